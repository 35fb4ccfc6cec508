// What is shown without a login: signing in, making an account, and setting a new password.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Field, textOf } from "../field.js";
import { Icon } from "../icon.js";
import { go, route } from "../navigation.js";
import { store } from "../store.js";
import { faultAt, nameFault } from "./account_faults.js";
import { InviteNote } from "./invited.js";

/** @typedef {import("../../lib/strings.js").Key} Key */
/** @typedef {"sign_in" | "register" | "reset"} Mode */

/** Why a login ended, by the code of the error. @type {Record<string, Key>} */
const REASONS = {
  token_expired: "signin.expired",
  session_revoked: "signin.ended",
  invalid_token: "signin.again",
  signed_out: "signin.signed_out",
  account_deleted: "signin.gone",
  network: "shell.fault.network",
  time_out: "shell.fault.network",
};
const DEMO = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"],
];
const DEMO_PASSWORD = "password";
const SECOND_MS = 1000;

/**
 * @param {{ reason: string | null, known: string | null }} props `known`: the address of the last login
 */
export function SignIn({ reason, known }) {
  const config = store.config.value;
  const [mode, setMode] = useState(/** @type {Mode} */ ("sign_in"));
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState({ field: "", text: "" });
  const [notice, setNotice] = useState(reason && REASONS[reason] ? t(REASONS[reason]) : "");
  const [seconds, wait] = useCountdown();
  const [name, setName] = useState("");
  // The page may be that of an invitation, which also lets people register.
  const at = route.value;
  const invite = at.name === "join" && at.code !== "" ? at.code : null;
  const mayRegister = config?.registration === "open" || (config?.registration === "invite" && invite !== null);

  /** @param {() => Promise<unknown>} work */
  async function attempt(work) {
    setBusy(true);
    setFault({ field: "", text: "" });
    try {
      await work();
    } catch (error) {
      const { code, retryAfter } = /** @type {any} */ (error);
      if (code === "rate_limited" && retryAfter) wait(retryAfter);
      // Which of the two is wrong is not told, as that would tell who has an account.
      const isUnknown = code === "invalid_credentials";
      setFault(isUnknown ? { field: "password", text: t("signin.wrong_credentials") } : faultAt(error));
      setBusy(false);
    }
  }

  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const text = (/** @type {string} */ each) => textOf(form, each);
    const account = { email: text("email"), password: text("password"), isShared: text("shared") !== "" };
    void attempt(async () => {
      if (mode === "sign_in") await store.login(account);
      else if (mode === "register") {
        const joined = await store.register({ ...account, username: text("username"), invite });
        if (joined !== null) go(`/g/${joined}`, { replace: true });
      } else {
        await store.reset(text("code").trim(), text("password"));
        change("sign_in");
        setNotice(t("signin.password_set"));
      }
    });
  }

  /** @param {Mode} next */
  function change(next) {
    setMode(next);
    setBusy(false);
    setNotice("");
    setFault({ field: "", text: "" });
  }
  const faultOf = (/** @type {string} */ field) => (fault.field === field ? fault.text : "");
  const link = (/** @type {Mode} */ to, /** @type {Key} */ key) =>
    html`<button type="button" class="button quiet" onClick=${() => change(to)}>${t(key)}</button>`;

  return html`
    <main class="screen">
      <form class="card" onSubmit=${submit}>
        <h1><${Icon} name="logo" /> ${t(`signin.${mode}`)}</h1>
        ${notice && html`<p class="card-notice" role="status">${notice}</p>`}
        ${invite && html`<${InviteNote} code=${invite} />`}
        ${mode === "register" &&
        html`<${Field}
          name="username" label=${t("signin.name")} autocomplete="username" isFirst=${true} hint=${t("signin.name_hint")}
          fault=${faultOf("username") || nameFault(name)}
          onInput=${(/** @type {InputEvent} */ event) => setName(/** @type {HTMLInputElement} */ (event.target).value)}
        />`}
        ${mode === "reset" &&
        html`<${Field} name="code" label=${t("signin.code")} hint=${t("signin.code_hint")} isFirst=${true} fault=${faultOf("code")} />`}
        ${mode !== "reset" &&
        html`<${Field}
          name="email" label=${t("signin.email")} type="email" value=${known ?? ""} fault=${faultOf("email")}
          autocomplete=${mode === "sign_in" ? "username" : "email"} isFirst=${mode === "sign_in" && !known}
        />`}
        <${Field}
          key=${mode} name="password" type="password" isFirst=${mode === "sign_in" && Boolean(known)}
          label=${mode === "reset" ? t("signin.new_password") : t("signin.password")} fault=${faultOf("password")}
          autocomplete=${mode === "sign_in" ? "current-password" : "new-password"}
          minlength=${mode === "sign_in" ? undefined : 8} hint=${mode === "sign_in" ? "" : t("signin.password_hint")}
        />
        ${mode !== "reset" &&
        html`<label class="choice"><input type="checkbox" name="shared" /><span>${t("signin.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!fault.text || fault.field !== ""}>${fault.field ? "" : fault.text}</p>
        <button class="button primary" disabled=${isBusy || seconds > 0}>
          ${seconds > 0 ? t("signin.wait", { n: seconds }) : t(`signin.${mode}`)}
        </button>
        <div class="card-links">
          ${mode === "sign_in"
            ? html`${mayRegister && link("register", "signin.register")}${link("reset", "signin.has_code")}`
            : link("sign_in", "signin.has_account")}
        </div>
        ${mode === "sign_in" && config?.has_demo_users && html`<${Demo} attempt=${attempt} />`}
      </form>
    </main>
  `;
}

/** Seconds that are left, and the function that begins to count. @returns {[number, (seconds: number) => void]} */
function useCountdown() {
  const [end, setEnd] = useState(0);
  const [now, setNow] = useState(0);
  const left = Math.max(0, Math.ceil((end - now) / SECOND_MS));
  useEffect(() => {
    if (left === 0) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [left === 0]);
  return [
    left,
    (seconds) => {
      setNow(Date.now());
      setEnd(Date.now() + seconds * SECOND_MS);
    },
  ];
}

/**
 * The demo users, with one click.
 * @param {{ attempt: (work: () => Promise<unknown>) => Promise<void> }} props
 */
function Demo({ attempt }) {
  return html`
    <fieldset class="demo">
      <legend>${t("signin.try_as")}</legend>
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
