// What the user does to messages, groups, people and their own account. Each call raises RequestError.
// The effect comes as an event, like those of others.

import { draftKey } from "./drafts.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("../net/http.js").Http} Http
 * @typedef {import("./outbox.js").Written} Written
 */

const at = (/** @type {number} */ groupId, /** @type {number} */ seq) =>
  `/v1/groups/${groupId}/messages/${seq}`;
const group = (/** @type {number} */ id) => `/v1/groups/${id}`;

/**
 * @param {Session} session
 * @param {Http} http
 */
export function createActions(session, http) {
  const { local, people } = session;
  return {
    /**
     * Send a message. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(written) {
      const entry = await local.outbox.add(written);
      const { group_id: groupId, recipient_id: userId } = entry;
      if (groupId) people.typedAndSent(groupId);
      await local.drafts.clear(draftKey({ groupId, userId }));
      return entry;
    },

    // Messages.

    /**
     * Edit a message. `revision_mismatch` is raised if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     */
    edit: ({ group_id, seq, revision = 1 }, content) =>
      http.patch(at(group_id, seq), { content }, { headers: { "If-Match": `"${revision}"` } }),
    /** @param {number} groupId @param {number} seq */
    remove: (groupId, seq) => http.remove(at(groupId, seq)),
    /** @param {number} groupId @param {number} seq @param {string} emoji @param {boolean} isAdded */
    react: (groupId, seq, emoji, isAdded) => {
      const path = `${at(groupId, seq)}/reactions/${encodeURIComponent(emoji)}`;
      return isAdded ? http.put(path) : http.remove(path);
    },
    /** @param {number} groupId @param {number} seq @param {boolean} isPinned */
    pin: (groupId, seq, isPinned) => {
      const path = `${group(groupId)}/pins/${seq}`;
      return isPinned ? http.put(path) : http.remove(path);
    },
    /** @param {number} groupId */
    pins: (groupId) => http.get(`${group(groupId)}/pins`),
    /** @param {number} groupId @param {number} seq */
    versions: (groupId, seq) => http.get(`${at(groupId, seq)}/versions`, { limit: 200 }),
    /** @param {number} groupId @param {number} seq */
    reactions: (groupId, seq) => http.get(`${at(groupId, seq)}/reactions`, { limit: 200 }),
    /** @param {number} groupId @param {number} seq */
    readers: (groupId, seq) => http.get(`${at(groupId, seq)}/readers`, { limit: 200 }),
    /** @param {number} groupId @param {number} seq @param {{ before?: number, after?: number }} [where] */
    replies: (groupId, seq, where = {}) => http.get(`${at(groupId, seq)}/replies`, where),
    /** @param {string | null} next path of a page @returns {Promise<{ items: any[], next: string | null }>} */
    mentions: (next = null) => http.page(next ?? "/v1/mentions"),
    /** @param {Record<string, import("../net/http.js").Value>} query */
    search: (query) => http.get("/v1/search", query),

    // Groups.

    /** Read the settings and the counts of a group again. @param {number} groupId */
    details: (groupId) => session.asking.group(groupId),
    /** @param {string} name */
    createGroup: (name) => http.post("/v1/groups", { name }),
    /** @param {number} groupId @param {import("../types/api.js").GroupChange} change */
    changeGroup: (groupId, change) => http.patch(group(groupId), change),
    /** @param {number} groupId */
    deleteGroup: (groupId) => http.remove(group(groupId)),
    /** @param {number} groupId */
    join: (groupId) => http.post(`${group(groupId)}/join`),
    /** @param {number} groupId */
    leave: (groupId) => http.remove(`${group(groupId)}/members/${session.state.me}`),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until */
    mute: (groupId, until) => http.put(`${group(groupId)}/mute`, { until }),
    /** @param {number} groupId */
    unmute: (groupId) => http.remove(`${group(groupId)}/mute`),
    /** @param {string} [q] @param {number} [after_id] */
    publicGroups: (q, after_id) => http.get("/v1/groups/public", { q, after_id }),

    // Members.

    /** @param {number} groupId @param {{ q?: string, after_id?: number, limit?: number }} [query] */
    members: (groupId, query = {}) => http.page(`${group(groupId)}/members`, query),
    /** @param {number} groupId @param {number} user_id @param {"member" | "admin"} [role] */
    addMember: (groupId, user_id, role = "member") =>
      http.post(`${group(groupId)}/members`, { user_id, role }),
    /** @param {number} groupId @param {number} userId @param {"owner" | "admin" | "member"} role */
    changeRole: (groupId, userId, role) => http.patch(`${group(groupId)}/members/${userId}`, { role }),
    /** @param {number} groupId @param {number} userId */
    removeMember: (groupId, userId) => http.remove(`${group(groupId)}/members/${userId}`),
    /** @param {number} groupId @param {number} userId */
    ban: (groupId, userId) => http.put(`${group(groupId)}/bans/${userId}`),
    /** @param {number} groupId @param {number} userId */
    unban: (groupId, userId) => http.remove(`${group(groupId)}/bans/${userId}`),
    /** @param {number} groupId */
    bans: (groupId) => http.get(`${group(groupId)}/bans`, { limit: 200 }),

    // Invitations.

    /** @param {number} groupId @param {import("../types/api.js").NewInvite} invite */
    createInvite: (groupId, invite) => http.post(`${group(groupId)}/invites`, invite),
    /** @param {number} groupId */
    invites: (groupId) => http.get(`${group(groupId)}/invites`),
    /** @param {number} groupId @param {number} id */
    revokeInvite: (groupId, id) => http.remove(`${group(groupId)}/invites/${id}`),
    /** Join by a code. @param {string} code */
    useInvite: (code) => http.post(`/v1/invites/${encodeURIComponent(code)}`),
    invitations: () => http.get("/v1/users/me/invitations", { limit: 200 }),
    /** @param {number} id */
    acceptInvitation: (id) => http.post(`/v1/users/me/invitations/${id}/accept`),
    /** @param {number} id */
    declineInvitation: (id) => http.remove(`/v1/users/me/invitations/${id}`),

    // People and the own account.

    /** @param {string} q @param {number} [limit] */
    findUsers: (q, limit = 20) => http.get("/v1/users", { q, limit }),
    /** @param {number} userId @param {boolean} isBlocked */
    block: (userId, isBlocked) => {
      const path = `/v1/users/${userId}/block`;
      return isBlocked ? http.put(path) : http.remove(path);
    },
    blocked: () => http.get("/v1/users/blocked"),
    /** @param {import("../types/api.js").ProfileChange} change */
    async changeProfile(change) {
      session.me.value = await http.patch("/v1/users/me", change);
      return session.me.value;
    },
    /** @param {string} old_password @param {string} new_password */
    changePassword: (old_password, new_password) =>
      http.put("/v1/users/password", { old_password, new_password }),
    sessions: () => http.get("/v1/users/sessions"),
    /** @param {string} id */
    endSession: (id) => http.remove(`/v1/users/sessions/${encodeURIComponent(id)}`),
    /** @param {string} password @param {"keep" | "erase"} messages */
    deleteAccount: (password, messages) =>
      http.request("DELETE", "/v1/users/me", { body: { password, messages } }),
    /** Mark everything as read. */
    readAll: () => session.marks.readAll(),
  };
}

/** @typedef {ReturnType<typeof createActions>} Actions */
