// sw.js
var e = (
  /** @type {any} */
  self
), o = "__VERSION__", n = `chat-${o}`, i = "/", r = (
  /** @type {string[]} */
  JSON.parse('["vendor/preact.js","main.js","css/app.css","icons/sprite.svg","icons/icon.svg"]')
), d = /^\/(?:|g\/\d+(?:\/\d+)?|d\/\d+|join|search|settings(?:\/[a-z-]+)?)$/, h = `/assets/${o}/`;
e.addEventListener("install", (t) => {
  t.waitUntil(f());
});
e.addEventListener("activate", (t) => {
  t.waitUntil(l());
});
e.addEventListener("fetch", (t) => {
  let { request: a } = t, c = new URL(a.url);
  a.method !== "GET" || c.origin !== e.location.origin || (a.mode === "navigate" && d.test(c.pathname) ? t.respondWith(w()) : c.pathname.startsWith(h) && t.respondWith(E(a)));
});
async function f() {
  await (await caches.open(n)).addAll([i, ...r.map((a) => h + a)]);
}
async function l() {
  for (let t of await caches.keys())
    t.startsWith("chat-") && t !== n && await caches.delete(t);
}
async function w() {
  return await (await caches.open(n)).match(i) ?? fetch(i);
}
async function E(t) {
  let a = await caches.open(n), c = await a.match(t);
  if (c) return c;
  let s = await fetch(t);
  return s.ok && await a.put(t, s.clone()), s;
}
