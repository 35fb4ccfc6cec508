// The choice of a reaction: those used last, and all others in the picker.

import { html, signal } from "../../vendor/preact.js";
import { Lazy } from "../lazy.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {{ context: Context, message: import("../../model/types.js").Message, anchor: HTMLElement }} Choice
 */

const QUICK = 6;
const USUAL = ["👍", "❤️", "😂", "🎉", "😮", "😢"];
const current = signal(/** @type {Choice | null} */ (null));

/** Let the user choose a reaction, beside an element. @param {Choice} choice */
export function openReactions(choice) {
  current.value = choice;
}

/** Return the reactions that are offered first. @param {Context} context */
export function quickReactions({ session }) {
  const recent = session.local.signals.settings.value.recent_emoji;
  return [...new Set([...recent, ...USUAL])].slice(0, QUICK);
}

/** Close a choice, unless another one is open. @param {Choice} choice */
export function closeReactions(choice) {
  if (current.peek() !== choice) return;
  current.value = null;
  if (choice.anchor.isConnected) choice.anchor.focus({ preventScroll: true });
}

/** The place of the choice in the page. @param {{ load: () => Promise<any> }} props `load` imports what draws it */
export function ReactionsHost({ load }) {
  const choice = current.value;
  return choice && html`<${Lazy} key=${choice.message.seq} load=${load} name="Chooser" choice=${choice} />`;
}
