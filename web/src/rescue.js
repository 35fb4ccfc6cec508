// The way out of a page that does not start: its worker or the files that the browser keeps may be
// broken. Needs none of these files. What the user has written is kept elsewhere, and stays.

(() => {
  const PATIENCE_MS = 10_000;
  /** What the page shows once it has started. */
  const STARTED = "#app :is(.shell, .screen)";
  const SENTENCES = {
    en: ["The page does not start. The files that your browser has kept of it may be broken.", "Remove them and load the page anew", "What you have written is kept."],
    de: ["Die Seite startet nicht. Die Dateien, die dein Browser von ihr behalten hat, sind vielleicht beschädigt.", "Sie entfernen und die Seite neu laden", "Was du geschrieben hast, bleibt erhalten."],
  };

  setTimeout(() => {
    if (!document.querySelector(STARTED)) offer();
  }, PATIENCE_MS);

  function offer() {
    const isGerman = navigator.language.toLowerCase().startsWith("de");
    const [fact, action, promise] = SENTENCES[isGerman ? "de" : "en"];
    const box = document.createElement("div");
    box.className = "rescue";
    box.lang = isGerman ? "de" : "en";
    box.role = "alert";
    const button = document.createElement("button");
    button.className = "button primary";
    button.textContent = String(action);
    button.addEventListener("click", () => {
      button.disabled = true;
      void removeKept().catch(() => {}).then(() => location.reload());
    });
    box.append(paragraph(fact), button, paragraph(promise));
    document.body.prepend(box);
    // A slow page may start all the same.
    new MutationObserver((_, observer) => {
      if (!document.querySelector(STARTED)) return;
      observer.disconnect();
      box.remove();
    }).observe(document.body, { childList: true, subtree: true });
  }

  /** @param {string | undefined} text */
  function paragraph(text) {
    const made = document.createElement("p");
    made.textContent = String(text);
    return made;
  }

  /** Remove the workers, and the files that they keep. Raises if the server does not answer: there would be no page then. */
  async function removeKept() {
    await fetch("/manifest.webmanifest", { cache: "no-store" });
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    const names = "caches" in window ? await caches.keys() : [];
    await Promise.allSettled([...workers.map((each) => each.unregister()), ...names.map((name) => caches.delete(name))]);
  }
})();
