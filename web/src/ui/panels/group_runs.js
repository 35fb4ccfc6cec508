// Messages of several conversations, newest first: each run of one conversation under its name.

import { html, useRef } from "../../vendor/preact.js";
import { nameOf } from "../avatar.js";
import { MessageLine } from "./message_line.js";

/**
 * @typedef {import("../../types/api.js").GroupMessage | import("../../types/api.js").DirectMessage} Message
 * @typedef {{ message: Message, text?: unknown }} Hit
 */

/**
 * `isOne`: all are of one conversation, whose name is not said. The arrow keys move between them.
 * @param {{ session: import("../../model/session.js").Session, hits: Hit[], label: string, isOne?: boolean }} props
 */
export function GroupRuns({ session, hits, label, isOne = false }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  if (hits.length === 0) return null;

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = /** @type {HTMLElement[]} */ ([...(box.current?.querySelectorAll("a") ?? [])]);
    const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    links[at + step]?.focus();
  }

  return html`
    <div class="runs" role="region" aria-label=${label} ref=${box} onKeyDown=${pressed}>
      ${runsOf(hits).map(
        (run) => html`
          <section key=${run[0].message.id}>
            ${!isOne && html`<h3 class="run-name"><bdi>${titleOf(session, run[0].message.group_id)}</bdi></h3>`}
            <ol class="entries" role="list">
              ${run.map(({ message, text }) => html`<${MessageLine} key=${message.id} session=${session} message=${message} text=${text} />`)}
            </ol>
          </section>
        `,
      )}
    </div>
  `;
}

/** @param {Hit[]} hits @returns {Hit[][]} */
function runsOf(hits) {
  const runs = /** @type {Hit[][]} */ ([]);
  for (const hit of hits) {
    const last = runs[runs.length - 1];
    if (last && last[0].message.group_id === hit.message.group_id) last.push(hit);
    else runs.push([hit]);
  }
  return runs;
}

/** @param {import("../../model/session.js").Session} session @param {number} groupId */
function titleOf(session, groupId) {
  const group = session.view.groups.get(groupId).value;
  const peer = group?.peer_id ? session.view.people.get(group.peer_id).value : null;
  return nameOf(peer) || group?.name || "";
}
