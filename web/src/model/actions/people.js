// Other users: finding, blocking and writing to them. Each call raises RequestError.

/**
 * @typedef {import("../../types/api.js").UserEntry} UserEntry
 * @typedef {import("../../types/api.js").BlockedEntry} BlockedEntry
 */

/** @template T @typedef {import("../../net/http.js").Page<T>} Page */

const PAGE_ROWS = 200;

/**
 * @param {import("../session.js").Session} session
 * @param {import("../../net/http.js").Http} http
 */
export function createPeopleActions({ local }, http) {
  return {
    /**
     * The users with a name, or a word of it, that begins with a text.
     * @param {string} q
     * @param {number} [limit]
     * @returns {Promise<UserEntry[]>}
     */
    findUsers: async (q, limit = 20) => (await http.page("/v1/users", { q, limit })).items,
    /** All users by id. @param {{ q?: string, limit?: number }} [query] @returns {Promise<Page<UserEntry>>} */
    users: ({ q, limit = PAGE_ROWS } = {}) =>
      http.page("/v1/users", { q: q || null, limit, after_id: 0 }),
    /** @param {number} userId @returns {Promise<UserEntry>} */
    user: (userId) => http.get(`/v1/users/${userId}`),
    /**
     * The direct conversation with a user, or null: then the first `send` with `recipient_id` opens
     * it, and until then its draft has the key `u<id>`.
     * @param {number} userId
     */
    conversationWith: (userId) => local.groupWith(userId),
    /** Block a user, or unblock them. @param {number} userId @param {boolean} isBlocked @returns {Promise<void>} */
    block(userId, isBlocked) {
      const path = `/v1/users/${userId}/block`;
      return isBlocked ? http.put(path) : http.remove(path);
    },
    /** The users whom the user has blocked, by id; at most 1,000. @returns {Promise<BlockedEntry[]>} */
    blocked: () => http.get("/v1/users/blocked"),
    /**
     * The next page of any list.
     * @template T
     * @param {Page<T>} page with `next`
     * @returns {Promise<Page<T>>}
     */
    more: ({ next }) => http.page(String(next)),
  };
}
