// The service worker: keeps the files of one version of the client, so that the page starts at
// once, and without a network. It never touches the API, the socket or the documentation.

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

const VERSION = "__VERSION__";
const CACHE = `chat-${VERSION}`;
const PAGE = "/";
/** Offers to remove this worker, if the page does not start. So the server's file comes first. */
const RESCUE = "/rescue.js";
/** The files that the first draw needs. The build fills the list in. */
const CORE = /** @type {string[]} */ (JSON.parse('["__CORE__"]'));
/** The files that are loaded later. */
const LATER = /** @type {string[]} */ (JSON.parse('["__LATER__"]'));
/** The addresses of the page. The server has the same list. */
const PAGES = /^\/(?:|g\/\d+(?:\/\d+)?|d\/\d+|join|search|settings(?:\/[a-z-]+)?)$/;
const ASSETS = `/assets/${VERSION}/`;

worker.addEventListener("install", (event) => {
  event.waitUntil(fillCache());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([removeOldCaches(), fillRest()]));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate" && PAGES.test(url.pathname)) {
    event.respondWith(cachedPage());
  } else if (url.pathname === RESCUE) {
    event.respondWith(fetch(request).catch(() => caches.match(RESCUE).then((kept) => kept ?? Response.error())));
  } else if (url.pathname.startsWith(ASSETS)) {
    event.respondWith(cachedAsset(request));
  }
});

// The user wants the new version. Not before: the open pages are of the old one.
worker.addEventListener("message", (event) => {
  if (event.data?.type === "take_over") event.waitUntil(worker.skipWaiting());
});

worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openPage(event.notification.data.path));
});

/** Show a message in a page that is open, else in a new one. @param {string} path */
async function openPage(path) {
  const [page] = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (!page) {
    await worker.clients.openWindow(path);
    return;
  }
  page.postMessage({ type: "open", path });
  await page.focus();
}

async function fillCache() {
  const cache = await caches.open(CACHE);
  await cache.addAll([PAGE, RESCUE, ...CORE.map((name) => ASSETS + name)]);
}

/** Keep the other files too, as the server has them only until the next version. */
async function fillRest() {
  const cache = await caches.open(CACHE);
  await Promise.allSettled(LATER.map((name) => cache.add(ASSETS + name)));
}

async function removeOldCaches() {
  for (const name of await caches.keys()) {
    if (name.startsWith("chat-") && name !== CACHE) await caches.delete(name);
  }
}

/** Return the page of this version, which all addresses share. */
async function cachedPage() {
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGE)) ?? fetch(PAGE);
}

/**
 * Return a file of this version. A version's files never change.
 * @param {Request} request
 */
async function cachedAsset(request) {
  const cache = await caches.open(CACHE);
  const cached = await cache.match(request);
  if (cached) return cached;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
