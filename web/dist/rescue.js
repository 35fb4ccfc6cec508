(()=>{let r="#app :is(.shell, .screen)",s={en:["The page does not start. The files that your browser has kept of it may be broken.","Remove them and load the pa\
ge anew","What you have written is kept."],de:["Die Seite startet nicht. Die Dateien, die dein Browser von ihr behalten hat, sind vielleicht beschädigt.","Sie \
entfernen und die Seite neu laden","Was du geschrieben hast, bleibt erhalten."]};setTimeout(()=>{document.querySelector(r)||c()},1e4);function c(){let e=navigator.
language.toLowerCase().startsWith("de"),[t,a,u]=s[e?"de":"en"],n=document.createElement("div");n.className="rescue",n.lang=e?"de":"en",n.role="alert";let o=document.
createElement("button");o.className="button primary",o.textContent=String(a),o.addEventListener("click",()=>{o.disabled=!0,d().catch(()=>{}).then(()=>location.reload())}),
n.append(i(t),o,i(u)),document.body.prepend(n),new MutationObserver((m,l)=>{document.querySelector(r)&&(l.disconnect(),n.remove())}).observe(document.body,{childList:!0,
subtree:!0})}function i(e){let t=document.createElement("p");return t.textContent=String(e),t}async function d(){await fetch("/manifest.webmanifest",{cache:"no-\
store"});let e=await navigator.serviceWorker?.getRegistrations()??[],t="caches"in window?await caches.keys():[];await Promise.allSettled([...e.map(a=>a.unregister()),
...t.map(a=>caches.delete(a))])}})();
