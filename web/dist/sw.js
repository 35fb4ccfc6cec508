var e=self,r="__VERSION__",i=`chat-${r}`,s="/",o="/rescue.js",d=JSON.parse('["vendor/preact.js","main.js","shared1.js","vendor/idb.js","within.js","shared.js","css/app.css","icons/sprite.svg","icons/icon.svg"]'),l=JSON.parse('["css/later.css","settings.js","en_later.js","de.js","de_later.js","emoji_names_de.js","picker.js","later.js","panels.js","shared2.js"]'),f=/^\/(?:|g\/\d+(?:\/\d+)?|d\/\d+|join|search|settings(?:\/[a-z-]+)?)$/,
h=`/assets/${r}/`;e.addEventListener("install",t=>{t.waitUntil(w())});e.addEventListener("activate",t=>{t.waitUntil(Promise.all([u(),E()]))});e.addEventListener(
"fetch",t=>{let{request:a}=t,c=new URL(a.url);a.method!=="GET"||c.origin!==e.location.origin||(a.mode==="navigate"&&f.test(c.pathname)?t.respondWith(m()):c.pathname===
o?t.respondWith(fetch(a).catch(()=>caches.match(o).then(n=>n??Response.error()))):c.pathname.startsWith(h)&&t.respondWith(_(a)))});e.addEventListener("message",
t=>{t.data?.type==="take_over"&&t.waitUntil(e.skipWaiting())});e.addEventListener("notificationclick",t=>{t.notification.close(),t.waitUntil(p(t.notification.data.
path))});async function p(t){let[a]=await e.clients.matchAll({type:"window",includeUncontrolled:!0});if(!a){await e.clients.openWindow(t);return}a.postMessage({
type:"open",path:t}),await a.focus()}async function w(){await(await caches.open(i)).addAll([s,o,...d.map(a=>h+a)])}async function E(){let t=await caches.open(i);
await Promise.allSettled(l.map(a=>t.add(h+a)))}async function u(){for(let t of await caches.keys())t.startsWith("chat-")&&t!==i&&await caches.delete(t)}async function m(){
return await(await caches.open(i)).match(s)??fetch(s)}async function _(t){let a=await caches.open(i),c=await a.match(t);if(c)return c;let n=await fetch(t);return n.
ok&&await a.put(t,n.clone()),n}
