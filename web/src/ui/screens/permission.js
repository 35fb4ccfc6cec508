// Whether the browser may show notifications. It is asked only by a button.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";

/** @typedef {"default" | "granted" | "denied" | "missing"} Permission */

/** @returns {Permission} */
export const permission = () => (typeof Notification === "undefined" ? "missing" : Notification.permission);

/** What the browser allows, and the button that asks. */
export function NotificationPermission() {
  const [now, setNow] = useState(permission());
  const ask = async () => {
    await Notification.requestPermission();
    setNow(permission());
  };
  return html`
    <div class="setting">
      <p role="status">${t(`settings.permission.${now}`)}</p>
      ${now === "default" && html`<button class="button primary" onClick=${ask}>${t("settings.allow")}</button>`}
    </div>
  `;
}
