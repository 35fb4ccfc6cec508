// A message in a list beside its conversation: who, when, and its text. It leads to the message.

import { momentOf } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { shortTime } from "../../lib/short_time.js";
import { html } from "../../vendor/preact.js";
import { Avatar, nameOf } from "../avatar.js";
import { Icon } from "../icon.js";
import { hrefOf } from "../route.js";
import { Text } from "../text.js";
import { openPanel, panel } from "./open.js";

/**
 * `tools` are buttons at the end of its head.
 * @param {{ session: import("../../model/session.js").Session,
 *   message: Pick<import("../../model/types.js").Message, "group_id" | "seq" | "sender_id" | "sender"
 *     | "timestamp" | "content"> & Partial<import("../../model/types.js").Message>,
 *   text?: unknown, tools?: unknown }} props `text`: what to draw instead of the message's own text
 */
export function MessageLine({ session, message, text, tools }) {
  const { group_id: groupId, seq, sender_id: senderId, files = [] } = message;
  const person = session.view.people.get(senderId).value;
  const name = nameOf(person) || message.sender;
  const at = new Date(message.timestamp);
  const show = (/** @type {number} */ userId) =>
    openPanel({ name: "profile", userId, groupId, back: panel.peek() ?? undefined });
  return html`
    <li class="entry">
      <${Avatar} id=${senderId} name=${name} file=${person?.avatar} size="small" />
      <div class="entry-main">
        <div class="entry-head">
          <bdi class="entry-name">${name}</bdi>
          <a class="entry-time" href=${hrefOf({ name: "group", groupId, seq })}>
            <time datetime=${message.timestamp} title=${momentOf(at)}>${shortTime(at)}</time>
            <span class="unseen"> ${t("groups.go_to_message")}</span>
          </a>
          <span class="grow"></span>
          ${tools}
        </div>
        ${message.deleted
          ? html`<p class="quiet-text">${t("conversation.deleted")}</p>`
          : text !== undefined
            ? html`<div class="entry-text" dir="auto">${text}</div>`
            : message.content &&
              html`<${Text} content=${message.content} mentions=${message.mentions} meId=${session.state.me} onMention=${show} />`}
        ${!message.deleted && files.length > 0 &&
        html`<p class="entry-files quiet-text"><${Icon} name="attach" /> <bdi>${files.map((file) => file.name).join(", ")}</bdi></p>`}
      </div>
    </li>
  `;
}
