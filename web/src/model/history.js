// Pages of histories: asked for, and put beside the events of the socket.

import { applyToLog } from "./events.js";
import { ROWS_MAX, addPage, createLog, expectPage, forgetPage, isMessage, restore, trim } from "./log.js";
import { noteName } from "./people.js";
import { addTo } from "./state.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./log.js").Asked} Asked
 * @typedef {import("../types/api.js").HistoryPage} HistoryPage
 */

export const PAGE_ROWS = 50;
/** So many logs have up to 1,000 rows each; the others have their newest 200. */
const LARGE_LOGS_MAX = 20;
const LOGS_MAX = 50;
const SMALL_ROWS = 200;

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
  /** The row of each open group that is on the screen. @type {Map<number, number>} */
  const focus = new Map();

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
      // The log was forgotten meanwhile, and with it the events that came since.
      if (state.logs.get(groupId) === log) change((changes) => take(log, page, where, kept, changes));
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
    const at = focus.get(id) ?? page.messages[Math.floor(page.messages.length / 2)]?.seq;
    if (log.rows.size > ROWS_MAX && at !== undefined) trim(log, at);
    changes.logs.add(id);
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
     * Note that a group is on the screen, with the row that is looked at. The logs of others are made
     * smaller or forgotten.
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
          changes.logs.add(id);
        }
        for (const id of ids.slice(LARGE_LOGS_MAX, LOGS_MAX)) {
          const log = state.logs.get(id);
          focus.delete(id);
          if (log && log.rows.size > SMALL_ROWS && trim(log, Number.MAX_SAFE_INTEGER, SMALL_ROWS)) changes.logs.add(id);
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
      for (const { stored, log, kept } of expected) {
        const rows = await db.rows(stored.group_id);
        if (state.logs.get(stored.group_id) !== log) continue;
        const inside = rows.filter((row) => stored.from <= row.seq && row.seq <= stored.to);
        change((changes) => {
          for (const event of restore(log, stored, inside, kept)) applyToLog(state, event, changes);
          changes.logs.add(stored.group_id);
        });
      }
    },
  };
}

/** @typedef {ReturnType<typeof createHistory>} History */
