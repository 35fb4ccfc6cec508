// Fields of forms, with their labels, hints and faults.

import { t } from "../lib/strings.js";
import { html, useEffect, useId, useRef, useState } from "../vendor/preact.js";
import { Icon } from "./icon.js";

/**
 * A field of one line. `fault` is read out with the field; a password can be shown.
 * @param {{ name: string, label: string, type?: string, value?: string, autocomplete?: string,
 *   hint?: string, fault?: string, isOptional?: boolean, minlength?: number, maxlength?: number,
 *   isFirst?: boolean, onInput?: (event: InputEvent) => void, pattern?: string }} props `isFirst`: has
 *   the focus when it is drawn
 */
export function Field({
  name, label, type = "text", value = "", autocomplete = "off", hint = "", fault = "",
  isOptional = false, isFirst = false, ...rest
}) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  const isPassword = type === "password";
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <div class="field-box">
        <input
          ref=${input} id=${id} name=${name} type=${isPassword && isShown ? "text" : type} defaultValue=${value}
          dir=${type === "text" ? "auto" : undefined} autocomplete=${autocomplete} required=${!isOptional}
          spellcheck=${false} autocapitalize="off"
          aria-invalid=${fault ? "true" : undefined} aria-describedby=${described || undefined} ...${rest}
        />
        ${isPassword &&
        html`<button type="button" class="button quiet" aria-pressed=${isShown} title=${t("signin.show_password")} onClick=${() => setShown(!isShown)}>
          <${Icon} name="eye" label=${t("signin.show_password")} />
        </button>`}
      </div>
      ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
      <p class="fault" id="${id}-fault" role="alert" hidden=${!fault}>${fault}</p>
    </div>
  `;
}

/** The text of a field of a form. @param {HTMLFormElement} form @param {string} name */
export const textOf = (form, name) => String(new FormData(form).get(name) ?? "");
