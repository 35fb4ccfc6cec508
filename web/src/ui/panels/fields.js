// Settings that are saved one by one. A refusal is said at its own field, which is then as before.

import { t } from "../../lib/strings.js";
import { html, useEffect, useId, useState } from "../../vendor/preact.js";
import { Fault, useWork } from "../dialogs.js";

/**
 * A text with a button that saves it.
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.value
 * @param {number} props.most characters
 * @param {boolean} [props.isLong]
 * @param {boolean} [props.isNeeded]
 * @param {(text: string) => Promise<unknown>} props.onSave
 */
export function TextSetting({ label, value, most, isLong = false, isNeeded = false, onSave }) {
  const id = useId();
  const [text, setText] = useState(value);
  const { run, isBusy, fault, setFault } = useWork();
  const isChanged = text !== value;
  // A change by others shows, unless the user is writing.
  const [known, setKnown] = useState(value);
  useEffect(() => {
    if (text === known) setText(value);
    setKnown(value);
  }, [value]);

  const props = {
    id, value: text, dir: "auto", maxlength: most, required: isNeeded, autocomplete: "off",
    "aria-invalid": fault !== "", "aria-describedby": `${id}-fault`,
    onInput: (/** @type {InputEvent} */ event) => setText(/** @type {HTMLInputElement} */ (event.target).value),
  };
  return html`
    <form class="field" onSubmit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      void run(() => onSave(text));
    }}>
      <label for=${id}>${label}</label>
      ${isLong ? html`<textarea rows="3" ...${props}></textarea>` : html`<input ...${props} />`}
      <${Fault} id=${`${id}-fault`} text=${fault} />
      ${isChanged &&
      html`<div class="field-foot">
        <button type="button" class="button" onClick=${() => { setText(value); setFault(""); }}>
          ${t("shell.cancel")}
        </button>
        <button class="button primary" disabled=${isBusy || (isNeeded && text.trim() === "")}>${t("shell.save")}</button>
      </div>`}
    </form>
  `;
}

/**
 * A choice that is saved at once.
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.value
 * @param {[value: string, text: string][]} props.choices
 * @param {string} [props.hint]
 * @param {(value: string) => Promise<unknown>} props.onSave
 */
export function ChoiceSetting({ label, value, choices, hint, onSave }) {
  const id = useId();
  const [chosen, setChosen] = useState(value);
  const { run, isBusy, fault } = useWork();
  useEffect(() => setChosen(value), [value]);

  /** @param {string} wanted */
  async function change(wanted) {
    setChosen(wanted);
    if (!(await run(() => onSave(wanted)))) setChosen(value);
  }
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id} value=${chosen} disabled=${isBusy} aria-invalid=${fault !== ""} aria-describedby=${`${id}-hint ${id}-fault`}
        onChange=${(/** @type {Event} */ event) => void change(/** @type {HTMLSelectElement} */ (event.target).value)}
      >
        ${choices.map(([each, text]) => html`<option value=${each} selected=${each === chosen}>${text}</option>`)}
      </select>
      <p class="hint" id=${`${id}-hint`} hidden=${!hint}>${hint}</p>
      <${Fault} id=${`${id}-fault`} text=${fault} />
    </div>
  `;
}

/** A setting that the user may not change. @param {{ label: string, text: string }} props */
export const FixedSetting = ({ label, text }) => html`
  <div class="fixed">
    <dt>${label}</dt>
    <dd dir="auto">${text}</dd>
  </div>
`;
