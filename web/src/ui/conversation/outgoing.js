// A message on its way: that it is being sent, or why it is not, and what can be done.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { sentenceOf } from "../faults.js";
import { Icon } from "../icon.js";
import { Text } from "../text.js";
import { nameIn } from "./people.js";
import { quoteText } from "./row.js";
import { sizeOf } from "./sizes.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../../model/types.js").Outgoing} Outgoing
 */

/**
 * @param {{ context: Context, entry: Outgoing, isHead: boolean }} props
 */
export function OutgoingRow({ context, entry, isHead }) {
  const { session } = context;
  const me = session.me.value;
  const name = me?.display_name || me?.username || nameIn(session, session.state.me);
  const isStuck = entry.state === "failed" || entry.state === "asking";
  const style = ["message waiting", isHead && "head", entry.state === "failed" && "failed"].filter(Boolean).join(" ");
  return html`
    <div class=${style} role="listitem" data-row=${`k${entry.key}`} tabindex="-1" aria-label=${`${name}: ${entry.content}`}>
      <div class="message-side">
        ${isHead && html`<${Avatar} id=${session.state.me} name=${name} file=${me?.avatar ?? null} />`}
      </div>
      <div class="message-body">
        ${isHead && html`<div class="message-head"><bdi class="message-name">${name}</bdi></div>`}
        ${entry.quote && html`<p class="quote" dir="auto"><span class="quote-text">${quoteText(entry.quote)}</span></p>`}
        ${entry.content && html`<div class="message-text"><${Text} content=${entry.content} meId=${session.state.me} /></div>`}
        ${entry.files.map((file) => html`<${WaitingFile} key=${file.local_id} session=${session} file=${file} />`)}
        ${isStuck && html`<${Stuck} context=${context} entry=${entry} />`}
      </div>
      ${!isStuck && html`<${Clock} entry=${entry} />`}
    </div>
  `;
}

/** @param {Outgoing} entry */
const reasonOf = ({ error }) => (error ? sentenceOf({ code: error.code, message: error.sentence }) : "");

/** A grey clock, once the sending takes long enough to be noticed. @param {{ entry: Outgoing }} props */
function Clock({ entry }) {
  const label = entry.error ? t("conversation.waits", { reason: reasonOf(entry) }) : t("conversation.sending");
  return html`<span class="message-clock" title=${label}><${Icon} name="clock" label=${label} /></span>`;
}

/** @param {{ context: Context, entry: Outgoing }} props */
function Stuck({ context, entry }) {
  const { outbox } = context.session.local;
  const reason = entry.state === "asking"
    ? t("conversation.asking")
    : t("conversation.not_sent", { reason: reasonOf(entry) });
  return html`
    <div class="stuck">
      <p role="alert"><${Icon} name="warning" /><span>${reason}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${() => outbox.retry(entry.key)}>
          ${entry.state === "asking" ? t("conversation.send") : t("shell.try_again")}
        </button>
        <button type="button" class="button" onClick=${() => context.compose.restore(entry.key)}>${t("conversation.edit")}</button>
        <button type="button" class="button" onClick=${() => outbox.discard(entry.key)}>${t("conversation.delete")}</button>
      </div>
    </div>
  `;
}

/** @param {{ session: import("../../model/session.js").Session, file: import("../../model/types.js").OutgoingFile }} props */
function WaitingFile({ session, file }) {
  const progress = session.local.signals.progress.get(file.local_id).value;
  return html`
    <div class="file">
      <span class="file-link">
        <${Icon} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${file.name}</bdi>
          <span class="file-detail">${sizeOf(file.size)}</span>
        </span>
      </span>
      ${progress?.state === "running" && html`
        <progress max=${progress.size} value=${progress.sent} aria-label=${t("conversation.uploading", { name: file.name })} />
      `}
    </div>
  `;
}
