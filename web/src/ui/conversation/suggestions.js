// What may follow an `@` or a `:` before the caret: members and emoji.

import { fold } from "../../lib/folding.js";
import { isStaff } from "../../model/permissions.js";
import { shortcodeAt } from "../../text/emoji.js";
import { t } from "../../lib/strings.js";
import { complete } from "../loading.js";
import { membersFor } from "./suggested_members.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 *
 * `insert` replaces the text from `start` to the caret.
 * @typedef {{ id: string, label: string, detail: string, insert: string, userId: number | null }} Suggestion
 * @typedef {{ kind: "member" | "emoji", start: number, prefix: string }} Token
 */

const MOST = 8;
/** The server is asked for so many members. A larger group has more of them. */
const ASKED = 50;
const ONLINE = new Set(["live", "catching_up"]);
const TOKEN = /(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u;
const PLAIN = /^[\p{L}\p{N}_-]+$/u;

/**
 * Return what is being typed before the caret, or null.
 * @param {string} text
 * @param {number} caret
 * @returns {Token | null}
 */
export function tokenAt(text, caret) {
  const found = TOKEN.exec(text.slice(Math.max(0, caret - 40), caret));
  if (found) return { kind: "member", start: caret - /** @type {string} */ (found[1]).length, prefix: found[2] ?? "" };
  const code = shortcodeAt(text, caret);
  return code && { kind: "emoji", ...code };
}

/**
 * Return the suggestions for a token, the best first. Members who wrote last come first.
 * @param {{ session: Session, actions: import("../../model/actions.js").Actions, groupId: number }} where
 * @param {Token} token
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest({ session, actions, groupId }, { kind, prefix }) {
  if (kind === "emoji") {
    const { searchEmoji } = await complete(import("../picker.js"));
    return searchEmoji(prefix, MOST).map(({ emoji, name }) => ({
      id: emoji, label: emoji, detail: name, insert: `${emoji} `, userId: null,
    }));
  }
  const isOnline = ONLINE.has(session.connection.peek().state);
  const members = await membersFor({
    state: session.state, groupId, prefix,
    ask: isOnline ? () => actions.members(groupId, { q: prefix, limit: ASKED }) : null,
  });
  const found = members.slice(0, MOST).map(({ id, username, display_name: name }) => ({
    id: String(id),
    label: name || username,
    detail: name ? `@${username}` : "",
    insert: PLAIN.test(username) ? `@${username} ` : `@"${username}" `,
    userId: id,
  }));
  const group = session.state.groups.get(groupId);
  const mayAll = group && isStaff(group) && "all".startsWith(fold(prefix));
  const all = { id: "all", label: "@all", detail: t("writing.everyone"), insert: "@all ", userId: null };
  return mayAll ? [...found, all] : found;
}
