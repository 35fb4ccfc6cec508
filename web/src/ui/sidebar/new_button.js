// The button that begins something new. What it opens is loaded when it is first used.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";
import { complete } from "../loading.js";
import { openMenu } from "../menu.js";
import { KINDS } from "./kinds.js";

/**
 * @typedef {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions }} Parts
 */

/** @param {import("./kinds.js").Kind} kind @param {Parts} parts */
export const startNew = (kind, parts) =>
  attempt(async () => {
    const { openNew } = await complete(import("../later.js")).catch(() => {
      throw new Error(t("shell.not_loaded"));
    });
    void openNew(kind, parts);
  });

/** @param {Parts} parts */
export function NewButton(parts) {
  /** @param {MouseEvent} event */
  const open = (event) => openMenu({
    label: t("shell.menu_new"),
    anchor: /** @type {HTMLElement} */ (event.currentTarget),
    items: KINDS.map(([kind, icon]) => ({
      label: t(`shell.new.${kind}`), icon, onSelect: () => void startNew(kind, parts),
    })),
  });
  return html`
    <button class="button quiet" aria-haspopup="menu" title=${t("shell.menu_new")} onClick=${open}>
      <${Icon} name="add" label=${t("shell.menu_new")} />
    </button>
  `;
}
