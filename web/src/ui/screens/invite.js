// An invitation: to which group it leads, and joining it.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { Fault, useWork } from "../dialogs.js";
import { go } from "../navigation.js";
import { useInvite } from "./invited.js";

/**
 * @typedef {import("../../types/api.js").InviteShown} InviteShown
 * @typedef {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions }} Props
 */

/** @param {Props & { code: string }} props */
export function InviteScreen({ session, actions, code }) {
  const { shown, isGone, fault } = useInvite(code);
  return html`
    <div class="main-body">
      <div class="invite">
        ${code === "" || isGone || fault
          ? html`
              ${isGone && html`<p role="alert">${t("signin.invite_gone")}</p>`}
              ${fault && html`<p class="fault" role="alert">${fault}</p>`}
              <${CodeForm} key=${code} />
            `
          : shown === null
            ? html`<p class="quiet-text" role="status">${t("shell.loading")}</p>`
            : shown.id === undefined
              ? html`<p>${t("groups.invite_server")}</p>`
              : html`<${Offer} session=${session} actions=${actions} code=${code} shown=${shown} />`}
      </div>
    </div>
  `;
}

/** @param {Props & { code: string, shown: InviteShown }} props */
function Offer({ session, actions, code, shown }) {
  const { id = 0, name = "", topic = "", member_count: count = 0 } = shown;
  const { run, isBusy, fault } = useWork();
  const isMember = session.view.groups.get(id).value !== null;

  const join = () =>
    run(async () => {
      await actions.useInvite(code);
      go(`/g/${id}`, { replace: true });
    });
  return html`
    <${Avatar} id=${id} name=${name} isGroup=${true} size="large" />
    <h2 dir="auto"><bdi>${name}</bdi></h2>
    ${topic && html`<p dir="auto">${topic}</p>`}
    <p class="quiet-text">${t("shell.n_members", { n: count })}</p>
    ${isMember
      ? html`<p>${t("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${id}`}>${t("groups.open")}</a>`
      : html`<button class="button primary" disabled=${isBusy} onClick=${join}>${t("groups.join")}</button>`}
    <${Fault} text=${fault} />
  `;
}

/** A field for a code or a whole link. */
function CodeForm() {
  const [written, setWritten] = useState("");
  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    const code = codeOf(written);
    if (code) go(`/join#${code}`, { replace: true });
  }
  return html`
    <form class="invite-code" onSubmit=${submit}>
      <div class="field">
        <label for="invite-code">${t("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${false} value=${written}
          onInput=${(/** @type {InputEvent} */ event) => setWritten(/** @type {HTMLInputElement} */ (event.target).value)}
        />
      </div>
      <button class="button primary" disabled=${codeOf(written) === ""}>${t("groups.show_invite")}</button>
    </form>
  `;
}

/** Return the code of a text that is a code or ends with one, as a link does. @param {string} text */
const codeOf = (text) => /(?:^|#)([\w-]+)$/.exec(text.trim())?.[1] ?? "";
