// The username and the e-mail address of the user. A change of them needs the password.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { Field, textOf } from "../field.js";
import { toast } from "../toast.js";
import { faultAt, nameFault } from "./account_faults.js";

const NONE = { field: "", text: "" };

/** @param {import("./settings.js").Props} props */
export function Login({ session, actions }) {
  const me = session.me.value;
  const [fault, setFault] = useState(NONE);
  const [name, setName] = useState("");
  const [isBusy, setBusy] = useState(false);
  if (!me) return null;
  const { username, email } = me;
  /** @param {SubmitEvent} event */
  async function save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const typed = { username: textOf(form, "username"), email: textOf(form, "email") };
    setBusy(true);
    setFault(NONE);
    try {
      await actions.changeProfile({
        ...(typed.username !== username && { username: typed.username }),
        ...(typed.email !== email && { email: typed.email }),
        password: textOf(form, "password"),
      });
      form.reset();
      toast(t("account.saved"));
    } catch (error) {
      setFault(faultAt(error));
    }
    setBusy(false);
  }
  const faultOf = (/** @type {string} */ field) => (fault.field === field ? fault.text : "");
  return html`
    <section class="setting-group">
      <h2>${t("account.login")}</h2>
      <form class="form" onSubmit=${save}>
        <${Field}
          name="username" label=${t("account.username")} value=${username} autocomplete="username"
          hint=${t("account.username_hint")} fault=${faultOf("username") || nameFault(name)}
          onInput=${(/** @type {InputEvent} */ event) => setName(/** @type {HTMLInputElement} */ (event.target).value)}
        />
        <${Field}
          name="email" label=${t("signin.email")} type="email" value=${email} autocomplete="email"
          hint=${t("account.email_hint")} fault=${faultOf("email")}
        />
        <${Field}
          name="password" label=${t("signin.password")} type="password" autocomplete="current-password"
          fault=${faultOf("password")}
        />
        <p class="fault" role="alert" hidden=${!faultOf("")}>${faultOf("")}</p>
        <div class="actions"><button class="button primary" disabled=${isBusy}>${t("account.save_login")}</button></div>
      </form>
    </section>
  `;
}
