// lib/strings.js
import { computed as De, signal as yo } from "./vendor/preact.js";

// i18n/en/account.js
var at = {
  "account.sign_in": "Sign in",
  "account.register": "Make an account",
  "account.has_account": "I have an account",
  "account.name": "Name",
  "account.email": "E-mail address",
  "account.password": "Password",
  "account.shared": "This is not my computer",
  "account.try_as": "Try it as",
  "account.expired": "Your login has expired. Sign in again.",
  "account.ended": "This login was ended. Sign in again.",
  "account.again": "Sign in again.",
  "account.signed_out": "You are signed out.",
  "account.unreachable": "The server cannot be reached. Try again.",
  "account.failed": "That did not work. Try again."
};

// i18n/en/conversation.js
var lt = {
  "conversation.messages": "Messages",
  "conversation.older": "Older messages",
  "conversation.none": "No messages yet.",
  "conversation.reading": "Reading…",
  "conversation.edited": "edited",
  "conversation.deleted": "This message was deleted.",
  "conversation.sending": "Sending…",
  "conversation.not_sent": "Not sent: {reason}",
  "conversation.message": "Message",
  "conversation.write": "Write a message",
  "conversation.may_not_write": "You may not write here",
  "conversation.send": "Send"
};

// i18n/en/groups.js
var ct = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page."
};

// i18n/en/search.js
var ut = {};

// i18n/en/shell.js
var ft = {
  "shell.name": "Chat",
  "shell.starting": "Starting…",
  "shell.skip": "Skip to the conversation",
  "shell.groups": "Groups",
  "shell.conversations": "Conversations",
  "shell.back": "Back to the groups",
  "shell.choose": "Choose a conversation.",
  "shell.conversation": "Conversation",
  "shell.invitation": "Invitation",
  "shell.search": "Search",
  "shell.settings": "Settings",
  "shell.not_found": "Page not found",
  "shell.offline": "Offline. What you write is sent later.",
  "shell.connecting": "Connecting…",
  "shell.sign_out": "Sign out",
  "shell.unread": "unread",
  "shell.deleted": "deleted",
  "shell.a_file": "a file",
  "shell.close": "Close"
};

// i18n/en.js
var dt = { ...at, ...lt, ...ct, ...ut, ...ft };

// lib/strings.js
var be = yo({ tag: "en", catalogue: dt }), ho = De(() => new Intl.PluralRules(be.value.tag)), bo = De(() => new Intl.NumberFormat(be.value.tag)), Dr = De(() => be.value.tag);
function k(e, t = {}) {
  return vo(e, t).join("");
}
function vo(e, t) {
  let n = [];
  for (let [s, o] of So(e, t).split(/\{(\w+)\}/).entries()) {
    let r = s % 2 ? t[o] : o;
    r !== "" && n.push(typeof r == "number" ? bo.value.format(r) : r);
  }
  return n;
}
function So(e, { n: t }) {
  let n = be.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[ho.value.select(t)] || n.other;
}

// ui/app.js
import { html as Le, render as br } from "./vendor/preact.js";

// ui/screens/signin.js
import { html as V, useState as Ze } from "./vendor/preact.js";

// ui/icon.js
import { html as mt } from "./vendor/preact.js";

// ui/assets.js
var je = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function pt(e) {
  return `/assets/${je}/${e}`;
}

// ui/icon.js
var $o = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function U({ name: e, label: t }) {
  let n = pt(`icons/sprite.svg#${e}`), s = $o.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? mt`<svg class=${s} aria-hidden="true"><use href=${n} /></svg>` : mt`<svg class=${s} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as Un } from "./vendor/preact.js";

// net/errors.js
var gt = {
  // This client itself found these.
  network: "resend",
  time_out: "resend",
  aborted: "fail",
  unreadable_answer: "resend",
  client_fault: "fault",
  file_missing: "fail",
  // The codes of the server.
  rate_limited: "wait",
  busy: "wait",
  stopping: "wait",
  storage_failed: "wait",
  server_error: "wait",
  too_many_connections: "wait",
  disk_full: "pause",
  outcome_unknown: "resend",
  text_quota: "wait_for_quota",
  key_reused: "fault",
  invalid_request: "field",
  email_taken: "field",
  username_taken: "field",
  invalid_credentials: "field",
  reset_code_not_found: "field",
  registration_closed: "fail",
  invalid_token: "sign_in",
  session_revoked: "sign_in",
  token_expired: "sign_in",
  revision_mismatch: "choose",
  too_large: "attachment",
  quota_exceeded: "attachment",
  no_thumbnail: "attachment",
  origin_not_allowed: "fault",
  method_not_allowed: "fault",
  upgrade_required: "fault",
  protocol_abused: "fault",
  range_not_satisfiable: "fault"
};
function xo(e) {
  return Object.hasOwn(gt, e) ? (
    /** @type {Action} */
    gt[e]
  ) : "fail";
}
var L = class extends Error {
  /**
   * @param {object} fault
   * @param {string} fault.code
   * @param {string} [fault.sentence]
   * @param {number} [fault.status] 0 if there was no answer
   * @param {number | null} [fault.retryAfter] seconds
   * @param {string | null} [fault.requestId] the id in the server's log
   * @param {string | null} [fault.details]
   */
  constructor({ code: t, sentence: n, status: s, retryAfter: o, requestId: r, details: i }) {
    super(n ?? t), this.name = "RequestError", this.code = t, this.status = s ?? 0, this.retryAfter = o ?? null, this.requestId = r ?? null, this.details = i ?? null;
  }
  /** The step that follows. */
  get action() {
    return xo(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, _t = (e) => e instanceof L ? e : new L({ code: "client_fault", sentence: String(e) });
function wt(e) {
  return new L({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function ve(e, t, n) {
  let s = (
    /** @type {any} */
    null
  );
  try {
    s = JSON.parse(t);
  } catch {
  }
  let o = typeof s?.code == "string", r = Number(n("Retry-After") ?? NaN);
  return new L({
    code: o ? s.code : ko(e),
    sentence: o ? String(s.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: o ? s.details ?? null : null
  });
}
function ko(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var Mo = 3e4, qo = 3, Ao = 30;
function ht({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (r) => new Promise((i) => setTimeout(i, r)),
  base: s = "",
  headers: o = {}
} = {}) {
  async function r(c, u, l = {}) {
    let f = l.tries ?? (c === "GET" ? qo : 1);
    for (let m = 1; ; m++)
      try {
        return await i(c, u, l);
      } catch (d) {
        if (!(d instanceof L) || (d.action === "sign_in" && t(d), m >= f || !d.isPassing)) throw d;
        let p = d.retryAfter ?? 0.5 * m;
        if (p > Ao) throw d;
        if (await n(p * 1e3 + Math.random() * 250), l.signal?.aborted) throw yt();
      }
  }
  async function i(c, u, { query: l, body: f, headers: m, signal: d, keepalive: p }) {
    let g = new AbortController(), _ = setTimeout(() => g.abort(), Mo), w = () => g.abort();
    d?.aborted && w(), d?.addEventListener("abort", w, { once: !0 });
    try {
      let y = await e(s + u + Ge(l), {
        method: c,
        headers: {
          ...o,
          ...f === void 0 ? {} : { "Content-Type": "application/json" },
          ...m
        },
        ...f === void 0 ? {} : { body: JSON.stringify(f) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: g.signal,
        keepalive: p ?? !1
      }), h = await y.text();
      if (!y.ok)
        throw ve(y.status, h, (v) => y.headers.get(v));
      return {
        data: h ? Oo(h) : null,
        status: y.status,
        etag: y.headers.get("ETag"),
        next: Eo(y.headers.get("Link"))
      };
    } catch (y) {
      if (y instanceof L) throw y;
      if (d?.aborted) throw yt();
      let h = g.signal.aborted ? "time_out" : "network";
      throw new L({ code: h, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(_), d?.removeEventListener("abort", w);
    }
  }
  let a = (c) => async (u, l = void 0, f = {}) => (await r(c, u, { ...f, body: l })).data;
  return {
    request: r,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (c, u, l = {}) => (await r("GET", c, { ...l, ...u ? { query: u } : {} })).data,
    /**
     * Return a page of a list, and the path of the next one, or null.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @returns {Promise<{ items: any[], next: string | null }>}
     */
    page: async (c, u) => {
      let { data: l, next: f } = await r("GET", c, u ? { query: u } : {});
      return { items: l, next: f };
    },
    post: a("POST"),
    put: a("PUT"),
    patch: a("PATCH"),
    remove: a("DELETE")
  };
}
function Ge(e) {
  let t = new URLSearchParams();
  for (let [s, o] of Object.entries(e ?? {}))
    o != null && t.set(s, String(o));
  let n = t.toString();
  return n && `?${n}`;
}
function Eo(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function Oo(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new L({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function yt() {
  return new L({ code: "aborted", sentence: "The request was cancelled" });
}

// model/drafts.js
var Se = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`;
function bt({ db: e, onChange: t, tell: n, clock: s }) {
  let o = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
  async function i(c) {
    s.cancel(r.get(c)), r.delete(c), await e.put_draft(c, o.get(c) ?? null), n(c);
  }
  function a(c, u) {
    u ? o.set(c, u) : o.delete(c), t(c, u);
  }
  return {
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      let c = await e.drafts();
      for (let [u, l] of c) !o.has(u) && !r.has(u) && a(u, l);
    },
    /** @param {string} key */
    get: (c) => o.get(c) ?? null,
    /** All drafts, by their keys. */
    all: () => new Map(o),
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Omit<Draft, "at">} written
     */
    set(c, u) {
      let l = !u.text.trim() && !u.reply_to && u.files.length === 0;
      a(c, l ? null : { ...u, at: s.now() }), s.cancel(r.get(c)), r.set(c, s.after(() => i(c), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(c) {
      a(c, null), await i(c);
    },
    /**
     * Move a draft, as the conversation has come to exist.
     * @param {string} from
     * @param {string} to
     */
    async move(c, u) {
      let l = o.get(c);
      !l || o.has(u) || (a(u, l), a(c, null), await i(u), await i(c));
    },
    /** Store all at once: the page is about to go. */
    flush: () => Promise.all([...r.keys()].map(i)),
    /**
     * Take a draft of another device, unless this one is being written. It is not told again.
     * @param {string} key
     * @param {Draft | null} draft
     */
    async take(c, u) {
      r.has(c) || (a(c, u), await e.put_draft(c, u));
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(c) {
      if (r.has(c)) return;
      let u = await e.draft(c);
      r.has(c) || a(c, u);
    }
  };
}

// model/actions.js
var ee = (e, t) => `/v1/groups/${e}/messages/${t}`, j = (e) => `/v1/groups/${e}`;
function vt(e, t) {
  let { local: n, people: s } = e;
  return {
    /**
     * Send a message. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(o) {
      let r = await n.outbox.add(o), { group_id: i, recipient_id: a } = r;
      return i && s.typedAndSent(i), await n.drafts.clear(Se({ groupId: i, userId: a })), r;
    },
    // Messages.
    /**
     * Edit a message. `revision_mismatch` is raised if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     */
    edit: ({ group_id: o, seq: r, revision: i = 1 }, a) => t.patch(ee(o, r), { content: a }, { headers: { "If-Match": `"${i}"` } }),
    /** @param {number} groupId @param {number} seq */
    remove: (o, r) => t.remove(ee(o, r)),
    /** @param {number} groupId @param {number} seq @param {string} emoji @param {boolean} isAdded */
    react: (o, r, i, a) => {
      let c = `${ee(o, r)}/reactions/${encodeURIComponent(i)}`;
      return a ? t.put(c) : t.remove(c);
    },
    /** @param {number} groupId @param {number} seq @param {boolean} isPinned */
    pin: (o, r, i) => {
      let a = `${j(o)}/pins/${r}`;
      return i ? t.put(a) : t.remove(a);
    },
    /** @param {number} groupId */
    pins: (o) => t.get(`${j(o)}/pins`),
    /** @param {number} groupId @param {number} seq */
    versions: (o, r) => t.get(`${ee(o, r)}/versions`, { limit: 200 }),
    /** @param {number} groupId @param {number} seq */
    reactions: (o, r) => t.get(`${ee(o, r)}/reactions`, { limit: 200 }),
    /** @param {number} groupId @param {number} seq */
    readers: (o, r) => t.get(`${ee(o, r)}/readers`, { limit: 200 }),
    /** @param {number} groupId @param {number} seq @param {{ before?: number, after?: number }} [where] */
    replies: (o, r, i = {}) => t.get(`${ee(o, r)}/replies`, i),
    /** @param {string | null} next path of a page @returns {Promise<{ items: any[], next: string | null }>} */
    mentions: (o = null) => t.page(o ?? "/v1/mentions"),
    /** @param {Record<string, import("../net/http.js").Value>} query */
    search: (o) => t.get("/v1/search", o),
    // Groups.
    /** Read the settings and the counts of a group again. @param {number} groupId */
    details: (o) => e.asking.group(o),
    /** @param {string} name */
    createGroup: (o) => t.post("/v1/groups", { name: o }),
    /** @param {number} groupId @param {import("../types/api.js").GroupChange} change */
    changeGroup: (o, r) => t.patch(j(o), r),
    /** @param {number} groupId */
    deleteGroup: (o) => t.remove(j(o)),
    /** @param {number} groupId */
    join: (o) => t.post(`${j(o)}/join`),
    /** @param {number} groupId */
    leave: (o) => t.remove(`${j(o)}/members/${e.state.me}`),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until */
    mute: (o, r) => t.put(`${j(o)}/mute`, { until: r }),
    /** @param {number} groupId */
    unmute: (o) => t.remove(`${j(o)}/mute`),
    /** @param {string} [q] @param {number} [after_id] */
    publicGroups: (o, r) => t.get("/v1/groups/public", { q: o, after_id: r }),
    // Members.
    /** @param {number} groupId @param {{ q?: string, after_id?: number, limit?: number }} [query] */
    members: (o, r = {}) => t.page(`${j(o)}/members`, r),
    /** @param {number} groupId @param {number} user_id @param {"member" | "admin"} [role] */
    addMember: (o, r, i = "member") => t.post(`${j(o)}/members`, { user_id: r, role: i }),
    /** @param {number} groupId @param {number} userId @param {"owner" | "admin" | "member"} role */
    changeRole: (o, r, i) => t.patch(`${j(o)}/members/${r}`, { role: i }),
    /** @param {number} groupId @param {number} userId */
    removeMember: (o, r) => t.remove(`${j(o)}/members/${r}`),
    /** @param {number} groupId @param {number} userId */
    ban: (o, r) => t.put(`${j(o)}/bans/${r}`),
    /** @param {number} groupId @param {number} userId */
    unban: (o, r) => t.remove(`${j(o)}/bans/${r}`),
    /** @param {number} groupId */
    bans: (o) => t.get(`${j(o)}/bans`, { limit: 200 }),
    // Invitations.
    /** @param {number} groupId @param {import("../types/api.js").NewInvite} invite */
    createInvite: (o, r) => t.post(`${j(o)}/invites`, r),
    /** @param {number} groupId */
    invites: (o) => t.get(`${j(o)}/invites`),
    /** @param {number} groupId @param {number} id */
    revokeInvite: (o, r) => t.remove(`${j(o)}/invites/${r}`),
    /** Join by a code. @param {string} code */
    useInvite: (o) => t.post(`/v1/invites/${encodeURIComponent(o)}`),
    invitations: () => t.get("/v1/users/me/invitations", { limit: 200 }),
    /** @param {number} id */
    acceptInvitation: (o) => t.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id */
    declineInvitation: (o) => t.remove(`/v1/users/me/invitations/${o}`),
    // People and the own account.
    /** @param {string} q @param {number} [limit] */
    findUsers: (o, r = 20) => t.get("/v1/users", { q: o, limit: r }),
    /** @param {number} userId @param {boolean} isBlocked */
    block: (o, r) => {
      let i = `/v1/users/${o}/block`;
      return r ? t.put(i) : t.remove(i);
    },
    blocked: () => t.get("/v1/users/blocked"),
    /** @param {import("../types/api.js").ProfileChange} change */
    async changeProfile(o) {
      return e.me.value = await t.patch("/v1/users/me", o), e.me.value;
    },
    /** @param {string} old_password @param {string} new_password */
    changePassword: (o, r) => t.put("/v1/users/password", { old_password: o, new_password: r }),
    sessions: () => t.get("/v1/users/sessions"),
    /** @param {string} id */
    endSession: (o) => t.remove(`/v1/users/sessions/${encodeURIComponent(o)}`),
    /** @param {string} password @param {"keep" | "erase"} messages */
    deleteAccount: (o, r) => t.request("DELETE", "/v1/users/me", { body: { password: o, messages: r } }),
    /** Mark everything as read. */
    readAll: () => e.marks.readAll()
  };
}

// net/clock.js
var $e = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var To = 3e4;
function St(e, t, { onProgress: n = () => {
}, makeRequest: s = () => new XMLHttpRequest() } = {}) {
  let o = s(), r = null, i = !1, a = () => {
    clearTimeout(r), r = setTimeout(() => {
      i = !0, o.abort();
    }, To);
  };
  return { done: new Promise((u, l) => {
    let f = (m, d) => l(new L({ code: m, sentence: d }));
    o.upload.onprogress = ({ loaded: m }) => {
      a(), n(Math.min(m, e.size), e.size);
    }, o.onload = () => {
      if (o.status < 200 || o.status > 299) {
        let m = (d) => o.getResponseHeader(d);
        l(ve(o.status, o.responseText, m));
        return;
      }
      try {
        u(JSON.parse(o.responseText));
      } catch {
        f("unreadable_answer", "The answer of the server cannot be read");
      }
    }, o.onerror = () => f("network", "The server cannot be reached"), o.onabort = () => {
      i ? f("time_out", "The upload has stalled") : f("aborted", "The upload was cancelled");
    }, o.onloadend = () => clearTimeout(r), o.open("POST", `/v1/files${Ge({ name: t })}`), o.setRequestHeader("Content-Type", "application/octet-stream"), a(), o.send(e);
  }), cancel: () => o.abort() };
}

// model/db.js
import { openDB as Ro } from "./vendor/idb.js";

// model/memory_db.js
function ce() {
  let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map();
  return {
    is_lasting: !1,
    // The page itself has all that the copy would have.
    read: async () => null,
    rows: async () => [],
    save: async () => !0,
    outbox: async () => [...e.values()],
    outgoing: async (o) => e.get(o) ?? null,
    put_outgoing: async (o) => !!e.set(o.key, { ...o }),
    remove_outgoing: async (o) => e.delete(o),
    drafts: async () => new Map(t),
    draft: async (o) => t.get(o) ?? null,
    put_draft: async (o, r) => !!(r ? t.set(o, r) : t.delete(o)),
    file: async (o) => n.get(o) ?? null,
    put_file: async (o, r) => !!n.set(o, r),
    remove_file: async (o) => n.delete(o),
    value: async (o) => s.get(o) ?? null,
    put_value: async (o, r) => !!s.set(o, r),
    async wipe(o = !1) {
      if (o) for (let r of [e, t, n, s]) r.clear();
      return !0;
    },
    close: () => {
    }
  };
}

// model/db.js
var Po = 1, No = 3e3, Co = 3, xt = ["outbox", "drafts", "files", "values"], ue = ["meta", "groups", "messages", "people", "logs"];
async function kt(e) {
  if (typeof indexedDB > "u") return ce();
  let t = !0, n = Ro(`chat-${e}`, Po, {
    upgrade(o) {
      for (let r of ue)
        o.objectStoreNames.contains(r) && o.deleteObjectStore(r);
      o.createObjectStore("meta"), o.createObjectStore("groups", { keyPath: "id" }), o.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), o.createObjectStore("people", { keyPath: "id" }), o.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of xt)
        o.objectStoreNames.contains(r) || (r === "outbox" ? o.createObjectStore(r, { keyPath: "key" }) : o.createObjectStore(r));
    },
    // Another tab needs a newer version, or deletes the database.
    blocking: (o, r, i) => (
      /** @type {IDBDatabase} */
      i.target.close()
    ),
    terminated: () => {
      t = !1;
    }
  }), s = await Mt(n, null);
  return s ? Lo(s, () => t) : (n.then((o) => o.close()).catch(() => {
  }), ce());
}
async function Mt(e, t, n = () => {
}) {
  let s, o = new Promise((r) => {
    s = setTimeout(() => {
      n(), r(t);
    }, No);
  });
  try {
    return await Promise.race([e, o]);
  } catch {
    return t;
  } finally {
    clearTimeout(s);
  }
}
function Lo(e, t) {
  let n = 0;
  async function s(r, i) {
    if (!t() || n >= Co) return i;
    let a = Promise.resolve().then(r);
    return Mt(a, i, () => n++);
  }
  let o = (r) => s(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => s(() => Do(e), null),
    rows: (r) => s(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let i = !1;
      return await o(() => jo(e, r).catch((c) => {
        throw i = c?.name === "QuotaExceededError", c;
      })) ? !0 : (i && await o(() => $t(e, ["messages", "logs"])), !1);
    },
    outbox: () => s(() => e.getAll("outbox"), []),
    outgoing: (r) => s(async () => await e.get("outbox", r) ?? null, null),
    put_outgoing: (r) => o(() => e.put("outbox", r)),
    remove_outgoing: (r) => o(() => e.delete("outbox", r)),
    drafts: () => s(async () => {
      let r = e.transaction("drafts"), [i, a] = await Promise.all([
        r.store.getAllKeys(),
        r.store.getAll()
      ]);
      return new Map(i.map((c, u) => [String(c), a[u]]));
    }, /* @__PURE__ */ new Map()),
    draft: (r) => s(async () => await e.get("drafts", r) ?? null, null),
    put_draft: (r, i) => o(() => i ? e.put("drafts", i, r) : e.delete("drafts", r)),
    file: (r) => s(async () => await e.get("files", r) ?? null, null),
    put_file: (r, i) => o(() => e.put("files", i, r)),
    remove_file: (r) => o(() => e.delete("files", r)),
    value: (r) => s(async () => await e.get("values", r) ?? null, null),
    put_value: (r, i) => o(() => e.put("values", i, r)),
    wipe: (r = !1) => o(() => $t(e, r ? [...ue, ...xt] : ue)),
    close: () => e.close()
  };
}
async function Do(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [s, o, r, i, a] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return s === void 0 ? null : { cursor: s, me: o ?? null, groups: r, people: i, logs: a };
}
async function jo(e, t) {
  let n = e.transaction(ue, "readwrite"), s = (r) => n.objectStore(r), o = [];
  if (t.is_whole) for (let r of ue) o.push(s(r).clear());
  for (let r of [...t.gone_groups, ...t.gone_logs])
    o.push(s("messages").delete(IDBKeyRange.bound([r, 0], [r, 1 / 0]))), o.push(s("logs").delete(r));
  for (let r of t.gone_groups) o.push(s("groups").delete(r));
  for (let r of t.gone_rows) o.push(s("messages").delete(r));
  for (let r of t.groups) o.push(s("groups").put(r));
  for (let r of t.people) o.push(s("people").put(r));
  for (let r of t.rows) o.push(s("messages").put(r));
  for (let r of t.logs) o.push(s("logs").put(r));
  o.push(s("meta").put(t.cursor, "cursor")), o.push(s("meta").put(Date.now(), "saved_at")), t.me !== void 0 && o.push(s("meta").put(t.me, "me")), await Promise.all([...o, n.done]);
}
async function $t(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((s) => n.objectStore(s).clear()),
    n.done
  ]);
}

