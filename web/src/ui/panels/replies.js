// A message and the replies to it, the oldest first. What is in the log of the conversation is newer
// than what was read, and is drawn in its place.

import { t } from "../../lib/strings.js";
import { draftKey } from "../../model/drafts.js";
import { isMessage, openSegment } from "../../model/log.js";
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";
import { MessageLine } from "./message_line.js";
import { closePanel, isCovering } from "./open.js";
import { Panel } from "./panel.js";
import { Instead, useReading } from "./reading.js";

/** So long after the replies were read they are not read again. */
const AGAIN_MS = 1000;

/** @param {import("./host.js").PanelProps} props */
export function Replies({ session, actions, request }) {
  const { groupId, seq } = request;
  const group = session.view.groups.get(groupId).value;
  const { log } = session.view.logs.get(groupId).value;
  const resets = session.resets.value;
  const [isBusy, setBusy] = useState(false);
  /** When the replies were read, and how far the conversation went then. */
  const last = useRef({ at: 0, seq: 0 });
  const noted = () => void (last.current = { at: Date.now(), seq: group?.seq ?? 0 });
  const reading = useReading(async () => {
    noted();
    const [message, page] = await Promise.all([actions.message(groupId, seq), actions.replies(groupId, seq)]);
    return { message, replies: page.messages, hasBefore: page.has_before };
  }, [groupId, seq, resets]);
  const read = reading.value;

  // Far from the end of the conversation its events change no rows: then the replies are read again.
  const isFollowed = log !== null && openSegment(log) !== undefined;
  useEffect(() => {
    if (!read || isFollowed || group?.seq === last.current.seq) return;
    const timer = setTimeout(() => void attempt(refresh), Math.max(0, last.current.at + AGAIN_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [group?.seq, isFollowed, read === null]);

  async function refresh() {
    noted();
    const page = await actions.replies(groupId, seq);
    const from = page.has_before ? (page.messages[0]?.seq ?? 0) : 0;
    reading.setValue((old) => ({
      ...old,
      replies: [...old.replies.filter((each) => each.seq < from), ...page.messages],
      hasBefore: from === 0 ? false : old.hasBefore,
    }));
  }

  async function older() {
    setBusy(true);
    await attempt(async () => {
      const page = await actions.replies(groupId, seq, { before: read?.replies[0]?.seq });
      reading.setValue((old) => ({ ...old, replies: [...page.messages, ...old.replies], hasBefore: page.has_before }));
    });
    setBusy(false);
  }

  const replies = read ? merge(read.replies, log?.rows, read.message.id) : [];
  const row = log?.rows.get(seq);
  const shown = read && (row && isMessage(row) ? row : read.message);
  const isOpen = group?.may_post === true && shown !== null && !shown.deleted;
  const foot = isOpen && html`
    <button class="button" onClick=${() => reply(session, shown)}><${Icon} name="reply" /> ${t("conversation.reply")}</button>
  `;
  return html`
    <${Panel} title=${t("groups.replies")} foot=${foot}>
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
 * Let the field of the conversation answer a message.
 * @param {import("../../model/session.js").Session} session
 * @param {import("../../types/api.js").RepliesPage["messages"][number]} message
 */
function reply(session, { group_id: groupId, id, seq, sender_id, sender, content }) {
  const { drafts } = session.local;
  const key = draftKey({ groupId, userId: null });
  const draft = drafts.get(key) ?? { text: "", selection: null, files: [] };
  drafts.set(key, { ...draft, reply_to: { id, seq, sender_id, sender, content } });
  if (isCovering()) closePanel();
  const field = document.querySelector("#main textarea");
  // A panel that covered the field is gone with the next drawing.
  if (field instanceof HTMLElement) requestAnimationFrame(() => field.focus());
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
