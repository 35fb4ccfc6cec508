// Pages of histories: asked for, put beside the events of the socket, and dropped when there are many.

import { applyToLog } from "./events.js";
import { firstCounted } from "./groups.js";
import {
  ROWS_MAX, addPage, createLog, expectPage, forgetPage, isMessage, openSegment, restore,
  segmentAt, trim,
} from "./log.js";
import { noteName } from "./people.js";
import { addTo } from "./state.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./log.js").Asked} Asked
 * @typedef {import("../types/api.js").HistoryPage} HistoryPage
 *
 * Where a conversation begins on the screen. `seq` is the row to show, null for the end.
 * @typedef {{ seq: number | null, firstUnread: number | null }} Place
 */

export const PAGE_ROWS = 50;
/** So many logs have up to 1,000 rows each; the others have their newest 200. */
const LARGE_LOGS_MAX = 20;
const LOGS_MAX = 50;
const SMALL_ROWS = 200;
/** Look at the end of a group, and follow it. */
export const END = Number.MAX_SAFE_INTEGER;
/** More than these are dropped at once, so that this is rare. */
const DROPPED_ROWS = 100;

/**
 * @param {object} dependencies
 * @param {State} dependencies.state
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {(fn: (changes: Changes) => void) => void} dependencies.change changes the state, and shows it
 * @param {Map<number, number>} dependencies.opened when each group was opened
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createHistory({ state, http, change, opened, clock }) {
  /** @type {Map<string, Promise<HistoryPage>>} */
  const asked = new Map();
  /** The row of each group that is on the screen. @type {Map<number, number>} */
  const focus = new Map();
  /** The logs whose stored rows are being read: without a network there are no others. @type {Map<number, Promise<void>>} */
  const restoring = new Map();
  /** The groups that were opened last, which may have many rows. @type {Set<number>} */
  let large = new Set();

  /** @param {number} groupId */
  function logOf(groupId) {
    const found = state.logs.get(groupId);
    if (found) return found;
    const made = createLog(groupId);
    state.logs.set(groupId, made);
    return made;
  }

  /**
   * @param {number} groupId
   * @param {Asked} where
   * @param {number} limit
   * @returns {Promise<HistoryPage>}
   */
  async function fetchPage(groupId, where, limit) {
    const log = logOf(groupId);
    const kept = expectPage(log);
    try {
      const page = await http.get(`/v1/groups/${groupId}/messages`, { ...where, limit, events: 1 });
      // With a log that was forgotten went the events that came since. Others may wait for a page of the new one.
      if (state.logs.get(groupId) === log) change((changes) => take(log, page, where, kept, changes));
      else if (state.groups.has(groupId)) return await fetchPage(groupId, where, limit);
      return page;
    } catch (error) {
      forgetPage(log, kept);
      throw error;
    }
  }

  /**
   * @param {import("./types.js").GroupLog} log
   * @param {HistoryPage} page
   * @param {Asked} where
   * @param {import("./types.js").Event[]} kept
   * @param {Changes} changes
   */
  function take(log, page, where, kept, changes) {
    const id = log.group_id;
    const newer = addPage(log, page, where, kept);
    for (const { seq } of page.messages) {
      addTo(changes.rows, id, seq);
      const row = log.rows.get(seq);
      if (isMessage(row)) noteName(state, changes, row.sender_id, row.sender);
    }
    for (const event of newer) applyToLog(state, event, changes);
    bound(id, page.messages[Math.floor(page.messages.length / 2)]?.seq);
    changes.logs.add(id);
  }

  /** Drop rows of a group if it has too many. @param {number} id @param {number} [near] used without a focus */
  function bound(id, near = END) {
    const log = state.logs.get(id);
    const most = large.has(id) ? ROWS_MAX : SMALL_ROWS;
    if (log && log.rows.size > most) trim(log, focus.get(id) ?? near, most - DROPPED_ROWS);
  }

  /**
   * Return the first unread message, if the rows tell: null if there is none, undefined if they do not.
   * @param {number} groupId
   * @returns {number | null | undefined}
   */
  function firstUnread(groupId) {
    const group = state.groups.get(groupId);
    const log = state.logs.get(groupId);
    if (group?.unread === 0) return null;
    const read = group?.read_seq ?? 0;
    const segment = log && (segmentAt(log, read + 1) ?? openSegment(log));
    if (!segment || segment.from > read + 1) return undefined;
    return firstCounted(state, log, segment, read) ?? (segment.at_end ? null : undefined);
  }

  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(groupId, where = {}, limit = PAGE_ROWS) {
      const name = JSON.stringify([groupId, where, limit]);
      const found = asked.get(name);
      if (found) return found;
      const done = fetchPage(groupId, where, limit).finally(() => asked.delete(name));
      asked.set(name, done);
      return done;
    },

    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(groupId, seq) {
      return this.page(groupId, { after: seq - 1 }, 1);
    },

    /**
     * Open a group where the user left off: at the first unread message, else at the end. Asks the
     * server only for what is not here. Raises RequestError.
     * @param {number} groupId
     * @returns {Promise<Place>}
     */
    async open(groupId) {
      await restoring.get(groupId);
      let first = firstUnread(groupId);
      if (first === null && !openSegment(logOf(groupId))) {
        await this.page(groupId);
        // Meanwhile another device may have marked messages as unread.
        first = firstUnread(groupId);
      }
      if (first === undefined) {
        const page = await this.page(groupId, { around: "first_unread" });
        first = page.first_unread;
      }
      this.look(groupId, first ?? END);
      return { seq: first, firstUnread: first };
    },

    /**
     * Open a group at a message. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<Place>}
     */
    async openAt(groupId, seq) {
      await restoring.get(groupId);
      this.look(groupId, seq);
      if (!segmentAt(logOf(groupId), seq)) await this.page(groupId, { around: seq });
      return { seq, firstUnread: firstUnread(groupId) ?? null };
    },

    /**
     * Open a group at the first message of a time or later. Raises RequestError.
     * @param {number} groupId
     * @param {string} time RFC 3339
     * @returns {Promise<Place>}
     */
    async openAtTime(groupId, time) {
      focus.delete(groupId);
      const { messages } = await this.page(groupId, { around: time });
      const from = Date.parse(time);
      const found = messages.find((row) => Date.parse(row.timestamp) >= from);
      const seq = found?.seq ?? null;
      this.look(groupId, seq ?? END);
      return { seq, firstUnread: firstUnread(groupId) ?? null };
    },

    /**
     * Ask for the rows before the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async older(groupId, seq, limit = PAGE_ROWS) {
      focus.set(groupId, seq);
      const segment = segmentAt(logOf(groupId), seq);
      if (!segment || segment.at_start) return false;
      return (await this.page(groupId, { before: segment.from }, limit)).has_before;
    },

    /**
     * Ask for the rows after the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async newer(groupId, seq, limit = PAGE_ROWS) {
      focus.set(groupId, seq);
      const segment = segmentAt(logOf(groupId), seq);
      if (!segment || segment.at_end) return false;
      return (await this.page(groupId, { after: segment.to }, limit)).has_after;
    },

    /** Drop rows of groups to which events have added many. @param {Iterable<number>} ids */
    bound(ids) {
      for (const id of ids) bound(id);
    },

    /**
     * Note that a group is on the screen, with the row that is looked at, or END. The logs of others
     * are made smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(groupId, seq) {
      opened.set(groupId, clock.now());
      logOf(groupId);
      if (seq !== undefined) focus.set(groupId, seq);
      const ids = [...state.logs.keys()].sort(
        (one, other) => (opened.get(other) ?? 0) - (opened.get(one) ?? 0),
      );
      change((changes) => {
        for (const id of ids.slice(LOGS_MAX)) {
          state.logs.delete(id);
          opened.delete(id);
          focus.delete(id);
          changes.logs.add(id);
        }
        large = new Set(ids.slice(0, LARGE_LOGS_MAX));
        for (const id of ids.slice(LARGE_LOGS_MAX, LOGS_MAX)) {
          const log = state.logs.get(id);
          focus.delete(id);
          if (log && log.rows.size > SMALL_ROWS && trim(log, END, SMALL_ROWS)) changes.logs.add(id);
        }
      });
    },

    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(logs, db) {
      const newest = [...logs].sort((one, other) => other.opened_at - one.opened_at);
      // From now on the events are kept for all of them.
      const expected = newest.map((stored) => {
        const log = logOf(stored.group_id);
        if (!opened.has(stored.group_id)) opened.set(stored.group_id, stored.opened_at);
        return { stored, log, kept: expectPage(log) };
      });
      let before = Promise.resolve();
      for (const { stored, log, kept } of expected) {
        const id = stored.group_id;
        before = before.then(async () => {
          const rows = await db.rows(id);
          restoring.delete(id);
          if (state.logs.get(id) !== log) return;
          const inside = rows.filter((row) => stored.from <= row.seq && row.seq <= stored.to);
          change((changes) => {
            for (const event of restore(log, stored, inside, kept)) applyToLog(state, event, changes);
            changes.logs.add(id);
          });
        });
        restoring.set(id, before);
      }
      await before;
    },
  };
}

/** @typedef {ReturnType<typeof createHistory>} History */
