// The effect of each event of the server on the state. No input and output: what has to be asked for
// is in the changes.

import {
  isCounted, lastOf, mentionsMe, refreshMayPost, refreshNumbers, removeGroup,
} from "./groups.js";
import { begin, isGone, isPast } from "./joining.js";
import { follow, isRow, putRow } from "./log.js";
import { changePerson } from "./people.js";
import { applyToRows, rowBefore } from "./rows.js";
import { addTo, changeGroup } from "./state.js";
import { arrive, edit, erase, note, remove } from "./unread.js";

/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./types.js").Message} Message
 */

/**
 * Apply an event. Return false if it was applied before.
 * @param {State} state
 * @param {Event} event
 * @param {Changes} changes
 */
export function applyEvent(state, event, changes) {
  if (event.id <= state.applied_id) return false;
  state.applied_id = event.id;
  state.cursor = event.cursor;
  begin(state, event, changes);
  const group = state.groups.get(event.group_id);
  if (!group) {
    // Of a group that the user has just left, the server tells nothing more.
    if (endsMembership(state, event)) state.gone.set(event.group_id, event.seq);
    else if (!isGone(state, event)) changes.ask_groups.add(event.group_id);
    return true;
  }
  if (event.seq > group.seq) changeGroup(state, changes, group.id, { seq: event.seq });
  count(state, event);
  const log = state.logs.get(group.id);
  if (log) {
    for (const kept of log.pending) kept.push(event);
    applyToLog(state, event, changes);
  }
  applyToGroup(state, event, changes);
  refreshNumbers(state, changes, group.id);
  return true;
}

/**
 * Apply an event to the rows of its group alone. It may have been applied before.
 * @param {State} state
 * @param {Event} event
 * @param {Changes} changes
 */
export function applyToLog(state, event, changes) {
  const log = state.logs.get(event.group_id);
  if (!log) return;
  const isInside = follow(log, event.seq);
  applyToRows(state, log, event, changes);
  if (isInside && isRow(event)) {
    const row = /** @type {import("./types.js").Row} */ ({ ...event, as_of: event.id });
    if (putRow(log, row)) addTo(changes.rows, log.group_id, row.seq);
  }
  changes.logs.add(log.group_id);
}

/**
 * Bring the counts up to date. The rows are as they were before the event.
 * @param {State} state
 * @param {Event} event
 */
function count(state, event) {
  const counts = state.counts.get(event.group_id);
  if (!counts) return;
  note(counts, event.seq);
  if (event.type === "group_message" || event.type === "direct_message") {
    const { seq, id, sender_id, revision = 1 } = event;
    if (isCounted(state, { ...event, as_of: id })) {
      arrive(counts, { seq, id, sender_id, is_mention: mentionsMe(state, event), revision });
    }
  } else if (event.type === "message_deleted") {
    const row = rowBefore(state, event);
    // A row that came late was without its text already: what it had is not known.
    const isKnown = row && (!row.deleted || row.sender_id === state.me);
    const known = isKnown ? { is_counted: isCounted(state, row), is_mention: mentionsMe(state, row) } : null;
    remove(counts, event.message_seq, event.seq, known);
  } else if (event.type === "message_edited" && event.actor_id !== state.me) {
    const row = rowBefore(state, event);
    edit(counts, event, row && !row.deleted ? formOf(state, row) : null, event.message ? formOf(state, event.message) : null);
  } else if (event.type === "account_deleted" && event.is_erased) {
    erase(counts, event.seq, event.actor_id);
  }
}

/** What counts of a message. @param {State} state @param {Omit<Message, "as_of">} message */
const formOf = (state, { mentions, deleted, revision = 1 }) => ({
  is_mention: !deleted && mentionsMe(state, { ...(mentions && { mentions }) }), revision,
});

/**
 * Apply an event to its group and to people.
 * @param {State} state
 * @param {Event} event
 * @param {Changes} changes
 */
