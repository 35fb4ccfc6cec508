// What is being written in a conversation: a new message, an answer, or another text of an own one.
// The rows and the field both use it.

import { signal } from "../../vendor/preact.js";

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
  const { drafts, outbox } = session.local;
  /** The own message that gets another text. */
  const editing = signal(/** @type {Message | null} */ (null));
  /** Grows when the field is to have the focus. */
  const focus = signal(0);
  const draft = () => drafts.get(key) ?? EMPTY;
  /** @param {Partial<Written>} members */
  const change = (members) => drafts.set(key, { ...draft(), ...members });
  const ask = () => void focus.value++;

  return {
    key,
    editing,
    focus,
    draft,
    change,
    /** The draft, as a signal. */
    shown: session.local.signals.drafts.get(key),
    /** Give the field the focus. */
    ask,

    /** Answer a message. @param {Message} message */
    reply({ id, seq, sender_id, sender, content }) {
      editing.value = null;
      change({ reply_to: { id, seq, sender_id, sender, content } });
      ask();
    },
    /** @param {Message} message */
    edit(message) {
      editing.value = message;
      ask();
    },

    /** Drop a message that was not sent. @param {string} entryKey */
    discard: (entryKey) => outbox.discard(entryKey),

    /** Take a message that was not sent back into the field. @param {string} entryKey */
    async restore(entryKey) {
      const entry = await outbox.discard(entryKey, true);
      if (!entry) return;
      editing.value = null;
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
