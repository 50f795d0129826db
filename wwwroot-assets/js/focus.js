// Whoever works by keys is never left nowhere: when what had the focus goes, the current change has it, or what else stands first.
{
  let last = null;

  document.addEventListener("focusin", (event) => {
    last = { element: event.target, path: location.pathname };
  });

  const next = () => {
    const dialog = [...document.querySelectorAll(".mud-dialog")].at(-1);
    if (dialog) {
      return dialog.querySelector("a[href], button, input, select, textarea");
    }

    const change = last.path === location.pathname ? document.querySelector("[data-change][aria-current]") : null;
    return change ?? document.querySelector("main h1");
  };

  const isLost = () => last && !last.element.isConnected && document.activeElement === document.body;
  let isWaiting = false;

  // Once what was done is on the screen: giving the focus makes the browser lay out the page.
  const give = () => {
    isWaiting = false;
    if (isLost()) {
      next()?.focus({ preventScroll: true });
    }
  };

  new MutationObserver(() => {
    if (!isWaiting && isLost()) {
      isWaiting = true;
      requestAnimationFrame(() => setTimeout(give));
    }
  }).observe(document, { childList: true, subtree: true });
}
