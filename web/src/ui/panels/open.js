// Which panel is open beside the conversation. At most one is.

import { effect, signal } from "../../vendor/preact.js";
import { route } from "../navigation.js";

/**
 * A panel, with what it is about. `back` is the panel that its back button leads to.
 * @typedef {{ back?: Request | undefined }
 *   & ({ name: "members" | "group" | "pins" | "search", groupId: number }
 *     | { name: "replies" | "readers" | "reactions" | "versions", groupId: number, seq: number }
 *     | { name: "profile", userId: number, groupId?: number | undefined }
 *     | { name: "mentions" })} Request
 */

/** Below this width a panel covers the conversation. */
const COVERING = matchMedia("(width < 56.25rem)");

/** @type {import("../../vendor/preact.js").Signal<Request | null>} */
const opened = signal(null);
/** Where the page was when the panel opened. */
let place = "";
/** @type {Element | null} */
let opener = null;

/** The open panel, or null. @type {import("../../vendor/preact.js").ReadonlySignal<Request | null>} */
export const panel = opened;

// A panel belongs to one conversation, and that of mentions to all. A panel that covers the
// conversation closes with each change of the address, as what was chosen is behind it.
effect(() => {
  const now = placeOf(route.value);
  const request = opened.peek();
  if (request && now !== place && (COVERING.matches || request.name !== "mentions")) closePanel();
});

/**
 * Open a panel, in place of the one that is open. To open it at another address, go there first.
 * @param {Request} request
 */
export function openPanel(request) {
  if (opened.peek() === null) opener = document.activeElement;
  place = placeOf(route.peek());
  opened.value = request;
}

/** Open a panel, or close it if it is the one that is open. @param {Request} request */
export function togglePanel(request) {
  if (opened.peek()?.name === request.name) closePanel();
  else openPanel(request);
}

/** Whether the panel covers the conversation. */
export const isCovering = () => COVERING.matches;

/** Close the panel. The focus goes back to where it was if it is in the panel. */
export function closePanel() {
  opened.value = null;
}

/** Give the focus back to what opened the panel, or to the conversation. */
export function focusOpener() {
  const target = opener?.isConnected ? opener : document.getElementById("main");
  opener = null;
  if (target instanceof HTMLElement) target.focus();
}

/** @param {import("../route.js").Route} at */
function placeOf(at) {
  return COVERING.matches ? JSON.stringify(at) : `${at.name} ${"groupId" in at ? at.groupId : ""}`;
}
