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
