import {
  A as Se,
  B as ee,
  C as xe,
  D as Ee,
  b as ue,
  c as me,
  d as de,
  e as r,
  f as V,
  g as fe,
  h as pe,
  i as ge,
  j as $e,
  k as B,
  l as $,
  m as he,
  n as h,
  o as J,
  p as be,
  q as ve,
  r as Q,
  s as P,
  t as we,
  u as I,
  v as ye,
  w as _e,
  y as ke,
  z as Z
} from "./shared.js";

// ui/app.js
import { html as X, render as Fn } from "./vendor/preact.js";

// ui/appearance.js
import { effect as xt } from "./vendor/preact.js";
var Et = (
  /** @type {const} */
  ["theme", "text_size", "density", "reduced_motion", "language"]
), Me = "chat-looks", Ot = /* @__PURE__ */ new Set(["ar", "fa", "he", "ur"]);
async function De() {
  let e = Mt(), t = Oe(e);
  xt(() => {
    let n = $.status.value;
    if (n.name !== "signed_in") return;
    let { settings: o } = n.session.local.signals, a = (
      /** @type {Looks} */
      Object.fromEntries(Et.map((s) => [s, o.value[s]]))
    );
    Oe(a), Dt(a);
  }), await t;
}
async function Oe({ theme: e, text_size: t, density: n, reduced_motion: o, language: a }) {
  let s = document.documentElement;
  G(s, "theme", e === "system" ? null : e), G(s, "textSize", t === "normal" ? null : t), G(s, "density", n === "normal" ? null : n), G(s, "motion", o === "always" ? "reduced" : null);
  let i = getComputedStyle(s).backgroundColor;
  for (let c of document.querySelectorAll('meta[name="theme-color"]'))
    c.setAttribute("content", i);
  let l = de(a ? [a] : navigator.languages);
  try {
    await me(l);
  } catch {
    return;
  }
  s.lang = l, s.dir = Ot.has(l) ? "rtl" : "ltr";
}
function G(e, t, n) {
  n === null ? delete e.dataset[t] : e.dataset[t] = n;
}
function Mt() {
  try {
    return { ...V, ...JSON.parse(localStorage.getItem(Me) ?? "{}") };
  } catch {
    return V;
  }
}
function Dt(e) {
  try {
    localStorage.setItem(Me, JSON.stringify(e));
  } catch {
  }
}

// ui/screens/signin.js
import { html as x, useEffect as It, useState as T } from "./vendor/preact.js";

// ui/screens/username.js
var Ie = 3, Te = 64;
function Re(e) {
  let t = [...e.normalize("NFC").replace(/\s+/g, " ").trim()].length;
  return t > 0 && t < Ie ? r("account.name_short", { n: Ie }) : t > Te ? r("account.name_long", { n: Te }) : "";
}

