// A user: name, status, picture, and what can be done with them.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Avatar, nameOf } from "../avatar.js";
import { Fault } from "../dialogs.js";
import { attempt, sentenceOf } from "../faults.js";
import { Icon } from "../icon.js";
import { go } from "../navigation.js";
import { OnlineDot } from "../presence.js";
import { toast } from "../toast.js";
import { memberMenu } from "./member_menu.js";
import { closePanel, isCovering } from "./open.js";
import { Panel } from "./panel.js";

/**
 * @typedef {import("./host.js").PanelProps} PanelProps
 * @typedef {import("../../types/api.js").MemberEntry} MemberEntry
 */

const ROLES = /** @type {const} */ ({ owner: "groups.owner", admin: "groups.admin", member: "groups.member" });

/** @param {PanelProps} props */
export function Profile({ session, actions, request }) {
  const { userId, groupId } = request;
  const person = session.view.people.get(userId).value;
  const group = groupId === undefined ? null : session.view.groups.get(groupId).value;
  const isMe = userId === session.state.me;
  const name = nameOf(person);

  useEffect(() => {
    if (!person || person.is_partial) session.asking.people.need([userId]);
  }, [userId, person === null || person.is_partial]);

  if (!person || person.is_partial) {
    return html`<${Panel} title=${t("shell.profile")}><p class="empty" role="status">${t("shell.loading")}</p><//>`;
  }
  return html`
    <${Panel} title=${t("shell.profile")}>
      <div class="profile">
        <${Avatar} id=${userId} name=${name} file=${person.avatar} size="large" />
        <h3><bdi>${name}</bdi></h3>
        ${person.is_deleted
          ? html`<p class="quiet-text">${t("groups.account_deleted")}</p>`
          : html`<p class="quiet-text"><bdi>@${person.username}</bdi> <${OnlineDot} session=${session} userId=${userId} /></p>`}
        ${person.status && html`<p class="profile-status" dir="auto">${person.status}</p>`}
        ${isMe
          ? html`<a class="button" href="/settings/profile"><${Icon} name="edit" /> ${t("groups.edit_profile")}</a>`
          : !person.is_deleted &&
            html`<button class="button primary" onClick=${() => write(actions, userId)}>
              <${Icon} name="send" /> ${t("groups.write_to")}
            </button>`}
      </div>
      ${group?.kind === "group" &&
      html`<${Membership} session=${session} actions=${actions} group=${group} userId=${userId} />`}
      ${!isMe && !person.is_deleted && html`<${Blocking} actions=${actions} userId=${userId} name=${name} />`}
    <//>
  `;
}

/** Go to the direct conversation with a user. @param {import("../../model/actions.js").Actions} actions @param {number} userId */
function write(actions, userId) {
  const known = actions.conversationWith(userId);
  go(known === null ? `/d/${userId}` : `/g/${known}`);
  if (isCovering()) closePanel();
}

/**
 * The role in the group from which the profile was opened.
 * @param {Pick<PanelProps, "session" | "actions"> & { group: import("../../model/types.js").Group, userId: number }} props
 */
function Membership({ session, actions, group, userId }) {
  const [member, setMember] = useState(/** @type {MemberEntry | null} */ (null));
  const [fault, setFault] = useState("");
  const version = session.view.members.get(group.id).value;

  useEffect(() => {
    let isOver = false;
    actions.members(group.id, { after_id: userId - 1, limit: 1 }).then(
      ({ items: [found] }) => {
        if (isOver) return;
        setMember(found?.id === userId ? found : null);
        setFault("");
      },
      (/** @type {unknown} */ error) => !isOver && setFault(sentenceOf(error)),
    );
    return () => void (isOver = true);
  }, [group.id, userId, version]);

  if (fault) return html`<section class="panel-section"><${Fault} text=${fault} /></section>`;
  if (!member) return null;
  return html`
    <section class="panel-section">
      <h3>${t("groups.role_in")} <bdi>${group.name}</bdi></h3>
      <p>${t(ROLES[member.role])}</p>
      <div class="stack">
        ${memberMenu({ session, actions, group, member }).map(
          (item) => html`<button class=${item.isDanger ? "button danger" : "button"} onClick=${item.onSelect}>
            <${Icon} name=${item.icon ?? "more"} /> ${item.label}
          </button>`,
        )}
      </div>
    </section>
  `;
}

/** @param {{ actions: import("../../model/actions.js").Actions, userId: number, name: string }} props */
function Blocking({ actions, userId, name }) {
  const [isBlocked, setBlocked] = useState(/** @type {boolean | null} */ (null));

  useEffect(() => {
    let isOver = false;
    actions.blocked().then(
      (blocked) => !isOver && setBlocked(blocked.some(({ id }) => id === userId)),
      () => {},
    );
    return () => void (isOver = true);
  }, [userId]);

  if (isBlocked === null) return null;
  async function change() {
    if (!(await attempt(() => actions.block(userId, !isBlocked)))) return;
    setBlocked(!isBlocked);
    toast(t(isBlocked ? "groups.unblocked" : "groups.blocked", { name }));
  }
  return html`
    <section class="panel-section">
      <p class="quiet-text">${t(isBlocked ? "groups.is_blocked" : "groups.block_text")}</p>
      <div class="stack">
        <button class=${isBlocked ? "button" : "button danger"} onClick=${change}>
          <${Icon} name="lock" /> ${t(isBlocked ? "groups.unblock" : "groups.block")}
        </button>
      </div>
    </section>
  `;
}
