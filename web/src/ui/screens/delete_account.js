// The end of the account: the password, and what becomes of the messages.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";
import { Field, textOf } from "../field.js";

/**
 * @param {{ actions: import("../../model/actions.js").Actions, close: (value?: any) => void }} props
 */
export function DeleteAccount({ actions, close }) {
  const [messages, setMessages] = useState(/** @type {"keep" | "erase"} */ ("keep"));
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    setBusy(true);
    try {
      await actions.deleteAccount(textOf(/** @type {HTMLFormElement} */ (event.target), "password"), messages);
      close(true);
    } catch (error) {
      const isWrong = /** @type {any} */ (error).code === "invalid_credentials";
      setFault(isWrong ? t("signin.wrong_password") : sentenceOf(error));
      setBusy(false);
    }
  }
  const option = (/** @type {"keep" | "erase"} */ value) => html`
    <label class="choice">
      <input type="radio" name="messages" value=${value} checked=${messages === value} onChange=${() => setMessages(value)} />
      <span>${t(`account.messages.${value}`)}</span>
    </label>
  `;
  return html`
    <form class="form" onSubmit=${submit}>
      <p>${t("account.delete_text")}</p>
      <fieldset class="choices">
        <legend>${t("account.messages")}</legend>
        ${option("keep")}${option("erase")}
      </fieldset>
      <${Field} name="password" type="password" label=${t("signin.password")} autocomplete="current-password" fault=${fault} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${() => close()}>${t("shell.cancel")}</button>
        <button class="button danger" disabled=${isBusy}>${t("account.delete")}</button>
      </footer>
    </form>
  `;
}
