// ui/app.js
import { html as I, render as x } from "./vendor/preact.js";

// ui/shell.js
import { html as y } from "./vendor/preact.js";

// ui/icon.js
import { html as d } from "./vendor/preact.js";

// ui/assets.js
var o = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function m(e) {
  return `/assets/${o}/${e}`;
}

// ui/icon.js
function c({ name: e, label: r }) {
  let n = m(`icons/sprite.svg#${e}`);
  return r === void 0 ? d`<svg class="icon" aria-hidden="true"><use href=${n} /></svg>` : d`<svg class="icon" role="img" aria-label=${r}><use href=${n} /></svg>`;
}

// ui/navigation.js
import { signal as $ } from "./vendor/preact.js";

// ui/route.js
var v = /^[1-9][0-9]{0,15}$/;
function s({ pathname: e, search: r, hash: n }) {
  let [a, t, i, ...k] = e.split("/").slice(1);
  return k.length > 0 ? { name: "unknown" } : a === "" && t === void 0 ? { name: "home" } : a === "g" && u(t) && (i === void 0 || u(i)) ? { name: "group", groupId: Number(t), seq: i ? Number(i) : null } : i !== void 0 ? { name: "unknown" } : a === "d" && u(t) ? { name: "direct", userId: Number(t) } : a === "settings" ? { name: "settings", page: t ?? "" } : t !== void 0 ? { name: "unknown" } : a === "join" ? { name: "join", code: n.slice(1) } : a === "search" ? { name: "search", query: new URLSearchParams(r).get("q") ?? "" } : { name: "unknown" };
}
function u(e) {
  return e !== void 0 && v.test(e);
}

// ui/navigation.js
var l = $(s(location));
addEventListener("popstate", f);
addEventListener("hashchange", f);
function b(e, { replace: r = !1 } = {}) {
  r ? history.replaceState(null, "", e) : history.pushState(null, "", e), f();
}
function p(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let r = e.target instanceof Element ? e.target.closest("a") : null;
  if (!r || r.target || r.hasAttribute("download")) return;
  let n = new URL(r.href);
  n.origin !== location.origin || s(n).name === "unknown" || (e.preventDefault(), b(n.pathname + n.search + n.hash));
}
function f() {
  l.value = s(location);
}

// ui/shell.js
function h() {
  let e = l.value, r = e.name !== "home";
  return y`
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
        <div class="main-body"></div>
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
  x(I`<${h} />`, e);
}

// ui/worker.js
async function w() {
  if ("serviceWorker" in navigator) {
    if (o === "src") {
      await q();
      return;
    }
    try {
      await navigator.serviceWorker.register(L("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function q() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((r) => r.unregister()));
}
function L(e) {
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
