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
  /** What is told of the answers at a path that are held back. */
  #held = new Map();
  /** Every path that was asked for, below its folder. */
  asked = [];

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

  /** Has at a path what the site has there. */
  restore(path) {
    this.#changed.delete(path);
  }

  /** Holds the answer at a path back; what is returned lets so large a share of it go. */
  hold(path) {
    let begin;
    let sent = 0;
    const begun = new Promise((resolve) => (begin = resolve));
    this.#held.set(path, (response, body) => begin({ response, body }));
    return async (share) => {
      const { response, body } = await begun;
      const end = Math.round(body.length * share);
      response.write(body.subarray(sent, end));
      sent = end;
      if (share === 1) response.end();
    };
  }

  async read(path) {
    return this.#changed.get(path) ?? (await fetch(site + path)).text();
  }

  /** What the worker keeps: for the app, and for Learn, a list of files and a pack of most. */
  async groups() {
    const worker = await this.read("worker.js");
    const [app, learn] = ["app", "learn"].map((name) => {
      const [, list, pack] = worker.match(new RegExp(`\\b${name}={list:"([^"]+)",pack:"([^"]+)"`));
      return { list, pack };
    });
    return { app, learn };
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
    const { list, pack } = (await this.groups()).app;
    const files = (await this.read(list)).replace(digest(home), digest(page)).replace(old, now);
    const packed = JSON.parse(await this.read(pack)).map(([path, type, text]) => [path, type, path ? text : page]);
    const lists = this.#renamed(list, files);
    const packs = this.#renamed(pack, JSON.stringify(packed));
    const worker = await this.read("worker.js");
    const next = worker.replace(list, lists).replace(pack, packs);
    this.put("worker.js", next.replace(/version="[\w-]+"/, `version="version-${number}"`));
  }

  /** A page of Learn says something else from now on, in a version of its own. */
  async changeLearn(number, path, change) {
    const { list, pack } = (await this.groups()).learn;
    const old = await this.read(path);
    const page = change(old);
    this.put(path, page);
    const lists = this.#renamed(list, (await this.read(list)).replace(digest(old), digest(page)));
    const worker = await this.read("worker.js");
    this.lose(pack);
    this.put("worker.js", worker.replace(list, lists).replace(/version="[\w-]+"/, `version="version-${number}"`));
  }

  /** Puts a text under a name made of its bytes, in the place of another. */
  #renamed(old, text) {
    const name = old.replace(/[0-9a-f]{10}(?=\.)/, digest(text));
    this.put(name, text);
    this.lose(old);
    return name;
  }

  async #bytes(path) {
    if (this.#changed.has(path)) return this.#changed.get(path);
    return Buffer.from(await (await fetch(site + path)).arrayBuffer());
  }

  async #answer(request, response) {
    const [pathname] = request.url.split("?");
    if (!pathname.startsWith(this.folder)) return response.writeHead(404).end();
    const path = pathname.slice(this.folder.length);
    this.asked.push(path);
    const upstream = await fetch(site + path, { redirect: "manual" });
    const isChanged = this.#changed.has(path);
    const body = isChanged ? this.#changed.get(path) : Buffer.from(await upstream.arrayBuffer());
    if (body === undefined) return response.writeHead(404).end();
    const headers = upstream.ok || !isChanged ? Object.fromEntries(upstream.headers) : { "content-type": "text/html" };
    for (const name of OF_THE_WAY) delete headers[name];
    response.writeHead(isChanged ? 200 : upstream.status, headers);
    const held = this.#held.get(path);
    return held ? held(response, body) : response.end(body);
  }
}
