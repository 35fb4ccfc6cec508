// What a user who is not signed in sees of an invitation, above the form to sign in.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { useInvite } from "./invite.js";

/** @param {{ code: string }} props */
export function InviteNote({ code }) {
  const { shown, isGone, fault } = useInvite(code);
  if (isGone) return html`<p class="fault" role="alert">${t("groups.invite_gone")}</p>`;
  if (fault) return html`<p class="fault" role="alert">${fault}</p>`;
  if (!shown) return html`<p role="status">${t("groups.loading")}</p>`;
  const { name, topic, member_count: count } = shown;
  if (name === undefined) return html`<p>${t("groups.invite_to_register")}</p>`;
  return html`
    <div class="invite-note">
      <p>${t("groups.invited_to")} <bdi class="typed-name">${name}</bdi></p>
      ${topic && html`<p dir="auto">${topic}</p>`}
      <p class="quiet-text">${t("groups.count", { n: count ?? 0 })}. ${t("groups.sign_in_to_join")}</p>
    </div>
  `;
}
