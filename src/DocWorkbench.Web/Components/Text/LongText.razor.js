export function open(box, text, focus, owner) {
  // A box without a first text was open to typing before this ran.
  if (text) {
    box.value = text;
    box.readOnly = false;
  }

  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      owner.invokeMethodAsync("SubmitAsync");
    } else if (event.key === "Escape") {
      event.stopPropagation();
      owner.invokeMethodAsync("CancelAsync");
    }
  });
  if (focus) {
    box.focus();
    box.setSelectionRange(0, 0);
    box.scrollTop = 0;
  }
}

// As bytes: a stream has no limit on the size of one message. It can't be empty, so one byte goes ahead.
export function read(box) {
  return new TextEncoder().encode(` ${box.value}`);
}

export function write(box, text) {
  box.value = text;
}
