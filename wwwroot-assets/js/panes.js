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
  splitter.setAttribute("aria-valuetext", splitter.dataset.words.replace("{0}", width));
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

/** Lets a splitter say how wide its pane is. */
window.docworkbench.settlePane = tellPane;
