// Whether a message is meant for the user.

/** The id that stands for all members. */
const ALL = 0;

/**
 * Whether a message mentions a user, by name or as one of all.
 * @param {{ mentions?: number[] }} message
 * @param {number} userId
 */
export const isMentioned = ({ mentions = [] }, userId) => mentions.includes(userId) || mentions.includes(ALL);
