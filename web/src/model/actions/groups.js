// What the user does to groups and to their members. Each call raises RequestError. The effect comes
// as an event, like those of others.

import { groupPath, memberPath } from "./paths.js";

/**
 * @typedef {import("../../types/api.js").BanEntry} BanEntry
 * @typedef {import("../../types/api.js").GroupChange} GroupChange
 * @typedef {import("../../types/api.js").GroupOutside} GroupOutside
 * @typedef {import("../../types/api.js").InvitationEntry} InvitationEntry
 * @typedef {import("../../types/api.js").InviteEntry} InviteEntry
 * @typedef {import("../../types/api.js").InviteMade} InviteMade
 * @typedef {import("../../types/api.js").InviteShown} InviteShown
 * @typedef {import("../../types/api.js").MemberChanged} MemberChanged
 * @typedef {import("../../types/api.js").MemberEntry} MemberEntry
 * @typedef {import("../../types/api.js").MemberOrInvitation} MemberOrInvitation
 * @typedef {import("../../types/api.js").NewInvite} NewInvite
 * @typedef {import("../../types/api.js").Settings} Settings
 */

/** @template T @typedef {import("../../net/http.js").Page<T>} Page */

const PAGE_ROWS = 200;

/**
 * @param {import("../session.js").Session} session
 * @param {import("../../net/http.js").Http} http
 */
export function createGroupActions({ state, asking }, http) {
  return {
    /** Read the settings and the counts of a group again. @param {number} groupId */
    details: (groupId) => asking.group(groupId),
    /** Make a group, and return its id. @param {string} name @returns {Promise<number>} */
    async createGroup(name) {
      const { id } = await http.post("/v1/groups", { name });
      return id;
    },
    /** Change settings, `is_archived` among them. @param {number} groupId @param {GroupChange} change @returns {Promise<Settings>} */
    async changeGroup(groupId, change) {
      const { settings } = await http.patch(groupPath(groupId), change);
      return settings;
    },
    /** Delete a group with all its messages. @param {number} groupId @returns {Promise<void>} */
    deleteGroup: (groupId) => http.remove(groupPath(groupId)),
    /** Join a public group. @param {number} groupId @returns {Promise<MemberChanged>} */
    join: (groupId) => http.post(`${groupPath(groupId)}/join`),
    /** @param {number} groupId @returns {Promise<void>} */
    leave: (groupId) => http.remove(memberPath(groupId, state.me)),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until @returns {Promise<void>} */
    mute: (groupId, until) => http.put(`${groupPath(groupId)}/mute`, { until }),
    /** @param {number} groupId @returns {Promise<void>} */
    unmute: (groupId) => http.remove(`${groupPath(groupId)}/mute`),
    /**
     * The public groups by name, or those with a text in their name.
     * @param {string} [q]
     * @param {number} [after_id]
     * @returns {Promise<Page<GroupOutside>>}
     */
    publicGroups: (q, after_id = 0) =>
      http.page("/v1/groups/public", { q: q || null, limit: PAGE_ROWS, after_id }),

    // Members.

    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (groupId, { q, after_id = 0, limit = PAGE_ROWS } = {}) =>
      http.page(`${groupPath(groupId)}/members`, { q: q || null, limit, after_id }),
    /**
     * Add a user. With `invitation_id` in the answer, they are invited: they had left the group.
     * @param {number} groupId
     * @param {number} user_id
     * @param {"member" | "admin"} [role]
     * @returns {Promise<MemberOrInvitation>}
     */
    addMember: (groupId, user_id, role = "member") =>
      http.post(`${groupPath(groupId)}/members`, { user_id, role }),
    /**
     * Change a role. `owner` hands the group over: with `invitation_id` in the answer, the member has
     * to accept it first.
     * @param {number} groupId
     * @param {number} userId
     * @param {"owner" | "admin" | "member"} role
     * @returns {Promise<MemberOrInvitation>}
     */
    changeRole: (groupId, userId, role) => http.patch(memberPath(groupId, userId), { role }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (groupId, userId) => http.remove(memberPath(groupId, userId)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (groupId, userId) => http.put(`${groupPath(groupId)}/bans/${userId}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (groupId, userId) => http.remove(`${groupPath(groupId)}/bans/${userId}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (groupId) => http.page(`${groupPath(groupId)}/bans`, { limit: PAGE_ROWS, after_id: 0 }),

    // Codes with which everyone can join.

    /** Make an invitation. Only this answer has its code. @param {number} groupId @param {NewInvite} invite @returns {Promise<InviteMade>} */
    createInvite: (groupId, invite) => http.post(`${groupPath(groupId)}/invites`, invite),
    /** The valid invitations, the oldest first; at most 100. @param {number} groupId @returns {Promise<InviteEntry[]>} */
    invites: (groupId) => http.get(`${groupPath(groupId)}/invites`),
    /** @param {number} groupId @param {number} id @returns {Promise<void>} */
    revokeInvite: (groupId, id) => http.remove(`${groupPath(groupId)}/invites/${id}`),
    /** The group of a code. @param {string} code @returns {Promise<InviteShown>} */
    showInvite: (code) => http.get(`/v1/invites/${encodeURIComponent(code)}`),
    /** Join by a code. @param {string} code @returns {Promise<MemberChanged>} */
    useInvite: (code) => http.post(`/v1/invites/${encodeURIComponent(code)}`),

    // Invitations of the user in person.

    /** Those that wait for an answer, by id. @returns {Promise<Page<InvitationEntry>>} */
    invitations: () => http.page("/v1/users/me/invitations", { limit: PAGE_ROWS, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (id) => http.post(`/v1/users/me/invitations/${id}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (id) => http.remove(`/v1/users/me/invitations/${id}`),
  };
}
