// The choice between two texts of a message that was edited on two devices.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { openDialog } from "../dialogs.js";

/**
 * Show both texts. Return the one that the user chose, or null.
 * @param {string} mine
 * @param {string} theirs
 * @returns {Promise<"mine" | "theirs" | null>}
 */
export const chooseText = (mine, theirs) =>
  openDialog(
    t("dialogs.conflict"),
    (close) => html`
      <div class="dialog-form">
        <p>${t("dialogs.conflict_text")}</p>
        <h3>${t("dialogs.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${mine}</p>
        <h3>${t("dialogs.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${theirs}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => close("theirs")}>${t("dialogs.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${() => close("mine")}>${t("dialogs.keep_mine")}</button>
        </footer>
      </div>
    `,
  );
