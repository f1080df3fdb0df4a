// A host of the site that a test has for itself: in a folder of its address, as
// the real one answers, and able to fail and to be updated.

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { address as site } from "./browser.mjs";

/** The beginning of a hash, as names and the worker's list have it. */
export const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 10);

/** What is said of the way from one server to the next, and not of the file. */
const OF_THE_WAY = ["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"];

export class Host {
  /** Paths that are answered otherwise: with a text, or as missing. */
  #changed = new Map();
  #port = 0;
  #server;

  constructor(folder = "/blog/unseat/") {
    this.folder = folder;
  }

  get address() {
    return `http://127.0.0.1:${this.#port}${this.folder}`;
  }

  /** Begins to answer, again at the address it had. */
  async up() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise((done) => this.#server.listen(this.#port, "127.0.0.1", done));
    this.#port = this.#server.address().port;
  }

  /** No longer answers anybody: what a browser without a network meets. */
  async down() {
    if (!this.#server.listening) return;
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Has another text at a path, in place of what was there or as a page. */
  put(path, text) {
    this.#changed.set(path, text);
  }

  /** Has nothing at a path any more. */
  lose(path) {
    this.#changed.set(path, undefined);
  }

  async read(path) {
    return this.#changed.get(path) ?? (await fetch(site + path)).text();
  }

  /**
   * The site in its next version: the title of the home page ends in the version,
   * and the quiz has another name. What the last one alone had is gone.
   */
  async release(number) {
    const quiz = (text) => text.match(/quiz-en-[0-9a-f]{10}\.bin/)[0];
    const home = await this.read("");
    const [old, now] = [quiz(home), `quiz-en-${String(number).repeat(10)}.bin`];
    this.put(now, await this.#bytes(old));
    this.lose(old);
    const page = home.replaceAll(old, now).replace(/( \d)?<\/title>/, ` ${number}</title>`);
    this.put("", page);
    const worker = await this.read("worker.js");
    this.put(
      "worker.js",
      worker
        .replace(/version="\w+"/, `version="version-${number}"`)
        .replace(digest(home), digest(page))
        .replace(old, now),
    );
  }

  async #bytes(path) {
    if (this.#changed.has(path)) return this.#changed.get(path);
    return Buffer.from(await (await fetch(site + path)).arrayBuffer());
  }

  async #answer(request, response) {
    const [pathname] = request.url.split("?");
    if (!pathname.startsWith(this.folder)) return response.writeHead(404).end();
    const path = pathname.slice(this.folder.length);
    const upstream = await fetch(site + path, { redirect: "manual" });
    const isChanged = this.#changed.has(path);
    const body = isChanged ? this.#changed.get(path) : Buffer.from(await upstream.arrayBuffer());
    if (body === undefined) return response.writeHead(404).end();
    const headers = upstream.ok || !isChanged ? Object.fromEntries(upstream.headers) : { "content-type": "text/html" };
    for (const name of OF_THE_WAY) delete headers[name];
    return response.writeHead(isChanged ? 200 : upstream.status, headers).end(body);
  }
}
