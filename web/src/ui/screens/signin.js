// Signing in, and making an account.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { Icon } from "../icon.js";
import { store } from "../store.js";

/** Why a login ended, by the code of the error. @type {Record<string, import("../../lib/strings.js").Key>} */
const REASONS = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out",
};
const DEMO = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"],
];
const DEMO_PASSWORD = "password";

/**
 * @param {{ reason: string | null, known: string | null }} props `known`: the address of the last login
 */
export function SignIn({ reason, known }) {
  const config = store.config.value;
  const [isNew, setNew] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");

  /** @param {() => Promise<unknown>} work */
  async function attempt(work) {
    setBusy(true);
    setFault("");
    try {
      await work();
    } catch (error) {
      setFault(sentenceOf(error));
      setBusy(false);
    }
  }

  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const text = (/** @type {string} */ name) => String(form.get(name) ?? "");
    const account = {
      email: text("email"),
      password: text("password"),
      isShared: form.get("shared") !== null,
    };
    void attempt(() =>
      isNew
        ? store.register({ ...account, username: text("username") })
        : store.login(account),
    );
  }

  const mayRegister = config?.registration === "open";
  return html`
    <main class="screen">
      <form class="card" onSubmit=${submit}>
        <h1><${Icon} name="logo" /> ${isNew ? t("account.register") : t("account.sign_in")}</h1>
        ${reason && REASONS[reason] && html`<p role="status">${t(REASONS[reason])}</p>`}
        ${isNew && html`<${Field} name="username" label=${t("account.name")} autocomplete="username" />`}
        <${Field} name="email" label=${t("account.email")} type="email" value=${known ?? ""} autocomplete="email" />
        <${Field}
          name="password" label=${t("account.password")} type="password"
          autocomplete=${isNew ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${t("account.shared")}</span>
        </label>
        ${fault && html`<p class="fault" role="alert">${fault}</p>`}
        <button class="button primary" disabled=${isBusy}>${isNew ? t("account.register") : t("account.sign_in")}</button>
        ${mayRegister &&
        html`<button type="button" class="button quiet" onClick=${() => setNew(!isNew)}>
          ${isNew ? t("account.has_account") : t("account.register")}
        </button>`}
        ${!isNew && config?.has_demo_users && html`<${Demo} attempt=${attempt} />`}
      </form>
    </main>
  `;
}

/**
 * The demo users, with one click.
 * @param {{ attempt: (work: () => Promise<unknown>) => Promise<void> }} props
 */
function Demo({ attempt }) {
  return html`
    <fieldset class="demo">
      <legend>${t("account.try_as")}</legend>
      ${DEMO.map(
        ([name, email]) => html`
          <button type="button" class="button" onClick=${() => attempt(() => store.login({ email: String(email), password: DEMO_PASSWORD }))}>
            ${name}
          </button>
        `,
      )}
    </fieldset>
  `;
}

/**
 * A field with its label.
 * @param {{ name: string, label: string, type?: string, value?: string, autocomplete: string }} props
 */
function Field({ name, label, type = "text", value = "", autocomplete }) {
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} type=${type} defaultValue=${value} autocomplete=${autocomplete} required />
    </div>
  `;
}

/** @param {unknown} error */
function sentenceOf(error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error ?? {});
  if (code === "network" || code === "time_out") return t("account.unreachable");
  return message || t("account.failed");
}
