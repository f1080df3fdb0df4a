// What the app may ask of an element on a page that is not ours: of the address bar, the
// tab and notifications, nothing.

import { Failure, missing } from "../failure.ts";
import type { Brought, Given, Host, How } from "../host.ts";
import type { PartScript } from "../parts/script.ts";
import { type OwnPart, SITE, app, isOwn, packed, script } from "./files.ts";
import { storage } from "./storage.ts";
import type { UnseatWidget } from "./widget.ts";

/** What surrounds the app in an element. */
export interface Around {
  root: HTMLElement;
  widget: UnseatWidget;
  audio: AudioContext | undefined;
  /** Is told that a session has begun or goes on, or is over. */
  onSession(isOver: boolean): void;
}

/** The page around an element. */
export function hostOf({ root, widget, audio, onSession }: Around) {
  const host: Host = {
    site: SITE,
    store: storage,
    audio,
    listener: {
      start(started) {
        onSession(false);
        widget.tell("start", started);
      },
      phase: (begun) => widget.tell("phase", begun),
      pause: () => widget.tell("pause"),
      resume() {
        onSession(false);
        widget.tell("resume");
      },
      finish(finished) {
        onSession(true);
        widget.tell("finish", finished);
      },
      question: (asked) => widget.tell("question", asked),
      // What came out is the reader's own, unless the blogger says that it is told.
      result: (resulted) => widget.tell("result", widget.shareResult ? resulted : {}),
    },
    library: () => packed("library"),
    async load(part) {
      if (!isOwn(part)) throw new Failure("unable", `${part} is not for embeds`);
      const [data, more] = await Promise.all([packed(part), brought(part)]);
      const { sharing, cards } = more;
      return {
        data,
        ...more,
        sharing: sharing && { ...sharing, give: told(sharing.give) },
        cards: cards && { ...cards, give: told(cards.give) },
      };
    },
    figures: () => app("app").then(({ add }) => add("figures")).catch(missing),
    show: (element) => show(root, element),
    busy: (is) => void root.toggleAttribute("data-busy", is),
  };

  async function brought(part: OwnPart): Promise<Partial<Brought>> {
    const code = app("app").then(({ add }) => add(part)).catch(missing);
    const made = script<PartScript>(part).then(({ default: bring }) => bring(root, host));
    const [more] = await Promise.all([made, code]);
    return more;
  }

  /** Has the page know that something was handed on. */
  const told = <What>(give: (how: How, what: What) => Promise<Given>) =>
    async (how: How, what: What) => {
      const given = await give(how, what);
      widget.tell("share", { how: given });
      return given;
    };

  return host;
}

/** Brings what has the focus now into view, within the element alone. */
export function show(root: Element, element: HTMLElement) {
  element.focus({ preventScroll: true });
  const { top } = element.getBoundingClientRect();
  root.scrollTop += top - root.getBoundingClientRect().top - 72;
}
