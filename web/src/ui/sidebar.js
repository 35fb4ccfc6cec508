// The groups and direct conversations, the one with the newest message first.

import { t } from "../lib/strings.js";
import { html } from "../vendor/preact.js";
import { Icon } from "./icon.js";

/**
 * @typedef {import("../model/session.js").Session} Session
 */

/**
 * @param {{ session: Session, chosen: number | null }} props
 */
export function Sidebar({ session, chosen }) {
  const ids = session.view.order.value;
  return html`
    <ul class="sidebar-body groups" role="list" tabindex="0" aria-label=${t("shell.conversations")}>
      ${ids.map((id) => html`<${Row} key=${id} session=${session} id=${id} isChosen=${id === chosen} />`)}
    </ul>
  `;
}

/** @param {{ session: Session, id: number, isChosen: boolean }} props */
function Row({ session, id, isChosen }) {
  const group = session.view.groups.get(id).value;
  if (!group) return null;
  const { last, unread, mentions } = group;
  const count = mentions > 0 ? `@${mentions}` : String(unread);
  return html`
    <li>
      <a class="group" href=${`/g/${id}`} aria-current=${isChosen ? "page" : undefined}>
        <${Icon} name=${group.kind === "direct" ? "person" : "group"} />
        <span class="group-text">
          <bdi class="group-name">${group.name}</bdi>
          ${last && html`<span class="group-last"><bdi>${last.sender}</bdi>: <bdi>${previewOf(last)}</bdi></span>`}
        </span>
        ${unread > 0 && html`<span class="badge">${count}<span class="unseen"> ${t("shell.unread")}</span></span>`}
      </a>
    </li>
  `;
}

/** @param {import("../model/types.js").Last} last */
function previewOf({ kind, text }) {
  if (kind === "deleted") return t("shell.deleted");
  return kind === "file" ? t("shell.a_file") : text;
}
