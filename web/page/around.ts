// What a page of ours hands to the scripts that come after its first.

import type { Finished } from "../host.ts";

/** What Chromium would ask with whether the app is to be installed. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

export interface Around {
  /** It may have come before anybody was there to use it. */
  prompt?: InstallPrompt;
  /** Is told of each session that is over. */
  onFinish?(finished: Finished): void;
}

/** What comes when the page has started, and keeps the app for later. */
export interface UpdateScript {
  default(around: Around): void;
}

declare global {
  interface WindowEventMap {
    beforeinstallprompt: InstallPrompt;
  }
}
