/** Ends a toast after a while in which nobody points at it or has the focus in it. */
export function watch(toast, stay, id, owner) {
  if (!toast) {
    return;
  }

  let timer = 0;
  const isHeld = () => toast.matches(":hover, :focus-within");
  const hold = () => clearTimeout(timer);
  const letGo = () => {
    clearTimeout(timer);
    timer = setTimeout(end, stay);
  };
  const end = () => {
    if (!toast.isConnected) {
      return;
    }

    if (isHeld() || window.docworkbench.isLost()) {
      letGo();
    } else {
      owner.invokeMethodAsync("EndAsync", id);
    }
  };

  toast.addEventListener("pointerenter", hold);
  toast.addEventListener("focusin", hold);
  toast.addEventListener("pointerleave", letGo);
  toast.addEventListener("focusout", letGo);
  letGo();
}
