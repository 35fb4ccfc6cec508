// The pinned messages of a conversation, the newest first.

import { t } from "../../lib/strings.js";
import { mayPin } from "../../model/permissions.js";
import { html } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";
import { MessageLine } from "./message_line.js";
import { Panel } from "./panel.js";
import { Instead, useReading } from "./reading.js";

/** @param {import("./host.js").PanelProps} props */
export function Pins({ session, actions, request }) {
  const { groupId } = request;
  const group = session.view.groups.get(groupId).value;
  const version = session.view.pins.get(groupId).value;
  const reading = useReading(() => actions.pins(groupId), [groupId, version]);
  const pins = reading.value ?? [];
  const isChangeable = group !== null && mayPin(group);
  return html`
    <${Panel} title=${t("shell.pins")}>
      ${pins.length > 0 &&
      html`<ol class="entries" role="list">
        ${pins.map(
          (message) => html`<${MessageLine}
            key=${message.seq} session=${session} message=${message}
            tools=${isChangeable &&
            html`<button class="button quiet" onClick=${() => void attempt(() => actions.pin(groupId, message.seq, false))}>
              <${Icon} name="close" label=${t("groups.unpin")} />
            </button>`}
          />`,
        )}
      </ol>`}
      ${(pins.length === 0 || reading.fault) && html`<${Instead} reading=${reading} empty=${t("groups.no_pins")} />`}
    <//>
  `;
}
