// The list by keyboard: one row has the place in the order of Tab, arrows move it, letters are
// commands.

import { useEffect } from "../../vendor/preact.js";
import { commandsOf } from "./commands.js";
import { messageAt, openRowMenu } from "./row_bar.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./list.js").List} List
 */

/**
 * Keep one row in the order of Tab: the one that had the focus last, or the last one on the screen.
 * @param {{ current: HTMLElement | null }} box
 * @param {List | null} list
 */
export function useRoving(box, list) {
  useEffect(() => {
    const area = box.current;
    if (!area || !list) return;
    /** @param {HTMLElement | null | undefined} row */
    const choose = (row) => {
      if (!row) return;
      for (const each of area.querySelectorAll('[data-row][tabindex="0"]')) each.setAttribute("tabindex", "-1");
      row.setAttribute("tabindex", "0");
    };
    /** @param {Event} event */
    const focused = (event) => {
      const target = /** @type {Element} */ (event.target);
      choose(target.closest("[data-row]"));
    };
    const provide = () => {
      if (!area.querySelector('[data-row][tabindex="0"]')) choose(list.anchor.lastSeen() ?? list.anchor.rows().at(-1));
    };
    const observer = new MutationObserver(provide);
    observer.observe(area, { childList: true, subtree: true });
    area.addEventListener("focusin", focused);
    provide();
    return () => {
      observer.disconnect();
      area.removeEventListener("focusin", focused);
    };
  }, [box, list]);
}

/**
 * A key in the list.
 * @param {KeyboardEvent} event
 * @param {{ context: Context, list: List }} where
 */
export function onRowKey(event, { context, list }) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = /** @type {HTMLElement} */ (event.target);
  const row = target.hasAttribute("data-row") ? target : null;
  const isList = target === event.currentTarget;
  if (!row && !isList) return;
  if (move(event.key, row, list) || (row && command(event, row, context, list))) event.preventDefault();
}

/**
 * @param {string} key
 * @param {HTMLElement | null} row
 * @param {List} list
 */
function move(key, row, list) {
  const { rows, lastSeen, place } = list.anchor;
  const all = rows();
  const at = row ? all.indexOf(row) : all.findIndex((each) => each.dataset.row === place()?.row);
  const perScreen = Math.max(1, all.indexOf(lastSeen() ?? row ?? /** @type {any} */ (null)) - all.findIndex((each) => each.dataset.row === place()?.row));
  /** @type {Record<string, number>} */
  const steps = { ArrowUp: -1, ArrowDown: 1, PageUp: -perScreen, PageDown: perScreen };
  if (key === "Home" || key === "End") {
    const first = () => list.anchor.rows().at(key === "Home" ? 0 : -1)?.focus();
    if (key === "End" && !list.position.peek().isAtEnd) void list.goToEnd().then(first, () => {});
    else first();
    return true;
  }
  const step = steps[key];
  if (step === undefined) return false;
  all[Math.max(0, Math.min(all.length - 1, at + (row ? step : 0)))]?.focus();
  return true;
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} row
 * @param {Context} context
 * @param {List} list
 */
function command(event, row, context, list) {
  const message = messageAt(context, row);
  if (!message) return false;
  if (event.key === "Enter" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
    openRowMenu(context, list, message, row);
    return true;
  }
  const wanted = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const found = commandsOf(context, list, message).find(({ keys }) => keys?.includes(wanted));
  found?.run(row, event.shiftKey);
  return found !== undefined;
}
