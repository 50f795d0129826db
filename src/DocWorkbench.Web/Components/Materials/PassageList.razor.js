// All passages together are one stop of the Tab key; the arrow keys go from passage to passage and from deed to deed.
const deeds = ".deeds :is(button, select)";

/** @param id of the passage that is gone to; null for none. */
export function settle(root, id) {
  if (!root) {
    return;
  }

  root.onkeydown ??= walk;
  root.onfocusin ??= (event) => event.target.matches(deeds) && stopAt(root, event.target);
  const stop = root.querySelector(`${deeds}[tabindex="0"]`);
  const chosen = id && id !== root.dataset.shown ? document.getElementById(id) : null;
  if (chosen || !stop) {
    root.dataset.shown = id ?? "";
    stopAt(root, (chosen ?? root).querySelector(deeds));
  }
}

function stopAt(root, button) {
  for (const before of root.querySelectorAll(`${deeds}[tabindex="0"]`)) {
    before.tabIndex = -1;
  }

  if (button) {
    button.tabIndex = 0;
  }
}

function walk(event) {
  const button = event.target.closest(deeds);
  if (!button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }

  const row = button.closest(".passage");
  const inRow = [...row.querySelectorAll(deeds)];
  const at = inRow.indexOf(button);
  const rows = row.parentElement.querySelectorAll(":scope > .passage");
  const to = {
    ArrowLeft: () => inRow[at - 1],
    ArrowRight: () => inRow[at + 1],
    ArrowUp: () => deedOf(row.previousElementSibling, at),
    ArrowDown: () => deedOf(row.nextElementSibling, at),
    Home: () => deedOf(rows[0], at),
    End: () => deedOf(rows[rows.length - 1], at),
  }[event.key]?.();
  if (to) {
    event.preventDefault();
    to.focus({ preventScroll: true });
    to.closest(".passage").scrollIntoView({ block: "nearest" });
  }
}

function deedOf(row, at) {
  const inRow = row?.querySelectorAll(deeds) ?? [];
  return inRow[Math.min(at, inRow.length - 1)];
}

// Marks found words without touching the text.
export function mark(root, words) {
  clear();
  if (!words || !root || !globalThis.Highlight) {
    return;
  }

  const wanted = words.toLocaleLowerCase();
  const ranges = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && ranges.length < 5000) {
    const node = walker.currentNode;
    const text = node.data.toLocaleLowerCase();
    if (text.length !== node.data.length || node.parentElement.closest("button, select")) {
      continue;
    }

    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      ranges.push(range);
    }
  }

  CSS.highlights.set("found", new Highlight(...ranges));
}

export function clear() {
  globalThis.CSS?.highlights?.delete("found");
}
