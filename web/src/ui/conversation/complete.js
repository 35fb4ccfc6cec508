// The list of suggestions above the field: a listbox that the field controls, while the focus stays in
// the field.

import { t } from "../../lib/strings.js";
import { html, useRef, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { complete } from "../loading.js";

/**
 * @typedef {import("./suggestions.js").Suggestion} Suggestion
 * @typedef {{ start: number, items: Suggestion[], chosen: number }} Open
 */

/**
 * Return the completion of a field. `attributes` are for the field.
 * @param {object} given
 * @param {import("../../model/session.js").Session} given.session
 * @param {import("../../model/actions.js").Actions} given.actions
 * @param {number | null} given.groupId null: only emoji
 * @param {{ current: HTMLTextAreaElement | null }} given.field
 * @param {(text: string) => void} given.write
 */
export function useCompletion({ session, actions, groupId, field, write }) {
  const [open, setOpen] = useState(/** @type {Open | null} */ (null));
  const turn = useRef(0);

  /** Look at what is before the caret. */
  async function look() {
    const mine = ++turn.current;
    try {
      const { suggest, tokenAt } = await complete(import("../later.js"));
      const area = field.current;
      const isChoice = area && area.selectionStart === area.selectionEnd;
      const token = isChoice ? tokenAt(area.value, area.selectionStart) : null;
      if (!token || (token.kind === "member" && groupId === null)) {
        if (mine === turn.current) setOpen(null);
        return;
      }
      const items = await suggest({ session, actions, groupId: groupId ?? 0 }, token);
      if (mine === turn.current) setOpen(items.length > 0 ? { start: token.start, items, chosen: 0 } : null);
    } catch {
      if (mine === turn.current) setOpen(null);
    }
  }

  /** @param {Suggestion} item */
  function take({ insert }) {
    const area = /** @type {HTMLTextAreaElement} */ (field.current);
    const start = /** @type {Open} */ (open).start;
    area.setRangeText(insert, start, area.selectionEnd, "end");
    close();
    area.focus();
    write(area.value);
  }

  function close() {
    turn.current++;
    setOpen(null);
  }

  /** Return whether the key was taken. @param {KeyboardEvent} event */
  function pressed(event) {
    if (!open || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const { items, chosen } = open;
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    const step = steps[event.key];
    if (step !== undefined) setOpen({ ...open, chosen: (chosen + step + items.length) % items.length });
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey) take(/** @type {Suggestion} */ (items[chosen]));
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    return true;
  }

  const list = open && html`
    <ul class="completions" id="completions" role="listbox" aria-label=${t("conversation.suggestions")}>
      ${open.items.map((item, n) => html`
        <li
          key=${item.id} id=${`suggestion-${n}`} role="option" aria-selected=${n === open.chosen}
          onMouseDown=${(/** @type {MouseEvent} */ event) => event.preventDefault()} onClick=${() => take(item)}
        >
          ${item.userId !== null && html`<${Avatar} id=${item.userId} name=${item.label} file=${session.view.people.get(item.userId).value?.avatar ?? null} size="small" />`}
          <bdi>${item.label}</bdi><bdi class="quiet-text">${item.detail}</bdi>
        </li>
      `)}
    </ul>
  `;
  const attributes = {
    "aria-autocomplete": "list",
    "aria-controls": open ? "completions" : undefined,
    "aria-activedescendant": open ? `suggestion-${open.chosen}` : undefined,
  };
  return { list, attributes, look, close, pressed };
}
