// What the user does to messages. Each call raises RequestError. The effect comes as an event, like
// those of others.

import { RequestError } from "../../net/errors.js";
import { draftKey } from "../drafts.js";
import { groupPath, messagePath } from "./paths.js";

/**
 * @typedef {import("../../types/api.js").GroupMessage | import("../../types/api.js").DirectMessage} Message
 * @typedef {import("../../types/api.js").VersionEntry} VersionEntry
 * @typedef {import("../../types/api.js").ReactionEntry} ReactionEntry
 * @typedef {import("../../types/api.js").ReaderEntry} ReaderEntry
 * @typedef {import("../../types/api.js").RepliesPage} RepliesPage
 * @typedef {import("../../types/api.js").SearchPage} SearchPage
 * @typedef {import("../outbox.js").Written} Written
 */

/** @template T @typedef {import("../../net/http.js").Page<T>} Page */

const PAGE_ROWS = 200;

/** The message was edited meanwhile: both texts are here, so that the user can choose. */
export class EditConflict extends RequestError {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(error, mine, theirs) {
    super({ ...error, sentence: error.message });
    /** The text that was refused. */
    this.mine = mine;
    /** The message as it is now. An edit with its revision replaces it. */
    this.theirs = theirs;
  }
}

/**
 * @param {import("../session.js").Session} session
 * @param {import("../../net/http.js").Http} http
 */
export function createMessageActions({ local, people, marks, history }, http) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(written) {
      const entry = await local.outbox.add(written);
      const { group_id: groupId, recipient_id: userId } = entry;
      if (groupId) people.typedAndSent(groupId);
      await local.drafts.clear(draftKey({ groupId, userId }));
      return entry;
    },

    /** Send a message again that has failed, or that waits for the user as it is old. @param {string} key */
    sendAgain: (key) => local.outbox.retry(key),
    /**
     * Drop a message that was not sent. Return false if the server may have it.
     * @param {string} key
     */
    deleteUnsent: async (key) => (await local.outbox.discard(key)) !== null,
    /**
     * Take a message that was not sent back into the composer. Return false if the server may have it.
     * @param {string} key
     */
    editUnsent: (key) => local.editUnsent(key),

    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id, seq, revision = 1 }, content) {
      const path = messagePath(group_id, seq);
      try {
        return await http.patch(path, { content }, { headers: { "If-Match": `"${revision}"` } });
      } catch (error) {
        const known = /** @type {RequestError} */ (error);
        if (known.action !== "choose") throw known;
        throw new EditConflict(known, content, await http.get(path));
      }
    },

    /** Delete a message. @param {number} groupId @param {number} seq @returns {Promise<void>} */
    remove: (groupId, seq) => http.remove(messagePath(groupId, seq)),

    /**
     * Add a reaction, or take it back. Return the number of each reaction.
     * @param {number} groupId
     * @param {number} seq
     * @param {string} emoji
     * @param {boolean} isAdded
     * @returns {Promise<Record<string, number>>}
     */
    async react(groupId, seq, emoji, isAdded) {
      const path = `${messagePath(groupId, seq)}/reactions/${encodeURIComponent(emoji)}`;
      const { reactions } = await (isAdded ? http.put(path) : http.remove(path));
      return reactions;
    },

    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(groupId, seq, isPinned) {
      const path = `${groupPath(groupId)}/pins/${seq}`;
      return isPinned ? http.put(path) : http.remove(path);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (groupId) => http.get(`${groupPath(groupId)}/pins`),

    /** Mark a message and all later ones as unread. @param {number} groupId @param {number} seq */
    markUnread: (groupId, seq) => marks.unread(groupId, seq),
    /** Mark everything as read. */
    readAll: () => marks.readAll(),

    /** One message, as it is now. @param {number} groupId @param {number} seq @returns {Promise<Message>} */
    message: (groupId, seq) => http.get(messagePath(groupId, seq)),
    /**
     * The texts that a message had, the oldest first, the present one last.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<VersionEntry[]>}
     */
    async versions(groupId, seq) {
      const path = `${messagePath(groupId, seq)}/versions`;
      const all = /** @type {VersionEntry[]} */ ([]);
      for (;;) {
        const after = all[all.length - 1]?.revision;
        const page = await http.get(path, { limit: PAGE_ROWS, after });
        all.push(...page);
        if (page.length < PAGE_ROWS) return all;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (groupId, seq) =>
      http.page(`${messagePath(groupId, seq)}/reactions`, { limit: PAGE_ROWS, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (groupId, seq) =>
      http.page(`${messagePath(groupId, seq)}/readers`, { limit: PAGE_ROWS, after_id: 0 }),
    /**
     * The replies to a message, the oldest first: the newest, or those around a `seq`.
     * @param {number} groupId
     * @param {number} seq
     * @param {{ before?: number, after?: number }} [where]
     * @returns {Promise<RepliesPage>}
     */
    replies: (groupId, seq, where = {}) => http.get(`${messagePath(groupId, seq)}/replies`, where),

    /**
     * The messages of others that mention the user, the newest first.
     * @param {string | null} [next] of the page before
     * @returns {Promise<Page<Message>>}
     */
    mentions: (next = null) => http.page(next ?? "/v1/mentions"),
    /**
     * Find messages, the newest first. For the next page, give `before_id` of the page before.
     * @param {{ q: string, group?: number | null, from?: number | null, before?: string | null,
     *   after?: string | null, limit?: number, before_id?: number | null }} query
     * @returns {Promise<SearchPage>}
     */
    search: (query) => http.get("/v1/search", query),

    /** Read a message of the history again, as an event did not tell its state. @param {number} groupId @param {number} seq */
    refresh: (groupId, seq) => history.row(groupId, seq),
  };
}
