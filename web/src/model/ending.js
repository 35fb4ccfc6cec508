// The end of a session. From then on its parts may still run for a while, but they reach neither the
// server nor the local database: another user may have signed in.

import { createHttp } from "../net/http.js";
import { createMemoryDatabase } from "./memory_db.js";

/**
 * Return the server and the database of a session, and the function that ends both. Requests that run
 * are cancelled, later ones are refused; what is written to the database goes nowhere.
 * @param {object} dependencies
 * @param {typeof globalThis.fetch} dependencies.fetch
 * @param {import("./types.js").Database} dependencies.db
 * @param {(error: import("../net/errors.js").RequestError) => void} dependencies.onSignedOut
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createEnding({ fetch, db, onSignedOut, clock }) {
  const over = new AbortController();
  let current = db;
  return {
    http: createHttp({
      fetch,
      onSignedOut,
      signal: over.signal,
      sleep: (ms) => new Promise((resolve) => clock.after(() => resolve(), ms)),
    }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(db, { get: (_db, name) => Reflect.get(current, name) }),
    end() {
      over.abort();
      current = createMemoryDatabase();
    },
  };
}