function applyToGroup(state, event, changes) {
  const id = event.group_id;
  const group = state.groups.get(id);
  if (!group) return;
  switch (event.type) {
    case "group_message":
    case "direct_message":
      applyMessage(state, { ...event, as_of: event.id }, changes);
      break;
    case "message_edited":
      if (group.last?.seq === event.message_seq && event.message) {
        changeGroup(state, changes, id, { last: lastOf({ ...event.message, as_of: event.id }) });
      }
      break;
    case "message_deleted":
      if (group.last?.seq === event.message_seq) {
        changeGroup(state, changes, id, { last: { ...group.last, kind: "deleted", text: "" } });
      }
      break;
    case "message_pinned":
    case "message_unpinned":
      changes.pins.add(id);
      break;
    case "member_added":
      changeMembers(state, id, event.user_id === state.me ? 0 : 1, changes);
      break;
    case "member_removed":
    case "member_banned":
      if (endsMembership(state, event)) leave(state, event, changes);
      else changeMembers(state, id, event.type === "member_removed" ? -1 : 0, changes);
      break;
    case "member_updated":
      if (event.role === "owner") changeGroup(state, changes, id, { owner_id: event.user_id });
      if (event.user_id === state.me) {
        changeGroup(state, changes, id, { role: event.role });
        if (!group.settings) changes.ask_groups.add(id);
        refreshMayPost(state, changes, id);
      }
      changes.members.add(id);
      break;
    case "ban_lifted":
      changes.members.add(id);
      break;
    case "group_updated": {
      const { name, topic, is_archived, visibility, may_post, may_invite, may_pin, history } = event;
      const settings = { visibility, may_post, may_invite, may_pin, history };
      changeGroup(state, changes, id, { name, topic, is_archived, settings });
      refreshMayPost(state, changes, id);
      break;
    }
    case "group_deleted":
      leave(state, event, changes);
      break;
    case "profile_changed":
      applyProfile(state, event, changes);
      break;
    case "account_deleted":
      changePerson(state, changes, event.actor_id, {
        username: event.username, display_name: null, avatar: null, status: null,
        is_deleted: true, is_partial: false,
      });
      if (event.is_erased && group.last?.sender_id === event.actor_id) {
        changeGroup(state, changes, id, { last: { ...group.last, kind: "deleted", text: "" } });
      }
      renamePeer(state, event.actor_id, event.username, changes);
      refreshMayPost(state, changes, id);
      changeMembers(state, id, group.kind === "direct" ? 0 : -1, changes);
      break;
    default: // Only the position moves.
  }
}

/**
 * @param {State} state
 * @param {Message} message
 * @param {Changes} changes
 */
function applyMessage(state, message, changes) {
  const { group_id, seq, sender_id, key } = message;
  const group = state.groups.get(group_id);
  const counts = state.counts.get(group_id);
  changes.typed.push({ group_id, user_id: sender_id });
  if (!group?.last || group.last.seq < seq) {
    const last = lastOf(message);
    changeGroup(state, changes, group_id, { last, active_at: last.at });
  }
  if (sender_id === state.me) {
    if (key !== null) changes.confirmed.push({ key, group_id, seq });
  } else if (group && !message.deleted && seq > group.read_seq && seq > (counts?.base_seq ?? 0)) {
    const isMention = mentionsMe(state, message);
    const kind = group.kind === "direct" ? "direct" : isMention ? "mention" : "message";
    changes.arrived.push({ message, kind });
  }
}

/**
 * @param {State} state
 * @param {import("../types/frames.js").ProfileChanged} event
 * @param {Changes} changes
 */
function applyProfile(state, event, changes) {
  const { actor_id, username, display_name, status, avatar } = event;
  if (state.groups.get(event.group_id)?.kind === "direct") {
    // A block hides parts of a profile here. Null may also mean that a part is not set.
    changePerson(state, changes, actor_id, { username });
    changes.ask_people.add(actor_id);
  } else {
    changePerson(state, changes, actor_id, {
      username, display_name, status, avatar, is_partial: false,
    });
  }
  renamePeer(state, actor_id, username, changes);
  if (actor_id === state.me) changes.me = true;
}

/**
 * Rename the direct conversation with a user.
 * @param {State} state
 * @param {number} userId
 * @param {string} name
 * @param {Changes} changes
 */
function renamePeer(state, userId, name, changes) {
  for (const group of state.groups.values()) {
    if (group.peer_id === userId && group.name !== name) {
      changeGroup(state, changes, group.id, { name });
    }
  }
}

/** Whether the user is no longer in the group after an event. @param {State} state @param {Event} event */
const endsMembership = ({ me }, event) =>
  event.type === "group_deleted" ||
  ((event.type === "member_removed" || event.type === "member_banned") && event.user_id === me);

/**
 * @param {State} state
 * @param {import("./types.js").Left["event"]} event
 * @param {Changes} changes
 */
function leave(state, event, changes) {
  // The user is in the group again.
  if (isPast(state, event)) return;
  const { name = "" } = state.groups.get(event.group_id) ?? {};
  state.gone.set(event.group_id, event.seq);
  removeGroup(state, changes, event.group_id);
  changes.left.set(event.group_id, { event, name });
}

/**
 * @param {State} state
 * @param {number} id
 * @param {number} by
 * @param {Changes} changes
 */
function changeMembers(state, id, by, changes) {
  const known = state.groups.get(id)?.member_count;
  if (known && by) changeGroup(state, changes, id, { member_count: known + by });
  changes.members.add(id);
}
