const single = new Set(["n", "p", "j", "k", "e", "u", "s"]);
const deeds = { a: "accept", r: "reject" };
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
    if (!undo && (event.ctrlKey || event.metaKey)) {
      return;
    }

    const card = document.querySelector("[data-change][aria-current]");
    if (deeds[key] && card) {
      event.preventDefault();
      window.docworkbench.decide(deeds[key], card);
    } else if (single.has(key)) {
      event.preventDefault();
      owner.invokeMethodAsync("PressAsync", key);
    }
  };
  document.addEventListener("keydown", onKey);
  window.docworkbench.onDecision((deed, change, seen) => owner.invokeMethodAsync("DecideAsync", deed, change, seen));
}

export function silence() {
  if (onKey) {
    document.removeEventListener("keydown", onKey);
    window.docworkbench.onDecision(null);
    onKey = null;
  }
}

export function show(id) {
  document.getElementById(id)?.scrollIntoView({ block: "nearest" });
}
