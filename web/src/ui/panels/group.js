// The settings of a group. Each member sees them; the owner and admins change theirs.

import { t } from "../../lib/strings.js";
import { isStaff, mayChange, mayInvite, mayLeave } from "../../model/permissions.js";
import { html } from "../../vendor/preact.js";
import { confirm } from "../dialogs.js";
import { Icon } from "../icon.js";
import { leave } from "../leaving.js";
import { Bans } from "./bans.js";
import { ChoiceSetting, FixedSetting, TextSetting } from "./fields.js";
import { Invites } from "./invites.js";
import { Panel } from "./panel.js";

/**
 * @typedef {import("./host.js").PanelProps} PanelProps
 * @typedef {import("../../model/types.js").Group} Group
 * @typedef {import("../../lib/strings.js").Key} Key
 * @typedef {"may_post" | "may_invite" | "may_pin" | "visibility" | "history"} Choice
 */

const NAME_CHARACTERS = 128;
const TOPIC_CHARACTERS = 1024;
/** @type {Record<Choice, [value: string, text: Key][]>} */
const CHOICES = {
  may_post: [["all", "groups.all_members"], ["admins", "groups.admins_only"]],
  may_invite: [["admins", "groups.admins_only"], ["all", "groups.all_members"]],
  may_pin: [["admins", "groups.admins_only"], ["all", "groups.all_members"]],
  visibility: [["private", "groups.private"], ["public", "groups.public"]],
  history: [["all", "groups.history_all"], ["joined", "groups.history_joined"]],
};
/** @type {Record<Choice, Key>} */
const LABELS = {
  may_post: "groups.may_post", may_invite: "groups.may_invite", may_pin: "groups.may_pin",
  visibility: "groups.visibility", history: "groups.history",
};

/** @param {PanelProps} props */
export function GroupSettings({ session, actions, request }) {
  const group = session.view.groups.get(request.groupId).value;
  const props = { session, actions, group };
  return html`
    <${Panel} title=${t("shell.group_settings")}>
      ${!group?.settings
        ? html`<p class="empty" role="status">${t("shell.loading")}</p>`
        : html`
            <${About} ...${props} />
            <${Rights} ...${props} />
            ${mayInvite(group) && html`<${Invites} ...${props} />`}
            ${isStaff(group) && html`<${Bans} ...${props} />`}
            <${Ends} ...${props} />
          `}
    <//>
  `;
}

/** @param {Pick<PanelProps, "actions"> & { group: Group }} props */
function About({ actions, group }) {
  const { id, name, topic } = group;
  if (!mayChange(group, "name")) {
    return html`
      <section class="panel-section" aria-label=${t("groups.about")}>
        ${group.is_archived && html`<p class="quiet-text">${t("groups.archived_text")}</p>`}
        <dl class="fixed-settings">
          <${FixedSetting} label=${t("groups.name")} text=${name} />
          ${topic && html`<${FixedSetting} label=${t("groups.topic")} text=${topic} />`}
        </dl>
      </section>
    `;
  }
  return html`
    <section class="panel-section" aria-label=${t("groups.about")}>
      <${TextSetting}
        label=${t("groups.name")} value=${name} most=${NAME_CHARACTERS} isNeeded=${true}
        onSave=${(/** @type {string} */ text) => actions.changeGroup(id, { name: text })}
      />
      <${TextSetting}
        label=${t("groups.topic")} value=${topic} most=${TOPIC_CHARACTERS} isLong=${true}
        onSave=${(/** @type {string} */ text) => actions.changeGroup(id, { topic: text })}
      />
    </section>
  `;
}

/** @param {Pick<PanelProps, "actions"> & { group: Group }} props */
function Rights({ actions, group }) {
  const settings = /** @type {NonNullable<Group["settings"]>} */ (group.settings);
  const names = /** @type {Choice[]} */ (Object.keys(CHOICES));
  const open = names.filter((name) => mayChange(group, name));
  const fixed = names.filter((name) => !mayChange(group, name));
  return html`
    <section class="panel-section">
      <h3>${t("groups.rights")}</h3>
      ${open.map(
        (name) => html`<${ChoiceSetting}
          key=${name} label=${t(LABELS[name])} value=${settings[name]}
          choices=${CHOICES[name].map(([value, text]) => [value, t(text)])}
          hint=${name === "history" ? t("groups.history_hint") : undefined}
          onSave=${(/** @type {string} */ value) => actions.changeGroup(group.id, { [name]: value })}
        />`,
      )}
      ${fixed.length > 0 &&
      html`<dl class="fixed-settings">
        ${fixed.map((name) => html`<${FixedSetting} label=${t(LABELS[name])} text=${textOf(name, settings[name])} />`)}
      </dl>`}
    </section>
  `;
}

/** @param {Choice} name @param {string} value */
const textOf = (name, value) => t(CHOICES[name].find(([each]) => each === value)?.[1] ?? "groups.unknown");

/** The ways to end: archive, leave, delete. @param {PanelProps & { group: Group }} props */
function Ends({ actions, group }) {
  const { id, name, is_archived: isArchived, role } = group;
  const archive = () =>
    void confirm({
      title: t(isArchived ? "groups.unarchive" : "groups.archive"),
      text: t(isArchived ? "groups.unarchive_text" : "groups.archive_text", { name }),
      action: t(isArchived ? "groups.unarchive" : "groups.archive"),
      work: () => actions.changeGroup(id, { is_archived: !isArchived }),
    });
  const remove = () =>
    void confirm({
      title: t("groups.delete"), text: t("groups.delete_text", { name }), action: t("groups.delete"),
      isDanger: true, typed: name, work: () => actions.deleteGroup(id),
    });
  return html`
    <section class="panel-section" aria-label=${t("groups.ends")}>
      ${role === "owner" && html`<p class="quiet-text">${t("groups.owner_stays")}</p>`}
      <div class="stack">
        ${mayChange(group, "is_archived") &&
        html`<button class="button" onClick=${archive}>
          <${Icon} name="archive" /> ${t(isArchived ? "groups.unarchive" : "groups.archive")}
        </button>`}
        ${mayLeave(group) &&
        html`<button class="button danger" onClick=${() => void leave(actions, group)}>
          <${Icon} name="leave" /> ${t("shell.leave")}
        </button>`}
        ${role === "owner" &&
        html`<button class="button danger" onClick=${remove}>
          <${Icon} name="delete" /> ${t("groups.delete")}
        </button>`}
      </div>
    </section>
  `;
}
