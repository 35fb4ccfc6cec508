// A message on its way: that it is being sent. Why it is not, and what can be done, comes from a later part.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { Icon } from "../icon.js";
import { Lazy } from "../lazy.js";
import { complete } from "../loading.js";
import { Text } from "../text.js";
import { nameIn } from "./people.js";
import { quoteText } from "./row.js";
import { sizeOf } from "./sizes.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../../model/types.js").Outgoing} Outgoing
 */

/** A message that waits longer than this says why. */
const SLOW_MS = 3_000;

const loadLater = () => complete(import("../later.js"));
const isWaiting = (/** @type {Outgoing} */ { state }) => state === "waiting" || state === "sending";

/** Whether something has been so for some seconds. @param {boolean} is */
function useSlow(is) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    const timer = is && setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer || 0);
  }, [is]);
  return is && isSlow;
}

/**
 * @param {{ context: Context, entry: Outgoing, isHead: boolean }} props
 */
export function OutgoingRow({ context, entry, isHead }) {
  const { session } = context;
  const me = session.me.value;
  const name = me?.display_name || me?.username || nameIn(session, session.state.me);
  const isSlow = useSlow(isWaiting(entry));
  const hasFoot = isSlow || entry.state === "failed" || entry.state === "asking";
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
        ${hasFoot && html`<${Lazy} load=${loadLater} name="OutgoingFoot" isQuiet=${true} context=${context} entry=${entry} />`}
      </div>
      ${!hasFoot && html`
        <span class="message-clock" title=${t("conversation.sending")}><${Icon} name="clock" label=${t("conversation.sending")} /></span>
      `}
    </div>
  `;
}

/**
 * The region that says that messages of a conversation wait.
 * @param {{ session: import("../../model/session.js").Session, groupId?: number, userId?: number }} props
 */
export function SendStatus({ session, groupId, userId }) {
  const entry = session.local.outgoingIn({ groupId, userId }).find(isWaiting);
  const isSlow = useSlow(entry !== undefined);
  return html`
    <div class="unseen" role="status">
      ${isSlow && html`<${Lazy} load=${loadLater} name="WaitingWords" isQuiet=${true} session=${session} entry=${entry} />`}
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
