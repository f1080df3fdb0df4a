// Keys that do something in here do nothing out there: a blog may turn its pages by the
// arrows, or open its search by a letter.

/** Fields that take letters. */
const TYPED = "input:not([type=radio], [type=checkbox], [type=range]), textarea";
/** Fields that take arrows and the like. */
const FIELDS = "input, select";
/** What is pressed by keys. */
const PRESSED = "a, button, summary, input, select";

const MOVES = /^(Arrow|Page|Home$|End$)/;

/** Whether what has the focus does something by this key. */
function isUsed(event: KeyboardEvent) {
  // What the app has done itself, it has told.
  if (event.defaultPrevented) return true;
  const [target] = event.composedPath();
  if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof Element)) return false;
  const { key } = event;
  if (target.matches(TYPED) && (key.length === 1 || key === "Backspace" || key === "Delete")) return true;
  if (target.matches(FIELDS) && MOVES.test(key)) return true;
  return target.matches(PRESSED) && (key === " " || key === "Enter");
}

const keep = (event: Event) => {
  if (event instanceof KeyboardEvent && isUsed(event)) event.stopPropagation();
};

/** Keeps the keys of an element in its shadow root. Doing so twice is doing it once. */
export function keepKeys(shadow: ShadowRoot) {
  for (const kind of ["keydown", "keypress", "keyup"]) shadow.addEventListener(kind, keep);
}
