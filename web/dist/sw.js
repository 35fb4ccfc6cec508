// sw.js
var n = (
  /** @type {any} */
  self
), h = "__VERSION__", e = `chat-${h}`, i = "/", r = (
  /** @type {string[]} */
  JSON.parse('["vendor/preact.js","main.js","shared4.js","shared7.js","shared1.js","shared5.js","shared2.js","shared10.js","shared6.js","shared9.js","shared.js","shared8.js","css/app.css","icons/sprite.svg","icons/icon.svg"]')
), d = (
  /** @type {string[]} */
  JSON.parse('["vendor/idb.js","de.js","new.js","panels.js","invite.js","search.js","shared3.js","settings.js"]')
), l = /^\/(?:|g\/\d+(?:\/\d+)?|d\/\d+|join|search|settings(?:\/[a-z-]+)?)$/, o = `/assets/${h}/`;
n.addEventListener("install", (a) => {
  a.waitUntil(f());
});
n.addEventListener("activate", (a) => {
  a.waitUntil(Promise.all([E(), w()]));
});
n.addEventListener("fetch", (a) => {
  let { request: t } = a, c = new URL(t.url);
  t.method !== "GET" || c.origin !== n.location.origin || (t.mode === "navigate" && l.test(c.pathname) ? a.respondWith(p()) : c.pathname.startsWith(o) && a.respondWith(m(t)));
});
async function f() {
  await (await caches.open(e)).addAll([i, ...r.map((t) => o + t)]);
}
async function w() {
  let a = await caches.open(e);
  await Promise.allSettled(d.map((t) => a.add(o + t)));
}
async function E() {
  for (let a of await caches.keys())
    a.startsWith("chat-") && a !== e && await caches.delete(a);
}
async function p() {
  return await (await caches.open(e)).match(i) ?? fetch(i);
}
async function m(a) {
  let t = await caches.open(e), c = await t.match(a);
  if (c) return c;
  let s = await fetch(a);
  return s.ok && await t.put(a, s.clone()), s;
}
