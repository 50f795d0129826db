// Runs before the page is drawn, so that a chosen theme never flashes.
const chosen = localStorage.getItem("docworkbench.theme");
if (chosen === "light" || chosen === "dark") {
  document.documentElement.dataset.theme = chosen;
}

window.docworkbench = {
  /** Switches between light and dark and keeps the choice in this browser. */
  switchTheme() {
    const dark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const next = dark ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    localStorage.setItem("docworkbench.theme", next);
  },
};
