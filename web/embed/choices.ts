// What a blogger may choose, the usual choice first.

export const CHOICES = {
  view: ["warm-up", "quiz", "break", "learn"],
  minutes: ["8", "4", "12"],
  profile: ["even-keel", "quiet-glutes", "quad-led", "desk-tight"],
  theme: ["auto", "light", "dark"],
  lang: ["en"],
  sound: ["voice", "tones", "off"],
  load: ["click", "visible"],
} as const;

/** The name of a choice. */
export type Choice = keyof typeof CHOICES;

/** What an element is set to. */
export type Choices = { [C in Choice]: (typeof CHOICES)[C][number] };

/** What there is to choose. */
export const NAMES = Object.keys(CHOICES) as Choice[];

const told = new Set<string>();

/** What an element says about `name`. */
export const chosen = <C extends Choice>(element: Element, name: C) => meant(name, element.getAttribute(name));

/** The choice that is meant by what is said of `name`; one there is not is told of once. */
export function meant<C extends Choice>(name: C, said: string | null): Choices[C] {
  const all: { [N in Choice]: readonly [Choices[N], ...Choices[N][]] } = CHOICES;
  const known = all[name];
  const [usual] = known;
  const choice = said === null ? usual : known.find((it) => it === said);
  if (choice) return choice;
  const complaint = `unseat-widget: ${name}="${said}": not one of ${known.join(", ")}`;
  if (!told.has(complaint)) console.warn(`${complaint}; using ${usual}`);
  told.add(complaint);
  return usual;
}
