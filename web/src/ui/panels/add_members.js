// Adding people to a group, found by their names.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { Fault, openDialog } from "../dialogs.js";
import { sentenceOf } from "../faults.js";
import { named } from "./members_list.js";

/**
 * @typedef {import("../../model/actions.js").Actions} Actions
 * @typedef {import("../../model/types.js").Group} Group
 * @typedef {import("../../types/api.js").UserEntry} UserEntry
 */

const TYPING_MS = 200;

/** @param {{ actions: Actions, group: Group }} props */
export const openAddMembers = ({ actions, group }) =>
  void openDialog(t("groups.add_title", { name: group.name }), () =>
    html`<${AddMembers} actions=${actions} groupId=${group.id} />`,
  );

/** @param {{ actions: Actions, groupId: number }} props */
function AddMembers({ actions, groupId }) {
  const [q, setQ] = useState("");
  const [found, setFound] = useState(/** @type {{ user: UserEntry, isMember: boolean }[] | null} */ (null));
  const [fault, setFault] = useState("");

  useEffect(() => {
    let isOver = false;
    const wanted = q.trim();
    const timer = setTimeout(async () => {
      try {
        const [users, members] = wanted
          ? await Promise.all([actions.findUsers(wanted), actions.members(groupId, { q: wanted })])
          : [null, null];
        if (isOver) return;
        const ids = new Set(members?.items.map(({ id }) => id));
        setFound(users && users.map((user) => ({ user, isMember: ids.has(user.id) })));
        setFault("");
      } catch (error) {
        if (!isOver) setFault(sentenceOf(error));
      }
    }, TYPING_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [q]);

  return html`
    <div class="field">
      <label for="add-name">${t("groups.find_people")}</label>
      <input
        id="add-name" data-first type="search" dir="auto" autocomplete="off" maxlength="128" value=${q}
        onInput=${(/** @type {InputEvent} */ event) => setQ(/** @type {HTMLInputElement} */ (event.target).value)}
      />
    </div>
    <${Fault} text=${fault} />
    <ul class="found" role="list" aria-label=${t("groups.people")}>
      ${(found ?? []).map(
        ({ user, isMember }) => html`<${Found} key=${user.id} actions=${actions} groupId=${groupId} user=${user} isMember=${isMember} />`,
      )}
    </ul>
    <p role="status" class="quiet-text">${found?.length === 0 && t("groups.no_user", { q: q.trim() })}</p>
  `;
}

/** @param {{ actions: Actions, groupId: number, user: UserEntry, isMember: boolean }} props */
function Found({ actions, groupId, user, isMember }) {
  const [state, setState] = useState(/** @type {"" | "busy" | "done"} */ (""));
  const [text, setText] = useState("");

  async function add() {
    setState("busy");
    setText("");
    try {
      const { invitation_id } = await actions.addMember(groupId, user.id);
      setState("done");
      setText(invitation_id === undefined ? t("groups.added") : t("groups.invited"));
    } catch (error) {
      setState("");
      setText(sentenceOf(error));
    }
  }

  const name = named(user);
  return html`
    <li class="row">
      <span class="row-main">
        <${Avatar} id=${user.id} name=${name} file=${user.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${name}</bdi>
          ${name !== user.username && html`<bdi class="row-detail">@${user.username}</bdi>`}
        </span>
      </span>
      <span class="row-outcome" role="status">${text || (isMember && t("groups.already_in"))}</span>
      ${state !== "done" && !isMember &&
      html`<button class="button" disabled=${state === "busy"} onClick=${add}>
        ${t("groups.add")}<span class="unseen"> ${name}</span>
      </button>`}
    </li>
  `;
}
