// What the page keeps while it reloads: in this tab only, so that two tabs do not disturb each other.

const KEY = "collocamento.banco";

export function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Keep the state; false if it is too large. The dossier before is the first to go. */
export function keep(state) {
  for (const one of [state, { ...state, before: null }]) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(one));
      return true;
    } catch {
      // The browser's room is full.
    }
  }
  return false;
}

/** Offer a text as a file. */
export function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
