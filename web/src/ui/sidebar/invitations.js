// Invitations of the user in person: a line above the groups, and the dialog that answers them.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { openDialog } from "../dialogs.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";

/**
 * @typedef {import("../../types/api.js").InvitationEntry} Entry
 * @typedef {{ session: import("../../model/session.js").Session, actions: import("../../model/actions.js").Actions }} Props
 */

/** @param {Props} props */
export function Invitations({ session, actions }) {
  const [entries, setEntries] = useState(/** @type {Entry[]} */ ([]));
  const isLive = session.connection.value.state === "live";
  const changes = session.invitations.value;
  useEffect(() => {
    if (isLive) actions.invitations().then(({ items }) => setEntries(items), () => {});
  }, [isLive, changes]);
  if (entries.length === 0) return null;
  const answered = (/** @type {number} */ id) => setEntries((old) => old.filter((each) => each.id !== id));
  return html`
    <button class="button invitations" onClick=${() => void open(actions, entries, answered)}>
      <${Icon} name="group" />${t("shell.n_invitations", { n: entries.length })}
    </button>
  `;
}

/**
 * @param {Props["actions"]} actions
 * @param {Entry[]} entries
 * @param {(id: number) => void} onAnswered
 */
const open = (actions, entries, onAnswered) =>
  openDialog(t("shell.invitations"), (close) => html`
    <${List} actions=${actions} entries=${entries} onAnswered=${onAnswered} close=${close} />`);

/**
 * @param {{ actions: Props["actions"], entries: Entry[], onAnswered: (id: number) => void, close: () => void }} props
 */
function List({ actions, entries, onAnswered, close }) {
  const [left, setLeft] = useState(entries);
  /** @param {Entry} entry @param {(id: number) => Promise<unknown>} answer */
  async function take({ id }, answer) {
    if (!(await attempt(() => answer(id)))) return;
    onAnswered(id);
    const rest = left.filter((each) => each.id !== id);
    setLeft(rest);
    if (rest.length === 0) close();
  }
  return html`
    <ul class="lines" role="list">
      ${left.map((entry) => html`
        <li key=${entry.id} class="line">
          <${Avatar} id=${entry.group_id} name=${entry.group_name} isGroup=${true} />
          <div class="grow">
            <p class="line-title"><bdi>${entry.group_name}</bdi></p>
            <p class="hint">${t(entry.role === "owner" ? "shell.invited_owner" : "shell.invited", { name: entry.actor })}</p>
          </div>
          <button
            class="button" aria-label=${t("shell.decline_name", { name: entry.group_name })}
            onClick=${() => void take(entry, actions.declineInvitation)}
          >${t("shell.decline")}</button>
          <button
            class="button primary" aria-label=${t("shell.accept_name", { name: entry.group_name })}
            onClick=${() => void take(entry, actions.acceptInvitation)}
          >${t("shell.accept")}</button>
        </li>`)}
    </ul>
  `;
}
