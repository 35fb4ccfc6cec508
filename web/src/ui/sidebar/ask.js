// The notice that offers notifications, once. The browser asks only after the button was pressed.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";

const KEY = "chat-asked";

/** @param {{ session: import("../../model/session.js").Session }} props */
export function AskForNotifications({ session }) {
  const [isDone, setDone] = useState(wasAsked());
  const isWanted = session.local.signals.settings.value.notifications;
  if (isDone || !isWanted || typeof Notification === "undefined" || Notification.permission !== "default") return null;
  const done = () => {
    noteAsked();
    setDone(true);
  };
  return html`
    <section class="ask" aria-label=${t("shell.notifications")}>
      <p>${t("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${done}>${t("shell.not_now")}</button>
        <button class="button primary" onClick=${() => void Notification.requestPermission().then(done)}>${t("shell.allow")}</button>
      </div>
    </section>
  `;
}

function wasAsked() {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

function noteAsked() {
  try {
    localStorage.setItem(KEY, "1");
  } catch {
    // A private window: it is asked again on the next visit.
  }
}
