// What a part of the app looks like comes with the part.

/** Adds a sheet to a tree, and waits for it: nothing is drawn without a look. */
export async function dress(tree, address) {
  if ([...tree.querySelectorAll("link")].some(({ href }) => href === address)) return;
  const look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = address;
  await new Promise((resolve, reject) => {
    look.onload = resolve;
    look.onerror = reject;
    (tree.head ?? tree).append(look);
  }).catch((failure) => {
    look.remove();
    throw failure;
  });
}
