import {
  f as V
} from "./shared7.js";
import {
  a as U
} from "./shared10.js";
import {
  b as q,
  e as u,
  g as O,
  j as k,
  k as Y,
  l as H,
  p as S,
  q as Q
} from "./shared1.js";

// ui/panels/mentions.js
import { html as B, useEffect as we, useState as xe } from "./vendor/preact.js";

// ui/panels/group_runs.js
import { html as D, useRef as $e } from "./vendor/preact.js";

// lib/medium_time.js
import { computed as j } from "./vendor/preact.js";
var pe = j(() => new Intl.DateTimeFormat(q.value, { dateStyle: "medium" })), de = j(
  () => new Intl.DateTimeFormat(q.value, { dateStyle: "medium", timeStyle: "short" })
), Pe = (e) => pe.value.format(e), X = (e) => de.value.format(e);

// ui/panels/message_line.js
import { html as A } from "./vendor/preact.js";
function z({ session: e, message: t, text: o, tools: r }) {
  let { group_id: n, seq: i, sender_id: s, files: l = [] } = t, a = e.view.people.get(s).value, m = S(a) || t.sender;
  return A`
    <li class="line">
      <${Q} id=${s} name=${m} file=${a?.avatar} size="small" />
      <div class="line-main">
        <div class="line-head">
          <bdi class="line-name">${m}</bdi>
          <a class="line-time" href=${H({ name: "group", groupId: n, seq: i })}>
            <time datetime=${t.timestamp}>${X(new Date(t.timestamp))}</time>
            <span class="unseen"> ${u("groups.go_to_message")}</span>
          </a>
          <span class="grow"></span>
          ${r}
        </div>
        ${t.deleted ? A`<p class="quiet-text">${u("groups.message_deleted")}</p>` : A`<div class="line-text" dir="auto">${o ?? t.content}</div>`}
        ${!t.deleted && l.length > 0 && A`<p class="line-files quiet-text"><${O} name="attach" /> <bdi>${l.map((f) => f.name).join(", ")}</bdi></p>`}
      </div>
    </li>
  `;
}

// ui/panels/group_runs.js
function M({ session: e, hits: t, label: o, isOne: r = !1 }) {
  let n = $e(
    /** @type {HTMLElement | null} */
    null
  );
  if (t.length === 0) return null;
  function i(s) {
    let l = { ArrowDown: 1, ArrowUp: -1 }[s.key], a = (
      /** @type {HTMLElement[]} */
      [...n.current?.querySelectorAll("a") ?? []]
    ), m = a.indexOf(
      /** @type {HTMLElement} */
      document.activeElement
    );
    !l || m < 0 || s.ctrlKey || s.metaKey || s.altKey || (s.preventDefault(), a[m + l]?.focus());
  }
  return D`
    <div class="runs" role="region" aria-label=${o} ref=${n} onKeyDown=${i}>
      ${he(t).map(
    (s) => D`
          <section key=${s[0].message.id}>
            ${!r && D`<h3 class="run-name" dir="auto"><bdi>${ge(e, s[0].message.group_id)}</bdi></h3>`}
            <ol class="lines" role="list">
              ${s.map(({ message: l, text: a }) => D`<${z} key=${l.id} session=${e} message=${l} text=${a} />`)}
            </ol>
          </section>
        `
  )}
    </div>
  `;
}
function he(e) {
  let t = (
    /** @type {Hit[][]} */
    []
  );
  for (let o of e) {
    let r = t[t.length - 1];
    r && r[0].message.group_id === o.message.group_id ? r.push(o) : t.push([o]);
  }
  return t;
}
function ge(e, t) {
  let o = e.view.groups.get(t).value, r = o?.peer_id ? e.view.people.get(o.peer_id).value : null;
  return S(r) || o?.name || "";
}

// ui/panels/more.js
import { html as be, useState as ve } from "./vendor/preact.js";
function W({ actions: e, reading: t }) {
  let [o, r] = ve(!1), n = t.value;
  if (!n || n.next === null) return null;
  async function i() {
    r(!0), await Y(async () => {
      let { items: s, next: l } = await e.more(
        /** @type {NonNullable<typeof page>} */
        n
      );
      t.setValue((a) => a === n ? { items: [...a.items, ...s], next: l } : a);
    }), r(!1);
  }
  return be`
    <div class="panel-note">
      <button class="button" disabled=${o} onClick=${i}>${u("groups.more")}</button>
    </div>
  `;
}

