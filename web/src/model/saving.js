// What has changed is written to the local database from time to time, by one tab. The cursor and all
// that it brought are in one transaction.

import { newestSegment, rowsOf } from "./log.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./types.js").Batch} Batch
 * @typedef {import("./types.js").GroupLog} GroupLog
 */

const SAVE_MS = 500;
/** While many rows come, less often: only the newest ROWS_MAX of them are written. */
const BUSY_MS = 5_000;
/** Two batches in a row with more rows than this are many: the first page of a history is one. */
const BUSY_ROWS = 30;
const LOGS_MAX = 50;
const ROWS_MAX = 200;
/** After so many failures in a row nothing is written any more. */
const FAILURES_MAX = 3;

/**
 * @param {object} dependencies
 * @param {import("./types.js").Database} dependencies.db
 * @param {State} dependencies.state
 * @param {() => boolean} dependencies.isLeading
 * @param {Map<number, number>} dependencies.opened when each group was opened
 * @param {() => import("../types/api.js").Profile | null} dependencies.me
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createSaving({ db, state, isLeading, opened, me, clock }) {
  /** @type {Set<number>} */
  const groups = new Set();
  /** @type {Set<number>} */
  const people = new Set();
  /** Rows that are newer than those stored, by group. @type {Map<number, Set<number>>} */
  const dirty = new Map();
  /** The rows that are stored, by group. @type {Map<number, Set<number>>} */
  const stored = new Map();
  let isWhole = true;
  let savedCursor = /** @type {string | null} */ (null);
  let failures = 0;
  /** So many batches in a row had many rows. */
  let busy = 0;
  /** @type {any} */
  let timer = null;
  /** @type {Promise<unknown>} */
  let saving = Promise.resolve();

  const later = () => void (timer ??= clock.after(flush, busy > 1 ? BUSY_MS : SAVE_MS));

  /** @returns {Batch} */
  function take() {
    /** @type {Batch} */
    const batch = {
      is_whole: isWhole,
      cursor: state.cursor,
      me: me(),
      groups: [],
      gone_groups: [],
      people: [],
      logs: [],
      gone_logs: [],
      rows: [],
      gone_rows: [],
    };
    if (isWhole) stored.clear();
    for (const id of isWhole ? state.groups.keys() : groups) {
      const group = state.groups.get(id);
      if (group) batch.groups.push(group);
      else batch.gone_groups.push(id);
    }
    for (const id of isWhole ? state.people.keys() : people) {
      const person = state.people.get(id);
      if (person) batch.people.push(person);
    }
    const newest = [...opened].sort(([, one], [, other]) => other - one).slice(0, LOGS_MAX);
    const kept = new Set(newest.map(([id]) => id));
    for (const id of [...stored.keys()]) {
      if (kept.has(id) && state.logs.has(id)) continue;
      batch.gone_logs.push(id);
      stored.delete(id);
    }
    for (const id of isWhole ? kept : dirty.keys()) {
      const log = state.logs.get(id);
      if (log && kept.has(id)) takeLog(batch, log);
    }
    groups.clear();
    people.clear();
    dirty.clear();
    isWhole = false;
    return batch;
  }

  /** @param {Batch} batch @param {GroupLog} log */
  function takeLog(batch, log) {
    const id = log.group_id;
    const segment = newestSegment(log);
    const old = stored.get(id) ?? new Set();
    if (!segment) {
      if (stored.delete(id)) batch.gone_logs.push(id);
      return;
    }
    const all = rowsOf(log, segment);
    const rows = all.slice(-ROWS_MAX);
    const isCut = rows.length < all.length;
    const from = isCut ? /** @type {{ seq: number }} */ (rows[0]).seq : segment.from;
    const now = new Set(rows.map((row) => row.seq));
    const changed = dirty.get(id);
    for (const row of rows) if (!old.has(row.seq) || changed?.has(row.seq)) batch.rows.push(row);
    for (const seq of old) if (!now.has(seq)) batch.gone_rows.push([id, seq]);
    stored.set(id, now);
    batch.logs.push({
      group_id: id, from, to: segment.to, at_start: segment.at_start && !isCut, at_end: segment.at_end,
      opened_at: opened.get(id) ?? 0,
    });
  }

  /** Write what has changed. */
  function flush() {
    clock.cancel(timer);
    timer = null;
    if (!isLeading() || failures >= FAILURES_MAX) {
      isWhole = true;
      return saving;
    }
    // One after the other: a later batch must not be overtaken by an earlier one.
    saving = saving.then(async () => {
      const isUnchanged = !isWhole && state.cursor === savedCursor;
      if (isUnchanged && groups.size + people.size + dirty.size === 0) return;
      const batch = take();
      busy = batch.rows.length > BUSY_ROWS ? busy + 1 : 0;
      if (await db.save(batch)) {
        failures = 0;
        savedCursor = batch.cursor;
      } else {
        failures++;
        isWhole = true;
        later();
      }
    });
    return saving;
  }

  return {
    /** @param {Changes} changes */
    note(changes) {
      for (const id of changes.groups) groups.add(id);
      for (const id of changes.people) people.add(id);
      for (const id of changes.logs) dirty.set(id, dirty.get(id) ?? new Set());
      for (const [id, seqs] of changes.rows) {
        const all = dirty.get(id) ?? new Set();
        for (const seq of seqs) all.add(seq);
        dirty.set(id, all);
      }
      later();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      isWhole = true;
      later();
    },
    flush,
    dispose: () => clock.cancel(timer),
  };
}

/** @typedef {ReturnType<typeof createSaving>} Saving */
