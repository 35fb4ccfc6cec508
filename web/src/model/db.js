// The local database, in IndexedDB. It makes the page quick and keeps what is not sent; nothing else
// depends on it. A call that fails or hangs counts as one that found nothing.

import { openDB, unwrap, wrap } from "../vendor/idb.js";
import { isEmpty } from "./drafts.js";
import { createMemoryDatabase, fits, isSame } from "./memory_db.js";

/**
 * @typedef {import("./types.js").Database} Database
 * @typedef {import("./types.js").Batch} Batch
 * @typedef {import("../vendor/idb.js").IDBPDatabase} Idb
 */

const VERSION = 1;
const LIMIT_MS = 3000;
const HANGS_MAX = 3;
/** So many rows are written in one task: a slow device stays smooth. */
const TASK_ROWS = 40;
/** Stores whose contents the server cannot give again. */
const OWN = ["outbox", "drafts", "files", "values"];
/** Stores that are copies of the server's. */
const COPIES = ["meta", "groups", "messages", "people", "logs"];

/**
 * Open the database of a user. Where there is none, return one in memory.
 * @param {number} userId
 * @returns {Promise<Database>}
 */
export async function openDatabase(userId) {
  if (typeof indexedDB === "undefined") return createMemoryDatabase();
  let isOpen = true;
  // In some private windows the call itself raises.
  const opening = Promise.resolve().then(() => openDB(`chat-${userId}`, VERSION, {
    upgrade(idb) {
      for (const name of COPIES) {
        if (idb.objectStoreNames.contains(name)) idb.deleteObjectStore(name);
      }
      idb.createObjectStore("meta");
      idb.createObjectStore("groups", { keyPath: "id" });
      idb.createObjectStore("messages", { keyPath: ["group_id", "seq"] });
      idb.createObjectStore("people", { keyPath: "id" });
      idb.createObjectStore("logs", { keyPath: "group_id" });
      for (const name of OWN) {
        if (idb.objectStoreNames.contains(name)) continue;
        if (name === "outbox") idb.createObjectStore(name, { keyPath: "key" });
        else idb.createObjectStore(name);
      }
    },
    // Another tab needs a newer version, or deletes the database.
    blocking: (_old, _new, event) => /** @type {IDBDatabase} */ (event.target).close(),
    terminated: () => void (isOpen = false),
  }));
  const idb = await within(opening, null);
  if (!idb) {
    // It may open later: then it must not block the other tabs.
    opening.then((late) => late.close()).catch(() => {});
    return createMemoryDatabase();
  }
  return databaseOf(idb, () => isOpen);
}

/**
 * Return the result of a call, or the fallback if it fails or takes too long.
 * @template T, F
 * @param {Promise<T>} promise
 * @param {F} fallback
 * @param {() => void} [onHang]
 * @returns {Promise<T | F>}
 */
