// Brings the files of a version together. Each must be what its hash says, wherever it
// is from: what the device has already, a pack of many, or the host itself.

import { hashIn, home, kept, ours } from "./version.ts";

/** An address, and what is to be kept under it. */
export type File = [address: string, answer: Response];

/** Hears how far Learn is, from 0 to 1; of the app nobody wants to know. */
export type Tell = (share: number) => void;

/** All or nothing: what is missing, or of another version, ends it. */
export async function gather({ list, pack }: Group, tell: Tell): Promise<File[]> {
  const listed = await one(list, hashIn(list)!);
  const files: Files = await listed.clone().json();
  const found = await Promise.all(
    Object.entries(files).map(async ([file, hash]) => ({ file, hash, here: await find(file, hash) })),
  );
  const packed = found.filter(({ file }) => !hashIn(file));
  const missing = packed.filter(({ here }) => !here);
  // Where little has changed, a few files are less than the pack.
  const isMuch = missing.length * 2 > packed.length;
  const unpacked = isMuch ? await unpack(pack, (bytes) => tell(bytes / sizes[0])).catch(() => undefined) : undefined;
  let done = 0;
  const all = found.map(async ({ file, hash, here }): Promise<File> => {
    const answer = here ?? (await checked(unpacked?.get(file), hash)) ?? (await fetched(file, hash));
    if (!unpacked) tell(++done / found.length);
    return [home + file, answer];
  });
  return [...(await Promise.all(all)), [home + list, listed]];
}

const one = async (file: string, hash: string) => (await find(file, hash)) ?? fetched(file, hash);

/** As this version or an older one keeps it. */
async function find(file: string, hash: string) {
  try {
    for (const cacheName of await caches.keys()) {
      const here = cacheName.startsWith(ours) && (await checked(await kept(file, { cacheName }), hash));
      if (here) return here;
    }
  } catch {
    // What the device cannot give comes from the host.
  }
  return undefined;
}

/** From the host. A name made of bytes may come from the browser's own cache, unasked. */
async function fetched(file: string, hash: string) {
  const answer = await checked(await fetch(home + file, { cache: hashIn(file) ? "default" : "no-cache" }), hash);
  if (answer) return answer;
  throw new Error(`${home}${file} is not of version ${version}`);
}

/** An answer, if it is what it must be. */
async function checked(answer: Response | undefined, hash: string) {
  if (!answer?.ok) return undefined;
  const bytes = await answer.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, 5);
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"));
  if (digits.join("") !== hash) return undefined;
  // Browsers refuse to open a page with an answer that was sent elsewhere first.
  return answer.redirected ? new Response(bytes, answer) : answer;
}

/**
 * The files of a pack, as crates/xtask/src/finish/worker/pack.rs writes it. What the
 * host says with home, as its policy, it would say with them.
 */
async function unpack(pack: string, tell: (bytes: number) => void) {
  const [text, { ok, headers }] = await Promise.all([read(pack, tell), fetch(home, { cache: "no-cache" })]);
  if (!ok) return undefined;
  const entries: [file: string, type: string, text: string][] = JSON.parse(text);
  return new Map(
    entries.map(([file, type, content]) => {
      const heads = new Headers(headers);
      // How home was sent says nothing of these.
      for (const head of ["encoding", "length"]) heads.delete(`content-${head}`);
      heads.set("content-type", type);
      return [file, new Response(content, { headers: heads })];
    }),
  );
}

/** A text, while it is told how many bytes of it are here. */
async function read(file: string, tell: (bytes: number) => void) {
  const reader = (await fetch(home + file)).body!.getReader();
  const pieces = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces).text();
    pieces.push(value);
    tell((bytes += value.length));
  }
}
