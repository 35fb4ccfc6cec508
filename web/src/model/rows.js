// The effect of events on the rows that are loaded. A row changes only by events that are newer than
// itself: `as_of` is the last event that it shows.

import { isMessage, setRow } from "./log.js";
import { addTo } from "./state.js";

/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").GroupLog} GroupLog
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 */

const QUOTE_CHARACTERS = 200;

/**
 * Return the message that an event is about, as it was before; null if that is not known.
 * @param {State} state
 * @param {{ id: number, group_id: number, message_seq: number }} event
 * @returns {Message | null}
 */
export function rowBefore(state, { id, group_id, message_seq }) {
  const row = state.logs.get(group_id)?.rows.get(message_seq);
  return isMessage(row) && row.as_of < id ? row : null;
}

/**
 * Apply an event to the rows of its group.
 * @param {State} state
 * @param {GroupLog} log
 * @param {Event} event
 * @param {Changes} changes
 */
export function applyToRows(state, log, event, changes) {
  /** @param {Message} row @param {Partial<Message>} members */
  const change = (row, members) =>
    put(log, changes, /** @type {Message} */ ({ ...row, ...members, as_of: event.id }));
  switch (event.type) {
    case "group_message":
    case "direct_message": {
      if (!event.deleted) countReply(log, event, event.id, 1, changes);
      break;
    }
    case "message_edited": {
      const row = rowBefore(state, event);
      if (row && !event.message) addTo(changes.ask_rows, log.group_id, row.seq);
      else if (row && event.message) {
        put(log, changes, edited(row, { ...event.message, as_of: row.as_of }));
        if (event.message.deleted) erase(log, row, event.id, changes);
        else change(/** @type {Message} */ (log.rows.get(row.seq)), {});
      }
      if (event.message) quoteAnew(log, event.message_seq, event.id, event.message.content, changes);
      break;
    }
    case "message_deleted": {
      const row = rowBefore(state, event);
      if (row) erase(log, row, event.id, changes);
      else askForParent(log, event, changes);
      quoteAnew(log, event.message_seq, event.id, "", changes);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      const row = rowBefore(state, event);
      if (!row) break;
      if (!event.reactions) {
        addTo(changes.ask_rows, log.group_id, row.seq);
        break;
      }
      const isOwn = event.actor_id === state.me;
      const others = (row.reacted ?? []).filter((each) => !isOwn || each !== event.emoji);
      const isAdded = isOwn && event.type === "reaction_added";
      put(log, changes, {
        ...withList(row, "reacted", isAdded ? [...others, event.emoji] : others),
        reactions: event.reactions,
        as_of: event.id,
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      const row = rowBefore(state, event);
      if (!row) break;
      const { pinned: _, ...rest } = row;
      change(rest, event.type === "message_pinned" ? { pinned: true } : {});
      break;
    }
    case "account_deleted":
      if (event.is_erased) eraseAll(log, event.actor_id, event.id, changes);
      break;
    default: // The others change no row.
  }
}

/**
 * @param {GroupLog} log
 * @param {Changes} changes
 * @param {Message} row
 */
function put(log, changes, row) {
  if (row.reactions && Object.keys(row.reactions).length === 0) {
    const { reactions: _, ...rest } = row;
    row = rest;
  }
  setRow(log, row);
  addTo(changes.rows, log.group_id, row.seq);
}

/** @param {Message} row @param {"reacted"} name @param {string[]} list @returns {Message} */
function withList(row, name, list) {
  const { [name]: _, ...rest } = row;
  return list.length > 0 ? { ...rest, [name]: list } : rest;
}

/**
 * Return an edited message. Events do not have all members of a row.
 * @param {Message} old
 * @param {Message} fresh
 * @returns {Message}
 */
function edited({ reactions, reacted, pinned, reply_count }, fresh) {
  return {
    ...fresh,
    ...(reactions && { reactions }),
    ...(reacted && { reacted }),
    ...(pinned && { pinned }),
    ...(reply_count && { reply_count }),
  };
}

/**
 * Return a message after its deletion.
 * @param {Message} row
 * @returns {Message}
 */
function emptied(row) {
  const { files: _1, mentions: _2, quote: _3, reactions: _4, reacted: _5, pinned: _6, ...kept } = row;
  return { ...kept, content: "", media_url: null, deleted: true };
}

/**
 * @param {GroupLog} log
 * @param {Message} row
 * @param {number} eventId
 * @param {Changes} changes
 */
function erase(log, row, eventId, changes, isOld = isBefore(eventId)) {
  if (!row.deleted) countReply(log, row, eventId, -1, changes, isOld);
  const now = /** @type {Message} */ (log.rows.get(row.seq));
  put(log, changes, { ...emptied(now), as_of: eventId });
}

/** @param {number} eventId @returns {(row: Message) => boolean} */
const isBefore = (eventId) => (row) => row.as_of < eventId;

/**
 * @param {GroupLog} log
 * @param {number} userId
 * @param {number} eventId
 * @param {Changes} changes
 */
function eraseAll(log, userId, eventId, changes) {
  // One event changes many rows, and some of them twice.
  const rows = [...log.rows.values()].filter(isMessage);
  const old = new Set(rows.filter(isBefore(eventId)).map((row) => row.seq));
  for (const row of rows) {
    if (row.quote?.sender_id === userId && row.quote.content) {
      put(log, changes, { ...row, quote: { ...row.quote, content: "" } });
    }
    if (row.sender_id === userId && old.has(row.seq)) {
      erase(log, row, eventId, changes, (each) => old.has(each.seq));
    }
  }
}

/**
 * Ask for the message that a deleted one answered: whether its count has that one is not known.
 * @param {GroupLog} log
 * @param {{ id: number, message_seq: number }} event
 * @param {Changes} changes
 */
function askForParent(log, { id, message_seq }, changes) {
  const row = log.rows.get(message_seq);
  if (!isMessage(row) || row.reply_to === null) return;
  const parent = [...log.rows.values()].find((each) => each.id === row.reply_to);
  if (isMessage(parent) && parent.as_of < id) addTo(changes.ask_rows, log.group_id, parent.seq);
}

/**
 * Count a reply at the message that it answers.
 * @param {GroupLog} log
 * @param {{ reply_to: number | null, quote?: { seq: number } }} reply
 * @param {number} eventId
 * @param {number} by
 * @param {Changes} changes
 */
function countReply(log, { reply_to, quote }, eventId, by, changes, isOld = isBefore(eventId)) {
  if (reply_to === null) return;
  const row = quote
    ? log.rows.get(quote.seq)
    : [...log.rows.values()].find((each) => each.id === reply_to);
  if (!isMessage(row) || !isOld(row)) return;
  const { reply_count = 0, ...rest } = row;
  const count = reply_count + by;
  put(log, changes, { ...rest, ...(count > 0 && { reply_count: count }), as_of: eventId });
}

/**
 * Change the quotes of a message.
 * @param {GroupLog} log
 * @param {number} seq
 * @param {number} eventId
 * @param {string} content
 * @param {Changes} changes
 */
function quoteAnew(log, seq, eventId, content, changes) {
  const text = Array.from(content.slice(0, 2 * QUOTE_CHARACTERS)).slice(0, QUOTE_CHARACTERS).join("");
  for (const row of log.rows.values()) {
    if (isMessage(row) && row.quote?.seq === seq && row.as_of < eventId && row.quote.content !== text) {
      put(log, changes, { ...row, quote: { ...row.quote, content: text } });
    }
  }
}
