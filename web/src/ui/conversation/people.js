// The names of people in a conversation.

import { t } from "../../lib/strings.js";
import { html, useEffect } from "../../vendor/preact.js";
import { nameOf } from "../avatar.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 */

/**
 * Return the name of a user as a text. A component that asks is drawn again when the name changes.
 * @param {Session} session
 * @param {number} userId
 * @param {string} [username] what an event has told, for users of whom nothing else is known
 */
export function nameIn(session, userId, username = "") {
  const person = session.view.people.get(userId).value;
  if (person?.is_deleted) return t("shell.deleted_user");
  return nameOf(person) || username;
}

/**
 * Ask for users of whom at most the username is known.
 * @param {Session} session
 * @param {number[]} ids
 */
export function useKnown(session, ids) {
  const unknown = ids.filter((id) => session.view.people.get(id).value?.is_partial ?? true);
  useEffect(() => session.asking.people.need(unknown), [session, unknown.join()]);
}

/** The name of a user. @param {{ session: Session, id: number, username?: string }} props */
export function Name({ session, id, username }) {
  useKnown(session, [id]);
  return html`<bdi class="person">${nameIn(session, id, username)}</bdi>`;
}
