// The paths of the API that several subjects use.

/** @param {number} id */
export const groupPath = (id) => `/v1/groups/${id}`;

/** @param {number} groupId @param {number} seq */
export const messagePath = (groupId, seq) => `/v1/groups/${groupId}/messages/${seq}`;

/** @param {number} groupId @param {number} userId */
export const memberPath = (groupId, userId) => `/v1/groups/${groupId}/members/${userId}`;
