// The first unread message among those that are loaded.

import { isCounted } from "../../model/groups.js";
import { isMessage, openSegment, rowsOf } from "../../model/log.js";

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
  const found = rowsOf(log, segment).find(
    (row) => row.seq > group.read_seq && isMessage(row) && isCounted(state, row),
  );
  return found?.seq ?? null;
}
