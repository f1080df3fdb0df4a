// The browser and the site, as `cargo xtask` names them or as they are found.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here; look on.
      }
    }
  }
  return undefined;
}

/** Where the site is served. */
export const address = process.env.UNSEAT_URL ?? "http://127.0.0.1:8080/";

/** How the browser is started: nothing that calls home, nothing that needs a screen. */
export const launchOptions = {
  executablePath: process.env.UNSEAT_CHROME ?? onPath(),
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Chromium's sandbox does not start for root, which containers often are.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
};

/** The size of a phone. */
export const phone = { width: 390, height: 844 };