async function within(promise, fallback, onHang = () => {}) {
  /** @type {any} */
  let timer;
  /** @type {Promise<F>} */
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => {
      onHang();
      resolve(fallback);
    }, LIMIT_MS);
  });
  try {
    return await Promise.race([promise, limit]);
  } catch {
    return fallback;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {Idb} idb
 * @param {() => boolean} isOpen
 * @returns {Database}
 */
function databaseOf(idb, isOpen) {
  let hangs = 0;

  /**
   * @template T, F
   * @param {() => Promise<T>} call
   * @param {F} fallback
   * @returns {Promise<T | F>}
   */
  async function guarded(call, fallback) {
    // Some browsers never answer again once they have hung.
    if (!isOpen() || hangs >= HANGS_MAX) return fallback;
    const begun = Promise.resolve().then(call);
    return within(begun, fallback, () => hangs++);
  }

  /** @param {() => Promise<unknown>} call */
  const written = (call) => guarded(async () => (await call(), true), false);

  return {
    is_lasting: true,
    read: () => guarded(() => readCopy(idb), null),
    rows: (id) =>
      guarded(() => idb.getAll("messages", IDBKeyRange.bound([id, 0], [id, Infinity])), []),
    async save(batch) {
      let isFull = false;
      const once = () =>
        saveBatch(idb, batch).catch((error) => {
          isFull = error?.name === "QuotaExceededError";
          throw error;
        });
      if (await written(once)) return true;
      // Drafts and messages that are not sent are worth more than copies.
      if (isFull) await written(() => clear(idb, ["messages", "logs"]));
      return false;
    },
    outbox: () => guarded(() => idb.getAll("outbox"), []),
    outgoing: (key) => guarded(async () => (await idb.get("outbox", key)) ?? null, null),
    put_outgoing: (entry) => written(() => putNow(idb, "outbox", entry)),
    remove_outgoing: (key) => written(() => idb.delete("outbox", key)),
    drafts: () =>
      guarded(async () => {
        const transaction = idb.transaction("drafts");
        const [keys, all] = await Promise.all([
          transaction.store.getAllKeys(),
          transaction.store.getAll(),
        ]);
        return new Map(keys.map((key, n) => [String(key), all[n]]));
      }, new Map()),
    draft: (key) => guarded(async () => (await idb.get("drafts", key)) ?? null, null),
    put_draft: (key, draft) => written(() => putNow(idb, "drafts", draft, key)),
    sync_draft: (key, sent) => written(() => syncDraft(idb, key, sent)),
    file: (id) => guarded(async () => (await idb.get("files", id)) ?? null, null),
    put_file: (id, blob, most) => guarded(() => putFile(idb, id, blob, most), false),
    remove_file: (id) => written(() => idb.delete("files", id)),
    unnamed_files: () => guarded(() => unnamedFiles(idb), []),
    value: (name) => guarded(async () => (await idb.get("values", name)) ?? null, null),
    put_value: (name, value) => written(() => putNow(idb, "values", value, name)),
    wipe: (everything = false) => written(() => clear(idb, everything ? [...COPIES, ...OWN] : COPIES)),
    close: () => idb.close(),
  };
}

/**
 * Count and store in one transaction: other tabs store files too.
 * @param {Idb} idb
 * @param {string} id
 * @param {Blob} blob
 * @param {number} most
 */
async function putFile(idb, id, blob, most) {
  const transaction = idb.transaction("files", "readwrite");
  const isStored = fits(await transaction.store.getAll(), blob, most);
  await Promise.all([isStored && transaction.store.put(blob, id), transaction.done]);
  return isStored;
}

/** @param {Idb} idb @returns {Promise<string[]>} */
async function unnamedFiles(idb) {
  const transaction = idb.transaction(["files", "outbox", "drafts"]);
  const [ids, ...written] = await Promise.all([
    transaction.objectStore("files").getAllKeys(),
    transaction.objectStore("outbox").getAll(),
    transaction.objectStore("drafts").getAll(),
  ]);
  const named = new Set(written.flat().flatMap(({ files }) => files.map((/** @type {any} */ each) => each.local_id)));
  return ids.map(String).filter((id) => !named.has(id));
}

/**
 * @param {Idb} idb
 * @returns {Promise<import("./types.js").Stored | null>}
 */
async function readCopy(idb) {
  const transaction = idb.transaction(["meta", "groups", "people", "logs"]);
  const meta = transaction.objectStore("meta");
  const [cursor, me, groups, people, logs] = await Promise.all([
    meta.get("cursor"),
    meta.get("me"),
    transaction.objectStore("groups").getAll(),
    transaction.objectStore("people").getAll(),
    transaction.objectStore("logs").getAll(),
  ]);
  return cursor === undefined ? null : { cursor, me: me ?? null, groups, people, logs };
}

/**
 * Write a batch in one transaction: the cursor never tells of rows that are not there.
 * @param {Idb} idb
 * @param {Batch} batch
 */
async function saveBatch(idb, batch) {
  const transaction = idb.transaction(COPIES, "readwrite");
  transaction.done.catch(() => {});
  // Of the calls alone nothing is awaited: the transaction fails with any of them.
  const store = (/** @type {string} */ name) => unwrap(transaction.objectStore(name));
  if (batch.is_whole) for (const name of COPIES) store(name).clear();
  for (const id of [...batch.gone_groups, ...batch.gone_logs]) {
    store("messages").delete(IDBKeyRange.bound([id, 0], [id, Infinity]));
    store("logs").delete(id);
  }
  for (const id of batch.gone_groups) store("groups").delete(id);
  const stretches = new Map(batch.logs.map((log) => [log.group_id, log]));
  // One call for all rows before a stretch: where many rows come, as many go.
  for (const [id, { from }] of stretches) store("messages").delete(IDBKeyRange.bound([id, 0], [id, from], false, true));
  for (const key of batch.gone_rows) if (key[1] >= (stretches.get(key[0])?.from ?? 0)) store("messages").delete(key);
  for (const group of batch.groups) store("groups").put(group);
  for (const person of batch.people) store("people").put(person);
  let count = 0;
  for (const row of batch.rows) {
    const put = store("messages").put(row);
    // The transaction stays open while its last call has no answer.
    if (++count % TASK_ROWS === 0) await wrap(put);
  }
  for (const log of batch.logs) store("logs").put(log);
  store("meta").put(batch.cursor, "cursor");
  store("meta").put(Date.now(), "saved_at");
  if (batch.me !== undefined) store("meta").put(batch.me, "me");
  transaction.commit();
  await transaction.done;
}

/**
 * Put a value, or delete what is there if it is null. It is kept also if the page is left at once: a
 * transaction that was not committed would wait for the page, and abort.
 * @param {Idb} idb
 * @param {string} name
 * @param {any} value
 * @param {string} [key]
 */
async function putNow(idb, name, value, key) {
  const transaction = idb.transaction(name, "readwrite");
  const { store } = transaction;
  const call = value === null ? store.delete(/** @type {string} */ (key)) : store.put(value, key);
  transaction.commit();
  await Promise.all([call, transaction.done]);
}

/**
 * @param {Idb} idb
 * @param {string} key
 * @param {import("./types.js").Draft} sent
 */
async function syncDraft(idb, key, sent) {
  const { store, done } = idb.transaction("drafts", "readwrite");
  if (isSame(await store.get(key), sent)) {
    if (isEmpty(sent)) store.delete(key);
    else store.put({ ...sent, is_synced: true }, key);
  }
  await done;
}

/**
 * @param {Idb} idb
 * @param {string[]} names
 */
async function clear(idb, names) {
  const transaction = idb.transaction(names, "readwrite");
  await Promise.all([
    ...names.map((name) => transaction.objectStore(name).clear()),
    transaction.done,
  ]);
}
