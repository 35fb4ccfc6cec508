// A field to choose one of many by the beginning of its name: a person or a conversation.

import { t } from "../../lib/strings.js";
import { html, useEffect, useId, useRef, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";
import { Icon } from "../icon.js";

const TYPING_MS = 150;

/** @typedef {{ id: number, name: string }} Choice */

/**
 * @param {{ label: string, value: Choice | null, find: (q: string) => Promise<Choice[]>,
 *   onChange: (value: Choice | null) => void }} props
 */
export function Picker({ label, value, find, onChange }) {
  const id = useId();
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [q, setQ] = useState("");
  const [choices, setChoices] = useState(/** @type {Choice[]} */ ([]));
  const [at, setAt] = useState(-1);
  const [note, setNote] = useState("");

  useEffect(() => {
    let isOver = false;
    setAt(-1);
    const wanted = q.trim();
    const timer = setTimeout(async () => {
      try {
        const found = wanted ? await find(wanted) : [];
        if (isOver) return;
        setChoices(found);
        setNote(wanted && found.length === 0 ? t("search.nobody") : "");
      } catch (error) {
        if (!isOver) setNote(sentenceOf(error));
      }
    }, TYPING_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [q]);

  /** @param {Choice | null} choice */
  function choose(choice) {
    setQ("");
    setChoices([]);
    onChange(choice);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length > 0) setAt((at + step + choices.length) % choices.length);
    else if (event.key === "Enter" && choices.length > 0) choose(choices[Math.max(0, at)]);
    else if (event.key === "Escape" && q !== "") setQ("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  if (value) {
    return html`
      <div class="field">
        <span class="field-label" id=${`${id}-label`}>${label}</span>
        <button
          type="button" class="button chosen" aria-describedby=${`${id}-label`}
          onClick=${() => { choose(null); requestAnimationFrame(() => field.current?.focus()); }}
        >
          <bdi>${value.name}</bdi> <${Icon} name="close" label=${t("search.clear")} />
        </button>
      </div>
    `;
  }
  const isOpen = choices.length > 0;
  return html`
    <div class="field suggesting">
      <label for=${id}>${label}</label>
      <input
        ref=${field} id=${id} role="combobox" autocomplete="off" dir="auto" maxlength="128" value=${q}
        placeholder=${t("search.any")} aria-expanded=${isOpen} aria-controls=${`${id}-list`} aria-autocomplete="list"
        aria-activedescendant=${at >= 0 ? `${id}-${at}` : undefined}
        onKeyDown=${pressed} onBlur=${() => setQ("")}
        onInput=${(/** @type {InputEvent} */ event) => setQ(/** @type {HTMLInputElement} */ (event.target).value)}
      />
      <ul class="suggestions" role="listbox" id=${`${id}-list`} aria-label=${label} hidden=${!isOpen}>
        ${choices.map(
          (choice, index) => html`
            <li
              key=${choice.id} id=${`${id}-${index}`} role="option" aria-selected=${index === at}
              onMouseDown=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); choose(choice); }}
            >
              <bdi>${choice.name}</bdi>
            </li>
          `,
        )}
      </ul>
      <p class="hint" role="status" hidden=${!note}>${note}</p>
    </div>
  `;
}
