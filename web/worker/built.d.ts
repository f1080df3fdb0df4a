// What the build writes before the worker: see crates/xtask/src/finish/worker.rs.

/** Addresses from the app's folder, each with the first ten digits of its SHA-256. */
type Files = Record<string, string>;

/** Files that are kept together: one that lists them, and one that holds most of them. */
interface Group {
  list: string;
  pack: string;
}

declare const version: string;
/** All that the app needs without a network. */
declare const app: Group;
/** All that is only read. */
declare const learn: Group;
/** What Learn has to download: raw, by gzip, by brotli. */
declare const sizes: [raw: number, gzip: number, brotli: number];
/** In the app's folder, the names of pages, of what holds pages, and of what is as fixed. */
declare const places: string[];
