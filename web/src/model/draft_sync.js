// Drafts on all devices of the user. The server keeps the text, the message that is answered and the
// uploaded files; the last write counts.

import { isEmpty } from "./drafts.js";

/**
 * @typedef {import("./types.js").Draft} Draft
 * @typedef {import("../types/api.js").Draft} ServerDraft
 */

const SEND_MS = 2000;
/** A busy server is asked again after this time, unless it names another. */
const BUSY_MS = 5000;

/**
 * @param {object} dependencies
 * @param {import("./drafts.js").Drafts} dependencies.drafts
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createDraftSync({ drafts, http, clock }) {
  /** When the server changed each of its drafts. Null until it was asked. @type {Map<string, string> | null} */
  let known = null;
  /** Drafts that the server would not take: they stay on this device. @type {Set<Draft>} */
  const refused = new Set();
  /** @type {any} */
  let timer = null;
  /** @type {Promise<void> | null} */
  let sending = null;

  const path = (/** @type {string} */ key) => `/v1/users/me/drafts/${key}`;

  /** Send what the server does not have. @param {boolean} [keepalive] */
  async function sendAll(keepalive = false) {
    for (;;) {
      const next = drafts.unsynced().find(([, draft]) => !refused.has(draft));
      if (!next) return;
      const [key, draft] = next;
      try {
        if (isEmpty(draft)) {
          await http.remove(path(key), undefined, { keepalive });
          known?.delete(key);
        } else {
          const { updated_at } = await http.put(path(key), bodyOf(draft), { keepalive });
          known?.set(key, updated_at);
        }
      } catch (error) {
        const known = /** @type {import("../net/errors.js").RequestError} */ (error);
        if (known.code === "aborted") return;
        if (known.isPassing) {
          // Without a connection `sync` does it.
          if (known.status > 0) timer ??= clock.after(send, (known.retryAfter ?? 0) * 1000 || BUSY_MS);
          return;
        }
        refused.add(draft);
        continue;
      }
      await drafts.synced(key, draft);
    }
  }

  /** @param {boolean} [keepalive] */
  function send(keepalive) {
    clock.cancel(timer);
    timer = null;
    // One after the other: an older text must not overtake a newer one.
    sending ??= sendAll(keepalive).finally(() => {
      sending = null;
    });
    return sending;
  }

  /** @param {string} key @param {ServerDraft | null} value */
  function take(key, value) {
    // The answer to an own write was faster.
    if (value && value.updated_at <= (known?.get(key) ?? "")) return;
    if (value) known?.set(key, value.updated_at);
    else known?.delete(key);
    const old = drafts.get(key);
    if (value || old) drafts.take(key, draftOf(value, old));
  }

  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (key) => known === null || known.has(key) || sending !== null,

    /** A draft was stored here. */
    changed() {
      timer ??= clock.after(send, SEND_MS);
    },

    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft, value }) => take(draft, value),

    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        const all = /** @type {ServerDraft[]} */ (await http.get("/v1/users/me/drafts"));
        const found = new Map(all.map((each) => [each.draft, each]));
        known ??= new Map();
        for (const key of new Set([...found.keys(), ...drafts.keys()])) {
          if (!drafts.isNewer(key)) take(key, found.get(key) ?? null);
          else if (found.has(key)) known.set(key, found.get(key)?.updated_at ?? "");
        }
      } catch {
        return;
      }
      refused.clear();
      await send();
    },

    /** Send at once: the page may be about to go. Raises nothing. */
    async flush() {
      await sending;
      await send(true);
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
 * Return a draft of another device. What only this device has of it is kept, such as files that are
 * not uploaded yet.
 * @param {ServerDraft | null} value
 * @param {Draft | null} old
 */
function draftOf(value, old) {
  const waiting = (old?.files ?? []).filter((file) => file.file_id === null);
  if (!value) {
    return waiting.length > 0 && old ? { ...old, text: "", reply_to: null, files: waiting } : null;
  }
  const { content, reply_to, files, updated_at } = value;
  const known = new Map((old?.files ?? []).map((file) => [file.file_id, file]));
  const quote = { id: reply_to ?? 0, seq: 0, sender_id: 0, sender: "", content: "" };
  const uploaded = files.map(
    (id) => known.get(id) ?? { local_id: id, name: "", type: "", size: 0, file_id: id },
  );
  return {
    text: content,
    reply_to: reply_to === null ? null : old?.reply_to?.id === reply_to ? old.reply_to : quote,
    selection: old?.text === content ? old.selection : null,
    files: [...uploaded, ...waiting],
    at: Date.parse(updated_at),
  };
}
