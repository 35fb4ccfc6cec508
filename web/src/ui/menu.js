// Menus: a list of commands beside the button that opened it. One is open at a time.

import { html, signal } from "../vendor/preact.js";
import { Lazy } from "./lazy.js";

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

/** The place of the menu in the page. @param {{ load: () => Promise<any> }} props `load` imports what draws it */
export function MenuHost({ load }) {
  const menu = current.value;
  return menu && html`<${Lazy} key=${menu.label} load=${load} name="OpenMenu" menu=${menu} close=${closeMenu} onClosed=${() => current.value === menu && closeMenu()} />`;
}
