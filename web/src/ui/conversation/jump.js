// The dialog that leads to the messages of a day.

import { dayOf, startOfDay } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { html, useRef } from "../../vendor/preact.js";
import { openDialog } from "../dialogs.js";

/**
 * Ask for a day. Return the midnight at which it begins in the reader's place, or null.
 * @returns {Promise<Date | null>}
 */
export const askForDay = () =>
  openDialog(t("conversation.jump_to_date"), (close) => html`<${Day} close=${close} />`);

/** @param {{ close: (value?: Date) => void }} props */
function Day({ close }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const today = dayOf(new Date());

  /** @param {SubmitEvent} event */
  function submitted(event) {
    event.preventDefault();
    if (field.current?.value) close(startOfDay(field.current.value));
  }

  return html`
    <form class="dialog-form" onSubmit=${submitted}>
      <div class="field">
        <label for="jump-date">${t("dialogs.date")}</label>
        <input id="jump-date" data-first ref=${field} type="date" required max=${today} defaultValue=${today} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${() => close()}>${t("shell.cancel")}</button>
        <button class="button primary">${t("dialogs.jump")}</button>
      </footer>
    </form>
  `;
}
