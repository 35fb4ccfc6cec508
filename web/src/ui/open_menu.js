// What is drawn of an open menu, and its keys.

import { html, useLayoutEffect, useRef } from "../vendor/preact.js";
import { Icon } from "./icon.js";

/**
 * @typedef {import("./menu.js").Menu} Menu
 * @typedef {import("./menu.js").MenuItem} MenuItem
 */

const GAP = 4;

/** @param {{ menu: Menu, close: () => void, onClosed: () => void }} props `onClosed`: the browser has closed it */
export function OpenMenu({ menu, close, onClosed }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    const box = /** @type {HTMLElement} */ (ref.current);
    box.showPopover();
    place(box, menu);
    itemsOf(box)[0]?.focus();
  }, [menu]);
  /** @param {MenuItem} item */
  const select = (item) => {
    close();
    item.onSelect();
  };
  return html`
    <div
      ref=${ref} class="menu" role="menu" aria-label=${menu.label} popover="auto" tabindex="-1"
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => onKey(event, close)}
      onToggle=${(/** @type {ToggleEvent} */ event) => {
        if (event.newState === "closed") onClosed();
      }}
    >
      ${menu.items.map((item) => item === false ? null : item === null
        ? html`<hr role="separator" />`
        : html`<button
            type="button" tabindex="-1" class=${item.isDanger ? "menu-item danger" : "menu-item"}
            role=${item.isChecked === undefined ? "menuitem" : "menuitemcheckbox"}
            aria-checked=${item.isChecked} onClick=${() => select(item)}
          >
            ${item.icon && html`<${Icon} name=${item.icon} />`}
            <span class="grow">${item.label}</span>
            ${item.detail && html`<span class="menu-detail">${item.detail}</span>`}
            ${item.isChecked && html`<${Icon} name="check" />`}
          </button>`)}
    </div>
  `;
}

/** @param {HTMLElement} box @returns {HTMLElement[]} */
const itemsOf = (box) => [...box.querySelectorAll("button")];

/** @param {KeyboardEvent} event @param {() => void} close */
function onKey(event, close) {
  const items = itemsOf(/** @type {HTMLElement} */ (event.currentTarget));
  const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  if (Object.hasOwn(moves, event.key)) {
    const to = moves[/** @type {keyof typeof moves} */ (event.key)];
    items[(to + items.length) % items.length]?.focus();
  } else if (event.key === "Tab" || event.key === "Escape") {
    close();
  } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
    const later = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    const letter = event.key.toLocaleLowerCase();
    later.find((each) => each.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Put the menu below its anchor, or above it where there is no space, and wholly on the screen.
 * @param {HTMLElement} box
 * @param {Menu} menu
 */
function place(box, { anchor, point }) {
  const edge = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const isMirrored = getComputedStyle(anchor).direction === "rtl";
  const from = point ? point.x : isMirrored ? edge.right - width : edge.left;
  const below = point ? point.y : edge.bottom + GAP;
  const above = (point ? point.y : edge.top - GAP) - height;
  const x = Math.max(GAP, Math.min(from, innerWidth - width - GAP));
  const y = below + height <= innerHeight - GAP || above < GAP ? below : above;
  box.style.inset = `${Math.max(GAP, Math.min(y, innerHeight - height - GAP))}px auto auto ${x}px`;
}
