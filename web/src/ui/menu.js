// Menus: a list of commands beside the button that opened it. One is open at a time.

import { html, signal, useLayoutEffect, useRef } from "../vendor/preact.js";
import { Icon } from "./icon.js";

/**
 * @typedef {object} MenuItem
 * @property {string} label
 * @property {() => void} onSelect
 * @property {string} [icon]
 * @property {string} [detail] a quiet text at the end, such as the key that does the same
 * @property {boolean} [isDanger]
 * @property {boolean} [isChecked] for commands that are on or off
 *
 * @typedef {object} Menu
 * @property {string} label its name for screen readers
 * @property {(MenuItem | null | false)[]} items null is a line between two; false is left out
 * @property {HTMLElement} anchor has the focus again when the menu closes
 * @property {{ x: number, y: number } | null} [point] where to open, instead of below the anchor
 */

const current = signal(/** @type {Menu | null} */ (null));
const GAP = 4;

/** Open a menu, in place of one that is open. @param {Menu} menu */
export function openMenu(menu) {
  current.value?.anchor.removeAttribute("aria-expanded");
  current.value = menu;
  if (menu.anchor.getAttribute("aria-haspopup") === "menu") {
    menu.anchor.setAttribute("aria-expanded", "true");
  }
}

/** Close the menu that is open, if any, and give the focus back. */
export function closeMenu() {
  const menu = current.value;
  if (!menu) return;
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body;
  const hasFocus = isLost || activeElement.closest(".menu") !== null;
  menu.anchor.removeAttribute("aria-expanded");
  current.value = null;
  // A click beside the menu may have moved the focus on purpose.
  if (hasFocus && menu.anchor.isConnected) menu.anchor.focus();
}

/** Whether a menu is open. */
export const isMenuOpen = () => current.value !== null;

/** The place of the menu in the page. */
export function MenuHost() {
  const menu = current.value;
  return menu && html`<${Opened} key=${menu.label} menu=${menu} />`;
}

/** @param {{ menu: Menu }} props */
function Opened({ menu }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    const box = /** @type {HTMLElement} */ (ref.current);
    box.showPopover();
    place(box, menu);
    itemsOf(box)[0]?.focus();
  }, [menu]);
  /** @param {MenuItem} item */
  const select = (item) => {
    closeMenu();
    item.onSelect();
  };
  return html`
    <div
      ref=${ref} class="menu" role="menu" aria-label=${menu.label} popover="auto" tabindex="-1"
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => onKey(event)}
      onToggle=${(/** @type {ToggleEvent} */ event) => {
        if (event.newState === "closed" && current.value === menu) closeMenu();
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

/** @param {KeyboardEvent} event */
function onKey(event) {
  const items = itemsOf(/** @type {HTMLElement} */ (event.currentTarget));
  const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  if (Object.hasOwn(moves, event.key)) {
    const to = moves[/** @type {keyof typeof moves} */ (event.key)];
    items[(to + items.length) % items.length]?.focus();
  } else if (event.key === "Tab" || event.key === "Escape") {
    closeMenu();
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
