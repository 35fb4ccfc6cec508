// The messages of others that mention the user, over all conversations, the newest first.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { GroupRuns } from "./group_runs.js";
import { More } from "./more.js";
import { Panel } from "./panel.js";
import { Instead, useReading } from "./reading.js";

/** @typedef {import("./host.js").PanelProps} PanelProps */

/** @param {PanelProps} props */
export const Mentions = ({ session, actions }) => html`
  <${Panel} title=${t("shell.mentions")}><${MentionsList} session=${session} actions=${actions} /><//>
`;

/** @param {Pick<PanelProps, "session" | "actions">} props */
export function MentionsList({ session, actions }) {
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      session.onArrived((arrived) => {
        if (arrived.some(({ kind }) => kind === "mention")) setTurn((old) => old + 1);
      }),
    [session],
  );
  const reading = useReading(() => actions.mentions(), [session.resets.value, turn]);
  const messages = reading.value?.items ?? [];
  return html`
    <${GroupRuns} session=${session} hits=${messages.map((message) => ({ message }))} label=${t("shell.mentions")} />
    <${More} actions=${actions} reading=${reading} />
    ${(messages.length === 0 || reading.fault) && html`<${Instead} reading=${reading} empty=${t("search.no_mentions")} />`}
  `;
}
