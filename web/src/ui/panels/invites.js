// Links with which everyone can join a group. A link is shown once: the server keeps no code.

import { t } from "../../lib/strings.js";
import { mediumTime } from "../../lib/medium_time.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Fault, useWork } from "../dialogs.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";
import { copyLink } from "../sidebar/group_menu.js";
import { Instead, useReading } from "./reading.js";

/**
 * @typedef {import("../../types/api.js").InviteEntry} InviteEntry
 * @typedef {import("../../model/actions.js").Actions} Actions
 * @typedef {import("../../model/session.js").Session} Session
 */

const DAY_SECONDS = 24 * 60 * 60;
/** Choices of the time and of the number of uses; the empty one means no limit. */
const DAYS = ["1", "7", "30", ""];
const USES = ["1", "10", "100", ""];

/** @param {{ session: Session, actions: Actions, group: import("../../model/types.js").Group }} props */
export function Invites({ session, actions, group }) {
  const [days, setDays] = useState("7");
  const [uses, setUses] = useState("");
  const [path, setPath] = useState("");
  const { run, isBusy, fault } = useWork();
  const reading = useReading(() => actions.invites(group.id), [group.id]);
  const invites = reading.value ?? [];

  /** @param {SubmitEvent} event */
  function make(event) {
    event.preventDefault();
    void run(async () => {
      const { code } = await actions.createInvite(group.id, {
        expires_in_seconds: days === "" ? null : Number(days) * DAY_SECONDS,
        uses: uses === "" ? null : Number(uses),
      });
      setPath(`/join#${code}`);
      reading.again();
    });
  }

  /** @param {InviteEntry} invite */
  async function revoke({ id }) {
    if (!(await attempt(() => actions.revokeInvite(group.id, id)))) return;
    reading.setValue((old) => old.filter((each) => each.id !== id));
  }

  /** @param {string} id @param {string} label @param {string} value @param {string[]} choices @param {(value: string) => void} set @param {"groups.days" | "groups.uses"} key */
  const choice = (id, label, value, choices, set, key) => html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} value=${value} onChange=${(/** @type {Event} */ event) => set(/** @type {HTMLSelectElement} */ (event.target).value)}>
        ${choices.map((each) => html`<option value=${each} selected=${each === value}>
          ${each === "" ? t("groups.unlimited") : t(key, { n: Number(each) })}
        </option>`)}
      </select>
    </div>
  `;

  return html`
    <section class="panel-section">
      <h3>${t("groups.invites")}</h3>
      <form class="invite-form" onSubmit=${make}>
        ${choice("invite-days", t("groups.valid_for"), days, DAYS, setDays, "groups.days")}
        ${choice("invite-uses", t("groups.usable"), uses, USES, setUses, "groups.uses")}
        <button class="button" disabled=${isBusy}><${Icon} name="link" /> ${t("groups.make_link")}</button>
      </form>
      <${Fault} text=${fault} />
      <div role="status">
        ${path &&
        html`<div class="field">
          <label for="invite-link">${t("groups.link_once")}</label>
          <div class="link-line">
            <input id="invite-link" readonly value=${location.origin + path} onFocus=${(/** @type {FocusEvent} */ event) => /** @type {HTMLInputElement} */ (event.target).select()} />
            <button type="button" class="button" onClick=${() => void copyLink(path)}><${Icon} name="copy" label=${t("shell.copy_link")} /></button>
          </div>
        </div>`}
      </div>
      ${invites.length === 0
        ? html`<${Instead} reading=${reading} empty=${t("groups.no_invites")} />`
        : html`<ul class="found" role="list" aria-label=${t("groups.invites")}>
            ${invites.map((invite) => html`<${Invite} key=${invite.id} session=${session} invite=${invite} onRevoke=${() => revoke(invite)} />`)}
          </ul>`}
    </section>
  `;
}

/** @param {{ session: Session, invite: InviteEntry, onRevoke: () => void }} props */
function Invite({ session, invite, onRevoke }) {
  const { created_by: maker, created_at: at, expires_at: end, uses_left: left } = invite;
  const person = session.view.people.get(maker).value;
  const name = person?.display_name || person?.username || "";
  useEffect(() => session.asking.people.need([maker]), [maker]);
  const made = t("groups.made_by", { name, at: mediumTime(new Date(at)) });
  return html`
    <li class="row">
      <span class="row-text grow">
        <span class="row-name">
          ${end === null ? t("groups.no_end") : t("groups.until", { at: mediumTime(new Date(end)) })}
          ${left !== null && html` · ${t("groups.uses_left", { n: left })}`}
        </span>
        <span class="row-detail" dir="auto">${made}</span>
      </span>
      <button class="button" onClick=${onRevoke}>
        ${t("groups.revoke")}<span class="unseen"> ${made}</span>
      </button>
    </li>
  `;
}
