// The known stretches of one group's history, and its rows. Pages of the history and events of the
// socket meet here, in any order.

import { positionOf } from "./cursors.js";

/**
 * @typedef {import("./types.js").GroupLog} GroupLog
 * @typedef {import("./types.js").Segment} Segment
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Row} Row
 * @typedef {import("../types/api.js").HistoryPage} HistoryPage
 *
 * The page that was asked for. Without a member, the newest.
 * @typedef {{ before?: number, after?: number, around?: number | string }} Asked
 */

const SEGMENTS_MAX = 4;
export const ROWS_MAX = 1000;

/** Events that are rows besides messages. */
const NOTICES = new Set([
  "group_created", "group_updated", "member_added", "member_removed", "member_updated",
  "member_banned", "ban_lifted", "message_pinned", "message_unpinned", "account_deleted",
]);

/**
 * @param {number} groupId
 * @returns {GroupLog}
 */
export const createLog = (groupId) => ({
  group_id: groupId,
  segments: [],
  rows: new Map(),
  sorted: null,
  pending: new Set(),
});

/** @param {Row | undefined} row @returns {row is Message} */
export const isMessage = (row) =>
  row !== undefined && (row.type === "group_message" || row.type === "direct_message");

/** Whether an event is a row of the history. @param {{ type: string }} event */
export const isRow = (event) =>
  event.type === "group_message" || event.type === "direct_message" || NOTICES.has(event.type);

/**
 * Return the segment that has an event, or undefined.
 * @param {GroupLog} log
 * @param {number} seq
 */
export const segmentAt = (log, seq) =>
  log.segments.find((each) => each.from <= seq && seq <= each.to);

/** Return the segment that reaches the end of the group. @param {GroupLog} log */
export const openSegment = (log) => log.segments.findLast((each) => each.at_end);

/** Return the segment with the newest events that are known. @param {GroupLog} log */
export const newestSegment = (log) => openSegment(log) ?? log.segments.at(-1);

/**
 * Return the rows of a segment, oldest first.
 * @param {GroupLog} log
 * @param {Segment} segment
 * @returns {Row[]}
 */
export function rowsOf(log, segment) {
  log.sorted ??= [...log.rows.values()].sort((one, other) => one.seq - other.seq);
  return log.sorted.slice(indexFrom(log.sorted, segment.from), indexFrom(log.sorted, segment.to + 1));
}

/**
 * Return the index of the first row from an event on; the number of rows if there is none.
 * @param {Row[]} rows oldest first
 * @param {number} seq
 */
export function indexFrom(rows, seq) {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {Row} */ (rows[middle]).seq >= seq) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Put a row, or a newer form of it. A row at the end, or in the place of another, costs nothing more:
 * busy groups have many of them.
 * @param {GroupLog} log
 * @param {Row} row
 */
export function setRow(log, row) {
  const { rows, sorted } = log;
  if (sorted) {
    const at = indexFrom(sorted, row.seq);
    if (at === sorted.length || rows.has(row.seq)) sorted[at] = row;
    else log.sorted = null;
  }
  rows.set(row.seq, row);
}

/**
 * Note that a page is asked for. From now on the events of the group are kept for it.
 * @param {GroupLog} log
 */
export function expectPage(log) {
  /** @type {Event[]} */
  const kept = [];
  log.pending.add(kept);
  return kept;
}

/**
 * Take a page, which is the history as it was at its cursor. Return the events that are newer than
 * the page and have been applied already: the caller applies them to the rows once more.
 * @param {GroupLog} log
 * @param {HistoryPage} page
 * @param {Asked} asked
 * @param {Event[]} kept from `expectPage`
 * @returns {Event[]}
 */
export function addPage(log, page, asked, kept) {
  log.pending.delete(kept);
  const position = positionOf(page.cursor);
  const rows = /** @type {Row[]} */ (page.messages.map((row) => ({ ...row, as_of: position })));
  addSegment(log, stretchOf(page, asked));
  for (const row of rows) {
    const old = log.rows.get(row.seq);
    // A row that an event has changed since is newer than the page.
    if (!old || old.as_of <= position) setRow(log, row);
  }
  return kept.filter((event) => event.id > position);
}

/**
 * Take a stretch that was stored: like a page, at the cursor that is stored with it.
 * @param {GroupLog} log
 * @param {Segment} segment
 * @param {Row[]} rows
 * @param {Event[]} kept
 */
export function restore(log, { from, to, at_start, at_end }, rows, kept) {
  log.pending.delete(kept);
  addSegment(log, { from, to, at_start, at_end });
  for (const row of rows) if (!log.rows.has(row.seq)) setRow(log, row);
  return kept;
}

