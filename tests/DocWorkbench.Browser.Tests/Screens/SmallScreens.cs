using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Screens;

/// <summary>What keeps somebody on a small or much enlarged screen from using a page.</summary>
internal static class SmallScreens
{
    // Links within a text keep the height of its lines (WCAG 2.5.8, "Inline"), those of the documents that are shown too.
    private const string Find = """
        async () => {
          // A window grows to its size.
          const passing = document.getAnimations().filter((it) => it.effect.getComputedTiming().endTime !== Infinity);
          await Promise.allSettled(passing.map((it) => it.finished));

          const found = [];
          const across = document.scrollingElement.scrollWidth - innerWidth;
          if (across > 0) {
            found.push(`the page is ${across} pixels too wide`);
          }

          const named = (it) => `${it.tagName}.${it.className} "${(it.ariaLabel ?? it.textContent).trim().slice(0, 40)}"`;
          const host = [...document.querySelectorAll(".mud-dialog")].at(-1) ?? document;
          const scrolls = (it) => /auto|scroll/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1;
          for (const box of host.querySelectorAll("*")) {
            if (scrolls(box) && !box.matches("pre, textarea") && box.checkVisibility()) {
              found.push(`scrolls sideways: ${named(box)}`);
            }
          }

          const isInText = (it) =>
            it.matches("a") && getComputedStyle(it).display === "inline"
            && (it.closest(".dw-rendered") || [...it.parentElement.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim()));
          for (const control of host.querySelectorAll("a[href], button, input, select, textarea, summary, [role=option], [tabindex='0']")) {
            const style = getComputedStyle(control);
            const isShown = control.checkVisibility({ visibilityProperty: true }) && style.pointerEvents !== "none";
            if (!isShown || control.disabled || control.closest(".visually-hidden, #connection")) {
              continue;
            }

            control.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
            const label = control.matches("[type=checkbox], [type=radio]") ? control.closest("label") : null;
            const box = (label ?? control).getBoundingClientRect();
            if (!isInText(control) && (box.width < 23.9 || box.height < 23.9)) {
              found.push(`too small, ${Math.round(box.width)} by ${Math.round(box.height)}: ${named(control)}`);
            }

            const part = control.getClientRects()[0];
            const middle = (Math.max(part.top, 0) + Math.min(part.bottom, innerHeight)) / 2;
            const met = document.elementFromPoint((part.left + part.right) / 2, middle);
            if (box.left < -0.5 || box.right > innerWidth + 0.5 || !(control.contains(met) || control.closest("label")?.contains(met))) {
              found.push(`out of reach at ${Math.round(box.left)} to ${Math.round(box.right)}, under ${met?.className}: ${named(control)}`);
            }
          }

          scrollTo(0, 0);
          return found;
        }
        """;

    public static Task<string[]> FindTroublesAsync(this IPage page) => page.EvaluateAsync<string[]>(Find);
}
