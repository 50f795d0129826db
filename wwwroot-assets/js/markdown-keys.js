const marks = { b: "**", i: "_" };
const item = /^(\s*(?:[-*+]|(\d{1,8})([.)]))[ \t]+(?:\[[ xX]\][ \t]+)?)(.*)$/;
// Characters: the browser takes minutes to insert more as if it were typed.
const most = 20000;

// As if it were typed, so that the browser's own undo takes it back.
function insert(box, text) {
  if (text === "" ? !document.execCommand("delete") : !document.execCommand("insertText", false, text)) {
    box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

/** Puts a whole text into a box. */
export function put(box, text) {
  box.focus();
  if (Math.max(text.length, box.value.length) > most) {
    box.value = text;
  } else {
    box.select();
    insert(box, text);
  }

  box.setSelectionRange(0, 0);
}

function wrap(box, mark) {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const isMarked = start >= mark.length && value.slice(start - mark.length, start) === mark && value.startsWith(mark, end);
  const words = value.slice(start, end);
  if (isMarked) {
    box.setSelectionRange(start - mark.length, end + mark.length);
    insert(box, words);
    box.setSelectionRange(start - mark.length, end - mark.length);
  } else {
    insert(box, mark + words + mark);
    box.setSelectionRange(start + mark.length, end + mark.length);
  }
}

function link(box) {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const words = value.slice(start, end);
  insert(box, `[${words}]()`);
  const at = words ? start + words.length + 3 : start + 1;
  box.setSelectionRange(at, at);
}

const isCode = (before) => (before.match(/^ {0,3}(```|~~~)/gm) ?? []).length % 2 === 1;

// The next item of a list; an empty one ends it.
function continueList(box) {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const from = value.lastIndexOf("\n", start - 1) + 1;
  const line = value.slice(from, start);
  const [, lead, number, sign, words] = item.exec(line) ?? [];
  if (start !== end || lead === undefined || isCode(value.slice(0, from))) {
    return false;
  }

  if (words.trim() === "" && (value[start] ?? "\n") === "\n") {
    box.setSelectionRange(from, start);
    insert(box, "");
  } else {
    const next = number ? lead.replace(/\d+[.)]/, `${Number(number) + 1}${sign}`) : lead;
    insert(box, `\n${next.replace(/\[[xX]\]/, "[ ]")}`);
  }

  return true;
}

/** What people expect of keys where they write Markdown. @returns whether the key is used up. */
export function comfort(box, event) {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const letter = event.key.toLowerCase();
  if (control && marks[letter]) {
    wrap(box, marks[letter]);
    return true;
  }

  if (control && letter === "k") {
    link(box);
    return true;
  }

  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  return event.key === "Enter" && isPlain && continueList(box);
}
