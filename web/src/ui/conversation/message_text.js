// The text of a message, and that it was edited.

import { momentOf } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { mayReadVersions } from "../../model/permissions.js";
import { html } from "../../vendor/preact.js";
import { openPanel } from "../panels/open.js";
import { Text } from "../text.js";

/** @typedef {{ context: import("./context.js").Context, message: import("../../model/types.js").Message }} Parts */

/** @param {Parts} props */
export function MessageText({ context, message }) {
  const { content, edited_at: edited, mentions, group_id: groupId } = message;
  const onMention = (/** @type {number} */ userId) => openPanel({ name: "profile", userId, groupId });
  if (!content && !edited) return null;
  return html`
    <div class="message-text">
      ${content && html`<${Text} content=${content} mentions=${mentions} meId=${context.session.state.me} onMention=${onMention} />`}
      ${edited && html`<${Edited} context=${context} message=${message} />`}
    </div>
  `;
}

/** That a message was edited, and when. It leads to the earlier texts, where the user may read them. @param {Parts} props */
function Edited({ context: { session }, message: { group_id: groupId, seq, sender_id: senderId, edited_at: edited = "" } }) {
  const group = session.view.groups.get(groupId).value;
  const mark = t("conversation.edited_mark");
  const title = momentOf(new Date(edited));
  return group && mayReadVersions(group, senderId === session.state.me)
    ? html`<button
        type="button" class="message-edited small-target" title=${title} aria-label=${`${mark} ${t("conversation.versions")}`}
        onClick=${() => openPanel({ name: "versions", groupId, seq })}
      >${mark}</button>`
    : html`<span class="message-edited" title=${title}>${mark}</span>`;
}
