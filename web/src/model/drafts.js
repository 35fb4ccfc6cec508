// Messages that are being written. They survive everything but their sending. A draft is stored together
// with the mark whether the server has it, so that no end of the page comes between the two.

/**
 * @typedef {import("./types.js").Draft} Draft
 * @typedef {import("./types.js").Database} Database
 * @typedef {Pick<Draft, "text" | "reply_to" | "selection" | "files">} Written
 */

const STORE_MS = 300;
/** A draft that was deleted here, which the server does not know yet, is kept as this. */
const EMPTY = { text: "", reply_to: null, selection: null, files: [] };

/** The key of a conversation's draft. @param {{ groupId?: number | null, userId?: number | null }} to */
export const draftKey = ({ groupId, userId }) => (groupId ? `g${groupId}` : `u${userId}`);

/** Whether nothing is written. @param {Written} draft */
export const isEmpty = ({ text, reply_to, files }) =>
  !text.trim() && reply_to === null && files.length === 0;

/**
 * @param {object} dependencies
 * @param {Database} dependencies.db
 * @param {(key: string) => void} dependencies.onChange
 * @param {(key: string) => void} dependencies.tell tells the other tabs
 * @param {() => void} dependencies.onStored tells the server
 * @param {(key: string) => boolean} dependencies.mayBeOnServer whether the server may have a draft
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createDrafts({ db, onChange, tell, onStored, mayBeOnServer, clock }) {
  /** @type {Map<string, Draft>} */
  const drafts = new Map();
  /** Those that this tab sends to the server. @type {Set<string>} */
  const own = new Set();
  /** @type {Map<string, any>} */
  const timers = new Map();

  /** @param {string} key */
  const shown = (key) => {
    const draft = drafts.get(key);
    return draft && !isEmpty(draft) ? draft : null;
  };

  /** @param {string} key @param {Draft | null} draft */
  function put(key, draft) {
    if (draft) drafts.set(key, draft);
    else drafts.delete(key);
    onChange(key);
  }

  /** @param {string} key */
  async function store(key) {
    clock.cancel(timers.get(key));
    timers.delete(key);
    await db.put_draft(key, drafts.get(key) ?? null);
    tell(key);
    onStored();
  }

  /**
   * Put what was written here.
   * @param {string} key
   * @param {Written} written
   */
  function write(key, { text, reply_to, selection, files }) {
    const draft = { text, reply_to, selection, files, at: clock.now(), is_synced: false };
    own.add(key);
    put(key, isEmpty(draft) && !mayBeOnServer(key) ? null : draft);
  }

  /**
   * Write more into a draft. What is there comes first.
   * @param {string} key
   * @param {Written} more
   */
  function merge(key, more) {
    const there = shown(key);
    write(key, {
      text: [there?.text, more.text].filter(Boolean).join("\n"),
      reply_to: there?.reply_to ?? more.reply_to,
      selection: null,
      files: [...(there?.files ?? []), ...more.files],
    });
    return store(key);
  }

  return {
    /** @param {string} key */
    get: shown,
    /** All drafts, by their keys. */
    all: () => new Map([...drafts].filter(([, draft]) => !isEmpty(draft))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...drafts.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () =>
      [...drafts].filter(([key, { is_synced }]) => !is_synced && own.has(key) && !timers.has(key)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (const key of drafts.keys()) own.add(key);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (key) => timers.has(key) || (drafts.has(key) && !drafts.get(key)?.is_synced),

    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (const [key, draft] of await db.drafts()) {
        if (!timers.has(key) && draft.at >= (drafts.get(key)?.at ?? 0)) put(key, draft);
      }
    },

    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(key, written) {
      write(key, written);
      clock.cancel(timers.get(key));
      timers.set(key, clock.after(() => store(key), STORE_MS));
    },

    /** Forget a draft, as it is sent. @param {string} key */
    async clear(key) {
      write(key, EMPTY);
      await store(key);
    },

    merge,

    /**
     * Move a draft, as the conversation has come to exist.
     * @param {string} from
     * @param {string} to
     */
    async move(from, to) {
      const moved = shown(from);
      if (!moved) return;
      write(from, EMPTY);
      await Promise.all([merge(to, moved), store(from)]);
    },

    /** Note the id of a file at the server, so that other devices get it. @param {string} localId @param {string} file_id */
    uploaded(localId, file_id) {
      for (const [key, draft] of drafts) {
        if (!draft.files.some((file) => file.local_id === localId && file.file_id === null)) continue;
        const files = draft.files.map((file) => (file.local_id === localId ? { ...file, file_id } : file));
        this.set(key, { ...draft, files });
      }
    },

    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...timers.keys()].map(store)),

    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(key, sent) {
      if (drafts.get(key) === sent) put(key, isEmpty(sent) ? null : { ...sent, is_synced: true });
      await db.sync_draft(key, sent);
      tell(key);
    },

    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(key, draft) {
      if (this.isNewer(key)) return;
      const fresh = draft && { ...draft, is_synced: true };
      put(key, fresh);
      await db.put_draft(key, fresh);
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
