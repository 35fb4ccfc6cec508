// A user in a list, who leads to their profile.

import { html, useEffect } from "../../vendor/preact.js";
import { Avatar, nameOf } from "../avatar.js";
import { openPanel } from "./open.js";

/**
 * `name` stands for a user who is not known yet.
 * @param {{ session: import("../../model/session.js").Session, userId: number, name: string,
 *   groupId: number, detail?: string, back: import("./open.js").Request }} props
 */
export function PersonRow({ session, userId, name, groupId, detail, back }) {
  const person = session.view.people.get(userId).value;
  const isKnown = person !== null && !person.is_partial;
  useEffect(() => {
    if (!isKnown) session.asking.people.need([userId]);
  }, [userId, isKnown]);
  const shown = nameOf(person) || name;
  return html`
    <li class="row">
      <button class="row-main" onClick=${() => openPanel({ name: "profile", userId, groupId, back })}>
        <${Avatar} id=${userId} name=${shown} file=${person?.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${shown}</bdi>
          ${detail && html`<span class="row-detail">${detail}</span>`}
        </span>
      </button>
    </li>
  `;
}
