// A message and the replies to it, the oldest first. What is in the log of the conversation is newer
// than what was read, and is drawn in its place.

import { t } from "../../lib/strings.js";
import { isMessage } from "../../model/log.js";
import { html, useState } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { MessageLine } from "./message_line.js";
import { Panel } from "./panel.js";
import { Instead, useReading } from "./reading.js";

/** @typedef {import("../../model/types.js").Message} Message */

/** @param {import("./host.js").PanelProps} props */
export function Replies({ session, actions, request }) {
  const { groupId, seq } = request;
  const { log } = session.view.logs.get(groupId).value;
  const resets = session.resets.value;
  const [isBusy, setBusy] = useState(false);
  const reading = useReading(async () => {
    const [message, page] = await Promise.all([actions.message(groupId, seq), actions.replies(groupId, seq)]);
    return { message, replies: page.messages, hasBefore: page.has_before };
  }, [groupId, seq, resets]);
  const read = reading.value;

  async function older() {
    setBusy(true);
    await attempt(async () => {
      const page = await actions.replies(groupId, seq, { before: read?.replies[0]?.seq });
      reading.setValue((old) => ({ ...old, replies: [...page.messages, ...old.replies], hasBefore: page.has_before }));
    });
    setBusy(false);
  }

  const replies = read ? merge(read.replies, log?.rows, read.message.id) : [];
  const shown = read && (log?.rows.get(seq) ?? read.message);
  return html`
    <${Panel} title=${t("groups.replies")}>
      ${read &&
      html`
        <ol class="entries first-entry" role="list"><${MessageLine} session=${session} message=${shown} /></ol>
        ${read.hasBefore &&
        html`<div class="panel-note"><button class="button" disabled=${isBusy} onClick=${older}>${t("groups.older_replies")}</button></div>`}
        <ol class="entries" role="list" aria-label=${t("groups.replies")}>
          ${replies.map((message) => html`<${MessageLine} key=${message.seq} session=${session} message=${message} />`)}
        </ol>
      `}
      ${(replies.length === 0 || reading.fault) && html`<${Instead} reading=${reading} empty=${t("groups.no_replies")} />`}
    <//>
  `;
}

/**
 * Return the replies that were read and those that have come since, without those that were deleted.
 * @param {import("../../types/api.js").RepliesPage["messages"]} read
 * @param {Map<number, import("../../model/types.js").Row> | undefined} rows
 * @param {number} messageId
 */
function merge(read, rows, messageId) {
  const bySeq = new Map(read.map((message) => [message.seq, message]));
  const last = read[read.length - 1]?.seq ?? 0;
  for (const row of rows?.values() ?? []) {
    if (!isMessage(row)) continue;
    const isNew = row.seq > last && row.reply_to === messageId;
    if (isNew || bySeq.has(row.seq)) bySeq.set(row.seq, row);
  }
  return [...bySeq.values()].filter((message) => !message.deleted).sort((one, other) => one.seq - other.seq);
}
