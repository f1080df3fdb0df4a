// What a page and the worker tell each other of what is kept on the device. The page
// sends a `Wish` with a port, and the worker answers there.

/**
 * "look": is it all still there? What is missing is fetched again.
 * "keep": Learn as well, please.
 */
export type Wish = "look" | "keep";

/** How much is kept: nothing that could be relied on, the app's own parts, Learn too. */
export type Kept = "" | "ready" | "all";

/** How far Learn has come, from 0 to 1; there may be many before the last word. */
export interface Progress {
  share: number;
}

/** The last word. */
export interface Outcome {
  kept: Kept;
  /** What Learn would download, as this host packs files. */
  bytes: number;
}
