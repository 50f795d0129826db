import { drop, joined, keep } from "./DraftFinder.razor.js";
import { comfort, put } from "../../js/markdown-keys.js";

// Milliseconds: after the last key; at most while somebody types on; until a line that failed is tried again; until an answer is late, and
// until it is given up, as one that was on its way when the line broke never comes.
const pause = 400;
const longest = 3000;
const again = 2000;
const late = 2000;
const patience = 15000;
// Characters: more than this goes as a stream.
const large = 30000;

const boxes = new Map();

// Boxes that went while their text was being saved: the last word on their copy is still to come.
const gone = new Map();

class Box {
  constructor(id, box, kept, options, page) {
    Object.assign(this, { id, box, kept, page, ...options });
    this.name = Math.random().toString(36).slice(2, 12);
    this.count = 0;
    box.value = this.text;
    box.readOnly = false;
    kept.textContent = this.opening;
    this.last = this.sent = box.value;
    this.listening = new AbortController();
    const on = (target, name, handler) => target.addEventListener(name, handler, { signal: this.listening.signal });
    on(box, "input", () => this.changed());
    on(box, "keydown", (event) => this.key(event));
    on(box, "blur", () => this.paused());
    on(window, "pagehide", () => this.keepHere());
    on(document, "visibilitychange", () => this.keepHere());
    this.grow();
    if (this.focus) {
      const at = this.text === this.initial ? 0 : this.text.length;
      box.focus();
      box.setSelectionRange(at, at);
    }
  }

  changed() {
    const now = performance.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.paused(), Math.max(0, Math.min(pause, this.since + longest - now)));
    this.grow();
  }

  paused() {
    clearTimeout(this.timer);
    this.since = null;
    this.keepHere();
    this.send();
  }

  keepHere() {
    const text = this.box.value;
    if (this.isOver || text === this.last) {
      return;
    }

    this.last = text;
    this.history = joined(this.history, `${this.name}:${++this.count}`);
    if (text === this.initial) {
      drop(this.owner, this.target, this.history);
    } else {
      this.isHere = keep(this.owner, this.target, this.name, { text, basedOn: this.basedOn, history: this.history });
    }
  }

  /** One message at a time; what is typed while it is under way goes with the next. */
  send() {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  async sendAll() {
    while (!this.isOver && this.last !== this.sent) {
      const text = this.last;
      const wait = setTimeout(() => this.sayOffline(), late);
      try {
        const answer = await this.tell(text);
        this.sent = text;
        this.isTaken = answer.taken;
        this.kept.textContent = answer.words;
      } catch {
        this.sayOffline();
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.paused(), again);
        return;
      } finally {
        clearTimeout(wait);
      }
    }
  }

  sayOffline() {
    this.kept.textContent = this.isHere ? this.words.here : this.words.nowhere;
  }

  tell(text) {
    const message =
      text.length > large
        ? this.page.invokeMethodAsync("TypedLongAsync", DotNet.createJSStreamReference(new TextEncoder().encode(` ${text}`)), this.history)
        : this.page.invokeMethodAsync("TypedAsync", text.replace(/\p{Surrogate}/gu, "\uFFFD"), this.history);
    return Promise.race([message, new Promise((_, fail) => setTimeout(fail, patience))]);
  }

  key(event) {
    const control = event.ctrlKey || event.metaKey;
    if (event.isComposing) {
      return;
    }

    if (event.key === "Enter" && control) {
      event.preventDefault();
      this.page.invokeMethodAsync("SubmitAsync");
    } else if (event.key === "Escape") {
      event.stopPropagation();
      this.page.invokeMethodAsync("CancelAsync");
    } else if (comfort(this.box, event)) {
      event.preventDefault();
    }
  }

  // Where the browser does not let a box grow with its text by itself.
  grow() {
    if (!CSS.supports("field-sizing", "content")) {
      this.box.rows = Math.min(40, Math.max(5, this.box.value.split("\n").length + 1));
    }
  }

  end() {
    this.isOver = true;
    clearTimeout(this.timer);
    this.listening.abort();
    boxes.delete(this.id);
  }
}

/** @returns whether the box was still there: what it stands in may have been closed meanwhile. */
export function open(id, box, kept, options, page) {
  if (box && kept) {
    boxes.set(id, new Box(id, box, kept, options, page));
  }

  return boxes.has(id);
}

/** @returns "arrived" once the page has the text as it stands in the box now; else "long" or "late". */
export async function finish(id) {
  const box = boxes.get(id);
  box.keepHere();
  await box.send();
  return box.sent !== box.box.value ? "late" : box.isTaken === false ? "long" : "arrived";
}

/** Puts a text there that the person chose, seeing both. */
export function choose(id, text, history) {
  const box = boxes.get(id);
  put(box.box, text);
  settle(id, history);
}

/** The text in the box stands, with what the person saw beside it. */
export function settle(id, history) {
  const box = boxes.get(id);
  box.history = joined(box.history, history);
  box.last = box.sent = null;
  box.paused();
}

/** The text is saved or thrown away; no copy of it is left in this browser. */
export function forget(id) {
  const box = boxes.get(id) ?? gone.get(id);
  gone.delete(id);
  if (box) {
    drop(box.owner, box.target, box.history);
    box.end();
  }
}

/** The box goes; what stands in it is kept. */
export async function close(id) {
  const box = boxes.get(id);
  if (box) {
    box.keepHere();
    gone.set(id, box);
    await box.send();
    box.end();
  }
}
