var e=self,r="__VERSION__",c=`chat-${r}`,s="/",d=JSON.parse('["vendor/preact.js","main.js","shared.js","css/app.css","icons/sprite.svg","icons/icon.svg"]'),l=JSON.parse('["vendor/idb.js","settings.js","signin.js","en_later.js","de.js","de_later.js","emoji_names_de.js","picker.js","later.js","shared3.js","shared2.js","panels.js","shared1.js"]'),h=/^\/(?:|g\/\d+(?:\/\d+)?|d\/\d+|join|search|settings(?:\/[a-z-]+)?)$/,
o=`/assets/${r}/`;e.addEventListener("install",t=>{t.waitUntil(w())});e.addEventListener("activate",t=>{t.waitUntil(Promise.all([u(),p()]))});e.addEventListener(
"fetch",t=>{let{request:a}=t,n=new URL(a.url);a.method!=="GET"||n.origin!==e.location.origin||(a.mode==="navigate"&&h.test(n.pathname)?t.respondWith(E()):n.pathname.
startsWith(o)&&t.respondWith(m(a)))});e.addEventListener("message",t=>{t.data?.type==="take_over"&&t.waitUntil(e.skipWaiting())});e.addEventListener("notificati\
onclick",t=>{t.notification.close(),t.waitUntil(f(t.notification.data.path))});async function f(t){let[a]=await e.clients.matchAll({type:"window",includeUncontrolled:!0});
if(!a){await e.clients.openWindow(t);return}a.postMessage({type:"open",path:t}),await a.focus()}async function w(){await(await caches.open(c)).addAll([s,...d.map(
a=>o+a)])}async function p(){let t=await caches.open(c);await Promise.allSettled(l.map(a=>t.add(o+a)))}async function u(){for(let t of await caches.keys())t.startsWith(
"chat-")&&t!==c&&await caches.delete(t)}async function E(){return await(await caches.open(c)).match(s)??fetch(s)}async function m(t){let a=await caches.open(c),
n=await a.match(t);if(n)return n;let i=await fetch(t);return i.ok&&await a.put(t,i.clone()),i}
