// The host's storage, of which one key is ours: everything is kept under it. It
// is used as the app uses a page's own, and throws as that does.

const KEY = "unseat";

function all(): Record<string, unknown> {
  const text = localStorage.getItem(KEY);
  try {
    const values = JSON.parse(text ?? "");
    return values && typeof values === "object" ? values : {};
  } catch {
    return {};
  }
}

const keep = (values: Record<string, unknown>) => localStorage.setItem(KEY, JSON.stringify(values));

export const storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = {
  getItem(name) {
    const text = all()[name];
    return typeof text === "string" ? text : null;
  },
  setItem: (name, text) => keep({ ...all(), [name]: text }),
  removeItem(name) {
    const { [name]: _, ...rest } = all();
    keep(rest);
  },
};
