// What concerns the whole page, above everything: a new version, a server whose disk is full.

import { t } from "../lib/strings.js";
import { html } from "../vendor/preact.js";
import { Icon } from "./icon.js";
import { store } from "./store.js";
import { reload } from "./worker.js";

/** @param {{ session: import("../model/session.js").Session }} props */
export function Banners({ session }) {
  return html`
    <div class="banners" role="status">
      ${session.local.signals.isPaused.value &&
      html`<div class="banner of-warning"><${Icon} name="warning" /><p class="grow">${t("shell.disk_full")}</p></div>`}
      ${store.newVersion.value !== null &&
      html`<div class="banner">
        <p class="grow">${t("shell.new_version")}</p>
        <button class="button" onClick=${() => void reload()}>${t("shell.reload")}</button>
      </div>`}
    </div>
  `;
}
