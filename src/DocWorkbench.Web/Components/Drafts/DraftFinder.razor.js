// Copies of texts that are not saved, one for each box they are typed in: two pages never write over each other's copy.
const first = "docworkbench.draft";

const path = (owner, target = null) => [first, owner, ...(target === null ? [] : [encodeURIComponent(target)])].join("/") + "/";

const counts = (history) =>
  new Map(
    history
      .split(" ")
      .filter((part) => part)
      .map((part) => [part.slice(0, part.indexOf(":")), Number(part.slice(part.indexOf(":") + 1))]),
  );

const includes = (history, other) => {
  const known = counts(history);
  return [...counts(other)].every(([box, count]) => (known.get(box) ?? 0) >= count);
};

/** The history with what is known of another one. */
export function joined(history, other) {
  const known = counts(history);
  counts(other).forEach((count, box) => known.set(box, Math.max(count, known.get(box) ?? 0)));
  return [...known].map(([box, count]) => `${box}:${count}`).join(" ");
}

function* copies(owner, target) {
  for (let at = localStorage.length - 1; at >= 0; at--) {
    const key = localStorage.key(at);
    if (key?.startsWith(path(owner, target))) {
      try {
        yield { key, ...JSON.parse(localStorage.getItem(key)) };
      } catch {
        // What somebody else wrote there is left alone.
      }
    }
  }
}

/** What this browser has, without the texts. */
export function list(owner, target) {
  return [...copies(owner, target)]
    .filter((copy) => typeof copy.text === "string" && typeof copy.history === "string")
    .map(({ key, target, basedOn, history, at }) => ({ key, target, basedOn, history, at }));
}

// As bytes: a stream has no limit on the size of one message. It can't be empty, so one byte goes ahead.
export function text(key) {
  return new TextEncoder().encode(` ${JSON.parse(localStorage.getItem(key) ?? "{}").text ?? ""}`);
}

/** @returns whether the browser took it. */
export function keep(owner, target, box, copy) {
  try {
    localStorage.setItem(path(owner, target) + box, JSON.stringify({ ...copy, target, at: Date.now() }));
    return true;
  } catch {
    // A copy that is too large must not stand there for an older one.
    localStorage.removeItem(path(owner, target) + box);
    return false;
  }
}

/** Forgets the copies that a text with this history follows from. */
export function drop(owner, target, history) {
  for (const copy of copies(owner, target)) {
    if (includes(history, copy.history ?? "")) {
      localStorage.removeItem(copy.key);
    }
  }
}
