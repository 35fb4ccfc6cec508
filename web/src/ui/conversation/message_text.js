// The text of a message, and that it was edited.

import { momentOf } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { openPanel } from "../panels/open.js";
import { Text } from "../text.js";

/**
 * @param {{ context: import("./context.js").Context,
 *   message: import("../../model/types.js").Message }} props
 */
export function MessageText({ context, message }) {
  const { content, edited_at: edited, mentions, group_id: groupId } = message;
  const onMention = (/** @type {number} */ userId) => openPanel({ name: "profile", userId, groupId });
  if (!content && !edited) return null;
  return html`
    <div class="message-text">
      ${content && html`<${Text} content=${content} mentions=${mentions} meId=${context.session.state.me} onMention=${onMention} />`}
      ${edited && html`<span class="message-edited" title=${momentOf(new Date(edited))}>${t("conversation.edited_mark")}</span>`}
    </div>
  `;
}
