// The service worker, which keeps the files of the page for times without a network.

import { VERSION } from "./assets.js";

/** Register the worker. The sources, which change while they are edited, have none. */
export async function registerWorker() {
  if (!("serviceWorker" in navigator)) return;
  if (VERSION === "src") {
    await unregisterAll();
    return;
  }
  try {
    // The browser asks the server each time: a broken worker can be replaced.
    await navigator.serviceWorker.register(scriptUrl("/sw.js"), { updateViaCache: "none" });
  } catch {
    // Private windows refuse it. The page works without.
  }
}

async function unregisterAll() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((each) => each.unregister()));
}

/**
 * Return an address as the policy of the page demands it: Trusted Types allow only a script's
 * address that went through a named policy.
 * @param {string} url
 * @returns {string}
 */
function scriptUrl(url) {
  const types = /** @type {any} */ (window).trustedTypes;
  if (types === undefined) return url;
  return types.createPolicy("sw", { createScriptURL: (/** @type {string} */ given) => given })
    .createScriptURL(url);
}
