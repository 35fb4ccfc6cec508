// The members of a group: who they are, who is online, and what the user may do with each.

import { t } from "../../lib/strings.js";
import { isStaff, mayInvite } from "../../model/permissions.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { Icon } from "../icon.js";
import { openMenu } from "../menu.js";
import { OnlineDot } from "../presence.js";
import { openAddMembers } from "./add_members.js";
import { memberMenu } from "./member_menu.js";
import { LISTED_MAX, inSections, named, useMembers } from "./members_list.js";
import { openPanel } from "./open.js";
import { Panel } from "./panel.js";
import { WindowedList } from "./windowed.js";

/**
 * @typedef {import("../../types/api.js").MemberEntry} MemberEntry
 * @typedef {import("./host.js").PanelProps} PanelProps
 * @typedef {import("./members_list.js").Head} Head
 */

const TYPING_MS = 200;
const SECTIONS = /** @type {const} */ ({
  owner: "groups.owner", admin: "groups.admins", member: "groups.others",
});

/** @param {PanelProps} props */
export function Members({ session, actions, request }) {
  const { groupId } = request;
  const group = session.view.groups.get(groupId).value;
  const [written, setWritten] = useState("");
  const [q, setQ] = useState("");
  const [turn, setTurn] = useState(0);
  const { items, isComplete, isBusy, fault } = useMembers({ session, actions, groupId, q, turn });

  useEffect(() => {
    const timer = setTimeout(() => setQ(written.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [written]);

  if (!group) return null;
  const rows = q ? items : inSections(items);
  const head = html`
    <div class="panel-tools">
      <input
        type="search" aria-label=${t("groups.filter_members")} placeholder=${t("groups.filter_members")}
        dir="auto" maxlength="128" value=${written}
        onInput=${(/** @type {InputEvent} */ event) => setWritten(/** @type {HTMLInputElement} */ (event.target).value)}
      />
      ${mayInvite(group) &&
      html`<button class="button" onClick=${() => openAddMembers({ actions, group })}>
        <${Icon} name="add" /> ${t("groups.add")}
      </button>`}
    </div>
  `;

  /** @param {MemberEntry | Head} item @param {number} tabIndex */
  const draw = (item, tabIndex) =>
    "head" in item
      ? html`<h3>${t(SECTIONS[item.head])}${item.head !== "owner" && html` <span class="quiet-text">${item.count}</span>`}</h3>`
      : html`<${Member} session=${session} actions=${actions} group=${group} member=${item} tabIndex=${tabIndex} request=${request} />`;

  return html`
    <${Panel} title=${t("shell.members")} head=${head}>
      ${rows.length > 0 &&
      html`<${WindowedList}
        items=${rows} label=${t("shell.members")} draw=${draw}
        isHead=${(/** @type {MemberEntry | Head} */ item) => "head" in item}
        keyOf=${(/** @type {MemberEntry | Head} */ item) => ("head" in item ? item.head : item.id)}
      />`}
      <div role="status" class="panel-note">
        ${isBusy && rows.length === 0 && t("shell.loading")}
        ${!isBusy && !fault && q && items.length === 0 && t("groups.no_member", { q })}
        ${!isBusy && !fault && !isComplete && !q && t("groups.listed_only", { n: LISTED_MAX })}
      </div>
      ${fault &&
      html`<div class="panel-note" role="alert">
        <p class="fault">${fault}</p>
        <button class="button" onClick=${() => setTurn(turn + 1)}>${t("shell.try_again")}</button>
      </div>`}
    <//>
  `;
}

/**
 * @param {PanelProps & { group: import("../../model/types.js").Group, member: MemberEntry, tabIndex: number }} props
 */
function Member({ session, actions, group, member, tabIndex, request }) {
  const person = session.view.people.get(member.id).value;
  const name = named(person && !person.is_partial ? person : member);
  const items = memberMenu({ session, actions, group, member });
  const isMe = member.id === session.state.me;
  const detail = [
    name === member.username ? null : `@${member.username}`,
    member.status ?? person?.status,
  ].filter(Boolean);
  return html`
    <button
      class="row-main" tabindex=${tabIndex}
      onClick=${() => openPanel({ name: "profile", userId: member.id, groupId: group.id, back: request })}
    >
      <span class="with-dot">
        <${Avatar} id=${member.id} name=${name} file=${person?.avatar ?? member.avatar} size="small" />
        <${OnlineDot} session=${session} userId=${member.id} />
      </span>
      <span class="row-text">
        <span class="row-name"><bdi>${name}</bdi>${isMe && html` <span class="quiet-text">${t("groups.you")}</span>`}</span>
        ${detail.length > 0 && html`<bdi class="row-detail">${detail.join(" · ")}</bdi>`}
      </span>
    </button>
    ${isStaff(group) && items.length > 0 &&
    html`<button
      class="button quiet" tabindex=${tabIndex} aria-haspopup="menu"
      onClick=${(/** @type {MouseEvent} */ event) =>
        openMenu({
          label: t("groups.member_menu", { name }), items,
          anchor: /** @type {HTMLElement} */ (event.currentTarget),
        })}
    >
      <${Icon} name="more" label=${t("groups.member_menu", { name })} />
    </button>`}
  `;
}
