// One session of a document plays at a time: two would talk at once, and a document has
// one voice. When one begins or goes on, every other pauses, of other versions as well.

/** The event of the window that tells of it; what is in it tells the sessions apart. */
const PLAYS = "unseat:plays";

/** Takes a session in, by what pauses it. */
export function join(pause: () => void) {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent && event.detail !== hear) pause();
  };
  addEventListener(PLAYS, hear);
  return {
    /** It begins or goes on. */
    begins: () => void dispatchEvent(new CustomEvent(PLAYS, { detail: hear })),
    leave: () => removeEventListener(PLAYS, hear),
  };
}

/** What pauses the app of a root, if it plays: a press of its button. */
export const pauseIn = (root: Element) => () => root.querySelector<HTMLElement>("[data-do=pause]")?.click();
