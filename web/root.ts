// What the app may ask of its page: members of the element it draws into. Our own
// pages put them there (page/boot.ts), an embed does (embed/runtime.ts), and each part
// of the app adds its own when it comes (parts/).

/** What an embed offers as well. */
interface Asked {
  site: string;
  file(name: string): Promise<Uint8Array>;
  load(name: string): Promise<Uint8Array | void>;
  look(element: HTMLElement): void;
}

/** What only our own pages offer. */
interface OnOurs {
  fragment?: string;
  prompt?: InstallPrompt | undefined;
  rename?(title: string): void;
}

/** What only an embed offers. */
interface OnOthers {
  audio?: AudioContext | undefined;
  storage?: Pick<Storage, "getItem" | "setItem" | "removeItem">;
}

/** What parts of the app add. */
interface Brought {
  canOffer?: boolean;
  desk?(wish: number, text: string, more: string): number;
  entry?(): string;
  erase?(): void;
  give?(how: number, text: string, link: string, numbers: string): Promise<number>;
  print?(): void;
  save?(lines: string, sessions: string, results: string): void;
  tell?(kind: string, words: string): void;
}

/** The element with what hangs on it. */
export type Root = HTMLElement & Asked & OnOurs & OnOthers & Brought;

/** What the script of a part of the app offers. */
export interface PartScript {
  default(root: Root): Promise<Uint8Array | void>;
}

/** The app, as the glue offers it. */
export interface Glue {
  default(start: { module_or_path: Promise<Response> | Response }): Promise<unknown>;
  mount(root: HTMLElement, catalog: Uint8Array, rest?: Uint8Array): boolean;
  unmount(root: HTMLElement): void;
  /** Brings the code of a part. A failure is not kept: the next call asks anew. */
  add(part: string): Promise<void>;
}

/** What Chromium would ask with whether the app is to be installed. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

declare global {
  interface WindowEventMap {
    beforeinstallprompt: InstallPrompt;
  }
}
