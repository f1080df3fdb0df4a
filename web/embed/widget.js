// The element a blog embeds. Until a reader uses it, this file is all there is:
// a poster. What plays comes with the first press, from `runtime.js`.

import { CHOICES, chosen } from "./choices.js";
import { apology, poster } from "./poster.js";
import css from "./poster.css";

/* global FOLDER, WORDS -- where the files of this version are, put in by the build */

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const runtimeAt = new URL(`${FOLDER}runtime.js`, import.meta.url).href;

let tries = 0;
let runtime;
let audio;

/** What plays; asked for under another name after a failure, which browsers keep. */
function fetchRuntime() {
  runtime ??= import(`${runtimeAt}#${tries++}`).catch((failure) => {
    runtime = undefined;
    throw failure;
  });
  return runtime;
}

class UnseatWidget extends HTMLElement {
  static observedAttributes = Object.keys(CHOICES);

  #shadow = this.attachShadow({ mode: "open" });
  /** What plays in here, or the promise of it. */
  #playing;
  #sight;

  constructor() {
    super();
    this.#shadow.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    // Properties that were set before this file was here.
    for (const name of [...Object.keys(CHOICES), "shareResult"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (this.#playing) return;
    this.#rest();
    if (chosen(this, "load") === "visible") this.#watch();
  }

  disconnectedCallback() {
    this.#sight?.disconnect();
    // Who moves it puts it in again at once: then it plays on.
    queueMicrotask(() => this.isConnected || this.reset());
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (!this.#playing) this.#rest();
    else this.#with((playing) => playing.changed(name));
  }

  get shareResult() {
    return this.hasAttribute("share-result");
  }

  set shareResult(is) {
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
  get choices() {
    return Object.fromEntries(Object.keys(CHOICES).map((name) => [name, chosen(this, name)]));
  }

  /** Does something with what plays, once it does; where it fails, that is told. */
  #with(act) {
    this.#playing?.then(act, () => {});
  }

  #rest() {
    this.#show(poster(this.choices, (begins) => this.#begin({ begins, isPressed: true })));
    const warm = () => fetchRuntime().then(({ warm }) => warm(this.choices.view), () => {});
    for (const kind of ["pointerover", "focusin"]) {
      this.#shadow.firstElementChild.addEventListener(kind, warm, { once: true });
    }
  }

  /** Shows the app as soon as it is near, without beginning anything. */
  #watch() {
    this.#sight = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      this.#sight.disconnect();
      this.#begin({ begins: false });
    }, { rootMargin: "200px" });
    this.#sight.observe(this);
  }

  async #begin({ begins, isPressed = false }) {
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
  fail(said, failure) {
    this.#playing = undefined;
    this.#show(apology(said, () => {
      this.#rest();
      this.#begin({ begins: true, isPressed: true });
    }));
    this.tell("error", { message: String(failure?.message ?? failure) });
  }

  /** Tells the page. */
  tell(kind, detail = {}) {
    this.dispatchEvent(new CustomEvent(`unseat:${kind}`, { bubbles: true, composed: true, detail }));
  }

  #show(content) {
    this.#shadow.replaceChildren(content);
  }
}

for (const name of Object.keys(CHOICES)) {
  Object.defineProperty(UnseatWidget.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return chosen(this, name);
    },
    set(value) {
      this.setAttribute(name, value);
    },
  });
}

if (!customElements.get("unseat-widget")) customElements.define("unseat-widget", UnseatWidget);
