// Says in one line that the connection is lost and that it is back. The page stays readable, and nothing a person does meanwhile is
// swallowed: it is refused, and told.
const line = document.getElementById("connection");
const said = line.querySelector("[role=status]");
const since = line.querySelector(".since");
const button = line.querySelector("button");
const anew = "docworkbench.anew";

// Milliseconds.
const longestPause = 5_000;
const serverTimeout = 20_000;
const pingInterval = 5_000;
const refusalStays = 6_000;
const backStays = 5_000;
const backUnsureStays = 15_000;

let lostAt = 0;
let clock = 0;
let later = 0;
let isUnsure = false;
let isStuck = false;
let hadFocus = sessionStorage.getItem(anew);
const underway = new Set();

sessionStorage.removeItem(anew);

const say = (words) => {
  clearTimeout(later);
  if (said.textContent !== words) {
    said.textContent = words;
  }
};

const tick = () => {
  const seconds = Math.round((Date.now() - lostAt) / 1000);
  const words = seconds < 90 ? line.dataset.seconds : line.dataset.minutes;
  since.textContent = words.replace("{0}", String(seconds < 90 ? seconds : Math.round(seconds / 60)));
};

const lost = () => (isStuck ? line.dataset.stuck : isUnsure ? line.dataset.unsure : line.dataset.lost);

function down() {
  if (lostAt) {
    return;
  }

  lostAt = Date.now();
  isUnsure = underway.size > 0;
  underway.clear();
  line.classList.remove("back");
  line.classList.add("lost");
  say(lost());
  tick();
  clock = setInterval(tick, 1000);
}

function back(words, stays) {
  clearInterval(clock);
  lostAt = 0;
  line.classList.remove("lost");
  line.classList.add("back");
  say(words);
  later = setTimeout(() => {
    line.classList.remove("back");
    say("");
  }, stays);
}

/** Text that would be gone with the page: in a box that does not keep it in the browser. */
function hasUnkept() {
  return [...document.querySelectorAll("textarea, input:is(:not([type]), [type=text])")].some(
    (box) => box.value !== "" && !box.readOnly && box.checkVisibility() && !box.closest("[data-kept]"),
  );
}

/** The program is there, but no longer knows this page. */
function begin() {
  if (!hasUnkept()) {
    reload();
    return;
  }

  isStuck = true;
  clearInterval(clock);
  since.textContent = "";
  say(line.dataset.stuck);
  button.textContent = line.dataset.open;
}

/** The same page anew, at the same change. */
function reload() {
  const address = new URL(location.href);
  const current = document.querySelector("[data-change][aria-current]")?.dataset.change;
  if (current && !address.searchParams.has("change")) {
    address.searchParams.set("change", current);
    history.replaceState(history.state, "", address);
  }

  sessionStorage.setItem(anew, document.activeElement?.id ?? "");
  location.reload();
}

line.addEventListener("components-reconnect-state-changed", ({ detail: { state } }) => {
  if (state === "show") {
    down();
  } else if (state === "hide" && lostAt) {
    back(isUnsure ? line.dataset.backUnsure : line.dataset.back, isUnsure ? backUnsureStays : backStays);
  } else if (state === "rejected" || state === "paused" || state === "resume-failed" || state === "failed") {
    begin();
  }
});

button.addEventListener("click", () => {
  if (isStuck) {
    reload();
  } else {
    // The framework cuts its pause short when a page is looked at again.
    document.dispatchEvent(new Event("visibilitychange"));
  }
});

// What the page can do alone goes on.
document.addEventListener(
  "click",
  (event) => {
    const control = event.target.closest?.("button, a[href]");
    if (lostAt && control && !control.closest("[data-focus], [target=_blank]") && !line.contains(control)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.docworkbench.refuse();
    }
  },
  true,
);

Object.assign(window.docworkbench, {
  isLost() {
    return lostAt !== 0;
  },

  /** Tells that something was not done, as nobody heard of it. */
  refuse() {
    if (lostAt) {
      // Said again each time.
      say("");
      say(line.dataset.refused);
      later = setTimeout(() => say(lost()), refusalStays);
    }
  },

  /** Sends what a person did, or tells that it was not done. */
  send(deed) {
    if (lostAt) {
      window.docworkbench.refuse();
      return;
    }

    const sent = deed();
    underway.add(sent);
    sent.catch(() => {}).finally(() => underway.delete(sent));
  },

  /** The id of what had the focus when the page was opened anew by itself, once. */
  takeFocus() {
    const id = hadFocus;
    hadFocus = null;
    return id;
  },
});

if (hadFocus !== null) {
  back(line.dataset.anew, backStays);
}

Blazor.start({
  circuit: {
    reconnectionOptions: {
      dialogId: line.id,
      maxRetries: Number.MAX_SAFE_INTEGER,
      retryIntervalMilliseconds: (attempt) => Math.min(attempt * 1000, longestPause),
    },
    configureSignalR: (builder) => builder.withServerTimeout(serverTimeout).withKeepAliveInterval(pingInterval),
  },
});
