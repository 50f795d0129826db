const single = new Set(["n", "p", "j", "k", "a", "r", "e", "u", "s"]);
let onKey = null;

export function listen(owner) {
  silence();
  onKey = (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable], .mud-dialog");
    if (typing || event.altKey || document.querySelector(".mud-dialog")) {
      return;
    }

    const undo = (event.ctrlKey || event.metaKey) && event.key === "z" && !event.shiftKey;
    const key = undo ? "u" : event.key === "F7" ? (event.shiftKey ? "p" : "n") : event.key;
    if (!undo && (event.ctrlKey || event.metaKey) || !single.has(key)) {
      return;
    }

    event.preventDefault();
    owner.invokeMethodAsync("PressAsync", key);
  };
  document.addEventListener("keydown", onKey);
}

export function silence() {
  if (onKey) {
    document.removeEventListener("keydown", onKey);
    onKey = null;
  }
}

export function show(id) {
  document.getElementById(id)?.scrollIntoView({ block: "nearest" });
}
