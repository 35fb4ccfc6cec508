// Drafts on all devices of the user. The server keeps the text, the message that is answered and the
// uploaded files; the last write counts.

/**
 * @typedef {import("./types.js").Draft} Draft
 * @typedef {{ draft: string, content: string, reply_to: number | null, files: string[],
 *   updated_at: string }} ServerDraft
 */

const SEND_MS = 2000;

/**
 * @param {object} dependencies
 * @param {import("./drafts.js").Drafts} dependencies.drafts
 * @param {import("./types.js").Database} dependencies.db
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createDraftSync({ drafts, db, http, clock }) {
  /** Drafts that the server does not have yet. @type {Set<string>} */
  const dirty = new Set();
  /** @type {any} */
  let timer = null;
  let isSending = false;

  const path = (/** @type {string} */ key) => `/v1/users/me/drafts/${key}`;
  const keep = () => db.put_value("dirty_drafts", [...dirty]);

  async function send() {
    timer = null;
    if (isSending) return;
    isSending = true;
    for (const key of [...dirty]) {
      const draft = drafts.get(key);
      try {
        if (draft) await http.put(path(key), bodyOf(draft));
        else await http.remove(path(key));
        if (drafts.get(key) === draft) dirty.delete(key);
      } catch (error) {
        const { isPassing } = /** @type {import("../net/errors.js").RequestError} */ (error);
        if (isPassing) break;
        // It stays on this device alone.
        dirty.delete(key);
      }
    }
    isSending = false;
    keep();
  }

  return {
    /** A draft was changed here. @param {string} key */
    changed(key) {
      dirty.add(key);
      keep();
      timer ??= clock.after(send, SEND_MS);
    },

    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received({ draft: key, value }) {
      if (!dirty.has(key)) drafts.take(key, value && draftOf(value, drafts.get(key)));
    },

    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      for (const key of /** @type {string[] | null} */ (await db.value("dirty_drafts")) ?? []) {
        dirty.add(key);
      }
      try {
        const all = /** @type {ServerDraft[]} */ (await http.get("/v1/users/me/drafts"));
        const found = new Map(all.map((each) => [each.draft, each]));
        for (const key of new Set([...found.keys(), ...drafts.all().keys()])) {
          if (!dirty.has(key)) this.received({ draft: key, value: found.get(key) ?? null });
        }
      } catch {
        return;
      }
      await send();
    },
    dispose: () => clock.cancel(timer),
  };
}

/** @param {Draft} draft */
const bodyOf = ({ text, reply_to, files }) => ({
  content: text,
  reply_to: reply_to?.id ?? null,
  files: files.map((file) => file.file_id).filter((id) => id !== null),
});

/**
 * Return a draft of another device. What only this device knows of it is kept.
 * @param {ServerDraft} value
 * @param {Draft | null} old
 * @returns {Draft}
 */
function draftOf({ content, reply_to, files, updated_at }, old) {
  const quote = { id: reply_to ?? 0, seq: 0, sender_id: 0, sender: "", content: "" };
  const known = new Map((old?.files ?? []).map((file) => [file.file_id, file]));
  return {
    text: content,
    reply_to: reply_to === null ? null : old?.reply_to?.id === reply_to ? old.reply_to : quote,
    selection: old?.text === content ? old.selection : null,
    files: files.map(
      (id) => known.get(id) ?? { local_id: id, name: "", type: "", size: 0, file_id: id },
    ),
    at: Date.parse(updated_at),
  };
}