// ui/panels/reading.js
import { html as J, useEffect as ye, useState as I } from "./vendor/preact.js";
function Z(e, t) {
  let [o, r] = I(
    /** @type {T | null} */
    null
  ), [n, i] = I(""), [s, l] = I(0);
  return ye(() => {
    let a = !1;
    return i(""), e().then(
      (m) => {
        a || r(() => m);
      },
      (m) => {
        a || i(k(m));
      }
    ), () => {
      a = !0;
    };
  }, [...t, s]), {
    value: o,
    fault: n,
    again: () => l((a) => a + 1),
    setValue: (a) => r((m) => m === null ? null : a(m))
  };
}
function ee({ reading: { value: e, fault: t, again: o }, empty: r = !1 }) {
  return t ? J`<div class="panel-note" role="alert">
      <p class="fault">${t}</p>
      <button class="button" onClick=${o}>${u("groups.again")}</button>
    </div>` : J`<div class="panel-note" role="status">${e === null ? u("groups.loading") : r}</div>`;
}

// ui/panels/mentions.js
var ct = ({ session: e, actions: t }) => B`
  <${V} title=${u("search.mentions")}><${_e} session=${e} actions=${t} /><//>
`;
function _e({ session: e, actions: t }) {
  let [o, r] = xe(0);
  we(
    () => e.onArrived((s) => {
      s.some(({ kind: l }) => l === "mention") && r((l) => l + 1);
    }),
    [e]
  );
  let n = Z(() => t.mentions(), [e.resets.value, o]), i = n.value?.items ?? [];
  return B`
    <${M} session=${e} hits=${i.map((s) => ({ message: s }))} label=${u("search.mentions")} />
    <${W} actions=${t} reading=${n} />
    ${(i.length === 0 || n.fault) && B`<${ee} reading=${n} empty=${u("search.no_mentions")} />`}
  `;
}

// lib/code_points.js
function te(e, t) {
  let o = Array.from(e), r = (
    /** @type {{ text: string, isMarked: boolean }[]} */
    []
  ), n = 0, i = (s, l) => {
    s <= n || (r.push({ text: o.slice(n, s).join(""), isMarked: l }), n = s);
  };
  for (let [s, l] of t)
    i(Math.min(s, o.length), !1), i(Math.min(l, o.length), !0);
  return i(o.length, !1), r;
}

// ui/search/view.js
import { html as v, useEffect as N, useRef as ie, useState as _ } from "./vendor/preact.js";

