// One message.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/**
 * @typedef {import("../../model/session.js").Session} Session
 */

/**
 * A message that the server has.
 * @param {{ session: Session, message: import("../../model/types.js").Message }} props
 */
export function Row({ session, message }) {
  const person = session.view.people.get(message.sender_id).value;
  const name = person?.display_name ?? person?.username ?? message.sender;
  const at = new Date(message.timestamp);
  return html`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${name}</bdi>
        <time class="quiet-text" datetime=${message.timestamp}>${TIME.format(at)}</time>
        ${message.edited_at && html`<span class="quiet-text">${t("conversation.edited")}</span>`}
      </div>
      ${message.quote && html`<blockquote class="quote" dir="auto"><bdi>${message.quote.sender}</bdi>: ${message.quote.content}</blockquote>`}
      ${message.deleted
        ? html`<p class="quiet-text">${t("conversation.deleted")}</p>`
        : html`<p class="message-text" dir="auto">${message.content}</p>`}
      ${(message.files ?? []).map((file) => html`
        <p><a href=${`/v1/files/${file.id}?group=${message.group_id}&seq=${message.seq}`} download=${file.name}>${file.name}</a></p>
      `)}
    </li>
  `;
}

/**
 * A message on its way.
 * @param {{ session: Session, entry: import("../../model/types.js").Outgoing }} props
 */
export function Outgoing({ session, entry }) {
  const me = session.me.value;
  return html`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${me?.display_name ?? me?.username ?? ""}</bdi>
        <span class="quiet-text" role="status">${entry.error ? t("conversation.not_sent", { reason: entry.error.sentence }) : t("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${entry.content}</p>
    </li>
  `;
}
