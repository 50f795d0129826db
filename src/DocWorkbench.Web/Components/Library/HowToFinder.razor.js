// The arrow keys walk through the list, so they must not move the cursor in the box.
export function open(box) {
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
    }
  });
  box.focus();
}

export function show(id) {
  document.getElementById(id)?.scrollIntoView({ block: "nearest" });
}
