// The element a blog embeds. Until a reader uses it, this file is all there is:
// a poster. What plays comes with the first press, from `runtime.js`.

import { type Choice, type Choices, NAMES, chosen, meant } from "./choices.ts";
import { apology, poster } from "./poster.ts";

/** Put in by the build: where the files of this version are, a few words, and a look. */
declare const FOLDER: string;
declare const WORDS: Record<"loading" | "failed", string>;
declare const POSTER_SHEET: string;

/** What plays in an element. */
export interface Playing {
  press(name: "start" | "pause" | "resume"): void;
  changed(name: Choice): void;
  end(): void;
}

/** How it began to play. */
export interface Begun {
  begins: boolean;
  isPressed: boolean;
  /** What sounds, where a press made it. */
  audio: AudioContext | undefined;
}

/** What runtime.ts offers. */
export interface Runtime {
  warm(view: Choices["view"]): void;
  play(host: UnseatWidget, shadow: ShadowRoot, begun: Begun): Promise<Playing>;
}

export type { UnseatWidget };

const sheet = new CSSStyleSheet();
sheet.replaceSync(POSTER_SHEET);
const runtimeAt = new URL(`${FOLDER}runtime.js`, import.meta.url).href;

let tries = 0;
let runtime: Promise<Runtime> | undefined;
let audio: AudioContext | undefined;

/** What plays; asked for under another name after a failure, which browsers keep. */
function fetchRuntime() {
  if (!runtime) {
    runtime = import(`${runtimeAt}#${tries++}`);
    runtime.catch(() => (runtime = undefined));
  }
  return runtime;
}

// Each choice is a property as well, defined below.
interface UnseatWidget extends Omit<Choices, "lang"> {}

class UnseatWidget extends HTMLElement {
  static observedAttributes = NAMES;

  #shadow = this.attachShadow({ mode: "open" });
  /** What plays in here, or the promise of it. */
  #playing: Promise<Playing> | undefined;
  #sight: IntersectionObserver | undefined;

  constructor() {
    super();
    this.#shadow.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    // Properties that were set before this file was here.
    const set: Partial<Record<Choice | "shareResult", unknown>> = this;
    for (const name of [...NAMES, "shareResult"] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = set[name];
      delete set[name];
      set[name] = value;
    }
    if (this.#playing) return;
    this.#rest();
    if (chosen(this, "load") === "visible") this.#watch();
  }

  disconnectedCallback() {
    this.#sight?.disconnect();
    // Who moves it puts it in again when its own work is done: then it plays on.
    setTimeout(() => this.isConnected || this.reset());
  }

  attributeChangedCallback(name: Choice, before: string | null, now: string | null) {
    // What is set to what it is, is no change.
    if (!this.isConnected || meant(name, before) === meant(name, now)) return;
    if (!this.#playing) this.#rest();
    else this.#with((playing) => playing.changed(name));
  }

  get shareResult() {
    return this.hasAttribute("share-result");
  }

  set shareResult(is: boolean) {
    this.toggleAttribute("share-result", is);
  }

  /**
   * Begins: what the poster's button does, but for the focus, which a page does not
   * move. Sound needs it to be within a reader's press.
   */
  start() {
    return this.#begin({ begins: true });
  }

  pause() {
    this.#with((playing) => playing.press("pause"));
  }

  resume() {
    this.#with((playing) => playing.press("resume"));
  }

  /** Back to the poster. */
  reset() {
    this.#with((playing) => playing.end());
    this.#playing = undefined;
    if (this.isConnected) this.#rest();
  }

  /** What this element is set to. */
  get choices(): Choices {
    return Object.fromEntries(NAMES.map((name) => [name, chosen(this, name)])) as Choices;
  }

  /** Does something with what plays, once it does; where it fails, that is told. */
  #with(act: (playing: Playing) => void) {
    this.#playing?.then(act, () => {});
  }

  #rest() {
    this.#show(poster(this.choices, (begins) => this.#begin({ begins, isPressed: true })));
    const warm = () => fetchRuntime().then(({ warm }) => warm(this.choices.view), () => {});
    for (const kind of ["pointerover", "focusin"]) {
      this.#shadow.firstElementChild!.addEventListener(kind, warm, { once: true });
    }
  }

  /** Shows the app as soon as it is near, without beginning anything. */
  #watch() {
    this.#sight = new IntersectionObserver(([entry], sight) => {
      if (!entry?.isIntersecting) return;
      sight.disconnect();
      this.#begin({ begins: false });
    }, { rootMargin: "200px" });
    this.#sight.observe(this);
  }

  async #begin({ begins, isPressed = false }: { begins: boolean; isPressed?: boolean }) {
    if (this.#playing) {
      this.#with((playing) => playing.press("start"));
      return;
    }
    // Sound is allowed within a press, and what follows is not within it.
    if (begins && globalThis.AudioContext) audio ??= new AudioContext();
    for (const button of this.#shadow.querySelectorAll("button")) button.disabled = true;
    const note = this.#shadow.querySelector("[part=note]");
    if (note) note.textContent = WORDS.loading;
    const playing = fetchRuntime().then(({ play }) =>
      play(this, this.#shadow, { begins, audio, isPressed }));
    this.#playing = playing;
    try {
      await playing;
    } catch (failure) {
      if (this.#playing !== playing) return;
      this.fail(WORDS.failed, failure);
    }
  }

  /** Shows what went wrong, and the plain content. */
  fail(said: string, failure: unknown) {
    this.#playing = undefined;
    this.#show(apology(said, () => {
      this.#rest();
      this.#begin({ begins: true, isPressed: true });
    }));
    this.tell("error", { message: (failure as Error | undefined)?.message ?? String(failure) });
  }

  /** Tells the page. */
  tell(kind: string, detail = {}) {
    this.dispatchEvent(new CustomEvent(`unseat:${kind}`, { bubbles: true, composed: true, detail }));
  }

  #show(content: HTMLElement) {
    content.lang = this.choices.lang;
    this.#shadow.replaceChildren(content);
  }
}

for (const name of NAMES) {
  Object.defineProperty(UnseatWidget.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: UnseatWidget) {
      return chosen(this, name);
    },
    set(this: UnseatWidget, value: string) {
      this.setAttribute(name, value);
    },
  });
}

if (!customElements.get("unseat-widget")) customElements.define("unseat-widget", UnseatWidget);
