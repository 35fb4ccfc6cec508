// A message that was not sent, or not for some seconds: why, and what can be done.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";
import { Icon } from "../icon.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/types.js").Outgoing} Outgoing
 */

/** The foot of the message. @param {{ context: Context, entry: Outgoing }} props */
export function OutgoingFoot({ context, entry }) {
  const { session, compose } = context;
  const { key, state, error, may_be_sent: isUnsure } = entry;
  const isWaiting = state === "waiting" || state === "sending";
  const reason = isWaiting
    ? t(reasonOf(session, entry))
    : state === "asking"
      ? t("writing.asking")
      : t("writing.not_sent", { reason: error ? sentenceOf({ code: error.code, message: error.sentence }) : "" });
  return html`
    <div class="stuck" data-waits=${isWaiting}>
      <p role=${isWaiting ? undefined : "alert"}><${Icon} name=${isWaiting ? "clock" : "warning"} /><span>${reason}</span></p>
      ${!(isWaiting && isUnsure) && html`
        <div class="stuck-buttons">
          ${!isWaiting && html`
            <button type="button" class="button" onClick=${() => session.local.outbox.retry(key)}>
              ${state === "asking" ? t("conversation.send") : t("shell.try_again")}
            </button>
          `}
          <button type="button" class="button" onClick=${() => compose.restore(key)}>${t("conversation.edit")}</button>
          <button type="button" class="button" onClick=${() => compose.discard(key)}>${t("conversation.delete")}</button>
        </div>
      `}
    </div>
  `;
}

/**
 * The sentence for a screen reader. It is said once, also if more messages wait, or for another reason.
 * @param {{ session: Session, entry: Outgoing }} props `entry`: the first one that waits
 */
export function WaitingWords({ session, entry }) {
  const [words] = useState(() => t("writing.waits", { reason: t(reasonOf(session, entry)) }));
  return words;
}

/** Return why a message is not sent yet. @param {Session} session @param {Outgoing} entry @returns {import("../../lib/strings.js").Key} */
function reasonOf({ connection, local }, entry) {
  const { state, error, may_be_sent: isUnsure } = entry;
  if (connection.value.state !== "live") {
    return isUnsure && state === "waiting" ? "writing.unsure" : "writing.offline";
  }
  // The error is that of the last try, also while the next one is under way.
  if (local.signals.isPaused.value || error?.code === "disk_full") return "writing.disk";
  if (error) return error.code === "rate_limited" ? "writing.rate" : "writing.busy";
  if (state === "sending") return isUnsure ? "writing.no_answer" : "writing.uploading";
  return isUnsure ? "writing.no_answer" : "writing.behind";
}
