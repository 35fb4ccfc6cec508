// Loads a new version by itself, when the page was not seen for some time and nothing in it would be lost.

import { effect } from "../vendor/preact.js";
import { store } from "./store.js";
import { reload } from "./worker.js";

/** @typedef {import("../model/session.js").Session} Session */

const HIDDEN_MS = 5 * 60 * 1000;
/** An open dialog, and the link of an invitation, which is shown once. */
const OPEN = "dialog[open], #invite-link";

/** Watch for a new version. Return the function that ends this. @param {Session} session */
export function startUpdating(session) {
  const fields = watchFields();
  let timer = 0;
  const watch = () => {
    clearTimeout(timer);
    const isWanted = store.newVersion.value !== null && document.visibilityState === "hidden";
    if (isWanted) timer = setTimeout(attempt, HIDDEN_MS);
  };
  const attempt = () => {
    if (isWriting(session) || fields.isAny() || document.querySelector(OPEN)) watch();
    else void reload();
  };
  const stop = effect(watch);
  document.addEventListener("visibilitychange", watch);
  return () => {
    clearTimeout(timer);
    stop();
    fields.dispose();
    document.removeEventListener("visibilitychange", watch);
  };
}

/** Whether something is being written or sent that the page would not have afterwards. @param {Session} session */
function isWriting({ local }) {
  const outgoing = local.signals.outgoing.peek();
  const all = [...local.drafts.all().values(), ...outgoing];
  return local.edits.isAny()
    || outgoing.some(({ state }) => state === "sending")
    || all.some(({ files }) => files.some(({ file_id: id }) => id === null))
    || (all.length > 0 && !local.isLasting);
}

/** Watch the fields of all forms but that of the messages, whose drafts are stored. */
function watchFields() {
  /** The text of a field before the user wrote in it. @type {WeakMap<HTMLInputElement, string>} */
  const before = new WeakMap();
  /** @type {Set<HTMLInputElement>} */
  const written = new Set();
  /** @type {Set<HTMLFormElement>} */
  const sent = new Set();

  /** @param {Event} event */
  function fieldOf({ target }) {
    const field = /** @type {HTMLInputElement} */ (target);
    return field.matches("input:not([type=search]), select, textarea") && !field.closest(".composer") ? field : null;
  }
  /** @param {Event} event */
  function entered(event) {
    const field = fieldOf(event);
    if (field && !written.has(field)) before.set(field, field.value);
  }
  /** @param {Event} event */
  function changed(event) {
    const field = fieldOf(event);
    if (field) written.add(field);
  }
  /** @param {Event} event */
  function submitted({ target }) {
    const form = /** @type {HTMLFormElement} */ (target);
    for (const field of written) {
      if (field.form !== form) continue;
      written.delete(field);
      before.set(field, field.value);
    }
    sent.add(form);
  }
  const kinds = /** @type {const} */ ([["focusin", entered], ["input", changed], ["submit", submitted]]);
  for (const [kind, fn] of kinds) document.addEventListener(kind, fn);

  return {
    /** Whether a form is half filled, or was refused by the server. */
    isAny() {
      const isHalf = [...written].some((field) => field.isConnected && field.value !== (before.get(field) ?? ""));
      return isHalf || [...sent].some((form) => form.isConnected && form.querySelector(".fault:not([hidden])"));
    },
    dispose() {
      for (const [kind, fn] of kinds) document.removeEventListener(kind, fn);
    },
  };
}
