import {
  a as Ue,
  j as Q
} from "./shared4.js";
import {
  a as z,
  c as V,
  d as me,
  e as Ge,
  f as Qe
} from "./shared7.js";
import {
  a as Ve,
  b as Je
} from "./shared9.js";
import {
  a as Y,
  b as Re
} from "./shared8.js";
import {
  a as Xe,
  b as We,
  c as je,
  d as ze
} from "./shared5.js";
import {
  a as ue,
  b as Ae,
  c as v
} from "./shared.js";
import {
  K as R,
  c as Te,
  f as Pe,
  g as Le
} from "./shared2.js";
import {
  a as J,
  b as Be,
  d as Ye
} from "./shared6.js";
import "./shared10.js";
import {
  b as B,
  c as De,
  d as Ie,
  e as a,
  f as Fe,
  g,
  i as qe,
  j as Ne,
  k as K,
  l as Ke,
  m as H,
  n as k,
  o as He,
  p as X,
  q as D
} from "./shared1.js";

// ui/app.js
import { html as ce, render as Ko } from "./vendor/preact.js";

// ui/appearance.js
import { effect as sn } from "./vendor/preact.js";
var an = (
  /** @type {const} */
  ["theme", "text_size", "density", "reduced_motion", "language"]
), et = "chat-looks", ln = /* @__PURE__ */ new Set(["ar", "fa", "he", "ur"]);
async function tt() {
  let e = cn(), n = Ze(e);
  sn(() => {
    let t = v.status.value;
    if (t.name !== "signed_in") return;
    let { settings: o } = t.session.local.signals, s = (
      /** @type {Looks} */
      Object.fromEntries(an.map((r) => [r, o.value[r]]))
    );
    Ze(s), un(s);
  }), await n;
}
async function Ze({ theme: e, text_size: n, density: t, reduced_motion: o, language: s }) {
  let r = document.documentElement;
  Z(r, "theme", e === "system" ? null : e), Z(r, "textSize", n === "normal" ? null : n), Z(r, "density", t === "normal" ? null : t), Z(r, "motion", o === "always" ? "reduced" : null);
  let i = getComputedStyle(r).backgroundColor;
  for (let c of document.querySelectorAll('meta[name="theme-color"]'))
    c.setAttribute("content", i);
  let l = Ie(s ? [s] : navigator.languages);
  try {
    await De(l);
  } catch {
    return;
  }
  r.lang = l, r.dir = ln.has(l) ? "rtl" : "ltr";
}
function Z(e, n, t) {
  t === null ? delete e.dataset[n] : e.dataset[n] = t;
}
function cn() {
  try {
    return { ...ue, ...JSON.parse(localStorage.getItem(et) ?? "{}") };
  } catch {
    return ue;
  }
}
function un(e) {
  try {
    localStorage.setItem(et, JSON.stringify(e));
  } catch {
  }
}

// ui/screens/signin.js
import { html as M, useEffect as mn, useState as P } from "./vendor/preact.js";

// ui/screens/username.js
var nt = 3, ot = 64;
function rt(e) {
  let n = [...e.normalize("NFC").replace(/\s+/g, " ").trim()].length;
  return n > 0 && n < nt ? a("account.name_short", { n: nt }) : n > ot ? a("account.name_long", { n: ot }) : "";
}

