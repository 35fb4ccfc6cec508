// The state as signals, for the user interface. Each is made when it is first asked for, and changes
// with the batch of events that changes it.

import { batch, signal } from "../vendor/preact.js";
import { orderOf } from "./groups.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./types.js").Group} Group
 * @typedef {import("./types.js").GroupLog} GroupLog
 * @typedef {import("./types.js").Person} Person
 * @typedef {import("./types.js").Outgoing} Outgoing
 * @typedef {import("../net/socket.js").Connection} Connection
 */

/** @template T @typedef {import("../vendor/preact.js").Signal<T>} Signal */

const ORDER_MS = 500;

/** A log, and a number that grows with each change of it. @typedef {{ log: GroupLog | null, version: number }} LogView */

/**
 * The numbers for the title and the icon: `groups` with something unread that is not muted, and
 * `mentions`, with all messages of direct conversations.
 * @typedef {{ groups: number, mentions: number }} Totals
 */

/**
 * Return a map that makes a signal for each key that is asked for. Its value always comes from `read`:
 * so it is the same whether the signal was made before or after a change.
 * @template K, V
 * @param {(key: K) => V} read
 */
export function signalMap(read) {
  /** @type {Map<K, Signal<V>>} */
  const signals = new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(key) {
      const found = signals.get(key);
      if (found) return found;
      const made = signal(read(key));
      signals.set(key, made);
      return made;
    },
    /** Read a value again, if its signal was asked for. @param {K} key */
    update(key) {
      const found = signals.get(key);
      if (found) found.value = read(key);
    },
    /** Read all values again. */
    refresh() {
      for (const [key, found] of signals) found.value = read(key);
    },
  };
}

/** Whether a group is muted now. @param {Group} group @param {number} now milliseconds */
export const isMuted = ({ muted_until }, now) =>
  muted_until !== null && Date.parse(muted_until) > now;

/**
 * @param {State} state
 * @param {import("../net/clock.js").Clock} clock
 */
export function createView(state, clock) {
  let versions = 0;
  const groups = signalMap((/** @type {number} */ id) => state.groups.get(id) ?? null);
  const logs = signalMap((/** @type {number} */ id) => viewOf(id));
  const people = signalMap((/** @type {number} */ id) => state.people.get(id) ?? null);
  const marks = signalMap((/** @type {number} */ id) => new Map(state.marks.get(id) ?? []));
  // Their values only differ from change to change: the lists themselves are asked for.
  const members = signalMap((/** @type {number} */ _) => ++versions);
  const pins = signalMap((/** @type {number} */ _) => ++versions);
  const order = signal(/** @type {number[]} */ ([]));
  /** Grows with each change of a group, for what depends on all of them. */
  const changed = signal(0);
  const totals = signal(/** @type {Totals} */ ({ groups: 0, mentions: 0 }));
  /** What each group adds to the totals. @type {Map<number, Totals>} */
  const shares = new Map();
  /** @type {any} */
  let timer = null;

  /** @param {number} id @returns {LogView} */
  function viewOf(id) {
    return { log: state.logs.get(id) ?? null, version: ++versions };
  }

  function sort() {
    timer = null;
    const fresh = orderOf(state.groups);
    const old = order.value;
    if (fresh.length !== old.length || fresh.some((id, n) => id !== old[n])) order.value = fresh;
  }

  /** @param {Iterable<number>} ids */
  function count(ids) {
    let { groups: sum, mentions } = totals.value;
    const now = clock.now();
    for (const id of ids) {
      const group = state.groups.get(id);
      const old = shares.get(id) ?? { groups: 0, mentions: 0 };
      const share = shareOf(group, now);
      sum += share.groups - old.groups;
      mentions += share.mentions - old.mentions;
      if (group) shares.set(id, share);
      else shares.delete(id);
    }
    if (sum !== totals.value.groups || mentions !== totals.value.mentions) {
      totals.value = { groups: sum, mentions };
    }
  }

  return {
    groups, logs, people, marks, members, pins, order, changed, totals,

    /** Show what has changed. @param {Changes} changes */
    publish: (changes) =>
      batch(() => {
        for (const id of changes.groups) groups.update(id);
        for (const id of changes.logs) logs.update(id);
        for (const id of changes.people) people.update(id);
        for (const id of changes.marks) marks.update(id);
        for (const id of changes.members) members.update(id);
        for (const id of changes.pins) pins.update(id);
        if (changes.groups.size === 0) return;
        count(changes.groups);
        changed.value++;
        if (order.value.length === 0) sort();
        else timer ??= clock.after(sort, ORDER_MS);
      }),

    /** Show the whole state anew. */
    refresh: () =>
      batch(() => {
        for (const each of [groups, logs, people, marks]) each.refresh();
        count(new Set([...shares.keys(), ...state.groups.keys()]));
        changed.value++;
        sort();
      }),

    dispose: () => clock.cancel(timer),
  };
}

/** @typedef {ReturnType<typeof createView>} View */

/**
 * @param {Group | undefined} group
 * @param {number} now
 * @returns {Totals}
 */
function shareOf(group, now) {
  if (!group || group.unread === 0) return { groups: 0, mentions: 0 };
  const muted = isMuted(group, now);
  const direct = group.kind === "direct" && !muted ? group.unread : 0;
  return { groups: muted ? 0 : 1, mentions: Math.max(direct, group.mentions) };
}
