// The page inside a frame: what the address asks for, the element does; how tall
// it is, and what happens in it, the page around is told.

const widget = document.querySelector("unseat-widget")!;
const wanted = new URLSearchParams(location.search);
for (const [name, value] of wanted) {
  if (name !== "height") widget.setAttribute(name, value);
}
if (wanted.get("height") === "auto") document.documentElement.dataset.height = "auto";

// Anybody may be around us, and nothing of this is secret.
const tell = (message: object) => parent.postMessage({ unseat: message }, "*");

if (parent !== window) {
  new ResizeObserver(([entry]) => tell({ height: entry!.contentRect.height })).observe(document.body);
  for (const kind of ["ready", "start", "phase", "pause", "resume", "finish", "question", "result", "share", "error"]) {
    document.addEventListener(`unseat:${kind}`, (event) => event instanceof CustomEvent && tell({ kind, detail: event.detail }));
  }
}
