// ui/app.js
import { html as x, render as q } from "./vendor/preact.js";

// ui/shell.js
import { html as I } from "./vendor/preact.js";

// ui/icon.js
import { html as d } from "./vendor/preact.js";

// ui/assets.js
var o = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function f(e) {
  return `/assets/${o}/${e}`;
}

// ui/icon.js
var $ = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function c({ name: e, label: r }) {
  let n = f(`icons/sprite.svg#${e}`), t = $.has(e) ? "icon pointing" : "icon";
  return r === void 0 ? d`<svg class=${t} aria-hidden="true"><use href=${n} /></svg>` : d`<svg class=${t} role="img" aria-label=${r}><use href=${n} /></svg>`;
}

// ui/navigation.js
import { signal as y } from "./vendor/preact.js";

// ui/route.js
var k = /^[1-9][0-9]{0,15}$/;
function i({ pathname: e, search: r, hash: n }) {
  let [t, a, s, ...v] = e.split("/").slice(1);
  return v.length > 0 ? { name: "unknown" } : t === "" && a === void 0 ? { name: "home" } : t === "g" && u(a) && (s === void 0 || u(s)) ? { name: "group", groupId: Number(a), seq: s ? Number(s) : null } : s !== void 0 ? { name: "unknown" } : t === "d" && u(a) ? { name: "direct", userId: Number(a) } : t === "settings" ? { name: "settings", page: a ?? "" } : a !== void 0 ? { name: "unknown" } : t === "join" ? { name: "join", code: n.slice(1) } : t === "search" ? { name: "search", query: new URLSearchParams(r).get("q") ?? "" } : { name: "unknown" };
}
function u(e) {
  return e !== void 0 && k.test(e);
}

// ui/navigation.js
var l = y(i(location));
addEventListener("popstate", m);
addEventListener("hashchange", m);
function b(e, { replace: r = !1 } = {}) {
  r ? history.replaceState(null, "", e) : history.pushState(null, "", e), m();
}
function p(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let r = e.target instanceof Element ? e.target.closest("a") : null;
  if (!r || r.target || r.hasAttribute("download")) return;
  let n = new URL(r.href);
  n.origin !== location.origin || i(n).name === "unknown" || (e.preventDefault(), b(n.pathname + n.search + n.hash));
}
function m() {
  l.value = i(location);
}

// ui/shell.js
function h() {
  let e = l.value, r = e.name !== "home";
  return I`
    <a class="skip-link" href="#main">Skip to the conversation</a>
    <div class="shell" data-open=${r ? "main" : "groups"} onClick=${p}>
      <nav class="sidebar" aria-label="Groups">
        <header class="bar">
          <a class="brand" href="/"><${c} name="logo" /><span>Chat</span></a>
        </header>
        <div class="sidebar-body"></div>
      </nav>
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${c} name="back" label="Back to the groups" /></a>
          <h1>${S(e)}</h1>
        </header>
        <div class="main-body">
          <p class="empty">${e.name === "home" ? "Choose a conversation." : ""}</p>
        </div>
      </main>
    </div>
  `;
}
function S(e) {
  switch (e.name) {
    case "home":
      return "Chat";
    case "group":
    case "direct":
      return "Conversation";
    case "join":
      return "Invitation";
    case "search":
      return "Search";
    case "settings":
      return "Settings";
    case "unknown":
      return "Page not found";
  }
}

// ui/app.js
function g(e) {
  q(x`<${h} />`, e);
}

// ui/worker.js
async function w() {
  if ("serviceWorker" in navigator) {
    if (o === "src") {
      await L();
      return;
    }
    try {
      await navigator.serviceWorker.register(R("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function L() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((r) => r.unregister()));
}
function R(e) {
  let r = (
    /** @type {any} */
    window.trustedTypes
  );
  return r === void 0 ? e : r.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
g(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
w();
