// Buttons over the list: to the first unread message, and to the newest one.

import { dayName } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";

/**
 * @typedef {{ context: import("./context.js").Context, list: import("./list.js").List }} Props
 */

/** How many are unread, while the first of them is above. @param {Props} props */
export function UnreadPill({ context, list }) {
  const { session, groupId } = context;
  const { isLineAbove } = list.position.value;
  const { lineSeq } = list.marks.value;
  const group = session.view.groups.get(groupId).value;
  if (!isLineAbove || lineSeq === null || !group || group.unread === 0) return null;
  const row = session.state.logs.get(groupId)?.rows.get(lineSeq);
  const markRead = () => {
    session.marks.read(groupId, group.seq);
    list.endLine();
  };
  return html`
    <div class="pill top">
      <button type="button" onClick=${() => attempt(() => list.goTo(lineSeq))}>
        <${Icon} name="up" />
        ${row
          ? t("conversation.unread_since", { n: group.unread, day: dayName(new Date(row.timestamp)) })
          : t("conversation.unread", { n: group.unread })}
      </button>
      <button type="button" onClick=${markRead}>${t("shell.mark_read")}</button>
    </div>
  `;
}

/** The way to the end, while it is not on the screen. @param {Props} props */
export function NewestPill({ context, list }) {
  const { session, groupId, compose } = context;
  const group = session.view.groups.get(groupId).value;
  const isOwn = compose.below.value !== null || session.local.signals.outgoing.value.some((each) => each.group_id === groupId);
  if (list.position.value.isAtEnd || !group) return null;
  const { unread, mentions } = group;
  const label = unread > 0 ? t("conversation.new", { n: unread }) : t("conversation.newest");
  return html`
    <div class="pill bottom">
      <button type="button" onClick=${() => attempt(list.goToEnd)}>
        ${isOwn ? t("conversation.yours_below") : label}
        ${mentions > 0 && html`<span>· ${t("shell.n_mentions", { n: mentions })}</span>`}
        <${Icon} name="down" />
      </button>
    </div>
  `;
}
