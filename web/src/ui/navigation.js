// The route of the page, as a signal, and how to change it.

import { signal } from "../vendor/preact.js";
import { parse } from "./route.js";

/** The code of the last invitation that was followed. It is kept in memory alone. */
let inviteCode = "";

/** The route of the current address. */
export const route = signal(read());

addEventListener("popstate", update);
addEventListener("hashchange", update);

/**
 * Go to an address of this page. `replace` replaces the current entry of the history.
 * @param {string} href
 * @param {{ replace?: boolean }} [options]
 */
export function go(href, { replace = false } = {}) {
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  update();
}

/**
 * Follow a link of this page without loading the page anew. For `onClick` of an element around
 * links.
 * @param {MouseEvent} event
 */
export function followLink(event) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.hasAttribute("download")) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || parse(url).name === "unknown") return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}

function update() {
  route.value = read();
}

/** Read the address. The code of an invitation is taken out of it, so that no history keeps it. */
function read() {
  const at = parse(location);
  if (at.name !== "join") return at;
  if (at.code !== "") {
    inviteCode = at.code;
    history.replaceState(history.state, "", "/join");
  }
  return { ...at, code: inviteCode };
}
