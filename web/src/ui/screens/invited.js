// The group of an invitation, before and after signing in.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";
import { store } from "../store.js";

/** @typedef {import("../../types/api.js").InviteShown} InviteShown */

/**
 * Read the group of a code. `isGone`: the code is not valid, or no longer.
 * @param {string} code
 * @returns {{ shown: InviteShown | null, isGone: boolean, fault: string }}
 */
export function useInvite(code) {
  const [state, setState] = useState({ shown: /** @type {InviteShown | null} */ (null), isGone: false, fault: "" });
  useEffect(() => {
    let isOver = false;
    setState({ shown: null, isGone: false, fault: "" });
    if (code === "") return;
    store.invite(code).then(
      (shown) => !isOver && setState({ shown, isGone: false, fault: "" }),
      (/** @type {any} */ error) => {
        const isGone = error?.code === "invite_not_found";
        if (!isOver) setState({ shown: null, isGone, fault: isGone ? "" : sentenceOf(error) });
      },
    );
    return () => void (isOver = true);
  }, [code]);
  return state;
}

/** What a user who is not signed in sees of it, above the form to sign in. @param {{ code: string }} props */
export function InviteNote({ code }) {
  const { shown, isGone, fault } = useInvite(code);
  if (isGone) return html`<p class="fault" role="alert">${t("signin.invite_gone")}</p>`;
  if (fault) return html`<p class="fault" role="alert">${fault}</p>`;
  if (!shown) return html`<p role="status">${t("shell.loading")}</p>`;
  const { name, topic, member_count: count } = shown;
  if (name === undefined) return html`<p>${t("signin.invite_to_register")}</p>`;
  return html`
    <div class="invite-note">
      <p>${t("signin.invited_to")} <bdi class="typed-name">${name}</bdi></p>
      ${topic && html`<p dir="auto">${topic}</p>`}
      <p class="quiet-text">${t("shell.n_members", { n: count ?? 0 })}. ${t("signin.sign_in_to_join")}</p>
    </div>
  `;
}
