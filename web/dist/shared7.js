import {
  e as l,
  g as a,
  m as c
} from "./shared1.js";

// ui/panels/open.js
import { effect as g, signal as h } from "./vendor/preact.js";
var k = matchMedia("(width < 56.25rem)"), n = h(null), u = "", t = null, p = n;
g(() => {
  let e = f(c.value);
  n.peek() && e !== u && o();
});
function i(e) {
  n.peek() === null && (t = document.activeElement), u = f(c.peek()), n.value = e;
}
function I(e) {
  n.peek()?.name === e.name ? o() : i(e);
}
function o() {
  n.value = null;
}
function y() {
  let e = t?.isConnected ? t : document.getElementById("main");
  t = null, e instanceof HTMLElement && e.focus();
}
function f(e) {
  return k.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
import { html as m, useEffect as v, useRef as x } from "./vendor/preact.js";
function R({ title: e, tools: d, head: b, children: $ }) {
  let r = x(
    /** @type {HTMLElement | null} */
    null
  ), s = p.value?.back;
  return v(() => {
    r.current?.focus({ preventScroll: !0 });
  }, []), m`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s && m`<button class="button quiet" onClick=${() => i(s)}>
            <${a} name="back" label=${l("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          ${d}
          <button class="button quiet" onClick=${o}>
            <${a} name="close" label=${l("groups.close")} />
          </button>
        </header>
        ${b}
      </div>
      <div class="panel-body">${$}</div>
    </aside>
  `;
}

export {
  p as a,
  i as b,
  I as c,
  o as d,
  y as e,
  R as f
};
