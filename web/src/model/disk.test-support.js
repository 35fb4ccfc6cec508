// A database that stays when a page goes, as IndexedDB does. It keeps copies of what it is given.

import { isEmpty } from "./drafts.js";
import { fits, isSame } from "./memory_db.js";

/** @typedef {any} Any */

const copy = (/** @type {Any} */ value) => structuredClone(value);

/** @returns {import("./types.js").Database & { writes: number, copy: Any, log: string[] }} */
export function createDisk() {
  const maps = { outbox: new Map(), drafts: new Map(), files: new Map(), values: new Map() };
  const empty = () => ({ cursor: /** @type {Any} */ (null), me: null, groups: new Map(), people: new Map(), logs: new Map(), rows: new Map() });
  let stored = empty();
  /** @param {keyof typeof maps} name @param {Any} key @param {Any} value */
  async function put(name, key, value) {
    disk.writes++;
    disk.log.push(`${name} ${key}`);
    if (value === undefined || value === null) maps[name].delete(key);
    else maps[name].set(key, value instanceof Blob ? value : copy(value));
    return true;
  }
  const get = async (/** @type {keyof typeof maps} */ name, /** @type {Any} */ key) => copy(maps[name].get(key) ?? null);

  /** @type {Any} */
  const disk = {
    is_lasting: true,
    writes: 0,
    log: [],
    get copy() {
      return stored;
    },
    async read() {
      const { cursor, me, groups, people, logs } = stored;
      if (cursor === null) return null;
      return copy({ cursor, me, groups: [...groups.values()], people: [...people.values()], logs: [...logs.values()] });
    },
    rows: async (/** @type {number} */ id) =>
      copy([...stored.rows.values()].filter((row) => row.group_id === id).sort((a, b) => a.seq - b.seq)),
    async save(/** @type {Any} */ batch) {
      disk.writes++;
      disk.log.push("save");
      batch = copy(batch);
      if (batch.is_whole) stored = empty();
      for (const id of [...batch.gone_groups, ...batch.gone_logs]) {
        for (const [key, row] of stored.rows) if (row.group_id === id) stored.rows.delete(key);
        stored.logs.delete(id);
      }
      for (const id of batch.gone_groups) stored.groups.delete(id);
      for (const [id, seq] of batch.gone_rows) stored.rows.delete(`${id}-${seq}`);
      for (const each of batch.groups) stored.groups.set(each.id, each);
      for (const each of batch.people) stored.people.set(each.id, each);
      for (const row of batch.rows) stored.rows.set(`${row.group_id}-${row.seq}`, row);
      for (const log of batch.logs) stored.logs.set(log.group_id, log);
      stored.cursor = batch.cursor;
      if (batch.me !== undefined) stored.me = batch.me;
      return true;
    },
    // In the order of the keys, which are random in the page.
    outbox: async () => copy([...maps.outbox.keys()].sort().reverse().map((key) => maps.outbox.get(key))),
    outgoing: (/** @type {string} */ key) => get("outbox", key),
    put_outgoing: (/** @type {Any} */ entry) => put("outbox", entry.key, entry),
    remove_outgoing: (/** @type {string} */ key) => put("outbox", key, null),
    drafts: async () => copy(maps.drafts),
    draft: (/** @type {string} */ key) => get("drafts", key),
    put_draft: (/** @type {string} */ key, /** @type {Any} */ draft) => put("drafts", key, draft),
    async sync_draft(/** @type {string} */ key, /** @type {Any} */ sent) {
      if (isSame(maps.drafts.get(key), sent)) await put("drafts", key, isEmpty(sent) ? null : { ...sent, is_synced: true });
      return true;
    },
    file: async (/** @type {string} */ id) => maps.files.get(id) ?? null,
    put_file: async (/** @type {string} */ id, /** @type {Blob} */ blob, /** @type {number} */ most) =>
      fits(maps.files.values(), blob, most) && put("files", id, blob),
    async unnamed_files() {
      const named = [...maps.outbox.values(), ...maps.drafts.values()].flatMap(({ files }) => files);
      return [...maps.files.keys()].filter((id) => !named.some(({ local_id }) => local_id === id));
    },
    remove_file: (/** @type {string} */ id) => put("files", id, null),
    value: (/** @type {string} */ name) => get("values", name),
    put_value: (/** @type {string} */ name, /** @type {Any} */ value) => put("values", name, value),
    async wipe(everything = false) {
      stored = empty();
      if (everything) for (const each of Object.values(maps)) each.clear();
      return true;
    },
    close() {},
  };
  return disk;
}
