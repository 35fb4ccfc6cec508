// The types of idb.js, from its package.

export { openDB, deleteDB, wrap, unwrap } from "idb";
export type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
