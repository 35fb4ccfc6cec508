// Who is banned from a group, and the end of a ban.

import { t } from "../../lib/strings.js";
import { mediumDate } from "../../lib/medium_time.js";
import { html } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { toast } from "../toast.js";
import { More } from "./more.js";
import { Instead, useReading } from "./reading.js";

/**
 * @typedef {import("../../types/api.js").BanEntry} BanEntry
 * @typedef {import("../../model/actions.js").Actions} Actions
 */

/**
 * @param {{ session: import("../../model/session.js").Session, actions: Actions,
 *   group: import("../../model/types.js").Group }} props
 */
export function Bans({ session, actions, group }) {
  const version = session.view.members.get(group.id).value;
  const reading = useReading(() => actions.bans(group.id), [group.id, version]);
  /** @param {BanEntry} ban */
  async function lift({ id, username }) {
    if (!(await attempt(() => actions.unban(group.id, id)))) return;
    toast(t("groups.ban_lifted", { name: username }));
    reading.setValue((old) => ({ ...old, items: old.items.filter((each) => each.id !== id) }));
  }

  const bans = reading.value?.items ?? [];
  return html`
    <section class="panel-section">
      <h3>${t("groups.bans")}</h3>
      ${bans.length === 0
        ? html`<${Instead} reading=${reading} empty=${t("groups.no_bans")} />`
        : html`<ul class="found" role="list" aria-label=${t("groups.bans")}>
            ${bans.map(
              (ban) => html`<li class="row" key=${ban.id}>
                <span class="row-text grow">
                  <bdi class="row-name">${ban.deleted ? t("shell.deleted_user") : ban.username}</bdi>
                  <span class="row-detail">${mediumDate(new Date(ban.created_at))}</span>
                </span>
                <button class="button" onClick=${() => lift(ban)}>
                  ${t("groups.lift")}<span class="unseen"> ${ban.username}</span>
                </button>
              </li>`,
            )}
          </ul>`}
      <${More} actions=${actions} reading=${reading} />
    </section>
  `;
}
