// Starts the app. The page names its files in the head, so that no script is
// inline and no name is built in here; whatever fails ends in a way forward.

const address = (id) => document.getElementById(id).href;

function fail() {
  const main = document.querySelector("#unseat main");
  if (!main) return;
  const note = document.createElement("p");
  note.className = "note";
  note.setAttribute("role", "alert");
  note.textContent =
    typeof WebAssembly === "object"
      ? "The guided version did not load. Check the connection, then try again."
      : "This browser is too old for the guided version. The plain one below works everywhere.";
  const again = document.createElement("button");
  again.type = "button";
  again.className = "button button--main";
  again.textContent = "Try again";
  again.addEventListener("click", () => location.reload());
  main.querySelector("header").append(note, again);
  main.querySelector("details").open = true;
}

// A trap ends the app for good: a Rust panic, memory at its end, a stack too
// deep. What was on the screen stays: it no longer answers, but can be read.
// Other scripts' errors are not ours, and without WebAssembly nothing traps.
function crashed(error) {
  if (!globalThis.WebAssembly || !(error instanceof WebAssembly.RuntimeError)) return false;
  document.getElementById("unseat-crash")?.removeAttribute("hidden");
  return true;
}

addEventListener("error", (event) => crashed(event.error));
addEventListener("unhandledrejection", (event) => crashed(event.reason));

// What the app asks of its page. A file that did not come is asked for under
// another name: a browser may remember that a module failed.
let asked = 0;
const root = document.getElementById("unseat");
Object.assign(root, {
  site: new URL(".", import.meta.url).href,
  fragment: location.hash.slice(1),
  load: async (address) => (await import(`${new URL(address, document.baseURI)}#${asked++}`)).default(root),
  leave: () => history.replaceState(null, "", location.pathname),
});

// The page of a result says it all by itself, unless its address holds a code. So
// it asks for nothing early, as the other pages do in their heads.
const isWhole = document.querySelector("[data-view=result]") && !location.hash;

try {
  if (!isWhole) {
    for (const link of document.querySelectorAll("link[data-rel]")) link.rel = link.dataset.rel;
    const { default: init } = await import(address("unseat-glue"));
    await init({ module_or_path: address("unseat-wasm") });
  }
} catch (error) {
  console.error(error);
  if (!crashed(error)) fail();
}
