// Invitations of the user in person: a line above the groups, and the dialog that answers them.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";
import { complete } from "../loading.js";

/**
 * @typedef {import("../../types/api.js").InvitationEntry} Entry
 * @typedef {{ session: import("../../model/session.js").Session, actions: import("../../model/actions.js").Actions }} Props
 */

/** @param {Props} props */
export function Invitations({ session, actions }) {
  const [entries, setEntries] = useState(/** @type {Entry[]} */ ([]));
  const isLive = session.connection.value.state === "live";
  const changes = session.invitations.value;
  useEffect(() => {
    if (isLive) actions.invitations().then(({ items }) => setEntries(items), () => {});
  }, [isLive, changes]);
  if (entries.length === 0) return null;
  const open = () =>
    attempt(async () => (await complete(import("../later.js"))).showInvitations(actions, entries, answered));
  const answered = (/** @type {number} */ id) => setEntries((old) => old.filter((each) => each.id !== id));
  return html`
    <button class="button invitations" onClick=${open}>
      <${Icon} name="group" />${t("shell.n_invitations", { n: entries.length })}
    </button>
  `;
}
