// Notices between the messages: who joined, what was renamed, what was pinned.

import { rich, t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { clockOf } from "../../lib/dates.js";
import { hrefOf } from "../route.js";
import { Name } from "./people.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/types.js").Notice} Notice
 * @typedef {Extract<Notice, { type: "group_updated" }>} Updated
 */

/** @type {Record<string, import("../../lib/strings.js").Key>} */
const ROLES = {
  owner: "conversation.notice.is_owner",
  admin: "conversation.notice.is_admin",
  member: "conversation.notice.is_member",
};

/**
 * A notice, which is no message: it cannot be answered.
 * @param {{ session: Session, notice: Notice }} props
 */
export function NoticeRow({ session, notice }) {
  const at = new Date(notice.timestamp);
  return html`
    <div class="row-notice" role="listitem" data-row=${notice.seq} tabindex="-1">
      <span>${sentence(session, notice)}</span>
      <time datetime=${notice.timestamp}>${clockOf(at)}</time>
    </div>
  `;
}

/**
 * Return the sentence of a notice, with names as elements.
 * @param {Session} session
 * @param {Notice} notice
 */
function sentence(session, notice) {
  const person = (/** @type {number} */ id, username = "") =>
    html`<${Name} session=${session} id=${id} username=${username} />`;
  const actor = person(notice.actor_id);
  switch (notice.type) {
    case "group_created":
      return rich(
        notice.kind === "direct" ? "conversation.notice.began" : "conversation.notice.created",
        { actor },
      );
    case "group_updated":
      return updated(session, notice, actor);
    case "member_added": {
      const user = person(notice.user_id, notice.username);
      const isOwn = notice.actor_id === notice.user_id;
      return isOwn
        ? rich("conversation.notice.joined", { user })
        : rich("conversation.notice.added", { actor, user });
    }
    case "member_removed": {
      const user = person(notice.user_id, notice.username);
      const isOwn = notice.actor_id === notice.user_id;
      return isOwn
        ? rich("conversation.notice.left", { user })
        : rich("conversation.notice.removed", { actor, user });
    }
    case "member_updated":
      return rich(/** @type {any} */ (ROLES[notice.role]), { user: person(notice.user_id, notice.username) });
    case "member_banned":
      return rich("conversation.notice.banned", { actor, user: person(notice.user_id, notice.username) });
    case "ban_lifted":
      return rich("conversation.notice.ban_lifted", { actor, user: person(notice.user_id) });
    case "message_pinned":
    case "message_unpinned": {
      const href = hrefOf({ name: "group", groupId: notice.group_id, seq: notice.message_seq });
      const message = html`<a href=${href}>${t("conversation.notice.a_message")}</a>`;
      return notice.type === "message_pinned"
        ? rich("conversation.notice.pinned", { actor, message })
        : rich("conversation.notice.unpinned", { actor, message });
    }
    case "account_deleted":
      return rich("conversation.notice.account_deleted", {
        user: html`<bdi class="person">${notice.username}</bdi>`,
      });
  }
}

/**
 * Return what was changed in the settings, as far as the loaded history tells.
 * @param {Session} session
 * @param {Updated} notice
 * @param {unknown} actor
 */
function updated(session, notice, actor) {
  const rows = session.state.logs.get(notice.group_id)?.rows.values() ?? [];
  /** @type {Updated | null} */
  let old = null;
  for (const row of rows) {
    if (row.type === "group_updated" && row.seq < notice.seq && row.seq > (old?.seq ?? 0)) old = row;
  }
  const { name, topic } = notice;
  if (old && old.name !== name) {
    return rich("conversation.notice.renamed", { actor, name: html`<bdi>${name}</bdi>` });
  }
  if (old && old.topic !== topic) {
    return topic
      ? rich("conversation.notice.topic", { actor, topic: html`<bdi>${topic}</bdi>` })
      : rich("conversation.notice.no_topic", { actor });
  }
  if (old && old.is_archived !== notice.is_archived) {
    return rich(
      notice.is_archived ? "conversation.notice.archived" : "conversation.notice.unarchived",
      { actor },
    );
  }
  return rich("conversation.notice.updated", { actor, name: html`<bdi>${name}</bdi>` });
}
