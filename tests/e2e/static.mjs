// A plain static host: files as they lie in a folder, below a path of somebody
// else's site, and not one rewrite.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const KINDS = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves the finished site below `folder`, e.g. `/some/blog/unseat/`, until it is closed. */
export async function serve(folder) {
  const server = createServer(async ({ url }, answer) => {
    const { pathname } = new URL(url, "http://host");
    try {
      if (!pathname.startsWith(folder)) throw new Error("somebody else's");
      let file = DIST + pathname.slice(folder.length);
      if ((await stat(file)).isDirectory()) {
        if (!pathname.endsWith("/")) return answer.writeHead(301, { location: `${pathname}/` }).end();
        file += "index.html";
      }
      const body = await readFile(file);
      answer.writeHead(200, { "content-type": KINDS[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}${folder}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
