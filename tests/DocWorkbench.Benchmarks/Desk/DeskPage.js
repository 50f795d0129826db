// Runs in the measured page before anything else.
(() => {
  const painted = (report) =>
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => report(performance.now());
      after.port2.postMessage(0);
    });

  window.figures = {
    // Since the request for the page: when the first change was on the screen.
    shown: new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector("[data-change]")) {
          watch.disconnect();
          painted(resolve);
        }
      });
      watch.observe(document, { childList: true, subtree: true });
    }),

    // From the key pressed, or the button let go, to the card painted as decided, and how many cards were drawn again on the way.
    decision(kind) {
      const card = document.querySelector("[data-change][aria-current]");
      return new Promise((resolve) => {
        const touched = new Set();
        let began = 0;
        let took = 0;
        document.addEventListener(kind, (event) => (began = event.timeStamp), { capture: true, once: true });
        const watch = new MutationObserver((changes) => {
          for (const change of changes) {
            const owner = (change.target.nodeType === 1 ? change.target : change.target.parentElement)?.closest("[data-change]");
            if (owner) {
              touched.add(owner.dataset.change);
            }
          }
          if (!took && card.classList.contains("decided")) {
            took = -1;
            painted((at) => (took = at - began));
          }
        });
        watch.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
        const settled = setInterval(() => {
          if (took > 0 && document.querySelector("[data-change][aria-current]") !== card) {
            clearInterval(settled);
            setTimeout(() => {
              watch.disconnect();
              resolve([took, touched.size]);
            }, 100);
          }
        }, 20);
      });
    },

    // The longest frame while the text runs past.
    async scroll() {
      const scroller = document.querySelector(".scroller");
      let longest = 0;
      let last = performance.now();
      const end = scroller.scrollHeight - scroller.clientHeight;
      for (let at = 0; at < end; at += 240) {
        scroller.scrollTop = at;
        const now = await new Promise(requestAnimationFrame);
        longest = Math.max(longest, now - last);
        last = now;
      }
      return longest;
    },
  };
})();
