// The local database of a page that must not, or cannot, store anything.

import { isEmpty } from "./drafts.js";

/**
 * @typedef {import("./types.js").Database} Database
 * @typedef {import("./types.js").Batch} Batch
 */

/**
 * Whether a stored draft is the one that was sent. Another tab may have written since.
 * @param {import("./types.js").Draft | undefined} stored
 * @param {import("./types.js").Draft} sent
 */
export const isSame = (stored, sent) => stored?.at === sent.at && stored.text === sent.text;

/**
 * Whether a file may be stored beside others.
 * @param {Iterable<Blob>} stored
 * @param {Blob} blob
 * @param {number} most bytes of all together
 */
export const fits = (stored, blob, most) => [...stored].reduce((sum, { size }) => sum + size, blob.size) <= most;

/**
 * Return a database that is gone with the page.
 * @returns {Database}
 */
export function createMemoryDatabase() {
  /** @type {Map<string, import("./types.js").Outgoing>} */
  const outbox = new Map();
  /** @type {Map<string, import("./types.js").Draft>} */
  const drafts = new Map();
  /** @type {Map<string, Blob>} */
  const files = new Map();
  /** @type {Map<string, unknown>} */
  const values = new Map();
  return {
    is_lasting: false,
    // The page itself has all that the copy would have.
    read: async () => null,
    rows: async () => [],
    save: async () => true,
    outbox: async () => [...outbox.values()],
    outgoing: async (key) => outbox.get(key) ?? null,
    put_outgoing: async (entry) => Boolean(outbox.set(entry.key, { ...entry })),
    remove_outgoing: async (key) => outbox.delete(key),
    drafts: async () => new Map(drafts),
    draft: async (key) => drafts.get(key) ?? null,
    put_draft: async (key, draft) => Boolean(draft ? drafts.set(key, draft) : drafts.delete(key)),
    async sync_draft(key, sent) {
      if (!isSame(drafts.get(key), sent)) return true;
      if (isEmpty(sent)) drafts.delete(key);
      else drafts.set(key, { ...sent, is_synced: true });
      return true;
    },
    file: async (id) => files.get(id) ?? null,
    put_file: async (id, blob, most) => fits(files.values(), blob, most) && Boolean(files.set(id, blob)),
    remove_file: async (id) => files.delete(id),
    // They are gone with the page.
    unnamed_files: async () => [],
    value: async (name) => values.get(name) ?? null,
    put_value: async (name, value) => Boolean(values.set(name, value)),
    async wipe(everything = false) {
      if (everything) for (const each of [outbox, drafts, files, values]) each.clear();
      return true;
    },
    close: () => {},
  };
}