// ui/search/picker.js
import { html as P, useEffect as ke, useId as Se, useRef as Ce, useState as T } from "./vendor/preact.js";
var Oe = 150;
function G({ label: e, value: t, find: o, onChange: r }) {
  let n = Se(), i = Ce(
    /** @type {HTMLInputElement | null} */
    null
  ), [s, l] = T(""), [a, m] = T(
    /** @type {Choice[]} */
    []
  ), [f, y] = T(-1), [g, w] = T("");
  ke(() => {
    let c = !1;
    y(-1);
    let h = s.trim(), C = setTimeout(async () => {
      try {
        let x = h ? await o(h) : [];
        if (c) return;
        m(x), w(h && x.length === 0 ? u("search.nobody") : "");
      } catch (x) {
        c || w(k(x));
      }
    }, Oe);
    return () => {
      c = !0, clearTimeout(C);
    };
  }, [s]);
  function b(c) {
    l(""), m([]), r(c);
  }
  function d(c) {
    if (c.isComposing) return;
    let h = { ArrowDown: 1, ArrowUp: -1 }[c.key];
    if (h && a.length > 0) y((f + h + a.length) % a.length);
    else if (c.key === "Enter" && a.length > 0) b(a[Math.max(0, f)]);
    else if (c.key === "Escape" && s !== "") l("");
    else return;
    c.preventDefault(), c.stopPropagation();
  }
  if (t)
    return P`
      <div class="field">
        <span class="field-label" id=${`${n}-label`}>${e}</span>
        <button
          type="button" class="button chosen" aria-describedby=${`${n}-label`}
          onClick=${() => {
      b(null), requestAnimationFrame(() => i.current?.focus());
    }}
        >
          <bdi>${t.name}</bdi> <${O} name="close" label=${u("search.clear")} />
        </button>
      </div>
    `;
  let $ = a.length > 0;
  return P`
    <div class="field picker">
      <label for=${n}>${e}</label>
      <input
        ref=${i} id=${n} role="combobox" autocomplete="off" dir="auto" maxlength="128" value=${s}
        placeholder=${u("search.any")} aria-expanded=${$} aria-controls=${`${n}-list`} aria-autocomplete="list"
        aria-activedescendant=${f >= 0 ? `${n}-${f}` : void 0}
        onKeyDown=${d} onBlur=${() => l("")}
        onInput=${(c) => l(
    /** @type {HTMLInputElement} */
    c.target.value
  )}
      />
      <ul class="choices" role="listbox" id=${`${n}-list`} aria-label=${e} hidden=${!$}>
        ${a.map(
    (c, h) => P`
            <li
              key=${c.id} id=${`${n}-${h}`} role="option" aria-selected=${h === f}
              onMouseDown=${(C) => {
      C.preventDefault(), b(c);
    }}
            >
              <bdi>${c.name}</bdi>
            </li>
          `
  )}
      </ul>
      <p class="hint" role="status" hidden=${!g}>${g}</p>
    </div>
  `;
}

// ui/search/query.js
import { useEffect as Ae, useRef as ne, useState as De } from "./vendor/preact.js";
var Me = 5, se = { hits: null, hasMore: !1, indexed: "", isBusy: !1, fault: "" };
function oe(e, t, o) {
  let [r, n] = De(se), i = ne(0), s = ne(
    /** @type {number | null} */
    null
  ), { q: l, group: a, from: m, since: f, until: y } = t;
  async function g(w) {
    let b = ++i.current;
    n((d) => ({ ...d, isBusy: !0, fault: "" }));
    try {
      let d = [...w];
      for (let $ = 1; ; $++) {
        let c = await e.search({
          q: l,
          group: a,
          from: m,
          after: re(f, 0),
          before: re(y, 1),
          before_id: s.current
        });
        if (b !== i.current) return;
        if (d.push(...c.hits), s.current = c.before_id, d.length > w.length || !c.has_more || $ === Me) {
          n({ hits: d, hasMore: c.has_more, indexed: c.indexed, isBusy: !1, fault: "" });
          return;
        }
      }
    } catch (d) {
      b === i.current && n(($) => ({ ...$, isBusy: !1, fault: k(d) }));
    }
  }
  return Ae(() => (i.current++, s.current = null, l === "" ? n(se) : g([]), () => {
    i.current++;
  }), [l, a, m, f, y, o]), { ...r, more: () => {
    g(r.hits ?? []);
  } };
}
function re(e, t) {
  let [o, r, n] = e.split("-").map(Number);
  return n ? new Date(o, r - 1, n + t).toISOString() : null;
}

