// What the app may ask of the page it is on, and what it tells it. Written from
// src/host.rs by `cargo xtask host`: change it there.

/** A part of the app that is loaded when it is opened. */
export type PartName = "quiz" | "breaks" | "programme" | "weeks";

/** Why something did not come, or was not done. */
export type Trouble = "missing" | "damaged" | "refused" | "unable";

/** The page around the app. */
export interface Host {
  /** Where the site is, with a slash at its end. */
  readonly site: string;
  /** What keeps texts here, where that is not the browser's own storage. */
  readonly store?: Store | undefined;
  /** What sounds, where a press made it before the app was there. */
  readonly audio?: AudioContext | undefined;
  /** The address bar; absent in an embed, whose page is somebody else's. */
  readonly address?: Address | undefined;
  /** The browser's tab; absent in an embed. */
  readonly tab?: Tab | undefined;
  /** Who is told what happens. */
  readonly listener: Listener;
  /**
   * Is called when the clock, and what is kept, are to be looked at again: the page came
   * into sight, or another tab changed something.
   */
  onLook?: (() => void) | undefined;
  /** Brings what somebody may want to read, packed. */
  library(): Promise<Uint8Array>;
  /** Brings a part of the app. Asking again is safe, and may succeed. */
  load(part: PartName): Promise<Brought>;
  /** Brings what draws the figures. Asking again is safe, and may succeed. */
  figures(): Promise<void>;
  /** Moves the focus to an element, and brings it into view. */
  show(element: HTMLElement): void;
  /** Says whether something is under way that must not be interrupted. */
  busy(is: boolean): void;
}

/** What a part of the app brings with it. */
export interface Brought {
  /** What it is made of, packed. */
  readonly data: Uint8Array;
  /** What hands links on: to own routines. */
  readonly sharing?: Sharing | undefined;
  /** What hands results of the quiz on, with their pictures. */
  readonly cards?: Cards | undefined;
  /** What the timer for breaks needs. */
  readonly desk?: Desk | undefined;
  /** What takes along all that is kept. */
  readonly files?: Files | undefined;
}

/** What a promise of the page is rejected with. */
export interface Failure {
  /** Why. */
  readonly trouble: Trouble;
}

/** What keeps texts, as the browser's own storage does, down to what it throws. */
export interface Store {
  /** The text that is kept under a key. */
  getItem(key: string): string | undefined | null;
  /** Keeps a text under a key. */
  setItem(key: string, text: string): void;
  /** Forgets what is kept under a key. */
  removeItem(key: string): void;
}

/** The address bar. */
export interface Address {
  /** The fragment that the page was opened with, without its sign. */
  readonly fragment: string;
}

/** The browser's tab. */
export interface Tab {
  /** Names the page, in the tab and for a screen reader. */
  rename(title: string): void;
  /** Puts words before the name of the tab; none take them away. */
  mark(words: string): void;
  /** Offers the page to a printer. */
  print(): void;
}

/** The phase of an exercise, as whoever embeds the app knows it. */
export type Phase = "raise" | "mobilise" | "activate" | "potentiate" | "stretch";

/** How a session ended. */
export type Ended = "completed" | "stopped";

/** A session that begins. */
export interface Started {
  /** How long it is stated to be. */
  readonly seconds: number;
}

