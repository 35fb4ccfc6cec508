// What the events do not tell is asked for: details of groups, counts, rows and people. Many wishes for
// the same become one request.

import { takeDetails } from "./groups.js";
import { changePerson, createPeopleQueue, personOf } from "./people.js";
import { refreshMayPost } from "./groups.js";
import { addTo } from "./state.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 */

const GATHER_MS = 100;
const RETRY_MS = 5_000;

/**
 * @param {object} dependencies
 * @param {State} dependencies.state
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {(fn: (changes: Changes) => void) => void} dependencies.change
 * @param {import("./history.js").History} dependencies.history
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createAsking({ state, http, change, history, clock }) {
  /** @type {Set<number>} */
  const groups = new Set();
  /** @type {Map<number, Set<number>>} */
  const rows = new Map();
  /** @type {any} */
  let timer = null;
  let isAsking = false;
  const people = createPeopleQueue({
    fetchUsers: (ids) => http.get("/v1/users", { user_ids: ids.join(",") }),
    onUsers: (users, missing) =>
      change((changes) => {
        for (const user of users) changePerson(state, changes, user.id, personOf(user));
        for (const id of missing) changePerson(state, changes, id, { is_deleted: true, is_partial: false });
        for (const { id, kind } of state.groups.values()) {
          if (kind === "direct") refreshMayPost(state, changes, id);
        }
      }),
    clock,
  });

  const later = (ms = GATHER_MS) => void (timer ??= clock.after(run, ms));

  async function run() {
    timer = null;
    if (isAsking) return;
    isAsking = true;
    let delay = GATHER_MS;
    try {
      for (const id of [...groups]) {
        groups.delete(id);
        // A group that was left meanwhile gives no answer.
        const isLeft = state.gone.has(id) && !state.groups.has(id);
        if (!isLeft) await askGroup(id);
      }
      for (const [id, seqs] of [...rows]) {
        for (const seq of [...seqs]) {
          await askRow(id, seq);
          seqs.delete(seq);
        }
        if (seqs.size === 0) rows.delete(id);
      }
    } catch {
      // Without a connection, or with a busy server: the reconnect brings most of it.
      delay = RETRY_MS;
    }
    isAsking = false;
    if (groups.size + rows.size > 0) later(delay);
  }

  /** @param {number} id */
  async function askGroup(id) {
    const asked = state.mark_turn;
    try {
      const details = await http.get(`/v1/groups/${id}`);
      change((changes) => takeDetails(state, changes, details, asked));
    } catch (error) {
      const { isPassing } = /** @type {import("../net/errors.js").RequestError} */ (error);
      // The user is no longer in it.
      if (!isPassing) return;
      groups.add(id);
      throw error;
    }
  }

  /** @param {number} id @param {number} seq */
  async function askRow(id, seq) {
    if (!state.logs.get(id)?.rows.has(seq)) return;
    try {
      await history.row(id, seq);
    } catch (error) {
      if (/** @type {import("../net/errors.js").RequestError} */ (error).isPassing) throw error;
    }
  }

  return {
    people,
    /** Ask for a group's details and counts. @param {number} id */
    group(id) {
      groups.add(id);
      later();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(changes) {
      for (const id of [...changes.ask_groups, ...changes.ask_counts]) groups.add(id);
      for (const [id, seqs] of changes.ask_rows) for (const seq of seqs) addTo(rows, id, seq);
      if (groups.size + rows.size > 0) later();
      people.need(changes.ask_people);
    },
    dispose() {
      clock.cancel(timer);
      people.dispose();
    },
  };
}
