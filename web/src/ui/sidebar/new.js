// What the button "New" offers: a new group, a public one, a person, or the code of an invitation.
// Loaded when it is first used.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { Avatar, nameOf } from "../avatar.js";
import { Fault, openDialog, useWork } from "../dialogs.js";
import { Field, textOf } from "../field.js";
import { go } from "../navigation.js";
import { Found } from "./found.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 * @typedef {{ session: Session, actions: Actions, close: (value?: any) => void }} Props
 */

/** @typedef {import("./kinds.js").Kind} Kind */

/** @type {Record<Kind, (props: Props) => any>} */
const CONTENT = { group: NewGroup, public: PublicGroups, person: People, code: Code };

/**
 * Open the dialog of a kind. Where it leads is gone to when it closes.
 * @param {Kind} kind
 * @param {{ session: Session, actions: Actions }} parts
 */
export async function openNew(kind, parts) {
  const href = await openDialog(t(`shell.new.${kind}`), (close) => html`<${CONTENT[kind]} ...${parts} close=${close} />`);
  if (href) go(href);
}

/** @param {Props} props */
function NewGroup({ actions, close }) {
  const { run, isBusy, fault } = useWork();
  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    const name = textOf(/** @type {HTMLFormElement} */ (event.target), "name").trim();
    if (name) void run(async () => close(`/g/${await actions.createGroup(name)}`));
  }
  return html`
    <form class="form" onSubmit=${submit}>
      <${Field} name="name" label=${t("joining.group_name")} maxlength=${128} isFirst=${true} />
      <${Fault} text=${fault} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${() => close()}>${t("shell.cancel")}</button>
        <button class="button primary" disabled=${isBusy}>${t("joining.create")}</button>
      </footer>
    </form>
  `;
}

/** @param {Props} props */
function PublicGroups({ session, actions, close }) {
  const { run, fault } = useWork();
  /** @param {import("../../types/api.js").GroupOutside} group */
  const join = ({ id }) =>
    run(async () => {
      if (!session.state.groups.has(id)) await actions.join(id);
      close(`/g/${id}`);
    });
  return html`
    <${Found}
      label=${t("joining.search_groups")} none=${t("joining.no_groups")}
      search=${async (/** @type {string} */ q) => (await actions.publicGroups(q)).items}
      draw=${(/** @type {import("../../types/api.js").GroupOutside} */ group) => html`
        <button type="button" class="menu-item" onClick=${() => void join(group)}>
          <${Avatar} id=${group.id} name=${group.name} isGroup=${true} />
          <span class="grow">
            <bdi class="line-title">${group.name}</bdi>
            <span class="hint">${t("shell.n_members", { n: group.member_count })}${group.topic && html` · <bdi>${group.topic}</bdi>`}</span>
          </span>
          ${session.state.groups.has(group.id) && html`<span class="label">${t("joining.joined")}</span>`}
        </button>`}
    />
    <${Fault} text=${fault} />
  `;
}

/** @param {Props} props */
function People({ session, actions, close }) {
  return html`
    <${Found}
      label=${t("joining.search_people")} none=${t("joining.no_people")}
      search=${(/** @type {string} */ q) => (q ? actions.findUsers(q) : actions.users().then(({ items }) => items))}
      draw=${(/** @type {import("../../types/api.js").UserEntry} */ user) => !user.deleted && html`
        <button type="button" class="menu-item" onClick=${() => close(directHref(session, user.id))}>
          <${Avatar} id=${user.id} name=${nameOf(/** @type {any} */ (user))} file=${user.avatar} />
          <span class="grow">
            <bdi class="line-title">${nameOf(/** @type {any} */ (user))}</bdi>
            ${user.display_name && html`<span class="hint"><bdi>${user.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `;
}

/** Return the address of the conversation with a user. @param {Session} session @param {number} userId */
function directHref(session, userId) {
  const group = session.local.groupWith(userId);
  return group === null ? `/d/${userId}` : `/g/${group}`;
}

/** @param {Props} props */
function Code({ close }) {
  const [fault, setFault] = useState("");
  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    const code = codeOf(textOf(/** @type {HTMLFormElement} */ (event.target), "code"));
    if (code) close(`/join#${code}`);
    else setFault(t("joining.no_code"));
  }
  return html`
    <form class="form" onSubmit=${submit}>
      <${Field} name="code" label=${t("joining.code")} hint=${t("joining.code_hint")} fault=${fault} isFirst=${true} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${() => close()}>${t("shell.cancel")}</button>
        <button class="button primary">${t("joining.next")}</button>
      </footer>
    </form>
  `;
}

/** Return the code in a text: a code, or the whole link. @param {string} text */
export const codeOf = (text) => /^(?:\S*#)?([\w-]+)$/.exec(text.trim())?.[1] ?? null;
