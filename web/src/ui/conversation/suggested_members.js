// The members who are suggested for a mention: those who wrote last first, and then the others. The messages
// that are here name some of them, also in a large group, and without a connection.

import { fold, match } from "../../lib/folding.js";
import { isMessage } from "../../model/log.js";

/**
 * @typedef {import("../../model/types.js").State} State
 * @typedef {{ id: number, username: string, display_name?: string | null }} Member
 */

const LEAVING = new Set(["member_removed", "member_banned"]);

/**
 * Return the members whose names begin with a text.
 * @param {object} question
 * @param {State} question.state
 * @param {number} question.groupId
 * @param {string} question.prefix
 * @param {(() => Promise<{ items: Member[], next: string | null }>) | null} question.ask asks the server for
 *   some of them; null without a connection
 * @returns {Promise<Member[]>}
 */
export async function membersFor({ state, groupId, prefix, ask }) {
  const wanted = fold(prefix);
  const fits = (/** @type {Member} */ { username, display_name }) =>
    [username, display_name ?? ""].some((name) => name !== "" && (match(fold(name), wanted) ?? 3) < 3);
  const { speakers, others } = membersHere(state, groupId);
  const answer = ask && (await ask().catch(() => null));
  if (!answer) return [...speakers, ...others].filter(fits);
  const items = answer.items.filter(({ id }) => id !== state.me);
  // Where there are more, one who wrote may be beyond those that were asked for.
  const first = speakers.filter((member) =>
    items.some(({ id }) => id === member.id) || (answer.next !== null && fits(member)));
  return [...first, ...items.filter(({ id }) => !first.some((speaker) => speaker.id === id))];
}

/**
 * Return those who wrote in the messages that are here, the last one first, and others of whom it is
 * known that they are members. The user, deleted accounts, and those who have left are not among them.
 * @param {State} state
 * @param {number} groupId
 * @returns {{ speakers: Member[], others: Member[] }}
 */
function membersHere({ me, people, groups, marks, logs }, groupId) {
  const rows = [...(logs.get(groupId)?.rows.values() ?? [])].sort((one, other) => other.seq - one.seq);
  /** Whether a user is a member still, by the newest row that tells it. @type {Map<number, boolean>} */
  const isThere = new Map();
  const tell = (/** @type {number} */ id, /** @type {boolean} */ is) => void (isThere.has(id) || isThere.set(id, is));
  /** @type {Map<number, string>} */
  const names = new Map();
  for (const row of rows) {
    if (isMessage(row)) {
      tell(row.sender_id, true);
      if (!names.has(row.sender_id)) names.set(row.sender_id, row.sender);
      // Only members are mentioned; 0 stands for all.
      for (const id of row.mentions ?? []) if (id > 0) tell(id, true);
    } else if (row.type === "group_created") for (const id of row.member_ids) tell(id, true);
    else if (row.type === "member_added") tell(row.user_id, true);
    else if (LEAVING.has(row.type)) tell(/** @type {any} */ (row).user_id, false);
    else if (row.type === "account_deleted") tell(row.actor_id, false);
  }
  for (const id of [groups.get(groupId)?.peer_id, ...(marks.get(groupId)?.keys() ?? [])]) if (id) tell(id, true);
  const all = [...isThere].filter(([id, is]) => is && id !== me && !people.get(id)?.is_deleted).map(([id]) => id);
  /** @param {number} id */
  const memberOf = (id) => {
    const { username = "", display_name = null } = people.get(id) ?? {};
    return { id, username: username || (names.get(id) ?? ""), display_name };
  };
  return {
    speakers: [...names.keys()].filter((id) => all.includes(id)).map(memberOf),
    others: all.filter((id) => !names.has(id)).map(memberOf).filter(({ username }) => username !== ""),
  };
}
