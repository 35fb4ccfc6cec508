// The users that are known, and how their data arrives.

/**
 * @typedef {import("./types.js").Person} Person
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("../types/api.js").UserEntry} UserEntry
 */

const GATHER_MS = 50;
const IDS_MAX = 100;

/**
 * @param {UserEntry | import("../types/api.js").Profile} user
 * @returns {Person}
 */
export const personOf = (user) => ({
  id: user.id,
  username: user.username,
  display_name: user.display_name ?? null,
  avatar: user.avatar ?? null,
  status: user.status ?? null,
  is_deleted: "deleted" in user && user.deleted === true,
  is_partial: false,
});

/**
 * Change some members of a person.
 * @param {State} state
 * @param {Changes} changes
 * @param {number} id
 * @param {Partial<Person>} members
 */
export function changePerson(state, changes, id, members) {
  const old = state.people.get(id) ?? {
    id,
    username: "",
    display_name: null,
    avatar: null,
    status: null,
    is_deleted: false,
    is_partial: true,
  };
  const fresh = /** @type {Person} */ ({ ...old, ...members });
  const names = /** @type {(keyof Person)[]} */ (Object.keys(fresh));
  if (state.people.has(id) && names.every((name) => fresh[name] === old[name])) return;
  state.people.set(id, fresh);
  changes.people.add(id);
}

/**
 * Note the name of a user of whom nothing else is known.
 * @param {State} state
 * @param {Changes} changes
 * @param {number} id
 * @param {string} username
 */
export function noteName(state, changes, id, username) {
  if (!state.people.has(id)) changePerson(state, changes, id, { username });
}

/**
 * Return a function that asks for users, many at once.
 * @param {object} dependencies
 * @param {(ids: number[]) => Promise<UserEntry[]>} dependencies.fetchUsers
 * @param {(users: UserEntry[], missing: number[]) => void} dependencies.onUsers
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createPeopleQueue({ fetchUsers, onUsers, clock }) {
  /** @type {Set<number>} */
  const wanted = new Set();
  /** @type {Set<number>} */
  const asked = new Set();
  /** @type {any} */
  let timer = null;

  async function ask() {
    timer = null;
    const ids = [...wanted].slice(0, IDS_MAX);
    for (const id of ids) {
      wanted.delete(id);
      asked.add(id);
    }
    if (wanted.size > 0) timer = clock.after(ask, 0);
    try {
      const users = await fetchUsers(ids);
      const found = new Set(users.map((user) => user.id));
      onUsers(users, ids.filter((id) => !found.has(id)));
    } catch {
      // They are asked for again when they are needed again.
    }
    for (const id of ids) asked.delete(id);
  }

  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(ids) {
      for (const id of ids) if (id > 0 && !asked.has(id)) wanted.add(id);
      if (wanted.size > 0) timer ??= clock.after(ask, GATHER_MS);
    },
    dispose: () => clock.cancel(timer),
  };
}
