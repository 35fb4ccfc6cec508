// The numbers of unread messages. The server counts up to an event; what later events change is added
// here. So the numbers equal a count of all messages, whatever comes in which order.
//
// Counts of the server may arrive late. So the last events are remembered for some time: all after
// `tail_from`, which is never above `base_seq`.

/**
 * @typedef {import("./types.js").Arrival} Arrival
 * @typedef {import("./types.js").Counts} Counts
 * @typedef {{ unread: number, mentions: number }} Numbers
 * @typedef {{ is_mention: boolean, revision: number }} Form
 */

const TAIL_MAX = 256;

/**
 * Return the counts of a group as the server counted them, up to the event `seq`.
 * @param {{ seq: number, read_seq: number, unread: number, mentions: number }} counted
 * @returns {Counts}
 */
export const createCounts = ({ seq, read_seq, unread, mentions }) => ({
  base_seq: seq,
  base_read_seq: read_seq,
  unread,
  mentions,
  tail_from: seq,
  tail: [],
  corrections: [],
  applied_seq: 0,
});

/**
 * Return the numbers for a mark, or null if only the server knows them.
 * @param {Counts} counts
 * @param {number} readSeq
 * @returns {Numbers | null}
 */
export function numbers(counts, readSeq) {
  const { base_seq, base_read_seq, tail_from } = counts;
  if (readSeq !== base_read_seq) return readSeq >= tail_from ? arrived(counts, readSeq) : null;
  const later = arrived(counts, Math.max(readSeq, base_seq));
  const now = { unread: counts.unread + later.unread, mentions: counts.mentions + later.mentions };
  for (const each of counts.corrections) {
    if (!isInBase(counts, each)) continue;
    if (each.unread === null || each.mentions === null) return null;
    now.unread += each.unread;
    now.mentions += each.mentions;
  }
  return now.unread < 0 || now.mentions < 0 ? null : now;
}

/**
 * Whether the server has counted a message, but not the event that changed it.
 * @param {Counts} counts
 * @param {{ seq: number | null, event_seq: number }} correction
 */
function isInBase({ base_seq, base_read_seq, unread }, { seq, event_seq }) {
  if (event_seq <= base_seq) return false;
  return seq === null ? unread > 0 : seq > base_read_seq && seq <= base_seq;
}

/**
 * @param {Counts} counts
 * @param {number} low
 * @returns {Numbers}
 */
function arrived({ tail }, low) {
  const later = tail.filter((each) => each.seq > low);
  return { unread: later.length, mentions: later.filter((each) => each.is_mention).length };
}

/**
 * Add a message of another user. The server may have counted it already.
 * @param {Counts} counts
 * @param {Arrival} arrival
 */
export function arrive(counts, arrival) {
  counts.tail.push(arrival);
  forget(counts);
}

/**
 * Note that an event was applied. To be called before the others.
 * @param {Counts} counts
 * @param {number} seq
 */
export function note(counts, seq) {
  // The events before the count of the server are coming too: it began ahead of them.
  if (counts.applied_seq === 0) counts.tail_from = Math.min(counts.tail_from, seq - 1);
  counts.applied_seq = seq;
}

/**
 * Take another count of the server: for the mark `read_seq`, up to the event `seq`. Return false if
 * it is too old.
 * @param {Counts} counts
 * @param {{ seq: number, read_seq: number, unread: number, mentions: number }} counted
 */
export function rebase(counts, { seq, read_seq, unread, mentions }) {
  if (seq < counts.tail_from) return false;
  Object.assign(counts, { base_seq: seq, base_read_seq: read_seq, unread, mentions });
  return true;
}

/**
 * Take the deletion of a message into account.
 * @param {Counts} counts
 * @param {number} seq of the message
 * @param {number} event_seq of its deletion
 * @param {{ is_counted: boolean, is_mention: boolean } | null} known null if the message is not known
 */
export function remove(counts, seq, event_seq, known) {
  const gone = counts.tail.find((each) => each.seq === seq);
  counts.tail = counts.tail.filter((each) => each !== gone);
  const { is_counted, is_mention } = gone ? { is_counted: true, ...gone } : (known ?? {});
  const [unread, mentions] =
    is_counted === undefined ? [null, null] : is_counted ? [-1, -Number(is_mention)] : [0, 0];
  correct(counts, { seq, event_seq, unread, mentions });
}

/**
 * Take the edit of another user's message into account.
 * @param {Counts} counts
 * @param {{ seq: number, message_seq: number, revision: number }} event
 * @param {Form | null} row the message as it was before; null if that is not known
 * @param {Form | null} now the message as the event tells it
 */
export function edit(counts, { seq: event_seq, message_seq: seq, revision }, row, now) {
  const at = counts.tail.findIndex((each) => each.seq === seq);
  const entry = counts.tail[at];
  const old = entry ?? row;
  if (entry && now) counts.tail[at] = { ...entry, ...now };
  // A message that came late may have had this edit already: what it was before is not known.
  const isKnown = old && now && old.revision < revision;
  const mentions = isKnown ? Number(now.is_mention) - Number(old.is_mention) : null;
  correct(counts, { seq, event_seq, unread: 0, mentions });
}

/**
 * Forget the messages of a user whose messages are erased.
 * @param {Counts} counts
 * @param {number} event_seq
 * @param {number} userId
 */
export function erase(counts, event_seq, userId) {
  counts.tail = counts.tail.filter((each) => each.sender_id !== userId);
  // Which of the messages that the server has counted are theirs is not known.
  correct(counts, { seq: null, event_seq, unread: null, mentions: null });
}

/**
 * @param {Counts} counts
 * @param {Counts["corrections"][number]} correction
 */
function correct(counts, correction) {
  if (correction.unread === 0 && correction.mentions === 0) return;
  counts.corrections.push(correction);
  forget(counts);
}

/** Forget the older half when too much is remembered. @param {Counts} counts */
function forget(counts) {
  if (counts.tail.length + counts.corrections.length <= TAIL_MAX) return;
  const events = [
    ...counts.tail.map((each) => each.seq),
    ...counts.corrections.map((each) => each.event_seq),
  ].sort((one, other) => one - other);
  const middle = /** @type {number} */ (events[TAIL_MAX / 2]);
  const now = numbers(counts, counts.base_read_seq);
  if (counts.base_seq < middle) {
    if (!now) return;
    rebase(counts, { seq: counts.applied_seq, read_seq: counts.base_read_seq, ...now });
  }
  counts.tail_from = middle;
  counts.tail = counts.tail.filter((each) => each.seq > middle);
  counts.corrections = counts.corrections.filter((each) => each.event_seq > middle);
}
