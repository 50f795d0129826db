// Boxes for comments. The browser owns what is typed, also before the page has opened the box to it, and when the line is lost.
{
  // Milliseconds after which an answer that did not come is waited for no more.
  const patience = 5000;

  // A comment that is saved before its box is open is saved when it is.
  document.addEventListener("keydown", (event) => {
    const root = event.target.closest?.("[data-comment]:not([data-ready])");
    if (root && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      window.docworkbench.isLost() ? window.docworkbench.refuse() : root.toggleAttribute("data-early", true);
    }
  });

  window.docworkbench.openComment = (root, slot, initial, focus, longest, owner) => {
    if (!root) {
      // The page went on to another change meanwhile.
      return;
    }

    const box = root.querySelector("textarea");
    const isEdit = initial !== "";
    let sent = 0;

    const spread = () => {
      root.toggleAttribute("data-open", true);
      root.scrollIntoView({ block: "nearest" });
    };
    const keep = () => {
      root.toggleAttribute("data-filled", box.value !== "");
      try {
        box.value === initial ? localStorage.removeItem(slot) : localStorage.setItem(slot, box.value);
      } catch {
        // The browser keeps nothing for this page; the text is only as safe as the page.
      }
    };

    const save = async () => {
      if (Date.now() - sent < patience) {
        return;
      }

      if (window.docworkbench.isLost()) {
        window.docworkbench.refuse();
        return;
      }

      const text = box.value;
      // One character too many tells the program that it is too long; half of one could not be sent.
      const sendable = text.slice(0, longest + 1);
      sent = Date.now();
      try {
        if (await owner.invokeMethodAsync("SaveAsync", sendable.toWellFormed?.() ?? sendable)) {
          // What was typed meanwhile is not saved yet.
          box.value = box.value.startsWith(text) ? box.value.slice(text.length) : box.value;
          isEdit ? localStorage.removeItem(slot) : keep();
        }
      } catch {
        // The connection is lost: the text stays in its box.
      }

      sent = 0;
    };

    const leave = () => {
      root.toggleAttribute("data-open", box.value !== "");
      const back = root.closest("[data-thread]") ?? document.querySelector("[data-change][aria-current] footer [data-focus]") ?? root.closest("[tabindex]");
      back ? back.focus() : box.blur();
    };

    // What was typed before this script came is newer than what was kept.
    if (box.value === "") {
      box.value = localStorage.getItem(slot) ?? initial;
    }

    keep();
    root.toggleAttribute("data-open", box.value !== "");
    box.addEventListener("input", () => {
      keep();
      spread();
    });
    box.addEventListener("focus", spread);
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save();
      } else if (event.key === "Escape") {
        event.stopPropagation();
        leave();
      }
    });
    root.addEventListener("click", (event) => {
      if (event.target.closest("[data-save]")) {
        save();
        box.focus();
      } else if (event.target.closest("[data-cancel]")) {
        localStorage.removeItem(slot);
      }
    });
    root.toggleAttribute("data-ready", true);
    if (root.hasAttribute("data-early")) {
      save();
    }

    if (focus || (box.id && box.id === window.docworkbench.takeFocus())) {
      box.focus();
    }
  };
}
