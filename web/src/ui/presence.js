// Whether a user is online, for the users whom the page shows.

import { t } from "../lib/strings.js";
import { html, useEffect } from "../vendor/preact.js";

/**
 * A dot beside the picture of a user who is online. Nothing is drawn for others: whether they are
 * offline, or hide it, is not known.
 * @param {{ session: import("../model/session.js").Session, userId: number }} props
 */
export function OnlineDot({ session, userId }) {
  useEffect(() => session.people.show(userId), [session, userId]);
  const isOnline = session.presence.get(userId).value === true;
  return isOnline && html`<span class="online-dot"><span class="unseen">${t("shell.online")}</span></span>`;
}
