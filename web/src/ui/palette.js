// The place of the palette in the page. The palette is loaded once the page is at rest.

import { effect, html } from "../vendor/preact.js";
import { Lazy } from "./lazy.js";
import { complete } from "./loading.js";
import { isOpen } from "./palette/open.js";

/** How long the page may be busy before the palette is loaded all the same. */
const REST_MS = 5_000;
const load = () => complete(import("./later.js"));

/**
 * Load the palette when the connection is live, so that it opens at once.
 * @param {import("../model/session.js").Session} session
 */
export function preparePalette({ connection }) {
  return effect(() => {
    if (connection.value.state === "live") whenAtRest(() => void load().catch(() => {}));
  });
}

/** @param {() => void} work */
function whenAtRest(work) {
  // Safari has no requestIdleCallback.
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: REST_MS });
  else setTimeout(work, REST_MS);
}

/**
 * The place of the palette in the page.
 * @param {{ session: import("../model/session.js").Session, actions: import("../model/actions.js").Actions }} parts
 */
export function PaletteHost(parts) {
  return isOpen.value ? html`<${Lazy} load=${load} name="Palette" ...${parts} />` : null;
}
