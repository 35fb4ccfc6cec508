// Who has reacted to a message, by reaction.

import { t } from "../../lib/strings.js";
import { isMessage } from "../../model/log.js";
import { html } from "../../vendor/preact.js";
import { More } from "./more.js";
import { Panel } from "./panel.js";
import { PersonRow } from "./person_row.js";
import { Instead, useReading } from "./reading.js";

/** @param {import("./host.js").PanelProps} props */
export function WhoReacted({ session, actions, request }) {
  const { groupId, seq } = request;
  const row = session.view.logs.get(groupId).value.log?.rows.get(seq);
  const counts = row && isMessage(row) ? JSON.stringify(row.reactions ?? {}) : "";
  const reading = useReading(() => actions.reactions(groupId, seq), [groupId, seq, counts]);
  /** @type {Map<string, import("../../types/api.js").ReactionEntry[]>} */
  const byEmoji = new Map();
  for (const entry of reading.value?.items ?? []) {
    byEmoji.set(entry.emoji, [...(byEmoji.get(entry.emoji) ?? []), entry]);
  }
  return html`
    <${Panel} title=${t("conversation.who_reacted")}>
      ${[...byEmoji].map(
        ([emoji, entries]) => html`
          <section key=${emoji} class="reaction-section">
            <h3><bdi>${emoji}</bdi> <span class="quiet-text">${entries.length}</span></h3>
            <ul class="rows" role="list" aria-label=${emoji}>
              ${entries.map(
                ({ id, user_id, username }) => html`<${PersonRow}
                  key=${id} session=${session} userId=${user_id} name=${username} groupId=${groupId} back=${request}
                />`,
              )}
            </ul>
          </section>
        `,
      )}
      <${More} actions=${actions} reading=${reading} />
      ${(byEmoji.size === 0 || reading.fault) && html`<${Instead} reading=${reading} empty=${t("groups.no_reactions")} />`}
    <//>
  `;
}
