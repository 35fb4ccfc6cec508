// Groups and direct conversations: how they begin, what a user may do in them, their numbers and
// their order.

import { isMessage, openSegment, rowsOf } from "./log.js";
import { changeGroup } from "./state.js";
import { createCounts, numbers, rebase } from "./unread.js";

/**
 * @typedef {import("./types.js").Group} Group
 * @typedef {import("./types.js").Last} Last
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("../types/api.js").GroupDetails} GroupDetails
 * @typedef {import("../types/frames.js").ReadyGroup} ReadyGroup
 *
 * @typedef {{ seq: number, read_seq: number, unread: number, mentions: number }} Counted
 */

const PREVIEW_CHARACTERS = 120;

/** @type {Omit<Group, "id" | "kind">} */
const NEW_GROUP = {
  name: "",
  topic: "",
  role: "member",
  seq: 0,
  read_seq: 0,
  unread: 0,
  mentions: 0,
  is_archived: false,
  may_post: true,
  muted_until: null,
  peer_id: null,
  last: null,
  active_at: "",
  settings: null,
  member_count: null,
  owner_id: null,
};

/**
 * Add a group, or change it. Counts are changed by `takeCounts` alone.
 * @param {State} state
 * @param {Changes} changes
 * @param {{ id: number, kind: Group["kind"] } & Partial<Group>} members
 */
export function putGroup(state, changes, members) {
  const old = state.groups.get(members.id);
  const fresh = { ...NEW_GROUP, ...old, ...members };
  fresh.active_at = fresh.last?.at ?? fresh.active_at;
  state.groups.set(members.id, fresh);
  changes.groups.add(members.id);
}

/**
 * Take a group of `GET /v1/start` or of `ready`.
 * @param {State} state
 * @param {Changes} changes
 * @param {import("./types.js").StartGroup | ReadyGroup} entry
 * @param {number} [asked] see `takeCounts`
 */
export function takeEntry(state, changes, entry, asked) {
  const { seq, read_seq, unread, mentions, muted_until, peer_id, name, ...others } = entry;
  const old = state.groups.get(entry.id);
  if (seq <= (state.gone.get(entry.id) ?? 0)) return;
  // Events have changed the group since.
  if (old && isOlder(state, entry)) {
    takeCounts(state, changes, entry.id, entry, asked);
    return;
  }
  putGroup(state, changes, {
    ...others,
    seq: Math.max(old?.seq ?? 0, seq),
    name: name ?? old?.name ?? "",
    muted_until: muted_until ?? null,
    peer_id: peer_id ?? null,
    // A group may have moved on since.
    ...("last" in entry ? { last: newer(old?.last ?? null, entry.last) } : {}),
  });
  if (!("may_post" in entry)) refreshMayPost(state, changes, entry.id);
  takeCounts(state, changes, entry.id, { seq, read_seq, unread, mentions }, asked);
}

/**
 * Take the details of a group.
 * @param {State} state
 * @param {Changes} changes
 * @param {GroupDetails} details
 * @param {number} [asked] see `takeCounts`
 */
export function takeDetails(state, changes, details, asked) {
  const { id, kind, name, topic, role, is_archived, member_count, owner_id, peer_id } = details;
  const { visibility, may_post, may_invite, may_pin, history } = details;
  const settings = { visibility, may_post, may_invite, may_pin, history };
  const old = state.groups.get(id);
  if (details.seq <= (state.gone.get(id) ?? 0)) return;
  if (old?.settings && isOlder(state, details)) {
    takeCounts(state, changes, id, details, asked);
    return;
  }
  putGroup(state, changes, {
    seq: Math.max(old?.seq ?? 0, details.seq),
    id, kind, name, topic, role, is_archived, member_count, owner_id, settings,
    peer_id: peer_id ?? null,
    active_at: old?.active_at || details.created_at,
  });
  refreshMayPost(state, changes, id);
  takeCounts(state, changes, id, details, asked);
}

/** Whether an answer is older than the events. @param {State} state @param {{ id: number, seq: number }} answer */
const isOlder = (state, { id, seq }) => (state.counts.get(id)?.applied_seq ?? 0) > seq;

/**
 * Take numbers that the server has counted up to the event `seq`, for the mark `read_seq`. The frames
 * of the socket tell the marks in their order. An answer of HTTP may be older than they are: then only
 * the server knows which mark holds now.
 * @param {State} state
 * @param {Changes} changes
 * @param {number} id
 * @param {Counted} counted
 * @param {number} [asked] the `mark_turn` when this was asked for: the mark may have moved since
 */
export function takeCounts(state, changes, id, counted, asked = Infinity) {
  const counts = state.counts.get(id);
  const group = state.groups.get(id);
  if (!group) return;
  if (!counts) state.counts.set(id, createCounts(counted));
  else if ((state.wanted.get(id) ?? 0) > counted.read_seq) return;
  else {
    const isOther = counted.read_seq !== group.read_seq;
    if ((isOther && (state.marked.get(id) ?? 0) > asked) || !rebase(counts, counted)) {
      if (isOther || !numbers(counts, group.read_seq)) changes.ask_counts.add(id);
      return;
    }
  }
  changeGroup(state, changes, id, { read_seq: counted.read_seq });
  const wanted = state.wanted.get(id) ?? 0;
  if (wanted > counted.read_seq) moveMark(state, changes, id, wanted);
  else refreshNumbers(state, changes, id);
}

