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

/** Load the new version: its worker takes over first, or the old one would answer with the old page. */
export async function reload() {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration) await takeOver(registration).catch(() => {});
  location.reload();
}

/** A worker that does not take over by then is not waited for: the page of the server is loaded. */
const TAKE_OVER_MS = 10_000;

/** @param {ServiceWorkerRegistration} registration */
async function takeOver(registration) {
  await registration.update();
  const fresh = registration.installing ?? registration.waiting;
  if (!fresh) return;
  await new Promise((resolve) => {
    setTimeout(resolve, TAKE_OVER_MS);
    const check = () => {
      if (fresh.state === "installed") fresh.postMessage({ type: "take_over" });
      if (fresh.state === "activated" || fresh.state === "redundant") resolve(undefined);
    };
    fresh.addEventListener("statechange", check);
    check();
  });
}
