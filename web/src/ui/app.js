// The root of what is drawn.

import { t } from "../lib/strings.js";
import { html, render } from "../vendor/preact.js";
import { startAppearance } from "./appearance.js";
import { inside } from "./inside.js";
import { SignIn } from "./screens/signin.js";
import { store } from "./store.js";

/** The sign-in screen, or the groups and conversations of the user. */
function App() {
  const status = store.status.value;
  switch (status.name) {
    case "starting":
      return html`<p class="empty" role="status">${t("shell.starting")}</p>`;
    case "signed_out":
      return html`<${SignIn} reason=${status.reason} known=${status.email} />`;
    case "signed_in":
      return html`<${inside().Shell} session=${status.session} actions=${status.actions} />`;
  }
}

/**
 * Draw the app into an element. The promise is settled after the first draw.
 * @param {HTMLElement} root
 */
export function start(root) {
  // The first draw waits for the language, so that it need not be read twice.
  const drawn = startAppearance().then(() => render(html`<${App} />`, root));
  addEventListener("online", () => store.wake());
  addEventListener("offline", () => store.offline());
  addEventListener("pagehide", () => void store.flush());
  // A file that is not wholly sent begins anew after a reload.
  addEventListener("beforeunload", (event) => void (store.isUploading() && event.preventDefault()));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") store.wake();
    else void store.flush();
  });
  void store.start();
  return drawn;
}
