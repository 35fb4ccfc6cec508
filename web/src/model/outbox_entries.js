// The entries of the outbox, in the order of writing, and the locks of those that this tab sends.

/** @typedef {import("./types.js").Outgoing} Outgoing */

/** @param {(entries: Outgoing[]) => void} onChange */
export function createEntries(onChange) {
  /** @type {Map<string, Outgoing>} */
  const entries = new Map();
  /** @type {Map<string, () => void>} */
  const held = new Map();
  const changed = () => onChange([...entries.values()]);

  return {
    list: () => [...entries.values()],
    /** @param {string} key */
    get: (key) => entries.get(key),
    /** @param {string} key */
    has: (key) => entries.has(key),
    /** Whether this tab sends an entry. @param {string} key */
    isHeld: (key) => held.has(key),

    /** @param {Outgoing} entry */
    insert(entry) {
      entries.delete(entry.key);
      const all = [...entries.values(), entry].sort((one, other) => one.at - other.at);
      entries.clear();
      for (const each of all) entries.set(each.key, each);
      changed();
    },
    /** Note the lock of an entry. One that is gone meanwhile needs none. @param {string} key @param {() => void} release */
    hold(key, release) {
      if (entries.has(key)) held.set(key, release);
      else release();
    },
    /** Change some members, and return the entry; null if it is gone. @param {string} key @param {Partial<Outgoing>} members */
    update(key, members) {
      const entry = entries.get(key);
      if (!entry) return null;
      const fresh = { ...entry, ...members };
      entries.set(key, fresh);
      changed();
      return fresh;
    },
    /** @param {string} key */
    remove(key) {
      const entry = entries.get(key);
      entries.delete(key);
      held.get(key)?.();
      held.delete(key);
      if (entry) changed();
      return entry;
    },
    /** A time of writing that is later than all others. @param {number} now */
    nextTime: (now) => Math.max(now, ...[...entries.values()].map((each) => each.at + 1)),
    /** Forget all, and leave them to other tabs. */
    clear() {
      entries.clear();
      for (const release of held.values()) release();
      held.clear();
    },
  };
}
