// How a session begins: from the local copy, or from the server; and how its groups and counts are read
// again after a time without a connection.

import { positionOf } from "./cursors.js";
import { takeEntry } from "./groups.js";
import { changePerson, personOf } from "./people.js";
import { createCounts } from "./unread.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./types.js").Start} Start
 */

/** @template T @typedef {import("../vendor/preact.js").Signal<T>} Signal */

const START_ROWS = 200;
const START_ROWS_MAX = 1000;
/** Groups that have been quiet for long are read again no more often than this. */
const REST_MS = 60_000;

/**
 * @param {object} dependencies
 * @param {number} dependencies.userId
 * @param {import("./types.js").Database} dependencies.db
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {State} dependencies.state
 * @param {import("./view.js").View} dependencies.view
 * @param {import("./history.js").History} dependencies.history
 * @param {(fn: (changes: Changes) => void) => void} dependencies.change
 * @param {Signal<import("../types/api.js").Profile | null>} dependencies.me
 * @param {Signal<import("./types.js").ServerConfig | null>} dependencies.server
 * @param {(settings: import("../types/api.js").ClientSettings) => void} dependencies.onSettings
 * @param {(config: import("./types.js").ServerConfig) => void} dependencies.onServer
 * @param {() => void} dependencies.onAnew all histories were forgotten
 * @param {() => void} dependencies.onOther the cookie is that of another user
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createBeginning({
  userId, db, http, state, view, history, change, me, server, onSettings, onServer, onAnew, onOther, clock,
}) {
  /** Grows with each beginning: the pages of an earlier one are dropped. */
  let turn = 0;
  let restAt = -Infinity;
  /** @type {any} */
  let timer = null;
  let refreshing = Promise.resolve();

  /** @param {Start} start @param {number} [asked] the `mark_turn` when it was asked for */
  function take({ me: own, server: config, settings, groups, people }, asked) {
    change((changes) => {
      me.value = own;
      server.value = config;
      onSettings(settings);
      onServer(config);
      for (const user of people) changePerson(state, changes, user.id, personOf(user));
      changePerson(state, changes, own.id, personOf(own));
      for (const entry of groups) takeEntry(state, changes, entry, asked);
    });
  }

  /** @param {string | null} next @param {number} mine */
  async function takeRest(next, mine) {
    while (next) {
      const path = next.replace(/limit=\d+/, `limit=${START_ROWS_MAX}`);
      const asked = state.mark_turn;
      const page = /** @type {Start} */ (await http.get(path));
      if (mine !== turn) return;
      take(page, asked);
      next = page.next;
    }
  }

  async function readAgain() {
    const mine = ++turn;
    const asked = state.mark_turn;
    clock.cancel(timer);
    try {
      const start = /** @type {Start} */ (await http.get("/v1/start", { limit: START_ROWS }));
      if (mine !== turn) return;
      if (start.me.id !== userId) {
        onOther();
        return;
      }
      take(start, asked);
      const wait = restAt + REST_MS - clock.now();
      if (start.next && wait > 0) timer = clock.after(refresh, wait);
      else if (start.next) {
        await takeRest(start.next, mine);
        restAt = clock.now();
      }
    } catch {
      // The next connection asks again.
    }
  }

  const refresh = () => void (refreshing = readAgain());

  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      const mine = ++turn;
      const start = /** @type {Start} */ (
        await http.get("/v1/start", { limit: START_ROWS }, { tries: 1 })
      );
      if (mine !== turn) return;
      if (start.me.id !== userId) {
        onOther();
        return;
      }
      const { groups, counts, logs, marks, marked, gone } = state;
      for (const each of [groups, counts, logs, marks, marked, gone]) each.clear();
      state.cursor = start.cursor;
      state.applied_id = positionOf(start.cursor);
      restAt = -Infinity;
      take(start);
      view.refresh();
      onAnew();
    },

    /**
     * Read the groups. From now on the connection tells all marks; other devices may have moved some
     * before. Raises nothing.
     */
    refresh,

    /** Settled once the groups are read again, if that is under way. */
    refreshed: () => refreshing,

    /** Show the local copy, if there is one. */
    async showCopy() {
      const copy = await db.read();
      if (!copy || copy.cursor === null || state.cursor !== null) return;
      const { cursor, groups, people, logs } = copy;
      me.value = copy.me;
      for (const group of groups) {
        state.groups.set(group.id, group);
        state.counts.set(group.id, createCounts(group));
      }
      for (const person of people) state.people.set(person.id, person);
      state.cursor = cursor;
      state.applied_id = positionOf(cursor);
      view.refresh();
      history.restore(logs, db);
    },

    dispose: () => clock.cancel(timer),
  };
}
