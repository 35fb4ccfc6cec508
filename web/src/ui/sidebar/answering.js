// The dialog in which the user answers invitations.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { openDialog } from "../dialogs.js";
import { attempt } from "../faults.js";

/** @typedef {import("./invitations.js").Entry} Entry */
/** @typedef {import("./invitations.js").Props} Props */

/**
 * Answer the invitations in a dialog.
 * @param {Props["actions"]} actions
 * @param {Entry[]} entries
 * @param {(id: number) => void} onAnswered
 */
export const showInvitations = (actions, entries, onAnswered) =>
  openDialog(t("joining.invitations"), (close) => html`
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
            <p class="hint">${t(entry.role === "owner" ? "joining.invited_owner" : "joining.invited", { name: entry.actor })}</p>
          </div>
          <button
            class="button" aria-label=${t("joining.decline_name", { name: entry.group_name })}
            onClick=${() => void take(entry, actions.declineInvitation)}
          >${t("joining.decline")}</button>
          <button
            class="button primary" aria-label=${t("joining.accept_name", { name: entry.group_name })}
            onClick=${() => void take(entry, actions.acceptInvitation)}
          >${t("joining.accept")}</button>
        </li>`)}
    </ul>
  `;
}