// ui/screens/signin.js
var st = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out",
  account_deleted: "account.gone",
  network: "shell.fault.network",
  time_out: "shell.fault.network"
}, at = {
  username_taken: { field: "username", key: "account.username_taken" },
  email_taken: { field: "email", key: "account.email_taken" },
  invalid_credentials: { field: "password", key: "account.wrong_credentials" },
  reset_code_not_found: { field: "code", key: "account.wrong_code" }
}, pn = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], dn = "password", pe = 1e3;
function it({ reason: e, known: n }) {
  let t = v.config.value, [o, s] = P(
    /** @type {Mode} */
    "sign_in"
  ), [r, i] = P(!1), [l, c] = P({ field: "", text: "" }), [p, $] = P(e && st[e] ? a(st[e]) : ""), [d, w] = fn(), [u, f] = P(""), m = H.value, b = m.name === "join" && m.code !== "" ? m.code : null, h = t?.registration === "open" || t?.registration === "invite" && b !== null;
  async function y(S) {
    i(!0), c({ field: "", text: "" });
    try {
      await S();
    } catch (N) {
      let { code: C, retryAfter: U } = (
        /** @type {any} */
        N
      ), T = Object.hasOwn(at, C) ? at[C] : void 0;
      C === "rate_limited" && U && w(U), c(T ? { field: T.field, text: a(T.key) } : { field: "", text: Ne(N) }), i(!1);
    }
  }
  function A(S) {
    S.preventDefault();
    let N = (
      /** @type {HTMLFormElement} */
      S.target
    ), C = (T) => Re(N, T), U = { email: C("email"), password: C("password"), isShared: C("shared") !== "" };
    y(async () => {
      if (o === "sign_in") await v.login(U);
      else if (o === "register") {
        let T = await v.register({ ...U, username: C("username"), invite: b });
        T !== null && k(`/g/${T}`, { replace: !0 });
      } else
        await v.reset(C("code").trim(), C("password")), x("sign_in"), $(a("account.password_set"));
    });
  }
  function x(S) {
    s(S), i(!1), $(""), c({ field: "", text: "" });
  }
  let O = (S) => l.field === S ? l.text : "", q = (S, N) => M`<button type="button" class="button quiet" onClick=${() => x(S)}>${a(N)}</button>`;
  return M`
    <main class="screen">
      <form class="card" onSubmit=${A}>
        <h1><${g} name="logo" /> ${a(`account.${o}`)}</h1>
        ${p && M`<p class="notice" role="status">${p}</p>`}
        ${o === "register" && M`<${Y}
          name="username" label=${a("account.name")} autocomplete="username" isFirst=${!0} hint=${a("account.name_hint")}
          fault=${O("username") || rt(u)}
          onInput=${(S) => f(
    /** @type {HTMLInputElement} */
    S.target.value
  )}
        />`}
        ${o === "reset" && M`<${Y} name="code" label=${a("account.code")} hint=${a("account.code_hint")} isFirst=${!0} fault=${O("code")} />`}
        ${o !== "reset" && M`<${Y}
          name="email" label=${a("account.email")} type="email" value=${n ?? ""} fault=${O("email")}
          autocomplete=${o === "sign_in" ? "username" : "email"} isFirst=${o === "sign_in" && !n}
        />`}
        <${Y}
          key=${o} name="password" type="password" isFirst=${o === "sign_in" && !!n}
          label=${o === "reset" ? a("account.new_password") : a("account.password")} fault=${O("password")}
          autocomplete=${o === "sign_in" ? "current-password" : "new-password"}
          minlength=${o === "sign_in" ? void 0 : 8} hint=${o === "sign_in" ? "" : a("account.password_hint")}
        />
        ${o !== "reset" && M`<label class="choice"><input type="checkbox" name="shared" /><span>${a("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!l.text || l.field !== ""}>${l.field ? "" : l.text}</p>
        <button class="button primary" disabled=${r || d > 0}>
          ${d > 0 ? a("account.wait", { n: d }) : a(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o === "sign_in" ? M`${h && q("register", "account.register")}${q("reset", "account.has_code")}` : q("sign_in", "account.has_account")}
        </div>
        ${o === "sign_in" && t?.has_demo_users && M`<${$n} attempt=${y} />`}
      </form>
    </main>
  `;
}
function fn() {
  let [e, n] = P(0), [t, o] = P(0), s = Math.max(0, Math.ceil((e - t) / pe));
  return mn(() => {
    if (s === 0) return;
    let r = setInterval(() => o(Date.now()), pe);
    return () => clearInterval(r);
  }, [s === 0]), [
    s,
    (r) => {
      o(Date.now()), n(Date.now() + r * pe);
    }
  ];
}
function $n({ attempt: e }) {
  return M`
    <fieldset class="demo">
      <legend>${a("account.try_as")}</legend>
      ${pn.map(
    ([n, t]) => M`
          <button type="button" class="button" onClick=${() => e(() => v.login({ email: String(t), password: dn }))}>
            ${n}
          </button>
        `
  )}
    </fieldset>
  `;
}

// ui/shell.js
import { html as I, useEffect as Po } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as xn, useEffect as Sn, useState as En } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as gn, useEffect as hn, useRef as lt, useState as bn } from "./vendor/preact.js";
function ct({ session: e, actions: n, groupId: t, mayPost: o }) {
  let s = Ae({ groupId: t, userId: null }), r = e.local.signals.drafts.get(s).value, [i, l] = bn(r?.text ?? ""), c = lt(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), p = lt(!1);
  hn(() => {
    p.current || l(r?.text ?? "");
  }, [r?.text]);
  function $(f) {
    p.current = f !== "", l(f), e.local.drafts.set(s, { text: f, reply_to: null, selection: null, files: [] }), f !== "" && e.people.type(t);
  }
  async function d() {
    if (i.trim() === "" || !o) return;
    let f = i;
    p.current = !1, l(""), c.current?.focus(), await n.send({ group_id: t, content: f });
  }
  function w(f) {
    f.key !== "Enter" || f.shiftKey || f.isComposing || f.keyCode === 229 || (f.preventDefault(), d());
  }
  function u(f) {
    f.preventDefault(), d();
  }
  return gn`
    <form class="composer" onSubmit=${u}>
      <textarea
        ref=${c} rows="1" aria-label=${a("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? a("conversation.write") : a("conversation.may_not_write")}
        onInput=${(f) => $(
    /** @type {HTMLTextAreaElement} */
    f.target.value
  )}
        onKeyDown=${w}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${g} name="send" label=${a("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as W, useEffect as wn, useLayoutEffect as pt, useRef as dt, useState as yn } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as L } from "./vendor/preact.js";
var vn = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function ut({ session: e, message: n }) {
  let t = e.view.people.get(n.sender_id).value, o = t?.display_name ?? t?.username ?? n.sender, s = new Date(n.timestamp);
  return L`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${n.timestamp}>${vn.format(s)}</time>
        ${n.edited_at && L`<span class="quiet-text">${a("conversation.edited")}</span>`}
      </div>
      ${n.quote && L`<blockquote class="quote" dir="auto"><bdi>${n.quote.sender}</bdi>: ${n.quote.content}</blockquote>`}
      ${n.deleted ? L`<p class="quiet-text">${a("conversation.deleted")}</p>` : L`<p class="message-text" dir="auto">${n.content}</p>`}
      ${(n.files ?? []).map((r) => L`
        <p><a href=${`/v1/files/${r.id}?group=${n.group_id}&seq=${n.seq}`} download=${r.name}>${r.name}</a></p>
      `)}
    </li>
  `;
}
function mt({ session: e, entry: n }) {
  let t = e.me.value;
  return L`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${t?.display_name ?? t?.username ?? ""}</bdi>
        <span class="quiet-text" role="status">${n.error ? a("conversation.not_sent", { reason: n.error.sentence }) : a("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${n.content}</p>
    </li>
  `;
}

// ui/conversation/messages.js
var kn = 24, _n = 400;
function ft({ session: e, groupId: n, fault: t }) {
  let { log: o } = e.view.logs.get(n).value, s = e.local.signals.outgoing.value.filter((u) => u.group_id === n), r = o ? Pe(o) : void 0, i = o && r ? Le(o, r).filter(Te) : [], l = dt(
    /** @type {HTMLElement | null} */
    null
  ), c = dt({ isAtEnd: !0, below: 0 }), [p, $] = yn(!1);
  pt(() => {
    let u = l.current;
    if (!u) return;
    let { isAtEnd: f, below: m } = c.current;
    u.scrollTop = f ? u.scrollHeight : u.scrollHeight - m;
  }, [i[0]?.seq]), pt(() => {
    let u = l.current;
    u && c.current.isAtEnd && (u.scrollTop = u.scrollHeight);
  }), wn(() => {
    let u = r?.to;
    u !== void 0 && c.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(n, u);
  });
  async function d() {
    let u = i[0]?.seq;
    if (!(p || !r || r.at_start || u === void 0)) {
      $(!0);
      try {
        await e.history.page(n, { before: r.from });
      } catch {
      }
      $(!1);
    }
  }
  function w() {
    let u = l.current;
    if (!u) return;
    let f = u.scrollHeight - u.clientHeight - u.scrollTop;
    c.current = { isAtEnd: f <= kn, below: u.scrollHeight - u.scrollTop }, u.scrollTop < _n && d(), c.current.isAtEnd && r && e.marks.read(n, r.to);
  }
  return W`
    <div class="main-body" ref=${l} onScroll=${w} tabindex="0" role="region" aria-label=${a("conversation.messages")}>
      <ol class="messages" role="list">
        ${r && !r.at_start && W`
          <li class="more">
            <button class="button" disabled=${p} onClick=${() => {
    d();
  }}>${a("conversation.older")}</button>
          </li>
        `}
        ${i.map((u) => W`<${ut} key=${u.seq} session=${e} message=${u} />`)}
        ${s.filter((u) => u.seq === null).map((u) => W`<${mt} key=${u.key} session=${e} entry=${u} />`)}
      </ol>
      ${i.length === 0 && W`<p class="empty" role="status">${t || (r ? a("conversation.none") : a("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function $t({ session: e, actions: n, groupId: t }) {
  let [o, s] = En(""), r = e.view.groups.get(t).value, i = e.resets.value;
  return Sn(() => {
    e.history.look(t), e.history.page(t).then(
      () => s(""),
      (l) => s(l.message)
    );
  }, [e, t, i]), xn`
    <${ft} session=${e} groupId=${t} fault=${o} />
    <${ct} session=${e} actions=${n} groupId=${t} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/conversation_header.js
import { html as E, useEffect as Mn } from "./vendor/preact.js";
function gt({ session: e, actions: n, groupId: t }) {
  let o = e.view.groups.get(t).value;
  return Mn(() => {
    o && (o.settings === null || o.member_count === null) && e.asking.group(t);
  }, [o]), E`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${g} name="back" label=${a("shell.back")} /></a>
      ${o?.kind === "direct" ? E`<${Cn} session=${e} group=${o} />` : E`<${On} group=${o} />`}
      ${o && E`<${Dn} session=${e} actions=${n} group=${o} />`}
    </header>
  `;
}
function On({ group: e }) {
  if (!e) return E`<h1 class="grow"><bdi>${a("shell.conversation")}</bdi></h1>`;
  let { id: n, name: t, topic: o, member_count: s } = e;
  return E`
    <${D} id=${n} name=${t} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${() => V({ name: "group", groupId: n })}>
          <bdi>${t}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived && E`<span class="label">${a("groups.archived")}</span>${" "}`}
        ${s !== null && E`<span>${a("groups.count", { n: s })}</span>`}
        ${o && E`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `;
}
function Cn({ session: e, group: n }) {
  let t = n.peer_id ?? e.state.me, o = e.view.people.get(t).value, s = X(o) || n.name, r = t === e.state.me;
  return E`
    <span class="with-dot">
      <${D} id=${t} name=${s} file=${o?.avatar} />
      <${Ue} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${() => V({ name: "profile", userId: t, groupId: n.id })}>
          <bdi>${s}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${r ? a("groups.notes") : o?.status ?? ""}</bdi></p>
    </div>
  `;
}
function Dn({ session: e, actions: n, group: t }) {
  let o = (s, r, i) => E`
    <button
      class="button quiet" title=${i} aria-pressed=${z.value?.name === s}
      onClick=${() => V({ name: s, groupId: t.id })}
    >
      <${g} name=${r} label=${i} />
    </button>
  `;
  return E`
    ${t.kind === "group" && o("members", "group", a("groups.members"))}
    ${o("pins", "pin", a("groups.pins"))}
    ${o("search", "search", a("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${a("groups.menu")}
      onClick=${(s) => Q({
    session: e,
    actions: n,
    id: t.id,
    name: t.name,
    anchor: (
      /** @type {HTMLElement} */
      s.currentTarget
    )
  })}
    >
      <${g} name="more" label=${a("groups.menu")} />
    </button>
  `;
}

// ui/keys.js
import { html as de } from "./vendor/preact.js";
var fe = /Mac|iPhone|iPad/.test(navigator.platform), j = fe ? "⌘" : "Ctrl", ht = `${j} K`, In = [
  ["everywhere", [
    [`${j} K`, "palette"],
    ["Alt ↑, Alt ↓", "group"],
    ["Alt Shift ↑, Alt Shift ↓", "unread"],
    [`${j} Shift F`, "search"],
    ["F6, Shift F6", "region"],
    ["Esc", "escape"],
    ["?", "keys"]
  ]],
  ["messages", [
    ["↑, ↓, Home, End, PgUp, PgDn", "move"],
    ["R", "reply"],
    ["E", "edit"],
    ["+", "react"],
    ["P", "pin"],
    ["U", "mark_unread"],
    ["C", "copy"],
    ["Del", "delete"],
    ["Enter", "menu"]
  ]],
  ["composer", [
    ["↑", "edit_last"],
    [`${j} Enter`, "send"],
    ["PgUp, PgDn", "scroll"],
    [`${j} Shift P`, "preview"]
  ]]
], ee = () => J(a("shell.keys"), () => In.map(([e, n]) => de`
    <section class="keys">
      <h3>${a(
  /** @type {any} */
  `shell.keys.${e}`
)}</h3>
      <dl>
        ${n.map(([t, o]) => de`
          <div class="key-row">
            <dt>${a(
  /** @type {any} */
  `shell.key.${o}`
)}</dt>
            <dd>${t.split(", ").map((s) => de`<kbd>${s}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));

// ui/palette.js
import { html as F, signal as Zn, useEffect as eo, useLayoutEffect as It, useMemo as to, useRef as we, useState as ye } from "./vendor/preact.js";

// ui/sidebar/new_button.js
import { html as An } from "./vendor/preact.js";
var $e = [["person", "person"], ["group", "group"], ["public", "search"], ["code", "link"]], ge = (e, n) => K(async () => {
  let { openNew: t } = await import("./new.js").catch(() => {
    throw new Error(a("shell.not_loaded"));
  });
  t(e, n);
});
function bt(e) {
  let n = (t) => Xe({
    label: a("shell.menu_new"),
    anchor: (
      /** @type {HTMLElement} */
      t.currentTarget
    ),
    items: $e.map(([o, s]) => ({
      label: a(`shell.new.${o}`),
      icon: s,
      onSelect: () => {
        ge(o, e);
      }
    }))
  });
  return An`
    <button class="button quiet" aria-haspopup="menu" title=${a("shell.menu_new")} onClick=${n}>
      <${g} name="add" label=${a("shell.menu_new")} />
    </button>
  `;
}

// lib/short_time.js
import { computed as Tn } from "./vendor/preact.js";
var Pn = 1440 * 60 * 1e3, Ln = 7, te = (e) => Tn(() => new Intl.DateTimeFormat(B.value, e)), Fn = te({ hour: "numeric", minute: "2-digit" }), qn = te({ weekday: "short" }), Nn = te({ day: "numeric", month: "short" }), Rn = te({ day: "numeric", month: "numeric", year: "2-digit" }), vt = (e) => new Date(e.getFullYear(), e.getMonth(), e.getDate()).getTime();
function wt(e, n = /* @__PURE__ */ new Date()) {
  let t = Math.round((vt(n) - vt(e)) / Pn);
  return t === 0 ? Fn.value.format(e) : t > 0 && t < Ln ? qn.value.format(e) : (e.getFullYear() === n.getFullYear() ? Nn : Rn).value.format(e);
}

// ui/sidebar/row.js
import { html as _, useEffect as yt, useLayoutEffect as Kn, useRef as Hn } from "./vendor/preact.js";
var kt = 999;
function _t({ session: e, actions: n, id: t, position: o, count: s, isChosen: r, isStop: i, onFocus: l }) {
  let c = e.view.groups.get(t).value, p = Hn(
    /** @type {HTMLElement | null} */
    null
  );
  Kn(() => p.current?.style.setProperty("--at", String(o)), [o, !c]);
  let $ = Gn(e, c);
  if (!c) return null;
  let d = R(c, Date.now()), w = be(c, $.person), u = c.unread > 0 && !d, f = (b) => Q({
    session: e,
    actions: n,
    id: t,
    name: w,
    point: b,
    anchor: (
      /** @type {HTMLElement} */
      p.current?.querySelector(b ? "a" : "button")
    )
  }), m = (b) => {
    b.preventDefault();
    let h = b.clientX === 0 && b.clientY === 0;
    f(h ? null : { x: b.clientX, y: b.clientY });
  };
  return _`
    <li
      ref=${p} class="group-row" data-id=${t} aria-setsize=${s} aria-posinset=${o + 1}
      onContextMenu=${m} onFocusIn=${() => l(t)}
    >
      <a
        class="group" href=${`/g/${t}`} tabindex=${i ? 0 : -1} aria-current=${r ? "page" : void 0}
        aria-label=${Un(c, w, d, $.isOnline)} data-unread=${u} data-muted=${d} draggable=${!1}
      >
        <span class="group-picture">
          <${D} id=${c.peer_id ?? t} name=${w} file=${$.person?.avatar} isGroup=${c.kind === "group"} />
          ${$.isOnline && _`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${w}</bdi>
            ${d && _`<${g} name="muted" />`}
            ${c.last && _`<time class="group-time">${wt(new Date(c.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Yn} session=${e} group=${c} isChosen=${r} />
            <${Bn} group=${c} isMuted=${d} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i ? 0 : -1} aria-haspopup="menu" onClick=${() => f(null)}
      >
        <${g} name="more" label=${a("shell.menu_of", { name: w })} />
      </button>
    </li>
  `;
}
function Gn(e, n) {
  let t = n?.peer_id ?? null, o = t !== null && t !== e.state.me, s = t === null ? null : e.view.people.get(t).value;
  return yt(() => o ? e.people.show(t) : void 0, [t, o]), yt(() => {
    t !== null && !s && e.asking.people.need([t]);
  }, [t, !s]), { person: s, isOnline: o && e.presence.get(t).value === !0 };
}
function be(e, n) {
  return e.kind === "group" ? e.name : n?.is_deleted ? a("shell.deleted_user") : X(n) || e.name;
}
function Un({ unread: e, mentions: n }, t, o, s) {
  let r = [t];
  return s && r.push(a("shell.online")), e > 0 && r.push(a("shell.n_unread", { n: e })), n > 0 && r.push(a("shell.n_mentions", { n })), o && r.push(a("shell.muted")), r.join(", ");
}
function Bn({ group: { unread: e, mentions: n, kind: t }, isMuted: o }) {
  let s = t === "direct" && e > 0 && !o;
  return _`
    ${n > 0 && !s && _`<span class="badge of-mention">@${he(n)}</span>`}
    ${s && _`<span class="badge of-mention">${he(e)}</span>`}
    ${e > 0 && !o && !s && _`<span class="badge">${he(e)}</span>`}
  `;
}
var he = (e) => e > kt ? `${kt}+` : e;
function Yn({ session: e, group: n, isChosen: t }) {
  let { id: o, last: s, kind: r } = n, i = e.typing.get(o).value.filter((d) => d !== e.state.me), l = e.local.signals.drafts.get(`g${o}`).value;
  if (i.length > 0) return _`<span class="group-last typing">${a("shell.typing")}</span>`;
  if (l?.text && !t)
    return _`<span class="group-last"><em>${a("shell.draft")}</em> <bdi>${l.text}</bdi></span>`;
  if (!s) return _`<span class="group-last"><bdi>${n.topic || a("shell.empty_group")}</bdi></span>`;
  let c = s.sender_id === e.state.me, p = e.view.people.get(s.sender_id).value, $ = c ? a("shell.you") : r === "direct" ? null : X(p) || s.sender;
  return _`<span class="group-last">${$ && _`<bdi>${$}</bdi>: `}<bdi>${Xn(s)}</bdi></span>`;
}
function Xn({ kind: e, text: n }) {
  return e === "deleted" ? a("shell.deleted") : e === "file" ? a("shell.a_file") : n;
}

// lib/folding.js
var Wn = /\p{M}+/gu, jn = /[\s\-_./,;:()[\]'"@#]+/u;
var ne = /* @__PURE__ */ new Map();
function ve(e) {
  let n = ne.get(e);
  if (n !== void 0) return n;
  let t = e.normalize("NFKD").replace(Wn, "").toLowerCase();
  return ne.size >= 5e4 && ne.clear(), ne.set(e, t), t;
}
function xt(e, n) {
  let t = e.indexOf(n);
  if (t < 0) return null;
  if (t === 0) return e.length === n.length ? 0 : 1;
  for (let o = t; o >= 0; o = e.indexOf(n, o + 1))
    if (jn.test(
      /** @type {string} */
      e[o - 1]
    )) return 2;
  return 3;
}

// ui/palette/ranking.js
var St = 20;
function oe(e, n, t, o = St) {
  let s = ve(t.trim()), r = [[], [], [], []];
  for (let i of e) {
    let l = xt(ve(n(i)), s);
    l !== null && r[l]?.push(i);
  }
  return r.flat().slice(0, o);
}
function Et(e, n = St) {
  let t = [[], [], []];
  for (let o of e) t[zn(o)]?.push(o);
  return t.flat().slice(0, n);
}
function zn({ unread: e, mentions: n, isDirect: t, isMuted: o }) {
  return n > 0 || t && e > 0 && !o ? 0 : e > 0 && !o ? 1 : 2;
}

// ui/palette/choices.js
var Mt = 6;
function Dt(e, n, t) {
  let o = Vn(e.session);
  if (n.trim() === "") return Et(o).map((i) => Ct(i));
  let s = Jn(e.session, t), r = {
    key: "search",
    kind: "",
    icon: "search",
    label: a("shell.search_for", { text: n.trim() }),
    run: () => k(Ke({ name: "search", query: n.trim() }))
  };
  return [
    ...oe(o, ({ name: i }) => i, n).map((i) => Ct(i)),
    ...oe(s, ({ label: i }) => i, n, Mt),
    ...oe(Qn(e), ({ label: i }) => i, n, Mt),
    r
  ];
}
var Ot = /* @__PURE__ */ new WeakMap();
function Vn({ state: e, view: n }) {
  let t = Date.now();
  return n.order.peek().flatMap((o) => {
    let s = e.groups.get(o);
    if (!s) return [];
    let r = s.peer_id === null ? null : e.people.get(s.peer_id) ?? null, i = Ot.get(s);
    if (i && i.person === r && i.tag === B.peek()) return [i.line];
    let l = {
      id: o,
      name: be(s, r),
      unread: s.unread,
      mentions: s.mentions,
      isDirect: s.kind === "direct",
      isMuted: R(s, t),
      file: r?.avatar ?? null,
      peer: s.peer_id
    };
    return Ot.set(s, { person: r, tag: B.peek(), line: l }), [l];
  });
}
var Ct = ({ id: e, name: n, unread: t, mentions: o, isDirect: s, file: r, peer: i }) => ({
  key: `g${e}`,
  label: n,
  kind: a(s ? "shell.kind.direct" : "shell.kind.group"),
  unread: t,
  mentions: o,
  avatar: { id: i ?? e, isGroup: !s, file: r },
  run: () => k(`/g/${e}`)
});
function Jn({ state: e, local: n }, t) {
  let o = new Set([...e.groups.values()].map(({ peer_id: r }) => r));
  return [...new Map([...e.people.values(), ...t].map((r) => [r.id, r])).values()].flatMap((r) => {
    let i = "is_deleted" in r ? r.is_deleted : r.deleted;
    return o.has(r.id) || i || !r.username ? [] : [{
      key: `u${r.id}`,
      label: r.display_name || r.username,
      kind: a("shell.kind.person"),
      avatar: { id: r.id, isGroup: !1, file: r.avatar ?? null },
      run: () => {
        let l = n.groupWith(r.id);
        k(l === null ? `/d/${r.id}` : `/g/${l}`);
      }
    }];
  });
}
function Qn(e) {
  let n = a("shell.kind.command"), t = (o, s, r) => ({ key: o, label: a(o), kind: n, icon: s, run: r });
  return [
    ...$e.map(([o, s]) => t(`shell.new.${o}`, s, () => {
      ge(o, e);
    })),
    t("shell.read_all", "check", () => {
      K(() => e.actions.readAll());
    }),
    t("shell.settings", "settings", () => k("/settings")),
    t("shell.profile", "person", () => k("/settings/profile")),
    t("shell.sessions", "device", () => k("/settings/sessions")),
    t("shell.search", "search", () => k("/search")),
    t("shell.keys", "menu", () => {
      ee();
    }),
    t("shell.sign_out", "leave", () => {
      Je();
    })
  ];
}

// ui/palette.js
var no = 200, At = 8, ke = Zn(!1);
function re() {
  document.querySelector("dialog[open]") || (We(), ke.value = !0);
}
function Tt(e) {
  return ke.value ? F`<${oo} ...${e} />` : null;
}
function oo({ session: e, actions: n }) {
  let t = we(
    /** @type {HTMLDialogElement | null} */
    null
  ), o = we(
    /** @type {HTMLElement | null} */
    null
  ), s = we(
    /** @type {Choice | null} */
    null
  ), [r, i] = ye(""), [l, c] = ye(0), p = ro(n, r), $ = e.view.changed.value, d = to(
    () => Dt({ session: e, actions: n }, r, p),
    [e, n, r, p, $]
  );
  It(() => (t.current?.showModal(), () => t.current?.close()), []), It(() => {
    o.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [l, d]);
  function w(m) {
    m && (s.current = m, t.current?.close());
  }
  function u() {
    ke.value = !1, s.current?.run();
  }
  function f(m) {
    if (m.isComposing) return;
    let b = d.length - 1, h = {
      ArrowDown: l === b ? 0 : l + 1,
      ArrowUp: l === 0 ? b : l - 1,
      PageDown: Math.min(l + At, b),
      PageUp: Math.max(l - At, 0)
    };
    if (m.key === "Enter") w(d[l]);
    else if (Object.hasOwn(h, m.key)) c(Number(h[m.key]));
    else return;
    m.preventDefault();
  }
  return F`
    <dialog
      ref=${t} class="palette" aria-label=${a("shell.palette")} onClose=${u}
      onMouseDown=${(m) => m.target === t.current && t.current?.close()}
    >
      <div class="palette-box">
        <${g} name="search" />
        <input
          role="combobox" aria-label=${a("shell.palette")} placeholder=${a("shell.palette_hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${d[l] ? `palette-${d[l].key}` : void 0} value=${r}
          onKeyDown=${f}
          onInput=${(m) => {
    i(
      /** @type {HTMLInputElement} */
      m.target.value
    ), c(0);
  }}
        />
      </div>
      <ul ref=${o} id="palette-choices" class="palette-choices" role="listbox" aria-label=${a("shell.palette")}>
        ${d.map((m, b) => F`
          <li
            key=${m.key} id=${`palette-${m.key}`} class="palette-choice" role="option" aria-selected=${b === l}
            onClick=${() => w(m)} onPointerMove=${() => c(b)}
          >
            ${m.avatar ? F`<${D} ...${m.avatar} name=${m.label} size="small" />` : F`<${g} name=${m.icon} />`}
            <span class="grow palette-name"><bdi>${m.label}</bdi></span>
            ${!!m.mentions && F`<span class="badge of-mention">@${m.mentions}</span>`}
            ${!!m.unread && F`<span class="badge">${m.unread}<span class="unseen"> ${a("shell.unread")}</span></span>`}
            <span class="menu-detail">${m.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `;
}
function ro(e, n) {
  let [t, o] = ye(
    /** @type {import("../types/api.js").UserEntry[]} */
    []
  );
  return eo(() => {
    let s = n.trim();
    if (s === "") return;
    let r = !0, i = setTimeout(() => {
      e.findUsers(s).then((l) => r && o(l), () => {
      });
    }, no);
    return () => {
      r = !1, clearTimeout(i);
    };
  }, [n]), t;
}

// ui/keyboard.js
var so = ".composer textarea", ao = [
  { root: ".sidebar", first: ".group[tabindex='0']" },
  { root: ".messages", first: "[tabindex='0']" },
  { root: "main:not(:has(.messages)) > :not(header)", first: "a, button, input, select, [tabindex='0']" },
  { root: ".composer", first: "textarea" },
  { root: ".panel", first: "[tabindex='0'], button" }
];
function Ft(e) {
  let n = (t) => {
    t.defaultPrevented || t.isComposing || t.keyCode === 229 || io(t, e) && t.preventDefault();
  };
  return document.addEventListener("keydown", n), () => document.removeEventListener("keydown", n);
}
function io(e, n) {
  let { key: t, altKey: o, shiftKey: s } = e, r = fe ? e.metaKey : e.ctrlKey;
  if (Be() || je() || document.querySelector("dialog[open]")) return !1;
  if (r && !o && !s && t.toLowerCase() === "k") re();
  else if (r && !o && s && t.toLowerCase() === "f") k("/search");
  else if (o && !r && t === "ArrowDown") Pt(n, 1, s);
  else if (o && !r && t === "ArrowUp") Pt(n, -1, s);
  else {
    if (t === "F6" && !o && !r) return lo(s ? -1 : 1);
    if (t === "Escape") return Lt();
    if (o || e.ctrlKey || e.metaKey || uo(e.target)) return !1;
    if (t === "?") ee();
    else
      return co(e) && Lt(), !1;
  }
  return !0;
}
function Pt({ state: e, view: n }, t, o) {
  let s = H.peek(), r = n.order.peek(), i = s.name === "group" ? r.indexOf(s.groupId) : t > 0 ? -1 : r.length, l = Date.now();
  for (let c = i + t; c >= 0 && c < r.length; c += t) {
    let p = e.groups.get(
      /** @type {number} */
      r[c]
    );
    if (!(!p || o && (p.unread === 0 || R(p, l) && p.mentions === 0))) {
      k(`/g/${p.id}`);
      return;
    }
  }
}
function lo(e) {
  let n = ao.flatMap(({ root: r, first: i }) => {
    let l = document.querySelector(r), c = l?.querySelector(i) ?? l;
    return l && c instanceof HTMLElement && c.checkVisibility() ? [{ region: l, target: c }] : [];
  }), t = n.length, o = n.findLastIndex(({ region: r }) => r.contains(document.activeElement)), s = o < 0 && e < 0 ? t : o;
  for (let r = 1; r <= t; r++) {
    let i = n[(s + e * r + t * r) % t]?.target;
    if (i?.focus(), i === document.activeElement) break;
  }
  return t > 0;
}
function Lt() {
  let e = document.querySelector(so);
  return !(e instanceof HTMLTextAreaElement) || e === document.activeElement || e.disabled || e.readOnly || !e.checkVisibility() ? !1 : (e.focus(), !0);
}
function co({ key: e, target: n }) {
  return [...e].length !== 1 || e === " " ? !1 : !(n instanceof Element && n.closest(".messages, .panel, [role='menu'], [role='listbox']"));
}
function uo(e) {
  return e instanceof HTMLElement ? e.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(e.tagName) : !1;
}

// ui/lazy.js
import { html as _e, useEffect as mo, useState as qt } from "./vendor/preact.js";
var Nt = /* @__PURE__ */ new Map();
function se({ load: e, name: n, ...t }) {
  let [o, s] = qt(!1), [, r] = qt(0), i = Nt.get(e);
  return mo(() => {
    i || o || e().then(
      (l) => {
        Nt.set(e, l), r((c) => c + 1);
      },
      () => s(!0)
    );
  }, [e, o]), i ? _e`<${i[n]} ...${t} />` : o ? _e`
    <div class="empty" role="alert">
      <p>${a("shell.not_loaded")}</p>
      <button class="button" onClick=${() => s(!1)}>${a("shell.try_again")}</button>
    </div>
  ` : _e`<p class="empty" role="status">${a("shell.loading")}</p>`;
}

// ui/panels/host.js
import { html as Rt, useEffect as xe, useLayoutEffect as po, useRef as fo, useState as Kt } from "./vendor/preact.js";
var Se = null;
function Gt({ session: e, actions: n }) {
  let t = z.value, o = fo(!1), [, s] = Kt(0), [r, i] = Kt(!1), l = t !== null && "groupId" in t && t.groupId !== void 0 && e.view.groups.get(t.groupId).value === null, c = t !== null && !l;
  if (xe(() => {
    l && me();
  }, [l]), xe(() => {
    !c || Se || import("./panels.js").then(
      ($) => {
        Se = $.PANELS, s((d) => d + 1);
      },
      () => i(!0)
    );
  }, [c]), xe(() => {
    if (c)
      return document.addEventListener("keydown", Ht), () => document.removeEventListener("keydown", Ht);
  }, [c]), po(() => {
    o.current && !c && $o() && Ge(), o.current = c;
  }, [c]), !c) return null;
  let p = Se?.[t.name];
  return p ? Rt`<${p} key=${JSON.stringify(t)} session=${e} actions=${n} request=${t} />` : Rt`
    <${Qe} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? a("groups.not_loaded") : a("groups.loading")}
      </p>
    <//>
  `;
}
function Ht(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), me());
}
var $o = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as Ce, useMemo as Io, useState as Ao } from "./vendor/preact.js";

// ui/connection.js
import { html as ae, useEffect as go, useState as ho } from "./vendor/preact.js";
var bo = { connecting: 2e3, catching_up: 1e3 }, Ut = 1e3;
function Bt({ session: e }) {
  let n = e.connection.value, t = vo(n), o = wo(n, t);
  return ae`
    <div class="connection" data-state=${n.state}>
      <div role="status" class="connection-text">
        ${o && ae`<${g} name=${n.state === "faulty" ? "warning" : "offline"} /><span>${o.text}</span>`}
      </div>
      ${o && n.retryAt !== null && ae`<span class="quiet-text" aria-hidden="true">${yo(n, t)}</span>`}
      ${o?.button && ae`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `;
}
function vo({ state: e, since: n, retryAt: t }) {
  let [o, s] = ho(Date.now());
  return go(() => {
    let r = t !== null || e === "connecting" || e === "catching_up";
    if (s(Date.now()), !r) return;
    let i = setInterval(() => s(Date.now()), Ut);
    return () => clearInterval(i);
  }, [e, n, t]), Math.max(o, n);
}
function wo({ state: e, since: n }, t) {
  let o = { button: a("shell.now"), onSelect: () => v.wake() };
  switch (e) {
    case "connecting":
    case "catching_up":
      return t - n < bo[e] ? null : { text: a(e === "connecting" ? "shell.connecting" : "shell.catching_up") };
    case "offline":
      return { text: a("shell.offline"), ...o };
    case "waiting":
      return { text: a("shell.reconnecting"), ...o };
    case "updating":
      return { text: a("shell.restarting") };
    case "crowded":
      return { text: a("shell.crowded"), button: a("shell.try_again"), onSelect: () => v.wake() };
    case "faulty":
      return { text: a("shell.faulty"), button: a("shell.reload"), onSelect: () => location.reload() };
    default:
      return null;
  }
}
function yo({ retryAt: e }, n) {
  let t = Math.ceil((Number(e) - n) / Ut);
  return t > 0 ? a("shell.seconds", { n: t }) : "";
}

// ui/sidebar/filters.js
var Ee = ["all", "unread", "mentions", "direct"], ko = {
  all: () => !0,
  unread: ({ unread: e }) => e > 0,
  mentions: ({ mentions: e, kind: n, unread: t }) => e > 0 || n === "direct" && t > 0,
  direct: ({ kind: e }) => e === "direct"
};
function Yt(e, n, t, o) {
  if (t === "all") return e;
  let s = ko[t];
  return e.filter((r) => {
    let i = n.get(r);
    return i !== void 0 && (s(i) || r === o && t !== "direct");
  });
}

// ui/sidebar/invitations.js
import { html as ie, useEffect as _o, useState as Xt } from "./vendor/preact.js";
function Wt({ session: e, actions: n }) {
  let [t, o] = Xt(
    /** @type {Entry[]} */
    []
  ), s = e.connection.value.state === "live", r = e.invitations.value;
  if (_o(() => {
    s && n.invitations().then(({ items: l }) => o(l), () => {
    });
  }, [s, r]), t.length === 0) return null;
  let i = (l) => o((c) => c.filter((p) => p.id !== l));
  return ie`
    <button class="button invitations" onClick=${() => {
    xo(n, t, i);
  }}>
      <${g} name="group" />${a("shell.n_invitations", { n: t.length })}
    </button>
  `;
}
var xo = (e, n, t) => J(a("shell.invitations"), (o) => ie`
    <${So} actions=${e} entries=${n} onAnswered=${t} close=${o} />`);
function So({ actions: e, entries: n, onAnswered: t, close: o }) {
  let [s, r] = Xt(n);
  async function i({ id: l }, c) {
    if (!await K(() => c(l))) return;
    t(l);
    let p = s.filter(($) => $.id !== l);
    r(p), p.length === 0 && o();
  }
  return ie`
    <ul class="lines" role="list">
      ${s.map((l) => ie`
        <li key=${l.id} class="line">
          <${D} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${l.group_name}</bdi></p>
            <p class="hint">${a(l.role === "owner" ? "shell.invited_owner" : "shell.invited", { name: l.actor })}</p>
          </div>
          <button
            class="button" aria-label=${a("shell.decline_name", { name: l.group_name })}
            onClick=${() => {
    i(l, e.declineInvitation);
  }}
          >${a("shell.decline")}</button>
          <button
            class="button primary" aria-label=${a("shell.accept_name", { name: l.group_name })}
            onClick=${() => {
    i(l, e.acceptInvitation);
  }}
          >${a("shell.accept")}</button>
        </li>`)}
    </ul>
  `;
}

// ui/sidebar/list.js
import { html as Vt, useEffect as Qt, useLayoutEffect as le, useRef as G, useState as Oe } from "./vendor/preact.js";

// ui/sidebar/window.js
function jt({ top: e, height: n, row: t, count: o }) {
  let s = Math.floor(e / t / 4) * 4 - 8, r = Math.ceil((e + n) / t / 4) * 4 + 8;
  return { first: Math.max(0, Math.min(s, o)), end: Math.max(0, Math.min(r, o)) };
}
function zt({ first: e, end: n }, t) {
  let o = new Set(t.filter((s) => s >= 0));
  for (let s = e; s < n; s++) o.add(s);
  return [...o].sort((s, r) => s - r);
}

// ui/sidebar/list.js
var Eo = 2e3, Mo = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp"];
function Zt({ session: e, actions: n, ids: t, chosen: o }) {
  let s = G(
    /** @type {HTMLElement | null} */
    null
  ), r = G(
    /** @type {HTMLElement | null} */
    null
  ), [i, l] = Oo(t), [c, p] = Oe({ first: 0, end: 0 }), [$, d] = Oe(
    /** @type {number | null} */
    null
  ), w = Do(i, [$, o, i[0] ?? null]), u = Me(r.current), f = zt(c, [i.indexOf(w ?? -1), i.indexOf(u ?? -1)]);
  function m() {
    let h = s.current, y = r.current?.getBoundingClientRect().height ?? 0, A = i.length;
    if (!h || A === 0 || y === 0) return;
    let x = jt({
      top: h.scrollTop,
      height: h.clientHeight,
      row: y / A,
      count: A
    });
    p((O) => O.first === x.first && O.end === x.end ? O : x);
  }
  le(() => {
    r.current?.style.setProperty("--count", String(i.length)), m();
  }, [i]), Qt(() => {
    let h = new ResizeObserver(m);
    return h.observe(
      /** @type {HTMLElement} */
      s.current
    ), h.observe(
      /** @type {HTMLElement} */
      r.current
    ), () => h.disconnect();
  }, [i]), le(() => {
    u !== null && Me(r.current) === null && Jt(r.current, u)?.focus();
  }), Co(r, i, o);
  function b(h) {
    let y = Me(r.current);
    if (y === null || !Mo.includes(h.key) || h.altKey || h.ctrlKey) return;
    h.preventDefault();
    let A = Math.max(1, Math.floor((s.current?.clientHeight ?? 0) / en(r.current)) - 1), x = i.indexOf(y), O = {
      ArrowDown: x + 1,
      ArrowUp: x - 1,
      PageDown: x + A,
      PageUp: x - A,
      Home: 0,
      End: i.length - 1
    }[h.key] ?? x, q = i[Math.max(0, Math.min(O, i.length - 1))];
    q !== void 0 && d(q);
  }
  return le(() => {
    $ !== null && u !== null && u !== $ && Jt(r.current, $)?.focus();
  }, [$]), Vt`
    <div
      ref=${s} class="sidebar-body" onScroll=${m}
      onPointerMove=${l} onPointerDown=${l} onKeyDownCapture=${l} onFocusIn=${l}
    >
      <ul ref=${r} class="groups" role="list" aria-label=${a("shell.conversations")} onKeyDown=${b}>
        ${f.map((h) => {
    let y = (
      /** @type {number} */
      i[h]
    );
    return Vt`<${_t}
            key=${y} id=${y} position=${h} count=${i.length} session=${e} actions=${n}
            isChosen=${y === o} isStop=${y === w} onFocus=${d}
          />`;
  })}
      </ul>
    </div>
  `;
}
function Oo(e) {
  let n = G(e), t = G(-1 / 0), o = G(
    /** @type {any} */
    null
  ), [, s] = Oe(0), r = t.current - performance.now();
  return (r <= 0 || n.current.length === 0) && (n.current = e), Qt(() => (r > 0 && n.current !== e && (o.current = setTimeout(() => s((i) => i + 1), r)), () => clearTimeout(o.current))), [n.current, () => {
    t.current = performance.now() + Eo;
  }];
}
function Co(e, n, t) {
  let o = G(
    /** @type {number | null} */
    null
  );
  le(() => {
    let s = t === null ? -1 : n.indexOf(t);
    if (s < 0 || o.current === t || !e.current) return;
    o.current = t;
    let r = (
      /** @type {HTMLElement} */
      e.current.parentElement
    ), i = en(e.current), l = s * i;
    l < r.scrollTop ? r.scrollTop = l - i : l + i > r.scrollTop + r.clientHeight && (r.scrollTop = l + 2 * i - r.clientHeight);
  });
}
function en(e) {
  let n = Number(e?.style.getPropertyValue("--count"));
  return (e?.getBoundingClientRect().height ?? 0) / n || 1;
}
function Me(e) {
  let { activeElement: n } = document;
  return !e || !n || !e.contains(n) ? null : Number(n.closest("li")?.dataset.id) || null;
}
var Jt = (e, n) => e?.querySelector(`li[data-id="${n}"] > a`), Do = (e, n) => n.find((t) => t !== null && e.includes(t)) ?? null;

// ui/sidebar.js
function tn({ session: e, actions: n, chosen: t }) {
  let [o, s] = Ao(Ee[0]), r = To(e, o, t);
  return Ce`
    <nav id="groups" class="sidebar" aria-label=${a("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${g} name="logo" /><span>${a("shell.name")}</span></a>
          <span class="grow"></span>
          <${bt} session=${e} actions=${n} />
          <${Ve} session=${e} actions=${n} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${re}>
          <${g} name="search" /><span class="grow">${a("shell.palette")}</span><kbd>${ht}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${a("shell.filter")}>
          ${Ee.map((i) => Ce`
            <button class="filter" aria-pressed=${i === o} onClick=${() => s(i)}>
              ${a(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${Wt} session=${e} actions=${n} />
      </header>
      <${Zt} key=${o} session=${e} actions=${n} ids=${r} chosen=${t} />
      ${r.length === 0 && Ce`<p class="empty">${a(`shell.none.${o}`)}</p>`}
      <${Bt} session=${e} />
    </nav>
  `;
}
function To(e, n, t) {
  let o = e.view.order.value, s = n === "all" ? 0 : e.view.changed.value;
  return Io(
    () => Yt(o, e.state.groups, n, t),
    [e, o, s, n, t]
  );
}

// ui/shell.js
function nn({ session: e, actions: n }) {
  let t = H.value, o = t.name !== "home";
  return Po(() => Ft(e), [e]), I`
    <a class="skip-link" href="#main">${a("shell.skip")}</a>
    <div class="shell" data-open=${o ? "main" : "groups"} onClick=${He}>
      <${tn} session=${e} actions=${n} chosen=${t.name === "group" ? t.groupId : null} />
      <main id="main" class="main" tabindex="-1">
        ${t.name === "group" ? I`<${gt} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />` : I`<header class="bar">
              <a class="button quiet back" href="/"><${g} name="back" label=${a("shell.back")} /></a>
              <h1><bdi>${Ro(t)}</bdi></h1>
            </header>`}
        <${No} session=${e} actions=${n} at=${t} />
      </main>
      <${Gt} session=${e} actions=${n} />
    </div>
    <${Tt} session=${e} actions=${n} />
    <${Ye} />
    <${ze} />
    <${qe} />
  `;
}
var Lo = () => import("./invite.js"), Fo = () => import("./search.js"), qo = () => import("./settings.js");
function No({ session: e, actions: n, at: t }) {
  switch (t.name) {
    case "group":
      return I`<${$t} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`;
    case "join":
      return I`<${se} load=${Lo} name="InviteScreen" session=${e} actions=${n} code=${t.code} />`;
    case "search":
      return I`<${se} load=${Fo} name="SearchScreen" session=${e} actions=${n} query=${t.query} />`;
    case "settings":
      return I`<${se} load=${qo} name="Settings" session=${e} actions=${n} page=${t.page} />`;
    case "home":
      return I`<div class="main-body"><p class="empty">${a("shell.choose")}</p></div>`;
    default:
      return I`<div class="main-body"></div>`;
  }
}
function Ro(e) {
  switch (e.name) {
    case "home":
      return a("shell.name");
    case "group":
    case "direct":
      return a("shell.conversation");
    case "join":
      return a("shell.invitation");
    case "search":
      return a("shell.search");
    case "settings":
      return a("shell.settings");
    case "unknown":
      return a("shell.not_found");
  }
}

// ui/app.js
function Ho() {
  let e = v.status.value;
  switch (e.name) {
    case "starting":
      return ce`<p class="empty" role="status">${a("shell.starting")}</p>`;
    case "signed_out":
      return ce`<${it} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return ce`<${nn} session=${e.session} actions=${e.actions} />`;
  }
}
function on(e) {
  tt().then(() => Ko(ce`<${Ho} />`, e)), addEventListener("online", () => v.wake()), addEventListener("offline", () => v.offline()), addEventListener("pagehide", () => {
    v.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? v.wake() : v.flush();
  }), v.start();
}

// ui/worker.js
async function rn() {
  if ("serviceWorker" in navigator) {
    if (Fe === "src") {
      await Go();
      return;
    }
    try {
      await navigator.serviceWorker.register(Uo("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function Go() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((n) => n.unregister()));
}
function Uo(e) {
  let n = (
    /** @type {any} */
    window.trustedTypes
  );
  return n === void 0 ? e : n.createPolicy("sw", { createScriptURL: (t) => t }).createScriptURL(e);
}

// main.js
on(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
rn();
