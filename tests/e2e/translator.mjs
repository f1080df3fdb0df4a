// A translator as browsers have one: it puts elements of its own in the place of every
// text node, now and whenever something changes, also in shadow roots.

/** Has every document of a page or context translated; the words stay the same. */
export const translate = (page) =>
  page.addInitScript(() => {
    const LEFT_ALONE = "script, style, title, font, textarea, noscript";
    const wrap = (text) => {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(LEFT_ALONE)) return;
      const [outer, inner] = ["font", "font"].map((name) => document.createElement(name));
      outer.append(inner);
      inner.append(text.data);
      text.replaceWith(outer);
      window.translated = (window.translated ?? 0) + 1;
    };
    const all = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(wrap);
    };
    const watch = (root) => {
      new MutationObserver(() => all(root)).observe(root, { childList: true, subtree: true, characterData: true });
      all(root);
    };
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (how) {
      const root = attachShadow.call(this, how);
      watch(root);
      return root;
    };
    watch(document);
  });