// model/environment.js
var qt = 100, Go = 16;
function At() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: $e,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: kt,
    upload: St,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let i = setTimeout(n, qt);
        return () => clearTimeout(i);
      }
      let s = requestAnimationFrame(r), o = setTimeout(r, qt);
      function r() {
        cancelAnimationFrame(s), clearTimeout(o), n();
      }
      return () => {
        cancelAnimationFrame(s), clearTimeout(o);
      };
    },
    isOnline: () => e.navigator.onLine,
    isVisible: t,
    makeKey() {
      let n = crypto.getRandomValues(new Uint8Array(Go));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: Io(() => e.localStorage)
  };
}
function Io(e) {
  function t(o) {
    try {
      return e().getItem(`chat-${o}`);
    } catch {
      return null;
    }
  }
  function n(o, r) {
    try {
      r === null ? e().removeItem(`chat-${o}`) : e().setItem(`chat-${o}`, r);
    } catch {
    }
  }
  function s() {
    return n("works", "1"), t("works") === "1";
  }
  return { get: t, set: n, works: s };
}

// model/session.js
import { batch as Us, signal as ie } from "./vendor/preact.js";

// net/close_codes.js
var Bo = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), Uo = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Et = (e) => Bo.has(e), Ot = (e) => Uo.get(e) ?? null;
function Tt(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var Fo = 1e4;
function Rt(e) {
  let t = /* @__PURE__ */ new Map(), n = 0;
  function s(r) {
    let i = t.get(r);
    return t.delete(r), i && e.cancel(i.handle), i;
  }
  function o(r, i, a) {
    s(r)?.fail(new L({ code: i, sentence: a }));
  }
  return {
    /**
     * Send a command, and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {object} command
     * @param {(command: object) => boolean} send
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    ask(r, i, a = `r${++n}`) {
      return new Promise((c, u) => {
        let l = e.after(
          () => o(a, "time_out", "The server did not answer"),
          Fo
        );
        t.set(a, { done: c, fail: u, handle: l }), i({ ...r, ref: a }) || o(a, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let i = s(r.ref);
      r.type === "error" ? i?.fail(wt(
        /** @type {any} */
        r
      )) : i?.done(r);
    },
    /** Refuse all: their connection is gone. */
    failAll() {
      for (let r of [...t.keys()]) o(r, "network", "The connection was lost");
    }
  };
}

