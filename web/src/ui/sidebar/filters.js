// Which groups the side list shows.

/**
 * @typedef {"all" | "unread" | "mentions" | "direct"} Filter
 * @typedef {import("../../model/types.js").Group} Group
 */

/** @type {Filter[]} */
export const FILTERS = ["all", "unread", "mentions", "direct"];

/** @type {Record<Filter, (group: Group) => boolean>} */
const SHOWS = {
  all: () => true,
  unread: ({ unread }) => unread > 0,
  mentions: ({ mentions, kind, unread }) => mentions > 0 || (kind === "direct" && unread > 0),
  direct: ({ kind }) => kind === "direct",
};

/**
 * Return the ids of the groups that a filter shows, in their order. The open group stays: it is read
 * while it is open, and would vanish under the pointer.
 * @param {number[]} order
 * @param {ReadonlyMap<number, Group>} groups
 * @param {Filter} filter
 * @param {number | null} openId
 */
export function filtered(order, groups, filter, openId) {
  if (filter === "all") return order;
  const shows = SHOWS[filter];
  return order.filter((id) => {
    const group = groups.get(id);
    return group !== undefined && (shows(group) || (id === openId && filter !== "direct"));
  });
}
