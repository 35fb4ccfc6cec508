// Messages that are being written. They survive everything but their sending.

/**
 * @typedef {import("./types.js").Draft} Draft
 * @typedef {import("./types.js").Database} Database
 */

const STORE_MS = 300;

/** The key of a conversation's draft. @param {{ groupId?: number | null, userId?: number | null }} to */
export const draftKey = ({ groupId, userId }) => (groupId ? `g${groupId}` : `u${userId}`);

/**
 * @param {object} dependencies
 * @param {Database} dependencies.db
 * @param {(key: string, draft: Draft | null) => void} dependencies.onChange
 * @param {(key: string) => void} dependencies.tell tells the other tabs and the server, once a draft is
 *   stored
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createDrafts({ db, onChange, tell, clock }) {
  /** @type {Map<string, Draft>} */
  let drafts = new Map();
  /** @type {Map<string, any>} */
  const timers = new Map();

  /** @param {string} key */
  async function store(key) {
    clock.cancel(timers.get(key));
    timers.delete(key);
    await db.put_draft(key, drafts.get(key) ?? null);
    tell(key);
  }

  /** @param {string} key @param {Draft | null} draft */
  function put(key, draft) {
    if (draft) drafts.set(key, draft);
    else drafts.delete(key);
    onChange(key, draft);
  }

  return {
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      const stored = await db.drafts();
      for (const [key, draft] of stored) if (!drafts.has(key) && !timers.has(key)) put(key, draft);
    },
    /** @param {string} key */
    get: (key) => drafts.get(key) ?? null,
    /** All drafts, by their keys. */
    all: () => new Map(drafts),

    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Omit<Draft, "at">} written
     */
    set(key, written) {
      const isEmpty = !written.text.trim() && !written.reply_to && written.files.length === 0;
      put(key, isEmpty ? null : { ...written, at: clock.now() });
      clock.cancel(timers.get(key));
      timers.set(key, clock.after(() => store(key), STORE_MS));
    },

    /** Forget a draft, as it is sent. @param {string} key */
    async clear(key) {
      put(key, null);
      await store(key);
    },

    /**
     * Move a draft, as the conversation has come to exist.
     * @param {string} from
     * @param {string} to
     */
    async move(from, to) {
      const draft = drafts.get(from);
      if (!draft || drafts.has(to)) return;
      put(to, draft);
      put(from, null);
      await store(to);
      await store(from);
    },

    /** Store all at once: the page is about to go. */
    flush: () => Promise.all([...timers.keys()].map(store)),

    /**
     * Take a draft of another device, unless this one is being written. It is not told again.
     * @param {string} key
     * @param {Draft | null} draft
     */
    async take(key, draft) {
      if (timers.has(key)) return;
      put(key, draft);
      await db.put_draft(key, draft);
    },

    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(key) {
      if (timers.has(key)) return;
      const draft = await db.draft(key);
      if (!timers.has(key)) put(key, draft);
    },
  };
}

/** @typedef {ReturnType<typeof createDrafts>} Drafts */
