// The state that events change, and the list of what they changed.

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 */

/**
 * Return a state without groups.
 * @param {number} me
 * @returns {State}
 */
export const createState = (me) => ({
  me,
  cursor: null,
  applied_id: 0,
  groups: new Map(),
  counts: new Map(),
  logs: new Map(),
  people: new Map(),
  marks: new Map(),
  wanted: new Map(),
  mark_turn: 0,
  marked: new Map(),
  gone: new Map(),
});

/** @returns {Changes} */
export const createChanges = () => ({
  groups: new Set(),
  logs: new Set(),
  people: new Set(),
  marks: new Set(),
  rows: new Map(),
  members: new Set(),
  pins: new Set(),
  left: new Map(),
  confirmed: [],
  arrived: [],
  typed: [],
  me: false,
  ask_groups: new Set(),
  ask_counts: new Set(),
  ask_rows: new Map(),
  ask_people: new Set(),
});

/**
 * Add a value to the set at a key.
 * @template K, V
 * @param {Map<K, Set<V>>} sets
 * @param {K} key
 * @param {V} value
 */
export function addTo(sets, key, value) {
  const found = sets.get(key);
  if (found) found.add(value);
  else sets.set(key, new Set([value]));
}

/**
 * Change some members of a group.
 * @param {State} state
 * @param {Changes} changes
 * @param {number} id
 * @param {Partial<import("./types.js").Group>} members
 */
export function changeGroup(state, changes, id, members) {
  const group = state.groups.get(id);
  if (!group) return;
  state.groups.set(id, { ...group, ...members });
  changes.groups.add(id);
}