// net/socket.js
var Ho = 1e4, Xo = 2e4, Yo = 5e3, Ko = 500, Vo = 3e4, Nt = 3, Jo = 65536;
function Ct({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: s,
  onState: o,
  isOnline: r = () => !0,
  isVisible: i = () => !0,
  clock: a = $e,
  random: c = Math.random
}) {
  let u = null, l = { state: "idle", since: a.now(), retryAt: null, code: null }, f = 0, m = 0, d = !1, p = null, g = null, _ = Rt(a);
  function w(S, q = null, T = null) {
    let R = a.now();
    l = { state: S, since: R, retryAt: q === null ? null : R + q, code: T }, o(l);
  }
  function y() {
    return l.state === "updating" && f < Nt ? "updating" : l.state === "offline" ? "offline" : "connecting";
  }
  async function h() {
    x();
    let S = ++m;
    w(y());
    let q;
    try {
      q = await t();
    } catch (N) {
      S === m && B(N);
      return;
    }
    if (S !== m) return;
    let T = !1;
    u = e(q);
    let R = u;
    p = a.after(() => P(T, 1006), Ho), R.onopen = () => {
      T = !0;
    }, R.onmessage = ({ data: N }) => R === u && v(N), R.onclose = ({ code: N, reason: Z }) => R === u && I(T, N, Z);
  }
  function v(S) {
    let q;
    try {
      q = /** @type {Frame} */
      JSON.parse(String(S));
    } catch {
      return;
    }
    if (E(), q.type === "ready")
      a.cancel(p), d = !0, w("catching_up");
    else if (q.type === "live") {
      f = 0, s(q), w("live");
      return;
    }
    _.settle(q), s(q);
  }
  function E() {
    a.cancel(g), g = a.after(() => {
      i() ? b() : E();
    }, Xo);
  }
  function b() {
    a.cancel(g), M({ type: "ping" }), g = a.after(() => P(!0, 1006), Yo);
  }
  function x() {
    if (a.cancel(p), a.cancel(g), d = !1, u) {
      let S = u;
      u = null, S.onmessage = S.onopen = null, S.onclose = null, S.close(1e3);
    }
    _.failAll();
  }
  function I(S, q, T) {
    if (q === 1012) {
      let N = Tt(T) + c() * 1e3;
      x(), w("updating", N, q), p = a.after(h, N);
      return;
    }
    let R = Ot(q);
    R ? A("ended", R) : q === 4503 ? A("crowded", q) : Et(q) ? A("faulty", q) : P(S, q);
  }
  function P(S, q) {
    x();
    let T = ++m;
    if (S) {
      $(q);
      return;
    }
    w(y(), null, q), n().then(
      () => T === m && $(q),
      (R) => T === m && B(R)
    );
  }
  function B(S) {
    if (!(S instanceof L)) throw S;
    S.action === "sign_in" ? A("ended", S.code) : $(S.code, (S.retryAfter ?? 0) * 1e3);
  }
  function $(S, q = 0) {
    x();
    let T = Math.min(Ko * 2 ** f, Vo), R = Math.max(T * (0.7 + 0.6 * c()), q);
    f++, !r() || f >= Nt ? w("offline", R, S) : w(l.state === "updating" ? "updating" : "waiting", R, S), p = a.after(h, R);
  }
  function A(S, q = null) {
    m++, x(), w(S, null, q);
  }
  function M(S) {
    return !u || !d ? !1 : (u.send(JSON.stringify(S)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return l;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      f = 0, h();
    },
    /** Disconnect for good. */
    stop: () => A("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (S) => A("ended", S),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      h();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      l.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(l.state) ? h() : d && b();
    },
    /** Show at once that there is no network. */
    offline() {
      l.state === "waiting" || l.state === "connecting" ? (l = { ...l, state: "offline" }, o(l)) : d && b();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (S) => u !== null && u.bufferedAmount < Jo && M(S),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (S, q) => _.ask(S, M, q)
  };
}

// model/cursors.js
function K(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var Lt = 4, Ie = 1e3, Qo = /* @__PURE__ */ new Set([
  "group_created",
  "group_updated",
  "member_added",
  "member_removed",
  "member_updated",
  "member_banned",
  "ban_lifted",
  "message_pinned",
  "message_unpinned",
  "account_deleted"
]), Dt = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), F = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), jt = (e) => e.type === "group_message" || e.type === "direct_message" || Qo.has(e.type), Gt = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), te = (e) => e.segments.findLast((t) => t.at_end), fe = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, s) => n.seq - s.seq);
function Be(e) {
  let t = [];
  return e.pending.add(t), t;
}
function It(e, t, n, s) {
  e.pending.delete(s);
  let o = K(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((i) => ({ ...i, as_of: o }))
  );
  Ue(e, Zo(t, n));
  for (let i of r) {
    let a = e.rows.get(i.seq);
    (!a || a.as_of <= o) && e.rows.set(i.seq, i);
  }
  return s.filter((i) => i.id > o);
}
function Bt(e, { from: t, to: n, at_start: s, at_end: o }, r, i) {
  e.pending.delete(i), Ue(e, { from: t, to: n, at_start: s, at_end: o });
  for (let a of r) e.rows.has(a.seq) || e.rows.set(a.seq, a);
  return i;
}
var Ut = (e, t) => {
  e.pending.delete(t);
};
function Zo({ messages: e, has_before: t, has_after: n }, { before: s, after: o }) {
  let r = e[0]?.seq, i = e[e.length - 1]?.seq;
  if (o !== void 0)
    return { from: o + 1, to: i ?? o, at_start: !1, at_end: !n };
  let a = s === void 0 ? i ?? 0 : s - 1;
  return {
    from: t ? r ?? a + 1 : 1,
    to: a,
    at_start: !t,
    at_end: s === void 0 && !n
  };
}
function Ue(e, t) {
  let { from: n, to: s, at_start: o, at_end: r } = t, i = [];
  for (let a of e.segments)
    a.from <= s + 1 && n <= a.to + 1 ? (n = Math.min(n, a.from), s = Math.max(s, a.to), o ||= a.at_start, r ||= a.at_end) : i.push(a);
  e.segments = [...i, { from: n, to: s, at_start: o, at_end: r }].sort((a, c) => a.from - c.from);
}
function Ft(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && Ue(e, { ...n, to: t });
  return Gt(e, t) !== void 0;
}
function Wt(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function Fe(e, t, n = Ie) {
  let s = e.rows.size, o = (u) => u.from <= t && t <= u.to ? -1 : Math.min(Math.abs(u.from - t), Math.abs(u.to - t)), r = [...e.segments].sort((u, l) => o(u) - o(l)), i = te(e), a = r.slice(0, Lt);
  i && !a.includes(i) && (a = [...a.slice(0, Lt - 1), i]);
  let c = n;
  e.segments = a.map((u) => {
    let l = es(fe(e, u), t, c);
    if (c -= l.rows.length, !l.isCut) return u;
    if (l.rows.length === 0) return null;
    let f = l.hasFirst ? u.from : (
      /** @type {Row} */
      l.rows[0].seq
    ), m = l.hasLast ? u.to : (
      /** @type {Row} */
      l.rows[l.rows.length - 1].seq
    );
    return {
      from: f,
      to: m,
      at_start: u.at_start && l.hasFirst,
      at_end: u.at_end && l.hasLast
    };
  }).filter((u) => u !== null).sort((u, l) => u.from - l.from);
  for (let u of e.rows.keys()) Gt(e, u) || e.rows.delete(u);
  return e.rows.size < s;
}
function es(e, t, n) {
  if (e.length <= n) return { rows: e, isCut: !1, hasFirst: !0, hasLast: !0 };
  let s = e.findIndex((i) => i.seq >= t), o = s < 0 ? e.length : s, r = Math.max(0, Math.min(o - Math.floor(n / 2), e.length - n));
  return {
    rows: e.slice(r, r + n),
    isCut: !0,
    hasFirst: r === 0,
    hasLast: r + n === e.length
  };
}

// model/state.js
var zt = (e) => ({
  me: e,
  cursor: null,
  applied_id: 0,
  read_all_id: 0,
  groups: /* @__PURE__ */ new Map(),
  counts: /* @__PURE__ */ new Map(),
  logs: /* @__PURE__ */ new Map(),
  people: /* @__PURE__ */ new Map(),
  marks: /* @__PURE__ */ new Map(),
  gone: /* @__PURE__ */ new Map()
}), Ht = () => ({
  groups: /* @__PURE__ */ new Set(),
  logs: /* @__PURE__ */ new Set(),
  people: /* @__PURE__ */ new Set(),
  marks: /* @__PURE__ */ new Set(),
  rows: /* @__PURE__ */ new Map(),
  members: /* @__PURE__ */ new Set(),
  pins: /* @__PURE__ */ new Set(),
  left: /* @__PURE__ */ new Map(),
  confirmed: [],
  arrived: [],
  typed: [],
  me: !1,
  ask_groups: /* @__PURE__ */ new Set(),
  ask_counts: /* @__PURE__ */ new Set(),
  ask_rows: /* @__PURE__ */ new Map(),
  ask_people: /* @__PURE__ */ new Set()
});
function W(e, t, n) {
  let s = e.get(t);
  s ? s.add(n) : e.set(t, /* @__PURE__ */ new Set([n]));
}
function D(e, t, n, s) {
  let o = e.groups.get(n);
  o && (e.groups.set(n, { ...o, ...s }), t.groups.add(n));
}

// model/unread.js
var xe = ({ seq: e, read_seq: t, unread: n, mentions: s }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: s,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function ke(e, t) {
  let { base_seq: n, base_read_seq: s, tail_from: o } = e;
  if (t !== s) return t >= o ? Xt(e, t) : null;
  let r = Xt(e, Math.max(t, n)), i = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let a of e.corrections)
    if (ts(e, a)) {
      if (a.unread === null || a.mentions === null) return null;
      i.unread += a.unread, i.mentions += a.mentions;
    }
  return i.unread < 0 || i.mentions < 0 ? null : i;
}
function ts({ base_seq: e, base_read_seq: t, unread: n }, { seq: s, event_seq: o }) {
  return o <= e ? !1 : s === null ? n > 0 : s > t && s <= e;
}
function Xt({ tail: e }, t) {
  let n = e.filter((s) => s.seq > t);
  return { unread: n.length, mentions: n.filter((s) => s.is_mention).length };
}
function Yt(e, t) {
  e.tail.push(t), Zt(e);
}
function Kt(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Me(e, { seq: t, read_seq: n, unread: s, mentions: o }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: s, mentions: o }), !0);
}
function Vt(e, t, n, s) {
  let o = e.tail.find((u) => u.seq === t);
  e.tail = e.tail.filter((u) => u !== o);
  let { is_counted: r, is_mention: i } = o ? { is_counted: !0, ...o } : s ?? {}, [a, c] = r === void 0 ? [null, null] : r ? [-1, -Number(i)] : [0, 0];
  We(e, { seq: t, event_seq: n, unread: a, mentions: c });
}
function Jt(e, t, n, s, o) {
  let r = e.tail.findIndex((u) => u.seq === t), i = e.tail[r], a = i ? i.is_mention : s;
  i && o !== null && (e.tail[r] = { ...i, is_mention: o });
  let c = a === null || o === null ? null : Number(o) - Number(a);
  We(e, { seq: t, event_seq: n, unread: 0, mentions: c });
}
function Qt(e, t, n) {
  e.tail = e.tail.filter((s) => s.sender_id !== n), We(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function We(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), Zt(e));
}
function Zt(e) {
  let t = [
    ...e.tail.map((o) => o.seq),
    ...e.corrections.map((o) => o.event_seq)
  ].sort((o, r) => o - r);
  if (t.length <= 256) return;
  let n = (
    /** @type {number} */
    t[256 / 2]
  ), s = ke(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!s) return;
    Me(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...s });
  }
  e.tail_from = n, e.tail = e.tail.filter((o) => o.seq > n), e.corrections = e.corrections.filter((o) => o.event_seq > n);
}

