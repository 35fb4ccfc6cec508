// The events with which a group begins for the user, and the names that events tell.

import { putGroup, removeGroup, takeCounts } from "./groups.js";
import { noteName } from "./people.js";
import { changeGroup } from "./state.js";

/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 */

/**
 * Add the group of an event that begins it, and take what the event tells of people.
 * @param {State} state
 * @param {Event} event
 * @param {Changes} changes
 */
export function begin(state, event, changes) {
  const { me } = state;
  if ("username" in event) {
    const id = "user_id" in event ? event.user_id : event.actor_id;
    noteName(state, changes, id, event.username);
  }
  if ("sender" in event) noteName(state, changes, event.sender_id, event.sender);
  if (event.type === "group_created" && event.member_ids.includes(me)) {
    if (!state.groups.has(event.group_id)) create(state, event, changes);
  } else if (event.type === "member_added" && event.user_id === me) {
    join(state, event, changes);
  }
}

/**
 * @param {State} state
 * @param {import("../types/frames.js").GroupCreated} event
 * @param {Changes} changes
 */
function create(state, event, changes) {
  const { group_id: id, kind, member_ids, actor_id } = event;
  const isDirect = kind === "direct";
  const peer = isDirect ? (member_ids.find((each) => each !== state.me) ?? state.me) : null;
  const name = event.name ?? state.people.get(peer ?? 0)?.username ?? "";
  const role = !isDirect && actor_id === state.me ? "owner" : "member";
  putGroup(state, changes, { id, kind, name, peer_id: peer, role });
  if (peer !== null && !state.people.has(peer)) changes.ask_people.add(peer);
  settle(state, event, changes);
}

/**
 * @param {State} state
 * @param {import("../types/frames.js").MemberAdded} event
 * @param {Changes} changes
 */
function join(state, event, changes) {
  const { group_id: id, group, role } = event;
  if (isPast(state, event)) {
    state.logs.get(id)?.segments.splice(0);
    return;
  }
  // After an absence, the events of that time are not known.
  if (state.groups.has(id)) removeGroup(state, changes, id);
  const { kind = "group", name = null, topic = "" } = group ?? {};
  putGroup(state, changes, { id, kind, name: name ?? "", topic, role });
  settle(state, event, changes);
}

/**
 * Whether the server has told a later state of the group than this event, with the list of groups.
 * @param {State} state
 * @param {Event} event
 */
export const isPast = (state, { group_id, seq }) =>
  seq <= (state.counts.get(group_id)?.base_seq ?? 0);

/**
 * Whether the user has left the group of an event, at the event or later.
 * @param {State} state
 * @param {{ group_id: number, seq: number }} event
 */
export const isGone = (state, { group_id, seq }) => seq <= (state.gone.get(group_id) ?? 0);

/**
 * Count nothing before the event as unread, and ask for the settings, which the event lacks.
 * @param {State} state
 * @param {Event} event
 * @param {Changes} changes
 */
function settle(state, { group_id: id, seq, timestamp }, changes) {
  changeGroup(state, changes, id, { active_at: timestamp });
  takeCounts(state, changes, id, { seq, read_seq: seq, unread: 0, mentions: 0 });
  changes.ask_groups.add(id);
}
