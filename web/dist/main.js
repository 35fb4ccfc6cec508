// lib/strings.js
import { computed as lt, signal as Gs } from "./vendor/preact.js";

// i18n/en/account.js
var jt = {
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
var Wt = {
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
var Yt = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page."
};

// i18n/en/search.js
var zt = {};

// i18n/en/shell.js
var Xt = {
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
var Kt = {
  "text.show_all": "Show all",
  "text.show_less": "Show less"
};

// i18n/en.js
var Vt = { ...jt, ...Wt, ...Yt, ...zt, ...Xt, ...Kt };

// lib/strings.js
var Re = Gs({ tag: "en", catalogue: Vt }), Is = lt(() => new Intl.PluralRules(Re.value.tag)), Fs = lt(() => new Intl.NumberFormat(Re.value.tag)), Jt = lt(() => Re.value.tag);
function S(e, t = {}) {
  return Hs(e, t).join("");
}
function Hs(e, t) {
  let n = [];
  for (let [o, s] of Bs(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? Fs.value.format(r) : r);
  }
  return n;
}
function Bs(e, { n: t }) {
  let n = Re.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[Is.value.select(t)] || n.other;
}

// ui/app.js
import { html as it, render as La } from "./vendor/preact.js";

// ui/screens/signin.js
import { html as ee, useState as At } from "./vendor/preact.js";

// ui/icon.js
import { html as Zt } from "./vendor/preact.js";

// ui/assets.js
var ct = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function Qt(e) {
  return `/assets/${ct}/${e}`;
}

// ui/icon.js
var js = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function L({ name: e, label: t }) {
  let n = Qt(`icons/sprite.svg#${e}`), o = js.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? Zt`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : Zt`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as Co } from "./vendor/preact.js";

// net/errors.js
var en = {
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
function Ws(e) {
  return Object.hasOwn(en, e) ? (
    /** @type {Action} */
    en[e]
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
    return Ws(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, tn = (e) => e instanceof C ? e : new C({ code: "client_fault", sentence: String(e) });
function nn(e) {
  return new C({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function Ne(e, t, n) {
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
    code: s ? o.code : Ys(e),
    sentence: s ? String(o.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: s ? o.details ?? null : null
  });
}
function Ys(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var zs = 3e4, Xs = 3, Ks = 30;
function Le({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (i) => new Promise((l) => setTimeout(l, i)),
  signal: o,
  base: s = "",
  headers: r = {}
} = {}) {
  async function i(p, f, g = {}) {
    let h = g.tries ?? (p === "GET" ? Xs : 1);
    for (let a = 1; ; a++)
      try {
        return await l(p, f, g);
      } catch (c) {
        if (!(c instanceof C) || (c.action === "sign_in" && t(c), a >= h || !c.isPassing)) throw c;
        let m = c.retryAfter ?? 0.5 * a;
        if (m > Ks) throw c;
        if (await n(m * 1e3 + Math.random() * 250), g.signal?.aborted || o?.aborted) throw Ce();
      }
  }
  async function l(p, f, { query: g, body: h, headers: a, signal: c, keepalive: m }) {
    let _ = new AbortController(), d = setTimeout(() => _.abort(), zs), w = () => _.abort(), $ = () => !!(c?.aborted || o?.aborted);
    for (let b of [c, o]) b?.addEventListener("abort", w, { once: !0 });
    try {
      if ($()) throw Ce();
      let b = await e(s + f + De(g), {
        method: p,
        headers: {
          ...r,
          ...h === void 0 ? {} : { "Content-Type": "application/json" },
          ...a
        },
        ...h === void 0 ? {} : { body: JSON.stringify(h) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: _.signal,
        keepalive: m ?? !1
      }), x = await b.text();
      if ($()) throw Ce();
      if (!b.ok)
        throw Ne(b.status, x, (y) => b.headers.get(y));
      return {
        data: x ? Qs(x) : null,
        status: b.status,
        etag: b.headers.get("ETag"),
        next: Vs(b.headers.get("Link"))
      };
    } catch (b) {
      if (b instanceof C) throw b;
      if ($()) throw Ce();
      let x = _.signal.aborted ? "time_out" : "network";
      throw new C({ code: x, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(d);
      for (let b of [c, o]) b?.removeEventListener("abort", w);
    }
  }
  let u = (p) => async (f, g = void 0, h = {}) => (await i(p, f, { ...h, body: g })).data;
  return {
    request: i,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (p, f, g = {}) => (await i("GET", p, { ...g, ...f ? { query: f } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (p, f) => {
      let g = p + De(f), { data: h, next: a } = await i("GET", g);
      return { items: h, next: a ?? Js(g, h) };
    },
    post: u("POST"),
    put: u("PUT"),
    patch: u("PATCH"),
    remove: u("DELETE")
  };
}
function De(e) {
  let t = new URLSearchParams();
  for (let [o, s] of Object.entries(e ?? {}))
    s != null && t.set(o, String(s));
  let n = t.toString();
  return n && `?${n}`;
}
function Vs(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function Js(e, t) {
  let [n, o] = e.split("?"), s = new URLSearchParams(o), r = t[t.length - 1];
  return !r || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(r.id)), `${n}?${s}`);
}
function Qs(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new C({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function Ce() {
  return new C({ code: "aborted", sentence: "The request was cancelled" });
}

// model/actions/account.js
function on({ me: e, leave: t }, n, o) {
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
var F = (e) => `/v1/groups/${e}`, Q = (e, t) => `/v1/groups/${e}/messages/${t}`, Ue = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var Ge = 200;
function sn({ state: e, asking: t }, n) {
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
    leave: (o) => n.remove(Ue(o, e.me)),
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
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: Ge, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: i = Ge } = {}) => n.page(`${F(o)}/members`, { q: s || null, limit: i, after_id: r }),
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
    changeRole: (o, s, r) => n.patch(Ue(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove(Ue(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${F(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${F(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${F(o)}/bans`, { limit: Ge, after_id: 0 }),
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
    invitations: () => n.page("/v1/users/me/invitations", { limit: Ge, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var rn = { text: "", reply_to: null, selection: null, files: [] }, Ie = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, K = ({ text: e, reply_to: t, files: n }) => !e.trim() && t === null && n.length === 0;
function an({ db: e, onChange: t, tell: n, onStored: o, mayBeOnServer: s, clock: r }) {
  let i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), p = (a) => {
    let c = i.get(a);
    return c && !K(c) ? c : null;
  };
  function f(a, c) {
    c ? i.set(a, c) : i.delete(a), t(a);
  }
  async function g(a) {
    r.cancel(u.get(a)), u.delete(a), await e.put_draft(a, i.get(a) ?? null), n(a), o();
  }
  function h(a, { text: c, reply_to: m, selection: _, files: d }) {
    let w = { text: c, reply_to: m, selection: _, files: d, at: r.now(), is_synced: !1 };
    l.add(a), f(a, K(w) && !s(a) ? null : w);
  }
  return {
    /** @param {string} key */
    get: p,
    /** All drafts, by their keys. */
    all: () => new Map([...i].filter(([, a]) => !K(a))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...i.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...i].filter(([a, { is_synced: c }]) => !c && l.has(a) && !u.has(a)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let a of i.keys()) l.add(a);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (a) => u.has(a) || i.has(a) && !i.get(a)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [a, c] of await e.drafts())
        !u.has(a) && c.at >= (i.get(a)?.at ?? 0) && f(a, c);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(a, c) {
      h(a, c), r.cancel(u.get(a)), u.set(a, r.after(() => g(a), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(a) {
      h(a, rn), await g(a);
    },
    /**
     * Move a draft, as the conversation has come to exist. A draft that is there comes first.
     * @param {string} from
     * @param {string} to
     */
    async move(a, c) {
      let m = p(a);
      if (!m) return;
      let _ = p(c);
      h(c, {
        ...m,
        text: [_?.text, m.text].filter(Boolean).join(`
`),
        reply_to: _?.reply_to ?? m.reply_to,
        files: [..._?.files ?? [], ...m.files]
      }), h(a, rn), await Promise.all([g(c), g(a)]);
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...u.keys()].map(g)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(a, c) {
      i.get(a) === c && f(a, K(c) ? null : { ...c, is_synced: !0 }), await e.sync_draft(a, c), n(a);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(a, c) {
      if (this.isNewer(a)) return;
      let m = c && { ...c, is_synced: !0 };
      f(a, m), await e.put_draft(a, m);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(a) {
      if (u.has(a)) return;
      let c = await e.draft(a);
      u.has(a) || f(a, c);
    }
  };
}

// model/actions/messages.js
var Fe = 200, ut = class extends C {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, n, o) {
    super({ ...t, sentence: t.message }), this.mine = n, this.theirs = o;
  }
};
function ln({ local: e, people: t, marks: n, history: o }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(r) {
      let i = await e.outbox.add(r), { group_id: l, recipient_id: u } = i;
      return l && t.typedAndSent(l), await e.drafts.clear(Ie({ groupId: l, userId: u })), i;
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
      } catch (f) {
        let g = (
          /** @type {RequestError} */
          f
        );
        throw g.action !== "choose" ? g : new ut(g, u, await s.get(p));
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
      let p = `${Q(r, i)}/reactions/${encodeURIComponent(l)}`, { reactions: f } = await (u ? s.put(p) : s.remove(p));
      return f;
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
        let p = u[u.length - 1]?.revision, f = await s.get(l, { limit: Fe, after: p });
        if (u.push(...f), f.length < Fe) return u;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, i) => s.page(`${Q(r, i)}/reactions`, { limit: Fe, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, i) => s.page(`${Q(r, i)}/readers`, { limit: Fe, after_id: 0 }),
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
function cn({ local: e }, t) {
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
var un = (e, t, n) => ({
  ...ln(e, t),
  ...sn(e, t),
  ...cn(e, t),
  ...on(e, t, n)
});

// net/clock.js
var He = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var Zs = 3e4;
function fn(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, i = !1, l = () => {
    clearTimeout(r), r = setTimeout(() => {
      i = !0, s.abort();
    }, Zs);
  };
  return { done: new Promise((p, f) => {
    let g = (h, a) => f(new C({ code: h, sentence: a }));
    s.upload.onprogress = ({ loaded: h }) => {
      l(), n(Math.min(h, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let h = (a) => s.getResponseHeader(a);
        f(Ne(s.status, s.responseText, h));
        return;
      }
      try {
        p(JSON.parse(s.responseText));
      } catch {
        g("unreadable_answer", "The answer of the server cannot be read");
      }
    }, s.onerror = () => g("network", "The server cannot be reached"), s.onabort = () => {
      i ? g("time_out", "The upload has stalled") : g("aborted", "The upload was cancelled");
    }, s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${De({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), l(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as er } from "./vendor/idb.js";

// model/memory_db.js
var ft = (e, t) => e?.at === t.at && e.text === t.text;
function oe() {
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
      return ft(t.get(s), r) && (K(r) ? t.delete(s) : t.set(s, { ...r, is_synced: !0 })), !0;
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
var tr = 1, nr = 3e3, or = 3, pn = ["outbox", "drafts", "files", "values"], $e = ["meta", "groups", "messages", "people", "logs"];
async function mn(e) {
  if (typeof indexedDB > "u") return oe();
  let t = !0, n = er(`chat-${e}`, tr, {
    upgrade(s) {
      for (let r of $e)
        s.objectStoreNames.contains(r) && s.deleteObjectStore(r);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of pn)
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
  }), o = await gn(n, null);
  return o ? sr(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), oe());
}
async function gn(e, t, n = () => {
}) {
  let o, s = new Promise((r) => {
    o = setTimeout(() => {
      n(), r(t);
    }, nr);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(o);
  }
}
function sr(e, t) {
  let n = 0;
  async function o(r, i) {
    if (!t() || n >= or) return i;
    let l = Promise.resolve().then(r);
    return gn(l, i, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => rr(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let i = !1;
      return await s(() => ir(e, r).catch((u) => {
        throw i = u?.name === "QuotaExceededError", u;
      })) ? !0 : (i && await s(() => dn(e, ["messages", "logs"])), !1);
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
    sync_draft: (r, i) => s(() => ar(e, r, i)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, i) => s(() => e.put("files", i, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, i) => s(() => e.put("values", i, r)),
    wipe: (r = !1) => s(() => dn(e, r ? [...$e, ...pn] : $e)),
    close: () => e.close()
  };
}
async function rr(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, i, l] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: i, logs: l };
}
async function ir(e, t) {
  let n = e.transaction($e, "readwrite"), o = (r) => n.objectStore(r), s = [];
  if (t.is_whole) for (let r of $e) s.push(o(r).clear());
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
async function ar(e, t, n) {
  let { store: o, done: s } = e.transaction("drafts", "readwrite");
  ft(await o.get(t), n) && (K(n) ? o.delete(t) : o.put({ ...n, is_synced: !0 }, t)), await s;
}
async function dn(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var hn = 100, lr = 16;
function _n() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: He,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: mn,
    upload: fn,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let i = setTimeout(n, hn);
        return () => clearTimeout(i);
      }
      let o = requestAnimationFrame(r), s = setTimeout(r, hn);
      function r() {
        cancelAnimationFrame(o), clearTimeout(s), n();
      }
      return () => {
        cancelAnimationFrame(o), clearTimeout(s);
      };
    },
    isOnline: () => e.navigator.onLine,
    isVisible: t,
    makeKey() {
      let n = crypto.getRandomValues(new Uint8Array(lr));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: cr(() => e.localStorage)
  };
}
function cr(e) {
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
function wn({ userId: e, http: t, memory: n, clock: o }) {
  let s = dt(e), r = null;
  function i() {
    try {
      let { life: f, due: g } = JSON.parse(n.get(s) ?? "");
      return g - o.now() <= f ? { life: f, due: g } : null;
    } catch {
      return null;
    }
  }
  function l(f) {
    o.cancel(r), r = o.after(p, Math.min(f, 864e5));
  }
  async function u() {
    let g = (await t.get("/v1/users/sessions")).find((m) => m.is_current);
    if (!g) throw new Error("the server lists this session");
    let [h, a, c] = [g.created_at, g.last_used_at, g.expires_at].map(Date.parse);
    return { life: Number(c) - Number(h), left: Number(c) - Number(a) };
  }
  async function p() {
    let f = i();
    if (f && f.due > o.now()) {
      l(f.due - o.now());
      return;
    }
    try {
      let { life: g, left: h } = await u();
      h < g / 2 && (await t.post("/v1/users/renew"), { left: h } = await u(), g = h);
      let a = o.now() + Math.max(h - g / 2, 0);
      n.set(s, JSON.stringify({ life: g, due: a })), l(Math.max(a - o.now(), 3e5));
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
var dt = (e) => `login-${e}`;

// model/session.js
import { batch as ui, signal as pe } from "./vendor/preact.js";

// net/close_codes.js
var ur = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), fr = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), yn = (e) => ur.has(e), bn = (e) => fr.get(e) ?? null;
function $n(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var dr = 1e4;
function vn(e) {
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
        let f = e.after(
          () => s(l, "time_out", "The server did not answer"),
          dr
        );
        t.set(l, { done: u, fail: p, handle: f }), i({ ...r, ref: l }) || s(l, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let i = o(r.ref);
      r.type === "error" ? i?.fail(nn(
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
var gr = 1e4, hr = 2e4, _r = 5e3, wr = 500, yr = 3e4, xn = 3, br = 65536;
function kn({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: i = () => !0,
  clock: l = He,
  random: u = Math.random
}) {
  let p = null, f = { state: "idle", since: l.now(), retryAt: null, code: null }, g = 0, h = 0, a = !1, c = null, m = null, _ = vn(l);
  function d(M, q = null, G = null) {
    let N = l.now();
    f = { state: M, since: N, retryAt: q === null ? null : N + q, code: G }, s(f);
  }
  function w() {
    return f.state === "updating" && g < xn ? "updating" : f.state === "offline" ? "offline" : "connecting";
  }
  async function $() {
    v();
    let M = ++h;
    d(w());
    let q;
    try {
      q = await t();
    } catch (X) {
      M === h && E(X);
      return;
    }
    if (M !== h) return;
    let G = !1;
    p = e(q);
    let N = p;
    c = l.after(() => O(G, 1006), gr), N.onopen = () => {
      G = !0;
    }, N.onmessage = ({ data: X }) => N === p && b(X), N.onclose = ({ code: X, reason: at }) => N === p && k(G, X, at);
  }
  function b(M) {
    let q;
    try {
      q = /** @type {Frame} */
      JSON.parse(String(M));
    } catch {
      return;
    }
    if (x(), q.type === "ready")
      l.cancel(c), a = !0, d("catching_up");
    else if (q.type === "live") {
      g = 0, o(q), d("live");
      return;
    }
    _.settle(q), o(q);
  }
  function x() {
    l.cancel(m), m = l.after(() => {
      i() ? y() : x();
    }, hr);
  }
  function y() {
    l.cancel(m), R({ type: "ping" }), m = l.after(() => O(!0, 1006), _r);
  }
  function v() {
    if (l.cancel(c), l.cancel(m), a = !1, p) {
      let M = p;
      p = null, M.onmessage = M.onopen = null, M.onclose = null, M.close(1e3);
    }
    _.failAll();
  }
  function k(M, q, G) {
    if (q === 1012) {
      let X = $n(G) + u() * 1e3;
      v(), d("updating", X, q), c = l.after($, X);
      return;
    }
    let N = bn(q);
    N ? T("ended", N) : q === 4503 ? T("crowded", q) : yn(q) ? T("faulty", q) : O(M, q);
  }
  function O(M, q) {
    v();
    let G = ++h;
    if (M) {
      P(q);
      return;
    }
    d(w(), null, q), n().then(
      () => G === h && P(q),
      (N) => G === h && E(N)
    );
  }
  function E(M) {
    if (!(M instanceof C)) throw M;
    M.action === "sign_in" ? T("ended", M.code) : P(M.code, (M.retryAfter ?? 0) * 1e3);
  }
  function P(M, q = 0) {
    v();
    let G = Math.min(wr * 2 ** g, yr), N = Math.max(G * (0.7 + 0.6 * u()), q);
    g++, !r() || g >= xn ? d("offline", N, M) : d(f.state === "updating" ? "updating" : "waiting", N, M), c = l.after($, N);
  }
  function T(M, q = null) {
    h++, v(), d(M, null, q);
  }
  function R(M) {
    return !p || !a ? !1 : (p.send(JSON.stringify(M)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return f;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      g = 0, $();
    },
    /** Disconnect for good. */
    stop: () => T("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (M) => T("ended", M),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      $();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      f.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(f.state) ? $() : a && y();
    },
    /** Show at once that there is no network. */
    offline() {
      f.state === "waiting" || f.state === "connecting" ? (f = { ...f, state: "offline" }, s(f)) : a && y();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (M) => p !== null && p.bufferedAmount < br && R(M),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (M, q) => _.ask(M, R, q)
  };
}

// model/cursors.js
function Z(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var Mn = 4, pt = 1e3, $r = /* @__PURE__ */ new Set([
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
]), On = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), H = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), An = (e) => e.type === "group_message" || e.type === "direct_message" || $r.has(e.type), fe = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), V = (e) => e.segments.findLast((t) => t.at_end), se = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function mt(e) {
  let t = [];
  return e.pending.add(t), t;
}
function En(e, t, n, o) {
  e.pending.delete(o);
  let s = Z(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((i) => ({ ...i, as_of: s }))
  );
  gt(e, vr(t, n));
  for (let i of r) {
    let l = e.rows.get(i.seq);
    (!l || l.as_of <= s) && e.rows.set(i.seq, i);
  }
  return o.filter((i) => i.id > s);
}
function Tn(e, { from: t, to: n, at_start: o, at_end: s }, r, i) {
  e.pending.delete(i), gt(e, { from: t, to: n, at_start: o, at_end: s });
  for (let l of r) e.rows.has(l.seq) || e.rows.set(l.seq, l);
  return i;
}
var qn = (e, t) => {
  e.pending.delete(t);
};
function vr({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
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
function gt(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, i = [];
  for (let l of e.segments)
    l.from <= o + 1 && n <= l.to + 1 ? (n = Math.min(n, l.from), o = Math.max(o, l.to), s ||= l.at_start, r ||= l.at_end) : i.push(l);
  e.segments = [...i, { from: n, to: o, at_start: s, at_end: r }].sort((l, u) => l.from - u.from);
}
function Pn(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && gt(e, { ...n, to: t });
  return fe(e, t) !== void 0;
}
function Rn(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function ht(e, t, n = pt) {
  let o = e.rows.size, s = (p) => p.from <= t && t <= p.to ? -1 : Math.min(Math.abs(p.from - t), Math.abs(p.to - t)), r = [...e.segments].sort((p, f) => s(p) - s(f)), i = V(e), l = r.slice(0, Mn);
  i && !l.includes(i) && (l = [...l.slice(0, Mn - 1), i]);
  let u = n;
  e.segments = l.map((p) => {
    let f = Sr(se(e, p), t, u);
    if (u -= f.rows.length, !f.isCut) return p;
    if (f.rows.length === 0) return null;
    let g = f.hasFirst ? p.from : (
      /** @type {Row} */
      f.rows[0].seq
    ), h = f.hasLast ? p.to : (
      /** @type {Row} */
      f.rows[f.rows.length - 1].seq
    );
    return {
      from: g,
      to: h,
      at_start: p.at_start && f.hasFirst,
      at_end: p.at_end && f.hasLast
    };
  }).filter((p) => p !== null).sort((p, f) => p.from - f.from);
  for (let p of e.rows.keys()) fe(e, p) || e.rows.delete(p);
  return e.rows.size < o;
}
function Sr(e, t, n) {
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
var Nn = (e) => ({
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
}), Cn = () => ({
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
function B(e, t, n) {
  let o = e.get(t);
  o ? o.add(n) : e.set(t, /* @__PURE__ */ new Set([n]));
}
function U(e, t, n, o) {
  let s = e.groups.get(n);
  s && (e.groups.set(n, { ...s, ...o }), t.groups.add(n));
}

// model/unread.js
var Be = ({ seq: e, read_seq: t, unread: n, mentions: o }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: o,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function je(e, t) {
  let { base_seq: n, base_read_seq: o, tail_from: s } = e;
  if (t !== o) return t >= s ? Dn(e, t) : null;
  let r = Dn(e, Math.max(t, n)), i = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let l of e.corrections)
    if (xr(e, l)) {
      if (l.unread === null || l.mentions === null) return null;
      i.unread += l.unread, i.mentions += l.mentions;
    }
  return i.unread < 0 || i.mentions < 0 ? null : i;
}
function xr({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function Dn({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function Ln(e, t) {
  e.tail.push(t), Hn(e);
}
function Un(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function We(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function Gn(e, t, n, o) {
  let s = e.tail.find((p) => p.seq === t);
  e.tail = e.tail.filter((p) => p !== s);
  let { is_counted: r, is_mention: i } = s ? { is_counted: !0, ...s } : o ?? {}, [l, u] = r === void 0 ? [null, null] : r ? [-1, -Number(i)] : [0, 0];
  _t(e, { seq: t, event_seq: n, unread: l, mentions: u });
}
function In(e, t, n, o, s) {
  let r = e.tail.findIndex((p) => p.seq === t), i = e.tail[r], l = i ? i.is_mention : o;
  i && s !== null && (e.tail[r] = { ...i, is_mention: s });
  let u = l === null || s === null ? null : Number(s) - Number(l);
  _t(e, { seq: t, event_seq: n, unread: 0, mentions: u });
}
function Fn(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), _t(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function _t(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), Hn(e));
}
function Hn(e) {
  if (e.tail.length + e.corrections.length <= 256) return;
  let n = (
    /** @type {number} */
    [
      ...e.tail.map((s) => s.seq),
      ...e.corrections.map((s) => s.event_seq)
    ].sort((s, r) => s - r)[256 / 2]
  ), o = je(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    We(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var Bn = 120, kr = {
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
function ve(e, t, n) {
  let o = e.groups.get(n.id), s = { ...kr, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function jn(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: i, muted_until: l, peer_id: u, name: p, ...f } = n, g = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (g && Yn(e, n)) {
      J(e, t, n.id, n);
      return;
    }
    ve(e, t, {
      ...f,
      seq: Math.max(g?.seq ?? 0, o),
      name: p ?? g?.name ?? "",
      muted_until: l ?? null,
      peer_id: u ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: Or(g?.last ?? null, n.last) } : {}
    }), "may_post" in n || te(e, t, n.id), J(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: i });
  }
}
function Wn(e, t, n) {
  let { id: o, kind: s, name: r, topic: i, role: l, is_archived: u, member_count: p, owner_id: f, peer_id: g } = n, { visibility: h, may_post: a, may_invite: c, may_pin: m, history: _ } = n, d = { visibility: h, may_post: a, may_invite: c, may_pin: m, history: _ }, w = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (w?.settings && Yn(e, n)) {
      J(e, t, o, n);
      return;
    }
    ve(e, t, {
      seq: Math.max(w?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: i,
      role: l,
      is_archived: u,
      member_count: p,
      owner_id: f,
      settings: d,
      peer_id: g ?? null,
      active_at: w?.active_at || n.created_at
    }), te(e, t, o), J(e, t, o, n);
  }
}
var Yn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function J(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Be(o));
    else if (!We(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    U(e, t, n, { read_seq: o.read_seq }), Ye(e, t, n);
  }
}
function Se(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (U(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = je(s, o), i = Math.max(s.applied_seq, o), l = r ? { seq: i, read_seq: o, ...r } : Mr(e, n, o);
      l && We(s, l);
    }
    Ye(e, t, n);
  }
}
function Mr(e, t, n) {
  let o = e.logs.get(t), s = o && V(o), r = e.counts.get(t), i = r && Math.max(r.applied_seq, r.base_seq);
  if (!o || !s || s.from > n + 1 || s.to !== i) return null;
  let l = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let u of o.rows.values()) {
    if (u.as_of > e.applied_id) return null;
    u.seq > n && u.seq >= s.from && H(u) && de(e, u) && (l.unread++, re(e, u) && l.mentions++);
  }
  return l;
}
function Ye(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = je(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && U(e, t, n, r) : t.ask_counts.add(n);
}
var de = (e, t) => t.sender_id !== e.me && !t.deleted, re = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function te(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), i = o.role !== "member", l = o.settings ? o.settings.may_post === "all" : o.may_post;
  U(e, t, n, { may_post: r && (i || l) });
}
function ze(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) B(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function wt({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * Bn)).slice(0, Bn).join("")
  };
}
var Or = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, zn = (e) => [...e.values()].sort(
  (t, n) => t.active_at === n.active_at ? n.id - t.id : t.active_at < n.active_at ? 1 : -1
).map((t) => t.id);

// model/people.js
var xe = (e) => ({
  id: e.id,
  username: e.username,
  display_name: e.display_name ?? null,
  avatar: e.avatar ?? null,
  status: e.status ?? null,
  is_deleted: "deleted" in e && e.deleted === !0,
  is_partial: !1
});
function z(e, t, n, o) {
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
function ke(e, t, n, o) {
  e.people.has(n) || z(e, t, n, { username: o });
}
function Xn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function i() {
    r = null;
    let l = [...o].slice(0, 100);
    for (let u of l)
      o.delete(u), s.add(u);
    o.size > 0 && (r = n.after(i, 0));
    try {
      let u = await e(l), p = new Set(u.map((f) => f.id));
      t(u, l.filter((f) => !p.has(f)));
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
var Kn = 100, Ar = 5e3;
function Vn({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Map(), u = null, p = !1, f = Xn({
    fetchUsers: (m) => t.get("/v1/users", { user_ids: m.join(",") }),
    onUsers: (m, _) => n((d) => {
      for (let w of m) z(e, d, w.id, xe(w));
      for (let w of _) z(e, d, w, { is_deleted: !0, is_partial: !1 });
      for (let { id: w, kind: $ } of e.groups.values())
        $ === "direct" && te(e, d, w);
    }),
    clock: r
  }), g = (m = Kn) => {
    u ??= r.after(h, m);
  };
  async function h() {
    if (u = null, p) return;
    p = !0;
    let m = Kn;
    try {
      for (let _ of [...i]) {
        i.delete(_);
        let d = e.gone.has(_) && !e.groups.has(_);
        !s(_) && !d && await a(_);
      }
      for (let [_, d] of [...l]) {
        for (let w of [...d])
          await c(_, w), d.delete(w);
        d.size === 0 && l.delete(_);
      }
    } catch {
      m = Ar;
    }
    p = !1, i.size + l.size > 0 && g(m);
  }
  async function a(m) {
    try {
      let _ = await t.get(`/v1/groups/${m}`);
      n((d) => Wn(e, d, _));
    } catch (_) {
      let { isPassing: d } = (
        /** @type {import("../net/errors.js").RequestError} */
        _
      );
      if (!d) return;
      throw i.add(m), _;
    }
  }
  async function c(m, _) {
    if (e.logs.get(m)?.rows.has(_))
      try {
        await o.row(m, _);
      } catch (d) {
        if (
          /** @type {import("../net/errors.js").RequestError} */
          d.isPassing
        ) throw d;
      }
  }
  return {
    people: f,
    /** Ask for a group's details and counts. @param {number} id */
    group(m) {
      i.add(m), g();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(m) {
      for (let _ of [...m.ask_groups, ...m.ask_counts]) i.add(_);
      for (let [_, d] of m.ask_rows) for (let w of d) B(l, _, w);
      i.size + l.size > 0 && g(), f.need(m.ask_people);
    },
    dispose() {
      r.cancel(u), f.dispose();
    }
  };
}

// model/beginning.js
var Jn = 200, Er = 1e3, Tr = 6e4;
function Qn({
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
  onAnew: f,
  onOther: g,
  clock: h
}) {
  let a = 0, c = -1 / 0, m = null;
  function _({ me: $, server: b, settings: x, groups: y, people: v }) {
    i((k) => {
      l.value = $, u.value = b, p(x);
      for (let O of v) z(o, k, O.id, xe(O));
      z(o, k, $.id, xe($));
      for (let O of y) jn(o, k, O);
    });
  }
  async function d($, b) {
    for (; $; ) {
      let x = $.replace(/limit=\d+/, `limit=${Er}`), y = (
        /** @type {Start} */
        await n.get(x)
      );
      if (b !== a) return;
      _(y), $ = y.next;
    }
  }
  async function w() {
    let $ = a, b = h.now() - c > Tr;
    try {
      let x = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: Jn })
      );
      if ($ !== a) return;
      x.me.id !== e ? g() : (_(x), b && await d(x.next, $));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let $ = ++a, b = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: Jn }, { tries: 1 })
      );
      if ($ !== a) return;
      if (b.me.id !== e) {
        g();
        return;
      }
      let { groups: x, counts: y, logs: v, marks: k, gone: O } = o;
      for (let E of [x, y, v, k, O]) E.clear();
      o.cursor = b.cursor, o.applied_id = Z(b.cursor), o.read_all_id = 0, _(b), s.refresh(), f(), d(b.next, $).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      m ??= w().finally(() => {
        m = null;
      });
    },
    /** The connection was lost. */
    lost() {
      c = h.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let $ = await t.read();
      if (!$ || $.cursor === null || o.cursor !== null) return;
      let { cursor: b, groups: x, people: y, logs: v } = $;
      l.value = $.me;
      for (let k of x)
        o.groups.set(k.id, k), o.counts.set(k.id, Be(k));
      for (let k of y) o.people.set(k.id, k);
      o.cursor = b, o.applied_id = Z(b), s.refresh(), r.restore(v, t);
    }
  };
}

// model/ending.js
function Zn({ fetch: e, db: t, onSignedOut: n }) {
  let o = new AbortController(), s = t;
  return {
    http: Le({ fetch: e, onSignedOut: n, signal: o.signal }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(t, { get: (r, i) => Reflect.get(s, i) }),
    end() {
      o.abort(), s = oe();
    }
  };
}

// model/joining.js
function eo(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    ke(e, n, s, t.username);
  }
  "sender" in t && ke(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || qr(e, t, n) : t.type === "member_added" && t.user_id === o && Pr(e, t, n);
}
function qr(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: i } = t, l = s === "direct", u = l ? r.find((g) => g !== e.me) ?? e.me : null, p = t.name ?? e.people.get(u ?? 0)?.username ?? "", f = !l && i === e.me ? "owner" : "member";
  ve(e, n, { id: o, kind: s, name: p, peer_id: u, role: f }), u !== null && !e.people.has(u) && n.ask_people.add(u), no(e, t, n);
}
function Pr(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if (yt(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && ze(e, n, o);
  let { kind: i = "group", name: l = null, topic: u = "" } = s ?? {};
  ve(e, n, { id: o, kind: i, name: l ?? "", topic: u, role: r }), no(e, t, n);
}
var yt = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0), to = (e, { group_id: t, seq: n }) => n <= (e.gone.get(t) ?? 0);
function no(e, { group_id: t, seq: n, timestamp: o }, s) {
  U(e, s, t, { active_at: o }), J(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var oo = 200;
function ie(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return H(s) && s.as_of < t ? s : null;
}
function ro(e, t, n, o) {
  let s = (r, i) => ae(
    t,
    o,
    /** @type {Message} */
    { ...r, ...i, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || io(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = ie(e, n);
      r && !n.message ? B(o.ask_rows, t.group_id, r.seq) : r && n.message && (ae(t, o, Nr(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? bt(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && so(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = ie(e, n);
      r ? bt(t, r, n.id, o) : Lr(t, n, o), so(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = ie(e, n);
      if (!r) break;
      if (!n.reactions) {
        B(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let i = n.actor_id === e.me, l = (r.reacted ?? []).filter((p) => !i || p !== n.emoji), u = i && n.type === "reaction_added";
      ae(t, o, {
        ...Rr(r, "reacted", u ? [...l, n.emoji] : l),
        reactions: n.reactions,
        as_of: n.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let r = ie(e, n);
      if (!r) break;
      let { pinned: i, ...l } = r;
      s(l, n.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      n.is_erased && Dr(t, n.actor_id, n.id, o);
      break;
    default:
  }
}
function ae(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: o, ...s } = n;
    n = s;
  }
  e.rows.set(n.seq, n), B(t.rows, e.group_id, n.seq);
}
function Rr(e, t, n) {
  let { [t]: o, ...s } = e;
  return n.length > 0 ? { ...s, [t]: n } : s;
}
function Nr({ reactions: e, reacted: t, pinned: n, reply_count: o }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...o && { reply_count: o }
  };
}
function Cr(e) {
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: i, ...l } = e;
  return { ...l, content: "", media_url: null, deleted: !0 };
}
function bt(e, t, n, o, s = $t(n)) {
  t.deleted || io(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  ae(e, o, { ...Cr(r), as_of: n });
}
var $t = (e) => (t) => t.as_of < e;
function Dr(e, t, n, o) {
  let s = [...e.rows.values()].filter(H), r = new Set(s.filter($t(n)).map((i) => i.seq));
  for (let i of s)
    i.quote?.sender_id === t && i.quote.content && ae(e, o, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && r.has(i.seq) && bt(e, i, n, o, (l) => r.has(l.seq));
}
function Lr(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!H(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((i) => i.id === s.reply_to);
  H(r) && r.as_of < t && B(o.ask_rows, e.group_id, r.seq);
}
function io(e, { reply_to: t, quote: n }, o, s, r, i = $t(o)) {
  if (t === null) return;
  let l = n ? e.rows.get(n.seq) : [...e.rows.values()].find((g) => g.id === t);
  if (!H(l) || !i(l)) return;
  let { reply_count: u = 0, ...p } = l, f = u + s;
  ae(e, r, { ...p, ...f > 0 && { reply_count: f }, as_of: o });
}
function so(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * oo)).slice(0, oo).join("");
  for (let i of e.rows.values())
    H(i) && i.quote?.seq === t && i.as_of < n && i.quote.content !== r && ae(e, s, { ...i, quote: { ...i.quote, content: r } });
}

// model/events.js
function lo(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, eo(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return uo(e, t) ? e.gone.set(t.group_id, t.seq) : to(e, t) || n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && U(e, n, o.id, { seq: t.seq }), Ur(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    Xe(e, t, n);
  }
  return Gr(e, t, n), t.id <= e.read_all_id && Hr(e, t, n), Ye(e, n, o.id), !0;
}
function Xe(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = Pn(o, t.seq);
  if (ro(e, o, t, n), s && An(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    Rn(o, r) && B(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function Ur(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (Un(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      de(e, { ...t, as_of: s }) && Ln(n, { seq: o, id: s, sender_id: r, is_mention: re(e, t) });
    } else if (t.type === "message_deleted") {
      let o = ie(e, t), s = o && { is_counted: de(e, o), is_mention: re(e, o) };
      Gn(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = ie(e, t), s = o && re(e, o), r = t.message ? !t.message.deleted && re(e, t.message) : null;
      In(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && Fn(n, t.seq, t.actor_id);
}
function Gr(e, t, n) {
  let o = t.group_id, s = e.groups.get(o);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        Ir(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && U(e, n, o, { last: wt({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && U(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(o);
        break;
      case "member_added":
        vt(e, o, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        uo(e, t) ? ao(e, t, n) : vt(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && U(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (U(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), te(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: i, is_archived: l, visibility: u, may_post: p, may_invite: f, may_pin: g, history: h } = t;
        U(e, n, o, { name: r, topic: i, is_archived: l, settings: { visibility: u, may_post: p, may_invite: f, may_pin: g, history: h } }), te(e, n, o);
        break;
      }
      case "group_deleted":
        ao(e, t, n);
        break;
      case "profile_changed":
        Fr(e, t, n);
        break;
      case "account_deleted":
        z(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && U(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), co(e, t.actor_id, t.username, n), te(e, n, o), vt(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function Ir(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: i } = t, l = e.groups.get(o), u = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !l?.last || l.last.seq < s) {
    let p = wt(t);
    U(e, n, o, { last: p, active_at: p.at });
  }
  if (r === e.me)
    i !== null && n.confirmed.push({ key: i, group_id: o, seq: s });
  else if (l && !t.deleted && s > l.read_seq && s > (u?.base_seq ?? 0)) {
    let p = re(e, t), f = l.kind === "direct" ? "direct" : p ? "mention" : "message";
    n.arrived.push({ message: t, kind: f });
  }
}
function Fr(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: i, avatar: l } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (z(e, n, o, { username: s }), n.ask_people.add(o)) : z(e, n, o, {
    username: s,
    display_name: r,
    status: i,
    avatar: l,
    is_partial: !1
  }), co(e, o, s, n), o === e.me && (n.me = !0);
}
function co(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && U(e, o, s.id, { name: n });
}
var uo = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function ao(e, t, n) {
  yt(e, t) || (e.gone.set(t.group_id, t.seq), ze(e, n, t.group_id), n.left.set(t.group_id, t));
}
function vt(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && U(e, o, t, { member_count: s + n }), o.members.add(t);
}
function Hr(e, { group_id: t, seq: n }, o) {
  J(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var Br = /* @__PURE__ */ new Set([
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
]), fo = (e) => !Br.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function po(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: i }, l) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let u = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, u), o <= (u.get(n) ?? 0)) return;
      u.set(n, o), l.marks.add(t);
    } else
      Ke(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: i }, l);
}
function Ke(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, i) {
  o === void 0 || s === void 0 || r === void 0 ? Se(e, i, t, n) : J(e, i, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function Ve(e, t, n) {
  let o = Z(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: i } of e.groups.values()) {
    let u = (e.counts.get(s)?.tail ?? []).find((f) => f.id > o), p = u ? u.seq - 1 : r;
    p > i && Se(e, n, s, p);
  }
}
function mo(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && U(e, s, t, { muted_until: o });
}

// model/history.js
var St = 50, go = 20, ho = 50, xt = 200, Je = Number.MAX_SAFE_INTEGER, jr = 100;
function _o({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set();
  function u(a) {
    let c = e.logs.get(a);
    if (c) return c;
    let m = On(a);
    return e.logs.set(a, m), m;
  }
  async function p(a, c, m) {
    let _ = u(a), d = mt(_);
    try {
      let w = await t.get(`/v1/groups/${a}/messages`, { ...c, limit: m, events: 1 });
      return e.logs.get(a) === _ && n(($) => f(_, w, c, d, $)), w;
    } catch (w) {
      throw qn(_, d), w;
    }
  }
  function f(a, c, m, _, d) {
    let w = a.group_id, $ = En(a, c, m, _);
    for (let { seq: b } of c.messages) {
      B(d.rows, w, b);
      let x = a.rows.get(b);
      H(x) && ke(e, d, x.sender_id, x.sender);
    }
    for (let b of $) Xe(e, b, d);
    g(w, c.messages[Math.floor(c.messages.length / 2)]?.seq), d.logs.add(w);
  }
  function g(a, c = Je) {
    let m = e.logs.get(a), _ = l.has(a) ? pt : xt;
    m && m.rows.size > _ && ht(m, i.get(a) ?? c, _ - jr);
  }
  function h(a) {
    let c = e.groups.get(a), m = e.logs.get(a);
    if (c?.unread === 0) return null;
    let _ = m && V(m);
    return !c || !m || !_ || _.from > c.read_seq + 1 ? void 0 : se(m, _).find(
      (w) => w.seq > c.read_seq && H(w) && de(e, w)
    )?.seq ?? null;
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(a, c = {}, m = St) {
      let _ = JSON.stringify([a, c, m]), d = r.get(_);
      if (d) return d;
      let w = p(a, c, m).finally(() => r.delete(_));
      return r.set(_, w), w;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(a, c) {
      return this.page(a, { after: c - 1 }, 1);
    },
    /**
     * Open a group where the user left off: at the first unread message, else at the end. Asks the
     * server only for what is not here. Raises RequestError.
     * @param {number} groupId
     * @returns {Promise<Place>}
     */
    async open(a) {
      let c = h(a);
      if (c === void 0)
        c = (await this.page(a, { around: "first_unread" })).first_unread;
      else if (c === null) {
        let m = u(a);
        V(m) || await this.page(a);
      }
      return this.look(a, c ?? Je), { seq: c, firstUnread: c };
    },
    /**
     * Open a group at a message. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<Place>}
     */
    async openAt(a, c) {
      return this.look(a, c), fe(u(a), c) || await this.page(a, { around: c }), { seq: c, firstUnread: h(a) ?? null };
    },
    /**
     * Open a group at the first message of a time or later. Raises RequestError.
     * @param {number} groupId
     * @param {string} time RFC 3339
     * @returns {Promise<Place>}
     */
    async openAtTime(a, c) {
      i.delete(a);
      let { messages: m } = await this.page(a, { around: c }), _ = Date.parse(c), w = m.find(($) => Date.parse($.timestamp) >= _)?.seq ?? null;
      return this.look(a, w ?? Je), { seq: w, firstUnread: h(a) ?? null };
    },
    /**
     * Ask for the rows before the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async older(a, c, m = St) {
      i.set(a, c);
      let _ = fe(u(a), c);
      return !_ || _.at_start ? !1 : (await this.page(a, { before: _.from }, m)).has_before;
    },
    /**
     * Ask for the rows after the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async newer(a, c, m = St) {
      i.set(a, c);
      let _ = fe(u(a), c);
      return !_ || _.at_end ? !1 : (await this.page(a, { after: _.to }, m)).has_after;
    },
    /** Drop rows of groups to which events have added many. @param {Iterable<number>} ids */
    bound(a) {
      for (let c of a) g(c);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at, or END. The logs of others
     * are made smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(a, c) {
      o.set(a, s.now()), u(a), c !== void 0 && i.set(a, c);
      let m = [...e.logs.keys()].sort(
        (_, d) => (o.get(d) ?? 0) - (o.get(_) ?? 0)
      );
      n((_) => {
        for (let d of m.slice(ho))
          e.logs.delete(d), o.delete(d), i.delete(d), _.logs.add(d);
        l = new Set(m.slice(0, go));
        for (let d of m.slice(go, ho)) {
          let w = e.logs.get(d);
          i.delete(d), w && w.rows.size > xt && ht(w, Je, xt) && _.logs.add(d);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(a, c) {
      let _ = [...a].sort((d, w) => w.opened_at - d.opened_at).map((d) => {
        let w = u(d.group_id);
        return o.has(d.group_id) || o.set(d.group_id, d.opened_at), { stored: d, log: w, kept: mt(w) };
      });
      for (let { stored: d, log: w, kept: $ } of _) {
        let b = await c.rows(d.group_id);
        if (e.logs.get(d.group_id) !== w) continue;
        let x = b.filter((y) => d.from <= y.seq && y.seq <= d.to);
        n((y) => {
          for (let v of Tn(w, d, x, $)) Xe(e, v, y);
          y.logs.add(d.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as Mt } from "./vendor/preact.js";

// model/attachments.js
var Wr = 2, Yr = 50 * 1024 * 1024, wo = 1440 * 60 * 1e3;
function yo({ db: e, upload: t, onProgress: n, makeId: o, now: s = Date.now }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), p = [], f = 0, g = 0;
  function h(d, w) {
    w ? u.set(d, w) : u.delete(d), n(d);
  }
  async function a(d, w) {
    let $ = r.get(d) ?? await e.file(d);
    if (!$) throw new C({ code: "file_missing", sentence: "The file is gone" });
    let b = await m($);
    if (b) return b;
    f >= Wr && await new Promise((x) => p.push(() => x(void 0))), f++;
    try {
      if (!i.has(d)) throw new C({ code: "aborted" });
      let x = $.size, y = t($, w, {
        onProgress: (k) => h(d, { sent: k, size: x, state: "running", code: null })
      });
      l.set(d, y);
      let { id: v } = await y.done;
      return await _($, v), v;
    } finally {
      l.delete(d), f--, p.shift()?.();
    }
  }
  async function c(d) {
    if (!globalThis.crypto?.subtle) return null;
    let w = await crypto.subtle.digest("SHA-256", await d.arrayBuffer());
    return [...new Uint8Array(w)].map(($) => $.toString(16).padStart(2, "0")).join("");
  }
  async function m(d) {
    let w = await c(d), $ = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), b = w && $ ? $[w] : null;
    return b && s() - b.at < wo ? b.id : null;
  }
  async function _(d, w) {
    let $ = await c(d);
    if (!$) return;
    let b = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), x = Object.entries(b).filter(([, { at: y }]) => s() - y < wo);
    await e.put_value("uploads", { ...Object.fromEntries(x), [$]: { id: w, at: s() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(d, w) {
      let $ = o();
      r.set($, d), g + d.size <= Yr && (g += d.size, await e.put_file($, d));
      let b = { local_id: $, name: w, type: d.type, size: d.size, file_id: null };
      return this.ensure(b).catch(() => {
      }), b;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(d) {
      let { local_id: w, name: $, size: b, file_id: x } = d;
      if (x) return Promise.resolve(x);
      let y = i.get(w);
      if (y) return y;
      h(w, { sent: 0, size: b, state: "waiting", code: null });
      let v = Promise.resolve().then(() => a(w, $)).then(
        (k) => (h(w, { sent: b, size: b, state: "done", code: null }), k),
        (k) => {
          throw i.delete(w), h(w, { sent: 0, size: b, state: "failed", code: k.code }), k;
        }
      );
      return i.set(w, v), v;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (d) => u.get(d) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => f > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (d) => r.get(d) ?? await e.file(d),
    /** The session is over: cancel the uploads. */
    dispose() {
      i.clear();
      for (let d of l.values()) d.cancel();
      for (let d of p.splice(0)) d();
    },
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(d) {
      i.delete(d), l.get(d)?.cancel(), g = Math.max(0, g - (r.get(d)?.size ?? 0)), r.delete(d), h(d, null), await e.remove_file(d);
    }
  };
}

// model/draft_sync.js
var zr = 2e3;
function bo({ drafts: e, http: t, clock: n }) {
  let o = null, s = /* @__PURE__ */ new Set(), r = null, i = null, l = (g) => `/v1/users/me/drafts/${g}`;
  async function u(g = !1) {
    for (; ; ) {
      let h = e.unsynced().find(([, m]) => !s.has(m));
      if (!h) return;
      let [a, c] = h;
      try {
        if (K(c))
          await t.remove(l(a), void 0, { keepalive: g }), o?.delete(a);
        else {
          let { updated_at: m } = await t.put(l(a), Xr(c), { keepalive: g });
          o?.set(a, m);
        }
      } catch (m) {
        let { isPassing: _, code: d } = (
          /** @type {import("../net/errors.js").RequestError} */
          m
        );
        if (_ || d === "aborted") return;
        s.add(c);
        continue;
      }
      await e.synced(a, c);
    }
  }
  function p(g) {
    return n.cancel(r), r = null, i ??= u(g).finally(() => {
      i = null;
    }), i;
  }
  function f(g, h) {
    if (h && h.updated_at <= (o?.get(g) ?? "")) return;
    h ? o?.set(g, h.updated_at) : o?.delete(g);
    let a = e.get(g);
    (h || a) && e.take(g, Kr(h, a));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (g) => o === null || o.has(g) || i !== null,
    /** A draft was stored here. */
    changed() {
      r ??= n.after(p, zr);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: g, value: h }) => f(g, h),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let g = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), h = new Map(g.map((a) => [a.draft, a]));
        o ??= /* @__PURE__ */ new Map();
        for (let a of /* @__PURE__ */ new Set([...h.keys(), ...e.keys()]))
          e.isNewer(a) ? h.has(a) && o.set(a, h.get(a)?.updated_at ?? "") : f(a, h.get(a) ?? null);
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
var Xr = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((o) => o.file_id).filter((o) => o !== null)
});
function Kr(e, t) {
  let n = (t?.files ?? []).filter((f) => f.file_id === null);
  if (!e)
    return n.length > 0 && t ? { ...t, text: "", reply_to: null, files: n } : null;
  let { content: o, reply_to: s, files: r, updated_at: i } = e, l = new Map((t?.files ?? []).map((f) => [f.file_id, f])), u = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, p = r.map(
    (f) => l.get(f) ?? { local_id: f, name: "", type: "", size: 0, file_id: f }
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
function $o(e) {
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
var Vr = 1440 * 60 * 1e3, Jr = 3e4, vo = 1e3, Qr = 3e4;
function So({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: o,
  hold: s,
  onChange: r,
  onPause: i = () => {
  },
  makeKey: l,
  laneOf: u = ({ group_id: f, recipient_id: g }) => f ? `g${f}` : `u${g}`,
  clock: p
}) {
  let f = $o(r), g = /* @__PURE__ */ new Map(), h = !1, a = !1, c = null;
  function m(v, k = !1) {
    g.delete(v);
    let O = f.remove(v);
    if (!k) for (let { local_id: E } of O?.files ?? []) o(E);
  }
  function _() {
    if (!h || a) return;
    let v = /* @__PURE__ */ new Set(), k = p.now(), O = 1 / 0;
    for (let E of f.list()) {
      let P = u(E);
      if (v.has(P) || !["waiting", "sending"].includes(E.state) || (v.add(P), E.state === "sending")) continue;
      let T = g.get(E.key) ?? 0;
      T > k ? O = Math.min(O, T) : f.isHeld(E.key) && d(E);
    }
    p.cancel(c), O < 1 / 0 && (c = p.after(_, O - k));
  }
  async function d({ key: v, tries: k }) {
    let O = (
      /** @type {Outgoing} */
      f.update(v, { state: "sending", tries: k + 1 })
    );
    try {
      let E = await w(O), { group_id: P, recipient_id: T, content: R, reply_to: M } = O, G = await t({ type: "send", key: v, content: R, reply_to: M, files: E, ...P ? { group_id: P } : { recipient_id: T } }, v);
      $(v, G.seq, G.duplicate === !0);
    } catch (E) {
      let P = tn(E);
      f.get(v)?.state === "sending" && b(O, P);
    }
    _();
  }
  async function w(v) {
    let k = await Promise.all(v.files.map(n));
    if (v.files.some((O) => !O.file_id)) {
      let O = v.files.map((P, T) => ({ ...P, file_id: k[T] ?? null })), E = f.update(v.key, { files: O });
      E && await e.put_outgoing(E);
    }
    return k;
  }
  function $(v, k, O) {
    e.remove_outgoing(v), O ? m(v) : f.update(v, { state: "sent", seq: k, error: null });
  }
  function b({ key: v, tries: k }, O) {
    let { action: E, code: P, message: T } = O;
    if (E === "pause")
      f.update(v, { state: "waiting", error: { code: P, sentence: T } }), x();
    else if (E === "wait") {
      let R = (O.retryAfter ?? 0) * 1e3, M = Math.max(R, Math.min(vo * 2 ** (k - 1), Qr));
      g.set(v, p.now() + M), f.update(v, { state: "waiting", error: { code: P, sentence: T } });
    } else if (E === "resend" || E === "sign_in")
      P !== "time_out" && g.set(v, p.now() + vo), f.update(v, { state: "waiting", error: null });
    else {
      let R = f.update(v, { state: "failed", error: { code: P, sentence: T } });
      R && e.put_outgoing(R);
    }
  }
  function x() {
    a || (a = !0, i(!0), p.after(() => {
      a = !1, i(!1), _();
    }, Jr));
  }
  async function y(v) {
    let { key: k } = v;
    if (f.has(k)) return;
    let O = await s(`chat-outbox-${k}`);
    if (!O) return;
    let E = await e.outgoing(k);
    if (!E || f.has(k)) {
      O();
      return;
    }
    let P = p.now() - E.at > Vr, T = E.state === "failed" ? "failed" : P ? "asking" : "waiting";
    f.insert({ ...E, state: T }), f.hold(k, O);
  }
  return {
    /** All entries, oldest first. */
    list: f.list,
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: v = null, recipient_id: k = null, content: O, reply_to: E = null, quote: P = null, files: T = [] }) {
      let R = (
        /** @type {Outgoing} */
        {
          key: l(),
          group_id: v,
          recipient_id: k,
          content: O,
          reply_to: E,
          quote: P,
          files: T,
          state: "waiting",
          tries: 0,
          at: f.nextTime(p.now()),
          error: null,
          seq: null
        }
      );
      f.insert(R);
      let [M] = await Promise.all([
        s(`chat-outbox-${R.key}`),
        e.put_outgoing(R)
      ]);
      return f.hold(R.key, M ?? (() => {
      })), _(), R;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let v of await e.outbox()) await y(v);
      _();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(v) {
      h = v, v && _();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      h = !1, p.cancel(c), f.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: v }) {
      f.has(v) && (e.remove_outgoing(v), m(v), _());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(v) {
      for (let k of f.list())
        k.state === "sent" && v(k) && m(k.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(v) {
      let k = f.get(v);
      if (!k || !["failed", "asking"].includes(k.state)) return;
      g.delete(v);
      let O = (
        /** @type {Outgoing} */
        {
          ...k,
          state: "waiting",
          error: null,
          tries: 0,
          at: f.nextTime(p.now())
        }
      );
      f.insert(O), await e.put_outgoing(O), _();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(v, k = !1) {
      let O = f.get(v);
      return !O || ["sending", "sent"].includes(O.state) || O.state === "waiting" && O.tries > 0 && !O.error ? null : (await e.remove_outgoing(v), m(v, k), _(), O);
    }
  };
}

// model/settings.js
import { signal as Zr } from "./vendor/preact.js";
var kt = {
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
}, ei = 1e3, ti = 3;
function xo({ db: e, http: t, tell: n, clock: o }) {
  let s = Zr({ ...kt }), r = {}, i = (
    /** @type {number | null} */
    null
  ), l = {}, u = null;
  function p() {
    let a = Object.entries({ ...r, ...l }).filter(
      ([c, m]) => ni(
        /** @type {Record<string, unknown>} */
        kt[c],
        m
      )
    );
    s.value = { ...kt, ...Object.fromEntries(a) };
  }
  function f(a) {
    i !== null && a.revision < i || (i = a.revision, r = a.settings, p(), g());
  }
  let g = () => e.put_value("settings", { stored: r, changed: l });
  async function h(a) {
    u = null;
    for (let c = 0; c < ti && Object.keys(l).length > 0; c++) {
      let m = l;
      try {
        i === null && f(await t.get("/v1/users/me/settings"));
        let _ = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...m } },
          { headers: { "If-Match": `"${i}"` }, ...a }
        ), d = Object.entries(l).filter(
          ([w, $]) => $ !== /** @type {any} */
          m[w]
        );
        l = Object.fromEntries(d), f(_);
      } catch (_) {
        if (
          /** @type {any} */
          _.code !== "revision_mismatch"
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
      let a = (
        /** @type {any} */
        await e.value("settings")
      );
      a && (r = a.stored ?? {}, l = { ...a.changed, ...l }, p());
    },
    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      Object.keys(l).length > 0 && await h();
    },
    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
    received: f,
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
    set(a, c) {
      l = { ...l, [a]: c }, p(), g().then(n), o.cancel(u), u = o.after(() => h(), ei);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      u !== null && (o.cancel(u), await h({ keepalive: !0 }));
    },
    dispose: () => o.cancel(u)
  };
}
function ni(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function ko({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: o = globalThis.navigator?.locks ?? null,
  openChannel: s = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), i = !1, l = () => {
  }, u = s(`chat-${e}`);
  u && (u.onmessage = ({ data: f }) => t(f));
  function p() {
    return r.signal.aborted ? Promise.resolve() : (i = !0, n(), /** @type {Promise<void>} */
    new Promise((f) => {
      l = f;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, p).catch(() => {
  }) : Promise.resolve().then(p), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(f) {
      r.signal.aborted || u?.postMessage(f);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(f) {
      return o ? new Promise((g) => {
        o.request(`${f}-${e}`, { ifAvailable: !0 }, (h) => h ? new Promise((a) => g(() => a(void 0))) : (g(null), Promise.resolve())).catch(() => g(() => {
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
import { batch as Mo, signal as Qe } from "./vendor/preact.js";
var oi = 500;
function W(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = Qe(e(n));
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
var Me = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function Oo(e, t) {
  let n = 0, o = W((d) => e.groups.get(d) ?? null), s = W((d) => c(d)), r = W((d) => e.people.get(d) ?? null), i = W((d) => new Map(e.marks.get(d) ?? [])), l = W((d) => ++n), u = W((d) => ++n), p = Qe(
    /** @type {number[]} */
    []
  ), f = Qe(0), g = Qe(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), h = /* @__PURE__ */ new Map(), a = null;
  function c(d) {
    return { log: e.logs.get(d) ?? null, version: ++n };
  }
  function m() {
    a = null;
    let d = zn(e.groups), w = p.value;
    (d.length !== w.length || d.some(($, b) => $ !== w[b])) && (p.value = d);
  }
  function _(d) {
    let { groups: w, mentions: $ } = g.value, b = t.now();
    for (let x of d) {
      let y = e.groups.get(x), v = h.get(x) ?? { groups: 0, mentions: 0 }, k = si(y, b);
      w += k.groups - v.groups, $ += k.mentions - v.mentions, y ? h.set(x, k) : h.delete(x);
    }
    (w !== g.value.groups || $ !== g.value.mentions) && (g.value = { groups: w, mentions: $ });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: i,
    members: l,
    pins: u,
    order: p,
    changed: f,
    totals: g,
    /** Show what has changed. @param {Changes} changes */
    publish: (d) => Mo(() => {
      for (let w of d.groups) o.update(w);
      for (let w of d.logs) s.update(w);
      for (let w of d.people) r.update(w);
      for (let w of d.marks) i.update(w);
      for (let w of d.members) l.update(w);
      for (let w of d.pins) u.update(w);
      d.groups.size !== 0 && (_(d.groups), f.value++, p.value.length === 0 ? m() : a ??= t.after(m, oi));
    }),
    /** Show the whole state anew. */
    refresh: () => Mo(() => {
      for (let d of [o, s, r, i]) d.refresh();
      _(/* @__PURE__ */ new Set([...h.keys(), ...e.groups.keys()])), f.value++, m();
    }),
    /** Count anew, as the time of a muting may be over. */
    recount: () => _(e.groups.keys()),
    dispose: () => t.cancel(a)
  };
}
function si(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = Me(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var Ao = 3e4;
function Eo({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: i }) {
  let { clock: l } = o, u = Mt(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), p = Mt(!1), f = W((y) => _.progressOf(y)), g = W((y) => w.get(y)), h = Mt(0), a = /* @__PURE__ */ new Set(), c = null, m = ko({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      i(), w.load().then(w.adopt).then($.changed), d.load();
      let y = () => {
        d.load(), c = l.after(y, Ao);
      };
      c = l.after(y, Ao);
    },
    onWord: (y) => {
      y.type === "draft" && w.changed(y.key), y.type === "settings" && b.reload();
      for (let v of a) v(y);
    }
  }), _ = yo({
    db: t,
    upload: o.upload,
    onProgress: (y) => f.update(y),
    makeId: o.makeKey,
    now: l.now
  }), d = So({
    db: t,
    send: (y, v) => r.request(y, v),
    ensureFile: _.ensure,
    dropFile: _.drop,
    hold: m.hold,
    onChange: (y) => {
      u.value = y;
    },
    onPause: (y) => {
      p.value = y;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: y, recipient_id: v }) => `g${y ?? x(v) ?? -Number(v)}`,
    clock: l
  }), w = an({
    db: t,
    onChange: (y) => {
      g.update(y), h.value++;
    },
    tell: (y) => m.tell({ type: "draft", key: y }),
    onStored: () => $.changed(),
    mayBeOnServer: (y) => $.mayHave(y),
    clock: l
  }), $ = bo({ drafts: w, http: n, clock: l }), b = xo({ db: t, http: n, tell: () => m.tell({ type: "settings" }), clock: l });
  function x(y) {
    for (let { id: v, kind: k, peer_id: O } of s.groups.values())
      if (k === "direct" && O === y) return v;
    return null;
  }
  return {
    outbox: d,
    attachments: _,
    drafts: w,
    settings: b,
    tabs: m,
    groupWith: x,
    signals: { outgoing: u, isPaused: p, progress: f, drafts: g, draftList: h, settings: b.settings },
    /** Read what is stored. */
    load: () => Promise.all([d.load(), w.load(), b.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      d.forgetSent(({ group_id: y, seq: v }) => v !== null && v <= (s.groups.get(y ?? 0)?.seq ?? 0)), b.sync(), $.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(y) {
      y.type === "settings" ? b.received(y) : y.type === "draft" && $.received(y);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(y) {
      return a.add(y), () => a.delete(y);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await w.flush(), await Promise.all([$.flush(), b.flush()]);
    },
    dispose() {
      l.cancel(c), w.flush();
      for (let y of [d, _, $, b]) y.dispose();
      m.leave();
    }
  };
}

// model/marks.js
var Ot = 1e3, ri = 5e3;
function To({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), l = !1, u = null, p = (h = Ot) => {
    l && (u ??= s.after(f, h));
  };
  function f() {
    u = null;
    for (let [h, a] of r) i.has(h) || g(h, a);
  }
  async function g(h, a) {
    i.add(h);
    let c = Ot;
    try {
      let m = await n({ type: "read", group_id: h, seq: a });
      r.get(h) === a && (r.delete(h), o((_) => Ke(e, { ...m, read_seq: m.seq }, _)));
    } catch (m) {
      let { isPassing: _, retryAfter: d } = (
        /** @type {import("../net/errors.js").RequestError} */
        m
      );
      !_ && r.get(h) === a && r.delete(h), c = d === null ? ri : Math.max(d * 1e3, Ot);
    }
    i.delete(h), r.has(h) && p(c);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (h) => r.has(h),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(h, a) {
      let c = e.groups.get(h);
      !c || a <= c.read_seq || (o((m) => Se(e, m, h, a)), r.set(h, a), p());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(h, a) {
      r.delete(h);
      let c = await t.put(`/v1/groups/${h}/unread`, { seq: a });
      o((m) => Ke(e, c, m));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: h } = await t.put("/v1/read-all");
      o((a) => Ve(e, h, a));
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
      let h = [...r].map(
        ([a, c]) => t.put(`/v1/groups/${a}/read`, { seq: c }, { keepalive: !0 }).catch(() => {
        })
      );
      await Promise.all(h);
    },
    dispose: () => s.cancel(u)
  };
}

// model/presence.js
function qo({ signal: e, onPresence: t, onTyping: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), l = null, u = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
  function f(a, c) {
    c === null ? i.delete(a) : i.set(a, c), t(a);
  }
  function g() {
    l = null;
    let a = new Set([...s.keys()].slice(-100));
    for (let m of r) a.has(m) || f(m, null);
    (a.size === r.size && [...a].every((m) => r.has(m)) || e({ type: "watch", user_ids: [...a] })) && (r = a);
  }
  function h(a, c) {
    let m = u.get(a);
    m?.has(c) && (o.cancel(m.get(c)), m.delete(c), n(a));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(a) {
      s.set(a, (s.get(a) ?? 0) + 1), l ??= o.after(g, 500);
      let c = !0;
      return () => {
        if (!c) return;
        c = !1;
        let m = (s.get(a) ?? 1) - 1;
        m > 0 ? s.set(a, m) : s.delete(a), l ??= o.after(g, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), s.size > 0 && (l ??= o.after(g, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let a of r) f(a, null);
      r = /* @__PURE__ */ new Set();
      for (let [a, c] of u) for (let m of [...c.keys()]) h(a, m);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(a) {
      let c = new Set(a);
      for (let m of r) f(m, c.has(m));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(a, c) {
      r.has(a) && f(a, c);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (a) => i.get(a) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(a, c) {
      let m = u.get(a) ?? /* @__PURE__ */ new Map();
      u.set(a, m);
      let _ = !m.has(c);
      o.cancel(m.get(c)), m.set(c, o.after(() => h(a, c), 5e3)), _ && n(a);
    },
    stopTyping: h,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (a) => [...u.get(a)?.keys() ?? []],
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(a) {
      let c = o.now();
      c - (p.get(a) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: a }) && p.set(a, c);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (a) => {
      p.delete(a);
    },
    dispose() {
      o.cancel(l);
      for (let a of u.values()) for (let c of a.values()) o.cancel(c);
    }
  };
}

// model/queue.js
function Po({ apply: e, soon: t, clock: n }) {
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
      let f = Math.floor(n.now() / 1e3);
      if (f !== r && (l = f === r + 1 ? i : 0, r = f, i = 0), i++, s) return;
      if (Math.max(i, l) <= 30) {
        s = t(u);
        return;
      }
      let g = n.after(u, 100);
      s = () => n.cancel(g);
    },
    /** Apply all that waits. */
    flush: u,
    clear() {
      s?.(), s = null, o = [];
    }
  };
}

// model/saving.js
var ii = 500, ai = 50, li = 200, ci = 3;
function Ro({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), f = !0, g = (
    /** @type {string | null} */
    null
  ), h = 0, a = null, c = Promise.resolve(), m = () => {
    a ??= r.after(w, ii);
  };
  function _() {
    let $ = {
      is_whole: f,
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
    f && p.clear();
    for (let y of f ? t.groups.keys() : i) {
      let v = t.groups.get(y);
      v ? $.groups.push(v) : $.gone_groups.push(y);
    }
    for (let y of f ? t.people.keys() : l) {
      let v = t.people.get(y);
      v && $.people.push(v);
    }
    let b = [...o].sort(([, y], [, v]) => v - y).slice(0, ai), x = new Set(b.map(([y]) => y));
    for (let y of [...p.keys()])
      x.has(y) && t.logs.has(y) || ($.gone_logs.push(y), p.delete(y));
    for (let y of f ? x : u.keys()) {
      let v = t.logs.get(y);
      v && x.has(y) && d($, v);
    }
    return i.clear(), l.clear(), u.clear(), f = !1, $;
  }
  function d($, b) {
    let x = b.group_id, y = V(b), v = p.get(x) ?? /* @__PURE__ */ new Set();
    if (!y) {
      p.delete(x) && $.gone_logs.push(x);
      return;
    }
    let k = se(b, y), O = k.slice(-li), E = O.length < k.length, P = E ? (
      /** @type {{ seq: number }} */
      O[0].seq
    ) : y.from, T = new Set(O.map((M) => M.seq)), R = u.get(x);
    for (let M of O) (!v.has(M.seq) || R?.has(M.seq)) && $.rows.push(M);
    for (let M of v) T.has(M) || $.gone_rows.push([x, M]);
    p.set(x, T), $.logs.push({
      group_id: x,
      from: P,
      to: y.to,
      at_start: y.at_start && !E,
      at_end: !0,
      opened_at: o.get(x) ?? 0
    });
  }
  function w() {
    return r.cancel(a), a = null, !n() || h >= ci ? (f = !0, c) : (c = c.then(async () => {
      if (!f && t.cursor === g && i.size + l.size + u.size === 0) return;
      let b = _();
      await e.save(b) ? (h = 0, g = b.cursor) : (h++, f = !0, m());
    }), c);
  }
  return {
    /** @param {Changes} changes */
    note($) {
      for (let b of $.groups) i.add(b);
      for (let b of $.people) l.add(b);
      for (let b of $.logs) u.set(b, u.get(b) ?? /* @__PURE__ */ new Set());
      for (let [b, x] of $.rows) {
        let y = u.get(b) ?? /* @__PURE__ */ new Set();
        for (let v of x) y.add(v);
        u.set(b, y);
      }
      m();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      f = !0, m();
    },
    flush: w,
    dispose: () => r.cancel(a)
  };
}

// model/session.js
var fi = 2e3;
function No({ userId: e, db: t, env: n, onEnded: o }) {
  let { clock: s } = n, r = Zn({ fetch: n.fetch, db: t, onSignedOut: ({ code: A }) => ue(A) }), { http: i, db: l } = r, u = Nn(e), p = Oo(u, s), f = pe(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), g = pe(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), h = pe(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: s.now(),
      retryAt: null,
      code: null
    }
  ), a = W((A) => M.typingIn(A)), c = W((A) => M.isOnline(A)), m = pe(
    /** @type {import("./types.js").Event[]} */
    []
  ), _ = pe(0), d = pe(0), w = /* @__PURE__ */ new Map(), $ = /* @__PURE__ */ new Set(), b = !1, x = !1, y = null, v = kn({
    open: (A) => n.openSocket(`/ws?since=${encodeURIComponent(A)}&groups=no`),
    prepare: async () => (u.cursor === null ? await q.anew() : q.refresh(), /** @type {string} */
    u.cursor),
    checkLogin: () => i.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (A) => A.type === "ready" ? Ns(A) : k.push(A),
    onState: (A) => {
      A.state === "ended" && ue(String(A.code)), A.state !== "live" && Cs(), h.value = A;
    },
    isOnline: n.isOnline,
    isVisible: n.isVisible,
    clock: s
  }), k = Po({ apply: X, soon: n.soon, clock: s }), O = _o({ state: u, http: i, change: N, opened: w, clock: s }), E = To({ state: u, http: i, request: v.request, change: N, clock: s }), P = Vn({ state: u, http: i, change: N, history: O, isMarking: E.isMarking, clock: s }), T = Eo({ userId: e, db: l, http: i, env: n, state: u, socket: v, onLeading: () => R.invalidate() }), R = Ro({
    db: l,
    state: u,
    isLeading: () => T.tabs.isLeading,
    opened: w,
    me: () => f.value,
    clock: s
  }), M = qo({
    signal: v.signal,
    onPresence: (A) => c.update(A),
    onTyping: (A) => a.update(A),
    clock: s
  }), q = Qn({
    userId: e,
    db: l,
    http: i,
    state: u,
    view: p,
    history: O,
    change: N,
    me: f,
    server: g,
    clock: s,
    onOther: () => ue("another_user"),
    onSettings: (A) => T.settings.received(A),
    onAnew: () => {
      k.clear(), R.invalidate(), _.value++;
    }
  }), G = wn({ userId: e, http: i, memory: n.memory, clock: s });
  function N(A) {
    x || ui(() => {
      let D = Cn();
      A(D);
      for (let Y of D.confirmed) T.outbox.confirm(Y);
      for (let { group_id: Y, user_id: Us } of D.typed) M.stopTyping(Y, Us);
      if (D.left.size > 0 && (m.value = [...m.value, ...D.left.values()].slice(-20)), D.me && Ls(), O.bound(D.logs), p.publish(D), R.note(D), P.note(D), b && D.arrived.length > 0) for (let Y of $) Y(D.arrived);
    });
  }
  function X(A) {
    N((D) => {
      for (let Y of A)
        fo(Y) ? lo(u, Y, D) : at(Y, D);
    });
  }
  function at(A, D) {
    switch (A.type) {
      case "live":
        b = !0, Z(A.cursor) >= u.applied_id && (u.cursor = A.cursor), M.connected(), E.connected(), T.sync();
        break;
      case "read":
        (A.user_id !== e || !E.isMarking(A.group_id)) && po(u, A, D);
        break;
      case "read_all":
        Ve(u, A.cursor, D);
        break;
      case "muted":
        mo(u, A, D);
        break;
      case "typing":
        M.typed(A.group_id, A.user_id);
        break;
      case "presence":
        M.answered(A.online);
        break;
      case "presence_changed":
        M.changed(A.user_id, A.is_online);
        break;
      case "invitation":
        d.value++;
        break;
      default:
        T.received(
          /** @type {any} */
          A
        );
    }
  }
  function Ns(A) {
    A.user_id !== e ? ue("another_user") : A.reset || A.behind > fi ? Ds() : T.outbox.connected(!0);
  }
  function Cs() {
    b && q.lost(), b = !1, T.outbox.connected(!1), M.disconnected(), E.disconnected();
  }
  function Ds() {
    k.clear(), u.cursor = null, v.restart();
  }
  async function Ls() {
    try {
      f.value = await i.get("/v1/users/me");
    } catch {
    }
  }
  function ue(A) {
    x || (y && T.tabs.tell({ type: "signed_out", reason: y }), Bt(), o(y ?? A));
  }
  function Bt() {
    x = !0, v.stop(), k.clear();
    for (let A of [p, R, E, P, M, G, T]) A.dispose();
    r.end();
  }
  return {
    http: i,
    state: u,
    view: p,
    me: f,
    server: g,
    connection: h,
    typing: a,
    presence: c,
    left: m,
    resets: _,
    invitations: d,
    history: O,
    marks: E,
    asking: P,
    people: M,
    local: T,
    socket: v,
    change: N,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([q.showCopy(), T.load()]), !x && (v.start(), G.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave(A, D) {
      y = A;
      try {
        await D(), ue(A);
      } catch (Y) {
        if (!x) throw Y;
      } finally {
        y = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end: ue,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(A) {
      return $.add(A), () => $.delete(A);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      k.flush(), await Promise.all([E.flush(), T.flush(), R.flush()]);
    },
    dispose: Bt
  };
}

// model/store.js
var di = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function Do(e = _n()) {
  let t = Co(
    /** @type {Status} */
    { name: "starting" }
  ), n = Co(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = null, r = e.memory.get("email"), i = 0, l = Le({ fetch: e.fetch });
  async function u(c) {
    let m = ++i;
    o?.dispose();
    let _ = e.memory.get(`shared-${c}`) !== null;
    e.memory.set("user", String(c));
    let d = _ ? oe() : await e.openDatabase(c);
    if (m !== i) {
      d.close();
      return;
    }
    s = d;
    let w = No({ userId: c, db: s, env: e, onEnded: p });
    o = w, w.local.onWord((b) => {
      b.type === "signed_out" && w.end(b.reason);
    });
    let $ = un(w, w.http, e.upload);
    t.value = { name: "signed_in", session: w, actions: $ }, await w.begin();
  }
  async function p(c) {
    let m = s, _ = o?.state.me;
    if (i++, o = null, s = null, c === "another_user") {
      m?.close(), await h();
      return;
    }
    e.memory.get("user") === String(_) && e.memory.set("user", null), t.value = { name: "signed_out", reason: c, email: r }, await m?.wipe(di.has(c)), m?.close(), f();
  }
  async function f() {
    try {
      n.value = await l.get("/v1/config");
    } catch {
    }
  }
  async function g() {
    let c = Number(e.memory.get("user"));
    if (c) {
      await u(c);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: r }, f();
      return;
    }
    await h();
  }
  async function h() {
    let c = ++i;
    t.value = { name: "starting" };
    try {
      let { user_id: m } = await l.get("/v1/test-auth", void 0, { tries: 1 });
      c === i && await u(m);
    } catch (m) {
      let { action: _, code: d } = (
        /** @type {import("../net/errors.js").RequestError} */
        m
      );
      _ === "sign_in" ? (c === i && (t.value = { name: "signed_out", reason: null, email: r }), f()) : c === i && (t.value = { name: "signed_out", reason: d, email: r });
    }
  }
  async function a({ id: c }, m, _) {
    r = _ ? null : m, e.memory.set("email", r), e.memory.set(`shared-${c}`, _ ? "1" : null), e.memory.set(dt(c), null), await u(c);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: n,
    http: l,
    start: g,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: c, password: m, isShared: _ = !1 }) {
      let d = _ ? "session" : "persistent", { user: w } = await l.post("/v1/users/login", { email: c, password: m, cookie: d });
      await a(w, c, _);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: c, email: m, password: _, invite: d = null, isShared: w = !1 }) {
      let b = { username: c, email: m, password: _, cookie: w ? "session" : "persistent", ...d && { invite: d } }, x = await l.post("/v1/users/register", b);
      return await a(x, m, w), x.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (c, m) => l.post("/v1/users/reset", { code: c, new_password: m }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (c) => l.get(`/v1/invites/${encodeURIComponent(c)}`),
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
var I = Do();

// ui/screens/signin.js
var Lo = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out"
}, pi = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], mi = "password";
function Uo({ reason: e, known: t }) {
  let n = I.config.value, [o, s] = At(!1), [r, i] = At(!1), [l, u] = At("");
  async function p(h) {
    i(!0), u("");
    try {
      await h();
    } catch (a) {
      u(hi(a)), i(!1);
    }
  }
  function f(h) {
    h.preventDefault();
    let a = new FormData(
      /** @type {HTMLFormElement} */
      h.target
    ), c = (_) => String(a.get(_) ?? ""), m = {
      email: c("email"),
      password: c("password"),
      isShared: a.get("shared") !== null
    };
    p(
      () => o ? I.register({ ...m, username: c("username") }) : I.login(m)
    );
  }
  let g = n?.registration === "open";
  return ee`
    <main class="screen">
      <form class="card" onSubmit=${f}>
        <h1><${L} name="logo" /> ${o ? S("account.register") : S("account.sign_in")}</h1>
        ${e && Lo[e] && ee`<p role="status">${S(Lo[e])}</p>`}
        ${o && ee`<${Et} name="username" label=${S("account.name")} autocomplete="username" />`}
        <${Et} name="email" label=${S("account.email")} type="email" value=${t ?? ""} autocomplete="email" />
        <${Et}
          name="password" label=${S("account.password")} type="password"
          autocomplete=${o ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${S("account.shared")}</span>
        </label>
        ${l && ee`<p class="fault" role="alert">${l}</p>`}
        <button class="button primary" disabled=${r}>${o ? S("account.register") : S("account.sign_in")}</button>
        ${g && ee`<button type="button" class="button quiet" onClick=${() => s(!o)}>
          ${o ? S("account.has_account") : S("account.register")}
        </button>`}
        ${!o && n?.has_demo_users && ee`<${gi} attempt=${p} />`}
      </form>
    </main>
  `;
}
function gi({ attempt: e }) {
  return ee`
    <fieldset class="demo">
      <legend>${S("account.try_as")}</legend>
      ${pi.map(
    ([t, n]) => ee`
          <button type="button" class="button" onClick=${() => e(() => I.login({ email: String(n), password: mi }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}
function Et({ name: e, label: t, type: n = "text", value: o = "", autocomplete: s }) {
  return ee`
    <div class="field">
      <label for=${e}>${t}</label>
      <input id=${e} name=${e} type=${n} defaultValue=${o} autocomplete=${s} required />
    </div>
  `;
}
function hi(e) {
  let { code: t, message: n } = (
    /** @type {{ code?: string, message?: string }} */
    e ?? {}
  );
  return t === "network" || t === "time_out" ? S("account.unreachable") : n || S("account.failed");
}

// ui/shell.js
import { html as Ht } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as ki, useEffect as Mi, useState as Oi } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as _i, useEffect as wi, useRef as Go, useState as yi } from "./vendor/preact.js";
function Io({ session: e, actions: t, groupId: n, mayPost: o }) {
  let s = Ie({ groupId: n, userId: null }), r = e.local.signals.drafts.get(s).value, [i, l] = yi(r?.text ?? ""), u = Go(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), p = Go(!1);
  wi(() => {
    p.current || l(r?.text ?? "");
  }, [r?.text]);
  function f(c) {
    p.current = c !== "", l(c), e.local.drafts.set(s, { text: c, reply_to: null, selection: null, files: [] }), c !== "" && e.people.type(n);
  }
  async function g() {
    if (i.trim() === "" || !o) return;
    let c = i;
    p.current = !1, l(""), u.current?.focus(), await t.send({ group_id: n, content: c });
  }
  function h(c) {
    c.key !== "Enter" || c.shiftKey || c.isComposing || c.keyCode === 229 || (c.preventDefault(), g());
  }
  function a(c) {
    c.preventDefault(), g();
  }
  return _i`
    <form class="composer" onSubmit=${a}>
      <textarea
        ref=${u} rows="1" aria-label=${S("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? S("conversation.write") : S("conversation.may_not_write")}
        onInput=${(c) => f(
    /** @type {HTMLTextAreaElement} */
    c.target.value
  )}
        onKeyDown=${h}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${L} name="send" label=${S("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as Oe, useEffect as $i, useLayoutEffect as Bo, useRef as jo, useState as vi } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as le } from "./vendor/preact.js";
var bi = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function Fo({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, o = n?.display_name ?? n?.username ?? t.sender, s = new Date(t.timestamp);
  return le`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${bi.format(s)}</time>
        ${t.edited_at && le`<span class="quiet-text">${S("conversation.edited")}</span>`}
      </div>
      ${t.quote && le`<blockquote class="quote" dir="auto"><bdi>${t.quote.sender}</bdi>: ${t.quote.content}</blockquote>`}
      ${t.deleted ? le`<p class="quiet-text">${S("conversation.deleted")}</p>` : le`<p class="message-text" dir="auto">${t.content}</p>`}
      ${(t.files ?? []).map((r) => le`
        <p><a href=${`/v1/files/${r.id}?group=${t.group_id}&seq=${t.seq}`} download=${r.name}>${r.name}</a></p>
      `)}
    </li>
  `;
}
function Ho({ session: e, entry: t }) {
  let n = e.me.value;
  return le`
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
var Si = 24, xi = 400;
function Wo({ session: e, groupId: t, fault: n }) {
  let { log: o } = e.view.logs.get(t).value, s = e.local.signals.outgoing.value.filter((a) => a.group_id === t), r = o ? V(o) : void 0, i = o && r ? se(o, r).filter(H) : [], l = jo(
    /** @type {HTMLElement | null} */
    null
  ), u = jo({ isAtEnd: !0, below: 0 }), [p, f] = vi(!1);
  Bo(() => {
    let a = l.current;
    if (!a) return;
    let { isAtEnd: c, below: m } = u.current;
    a.scrollTop = c ? a.scrollHeight : a.scrollHeight - m;
  }, [i[0]?.seq]), Bo(() => {
    let a = l.current;
    a && u.current.isAtEnd && (a.scrollTop = a.scrollHeight);
  }), $i(() => {
    let a = r?.to;
    a !== void 0 && u.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, a);
  });
  async function g() {
    let a = i[0]?.seq;
    if (!(p || !r || r.at_start || a === void 0)) {
      f(!0);
      try {
        await e.history.page(t, { before: r.from });
      } catch {
      }
      f(!1);
    }
  }
  function h() {
    let a = l.current;
    if (!a) return;
    let c = a.scrollHeight - a.clientHeight - a.scrollTop;
    u.current = { isAtEnd: c <= Si, below: a.scrollHeight - a.scrollTop }, a.scrollTop < xi && g(), u.current.isAtEnd && r && e.marks.read(t, r.to);
  }
  return Oe`
    <div class="main-body" ref=${l} onScroll=${h} tabindex="0" role="region" aria-label=${S("conversation.messages")}>
      <ol class="messages" role="list">
        ${r && !r.at_start && Oe`
          <li class="more">
            <button class="button" disabled=${p} onClick=${() => {
    g();
  }}>${S("conversation.older")}</button>
          </li>
        `}
        ${i.map((a) => Oe`<${Fo} key=${a.seq} session=${e} message=${a} />`)}
        ${s.filter((a) => a.seq === null).map((a) => Oe`<${Ho} key=${a.key} session=${e} entry=${a} />`)}
      </ol>
      ${i.length === 0 && Oe`<p class="empty" role="status">${n || (r ? S("conversation.none") : S("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function Yo({ session: e, actions: t, groupId: n }) {
  let [o, s] = Oi(""), r = e.view.groups.get(n).value, i = e.resets.value;
  return Mi(() => {
    e.history.look(n), e.history.page(n).then(
      () => s(""),
      (l) => s(l.message)
    );
  }, [e, n, i]), ki`
    <${Wo} session=${e} groupId=${n} fault=${o} />
    <${Io} session=${e} actions=${t} groupId=${n} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/menu.js
import { html as ce, signal as Ai, useLayoutEffect as Ei, useRef as Ti } from "./vendor/preact.js";
var me = Ai(
  /** @type {Menu | null} */
  null
), ne = 4;
function Ae(e) {
  me.value?.anchor.removeAttribute("aria-expanded"), me.value = e, e.anchor.getAttribute("aria-haspopup") === "menu" && e.anchor.setAttribute("aria-expanded", "true");
}
function Tt() {
  let e = me.value;
  if (!e) return;
  let { activeElement: t } = document, o = t === null || t === document.body || t.closest(".menu") !== null;
  e.anchor.removeAttribute("aria-expanded"), me.value = null, o && e.anchor.isConnected && e.anchor.focus();
}
function zo() {
  let e = me.value;
  return e && ce`<${qi} key=${e.label} menu=${e} />`;
}
function qi({ menu: e }) {
  let t = Ti(
    /** @type {HTMLElement | null} */
    null
  );
  Ei(() => {
    let o = (
      /** @type {HTMLElement} */
      t.current
    );
    o.showPopover(), Ri(o, e), Xo(o)[0]?.focus();
  }, [e]);
  let n = (o) => {
    Tt(), o.onSelect();
  };
  return ce`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${(o) => Pi(o)}
      onToggle=${(o) => {
    o.newState === "closed" && me.value === e && Tt();
  }}
    >
      ${e.items.map((o) => o === !1 ? null : o === null ? ce`<hr role="separator" />` : ce`<button
            type="button" tabindex="-1" class=${o.isDanger ? "menu-item danger" : "menu-item"}
            role=${o.isChecked === void 0 ? "menuitem" : "menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${() => n(o)}
          >
            ${o.icon && ce`<${L} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail && ce`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked && ce`<${L} name="check" />`}
          </button>`)}
    </div>
  `;
}
var Xo = (e) => [...e.querySelectorAll("button")];
function Pi(e) {
  let t = Xo(
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
    Tt();
  else if (e.key.length === 1 && e.key !== " " && !e.ctrlKey && !e.metaKey) {
    let s = [...t.slice(n + 1), ...t.slice(0, n + 1)], r = e.key.toLocaleLowerCase();
    s.find((i) => i.textContent?.trim().toLocaleLowerCase().startsWith(r))?.focus();
  } else
    return;
  e.preventDefault(), e.stopPropagation();
}
function Ri(e, { anchor: t, point: n }) {
  let o = t.getBoundingClientRect(), { width: s, height: r } = e.getBoundingClientRect(), i = getComputedStyle(t).direction === "rtl", l = n ? n.x : i ? o.right - s : o.left, u = n ? n.y : o.bottom + ne, p = (n ? n.y : o.top - ne) - r, f = Math.max(ne, Math.min(l, innerWidth - s - ne)), g = u + r <= innerHeight - ne || p < ne ? u : p;
  e.style.inset = `${Math.max(ne, Math.min(g, innerHeight - r - ne))}px auto auto ${f}px`;
}

// ui/navigation.js
import { signal as Ci } from "./vendor/preact.js";

// ui/route.js
var Ni = /^[1-9][0-9]{0,15}$/;
function Ze({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...i] = e.split("/").slice(1);
  return i.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && qt(s) && (r === void 0 || qt(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && qt(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function qt(e) {
  return e !== void 0 && Ni.test(e);
}

// ui/navigation.js
var ge = Ci(Ze(location));
addEventListener("popstate", Pt);
addEventListener("hashchange", Pt);
function he(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), Pt();
}
function Ko(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || Ze(n).name === "unknown" || (e.preventDefault(), he(n.pathname + n.search + n.hash));
}
function Pt() {
  ge.value = Ze(location);
}

// ui/panels/host.js
import { html as ns, useEffect as Rt, useLayoutEffect as Fi, useRef as Hi, useState as os } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as es, useEffect as Gi, useRef as Ii } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as Di, signal as Li } from "./vendor/preact.js";
var Ui = matchMedia("(width < 56.25rem)"), Ee = Li(null), Vo = "", et = null, tt = Ee;
Di(() => {
  let e = Zo(ge.value);
  Ee.peek() && e !== Vo && _e();
});
function Jo(e) {
  Ee.peek() === null && (et = document.activeElement), Vo = Zo(ge.peek()), Ee.value = e;
}
function _e() {
  Ee.value = null;
}
function Qo() {
  let e = et?.isConnected ? et : document.getElementById("main");
  et = null, e instanceof HTMLElement && e.focus();
}
function Zo(e) {
  return Ui.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function ts({ title: e, tools: t, head: n, children: o }) {
  let s = Ii(
    /** @type {HTMLElement | null} */
    null
  ), r = tt.value?.back;
  return Gi(() => {
    s.current?.focus({ preventScroll: !0 });
  }, []), es`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r && es`<button class="button quiet" onClick=${() => Jo(r)}>
            <${L} name="back" label=${S("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${_e}>
            <${L} name="close" label=${S("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${o}</div>
    </aside>
  `;
}

// ui/panels/host.js
var Nt = null;
function rs({ session: e, actions: t }) {
  let n = tt.value, o = Hi(!1), [, s] = os(0), [r, i] = os(!1), l = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, u = n !== null && !l;
  if (Rt(() => {
    l && _e();
  }, [l]), Rt(() => {
    !u || Nt || import("./panels.js").then(
      (f) => {
        Nt = f.PANELS, s((g) => g + 1);
      },
      () => i(!0)
    );
  }, [u]), Rt(() => {
    if (u)
      return document.addEventListener("keydown", ss), () => document.removeEventListener("keydown", ss);
  }, [u]), Fi(() => {
    o.current && !u && Bi() && Qo(), o.current = u;
  }, [u]), !u) return null;
  let p = Nt?.[n.name];
  return p ? ns`<${p} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : ns`
    <${ts} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? S("groups.not_loaded") : S("groups.loading")}
      </p>
    <//>
  `;
}
function ss(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), _e());
}
var Bi = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as Ft, useMemo as Ra, useState as Na } from "./vendor/preact.js";

// ui/connection.js
import { html as nt, useEffect as ji, useState as Wi } from "./vendor/preact.js";
var Yi = { connecting: 2e3, catching_up: 1e3 }, is = 1e3;
function as({ session: e }) {
  let t = e.connection.value, n = zi(t), o = Xi(t, n);
  return nt`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o && nt`<${L} name=${t.state === "faulty" ? "warning" : "offline"} /><span>${o.text}</span>`}
      </div>
      ${o && t.retryAt !== null && nt`<span class="quiet-text" aria-hidden="true">${Ki(t, n)}</span>`}
      ${o?.button && nt`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `;
}
function zi({ state: e, since: t, retryAt: n }) {
  let [o, s] = Wi(Date.now());
  return ji(() => {
    let r = n !== null || e === "connecting" || e === "catching_up";
    if (s(Date.now()), !r) return;
    let i = setInterval(() => s(Date.now()), is);
    return () => clearInterval(i);
  }, [e, t, n]), Math.max(o, t);
}
function Xi({ state: e, since: t }, n) {
  let o = { button: S("shell.now"), onSelect: () => I.wake() };
  switch (e) {
    case "connecting":
    case "catching_up":
      return n - t < Yi[e] ? null : { text: S(e === "connecting" ? "shell.connecting" : "shell.catching_up") };
    case "offline":
      return { text: S("shell.offline"), ...o };
    case "waiting":
      return { text: S("shell.reconnecting"), ...o };
    case "updating":
      return { text: S("shell.restarting") };
    case "crowded":
      return { text: S("shell.crowded"), button: S("shell.try_again"), onSelect: () => I.wake() };
    case "faulty":
      return { text: S("shell.faulty"), button: S("shell.reload"), onSelect: () => location.reload() };
    default:
      return null;
  }
}
function Ki({ retryAt: e }, t) {
  let n = Math.ceil((Number(e) - t) / is);
  return n > 0 ? S("shell.seconds", { n }) : "";
}

// ui/sidebar/account.js
import { html as la } from "./vendor/preact.js";

// ui/avatar.js
import { html as ls, useState as Vi } from "./vendor/preact.js";
var Ji = 12, Qi = new Intl.Segmenter(void 0, { granularity: "grapheme" }), Zi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, Te = (e) => e?.display_name || e?.username || "";
function ea(e) {
  let [t] = Qi.segment(e.replace(Zi, "").trim());
  return t ? t.segment.toLocaleUpperCase() : "?";
}
function ot({ id: e, name: t, file: n = null, isGroup: o = !1, size: s = "normal" }) {
  let [r, i] = Vi(
    /** @type {string | null} */
    null
  ), l = `avatar ${s} ${o ? "of-group" : "of-person"}`;
  return n && n !== r ? ls`<img
      class=${l} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${() => i(n)}
    />` : ls`<span class="${l} tone-${e % Ji}" aria-hidden="true">${ea(t)}</span>`;
}

// ui/toast.js
import { html as Ct, signal as ta } from "./vendor/preact.js";
var na = 6e3, oa = 15e3, sa = 3, we = ta(
  /** @type {Toast[]} */
  []
), qe = /* @__PURE__ */ new Map(), ra = 0;
function Pe(e, { isFault: t = !1, action: n = null } = {}) {
  let o = { id: ++ra, text: e, isFault: t, action: n }, s = we.value.filter((r) => r.text !== e);
  we.value = [...s, o].slice(-sa), us(o);
}
function us({ id: e, action: t }) {
  clearTimeout(qe.get(e)), qe.set(e, setTimeout(() => Dt(e), t ? oa : na));
}
function Dt(e) {
  clearTimeout(qe.get(e)), qe.delete(e), we.value = we.value.filter((t) => t.id !== e);
}
function fs() {
  return Ct`
    <div class="toasts">
      <div role="status">${we.value.filter((e) => !e.isFault).map(cs)}</div>
      <div role="alert">${we.value.filter((e) => e.isFault).map(cs)}</div>
    </div>
  `;
}
function cs(e) {
  let t = () => clearTimeout(qe.get(e.id)), n = () => us(e);
  return Ct`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action && Ct`<button class="button quiet strong" onClick=${() => ia(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${() => Dt(e.id)}>
        <${L} name="close" label=${S("shell.close")} />
      </button>
    </div>
  `;
}
function ia(e) {
  Dt(e.id), e.action?.onSelect();
}

// ui/faults.js
var ds = {
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
function aa(e) {
  let { code: t = "", message: n = "", requestId: o = null } = (
    /** @type {any} */
    e ?? {}
  ), s = Object.hasOwn(ds, t) ? ds[t] : void 0, r = s ? S(s) : n || S("shell.fault.unknown");
  return t === "server_error" && o ? `${r} (${o})` : r;
}
async function ye(e) {
  try {
    return await e(), !0;
  } catch (t) {
    return Pe(aa(t), { isFault: !0 }), !1;
  }
}

// ui/sidebar/account.js
function ps({ session: e, actions: t }) {
  let n = e.state.me, o = e.view.people.get(n).value, s = Te(o), r = (i) => Ae({
    label: S("shell.account"),
    anchor: (
      /** @type {HTMLElement} */
      i.currentTarget
    ),
    items: [
      { label: S("shell.profile"), icon: "person", onSelect: () => he("/settings/profile") },
      { label: S("shell.settings"), icon: "settings", onSelect: () => he("/settings") },
      { label: S("shell.sessions"), icon: "device", onSelect: () => he("/settings/sessions") },
      null,
      { label: S("shell.read_all"), icon: "check", onSelect: () => {
        ye(() => t.readAll());
      } },
      null,
      { label: S("shell.sign_out"), icon: "leave", onSelect: () => {
        ca();
      } }
    ]
  });
  return la`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${S("shell.account_of", { name: s })} onClick=${r}>
      <${ot} id=${n} name=${s} file=${o?.avatar} size="small" />
    </button>
  `;
}
var ca = () => ye(async () => {
  await I.logout(), he("/", { replace: !0 });
});

// ui/sidebar/filters.js
var Lt = ["all", "unread", "mentions", "direct"], ua = {
  all: () => !0,
  unread: ({ unread: e }) => e > 0,
  mentions: ({ mentions: e, kind: t, unread: n }) => e > 0 || t === "direct" && n > 0,
  direct: ({ kind: e }) => e === "direct"
};
function ms(e, t, n, o) {
  if (n === "all") return e;
  let s = ua[n];
  return e.filter((r) => {
    let i = t.get(r);
    return i !== void 0 && (s(i) || r === o && n !== "direct");
  });
}

// ui/sidebar/list.js
import { html as ks, useEffect as Os, useLayoutEffect as rt, useRef as be, useState as It } from "./vendor/preact.js";

// lib/short_time.js
import { computed as fa } from "./vendor/preact.js";
var da = 1440 * 60 * 1e3, pa = 7, st = (e) => fa(() => new Intl.DateTimeFormat(Jt.value, e)), ma = st({ hour: "numeric", minute: "2-digit" }), ga = st({ weekday: "short" }), ha = st({ day: "numeric", month: "short" }), _a = st({ day: "numeric", month: "numeric", year: "2-digit" }), gs = (e) => new Date(e.getFullYear(), e.getMonth(), e.getDate()).getTime();
function hs(e, t = /* @__PURE__ */ new Date()) {
  let n = Math.round((gs(t) - gs(e)) / da);
  return n === 0 ? ma.value.format(e) : n > 0 && n < pa ? ga.value.format(e) : (e.getFullYear() === t.getFullYear() ? ha : _a).value.format(e);
}

// ui/sidebar/row.js
import { html as j, useEffect as bs, useLayoutEffect as ba, useRef as $a } from "./vendor/preact.js";

// ui/sidebar/mute.js
var _s = ["hour", "morning", "week", "ever"];
function ws(e, t) {
  if (e === "ever") return null;
  if (e === "hour") return new Date(t.getTime() + 36e5).toISOString();
  if (e === "week") return new Date(t.getTime() + 6048e5).toISOString();
  let n = new Date(t.getFullYear(), t.getMonth(), t.getDate(), 8);
  return n <= t && n.setDate(n.getDate() + 1), n.toISOString();
}

// ui/sidebar/group_menu.js
function ys(e) {
  let { session: t, actions: n, id: o, name: s } = e, r = t.state.groups.get(o);
  if (!r) return;
  let i = Me(r, Date.now()), { notify_all: l } = t.local.signals.settings.value, u = l.includes(o);
  Ae({
    ...e,
    label: S("shell.menu_of", { name: s }),
    items: [
      r.unread > 0 && {
        label: S("shell.mark_read"),
        icon: "check",
        onSelect: () => t.marks.read(o, r.seq)
      },
      i ? { label: S("shell.unmute"), icon: "bell", onSelect: () => {
        ye(() => n.unmute(o));
      } } : { label: S("shell.mute"), icon: "muted", onSelect: () => wa(e) },
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
        ya(`/g/${o}`);
      } }
    ]
  });
}
function wa(e) {
  let { actions: t, id: n, name: o } = e;
  Ae({
    ...e,
    label: S("shell.mute_name", { name: o }),
    items: _s.map((s) => ({
      label: S(`shell.mute.${s}`),
      onSelect: () => {
        ye(() => t.mute(n, ws(s, /* @__PURE__ */ new Date())));
      }
    }))
  });
}
async function ya(e) {
  try {
    await navigator.clipboard.writeText(new URL(e, location.origin).href), Pe(S("shell.copied"));
  } catch {
    Pe(S("shell.not_copied"), { isFault: !0 });
  }
}

// ui/sidebar/row.js
var $s = 999;
function vs({ session: e, actions: t, id: n, position: o, count: s, isChosen: r, isStop: i, onFocus: l }) {
  let u = e.view.groups.get(n).value, p = $a(
    /** @type {HTMLElement | null} */
    null
  );
  ba(() => p.current?.style.setProperty("--at", String(o)), [o, !u]);
  let f = va(e, u);
  if (!u) return null;
  let g = Me(u, Date.now()), h = Sa(u, f.person), a = u.unread > 0 && !g, c = (_) => ys({
    session: e,
    actions: t,
    id: n,
    name: h,
    point: _,
    anchor: (
      /** @type {HTMLElement} */
      p.current?.querySelector(_ ? "a" : "button")
    )
  }), m = (_) => {
    _.preventDefault();
    let d = _.clientX === 0 && _.clientY === 0;
    c(d ? null : { x: _.clientX, y: _.clientY });
  };
  return j`
    <li
      ref=${p} class="group-row" data-id=${n} aria-setsize=${s} aria-posinset=${o + 1}
      onContextMenu=${m} onFocusIn=${() => l(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i ? 0 : -1} aria-current=${r ? "page" : void 0}
        aria-label=${xa(u, h, g, f.isOnline)} data-unread=${a} data-muted=${g} draggable=${!1}
      >
        <span class="group-picture">
          <${ot} id=${u.peer_id ?? n} name=${h} file=${f.person?.avatar} isGroup=${u.kind === "group"} />
          ${f.isOnline && j`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${h}</bdi>
            ${g && j`<${L} name="muted" />`}
            ${u.last && j`<time class="group-time">${hs(new Date(u.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Ma} session=${e} group=${u} isChosen=${r} />
            <${ka} group=${u} isMuted=${g} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i ? 0 : -1} aria-haspopup="menu" onClick=${() => c(null)}
      >
        <${L} name="more" label=${S("shell.menu_of", { name: h })} />
      </button>
    </li>
  `;
}
function va(e, t) {
  let n = t?.peer_id ?? null, o = n !== null && n !== e.state.me, s = n === null ? null : e.view.people.get(n).value;
  return bs(() => o ? e.people.show(n) : void 0, [n, o]), bs(() => {
    n !== null && !s && e.asking.people.need([n]);
  }, [n, !s]), { person: s, isOnline: o && e.presence.get(n).value === !0 };
}
function Sa(e, t) {
  return e.kind === "group" ? e.name : t?.is_deleted ? S("shell.deleted_user") : Te(t) || e.name;
}
function xa({ unread: e, mentions: t }, n, o, s) {
  let r = [n];
  return s && r.push(S("shell.online")), e > 0 && r.push(S("shell.n_unread", { n: e })), t > 0 && r.push(S("shell.n_mentions", { n: t })), o && r.push(S("shell.muted")), r.join(", ");
}
function ka({ group: { unread: e, mentions: t, kind: n }, isMuted: o }) {
  let s = n === "direct" && e > 0 && !o;
  return j`
    ${t > 0 && !s && j`<span class="badge of-mention">@${Ut(t)}</span>`}
    ${s && j`<span class="badge of-mention">${Ut(e)}</span>`}
    ${e > 0 && !o && !s && j`<span class="badge">${Ut(e)}</span>`}
  `;
}
var Ut = (e) => e > $s ? `${$s}+` : e;
function Ma({ session: e, group: t, isChosen: n }) {
  let { id: o, last: s, kind: r } = t, i = e.typing.get(o).value.filter((g) => g !== e.state.me), l = e.local.signals.drafts.get(`g${o}`).value;
  if (i.length > 0) return j`<span class="group-last typing">${S("shell.typing")}</span>`;
  if (l?.text && !n)
    return j`<span class="group-last"><em>${S("shell.draft")}</em> <bdi>${l.text}</bdi></span>`;
  if (!s) return j`<span class="group-last"><bdi>${t.topic || S("shell.empty_group")}</bdi></span>`;
  let u = s.sender_id === e.state.me, p = e.view.people.get(s.sender_id).value, f = u ? S("shell.you") : r === "direct" ? null : Te(p) || s.sender;
  return j`<span class="group-last">${f && j`<bdi>${f}</bdi>: `}<bdi>${Oa(s)}</bdi></span>`;
}
function Oa({ kind: e, text: t }) {
  return e === "deleted" ? S("shell.deleted") : e === "file" ? S("shell.a_file") : t;
}

// ui/sidebar/window.js
function Ss({ top: e, height: t, row: n, count: o }) {
  let s = Math.floor(e / n / 4) * 4 - 8, r = Math.ceil((e + t) / n / 4) * 4 + 8;
  return { first: Math.max(0, Math.min(s, o)), end: Math.max(0, Math.min(r, o)) };
}
function xs({ first: e, end: t }, n) {
  let o = new Set(n.filter((s) => s >= 0));
  for (let s = e; s < t; s++) o.add(s);
  return [...o].sort((s, r) => s - r);
}

// ui/sidebar/list.js
var Aa = 2e3, Ea = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp"];
function As({ session: e, actions: t, ids: n, chosen: o }) {
  let s = be(
    /** @type {HTMLElement | null} */
    null
  ), r = be(
    /** @type {HTMLElement | null} */
    null
  ), [i, l] = Ta(n), [u, p] = It({ first: 0, end: 0 }), [f, g] = It(
    /** @type {number | null} */
    null
  ), h = Pa(i, [f, o, i[0] ?? null]), a = Gt(r.current), c = xs(u, [i.indexOf(h ?? -1), i.indexOf(a ?? -1)]);
  function m() {
    let d = s.current, w = r.current?.getBoundingClientRect().height ?? 0, $ = i.length;
    if (!d || $ === 0 || w === 0) return;
    let b = Ss({
      top: d.scrollTop,
      height: d.clientHeight,
      row: w / $,
      count: $
    });
    p((x) => x.first === b.first && x.end === b.end ? x : b);
  }
  rt(() => {
    r.current?.style.setProperty("--count", String(i.length)), m();
  }, [i]), Os(() => {
    let d = new ResizeObserver(m);
    return d.observe(
      /** @type {HTMLElement} */
      s.current
    ), d.observe(
      /** @type {HTMLElement} */
      r.current
    ), () => d.disconnect();
  }, [i]), rt(() => {
    a !== null && Gt(r.current) === null && Ms(r.current, a)?.focus();
  }), qa(r, i, o);
  function _(d) {
    let w = Gt(r.current);
    if (w === null || !Ea.includes(d.key) || d.altKey || d.ctrlKey) return;
    d.preventDefault();
    let $ = Math.max(1, Math.floor((s.current?.clientHeight ?? 0) / Es(r.current)) - 1), b = i.indexOf(w), x = {
      ArrowDown: b + 1,
      ArrowUp: b - 1,
      PageDown: b + $,
      PageUp: b - $,
      Home: 0,
      End: i.length - 1
    }[d.key] ?? b, y = i[Math.max(0, Math.min(x, i.length - 1))];
    y !== void 0 && g(y);
  }
  return rt(() => {
    f !== null && a !== null && a !== f && Ms(r.current, f)?.focus();
  }, [f]), ks`
    <div
      ref=${s} class="sidebar-body" onScroll=${m}
      onPointerMove=${l} onPointerDown=${l} onKeyDownCapture=${l} onFocusIn=${l}
    >
      <ul ref=${r} class="groups" role="list" aria-label=${S("shell.conversations")} onKeyDown=${_}>
        ${c.map((d) => {
    let w = (
      /** @type {number} */
      i[d]
    );
    return ks`<${vs}
            key=${w} id=${w} position=${d} count=${i.length} session=${e} actions=${t}
            isChosen=${w === o} isStop=${w === h} onFocus=${g}
          />`;
  })}
      </ul>
    </div>
  `;
}
function Ta(e) {
  let t = be(e), n = be(-1 / 0), o = be(
    /** @type {any} */
    null
  ), [, s] = It(0), r = n.current - performance.now();
  return (r <= 0 || t.current.length === 0) && (t.current = e), Os(() => (r > 0 && t.current !== e && (o.current = setTimeout(() => s((i) => i + 1), r)), () => clearTimeout(o.current))), [t.current, () => {
    n.current = performance.now() + Aa;
  }];
}
function qa(e, t, n) {
  let o = be(
    /** @type {number | null} */
    null
  );
  rt(() => {
    let s = n === null ? -1 : t.indexOf(n);
    if (s < 0 || o.current === n || !e.current) return;
    o.current = n;
    let r = (
      /** @type {HTMLElement} */
      e.current.parentElement
    ), i = Es(e.current), l = s * i;
    l < r.scrollTop ? r.scrollTop = l - i : l + i > r.scrollTop + r.clientHeight && (r.scrollTop = l + 2 * i - r.clientHeight);
  });
}
function Es(e) {
  let t = Number(e?.style.getPropertyValue("--count"));
  return (e?.getBoundingClientRect().height ?? 0) / t || 1;
}
function Gt(e) {
  let { activeElement: t } = document;
  return !e || !t || !e.contains(t) ? null : Number(t.closest("li")?.dataset.id) || null;
}
var Ms = (e, t) => e?.querySelector(`li[data-id="${t}"] > a`), Pa = (e, t) => t.find((n) => n !== null && e.includes(n)) ?? null;

// ui/sidebar.js
function Ts({ session: e, actions: t, chosen: n }) {
  let [o, s] = Na(Lt[0]), r = Ca(e, o, n);
  return Ft`
    <nav id="groups" class="sidebar" aria-label=${S("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${L} name="logo" /><span>${S("shell.name")}</span></a>
          <span class="grow"></span>
          <${ps} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${S("shell.filter")}>
          ${Lt.map((i) => Ft`
            <button class="filter" aria-pressed=${i === o} onClick=${() => s(i)}>
              ${S(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${As} key=${o} session=${e} actions=${t} ids=${r} chosen=${n} />
      ${r.length === 0 && Ft`<p class="empty">${S(`shell.none.${o}`)}</p>`}
      <${as} session=${e} />
    </nav>
  `;
}
function Ca(e, t, n) {
  let o = e.view.order.value, s = t === "all" ? 0 : e.view.changed.value;
  return Ra(
    () => ms(o, e.state.groups, t, n),
    [e, o, s, t, n]
  );
}

// ui/shell.js
function qs({ session: e, actions: t }) {
  let n = ge.value, o = n.name === "group" ? e.view.groups.get(n.groupId).value : null, s = n.name !== "home";
  return Ht`
    <a class="skip-link" href="#main">${S("shell.skip")}</a>
    <div class="shell" data-open=${s ? "main" : "groups"} onClick=${Ko}>
      <${Ts} session=${e} actions=${t} chosen=${n.name === "group" ? n.groupId : null} />
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${L} name="back" label=${S("shell.back")} /></a>
          <h1><bdi>${Da(n, o?.name)}</bdi></h1>
        </header>
        ${n.name === "group" ? Ht`<${Yo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />` : Ht`<div class="main-body"><p class="empty">${n.name === "home" ? S("shell.choose") : ""}</p></div>`}
      </main>
      <${rs} session=${e} actions=${t} />
    </div>
    <${zo} />
    <${fs} />
  `;
}
function Da(e, t) {
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
function Ua() {
  let e = I.status.value;
  switch (e.name) {
    case "starting":
      return it`<p class="empty" role="status">${S("shell.starting")}</p>`;
    case "signed_out":
      return it`<${Uo} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return it`<${qs} session=${e.session} actions=${e.actions} />`;
  }
}
function Ps(e) {
  La(it`<${Ua} />`, e), addEventListener("online", () => I.wake()), addEventListener("offline", () => I.offline()), addEventListener("pagehide", () => {
    I.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? I.wake() : I.flush();
  }), I.start();
}

// ui/worker.js
async function Rs() {
  if ("serviceWorker" in navigator) {
    if (ct === "src") {
      await Ga();
      return;
    }
    try {
      await navigator.serviceWorker.register(Ia("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function Ga() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function Ia(e) {
  let t = (
    /** @type {any} */
    window.trustedTypes
  );
  return t === void 0 ? e : t.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
Ps(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
Rs();
