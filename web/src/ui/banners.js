// What concerns the whole page, above everything: a new version, a server whose disk is full.

import { t } from "../lib/strings.js";
import { html, useEffect } from "../vendor/preact.js";
import { Icon } from "./icon.js";
import { store } from "./store.js";
import { reload } from "./worker.js";

/** A hidden page with nothing half done loads a new version by itself, after so long. */
const HIDDEN_MS = 5 * 60 * 1000;

/** @param {{ session: import("../model/session.js").Session }} props */
export function Banners({ session }) {
  const isNew = store.newVersion.value !== null;
  useEffect(() => (isNew ? reloadWhenHidden(session) : undefined), [isNew, session]);
  return html`
    <div class="banners" role="status">
      ${session.local.signals.isPaused.value &&
      html`<div class="banner of-warning"><${Icon} name="warning" /><p class="grow">${t("shell.disk_full")}</p></div>`}
      ${isNew &&
      html`<div class="banner">
        <p class="grow">${t("shell.new_version")}</p>
        <button class="button" onClick=${() => void reload()}>${t("shell.reload")}</button>
      </div>`}
    </div>
  `;
}

/**
 * Load the new version when nobody sees it. Return the function that ends this.
 * @param {import("../model/session.js").Session} session
 */
function reloadWhenHidden(session) {
  /** @type {any} */
  let timer = null;
  const watch = () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") timer = setTimeout(attempt, HIDDEN_MS);
  };
  const attempt = () => {
    const isBusy = session.local.signals.outgoing.peek().some(({ state }) => state === "sending");
    if (isBusy || document.querySelector("dialog[open]")) watch();
    else void reload();
  };
  watch();
  document.addEventListener("visibilitychange", watch);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", watch);
  };
}