/** Note that the user's own mark has moved. @param {State} state @param {number} id */
export const noteMark = (state, id) => void state.marked.set(id, ++state.mark_turn);

/**
 * Move the user's own mark, before the server has answered.
 * @param {State} state
 * @param {Changes} changes
 * @param {number} id
 * @param {number} seq
 */
export function moveMark(state, changes, id, seq) {
  const counts = state.counts.get(id);
  if (!counts || !state.groups.has(id)) return;
  noteMark(state, id);
  changeGroup(state, changes, id, { read_seq: seq });
  if (seq !== counts.base_read_seq) {
    const now = numbers(counts, seq);
    const applied = Math.max(counts.applied_seq, seq);
    const counted = now ? { seq: applied, read_seq: seq, ...now } : recount(state, id, seq);
    if (counted) rebase(counts, counted);
  }
  refreshNumbers(state, changes, id);
}

/**
 * Count the unread messages in the rows; null if not all of them are there.
 * @param {State} state
 * @param {number} id
 * @param {number} readSeq
 * @returns {Counted | null}
 */
function recount(state, id, readSeq) {
  const log = state.logs.get(id);
  const open = log && openSegment(log);
  const counts = state.counts.get(id);
  // Without an event so far, the state is that of the list of groups.
  const applied = counts && Math.max(counts.applied_seq, counts.base_seq);
  // A page may be newer than the socket: then an event that is still to come is in some rows.
  if (!log || !open || open.from > readSeq + 1 || open.to !== applied) return null;
  const counted = { seq: open.to, read_seq: readSeq, unread: 0, mentions: 0 };
  for (const row of log.rows.values()) {
    if (row.as_of > state.applied_id) return null;
    if (row.seq > readSeq && row.seq >= open.from && isMessage(row) && isCounted(state, row)) {
      counted.unread++;
      if (mentionsMe(state, row)) counted.mentions++;
    }
  }
  return counted;
}

/** Show the numbers that the counts give. @param {State} state @param {Changes} changes @param {number} id */
export function refreshNumbers(state, changes, id) {
  const group = state.groups.get(id);
  const counts = state.counts.get(id);
  if (!group || !counts) return;
  const now = numbers(counts, group.read_seq);
  if (!now) changes.ask_counts.add(id);
  else if (now.unread !== group.unread || now.mentions !== group.mentions) {
    changeGroup(state, changes, id, now);
  }
}

/** Whether a message counts as unread if it is after the mark. @param {State} state @param {Message} row */
export const isCounted = (state, row) => row.sender_id !== state.me && !row.deleted;

/**
 * Return the first message of a segment that is after `seq` and counts as unread; undefined if there is none.
 * @param {State} state
 * @param {import("./types.js").GroupLog} log
 * @param {import("./types.js").Segment} segment
 * @param {number} seq
 */
export const firstCounted = (state, log, segment, seq) =>
  rowsOf(log, segment).find((row) => row.seq > seq && isMessage(row) && isCounted(state, row))?.seq;

/**
 * @param {State} state
 * @param {{ mentions?: number[] }} message
 */
export const mentionsMe = (state, { mentions }) =>
  mentions !== undefined && (mentions.includes(state.me) || mentions.includes(0));

/**
 * Compute `may_post` from the role and the settings.
 * @param {State} state
 * @param {Changes} changes
 * @param {number} id
 */
export function refreshMayPost(state, changes, id) {
  const group = state.groups.get(id);
  if (!group) return;
  const peer = group.peer_id === null ? undefined : state.people.get(group.peer_id);
  const isOpen = !group.is_archived && !(group.kind === "direct" && peer?.is_deleted);
  const isStaff = group.role !== "member";
  // Without the settings the server's own answer holds, unless the role decides.
  const isAllowed = group.settings ? group.settings.may_post === "all" : group.may_post;
  changeGroup(state, changes, id, { may_post: isOpen && (isStaff || isAllowed) });
}

/**
 * Take a group away.
 * @param {State} state
 * @param {Changes} changes
 * @param {number} id
 */
export function removeGroup(state, changes, id) {
  state.groups.delete(id);
  state.counts.delete(id);
  state.logs.delete(id);
  state.marks.delete(id);
  state.marked.delete(id);
  state.wanted.delete(id);
  changes.groups.add(id);
  changes.logs.add(id);
}

/**
 * Return the preview of a message.
 * @param {Message} message
 * @returns {Last}
 */
export function lastOf({ seq, sender_id, sender, timestamp, content, deleted }) {
  return {
    seq,
    sender_id,
    sender,
    at: timestamp,
    kind: deleted ? "deleted" : content ? "text" : "file",
    text: Array.from(content.slice(0, 2 * PREVIEW_CHARACTERS))
      .slice(0, PREVIEW_CHARACTERS)
      .join(""),
  };
}

/** @param {Last | null} one @param {Last | null} other */
const newer = (one, other) => (one && other && one.seq > other.seq ? one : (other ?? one));

/**
 * Return the ids of all groups, the one with the newest message first.
 * @param {Map<number, Group>} groups
 */
export const orderOf = (groups) =>
  [...groups.values()]
    .sort((one, other) =>
      one.active_at === other.active_at
        ? other.id - one.id
        : one.active_at < other.active_at ? 1 : -1,
    )
    .map((group) => group.id);
