// The effect of frames that are no events: marks, mutings, and the answers that carry counts.

import { positionOf } from "./cursors.js";
import { moveMark, noteMark, takeCounts } from "./groups.js";
import { changeGroup } from "./state.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./types.js").Frame} Frame
 * @typedef {import("./types.js").Event} Event
 */

const SIGNALS = new Set([
  "ready", "live", "ok", "error", "pong", "typing", "presence", "presence_changed", "read",
  "read_all", "muted", "invitation", "settings", "draft",
]);

/**
 * Whether a frame is an event, also one of a type that this client does not know.
 * @param {Frame} frame
 * @returns {frame is Event}
 */
export const isEvent = (frame) =>
  !SIGNALS.has(frame.type) && "cursor" in frame && "id" in frame && Number.isSafeInteger(frame.id) &&
  Number.isSafeInteger(frame.seq) && Number.isSafeInteger(frame.group_id);

/**
 * Apply a mark of the user or of another member.
 * @param {State} state
 * @param {import("../types/frames.js").ReadFrame} frame
 * @param {Changes} changes
 */
export function applyRead(state, { group_id, user_id, seq, last_seq, unread, mentions }, changes) {
  if (!state.groups.has(group_id)) return;
  if (user_id !== state.me) {
    const marks = state.marks.get(group_id) ?? new Map();
    state.marks.set(group_id, marks);
    if (seq <= (marks.get(user_id) ?? 0)) return;
    marks.set(user_id, seq);
    changes.marks.add(group_id);
  } else if (seq >= (state.wanted.get(group_id) ?? 0)) {
    // A later mark of the user's is on its way otherwise: its frame follows.
    state.wanted.delete(group_id);
    noteMark(state, group_id);
    takeMark(state, { group_id, read_seq: seq, last_seq, unread, mentions }, changes);
  }
}

/**
 * Take the user's own mark as the server has it, with its counts. A server that is busy leaves the
 * counts out.
 * @param {State} state
 * @param {{ group_id: number, read_seq: number, last_seq?: number | undefined,
 *   unread?: number | undefined, mentions?: number | undefined }} mark
 * @param {Changes} changes
 * @param {number} [asked] see `takeCounts`
 */
export function takeMark(state, { group_id, read_seq, last_seq, unread, mentions }, changes, asked) {
  if (last_seq !== undefined && unread !== undefined && mentions !== undefined) {
    takeCounts(state, changes, group_id, { seq: last_seq, read_seq, unread, mentions }, asked);
  } else if (asked === undefined) moveMark(state, changes, group_id, read_seq);
  else changes.ask_counts.add(group_id);
}

/**
 * Mark all groups as read, each up to its last event at or before a cursor. Those events have come.
 * @param {State} state
 * @param {string} cursor
 * @param {Changes} changes
 */
export function applyReadAll(state, cursor, changes) {
  const position = positionOf(cursor);
  for (const { id, read_seq } of state.groups.values()) {
    const counts = state.counts.get(id);
    if (!counts) continue;
    const { base_seq, applied_seq, tail_from, tail } = counts;
    const last = applied_seq || tail_from;
    const later = tail.find((each) => each.id > position);
    const upTo = later ? later.seq - 1 : last;
    noteMark(state, id);
    // An answer has counted events that are still to come: which of them are read is not known.
    if (base_seq > last) changes.ask_counts.add(id);
    else if (upTo > read_seq) moveMark(state, changes, id, upTo);
  }
}

/**
 * @param {State} state
 * @param {import("../types/frames.js").MuteChanged} frame
 * @param {Changes} changes
 */
export function applyMuted(state, { group_id, user_id, muted_until }, changes) {
  if (user_id === state.me) changeGroup(state, changes, group_id, { muted_until });
}
