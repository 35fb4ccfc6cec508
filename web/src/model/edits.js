// Own messages that are being given another text, one a conversation. Each is kept until it is saved or
// given up, so that the user may look elsewhere in between.

/**
 * The message as it was when the edit began, and the text as it is now.
 * @typedef {{ message: import("./types.js").Message, text: string }} Edit
 */

const NAME = "edits";

/**
 * @param {object} dependencies
 * @param {Pick<import("./types.js").Database, "value" | "put_value">} dependencies.db
 * @param {(key: string) => void} dependencies.onChange
 */
export function createEdits({ db, onChange }) {
  /** @type {Map<string, Edit>} */
  const edits = new Map();
  /** Each is stored after the one before, as all are in one value. */
  let storing = Promise.resolve();

  /** @param {string} key */
  async function store(key) {
    // Another tab may have edits in other conversations.
    const all = /** @type {Record<string, Edit>} */ ((await db.value(NAME)) ?? {});
    const { [key]: _, ...others } = all;
    const edit = edits.get(key);
    await db.put_value(NAME, edit ? { ...others, [key]: edit } : others);
  }

  return {
    /** @param {string} key of the conversation's draft */
    get: (key) => edits.get(key) ?? null,
    /** Whether there are any. */
    isAny: () => edits.size > 0,
    /** Keep an edit, or forget it. @param {string} key @param {Edit | null} edit */
    set(key, edit) {
      if (edit) edits.set(key, edit);
      else if (!edits.delete(key)) return;
      onChange(key);
      storing = storing.then(() => store(key));
    },
    /** Read what is stored. What began meanwhile is newer. */
    async load() {
      const all = /** @type {Record<string, Edit>} */ ((await db.value(NAME)) ?? {});
      for (const [key, edit] of Object.entries(all)) {
        if (edits.has(key)) continue;
        edits.set(key, edit);
        onChange(key);
      }
    },
  };
}
