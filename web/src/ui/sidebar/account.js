// The user's own picture, and the menu behind it.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { Avatar, nameOf } from "../avatar.js";
import { attempt } from "../faults.js";
import { openMenu } from "../menu.js";
import { go } from "../navigation.js";
import { store } from "../store.js";

/**
 * @param {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions }} props
 */
export function AccountButton({ session, actions }) {
  const id = session.state.me;
  const person = session.view.people.get(id).value;
  const name = nameOf(person);
  /** @param {MouseEvent} event */
  const open = (event) => openMenu({
    label: t("shell.account"),
    anchor: /** @type {HTMLElement} */ (event.currentTarget),
    items: [
      { label: t("shell.profile"), icon: "person", onSelect: () => go("/settings/profile") },
      { label: t("shell.settings"), icon: "settings", onSelect: () => go("/settings") },
      { label: t("shell.sessions"), icon: "device", onSelect: () => go("/settings/sessions") },
      null,
      { label: t("shell.read_all"), icon: "check", onSelect: () => void attempt(() => actions.readAll()) },
      null,
      { label: t("shell.sign_out"), icon: "leave", onSelect: () => void signOut() },
    ],
  });
  return html`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${t("shell.account_of", { name })} onClick=${open}>
      <${Avatar} id=${id} name=${name} file=${person?.avatar} size="small" />
    </button>
  `;
}

/** Sign out here. If the server cannot be reached, the login still holds. */
export const signOut = () =>
  attempt(async () => {
    await store.logout();
    go("/", { replace: true });
  });
