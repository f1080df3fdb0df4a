// What somebody might put where we read: a list of what has worked elsewhere, and texts
// that a seeded generator makes of its pieces, the same in every run.

export const LISTED = [
  "",
  " ",
  "=",
  "&",
  "a b=1",
  "<script>ran=1</script>",
  "<img src=x onerror=ran=1>",
  '"><svg onload=ran=1>',
  "'-ran=1-'",
  "javascript:ran=1",
  "data:text/html,<script>parent.ran=1</script>",
  "{{constructor.constructor('ran=1')()}}",
  "${ran=1}",
  "__proto__",
  "constructor",
  "%",
  "%00",
  "%E0%A4%A",
  "%3Cscript%3Eran=1%3C/script%3E",
  "\0",
  "\u202E\u2066evil",
  "\uD800",
  "/",
  "//",
  "/../../",
  "/question/99999999999999999999",
  "/8/quad-led/../../x",
  "BSfh3khW",
  "BSfh3khX",
  "B",
  "A",
  `A${"x".repeat(5000)}`,
  "BSfh3khW&onclick=ran=1",
  "1.00000000.AQ",
  "9.x.x",
  "1.",
  "null",
  "[]",
  "{}",
  '{"__proto__":{"ran":1}}',
  "-1",
  "1e309",
];

const PIECES = [...LISTED.filter(Boolean), "on", "error", "src", "style", "x", "0", "é", "𝒳", ".", "-", "_", "#", "?", "<", ">"];

/** So many texts that nobody wrote. */
export function made(count, seed = 20261130) {
  let state = seed;
  const number = (below) => {
    // Numbers as mulberry32 makes them.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const text = () => Array.from({ length: 1 + number(4) }, () => PIECES[number(PIECES.length)].slice(0, 1 + number(60))).join("");
  return Array.from({ length: count }, text);
}

/** Names of attributes, the worst there are. */
export const NAMES = [
  "onfocus", "onclick", "onload", "onerror", "onanimationstart", "onpointerover", "autofocus", "tabindex",
  "style", "class", "id", "slot", "is", "part", "src", "srcdoc", "href", "nonce", "data-view", "data-begins",
  "", "a b", "=", "<", '"', "__proto__", "constructor", "\u00e9", "-", "0",
];
