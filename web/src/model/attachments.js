// Files that are to be sent: kept in the local database until they are uploaded, two at a time.

import { RequestError } from "../net/errors.js";

/**
 * @typedef {import("./types.js").Database} Database
 * @typedef {import("./types.js").OutgoingFile} OutgoingFile
 * @typedef {import("../net/upload.js").Upload} Upload
 *
 * How far an upload is. `code` is that of the error, if it failed. `is_passing`: it may work later.
 * @typedef {{ sent: number, size: number, state: "waiting" | "running" | "done" | "failed",
 *   code: string | null, is_passing?: boolean }} Progress
 */

const AT_A_TIME = 2;
/** So many bytes of waiting files are stored at most, of all tabs together. */
const STORED_BYTES_MAX = 50 * 1024 * 1024;
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

/**
 * @param {object} dependencies
 * @param {Database} dependencies.db
 * @param {(blob: Blob, name: string, options: { onProgress: (sent: number, size: number) => void })
 *   => Upload} dependencies.upload
 * @param {(localId: string) => void} dependencies.onProgress
 * @param {(localId: string, fileId: string) => void} [dependencies.onUploaded]
 * @param {() => string} dependencies.makeId
 * @param {() => number} [dependencies.now]
 */
export function createAttachments({ db, upload, onProgress, onUploaded = () => {}, makeId, now = Date.now }) {
  /** @type {Map<string, Blob>} */
  const blobs = new Map();
  /** @type {Map<string, Promise<string>>} uploads that run or are done */
  const runs = new Map();
  /** @type {Map<string, Upload>} */
  const uploads = new Map();
  /** How far each upload is. @type {Map<string, Progress>} */
  const progress = new Map();
  /** @type {Array<() => void>} */
  const queue = [];
  let running = 0;
  /** Files that nothing named when it was last looked for them. @type {Set<string>} */
  let unnamed = new Set();

  /** @param {string} localId @param {Progress | null} now */
  function note(localId, now) {
    if (now) progress.set(localId, now);
    else progress.delete(localId);
    onProgress(localId);
  }

  /** Wait for one of the places. Those who wait get them in their order. */
  async function takePlace() {
    if (running < AT_A_TIME) running++;
    else await new Promise((resolve) => queue.push(() => resolve(undefined)));
  }

  /** Give a place to the next who waits, so that nobody can come between. */
  function leavePlace() {
    const next = queue.shift();
    if (next) next();
    else running--;
  }

  /** @param {string} localId */
  async function run(localId, /** @type {string} */ name) {
    await takePlace();
    try {
      const blob = blobs.get(localId) ?? (await db.file(localId));
      if (!blob) throw new RequestError({ code: "file_missing" });
      const known = await recall(blob);
      if (known) return known;
      if (!runs.has(localId)) throw new RequestError({ code: "aborted" });
      const size = blob.size;
      const started = upload(blob, name, {
        onProgress: (sent) => note(localId, { sent, size, state: "running", code: null }),
      });
      uploads.set(localId, started);
      const { id } = await started.done;
      await remember(blob, id);
      return id;
    } finally {
      uploads.delete(localId);
      leavePlace();
    }
  }

  /** The name of a file's bytes, or null where the browser does not compute it. @param {Blob} blob */
  async function nameOf(blob) {
    if (!globalThis.crypto?.subtle) return null;
    const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
    return [...new Uint8Array(digest)].map((each) => each.toString(16).padStart(2, "0")).join("");
  }

  /**
   * Return the id of an own upload of the same bytes, of the last day.
   * @param {Blob} blob
   */
  async function recall(blob) {
    const name = await nameOf(blob);
    const all = /** @type {Record<string, { id: string, at: number }> | null} */ (await db.value("uploads"));
    const found = name && all ? all[name] : null;
    return found && now() - found.at < REMEMBERED_MS ? found.id : null;
  }

  /** @param {Blob} blob @param {string} id */
  async function remember(blob, id) {
    const name = await nameOf(blob);
    if (!name) return;
    const all = /** @type {Record<string, { id: string, at: number }>} */ ((await db.value("uploads")) ?? {});
    const fresh = Object.entries(all).filter(([, { at }]) => now() - at < REMEMBERED_MS);
    await db.put_value("uploads", { ...Object.fromEntries(fresh), [name]: { id, at: now() } });
  }

  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(blob, name) {
      const local_id = makeId();
      blobs.set(local_id, blob);
      await db.put_file(local_id, blob, STORED_BYTES_MAX);
      const file = { local_id, name, type: blob.type, size: blob.size, file_id: null };
      this.ensure(file).catch(() => {});
      return file;
    },

    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(file) {
      const { local_id, name, size, file_id } = file;
      if (file_id) return Promise.resolve(file_id);
      const found = runs.get(local_id);
      if (found) return found;
      note(local_id, { sent: 0, size, state: "waiting", code: null });
      // The run begins later, so that it finds itself in `runs`. A file that was dropped is not there.
      const isWanted = () => runs.get(local_id) === done;
      /** @type {Promise<string>} */
      const done = Promise.resolve().then(() => run(local_id, name)).then(
        (id) => {
          if (isWanted()) note(local_id, { sent: size, size, state: "done", code: null });
          onUploaded(local_id, id);
          return id;
        },
        (error) => {
          if (isWanted()) {
            runs.delete(local_id);
            note(local_id, { sent: 0, size, state: "failed", code: error.code, is_passing: error.isPassing });
          }
          throw error;
        },
      );
      runs.set(local_id, done);
      return done;
    },

    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (localId) => progress.get(localId) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => running > 0,

    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (localId) => blobs.get(localId) ?? (await db.file(localId)),

    /**
     * Remove the stored files that nothing names, such as those of a tab that ended before it had stored
     * its draft. A draft is stored soon after its files: a file goes when it is found so a second time.
     */
    async sweep() {
      const found = (await db.unnamed_files()).filter((id) => !blobs.has(id));
      for (const id of found) if (unnamed.has(id)) await db.remove_file(id);
      unnamed = new Set(found);
    },

    /** The session is over: cancel the uploads. */
    dispose() {
      runs.clear();
      for (const each of uploads.values()) each.cancel();
    },

    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(localId) {
      runs.delete(localId);
      uploads.get(localId)?.cancel();
      blobs.delete(localId);
      note(localId, null);
      await db.remove_file(localId);
    },
  };
}

/** @typedef {ReturnType<typeof createAttachments>} Attachments */
