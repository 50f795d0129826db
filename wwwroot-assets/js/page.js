// Runs before the page is drawn, so that a chosen theme never flashes.
const chosen = localStorage.getItem("docworkbench.theme");
if (chosen === "light" || chosen === "dark") {
  document.documentElement.dataset.theme = chosen;
}

// The widths of the panes a person chose, in pixels, before the page is drawn so that nothing jumps. The share of the window keeps room for
// the pane in the middle when the window is smaller than the one they were chosen in.
const panes = {
  outline: { least: 152, most: 420, share: 25, isLast: false },
  why: { least: 240, most: 720, share: 40, isLast: true },
  material: { least: 272, most: 1100, share: 55, isLast: true },
};

function setPane(name, width) {
  const { least, share } = panes[name];
  const style = document.documentElement.style;
  width
    ? style.setProperty(`--dw-pane-${name}`, `clamp(${least}px, ${width}px, ${share}vw)`)
    : style.removeProperty(`--dw-pane-${name}`);
}

for (const name of Object.keys(panes)) {
  setPane(name, Number(localStorage.getItem(`docworkbench.pane.${name}`)));
}

const limits = ({ least, most, share }) => [least, Math.max(least, Math.min(most, Math.round((innerWidth * share) / 100)))];

function widthOf(splitter) {
  const desk = splitter.parentElement.getBoundingClientRect();
  const edge = splitter.getBoundingClientRect();
  const middle = (edge.left + edge.right) / 2;
  return Math.round(panes[splitter.dataset.pane].isLast ? desk.right - middle : middle - desk.left);
}

function tellPane(splitter) {
  const [least, most] = limits(panes[splitter.dataset.pane]);
  const width = widthOf(splitter);
  splitter.setAttribute("aria-valuemin", least);
  splitter.setAttribute("aria-valuemax", Math.max(most, width));
  splitter.setAttribute("aria-valuenow", width);
  splitter.setAttribute("aria-valuetext", `${width} pixels`);
}

/** @param width in pixels; null for the usual one. */
function movePane(splitter, width) {
  const name = splitter.dataset.pane;
  const [least, most] = limits(panes[name]);
  const kept = width === null ? null : Math.min(most, Math.max(least, Math.round(width)));
  setPane(name, kept);
  kept === null ? localStorage.removeItem(`docworkbench.pane.${name}`) : localStorage.setItem(`docworkbench.pane.${name}`, kept);
  tellPane(splitter);
}

document.addEventListener("pointerdown", (event) => {
  const splitter = event.target.closest?.("[data-pane]");
  if (!splitter || event.button !== 0) {
    return;
  }

  const grip = widthOf(splitter);
  const way = panes[splitter.dataset.pane].isLast ? -1 : 1;
  const drag = (moved) => movePane(splitter, grip + way * (moved.clientX - event.clientX));
  splitter.setPointerCapture(event.pointerId);
  splitter.addEventListener("pointermove", drag);
  splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", drag), { once: true });
});

document.addEventListener("dblclick", (event) => {
  const splitter = event.target.closest?.("[data-pane]");
  if (splitter) {
    movePane(splitter, null);
  }
});

document.addEventListener("keydown", (event) => {
  const splitter = event.target.closest?.("[data-pane]");
  if (!splitter || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }

  const [least, most] = limits(panes[splitter.dataset.pane]);
  const way = panes[splitter.dataset.pane].isLast ? -1 : 1;
  const step = event.shiftKey ? 64 : 16;
  const width = {
    ArrowLeft: () => widthOf(splitter) - way * step,
    ArrowRight: () => widthOf(splitter) + way * step,
    Home: () => least,
    End: () => most,
    Enter: () => null,
  }[event.key];
  if (width) {
    event.preventDefault();
    event.stopImmediatePropagation();
    movePane(splitter, width());
  }
});

addEventListener("resize", () => document.querySelectorAll("[data-pane]").forEach(tellPane));

// Likewise how changes are shown: side by side, unified, or as readers will see them.
const views = ["side", "unified", "read"];
const keptView = localStorage.getItem("docworkbench.view");
document.documentElement.dataset.view = views.includes(keptView) ? keptView : views[0];

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
    if (card && control?.dataset.deed) {
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
    }
  },

  /** Lets a splitter say how wide its pane is. */
  settlePane: tellPane,

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

  /** Moves the focus to the current change from something that has gone. */
  focusCurrent() {
    document.querySelector("[data-change][aria-current]")?.focus({ preventScroll: true });
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
