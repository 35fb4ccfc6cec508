// Messages on their way. Each is stored before the composer is emptied, and sent with its key until the
// server has answered for good, so none is lost and none is doubled.

import { asRequestError } from "../net/errors.js";
import { createEntries } from "./outbox_entries.js";

/**
 * @typedef {import("./types.js").Outgoing} Outgoing
 * @typedef {import("./types.js").Database} Database
 * @typedef {import("./types.js").OutgoingFile} OutgoingFile
 *
 * What the user has written, and to whom: one of `group_id` and `recipient_id`.
 * @typedef {Pick<Outgoing, "content"> & Partial<Pick<Outgoing,
 *   "group_id" | "recipient_id" | "reply_to" | "quote" | "files">>} Written
 */

const OLD_MS = 24 * 60 * 60 * 1000;
const PAUSE_MS = 30_000;
const WAIT_MS = 1000;
const WAIT_MS_MAX = 30_000;

/**
 * @param {object} dependencies
 * @param {Database} dependencies.db
 * @param {(command: import("../types/frames.js").Send, key: string) => Promise<{ group_id: number,
 *   seq: number, duplicate?: boolean }>} dependencies.send raises RequestError
 * @param {(file: OutgoingFile) => Promise<string>} dependencies.ensureFile raises RequestError
 * @param {(localId: string) => unknown} dependencies.dropFile
 * @param {(name: string) => Promise<(() => void) | null>} dependencies.hold
 * @param {(entries: Outgoing[]) => void} dependencies.onChange
 * @param {(isPaused: boolean) => void} [dependencies.onPause] for the disk of the server that is full
 * @param {() => string} dependencies.makeKey
 * @param {(entry: Outgoing) => string} [dependencies.laneOf] the conversation of an entry
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createOutbox({
  db,
  send,
  ensureFile,
  dropFile,
  hold,
  onChange,
  onPause = () => {},
  makeKey,
  laneOf = ({ group_id, recipient_id }) => (group_id ? `g${group_id}` : `u${recipient_id}`),
  clock,
}) {
  const entries = createEntries(onChange);
  /** @type {Map<string, number>} when an entry may be tried again */
  const notBefore = new Map();
  let isConnected = false;
  let isPaused = false;
  /** @type {any} */
  let timer = null;

  /** @param {string} key */
  function forget(key, keepsFiles = false) {
    notBefore.delete(key);
    const entry = entries.remove(key);
    if (!keepsFiles) for (const { local_id } of entry?.files ?? []) dropFile(local_id);
  }

  /** Begin with the first entry of each conversation that may be sent. */
  function pump() {
    if (!isConnected || isPaused) return;
    const lanes = new Set();
    const now = clock.now();
    let next = Infinity;
    for (const entry of entries.list()) {
      const lane = laneOf(entry);
      if (lanes.has(lane) || !["waiting", "sending"].includes(entry.state)) continue;
      // The later ones of the conversation wait for this one.
      lanes.add(lane);
      if (entry.state === "sending") continue;
      const at = notBefore.get(entry.key) ?? 0;
      if (at > now) next = Math.min(next, at);
      else if (entries.isHeld(entry.key)) attempt(entry);
    }
    clock.cancel(timer);
    if (next < Infinity) timer = clock.after(pump, next - now);
  }

  /** @param {Outgoing} entry */
  async function attempt({ key, tries }) {
    const entry = /** @type {Outgoing} */ (entries.update(key, { state: "sending", tries: tries + 1 }));
    const isUnderWay = () => entries.get(key)?.state === "sending";
    try {
      const ids = await Promise.all(entry.files.map(ensureFile));
      // It may have been dropped meanwhile.
      if (isUnderWay()) await noteTry(entry, ids);
      if (isUnderWay()) {
        const { group_id, recipient_id, content, reply_to } = entry;
        const to = group_id ? { group_id } : { recipient_id };
        const answer = await send({ type: "send", key, content, reply_to, files: ids, ...to }, key);
        done(key, answer.seq, answer.duplicate === true);
      }
    } catch (error) {
      if (isUnderWay()) refused(entry, asRequestError(error));
    }
    pump();
  }

  /**
   * The server may have the message from now on. This is stored first, with the ids of the files: a file
   * is uploaded once, and a page that is loaded anew knows what it may still drop.
   * @param {Outgoing} entry
   * @param {string[]} ids of its files
   */
  async function noteTry(entry, ids) {
    const hasAll = entry.files.every((file) => file.file_id);
    if (entry.may_be_sent && hasAll) return;
    const files = entry.files.map((file, n) => ({ ...file, file_id: ids[n] ?? null }));
    const fresh = entries.update(entry.key, { may_be_sent: true, files });
    if (fresh) await db.put_outgoing(fresh);
  }

  /**
   * The message is in the log. Its row stays until the event has come, if that is still to come.
   * @param {string} key
   * @param {number} seq
   * @param {boolean} isShown
   */
  function done(key, seq, isShown) {
    db.remove_outgoing(key);
    if (isShown) forget(key);
    else entries.update(key, { state: "sent", seq, error: null });
  }

  /**
   * @param {Outgoing} entry
   * @param {import("../net/errors.js").RequestError} error
   */
  function refused({ key, tries, may_be_sent }, error) {
    const { action, code, message: sentence } = error;
    if (action === "resend" || action === "sign_in") {
      // Without a connection this waits for the next one.
      if (code !== "time_out") notBefore.set(key, clock.now() + WAIT_MS);
      entries.update(key, { state: "waiting", error: null });
      return;
    }
    const isWaiting = action === "wait" || action === "pause";
    if (action === "wait") {
      const least = (error.retryAfter ?? 0) * 1000;
      const wait = Math.max(least, Math.min(WAIT_MS * 2 ** (tries - 1), WAIT_MS_MAX));
      notBefore.set(key, clock.now() + wait);
    }
    // The server does not have it by this try, but it may by an earlier one, whose answer was lost.
    const state = isWaiting ? "waiting" : "failed";
    const fresh = entries.update(key, { state, may_be_sent, error: { code, sentence } });
    if (fresh) db.put_outgoing(fresh);
    if (action === "pause") pause();
  }

  function pause() {
    if (isPaused) return;
    isPaused = true;
    onPause(true);
    clock.after(() => {
      isPaused = false;
      onPause(false);
      pump();
    }, PAUSE_MS);
  }

  /**
   * Take an entry of the database. Return false if another tab has it.
   * @param {Outgoing} stored
   */
  async function adopt(stored) {
    const { key } = stored;
    if (entries.has(key)) return true;
    const release = await hold(`chat-outbox-${key}`);
    if (!release) return false;
    // It may have been sent between the reading and the lock.
    const entry = await db.outgoing(key);
    if (!entry || entries.has(key)) {
      release();
      return true;
    }
    const isOld = clock.now() - entry.at > OLD_MS;
    const state = entry.state === "failed" ? "failed" : isOld ? "asking" : "waiting";
    const error = state === "waiting" ? null : entry.error;
    // Earlier versions did not note whether it may be sent.
    entries.insert({ ...entry, state, error, may_be_sent: entry.may_be_sent ?? true });
    entries.hold(key, release);
    return true;
  }

  return {
    /** All entries, oldest first. */
    list: entries.list,

    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id = null, recipient_id = null, content, reply_to = null, quote = null, files = [] }) {
      const entry = /** @type {Outgoing} */ ({
        key: makeKey(), group_id, recipient_id, content, reply_to, quote, files,
        state: "waiting", tries: 0, at: entries.nextTime(clock.now()), error: null, seq: null,
        may_be_sent: false,
      });
      entries.insert(entry);
      const [release] = await Promise.all([
        hold(`chat-outbox-${entry.key}`),
        db.put_outgoing(entry),
      ]);
      entries.hold(entry.key, release ?? (() => {}));
      pump();
      return entry;
    },

    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      // A tab that closes frees its locks one by one. A later message waits until an earlier one is free.
      const lanes = new Set();
      const all = await db.outbox();
      for (const stored of all.sort((one, other) => one.at - other.at)) {
        const lane = laneOf(stored);
        if (lanes.has(lane) || (await adopt(stored)) || stored.state === "failed") continue;
        lanes.add(lane);
      }
      pump();
    },

    /** The connection is there, or is gone. @param {boolean} is */
    connected(is) {
      isConnected = is;
      if (is) pump();
    },

    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      isConnected = false;
      clock.cancel(timer);
      entries.clear();
    },

    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key }) {
      if (!entries.has(key)) return;
      db.remove_outgoing(key);
      forget(key);
      pump();
    },

    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(isShown) {
      for (const entry of entries.list()) {
        if (entry.state === "sent" && isShown(entry)) forget(entry.key);
      }
    },

    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(key) {
      const entry = entries.get(key);
      if (!entry || !["failed", "asking"].includes(entry.state)) return;
      notBefore.delete(key);
      const fresh = /** @type {Outgoing} */ ({
        ...entry, state: "waiting", error: null, tries: 0, at: entries.nextTime(clock.now()),
      });
      entries.insert(fresh);
      await db.put_outgoing(fresh);
      pump();
    },

    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(key, keepsFiles = false) {
      const entry = entries.get(key);
      if (!entry || entry.state === "sent") return null;
      // It is under way, or the answer to a try was lost.
      if (["waiting", "sending"].includes(entry.state) && entry.may_be_sent) return null;
      await db.remove_outgoing(key);
      forget(key, keepsFiles);
      pump();
      return entry;
    },
  };
}

/** @typedef {ReturnType<typeof createOutbox>} Outbox */
