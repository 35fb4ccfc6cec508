// What the user chooses for all devices. Each choice holds at once.

import { LANGUAGES, t } from "../../lib/strings.js";
import { html, useId } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { NotificationPermission } from "./permission.js";

/**
 * @typedef {import("../../model/settings.js").Settings} Values
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {[value: string, label: string]} Option
 */

/** @param {import("./settings.js").Props} props */
export function General({ session, actions }) {
  const isVisible = session.me.value?.read_marks ?? true;
  const choice = (/** @type {keyof Values} */ name, /** @type {string[]} */ values) => html`
    <${Choice}
      session=${session} name=${name}
      options=${values.map((value) => [value, t(/** @type {any} */ (`settings.${name}.${value}`))])}
    />`;
  const toggle = (/** @type {keyof Values} */ name) => html`<${Toggle} session=${session} name=${name} />`;
  return html`
    <section class="setting-group">
      <h2>${t("settings.looks")}</h2>
      ${choice("theme", ["system", "light", "dark", "contrast"])}
      ${choice("text_size", ["small", "normal", "large"])}
      ${choice("density", ["normal", "compact"])}
      ${choice("reduced_motion", ["system", "always"])}
      <${Language} session=${session} />
    </section>
    <section class="setting-group">
      <h2>${t("settings.writing")}</h2>
      <${Enter} session=${session} />
      ${toggle("jump_to_own")}
    </section>
    <section class="setting-group">
      <h2>${t("shell.notifications")}</h2>
      <${NotificationPermission} />
      ${toggle("notifications")}
      ${toggle("notification_text")}
      ${toggle("mentions_in_muted")}
      ${toggle("sounds")}
    </section>
    <section class="setting-group">
      <h2>${t("settings.reading")}</h2>
      ${choice("announce", ["all", "mentions", "none"])}
      <${Switch}
        label=${t("settings.read_marks")} hint=${t("settings.read_marks_hint")} isOn=${isVisible}
        onChange=${(/** @type {boolean} */ read_marks) => void attempt(() => actions.changeProfile({ read_marks }))}
      />
    </section>
  `;
}

/**
 * One of several values.
 * @param {{ session: Session, name: keyof Values, options: Option[] }} props
 */
function Choice({ session, name, options }) {
  const { settings } = session.local;
  return html`<${Select}
    label=${t(/** @type {any} */ (`settings.${name}`))} options=${options} value=${settings.settings.value[name]}
    onChange=${(/** @type {string} */ value) => settings.set(name, /** @type {any} */ (value))}
  />`;
}

/** @param {{ session: Session, name: keyof Values }} props */
function Toggle({ session, name }) {
  const { settings } = session.local;
  return html`<${Switch}
    label=${t(/** @type {any} */ (`settings.${name}`))} isOn=${settings.settings.value[name]}
    onChange=${(/** @type {boolean} */ isOn) => settings.set(name, /** @type {any} */ (isOn))}
  />`;
}

/** @param {{ session: Session }} props */
function Enter({ session }) {
  const { settings } = session.local;
  return html`<${Select}
    label=${t("settings.enter_sends")} value=${settings.settings.value.enter_sends ? "enter" : "ctrl"}
    options=${[["enter", t("settings.enter_sends.enter")], ["ctrl", t("settings.enter_sends.ctrl")]]}
    onChange=${(/** @type {string} */ value) => settings.set("enter_sends", value === "enter")}
  />`;
}

/** @param {{ session: Session }} props */
function Language({ session }) {
  const { settings } = session.local;
  const names = Object.entries(LANGUAGES).map(([tag, { name }]) => [tag, name]);
  return html`<${Select}
    label=${t("settings.language")} value=${settings.settings.value.language ?? ""}
    options=${[["", t("settings.language.system")], ...names]}
    onChange=${(/** @type {string} */ value) => settings.set("language", value || null)}
  />`;
}

/**
 * @param {{ label: string, options: Option[], value: string, onChange: (value: string) => void }} props
 */
function Select({ label, options, value, onChange }) {
  const id = useId();
  return html`
    <div class="setting">
      <label for=${id}>${label}</label>
      <select
        id=${id} value=${value}
        onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLSelectElement} */ (event.target).value)}
      >
        ${options.map(([each, text]) => html`<option value=${each} selected=${each === value}>${text}</option>`)}
      </select>
    </div>
  `;
}

/**
 * @param {{ label: string, hint?: string, isOn: boolean, onChange: (isOn: boolean) => void }} props
 */
function Switch({ label, hint = "", isOn, onChange }) {
  const id = useId();
  return html`
    <div class="setting">
      <div>
        <label for=${id}>${label}</label>
        ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
      </div>
      <input
        id=${id} class="switch" type="checkbox" role="switch" checked=${isOn} aria-describedby=${hint ? `${id}-hint` : undefined}
        onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLInputElement} */ (event.target).checked)}
      />
    </div>
  `;
}