// ui/screens/signin.js
var Ce = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out",
  account_deleted: "account.gone",
  network: "shell.fault.network",
  time_out: "shell.fault.network"
}, Ne = {
  username_taken: { field: "username", key: "account.username_taken" },
  email_taken: { field: "email", key: "account.email_taken" },
  invalid_credentials: { field: "password", key: "account.wrong_credentials" },
  reset_code_not_found: { field: "code", key: "account.wrong_code" }
}, Tt = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], Rt = "password", te = 1e3;
function Ae({ reason: e, known: t }) {
  let n = $.config.value, [o, a] = T(
    /** @type {Mode} */
    "sign_in"
  ), [s, i] = T(!1), [l, c] = T({ field: "", text: "" }), [f, d] = T(e && Ce[e] ? r(Ce[e]) : ""), [p, b] = Ct(), [u, m] = T(""), S = I.value, v = S.name === "join" && S.code !== "" ? S.code : null, g = n?.registration === "open" || n?.registration === "invite" && v !== null;
  async function w(k) {
    i(!0), c({ field: "", text: "" });
    try {
      await k();
    } catch (N) {
      let { code: O, retryAfter: F } = (
        /** @type {any} */
        N
      ), D = Object.hasOwn(Ne, O) ? Ne[O] : void 0;
      O === "rate_limited" && F && b(F), c(D ? { field: D.field, text: r(D.key) } : { field: "", text: ve(N) }), i(!1);
    }
  }
  function M(k) {
    k.preventDefault();
    let N = (
      /** @type {HTMLFormElement} */
      k.target
    ), O = (D) => we(N, D), F = { email: O("email"), password: O("password"), isShared: O("shared") !== "" };
    w(async () => {
      if (o === "sign_in") await $.login(F);
      else if (o === "register") {
        let D = await $.register({ ...F, username: O("username"), invite: v });
        D !== null && ye(`/g/${D}`, { replace: !0 });
      } else
        await $.reset(O("code").trim(), O("password")), _("sign_in"), d(r("account.password_set"));
    });
  }
  function _(k) {
    a(k), i(!1), d(""), c({ field: "", text: "" });
  }
  let E = (k) => l.field === k ? l.text : "", C = (k, N) => x`<button type="button" class="button quiet" onClick=${() => _(k)}>${r(N)}</button>`;
  return x`
    <main class="screen">
      <form class="card" onSubmit=${M}>
        <h1><${h} name="logo" /> ${r(`account.${o}`)}</h1>
        ${f && x`<p class="notice" role="status">${f}</p>`}
        ${o === "register" && x`<${P}
          name="username" label=${r("account.name")} autocomplete="username" isFirst=${!0} hint=${r("account.name_hint")}
          fault=${E("username") || Re(u)}
          onInput=${(k) => m(
    /** @type {HTMLInputElement} */
    k.target.value
  )}
        />`}
        ${o === "reset" && x`<${P} name="code" label=${r("account.code")} hint=${r("account.code_hint")} isFirst=${!0} fault=${E("code")} />`}
        ${o !== "reset" && x`<${P}
          name="email" label=${r("account.email")} type="email" value=${t ?? ""} fault=${E("email")}
          autocomplete=${o === "sign_in" ? "username" : "email"} isFirst=${o === "sign_in" && !t}
        />`}
        <${P}
          key=${o} name="password" type="password" isFirst=${o === "sign_in" && !!t}
          label=${o === "reset" ? r("account.new_password") : r("account.password")} fault=${E("password")}
          autocomplete=${o === "sign_in" ? "current-password" : "new-password"}
          minlength=${o === "sign_in" ? void 0 : 8} hint=${o === "sign_in" ? "" : r("account.password_hint")}
        />
        ${o !== "reset" && x`<label class="choice"><input type="checkbox" name="shared" /><span>${r("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!l.text || l.field !== ""}>${l.field ? "" : l.text}</p>
        <button class="button primary" disabled=${s || p > 0}>
          ${p > 0 ? r("account.wait", { n: p }) : r(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o === "sign_in" ? x`${g && C("register", "account.register")}${C("reset", "account.has_code")}` : C("sign_in", "account.has_account")}
        </div>
        ${o === "sign_in" && n?.has_demo_users && x`<${Nt} attempt=${w} />`}
      </form>
    </main>
  `;
}
function Ct() {
  let [e, t] = T(0), [n, o] = T(0), a = Math.max(0, Math.ceil((e - n) / te));
  return It(() => {
    if (a === 0) return;
    let s = setInterval(() => o(Date.now()), te);
    return () => clearInterval(s);
  }, [a === 0]), [
    a,
    (s) => {
      o(Date.now()), t(Date.now() + s * te);
    }
  ];
}
function Nt({ attempt: e }) {
  return x`
    <fieldset class="demo">
      <legend>${r("account.try_as")}</legend>
      ${Tt.map(
    ([t, n]) => x`
          <button type="button" class="button" onClick=${() => e(() => $.login({ email: String(n), password: Rt }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}

// ui/shell.js
import { html as U } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as Gt, useEffect as Kt, useState as Yt } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as At, useEffect as Lt, useRef as Le, useState as Ft } from "./vendor/preact.js";
function Fe({ session: e, actions: t, groupId: n, mayPost: o }) {
  let a = fe({ groupId: n, userId: null }), s = e.local.signals.drafts.get(a).value, [i, l] = Ft(s?.text ?? ""), c = Le(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), f = Le(!1);
  Lt(() => {
    f.current || l(s?.text ?? "");
  }, [s?.text]);
  function d(m) {
    f.current = m !== "", l(m), e.local.drafts.set(a, { text: m, reply_to: null, selection: null, files: [] }), m !== "" && e.people.type(n);
  }
  async function p() {
    if (i.trim() === "" || !o) return;
    let m = i;
    f.current = !1, l(""), c.current?.focus(), await t.send({ group_id: n, content: m });
  }
  function b(m) {
    m.key !== "Enter" || m.shiftKey || m.isComposing || m.keyCode === 229 || (m.preventDefault(), p());
  }
  function u(m) {
    m.preventDefault(), p();
  }
  return At`
    <form class="composer" onSubmit=${u}>
      <textarea
        ref=${c} rows="1" aria-label=${r("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? r("conversation.write") : r("conversation.may_not_write")}
        onInput=${(m) => d(
    /** @type {HTMLTextAreaElement} */
    m.target.value
  )}
        onKeyDown=${b}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${h} name="send" label=${r("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as q, useEffect as qt, useLayoutEffect as He, useRef as Ue, useState as Ht } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as R } from "./vendor/preact.js";
var Pt = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function Pe({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, o = n?.display_name ?? n?.username ?? t.sender, a = new Date(t.timestamp);
  return R`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${Pt.format(a)}</time>
        ${t.edited_at && R`<span class="quiet-text">${r("conversation.edited")}</span>`}
      </div>
      ${t.quote && R`<blockquote class="quote" dir="auto"><bdi>${t.quote.sender}</bdi>: ${t.quote.content}</blockquote>`}
      ${t.deleted ? R`<p class="quiet-text">${r("conversation.deleted")}</p>` : R`<p class="message-text" dir="auto">${t.content}</p>`}
      ${(t.files ?? []).map((s) => R`
        <p><a href=${`/v1/files/${s.id}?group=${t.group_id}&seq=${t.seq}`} download=${s.name}>${s.name}</a></p>
      `)}
    </li>
  `;
}
function qe({ session: e, entry: t }) {
  let n = e.me.value;
  return R`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${n?.display_name ?? n?.username ?? ""}</bdi>
        <span class="quiet-text" role="status">${t.error ? r("conversation.not_sent", { reason: t.error.sentence }) : r("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${t.content}</p>
    </li>
  `;
}

// ui/conversation/messages.js
var Ut = 24, Bt = 400;
function Be({ session: e, groupId: t, fault: n }) {
  let { log: o } = e.view.logs.get(t).value, a = e.local.signals.outgoing.value.filter((u) => u.group_id === t), s = o ? ge(o) : void 0, i = o && s ? $e(o, s).filter(pe) : [], l = Ue(
    /** @type {HTMLElement | null} */
    null
  ), c = Ue({ isAtEnd: !0, below: 0 }), [f, d] = Ht(!1);
  He(() => {
    let u = l.current;
    if (!u) return;
    let { isAtEnd: m, below: S } = c.current;
    u.scrollTop = m ? u.scrollHeight : u.scrollHeight - S;
  }, [i[0]?.seq]), He(() => {
    let u = l.current;
    u && c.current.isAtEnd && (u.scrollTop = u.scrollHeight);
  }), qt(() => {
    let u = s?.to;
    u !== void 0 && c.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, u);
  });
  async function p() {
    let u = i[0]?.seq;
    if (!(f || !s || s.at_start || u === void 0)) {
      d(!0);
      try {
        await e.history.page(t, { before: s.from });
      } catch {
      }
      d(!1);
    }
  }
  function b() {
    let u = l.current;
    if (!u) return;
    let m = u.scrollHeight - u.clientHeight - u.scrollTop;
    c.current = { isAtEnd: m <= Ut, below: u.scrollHeight - u.scrollTop }, u.scrollTop < Bt && p(), c.current.isAtEnd && s && e.marks.read(t, s.to);
  }
  return q`
    <div class="main-body" ref=${l} onScroll=${b} tabindex="0" role="region" aria-label=${r("conversation.messages")}>
      <ol class="messages" role="list">
        ${s && !s.at_start && q`
          <li class="more">
            <button class="button" disabled=${f} onClick=${() => {
    p();
  }}>${r("conversation.older")}</button>
          </li>
        `}
        ${i.map((u) => q`<${Pe} key=${u.seq} session=${e} message=${u} />`)}
        ${a.filter((u) => u.seq === null).map((u) => q`<${qe} key=${u.key} session=${e} entry=${u} />`)}
      </ol>
      ${i.length === 0 && q`<p class="empty" role="status">${n || (s ? r("conversation.none") : r("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function Ge({ session: e, actions: t, groupId: n }) {
  let [o, a] = Yt(""), s = e.view.groups.get(n).value, i = e.resets.value;
  return Kt(() => {
    e.history.look(n), e.history.page(n).then(
      () => a(""),
      (l) => a(l.message)
    );
  }, [e, n, i]), Gt`
    <${Be} session=${e} groupId=${n} fault=${o} />
    <${Fe} session=${e} actions=${t} groupId=${n} mayPost=${s?.may_post ?? !1} />
  `;
}

// ui/lazy.js
import { html as ne, useEffect as Wt, useState as Ke } from "./vendor/preact.js";
var Ye = /* @__PURE__ */ new Map();
function We({ load: e, name: t, ...n }) {
  let [o, a] = Ke(!1), [, s] = Ke(0), i = Ye.get(e);
  return Wt(() => {
    i || o || e().then(
      (l) => {
        Ye.set(e, l), s((c) => c + 1);
      },
      () => a(!0)
    );
  }, [e, o]), i ? ne`<${i[t]} ...${n} />` : o ? ne`
    <div class="empty" role="alert">
      <p>${r("shell.not_loaded")}</p>
      <button class="button" onClick=${() => a(!1)}>${r("shell.try_again")}</button>
    </div>
  ` : ne`<p class="empty" role="status">${r("shell.loading")}</p>`;
}

// ui/panels/host.js
import { html as Ze, useEffect as oe, useLayoutEffect as Qt, useRef as Zt, useState as et } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as Je, useEffect as Vt, useRef as Jt } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as jt, signal as zt } from "./vendor/preact.js";
var Xt = matchMedia("(width < 56.25rem)"), H = zt(null), je = "", K = null, Y = H;
jt(() => {
  let e = Ve(I.value);
  H.peek() && e !== je && A();
});
function ze(e) {
  H.peek() === null && (K = document.activeElement), je = Ve(I.peek()), H.value = e;
}
function A() {
  H.value = null;
}
function Xe() {
  let e = K?.isConnected ? K : document.getElementById("main");
  K = null, e instanceof HTMLElement && e.focus();
}
function Ve(e) {
  return Xt.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function Qe({ title: e, tools: t, head: n, children: o }) {
  let a = Jt(
    /** @type {HTMLElement | null} */
    null
  ), s = Y.value?.back;
  return Vt(() => {
    a.current?.focus({ preventScroll: !0 });
  }, []), Je`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s && Je`<button class="button quiet" onClick=${() => ze(s)}>
            <${h} name="back" label=${r("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${a}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${A}>
            <${h} name="close" label=${r("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${o}</div>
    </aside>
  `;
}

// ui/panels/host.js
var re = null;
function nt({ session: e, actions: t }) {
  let n = Y.value, o = Zt(!1), [, a] = et(0), [s, i] = et(!1), l = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, c = n !== null && !l;
  if (oe(() => {
    l && A();
  }, [l]), oe(() => {
    !c || re || import("./panels.js").then(
      (d) => {
        re = d.PANELS, a((p) => p + 1);
      },
      () => i(!0)
    );
  }, [c]), oe(() => {
    if (c)
      return document.addEventListener("keydown", tt), () => document.removeEventListener("keydown", tt);
  }, [c]), Qt(() => {
    o.current && !c && en() && Xe(), o.current = c;
  }, [c]), !c) return null;
  let f = re?.[n.name];
  return f ? Ze`<${f} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : Ze`
    <${Qe} title="…">
      <p class="empty" role=${s ? "alert" : "status"}>
        ${s ? r("groups.not_loaded") : r("groups.loading")}
      </p>
    <//>
  `;
}
function tt(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), A());
}
var en = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as ce, useMemo as Tn, useState as Rn } from "./vendor/preact.js";

// ui/connection.js
import { html as W, useEffect as tn, useState as nn } from "./vendor/preact.js";
var on = { connecting: 2e3, catching_up: 1e3 }, ot = 1e3;
function rt({ session: e }) {
  let t = e.connection.value, n = rn(t), o = sn(t, n);
  return W`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o && W`<${h} name=${t.state === "faulty" ? "warning" : "offline"} /><span>${o.text}</span>`}
      </div>
      ${o && t.retryAt !== null && W`<span class="quiet-text" aria-hidden="true">${an(t, n)}</span>`}
      ${o?.button && W`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `;
}
function rn({ state: e, since: t, retryAt: n }) {
  let [o, a] = nn(Date.now());
  return tn(() => {
    let s = n !== null || e === "connecting" || e === "catching_up";
    if (a(Date.now()), !s) return;
    let i = setInterval(() => a(Date.now()), ot);
    return () => clearInterval(i);
  }, [e, t, n]), Math.max(o, t);
}
function sn({ state: e, since: t }, n) {
  let o = { button: r("shell.now"), onSelect: () => $.wake() };
  switch (e) {
    case "connecting":
    case "catching_up":
      return n - t < on[e] ? null : { text: r(e === "connecting" ? "shell.connecting" : "shell.catching_up") };
    case "offline":
      return { text: r("shell.offline"), ...o };
    case "waiting":
      return { text: r("shell.reconnecting"), ...o };
    case "updating":
      return { text: r("shell.restarting") };
    case "crowded":
      return { text: r("shell.crowded"), button: r("shell.try_again"), onSelect: () => $.wake() };
    case "faulty":
      return { text: r("shell.faulty"), button: r("shell.reload"), onSelect: () => location.reload() };
    default:
      return null;
  }
}
function an({ retryAt: e }, t) {
  let n = Math.ceil((Number(e) - t) / ot);
  return n > 0 ? r("shell.seconds", { n }) : "";
}

// ui/sidebar/filters.js
var se = ["all", "unread", "mentions", "direct"], ln = {
  all: () => !0,
  unread: ({ unread: e }) => e > 0,
  mentions: ({ mentions: e, kind: t, unread: n }) => e > 0 || t === "direct" && n > 0,
  direct: ({ kind: e }) => e === "direct"
};
function st(e, t, n, o) {
  if (n === "all") return e;
  let a = ln[n];
  return e.filter((s) => {
    let i = t.get(s);
    return i !== void 0 && (a(i) || s === o && n !== "direct");
  });
}

// ui/sidebar/list.js
import { html as $t, useEffect as bt, useLayoutEffect as z, useRef as L, useState as le } from "./vendor/preact.js";

// lib/short_time.js
import { computed as cn } from "./vendor/preact.js";
var un = 1440 * 60 * 1e3, mn = 7, j = (e) => cn(() => new Intl.DateTimeFormat(ue.value, e)), dn = j({ hour: "numeric", minute: "2-digit" }), fn = j({ weekday: "short" }), pn = j({ day: "numeric", month: "short" }), gn = j({ day: "numeric", month: "numeric", year: "2-digit" }), at = (e) => new Date(e.getFullYear(), e.getMonth(), e.getDate()).getTime();
function it(e, t = /* @__PURE__ */ new Date()) {
  let n = Math.round((at(t) - at(e)) / un);
  return n === 0 ? dn.value.format(e) : n > 0 && n < mn ? fn.value.format(e) : (e.getFullYear() === t.getFullYear() ? pn : gn).value.format(e);
}

// ui/sidebar/row.js
import { html as y, useEffect as mt, useLayoutEffect as bn, useRef as vn } from "./vendor/preact.js";

// ui/sidebar/mute.js
var lt = ["hour", "morning", "week", "ever"];
function ct(e, t) {
  if (e === "ever") return null;
  if (e === "hour") return new Date(t.getTime() + 36e5).toISOString();
  if (e === "week") return new Date(t.getTime() + 6048e5).toISOString();
  let n = new Date(t.getFullYear(), t.getMonth(), t.getDate(), 8);
  return n <= t && n.setDate(n.getDate() + 1), n.toISOString();
}

// ui/sidebar/group_menu.js
function ut(e) {
  let { session: t, actions: n, id: o, name: a } = e, s = t.state.groups.get(o);
  if (!s) return;
  let i = B(s, Date.now()), { notify_all: l } = t.local.signals.settings.value, c = l.includes(o);
  Z({
    ...e,
    label: r("shell.menu_of", { name: a }),
    items: [
      s.unread > 0 && {
        label: r("shell.mark_read"),
        icon: "check",
        onSelect: () => t.marks.read(o, s.seq)
      },
      i ? { label: r("shell.unmute"), icon: "bell", onSelect: () => {
        Q(() => n.unmute(o));
      } } : { label: r("shell.mute"), icon: "muted", onSelect: () => $n(e) },
      s.kind === "group" && {
        label: r("shell.notify_all"),
        icon: "bell",
        isChecked: c,
        onSelect: () => t.local.settings.set(
          "notify_all",
          c ? l.filter((f) => f !== o) : [...l, o]
        )
      },
      { label: r("shell.copy_link"), icon: "link", onSelect: () => {
        hn(`/g/${o}`);
      } }
    ]
  });
}
function $n(e) {
  let { actions: t, id: n, name: o } = e;
  Z({
    ...e,
    label: r("shell.mute_name", { name: o }),
    items: lt.map((a) => ({
      label: r(`shell.mute.${a}`),
      onSelect: () => {
        Q(() => t.mute(n, ct(a, /* @__PURE__ */ new Date())));
      }
    }))
  });
}
async function hn(e) {
  try {
    await navigator.clipboard.writeText(new URL(e, location.origin).href), J(r("shell.copied"));
  } catch {
    J(r("shell.not_copied"), { isFault: !0 });
  }
}

// ui/sidebar/row.js
var dt = 999;
function ft({ session: e, actions: t, id: n, position: o, count: a, isChosen: s, isStop: i, onFocus: l }) {
  let c = e.view.groups.get(n).value, f = vn(
    /** @type {HTMLElement | null} */
    null
  );
  bn(() => f.current?.style.setProperty("--at", String(o)), [o, !c]);
  let d = wn(e, c);
  if (!c) return null;
  let p = B(c, Date.now()), b = yn(c, d.person), u = c.unread > 0 && !p, m = (v) => ut({
    session: e,
    actions: t,
    id: n,
    name: b,
    point: v,
    anchor: (
      /** @type {HTMLElement} */
      f.current?.querySelector(v ? "a" : "button")
    )
  }), S = (v) => {
    v.preventDefault();
    let g = v.clientX === 0 && v.clientY === 0;
    m(g ? null : { x: v.clientX, y: v.clientY });
  };
  return y`
    <li
      ref=${f} class="group-row" data-id=${n} aria-setsize=${a} aria-posinset=${o + 1}
      onContextMenu=${S} onFocusIn=${() => l(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i ? 0 : -1} aria-current=${s ? "page" : void 0}
        aria-label=${_n(c, b, p, d.isOnline)} data-unread=${u} data-muted=${p} draggable=${!1}
      >
        <span class="group-picture">
          <${xe} id=${c.peer_id ?? n} name=${b} file=${d.person?.avatar} isGroup=${c.kind === "group"} />
          ${d.isOnline && y`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${b}</bdi>
            ${p && y`<${h} name="muted" />`}
            ${c.last && y`<time class="group-time">${it(new Date(c.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Sn} session=${e} group=${c} isChosen=${s} />
            <${kn} group=${c} isMuted=${p} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i ? 0 : -1} aria-haspopup="menu" onClick=${() => m(null)}
      >
        <${h} name="more" label=${r("shell.menu_of", { name: b })} />
      </button>
    </li>
  `;
}
function wn(e, t) {
  let n = t?.peer_id ?? null, o = n !== null && n !== e.state.me, a = n === null ? null : e.view.people.get(n).value;
  return mt(() => o ? e.people.show(n) : void 0, [n, o]), mt(() => {
    n !== null && !a && e.asking.people.need([n]);
  }, [n, !a]), { person: a, isOnline: o && e.presence.get(n).value === !0 };
}
function yn(e, t) {
  return e.kind === "group" ? e.name : t?.is_deleted ? r("shell.deleted_user") : ee(t) || e.name;
}
function _n({ unread: e, mentions: t }, n, o, a) {
  let s = [n];
  return a && s.push(r("shell.online")), e > 0 && s.push(r("shell.n_unread", { n: e })), t > 0 && s.push(r("shell.n_mentions", { n: t })), o && s.push(r("shell.muted")), s.join(", ");
}
function kn({ group: { unread: e, mentions: t, kind: n }, isMuted: o }) {
  let a = n === "direct" && e > 0 && !o;
  return y`
    ${t > 0 && !a && y`<span class="badge of-mention">@${ae(t)}</span>`}
    ${a && y`<span class="badge of-mention">${ae(e)}</span>`}
    ${e > 0 && !o && !a && y`<span class="badge">${ae(e)}</span>`}
  `;
}
var ae = (e) => e > dt ? `${dt}+` : e;
function Sn({ session: e, group: t, isChosen: n }) {
  let { id: o, last: a, kind: s } = t, i = e.typing.get(o).value.filter((p) => p !== e.state.me), l = e.local.signals.drafts.get(`g${o}`).value;
  if (i.length > 0) return y`<span class="group-last typing">${r("shell.typing")}</span>`;
  if (l?.text && !n)
    return y`<span class="group-last"><em>${r("shell.draft")}</em> <bdi>${l.text}</bdi></span>`;
  if (!a) return y`<span class="group-last"><bdi>${t.topic || r("shell.empty_group")}</bdi></span>`;
  let c = a.sender_id === e.state.me, f = e.view.people.get(a.sender_id).value, d = c ? r("shell.you") : s === "direct" ? null : ee(f) || a.sender;
  return y`<span class="group-last">${d && y`<bdi>${d}</bdi>: `}<bdi>${xn(a)}</bdi></span>`;
}
function xn({ kind: e, text: t }) {
  return e === "deleted" ? r("shell.deleted") : e === "file" ? r("shell.a_file") : t;
}

// ui/sidebar/window.js
function pt({ top: e, height: t, row: n, count: o }) {
  let a = Math.floor(e / n / 4) * 4 - 8, s = Math.ceil((e + t) / n / 4) * 4 + 8;
  return { first: Math.max(0, Math.min(a, o)), end: Math.max(0, Math.min(s, o)) };
}
function gt({ first: e, end: t }, n) {
  let o = new Set(n.filter((a) => a >= 0));
  for (let a = e; a < t; a++) o.add(a);
  return [...o].sort((a, s) => a - s);
}

// ui/sidebar/list.js
var En = 2e3, On = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp"];
function vt({ session: e, actions: t, ids: n, chosen: o }) {
  let a = L(
    /** @type {HTMLElement | null} */
    null
  ), s = L(
    /** @type {HTMLElement | null} */
    null
  ), [i, l] = Mn(n), [c, f] = le({ first: 0, end: 0 }), [d, p] = le(
    /** @type {number | null} */
    null
  ), b = In(i, [d, o, i[0] ?? null]), u = ie(s.current), m = gt(c, [i.indexOf(b ?? -1), i.indexOf(u ?? -1)]);
  function S() {
    let g = a.current, w = s.current?.getBoundingClientRect().height ?? 0, M = i.length;
    if (!g || M === 0 || w === 0) return;
    let _ = pt({
      top: g.scrollTop,
      height: g.clientHeight,
      row: w / M,
      count: M
    });
    f((E) => E.first === _.first && E.end === _.end ? E : _);
  }
  z(() => {
    s.current?.style.setProperty("--count", String(i.length)), S();
  }, [i]), bt(() => {
    let g = new ResizeObserver(S);
    return g.observe(
      /** @type {HTMLElement} */
      a.current
    ), g.observe(
      /** @type {HTMLElement} */
      s.current
    ), () => g.disconnect();
  }, [i]), z(() => {
    u !== null && ie(s.current) === null && ht(s.current, u)?.focus();
  }), Dn(s, i, o);
  function v(g) {
    let w = ie(s.current);
    if (w === null || !On.includes(g.key) || g.altKey || g.ctrlKey) return;
    g.preventDefault();
    let M = Math.max(1, Math.floor((a.current?.clientHeight ?? 0) / wt(s.current)) - 1), _ = i.indexOf(w), E = {
      ArrowDown: _ + 1,
      ArrowUp: _ - 1,
      PageDown: _ + M,
      PageUp: _ - M,
      Home: 0,
      End: i.length - 1
    }[g.key] ?? _, C = i[Math.max(0, Math.min(E, i.length - 1))];
    C !== void 0 && p(C);
  }
  return z(() => {
    d !== null && u !== null && u !== d && ht(s.current, d)?.focus();
  }, [d]), $t`
    <div
      ref=${a} class="sidebar-body" onScroll=${S}
      onPointerMove=${l} onPointerDown=${l} onKeyDownCapture=${l} onFocusIn=${l}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${r("shell.conversations")} onKeyDown=${v}>
        ${m.map((g) => {
    let w = (
      /** @type {number} */
      i[g]
    );
    return $t`<${ft}
            key=${w} id=${w} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${w === o} isStop=${w === b} onFocus=${p}
          />`;
  })}
      </ul>
    </div>
  `;
}
function Mn(e) {
  let t = L(e), n = L(-1 / 0), o = L(
    /** @type {any} */
    null
  ), [, a] = le(0), s = n.current - performance.now();
  return (s <= 0 || t.current.length === 0) && (t.current = e), bt(() => (s > 0 && t.current !== e && (o.current = setTimeout(() => a((i) => i + 1), s)), () => clearTimeout(o.current))), [t.current, () => {
    n.current = performance.now() + En;
  }];
}
function Dn(e, t, n) {
  let o = L(
    /** @type {number | null} */
    null
  );
  z(() => {
    let a = n === null ? -1 : t.indexOf(n);
    if (a < 0 || o.current === n || !e.current) return;
    o.current = n;
    let s = (
      /** @type {HTMLElement} */
      e.current.parentElement
    ), i = wt(e.current), l = a * i;
    l < s.scrollTop ? s.scrollTop = l - i : l + i > s.scrollTop + s.clientHeight && (s.scrollTop = l + 2 * i - s.clientHeight);
  });
}
function wt(e) {
  let t = Number(e?.style.getPropertyValue("--count"));
  return (e?.getBoundingClientRect().height ?? 0) / t || 1;
}
function ie(e) {
  let { activeElement: t } = document;
  return !e || !t || !e.contains(t) ? null : Number(t.closest("li")?.dataset.id) || null;
}
var ht = (e, t) => e?.querySelector(`li[data-id="${t}"] > a`), In = (e, t) => t.find((n) => n !== null && e.includes(n)) ?? null;

// ui/sidebar.js
function yt({ session: e, actions: t, chosen: n }) {
  let [o, a] = Rn(se[0]), s = Cn(e, o, n);
  return ce`
    <nav id="groups" class="sidebar" aria-label=${r("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${h} name="logo" /><span>${r("shell.name")}</span></a>
          <span class="grow"></span>
          <${Ee} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${r("shell.filter")}>
          ${se.map((i) => ce`
            <button class="filter" aria-pressed=${i === o} onClick=${() => a(i)}>
              ${r(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${vt} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length === 0 && ce`<p class="empty">${r(`shell.none.${o}`)}</p>`}
      <${rt} session=${e} />
    </nav>
  `;
}
function Cn(e, t, n) {
  let o = e.view.order.value, a = t === "all" ? 0 : e.view.changed.value;
  return Tn(
    () => st(o, e.state.groups, t, n),
    [e, o, a, t, n]
  );
}

// ui/shell.js
function _t({ session: e, actions: t }) {
  let n = I.value, o = n.name === "group" ? e.view.groups.get(n.groupId).value : null, a = n.name !== "home";
  return U`
    <a class="skip-link" href="#main">${r("shell.skip")}</a>
    <div class="shell" data-open=${a ? "main" : "groups"} onClick=${_e}>
      <${yt} session=${e} actions=${t} chosen=${n.name === "group" ? n.groupId : null} />
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${h} name="back" label=${r("shell.back")} /></a>
          <h1><bdi>${Ln(n, o?.name)}</bdi></h1>
        </header>
        <${An} session=${e} actions=${t} at=${n} />
      </main>
      <${nt} session=${e} actions=${t} />
    </div>
    <${ke} />
    <${Se} />
    <${be} />
  `;
}
var Nn = () => import("./settings.js");
function An({ session: e, actions: t, at: n }) {
  switch (n.name) {
    case "group":
      return U`<${Ge} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;
    case "settings":
      return U`<${We} load=${Nn} name="Settings" session=${e} actions=${t} page=${n.page} />`;
    case "home":
      return U`<div class="main-body"><p class="empty">${r("shell.choose")}</p></div>`;
    default:
      return U`<div class="main-body"></div>`;
  }
}
function Ln(e, t) {
  switch (e.name) {
    case "home":
      return r("shell.name");
    case "group":
    case "direct":
      return t ?? r("shell.conversation");
    case "join":
      return r("shell.invitation");
    case "search":
      return r("shell.search");
    case "settings":
      return r("shell.settings");
    case "unknown":
      return r("shell.not_found");
  }
}

// ui/app.js
function Pn() {
  let e = $.status.value;
  switch (e.name) {
    case "starting":
      return X`<p class="empty" role="status">${r("shell.starting")}</p>`;
    case "signed_out":
      return X`<${Ae} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return X`<${_t} session=${e.session} actions=${e.actions} />`;
  }
}
function kt(e) {
  De().then(() => Fn(X`<${Pn} />`, e)), addEventListener("online", () => $.wake()), addEventListener("offline", () => $.offline()), addEventListener("pagehide", () => {
    $.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? $.wake() : $.flush();
  }), $.start();
}

// ui/worker.js
async function St() {
  if ("serviceWorker" in navigator) {
    if (he === "src") {
      await qn();
      return;
    }
    try {
      await navigator.serviceWorker.register(Hn("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function qn() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function Hn(e) {
  let t = (
    /** @type {any} */
    window.trustedTypes
  );
  return t === void 0 ? e : t.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
kt(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
St();
