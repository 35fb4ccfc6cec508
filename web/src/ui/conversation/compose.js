// What is being written in a conversation: a new message, an answer, or another text of an own one.
// The rows and the field both use it.

import { signal } from "../../vendor/preact.js";
import { addFiles } from "./adding.js";

/**
 * @typedef {import("../../model/types.js").Message} Message
 * @typedef {import("../../model/types.js").Quote} Quote
 * @typedef {import("../../model/drafts.js").Written} Written
 */

/** @type {Written} */
const EMPTY = { text: "", reply_to: null, selection: null, files: [] };

/**
 * @param {object} dependencies
 * @param {import("../../model/session.js").Session} dependencies.session
 * @param {string} dependencies.key of the draft
 */
export function createCompose({ session, key }) {
  const { drafts, edits, outbox, signals } = session.local;
  /** The key of an own message that the reader, who was further up, has not come to yet. */
  const below = signal(/** @type {string | null} */ (null));
  /** Grows when the field is to have the focus. */
  const focus = signal(0);
  const draft = () => drafts.get(key) ?? EMPTY;
  /** @param {Partial<Written>} members */
  const change = (members) => drafts.set(key, { ...draft(), ...members });
  const ask = () => void focus.value++;
  /** @param {string} entryKey @param {boolean} [keepsFiles] */
  async function discard(entryKey, keepsFiles) {
    const entry = await outbox.discard(entryKey, keepsFiles);
    if (entry && below.value === entryKey) below.value = null;
    return entry;
  }

  return {
    key,
    /** The own message that gets another text, with that text, as a signal. It outlives this. */
    edited: signals.edits.get(key),
    focus,
    below,
    draft,
    change,
    /** The draft, as a signal. */
    shown: signals.drafts.get(key),
    /** Give the field the focus. */
    ask,

    /** Answer a message. @param {Message} message */
    reply({ id, seq, sender_id, sender, content }) {
      edits.set(key, null);
      change({ reply_to: { id, seq, sender_id, sender, content } });
      ask();
    },
    /** @param {Message} message */
    edit(message) {
      if (edits.get(key)?.message.id !== message.id) edits.set(key, { message, text: message.content });
      ask();
    },
    /** Note the text of the edit. @param {string} text */
    rewrite(text) {
      const edit = edits.get(key);
      if (edit) edits.set(key, { ...edit, text });
    },
    /** The edit is saved or given up. */
    endEdit: () => edits.set(key, null),

    /** Attach files. @param {File[]} files */
    attach(files) {
      return addFiles(session, this, files);
    },

    /** Drop a message that was not sent. @param {string} entryKey */
    discard: (entryKey) => discard(entryKey),

    /** Take a message that was not sent back into the field. @param {string} entryKey */
    async restore(entryKey) {
      const entry = await discard(entryKey, true);
      if (!entry) return;
      edits.set(key, null);
      const before = draft();
      const text = [before.text, entry.content].filter((each) => each.trim() !== "").join("\n");
      change({
        text,
        selection: null,
        reply_to: entry.quote ?? before.reply_to,
        files: [...before.files, ...entry.files],
      });
      ask();
    },
  };
}

/** @typedef {ReturnType<typeof createCompose>} Compose */
