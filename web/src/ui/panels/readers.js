// Who has read a message.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { Panel } from "./panel.js";
import { PersonRow } from "./person_row.js";
import { Instead, useReading } from "./reading.js";
import { More } from "./more.js";

/** @param {import("./host.js").PanelProps} props */
export function Readers({ session, actions, request }) {
  const { groupId, seq } = request;
  // How many have read it, as far as their marks are known: the list is read again when it changes.
  const marks = session.view.marks.get(groupId).value;
  const count = [...marks.values()].filter((mark) => mark >= seq).length;
  const reading = useReading(() => actions.readers(groupId, seq), [groupId, seq, count]);
  const readers = reading.value?.items ?? [];
  const isHidden = session.me.value?.read_marks === false;
  return html`
    <${Panel} title=${t("conversation.seen_by")}>
      ${isHidden && html`<p class="panel-note">${t("groups.marks_off")}</p>`}
      <ul class="rows" role="list" aria-label=${t("conversation.seen_by")}>
        ${readers.map(
          ({ id, username }) => html`<${PersonRow}
            key=${id} session=${session} userId=${id} name=${username} groupId=${groupId} back=${request}
          />`,
        )}
      </ul>
      <${More} actions=${actions} reading=${reading} />
      ${!isHidden && (readers.length === 0 || reading.fault) && html`<${Instead} reading=${reading} empty=${t("groups.seen_by_none")} />`}
    <//>
  `;
}