// ui/search/view.js
var Te = 300, Ee = 256, K = 8;
function Dt({ session: e, actions: t, groupId: o = null, q: r, onQuery: n, instead: i }) {
  let s = ie(
    /** @type {HTMLInputElement | null} */
    null
  ), l = ie(
    /** @type {HTMLElement | null} */
    null
  ), [a, m] = _(r), [f, y] = _(r.trim()), [g, w] = _(0), [b, d] = _(
    /** @type {Choice | null} */
    null
  ), [$, c] = _(
    /** @type {Choice | null} */
    null
  ), [h, C] = _(""), [x, le] = _(""), ue = { q: f, group: o ?? b?.id ?? null, from: $?.id ?? null, since: h, until: x }, F = oe(t, ue, g);
  N(() => s.current?.focus(), []), N(() => {
    r.trim() !== f && (m(r), y(r.trim()));
  }, [r]), N(() => {
    let p = setTimeout(() => L(a), Te);
    return () => clearTimeout(p);
  }, [a]);
  function L(p) {
    p.trim() !== f && (y(p.trim()), n?.(p.trim()));
  }
  function ce(p) {
    p.preventDefault(), L(a), w(g + 1);
  }
  function me(p) {
    if (p.key !== "ArrowDown" || p.isComposing) return;
    let E = l.current?.querySelector("a");
    E && (p.preventDefault(), E.focus());
  }
  let fe = async (p) => (o === null ? await t.findUsers(p, K) : (await t.members(o, { q: p, limit: K })).items).map((R) => ({ id: R.id, name: R.display_name || R.username }));
  return v`
    <form class="search-form" role="search" onSubmit=${ce}>
      <input
        ref=${s} type="search" class="search-words" aria-label=${u("search.words")} placeholder=${u("search.words")}
        dir="auto" autocomplete="off" maxlength=${Ee} value=${a} onKeyDown=${me}
        onInput=${(p) => m(
    /** @type {HTMLInputElement} */
    p.target.value
  )}
      />
      <div class="search-filters">
        ${o === null && v`<${G} label=${u("search.group")} value=${b} onChange=${d} find=${async (p) => qe(e, p)} />`}
        <${G} label=${u("search.person")} value=${$} onChange=${c} find=${fe} />
        <${ae} label=${u("search.since")} value=${h} most=${x} onChange=${C} />
        <${ae} label=${u("search.until")} value=${x} least=${h} onChange=${le} />
      </div>
    </form>
    <div class="search-results" ref=${l} aria-busy=${F.isBusy}>
      ${f === "" ? i : v`<${Re} session=${e} found=${F} q=${f} isOne=${o !== null} again=${() => w(g + 1)} />`}
    </div>
  `;
}
function ae({ label: e, value: t, least: o, most: r, onChange: n }) {
  let i = `day-${e}`;
  return v`
    <div class="field">
      <label for=${i}>${e}</label>
      <input
        id=${i} type="date" value=${t} min=${o || void 0} max=${r || void 0}
        onChange=${(s) => n(
    /** @type {HTMLInputElement} */
    s.target.value
  )}
      />
    </div>
  `;
}
function Re({ session: e, found: t, q: o, isOne: r, again: n }) {
  let { hits: i, hasMore: s, indexed: l, isBusy: a, fault: m, more: f } = t, y = l !== "" && U(l) < e.state.applied_id, g = (i ?? []).map(({ message: w, snippet: b, matches: d }) => ({
    message: w,
    text: te(b, d).map(({ text: $, isMarked: c }) => c ? v`<mark>${$}</mark>` : $)
  }));
  return v`
    ${y && v`<p class="panel-note" role="status">${u("search.behind")}</p>`}
    <${M} session=${e} hits=${g} label=${u("search.hits")} isOne=${r} />
    <div class="panel-note" role="status">
      ${i === null && a && u("search.searching")}
      ${i !== null && i.length === 0 && !a && !s && !m && v`<p>${u("search.none", { q: o })}</p><p>${u("search.hint")}</p>`}
      ${i !== null && i.length > 0 && v`<span class="unseen">${u("search.found", { n: i.length })}</span>`}
    </div>
    ${m && v`<div class="panel-note" role="alert">
      <p class="fault">${m}</p>
      <button class="button" onClick=${n}>${u("groups.again")}</button>
    </div>`}
    ${s && !m && v`<div class="panel-note"><button class="button" disabled=${a} onClick=${f}>${u("groups.more")}</button></div>`}
  `;
}
function qe(e, t) {
  let o = t.toLowerCase(), r = [];
  for (let n of e.view.order.peek()) {
    let i = e.state.groups.get(n);
    if (!i) continue;
    let s = i.peer_id === null ? null : e.state.people.get(i.peer_id) ?? null, l = S(s) || i.name;
    if (l.toLowerCase().includes(o) && r.push({ id: n, name: l }) === K) break;
  }
  return r;
}

export {
  Pe as a,
  X as b,
  W as c,
  Z as d,
  ee as e,
  z as f,
  ct as g,
  _e as h,
  Dt as i
};
