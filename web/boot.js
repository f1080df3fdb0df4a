// Starts the app. The page names the app's files in its head, so that no script is
// inline and none of their names built in here; whatever fails ends in a way forward.

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

// The page of a result says it all by itself, unless its address holds a code.
const isWhole = document.querySelector("[data-page=result]") && !location.hash;

try {
  if (!isWhole) {
    const { default: init } = await import(address("unseat-glue"));
    await init({ module_or_path: address("unseat-wasm") });
  }
} catch (error) {
  console.error(error);
  if (!crashed(error)) fail();
}

// What keeps the app for later can wait, and can fail. In a frame it is a guest.
if (self === top) import("./update.js").catch(() => {});