/** An exercise that begins. */
export interface Begun {
  /** Its phase. */
  readonly phase: Phase;
  /** Its id. */
  readonly exercise: string;
  /** Which one of the session it is, from 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
}

/** A session that is over. Why it ended early is the person's own. */
export interface Finished {
  /** How it ended. */
  readonly outcome: Ended;
  /** How long was worked. */
  readonly seconds: number;
}

/** A question that shows. */
export interface Asked {
  /** Its id. */
  readonly question: string;
}

/**
 * A result that shows. What came out is the reader's own, unless the page was told
 * that it may be known.
 */
export interface Resulted {
  /** The id of the profile. */
  readonly profile: string;
}

/** Who is told what happens. */
export interface Listener {
  /** A session begins. */
  start(started: Started): void;
  /** An exercise begins. */
  phase(begun: Begun): void;
  /** The session was paused. */
  pause(): void;
  /** It goes on. */
  resume(): void;
  /** It is over. */
  finish(finished: Finished): void;
  /** A question shows. */
  question(asked: Asked): void;
  /** A result shows. */
  result(resulted: Resulted): void;
}

/** How to hand something on. */
export type How = "copy" | "describe" | "offer" | "save";

/** What became of something that was to be handed on. */
export type Given = "copied" | "offered" | "saved" | "refused";

/** Which way up a picture is. */
export type Shape = "wide" | "tall";

/** Whether a person may be notified. */
export type Permission = "default" | "granted" | "denied";

/** A day of the week, as calendars name it. */
export type Day = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/** Something to hand on. */
export interface Gift {
  /** What it says. */
  readonly text: string;
  /** Where it is. */
  readonly link: string;
}

/** Something to hand on with a picture. */
export interface Postcard {
  /** What it says. */
  readonly text: string;
  /** Where it is. */
  readonly link: string;
  /** Which way up its picture is. */
  readonly shape: Shape;
  /** What goes onto its picture. */
  readonly card: Card;
}

/** What a person is notified of. */
export interface Notice {
  /** The first line. */
  readonly title: string;
  /** The rest. */
  readonly body: string;
}

/** What a calendar says of breaks. */
export interface Planned {
  /** What the calendar is called. */
  readonly calendar: string;
  /** What a break is called. */
  readonly title: string;
  /** What is said about it. */
  readonly text: string;
  /** How long one is. */
  readonly seconds: number;
}

/** A session in a saved file. */
export interface SavedSession {
  /** When it ended, in ms since 1970 (UTC). */
  readonly ended: number;
  /** What was done. */
  readonly what: string;
  /** How long was worked. */
  readonly seconds: number;
}

/** A result in a saved file. */
export interface SavedResult {
  /** When it came out, in ms since 1970 (UTC). */
  readonly at: number;
  /** How stiff the front of the hips is, of 100 points. */
  readonly hips: number;
  /** How well the glutes join in, of 100 points. */
  readonly glutes: number;
  /** Glutes less hips, in points. */
  readonly balance: number;
}

/** A text that is kept. */
export interface SavedValue {
  /** What it is kept under. */
  readonly key: string;
  /** The text. */
  readonly text: string;
}

/** What hands links on. */
export interface Sharing {
  /** Whether there are other apps to offer a link to. */
  readonly canOffer: boolean;
  /** Hands something on; within a tap or key press. */
  give(how: How, gift: Gift): Promise<Given>;
}

/** What hands results on, each with its picture. */
export interface Cards {
  /** Whether there are other apps to offer a link to. */
  readonly canOffer: boolean;
  /** Hands something on; within a tap or key press. */
  give(how: How, postcard: Postcard): Promise<Given>;
  /** Draws the picture; its address. */
  draw(postcard: Postcard): Promise<string>;
}

/** What goes onto the picture of a result: a text for each place that it has. */
export interface Card {
  /** Puts a text into a place. */
  [place: number]: string;
}

/** What the timer for breaks needs. */
export interface Desk {
  /** The icon of the tab; absent in an embed. */
  readonly icon?: Icon | undefined;
  /** Notifications; absent in an embed, and where the browser has none. */
  readonly notices?: Notices | undefined;
  /** Begins a calendar of breaks. */
  calendar(planned: Planned): Calendar;
}

/** The icon of the tab. */
export interface Icon {
  /** Shows a sign in place of the usual icon, or that again. */
  show(sign: string | undefined): void;
}

/** Notifications. */
export interface Notices {
  /** Whether they may be shown. */
  readonly permission: Permission;
  /** Asks the person; within a tap or key press. */
  ask(): Promise<Permission>;
  /** Shows one, where that is allowed and nobody looks at the page. */
  show(notice: Notice): void;
  /** Takes away the last one. */
  close(): void;
}

/** A calendar of breaks in the making. */
export interface Calendar {
  /** Adds a time of day, in minutes after midnight. */
  add(day: Day, minute: number): void;
  /** Hands it to the browser's downloads. */
  save(): void;
}

/** What takes along all that is kept. */
export interface Files {
  /** Begins a file. */
  draft(): Draft;
  /**
   * Has the person choose one. Refused where they think better of it, damaged where
   * it is no file of ours.
   */
  choose(): Promise<Chosen>;
  /** Takes everything of ours out of the browser's storage. */
  erase(): void;
}

/** A file in the making. */
export interface Draft {
  /** Adds a session. */
  session(session: SavedSession): void;
  /** Adds a result. */
  result(result: SavedResult): void;
  /** Adds a text that is kept. */
  value(value: SavedValue): void;
  /** Hands it to the browser's downloads. */
  save(): void;
}

/** A file that was chosen. */
export interface Chosen {
  /** How many texts it has. */
  readonly length: number;
  /** What one of them was kept under. */
  key(place: number): string;
  /** The text itself. */
  text(place: number): string;
}

/** The app, as its page sees it. */
export interface App {
  /**
   * Draws into `root` what the page says it is for. Whether the packed content that
   * needs can be read.
   */
  mount(root: Element, host: Host, catalog: Uint8Array, part: Brought | undefined): boolean;
  /** Ends the app of a root. */
  unmount(root: Element): void;
}