// model/groups.js
var en = 120, ns = {
  name: "",
  topic: "",
  role: "member",
  seq: 0,
  read_seq: 0,
  unread: 0,
  mentions: 0,
  is_archived: !1,
  may_post: !0,
  muted_until: null,
  peer_id: null,
  last: null,
  active_at: "",
  settings: null,
  member_count: null,
  owner_id: null
};
function de(e, t, n) {
  let s = e.groups.get(n.id), o = { ...ns, ...s, ...n };
  o.active_at = o.last?.at ?? o.active_at, e.groups.set(n.id, o), t.groups.add(n.id);
}
function tn(e, t, n) {
  let { seq: s, read_seq: o, unread: r, mentions: i, muted_until: a, peer_id: c, name: u, ...l } = n, f = e.groups.get(n.id);
  if (!(s <= (e.gone.get(n.id) ?? 0))) {
    if (f && on(e, n)) {
      X(e, t, n.id, n);
      return;
    }
    de(e, t, {
      ...l,
      seq: Math.max(f?.seq ?? 0, s),
      name: u ?? f?.name ?? "",
      muted_until: a ?? null,
      peer_id: c ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: ss(f?.last ?? null, n.last) } : {}
    }), "may_post" in n || Q(e, t, n.id), X(e, t, n.id, { seq: s, read_seq: o, unread: r, mentions: i });
  }
}
function nn(e, t, n) {
  let { id: s, kind: o, name: r, topic: i, role: a, is_archived: c, member_count: u, owner_id: l, peer_id: f } = n, { visibility: m, may_post: d, may_invite: p, may_pin: g, history: _ } = n, w = { visibility: m, may_post: d, may_invite: p, may_pin: g, history: _ }, y = e.groups.get(s);
  if (!(n.seq <= (e.gone.get(s) ?? 0))) {
    if (y?.settings && on(e, n)) {
      X(e, t, s, n);
      return;
    }
    de(e, t, {
      seq: Math.max(y?.seq ?? 0, n.seq),
      id: s,
      kind: o,
      name: r,
      topic: i,
      role: a,
      is_archived: c,
      member_count: u,
      owner_id: l,
      settings: w,
      peer_id: f ?? null,
      active_at: y?.active_at || n.created_at
    }), Q(e, t, s), X(e, t, s, n);
  }
}
var on = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function X(e, t, n, s) {
  let o = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!o) e.counts.set(n, xe(s));
    else if (!Me(o, s)) {
      s.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    D(e, t, n, { read_seq: s.read_seq }), qe(e, t, n);
  }
}
function pe(e, t, n, s) {
  let o = e.counts.get(n);
  if (!(!o || !e.groups.has(n))) {
    if (D(e, t, n, { read_seq: s }), s !== o.base_read_seq) {
      let r = ke(o, s), i = Math.max(o.applied_seq, s), a = r ? { seq: i, read_seq: s, ...r } : os(e, n, s);
      a && Me(o, a);
    }
    qe(e, t, n);
  }
}
function os(e, t, n) {
  let s = e.logs.get(t), o = s && te(s), r = e.counts.get(t)?.applied_seq;
  if (!s || !o || o.from > n + 1 || o.to !== r) return null;
  let i = { seq: o.to, read_seq: n, unread: 0, mentions: 0 };
  for (let a of s.rows.values()) {
    if (a.as_of > e.applied_id) return null;
    a.seq > n && a.seq >= o.from && F(a) && Ae(e, a) && (i.unread++, ne(e, a) && i.mentions++);
  }
  return i;
}
function qe(e, t, n) {
  let s = e.groups.get(n), o = e.counts.get(n);
  if (!s || !o) return;
  let r = ke(o, s.read_seq);
  r ? (r.unread !== s.unread || r.mentions !== s.mentions) && D(e, t, n, r) : t.ask_counts.add(n);
}
var Ae = (e, t) => t.sender_id !== e.me && !t.deleted, ne = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function Q(e, t, n) {
  let s = e.groups.get(n);
  if (!s) return;
  let o = s.peer_id === null ? void 0 : e.people.get(s.peer_id), r = !s.is_archived && !(s.kind === "direct" && o?.is_deleted), i = s.role !== "member", a = s.settings ? s.settings.may_post === "all" : s.may_post;
  D(e, t, n, { may_post: r && (i || a) });
}
function Ee(e, t, n) {
  for (let s of e.logs.get(n)?.rows.keys() ?? []) W(t.rows, n, s);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function ze({ seq: e, sender_id: t, sender: n, timestamp: s, content: o, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: s,
    kind: r ? "deleted" : o ? "text" : "file",
    text: Array.from(o.slice(0, 2 * en)).slice(0, en).join("")
  };
}
var ss = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, sn = (e) => [...e.values()].sort(
  (t, n) => t.active_at === n.active_at ? n.id - t.id : t.active_at < n.active_at ? 1 : -1
).map((t) => t.id);

// model/people.js
var me = (e) => ({
  id: e.id,
  username: e.username,
  display_name: e.display_name ?? null,
  avatar: e.avatar ?? null,
  status: e.status ?? null,
  is_deleted: "deleted" in e && e.deleted === !0,
  is_partial: !1
});
function H(e, t, n, s) {
  let o = e.people.get(n) ?? {
    id: n,
    username: "",
    display_name: null,
    avatar: null,
    status: null,
    is_deleted: !1,
    is_partial: !0
  }, r = (
    /** @type {Person} */
    { ...o, ...s }
  ), i = (
    /** @type {(keyof Person)[]} */
    Object.keys(r)
  );
  e.people.has(n) && i.every((a) => r[a] === o[a]) || (e.people.set(n, r), t.people.add(n));
}
function ge(e, t, n, s) {
  e.people.has(n) || H(e, t, n, { username: s });
}
function rn({ fetchUsers: e, onUsers: t, clock: n }) {
  let s = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set(), r = null;
  async function i() {
    r = null;
    let a = [...s].slice(0, 100);
    for (let c of a)
      s.delete(c), o.add(c);
    s.size > 0 && (r = n.after(i, 0));
    try {
      let c = await e(a), u = new Set(c.map((l) => l.id));
      t(c, a.filter((l) => !u.has(l)));
    } catch {
    }
    for (let c of a) o.delete(c);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(a) {
      for (let c of a) c > 0 && !o.has(c) && s.add(c);
      s.size > 0 && (r ??= n.after(i, 50));
    }
  };
}

// model/asking.js
var an = 100, rs = 5e3;
function ln({ state: e, http: t, change: n, history: s, isMarking: o, clock: r }) {
  let i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), c = null, u = !1, l = rn({
    fetchUsers: (p) => t.get("/v1/users", { user_ids: p.join(",") }),
    onUsers: (p, g) => n((_) => {
      for (let w of p) H(e, _, w.id, me(w));
      for (let w of g) H(e, _, w, { is_deleted: !0, is_partial: !1 });
      for (let { id: w, kind: y } of e.groups.values())
        y === "direct" && Q(e, _, w);
    }),
    clock: r
  }), f = (p = an) => {
    c ??= r.after(m, p);
  };
  async function m() {
    if (c = null, u) return;
    u = !0;
    let p = an;
    try {
      for (let g of [...i])
        i.delete(g), o(g) || await d(g);
      for (let [g, _] of [...a]) {
        a.delete(g);
        for (let w of _) e.logs.get(g)?.rows.has(w) && await s.row(g, w);
      }
    } catch {
      p = rs;
    }
    u = !1, i.size + a.size > 0 && f(p);
  }
  async function d(p) {
    try {
      let g = await t.get(`/v1/groups/${p}`);
      n((_) => nn(e, _, g));
    } catch (g) {
      let { isPassing: _ } = (
        /** @type {import("../net/errors.js").RequestError} */
        g
      );
      if (!_) return;
      throw i.add(p), g;
    }
  }
  return {
    people: l,
    /** Ask for a group's details and counts. @param {number} id */
    group(p) {
      i.add(p), f();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(p) {
      for (let g of [...p.ask_groups, ...p.ask_counts]) i.add(g);
      for (let [g, _] of p.ask_rows) for (let w of _) W(a, g, w);
      i.size + a.size > 0 && f(), l.need(p.ask_people);
    },
    dispose: () => r.cancel(c)
  };
}

// model/beginning.js
var cn = 200, is = 1e3, as = 6e4;
function un({
  userId: e,
  db: t,
  http: n,
  state: s,
  view: o,
  history: r,
  change: i,
  me: a,
  server: c,
  onAnew: u,
  onOther: l,
  clock: f
}) {
  let m = 0, d = -1 / 0, p = null;
  function g({ me: y, server: h, groups: v, people: E }) {
    i((b) => {
      a.value = y, c.value = h;
      for (let x of E) H(s, b, x.id, me(x));
      H(s, b, y.id, me(y));
      for (let x of v) tn(s, b, x);
    });
  }
  async function _(y, h) {
    for (; y; ) {
      let v = y.replace(/limit=\d+/, `limit=${is}`), E = (
        /** @type {Start} */
        await n.get(v)
      );
      if (h !== m) return;
      g(E), y = E.next;
    }
  }
  async function w() {
    let y = m, h = f.now() - d > as;
    try {
      let v = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: cn })
      );
      if (y !== m) return;
      v.me.id !== e ? l() : (g(v), h && await _(v.next, y));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let y = ++m, h = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: cn }, { tries: 1 })
      );
      if (y !== m) return;
      if (h.me.id !== e) {
        l();
        return;
      }
      let { groups: v, counts: E, logs: b, marks: x, gone: I } = s;
      for (let P of [v, E, b, x, I]) P.clear();
      s.cursor = h.cursor, s.applied_id = K(h.cursor), s.read_all_id = 0, g(h), o.refresh(), u(), _(h.next, y).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      p ??= w().finally(() => {
        p = null;
      });
    },
    /** The connection was lost. */
    lost() {
      d = f.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let y = await t.read();
      if (!y || y.cursor === null || s.cursor !== null) return;
      let { cursor: h, groups: v, people: E, logs: b } = y;
      a.value = y.me;
      for (let x of v)
        s.groups.set(x.id, x), s.counts.set(x.id, xe(x));
      for (let x of E) s.people.set(x.id, x);
      s.cursor = h, s.applied_id = K(h), o.refresh(), r.restore(b, t);
    }
  };
}

// model/joining.js
function fn(e, t, n) {
  let { me: s } = e;
  if ("username" in t) {
    let o = "user_id" in t ? t.user_id : t.actor_id;
    ge(e, n, o, t.username);
  }
  "sender" in t && ge(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(s) ? e.groups.has(t.group_id) || ls(e, t, n) : t.type === "member_added" && t.user_id === s && cs(e, t, n);
}
function ls(e, t, n) {
  let { group_id: s, kind: o, member_ids: r, actor_id: i } = t, a = o === "direct", c = a ? r.find((f) => f !== e.me) ?? e.me : null, u = t.name ?? e.people.get(c ?? 0)?.username ?? "", l = !a && i === e.me ? "owner" : "member";
  de(e, n, { id: s, kind: o, name: u, peer_id: c, role: l }), c !== null && !e.people.has(c) && n.ask_people.add(c), dn(e, t, n);
}
function cs(e, t, n) {
  let { group_id: s, group: o, role: r } = t;
  if (He(e, t)) {
    e.logs.get(s)?.segments.splice(0);
    return;
  }
  e.groups.has(s) && Ee(e, n, s);
  let { kind: i = "group", name: a = null, topic: c = "" } = o ?? {};
  de(e, n, { id: s, kind: i, name: a ?? "", topic: c, role: r }), dn(e, t, n);
}
var He = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0);
function dn(e, { group_id: t, seq: n, timestamp: s }, o) {
  D(e, o, t, { active_at: s }), X(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), o.ask_groups.add(t);
}

