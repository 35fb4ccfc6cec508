// Short words about what was done or has failed. They go by themselves.

import { t } from "../lib/strings.js";
import { html, signal } from "../vendor/preact.js";
import { Icon } from "./icon.js";

/**
 * @typedef {{ label: string, onSelect: () => void }} ToastAction
 * @typedef {{ id: number, text: string, isFault: boolean, isKept: boolean, action: ToastAction | null }} Toast
 */

const SHOWN_MS = 6_000;
/** With an action there is more to read and to reach. */
const SHOWN_WITH_ACTION_MS = 15_000;
const TOASTS_MAX = 3;

const toasts = signal(/** @type {Toast[]} */ ([]));
/** @type {Map<number, any>} */
const timers = new Map();
let last = 0;

/**
 * Tell the user something. A failure is read out at once, everything else when it is quiet. `isKept`: it stays until
 * it is closed.
 * @param {string} text
 * @param {{ isFault?: boolean, isKept?: boolean, action?: ToastAction | null }} [options]
 */
export function toast(text, { isFault = false, isKept = false, action = null } = {}) {
  const made = { id: ++last, text, isFault, isKept, action };
  const others = toasts.value.filter((each) => each.text !== text);
  toasts.value = [...others, made].slice(-TOASTS_MAX);
  runOut(made);
}

/** @param {Toast} each */
function runOut({ id, isKept, action }) {
  clearTimeout(timers.get(id));
  if (isKept) return;
  timers.set(id, setTimeout(() => close(id), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS));
}

/** @param {number} id */
function close(id) {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.value = toasts.value.filter((each) => each.id !== id);
}

/** The toasts, one below the other. They stay while the pointer or the focus is on them. */
export function Toasts() {
  return html`
    <div class="toasts">
      <div role="status">${toasts.value.filter((each) => !each.isFault).map(draw)}</div>
      <div role="alert">${toasts.value.filter((each) => each.isFault).map(draw)}</div>
    </div>
  `;
}

/** @param {Toast} each */
function draw(each) {
  const stay = () => clearTimeout(timers.get(each.id));
  const go = () => runOut(each);
  return html`
    <div
      key=${each.id} class="toast" data-fault=${each.isFault}
      onPointerEnter=${stay} onPointerLeave=${go} onFocusIn=${stay} onFocusOut=${go}
    >
      <p>${each.text}</p>
      ${each.action &&
      html`<button class="button quiet strong" onClick=${() => act(each)}>${each.action.label}</button>`}
      <button class="button quiet" onClick=${() => close(each.id)}>
        <${Icon} name="close" label=${t("shell.close")} />
      </button>
    </div>
  `;
}

/** @param {Toast} each */
function act(each) {
  close(each.id);
  each.action?.onSelect();
}
