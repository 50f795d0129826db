const single = new Set(["n", "p", "j", "k", "e", "u", "U", "s", "A", "R", "N", "P", "d", "w", "x", "X", ".", "]", "[", "?", "Escape", "1", "2", "3", "4", "5"]);
const changing = new Set(["u", "U", "A", "R", "1", "2", "3", "4", "5"]);
const moves = { ArrowDown: (part) => part.nextElementSibling, ArrowUp: (part) => part.previousElementSibling };
const deeds = { a: "accept", r: "reject" };
const partDeeds = { a: "take-part", r: "leave-part" };
let onKey = null;

export function listen(owner) {
  silence();
  onKey = (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable], .mud-dialog");
    if (typing || event.altKey || document.querySelector(".mud-dialog")) {
      return;
    }

    const command = event.ctrlKey || event.metaKey;
    const undo = command && event.key.toLowerCase() === "z" && !event.shiftKey;
    const redo = command && ((event.key.toLowerCase() === "z" && event.shiftKey) || event.key.toLowerCase() === "y");
    // A capital is meant only with the shift key held, not by a lock key that was left on.
    const letter = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key;
    const key = undo ? "u" : redo ? "U" : event.key === "F7" ? (event.shiftKey ? "p" : "n") : letter;
    if (command && !undo && !redo) {
      return;
    }

    if (event.key.length === 1 && !command && !window.docworkbench.singleKeys()) {
      return;
    }

    const card = document.querySelector("[data-change][aria-current]");
    const parts = card?.querySelector("[data-parts]");
    const isElsewhere = !event.target.closest?.("button, a, summary");
    if (parts && (partDeeds[key] || moves[key])) {
      // While parts are shown the keys are theirs; the first open one where none has the focus.
      const focused = event.target.closest?.("[data-part]");
      const part = parts.contains(focused) ? focused : parts.querySelector("[data-open]");
      event.preventDefault();
      if (part) {
        partDeeds[key] ? window.docworkbench.decide(partDeeds[key], card, part) : moves[key](part)?.focus();
      }
    } else if (deeds[key] && card) {
      event.preventDefault();
      window.docworkbench.decide(deeds[key], card);
    } else if (key === "c" && card) {
      event.preventDefault();
      document.getElementById("comment-box")?.focus();
    } else if (key === "m") {
      window.docworkbench.showAs();
    } else if (single.has(key) || (key === "Enter" && isElsewhere && card)) {
      event.preventDefault();
      press(owner, key);
    }
  };
  document.addEventListener("keydown", onKey);
  window.docworkbench.onDecision((...decision) => owner.invokeMethodAsync("DecideAsync", ...decision));
}

function press(owner, key) {
  if (changing.has(key) || window.docworkbench.isLost()) {
    window.docworkbench.send(() => owner.invokeMethodAsync("PressAsync", key));
  } else {
    owner.invokeMethodAsync("PressAsync", key);
  }
}

export function silence() {
  if (onKey) {
    document.removeEventListener("keydown", onKey);
    window.docworkbench.onDecision(null);
    onKey = null;
  }
}

/** Moves the focus to the first open comment. */
export function showComment() {
  document.querySelector("#comments [data-thread=open]")?.focus();
}

export function show(id) {
  document.getElementById(id)?.scrollIntoView({ block: "nearest" });
}
