// The user's own messages in the loaded history.

import { isMessage } from "../../model/log.js";

/**
 * Return the newest own message that can be edited, or null.
 * @param {import("../../model/session.js").Session} session
 * @param {number} groupId
 */
export function lastOwn({ state }, groupId) {
  /** @type {import("../../model/types.js").Message | null} */
  let found = null;
  for (const row of state.logs.get(groupId)?.rows.values() ?? []) {
    if (!isMessage(row) || row.sender_id !== state.me || row.deleted || row.content === "") continue;
    if (!found || row.seq > found.seq) found = row;
  }
  return found;
}
