// lib/strings.js
import { computed as ut, signal as Ks } from "./vendor/preact.js";

// i18n/en/account.js
var Xt = {
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
var Kt = {
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
var Vt = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page."
};

// i18n/en/search.js
var Jt = {};

// i18n/en/shell.js
var Qt = {
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
  "shell.connecting": "Connecting…",
  "shell.sign_out": "Sign out",
  "shell.unread": "unread",
  "shell.deleted": "deleted",
  "shell.a_file": "a file",
  "shell.close": "Close",
  "shell.fault.network": "The server cannot be reached. Try again.",
  "shell.fault.busy": "The server is busy. Try again in a moment.",
  "shell.fault.server": "A fault of the server. It is in its log.",
  "shell.fault.rate": "Too many requests. Try again in a moment.",
  "shell.fault.disk": "The server's disk is full.",
  "shell.fault.allowed": "You may not do that here.",
  "shell.fault.member": "You are no member of this group.",
  "shell.fault.blocked": "One of you has blocked the other.",
  "shell.fault.archived": "This group is archived.",
  "shell.fault.large": "That is too large.",
  "shell.fault.quota": "Your storage is full.",
  "shell.fault.unknown": "That did not work. Try again.",
  "shell.menu_of": "Menu of {name}",
  "shell.deleted_user": "Deleted user",
  "shell.online": "online",
  "shell.n_unread": "{n} unread",
  "shell.n_mentions": { one: "{n} mention", other: "{n} mentions" },
  "shell.muted": "muted",
  "shell.typing": "typing…",
  "shell.draft": "Draft:",
  "shell.empty_group": "No messages yet",
  "shell.you": "You",
  "shell.mark_read": "Mark as read",
  "shell.mute": "Mute…",
  "shell.unmute": "Unmute",
  "shell.mute_name": "Mute {name}",
  "shell.mute.hour": "For an hour",
  "shell.mute.morning": "Until 8:00",
  "shell.mute.week": "For a week",
  "shell.mute.ever": "For ever",
  "shell.notify_all": "Notify of each message",
  "shell.copy_link": "Copy link",
  "shell.copied": "The link is copied.",
  "shell.not_copied": "The browser does not allow copying.",
  "shell.filter": "Show",
  "shell.filter.all": "All",
  "shell.filter.unread": "Unread",
  "shell.filter.mentions": "Mentions",
  "shell.filter.direct": "Direct",
  "shell.none.all": "You are in no group yet.",
  "shell.none.unread": "Everything is read.",
  "shell.none.mentions": "No unread mentions.",
  "shell.none.direct": "No direct conversations yet.",
  "shell.account": "Your account",
  "shell.account_of": "Your account: {name}",
  "shell.profile": "Profile",
  "shell.sessions": "Devices",
  "shell.read_all": "Mark everything as read",
  "shell.now": "Now",
  "shell.try_again": "Try again",
  "shell.reload": "Reload",
  "shell.catching_up": "Getting new messages…",
  "shell.offline": "Offline. What you write is kept and sent later.",
  "shell.reconnecting": "Reconnecting",
  "shell.seconds": "in {n} s",
  "shell.restarting": "The server is restarting.",
  "shell.crowded": "Too many windows are open.",
  "shell.faulty": "This page has a fault, and has stopped. Reload it."
};

// i18n/en/text.js
var Zt = {
  "text.show_all": "Show all",
  "text.show_less": "Show less"
};

// i18n/en.js
var en = { ...Xt, ...Kt, ...Vt, ...Jt, ...Qt, ...Zt };

// lib/strings.js
var De = Ks({ tag: "en", catalogue: en }), Vs = ut(() => new Intl.PluralRules(De.value.tag)), Js = ut(() => new Intl.NumberFormat(De.value.tag)), tn = ut(() => De.value.tag);
function S(e, t = {}) {
  return Qs(e, t).join("");
}
function Qs(e, t) {
  let n = [];
  for (let [o, s] of Zs(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? Js.value.format(r) : r);
  }
  return n;
}
function Zs(e, { n: t }) {
  let n = De.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[Vs.value.select(t)] || n.other;
}

// ui/app.js
import { html as ct, render as Ka } from "./vendor/preact.js";

// ui/screens/signin.js
import { html as ee, useState as qt } from "./vendor/preact.js";

// ui/icon.js
import { html as on } from "./vendor/preact.js";

// ui/assets.js
var ft = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function nn(e) {
  return `/assets/${ft}/${e}`;
}

// ui/icon.js
var er = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function I({ name: e, label: t }) {
  let n = nn(`icons/sprite.svg#${e}`), o = er.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? on`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : on`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as Et } from "./vendor/preact.js";

// net/errors.js
var sn = {
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
function tr(e) {
  return Object.hasOwn(sn, e) ? (
    /** @type {Action} */
    sn[e]
  ) : "fail";
}
var C = class extends Error {
  /**
   * @param {object} fault
   * @param {string} fault.code
   * @param {string} [fault.sentence]
   * @param {number} [fault.status] 0 if there was no answer
   * @param {number | null} [fault.retryAfter] seconds
   * @param {string | null} [fault.requestId] the id in the server's log
   * @param {string | null} [fault.details]
   */
  constructor({ code: t, sentence: n, status: o, retryAfter: s, requestId: r, details: i }) {
    super(n ?? t), this.name = "RequestError", this.code = t, this.status = o ?? 0, this.retryAfter = s ?? null, this.requestId = r ?? null, this.details = i ?? null;
  }
  /** The step that follows. */
  get action() {
    return tr(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, rn = (e) => e instanceof C ? e : new C({ code: "client_fault", sentence: String(e) });
function an(e) {
  return new C({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function Le(e, t, n) {
  let o = (
    /** @type {any} */
    null
  );
  try {
    o = JSON.parse(t);
  } catch {
  }
  let s = typeof o?.code == "string", r = Number(n("Retry-After") ?? NaN);
  return new C({
    code: s ? o.code : nr(e),
    sentence: s ? String(o.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: s ? o.details ?? null : null
  });
}
function nr(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var or = 3e4, sr = 3, rr = 30;
function Ge({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (i) => new Promise((l) => setTimeout(l, i)),
  signal: o,
  base: s = "",
  headers: r = {}
} = {}) {
  async function i(p, d, h = {}) {
    let _ = h.tries ?? (p === "GET" ? sr : 1);
    for (let a = 1; ; a++)
      try {
        return await l(p, d, h);
      } catch (f) {
        if (!(f instanceof C) || (f.action === "sign_in" && t(f), a >= _ || !f.isPassing)) throw f;
        let g = f.retryAfter ?? 0.5 * a;
        if (g > rr) throw f;
        if (await n(g * 1e3 + Math.random() * 250), h.signal?.aborted || o?.aborted) throw Ie();
      }
  }
  async function l(p, d, { query: h, body: _, headers: a, signal: f, keepalive: g }) {
    let w = new AbortController(), c = setTimeout(() => w.abort(), or), m = () => w.abort(), v = () => !!(f?.aborted || o?.aborted);
    for (let y of [f, o]) y?.addEventListener("abort", m, { once: !0 });
    try {
      if (v()) throw Ie();
      let y = await e(s + d + Ue(h), {
        method: p,
        headers: {
          ...r,
          ..._ === void 0 ? {} : { "Content-Type": "application/json" },
          ...a
        },
        ..._ === void 0 ? {} : { body: JSON.stringify(_) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: w.signal,
        keepalive: g ?? !1
      }), x = await y.text();
      if (v()) throw Ie();
      if (!y.ok)
        throw Le(y.status, x, ($) => y.headers.get($));
      return {
        data: x ? lr(x) : null,
        status: y.status,
        etag: y.headers.get("ETag"),
        next: ir(y.headers.get("Link"))
      };
    } catch (y) {
      if (y instanceof C) throw y;
      if (v()) throw Ie();
      let x = w.signal.aborted ? "time_out" : "network";
      throw new C({ code: x, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(c);
      for (let y of [f, o]) y?.removeEventListener("abort", m);
    }
  }
  let u = (p) => async (d, h = void 0, _ = {}) => (await i(p, d, { ..._, body: h })).data;
  return {
    request: i,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (p, d, h = {}) => (await i("GET", p, { ...h, ...d ? { query: d } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (p, d) => {
      let h = p + Ue(d), { data: _, next: a } = await i("GET", h);
      return { items: _, next: a ?? ar(h, _) };
    },
    post: u("POST"),
    put: u("PUT"),
    patch: u("PATCH"),
    remove: u("DELETE")
  };
}
function Ue(e) {
  let t = new URLSearchParams();
  for (let [o, s] of Object.entries(e ?? {}))
    s != null && t.set(o, String(s));
  let n = t.toString();
  return n && `?${n}`;
}
function ir(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function ar(e, t) {
  let [n, o] = e.split("?"), s = new URLSearchParams(o), r = t[t.length - 1];
  return !r || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(r.id)), `${n}?${s}`);
}
function lr(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new C({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function Ie() {
  return new C({ code: "aborted", sentence: "The request was cancelled" });
}

// model/actions/account.js
function ln({ me: e, leave: t }, n, o) {
  async function s(r) {
    let i = await n.patch("/v1/users/me", r);
    return e.value = i, i;
  }
  return {
    changeProfile: s,
    /**
     * Upload a picture and make it the avatar. `done` resolves to the profile.
     * @param {Blob} blob
     * @param {(sent: number, size: number) => void} [onProgress] in bytes
     * @returns {{ done: Promise<Profile>, cancel: () => void }}
     */
    uploadAvatar(r, i = () => {
    }) {
      let { done: l, cancel: u } = o(r, "avatar", { onProgress: i });
      return { done: l.then(({ id: p }) => s({ avatar: p })), cancel: u };
    },
    /**
     * Change the password. It ends all other sessions; their number is the answer.
     * @param {string} old_password
     * @param {string} new_password
     * @returns {Promise<number>}
     */
    async changePassword(r, i) {
      let { ended: l } = await n.put("/v1/users/password", { old_password: r, new_password: i });
      return l;
    },
    /** The open sessions, the newest first. @returns {Promise<SessionEntry[]>} */
    sessions: () => n.get("/v1/users/sessions"),
    /** @param {string} id @returns {Promise<void>} */
    endSession: (r) => n.remove(`/v1/users/sessions/${encodeURIComponent(r)}`),
    /** The address from which the browser downloads all data of the user. */
    exportPath: "/v1/users/me/export",
    /**
     * Delete the account. The session ends with it, and all that is stored here goes.
     * @param {string} password
     * @param {"keep" | "erase"} messages
     */
    deleteAccount: (r, i) => t("account_deleted", () => n.remove("/v1/users/me", { password: r, messages: i }))
  };
}

// model/actions/paths.js
var F = (e) => `/v1/groups/${e}`, Q = (e, t) => `/v1/groups/${e}/messages/${t}`, Fe = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var He = 200;
function cn({ state: e, asking: t }, n) {
  return {
    /** Read the settings and the counts of a group again. @param {number} groupId */
    details: (o) => t.group(o),
    /** Make a group, and return its id. @param {string} name @returns {Promise<number>} */
    async createGroup(o) {
      let { id: s } = await n.post("/v1/groups", { name: o });
      return s;
    },
    /** Change settings, `is_archived` among them. @param {number} groupId @param {GroupChange} change @returns {Promise<Settings>} */
    async changeGroup(o, s) {
      let { settings: r } = await n.patch(F(o), s);
      return r;
    },
    /** Delete a group with all its messages. @param {number} groupId @returns {Promise<void>} */
    deleteGroup: (o) => n.remove(F(o)),
    /** Join a public group. @param {number} groupId @returns {Promise<MemberChanged>} */
    join: (o) => n.post(`${F(o)}/join`),
    /** @param {number} groupId @returns {Promise<void>} */
    leave: (o) => n.remove(Fe(o, e.me)),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until @returns {Promise<void>} */
    mute: (o, s) => n.put(`${F(o)}/mute`, { until: s }),
    /** @param {number} groupId @returns {Promise<void>} */
    unmute: (o) => n.remove(`${F(o)}/mute`),
    /**
     * The public groups by name, or those with a text in their name.
     * @param {string} [q]
     * @param {number} [after_id]
     * @returns {Promise<Page<GroupOutside>>}
     */
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: He, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: i = He } = {}) => n.page(`${F(o)}/members`, { q: s || null, limit: i, after_id: r }),
    /**
     * Add a user. With `invitation_id` in the answer, they are invited: they had left the group.
     * @param {number} groupId
     * @param {number} user_id
     * @param {"member" | "admin"} [role]
     * @returns {Promise<MemberOrInvitation>}
     */
    addMember: (o, s, r = "member") => n.post(`${F(o)}/members`, { user_id: s, role: r }),
    /**
     * Change a role. `owner` hands the group over: with `invitation_id` in the answer, the member has
     * to accept it first.
     * @param {number} groupId
     * @param {number} userId
     * @param {"owner" | "admin" | "member"} role
     * @returns {Promise<MemberOrInvitation>}
     */
    changeRole: (o, s, r) => n.patch(Fe(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove(Fe(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${F(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${F(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${F(o)}/bans`, { limit: He, after_id: 0 }),
    // Codes with which everyone can join.
    /** Make an invitation. Only this answer has its code. @param {number} groupId @param {NewInvite} invite @returns {Promise<InviteMade>} */
    createInvite: (o, s) => n.post(`${F(o)}/invites`, s),
    /** The valid invitations, the oldest first; at most 100. @param {number} groupId @returns {Promise<InviteEntry[]>} */
    invites: (o) => n.get(`${F(o)}/invites`),
    /** @param {number} groupId @param {number} id @returns {Promise<void>} */
    revokeInvite: (o, s) => n.remove(`${F(o)}/invites/${s}`),
    /** The group of a code. @param {string} code @returns {Promise<InviteShown>} */
    showInvite: (o) => n.get(`/v1/invites/${encodeURIComponent(o)}`),
    /** Join by a code. @param {string} code @returns {Promise<MemberChanged>} */
    useInvite: (o) => n.post(`/v1/invites/${encodeURIComponent(o)}`),
    // Invitations of the user in person.
    /** Those that wait for an answer, by id. @returns {Promise<Page<InvitationEntry>>} */
    invitations: () => n.page("/v1/users/me/invitations", { limit: He, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var un = { text: "", reply_to: null, selection: null, files: [] }, je = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, X = ({ text: e, reply_to: t, files: n }) => !e.trim() && t === null && n.length === 0;
function fn({ db: e, onChange: t, tell: n, onStored: o, mayBeOnServer: s, clock: r }) {
  let i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), p = (a) => {
    let f = i.get(a);
    return f && !X(f) ? f : null;
  };
  function d(a, f) {
    f ? i.set(a, f) : i.delete(a), t(a);
  }
  async function h(a) {
    r.cancel(u.get(a)), u.delete(a), await e.put_draft(a, i.get(a) ?? null), n(a), o();
  }
  function _(a, { text: f, reply_to: g, selection: w, files: c }) {
    let m = { text: f, reply_to: g, selection: w, files: c, at: r.now(), is_synced: !1 };
    l.add(a), d(a, X(m) && !s(a) ? null : m);
  }
  return {
    /** @param {string} key */
    get: p,
    /** All drafts, by their keys. */
    all: () => new Map([...i].filter(([, a]) => !X(a))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...i.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...i].filter(([a, { is_synced: f }]) => !f && l.has(a) && !u.has(a)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let a of i.keys()) l.add(a);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (a) => u.has(a) || i.has(a) && !i.get(a)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [a, f] of await e.drafts())
        !u.has(a) && f.at >= (i.get(a)?.at ?? 0) && d(a, f);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(a, f) {
      _(a, f), r.cancel(u.get(a)), u.set(a, r.after(() => h(a), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(a) {
      _(a, un), await h(a);
    },
    /**
     * Move a draft, as the conversation has come to exist. A draft that is there comes first.
     * @param {string} from
     * @param {string} to
     */
    async move(a, f) {
      let g = p(a);
      if (!g) return;
      let w = p(f);
      _(f, {
        ...g,
        text: [w?.text, g.text].filter(Boolean).join(`
`),
        reply_to: w?.reply_to ?? g.reply_to,
        files: [...w?.files ?? [], ...g.files]
      }), _(a, un), await Promise.all([h(f), h(a)]);
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...u.keys()].map(h)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(a, f) {
      i.get(a) === f && d(a, X(f) ? null : { ...f, is_synced: !0 }), await e.sync_draft(a, f), n(a);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(a, f) {
      if (this.isNewer(a)) return;
      let g = f && { ...f, is_synced: !0 };
      d(a, g), await e.put_draft(a, g);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(a) {
      if (u.has(a)) return;
      let f = await e.draft(a);
      u.has(a) || d(a, f);
    }
  };
}

// model/actions/messages.js
var Be = 200, dt = class extends C {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, n, o) {
    super({ ...t, sentence: t.message }), this.mine = n, this.theirs = o;
  }
};
function dn({ local: e, people: t, marks: n, history: o }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(r) {
      let i = await e.outbox.add(r), { group_id: l, recipient_id: u } = i;
      return l && t.typedAndSent(l), await e.drafts.clear(je({ groupId: l, userId: u })), i;
    },
    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id: r, seq: i, revision: l = 1 }, u) {
      let p = Q(r, i);
      try {
        return await s.patch(p, { content: u }, { headers: { "If-Match": `"${l}"` } });
      } catch (d) {
        let h = (
          /** @type {RequestError} */
          d
        );
        throw h.action !== "choose" ? h : new dt(h, u, await s.get(p));
      }
    },
    /** Delete a message. @param {number} groupId @param {number} seq @returns {Promise<void>} */
    remove: (r, i) => s.remove(Q(r, i)),
    /**
     * Add a reaction, or take it back. Return the number of each reaction.
     * @param {number} groupId
     * @param {number} seq
     * @param {string} emoji
     * @param {boolean} isAdded
     * @returns {Promise<Record<string, number>>}
     */
    async react(r, i, l, u) {
      let p = `${Q(r, i)}/reactions/${encodeURIComponent(l)}`, { reactions: d } = await (u ? s.put(p) : s.remove(p));
      return d;
    },
    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(r, i, l) {
      let u = `${F(r)}/pins/${i}`;
      return l ? s.put(u) : s.remove(u);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (r) => s.get(`${F(r)}/pins`),
    /** Mark a message and all later ones as unread. @param {number} groupId @param {number} seq */
    markUnread: (r, i) => n.unread(r, i),
    /** Mark everything as read. */
    readAll: () => n.readAll(),
    /** One message, as it is now. @param {number} groupId @param {number} seq @returns {Promise<Message>} */
    message: (r, i) => s.get(Q(r, i)),
    /**
     * The texts that a message had, the oldest first, the present one last.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<VersionEntry[]>}
     */
    async versions(r, i) {
      let l = `${Q(r, i)}/versions`, u = (
        /** @type {VersionEntry[]} */
        []
      );
      for (; ; ) {
        let p = u[u.length - 1]?.revision, d = await s.get(l, { limit: Be, after: p });
        if (u.push(...d), d.length < Be) return u;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, i) => s.page(`${Q(r, i)}/reactions`, { limit: Be, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, i) => s.page(`${Q(r, i)}/readers`, { limit: Be, after_id: 0 }),
    /**
     * The replies to a message, the oldest first: the newest, or those around a `seq`.
     * @param {number} groupId
     * @param {number} seq
     * @param {{ before?: number, after?: number }} [where]
     * @returns {Promise<RepliesPage>}
     */
    replies: (r, i, l = {}) => s.get(`${Q(r, i)}/replies`, l),
    /**
     * The messages of others that mention the user, the newest first.
     * @param {string | null} [next] of the page before
     * @returns {Promise<Page<Message>>}
     */
    mentions: (r = null) => s.page(r ?? "/v1/mentions"),
    /**
     * Find messages, the newest first. For the next page, give `before_id` of the page before.
     * @param {{ q: string, group?: number | null, from?: number | null, before?: string | null,
     *   after?: string | null, limit?: number, before_id?: number | null }} query
     * @returns {Promise<SearchPage>}
     */
    search: (r) => s.get("/v1/search", r),
    /** Read a message of the history again, as an event did not tell its state. @param {number} groupId @param {number} seq */
    refresh: (r, i) => o.row(r, i)
  };
}

// model/actions/people.js
function pn({ local: e }, t) {
  return {
    /**
     * The users with a name, or a word of it, that begins with a text.
     * @param {string} q
     * @param {number} [limit]
     * @returns {Promise<UserEntry[]>}
     */
    findUsers: async (n, o = 20) => (await t.page("/v1/users", { q: n, limit: o })).items,
    /** All users by id. @param {{ q?: string, limit?: number }} [query] @returns {Promise<Page<UserEntry>>} */
    users: ({ q: n, limit: o = 200 } = {}) => t.page("/v1/users", { q: n || null, limit: o, after_id: 0 }),
    /** @param {number} userId @returns {Promise<UserEntry>} */
    user: (n) => t.get(`/v1/users/${n}`),
    /**
     * The direct conversation with a user, or null: then the first `send` with `recipient_id` opens
     * it, and until then its draft has the key `u<id>`.
     * @param {number} userId
     */
    conversationWith: (n) => e.groupWith(n),
    /** Block a user, or unblock them. @param {number} userId @param {boolean} isBlocked @returns {Promise<void>} */
    block(n, o) {
      let s = `/v1/users/${n}/block`;
      return o ? t.put(s) : t.remove(s);
    },
    /** The users whom the user has blocked, by id; at most 1,000. @returns {Promise<BlockedEntry[]>} */
    blocked: () => t.get("/v1/users/blocked"),
    /**
     * The next page of any list.
     * @template T
     * @param {Page<T>} page with `next`
     * @returns {Promise<Page<T>>}
     */
    more: ({ next: n }) => t.page(String(n))
  };
}

// model/actions.js
var mn = (e, t, n) => ({
  ...dn(e, t),
  ...cn(e, t),
  ...pn(e, t),
  ...ln(e, t, n)
});

// net/clock.js
var We = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var cr = 3e4;
function gn(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, i = !1, l = () => {
    clearTimeout(r), r = setTimeout(() => {
      i = !0, s.abort();
    }, cr);
  };
  return { done: new Promise((p, d) => {
    let h = (_, a) => d(new C({ code: _, sentence: a }));
    s.upload.onprogress = ({ loaded: _ }) => {
      l(), n(Math.min(_, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let _ = (a) => s.getResponseHeader(a);
        d(Le(s.status, s.responseText, _));
        return;
      }
      try {
        p(JSON.parse(s.responseText));
      } catch {
        h("unreadable_answer", "The answer of the server cannot be read");
      }
    }, s.onerror = () => h("network", "The server cannot be reached"), s.onabort = () => {
      i ? h("time_out", "The upload has stalled") : h("aborted", "The upload was cancelled");
    }, s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${Ue({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), l(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as ur } from "./vendor/idb.js";

// model/memory_db.js
var pt = (e, t) => e?.at === t.at && e.text === t.text;
function re() {
  let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
  return {
    is_lasting: !1,
    // The page itself has all that the copy would have.
    read: async () => null,
    rows: async () => [],
    save: async () => !0,
    outbox: async () => [...e.values()],
    outgoing: async (s) => e.get(s) ?? null,
    put_outgoing: async (s) => !!e.set(s.key, { ...s }),
    remove_outgoing: async (s) => e.delete(s),
    drafts: async () => new Map(t),
    draft: async (s) => t.get(s) ?? null,
    put_draft: async (s, r) => !!(r ? t.set(s, r) : t.delete(s)),
    async sync_draft(s, r) {
      return pt(t.get(s), r) && (X(r) ? t.delete(s) : t.set(s, { ...r, is_synced: !0 })), !0;
    },
    file: async (s) => n.get(s) ?? null,
    put_file: async (s, r) => !!n.set(s, r),
    remove_file: async (s) => n.delete(s),
    value: async (s) => o.get(s) ?? null,
    put_value: async (s, r) => !!o.set(s, r),
    async wipe(s = !1) {
      if (s) for (let r of [e, t, n, o]) r.clear();
      return !0;
    },
    close: () => {
    }
  };
}

// model/db.js
var fr = 1, dr = 3e3, pr = 3, _n = ["outbox", "drafts", "files", "values"], Me = ["meta", "groups", "messages", "people", "logs"];
async function wn(e) {
  if (typeof indexedDB > "u") return re();
  let t = !0, n = ur(`chat-${e}`, fr, {
    upgrade(s) {
      for (let r of Me)
        s.objectStoreNames.contains(r) && s.deleteObjectStore(r);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of _n)
        s.objectStoreNames.contains(r) || (r === "outbox" ? s.createObjectStore(r, { keyPath: "key" }) : s.createObjectStore(r));
    },
    // Another tab needs a newer version, or deletes the database.
    blocking: (s, r, i) => (
      /** @type {IDBDatabase} */
      i.target.close()
    ),
    terminated: () => {
      t = !1;
    }
  }), o = await yn(n, null);
  return o ? mr(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), re());
}
async function yn(e, t, n = () => {
}) {
  let o, s = new Promise((r) => {
    o = setTimeout(() => {
      n(), r(t);
    }, dr);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(o);
  }
}
function mr(e, t) {
  let n = 0;
  async function o(r, i) {
    if (!t() || n >= pr) return i;
    let l = Promise.resolve().then(r);
    return yn(l, i, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => gr(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let i = !1;
      return await s(() => hr(e, r).catch((u) => {
        throw i = u?.name === "QuotaExceededError", u;
      })) ? !0 : (i && await s(() => hn(e, ["messages", "logs"])), !1);
    },
    outbox: () => o(() => e.getAll("outbox"), []),
    outgoing: (r) => o(async () => await e.get("outbox", r) ?? null, null),
    put_outgoing: (r) => s(() => e.put("outbox", r)),
    remove_outgoing: (r) => s(() => e.delete("outbox", r)),
    drafts: () => o(async () => {
      let r = e.transaction("drafts"), [i, l] = await Promise.all([
        r.store.getAllKeys(),
        r.store.getAll()
      ]);
      return new Map(i.map((u, p) => [String(u), l[p]]));
    }, /* @__PURE__ */ new Map()),
    draft: (r) => o(async () => await e.get("drafts", r) ?? null, null),
    put_draft: (r, i) => s(() => i ? e.put("drafts", i, r) : e.delete("drafts", r)),
    sync_draft: (r, i) => s(() => _r(e, r, i)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, i) => s(() => e.put("files", i, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, i) => s(() => e.put("values", i, r)),
    wipe: (r = !1) => s(() => hn(e, r ? [...Me, ..._n] : Me)),
    close: () => e.close()
  };
}
async function gr(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, i, l] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: i, logs: l };
}
async function hr(e, t) {
  let n = e.transaction(Me, "readwrite"), o = (r) => n.objectStore(r), s = [];
  if (t.is_whole) for (let r of Me) s.push(o(r).clear());
  for (let r of [...t.gone_groups, ...t.gone_logs])
    s.push(o("messages").delete(IDBKeyRange.bound([r, 0], [r, 1 / 0]))), s.push(o("logs").delete(r));
  for (let r of t.gone_groups) s.push(o("groups").delete(r));
  for (let r of t.gone_rows) s.push(o("messages").delete(r));
  for (let r of t.groups) s.push(o("groups").put(r));
  for (let r of t.people) s.push(o("people").put(r));
  for (let r of t.rows) s.push(o("messages").put(r));
  for (let r of t.logs) s.push(o("logs").put(r));
  s.push(o("meta").put(t.cursor, "cursor")), s.push(o("meta").put(Date.now(), "saved_at")), t.me !== void 0 && s.push(o("meta").put(t.me, "me")), await Promise.all([...s, n.done]);
}
async function _r(e, t, n) {
  let { store: o, done: s } = e.transaction("drafts", "readwrite");
  pt(await o.get(t), n) && (X(n) ? o.delete(t) : o.put({ ...n, is_synced: !0 }, t)), await s;
}
async function hn(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var bn = 100, wr = 16;
function $n() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: We,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: wn,
    upload: gn,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let i = setTimeout(n, bn);
        return () => clearTimeout(i);
      }
      let o = requestAnimationFrame(r), s = setTimeout(r, bn);
      function r() {
        cancelAnimationFrame(o), clearTimeout(s), n();
      }
      return () => {
        cancelAnimationFrame(o), clearTimeout(s);
      };
    },
    isOnline: () => e.navigator.onLine,
    isVisible: t,
    version: e.document?.querySelector('meta[name="chat-version"]')?.content ?? "src",
    makeKey() {
      let n = crypto.getRandomValues(new Uint8Array(wr));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: yr(() => e.localStorage)
  };
}
function yr(e) {
  function t(s) {
    try {
      return e().getItem(`chat-${s}`);
    } catch {
      return null;
    }
  }
  function n(s, r) {
    try {
      r === null ? e().removeItem(`chat-${s}`) : e().setItem(`chat-${s}`, r);
    } catch {
    }
  }
  function o() {
    return n("works", "1"), t("works") === "1";
  }
  return { get: t, set: n, works: o };
}

// model/renewal.js
function vn({ userId: e, http: t, memory: n, clock: o }) {
  let s = mt(e), r = null;
  function i() {
    try {
      let { life: d, due: h } = JSON.parse(n.get(s) ?? "");
      return h - o.now() <= d ? { life: d, due: h } : null;
    } catch {
      return null;
    }
  }
  function l(d) {
    o.cancel(r), r = o.after(p, Math.min(d, 864e5));
  }
  async function u() {
    let h = (await t.get("/v1/users/sessions")).find((g) => g.is_current);
    if (!h) throw new Error("the server lists this session");
    let [_, a, f] = [h.created_at, h.last_used_at, h.expires_at].map(Date.parse);
    return { life: Number(f) - Number(_), left: Number(f) - Number(a) };
  }
  async function p() {
    let d = i();
    if (d && d.due > o.now()) {
      l(d.due - o.now());
      return;
    }
    try {
      let { life: h, left: _ } = await u();
      _ < h / 2 && (await t.post("/v1/users/renew"), { left: _ } = await u(), h = _);
      let a = o.now() + Math.max(_ - h / 2, 0);
      n.set(s, JSON.stringify({ life: h, due: a })), l(Math.max(a - o.now(), 3e5));
    } catch {
      l(3e5);
    }
  }
  return {
    /** Renew the login if it is time, and again whenever it is. Raises nothing. */
    start: p,
    dispose: () => o.cancel(r)
  };
}
var mt = (e) => `login-${e}`;

// model/session.js
import { batch as vi, signal as he } from "./vendor/preact.js";

// net/close_codes.js
var br = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), $r = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Sn = (e) => br.has(e), xn = (e) => $r.get(e) ?? null;
function Mn(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var vr = 1e4;
function kn(e) {
  let t = /* @__PURE__ */ new Map(), n = 0;
  function o(r) {
    let i = t.get(r);
    return t.delete(r), i && e.cancel(i.handle), i;
  }
  function s(r, i, l) {
    o(r)?.fail(new C({ code: i, sentence: l }));
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
    ask(r, i, l = `r${++n}`) {
      return new Promise((u, p) => {
        let d = e.after(
          () => s(l, "time_out", "The server did not answer"),
          vr
        );
        t.set(l, { done: u, fail: p, handle: d }), i({ ...r, ref: l }) || s(l, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let i = o(r.ref);
      r.type === "error" ? i?.fail(an(
        /** @type {any} */
        r
      )) : i?.done(r);
    },
    /** Refuse all: their connection is gone. */
    failAll() {
      for (let r of [...t.keys()]) s(r, "network", "The connection was lost");
    }
  };
}

// net/socket.js
var Mr = 1e4, kr = 2e4, Or = 5e3, Ar = 500, Tr = 3e4, An = 3, Er = 65536;
function Tn({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: i = () => !0,
  clock: l = We,
  random: u = Math.random
}) {
  let p = null, d = { state: "idle", since: l.now(), retryAt: null, code: null }, h = 0, _ = 0, a = !1, f = null, g = null, w = kn(l);
  function c(A, E = null, L = null) {
    let U = l.now();
    d = { state: A, since: U, retryAt: E === null ? null : U + E, code: L }, s(d);
  }
  function m() {
    return d.state === "updating" && h < An ? "updating" : d.state === "offline" ? "offline" : "connecting";
  }
  async function v() {
    b();
    let A = ++_;
    c(m());
    let E;
    try {
      E = await t();
    } catch (z) {
      A === _ && T(z);
      return;
    }
    if (A !== _) return;
    let L = !1;
    p = e(E);
    let U = p;
    f = l.after(() => k(L, 1006), Mr), U.onopen = () => {
      L = !0;
    }, U.onmessage = ({ data: z }) => U === p && y(z), U.onclose = ({ code: z, reason: J }) => U === p && M(L, z, J);
  }
  function y(A) {
    let E;
    try {
      E = /** @type {Frame} */
      JSON.parse(String(A));
    } catch {
      return;
    }
    if (x(), E.type === "ready")
      l.cancel(f), a = !0, c("catching_up");
    else if (E.type === "live") {
      h = 0, o(E), c("live");
      return;
    }
    w.settle(E), o(E);
  }
  function x() {
    l.cancel(g), g = l.after(() => {
      i() ? $() : x();
    }, kr);
  }
  function $() {
    l.cancel(g), q({ type: "ping" }), g = l.after(() => k(!0, 1006), Or);
  }
  function b() {
    if (l.cancel(f), l.cancel(g), a = !1, p) {
      let A = p;
      p = null, A.onmessage = A.onopen = null, A.onclose = null, A.close(1e3);
    }
    w.failAll();
  }
  function M(A, E, L) {
    if (E === 1012) {
      let z = Mn(L) + u() * 1e3;
      b(), c("updating", z, E), f = l.after(v, z);
      return;
    }
    let U = xn(E);
    U ? P("ended", U) : E === 4503 ? P("crowded", E) : Sn(E) ? P("faulty", E) : k(A, E);
  }
  function k(A, E) {
    b();
    let L = ++_;
    if (A) {
      R(E);
      return;
    }
    c(m(), null, E), n().then(
      () => L === _ && R(E),
      (U) => L === _ && T(U)
    );
  }
  function T(A) {
    if (!(A instanceof C)) throw A;
    A.action === "sign_in" ? P("ended", A.code) : R(A.code, (A.retryAfter ?? 0) * 1e3);
  }
  function R(A, E = 0) {
    b();
    let L = Math.min(Ar * 2 ** h, Tr), U = Math.max(L * (0.7 + 0.6 * u()), E);
    h++, !r() || h >= An ? c("offline", U, A) : c(d.state === "updating" ? "updating" : "waiting", U, A), f = l.after(v, U);
  }
  function P(A, E = null) {
    _++, b(), c(A, null, E);
  }
  function q(A) {
    return !p || !a ? !1 : (p.send(JSON.stringify(A)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return d;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      h = 0, v();
    },
    /** Disconnect for good. */
    stop: () => P("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (A) => P("ended", A),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      v();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      d.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(d.state) ? v() : a && $();
    },
    /** Show at once that there is no network. */
    offline() {
      d.state === "waiting" || d.state === "connecting" ? (d = { ...d, state: "offline" }, s(d)) : a && $();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (A) => p !== null && p.bufferedAmount < Er && q(A),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (A, E) => w.ask(A, q, E)
  };
}

// model/cursors.js
function Z(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var En = 4, gt = 1e3, qr = /* @__PURE__ */ new Set([
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
]), qn = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), H = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), Rn = (e) => e.type === "group_message" || e.type === "direct_message" || qr.has(e.type), me = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), K = (e) => e.segments.findLast((t) => t.at_end), ie = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function ht(e) {
  let t = [];
  return e.pending.add(t), t;
}
function Pn(e, t, n, o) {
  e.pending.delete(o);
  let s = Z(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((i) => ({ ...i, as_of: s }))
  );
  _t(e, Rr(t, n));
  for (let i of r) {
    let l = e.rows.get(i.seq);
    (!l || l.as_of <= s) && e.rows.set(i.seq, i);
  }
  return o.filter((i) => i.id > s);
}
function Nn(e, { from: t, to: n, at_start: o, at_end: s }, r, i) {
  e.pending.delete(i), _t(e, { from: t, to: n, at_start: o, at_end: s });
  for (let l of r) e.rows.has(l.seq) || e.rows.set(l.seq, l);
  return i;
}
var Cn = (e, t) => {
  e.pending.delete(t);
};
function Rr({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
  let r = e[0]?.seq, i = e[e.length - 1]?.seq;
  if (s !== void 0)
    return { from: s + 1, to: i ?? s, at_start: !1, at_end: !n };
  let l = o === void 0 ? i ?? 0 : o - 1;
  return {
    from: t ? r ?? l + 1 : 1,
    to: l,
    at_start: !t,
    at_end: o === void 0 && !n
  };
}
function _t(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, i = [];
  for (let l of e.segments)
    l.from <= o + 1 && n <= l.to + 1 ? (n = Math.min(n, l.from), o = Math.max(o, l.to), s ||= l.at_start, r ||= l.at_end) : i.push(l);
  e.segments = [...i, { from: n, to: o, at_start: s, at_end: r }].sort((l, u) => l.from - u.from);
}
function Dn(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && _t(e, { ...n, to: t });
  return me(e, t) !== void 0;
}
function Ln(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function wt(e, t, n = gt) {
  let o = e.rows.size, s = (p) => p.from <= t && t <= p.to ? -1 : Math.min(Math.abs(p.from - t), Math.abs(p.to - t)), r = [...e.segments].sort((p, d) => s(p) - s(d)), i = K(e), l = r.slice(0, En);
  i && !l.includes(i) && (l = [...l.slice(0, En - 1), i]);
  let u = n;
  e.segments = l.map((p) => {
    let d = Pr(ie(e, p), t, u);
    if (u -= d.rows.length, !d.isCut) return p;
    if (d.rows.length === 0) return null;
    let h = d.hasFirst ? p.from : (
      /** @type {Row} */
      d.rows[0].seq
    ), _ = d.hasLast ? p.to : (
      /** @type {Row} */
      d.rows[d.rows.length - 1].seq
    );
    return {
      from: h,
      to: _,
      at_start: p.at_start && d.hasFirst,
      at_end: p.at_end && d.hasLast
    };
  }).filter((p) => p !== null).sort((p, d) => p.from - d.from);
  for (let p of e.rows.keys()) me(e, p) || e.rows.delete(p);
  return e.rows.size < o;
}
function Pr(e, t, n) {
  if (e.length <= n) return { rows: e, isCut: !1, hasFirst: !0, hasLast: !0 };
  let o = e.findIndex((i) => i.seq >= t), s = o < 0 ? e.length : o, r = Math.max(0, Math.min(s - Math.floor(n / 2), e.length - n));
  return {
    rows: e.slice(r, r + n),
    isCut: !0,
    hasFirst: r === 0,
    hasLast: r + n === e.length
  };
}

// model/state.js
var In = (e) => ({
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
}), Un = () => ({
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
function j(e, t, n) {
  let o = e.get(t);
  o ? o.add(n) : e.set(t, /* @__PURE__ */ new Set([n]));
}
function D(e, t, n, o) {
  let s = e.groups.get(n);
  s && (e.groups.set(n, { ...s, ...o }), t.groups.add(n));
}

// model/unread.js
var Ye = ({ seq: e, read_seq: t, unread: n, mentions: o }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: o,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function ze(e, t) {
  let { base_seq: n, base_read_seq: o, tail_from: s } = e;
  if (t !== o) return t >= s ? Gn(e, t) : null;
  let r = Gn(e, Math.max(t, n)), i = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let l of e.corrections)
    if (Nr(e, l)) {
      if (l.unread === null || l.mentions === null) return null;
      i.unread += l.unread, i.mentions += l.mentions;
    }
  return i.unread < 0 || i.mentions < 0 ? null : i;
}
function Nr({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function Gn({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function Fn(e, t) {
  e.tail.push(t), Yn(e);
}
function Hn(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Xe(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function jn(e, t, n, o) {
  let s = e.tail.find((p) => p.seq === t);
  e.tail = e.tail.filter((p) => p !== s);
  let { is_counted: r, is_mention: i } = s ? { is_counted: !0, ...s } : o ?? {}, [l, u] = r === void 0 ? [null, null] : r ? [-1, -Number(i)] : [0, 0];
  yt(e, { seq: t, event_seq: n, unread: l, mentions: u });
}
function Bn(e, t, n, o, s) {
  let r = e.tail.findIndex((p) => p.seq === t), i = e.tail[r], l = i ? i.is_mention : o;
  i && s !== null && (e.tail[r] = { ...i, is_mention: s });
  let u = l === null || s === null ? null : Number(s) - Number(l);
  yt(e, { seq: t, event_seq: n, unread: 0, mentions: u });
}
function Wn(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), yt(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function yt(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), Yn(e));
}
function Yn(e) {
  if (e.tail.length + e.corrections.length <= 256) return;
  let n = (
    /** @type {number} */
    [
      ...e.tail.map((s) => s.seq),
      ...e.corrections.map((s) => s.event_seq)
    ].sort((s, r) => s - r)[256 / 2]
  ), o = ze(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    Xe(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var zn = 120, Cr = {
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
function ke(e, t, n) {
  let o = e.groups.get(n.id), s = { ...Cr, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function Xn(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: i, muted_until: l, peer_id: u, name: p, ...d } = n, h = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (h && Vn(e, n)) {
      V(e, t, n.id, n);
      return;
    }
    ke(e, t, {
      ...d,
      seq: Math.max(h?.seq ?? 0, o),
      name: p ?? h?.name ?? "",
      muted_until: l ?? null,
      peer_id: u ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: Lr(h?.last ?? null, n.last) } : {}
    }), "may_post" in n || te(e, t, n.id), V(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: i });
  }
}
function Kn(e, t, n) {
  let { id: o, kind: s, name: r, topic: i, role: l, is_archived: u, member_count: p, owner_id: d, peer_id: h } = n, { visibility: _, may_post: a, may_invite: f, may_pin: g, history: w } = n, c = { visibility: _, may_post: a, may_invite: f, may_pin: g, history: w }, m = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (m?.settings && Vn(e, n)) {
      V(e, t, o, n);
      return;
    }
    ke(e, t, {
      seq: Math.max(m?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: i,
      role: l,
      is_archived: u,
      member_count: p,
      owner_id: d,
      settings: c,
      peer_id: h ?? null,
      active_at: m?.active_at || n.created_at
    }), te(e, t, o), V(e, t, o, n);
  }
}
var Vn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function V(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Ye(o));
    else if (!Xe(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    D(e, t, n, { read_seq: o.read_seq }), Ke(e, t, n);
  }
}
function Oe(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (D(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = ze(s, o), i = Math.max(s.applied_seq, o), l = r ? { seq: i, read_seq: o, ...r } : Dr(e, n, o);
      l && Xe(s, l);
    }
    Ke(e, t, n);
  }
}
function Dr(e, t, n) {
  let o = e.logs.get(t), s = o && K(o), r = e.counts.get(t), i = r && Math.max(r.applied_seq, r.base_seq);
  if (!o || !s || s.from > n + 1 || s.to !== i) return null;
  let l = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let u of o.rows.values()) {
    if (u.as_of > e.applied_id) return null;
    u.seq > n && u.seq >= s.from && H(u) && ge(e, u) && (l.unread++, ae(e, u) && l.mentions++);
  }
  return l;
}
function Ke(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = ze(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && D(e, t, n, r) : t.ask_counts.add(n);
}
var ge = (e, t) => t.sender_id !== e.me && !t.deleted, ae = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function te(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), i = o.role !== "member", l = o.settings ? o.settings.may_post === "all" : o.may_post;
  D(e, t, n, { may_post: r && (i || l) });
}
function Ve(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) j(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function bt({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * zn)).slice(0, zn).join("")
  };
}
var Lr = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, Jn = (e) => [...e.values()].sort(
  (t, n) => t.active_at === n.active_at ? n.id - t.id : t.active_at < n.active_at ? 1 : -1
).map((t) => t.id);

// model/people.js
var Ae = (e) => ({
  id: e.id,
  username: e.username,
  display_name: e.display_name ?? null,
  avatar: e.avatar ?? null,
  status: e.status ?? null,
  is_deleted: "deleted" in e && e.deleted === !0,
  is_partial: !1
});
function Y(e, t, n, o) {
  let s = e.people.get(n) ?? {
    id: n,
    username: "",
    display_name: null,
    avatar: null,
    status: null,
    is_deleted: !1,
    is_partial: !0
  }, r = (
    /** @type {Person} */
    { ...s, ...o }
  ), i = (
    /** @type {(keyof Person)[]} */
    Object.keys(r)
  );
  e.people.has(n) && i.every((l) => r[l] === s[l]) || (e.people.set(n, r), t.people.add(n));
}
function Te(e, t, n, o) {
  e.people.has(n) || Y(e, t, n, { username: o });
}
function Qn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function i() {
    r = null;
    let l = [...o].slice(0, 100);
    for (let u of l)
      o.delete(u), s.add(u);
    o.size > 0 && (r = n.after(i, 0));
    try {
      let u = await e(l), p = new Set(u.map((d) => d.id));
      t(u, l.filter((d) => !p.has(d)));
    } catch {
    }
    for (let u of l) s.delete(u);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(l) {
      for (let u of l) u > 0 && !s.has(u) && o.add(u);
      o.size > 0 && (r ??= n.after(i, 50));
    },
    dispose: () => n.cancel(r)
  };
}

// model/asking.js
var Zn = 100, Ir = 5e3;
function eo({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Map(), u = null, p = !1, d = Qn({
    fetchUsers: (g) => t.get("/v1/users", { user_ids: g.join(",") }),
    onUsers: (g, w) => n((c) => {
      for (let m of g) Y(e, c, m.id, Ae(m));
      for (let m of w) Y(e, c, m, { is_deleted: !0, is_partial: !1 });
      for (let { id: m, kind: v } of e.groups.values())
        v === "direct" && te(e, c, m);
    }),
    clock: r
  }), h = (g = Zn) => {
    u ??= r.after(_, g);
  };
  async function _() {
    if (u = null, p) return;
    p = !0;
    let g = Zn;
    try {
      for (let w of [...i]) {
        i.delete(w);
        let c = e.gone.has(w) && !e.groups.has(w);
        !s(w) && !c && await a(w);
      }
      for (let [w, c] of [...l]) {
        for (let m of [...c])
          await f(w, m), c.delete(m);
        c.size === 0 && l.delete(w);
      }
    } catch {
      g = Ir;
    }
    p = !1, i.size + l.size > 0 && h(g);
  }
  async function a(g) {
    try {
      let w = await t.get(`/v1/groups/${g}`);
      n((c) => Kn(e, c, w));
    } catch (w) {
      let { isPassing: c } = (
        /** @type {import("../net/errors.js").RequestError} */
        w
      );
      if (!c) return;
      throw i.add(g), w;
    }
  }
  async function f(g, w) {
    if (e.logs.get(g)?.rows.has(w))
      try {
        await o.row(g, w);
      } catch (c) {
        if (
          /** @type {import("../net/errors.js").RequestError} */
          c.isPassing
        ) throw c;
      }
  }
  return {
    people: d,
    /** Ask for a group's details and counts. @param {number} id */
    group(g) {
      i.add(g), h();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(g) {
      for (let w of [...g.ask_groups, ...g.ask_counts]) i.add(w);
      for (let [w, c] of g.ask_rows) for (let m of c) j(l, w, m);
      i.size + l.size > 0 && h(), d.need(g.ask_people);
    },
    dispose() {
      r.cancel(u), d.dispose();
    }
  };
}

// model/beginning.js
var to = 200, Ur = 1e3, Gr = 6e4;
function no({
  userId: e,
  db: t,
  http: n,
  state: o,
  view: s,
  history: r,
  change: i,
  me: l,
  server: u,
  onSettings: p,
  onServer: d,
  onAnew: h,
  onOther: _,
  clock: a
}) {
  let f = 0, g = -1 / 0, w = null;
  function c({ me: y, server: x, settings: $, groups: b, people: M }) {
    i((k) => {
      l.value = y, u.value = x, p($), d(x);
      for (let T of M) Y(o, k, T.id, Ae(T));
      Y(o, k, y.id, Ae(y));
      for (let T of b) Xn(o, k, T);
    });
  }
  async function m(y, x) {
    for (; y; ) {
      let $ = y.replace(/limit=\d+/, `limit=${Ur}`), b = (
        /** @type {Start} */
        await n.get($)
      );
      if (x !== f) return;
      c(b), y = b.next;
    }
  }
  async function v() {
    let y = f, x = a.now() - g > Gr;
    try {
      let $ = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: to })
      );
      if (y !== f) return;
      $.me.id !== e ? _() : (c($), x && await m($.next, y));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let y = ++f, x = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: to }, { tries: 1 })
      );
      if (y !== f) return;
      if (x.me.id !== e) {
        _();
        return;
      }
      let { groups: $, counts: b, logs: M, marks: k, gone: T } = o;
      for (let R of [$, b, M, k, T]) R.clear();
      o.cursor = x.cursor, o.applied_id = Z(x.cursor), o.read_all_id = 0, c(x), s.refresh(), h(), m(x.next, y).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      w ??= v().finally(() => {
        w = null;
      });
    },
    /** Settled once the groups are read again, if that is under way. */
    refreshed: () => w ?? Promise.resolve(),
    /** The connection was lost. */
    lost() {
      g = a.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let y = await t.read();
      if (!y || y.cursor === null || o.cursor !== null) return;
      let { cursor: x, groups: $, people: b, logs: M } = y;
      l.value = y.me;
      for (let k of $)
        o.groups.set(k.id, k), o.counts.set(k.id, Ye(k));
      for (let k of b) o.people.set(k.id, k);
      o.cursor = x, o.applied_id = Z(x), s.refresh(), r.restore(M, t);
    }
  };
}

// model/ending.js
function oo({ fetch: e, db: t, onSignedOut: n, clock: o }) {
  let s = new AbortController(), r = t;
  return {
    http: Ge({
      fetch: e,
      onSignedOut: n,
      signal: s.signal,
      sleep: (i) => new Promise((l) => o.after(() => l(), i))
    }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(t, { get: (i, l) => Reflect.get(r, l) }),
    end() {
      s.abort(), r = re();
    }
  };
}

// model/joining.js
function so(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    Te(e, n, s, t.username);
  }
  "sender" in t && Te(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || Fr(e, t, n) : t.type === "member_added" && t.user_id === o && Hr(e, t, n);
}
function Fr(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: i } = t, l = s === "direct", u = l ? r.find((h) => h !== e.me) ?? e.me : null, p = t.name ?? e.people.get(u ?? 0)?.username ?? "", d = !l && i === e.me ? "owner" : "member";
  ke(e, n, { id: o, kind: s, name: p, peer_id: u, role: d }), u !== null && !e.people.has(u) && n.ask_people.add(u), io(e, t, n);
}
function Hr(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if ($t(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && Ve(e, n, o);
  let { kind: i = "group", name: l = null, topic: u = "" } = s ?? {};
  ke(e, n, { id: o, kind: i, name: l ?? "", topic: u, role: r }), io(e, t, n);
}
var $t = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0), ro = (e, { group_id: t, seq: n }) => n <= (e.gone.get(t) ?? 0);
function io(e, { group_id: t, seq: n, timestamp: o }, s) {
  D(e, s, t, { active_at: o }), V(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var ao = 200;
function le(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return H(s) && s.as_of < t ? s : null;
}
function co(e, t, n, o) {
  let s = (r, i) => ce(
    t,
    o,
    /** @type {Message} */
    { ...r, ...i, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || uo(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = le(e, n);
      r && !n.message ? j(o.ask_rows, t.group_id, r.seq) : r && n.message && (ce(t, o, Br(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? vt(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && lo(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = le(e, n);
      r ? vt(t, r, n.id, o) : zr(t, n, o), lo(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = le(e, n);
      if (!r) break;
      if (!n.reactions) {
        j(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let i = n.actor_id === e.me, l = (r.reacted ?? []).filter((p) => !i || p !== n.emoji), u = i && n.type === "reaction_added";
      ce(t, o, {
        ...jr(r, "reacted", u ? [...l, n.emoji] : l),
        reactions: n.reactions,
        as_of: n.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let r = le(e, n);
      if (!r) break;
      let { pinned: i, ...l } = r;
      s(l, n.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      n.is_erased && Yr(t, n.actor_id, n.id, o);
      break;
    default:
  }
}
function ce(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: o, ...s } = n;
    n = s;
  }
  e.rows.set(n.seq, n), j(t.rows, e.group_id, n.seq);
}
function jr(e, t, n) {
  let { [t]: o, ...s } = e;
  return n.length > 0 ? { ...s, [t]: n } : s;
}
function Br({ reactions: e, reacted: t, pinned: n, reply_count: o }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...o && { reply_count: o }
  };
}
function Wr(e) {
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: i, ...l } = e;
  return { ...l, content: "", media_url: null, deleted: !0 };
}
function vt(e, t, n, o, s = St(n)) {
  t.deleted || uo(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  ce(e, o, { ...Wr(r), as_of: n });
}
var St = (e) => (t) => t.as_of < e;
function Yr(e, t, n, o) {
  let s = [...e.rows.values()].filter(H), r = new Set(s.filter(St(n)).map((i) => i.seq));
  for (let i of s)
    i.quote?.sender_id === t && i.quote.content && ce(e, o, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && r.has(i.seq) && vt(e, i, n, o, (l) => r.has(l.seq));
}
function zr(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!H(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((i) => i.id === s.reply_to);
  H(r) && r.as_of < t && j(o.ask_rows, e.group_id, r.seq);
}
function uo(e, { reply_to: t, quote: n }, o, s, r, i = St(o)) {
  if (t === null) return;
  let l = n ? e.rows.get(n.seq) : [...e.rows.values()].find((h) => h.id === t);
  if (!H(l) || !i(l)) return;
  let { reply_count: u = 0, ...p } = l, d = u + s;
  ce(e, r, { ...p, ...d > 0 && { reply_count: d }, as_of: o });
}
function lo(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * ao)).slice(0, ao).join("");
  for (let i of e.rows.values())
    H(i) && i.quote?.seq === t && i.as_of < n && i.quote.content !== r && ce(e, s, { ...i, quote: { ...i.quote, content: r } });
}

// model/events.js
function po(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, so(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return go(e, t) ? e.gone.set(t.group_id, t.seq) : ro(e, t) || n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && D(e, n, o.id, { seq: t.seq }), Xr(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    Je(e, t, n);
  }
  return Kr(e, t, n), t.id <= e.read_all_id && Qr(e, t, n), Ke(e, n, o.id), !0;
}
function Je(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = Dn(o, t.seq);
  if (co(e, o, t, n), s && Rn(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    Ln(o, r) && j(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function Xr(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (Hn(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      ge(e, { ...t, as_of: s }) && Fn(n, { seq: o, id: s, sender_id: r, is_mention: ae(e, t) });
    } else if (t.type === "message_deleted") {
      let o = le(e, t), s = o && { is_counted: ge(e, o), is_mention: ae(e, o) };
      jn(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = le(e, t), s = o && ae(e, o), r = t.message ? !t.message.deleted && ae(e, t.message) : null;
      Bn(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && Wn(n, t.seq, t.actor_id);
}
function Kr(e, t, n) {
  let o = t.group_id, s = e.groups.get(o);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        Vr(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && D(e, n, o, { last: bt({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && D(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(o);
        break;
      case "member_added":
        xt(e, o, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        go(e, t) ? fo(e, t, n) : xt(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && D(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (D(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), te(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: i, is_archived: l, visibility: u, may_post: p, may_invite: d, may_pin: h, history: _ } = t;
        D(e, n, o, { name: r, topic: i, is_archived: l, settings: { visibility: u, may_post: p, may_invite: d, may_pin: h, history: _ } }), te(e, n, o);
        break;
      }
      case "group_deleted":
        fo(e, t, n);
        break;
      case "profile_changed":
        Jr(e, t, n);
        break;
      case "account_deleted":
        Y(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && D(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), mo(e, t.actor_id, t.username, n), te(e, n, o), xt(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function Vr(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: i } = t, l = e.groups.get(o), u = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !l?.last || l.last.seq < s) {
    let p = bt(t);
    D(e, n, o, { last: p, active_at: p.at });
  }
  if (r === e.me)
    i !== null && n.confirmed.push({ key: i, group_id: o, seq: s });
  else if (l && !t.deleted && s > l.read_seq && s > (u?.base_seq ?? 0)) {
    let p = ae(e, t), d = l.kind === "direct" ? "direct" : p ? "mention" : "message";
    n.arrived.push({ message: t, kind: d });
  }
}
function Jr(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: i, avatar: l } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (Y(e, n, o, { username: s }), n.ask_people.add(o)) : Y(e, n, o, {
    username: s,
    display_name: r,
    status: i,
    avatar: l,
    is_partial: !1
  }), mo(e, o, s, n), o === e.me && (n.me = !0);
}
function mo(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && D(e, o, s.id, { name: n });
}
var go = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function fo(e, t, n) {
  $t(e, t) || (e.gone.set(t.group_id, t.seq), Ve(e, n, t.group_id), n.left.set(t.group_id, t));
}
function xt(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && D(e, o, t, { member_count: s + n }), o.members.add(t);
}
function Qr(e, { group_id: t, seq: n }, o) {
  V(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var Zr = /* @__PURE__ */ new Set([
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
]), ho = (e) => !Zr.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function _o(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: i }, l) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let u = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, u), o <= (u.get(n) ?? 0)) return;
      u.set(n, o), l.marks.add(t);
    } else
      Qe(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: i }, l);
}
function Qe(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, i) {
  o === void 0 || s === void 0 || r === void 0 ? Oe(e, i, t, n) : V(e, i, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function Ze(e, t, n) {
  let o = Z(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: i } of e.groups.values()) {
    let u = (e.counts.get(s)?.tail ?? []).find((d) => d.id > o), p = u ? u.seq - 1 : r;
    p > i && Oe(e, n, s, p);
  }
}
function wo(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && D(e, s, t, { muted_until: o });
}

// model/history.js
var Mt = 50, yo = 20, bo = 50, kt = 200, et = Number.MAX_SAFE_INTEGER, ei = 100;
function $o({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set();
  function u(a) {
    let f = e.logs.get(a);
    if (f) return f;
    let g = qn(a);
    return e.logs.set(a, g), g;
  }
  async function p(a, f, g) {
    let w = u(a), c = ht(w);
    try {
      let m = await t.get(`/v1/groups/${a}/messages`, { ...f, limit: g, events: 1 });
      return e.logs.get(a) === w && n((v) => d(w, m, f, c, v)), m;
    } catch (m) {
      throw Cn(w, c), m;
    }
  }
  function d(a, f, g, w, c) {
    let m = a.group_id, v = Pn(a, f, g, w);
    for (let { seq: y } of f.messages) {
      j(c.rows, m, y);
      let x = a.rows.get(y);
      H(x) && Te(e, c, x.sender_id, x.sender);
    }
    for (let y of v) Je(e, y, c);
    h(m, f.messages[Math.floor(f.messages.length / 2)]?.seq), c.logs.add(m);
  }
  function h(a, f = et) {
    let g = e.logs.get(a), w = l.has(a) ? gt : kt;
    g && g.rows.size > w && wt(g, i.get(a) ?? f, w - ei);
  }
  function _(a) {
    let f = e.groups.get(a), g = e.logs.get(a);
    if (f?.unread === 0) return null;
    let w = g && K(g);
    return !f || !g || !w || w.from > f.read_seq + 1 ? void 0 : ie(g, w).find(
      (m) => m.seq > f.read_seq && H(m) && ge(e, m)
    )?.seq ?? null;
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(a, f = {}, g = Mt) {
      let w = JSON.stringify([a, f, g]), c = r.get(w);
      if (c) return c;
      let m = p(a, f, g).finally(() => r.delete(w));
      return r.set(w, m), m;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(a, f) {
      return this.page(a, { after: f - 1 }, 1);
    },
    /**
     * Open a group where the user left off: at the first unread message, else at the end. Asks the
     * server only for what is not here. Raises RequestError.
     * @param {number} groupId
     * @returns {Promise<Place>}
     */
    async open(a) {
      let f = _(a);
      if (f === void 0)
        f = (await this.page(a, { around: "first_unread" })).first_unread;
      else if (f === null) {
        let g = u(a);
        K(g) || await this.page(a);
      }
      return this.look(a, f ?? et), { seq: f, firstUnread: f };
    },
    /**
     * Open a group at a message. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<Place>}
     */
    async openAt(a, f) {
      return this.look(a, f), me(u(a), f) || await this.page(a, { around: f }), { seq: f, firstUnread: _(a) ?? null };
    },
    /**
     * Open a group at the first message of a time or later. Raises RequestError.
     * @param {number} groupId
     * @param {string} time RFC 3339
     * @returns {Promise<Place>}
     */
    async openAtTime(a, f) {
      i.delete(a);
      let { messages: g } = await this.page(a, { around: f }), w = Date.parse(f), m = g.find((v) => Date.parse(v.timestamp) >= w)?.seq ?? null;
      return this.look(a, m ?? et), { seq: m, firstUnread: _(a) ?? null };
    },
    /**
     * Ask for the rows before the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async older(a, f, g = Mt) {
      i.set(a, f);
      let w = me(u(a), f);
      return !w || w.at_start ? !1 : (await this.page(a, { before: w.from }, g)).has_before;
    },
    /**
     * Ask for the rows after the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async newer(a, f, g = Mt) {
      i.set(a, f);
      let w = me(u(a), f);
      return !w || w.at_end ? !1 : (await this.page(a, { after: w.to }, g)).has_after;
    },
    /** Drop rows of groups to which events have added many. @param {Iterable<number>} ids */
    bound(a) {
      for (let f of a) h(f);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at, or END. The logs of others
     * are made smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(a, f) {
      o.set(a, s.now()), u(a), f !== void 0 && i.set(a, f);
      let g = [...e.logs.keys()].sort(
        (w, c) => (o.get(c) ?? 0) - (o.get(w) ?? 0)
      );
      n((w) => {
        for (let c of g.slice(bo))
          e.logs.delete(c), o.delete(c), i.delete(c), w.logs.add(c);
        l = new Set(g.slice(0, yo));
        for (let c of g.slice(yo, bo)) {
          let m = e.logs.get(c);
          i.delete(c), m && m.rows.size > kt && wt(m, et, kt) && w.logs.add(c);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(a, f) {
      let w = [...a].sort((c, m) => m.opened_at - c.opened_at).map((c) => {
        let m = u(c.group_id);
        return o.has(c.group_id) || o.set(c.group_id, c.opened_at), { stored: c, log: m, kept: ht(m) };
      });
      for (let { stored: c, log: m, kept: v } of w) {
        let y = await f.rows(c.group_id);
        if (e.logs.get(c.group_id) !== m) continue;
        let x = y.filter(($) => c.from <= $.seq && $.seq <= c.to);
        n(($) => {
          for (let b of Nn(m, c, x, v)) Je(e, b, $);
          $.logs.add(c.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as At } from "./vendor/preact.js";

// model/attachments.js
var ti = 2, ni = 50 * 1024 * 1024, vo = 1440 * 60 * 1e3;
function So({ db: e, upload: t, onProgress: n, makeId: o, now: s = Date.now }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), p = [], d = 0, h = 0;
  function _(c, m) {
    m ? u.set(c, m) : u.delete(c), n(c);
  }
  async function a(c, m) {
    let v = r.get(c) ?? await e.file(c);
    if (!v) throw new C({ code: "file_missing", sentence: "The file is gone" });
    let y = await g(v);
    if (y) return y;
    d >= ti && await new Promise((x) => p.push(() => x(void 0))), d++;
    try {
      if (!i.has(c)) throw new C({ code: "aborted" });
      let x = v.size, $ = t(v, m, {
        onProgress: (M) => _(c, { sent: M, size: x, state: "running", code: null })
      });
      l.set(c, $);
      let { id: b } = await $.done;
      return await w(v, b), b;
    } finally {
      l.delete(c), d--, p.shift()?.();
    }
  }
  async function f(c) {
    if (!globalThis.crypto?.subtle) return null;
    let m = await crypto.subtle.digest("SHA-256", await c.arrayBuffer());
    return [...new Uint8Array(m)].map((v) => v.toString(16).padStart(2, "0")).join("");
  }
  async function g(c) {
    let m = await f(c), v = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), y = m && v ? v[m] : null;
    return y && s() - y.at < vo ? y.id : null;
  }
  async function w(c, m) {
    let v = await f(c);
    if (!v) return;
    let y = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), x = Object.entries(y).filter(([, { at: $ }]) => s() - $ < vo);
    await e.put_value("uploads", { ...Object.fromEntries(x), [v]: { id: m, at: s() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(c, m) {
      let v = o();
      r.set(v, c), h + c.size <= ni && (h += c.size, await e.put_file(v, c));
      let y = { local_id: v, name: m, type: c.type, size: c.size, file_id: null };
      return this.ensure(y).catch(() => {
      }), y;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(c) {
      let { local_id: m, name: v, size: y, file_id: x } = c;
      if (x) return Promise.resolve(x);
      let $ = i.get(m);
      if ($) return $;
      _(m, { sent: 0, size: y, state: "waiting", code: null });
      let b = Promise.resolve().then(() => a(m, v)).then(
        (M) => (_(m, { sent: y, size: y, state: "done", code: null }), M),
        (M) => {
          throw i.delete(m), _(m, { sent: 0, size: y, state: "failed", code: M.code }), M;
        }
      );
      return i.set(m, b), b;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (c) => u.get(c) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => d > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (c) => r.get(c) ?? await e.file(c),
    /** The session is over: cancel the uploads. */
    dispose() {
      i.clear();
      for (let c of l.values()) c.cancel();
      for (let c of p.splice(0)) c();
    },
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(c) {
      i.delete(c), l.get(c)?.cancel(), h = Math.max(0, h - (r.get(c)?.size ?? 0)), r.delete(c), _(c, null), await e.remove_file(c);
    }
  };
}

// model/draft_sync.js
var oi = 2e3;
function xo({ drafts: e, http: t, clock: n }) {
  let o = null, s = /* @__PURE__ */ new Set(), r = null, i = null, l = (h) => `/v1/users/me/drafts/${h}`;
  async function u(h = !1) {
    for (; ; ) {
      let _ = e.unsynced().find(([, g]) => !s.has(g));
      if (!_) return;
      let [a, f] = _;
      try {
        if (X(f))
          await t.remove(l(a), void 0, { keepalive: h }), o?.delete(a);
        else {
          let { updated_at: g } = await t.put(l(a), si(f), { keepalive: h });
          o?.set(a, g);
        }
      } catch (g) {
        let { isPassing: w, code: c } = (
          /** @type {import("../net/errors.js").RequestError} */
          g
        );
        if (w || c === "aborted") return;
        s.add(f);
        continue;
      }
      await e.synced(a, f);
    }
  }
  function p(h) {
    return n.cancel(r), r = null, i ??= u(h).finally(() => {
      i = null;
    }), i;
  }
  function d(h, _) {
    if (_ && _.updated_at <= (o?.get(h) ?? "")) return;
    _ ? o?.set(h, _.updated_at) : o?.delete(h);
    let a = e.get(h);
    (_ || a) && e.take(h, ri(_, a));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (h) => o === null || o.has(h) || i !== null,
    /** A draft was stored here. */
    changed() {
      r ??= n.after(p, oi);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: h, value: _ }) => d(h, _),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let h = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), _ = new Map(h.map((a) => [a.draft, a]));
        o ??= /* @__PURE__ */ new Map();
        for (let a of /* @__PURE__ */ new Set([..._.keys(), ...e.keys()]))
          e.isNewer(a) ? _.has(a) && o.set(a, _.get(a)?.updated_at ?? "") : d(a, _.get(a) ?? null);
      } catch {
        return;
      }
      s.clear(), await p();
    },
    /** Send at once: the page may be about to go. Raises nothing. */
    async flush() {
      await i, await p(!0);
    },
    dispose: () => n.cancel(r)
  };
}
var si = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((o) => o.file_id).filter((o) => o !== null)
});
function ri(e, t) {
  let n = (t?.files ?? []).filter((d) => d.file_id === null);
  if (!e)
    return n.length > 0 && t ? { ...t, text: "", reply_to: null, files: n } : null;
  let { content: o, reply_to: s, files: r, updated_at: i } = e, l = new Map((t?.files ?? []).map((d) => [d.file_id, d])), u = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, p = r.map(
    (d) => l.get(d) ?? { local_id: d, name: "", type: "", size: 0, file_id: d }
  );
  return {
    text: o,
    reply_to: s === null ? null : t?.reply_to?.id === s ? t.reply_to : u,
    selection: t?.text === o ? t.selection : null,
    files: [...p, ...n],
    at: Date.parse(i)
  };
}

// model/outbox_entries.js
function Mo(e) {
  let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = () => e([...t.values()]);
  return {
    list: () => [...t.values()],
    /** @param {string} key */
    get: (s) => t.get(s),
    /** @param {string} key */
    has: (s) => t.has(s),
    /** Whether this tab sends an entry. @param {string} key */
    isHeld: (s) => n.has(s),
    /** @param {Outgoing} entry */
    insert(s) {
      t.delete(s.key);
      let r = [...t.values(), s].sort((i, l) => i.at - l.at);
      t.clear();
      for (let i of r) t.set(i.key, i);
      o();
    },
    /** Note the lock of an entry. One that is gone meanwhile needs none. @param {string} key @param {() => void} release */
    hold(s, r) {
      t.has(s) ? n.set(s, r) : r();
    },
    /** Change some members, and return the entry; null if it is gone. @param {string} key @param {Partial<Outgoing>} members */
    update(s, r) {
      let i = t.get(s);
      if (!i) return null;
      let l = { ...i, ...r };
      return t.set(s, l), o(), l;
    },
    /** @param {string} key */
    remove(s) {
      let r = t.get(s);
      return t.delete(s), n.get(s)?.(), n.delete(s), r && o(), r;
    },
    /** A time of writing that is later than all others. @param {number} now */
    nextTime: (s) => Math.max(s, ...[...t.values()].map((r) => r.at + 1)),
    /** Forget all, and leave them to other tabs. */
    clear() {
      t.clear();
      for (let s of n.values()) s();
      n.clear();
    }
  };
}

// model/outbox.js
var ii = 1440 * 60 * 1e3, ai = 3e4, ko = 1e3, li = 3e4;
function Oo({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: o,
  hold: s,
  onChange: r,
  onPause: i = () => {
  },
  makeKey: l,
  laneOf: u = ({ group_id: d, recipient_id: h }) => d ? `g${d}` : `u${h}`,
  clock: p
}) {
  let d = Mo(r), h = /* @__PURE__ */ new Map(), _ = !1, a = !1, f = null;
  function g(b, M = !1) {
    h.delete(b);
    let k = d.remove(b);
    if (!M) for (let { local_id: T } of k?.files ?? []) o(T);
  }
  function w() {
    if (!_ || a) return;
    let b = /* @__PURE__ */ new Set(), M = p.now(), k = 1 / 0;
    for (let T of d.list()) {
      let R = u(T);
      if (b.has(R) || !["waiting", "sending"].includes(T.state) || (b.add(R), T.state === "sending")) continue;
      let P = h.get(T.key) ?? 0;
      P > M ? k = Math.min(k, P) : d.isHeld(T.key) && c(T);
    }
    p.cancel(f), k < 1 / 0 && (f = p.after(w, k - M));
  }
  async function c({ key: b, tries: M }) {
    let k = (
      /** @type {Outgoing} */
      d.update(b, { state: "sending", tries: M + 1 })
    );
    try {
      let T = await m(k), { group_id: R, recipient_id: P, content: q, reply_to: A } = k, L = await t({ type: "send", key: b, content: q, reply_to: A, files: T, ...R ? { group_id: R } : { recipient_id: P } }, b);
      v(b, L.seq, L.duplicate === !0);
    } catch (T) {
      let R = rn(T);
      d.get(b)?.state === "sending" && y(k, R);
    }
    w();
  }
  async function m(b) {
    let M = await Promise.all(b.files.map(n));
    if (b.files.some((k) => !k.file_id)) {
      let k = b.files.map((R, P) => ({ ...R, file_id: M[P] ?? null })), T = d.update(b.key, { files: k });
      T && await e.put_outgoing(T);
    }
    return M;
  }
  function v(b, M, k) {
    e.remove_outgoing(b), k ? g(b) : d.update(b, { state: "sent", seq: M, error: null });
  }
  function y({ key: b, tries: M }, k) {
    let { action: T, code: R, message: P } = k;
    if (T === "pause")
      d.update(b, { state: "waiting", error: { code: R, sentence: P } }), x();
    else if (T === "wait") {
      let q = (k.retryAfter ?? 0) * 1e3, A = Math.max(q, Math.min(ko * 2 ** (M - 1), li));
      h.set(b, p.now() + A), d.update(b, { state: "waiting", error: { code: R, sentence: P } });
    } else if (T === "resend" || T === "sign_in")
      R !== "time_out" && h.set(b, p.now() + ko), d.update(b, { state: "waiting", error: null });
    else {
      let q = d.update(b, { state: "failed", error: { code: R, sentence: P } });
      q && e.put_outgoing(q);
    }
  }
  function x() {
    a || (a = !0, i(!0), p.after(() => {
      a = !1, i(!1), w();
    }, ai));
  }
  async function $(b) {
    let { key: M } = b;
    if (d.has(M)) return;
    let k = await s(`chat-outbox-${M}`);
    if (!k) return;
    let T = await e.outgoing(M);
    if (!T || d.has(M)) {
      k();
      return;
    }
    let R = p.now() - T.at > ii, P = T.state === "failed" ? "failed" : R ? "asking" : "waiting";
    d.insert({ ...T, state: P }), d.hold(M, k);
  }
  return {
    /** All entries, oldest first. */
    list: d.list,
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: b = null, recipient_id: M = null, content: k, reply_to: T = null, quote: R = null, files: P = [] }) {
      let q = (
        /** @type {Outgoing} */
        {
          key: l(),
          group_id: b,
          recipient_id: M,
          content: k,
          reply_to: T,
          quote: R,
          files: P,
          state: "waiting",
          tries: 0,
          at: d.nextTime(p.now()),
          error: null,
          seq: null
        }
      );
      d.insert(q);
      let [A] = await Promise.all([
        s(`chat-outbox-${q.key}`),
        e.put_outgoing(q)
      ]);
      return d.hold(q.key, A ?? (() => {
      })), w(), q;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let b of await e.outbox()) await $(b);
      w();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(b) {
      _ = b, b && w();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      _ = !1, p.cancel(f), d.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: b }) {
      d.has(b) && (e.remove_outgoing(b), g(b), w());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(b) {
      for (let M of d.list())
        M.state === "sent" && b(M) && g(M.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(b) {
      let M = d.get(b);
      if (!M || !["failed", "asking"].includes(M.state)) return;
      h.delete(b);
      let k = (
        /** @type {Outgoing} */
        {
          ...M,
          state: "waiting",
          error: null,
          tries: 0,
          at: d.nextTime(p.now())
        }
      );
      d.insert(k), await e.put_outgoing(k), w();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(b, M = !1) {
      let k = d.get(b);
      return !k || ["sending", "sent"].includes(k.state) || k.state === "waiting" && k.tries > 0 && !k.error ? null : (await e.remove_outgoing(b), g(b, M), w(), k);
    }
  };
}

// model/settings.js
import { signal as ci } from "./vendor/preact.js";
var Ot = {
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
}, ui = 1e3, fi = 3;
function Ao({ db: e, http: t, tell: n, clock: o }) {
  let s = ci({ ...Ot }), r = {}, i = (
    /** @type {number | null} */
    null
  ), l = {}, u = null;
  function p() {
    let f = Object.entries({ ...r, ...l }).filter(
      ([g, w]) => di(
        /** @type {Record<string, unknown>} */
        Ot[g],
        w
      )
    );
    s.value = { ...Ot, ...Object.fromEntries(f) };
  }
  function d(f) {
    i !== null && f.revision < i || (i = f.revision, r = f.settings, p(), _());
  }
  async function h() {
    let f = (
      /** @type {any} */
      await e.value("settings")
    );
    return f && { stored: f.stored ?? {}, changed: f.changed ?? {} };
  }
  let _ = () => e.put_value("settings", { stored: r, changed: l });
  async function a(f) {
    u = null;
    for (let g = 0; g < fi && Object.keys(l).length > 0; g++) {
      let w = l;
      try {
        i === null && d(await t.get("/v1/users/me/settings"));
        let c = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...w } },
          { headers: { "If-Match": `"${i}"` }, ...f }
        ), m = Object.entries(l).filter(
          ([v, y]) => y !== /** @type {any} */
          w[v]
        );
        l = Object.fromEntries(m), d(c);
      } catch (c) {
        if (
          /** @type {any} */
          c.code !== "revision_mismatch"
        ) return;
        i = null;
      }
    }
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Settings>} */
    settings: s,
    /** Read what is stored here, before the server has answered. */
    async load() {
      let f = await h();
      f && (r = f.stored, l = { ...f.changed, ...l }, p());
    },
    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      Object.keys(l).length > 0 && await a();
    },
    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
    received: d,
    /** Another tab has. It tells the server itself. */
    async reload() {
      let f = await h();
      f && (r = { ...r, ...f.changed }, p());
    },
    /**
     * Change a setting.
     * @template {keyof Settings} K
     * @param {K} name
     * @param {Settings[K]} value
     */
    set(f, g) {
      l = { ...l, [f]: g }, p(), _().then(n), o.cancel(u), u = o.after(() => a(), ui);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      u !== null && (o.cancel(u), await a({ keepalive: !0 }));
    },
    dispose: () => o.cancel(u)
  };
}
function di(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function To({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: o = globalThis.navigator?.locks ?? null,
  openChannel: s = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), i = !1, l = () => {
  }, u = s(`chat-${e}`);
  u && (u.onmessage = ({ data: d }) => t(d));
  function p() {
    return r.signal.aborted ? Promise.resolve() : (i = !0, n(), /** @type {Promise<void>} */
    new Promise((d) => {
      l = d;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, p).catch(() => {
  }) : Promise.resolve().then(p), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(d) {
      r.signal.aborted || u?.postMessage(d);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(d) {
      return o ? new Promise((h) => {
        o.request(`${d}-${e}`, { ifAvailable: !0 }, (_) => _ ? new Promise((a) => h(() => a(void 0))) : (h(null), Promise.resolve())).catch(() => h(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      i = !1, r.abort(), l(), u?.close();
    }
  };
}

// model/view.js
import { batch as Eo, signal as tt } from "./vendor/preact.js";
var pi = 500;
function W(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = tt(e(n));
      return t.set(n, s), s;
    },
    /** Read a value again, if its signal was asked for. @param {K} key */
    update(n) {
      let o = t.get(n);
      o && (o.value = e(n));
    },
    /** Read all values again. */
    refresh() {
      for (let [n, o] of t) o.value = e(n);
    }
  };
}
var ue = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function qo(e, t) {
  let n = 0, o = W((c) => e.groups.get(c) ?? null), s = W((c) => f(c)), r = W((c) => e.people.get(c) ?? null), i = W((c) => new Map(e.marks.get(c) ?? [])), l = W((c) => ++n), u = W((c) => ++n), p = tt(
    /** @type {number[]} */
    []
  ), d = tt(0), h = tt(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), _ = /* @__PURE__ */ new Map(), a = null;
  function f(c) {
    return { log: e.logs.get(c) ?? null, version: ++n };
  }
  function g() {
    a = null;
    let c = Jn(e.groups), m = p.value;
    (c.length !== m.length || c.some((v, y) => v !== m[y])) && (p.value = c);
  }
  function w(c) {
    let { groups: m, mentions: v } = h.value, y = t.now();
    for (let x of c) {
      let $ = e.groups.get(x), b = _.get(x) ?? { groups: 0, mentions: 0 }, M = mi($, y);
      m += M.groups - b.groups, v += M.mentions - b.mentions, $ ? _.set(x, M) : _.delete(x);
    }
    (m !== h.value.groups || v !== h.value.mentions) && (h.value = { groups: m, mentions: v });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: i,
    members: l,
    pins: u,
    order: p,
    changed: d,
    totals: h,
    /** Show what has changed. @param {Changes} changes */
    publish: (c) => Eo(() => {
      for (let m of c.groups) o.update(m);
      for (let m of c.logs) s.update(m);
      for (let m of c.people) r.update(m);
      for (let m of c.marks) i.update(m);
      for (let m of c.members) l.update(m);
      for (let m of c.pins) u.update(m);
      c.groups.size !== 0 && (w(c.groups), d.value++, p.value.length === 0 ? g() : a ??= t.after(g, pi));
    }),
    /** Show the whole state anew. */
    refresh: () => Eo(() => {
      for (let c of [o, s, r, i]) c.refresh();
      w(/* @__PURE__ */ new Set([..._.keys(), ...e.groups.keys()])), d.value++, g();
    }),
    dispose: () => t.cancel(a)
  };
}
function mi(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = ue(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var Ro = 3e4;
function Po({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: i }) {
  let { clock: l } = o, u = At(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), p = At(!1), d = W(($) => w.progressOf($)), h = W(($) => m.get($)), _ = At(0), a = /* @__PURE__ */ new Set(), f = null, g = To({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      i(), m.load().then(m.adopt).then(v.changed), c.load();
      let $ = () => {
        c.load(), f = l.after($, Ro);
      };
      f = l.after($, Ro);
    },
    onWord: ($) => {
      $.type === "draft" && m.changed($.key), $.type === "settings" && y.reload();
      for (let b of a) b($);
    }
  }), w = So({
    db: t,
    upload: o.upload,
    onProgress: ($) => d.update($),
    makeId: o.makeKey,
    now: l.now
  }), c = Oo({
    db: t,
    send: ($, b) => r.request($, b),
    ensureFile: w.ensure,
    dropFile: w.drop,
    hold: g.hold,
    onChange: ($) => {
      u.value = $;
    },
    onPause: ($) => {
      p.value = $;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: $, recipient_id: b }) => `g${$ ?? x(b) ?? -Number(b)}`,
    clock: l
  }), m = fn({
    db: t,
    onChange: ($) => {
      h.update($), _.value++;
    },
    tell: ($) => g.tell({ type: "draft", key: $ }),
    onStored: () => v.changed(),
    mayBeOnServer: ($) => v.mayHave($),
    clock: l
  }), v = xo({ drafts: m, http: n, clock: l }), y = Ao({ db: t, http: n, tell: () => g.tell({ type: "settings" }), clock: l });
  function x($) {
    for (let { id: b, kind: M, peer_id: k } of s.groups.values())
      if (M === "direct" && k === $) return b;
    return null;
  }
  return {
    outbox: c,
    attachments: w,
    drafts: m,
    settings: y,
    tabs: g,
    groupWith: x,
    signals: { outgoing: u, isPaused: p, progress: d, drafts: h, draftList: _, settings: y.settings },
    /** Read what is stored. */
    load: () => Promise.all([c.load(), m.load(), y.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      c.forgetSent(({ group_id: $, seq: b }) => b !== null && b <= (s.groups.get($ ?? 0)?.seq ?? 0)), y.sync(), v.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received($) {
      $.type === "settings" ? y.received($) : $.type === "draft" && v.received($);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord($) {
      return a.add($), () => a.delete($);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await m.flush(), await Promise.all([v.flush(), y.flush()]);
    },
    dispose() {
      l.cancel(f), m.flush();
      for (let $ of [c, w, v, y]) $.dispose();
      g.leave();
    }
  };
}

// model/marks.js
var Tt = 1e3, gi = 5e3;
function No({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), l = !1, u = null, p = (_ = Tt) => {
    l && (u ??= s.after(d, _));
  };
  function d() {
    u = null;
    for (let [_, a] of r) i.has(_) || h(_, a);
  }
  async function h(_, a) {
    i.add(_);
    let f = Tt;
    try {
      let g = await n({ type: "read", group_id: _, seq: a });
      r.get(_) === a && (r.delete(_), o((w) => Qe(e, { ...g, read_seq: g.seq }, w)));
    } catch (g) {
      let { isPassing: w, retryAfter: c } = (
        /** @type {import("../net/errors.js").RequestError} */
        g
      );
      !w && r.get(_) === a && r.delete(_), f = c === null ? gi : Math.max(c * 1e3, Tt);
    }
    i.delete(_), r.has(_) && p(f);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (_) => r.has(_),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(_, a) {
      let f = e.groups.get(_);
      !f || a <= f.read_seq || (o((g) => Oe(e, g, _, a)), r.set(_, a), p());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(_, a) {
      r.delete(_);
      let f = await t.put(`/v1/groups/${_}/unread`, { seq: a });
      o((g) => Qe(e, f, g));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: _ } = await t.put("/v1/read-all");
      o((a) => Ze(e, _, a));
    },
    /** Send the marks that wait: the connection is there. */
    connected() {
      l = !0, r.size > 0 && p();
    },
    disconnected() {
      l = !1, s.cancel(u), u = null;
    },
    /** Tell the marks now, as the page may be about to go. Raises nothing. */
    async flush() {
      let _ = [...r].map(
        ([a, f]) => t.put(`/v1/groups/${a}/read`, { seq: f }, { keepalive: !0 }).catch(() => {
        })
      );
      await Promise.all(_);
    },
    dispose: () => s.cancel(u)
  };
}

// model/mutes.js
var hi = 1440 * 60 * 1e3;
function Co({ state: e, change: t, clock: n }) {
  let o = null, s = 1 / 0;
  function r() {
    o = null, s = 1 / 0;
    let l = n.now();
    t((u) => {
      for (let { id: p, muted_until: d } of e.groups.values()) {
        if (d === null) continue;
        let h = Date.parse(d);
        h <= l ? D(e, u, p, { muted_until: null }) : s = Math.min(s, h);
      }
    }), i();
  }
  function i() {
    n.cancel(o), o = s < 1 / 0 ? n.after(r, Math.min(s - n.now(), hi)) : null;
  }
  return {
    /** Look whether groups that have changed are muted. @param {Iterable<number>} ids */
    note(l) {
      let u = s;
      for (let p of l) {
        let d = e.groups.get(p)?.muted_until;
        d && (s = Math.min(s, Date.parse(d)));
      }
      s < u && i();
    },
    dispose: () => n.cancel(o)
  };
}

// model/notifications.js
var _i = 5e3, Do = 120, Lo = 2e4, Io = (e) => `g${e}`;
function Uo({ state: e, settings: t, isLeading: n, isVisible: o, tell: s, clock: r }) {
  let i = null, l = null, u = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), d = null, h = null;
  function _(c) {
    if (l === c) return !0;
    let m = r.now();
    return [...u.values()].some((v) => v.groupId === c && v.until > m);
  }
  function a(c, m) {
    let { notifications: v, mentions_in_muted: y, notify_all: x } = t();
    return !v || _(c.id) ? !1 : ue(c, r.now()) ? m === "mention" && y : m !== "message" || x.includes(c.id);
  }
  function f(c, m) {
    let v = r.now(), y = v - (p.get(c.id) ?? -1 / 0) >= _i, x = y && t().sounds && !o();
    p.set(c.id, v), i?.show({ tag: Io(c.id), group: c, ...m, isRenewed: y, hasSound: x });
  }
  function g(c) {
    p.delete(c), i?.close(Io(c));
  }
  function w() {
    r.cancel(h), h = null, s(l), l !== null && (h = r.after(w, Lo));
  }
  return {
    /** Show notifications through this from now on. @param {Port | null} given */
    setPort(c) {
      i = c;
    },
    /** Note which conversation is visible and focused in this tab. @param {number | null} groupId */
    look(c) {
      c !== l && (l = c, w(), c !== null && g(c));
    },
    /** Note what another tab looks at. @param {{ tab: string, group_id: number | null }} word */
    looked({ tab: c, group_id: m }) {
      m === null ? u.delete(c) : (u.set(c, { groupId: m, until: r.now() + 2 * Lo }), n() && g(m));
    },
    /** New messages of others have come, while live. @param {Arrived[]} arrived */
    arrived(c) {
      if (n())
        for (let { message: m, kind: v } of c) {
          let y = e.groups.get(m.group_id);
          if (!y || m.seq <= y.read_seq || !a(y, v)) continue;
          let x = e.people.get(m.sender_id), $ = x?.display_name ?? x?.username ?? m.sender, b = Array.from(m.content.slice(0, 2 * Do)).slice(0, Do);
          f(y, {
            kind: "message",
            seq: m.seq,
            sender_id: m.sender_id,
            sender: $,
            count: 1,
            text: t().notification_text && b.length > 0 ? b.join("") : null
          });
        }
    },
    /** Close what has been read, here or on another device, and what is gone. @param {Changes} changes */
    changed({ groups: c }) {
      if (n())
        for (let m of c) {
          let v = e.groups.get(m);
          (v ? v.unread === 0 && p.has(m) : p.has(m)) && g(m);
        }
    },
    /** The connection was lost: what comes during the absence is told as one number for each group. */
    lost() {
      d = new Map(e.groups);
    },
    /** The connection is live, and the counts are as of now. */
    back() {
      let c = d;
      if (d = null, !(!c || !n() || o()))
        for (let m of e.groups.values()) {
          let { unread: v, mentions: y } = c.get(m.id) ?? { unread: 0, mentions: 0 }, x = m.unread - v, $ = m.mentions > y, b = m.kind === "direct" ? "direct" : $ ? "mention" : "message";
          x > 0 && a(m, b) && f(m, { kind: "summary", seq: m.last?.seq ?? m.seq, sender_id: null, sender: "", text: null, count: x });
        }
    },
    dispose() {
      r.cancel(h), l !== null && s(null);
      for (let c of [...p.keys()]) g(c);
    }
  };
}

// model/presence.js
function Go({ signal: e, onPresence: t, onTyping: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), l = null, u = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
  function d(a, f) {
    f === null ? i.delete(a) : i.set(a, f), t(a);
  }
  function h() {
    l = null;
    let a = new Set([...s.keys()].slice(-100));
    for (let g of r) a.has(g) || d(g, null);
    (a.size === r.size && [...a].every((g) => r.has(g)) || e({ type: "watch", user_ids: [...a] })) && (r = a);
  }
  function _(a, f) {
    let g = u.get(a);
    g?.has(f) && (o.cancel(g.get(f)), g.delete(f), n(a));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(a) {
      s.set(a, (s.get(a) ?? 0) + 1), l ??= o.after(h, 500);
      let f = !0;
      return () => {
        if (!f) return;
        f = !1;
        let g = (s.get(a) ?? 1) - 1;
        g > 0 ? s.set(a, g) : s.delete(a), l ??= o.after(h, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), s.size > 0 && (l ??= o.after(h, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let a of r) d(a, null);
      r = /* @__PURE__ */ new Set();
      for (let [a, f] of u) for (let g of [...f.keys()]) _(a, g);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(a) {
      let f = new Set(a);
      for (let g of r) d(g, f.has(g));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(a, f) {
      r.has(a) && d(a, f);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (a) => i.get(a) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(a, f) {
      let g = u.get(a) ?? /* @__PURE__ */ new Map();
      u.set(a, g);
      let w = !g.has(f);
      o.cancel(g.get(f)), g.set(f, o.after(() => _(a, f), 5e3)), w && n(a);
    },
    stopTyping: _,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (a) => [...u.get(a)?.keys() ?? []],
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(a) {
      let f = o.now();
      f - (p.get(a) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: a }) && p.set(a, f);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (a) => {
      p.delete(a);
    },
    dispose() {
      o.cancel(l);
      for (let a of u.values()) for (let f of a.values()) o.cancel(f);
    }
  };
}

// model/queue.js
function Fo({ apply: e, soon: t, clock: n }) {
  let o = [], s = null, r = 0, i = 0, l = 0;
  function u() {
    s?.(), s = null;
    let p = o;
    o = [], p.length > 0 && e(p);
  }
  return {
    /** @param {Frame} frame */
    push(p) {
      o.push(p);
      let d = Math.floor(n.now() / 1e3);
      if (d !== r && (l = d === r + 1 ? i : 0, r = d, i = 0), i++, s) return;
      if (Math.max(i, l) <= 30) {
        s = t(u);
        return;
      }
      let h = n.after(u, 100);
      s = () => n.cancel(h);
    },
    /** Apply all that waits. */
    flush: u,
    clear() {
      s?.(), s = null, o = [];
    }
  };
}

// model/saving.js
var wi = 500, yi = 50, bi = 200, $i = 3;
function Ho({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), d = !0, h = (
    /** @type {string | null} */
    null
  ), _ = 0, a = null, f = Promise.resolve(), g = () => {
    a ??= r.after(m, wi);
  };
  function w() {
    let v = {
      is_whole: d,
      cursor: t.cursor,
      me: s(),
      groups: [],
      gone_groups: [],
      people: [],
      logs: [],
      gone_logs: [],
      rows: [],
      gone_rows: []
    };
    d && p.clear();
    for (let $ of d ? t.groups.keys() : i) {
      let b = t.groups.get($);
      b ? v.groups.push(b) : v.gone_groups.push($);
    }
    for (let $ of d ? t.people.keys() : l) {
      let b = t.people.get($);
      b && v.people.push(b);
    }
    let y = [...o].sort(([, $], [, b]) => b - $).slice(0, yi), x = new Set(y.map(([$]) => $));
    for (let $ of [...p.keys()])
      x.has($) && t.logs.has($) || (v.gone_logs.push($), p.delete($));
    for (let $ of d ? x : u.keys()) {
      let b = t.logs.get($);
      b && x.has($) && c(v, b);
    }
    return i.clear(), l.clear(), u.clear(), d = !1, v;
  }
  function c(v, y) {
    let x = y.group_id, $ = K(y), b = p.get(x) ?? /* @__PURE__ */ new Set();
    if (!$) {
      p.delete(x) && v.gone_logs.push(x);
      return;
    }
    let M = ie(y, $), k = M.slice(-bi), T = k.length < M.length, R = T ? (
      /** @type {{ seq: number }} */
      k[0].seq
    ) : $.from, P = new Set(k.map((A) => A.seq)), q = u.get(x);
    for (let A of k) (!b.has(A.seq) || q?.has(A.seq)) && v.rows.push(A);
    for (let A of b) P.has(A) || v.gone_rows.push([x, A]);
    p.set(x, P), v.logs.push({
      group_id: x,
      from: R,
      to: $.to,
      at_start: $.at_start && !T,
      at_end: !0,
      opened_at: o.get(x) ?? 0
    });
  }
  function m() {
    return r.cancel(a), a = null, !n() || _ >= $i ? (d = !0, f) : (f = f.then(async () => {
      if (!d && t.cursor === h && i.size + l.size + u.size === 0) return;
      let y = w();
      await e.save(y) ? (_ = 0, h = y.cursor) : (_++, d = !0, g());
    }), f);
  }
  return {
    /** @param {Changes} changes */
    note(v) {
      for (let y of v.groups) i.add(y);
      for (let y of v.people) l.add(y);
      for (let y of v.logs) u.set(y, u.get(y) ?? /* @__PURE__ */ new Set());
      for (let [y, x] of v.rows) {
        let $ = u.get(y) ?? /* @__PURE__ */ new Set();
        for (let b of x) $.add(b);
        u.set(y, $);
      }
      g();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      d = !0, g();
    },
    flush: m,
    dispose: () => r.cancel(a)
  };
}

// model/session.js
var Si = 2e3;
function jo({ userId: e, db: t, env: n, onEnded: o, onServer: s }) {
  let { clock: r } = n, i = oo({
    fetch: n.fetch,
    db: t,
    onSignedOut: ({ code: O }) => pe(O),
    clock: r
  }), { http: l, db: u } = i, p = In(e), d = qo(p, r), h = he(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), _ = he(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), a = he(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: r.now(),
      retryAt: null,
      code: null
    }
  ), f = W((O) => E.typingIn(O)), g = W((O) => E.isOnline(O)), w = he(
    /** @type {import("./types.js").Event[]} */
    []
  ), c = he(0), m = he(0), v = /* @__PURE__ */ new Map(), y = /* @__PURE__ */ new Set(), x = !1, $ = !1, b = null, M = Tn({
    open: (O) => n.openSocket(`/ws?since=${encodeURIComponent(O)}&groups=no`),
    prepare: async () => (p.cursor === null ? await L.anew() : L.refresh(), /** @type {string} */
    p.cursor),
    checkLogin: () => l.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (O) => O.type === "ready" ? Bs(O) : k.push(O),
    onState: (O) => {
      O.state === "ended" && pe(String(O.code)), O.state !== "live" && Ws(), a.value = O;
    },
    isOnline: n.isOnline,
    isVisible: n.isVisible,
    clock: r
  }), k = Fo({ apply: Hs, soon: n.soon, clock: r }), T = $o({ state: p, http: l, change: oe, opened: v, clock: r }), R = No({ state: p, http: l, request: M.request, change: oe, clock: r }), P = eo({ state: p, http: l, change: oe, history: T, isMarking: R.isMarking, clock: r }), q = Po({ userId: e, db: u, http: l, env: n, state: p, socket: M, onLeading: () => A.invalidate() }), A = Ho({
    db: u,
    state: p,
    isLeading: () => q.tabs.isLeading,
    opened: v,
    me: () => h.value,
    clock: r
  }), E = Go({
    signal: M.signal,
    onPresence: (O) => g.update(O),
    onTyping: (O) => f.update(O),
    clock: r
  }), L = no({
    userId: e,
    db: u,
    http: l,
    state: p,
    view: d,
    history: T,
    change: oe,
    me: h,
    server: _,
    clock: r,
    onOther: () => pe("another_user"),
    onSettings: (O) => q.settings.received(O),
    onServer: s,
    onAnew: () => {
      k.clear(), A.invalidate(), c.value++;
    }
  }), U = Co({ state: p, change: oe, clock: r }), z = n.makeKey(), J = Uo({
    state: p,
    settings: () => q.settings.settings.value,
    isLeading: () => q.tabs.isLeading,
    isVisible: n.isVisible,
    tell: (O) => q.tabs.tell({ type: "looking", tab: z, group_id: O }),
    clock: r
  });
  q.onWord((O) => {
    O.type === "looking" && J.looked(O);
  });
  let Yt = vn({ userId: e, http: l, memory: n.memory, clock: r });
  function oe(O) {
    $ || vi(() => {
      let N = Un(), se = x;
      O(N);
      for (let xe of N.confirmed) q.outbox.confirm(xe);
      for (let { group_id: xe, user_id: Xs } of N.typed) E.stopTyping(xe, Xs);
      if (N.left.size > 0 && (w.value = [...w.value, ...N.left.values()].slice(-20)), N.me && zs(), T.bound(N.logs), d.publish(N), A.note(N), P.note(N), U.note(N.groups), J.changed(N), !(!se || N.arrived.length === 0)) {
        J.arrived(N.arrived);
        for (let xe of y) xe(N.arrived);
      }
    });
  }
  function Hs(O) {
    oe((N) => {
      for (let se of O)
        ho(se) ? po(p, se, N) : js(se, N);
    });
  }
  function js(O, N) {
    switch (O.type) {
      case "live":
        x = !0, Z(O.cursor) >= p.applied_id && (p.cursor = O.cursor), E.connected(), R.connected(), q.sync(), L.refreshed().then(J.back);
        break;
      case "read":
        (O.user_id !== e || !R.isMarking(O.group_id)) && _o(p, O, N);
        break;
      case "read_all":
        Ze(p, O.cursor, N);
        break;
      case "muted":
        wo(p, O, N);
        break;
      case "typing":
        E.typed(O.group_id, O.user_id);
        break;
      case "presence":
        E.answered(O.online);
        break;
      case "presence_changed":
        E.changed(O.user_id, O.is_online);
        break;
      case "invitation":
        m.value++;
        break;
      default:
        q.received(
          /** @type {any} */
          O
        );
    }
  }
  function Bs(O) {
    O.user_id !== e ? pe("another_user") : O.reset || O.behind > Si ? Ys() : q.outbox.connected(!0);
  }
  function Ws() {
    x && (L.lost(), J.lost()), x = !1, q.outbox.connected(!1), E.disconnected(), R.disconnected();
  }
  function Ys() {
    k.clear(), p.cursor = null, M.restart();
  }
  async function zs() {
    try {
      h.value = await l.get("/v1/users/me");
    } catch {
    }
  }
  function pe(O) {
    $ || (b && q.tabs.tell({ type: "signed_out", reason: b }), zt(), o(b ?? O));
  }
  function zt() {
    $ = !0, M.stop(), k.clear();
    for (let O of [d, A, R, P, E, Yt, U, J, q]) O.dispose();
    i.end();
  }
  return {
    http: l,
    state: p,
    view: d,
    me: h,
    server: _,
    connection: a,
    typing: f,
    presence: g,
    left: w,
    resets: c,
    invitations: m,
    history: T,
    marks: R,
    asking: P,
    people: E,
    local: q,
    notifications: J,
    socket: M,
    change: oe,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([L.showCopy(), q.load()]), !$ && (M.start(), Yt.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave(O, N) {
      b = O;
      try {
        await N(), pe(O);
      } catch (se) {
        if (!$) throw se;
      } finally {
        b = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end: pe,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(O) {
      return y.add(O), () => y.delete(O);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      k.flush(), await Promise.all([R.flush(), q.flush(), A.flush()]);
    },
    dispose: zt
  };
}

// model/store.js
var xi = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function Bo(e = $n()) {
  let t = Et(
    /** @type {Status} */
    { name: "starting" }
  ), n = Et(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = Et(
    /** @type {string | null} */
    null
  ), r = null, i = e.memory.get("email"), l = 0, u = Ge({ fetch: e.fetch });
  async function p(c) {
    let m = ++l;
    o?.dispose();
    let v = e.memory.get(`shared-${c}`) !== null;
    e.memory.set("user", String(c));
    let y = v ? re() : await e.openDatabase(c);
    if (m !== l) {
      y.close();
      return;
    }
    r = y;
    let x = jo({ userId: c, db: r, env: e, onEnded: d, onServer: _ });
    o = x, x.local.onWord((b) => {
      b.type === "signed_out" && x.end(b.reason), b.type === "new_version" && h(b.version) && (s.value = b.version);
    });
    let $ = mn(x, x.http, e.upload);
    t.value = { name: "signed_in", session: x, actions: $ }, await x.begin();
  }
  async function d(c) {
    let m = r, v = o?.state.me;
    if (l++, o = null, r = null, c === "another_user") {
      m?.close(), await g();
      return;
    }
    e.memory.get("user") === String(v) && e.memory.set("user", null), t.value = { name: "signed_out", reason: c, email: i }, await m?.wipe(xi.has(c)), m?.close(), a();
  }
  let h = (c) => c !== null && e.version !== "src" && c !== e.version;
  function _({ web: c }) {
    c === null || !h(c) ? s.value = null : s.value !== c && (s.value = c, o?.local.tabs.tell({ type: "new_version", version: c }));
  }
  async function a() {
    try {
      let c = (
        /** @type {ServerConfig} */
        await u.get("/v1/config")
      );
      n.value = c, _(c);
    } catch {
    }
  }
  async function f() {
    let c = Number(e.memory.get("user"));
    if (c) {
      await p(c);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: i }, a();
      return;
    }
    await g();
  }
  async function g() {
    let c = ++l;
    t.value = { name: "starting" };
    try {
      let { user_id: m } = await u.get("/v1/test-auth", void 0, { tries: 1 });
      c === l && await p(m);
    } catch (m) {
      let { action: v, code: y } = (
        /** @type {import("../net/errors.js").RequestError} */
        m
      );
      v === "sign_in" ? (c === l && (t.value = { name: "signed_out", reason: null, email: i }), a()) : c === l && (t.value = { name: "signed_out", reason: y, email: i });
    }
  }
  async function w({ id: c }, m, v) {
    i = v ? null : m, e.memory.set("email", i), e.memory.set(`shared-${c}`, v ? "1" : null), e.memory.set(mt(c), null), await p(c);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: n,
    /** A newer version of this page that can be loaded, or null. @type {import("../vendor/preact.js").ReadonlySignal<string | null>} */
    newVersion: s,
    http: u,
    start: f,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: c, password: m, isShared: v = !1 }) {
      let y = v ? "session" : "persistent", { user: x } = await u.post("/v1/users/login", { email: c, password: m, cookie: y });
      await w(x, c, v);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: c, email: m, password: v, invite: y = null, isShared: x = !1 }) {
      let b = { username: c, email: m, password: v, cookie: x ? "session" : "persistent", ...y && { invite: y } }, M = await u.post("/v1/users/register", b);
      return await w(M, m, x), M.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (c, m) => u.post("/v1/users/reset", { code: c, new_password: m }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (c) => u.get(`/v1/invites/${encodeURIComponent(c)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(c = !1) {
      let m = o;
      m && (await m.flush(), await m.leave("signed_out", () => m.http.post("/v1/users/logout", { all: c })));
    },
    /** The page is seen again, or the network is back, or the user wants it: connect now. */
    wake: () => o?.socket.now(),
    /** There is no network. */
    offline: () => o?.socket.offline(),
    /** The page may be about to go. */
    flush: () => o?.flush()
  };
}

// ui/store.js
var G = Bo();

// ui/screens/signin.js
var Wo = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out"
}, Mi = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], ki = "password";
function Yo({ reason: e, known: t }) {
  let n = G.config.value, [o, s] = qt(!1), [r, i] = qt(!1), [l, u] = qt("");
  async function p(_) {
    i(!0), u("");
    try {
      await _();
    } catch (a) {
      u(Ai(a)), i(!1);
    }
  }
  function d(_) {
    _.preventDefault();
    let a = new FormData(
      /** @type {HTMLFormElement} */
      _.target
    ), f = (w) => String(a.get(w) ?? ""), g = {
      email: f("email"),
      password: f("password"),
      isShared: a.get("shared") !== null
    };
    p(
      () => o ? G.register({ ...g, username: f("username") }) : G.login(g)
    );
  }
  let h = n?.registration === "open";
  return ee`
    <main class="screen">
      <form class="card" onSubmit=${d}>
        <h1><${I} name="logo" /> ${o ? S("account.register") : S("account.sign_in")}</h1>
        ${e && Wo[e] && ee`<p role="status">${S(Wo[e])}</p>`}
        ${o && ee`<${Rt} name="username" label=${S("account.name")} autocomplete="username" />`}
        <${Rt} name="email" label=${S("account.email")} type="email" value=${t ?? ""} autocomplete="email" />
        <${Rt}
          name="password" label=${S("account.password")} type="password"
          autocomplete=${o ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${S("account.shared")}</span>
        </label>
        ${l && ee`<p class="fault" role="alert">${l}</p>`}
        <button class="button primary" disabled=${r}>${o ? S("account.register") : S("account.sign_in")}</button>
        ${h && ee`<button type="button" class="button quiet" onClick=${() => s(!o)}>
          ${o ? S("account.has_account") : S("account.register")}
        </button>`}
        ${!o && n?.has_demo_users && ee`<${Oi} attempt=${p} />`}
      </form>
    </main>
  `;
}
function Oi({ attempt: e }) {
  return ee`
    <fieldset class="demo">
      <legend>${S("account.try_as")}</legend>
      ${Mi.map(
    ([t, n]) => ee`
          <button type="button" class="button" onClick=${() => e(() => G.login({ email: String(n), password: ki }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}
function Rt({ name: e, label: t, type: n = "text", value: o = "", autocomplete: s }) {
  return ee`
    <div class="field">
      <label for=${e}>${t}</label>
      <input id=${e} name=${e} type=${n} defaultValue=${o} autocomplete=${s} required />
    </div>
  `;
}
function Ai(e) {
  let { code: t, message: n } = (
    /** @type {{ code?: string, message?: string }} */
    e ?? {}
  );
  return t === "network" || t === "time_out" ? S("account.unreachable") : n || S("account.failed");
}

// ui/shell.js
import { html as Wt } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as Li, useEffect as Ii, useState as Ui } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as Ti, useEffect as Ei, useRef as zo, useState as qi } from "./vendor/preact.js";
function Xo({ session: e, actions: t, groupId: n, mayPost: o }) {
  let s = je({ groupId: n, userId: null }), r = e.local.signals.drafts.get(s).value, [i, l] = qi(r?.text ?? ""), u = zo(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), p = zo(!1);
  Ei(() => {
    p.current || l(r?.text ?? "");
  }, [r?.text]);
  function d(f) {
    p.current = f !== "", l(f), e.local.drafts.set(s, { text: f, reply_to: null, selection: null, files: [] }), f !== "" && e.people.type(n);
  }
  async function h() {
    if (i.trim() === "" || !o) return;
    let f = i;
    p.current = !1, l(""), u.current?.focus(), await t.send({ group_id: n, content: f });
  }
  function _(f) {
    f.key !== "Enter" || f.shiftKey || f.isComposing || f.keyCode === 229 || (f.preventDefault(), h());
  }
  function a(f) {
    f.preventDefault(), h();
  }
  return Ti`
    <form class="composer" onSubmit=${a}>
      <textarea
        ref=${u} rows="1" aria-label=${S("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? S("conversation.write") : S("conversation.may_not_write")}
        onInput=${(f) => d(
    /** @type {HTMLTextAreaElement} */
    f.target.value
  )}
        onKeyDown=${_}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${I} name="send" label=${S("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as Ee, useEffect as Pi, useLayoutEffect as Jo, useRef as Qo, useState as Ni } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as fe } from "./vendor/preact.js";
var Ri = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function Ko({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, o = n?.display_name ?? n?.username ?? t.sender, s = new Date(t.timestamp);
  return fe`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${Ri.format(s)}</time>
        ${t.edited_at && fe`<span class="quiet-text">${S("conversation.edited")}</span>`}
      </div>
      ${t.quote && fe`<blockquote class="quote" dir="auto"><bdi>${t.quote.sender}</bdi>: ${t.quote.content}</blockquote>`}
      ${t.deleted ? fe`<p class="quiet-text">${S("conversation.deleted")}</p>` : fe`<p class="message-text" dir="auto">${t.content}</p>`}
      ${(t.files ?? []).map((r) => fe`
        <p><a href=${`/v1/files/${r.id}?group=${t.group_id}&seq=${t.seq}`} download=${r.name}>${r.name}</a></p>
      `)}
    </li>
  `;
}
function Vo({ session: e, entry: t }) {
  let n = e.me.value;
  return fe`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${n?.display_name ?? n?.username ?? ""}</bdi>
        <span class="quiet-text" role="status">${t.error ? S("conversation.not_sent", { reason: t.error.sentence }) : S("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${t.content}</p>
    </li>
  `;
}

// ui/conversation/messages.js
var Ci = 24, Di = 400;
function Zo({ session: e, groupId: t, fault: n }) {
  let { log: o } = e.view.logs.get(t).value, s = e.local.signals.outgoing.value.filter((a) => a.group_id === t), r = o ? K(o) : void 0, i = o && r ? ie(o, r).filter(H) : [], l = Qo(
    /** @type {HTMLElement | null} */
    null
  ), u = Qo({ isAtEnd: !0, below: 0 }), [p, d] = Ni(!1);
  Jo(() => {
    let a = l.current;
    if (!a) return;
    let { isAtEnd: f, below: g } = u.current;
    a.scrollTop = f ? a.scrollHeight : a.scrollHeight - g;
  }, [i[0]?.seq]), Jo(() => {
    let a = l.current;
    a && u.current.isAtEnd && (a.scrollTop = a.scrollHeight);
  }), Pi(() => {
    let a = r?.to;
    a !== void 0 && u.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, a);
  });
  async function h() {
    let a = i[0]?.seq;
    if (!(p || !r || r.at_start || a === void 0)) {
      d(!0);
      try {
        await e.history.page(t, { before: r.from });
      } catch {
      }
      d(!1);
    }
  }
  function _() {
    let a = l.current;
    if (!a) return;
    let f = a.scrollHeight - a.clientHeight - a.scrollTop;
    u.current = { isAtEnd: f <= Ci, below: a.scrollHeight - a.scrollTop }, a.scrollTop < Di && h(), u.current.isAtEnd && r && e.marks.read(t, r.to);
  }
  return Ee`
    <div class="main-body" ref=${l} onScroll=${_} tabindex="0" role="region" aria-label=${S("conversation.messages")}>
      <ol class="messages" role="list">
        ${r && !r.at_start && Ee`
          <li class="more">
            <button class="button" disabled=${p} onClick=${() => {
    h();
  }}>${S("conversation.older")}</button>
          </li>
        `}
        ${i.map((a) => Ee`<${Ko} key=${a.seq} session=${e} message=${a} />`)}
        ${s.filter((a) => a.seq === null).map((a) => Ee`<${Vo} key=${a.key} session=${e} entry=${a} />`)}
      </ol>
      ${i.length === 0 && Ee`<p class="empty" role="status">${n || (r ? S("conversation.none") : S("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function es({ session: e, actions: t, groupId: n }) {
  let [o, s] = Ui(""), r = e.view.groups.get(n).value, i = e.resets.value;
  return Ii(() => {
    e.history.look(n), e.history.page(n).then(
      () => s(""),
      (l) => s(l.message)
    );
  }, [e, n, i]), Li`
    <${Zo} session=${e} groupId=${n} fault=${o} />
    <${Xo} session=${e} actions=${t} groupId=${n} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/menu.js
import { html as de, signal as Gi, useLayoutEffect as Fi, useRef as Hi } from "./vendor/preact.js";
var _e = Gi(
  /** @type {Menu | null} */
  null
), ne = 4;
function qe(e) {
  _e.value?.anchor.removeAttribute("aria-expanded"), _e.value = e, e.anchor.getAttribute("aria-haspopup") === "menu" && e.anchor.setAttribute("aria-expanded", "true");
}
function Pt() {
  let e = _e.value;
  if (!e) return;
  let { activeElement: t } = document, o = t === null || t === document.body || t.closest(".menu") !== null;
  e.anchor.removeAttribute("aria-expanded"), _e.value = null, o && e.anchor.isConnected && e.anchor.focus();
}
function ts() {
  let e = _e.value;
  return e && de`<${ji} key=${e.label} menu=${e} />`;
}
function ji({ menu: e }) {
  let t = Hi(
    /** @type {HTMLElement | null} */
    null
  );
  Fi(() => {
    let o = (
      /** @type {HTMLElement} */
      t.current
    );
    o.showPopover(), Wi(o, e), ns(o)[0]?.focus();
  }, [e]);
  let n = (o) => {
    Pt(), o.onSelect();
  };
  return de`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${(o) => Bi(o)}
      onToggle=${(o) => {
    o.newState === "closed" && _e.value === e && Pt();
  }}
    >
      ${e.items.map((o) => o === !1 ? null : o === null ? de`<hr role="separator" />` : de`<button
            type="button" tabindex="-1" class=${o.isDanger ? "menu-item danger" : "menu-item"}
            role=${o.isChecked === void 0 ? "menuitem" : "menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${() => n(o)}
          >
            ${o.icon && de`<${I} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail && de`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked && de`<${I} name="check" />`}
          </button>`)}
    </div>
  `;
}
var ns = (e) => [...e.querySelectorAll("button")];
function Bi(e) {
  let t = ns(
    /** @type {HTMLElement} */
    e.currentTarget
  ), n = t.indexOf(
    /** @type {HTMLElement} */
    document.activeElement
  ), o = { ArrowDown: n + 1, ArrowUp: n - 1, Home: 0, End: -1 };
  if (Object.hasOwn(o, e.key)) {
    let s = o[
      /** @type {keyof typeof moves} */
      e.key
    ];
    t[(s + t.length) % t.length]?.focus();
  } else if (e.key === "Tab" || e.key === "Escape")
    Pt();
  else if (e.key.length === 1 && e.key !== " " && !e.ctrlKey && !e.metaKey) {
    let s = [...t.slice(n + 1), ...t.slice(0, n + 1)], r = e.key.toLocaleLowerCase();
    s.find((i) => i.textContent?.trim().toLocaleLowerCase().startsWith(r))?.focus();
  } else
    return;
  e.preventDefault(), e.stopPropagation();
}
function Wi(e, { anchor: t, point: n }) {
  let o = t.getBoundingClientRect(), { width: s, height: r } = e.getBoundingClientRect(), i = getComputedStyle(t).direction === "rtl", l = n ? n.x : i ? o.right - s : o.left, u = n ? n.y : o.bottom + ne, p = (n ? n.y : o.top - ne) - r, d = Math.max(ne, Math.min(l, innerWidth - s - ne)), h = u + r <= innerHeight - ne || p < ne ? u : p;
  e.style.inset = `${Math.max(ne, Math.min(h, innerHeight - r - ne))}px auto auto ${d}px`;
}

// ui/navigation.js
import { signal as zi } from "./vendor/preact.js";

// ui/route.js
var Yi = /^[1-9][0-9]{0,15}$/;
function nt({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...i] = e.split("/").slice(1);
  return i.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && Nt(s) && (r === void 0 || Nt(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && Nt(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function Nt(e) {
  return e !== void 0 && Yi.test(e);
}

// ui/navigation.js
var we = zi(nt(location));
addEventListener("popstate", Ct);
addEventListener("hashchange", Ct);
function ye(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), Ct();
}
function os(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || nt(n).name === "unknown" || (e.preventDefault(), ye(n.pathname + n.search + n.hash));
}
function Ct() {
  we.value = nt(location);
}

// ui/panels/host.js
import { html as us, useEffect as Dt, useLayoutEffect as Zi, useRef as ea, useState as fs } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as ls, useEffect as Ji, useRef as Qi } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as Xi, signal as Ki } from "./vendor/preact.js";
var Vi = matchMedia("(width < 56.25rem)"), Re = Ki(null), ss = "", ot = null, st = Re;
Xi(() => {
  let e = as(we.value);
  Re.peek() && e !== ss && be();
});
function rs(e) {
  Re.peek() === null && (ot = document.activeElement), ss = as(we.peek()), Re.value = e;
}
function be() {
  Re.value = null;
}
function is() {
  let e = ot?.isConnected ? ot : document.getElementById("main");
  ot = null, e instanceof HTMLElement && e.focus();
}
function as(e) {
  return Vi.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function cs({ title: e, tools: t, head: n, children: o }) {
  let s = Qi(
    /** @type {HTMLElement | null} */
    null
  ), r = st.value?.back;
  return Ji(() => {
    s.current?.focus({ preventScroll: !0 });
  }, []), ls`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r && ls`<button class="button quiet" onClick=${() => rs(r)}>
            <${I} name="back" label=${S("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${be}>
            <${I} name="close" label=${S("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${o}</div>
    </aside>
  `;
}

// ui/panels/host.js
var Lt = null;
function ps({ session: e, actions: t }) {
  let n = st.value, o = ea(!1), [, s] = fs(0), [r, i] = fs(!1), l = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, u = n !== null && !l;
  if (Dt(() => {
    l && be();
  }, [l]), Dt(() => {
    !u || Lt || import("./panels.js").then(
      (d) => {
        Lt = d.PANELS, s((h) => h + 1);
      },
      () => i(!0)
    );
  }, [u]), Dt(() => {
    if (u)
      return document.addEventListener("keydown", ds), () => document.removeEventListener("keydown", ds);
  }, [u]), Zi(() => {
    o.current && !u && ta() && is(), o.current = u;
  }, [u]), !u) return null;
  let p = Lt?.[n.name];
  return p ? us`<${p} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : us`
    <${cs} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? S("groups.not_loaded") : S("groups.loading")}
      </p>
    <//>
  `;
}
function ds(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), be());
}
var ta = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as Bt, useMemo as Wa, useState as Ya } from "./vendor/preact.js";

// ui/connection.js
import { html as rt, useEffect as na, useState as oa } from "./vendor/preact.js";
var sa = { connecting: 2e3, catching_up: 1e3 }, ms = 1e3;
function gs({ session: e }) {
  let t = e.connection.value, n = ra(t), o = ia(t, n);
  return rt`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o && rt`<${I} name=${t.state === "faulty" ? "warning" : "offline"} /><span>${o.text}</span>`}
      </div>
      ${o && t.retryAt !== null && rt`<span class="quiet-text" aria-hidden="true">${aa(t, n)}</span>`}
      ${o?.button && rt`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `;
}
function ra({ state: e, since: t, retryAt: n }) {
  let [o, s] = oa(Date.now());
  return na(() => {
    let r = n !== null || e === "connecting" || e === "catching_up";
    if (s(Date.now()), !r) return;
    let i = setInterval(() => s(Date.now()), ms);
    return () => clearInterval(i);
  }, [e, t, n]), Math.max(o, t);
}
function ia({ state: e, since: t }, n) {
  let o = { button: S("shell.now"), onSelect: () => G.wake() };
  switch (e) {
    case "connecting":
    case "catching_up":
      return n - t < sa[e] ? null : { text: S(e === "connecting" ? "shell.connecting" : "shell.catching_up") };
    case "offline":
      return { text: S("shell.offline"), ...o };
    case "waiting":
      return { text: S("shell.reconnecting"), ...o };
    case "updating":
      return { text: S("shell.restarting") };
    case "crowded":
      return { text: S("shell.crowded"), button: S("shell.try_again"), onSelect: () => G.wake() };
    case "faulty":
      return { text: S("shell.faulty"), button: S("shell.reload"), onSelect: () => location.reload() };
    default:
      return null;
  }
}
function aa({ retryAt: e }, t) {
  let n = Math.ceil((Number(e) - t) / ms);
  return n > 0 ? S("shell.seconds", { n }) : "";
}

// ui/sidebar/account.js
import { html as ba } from "./vendor/preact.js";

// ui/avatar.js
import { html as hs, useState as la } from "./vendor/preact.js";
var ca = 12, ua = new Intl.Segmenter(void 0, { granularity: "grapheme" }), fa = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, Pe = (e) => e?.display_name || e?.username || "";
function da(e) {
  let [t] = ua.segment(e.replace(fa, "").trim());
  return t ? t.segment.toLocaleUpperCase() : "?";
}
function it({ id: e, name: t, file: n = null, isGroup: o = !1, size: s = "normal" }) {
  let [r, i] = la(
    /** @type {string | null} */
    null
  ), l = `avatar ${s} ${o ? "of-group" : "of-person"}`;
  return n && n !== r ? hs`<img
      class=${l} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${() => i(n)}
    />` : hs`<span class="${l} tone-${e % ca}" aria-hidden="true">${da(t)}</span>`;
}

// ui/toast.js
import { html as It, signal as pa } from "./vendor/preact.js";
var ma = 6e3, ga = 15e3, ha = 3, $e = pa(
  /** @type {Toast[]} */
  []
), Ne = /* @__PURE__ */ new Map(), _a = 0;
function Ce(e, { isFault: t = !1, action: n = null } = {}) {
  let o = { id: ++_a, text: e, isFault: t, action: n }, s = $e.value.filter((r) => r.text !== e);
  $e.value = [...s, o].slice(-ha), ws(o);
}
function ws({ id: e, action: t }) {
  clearTimeout(Ne.get(e)), Ne.set(e, setTimeout(() => Ut(e), t ? ga : ma));
}
function Ut(e) {
  clearTimeout(Ne.get(e)), Ne.delete(e), $e.value = $e.value.filter((t) => t.id !== e);
}
function ys() {
  return It`
    <div class="toasts">
      <div role="status">${$e.value.filter((e) => !e.isFault).map(_s)}</div>
      <div role="alert">${$e.value.filter((e) => e.isFault).map(_s)}</div>
    </div>
  `;
}
function _s(e) {
  let t = () => clearTimeout(Ne.get(e.id)), n = () => ws(e);
  return It`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action && It`<button class="button quiet strong" onClick=${() => wa(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${() => Ut(e.id)}>
        <${I} name="close" label=${S("shell.close")} />
      </button>
    </div>
  `;
}
function wa(e) {
  Ut(e.id), e.action?.onSelect();
}

// ui/faults.js
var bs = {
  network: "shell.fault.network",
  time_out: "shell.fault.network",
  unreadable_answer: "shell.fault.network",
  busy: "shell.fault.busy",
  stopping: "shell.fault.busy",
  storage_failed: "shell.fault.busy",
  server_error: "shell.fault.server",
  rate_limited: "shell.fault.rate",
  disk_full: "shell.fault.disk",
  not_allowed: "shell.fault.allowed",
  not_a_member: "shell.fault.member",
  blocked: "shell.fault.blocked",
  group_archived: "shell.fault.archived",
  too_large: "shell.fault.large",
  quota_exceeded: "shell.fault.quota"
};
function ya(e) {
  let { code: t = "", message: n = "", requestId: o = null } = (
    /** @type {any} */
    e ?? {}
  ), s = Object.hasOwn(bs, t) ? bs[t] : void 0, r = s ? S(s) : n || S("shell.fault.unknown");
  return t === "server_error" && o ? `${r} (${o})` : r;
}
async function ve(e) {
  try {
    return await e(), !0;
  } catch (t) {
    return Ce(ya(t), { isFault: !0 }), !1;
  }
}

// ui/sidebar/account.js
function $s({ session: e, actions: t }) {
  let n = e.state.me, o = e.view.people.get(n).value, s = Pe(o), r = (i) => qe({
    label: S("shell.account"),
    anchor: (
      /** @type {HTMLElement} */
      i.currentTarget
    ),
    items: [
      { label: S("shell.profile"), icon: "person", onSelect: () => ye("/settings/profile") },
      { label: S("shell.settings"), icon: "settings", onSelect: () => ye("/settings") },
      { label: S("shell.sessions"), icon: "device", onSelect: () => ye("/settings/sessions") },
      null,
      { label: S("shell.read_all"), icon: "check", onSelect: () => {
        ve(() => t.readAll());
      } },
      null,
      { label: S("shell.sign_out"), icon: "leave", onSelect: () => {
        $a();
      } }
    ]
  });
  return ba`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${S("shell.account_of", { name: s })} onClick=${r}>
      <${it} id=${n} name=${s} file=${o?.avatar} size="small" />
    </button>
  `;
}
var $a = () => ve(async () => {
  await G.logout(), ye("/", { replace: !0 });
});

// ui/sidebar/filters.js
var Gt = ["all", "unread", "mentions", "direct"], va = {
  all: () => !0,
  unread: ({ unread: e }) => e > 0,
  mentions: ({ mentions: e, kind: t, unread: n }) => e > 0 || t === "direct" && n > 0,
  direct: ({ kind: e }) => e === "direct"
};
function vs(e, t, n, o) {
  if (n === "all") return e;
  let s = va[n];
  return e.filter((r) => {
    let i = t.get(r);
    return i !== void 0 && (s(i) || r === o && n !== "direct");
  });
}

// ui/sidebar/list.js
import { html as Ps, useEffect as Cs, useLayoutEffect as lt, useRef as Se, useState as jt } from "./vendor/preact.js";

// lib/short_time.js
import { computed as Sa } from "./vendor/preact.js";
var xa = 1440 * 60 * 1e3, Ma = 7, at = (e) => Sa(() => new Intl.DateTimeFormat(tn.value, e)), ka = at({ hour: "numeric", minute: "2-digit" }), Oa = at({ weekday: "short" }), Aa = at({ day: "numeric", month: "short" }), Ta = at({ day: "numeric", month: "numeric", year: "2-digit" }), Ss = (e) => new Date(e.getFullYear(), e.getMonth(), e.getDate()).getTime();
function xs(e, t = /* @__PURE__ */ new Date()) {
  let n = Math.round((Ss(t) - Ss(e)) / xa);
  return n === 0 ? ka.value.format(e) : n > 0 && n < Ma ? Oa.value.format(e) : (e.getFullYear() === t.getFullYear() ? Aa : Ta).value.format(e);
}

// ui/sidebar/row.js
import { html as B, useEffect as As, useLayoutEffect as Ra, useRef as Pa } from "./vendor/preact.js";

// ui/sidebar/mute.js
var Ms = ["hour", "morning", "week", "ever"];
function ks(e, t) {
  if (e === "ever") return null;
  if (e === "hour") return new Date(t.getTime() + 36e5).toISOString();
  if (e === "week") return new Date(t.getTime() + 6048e5).toISOString();
  let n = new Date(t.getFullYear(), t.getMonth(), t.getDate(), 8);
  return n <= t && n.setDate(n.getDate() + 1), n.toISOString();
}

// ui/sidebar/group_menu.js
function Os(e) {
  let { session: t, actions: n, id: o, name: s } = e, r = t.state.groups.get(o);
  if (!r) return;
  let i = ue(r, Date.now()), { notify_all: l } = t.local.signals.settings.value, u = l.includes(o);
  qe({
    ...e,
    label: S("shell.menu_of", { name: s }),
    items: [
      r.unread > 0 && {
        label: S("shell.mark_read"),
        icon: "check",
        onSelect: () => t.marks.read(o, r.seq)
      },
      i ? { label: S("shell.unmute"), icon: "bell", onSelect: () => {
        ve(() => n.unmute(o));
      } } : { label: S("shell.mute"), icon: "muted", onSelect: () => Ea(e) },
      r.kind === "group" && {
        label: S("shell.notify_all"),
        icon: "bell",
        isChecked: u,
        onSelect: () => t.local.settings.set(
          "notify_all",
          u ? l.filter((p) => p !== o) : [...l, o]
        )
      },
      { label: S("shell.copy_link"), icon: "link", onSelect: () => {
        qa(`/g/${o}`);
      } }
    ]
  });
}
function Ea(e) {
  let { actions: t, id: n, name: o } = e;
  qe({
    ...e,
    label: S("shell.mute_name", { name: o }),
    items: Ms.map((s) => ({
      label: S(`shell.mute.${s}`),
      onSelect: () => {
        ve(() => t.mute(n, ks(s, /* @__PURE__ */ new Date())));
      }
    }))
  });
}
async function qa(e) {
  try {
    await navigator.clipboard.writeText(new URL(e, location.origin).href), Ce(S("shell.copied"));
  } catch {
    Ce(S("shell.not_copied"), { isFault: !0 });
  }
}

// ui/sidebar/row.js
var Ts = 999;
function Es({ session: e, actions: t, id: n, position: o, count: s, isChosen: r, isStop: i, onFocus: l }) {
  let u = e.view.groups.get(n).value, p = Pa(
    /** @type {HTMLElement | null} */
    null
  );
  Ra(() => p.current?.style.setProperty("--at", String(o)), [o, !u]);
  let d = Na(e, u);
  if (!u) return null;
  let h = ue(u, Date.now()), _ = Ca(u, d.person), a = u.unread > 0 && !h, f = (w) => Os({
    session: e,
    actions: t,
    id: n,
    name: _,
    point: w,
    anchor: (
      /** @type {HTMLElement} */
      p.current?.querySelector(w ? "a" : "button")
    )
  }), g = (w) => {
    w.preventDefault();
    let c = w.clientX === 0 && w.clientY === 0;
    f(c ? null : { x: w.clientX, y: w.clientY });
  };
  return B`
    <li
      ref=${p} class="group-row" data-id=${n} aria-setsize=${s} aria-posinset=${o + 1}
      onContextMenu=${g} onFocusIn=${() => l(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i ? 0 : -1} aria-current=${r ? "page" : void 0}
        aria-label=${Da(u, _, h, d.isOnline)} data-unread=${a} data-muted=${h} draggable=${!1}
      >
        <span class="group-picture">
          <${it} id=${u.peer_id ?? n} name=${_} file=${d.person?.avatar} isGroup=${u.kind === "group"} />
          ${d.isOnline && B`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${_}</bdi>
            ${h && B`<${I} name="muted" />`}
            ${u.last && B`<time class="group-time">${xs(new Date(u.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Ia} session=${e} group=${u} isChosen=${r} />
            <${La} group=${u} isMuted=${h} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i ? 0 : -1} aria-haspopup="menu" onClick=${() => f(null)}
      >
        <${I} name="more" label=${S("shell.menu_of", { name: _ })} />
      </button>
    </li>
  `;
}
function Na(e, t) {
  let n = t?.peer_id ?? null, o = n !== null && n !== e.state.me, s = n === null ? null : e.view.people.get(n).value;
  return As(() => o ? e.people.show(n) : void 0, [n, o]), As(() => {
    n !== null && !s && e.asking.people.need([n]);
  }, [n, !s]), { person: s, isOnline: o && e.presence.get(n).value === !0 };
}
function Ca(e, t) {
  return e.kind === "group" ? e.name : t?.is_deleted ? S("shell.deleted_user") : Pe(t) || e.name;
}
function Da({ unread: e, mentions: t }, n, o, s) {
  let r = [n];
  return s && r.push(S("shell.online")), e > 0 && r.push(S("shell.n_unread", { n: e })), t > 0 && r.push(S("shell.n_mentions", { n: t })), o && r.push(S("shell.muted")), r.join(", ");
}
function La({ group: { unread: e, mentions: t, kind: n }, isMuted: o }) {
  let s = n === "direct" && e > 0 && !o;
  return B`
    ${t > 0 && !s && B`<span class="badge of-mention">@${Ft(t)}</span>`}
    ${s && B`<span class="badge of-mention">${Ft(e)}</span>`}
    ${e > 0 && !o && !s && B`<span class="badge">${Ft(e)}</span>`}
  `;
}
var Ft = (e) => e > Ts ? `${Ts}+` : e;
function Ia({ session: e, group: t, isChosen: n }) {
  let { id: o, last: s, kind: r } = t, i = e.typing.get(o).value.filter((h) => h !== e.state.me), l = e.local.signals.drafts.get(`g${o}`).value;
  if (i.length > 0) return B`<span class="group-last typing">${S("shell.typing")}</span>`;
  if (l?.text && !n)
    return B`<span class="group-last"><em>${S("shell.draft")}</em> <bdi>${l.text}</bdi></span>`;
  if (!s) return B`<span class="group-last"><bdi>${t.topic || S("shell.empty_group")}</bdi></span>`;
  let u = s.sender_id === e.state.me, p = e.view.people.get(s.sender_id).value, d = u ? S("shell.you") : r === "direct" ? null : Pe(p) || s.sender;
  return B`<span class="group-last">${d && B`<bdi>${d}</bdi>: `}<bdi>${Ua(s)}</bdi></span>`;
}
function Ua({ kind: e, text: t }) {
  return e === "deleted" ? S("shell.deleted") : e === "file" ? S("shell.a_file") : t;
}

// ui/sidebar/window.js
function qs({ top: e, height: t, row: n, count: o }) {
  let s = Math.floor(e / n / 4) * 4 - 8, r = Math.ceil((e + t) / n / 4) * 4 + 8;
  return { first: Math.max(0, Math.min(s, o)), end: Math.max(0, Math.min(r, o)) };
}
function Rs({ first: e, end: t }, n) {
  let o = new Set(n.filter((s) => s >= 0));
  for (let s = e; s < t; s++) o.add(s);
  return [...o].sort((s, r) => s - r);
}

// ui/sidebar/list.js
var Ga = 2e3, Fa = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp"];
function Ds({ session: e, actions: t, ids: n, chosen: o }) {
  let s = Se(
    /** @type {HTMLElement | null} */
    null
  ), r = Se(
    /** @type {HTMLElement | null} */
    null
  ), [i, l] = Ha(n), [u, p] = jt({ first: 0, end: 0 }), [d, h] = jt(
    /** @type {number | null} */
    null
  ), _ = Ba(i, [d, o, i[0] ?? null]), a = Ht(r.current), f = Rs(u, [i.indexOf(_ ?? -1), i.indexOf(a ?? -1)]);
  function g() {
    let c = s.current, m = r.current?.getBoundingClientRect().height ?? 0, v = i.length;
    if (!c || v === 0 || m === 0) return;
    let y = qs({
      top: c.scrollTop,
      height: c.clientHeight,
      row: m / v,
      count: v
    });
    p((x) => x.first === y.first && x.end === y.end ? x : y);
  }
  lt(() => {
    r.current?.style.setProperty("--count", String(i.length)), g();
  }, [i]), Cs(() => {
    let c = new ResizeObserver(g);
    return c.observe(
      /** @type {HTMLElement} */
      s.current
    ), c.observe(
      /** @type {HTMLElement} */
      r.current
    ), () => c.disconnect();
  }, [i]), lt(() => {
    a !== null && Ht(r.current) === null && Ns(r.current, a)?.focus();
  }), ja(r, i, o);
  function w(c) {
    let m = Ht(r.current);
    if (m === null || !Fa.includes(c.key) || c.altKey || c.ctrlKey) return;
    c.preventDefault();
    let v = Math.max(1, Math.floor((s.current?.clientHeight ?? 0) / Ls(r.current)) - 1), y = i.indexOf(m), x = {
      ArrowDown: y + 1,
      ArrowUp: y - 1,
      PageDown: y + v,
      PageUp: y - v,
      Home: 0,
      End: i.length - 1
    }[c.key] ?? y, $ = i[Math.max(0, Math.min(x, i.length - 1))];
    $ !== void 0 && h($);
  }
  return lt(() => {
    d !== null && a !== null && a !== d && Ns(r.current, d)?.focus();
  }, [d]), Ps`
    <div
      ref=${s} class="sidebar-body" onScroll=${g}
      onPointerMove=${l} onPointerDown=${l} onKeyDownCapture=${l} onFocusIn=${l}
    >
      <ul ref=${r} class="groups" role="list" aria-label=${S("shell.conversations")} onKeyDown=${w}>
        ${f.map((c) => {
    let m = (
      /** @type {number} */
      i[c]
    );
    return Ps`<${Es}
            key=${m} id=${m} position=${c} count=${i.length} session=${e} actions=${t}
            isChosen=${m === o} isStop=${m === _} onFocus=${h}
          />`;
  })}
      </ul>
    </div>
  `;
}
function Ha(e) {
  let t = Se(e), n = Se(-1 / 0), o = Se(
    /** @type {any} */
    null
  ), [, s] = jt(0), r = n.current - performance.now();
  return (r <= 0 || t.current.length === 0) && (t.current = e), Cs(() => (r > 0 && t.current !== e && (o.current = setTimeout(() => s((i) => i + 1), r)), () => clearTimeout(o.current))), [t.current, () => {
    n.current = performance.now() + Ga;
  }];
}
function ja(e, t, n) {
  let o = Se(
    /** @type {number | null} */
    null
  );
  lt(() => {
    let s = n === null ? -1 : t.indexOf(n);
    if (s < 0 || o.current === n || !e.current) return;
    o.current = n;
    let r = (
      /** @type {HTMLElement} */
      e.current.parentElement
    ), i = Ls(e.current), l = s * i;
    l < r.scrollTop ? r.scrollTop = l - i : l + i > r.scrollTop + r.clientHeight && (r.scrollTop = l + 2 * i - r.clientHeight);
  });
}
function Ls(e) {
  let t = Number(e?.style.getPropertyValue("--count"));
  return (e?.getBoundingClientRect().height ?? 0) / t || 1;
}
function Ht(e) {
  let { activeElement: t } = document;
  return !e || !t || !e.contains(t) ? null : Number(t.closest("li")?.dataset.id) || null;
}
var Ns = (e, t) => e?.querySelector(`li[data-id="${t}"] > a`), Ba = (e, t) => t.find((n) => n !== null && e.includes(n)) ?? null;

// ui/sidebar.js
function Is({ session: e, actions: t, chosen: n }) {
  let [o, s] = Ya(Gt[0]), r = za(e, o, n);
  return Bt`
    <nav id="groups" class="sidebar" aria-label=${S("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${I} name="logo" /><span>${S("shell.name")}</span></a>
          <span class="grow"></span>
          <${$s} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${S("shell.filter")}>
          ${Gt.map((i) => Bt`
            <button class="filter" aria-pressed=${i === o} onClick=${() => s(i)}>
              ${S(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${Ds} key=${o} session=${e} actions=${t} ids=${r} chosen=${n} />
      ${r.length === 0 && Bt`<p class="empty">${S(`shell.none.${o}`)}</p>`}
      <${gs} session=${e} />
    </nav>
  `;
}
function za(e, t, n) {
  let o = e.view.order.value, s = t === "all" ? 0 : e.view.changed.value;
  return Wa(
    () => vs(o, e.state.groups, t, n),
    [e, o, s, t, n]
  );
}

// ui/shell.js
function Us({ session: e, actions: t }) {
  let n = we.value, o = n.name === "group" ? e.view.groups.get(n.groupId).value : null, s = n.name !== "home";
  return Wt`
    <a class="skip-link" href="#main">${S("shell.skip")}</a>
    <div class="shell" data-open=${s ? "main" : "groups"} onClick=${os}>
      <${Is} session=${e} actions=${t} chosen=${n.name === "group" ? n.groupId : null} />
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${I} name="back" label=${S("shell.back")} /></a>
          <h1><bdi>${Xa(n, o?.name)}</bdi></h1>
        </header>
        ${n.name === "group" ? Wt`<${es} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />` : Wt`<div class="main-body"><p class="empty">${n.name === "home" ? S("shell.choose") : ""}</p></div>`}
      </main>
      <${ps} session=${e} actions=${t} />
    </div>
    <${ts} />
    <${ys} />
  `;
}
function Xa(e, t) {
  switch (e.name) {
    case "home":
      return S("shell.name");
    case "group":
    case "direct":
      return t ?? S("shell.conversation");
    case "join":
      return S("shell.invitation");
    case "search":
      return S("shell.search");
    case "settings":
      return S("shell.settings");
    case "unknown":
      return S("shell.not_found");
  }
}

// ui/app.js
function Va() {
  let e = G.status.value;
  switch (e.name) {
    case "starting":
      return ct`<p class="empty" role="status">${S("shell.starting")}</p>`;
    case "signed_out":
      return ct`<${Yo} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return ct`<${Us} session=${e.session} actions=${e.actions} />`;
  }
}
function Gs(e) {
  Ka(ct`<${Va} />`, e), addEventListener("online", () => G.wake()), addEventListener("offline", () => G.offline()), addEventListener("pagehide", () => {
    G.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? G.wake() : G.flush();
  }), G.start();
}

// ui/worker.js
async function Fs() {
  if ("serviceWorker" in navigator) {
    if (ft === "src") {
      await Ja();
      return;
    }
    try {
      await navigator.serviceWorker.register(Qa("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function Ja() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function Qa(e) {
  let t = (
    /** @type {any} */
    window.trustedTypes
  );
  return t === void 0 ? e : t.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
Gs(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
Fs();
