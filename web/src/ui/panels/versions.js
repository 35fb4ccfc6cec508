// The texts that a message had, the present one first.

import { t } from "../../lib/strings.js";
import { mediumTime } from "../../lib/medium_time.js";
import { isMessage } from "../../model/log.js";
import { html } from "../../vendor/preact.js";
import { Text } from "../text.js";
import { Panel } from "./panel.js";
import { Instead, useReading } from "./reading.js";

/** @param {import("./host.js").PanelProps} props */
export function Versions({ session, actions, request }) {
  const { groupId, seq } = request;
  const row = session.view.logs.get(groupId).value.log?.rows.get(seq);
  const revision = row && isMessage(row) ? row.revision : undefined;
  const reading = useReading(() => actions.versions(groupId, seq), [groupId, seq, revision]);
  const versions = [...(reading.value ?? [])].reverse();
  return html`
    <${Panel} title=${t("conversation.versions")}>
      <ol class="versions" role="list">
        ${versions.map(
          (version, index) => html`
            <li key=${version.revision} class="version">
              <h3>${index === 0 ? t("groups.version_now") : t("groups.version", { n: version.revision })}</h3>
              <p class="quiet-text">${mediumTime(new Date(version.timestamp))}</p>
              <${Text} content=${version.content} meId=${session.state.me} />
            </li>
          `,
        )}
      </ol>
      ${(versions.length === 0 || reading.fault) && html`<${Instead} reading=${reading} />`}
    <//>
  `;
}
