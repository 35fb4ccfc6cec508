// A row of the side list: a group or a direct conversation, and what is new in it.

import { shortTime } from "../../lib/short_time.js";
import { t } from "../../lib/strings.js";
import { isMuted } from "../../model/view.js";
import { plainText } from "../../text/plain.js";
import { html, useEffect, useLayoutEffect, useRef } from "../../vendor/preact.js";
import { Avatar, nameOf } from "../avatar.js";
import { Icon } from "../icon.js";
import { openGroupMenu } from "./open_menu.js";
import { titleOf } from "./title.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/types.js").Group} Group
 */

const COUNT_MAX = 999;

/**
 * @param {{ session: Session, actions: import("../../model/actions.js").Actions, id: number,
 *   position: number, count: number, isChosen: boolean, isStop: boolean,
 *   onFocus: (id: number) => void }} props
 */
export function GroupRow({ session, actions, id, position, count, isChosen, isStop, onFocus }) {
  const group = session.view.groups.get(id).value;
  const row = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => row.current?.style.setProperty("--at", String(position)), [position, !group]);
  const peer = usePeer(session, group);
  if (!group) return null;
  const muted = isMuted(group, Date.now());
  const name = titleOf(group, peer.person);
  const isBold = group.unread > 0 && !muted;
  const open = (/** @type {{ x: number, y: number } | null} */ point) => openGroupMenu({
    session, actions, id, name, point,
    anchor: /** @type {HTMLElement} */ (row.current?.querySelector(point ? "a" : "button")),
  });
  /** @param {MouseEvent} event */
  const onContextMenu = (event) => {
    event.preventDefault();
    const isByKey = event.clientX === 0 && event.clientY === 0;
    open(isByKey ? null : { x: event.clientX, y: event.clientY });
  };
  return html`
    <li
      ref=${row} class="group-row" data-id=${id} aria-setsize=${count} aria-posinset=${position + 1}
      onContextMenu=${onContextMenu} onFocusIn=${() => onFocus(id)}
    >
      <a
        class="group" href=${`/g/${id}`} tabindex=${isStop ? 0 : -1} aria-current=${isChosen ? "page" : undefined}
        aria-label=${labelOf(group, name, muted, peer.isOnline)} data-unread=${isBold} data-muted=${muted} draggable=${false}
      >
        <span class="group-picture">
          <${Avatar} id=${group.peer_id ?? id} name=${name} file=${peer.person?.avatar} isGroup=${group.kind === "group"} />
          ${peer.isOnline && html`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${name}</bdi>
            ${muted && html`<${Icon} name="muted" />`}
            ${group.last && html`<time class="group-time">${shortTime(new Date(group.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Preview} session=${session} group=${group} isChosen=${isChosen} />
            <${Counts} group=${group} isMuted=${muted} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${isStop ? 0 : -1} aria-haspopup="menu" onClick=${() => open(null)}
      >
        <${Icon} name="more" label=${t("shell.menu_of", { name })} />
      </button>
    </li>
  `;
}

/**
 * The other user of a direct conversation. Their presence is watched while the row is drawn.
 * @param {Session} session
 * @param {Group | null} group
 */
function usePeer(session, group) {
  const id = group?.peer_id ?? null;
  const isOther = id !== null && id !== session.state.me;
  const person = id === null ? null : session.view.people.get(id).value;
  useEffect(() => (isOther ? session.people.show(id) : undefined), [id, isOther]);
  useEffect(() => {
    if (id !== null && !person) session.asking.people.need([id]);
  }, [id, !person]);
  return { person, isOnline: isOther && session.presence.get(id).value === true };
}

/** @param {Group} group @param {string} name @param {boolean} muted @param {boolean} isOnline */
function labelOf({ unread, mentions }, name, muted, isOnline) {
  const parts = [name];
  if (isOnline) parts.push(t("shell.online"));
  if (unread > 0) parts.push(t("shell.n_unread", { n: unread }));
  if (mentions > 0) parts.push(t("shell.n_mentions", { n: mentions }));
  if (muted) parts.push(t("shell.muted"));
  return parts.join(", ");
}

/** @param {{ group: Group, isMuted: boolean }} props */
function Counts({ group: { unread, mentions, kind }, isMuted: muted }) {
  const isForMe = kind === "direct" && unread > 0 && !muted;
  return html`
    ${mentions > 0 && !isForMe && html`<span class="badge of-mention">@${short(mentions)}</span>`}
    ${isForMe && html`<span class="badge of-mention">${short(unread)}</span>`}
    ${unread > 0 && !muted && !isForMe && html`<span class="badge">${short(unread)}</span>`}
  `;
}

/** @param {number} count */
const short = (count) => (count > COUNT_MAX ? `${COUNT_MAX}+` : count);

/** @param {{ session: Session, group: Group, isChosen: boolean }} props */
function Preview({ session, group, isChosen }) {
  const { id, last, kind } = group;
  const typing = session.typing.get(id).value.filter((userId) => userId !== session.state.me);
  const draft = session.local.signals.drafts.get(`g${id}`).value;
  if (typing.length > 0) return html`<span class="group-last typing">${t("shell.typing")}</span>`;
  if (draft?.text && !isChosen) {
    return html`<span class="group-last"><em>${t("shell.draft")} </em><bdi class="cut">${draft.text}</bdi></span>`;
  }
  if (!last) return html`<span class="group-last"><bdi class="cut">${group.topic || t("shell.empty_group")}</bdi></span>`;
  const isMine = last.sender_id === session.state.me;
  const sender = session.view.people.get(last.sender_id).value;
  const name = isMine ? t("shell.you") : kind === "direct" ? null : nameOf(sender) || last.sender;
  return html`<span class="group-last">${name && html`<span class="group-from"><bdi class="cut">${name}</bdi>: </span>`}<bdi class="cut">${textOf(last)}</bdi></span>`;
}

/** @param {import("../../model/types.js").Last} last */
function textOf({ kind, text }) {
  if (kind === "deleted") return t("shell.deleted");
  return kind === "file" ? t("shell.a_file") : plainText(text);
}
