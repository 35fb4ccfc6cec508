// What stands above the field: the message that is answered, or that an own message is edited.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { isMessage } from "../../model/log.js";
import { Icon } from "../icon.js";
import { nameIn } from "./people.js";
import { quoteText } from "./row.js";

/**
 * @param {{ session: import("../../model/session.js").Session,
 *   compose: import("./compose.js").Compose, onStop: () => void }} props
 */
export function ComposerBar({ session, compose, onStop }) {
  const editing = compose.edited.value;
  const kept = compose.shown.value?.reply_to;
  // A draft of another device names the message alone.
  const quote = kept && !kept.sender_id ? (loaded(session, kept.id) ?? kept) : kept;
  if (editing) {
    return html`
      <div class="composer-bar">
        <${Icon} name="edit" /><span class="grow">${t("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${onStop}><${Icon} name="close" label=${t("shell.cancel")} /></button>
      </div>
    `;
  }
  if (!quote) return null;
  const name = quote.sender_id ? nameIn(session, quote.sender_id, quote.sender) : "";
  const end = () => {
    compose.change({ reply_to: null });
    compose.ask();
  };
  return html`
    <div class="composer-bar">
      <${Icon} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${name ? t("conversation.reply_to", { name }) : t("conversation.reply")}</b>
        ${name && html`${" "}<span class="quiet-text">${quoteText(quote)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${end}><${Icon} name="close" label=${t("shell.cancel")} /></button>
    </div>
  `;
}

/** Return a message of the loaded histories. @param {import("../../model/session.js").Session} session @param {number} id */
function loaded({ state }, id) {
  for (const log of state.logs.values()) {
    for (const row of log.rows.values()) if (row.id === id && isMessage(row)) return row;
  }
  return null;
}