// model/rows.js
var pn = 200;
function oe(e, { id: t, group_id: n, message_seq: s }) {
  let o = e.logs.get(n)?.rows.get(s);
  return F(o) && o.as_of < t ? o : null;
}
function gn(e, t, n, s) {
  let o = (r, i) => se(
    t,
    s,
    /** @type {Message} */
    { ...r, ...i, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || _n(t, n, n.id, 1, s);
      break;
    }
    case "message_edited": {
      let r = oe(e, n);
      r && !n.message ? W(s.ask_rows, t.group_id, r.seq) : r && n.message && (se(t, s, fs(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? Xe(t, r, n.id, s) : o(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && mn(t, n.message_seq, n.id, n.message.content, s);
      break;
    }
    case "message_deleted": {
      let r = oe(e, n);
      r ? Xe(t, r, n.id, s) : ms(t, n, s), mn(t, n.message_seq, n.id, "", s);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = oe(e, n);
      if (!r) break;
      if (!n.reactions) {
        W(s.ask_rows, t.group_id, r.seq);
        break;
      }
      let i = n.actor_id === e.me, a = (r.reacted ?? []).filter((u) => !i || u !== n.emoji), c = i && n.type === "reaction_added";
      se(t, s, {
        ...us(r, "reacted", c ? [...a, n.emoji] : a),
        reactions: n.reactions,
        as_of: n.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let r = oe(e, n);
      if (!r) break;
      let { pinned: i, ...a } = r;
      o(a, n.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      n.is_erased && ps(t, n.actor_id, n.id, s);
      break;
    default:
  }
}
function se(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: s, ...o } = n;
    n = o;
  }
  e.rows.set(n.seq, n), W(t.rows, e.group_id, n.seq);
}
function us(e, t, n) {
  let { [t]: s, ...o } = e;
  return n.length > 0 ? { ...o, [t]: n } : o;
}
function fs({ reactions: e, reacted: t, pinned: n, reply_count: s }, o) {
  return {
    ...o,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...s && { reply_count: s }
  };
}
function ds(e) {
  let { files: t, mentions: n, quote: s, reactions: o, reacted: r, pinned: i, ...a } = e;
  return { ...a, content: "", media_url: null, deleted: !0 };
}
function Xe(e, t, n, s, o = Ye(n)) {
  t.deleted || _n(e, t, n, -1, s, o);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  se(e, s, { ...ds(r), as_of: n });
}
var Ye = (e) => (t) => t.as_of < e;
function ps(e, t, n, s) {
  let o = [...e.rows.values()].filter(F), r = new Set(o.filter(Ye(n)).map((i) => i.seq));
  for (let i of o)
    i.quote?.sender_id === t && i.quote.content && se(e, s, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && r.has(i.seq) && Xe(e, i, n, s, (a) => r.has(a.seq));
}
function ms(e, { id: t, message_seq: n }, s) {
  let o = e.rows.get(n);
  if (!F(o) || o.reply_to === null) return;
  let r = [...e.rows.values()].find((i) => i.id === o.reply_to);
  F(r) && r.as_of < t && W(s.ask_rows, e.group_id, r.seq);
}
function _n(e, { reply_to: t, quote: n }, s, o, r, i = Ye(s)) {
  if (t === null) return;
  let a = n ? e.rows.get(n.seq) : [...e.rows.values()].find((f) => f.id === t);
  if (!F(a) || !i(a)) return;
  let { reply_count: c = 0, ...u } = a, l = c + o;
  se(e, r, { ...u, ...l > 0 && { reply_count: l }, as_of: s });
}
function mn(e, t, n, s, o) {
  let r = Array.from(s.slice(0, 2 * pn)).slice(0, pn).join("");
  for (let i of e.rows.values())
    F(i) && i.quote?.seq === t && i.as_of < n && i.quote.content !== r && se(e, o, { ...i, quote: { ...i.quote, content: r } });
}

// model/events.js
function yn(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, fn(e, t, n);
  let s = e.groups.get(t.group_id);
  if (!s)
    return n.ask_groups.add(t.group_id), !0;
  t.seq > s.seq && D(e, n, s.id, { seq: t.seq }), gs(e, t);
  let o = e.logs.get(s.id);
  if (o) {
    for (let r of o.pending) r.push(t);
    Oe(e, t, n);
  }
  return _s(e, t, n), t.id <= e.read_all_id && hs(e, t, n), qe(e, n, s.id), !0;
}
function Oe(e, t, n) {
  let s = e.logs.get(t.group_id);
  if (!s) return;
  let o = Ft(s, t.seq);
  if (gn(e, s, t, n), o && jt(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    Wt(s, r) && W(n.rows, s.group_id, r.seq);
  }
  n.logs.add(s.group_id);
}
function gs(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (Kt(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: s, id: o, sender_id: r } = t;
      Ae(e, { ...t, as_of: o }) && Yt(n, { seq: s, id: o, sender_id: r, is_mention: ne(e, t) });
    } else if (t.type === "message_deleted") {
      let s = oe(e, t), o = s && { is_counted: Ae(e, s), is_mention: ne(e, s) };
      Vt(n, t.message_seq, t.seq, o);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let s = oe(e, t), o = s && ne(e, s), r = t.message ? !t.message.deleted && ne(e, t.message) : null;
      Jt(n, t.message_seq, t.seq, o, r);
    } else t.type === "account_deleted" && t.is_erased && Qt(n, t.seq, t.actor_id);
}
function _s(e, t, n) {
  let s = t.group_id, o = e.groups.get(s);
  if (o)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        ws(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        o.last?.seq === t.message_seq && t.message && D(e, n, s, { last: ze({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        o.last?.seq === t.message_seq && D(e, n, s, { last: { ...o.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(s);
        break;
      case "member_added":
        Ke(e, s, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        t.user_id === e.me ? wn(e, t, n) : Ke(e, s, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && D(e, n, s, { owner_id: t.user_id }), t.user_id === e.me && (D(e, n, s, { role: t.role }), o.settings || n.ask_groups.add(s), Q(e, n, s)), n.members.add(s);
        break;
      case "ban_lifted":
        n.members.add(s);
        break;
      case "group_updated": {
        let { name: r, topic: i, is_archived: a, visibility: c, may_post: u, may_invite: l, may_pin: f, history: m } = t;
        D(e, n, s, { name: r, topic: i, is_archived: a, settings: { visibility: c, may_post: u, may_invite: l, may_pin: f, history: m } }), Q(e, n, s);
        break;
      }
      case "group_deleted":
        wn(e, t, n);
        break;
      case "profile_changed":
        ys(e, t, n);
        break;
      case "account_deleted":
        H(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && o.last?.sender_id === t.actor_id && D(e, n, s, { last: { ...o.last, kind: "deleted", text: "" } }), hn(e, t.actor_id, t.username, n), Q(e, n, s), Ke(e, s, o.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function ws(e, t, n) {
  let { group_id: s, seq: o, sender_id: r, key: i } = t, a = e.groups.get(s), c = e.counts.get(s);
  if (n.typed.push({ group_id: s, user_id: r }), !a?.last || a.last.seq < o) {
    let u = ze(t);
    D(e, n, s, { last: u, active_at: u.at });
  }
  if (r === e.me)
    i !== null && n.confirmed.push({ key: i, group_id: s, seq: o });
  else if (a && !t.deleted && o > a.read_seq && o > (c?.base_seq ?? 0)) {
    let u = ne(e, t), l = a.kind === "direct" ? "direct" : u ? "mention" : "message";
    n.arrived.push({ message: t, kind: l });
  }
}
function ys(e, t, n) {
  let { actor_id: s, username: o, display_name: r, status: i, avatar: a } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (H(e, n, s, { username: o }), n.ask_people.add(s)) : H(e, n, s, {
    username: o,
    display_name: r,
    status: i,
    avatar: a,
    is_partial: !1
  }), hn(e, s, o, n), s === e.me && (n.me = !0);
}
function hn(e, t, n, s) {
  for (let o of e.groups.values())
    o.peer_id === t && o.name !== n && D(e, s, o.id, { name: n });
}
function wn(e, t, n) {
  He(e, t) || (e.gone.set(t.group_id, t.seq), Ee(e, n, t.group_id), n.left.set(t.group_id, t));
}
function Ke(e, t, n, s) {
  let o = e.groups.get(t)?.member_count;
  o && n && D(e, s, t, { member_count: o + n }), s.members.add(t);
}
function hs(e, { group_id: t, seq: n }, s) {
  X(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var bs = /* @__PURE__ */ new Set([
  "ready",
  "live",
  "ok",
  "error",
  "pong",
  "typing",
  "presence",
  "presence_changed",
  "read",
  "read_all",
  "muted",
  "invitation",
  "settings",
  "draft"
]), bn = (e) => !bs.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function vn(e, { group_id: t, user_id: n, seq: s, last_seq: o, unread: r, mentions: i }, a) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let c = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, c), s <= (c.get(n) ?? 0)) return;
      c.set(n, s), a.marks.add(t);
    } else
      Te(e, { group_id: t, read_seq: s, last_seq: o, unread: r, mentions: i }, a);
}
function Te(e, { group_id: t, read_seq: n, last_seq: s, unread: o, mentions: r }, i) {
  s === void 0 || o === void 0 || r === void 0 ? pe(e, i, t, n) : X(e, i, t, { seq: s, read_seq: n, unread: o, mentions: r });
}
function Re(e, t, n) {
  let s = K(t);
  e.read_all_id = Math.max(e.read_all_id, s);
  for (let { id: o, seq: r, read_seq: i } of e.groups.values()) {
    let c = (e.counts.get(o)?.tail ?? []).find((l) => l.id > s), u = c ? c.seq - 1 : r;
    u > i && pe(e, n, o, u);
  }
}
function Sn(e, { group_id: t, user_id: n, muted_until: s }, o) {
  n === e.me && D(e, o, t, { muted_until: s });
}

// model/history.js
var vs = 50, Ss = 20, $n = 50, xn = 200;
function kn({ state: e, http: t, change: n, opened: s, clock: o }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  function a(l) {
    let f = e.logs.get(l);
    if (f) return f;
    let m = Dt(l);
    return e.logs.set(l, m), m;
  }
  async function c(l, f, m) {
    let d = a(l), p = Be(d);
    try {
      let g = await t.get(`/v1/groups/${l}/messages`, { ...f, limit: m, events: 1 });
      return e.logs.get(l) === d && n((_) => u(d, g, f, p, _)), g;
    } catch (g) {
      throw Ut(d, p), g;
    }
  }
  function u(l, f, m, d, p) {
    let g = l.group_id, _ = It(l, f, m, d);
    for (let { seq: y } of f.messages) {
      W(p.rows, g, y);
      let h = l.rows.get(y);
      F(h) && ge(e, p, h.sender_id, h.sender);
    }
    for (let y of _) Oe(e, y, p);
    let w = i.get(g) ?? f.messages[Math.floor(f.messages.length / 2)]?.seq;
    l.rows.size > Ie && w !== void 0 && Fe(l, w), p.logs.add(g);
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(l, f = {}, m = vs) {
      let d = JSON.stringify([l, f, m]), p = r.get(d);
      if (p) return p;
      let g = c(l, f, m).finally(() => r.delete(d));
      return r.set(d, g), g;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(l, f) {
      return this.page(l, { after: f - 1 }, 1);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at. The logs of others are made
     * smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(l, f) {
      s.set(l, o.now()), a(l), f !== void 0 && i.set(l, f);
      let m = [...e.logs.keys()].sort(
        (d, p) => (s.get(p) ?? 0) - (s.get(d) ?? 0)
      );
      n((d) => {
        for (let p of m.slice($n))
          e.logs.delete(p), s.delete(p), d.logs.add(p);
        for (let p of m.slice(Ss, $n)) {
          let g = e.logs.get(p);
          i.delete(p), g && g.rows.size > xn && Fe(g, Number.MAX_SAFE_INTEGER, xn) && d.logs.add(p);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(l, f) {
      let d = [...l].sort((p, g) => g.opened_at - p.opened_at).map((p) => {
        let g = a(p.group_id);
        return s.has(p.group_id) || s.set(p.group_id, p.opened_at), { stored: p, log: g, kept: Be(g) };
      });
      for (let { stored: p, log: g, kept: _ } of d) {
        let w = await f.rows(p.group_id);
        if (e.logs.get(p.group_id) !== g) continue;
        let y = w.filter((h) => p.from <= h.seq && h.seq <= p.to);
        n((h) => {
          for (let v of Bt(g, p, y, _)) Oe(e, v, h);
          h.logs.add(p.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as Qe } from "./vendor/preact.js";

// model/attachments.js
var $s = 2, xs = 50 * 1024 * 1024, Mn = 1440 * 60 * 1e3;
function qn({ db: e, upload: t, onProgress: n, makeId: s, now: o = Date.now }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), c = [], u = 0, l = 0;
  async function f(g, _) {
    let w = r.get(g) ?? await e.file(g);
    if (!w) throw new L({ code: "file_missing", sentence: "The file is gone" });
    let y = await d(w);
    if (y) return y;
    u >= $s && await new Promise((h) => c.push(() => h(void 0))), u++;
    try {
      if (!i.has(g)) throw new L({ code: "aborted" });
      let h = w.size, v = t(w, _, {
        onProgress: (b) => n(g, { sent: b, size: h, state: "running", code: null })
      });
      a.set(g, v);
      let { id: E } = await v.done;
      return await p(w, E), E;
    } finally {
      a.delete(g), u--, c.shift()?.();
    }
  }
  async function m(g) {
    if (!globalThis.crypto?.subtle) return null;
    let _ = await crypto.subtle.digest("SHA-256", await g.arrayBuffer());
    return [...new Uint8Array(_)].map((w) => w.toString(16).padStart(2, "0")).join("");
  }
  async function d(g) {
    let _ = await m(g), w = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), y = _ && w ? w[_] : null;
    return y && o() - y.at < Mn ? y.id : null;
  }
  async function p(g, _) {
    let w = await m(g);
    if (!w) return;
    let y = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), h = Object.entries(y).filter(([, { at: v }]) => o() - v < Mn);
    await e.put_value("uploads", { ...Object.fromEntries(h), [w]: { id: _, at: o() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(g, _) {
      let w = s();
      r.set(w, g), l + g.size <= xs && (l += g.size, await e.put_file(w, g));
      let y = { local_id: w, name: _, type: g.type, size: g.size, file_id: null };
      return this.ensure(y).catch(() => {
      }), y;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(g) {
      let { local_id: _, name: w, size: y, file_id: h } = g;
      if (h) return Promise.resolve(h);
      let v = i.get(_);
      if (v) return v;
      n(_, { sent: 0, size: y, state: "waiting", code: null });
      let E = Promise.resolve().then(() => f(_, w)).then(
        (b) => (n(_, { sent: y, size: y, state: "done", code: null }), b),
        (b) => {
          throw i.delete(_), n(_, { sent: 0, size: y, state: "failed", code: b.code }), b;
        }
      );
      return i.set(_, E), E;
    },
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => u > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (g) => r.get(g) ?? await e.file(g),
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(g) {
      i.delete(g), a.get(g)?.cancel(), l = Math.max(0, l - (r.get(g)?.size ?? 0)), r.delete(g), n(g, null), await e.remove_file(g);
    }
  };
}

// model/draft_sync.js
function An({ drafts: e, db: t, http: n, clock: s }) {
  let o = /* @__PURE__ */ new Set(), r = null, i = !1, a = (l) => `/v1/users/me/drafts/${l}`, c = () => t.put_value("dirty_drafts", [...o]);
  async function u() {
    if (r = null, !i) {
      i = !0;
      for (let l of [...o]) {
        let f = e.get(l);
        try {
          f ? await n.put(a(l), ks(f)) : await n.remove(a(l)), e.get(l) === f && o.delete(l);
        } catch (m) {
          let { isPassing: d } = (
            /** @type {import("../net/errors.js").RequestError} */
            m
          );
          if (d) break;
          o.delete(l);
        }
      }
      i = !1, c();
    }
  }
  return {
    /** A draft was changed here. @param {string} key */
    changed(l) {
      o.add(l), c(), r ??= s.after(u, 2e3);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received({ draft: l, value: f }) {
      o.has(l) || e.take(l, f && Ms(f, e.get(l)));
    },
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      for (
        let l of
        /** @type {string[] | null} */
        await t.value("dirty_drafts") ?? []
      )
        o.add(l);
      try {
        let l = (
          /** @type {ServerDraft[]} */
          await n.get("/v1/users/me/drafts")
        ), f = new Map(l.map((m) => [m.draft, m]));
        for (let m of /* @__PURE__ */ new Set([...f.keys(), ...e.all().keys()]))
          o.has(m) || this.received({ draft: m, value: f.get(m) ?? null });
      } catch {
        return;
      }
      await u();
    },
    dispose: () => s.cancel(r)
  };
}
var ks = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((s) => s.file_id).filter((s) => s !== null)
});
function Ms({ content: e, reply_to: t, files: n, updated_at: s }, o) {
  let r = { id: t ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, i = new Map((o?.files ?? []).map((a) => [a.file_id, a]));
  return {
    text: e,
    reply_to: t === null ? null : o?.reply_to?.id === t ? o.reply_to : r,
    selection: o?.text === e ? o.selection : null,
    files: n.map(
      (a) => i.get(a) ?? { local_id: a, name: "", type: "", size: 0, file_id: a }
    ),
    at: Date.parse(s)
  };
}

// model/outbox.js
var qs = 1440 * 60 * 1e3, As = 3e4, En = 1e3, Es = 3e4;
function On({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: s,
  hold: o,
  onChange: r,
  onPause: i = () => {
  },
  makeKey: a,
  laneOf: c = ({ group_id: l, recipient_id: f }) => l ? `g${l}` : `u${f}`,
  clock: u
}) {
  let l = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), d = !1, p = !1, g = null, _ = () => r([...l.values()]);
  function w($, A) {
    let M = l.get($);
    if (!M) return null;
    let S = { ...M, ...A };
    return l.set($, S), _(), S;
  }
  function y($, A = !1) {
    let M = l.get($);
    if (l.delete($), m.delete($), f.get($)?.(), f.delete($), !A) for (let { local_id: S } of M?.files ?? []) s(S);
    M && _();
  }
  function h() {
    if (!d || p) return;
    let $ = /* @__PURE__ */ new Set(), A = u.now(), M = 1 / 0;
    for (let S of l.values()) {
      let q = c(S);
      if ($.has(q) || !["waiting", "sending"].includes(S.state) || ($.add(q), S.state === "sending")) continue;
      let T = m.get(S.key) ?? 0;
      T > A ? M = Math.min(M, T) : f.has(S.key) && v(S);
    }
    u.cancel(g), M < 1 / 0 && (g = u.after(h, M - A));
  }
  async function v({ key: $, tries: A }) {
    let M = (
      /** @type {Outgoing} */
      w($, { state: "sending", tries: A + 1 })
    );
    try {
      let S = await E(M), { group_id: q, recipient_id: T, content: R, reply_to: N } = M, J = await t({ type: "send", key: $, content: R, reply_to: N, files: S, ...q ? { group_id: q } : { recipient_id: T } }, $);
      b($, J.seq, J.duplicate === !0);
    } catch (S) {
      let q = _t(S);
      l.get($)?.state === "sending" && x(M, q);
    }
    h();
  }
  async function E($) {
    let A = await Promise.all($.files.map(n));
    if ($.files.some((M) => !M.file_id)) {
      let M = $.files.map((q, T) => ({ ...q, file_id: A[T] ?? null })), S = w($.key, { files: M });
      S && await e.put_outgoing(S);
    }
    return A;
  }
  function b($, A, M) {
    e.remove_outgoing($), M ? y($) : w($, { state: "sent", seq: A, error: null });
  }
  function x({ key: $, tries: A }, M) {
    let { action: S, code: q, message: T } = M;
    if (S === "pause")
      w($, { state: "waiting", error: { code: q, sentence: T } }), I();
    else if (S === "wait") {
      let R = (M.retryAfter ?? 0) * 1e3, N = Math.max(R, Math.min(En * 2 ** (A - 1), Es));
      m.set($, u.now() + N), w($, { state: "waiting", error: { code: q, sentence: T } });
    } else if (S === "resend" || S === "sign_in")
      q !== "time_out" && m.set($, u.now() + En), w($, { state: "waiting", error: null });
    else {
      let R = w($, { state: "failed", error: { code: q, sentence: T } });
      R && e.put_outgoing(R);
    }
  }
  function I() {
    p || (p = !0, i(!0), u.after(() => {
      p = !1, i(!1), h();
    }, As));
  }
  async function P($) {
    let { key: A } = $;
    if (l.has(A)) return;
    let M = await o(`chat-outbox-${A}`);
    if (!M) return;
    let S = await e.outgoing(A);
    if (!S || l.has(A)) {
      M();
      return;
    }
    f.set(A, M);
    let q = u.now() - S.at > qs, T = S.state === "failed" ? "failed" : q ? "asking" : "waiting";
    B({ ...S, state: T });
  }
  function B($) {
    let A = [...l.values(), $].sort((M, S) => M.at - S.at);
    l.clear();
    for (let M of A) l.set(M.key, M);
    _();
  }
  return {
    /** All entries, oldest first. */
    list: () => [...l.values()],
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: $ = null, recipient_id: A = null, content: M, reply_to: S = null, quote: q = null, files: T = [] }) {
      let R = Math.max(0, ...[...l.values()].map((J) => J.at)), N = (
        /** @type {Outgoing} */
        {
          key: a(),
          group_id: $,
          recipient_id: A,
          content: M,
          reply_to: S,
          quote: q,
          files: T,
          state: "waiting",
          tries: 0,
          at: Math.max(u.now(), R + 1),
          error: null,
          seq: null
        }
      );
      l.set(N.key, N), _();
      let [Z] = await Promise.all([
        o(`chat-outbox-${N.key}`),
        e.put_outgoing(N)
      ]);
      return l.has(N.key) ? f.set(N.key, Z ?? (() => {
      })) : Z?.(), h(), N;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let $ of await e.outbox()) await P($);
      h();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected($) {
      d = $, $ && h();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: $ }) {
      l.has($) && (e.remove_outgoing($), y($), h());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent($) {
      for (let A of [...l.values()])
        A.state === "sent" && $(A) && y(A.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry($) {
      let A = l.get($);
      if (!A || !["failed", "asking"].includes(A.state)) return;
      m.delete($);
      let M = { ...A, state: "waiting", error: null, tries: 0, at: u.now() };
      B(
        /** @type {Outgoing} */
        M
      ), await e.put_outgoing(
        /** @type {Outgoing} */
        M
      ), h();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard($, A = !1) {
      let M = l.get($);
      return !M || ["sending", "sent"].includes(M.state) || M.state === "waiting" && M.tries > 0 && !M.error ? null : (await e.remove_outgoing($), y($, A), h(), M);
    }
  };
}

// model/settings.js
import { signal as Os } from "./vendor/preact.js";
var Ve = {
  theme: "system",
  text_size: "normal",
  density: "normal",
  enter_sends: !0,
  language: null,
  reduced_motion: "system",
  notifications: !0,
  notification_text: !0,
  mentions_in_muted: !1,
  notify_all: [],
  sounds: !1,
  announce: "all",
  jump_to_own: !1,
  recent_emoji: [],
  skin_tone: ""
}, Ts = 1e3, Rs = 3;
function Tn({ db: e, http: t, tell: n, clock: s }) {
  let o = Os({ ...Ve }), r = {}, i = (
    /** @type {number | null} */
    null
  ), a = {}, c = null;
  function u() {
    let d = Object.entries({ ...r, ...a }).filter(
      ([p, g]) => Ps(
        /** @type {Record<string, unknown>} */
        Ve[p],
        g
      )
    );
    o.value = { ...Ve, ...Object.fromEntries(d) };
  }
  function l(d) {
    i !== null && d.revision < i || (i = d.revision, r = d.settings, u(), f());
  }
  let f = () => e.put_value("settings", { stored: r, changed: a });
  async function m() {
    c = null;
    for (let d = 0; d < Rs && Object.keys(a).length > 0; d++) {
      let p = a;
      try {
        i === null && l(await t.get("/v1/users/me/settings"));
        let g = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...p } },
          { headers: { "If-Match": `"${i}"` } }
        ), _ = Object.entries(a).filter(
          ([w, y]) => y !== /** @type {any} */
          p[w]
        );
        a = Object.fromEntries(_), l(g);
      } catch (g) {
        if (
          /** @type {any} */
          g.code !== "revision_mismatch"
        ) return;
        i = null;
      }
    }
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Settings>} */
    settings: o,
    /** Read what is stored here, before the server has answered. */
    async load() {
      let d = (
        /** @type {any} */
        await e.value("settings")
      );
      d && (r = d.stored ?? {}, a = { ...d.changed, ...a }, u());
    },
    /** Ask the server, and tell it what was changed meanwhile. Raises nothing. */
    async sync() {
      try {
        l(await t.get("/v1/users/me/settings"));
      } catch {
        return;
      }
      Object.keys(a).length > 0 && await m();
    },
    /** A device of the user has changed the settings. @param {{ revision: number, settings: any }} frame */
    received: l,
    /** Another tab has. */
    reload() {
      return this.load();
    },
    /**
     * Change a setting.
     * @template {keyof Settings} K
     * @param {K} name
     * @param {Settings[K]} value
     */
    set(d, p) {
      a = { ...a, [d]: p }, u(), f().then(n), s.cancel(c), c = s.after(m, Ts);
    },
    dispose: () => s.cancel(c)
  };
}
function Ps(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function Rn({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: s = globalThis.navigator?.locks ?? null,
  openChannel: o = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), i = !1, a = () => {
  }, c = o(`chat-${e}`);
  c && (c.onmessage = ({ data: l }) => t(l));
  function u() {
    return r.signal.aborted ? Promise.resolve() : (i = !0, n(), /** @type {Promise<void>} */
    new Promise((l) => {
      a = l;
    }));
  }
  return s ? s.request(`chat-store-${e}`, { signal: r.signal }, u).catch(() => {
  }) : Promise.resolve().then(u), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell: (l) => c?.postMessage(l),
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(l) {
      return s ? new Promise((f) => {
        s.request(`${l}-${e}`, { ifAvailable: !0 }, (m) => m ? new Promise((d) => f(() => d(void 0))) : (f(null), Promise.resolve())).catch(() => f(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      i = !1, r.abort(), a(), c?.close();
    }
  };
}

// model/view.js
import { batch as Pn, signal as Je } from "./vendor/preact.js";
var Ns = 500;
function z(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let s = t.get(n);
      if (s) return s;
      let o = Je(e(n));
      return t.set(n, o), o;
    },
    /** Change a signal that was asked for. @param {K} key @param {V} value */
    set(n, s) {
      let o = t.get(n);
      o && (o.value = s);
    },
    /** Give all signals that were asked for their values anew. */
    refresh() {
      for (let [n, s] of t) s.value = e(n);
    }
  };
}
var Cs = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function Nn(e, t) {
  let n = 0, s = z((_) => e.groups.get(_) ?? null), o = z((_) => d(_)), r = z((_) => e.people.get(_) ?? null), i = z((_) => new Map(e.marks.get(_) ?? [])), a = z((_) => n), c = z((_) => n), u = Je(
    /** @type {number[]} */
    []
  ), l = Je(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), f = /* @__PURE__ */ new Map(), m = null;
  function d(_) {
    return { log: e.logs.get(_) ?? null, version: ++n };
  }
  function p() {
    m = null;
    let _ = sn(e.groups), w = u.value;
    (_.length !== w.length || _.some((y, h) => y !== w[h])) && (u.value = _);
  }
  function g(_) {
    let { groups: w, mentions: y } = l.value, h = t.now();
    for (let v of _) {
      let E = e.groups.get(v), b = f.get(v) ?? { groups: 0, mentions: 0 }, x = Ls(E, h);
      w += x.groups - b.groups, y += x.mentions - b.mentions, E ? f.set(v, x) : f.delete(v);
    }
    (w !== l.value.groups || y !== l.value.mentions) && (l.value = { groups: w, mentions: y });
  }
  return {
    groups: s,
    logs: o,
    people: r,
    marks: i,
    members: a,
    pins: c,
    order: u,
    totals: l,
    /** Show what has changed. @param {Changes} changes */
    publish: (_) => Pn(() => {
      for (let w of _.groups) s.set(w, e.groups.get(w) ?? null);
      for (let w of _.logs) o.set(w, d(w));
      for (let w of _.people) r.set(w, e.people.get(w) ?? null);
      for (let w of _.marks) i.set(w, new Map(e.marks.get(w) ?? []));
      for (let w of _.members) a.set(w, ++n);
      for (let w of _.pins) c.set(w, ++n);
      _.groups.size !== 0 && (g(_.groups), u.value.length === 0 ? p() : m ??= t.after(p, Ns));
    }),
    /** Show the whole state anew. */
    refresh: () => Pn(() => {
      for (let _ of [s, o, r, i]) _.refresh();
      g(/* @__PURE__ */ new Set([...f.keys(), ...e.groups.keys()])), p();
    }),
    /** Count anew, as the time of a muting may be over. */
    recount: () => g(e.groups.keys()),
    dispose: () => t.cancel(m)
  };
}
function Ls(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = Cs(e, t), s = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(s, e.mentions) };
}

// model/local.js
var Cn = 3e4;
function Ln({ userId: e, db: t, http: n, env: s, state: o, socket: r, onLeading: i }) {
  let { clock: a } = s, c = Qe(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), u = Qe(!1), l = z(
    (b) => (
      /** @type {import("./attachments.js").Progress | null} */
      null
    )
  ), f = z((b) => y.get(b)), m = Qe(0), d = /* @__PURE__ */ new Set(), p = null, g = Rn({
    userId: e,
    locks: s.locks,
    openChannel: s.openChannel,
    onLeading: () => {
      i(), w.load();
      let b = () => {
        w.load(), p = a.after(b, Cn);
      };
      p = a.after(b, Cn);
    },
    onWord: (b) => {
      b.type === "draft" && y.changed(b.key), b.type === "settings" && v.reload();
      for (let x of d) x(b);
    }
  }), _ = qn({
    db: t,
    upload: s.upload,
    onProgress: (b, x) => l.set(b, x),
    makeId: s.makeKey,
    now: a.now
  }), w = On({
    db: t,
    send: (b, x) => r.request(b, x),
    ensureFile: _.ensure,
    dropFile: _.drop,
    hold: g.hold,
    onChange: (b) => {
      c.value = b;
    },
    onPause: (b) => {
      u.value = b;
    },
    makeKey: s.makeKey,
    laneOf: ({ group_id: b, recipient_id: x }) => `g${b ?? E(x) ?? -Number(x)}`,
    clock: a
  }), y = bt({
    db: t,
    onChange: (b, x) => {
      f.set(b, x), m.value++;
    },
    tell: (b) => {
      g.tell({ type: "draft", key: b }), h.changed(b);
    },
    clock: a
  }), h = An({ drafts: y, db: t, http: n, clock: a }), v = Tn({ db: t, http: n, tell: () => g.tell({ type: "settings" }), clock: a });
  function E(b) {
    for (let { id: x, kind: I, peer_id: P } of o.groups.values())
      if (I === "direct" && P === b) return x;
    return null;
  }
  return {
    outbox: w,
    attachments: _,
    drafts: y,
    settings: v,
    tabs: g,
    groupWith: E,
    signals: { outgoing: c, isPaused: u, progress: l, drafts: f, draftList: m, settings: v.settings },
    /** Read what is stored. */
    load: () => Promise.all([w.load(), y.load(), v.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      w.forgetSent(({ group_id: b, seq: x }) => x !== null && x <= (o.groups.get(b ?? 0)?.seq ?? 0)), v.sync(), h.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(b) {
      b.type === "settings" ? v.received(b) : b.type === "draft" && h.received(b);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(b) {
      return d.add(b), () => d.delete(b);
    },
    flush: () => y.flush(),
    dispose() {
      a.cancel(p), w.connected(!1), h.dispose(), v.dispose(), g.leave();
    }
  };
}

// model/marks.js
var Ds = 1e3;
function Dn({ state: e, http: t, request: n, change: s, clock: o }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), a = null, c = () => {
    a ??= o.after(u, Ds);
  };
  function u() {
    a = null;
    for (let [f, m] of r) i.has(f) || l(f, m);
  }
  async function l(f, m) {
    i.add(f);
    try {
      let d = await n({ type: "read", group_id: f, seq: m });
      r.get(f) === m && (r.delete(f), s((p) => Te(e, { ...d, read_seq: d.seq }, p)));
    } catch (d) {
      let { isPassing: p } = (
        /** @type {import("../net/errors.js").RequestError} */
        d
      );
      !p && r.get(f) === m && r.delete(f);
    }
    i.delete(f), r.has(f) && c();
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (f) => r.has(f),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(f, m) {
      let d = e.groups.get(f);
      !d || m <= d.read_seq || (s((p) => pe(e, p, f, m)), r.set(f, m), c());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(f, m) {
      r.delete(f);
      let d = await t.put(`/v1/groups/${f}/unread`, { seq: m });
      s((p) => Te(e, d, p));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: f } = await t.put("/v1/read-all");
      s((m) => Re(e, f, m));
    },
    /** Send the marks that wait: the connection is there again. */
    connected() {
      r.size > 0 && c();
    },
    /** Tell the marks now, as the page may be about to go. */
    flush() {
      for (let [f, m] of r)
        t.put(`/v1/groups/${f}/read`, { seq: m }, { keepalive: !0 }).catch(() => {
        });
    },
    dispose: () => o.cancel(a)
  };
}

// model/presence.js
function jn({ signal: e, onPresence: t, onTyping: n, clock: s }) {
  let o = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = null, a = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  function u() {
    i = null;
    let f = new Set([...o.keys()].slice(-100));
    for (let d of r) f.has(d) || t(d, null);
    (f.size === r.size && [...f].every((d) => r.has(d)) || e({ type: "watch", user_ids: [...f] })) && (r = f);
  }
  function l(f, m) {
    let d = a.get(f);
    d?.has(m) && (s.cancel(d.get(m)), d.delete(m), n(f, [...d.keys()]));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(f) {
      o.set(f, (o.get(f) ?? 0) + 1), i ??= s.after(u, 500);
      let m = !0;
      return () => {
        if (!m) return;
        m = !1;
        let d = (o.get(f) ?? 1) - 1;
        d > 0 ? o.set(f, d) : o.delete(f), i ??= s.after(u, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), o.size > 0 && (i ??= s.after(u, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let f of r) t(f, null);
      r = /* @__PURE__ */ new Set();
      for (let [f, m] of a) for (let d of [...m.keys()]) l(f, d);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(f) {
      let m = new Set(f);
      for (let d of r) t(d, m.has(d));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(f, m) {
      r.has(f) && t(f, m);
    },
    /** A member types. @param {number} groupId @param {number} userId */
    typed(f, m) {
      let d = a.get(f) ?? /* @__PURE__ */ new Map();
      a.set(f, d);
      let p = !d.has(m);
      s.cancel(d.get(m)), d.set(m, s.after(() => l(f, m), 5e3)), p && n(f, [...d.keys()]);
    },
    stopTyping: l,
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(f) {
      let m = s.now();
      m - (c.get(f) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: f }) && c.set(f, m);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (f) => {
      c.delete(f);
    }
  };
}

// model/queue.js
function Gn({ apply: e, soon: t, clock: n }) {
  let s = [], o = null, r = 0, i = 0, a = 0;
  function c() {
    o?.(), o = null;
    let u = s;
    s = [], u.length > 0 && e(u);
  }
  return {
    /** @param {Frame} frame */
    push(u) {
      s.push(u);
      let l = Math.floor(n.now() / 1e3);
      if (l !== r && (a = l === r + 1 ? i : 0, r = l, i = 0), i++, o) return;
      if (Math.max(i, a) <= 30) {
        o = t(c);
        return;
      }
      let f = n.after(c, 100);
      o = () => n.cancel(f);
    },
    /** Apply all that waits. */
    flush: c,
    clear() {
      o?.(), o = null, s = [];
    }
  };
}

// model/saving.js
var js = 500, Gs = 50, Is = 200, Bs = 3;
function In({ db: e, state: t, isLeading: n, opened: s, me: o, clock: r }) {
  let i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), l = !0, f = (
    /** @type {string | null} */
    null
  ), m = 0, d = null, p = Promise.resolve(), g = () => {
    d ??= r.after(y, js);
  };
  function _() {
    let h = {
      is_whole: l,
      cursor: t.cursor,
      me: o(),
      groups: [],
      gone_groups: [],
      people: [],
      logs: [],
      gone_logs: [],
      rows: [],
      gone_rows: []
    };
    l && u.clear();
    for (let b of l ? t.groups.keys() : i) {
      let x = t.groups.get(b);
      x ? h.groups.push(x) : h.gone_groups.push(b);
    }
    for (let b of l ? t.people.keys() : a) {
      let x = t.people.get(b);
      x && h.people.push(x);
    }
    let v = [...s].sort(([, b], [, x]) => x - b).slice(0, Gs), E = new Set(v.map(([b]) => b));
    for (let b of [...u.keys()])
      E.has(b) && t.logs.has(b) || (h.gone_logs.push(b), u.delete(b));
    for (let b of l ? E : c.keys()) {
      let x = t.logs.get(b);
      x && E.has(b) && w(h, x);
    }
    return i.clear(), a.clear(), c.clear(), l = !1, h;
  }
  function w(h, v) {
    let E = v.group_id, b = te(v), x = u.get(E) ?? /* @__PURE__ */ new Set();
    if (!b) {
      u.delete(E) && h.gone_logs.push(E);
      return;
    }
    let I = fe(v, b), P = I.slice(-Is), B = P.length < I.length, $ = B ? (
      /** @type {{ seq: number }} */
      P[0].seq
    ) : b.from, A = new Set(P.map((S) => S.seq)), M = c.get(E);
    for (let S of P) (!x.has(S.seq) || M?.has(S.seq)) && h.rows.push(S);
    for (let S of x) A.has(S) || h.gone_rows.push([E, S]);
    u.set(E, A), h.logs.push({
      group_id: E,
      from: $,
      to: b.to,
      at_start: b.at_start && !B,
      at_end: !0,
      opened_at: s.get(E) ?? 0
    });
  }
  function y() {
    return r.cancel(d), d = null, !n() || m >= Bs ? (l = !0, p) : (p = p.then(async () => {
      if (!l && t.cursor === f && i.size + a.size + c.size === 0) return;
      let v = _();
      await e.save(v) ? (m = 0, f = v.cursor) : (m++, l = !0, g());
    }), p);
  }
  return {
    /** @param {Changes} changes */
    note(h) {
      for (let v of h.groups) i.add(v);
      for (let v of h.people) a.add(v);
      for (let v of h.logs) c.set(v, c.get(v) ?? /* @__PURE__ */ new Set());
      for (let [v, E] of h.rows) {
        let b = c.get(v) ?? /* @__PURE__ */ new Set();
        for (let x of E) b.add(x);
        c.set(v, b);
      }
      g();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      l = !0, g();
    },
    flush: y,
    dispose: () => r.cancel(d)
  };
}

// model/session.js
var Fs = 2e3;
function Bn({ userId: e, db: t, http: n, env: s, onEnded: o }) {
  let { clock: r } = s, i = zt(e), a = Nn(i, r), c = ie(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), u = ie(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), l = ie(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: r.now(),
      retryAt: null,
      code: null
    }
  ), f = z((O) => (
    /** @type {number[]} */
    []
  )), m = z((O) => (
    /** @type {boolean | null} */
    null
  )), d = ie(
    /** @type {import("./types.js").Event[]} */
    []
  ), p = ie(0), g = ie(0), _ = /* @__PURE__ */ new Map(), w = /* @__PURE__ */ new Set(), y = !1, h = !1, v = Ct({
    open: (O) => s.openSocket(`/ws?since=${encodeURIComponent(O)}&groups=no`),
    prepare: async () => (i.cursor === null ? await A.anew() : A.refresh(), /** @type {string} */
    i.cursor),
    checkLogin: () => n.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (O) => O.type === "ready" ? T(O) : E.push(O),
    onState: (O) => {
      O.state === "ended" && J(String(O.code)), O.state !== "live" && R(), l.value = O;
    },
    isOnline: s.isOnline,
    isVisible: s.isVisible,
    clock: r
  }), E = Gn({ apply: S, soon: s.soon, clock: r }), b = kn({ state: i, http: n, change: M, opened: _, clock: r }), x = Dn({ state: i, http: n, request: v.request, change: M, clock: r }), I = ln({ state: i, http: n, change: M, history: b, isMarking: x.isMarking, clock: r }), P = Ln({ userId: e, db: t, http: n, env: s, state: i, socket: v, onLeading: () => B.invalidate() }), B = In({
    db: t,
    state: i,
    isLeading: () => P.tabs.isLeading,
    opened: _,
    me: () => c.value,
    clock: r
  }), $ = jn({
    signal: v.signal,
    onPresence: (O, C) => m.set(O, C),
    onTyping: (O, C) => f.set(O, C),
    clock: r
  }), A = un({
    userId: e,
    db: t,
    http: n,
    state: i,
    view: a,
    history: b,
    change: M,
    me: c,
    server: u,
    clock: r,
    onOther: () => J("another_user"),
    onAnew: () => {
      E.clear(), B.invalidate(), p.value++;
    }
  });
  function M(O) {
    h || Us(() => {
      let C = Ht();
      O(C);
      for (let Y of C.confirmed) P.outbox.confirm(Y);
      for (let { group_id: Y, user_id: wo } of C.typed) $.stopTyping(Y, wo);
      if (C.left.size > 0 && (d.value = [...d.value, ...C.left.values()].slice(-20)), C.me && Z(), a.publish(C), B.note(C), I.note(C), y && C.arrived.length > 0) for (let Y of w) Y(C.arrived);
    });
  }
  function S(O) {
    M((C) => {
      for (let Y of O)
        bn(Y) ? yn(i, Y, C) : q(Y, C);
    });
  }
  function q(O, C) {
    switch (O.type) {
      case "live":
        y = !0, K(O.cursor) >= i.applied_id && (i.cursor = O.cursor), $.connected(), x.connected(), P.sync();
        break;
      case "read":
        (O.user_id !== e || !x.isMarking(O.group_id)) && vn(i, O, C);
        break;
      case "read_all":
        Re(i, O.cursor, C);
        break;
      case "muted":
        Sn(i, O, C);
        break;
      case "typing":
        $.typed(O.group_id, O.user_id);
        break;
      case "presence":
        $.answered(O.online);
        break;
      case "presence_changed":
        $.changed(O.user_id, O.is_online);
        break;
      case "invitation":
        g.value++;
        break;
      default:
        P.received(
          /** @type {any} */
          O
        );
    }
  }
  function T(O) {
    O.user_id !== e ? J("another_user") : O.reset || O.behind > Fs ? N() : P.outbox.connected(!0);
  }
  function R() {
    y && A.lost(), y = !1, P.outbox.connected(!1), $.disconnected();
  }
  function N() {
    E.clear(), i.cursor = null, v.restart();
  }
  async function Z() {
    try {
      c.value = await n.get("/v1/users/me");
    } catch {
    }
  }
  function J(O) {
    h || (it(), o(O));
  }
  function it() {
    h = !0, v.stop(), E.clear();
    for (let O of [a, B, x, I, P]) O.dispose();
  }
  return {
    state: i,
    view: a,
    me: c,
    server: u,
    connection: l,
    typing: f,
    presence: m,
    left: d,
    resets: p,
    invitations: g,
    history: b,
    marks: x,
    asking: I,
    people: $,
    local: P,
    socket: v,
    change: M,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([A.showCopy(), P.load()]), h || v.start();
    },
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(O) {
      return w.add(O), () => w.delete(O);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      E.flush(), x.flush(), await Promise.all([P.flush(), B.flush()]);
    },
    dispose: it
  };
}

// model/store.js
var Fn = 1440 * 60 * 1e3;
function Wn(e = At()) {
  let t = Un(
    /** @type {Status} */
    { name: "starting" }
  ), n = Un(
    /** @type {ServerConfig | null} */
    null
  ), s = null, o = null, r = e.memory.get("email"), i = null, a = 0, c = !1, u = ht({ fetch: e.fetch, onSignedOut: (_) => f(_.code) });
  async function l(_) {
    let w = ++a, y = e.memory.get(`shared-${_}`) !== null;
    e.memory.set("user", String(_));
    let h = y ? ce() : await e.openDatabase(_);
    if (w !== a) {
      h.close();
      return;
    }
    o = h;
    let v = Bn({ userId: _, db: o, http: u, env: e, onEnded: f });
    s = v, v.local.onWord((E) => {
      E.type === "signed_out" && f("signed_out");
    }), t.value = { name: "signed_in", session: v, actions: vt(v, u) }, i = e.clock.after(p, Fn), await v.begin();
  }
  async function f(_) {
    if (!s) return;
    c && (_ = "signed_out");
    let w = o;
    if (a++, e.clock.cancel(i), s.dispose(), s = null, o = null, e.memory.set("user", null), _ === "another_user") {
      w?.close(), await d();
      return;
    }
    t.value = { name: "signed_out", reason: _, email: r }, await w?.wipe(_ === "signed_out"), w?.close(), m();
  }
  async function m() {
    try {
      n.value = await u.get("/v1/config");
    } catch {
    }
  }
  async function d() {
    let _ = Number(e.memory.get("user"));
    if (_) {
      await l(_);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: r }, m();
      return;
    }
    let w = ++a;
    t.value = { name: "starting" };
    try {
      let { user_id: y } = await u.get("/v1/test-auth", void 0, { tries: 1 });
      w === a && await l(y);
    } catch (y) {
      let { action: h, code: v } = (
        /** @type {import("../net/errors.js").RequestError} */
        y
      );
      h === "sign_in" ? (w === a && (t.value = { name: "signed_out", reason: null, email: r }), m()) : w === a && (t.value = { name: "signed_out", reason: v, email: r });
    }
  }
  async function p() {
    i = e.clock.after(p, Fn);
    try {
      await u.post("/v1/users/renew");
    } catch {
    }
  }
  async function g({ id: _ }, w, y) {
    r = y ? null : w, e.memory.set("email", r), e.memory.set(`shared-${_}`, y ? "1" : null), await l(_);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: n,
    http: u,
    start: d,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: _, password: w, isShared: y = !1 }) {
      let h = y ? "session" : "persistent", { user: v } = await u.post("/v1/users/login", { email: _, password: w, cookie: h });
      await g(v, _, y);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: _, email: w, password: y, invite: h = null, isShared: v = !1 }) {
      let b = { username: _, email: w, password: y, cookie: v ? "session" : "persistent", ...h && { invite: h } }, x = await u.post("/v1/users/register", b);
      return await g(x, w, v), x.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (_, w) => u.post("/v1/users/reset", { code: _, new_password: w }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (_) => u.get(`/v1/invites/${encodeURIComponent(_)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(_ = !1) {
      await s?.flush(), c = !0;
      try {
        let w = s;
        await u.post("/v1/users/logout", { all: _ }), w?.local.tabs.tell({ type: "signed_out", user_id: w.state.me }), await f("signed_out");
      } finally {
        c = !1;
      }
    },
    /** The page is seen again, or the network is back, or the user wants it: connect now. */
    wake: () => s?.socket.now(),
    /** There is no network. */
    offline: () => s?.socket.offline(),
    /** The page may be about to go. */
    flush: () => s?.flush()
  };
}

// ui/store.js
var G = Wn();

// ui/screens/signin.js
var zn = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out"
}, Ws = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], zs = "password";
function Hn({ reason: e, known: t }) {
  let n = G.config.value, [s, o] = Ze(!1), [r, i] = Ze(!1), [a, c] = Ze("");
  async function u(m) {
    i(!0), c("");
    try {
      await m();
    } catch (d) {
      c(Xs(d)), i(!1);
    }
  }
  function l(m) {
    m.preventDefault();
    let d = new FormData(
      /** @type {HTMLFormElement} */
      m.target
    ), p = (_) => String(d.get(_) ?? ""), g = {
      email: p("email"),
      password: p("password"),
      isShared: d.get("shared") !== null
    };
    u(
      () => s ? G.register({ ...g, username: p("username") }) : G.login(g)
    );
  }
  let f = n?.registration === "open";
  return V`
    <main class="screen">
      <form class="card" onSubmit=${l}>
        <h1><${U} name="logo" /> ${s ? k("account.register") : k("account.sign_in")}</h1>
        ${e && zn[e] && V`<p role="status">${k(zn[e])}</p>`}
        ${s && V`<${et} name="username" label=${k("account.name")} autocomplete="username" />`}
        <${et} name="email" label=${k("account.email")} type="email" value=${t ?? ""} autocomplete="email" />
        <${et}
          name="password" label=${k("account.password")} type="password"
          autocomplete=${s ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${k("account.shared")}</span>
        </label>
        ${a && V`<p class="fault" role="alert">${a}</p>`}
        <button class="button primary" disabled=${r}>${s ? k("account.register") : k("account.sign_in")}</button>
        ${f && V`<button type="button" class="button quiet" onClick=${() => o(!s)}>
          ${s ? k("account.has_account") : k("account.register")}
        </button>`}
        ${!s && n?.has_demo_users && V`<${Hs} attempt=${u} />`}
      </form>
    </main>
  `;
}
function Hs({ attempt: e }) {
  return V`
    <fieldset class="demo">
      <legend>${k("account.try_as")}</legend>
      ${Ws.map(
    ([t, n]) => V`
          <button type="button" class="button" onClick=${() => e(() => G.login({ email: String(n), password: zs }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}
function et({ name: e, label: t, type: n = "text", value: s = "", autocomplete: o }) {
  return V`
    <div class="field">
      <label for=${e}>${t}</label>
      <input id=${e} name=${e} type=${n} defaultValue=${s} autocomplete=${o} required />
    </div>
  `;
}
function Xs(e) {
  let { code: t, message: n } = (
    /** @type {{ code?: string, message?: string }} */
    e ?? {}
  );
  return t === "network" || t === "time_out" ? k("account.unreachable") : n || k("account.failed");
}

// ui/shell.js
import { html as he } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as nr, useEffect as or, useState as sr } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as Ys, useEffect as Ks, useRef as Xn, useState as Vs } from "./vendor/preact.js";
function Yn({ session: e, actions: t, groupId: n, mayPost: s }) {
  let o = Se({ groupId: n, userId: null }), r = e.local.signals.drafts.get(o).value, [i, a] = Vs(r?.text ?? ""), c = Xn(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), u = Xn(!1);
  Ks(() => {
    u.current || a(r?.text ?? "");
  }, [r?.text]);
  function l(p) {
    u.current = p !== "", a(p), e.local.drafts.set(o, { text: p, reply_to: null, selection: null, files: [] }), p !== "" && e.people.type(n);
  }
  async function f() {
    if (i.trim() === "" || !s) return;
    let p = i;
    u.current = !1, a(""), c.current?.focus(), await t.send({ group_id: n, content: p });
  }
  function m(p) {
    p.key !== "Enter" || p.shiftKey || p.isComposing || p.keyCode === 229 || (p.preventDefault(), f());
  }
  function d(p) {
    p.preventDefault(), f();
  }
  return Ys`
    <form class="composer" onSubmit=${d}>
      <textarea
        ref=${c} rows="1" aria-label=${k("conversation.message")} dir="auto" value=${i} readonly=${!s}
        placeholder=${s ? k("conversation.write") : k("conversation.may_not_write")}
        onInput=${(p) => l(
    /** @type {HTMLTextAreaElement} */
    p.target.value
  )}
        onKeyDown=${m}
      ></textarea>
      <button class="button primary" disabled=${!s || i.trim() === ""}>
        <${U} name="send" label=${k("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as _e, useEffect as Qs, useLayoutEffect as Jn, useRef as Qn, useState as Zs } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as re } from "./vendor/preact.js";
var Js = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function Kn({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, s = n?.display_name ?? n?.username ?? t.sender, o = new Date(t.timestamp);
  return re`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${s}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${Js.format(o)}</time>
        ${t.edited_at && re`<span class="quiet-text">${k("conversation.edited")}</span>`}
      </div>
      ${t.quote && re`<blockquote class="quote" dir="auto"><bdi>${t.quote.sender}</bdi>: ${t.quote.content}</blockquote>`}
      ${t.deleted ? re`<p class="quiet-text">${k("conversation.deleted")}</p>` : re`<p class="message-text" dir="auto">${t.content}</p>`}
      ${(t.files ?? []).map((r) => re`
        <p><a href=${`/v1/files/${r.id}?group=${t.group_id}&seq=${t.seq}`} download=${r.name}>${r.name}</a></p>
      `)}
    </li>
  `;
}
function Vn({ session: e, entry: t }) {
  let n = e.me.value;
  return re`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${n?.display_name ?? n?.username ?? ""}</bdi>
        <span class="quiet-text" role="status">${t.error ? k("conversation.not_sent", { reason: t.error.sentence }) : k("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${t.content}</p>
    </li>
  `;
}

// ui/conversation/messages.js
var er = 24, tr = 400;
function Zn({ session: e, groupId: t, fault: n }) {
  let { log: s } = e.view.logs.get(t).value, o = e.local.signals.outgoing.value.filter((d) => d.group_id === t), r = s ? te(s) : void 0, i = s && r ? fe(s, r).filter(F) : [], a = Qn(
    /** @type {HTMLElement | null} */
    null
  ), c = Qn({ isAtEnd: !0, below: 0 }), [u, l] = Zs(!1);
  Jn(() => {
    let d = a.current;
    if (!d) return;
    let { isAtEnd: p, below: g } = c.current;
    d.scrollTop = p ? d.scrollHeight : d.scrollHeight - g;
  }, [i[0]?.seq]), Jn(() => {
    let d = a.current;
    d && c.current.isAtEnd && (d.scrollTop = d.scrollHeight);
  }), Qs(() => {
    let d = r?.to;
    d !== void 0 && c.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, d);
  });
  async function f() {
    let d = i[0]?.seq;
    if (!(u || !r || r.at_start || d === void 0)) {
      l(!0);
      try {
        await e.history.page(t, { before: r.from });
      } catch {
      }
      l(!1);
    }
  }
  function m() {
    let d = a.current;
    if (!d) return;
    let p = d.scrollHeight - d.clientHeight - d.scrollTop;
    c.current = { isAtEnd: p <= er, below: d.scrollHeight - d.scrollTop }, d.scrollTop < tr && f(), c.current.isAtEnd && r && e.marks.read(t, r.to);
  }
  return _e`
    <div class="main-body" ref=${a} onScroll=${m} tabindex="0" role="region" aria-label=${k("conversation.messages")}>
      <ol class="messages" role="list">
        ${r && !r.at_start && _e`
          <li class="more">
            <button class="button" disabled=${u} onClick=${() => {
    f();
  }}>${k("conversation.older")}</button>
          </li>
        `}
        ${i.map((d) => _e`<${Kn} key=${d.seq} session=${e} message=${d} />`)}
        ${o.filter((d) => d.seq === null).map((d) => _e`<${Vn} key=${d.key} session=${e} entry=${d} />`)}
      </ol>
      ${i.length === 0 && _e`<p class="empty" role="status">${n || (r ? k("conversation.none") : k("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function eo({ session: e, actions: t, groupId: n }) {
  let [s, o] = sr(""), r = e.view.groups.get(n).value, i = e.resets.value;
  return or(() => {
    e.history.look(n), e.history.page(n).then(
      () => o(""),
      (a) => o(a.message)
    );
  }, [e, n, i]), nr`
    <${Zn} session=${e} groupId=${n} fault=${s} />
    <${Yn} session=${e} actions=${t} groupId=${n} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/navigation.js
import { signal as ir } from "./vendor/preact.js";

// ui/route.js
var rr = /^[1-9][0-9]{0,15}$/;
function Pe({ pathname: e, search: t, hash: n }) {
  let [s, o, r, ...i] = e.split("/").slice(1);
  return i.length > 0 ? { name: "unknown" } : s === "" && o === void 0 ? { name: "home" } : s === "g" && tt(o) && (r === void 0 || tt(r)) ? { name: "group", groupId: Number(o), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : s === "d" && tt(o) ? { name: "direct", userId: Number(o) } : s === "settings" ? { name: "settings", page: o ?? "" } : o !== void 0 ? { name: "unknown" } : s === "join" ? { name: "join", code: n.slice(1) } : s === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function tt(e) {
  return e !== void 0 && rr.test(e);
}

// ui/navigation.js
var ae = ir(Pe(location));
addEventListener("popstate", ot);
addEventListener("hashchange", ot);
function nt(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), ot();
}
function to(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || Pe(n).name === "unknown" || (e.preventDefault(), nt(n.pathname + n.search + n.hash));
}
function ot() {
  ae.value = Pe(location);
}

// ui/panels/host.js
import { html as lo, useEffect as st, useLayoutEffect as dr, useRef as pr, useState as co } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as io, useEffect as ur, useRef as fr } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as ar, signal as lr } from "./vendor/preact.js";
var cr = matchMedia("(width < 56.25rem)"), we = lr(null), no = "", Ne = null, Ce = we;
ar(() => {
  let e = ro(ae.value);
  we.peek() && e !== no && le();
});
function oo(e) {
  we.peek() === null && (Ne = document.activeElement), no = ro(ae.peek()), we.value = e;
}
function le() {
  we.value = null;
}
function so() {
  let e = Ne?.isConnected ? Ne : document.getElementById("main");
  Ne = null, e instanceof HTMLElement && e.focus();
}
function ro(e) {
  return cr.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function ao({ title: e, tools: t, head: n, children: s }) {
  let o = fr(
    /** @type {HTMLElement | null} */
    null
  ), r = Ce.value?.back;
  return ur(() => {
    o.current?.focus({ preventScroll: !0 });
  }, []), io`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r && io`<button class="button quiet" onClick=${() => oo(r)}>
            <${U} name="back" label=${k("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${o}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${le}>
            <${U} name="close" label=${k("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${s}</div>
    </aside>
  `;
}

// ui/panels/host.js
var rt = null;
function fo({ session: e, actions: t }) {
  let n = Ce.value, s = pr(!1), [, o] = co(0), [r, i] = co(!1), a = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, c = n !== null && !a;
  if (st(() => {
    a && le();
  }, [a]), st(() => {
    !c || rt || import("./panels.js").then(
      (l) => {
        rt = l.PANELS, o((f) => f + 1);
      },
      () => i(!0)
    );
  }, [c]), st(() => {
    if (c)
      return document.addEventListener("keydown", uo), () => document.removeEventListener("keydown", uo);
  }, [c]), dr(() => {
    s.current && !c && mr() && so(), s.current = c;
  }, [c]), !c) return null;
  let u = rt?.[n.name];
  return u ? lo`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : lo`
    <${ao} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? k("groups.not_loaded") : k("groups.loading")}
      </p>
    <//>
  `;
}
function uo(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), le());
}
var mr = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as ye } from "./vendor/preact.js";
function po({ session: e, chosen: t }) {
  let n = e.view.order.value;
  return ye`
    <ul class="sidebar-body groups" role="list" tabindex="0" aria-label=${k("shell.conversations")}>
      ${n.map((s) => ye`<${gr} key=${s} session=${e} id=${s} isChosen=${s === t} />`)}
    </ul>
  `;
}
function gr({ session: e, id: t, isChosen: n }) {
  let s = e.view.groups.get(t).value;
  if (!s) return null;
  let { last: o, unread: r, mentions: i } = s, a = i > 0 ? `@${i}` : String(r);
  return ye`
    <li>
      <a class="group" href=${`/g/${t}`} aria-current=${n ? "page" : void 0}>
        <${U} name=${s.kind === "direct" ? "person" : "group"} />
        <span class="group-text">
          <bdi class="group-name">${s.name}</bdi>
          ${o && ye`<span class="group-last"><bdi>${o.sender}</bdi>: <bdi>${_r(o)}</bdi></span>`}
        </span>
        ${r > 0 && ye`<span class="badge">${a}<span class="unseen"> ${k("shell.unread")}</span></span>`}
      </a>
    </li>
  `;
}
function _r({ kind: e, text: t }) {
  return e === "deleted" ? k("shell.deleted") : e === "file" ? k("shell.a_file") : t;
}

// ui/shell.js
function mo({ session: e, actions: t }) {
  let n = ae.value, s = n.name === "group" ? e.view.groups.get(n.groupId).value : null, o = n.name !== "home";
  return he`
    <a class="skip-link" href="#main">${k("shell.skip")}</a>
    <div class="shell" data-open=${o ? "main" : "groups"} onClick=${to}>
      <nav class="sidebar" aria-label=${k("shell.groups")}>
        <header class="bar">
          <a class="brand" href="/"><${U} name="logo" /><span>${k("shell.name")}</span></a>
          <span class="grow"></span>
          <button class="button quiet" onClick=${() => {
    yr();
  }}>
            <${U} name="leave" label=${k("shell.sign_out")} />
          </button>
        </header>
        <${po} session=${e} chosen=${n.name === "group" ? n.groupId : null} />
        <${wr} session=${e} />
      </nav>
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${U} name="back" label=${k("shell.back")} /></a>
          <h1><bdi>${hr(n, s?.name)}</bdi></h1>
        </header>
        ${n.name === "group" ? he`<${eo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />` : he`<div class="main-body"><p class="empty">${n.name === "home" ? k("shell.choose") : ""}</p></div>`}
      </main>
      <${fo} session=${e} actions=${t} />
    </div>
  `;
}
function wr({ session: e }) {
  let { state: t } = e.connection.value;
  if (t === "live" || t === "idle") return he`<div role="status"></div>`;
  let n = t === "offline" ? k("shell.offline") : k("shell.connecting");
  return he`<div class="state" role="status">${n}</div>`;
}
async function yr() {
  try {
    await G.logout(), nt("/", { replace: !0 });
  } catch {
  }
}
function hr(e, t) {
  switch (e.name) {
    case "home":
      return k("shell.name");
    case "group":
    case "direct":
      return t ?? k("shell.conversation");
    case "join":
      return k("shell.invitation");
    case "search":
      return k("shell.search");
    case "settings":
      return k("shell.settings");
    case "unknown":
      return k("shell.not_found");
  }
}

// ui/app.js
function vr() {
  let e = G.status.value;
  switch (e.name) {
    case "starting":
      return Le`<p class="empty" role="status">${k("shell.starting")}</p>`;
    case "signed_out":
      return Le`<${Hn} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return Le`<${mo} session=${e.session} actions=${e.actions} />`;
  }
}
function go(e) {
  br(Le`<${vr} />`, e), addEventListener("online", () => G.wake()), addEventListener("offline", () => G.offline()), addEventListener("pagehide", () => {
    G.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? G.wake() : G.flush();
  }), G.start();
}

// ui/worker.js
async function _o() {
  if ("serviceWorker" in navigator) {
    if (je === "src") {
      await Sr();
      return;
    }
    try {
      await navigator.serviceWorker.register($r("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function Sr() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function $r(e) {
  let t = (
    /** @type {any} */
    window.trustedTypes
  );
  return t === void 0 ? e : t.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
go(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
_o();
