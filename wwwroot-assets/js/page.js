// Runs before the page is drawn, so that a chosen theme never flashes.
const chosen = localStorage.getItem("docworkbench.theme");
if (chosen === "light" || chosen === "dark") {
  document.documentElement.dataset.theme = chosen;
}

// How changes are shown: side by side, unified, or as readers will see them.
const views = ["side", "unified", "read"];
const keptView = localStorage.getItem("docworkbench.view");
document.documentElement.dataset.view = views.includes(keptView) ? keptView : views[0];

// The first answer to the browser holds the review as a drawing. A button pressed in it is pressed again once the page is live, where the
// same stands in the same place.
let pressed = null;
const isDrawing = () => document.querySelector("[data-drawing]") !== null;

function placeOf(control) {
  const steps = [];
  for (let at = control; !at.matches(".frame"); at = at.parentElement) {
    steps.unshift([...at.parentElement.children].indexOf(at));
  }
  return { steps, words: control.textContent };
}

function pressEarly() {
  const { steps, words } = pressed ?? { steps: [] };
  const control = steps.reduce((at, step) => at?.children[step], document.querySelector(".frame"));
  pressed = null;
  if (steps.length > 0 && control?.textContent === words) {
    control.click();
  }
}

// A press that begins on the drawing and ends on the live page is a click of neither.
let held = null;

document.addEventListener(
  "pointerdown",
  (event) => {
    const control = event.target.closest?.("button");
    held = control?.closest(".frame") && isDrawing() ? { element: control, ...placeOf(control) } : null;
  },
  true,
);

document.addEventListener(
  "pointerup",
  () => {
    if (held && !held.element.isConnected) {
      pressed = held;
      if (takeDecision) {
        pressEarly();
      }
    }

    held = null;
  },
  true,
);

// A decision is taken on what this page shows at that moment: another tab may have decided meanwhile. One that is taken before the
// review listens waits for it.
const waiting = [];
let takeDecision = null;

document.addEventListener(
  "click",
  (event) => {
    document.getElementById(event.target.closest?.("[data-focus]")?.dataset.focus)?.focus();
    const view = event.target.closest?.("[data-view-choice]");
    if (view) {
      window.docworkbench.showAs(view.dataset.viewChoice);
      return;
    }

    const mark = event.target.closest?.("[data-go]");
    if (mark) {
      window.docworkbench.decide("select", { dataset: { change: mark.dataset.go, seen: "0" } });
      return;
    }

    const card = event.target.closest?.("[data-change]");
    const control = event.target.closest?.("button, a, summary, input, textarea, select");
    if (control?.matches("button:not([data-deed])") && control.closest(".frame") && isDrawing()) {
      pressed = placeOf(control);
    } else if (card && control?.dataset.deed) {
      window.docworkbench.decide(control.dataset.deed, card, control.closest("[data-part]"));
    } else if (card && !control && !card.hasAttribute("aria-current")) {
      window.docworkbench.decide("select", card);
    }
  },
  true,
);

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-keys-switch]")) {
    localStorage.setItem("docworkbench.keys", event.target.checked ? "on" : "off");
  }
});

// What is typed into such a box is told when the typing pauses, not with every key.
let pause = null;
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-paused]")) {
    clearTimeout(pause);
    pause = setTimeout(() => event.target.dispatchEvent(new Event("change", { bubbles: true })), 250);
  }
});

// A window listens for Escape once it has the focus; until then the page does it for it.
document.addEventListener("keydown", (event) => {
  const shown = [...document.querySelectorAll(".mud-dialog")].at(-1);
  if (event.key === "Escape" && shown && !shown.parentElement.contains(event.target)) {
    shown.querySelector(".mud-dialog-title .mud-icon-button")?.click();
  }
});

window.docworkbench = {
  /** @param part the element of the part that is decided on; null for the whole change. */
  decide(deed, card, part = null) {
    const decision = [deed, card.dataset.change, Number(card.dataset.seen), part?.dataset.part ?? null];
    if (part && deed !== "open-part") {
      const parts = [...part.parentElement.children];
      parts.slice(parts.indexOf(part) + 1).find((next) => next.dataset.open !== undefined)?.focus();
    }

    if (takeDecision) {
      window.docworkbench.send(() => takeDecision(...decision));
    } else {
      waiting.push(decision);
    }
  },

  /** @param handler takes deed, change id, the newest event about it that was shown, and a part's id or null; null to stop listening. */
  onDecision(handler) {
    takeDecision = handler;
    const early = waiting.splice(0);
    if (handler) {
      early.forEach((decision) => handler(...decision));
      pressEarly();
    }
  },

  /** Brings an element into the middle of its scroller. */
  show(id) {
    document.getElementById(id)?.scrollIntoView({ block: "center" });
  },

  /** Moves the focus to the first part of a change that is not decided. */
  focusPart(change) {
    const parts = [...document.querySelectorAll(`[data-change="${change}"] [data-part]`)];
    (parts.find((part) => part.dataset.open !== undefined) ?? parts[0])?.focus();
  },

  /** Moves the focus there from something that has gone. */
  focus(id) {
    document.getElementById(id)?.focus({ preventScroll: true });
  },

  /** What this browser keeps under names that begin so, without that beginning. */
  kept(beginning) {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(beginning))
      .map((name) => name.slice(beginning.length));
  },

  /** Whether single letters work as keys. */
  singleKeys() {
    return localStorage.getItem("docworkbench.keys") !== "off";
  },

  /** Whether the text is now in the clipboard. */
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },

  /** Hands a file to the person; the bytes come as a stream. */
  async download(name, stream) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await stream.arrayBuffer()]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },

  /** Shows changes in another way; the next one where none is named. */
  showAs(view = views[(views.indexOf(document.documentElement.dataset.view) + 1) % views.length]) {
    document.documentElement.dataset.view = view;
    localStorage.setItem("docworkbench.view", view);
    window.docworkbench.markView();
  },

  /** Tells which way is chosen. */
  markView() {
    for (const choice of document.querySelectorAll("[data-view-choice]")) {
      choice.setAttribute("aria-pressed", String(choice.dataset.viewChoice === document.documentElement.dataset.view));
    }
  },

  /** Switches between light and dark and keeps the choice in this browser. */
  switchTheme() {
    const dark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const next = dark ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    localStorage.setItem("docworkbench.theme", next);
  },
};
