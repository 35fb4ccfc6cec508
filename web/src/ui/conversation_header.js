// The head of a conversation: its name and topic, and the buttons of its panels.

import { t } from "../lib/strings.js";
import { html, useEffect } from "../vendor/preact.js";
import { Avatar, nameOf } from "./avatar.js";
import { Icon } from "./icon.js";
import { panel, togglePanel } from "./panels/open.js";
import { OnlineDot } from "./presence.js";
import { openGroupMenu } from "./sidebar/open_menu.js";

/**
 * @typedef {import("../model/session.js").Session} Session
 * @typedef {import("../model/actions.js").Actions} Actions
 * @typedef {import("../model/types.js").Group} Group
 */

/** @param {{ session: Session, actions: Actions, groupId: number }} props */
export function ConversationHeader({ session, actions, groupId }) {
  const group = session.view.groups.get(groupId).value;
  useEffect(() => {
    // A new beginning of the model forgets the details, so they are asked for until they are there.
    if (group && (group.settings === null || group.member_count === null)) session.asking.group(groupId);
  }, [group]);

  return html`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${Icon} name="back" label=${t("shell.back")} /></a>
      ${group?.kind === "direct"
        ? html`<${PersonTitle} session=${session} userId=${group.peer_id ?? session.state.me} groupId=${groupId} />`
        : html`<${GroupTitle} group=${group} />`}
      ${group && html`<${Tools} session=${session} actions=${actions} group=${group} />`}
    </header>
  `;
}

/** The head of a direct conversation that does not exist yet. @param {{ session: Session, userId: number }} props */
export const DirectHeader = ({ session, userId }) => html`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${Icon} name="back" label=${t("shell.back")} /></a>
    <${PersonTitle} session=${session} userId=${userId} />
  </header>
`;

/** @param {{ group: Group | null }} props */
function GroupTitle({ group }) {
  if (!group) return html`<h1 class="grow"><bdi>${t("shell.conversation")}</bdi></h1>`;
  const { id, name, topic, member_count: count } = group;
  return html`
    <${Avatar} id=${id} name=${name} isGroup=${true} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${() => togglePanel({ name: "group", groupId: id })}>
          <bdi class="cut">${name}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${group.is_archived && html`<span class="tag">${t("shell.archived")}</span>${" "}`}
        ${count !== null && html`<span>${t("shell.n_members", { n: count })}</span>`}
        ${topic && html`<span> · </span><bdi class="cut" title=${topic}>${topic}</bdi>`}
      </p>
    </div>
  `;
}

/** @param {{ session: Session, userId: number, groupId?: number }} props */
function PersonTitle({ session, userId, groupId }) {
  const person = session.view.people.get(userId).value;
  const name = nameOf(person);
  useEffect(() => {
    if (!person || person.is_partial) session.asking.people.need([userId]);
  }, [userId, person === null]);
  return html`
    <span class="with-dot">
      <${Avatar} id=${userId} name=${name} file=${person?.avatar} />
      <${OnlineDot} session=${session} userId=${userId} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${() => togglePanel({ name: "profile", userId, groupId })}>
          <bdi class="cut">${name || t("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${userId === session.state.me ? t("shell.notes") : (person?.status ?? "")}</bdi></p>
    </div>
  `;
}

/** @param {{ session: Session, actions: Actions, group: Group }} props */
function Tools({ session, actions, group }) {
  /**
   * The first two are in the menu too, and give way to the name on a narrow screen.
   * @param {"members" | "pins" | "search"} name
   * @param {string} icon
   * @param {string} label
   */
  const button = (name, icon, label) => html`
    <button
      class=${name === "search" ? "button quiet" : "button quiet in-menu"} title=${label} aria-pressed=${panel.value?.name === name}
      onClick=${() => togglePanel({ name, groupId: group.id })}
    >
      <${Icon} name=${icon} label=${label} />
    </button>
  `;
  return html`
    ${group.kind === "group" && button("members", "group", t("shell.members"))}
    ${button("pins", "pin", t("shell.pins"))}
    ${button("search", "search", t("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${t("shell.more")}
      onClick=${(/** @type {MouseEvent} */ event) =>
        openGroupMenu({
          session, actions, id: group.id, name: group.name,
          anchor: /** @type {HTMLElement} */ (event.currentTarget),
        })}
    >
      <${Icon} name="more" label=${t("shell.more")} />
    </button>
  `;
}
