// What a blogger may choose, the usual choice first.

export const CHOICES = {
  view: ["warm-up", "quiz", "break", "learn"],
  minutes: ["8", "4", "12"],
  profile: ["even-keel", "quiet-glutes", "quad-led", "desk-tight"],
  theme: ["auto", "light", "dark"],
  lang: ["en"],
  sound: ["voice", "tones", "off"],
  load: ["click", "visible"],
};

const told = new Set();

/** What an element says about `name`; a choice there is not is told of once. */
export function chosen(element, name) {
  const [usual] = CHOICES[name];
  const said = element.getAttribute(name);
  if (said === null || CHOICES[name].includes(said)) return said ?? usual;
  const complaint = `unseat-widget: ${name}="${said}" is not one of ${CHOICES[name].join(", ")}`;
  if (!told.has(complaint)) console.warn(`${complaint}; ${usual} is used`);
  told.add(complaint);
  return usual;
}