/** @param {GroupLog} log @param {Event[]} kept */
export const forgetPage = (log, kept) => void log.pending.delete(kept);

/**
 * Return the stretch of events that a page covers.
 * @param {HistoryPage} page
 * @param {Asked} asked
 * @returns {Segment}
 */
function stretchOf({ messages, has_before, has_after }, { before, after }) {
  const first = messages[0]?.seq;
  const last = messages[messages.length - 1]?.seq;
  if (after !== undefined) {
    return { from: after + 1, to: last ?? after, at_start: false, at_end: !has_after };
  }
  const end = before === undefined ? (last ?? 0) : before - 1;
  return {
    from: has_before ? (first ?? end + 1) : 1,
    to: end,
    at_start: !has_before,
    at_end: before === undefined && !has_after,
  };
}

/**
 * Add a segment, and join it with those that it touches.
 * @param {GroupLog} log
 * @param {Segment} segment
 */
function addSegment(log, segment) {
  let { from, to, at_start, at_end } = segment;
  const others = [];
  for (const each of log.segments) {
    // Two segments may reach the end, one that of the socket and one that of a newer page: the
    // events between them are still to come.
    if (each.from <= to + 1 && from <= each.to + 1) {
      from = Math.min(from, each.from);
      to = Math.max(to, each.to);
      at_start ||= each.at_start;
      at_end ||= each.at_end;
    } else {
      others.push(each);
    }
  }
  log.segments = [...others, { from, to, at_start, at_end }].sort((a, b) => a.from - b.from);
}

/**
 * Lengthen the segments that the next event of the group continues. Return whether the event is in
 * a segment.
 * @param {GroupLog} log
 * @param {number} seq
 */
export function follow(log, seq) {
  for (const each of log.segments) {
    if (each.at_end && seq > each.to) addSegment(log, { ...each, to: seq });
  }
  return segmentAt(log, seq) !== undefined;
}

/**
 * Put a row unless a newer form of it is there. Return whether it was put.
 * @param {GroupLog} log
 * @param {Row} row
 */
export function putRow(log, row) {
  const old = log.rows.get(row.seq);
  if (old && old.as_of >= row.as_of) return false;
  setRow(log, row);
  return true;
}

/**
 * Drop rows that are far from `seq`, and segments, until the limits are kept. Return whether rows
 * were dropped.
 * @param {GroupLog} log
 * @param {number} seq that is on the screen
 * @param {number} [most]
 */
export function trim(log, seq, most = ROWS_MAX) {
  const size = log.rows.size;
  const distance = (/** @type {Segment} */ each) =>
    each.from <= seq && seq <= each.to ? -1 : Math.min(Math.abs(each.from - seq), Math.abs(each.to - seq));
  const wanted = [...log.segments].sort((one, other) => distance(one) - distance(other));
  const open = openSegment(log);
  let kept = wanted.slice(0, SEGMENTS_MAX);
  if (open && !kept.includes(open)) kept = [...kept.slice(0, SEGMENTS_MAX - 1), open];
  let budget = most;
  log.segments = kept
    .map((each) => {
      const part = nearest(rowsOf(log, each), seq, budget);
      budget -= part.rows.length;
      if (!part.isCut) return each;
      if (part.rows.length === 0) return null;
      const from = part.hasFirst ? each.from : /** @type {Row} */ (part.rows[0]).seq;
      const to = part.hasLast ? each.to : /** @type {Row} */ (part.rows[part.rows.length - 1]).seq;
      return {
        from,
        to,
        at_start: each.at_start && part.hasFirst,
        at_end: each.at_end && part.hasLast,
      };
    })
    .filter((each) => each !== null)
    .sort((one, other) => one.from - other.from);
  for (const key of log.rows.keys()) if (!segmentAt(log, key)) log.rows.delete(key);
  log.sorted = null;
  return log.rows.size < size;
}

/**
 * Return the `most` rows that are nearest to `seq`, and which ends are still there.
 * @param {Row[]} rows
 * @param {number} seq
 * @param {number} most
 */
function nearest(rows, seq, most) {
  if (rows.length <= most) return { rows, isCut: false, hasFirst: true, hasLast: true };
  const found = rows.findIndex((row) => row.seq >= seq);
  const middle = found < 0 ? rows.length : found;
  const start = Math.max(0, Math.min(middle - Math.floor(most / 2), rows.length - most));
  return {
    rows: rows.slice(start, start + most),
    isCut: true,
    hasFirst: start === 0,
    hasLast: start + most === rows.length,
  };
}
