const single = new Set(["n", "p", "j", "k", "e", "u", "s"]);
const deeds = { a: "accept", r: "reject" };
let onKey = null;
let onClick = null;

// A decision is sent with what this page showed when it was taken: another tab may have decided meanwhile.
function decide(owner, deed, card) {
  owner.invokeMethodAsync("DecideAsync", deed, card.dataset.change, Number(card.dataset.seen));
}

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
      decide(owner, deeds[key], card);
    } else if (single.has(key)) {
      event.preventDefault();
      owner.invokeMethodAsync("PressAsync", key);
    }
  };
  onClick = (event) => {
    const button = event.target.closest?.("[data-deed]");
    if (button) {
      decide(owner, button.dataset.deed, button.closest("[data-change]"));
    }
  };
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick, true);
}

export function silence() {
  if (onKey) {
    document.removeEventListener("keydown", onKey);
    document.removeEventListener("click", onClick, true);
    onKey = null;
  }
}

export function show(id) {
  document.getElementById(id)?.scrollIntoView({ block: "nearest" });
}
