// One message: by whom, when, the text, files and reactions.

import { clockOf, momentOf } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { plainText } from "../../text/plain.js";
import { html } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { Icon } from "../icon.js";
import { openPanel } from "../panels/open.js";
import { hrefOf } from "../route.js";
import { Files } from "./attachments.js";
import { isMentioned } from "./mentioned.js";
import { MessageText } from "./message_text.js";
import { nameIn, useKnown } from "./people.js";
import { Reactions } from "./reactions.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../../model/types.js").Message} Message
 */

/** A row's name for screen readers has so many characters of the text. */
const SPOKEN_CHARACTERS = 300;

/**
 * A message that the server has. `isHead`: it begins a run of messages of one sender, with the name
 * above them.
 * @param {{ context: Context, message: Message, isHead: boolean, isFlashed: boolean }} props
 */
export function Row({ context, message, isHead, isFlashed }) {
  const { session } = context;
  useKnown(session, [message.sender_id]);
  const name = nameIn(session, message.sender_id, message.sender);
  const person = session.view.people.get(message.sender_id).value;
  const at = new Date(message.timestamp);
  const time = html`<time datetime=${message.timestamp} title=${momentOf(at)}>${clockOf(at)}</time>`;
  const isToMe = isMentioned(message, session.state.me);
  const style = ["message", isHead && "head", isToMe && "to-me", isFlashed && "flashed", message.pinned && "pinned"].filter(Boolean).join(" ");
  return html`
    <div class=${style} role="listitem" data-row=${message.seq} tabindex="-1" aria-label=${labelOf(message, name, at)}>
      <div class="message-side">
        ${isHead
          ? html`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${t("conversation.profile_of", { name })}
              onClick=${() => openPanel({ name: "profile", userId: message.sender_id, groupId: message.group_id })}
            >
              <${Avatar} id=${message.sender_id} name=${name} file=${person?.avatar ?? null} />
            </button>`
          : time}
      </div>
      <div class="message-body">
        ${isHead && html`<div class="message-head"><bdi class="message-name">${name}</bdi>${time}</div>`}
        ${message.quote && html`<${QuoteLink} context=${context} message=${message} />`}
        ${message.deleted
          ? html`<p class="message-gone">${t("conversation.deleted")}</p>`
          : html`<${MessageText} context=${context} message=${message} />`}
        ${message.files && html`<${Files} files=${message.files} at=${message} />`}
        ${message.reactions && html`<${Reactions} context=${context} message=${message} />`}
        ${Boolean(message.reply_count) && html`<${Replies} message=${message} />`}
      </div>
      ${message.pinned && html`<span class="message-pinned"><${Icon} name="pin" label=${t("conversation.pinned")} /></span>`}
    </div>
  `;
}

/** How many have answered. It leads to them. @param {{ message: Message }} props */
function Replies({ message: { group_id: groupId, seq, reply_count: count } }) {
  return html`
    <button type="button" class="replies small-target" onClick=${() => openPanel({ name: "replies", groupId, seq })}>
      <${Icon} name="reply" />${t("conversation.replies", { n: count ?? 0 })}
    </button>
  `;
}

/** The message that is answered, in short. It leads there. @param {{ context: Context, message: Message }} props */
function QuoteLink({ context, message }) {
  const quote = /** @type {import("../../model/types.js").Quote} */ (message.quote);
  const name = nameIn(context.session, quote.sender_id, quote.sender);
  const href = hrefOf({ name: "group", groupId: message.group_id, seq: quote.seq });
  return html`
    <a class="quote small-target" href=${href} dir="auto">
      <bdi class="quote-name">${name}</bdi>
      <span class="quote-text">${quoteText(quote)}</span>
    </a>
  `;
}

/** Return the text of a quote in one line. @param {import("../../model/types.js").Quote} quote */
export function quoteText({ content }) {
  return plainText(content) || t("conversation.no_text");
}

/** @param {Message} message @param {string} name @param {Date} at */
function labelOf(message, name, at) {
  const text = message.deleted ? t("conversation.deleted") : plainText(message.content.slice(0, SPOKEN_CHARACTERS));
  const files = message.files?.map((file) => file.name) ?? [];
  const reactions = Object.values(message.reactions ?? {}).reduce((sum, each) => sum + each, 0);
  const parts = [
    [text, ...files].filter((part) => part !== "").join(", "),
    reactions > 0 && t("conversation.reactions", { n: reactions }),
    message.edited_at && !message.deleted && t("conversation.edited"),
    message.pinned && t("conversation.pinned"),
  ];
  return `${name}, ${clockOf(at)}: ${parts.filter(Boolean).join(", ")}`;
}
