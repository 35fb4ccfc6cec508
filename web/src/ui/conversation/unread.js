// The first unread message among those that are loaded.

import { firstCounted } from "../../model/groups.js";
import { openSegment } from "../../model/log.js";

/**
 * Return the first unread message of a group, or null if there is none, or none that is loaded.
 * @param {import("../../model/types.js").State} state
 * @param {number} groupId
 */
export function loadedUnread(state, groupId) {
  const group = state.groups.get(groupId);
  const log = state.logs.get(groupId);
  const segment = log && openSegment(log);
  if (!group || !log || !segment) return null;
  return firstCounted(state, log, segment, group.read_seq) ?? null;
}
