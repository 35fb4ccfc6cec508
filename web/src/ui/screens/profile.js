// The user's own account: how others see it, the password, whom it blocks, and its end.

import { t } from "../../lib/strings.js";
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { Avatar, nameOf } from "../avatar.js";
import { openDialog } from "../dialogs.js";
import { attempt, sentenceOf } from "../faults.js";
import { Field, textOf } from "../field.js";
import { toast } from "../toast.js";
import { Crop } from "./crop.js";
import { DeleteAccount } from "./delete_account.js";
import { Login } from "./login.js";

/** @typedef {import("./settings.js").Props} Props */

/** What the server takes as an avatar and shows in a page. */
const PICTURES = "image/png,image/jpeg,image/webp,image/gif";

/** @param {Props} props */
export function Profile({ session, actions }) {
  return html`
    <${Names} session=${session} actions=${actions} />
    <${Login} session=${session} actions=${actions} />
    <${Password} session=${session} actions=${actions} />
    <${Blocked} session=${session} actions=${actions} />
    <section class="setting-group">
      <h2>${t("account.data")}</h2>
      <div class="setting">
        <p>${t("account.export_hint")}</p>
        <a class="button" href=${actions.exportPath} download>${t("account.export")}</a>
      </div>
      <div class="setting">
        <p>${t("account.delete_hint")}</p>
        <button class="button danger" onClick=${() => void openDelete(actions)}>${t("account.delete")}</button>
      </div>
    </section>
  `;
}

/** @param {Props["actions"]} actions */
const openDelete = (actions) =>
  openDialog(t("account.delete_title"), (close) => html`<${DeleteAccount} actions=${actions} close=${close} />`);

/** The picture, the shown name and the status. @param {Props} props */
function Names({ session, actions }) {
  const me = session.me.value;
  const [fault, setFault] = useState("");
  if (!me) return html`<p class="empty" role="status">${t("shell.loading")}</p>`;
  /** @param {SubmitEvent} event */
  async function save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const text = (/** @type {string} */ name) => textOf(form, name).trim() || null;
    try {
      await actions.changeProfile({ display_name: text("display_name"), status: text("status") });
      setFault("");
      toast(t("account.saved"));
    } catch (error) {
      setFault(sentenceOf(error));
    }
  }
  return html`
    <section class="setting-group">
      <h2>${t("account.page.profile")}</h2>
      <${Picture} session=${session} actions=${actions} />
      <form class="form" onSubmit=${save}>
        <${Field}
          name="display_name" label=${t("account.display_name")} value=${me.display_name ?? ""} autocomplete="name"
          hint=${t("account.display_name_hint")} isOptional=${true} maxlength=${64}
        />
        <${Field}
          name="status" label=${t("account.status")} value=${me.status ?? ""} hint=${t("account.status_hint")}
          isOptional=${true} maxlength=${140}
        />
        <p class="fault" role="alert" hidden=${!fault}>${fault}</p>
        <div class="actions"><button class="button primary">${t("shell.save")}</button></div>
      </form>
    </section>
  `;
}

/** @param {Props} props */
function Picture({ session, actions }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const person = session.view.people.get(session.state.me).value;
  /** @param {Event} event */
  async function choose(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const file = field.files?.[0];
    // So that the same file can be chosen again.
    field.value = "";
    if (!file) return;
    let picture;
    try {
      picture = await createImageBitmap(file);
    } catch {
      toast(t("account.no_picture"), { isFault: true });
      return;
    }
    await openDialog(t("account.crop"), (close) => html`
      <${Crop} picture=${picture} upload=${(/** @type {Blob} */ blob) => actions.uploadAvatar(blob).done} close=${close} />
    `);
    picture.close();
    input.current?.focus();
  }
  return html`
    <div class="own-picture">
      <${Avatar} id=${session.state.me} name=${nameOf(person)} file=${person?.avatar} size="large" />
      <label class="button">
        ${t("account.choose_picture")}
        <input ref=${input} class="file-input" type="file" accept=${PICTURES} onChange=${choose} />
      </label>
      ${person?.avatar &&
      html`<button type="button" class="button quiet" onClick=${() => void attempt(() => actions.changeProfile({ avatar: null }))}>
        ${t("account.remove_picture")}
      </button>`}
    </div>
  `;
}

/** @param {Props} props */
function Password({ session, actions }) {
  const [fault, setFault] = useState({ old: "", other: "" });
  const [isBusy, setBusy] = useState(false);
  /** @param {SubmitEvent} event */
  async function change(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    setBusy(true);
    try {
      const n = await actions.changePassword(textOf(form, "old"), textOf(form, "new"));
      form.reset();
      setFault({ old: "", other: "" });
      toast(t("account.password_changed", { n }));
    } catch (error) {
      const isWrong = /** @type {any} */ (error).code === "invalid_credentials";
      setFault({ old: isWrong ? t("signin.wrong_password") : "", other: isWrong ? "" : sentenceOf(error) });
    }
    setBusy(false);
  }
  return html`
    <section class="setting-group">
      <h2>${t("signin.password")}</h2>
      <form class="form" onSubmit=${change}>
        <input type="text" autocomplete="username" value=${session.me.value?.email ?? ""} hidden readonly />
        <${Field} name="old" type="password" label=${t("account.old_password")} autocomplete="current-password" fault=${fault.old} />
        <${Field}
          name="new" type="password" label=${t("signin.new_password")} autocomplete="new-password"
          minlength=${8} hint=${t("signin.password_hint")}
        />
        <p class="fault" role="alert" hidden=${!fault.other}>${fault.other}</p>
        <div class="actions"><button class="button primary" disabled=${isBusy}>${t("account.change_password")}</button></div>
      </form>
    </section>
  `;
}

/** @param {Props} props */
function Blocked({ session, actions }) {
  const [blocked, setBlocked] = useState(/** @type {import("../../types/api.js").BlockedEntry[]} */ ([]));
  const [fault, setFault] = useState("");
  const read = () => actions.blocked().then(setBlocked, (error) => setFault(sentenceOf(error)));
  useEffect(() => void read(), []);
  return html`
    <section class="setting-group">
      <h2>${t("account.blocked")}</h2>
      ${fault && html`<p class="fault" role="alert">${fault}</p>`}
      ${blocked.length === 0 && !fault && html`<p class="quiet-text">${t("account.none_blocked")}</p>`}
      <ul class="lines" role="list">
        ${blocked.map(({ id, username }) => html`
          <li key=${id} class="line">
            <${Avatar} id=${id} name=${username} file=${session.view.people.get(id).value?.avatar} size="small" />
            <bdi class="grow line-title">${username}</bdi>
            <button
              class="button" aria-label=${t("account.unblock_name", { name: username })}
              onClick=${() => void attempt(() => actions.block(id, false)).then(read)}
            >${t("account.unblock")}</button>
          </li>`)}
      </ul>
    </section>
  `;
}
