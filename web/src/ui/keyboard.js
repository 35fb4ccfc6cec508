// The keys that work everywhere. Those of the messages and of the composer are with these.

import { isMuted } from "../model/view.js";
import { complete } from "./loading.js";
import { go, route } from "./navigation.js";
import { isDialogOpen } from "./dialogs.js";
import { attempt } from "./faults.js";
import { IS_MAC } from "./keys.js";
import { isMenuOpen } from "./menu.js";
import { isOpen, openPalette } from "./palette/open.js";
import { panel } from "./panels/open.js";

/** @typedef {import("../model/session.js").Session} Session */

const COMPOSER = ".composer textarea";
/** The regions that F6 goes through, each with what gets the focus there. */
const REGIONS = [
  { root: ".sidebar", first: ".group[tabindex='0']" },
  { root: ".messages", first: "[tabindex='0']" },
  { root: "main:not(:has(.messages)) > :not(header)", first: "a, button, input, select, [tabindex='0']" },
  { root: ".composer", first: "textarea" },
  { root: ".panel", first: "[tabindex='0'], button" },
];

/**
 * Handle keys from now on. Return the function that ends it. Parts of the page that are drawn later
 * have the keys first: they listen at the document, which comes before the window.
 * @param {Session} session
 */
export function startKeyboard(session) {
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (handle(event, session)) event.preventDefault();
  };
  window.addEventListener("keydown", onKey);
  return () => window.removeEventListener("keydown", onKey);
}

/** Return whether the key was one of these. @param {KeyboardEvent} event @param {Session} session */
function handle(event, session) {
  const { key, altKey, shiftKey } = event;
  const isCtrl = IS_MAC ? event.metaKey : event.ctrlKey;
  // Until the palette is loaded, its letters must not go elsewhere.
  if (isOpen.peek() && !document.querySelector("dialog[open]")) return key.length === 1;
  if (isDialogOpen() || isMenuOpen() || document.querySelector("dialog[open]")) return false;
  if (isCtrl && !altKey && !shiftKey && key.toLowerCase() === "k") openPalette();
  else if (isCtrl && !altKey && shiftKey && key.toLowerCase() === "f") go("/search");
  else if (altKey && !isCtrl && key === "ArrowDown") step(session, 1, shiftKey);
  else if (altKey && !isCtrl && key === "ArrowUp") step(session, -1, shiftKey);
  else if (key === "F6" && !altKey && !isCtrl) return nextRegion(shiftKey ? -1 : 1);
  // The panel closes first.
  else if (key === "Escape") return panel.peek() === null && focusComposer();
  else if (altKey || event.ctrlKey || event.metaKey || isField(event.target)) return false;
  else if (key === "?") void attempt(showKeys);
  else {
    // The focus moves, and the key is then typed there.
    if (isTyped(event)) focusComposer();
    return false;
  }
  return true;
}

/**
 * Go to the next conversation of the side list, or to the next that has something unread.
 * @param {Session} session
 * @param {1 | -1} direction
 * @param {boolean} isUnread
 */
function step({ state, view }, direction, isUnread) {
  const at = route.peek();
  const order = view.order.peek();
  const from = at.name === "group" ? order.indexOf(at.groupId) : direction > 0 ? -1 : order.length;
  const now = Date.now();
  for (let next = from + direction; next >= 0 && next < order.length; next += direction) {
    const group = state.groups.get(/** @type {number} */ (order[next]));
    if (!group || (isUnread && (group.unread === 0 || (isMuted(group, now) && group.mentions === 0)))) continue;
    go(`/g/${group.id}`);
    return;
  }
}

/** Move the focus to the next region that is on the screen. @param {1 | -1} direction */
function nextRegion(direction) {
  const targets = REGIONS.flatMap(({ root, first }) => {
    const region = document.querySelector(root);
    const target = region?.querySelector(first) ?? region;
    return region && target instanceof HTMLElement && target.checkVisibility() ? [{ region, target }] : [];
  });
  const count = targets.length;
  const now = targets.findLastIndex(({ region }) => region.contains(document.activeElement));
  const from = now < 0 && direction < 0 ? count : now;
  for (let steps = 1; steps <= count; steps++) {
    const next = targets[(from + direction * steps + count * steps) % count]?.target;
    next?.focus();
    // What cannot take the focus is passed over.
    if (next === document.activeElement) break;
  }
  return count > 0;
}

/** Return whether there is a field to write in that is not focused yet. */
function focusComposer() {
  const field = document.querySelector(COMPOSER);
  if (!(field instanceof HTMLTextAreaElement) || field === document.activeElement) return false;
  if (field.disabled || field.readOnly || !field.checkVisibility()) return false;
  field.focus();
  return true;
}

/** Whether a key types a letter that nothing else takes. @param {KeyboardEvent} event */
function isTyped({ key, target }) {
  if ([...key].length !== 1 || key === " ") return false;
  return !(target instanceof Element && target.closest(".panel, [role='menu'], [role='listbox']"));
}

/** Show the list of keys. */
async function showKeys() {
  const later = await complete(import("./later.js"));
  void later.showKeys();
}

/** @param {EventTarget | null} target */
function isField(target) {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
