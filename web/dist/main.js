// lib/strings.js
import { computed as it, signal as Cs } from "./vendor/preact.js";

// i18n/en/account.js
var Ft = {
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
var Ut = {
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
var Ht = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page."
};

// i18n/en/search.js
var Bt = {};

// i18n/en/shell.js
var jt = {
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

// i18n/en.js
var Wt = { ...Ft, ...Ut, ...Ht, ...Bt, ...jt };

// lib/strings.js
var qe = Cs({ tag: "en", catalogue: Wt }), Ds = it(() => new Intl.PluralRules(qe.value.tag)), Ls = it(() => new Intl.NumberFormat(qe.value.tag)), Yt = it(() => qe.value.tag);
function S(e, t = {}) {
  return Is(e, t).join("");
}
function Is(e, t) {
  let n = [];
  for (let [o, s] of Gs(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? Ls.value.format(r) : r);
  }
  return n;
}
function Gs(e, { n: t }) {
  let n = qe.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[Ds.value.select(t)] || n.other;
}

// ui/app.js
import { html as st, render as Na } from "./vendor/preact.js";

// ui/screens/signin.js
import { html as Z, useState as xt } from "./vendor/preact.js";

// ui/icon.js
import { html as Xt } from "./vendor/preact.js";

// ui/assets.js
var at = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function zt(e) {
  return `/assets/${at}/${e}`;
}

// ui/icon.js
var Fs = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function D({ name: e, label: t }) {
  let n = zt(`icons/sprite.svg#${e}`), o = Fs.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? Xt`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : Xt`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as qo } from "./vendor/preact.js";

// net/errors.js
var Kt = {
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
function Us(e) {
  return Object.hasOwn(Kt, e) ? (
    /** @type {Action} */
    Kt[e]
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
    return Us(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, Vt = (e) => e instanceof C ? e : new C({ code: "client_fault", sentence: String(e) });
function Jt(e) {
  return new C({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function Pe(e, t, n) {
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
    code: s ? o.code : Hs(e),
    sentence: s ? String(o.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: s ? o.details ?? null : null
  });
}
function Hs(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var Bs = 3e4, js = 3, Ws = 30;
function Ce({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (i) => new Promise((a) => setTimeout(a, i)),
  signal: o,
  base: s = "",
  headers: r = {}
} = {}) {
  async function i(d, c, p = {}) {
    let _ = p.tries ?? (d === "GET" ? js : 1);
    for (let l = 1; ; l++)
      try {
        return await a(d, c, p);
      } catch (f) {
        if (!(f instanceof C) || (f.action === "sign_in" && t(f), l >= _ || !f.isPassing)) throw f;
        let m = f.retryAfter ?? 0.5 * l;
        if (m > Ws) throw f;
        if (await n(m * 1e3 + Math.random() * 250), p.signal?.aborted || o?.aborted) throw Re();
      }
  }
  async function a(d, c, { query: p, body: _, headers: l, signal: f, keepalive: m }) {
    let w = new AbortController(), g = setTimeout(() => w.abort(), Bs), h = () => w.abort(), y = () => !!(f?.aborted || o?.aborted);
    for (let $ of [f, o]) $?.addEventListener("abort", h, { once: !0 });
    try {
      if (y()) throw Re();
      let $ = await e(s + c + Ne(p), {
        method: d,
        headers: {
          ...r,
          ..._ === void 0 ? {} : { "Content-Type": "application/json" },
          ...l
        },
        ..._ === void 0 ? {} : { body: JSON.stringify(_) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: w.signal,
        keepalive: m ?? !1
      }), x = await $.text();
      if (y()) throw Re();
      if (!$.ok)
        throw Pe($.status, x, (v) => $.headers.get(v));
      return {
        data: x ? Xs(x) : null,
        status: $.status,
        etag: $.headers.get("ETag"),
        next: Ys($.headers.get("Link"))
      };
    } catch ($) {
      if ($ instanceof C) throw $;
      if (y()) throw Re();
      let x = w.signal.aborted ? "time_out" : "network";
      throw new C({ code: x, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(g);
      for (let $ of [f, o]) $?.removeEventListener("abort", h);
    }
  }
  let u = (d) => async (c, p = void 0, _ = {}) => (await i(d, c, { ..._, body: p })).data;
  return {
    request: i,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (d, c, p = {}) => (await i("GET", d, { ...p, ...c ? { query: c } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (d, c) => {
      let p = d + Ne(c), { data: _, next: l } = await i("GET", p);
      return { items: _, next: l ?? zs(p, _) };
    },
    post: u("POST"),
    put: u("PUT"),
    patch: u("PATCH"),
    remove: u("DELETE")
  };
}
function Ne(e) {
  let t = new URLSearchParams();
  for (let [o, s] of Object.entries(e ?? {}))
    s != null && t.set(o, String(s));
  let n = t.toString();
  return n && `?${n}`;
}
function Ys(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function zs(e, t) {
  let [n, o] = e.split("?"), s = new URLSearchParams(o), r = t[t.length - 1];
  return !r || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(r.id)), `${n}?${s}`);
}
function Xs(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new C({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function Re() {
  return new C({ code: "aborted", sentence: "The request was cancelled" });
}

// model/actions/account.js
function Qt({ me: e, leave: t }, n, o) {
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
      let { done: a, cancel: u } = o(r, "avatar", { onProgress: i });
      return { done: a.then(({ id: d }) => s({ avatar: d })), cancel: u };
    },
    /**
     * Change the password. It ends all other sessions; their number is the answer.
     * @param {string} old_password
     * @param {string} new_password
     * @returns {Promise<number>}
     */
    async changePassword(r, i) {
      let { ended: a } = await n.put("/v1/users/password", { old_password: r, new_password: i });
      return a;
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
var U = (e) => `/v1/groups/${e}`, J = (e, t) => `/v1/groups/${e}/messages/${t}`, De = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var Le = 200;
function Zt({ state: e, asking: t }, n) {
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
      let { settings: r } = await n.patch(U(o), s);
      return r;
    },
    /** Delete a group with all its messages. @param {number} groupId @returns {Promise<void>} */
    deleteGroup: (o) => n.remove(U(o)),
    /** Join a public group. @param {number} groupId @returns {Promise<MemberChanged>} */
    join: (o) => n.post(`${U(o)}/join`),
    /** @param {number} groupId @returns {Promise<void>} */
    leave: (o) => n.remove(De(o, e.me)),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until @returns {Promise<void>} */
    mute: (o, s) => n.put(`${U(o)}/mute`, { until: s }),
    /** @param {number} groupId @returns {Promise<void>} */
    unmute: (o) => n.remove(`${U(o)}/mute`),
    /**
     * The public groups by name, or those with a text in their name.
     * @param {string} [q]
     * @param {number} [after_id]
     * @returns {Promise<Page<GroupOutside>>}
     */
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: Le, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: i = Le } = {}) => n.page(`${U(o)}/members`, { q: s || null, limit: i, after_id: r }),
    /**
     * Add a user. With `invitation_id` in the answer, they are invited: they had left the group.
     * @param {number} groupId
     * @param {number} user_id
     * @param {"member" | "admin"} [role]
     * @returns {Promise<MemberOrInvitation>}
     */
    addMember: (o, s, r = "member") => n.post(`${U(o)}/members`, { user_id: s, role: r }),
    /**
     * Change a role. `owner` hands the group over: with `invitation_id` in the answer, the member has
     * to accept it first.
     * @param {number} groupId
     * @param {number} userId
     * @param {"owner" | "admin" | "member"} role
     * @returns {Promise<MemberOrInvitation>}
     */
    changeRole: (o, s, r) => n.patch(De(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove(De(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${U(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${U(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${U(o)}/bans`, { limit: Le, after_id: 0 }),
    // Codes with which everyone can join.
    /** Make an invitation. Only this answer has its code. @param {number} groupId @param {NewInvite} invite @returns {Promise<InviteMade>} */
    createInvite: (o, s) => n.post(`${U(o)}/invites`, s),
    /** The valid invitations, the oldest first; at most 100. @param {number} groupId @returns {Promise<InviteEntry[]>} */
    invites: (o) => n.get(`${U(o)}/invites`),
    /** @param {number} groupId @param {number} id @returns {Promise<void>} */
    revokeInvite: (o, s) => n.remove(`${U(o)}/invites/${s}`),
    /** The group of a code. @param {string} code @returns {Promise<InviteShown>} */
    showInvite: (o) => n.get(`/v1/invites/${encodeURIComponent(o)}`),
    /** Join by a code. @param {string} code @returns {Promise<MemberChanged>} */
    useInvite: (o) => n.post(`/v1/invites/${encodeURIComponent(o)}`),
    // Invitations of the user in person.
    /** Those that wait for an answer, by id. @returns {Promise<Page<InvitationEntry>>} */
    invitations: () => n.page("/v1/users/me/invitations", { limit: Le, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var en = { text: "", reply_to: null, selection: null, files: [] }, Ie = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, K = ({ text: e, reply_to: t, files: n }) => !e.trim() && t === null && n.length === 0;
function tn({ db: e, onChange: t, tell: n, onStored: o, mayBeOnServer: s, clock: r }) {
  let i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), d = (l) => {
    let f = i.get(l);
    return f && !K(f) ? f : null;
  };
  function c(l, f) {
    f ? i.set(l, f) : i.delete(l), t(l);
  }
  async function p(l) {
    r.cancel(u.get(l)), u.delete(l), await e.put_draft(l, i.get(l) ?? null), n(l), o();
  }
  function _(l, { text: f, reply_to: m, selection: w, files: g }) {
    let h = { text: f, reply_to: m, selection: w, files: g, at: r.now(), is_synced: !1 };
    a.add(l), c(l, K(h) && !s(l) ? null : h);
  }
  return {
    /** @param {string} key */
    get: d,
    /** All drafts, by their keys. */
    all: () => new Map([...i].filter(([, l]) => !K(l))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...i.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...i].filter(([l, { is_synced: f }]) => !f && a.has(l) && !u.has(l)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let l of i.keys()) a.add(l);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (l) => u.has(l) || i.has(l) && !i.get(l)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [l, f] of await e.drafts())
        !u.has(l) && f.at >= (i.get(l)?.at ?? 0) && c(l, f);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(l, f) {
      _(l, f), r.cancel(u.get(l)), u.set(l, r.after(() => p(l), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(l) {
      _(l, en), await p(l);
    },
    /**
     * Move a draft, as the conversation has come to exist. A draft that is there comes first.
     * @param {string} from
     * @param {string} to
     */
    async move(l, f) {
      let m = d(l);
      if (!m) return;
      let w = d(f);
      _(f, {
        ...m,
        text: [w?.text, m.text].filter(Boolean).join(`
`),
        reply_to: w?.reply_to ?? m.reply_to,
        files: [...w?.files ?? [], ...m.files]
      }), _(l, en), await Promise.all([p(f), p(l)]);
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...u.keys()].map(p)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(l, f) {
      i.get(l) === f && c(l, K(f) ? null : { ...f, is_synced: !0 }), await e.sync_draft(l, f), n(l);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(l, f) {
      if (this.isNewer(l)) return;
      let m = f && { ...f, is_synced: !0 };
      c(l, m), await e.put_draft(l, m);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(l) {
      if (u.has(l)) return;
      let f = await e.draft(l);
      u.has(l) || c(l, f);
    }
  };
}

// model/actions/messages.js
var Ge = 200, lt = class extends C {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, n, o) {
    super({ ...t, sentence: t.message }), this.mine = n, this.theirs = o;
  }
};
function nn({ local: e, people: t, marks: n, history: o }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(r) {
      let i = await e.outbox.add(r), { group_id: a, recipient_id: u } = i;
      return a && t.typedAndSent(a), await e.drafts.clear(Ie({ groupId: a, userId: u })), i;
    },
    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id: r, seq: i, revision: a = 1 }, u) {
      let d = J(r, i);
      try {
        return await s.patch(d, { content: u }, { headers: { "If-Match": `"${a}"` } });
      } catch (c) {
        let p = (
          /** @type {RequestError} */
          c
        );
        throw p.action !== "choose" ? p : new lt(p, u, await s.get(d));
      }
    },
    /** Delete a message. @param {number} groupId @param {number} seq @returns {Promise<void>} */
    remove: (r, i) => s.remove(J(r, i)),
    /**
     * Add a reaction, or take it back. Return the number of each reaction.
     * @param {number} groupId
     * @param {number} seq
     * @param {string} emoji
     * @param {boolean} isAdded
     * @returns {Promise<Record<string, number>>}
     */
    async react(r, i, a, u) {
      let d = `${J(r, i)}/reactions/${encodeURIComponent(a)}`, { reactions: c } = await (u ? s.put(d) : s.remove(d));
      return c;
    },
    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(r, i, a) {
      let u = `${U(r)}/pins/${i}`;
      return a ? s.put(u) : s.remove(u);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (r) => s.get(`${U(r)}/pins`),
    /** Mark a message and all later ones as unread. @param {number} groupId @param {number} seq */
    markUnread: (r, i) => n.unread(r, i),
    /** Mark everything as read. */
    readAll: () => n.readAll(),
    /** One message, as it is now. @param {number} groupId @param {number} seq @returns {Promise<Message>} */
    message: (r, i) => s.get(J(r, i)),
    /**
     * The texts that a message had, the oldest first, the present one last.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<VersionEntry[]>}
     */
    async versions(r, i) {
      let a = `${J(r, i)}/versions`, u = (
        /** @type {VersionEntry[]} */
        []
      );
      for (; ; ) {
        let d = u[u.length - 1]?.revision, c = await s.get(a, { limit: Ge, after: d });
        if (u.push(...c), c.length < Ge) return u;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, i) => s.page(`${J(r, i)}/reactions`, { limit: Ge, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, i) => s.page(`${J(r, i)}/readers`, { limit: Ge, after_id: 0 }),
    /**
     * The replies to a message, the oldest first: the newest, or those around a `seq`.
     * @param {number} groupId
     * @param {number} seq
     * @param {{ before?: number, after?: number }} [where]
     * @returns {Promise<RepliesPage>}
     */
    replies: (r, i, a = {}) => s.get(`${J(r, i)}/replies`, a),
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
function on({ local: e }, t) {
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
var sn = (e, t, n) => ({
  ...nn(e, t),
  ...Zt(e, t),
  ...on(e, t),
  ...Qt(e, t, n)
});

// net/clock.js
var Fe = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var Ks = 3e4;
function rn(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, i = !1, a = () => {
    clearTimeout(r), r = setTimeout(() => {
      i = !0, s.abort();
    }, Ks);
  };
  return { done: new Promise((d, c) => {
    let p = (_, l) => c(new C({ code: _, sentence: l }));
    s.upload.onprogress = ({ loaded: _ }) => {
      a(), n(Math.min(_, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let _ = (l) => s.getResponseHeader(l);
        c(Pe(s.status, s.responseText, _));
        return;
      }
      try {
        d(JSON.parse(s.responseText));
      } catch {
        p("unreadable_answer", "The answer of the server cannot be read");
      }
    }, s.onerror = () => p("network", "The server cannot be reached"), s.onabort = () => {
      i ? p("time_out", "The upload has stalled") : p("aborted", "The upload was cancelled");
    }, s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${Ne({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), a(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as Vs } from "./vendor/idb.js";

// model/memory_db.js
var ct = (e, t) => e?.at === t.at && e.text === t.text;
function ne() {
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
      return ct(t.get(s), r) && (K(r) ? t.delete(s) : t.set(s, { ...r, is_synced: !0 })), !0;
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
var Js = 1, Qs = 3e3, Zs = 3, ln = ["outbox", "drafts", "files", "values"], we = ["meta", "groups", "messages", "people", "logs"];
async function cn(e) {
  if (typeof indexedDB > "u") return ne();
  let t = !0, n = Vs(`chat-${e}`, Js, {
    upgrade(s) {
      for (let r of we)
        s.objectStoreNames.contains(r) && s.deleteObjectStore(r);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of ln)
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
  }), o = await un(n, null);
  return o ? er(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), ne());
}
async function un(e, t, n = () => {
}) {
  let o, s = new Promise((r) => {
    o = setTimeout(() => {
      n(), r(t);
    }, Qs);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(o);
  }
}
function er(e, t) {
  let n = 0;
  async function o(r, i) {
    if (!t() || n >= Zs) return i;
    let a = Promise.resolve().then(r);
    return un(a, i, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => tr(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let i = !1;
      return await s(() => nr(e, r).catch((u) => {
        throw i = u?.name === "QuotaExceededError", u;
      })) ? !0 : (i && await s(() => an(e, ["messages", "logs"])), !1);
    },
    outbox: () => o(() => e.getAll("outbox"), []),
    outgoing: (r) => o(async () => await e.get("outbox", r) ?? null, null),
    put_outgoing: (r) => s(() => e.put("outbox", r)),
    remove_outgoing: (r) => s(() => e.delete("outbox", r)),
    drafts: () => o(async () => {
      let r = e.transaction("drafts"), [i, a] = await Promise.all([
        r.store.getAllKeys(),
        r.store.getAll()
      ]);
      return new Map(i.map((u, d) => [String(u), a[d]]));
    }, /* @__PURE__ */ new Map()),
    draft: (r) => o(async () => await e.get("drafts", r) ?? null, null),
    put_draft: (r, i) => s(() => i ? e.put("drafts", i, r) : e.delete("drafts", r)),
    sync_draft: (r, i) => s(() => or(e, r, i)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, i) => s(() => e.put("files", i, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, i) => s(() => e.put("values", i, r)),
    wipe: (r = !1) => s(() => an(e, r ? [...we, ...ln] : we)),
    close: () => e.close()
  };
}
async function tr(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, i, a] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: i, logs: a };
}
async function nr(e, t) {
  let n = e.transaction(we, "readwrite"), o = (r) => n.objectStore(r), s = [];
  if (t.is_whole) for (let r of we) s.push(o(r).clear());
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
async function or(e, t, n) {
  let { store: o, done: s } = e.transaction("drafts", "readwrite");
  ct(await o.get(t), n) && (K(n) ? o.delete(t) : o.put({ ...n, is_synced: !0 }, t)), await s;
}
async function an(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var fn = 100, sr = 16;
function dn() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: Fe,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: cn,
    upload: rn,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let i = setTimeout(n, fn);
        return () => clearTimeout(i);
      }
      let o = requestAnimationFrame(r), s = setTimeout(r, fn);
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
      let n = crypto.getRandomValues(new Uint8Array(sr));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: rr(() => e.localStorage)
  };
}
function rr(e) {
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
function pn({ userId: e, http: t, memory: n, clock: o }) {
  let s = ut(e), r = null;
  function i() {
    try {
      let { life: c, due: p } = JSON.parse(n.get(s) ?? "");
      return p - o.now() <= c ? { life: c, due: p } : null;
    } catch {
      return null;
    }
  }
  function a(c) {
    o.cancel(r), r = o.after(d, Math.min(c, 864e5));
  }
  async function u() {
    let p = (await t.get("/v1/users/sessions")).find((m) => m.is_current);
    if (!p) throw new Error("the server lists this session");
    let [_, l, f] = [p.created_at, p.last_used_at, p.expires_at].map(Date.parse);
    return { life: Number(f) - Number(_), left: Number(f) - Number(l) };
  }
  async function d() {
    let c = i();
    if (c && c.due > o.now()) {
      a(c.due - o.now());
      return;
    }
    try {
      let { life: p, left: _ } = await u();
      _ < p / 2 && (await t.post("/v1/users/renew"), { left: _ } = await u(), p = _);
      let l = o.now() + Math.max(_ - p / 2, 0);
      n.set(s, JSON.stringify({ life: p, due: l })), a(Math.max(l - o.now(), 3e5));
    } catch {
      a(3e5);
    }
  }
  return {
    /** Renew the login if it is time, and again whenever it is. Raises nothing. */
    start: d,
    dispose: () => o.cancel(r)
  };
}
var ut = (e) => `login-${e}`;

// model/session.js
import { batch as ai, signal as ue } from "./vendor/preact.js";

// net/close_codes.js
var ir = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), ar = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), mn = (e) => ir.has(e), gn = (e) => ar.get(e) ?? null;
function _n(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var lr = 1e4;
function hn(e) {
  let t = /* @__PURE__ */ new Map(), n = 0;
  function o(r) {
    let i = t.get(r);
    return t.delete(r), i && e.cancel(i.handle), i;
  }
  function s(r, i, a) {
    o(r)?.fail(new C({ code: i, sentence: a }));
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
      return new Promise((u, d) => {
        let c = e.after(
          () => s(a, "time_out", "The server did not answer"),
          lr
        );
        t.set(a, { done: u, fail: d, handle: c }), i({ ...r, ref: a }) || s(a, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let i = o(r.ref);
      r.type === "error" ? i?.fail(Jt(
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
var fr = 1e4, dr = 2e4, pr = 5e3, mr = 500, gr = 3e4, yn = 3, _r = 65536;
function bn({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: i = () => !0,
  clock: a = Fe,
  random: u = Math.random
}) {
  let d = null, c = { state: "idle", since: a.now(), retryAt: null, code: null }, p = 0, _ = 0, l = !1, f = null, m = null, w = hn(a);
  function g(k, q = null, G = null) {
    let N = a.now();
    c = { state: k, since: N, retryAt: q === null ? null : N + q, code: G }, s(c);
  }
  function h() {
    return c.state === "updating" && p < yn ? "updating" : c.state === "offline" ? "offline" : "connecting";
  }
  async function y() {
    b();
    let k = ++_;
    g(h());
    let q;
    try {
      q = await t();
    } catch (X) {
      k === _ && E(X);
      return;
    }
    if (k !== _) return;
    let G = !1;
    d = e(q);
    let N = d;
    f = a.after(() => O(G, 1006), fr), N.onopen = () => {
      G = !0;
    }, N.onmessage = ({ data: X }) => N === d && $(X), N.onclose = ({ code: X, reason: rt }) => N === d && M(G, X, rt);
  }
  function $(k) {
    let q;
    try {
      q = /** @type {Frame} */
      JSON.parse(String(k));
    } catch {
      return;
    }
    if (x(), q.type === "ready")
      a.cancel(f), l = !0, g("catching_up");
    else if (q.type === "live") {
      p = 0, o(q), g("live");
      return;
    }
    w.settle(q), o(q);
  }
  function x() {
    a.cancel(m), m = a.after(() => {
      i() ? v() : x();
    }, dr);
  }
  function v() {
    a.cancel(m), R({ type: "ping" }), m = a.after(() => O(!0, 1006), pr);
  }
  function b() {
    if (a.cancel(f), a.cancel(m), l = !1, d) {
      let k = d;
      d = null, k.onmessage = k.onopen = null, k.onclose = null, k.close(1e3);
    }
    w.failAll();
  }
  function M(k, q, G) {
    if (q === 1012) {
      let X = _n(G) + u() * 1e3;
      b(), g("updating", X, q), f = a.after(y, X);
      return;
    }
    let N = gn(q);
    N ? A("ended", N) : q === 4503 ? A("crowded", q) : mn(q) ? A("faulty", q) : O(k, q);
  }
  function O(k, q) {
    b();
    let G = ++_;
    if (k) {
      P(q);
      return;
    }
    g(h(), null, q), n().then(
      () => G === _ && P(q),
      (N) => G === _ && E(N)
    );
  }
  function E(k) {
    if (!(k instanceof C)) throw k;
    k.action === "sign_in" ? A("ended", k.code) : P(k.code, (k.retryAfter ?? 0) * 1e3);
  }
  function P(k, q = 0) {
    b();
    let G = Math.min(mr * 2 ** p, gr), N = Math.max(G * (0.7 + 0.6 * u()), q);
    p++, !r() || p >= yn ? g("offline", N, k) : g(c.state === "updating" ? "updating" : "waiting", N, k), f = a.after(y, N);
  }
  function A(k, q = null) {
    _++, b(), g(k, null, q);
  }
  function R(k) {
    return !d || !l ? !1 : (d.send(JSON.stringify(k)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return c;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      p = 0, y();
    },
    /** Disconnect for good. */
    stop: () => A("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (k) => A("ended", k),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      y();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      c.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(c.state) ? y() : l && v();
    },
    /** Show at once that there is no network. */
    offline() {
      c.state === "waiting" || c.state === "connecting" ? (c = { ...c, state: "offline" }, s(c)) : l && v();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (k) => d !== null && d.bufferedAmount < _r && R(k),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (k, q) => w.ask(k, R, q)
  };
}

// model/cursors.js
function Q(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var $n = 4, ft = 1e3, hr = /* @__PURE__ */ new Set([
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
]), vn = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), H = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), Sn = (e) => e.type === "group_message" || e.type === "direct_message" || hr.has(e.type), xn = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), oe = (e) => e.segments.findLast((t) => t.at_end), ye = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function dt(e) {
  let t = [];
  return e.pending.add(t), t;
}
function Mn(e, t, n, o) {
  e.pending.delete(o);
  let s = Q(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((i) => ({ ...i, as_of: s }))
  );
  pt(e, wr(t, n));
  for (let i of r) {
    let a = e.rows.get(i.seq);
    (!a || a.as_of <= s) && e.rows.set(i.seq, i);
  }
  return o.filter((i) => i.id > s);
}
function kn(e, { from: t, to: n, at_start: o, at_end: s }, r, i) {
  e.pending.delete(i), pt(e, { from: t, to: n, at_start: o, at_end: s });
  for (let a of r) e.rows.has(a.seq) || e.rows.set(a.seq, a);
  return i;
}
var On = (e, t) => {
  e.pending.delete(t);
};
function wr({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
  let r = e[0]?.seq, i = e[e.length - 1]?.seq;
  if (s !== void 0)
    return { from: s + 1, to: i ?? s, at_start: !1, at_end: !n };
  let a = o === void 0 ? i ?? 0 : o - 1;
  return {
    from: t ? r ?? a + 1 : 1,
    to: a,
    at_start: !t,
    at_end: o === void 0 && !n
  };
}
function pt(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, i = [];
  for (let a of e.segments)
    a.from <= o + 1 && n <= a.to + 1 ? (n = Math.min(n, a.from), o = Math.max(o, a.to), s ||= a.at_start, r ||= a.at_end) : i.push(a);
  e.segments = [...i, { from: n, to: o, at_start: s, at_end: r }].sort((a, u) => a.from - u.from);
}
function Tn(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && pt(e, { ...n, to: t });
  return xn(e, t) !== void 0;
}
function En(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function mt(e, t, n = ft) {
  let o = e.rows.size, s = (d) => d.from <= t && t <= d.to ? -1 : Math.min(Math.abs(d.from - t), Math.abs(d.to - t)), r = [...e.segments].sort((d, c) => s(d) - s(c)), i = oe(e), a = r.slice(0, $n);
  i && !a.includes(i) && (a = [...a.slice(0, $n - 1), i]);
  let u = n;
  e.segments = a.map((d) => {
    let c = yr(ye(e, d), t, u);
    if (u -= c.rows.length, !c.isCut) return d;
    if (c.rows.length === 0) return null;
    let p = c.hasFirst ? d.from : (
      /** @type {Row} */
      c.rows[0].seq
    ), _ = c.hasLast ? d.to : (
      /** @type {Row} */
      c.rows[c.rows.length - 1].seq
    );
    return {
      from: p,
      to: _,
      at_start: d.at_start && c.hasFirst,
      at_end: d.at_end && c.hasLast
    };
  }).filter((d) => d !== null).sort((d, c) => d.from - c.from);
  for (let d of e.rows.keys()) xn(e, d) || e.rows.delete(d);
  return e.rows.size < o;
}
function yr(e, t, n) {
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
var An = (e) => ({
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
}), qn = () => ({
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
function I(e, t, n, o) {
  let s = e.groups.get(n);
  s && (e.groups.set(n, { ...s, ...o }), t.groups.add(n));
}

// model/unread.js
var Ue = ({ seq: e, read_seq: t, unread: n, mentions: o }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: o,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function He(e, t) {
  let { base_seq: n, base_read_seq: o, tail_from: s } = e;
  if (t !== o) return t >= s ? Pn(e, t) : null;
  let r = Pn(e, Math.max(t, n)), i = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let a of e.corrections)
    if (br(e, a)) {
      if (a.unread === null || a.mentions === null) return null;
      i.unread += a.unread, i.mentions += a.mentions;
    }
  return i.unread < 0 || i.mentions < 0 ? null : i;
}
function br({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function Pn({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function Rn(e, t) {
  e.tail.push(t), In(e);
}
function Nn(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Be(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function Cn(e, t, n, o) {
  let s = e.tail.find((d) => d.seq === t);
  e.tail = e.tail.filter((d) => d !== s);
  let { is_counted: r, is_mention: i } = s ? { is_counted: !0, ...s } : o ?? {}, [a, u] = r === void 0 ? [null, null] : r ? [-1, -Number(i)] : [0, 0];
  gt(e, { seq: t, event_seq: n, unread: a, mentions: u });
}
function Dn(e, t, n, o, s) {
  let r = e.tail.findIndex((d) => d.seq === t), i = e.tail[r], a = i ? i.is_mention : o;
  i && s !== null && (e.tail[r] = { ...i, is_mention: s });
  let u = a === null || s === null ? null : Number(s) - Number(a);
  gt(e, { seq: t, event_seq: n, unread: 0, mentions: u });
}
function Ln(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), gt(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function gt(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), In(e));
}
function In(e) {
  let t = [
    ...e.tail.map((s) => s.seq),
    ...e.corrections.map((s) => s.event_seq)
  ].sort((s, r) => s - r);
  if (t.length <= 256) return;
  let n = (
    /** @type {number} */
    t[256 / 2]
  ), o = He(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    Be(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var Gn = 120, $r = {
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
function be(e, t, n) {
  let o = e.groups.get(n.id), s = { ...$r, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function Fn(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: i, muted_until: a, peer_id: u, name: d, ...c } = n, p = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (p && Hn(e, n)) {
      V(e, t, n.id, n);
      return;
    }
    be(e, t, {
      ...c,
      seq: Math.max(p?.seq ?? 0, o),
      name: d ?? p?.name ?? "",
      muted_until: a ?? null,
      peer_id: u ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: Sr(p?.last ?? null, n.last) } : {}
    }), "may_post" in n || ee(e, t, n.id), V(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: i });
  }
}
function Un(e, t, n) {
  let { id: o, kind: s, name: r, topic: i, role: a, is_archived: u, member_count: d, owner_id: c, peer_id: p } = n, { visibility: _, may_post: l, may_invite: f, may_pin: m, history: w } = n, g = { visibility: _, may_post: l, may_invite: f, may_pin: m, history: w }, h = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (h?.settings && Hn(e, n)) {
      V(e, t, o, n);
      return;
    }
    be(e, t, {
      seq: Math.max(h?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: i,
      role: a,
      is_archived: u,
      member_count: d,
      owner_id: c,
      settings: g,
      peer_id: p ?? null,
      active_at: h?.active_at || n.created_at
    }), ee(e, t, o), V(e, t, o, n);
  }
}
var Hn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function V(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Ue(o));
    else if (!Be(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    I(e, t, n, { read_seq: o.read_seq }), je(e, t, n);
  }
}
function $e(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (I(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = He(s, o), i = Math.max(s.applied_seq, o), a = r ? { seq: i, read_seq: o, ...r } : vr(e, n, o);
      a && Be(s, a);
    }
    je(e, t, n);
  }
}
function vr(e, t, n) {
  let o = e.logs.get(t), s = o && oe(o), r = e.counts.get(t), i = r && Math.max(r.applied_seq, r.base_seq);
  if (!o || !s || s.from > n + 1 || s.to !== i) return null;
  let a = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let u of o.rows.values()) {
    if (u.as_of > e.applied_id) return null;
    u.seq > n && u.seq >= s.from && H(u) && We(e, u) && (a.unread++, se(e, u) && a.mentions++);
  }
  return a;
}
function je(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = He(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && I(e, t, n, r) : t.ask_counts.add(n);
}
var We = (e, t) => t.sender_id !== e.me && !t.deleted, se = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function ee(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), i = o.role !== "member", a = o.settings ? o.settings.may_post === "all" : o.may_post;
  I(e, t, n, { may_post: r && (i || a) });
}
function Ye(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) B(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function _t({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * Gn)).slice(0, Gn).join("")
  };
}
var Sr = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, Bn = (e) => [...e.values()].sort(
  (t, n) => t.active_at === n.active_at ? n.id - t.id : t.active_at < n.active_at ? 1 : -1
).map((t) => t.id);

// model/people.js
var ve = (e) => ({
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
  e.people.has(n) && i.every((a) => r[a] === s[a]) || (e.people.set(n, r), t.people.add(n));
}
function Se(e, t, n, o) {
  e.people.has(n) || z(e, t, n, { username: o });
}
function jn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function i() {
    r = null;
    let a = [...o].slice(0, 100);
    for (let u of a)
      o.delete(u), s.add(u);
    o.size > 0 && (r = n.after(i, 0));
    try {
      let u = await e(a), d = new Set(u.map((c) => c.id));
      t(u, a.filter((c) => !d.has(c)));
    } catch {
    }
    for (let u of a) s.delete(u);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(a) {
      for (let u of a) u > 0 && !s.has(u) && o.add(u);
      o.size > 0 && (r ??= n.after(i, 50));
    },
    dispose: () => n.cancel(r)
  };
}

// model/asking.js
var Wn = 100, xr = 5e3;
function Yn({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), u = null, d = !1, c = jn({
    fetchUsers: (m) => t.get("/v1/users", { user_ids: m.join(",") }),
    onUsers: (m, w) => n((g) => {
      for (let h of m) z(e, g, h.id, ve(h));
      for (let h of w) z(e, g, h, { is_deleted: !0, is_partial: !1 });
      for (let { id: h, kind: y } of e.groups.values())
        y === "direct" && ee(e, g, h);
    }),
    clock: r
  }), p = (m = Wn) => {
    u ??= r.after(_, m);
  };
  async function _() {
    if (u = null, d) return;
    d = !0;
    let m = Wn;
    try {
      for (let w of [...i]) {
        i.delete(w);
        let g = e.gone.has(w) && !e.groups.has(w);
        !s(w) && !g && await l(w);
      }
      for (let [w, g] of [...a]) {
        for (let h of [...g])
          await f(w, h), g.delete(h);
        g.size === 0 && a.delete(w);
      }
    } catch {
      m = xr;
    }
    d = !1, i.size + a.size > 0 && p(m);
  }
  async function l(m) {
    try {
      let w = await t.get(`/v1/groups/${m}`);
      n((g) => Un(e, g, w));
    } catch (w) {
      let { isPassing: g } = (
        /** @type {import("../net/errors.js").RequestError} */
        w
      );
      if (!g) return;
      throw i.add(m), w;
    }
  }
  async function f(m, w) {
    if (e.logs.get(m)?.rows.has(w))
      try {
        await o.row(m, w);
      } catch (g) {
        if (
          /** @type {import("../net/errors.js").RequestError} */
          g.isPassing
        ) throw g;
      }
  }
  return {
    people: c,
    /** Ask for a group's details and counts. @param {number} id */
    group(m) {
      i.add(m), p();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(m) {
      for (let w of [...m.ask_groups, ...m.ask_counts]) i.add(w);
      for (let [w, g] of m.ask_rows) for (let h of g) B(a, w, h);
      i.size + a.size > 0 && p(), c.need(m.ask_people);
    },
    dispose() {
      r.cancel(u), c.dispose();
    }
  };
}

// model/beginning.js
var zn = 200, Mr = 1e3, kr = 6e4;
function Xn({
  userId: e,
  db: t,
  http: n,
  state: o,
  view: s,
  history: r,
  change: i,
  me: a,
  server: u,
  onSettings: d,
  onAnew: c,
  onOther: p,
  clock: _
}) {
  let l = 0, f = -1 / 0, m = null;
  function w({ me: y, server: $, settings: x, groups: v, people: b }) {
    i((M) => {
      a.value = y, u.value = $, d(x);
      for (let O of b) z(o, M, O.id, ve(O));
      z(o, M, y.id, ve(y));
      for (let O of v) Fn(o, M, O);
    });
  }
  async function g(y, $) {
    for (; y; ) {
      let x = y.replace(/limit=\d+/, `limit=${Mr}`), v = (
        /** @type {Start} */
        await n.get(x)
      );
      if ($ !== l) return;
      w(v), y = v.next;
    }
  }
  async function h() {
    let y = l, $ = _.now() - f > kr;
    try {
      let x = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: zn })
      );
      if (y !== l) return;
      x.me.id !== e ? p() : (w(x), $ && await g(x.next, y));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let y = ++l, $ = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: zn }, { tries: 1 })
      );
      if (y !== l) return;
      if ($.me.id !== e) {
        p();
        return;
      }
      let { groups: x, counts: v, logs: b, marks: M, gone: O } = o;
      for (let E of [x, v, b, M, O]) E.clear();
      o.cursor = $.cursor, o.applied_id = Q($.cursor), o.read_all_id = 0, w($), s.refresh(), c(), g($.next, y).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      m ??= h().finally(() => {
        m = null;
      });
    },
    /** The connection was lost. */
    lost() {
      f = _.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let y = await t.read();
      if (!y || y.cursor === null || o.cursor !== null) return;
      let { cursor: $, groups: x, people: v, logs: b } = y;
      a.value = y.me;
      for (let M of x)
        o.groups.set(M.id, M), o.counts.set(M.id, Ue(M));
      for (let M of v) o.people.set(M.id, M);
      o.cursor = $, o.applied_id = Q($), s.refresh(), r.restore(b, t);
    }
  };
}

// model/ending.js
function Kn({ fetch: e, db: t, onSignedOut: n }) {
  let o = new AbortController(), s = t;
  return {
    http: Ce({ fetch: e, onSignedOut: n, signal: o.signal }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(t, { get: (r, i) => Reflect.get(s, i) }),
    end() {
      o.abort(), s = ne();
    }
  };
}

// model/joining.js
function Vn(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    Se(e, n, s, t.username);
  }
  "sender" in t && Se(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || Or(e, t, n) : t.type === "member_added" && t.user_id === o && Tr(e, t, n);
}
function Or(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: i } = t, a = s === "direct", u = a ? r.find((p) => p !== e.me) ?? e.me : null, d = t.name ?? e.people.get(u ?? 0)?.username ?? "", c = !a && i === e.me ? "owner" : "member";
  be(e, n, { id: o, kind: s, name: d, peer_id: u, role: c }), u !== null && !e.people.has(u) && n.ask_people.add(u), Qn(e, t, n);
}
function Tr(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if (ht(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && Ye(e, n, o);
  let { kind: i = "group", name: a = null, topic: u = "" } = s ?? {};
  be(e, n, { id: o, kind: i, name: a ?? "", topic: u, role: r }), Qn(e, t, n);
}
var ht = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0), Jn = (e, { group_id: t, seq: n }) => n <= (e.gone.get(t) ?? 0);
function Qn(e, { group_id: t, seq: n, timestamp: o }, s) {
  I(e, s, t, { active_at: o }), V(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var Zn = 200;
function re(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return H(s) && s.as_of < t ? s : null;
}
function to(e, t, n, o) {
  let s = (r, i) => ie(
    t,
    o,
    /** @type {Message} */
    { ...r, ...i, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || no(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = re(e, n);
      r && !n.message ? B(o.ask_rows, t.group_id, r.seq) : r && n.message && (ie(t, o, Ar(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? wt(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && eo(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = re(e, n);
      r ? wt(t, r, n.id, o) : Rr(t, n, o), eo(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = re(e, n);
      if (!r) break;
      if (!n.reactions) {
        B(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let i = n.actor_id === e.me, a = (r.reacted ?? []).filter((d) => !i || d !== n.emoji), u = i && n.type === "reaction_added";
      ie(t, o, {
        ...Er(r, "reacted", u ? [...a, n.emoji] : a),
        reactions: n.reactions,
        as_of: n.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let r = re(e, n);
      if (!r) break;
      let { pinned: i, ...a } = r;
      s(a, n.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      n.is_erased && Pr(t, n.actor_id, n.id, o);
      break;
    default:
  }
}
function ie(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: o, ...s } = n;
    n = s;
  }
  e.rows.set(n.seq, n), B(t.rows, e.group_id, n.seq);
}
function Er(e, t, n) {
  let { [t]: o, ...s } = e;
  return n.length > 0 ? { ...s, [t]: n } : s;
}
function Ar({ reactions: e, reacted: t, pinned: n, reply_count: o }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...o && { reply_count: o }
  };
}
function qr(e) {
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: i, ...a } = e;
  return { ...a, content: "", media_url: null, deleted: !0 };
}
function wt(e, t, n, o, s = yt(n)) {
  t.deleted || no(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  ie(e, o, { ...qr(r), as_of: n });
}
var yt = (e) => (t) => t.as_of < e;
function Pr(e, t, n, o) {
  let s = [...e.rows.values()].filter(H), r = new Set(s.filter(yt(n)).map((i) => i.seq));
  for (let i of s)
    i.quote?.sender_id === t && i.quote.content && ie(e, o, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && r.has(i.seq) && wt(e, i, n, o, (a) => r.has(a.seq));
}
function Rr(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!H(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((i) => i.id === s.reply_to);
  H(r) && r.as_of < t && B(o.ask_rows, e.group_id, r.seq);
}
function no(e, { reply_to: t, quote: n }, o, s, r, i = yt(o)) {
  if (t === null) return;
  let a = n ? e.rows.get(n.seq) : [...e.rows.values()].find((p) => p.id === t);
  if (!H(a) || !i(a)) return;
  let { reply_count: u = 0, ...d } = a, c = u + s;
  ie(e, r, { ...d, ...c > 0 && { reply_count: c }, as_of: o });
}
function eo(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * Zn)).slice(0, Zn).join("");
  for (let i of e.rows.values())
    H(i) && i.quote?.seq === t && i.as_of < n && i.quote.content !== r && ie(e, s, { ...i, quote: { ...i.quote, content: r } });
}

// model/events.js
function so(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, Vn(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return io(e, t) ? e.gone.set(t.group_id, t.seq) : Jn(e, t) || n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && I(e, n, o.id, { seq: t.seq }), Nr(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    ze(e, t, n);
  }
  return Cr(e, t, n), t.id <= e.read_all_id && Ir(e, t, n), je(e, n, o.id), !0;
}
function ze(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = Tn(o, t.seq);
  if (to(e, o, t, n), s && Sn(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    En(o, r) && B(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function Nr(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (Nn(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      We(e, { ...t, as_of: s }) && Rn(n, { seq: o, id: s, sender_id: r, is_mention: se(e, t) });
    } else if (t.type === "message_deleted") {
      let o = re(e, t), s = o && { is_counted: We(e, o), is_mention: se(e, o) };
      Cn(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = re(e, t), s = o && se(e, o), r = t.message ? !t.message.deleted && se(e, t.message) : null;
      Dn(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && Ln(n, t.seq, t.actor_id);
}
function Cr(e, t, n) {
  let o = t.group_id, s = e.groups.get(o);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        Dr(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && I(e, n, o, { last: _t({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && I(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(o);
        break;
      case "member_added":
        bt(e, o, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        io(e, t) ? oo(e, t, n) : bt(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && I(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (I(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), ee(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: i, is_archived: a, visibility: u, may_post: d, may_invite: c, may_pin: p, history: _ } = t;
        I(e, n, o, { name: r, topic: i, is_archived: a, settings: { visibility: u, may_post: d, may_invite: c, may_pin: p, history: _ } }), ee(e, n, o);
        break;
      }
      case "group_deleted":
        oo(e, t, n);
        break;
      case "profile_changed":
        Lr(e, t, n);
        break;
      case "account_deleted":
        z(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && I(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), ro(e, t.actor_id, t.username, n), ee(e, n, o), bt(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function Dr(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: i } = t, a = e.groups.get(o), u = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !a?.last || a.last.seq < s) {
    let d = _t(t);
    I(e, n, o, { last: d, active_at: d.at });
  }
  if (r === e.me)
    i !== null && n.confirmed.push({ key: i, group_id: o, seq: s });
  else if (a && !t.deleted && s > a.read_seq && s > (u?.base_seq ?? 0)) {
    let d = se(e, t), c = a.kind === "direct" ? "direct" : d ? "mention" : "message";
    n.arrived.push({ message: t, kind: c });
  }
}
function Lr(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: i, avatar: a } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (z(e, n, o, { username: s }), n.ask_people.add(o)) : z(e, n, o, {
    username: s,
    display_name: r,
    status: i,
    avatar: a,
    is_partial: !1
  }), ro(e, o, s, n), o === e.me && (n.me = !0);
}
function ro(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && I(e, o, s.id, { name: n });
}
var io = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function oo(e, t, n) {
  ht(e, t) || (e.gone.set(t.group_id, t.seq), Ye(e, n, t.group_id), n.left.set(t.group_id, t));
}
function bt(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && I(e, o, t, { member_count: s + n }), o.members.add(t);
}
function Ir(e, { group_id: t, seq: n }, o) {
  V(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var Gr = /* @__PURE__ */ new Set([
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
]), ao = (e) => !Gr.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function lo(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: i }, a) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let u = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, u), o <= (u.get(n) ?? 0)) return;
      u.set(n, o), a.marks.add(t);
    } else
      Xe(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: i }, a);
}
function Xe(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, i) {
  o === void 0 || s === void 0 || r === void 0 ? $e(e, i, t, n) : V(e, i, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function Ke(e, t, n) {
  let o = Q(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: i } of e.groups.values()) {
    let u = (e.counts.get(s)?.tail ?? []).find((c) => c.id > o), d = u ? u.seq - 1 : r;
    d > i && $e(e, n, s, d);
  }
}
function co(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && I(e, s, t, { muted_until: o });
}

// model/history.js
var Fr = 50, Ur = 20, uo = 50, fo = 200;
function po({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  function a(c) {
    let p = e.logs.get(c);
    if (p) return p;
    let _ = vn(c);
    return e.logs.set(c, _), _;
  }
  async function u(c, p, _) {
    let l = a(c), f = dt(l);
    try {
      let m = await t.get(`/v1/groups/${c}/messages`, { ...p, limit: _, events: 1 });
      return e.logs.get(c) === l && n((w) => d(l, m, p, f, w)), m;
    } catch (m) {
      throw On(l, f), m;
    }
  }
  function d(c, p, _, l, f) {
    let m = c.group_id, w = Mn(c, p, _, l);
    for (let { seq: h } of p.messages) {
      B(f.rows, m, h);
      let y = c.rows.get(h);
      H(y) && Se(e, f, y.sender_id, y.sender);
    }
    for (let h of w) ze(e, h, f);
    let g = i.get(m) ?? p.messages[Math.floor(p.messages.length / 2)]?.seq;
    c.rows.size > ft && g !== void 0 && mt(c, g), f.logs.add(m);
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(c, p = {}, _ = Fr) {
      let l = JSON.stringify([c, p, _]), f = r.get(l);
      if (f) return f;
      let m = u(c, p, _).finally(() => r.delete(l));
      return r.set(l, m), m;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(c, p) {
      return this.page(c, { after: p - 1 }, 1);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at. The logs of others are made
     * smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(c, p) {
      o.set(c, s.now()), a(c), p !== void 0 && i.set(c, p);
      let _ = [...e.logs.keys()].sort(
        (l, f) => (o.get(f) ?? 0) - (o.get(l) ?? 0)
      );
      n((l) => {
        for (let f of _.slice(uo))
          e.logs.delete(f), o.delete(f), l.logs.add(f);
        for (let f of _.slice(Ur, uo)) {
          let m = e.logs.get(f);
          i.delete(f), m && m.rows.size > fo && mt(m, Number.MAX_SAFE_INTEGER, fo) && l.logs.add(f);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(c, p) {
      let l = [...c].sort((f, m) => m.opened_at - f.opened_at).map((f) => {
        let m = a(f.group_id);
        return o.has(f.group_id) || o.set(f.group_id, f.opened_at), { stored: f, log: m, kept: dt(m) };
      });
      for (let { stored: f, log: m, kept: w } of l) {
        let g = await p.rows(f.group_id);
        if (e.logs.get(f.group_id) !== m) continue;
        let h = g.filter((y) => f.from <= y.seq && y.seq <= f.to);
        n((y) => {
          for (let $ of kn(m, f, h, w)) ze(e, $, y);
          y.logs.add(f.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as vt } from "./vendor/preact.js";

// model/attachments.js
var Hr = 2, Br = 50 * 1024 * 1024, mo = 1440 * 60 * 1e3;
function go({ db: e, upload: t, onProgress: n, makeId: o, now: s = Date.now }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = [], c = 0, p = 0;
  function _(g, h) {
    h ? u.set(g, h) : u.delete(g), n(g);
  }
  async function l(g, h) {
    let y = r.get(g) ?? await e.file(g);
    if (!y) throw new C({ code: "file_missing", sentence: "The file is gone" });
    let $ = await m(y);
    if ($) return $;
    c >= Hr && await new Promise((x) => d.push(() => x(void 0))), c++;
    try {
      if (!i.has(g)) throw new C({ code: "aborted" });
      let x = y.size, v = t(y, h, {
        onProgress: (M) => _(g, { sent: M, size: x, state: "running", code: null })
      });
      a.set(g, v);
      let { id: b } = await v.done;
      return await w(y, b), b;
    } finally {
      a.delete(g), c--, d.shift()?.();
    }
  }
  async function f(g) {
    if (!globalThis.crypto?.subtle) return null;
    let h = await crypto.subtle.digest("SHA-256", await g.arrayBuffer());
    return [...new Uint8Array(h)].map((y) => y.toString(16).padStart(2, "0")).join("");
  }
  async function m(g) {
    let h = await f(g), y = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), $ = h && y ? y[h] : null;
    return $ && s() - $.at < mo ? $.id : null;
  }
  async function w(g, h) {
    let y = await f(g);
    if (!y) return;
    let $ = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), x = Object.entries($).filter(([, { at: v }]) => s() - v < mo);
    await e.put_value("uploads", { ...Object.fromEntries(x), [y]: { id: h, at: s() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(g, h) {
      let y = o();
      r.set(y, g), p + g.size <= Br && (p += g.size, await e.put_file(y, g));
      let $ = { local_id: y, name: h, type: g.type, size: g.size, file_id: null };
      return this.ensure($).catch(() => {
      }), $;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(g) {
      let { local_id: h, name: y, size: $, file_id: x } = g;
      if (x) return Promise.resolve(x);
      let v = i.get(h);
      if (v) return v;
      _(h, { sent: 0, size: $, state: "waiting", code: null });
      let b = Promise.resolve().then(() => l(h, y)).then(
        (M) => (_(h, { sent: $, size: $, state: "done", code: null }), M),
        (M) => {
          throw i.delete(h), _(h, { sent: 0, size: $, state: "failed", code: M.code }), M;
        }
      );
      return i.set(h, b), b;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (g) => u.get(g) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => c > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (g) => r.get(g) ?? await e.file(g),
    /** The session is over: cancel the uploads. */
    dispose() {
      i.clear();
      for (let g of a.values()) g.cancel();
      for (let g of d.splice(0)) g();
    },
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(g) {
      i.delete(g), a.get(g)?.cancel(), p = Math.max(0, p - (r.get(g)?.size ?? 0)), r.delete(g), _(g, null), await e.remove_file(g);
    }
  };
}

// model/draft_sync.js
var jr = 2e3;
function _o({ drafts: e, http: t, clock: n }) {
  let o = null, s = /* @__PURE__ */ new Set(), r = null, i = null, a = (p) => `/v1/users/me/drafts/${p}`;
  async function u(p = !1) {
    for (; ; ) {
      let _ = e.unsynced().find(([, m]) => !s.has(m));
      if (!_) return;
      let [l, f] = _;
      try {
        if (K(f))
          await t.remove(a(l), void 0, { keepalive: p }), o?.delete(l);
        else {
          let { updated_at: m } = await t.put(a(l), Wr(f), { keepalive: p });
          o?.set(l, m);
        }
      } catch (m) {
        let { isPassing: w, code: g } = (
          /** @type {import("../net/errors.js").RequestError} */
          m
        );
        if (w || g === "aborted") return;
        s.add(f);
        continue;
      }
      await e.synced(l, f);
    }
  }
  function d(p) {
    return n.cancel(r), r = null, i ??= u(p).finally(() => {
      i = null;
    }), i;
  }
  function c(p, _) {
    if (_ && _.updated_at <= (o?.get(p) ?? "")) return;
    _ ? o?.set(p, _.updated_at) : o?.delete(p);
    let l = e.get(p);
    (_ || l) && e.take(p, Yr(_, l));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (p) => o === null || o.has(p) || i !== null,
    /** A draft was stored here. */
    changed() {
      r ??= n.after(d, jr);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: p, value: _ }) => c(p, _),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let p = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), _ = new Map(p.map((l) => [l.draft, l]));
        o ??= /* @__PURE__ */ new Map();
        for (let l of /* @__PURE__ */ new Set([..._.keys(), ...e.keys()]))
          e.isNewer(l) ? _.has(l) && o.set(l, _.get(l)?.updated_at ?? "") : c(l, _.get(l) ?? null);
      } catch {
        return;
      }
      s.clear(), await d();
    },
    /** Send at once: the page may be about to go. Raises nothing. */
    async flush() {
      await i, await d(!0);
    },
    dispose: () => n.cancel(r)
  };
}
var Wr = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((o) => o.file_id).filter((o) => o !== null)
});
function Yr(e, t) {
  let n = (t?.files ?? []).filter((c) => c.file_id === null);
  if (!e)
    return n.length > 0 && t ? { ...t, text: "", reply_to: null, files: n } : null;
  let { content: o, reply_to: s, files: r, updated_at: i } = e, a = new Map((t?.files ?? []).map((c) => [c.file_id, c])), u = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, d = r.map(
    (c) => a.get(c) ?? { local_id: c, name: "", type: "", size: 0, file_id: c }
  );
  return {
    text: o,
    reply_to: s === null ? null : t?.reply_to?.id === s ? t.reply_to : u,
    selection: t?.text === o ? t.selection : null,
    files: [...d, ...n],
    at: Date.parse(i)
  };
}

// model/outbox_entries.js
function ho(e) {
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
      let r = [...t.values(), s].sort((i, a) => i.at - a.at);
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
      let a = { ...i, ...r };
      return t.set(s, a), o(), a;
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
var zr = 1440 * 60 * 1e3, Xr = 3e4, wo = 1e3, Kr = 3e4;
function yo({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: o,
  hold: s,
  onChange: r,
  onPause: i = () => {
  },
  makeKey: a,
  laneOf: u = ({ group_id: c, recipient_id: p }) => c ? `g${c}` : `u${p}`,
  clock: d
}) {
  let c = ho(r), p = /* @__PURE__ */ new Map(), _ = !1, l = !1, f = null;
  function m(b, M = !1) {
    p.delete(b);
    let O = c.remove(b);
    if (!M) for (let { local_id: E } of O?.files ?? []) o(E);
  }
  function w() {
    if (!_ || l) return;
    let b = /* @__PURE__ */ new Set(), M = d.now(), O = 1 / 0;
    for (let E of c.list()) {
      let P = u(E);
      if (b.has(P) || !["waiting", "sending"].includes(E.state) || (b.add(P), E.state === "sending")) continue;
      let A = p.get(E.key) ?? 0;
      A > M ? O = Math.min(O, A) : c.isHeld(E.key) && g(E);
    }
    d.cancel(f), O < 1 / 0 && (f = d.after(w, O - M));
  }
  async function g({ key: b, tries: M }) {
    let O = (
      /** @type {Outgoing} */
      c.update(b, { state: "sending", tries: M + 1 })
    );
    try {
      let E = await h(O), { group_id: P, recipient_id: A, content: R, reply_to: k } = O, G = await t({ type: "send", key: b, content: R, reply_to: k, files: E, ...P ? { group_id: P } : { recipient_id: A } }, b);
      y(b, G.seq, G.duplicate === !0);
    } catch (E) {
      let P = Vt(E);
      c.get(b)?.state === "sending" && $(O, P);
    }
    w();
  }
  async function h(b) {
    let M = await Promise.all(b.files.map(n));
    if (b.files.some((O) => !O.file_id)) {
      let O = b.files.map((P, A) => ({ ...P, file_id: M[A] ?? null })), E = c.update(b.key, { files: O });
      E && await e.put_outgoing(E);
    }
    return M;
  }
  function y(b, M, O) {
    e.remove_outgoing(b), O ? m(b) : c.update(b, { state: "sent", seq: M, error: null });
  }
  function $({ key: b, tries: M }, O) {
    let { action: E, code: P, message: A } = O;
    if (E === "pause")
      c.update(b, { state: "waiting", error: { code: P, sentence: A } }), x();
    else if (E === "wait") {
      let R = (O.retryAfter ?? 0) * 1e3, k = Math.max(R, Math.min(wo * 2 ** (M - 1), Kr));
      p.set(b, d.now() + k), c.update(b, { state: "waiting", error: { code: P, sentence: A } });
    } else if (E === "resend" || E === "sign_in")
      P !== "time_out" && p.set(b, d.now() + wo), c.update(b, { state: "waiting", error: null });
    else {
      let R = c.update(b, { state: "failed", error: { code: P, sentence: A } });
      R && e.put_outgoing(R);
    }
  }
  function x() {
    l || (l = !0, i(!0), d.after(() => {
      l = !1, i(!1), w();
    }, Xr));
  }
  async function v(b) {
    let { key: M } = b;
    if (c.has(M)) return;
    let O = await s(`chat-outbox-${M}`);
    if (!O) return;
    let E = await e.outgoing(M);
    if (!E || c.has(M)) {
      O();
      return;
    }
    let P = d.now() - E.at > zr, A = E.state === "failed" ? "failed" : P ? "asking" : "waiting";
    c.insert({ ...E, state: A }), c.hold(M, O);
  }
  return {
    /** All entries, oldest first. */
    list: c.list,
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: b = null, recipient_id: M = null, content: O, reply_to: E = null, quote: P = null, files: A = [] }) {
      let R = (
        /** @type {Outgoing} */
        {
          key: a(),
          group_id: b,
          recipient_id: M,
          content: O,
          reply_to: E,
          quote: P,
          files: A,
          state: "waiting",
          tries: 0,
          at: c.nextTime(d.now()),
          error: null,
          seq: null
        }
      );
      c.insert(R);
      let [k] = await Promise.all([
        s(`chat-outbox-${R.key}`),
        e.put_outgoing(R)
      ]);
      return c.hold(R.key, k ?? (() => {
      })), w(), R;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let b of await e.outbox()) await v(b);
      w();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(b) {
      _ = b, b && w();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      _ = !1, d.cancel(f), c.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: b }) {
      c.has(b) && (e.remove_outgoing(b), m(b), w());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(b) {
      for (let M of c.list())
        M.state === "sent" && b(M) && m(M.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(b) {
      let M = c.get(b);
      if (!M || !["failed", "asking"].includes(M.state)) return;
      p.delete(b);
      let O = (
        /** @type {Outgoing} */
        {
          ...M,
          state: "waiting",
          error: null,
          tries: 0,
          at: c.nextTime(d.now())
        }
      );
      c.insert(O), await e.put_outgoing(O), w();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(b, M = !1) {
      let O = c.get(b);
      return !O || ["sending", "sent"].includes(O.state) || O.state === "waiting" && O.tries > 0 && !O.error ? null : (await e.remove_outgoing(b), m(b, M), w(), O);
    }
  };
}

// model/settings.js
import { signal as Vr } from "./vendor/preact.js";
var $t = {
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
}, Jr = 1e3, Qr = 3;
function bo({ db: e, http: t, tell: n, clock: o }) {
  let s = Vr({ ...$t }), r = {}, i = (
    /** @type {number | null} */
    null
  ), a = {}, u = null;
  function d() {
    let l = Object.entries({ ...r, ...a }).filter(
      ([f, m]) => Zr(
        /** @type {Record<string, unknown>} */
        $t[f],
        m
      )
    );
    s.value = { ...$t, ...Object.fromEntries(l) };
  }
  function c(l) {
    i !== null && l.revision < i || (i = l.revision, r = l.settings, d(), p());
  }
  let p = () => e.put_value("settings", { stored: r, changed: a });
  async function _(l) {
    u = null;
    for (let f = 0; f < Qr && Object.keys(a).length > 0; f++) {
      let m = a;
      try {
        i === null && c(await t.get("/v1/users/me/settings"));
        let w = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...m } },
          { headers: { "If-Match": `"${i}"` }, ...l }
        ), g = Object.entries(a).filter(
          ([h, y]) => y !== /** @type {any} */
          m[h]
        );
        a = Object.fromEntries(g), c(w);
      } catch (w) {
        if (
          /** @type {any} */
          w.code !== "revision_mismatch"
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
      let l = (
        /** @type {any} */
        await e.value("settings")
      );
      l && (r = l.stored ?? {}, a = { ...l.changed, ...a }, d());
    },
    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      Object.keys(a).length > 0 && await _();
    },
    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
    received: c,
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
    set(l, f) {
      a = { ...a, [l]: f }, d(), p().then(n), o.cancel(u), u = o.after(() => _(), Jr);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      u !== null && (o.cancel(u), await _({ keepalive: !0 }));
    },
    dispose: () => o.cancel(u)
  };
}
function Zr(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function $o({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: o = globalThis.navigator?.locks ?? null,
  openChannel: s = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), i = !1, a = () => {
  }, u = s(`chat-${e}`);
  u && (u.onmessage = ({ data: c }) => t(c));
  function d() {
    return r.signal.aborted ? Promise.resolve() : (i = !0, n(), /** @type {Promise<void>} */
    new Promise((c) => {
      a = c;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, d).catch(() => {
  }) : Promise.resolve().then(d), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(c) {
      r.signal.aborted || u?.postMessage(c);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(c) {
      return o ? new Promise((p) => {
        o.request(`${c}-${e}`, { ifAvailable: !0 }, (_) => _ ? new Promise((l) => p(() => l(void 0))) : (p(null), Promise.resolve())).catch(() => p(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      i = !1, r.abort(), a(), u?.close();
    }
  };
}

// model/view.js
import { batch as vo, signal as Ve } from "./vendor/preact.js";
var ei = 500;
function W(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = Ve(e(n));
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
var xe = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function So(e, t) {
  let n = 0, o = W((g) => e.groups.get(g) ?? null), s = W((g) => f(g)), r = W((g) => e.people.get(g) ?? null), i = W((g) => new Map(e.marks.get(g) ?? [])), a = W((g) => ++n), u = W((g) => ++n), d = Ve(
    /** @type {number[]} */
    []
  ), c = Ve(0), p = Ve(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), _ = /* @__PURE__ */ new Map(), l = null;
  function f(g) {
    return { log: e.logs.get(g) ?? null, version: ++n };
  }
  function m() {
    l = null;
    let g = Bn(e.groups), h = d.value;
    (g.length !== h.length || g.some((y, $) => y !== h[$])) && (d.value = g);
  }
  function w(g) {
    let { groups: h, mentions: y } = p.value, $ = t.now();
    for (let x of g) {
      let v = e.groups.get(x), b = _.get(x) ?? { groups: 0, mentions: 0 }, M = ti(v, $);
      h += M.groups - b.groups, y += M.mentions - b.mentions, v ? _.set(x, M) : _.delete(x);
    }
    (h !== p.value.groups || y !== p.value.mentions) && (p.value = { groups: h, mentions: y });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: i,
    members: a,
    pins: u,
    order: d,
    changed: c,
    totals: p,
    /** Show what has changed. @param {Changes} changes */
    publish: (g) => vo(() => {
      for (let h of g.groups) o.update(h);
      for (let h of g.logs) s.update(h);
      for (let h of g.people) r.update(h);
      for (let h of g.marks) i.update(h);
      for (let h of g.members) a.update(h);
      for (let h of g.pins) u.update(h);
      g.groups.size !== 0 && (w(g.groups), c.value++, d.value.length === 0 ? m() : l ??= t.after(m, ei));
    }),
    /** Show the whole state anew. */
    refresh: () => vo(() => {
      for (let g of [o, s, r, i]) g.refresh();
      w(/* @__PURE__ */ new Set([..._.keys(), ...e.groups.keys()])), c.value++, m();
    }),
    /** Count anew, as the time of a muting may be over. */
    recount: () => w(e.groups.keys()),
    dispose: () => t.cancel(l)
  };
}
function ti(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = xe(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var xo = 3e4;
function Mo({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: i }) {
  let { clock: a } = o, u = vt(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), d = vt(!1), c = W((v) => w.progressOf(v)), p = W((v) => h.get(v)), _ = vt(0), l = /* @__PURE__ */ new Set(), f = null, m = $o({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      i(), h.load().then(h.adopt).then(y.changed), g.load();
      let v = () => {
        g.load(), f = a.after(v, xo);
      };
      f = a.after(v, xo);
    },
    onWord: (v) => {
      v.type === "draft" && h.changed(v.key), v.type === "settings" && $.reload();
      for (let b of l) b(v);
    }
  }), w = go({
    db: t,
    upload: o.upload,
    onProgress: (v) => c.update(v),
    makeId: o.makeKey,
    now: a.now
  }), g = yo({
    db: t,
    send: (v, b) => r.request(v, b),
    ensureFile: w.ensure,
    dropFile: w.drop,
    hold: m.hold,
    onChange: (v) => {
      u.value = v;
    },
    onPause: (v) => {
      d.value = v;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: v, recipient_id: b }) => `g${v ?? x(b) ?? -Number(b)}`,
    clock: a
  }), h = tn({
    db: t,
    onChange: (v) => {
      p.update(v), _.value++;
    },
    tell: (v) => m.tell({ type: "draft", key: v }),
    onStored: () => y.changed(),
    mayBeOnServer: (v) => y.mayHave(v),
    clock: a
  }), y = _o({ drafts: h, http: n, clock: a }), $ = bo({ db: t, http: n, tell: () => m.tell({ type: "settings" }), clock: a });
  function x(v) {
    for (let { id: b, kind: M, peer_id: O } of s.groups.values())
      if (M === "direct" && O === v) return b;
    return null;
  }
  return {
    outbox: g,
    attachments: w,
    drafts: h,
    settings: $,
    tabs: m,
    groupWith: x,
    signals: { outgoing: u, isPaused: d, progress: c, drafts: p, draftList: _, settings: $.settings },
    /** Read what is stored. */
    load: () => Promise.all([g.load(), h.load(), $.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      g.forgetSent(({ group_id: v, seq: b }) => b !== null && b <= (s.groups.get(v ?? 0)?.seq ?? 0)), $.sync(), y.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(v) {
      v.type === "settings" ? $.received(v) : v.type === "draft" && y.received(v);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(v) {
      return l.add(v), () => l.delete(v);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await h.flush(), await Promise.all([y.flush(), $.flush()]);
    },
    dispose() {
      a.cancel(f), h.flush();
      for (let v of [g, w, y, $]) v.dispose();
      m.leave();
    }
  };
}

// model/marks.js
var St = 1e3, ni = 5e3;
function ko({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), a = !1, u = null, d = (_ = St) => {
    a && (u ??= s.after(c, _));
  };
  function c() {
    u = null;
    for (let [_, l] of r) i.has(_) || p(_, l);
  }
  async function p(_, l) {
    i.add(_);
    let f = St;
    try {
      let m = await n({ type: "read", group_id: _, seq: l });
      r.get(_) === l && (r.delete(_), o((w) => Xe(e, { ...m, read_seq: m.seq }, w)));
    } catch (m) {
      let { isPassing: w, retryAfter: g } = (
        /** @type {import("../net/errors.js").RequestError} */
        m
      );
      !w && r.get(_) === l && r.delete(_), f = g === null ? ni : Math.max(g * 1e3, St);
    }
    i.delete(_), r.has(_) && d(f);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (_) => r.has(_),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(_, l) {
      let f = e.groups.get(_);
      !f || l <= f.read_seq || (o((m) => $e(e, m, _, l)), r.set(_, l), d());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(_, l) {
      r.delete(_);
      let f = await t.put(`/v1/groups/${_}/unread`, { seq: l });
      o((m) => Xe(e, f, m));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: _ } = await t.put("/v1/read-all");
      o((l) => Ke(e, _, l));
    },
    /** Send the marks that wait: the connection is there. */
    connected() {
      a = !0, r.size > 0 && d();
    },
    disconnected() {
      a = !1, s.cancel(u), u = null;
    },
    /** Tell the marks now, as the page may be about to go. Raises nothing. */
    async flush() {
      let _ = [...r].map(
        ([l, f]) => t.put(`/v1/groups/${l}/read`, { seq: f }, { keepalive: !0 }).catch(() => {
        })
      );
      await Promise.all(_);
    },
    dispose: () => s.cancel(u)
  };
}

// model/presence.js
function Oo({ signal: e, onPresence: t, onTyping: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), a = null, u = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map();
  function c(l, f) {
    f === null ? i.delete(l) : i.set(l, f), t(l);
  }
  function p() {
    a = null;
    let l = new Set([...s.keys()].slice(-100));
    for (let m of r) l.has(m) || c(m, null);
    (l.size === r.size && [...l].every((m) => r.has(m)) || e({ type: "watch", user_ids: [...l] })) && (r = l);
  }
  function _(l, f) {
    let m = u.get(l);
    m?.has(f) && (o.cancel(m.get(f)), m.delete(f), n(l));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(l) {
      s.set(l, (s.get(l) ?? 0) + 1), a ??= o.after(p, 500);
      let f = !0;
      return () => {
        if (!f) return;
        f = !1;
        let m = (s.get(l) ?? 1) - 1;
        m > 0 ? s.set(l, m) : s.delete(l), a ??= o.after(p, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), s.size > 0 && (a ??= o.after(p, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let l of r) c(l, null);
      r = /* @__PURE__ */ new Set();
      for (let [l, f] of u) for (let m of [...f.keys()]) _(l, m);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(l) {
      let f = new Set(l);
      for (let m of r) c(m, f.has(m));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(l, f) {
      r.has(l) && c(l, f);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (l) => i.get(l) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(l, f) {
      let m = u.get(l) ?? /* @__PURE__ */ new Map();
      u.set(l, m);
      let w = !m.has(f);
      o.cancel(m.get(f)), m.set(f, o.after(() => _(l, f), 5e3)), w && n(l);
    },
    stopTyping: _,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (l) => [...u.get(l)?.keys() ?? []],
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(l) {
      let f = o.now();
      f - (d.get(l) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: l }) && d.set(l, f);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (l) => {
      d.delete(l);
    },
    dispose() {
      o.cancel(a);
      for (let l of u.values()) for (let f of l.values()) o.cancel(f);
    }
  };
}

// model/queue.js
function To({ apply: e, soon: t, clock: n }) {
  let o = [], s = null, r = 0, i = 0, a = 0;
  function u() {
    s?.(), s = null;
    let d = o;
    o = [], d.length > 0 && e(d);
  }
  return {
    /** @param {Frame} frame */
    push(d) {
      o.push(d);
      let c = Math.floor(n.now() / 1e3);
      if (c !== r && (a = c === r + 1 ? i : 0, r = c, i = 0), i++, s) return;
      if (Math.max(i, a) <= 30) {
        s = t(u);
        return;
      }
      let p = n.after(u, 100);
      s = () => n.cancel(p);
    },
    /** Apply all that waits. */
    flush: u,
    clear() {
      s?.(), s = null, o = [];
    }
  };
}

// model/saving.js
var oi = 500, si = 50, ri = 200, ii = 3;
function Eo({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), c = !0, p = (
    /** @type {string | null} */
    null
  ), _ = 0, l = null, f = Promise.resolve(), m = () => {
    l ??= r.after(h, oi);
  };
  function w() {
    let y = {
      is_whole: c,
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
    c && d.clear();
    for (let v of c ? t.groups.keys() : i) {
      let b = t.groups.get(v);
      b ? y.groups.push(b) : y.gone_groups.push(v);
    }
    for (let v of c ? t.people.keys() : a) {
      let b = t.people.get(v);
      b && y.people.push(b);
    }
    let $ = [...o].sort(([, v], [, b]) => b - v).slice(0, si), x = new Set($.map(([v]) => v));
    for (let v of [...d.keys()])
      x.has(v) && t.logs.has(v) || (y.gone_logs.push(v), d.delete(v));
    for (let v of c ? x : u.keys()) {
      let b = t.logs.get(v);
      b && x.has(v) && g(y, b);
    }
    return i.clear(), a.clear(), u.clear(), c = !1, y;
  }
  function g(y, $) {
    let x = $.group_id, v = oe($), b = d.get(x) ?? /* @__PURE__ */ new Set();
    if (!v) {
      d.delete(x) && y.gone_logs.push(x);
      return;
    }
    let M = ye($, v), O = M.slice(-ri), E = O.length < M.length, P = E ? (
      /** @type {{ seq: number }} */
      O[0].seq
    ) : v.from, A = new Set(O.map((k) => k.seq)), R = u.get(x);
    for (let k of O) (!b.has(k.seq) || R?.has(k.seq)) && y.rows.push(k);
    for (let k of b) A.has(k) || y.gone_rows.push([x, k]);
    d.set(x, A), y.logs.push({
      group_id: x,
      from: P,
      to: v.to,
      at_start: v.at_start && !E,
      at_end: !0,
      opened_at: o.get(x) ?? 0
    });
  }
  function h() {
    return r.cancel(l), l = null, !n() || _ >= ii ? (c = !0, f) : (f = f.then(async () => {
      if (!c && t.cursor === p && i.size + a.size + u.size === 0) return;
      let $ = w();
      await e.save($) ? (_ = 0, p = $.cursor) : (_++, c = !0, m());
    }), f);
  }
  return {
    /** @param {Changes} changes */
    note(y) {
      for (let $ of y.groups) i.add($);
      for (let $ of y.people) a.add($);
      for (let $ of y.logs) u.set($, u.get($) ?? /* @__PURE__ */ new Set());
      for (let [$, x] of y.rows) {
        let v = u.get($) ?? /* @__PURE__ */ new Set();
        for (let b of x) v.add(b);
        u.set($, v);
      }
      m();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      c = !0, m();
    },
    flush: h,
    dispose: () => r.cancel(l)
  };
}

// model/session.js
var li = 2e3;
function Ao({ userId: e, db: t, env: n, onEnded: o }) {
  let { clock: s } = n, r = Kn({ fetch: n.fetch, db: t, onSignedOut: ({ code: T }) => ce(T) }), { http: i, db: a } = r, u = An(e), d = So(u, s), c = ue(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), p = ue(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), _ = ue(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: s.now(),
      retryAt: null,
      code: null
    }
  ), l = W((T) => k.typingIn(T)), f = W((T) => k.isOnline(T)), m = ue(
    /** @type {import("./types.js").Event[]} */
    []
  ), w = ue(0), g = ue(0), h = /* @__PURE__ */ new Map(), y = /* @__PURE__ */ new Set(), $ = !1, x = !1, v = null, b = bn({
    open: (T) => n.openSocket(`/ws?since=${encodeURIComponent(T)}&groups=no`),
    prepare: async () => (u.cursor === null ? await q.anew() : q.refresh(), /** @type {string} */
    u.cursor),
    checkLogin: () => i.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (T) => T.type === "ready" ? As(T) : M.push(T),
    onState: (T) => {
      T.state === "ended" && ce(String(T.code)), T.state !== "live" && qs(), _.value = T;
    },
    isOnline: n.isOnline,
    isVisible: n.isVisible,
    clock: s
  }), M = To({ apply: X, soon: n.soon, clock: s }), O = po({ state: u, http: i, change: N, opened: h, clock: s }), E = ko({ state: u, http: i, request: b.request, change: N, clock: s }), P = Yn({ state: u, http: i, change: N, history: O, isMarking: E.isMarking, clock: s }), A = Mo({ userId: e, db: a, http: i, env: n, state: u, socket: b, onLeading: () => R.invalidate() }), R = Eo({
    db: a,
    state: u,
    isLeading: () => A.tabs.isLeading,
    opened: h,
    me: () => c.value,
    clock: s
  }), k = Oo({
    signal: b.signal,
    onPresence: (T) => f.update(T),
    onTyping: (T) => l.update(T),
    clock: s
  }), q = Xn({
    userId: e,
    db: a,
    http: i,
    state: u,
    view: d,
    history: O,
    change: N,
    me: c,
    server: p,
    clock: s,
    onOther: () => ce("another_user"),
    onSettings: (T) => A.settings.received(T),
    onAnew: () => {
      M.clear(), R.invalidate(), w.value++;
    }
  }), G = pn({ userId: e, http: i, memory: n.memory, clock: s });
  function N(T) {
    x || ai(() => {
      let L = qn();
      T(L);
      for (let Y of L.confirmed) A.outbox.confirm(Y);
      for (let { group_id: Y, user_id: Ns } of L.typed) k.stopTyping(Y, Ns);
      if (L.left.size > 0 && (m.value = [...m.value, ...L.left.values()].slice(-20)), L.me && Rs(), d.publish(L), R.note(L), P.note(L), $ && L.arrived.length > 0) for (let Y of y) Y(L.arrived);
    });
  }
  function X(T) {
    N((L) => {
      for (let Y of T)
        ao(Y) ? so(u, Y, L) : rt(Y, L);
    });
  }
  function rt(T, L) {
    switch (T.type) {
      case "live":
        $ = !0, Q(T.cursor) >= u.applied_id && (u.cursor = T.cursor), k.connected(), E.connected(), A.sync();
        break;
      case "read":
        (T.user_id !== e || !E.isMarking(T.group_id)) && lo(u, T, L);
        break;
      case "read_all":
        Ke(u, T.cursor, L);
        break;
      case "muted":
        co(u, T, L);
        break;
      case "typing":
        k.typed(T.group_id, T.user_id);
        break;
      case "presence":
        k.answered(T.online);
        break;
      case "presence_changed":
        k.changed(T.user_id, T.is_online);
        break;
      case "invitation":
        g.value++;
        break;
      default:
        A.received(
          /** @type {any} */
          T
        );
    }
  }
  function As(T) {
    T.user_id !== e ? ce("another_user") : T.reset || T.behind > li ? Ps() : A.outbox.connected(!0);
  }
  function qs() {
    $ && q.lost(), $ = !1, A.outbox.connected(!1), k.disconnected(), E.disconnected();
  }
  function Ps() {
    M.clear(), u.cursor = null, b.restart();
  }
  async function Rs() {
    try {
      c.value = await i.get("/v1/users/me");
    } catch {
    }
  }
  function ce(T) {
    x || (v && A.tabs.tell({ type: "signed_out", reason: v }), Gt(), o(v ?? T));
  }
  function Gt() {
    x = !0, b.stop(), M.clear();
    for (let T of [d, R, E, P, k, G, A]) T.dispose();
    r.end();
  }
  return {
    http: i,
    state: u,
    view: d,
    me: c,
    server: p,
    connection: _,
    typing: l,
    presence: f,
    left: m,
    resets: w,
    invitations: g,
    history: O,
    marks: E,
    asking: P,
    people: k,
    local: A,
    socket: b,
    change: N,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([q.showCopy(), A.load()]), !x && (b.start(), G.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave(T, L) {
      v = T;
      try {
        await L(), ce(T);
      } catch (Y) {
        if (!x) throw Y;
      } finally {
        v = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end: ce,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(T) {
      return y.add(T), () => y.delete(T);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      M.flush(), await Promise.all([E.flush(), A.flush(), R.flush()]);
    },
    dispose: Gt
  };
}

// model/store.js
var ci = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function Po(e = dn()) {
  let t = qo(
    /** @type {Status} */
    { name: "starting" }
  ), n = qo(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = null, r = e.memory.get("email"), i = 0, a = Ce({ fetch: e.fetch });
  async function u(f) {
    let m = ++i;
    o?.dispose();
    let w = e.memory.get(`shared-${f}`) !== null;
    e.memory.set("user", String(f));
    let g = w ? ne() : await e.openDatabase(f);
    if (m !== i) {
      g.close();
      return;
    }
    s = g;
    let h = Ao({ userId: f, db: s, env: e, onEnded: d });
    o = h, h.local.onWord(($) => {
      $.type === "signed_out" && h.end($.reason);
    });
    let y = sn(h, h.http, e.upload);
    t.value = { name: "signed_in", session: h, actions: y }, await h.begin();
  }
  async function d(f) {
    let m = s, w = o?.state.me;
    if (i++, o = null, s = null, f === "another_user") {
      m?.close(), await _();
      return;
    }
    e.memory.get("user") === String(w) && e.memory.set("user", null), t.value = { name: "signed_out", reason: f, email: r }, await m?.wipe(ci.has(f)), m?.close(), c();
  }
  async function c() {
    try {
      n.value = await a.get("/v1/config");
    } catch {
    }
  }
  async function p() {
    let f = Number(e.memory.get("user"));
    if (f) {
      await u(f);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: r }, c();
      return;
    }
    await _();
  }
  async function _() {
    let f = ++i;
    t.value = { name: "starting" };
    try {
      let { user_id: m } = await a.get("/v1/test-auth", void 0, { tries: 1 });
      f === i && await u(m);
    } catch (m) {
      let { action: w, code: g } = (
        /** @type {import("../net/errors.js").RequestError} */
        m
      );
      w === "sign_in" ? (f === i && (t.value = { name: "signed_out", reason: null, email: r }), c()) : f === i && (t.value = { name: "signed_out", reason: g, email: r });
    }
  }
  async function l({ id: f }, m, w) {
    r = w ? null : m, e.memory.set("email", r), e.memory.set(`shared-${f}`, w ? "1" : null), e.memory.set(ut(f), null), await u(f);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: n,
    http: a,
    start: p,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: f, password: m, isShared: w = !1 }) {
      let g = w ? "session" : "persistent", { user: h } = await a.post("/v1/users/login", { email: f, password: m, cookie: g });
      await l(h, f, w);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: f, email: m, password: w, invite: g = null, isShared: h = !1 }) {
      let $ = { username: f, email: m, password: w, cookie: h ? "session" : "persistent", ...g && { invite: g } }, x = await a.post("/v1/users/register", $);
      return await l(x, m, h), x.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (f, m) => a.post("/v1/users/reset", { code: f, new_password: m }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (f) => a.get(`/v1/invites/${encodeURIComponent(f)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(f = !1) {
      let m = o;
      m && (await m.flush(), await m.leave("signed_out", () => m.http.post("/v1/users/logout", { all: f })));
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
var F = Po();

// ui/screens/signin.js
var Ro = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out"
}, ui = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], fi = "password";
function No({ reason: e, known: t }) {
  let n = F.config.value, [o, s] = xt(!1), [r, i] = xt(!1), [a, u] = xt("");
  async function d(_) {
    i(!0), u("");
    try {
      await _();
    } catch (l) {
      u(pi(l)), i(!1);
    }
  }
  function c(_) {
    _.preventDefault();
    let l = new FormData(
      /** @type {HTMLFormElement} */
      _.target
    ), f = (w) => String(l.get(w) ?? ""), m = {
      email: f("email"),
      password: f("password"),
      isShared: l.get("shared") !== null
    };
    d(
      () => o ? F.register({ ...m, username: f("username") }) : F.login(m)
    );
  }
  let p = n?.registration === "open";
  return Z`
    <main class="screen">
      <form class="card" onSubmit=${c}>
        <h1><${D} name="logo" /> ${o ? S("account.register") : S("account.sign_in")}</h1>
        ${e && Ro[e] && Z`<p role="status">${S(Ro[e])}</p>`}
        ${o && Z`<${Mt} name="username" label=${S("account.name")} autocomplete="username" />`}
        <${Mt} name="email" label=${S("account.email")} type="email" value=${t ?? ""} autocomplete="email" />
        <${Mt}
          name="password" label=${S("account.password")} type="password"
          autocomplete=${o ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${S("account.shared")}</span>
        </label>
        ${a && Z`<p class="fault" role="alert">${a}</p>`}
        <button class="button primary" disabled=${r}>${o ? S("account.register") : S("account.sign_in")}</button>
        ${p && Z`<button type="button" class="button quiet" onClick=${() => s(!o)}>
          ${o ? S("account.has_account") : S("account.register")}
        </button>`}
        ${!o && n?.has_demo_users && Z`<${di} attempt=${d} />`}
      </form>
    </main>
  `;
}
function di({ attempt: e }) {
  return Z`
    <fieldset class="demo">
      <legend>${S("account.try_as")}</legend>
      ${ui.map(
    ([t, n]) => Z`
          <button type="button" class="button" onClick=${() => e(() => F.login({ email: String(n), password: fi }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}
function Mt({ name: e, label: t, type: n = "text", value: o = "", autocomplete: s }) {
  return Z`
    <div class="field">
      <label for=${e}>${t}</label>
      <input id=${e} name=${e} type=${n} defaultValue=${o} autocomplete=${s} required />
    </div>
  `;
}
function pi(e) {
  let { code: t, message: n } = (
    /** @type {{ code?: string, message?: string }} */
    e ?? {}
  );
  return t === "network" || t === "time_out" ? S("account.unreachable") : n || S("account.failed");
}

// ui/shell.js
import { html as It } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as vi, useEffect as Si, useState as xi } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as mi, useEffect as gi, useRef as Co, useState as _i } from "./vendor/preact.js";
function Do({ session: e, actions: t, groupId: n, mayPost: o }) {
  let s = Ie({ groupId: n, userId: null }), r = e.local.signals.drafts.get(s).value, [i, a] = _i(r?.text ?? ""), u = Co(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), d = Co(!1);
  gi(() => {
    d.current || a(r?.text ?? "");
  }, [r?.text]);
  function c(f) {
    d.current = f !== "", a(f), e.local.drafts.set(s, { text: f, reply_to: null, selection: null, files: [] }), f !== "" && e.people.type(n);
  }
  async function p() {
    if (i.trim() === "" || !o) return;
    let f = i;
    d.current = !1, a(""), u.current?.focus(), await t.send({ group_id: n, content: f });
  }
  function _(f) {
    f.key !== "Enter" || f.shiftKey || f.isComposing || f.keyCode === 229 || (f.preventDefault(), p());
  }
  function l(f) {
    f.preventDefault(), p();
  }
  return mi`
    <form class="composer" onSubmit=${l}>
      <textarea
        ref=${u} rows="1" aria-label=${S("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? S("conversation.write") : S("conversation.may_not_write")}
        onInput=${(f) => c(
    /** @type {HTMLTextAreaElement} */
    f.target.value
  )}
        onKeyDown=${_}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${D} name="send" label=${S("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as Me, useEffect as wi, useLayoutEffect as Go, useRef as Fo, useState as yi } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as ae } from "./vendor/preact.js";
var hi = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function Lo({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, o = n?.display_name ?? n?.username ?? t.sender, s = new Date(t.timestamp);
  return ae`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${hi.format(s)}</time>
        ${t.edited_at && ae`<span class="quiet-text">${S("conversation.edited")}</span>`}
      </div>
      ${t.quote && ae`<blockquote class="quote" dir="auto"><bdi>${t.quote.sender}</bdi>: ${t.quote.content}</blockquote>`}
      ${t.deleted ? ae`<p class="quiet-text">${S("conversation.deleted")}</p>` : ae`<p class="message-text" dir="auto">${t.content}</p>`}
      ${(t.files ?? []).map((r) => ae`
        <p><a href=${`/v1/files/${r.id}?group=${t.group_id}&seq=${t.seq}`} download=${r.name}>${r.name}</a></p>
      `)}
    </li>
  `;
}
function Io({ session: e, entry: t }) {
  let n = e.me.value;
  return ae`
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
var bi = 24, $i = 400;
function Uo({ session: e, groupId: t, fault: n }) {
  let { log: o } = e.view.logs.get(t).value, s = e.local.signals.outgoing.value.filter((l) => l.group_id === t), r = o ? oe(o) : void 0, i = o && r ? ye(o, r).filter(H) : [], a = Fo(
    /** @type {HTMLElement | null} */
    null
  ), u = Fo({ isAtEnd: !0, below: 0 }), [d, c] = yi(!1);
  Go(() => {
    let l = a.current;
    if (!l) return;
    let { isAtEnd: f, below: m } = u.current;
    l.scrollTop = f ? l.scrollHeight : l.scrollHeight - m;
  }, [i[0]?.seq]), Go(() => {
    let l = a.current;
    l && u.current.isAtEnd && (l.scrollTop = l.scrollHeight);
  }), wi(() => {
    let l = r?.to;
    l !== void 0 && u.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, l);
  });
  async function p() {
    let l = i[0]?.seq;
    if (!(d || !r || r.at_start || l === void 0)) {
      c(!0);
      try {
        await e.history.page(t, { before: r.from });
      } catch {
      }
      c(!1);
    }
  }
  function _() {
    let l = a.current;
    if (!l) return;
    let f = l.scrollHeight - l.clientHeight - l.scrollTop;
    u.current = { isAtEnd: f <= bi, below: l.scrollHeight - l.scrollTop }, l.scrollTop < $i && p(), u.current.isAtEnd && r && e.marks.read(t, r.to);
  }
  return Me`
    <div class="main-body" ref=${a} onScroll=${_} tabindex="0" role="region" aria-label=${S("conversation.messages")}>
      <ol class="messages" role="list">
        ${r && !r.at_start && Me`
          <li class="more">
            <button class="button" disabled=${d} onClick=${() => {
    p();
  }}>${S("conversation.older")}</button>
          </li>
        `}
        ${i.map((l) => Me`<${Lo} key=${l.seq} session=${e} message=${l} />`)}
        ${s.filter((l) => l.seq === null).map((l) => Me`<${Io} key=${l.key} session=${e} entry=${l} />`)}
      </ol>
      ${i.length === 0 && Me`<p class="empty" role="status">${n || (r ? S("conversation.none") : S("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function Ho({ session: e, actions: t, groupId: n }) {
  let [o, s] = xi(""), r = e.view.groups.get(n).value, i = e.resets.value;
  return Si(() => {
    e.history.look(n), e.history.page(n).then(
      () => s(""),
      (a) => s(a.message)
    );
  }, [e, n, i]), vi`
    <${Uo} session=${e} groupId=${n} fault=${o} />
    <${Do} session=${e} actions=${t} groupId=${n} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/menu.js
import { html as le, signal as Mi, useLayoutEffect as ki, useRef as Oi } from "./vendor/preact.js";
var fe = Mi(
  /** @type {Menu | null} */
  null
), te = 4;
function ke(e) {
  fe.value?.anchor.removeAttribute("aria-expanded"), fe.value = e, e.anchor.getAttribute("aria-haspopup") === "menu" && e.anchor.setAttribute("aria-expanded", "true");
}
function kt() {
  let e = fe.value;
  if (!e) return;
  let { activeElement: t } = document, o = t === null || t === document.body || t.closest(".menu") !== null;
  e.anchor.removeAttribute("aria-expanded"), fe.value = null, o && e.anchor.isConnected && e.anchor.focus();
}
function Bo() {
  let e = fe.value;
  return e && le`<${Ti} key=${e.label} menu=${e} />`;
}
function Ti({ menu: e }) {
  let t = Oi(
    /** @type {HTMLElement | null} */
    null
  );
  ki(() => {
    let o = (
      /** @type {HTMLElement} */
      t.current
    );
    o.showPopover(), Ai(o, e), jo(o)[0]?.focus();
  }, [e]);
  let n = (o) => {
    kt(), o.onSelect();
  };
  return le`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${(o) => Ei(o)}
      onToggle=${(o) => {
    o.newState === "closed" && fe.value === e && kt();
  }}
    >
      ${e.items.map((o) => o === !1 ? null : o === null ? le`<hr role="separator" />` : le`<button
            type="button" tabindex="-1" class=${o.isDanger ? "menu-item danger" : "menu-item"}
            role=${o.isChecked === void 0 ? "menuitem" : "menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${() => n(o)}
          >
            ${o.icon && le`<${D} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail && le`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked && le`<${D} name="check" />`}
          </button>`)}
    </div>
  `;
}
var jo = (e) => [...e.querySelectorAll("button")];
function Ei(e) {
  let t = jo(
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
    kt();
  else if (e.key.length === 1 && e.key !== " " && !e.ctrlKey && !e.metaKey) {
    let s = [...t.slice(n + 1), ...t.slice(0, n + 1)], r = e.key.toLocaleLowerCase();
    s.find((i) => i.textContent?.trim().toLocaleLowerCase().startsWith(r))?.focus();
  } else
    return;
  e.preventDefault(), e.stopPropagation();
}
function Ai(e, { anchor: t, point: n }) {
  let o = t.getBoundingClientRect(), { width: s, height: r } = e.getBoundingClientRect(), i = getComputedStyle(t).direction === "rtl", a = n ? n.x : i ? o.right - s : o.left, u = n ? n.y : o.bottom + te, d = (n ? n.y : o.top - te) - r, c = Math.max(te, Math.min(a, innerWidth - s - te)), p = u + r <= innerHeight - te || d < te ? u : d;
  e.style.inset = `${Math.max(te, Math.min(p, innerHeight - r - te))}px auto auto ${c}px`;
}

// ui/navigation.js
import { signal as Pi } from "./vendor/preact.js";

// ui/route.js
var qi = /^[1-9][0-9]{0,15}$/;
function Je({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...i] = e.split("/").slice(1);
  return i.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && Ot(s) && (r === void 0 || Ot(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && Ot(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function Ot(e) {
  return e !== void 0 && qi.test(e);
}

// ui/navigation.js
var de = Pi(Je(location));
addEventListener("popstate", Tt);
addEventListener("hashchange", Tt);
function pe(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), Tt();
}
function Wo(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || Je(n).name === "unknown" || (e.preventDefault(), pe(n.pathname + n.search + n.hash));
}
function Tt() {
  de.value = Je(location);
}

// ui/panels/host.js
import { html as Qo, useEffect as Et, useLayoutEffect as Ii, useRef as Gi, useState as Zo } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as Vo, useEffect as Di, useRef as Li } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as Ri, signal as Ni } from "./vendor/preact.js";
var Ci = matchMedia("(width < 56.25rem)"), Oe = Ni(null), Yo = "", Qe = null, Ze = Oe;
Ri(() => {
  let e = Ko(de.value);
  Oe.peek() && e !== Yo && me();
});
function zo(e) {
  Oe.peek() === null && (Qe = document.activeElement), Yo = Ko(de.peek()), Oe.value = e;
}
function me() {
  Oe.value = null;
}
function Xo() {
  let e = Qe?.isConnected ? Qe : document.getElementById("main");
  Qe = null, e instanceof HTMLElement && e.focus();
}
function Ko(e) {
  return Ci.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function Jo({ title: e, tools: t, head: n, children: o }) {
  let s = Li(
    /** @type {HTMLElement | null} */
    null
  ), r = Ze.value?.back;
  return Di(() => {
    s.current?.focus({ preventScroll: !0 });
  }, []), Vo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r && Vo`<button class="button quiet" onClick=${() => zo(r)}>
            <${D} name="back" label=${S("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${me}>
            <${D} name="close" label=${S("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${o}</div>
    </aside>
  `;
}

// ui/panels/host.js
var At = null;
function ts({ session: e, actions: t }) {
  let n = Ze.value, o = Gi(!1), [, s] = Zo(0), [r, i] = Zo(!1), a = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, u = n !== null && !a;
  if (Et(() => {
    a && me();
  }, [a]), Et(() => {
    !u || At || import("./panels.js").then(
      (c) => {
        At = c.PANELS, s((p) => p + 1);
      },
      () => i(!0)
    );
  }, [u]), Et(() => {
    if (u)
      return document.addEventListener("keydown", es), () => document.removeEventListener("keydown", es);
  }, [u]), Ii(() => {
    o.current && !u && Fi() && Xo(), o.current = u;
  }, [u]), !u) return null;
  let d = At?.[n.name];
  return d ? Qo`<${d} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : Qo`
    <${Jo} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? S("groups.not_loaded") : S("groups.loading")}
      </p>
    <//>
  `;
}
function es(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), me());
}
var Fi = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as Lt, useMemo as Aa, useState as qa } from "./vendor/preact.js";

// ui/connection.js
import { html as et, useEffect as Ui, useState as Hi } from "./vendor/preact.js";
var Bi = { connecting: 2e3, catching_up: 1e3 }, ns = 1e3;
function os({ session: e }) {
  let t = e.connection.value, n = ji(t), o = Wi(t, n);
  return et`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o && et`<${D} name=${t.state === "faulty" ? "warning" : "offline"} /><span>${o.text}</span>`}
      </div>
      ${o && t.retryAt !== null && et`<span class="quiet-text" aria-hidden="true">${Yi(t, n)}</span>`}
      ${o?.button && et`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `;
}
function ji({ state: e, since: t, retryAt: n }) {
  let [o, s] = Hi(Date.now());
  return Ui(() => {
    let r = n !== null || e === "connecting" || e === "catching_up";
    if (s(Date.now()), !r) return;
    let i = setInterval(() => s(Date.now()), ns);
    return () => clearInterval(i);
  }, [e, t, n]), Math.max(o, t);
}
function Wi({ state: e, since: t }, n) {
  let o = { button: S("shell.now"), onSelect: () => F.wake() };
  switch (e) {
    case "connecting":
    case "catching_up":
      return n - t < Bi[e] ? null : { text: S(e === "connecting" ? "shell.connecting" : "shell.catching_up") };
    case "offline":
      return { text: S("shell.offline"), ...o };
    case "waiting":
      return { text: S("shell.reconnecting"), ...o };
    case "updating":
      return { text: S("shell.restarting") };
    case "crowded":
      return { text: S("shell.crowded"), button: S("shell.try_again"), onSelect: () => F.wake() };
    case "faulty":
      return { text: S("shell.faulty"), button: S("shell.reload"), onSelect: () => location.reload() };
    default:
      return null;
  }
}
function Yi({ retryAt: e }, t) {
  let n = Math.ceil((Number(e) - t) / ns);
  return n > 0 ? S("shell.seconds", { n }) : "";
}

// ui/sidebar/account.js
import { html as ra } from "./vendor/preact.js";

// ui/avatar.js
import { html as ss, useState as zi } from "./vendor/preact.js";
var Xi = 12, Ki = new Intl.Segmenter(void 0, { granularity: "grapheme" }), Vi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, Te = (e) => e?.display_name || e?.username || "";
function Ji(e) {
  let [t] = Ki.segment(e.replace(Vi, "").trim());
  return t ? t.segment.toLocaleUpperCase() : "?";
}
function tt({ id: e, name: t, file: n = null, isGroup: o = !1, size: s = "normal" }) {
  let [r, i] = zi(
    /** @type {string | null} */
    null
  ), a = `avatar ${s} ${o ? "of-group" : "of-person"}`;
  return n && n !== r ? ss`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${() => i(n)}
    />` : ss`<span class="${a} tone-${e % Xi}" aria-hidden="true">${Ji(t)}</span>`;
}

// ui/toast.js
import { html as qt, signal as Qi } from "./vendor/preact.js";
var Zi = 6e3, ea = 15e3, ta = 3, ge = Qi(
  /** @type {Toast[]} */
  []
), Ee = /* @__PURE__ */ new Map(), na = 0;
function Ae(e, { isFault: t = !1, action: n = null } = {}) {
  let o = { id: ++na, text: e, isFault: t, action: n }, s = ge.value.filter((r) => r.text !== e);
  ge.value = [...s, o].slice(-ta), is(o);
}
function is({ id: e, action: t }) {
  clearTimeout(Ee.get(e)), Ee.set(e, setTimeout(() => Pt(e), t ? ea : Zi));
}
function Pt(e) {
  clearTimeout(Ee.get(e)), Ee.delete(e), ge.value = ge.value.filter((t) => t.id !== e);
}
function as() {
  return qt`
    <div class="toasts">
      <div role="status">${ge.value.filter((e) => !e.isFault).map(rs)}</div>
      <div role="alert">${ge.value.filter((e) => e.isFault).map(rs)}</div>
    </div>
  `;
}
function rs(e) {
  let t = () => clearTimeout(Ee.get(e.id)), n = () => is(e);
  return qt`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action && qt`<button class="button quiet strong" onClick=${() => oa(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${() => Pt(e.id)}>
        <${D} name="close" label=${S("shell.close")} />
      </button>
    </div>
  `;
}
function oa(e) {
  Pt(e.id), e.action?.onSelect();
}

// ui/faults.js
var ls = {
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
function sa(e) {
  let { code: t = "", message: n = "", requestId: o = null } = (
    /** @type {any} */
    e ?? {}
  ), s = Object.hasOwn(ls, t) ? ls[t] : void 0, r = s ? S(s) : n || S("shell.fault.unknown");
  return t === "server_error" && o ? `${r} (${o})` : r;
}
async function _e(e) {
  try {
    return await e(), !0;
  } catch (t) {
    return Ae(sa(t), { isFault: !0 }), !1;
  }
}

// ui/sidebar/account.js
function cs({ session: e, actions: t }) {
  let n = e.state.me, o = e.view.people.get(n).value, s = Te(o), r = (i) => ke({
    label: S("shell.account"),
    anchor: (
      /** @type {HTMLElement} */
      i.currentTarget
    ),
    items: [
      { label: S("shell.profile"), icon: "person", onSelect: () => pe("/settings/profile") },
      { label: S("shell.settings"), icon: "settings", onSelect: () => pe("/settings") },
      { label: S("shell.sessions"), icon: "device", onSelect: () => pe("/settings/sessions") },
      null,
      { label: S("shell.read_all"), icon: "check", onSelect: () => {
        _e(() => t.readAll());
      } },
      null,
      { label: S("shell.sign_out"), icon: "leave", onSelect: () => {
        ia();
      } }
    ]
  });
  return ra`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${S("shell.account_of", { name: s })} onClick=${r}>
      <${tt} id=${n} name=${s} file=${o?.avatar} size="small" />
    </button>
  `;
}
var ia = () => _e(async () => {
  await F.logout(), pe("/", { replace: !0 });
});

// ui/sidebar/filters.js
var Rt = ["all", "unread", "mentions", "direct"], aa = {
  all: () => !0,
  unread: ({ unread: e }) => e > 0,
  mentions: ({ mentions: e, kind: t, unread: n }) => e > 0 || t === "direct" && n > 0,
  direct: ({ kind: e }) => e === "direct"
};
function us(e, t, n, o) {
  if (n === "all") return e;
  let s = aa[n];
  return e.filter((r) => {
    let i = t.get(r);
    return i !== void 0 && (s(i) || r === o && n !== "direct");
  });
}

// ui/sidebar/list.js
import { html as $s, useEffect as Ss, useLayoutEffect as ot, useRef as he, useState as Dt } from "./vendor/preact.js";

// lib/short_time.js
import { computed as la } from "./vendor/preact.js";
var ca = 1440 * 60 * 1e3, ua = 7, nt = (e) => la(() => new Intl.DateTimeFormat(Yt.value, e)), fa = nt({ hour: "numeric", minute: "2-digit" }), da = nt({ weekday: "short" }), pa = nt({ day: "numeric", month: "short" }), ma = nt({ day: "numeric", month: "numeric", year: "2-digit" }), fs = (e) => new Date(e.getFullYear(), e.getMonth(), e.getDate()).getTime();
function ds(e, t = /* @__PURE__ */ new Date()) {
  let n = Math.round((fs(t) - fs(e)) / ca);
  return n === 0 ? fa.value.format(e) : n > 0 && n < ua ? da.value.format(e) : (e.getFullYear() === t.getFullYear() ? pa : ma).value.format(e);
}

// ui/sidebar/row.js
import { html as j, useEffect as _s, useLayoutEffect as ha, useRef as wa } from "./vendor/preact.js";

// ui/sidebar/mute.js
var ps = ["hour", "morning", "week", "ever"];
function ms(e, t) {
  if (e === "ever") return null;
  if (e === "hour") return new Date(t.getTime() + 36e5).toISOString();
  if (e === "week") return new Date(t.getTime() + 6048e5).toISOString();
  let n = new Date(t.getFullYear(), t.getMonth(), t.getDate(), 8);
  return n <= t && n.setDate(n.getDate() + 1), n.toISOString();
}

// ui/sidebar/group_menu.js
function gs(e) {
  let { session: t, actions: n, id: o, name: s } = e, r = t.state.groups.get(o);
  if (!r) return;
  let i = xe(r, Date.now()), { notify_all: a } = t.local.signals.settings.value, u = a.includes(o);
  ke({
    ...e,
    label: S("shell.menu_of", { name: s }),
    items: [
      r.unread > 0 && {
        label: S("shell.mark_read"),
        icon: "check",
        onSelect: () => t.marks.read(o, r.seq)
      },
      i ? { label: S("shell.unmute"), icon: "bell", onSelect: () => {
        _e(() => n.unmute(o));
      } } : { label: S("shell.mute"), icon: "muted", onSelect: () => ga(e) },
      r.kind === "group" && {
        label: S("shell.notify_all"),
        icon: "bell",
        isChecked: u,
        onSelect: () => t.local.settings.set(
          "notify_all",
          u ? a.filter((d) => d !== o) : [...a, o]
        )
      },
      { label: S("shell.copy_link"), icon: "link", onSelect: () => {
        _a(`/g/${o}`);
      } }
    ]
  });
}
function ga(e) {
  let { actions: t, id: n, name: o } = e;
  ke({
    ...e,
    label: S("shell.mute_name", { name: o }),
    items: ps.map((s) => ({
      label: S(`shell.mute.${s}`),
      onSelect: () => {
        _e(() => t.mute(n, ms(s, /* @__PURE__ */ new Date())));
      }
    }))
  });
}
async function _a(e) {
  try {
    await navigator.clipboard.writeText(new URL(e, location.origin).href), Ae(S("shell.copied"));
  } catch {
    Ae(S("shell.not_copied"), { isFault: !0 });
  }
}

// ui/sidebar/row.js
var hs = 999;
function ws({ session: e, actions: t, id: n, position: o, count: s, isChosen: r, isStop: i, onFocus: a }) {
  let u = e.view.groups.get(n).value, d = wa(
    /** @type {HTMLElement | null} */
    null
  );
  ha(() => d.current?.style.setProperty("--at", String(o)), [o, !u]);
  let c = ya(e, u);
  if (!u) return null;
  let p = xe(u, Date.now()), _ = ba(u, c.person), l = u.unread > 0 && !p, f = (w) => gs({
    session: e,
    actions: t,
    id: n,
    name: _,
    point: w,
    anchor: (
      /** @type {HTMLElement} */
      d.current?.querySelector(w ? "a" : "button")
    )
  }), m = (w) => {
    w.preventDefault();
    let g = w.clientX === 0 && w.clientY === 0;
    f(g ? null : { x: w.clientX, y: w.clientY });
  };
  return j`
    <li
      ref=${d} class="group-row" data-id=${n} aria-setsize=${s} aria-posinset=${o + 1}
      onContextMenu=${m} onFocusIn=${() => a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i ? 0 : -1} aria-current=${r ? "page" : void 0}
        aria-label=${$a(u, _, p, c.isOnline)} data-unread=${l} data-muted=${p} draggable=${!1}
      >
        <span class="group-picture">
          <${tt} id=${u.peer_id ?? n} name=${_} file=${c.person?.avatar} isGroup=${u.kind === "group"} />
          ${c.isOnline && j`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${_}</bdi>
            ${p && j`<${D} name="muted" />`}
            ${u.last && j`<time class="group-time">${ds(new Date(u.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Sa} session=${e} group=${u} isChosen=${r} />
            <${va} group=${u} isMuted=${p} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i ? 0 : -1} aria-haspopup="menu" onClick=${() => f(null)}
      >
        <${D} name="more" label=${S("shell.menu_of", { name: _ })} />
      </button>
    </li>
  `;
}
function ya(e, t) {
  let n = t?.peer_id ?? null, o = n !== null && n !== e.state.me, s = n === null ? null : e.view.people.get(n).value;
  return _s(() => o ? e.people.show(n) : void 0, [n, o]), _s(() => {
    n !== null && !s && e.asking.people.need([n]);
  }, [n, !s]), { person: s, isOnline: o && e.presence.get(n).value === !0 };
}
function ba(e, t) {
  return e.kind === "group" ? e.name : t?.is_deleted ? S("shell.deleted_user") : Te(t) || e.name;
}
function $a({ unread: e, mentions: t }, n, o, s) {
  let r = [n];
  return s && r.push(S("shell.online")), e > 0 && r.push(S("shell.n_unread", { n: e })), t > 0 && r.push(S("shell.n_mentions", { n: t })), o && r.push(S("shell.muted")), r.join(", ");
}
function va({ group: { unread: e, mentions: t, kind: n }, isMuted: o }) {
  let s = n === "direct" && e > 0 && !o;
  return j`
    ${t > 0 && !s && j`<span class="badge of-mention">@${Nt(t)}</span>`}
    ${s && j`<span class="badge of-mention">${Nt(e)}</span>`}
    ${e > 0 && !o && !s && j`<span class="badge">${Nt(e)}</span>`}
  `;
}
var Nt = (e) => e > hs ? `${hs}+` : e;
function Sa({ session: e, group: t, isChosen: n }) {
  let { id: o, last: s, kind: r } = t, i = e.typing.get(o).value.filter((p) => p !== e.state.me), a = e.local.signals.drafts.get(`g${o}`).value;
  if (i.length > 0) return j`<span class="group-last typing">${S("shell.typing")}</span>`;
  if (a?.text && !n)
    return j`<span class="group-last"><em>${S("shell.draft")}</em> <bdi>${a.text}</bdi></span>`;
  if (!s) return j`<span class="group-last"><bdi>${t.topic || S("shell.empty_group")}</bdi></span>`;
  let u = s.sender_id === e.state.me, d = e.view.people.get(s.sender_id).value, c = u ? S("shell.you") : r === "direct" ? null : Te(d) || s.sender;
  return j`<span class="group-last">${c && j`<bdi>${c}</bdi>: `}<bdi>${xa(s)}</bdi></span>`;
}
function xa({ kind: e, text: t }) {
  return e === "deleted" ? S("shell.deleted") : e === "file" ? S("shell.a_file") : t;
}

// ui/sidebar/window.js
function ys({ top: e, height: t, row: n, count: o }) {
  let s = Math.floor(e / n / 4) * 4 - 8, r = Math.ceil((e + t) / n / 4) * 4 + 8;
  return { first: Math.max(0, Math.min(s, o)), end: Math.max(0, Math.min(r, o)) };
}
function bs({ first: e, end: t }, n) {
  let o = new Set(n.filter((s) => s >= 0));
  for (let s = e; s < t; s++) o.add(s);
  return [...o].sort((s, r) => s - r);
}

// ui/sidebar/list.js
var Ma = 2e3, ka = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp"];
function xs({ session: e, actions: t, ids: n, chosen: o }) {
  let s = he(
    /** @type {HTMLElement | null} */
    null
  ), r = he(
    /** @type {HTMLElement | null} */
    null
  ), [i, a] = Oa(n), [u, d] = Dt({ first: 0, end: 0 }), [c, p] = Dt(
    /** @type {number | null} */
    null
  ), _ = Ea(i, [c, o, i[0] ?? null]), l = Ct(r.current), f = bs(u, [i.indexOf(_ ?? -1), i.indexOf(l ?? -1)]);
  function m() {
    let g = s.current, h = r.current?.getBoundingClientRect().height ?? 0, y = i.length;
    if (!g || y === 0 || h === 0) return;
    let $ = ys({
      top: g.scrollTop,
      height: g.clientHeight,
      row: h / y,
      count: y
    });
    d((x) => x.first === $.first && x.end === $.end ? x : $);
  }
  ot(() => {
    r.current?.style.setProperty("--count", String(i.length)), m();
  }, [i]), Ss(() => {
    let g = new ResizeObserver(m);
    return g.observe(
      /** @type {HTMLElement} */
      s.current
    ), g.observe(
      /** @type {HTMLElement} */
      r.current
    ), () => g.disconnect();
  }, [i]), ot(() => {
    l !== null && Ct(r.current) === null && vs(r.current, l)?.focus();
  }), Ta(r, i, o);
  function w(g) {
    let h = Ct(r.current);
    if (h === null || !ka.includes(g.key) || g.altKey || g.ctrlKey) return;
    g.preventDefault();
    let y = Math.max(1, Math.floor((s.current?.clientHeight ?? 0) / Ms(r.current)) - 1), $ = i.indexOf(h), x = {
      ArrowDown: $ + 1,
      ArrowUp: $ - 1,
      PageDown: $ + y,
      PageUp: $ - y,
      Home: 0,
      End: i.length - 1
    }[g.key] ?? $, v = i[Math.max(0, Math.min(x, i.length - 1))];
    v !== void 0 && p(v);
  }
  return ot(() => {
    c !== null && l !== null && l !== c && vs(r.current, c)?.focus();
  }, [c]), $s`
    <div
      ref=${s} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${r} class="groups" role="list" aria-label=${S("shell.conversations")} onKeyDown=${w}>
        ${f.map((g) => {
    let h = (
      /** @type {number} */
      i[g]
    );
    return $s`<${ws}
            key=${h} id=${h} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${h === o} isStop=${h === _} onFocus=${p}
          />`;
  })}
      </ul>
    </div>
  `;
}
function Oa(e) {
  let t = he(e), n = he(-1 / 0), o = he(
    /** @type {any} */
    null
  ), [, s] = Dt(0), r = n.current - performance.now();
  return (r <= 0 || t.current.length === 0) && (t.current = e), Ss(() => (r > 0 && t.current !== e && (o.current = setTimeout(() => s((i) => i + 1), r)), () => clearTimeout(o.current))), [t.current, () => {
    n.current = performance.now() + Ma;
  }];
}
function Ta(e, t, n) {
  let o = he(
    /** @type {number | null} */
    null
  );
  ot(() => {
    let s = n === null ? -1 : t.indexOf(n);
    if (s < 0 || o.current === n || !e.current) return;
    o.current = n;
    let r = (
      /** @type {HTMLElement} */
      e.current.parentElement
    ), i = Ms(e.current), a = s * i;
    a < r.scrollTop ? r.scrollTop = a - i : a + i > r.scrollTop + r.clientHeight && (r.scrollTop = a + 2 * i - r.clientHeight);
  });
}
function Ms(e) {
  let t = Number(e?.style.getPropertyValue("--count"));
  return (e?.getBoundingClientRect().height ?? 0) / t || 1;
}
function Ct(e) {
  let { activeElement: t } = document;
  return !e || !t || !e.contains(t) ? null : Number(t.closest("li")?.dataset.id) || null;
}
var vs = (e, t) => e?.querySelector(`li[data-id="${t}"] > a`), Ea = (e, t) => t.find((n) => n !== null && e.includes(n)) ?? null;

// ui/sidebar.js
function ks({ session: e, actions: t, chosen: n }) {
  let [o, s] = qa(Rt[0]), r = Pa(e, o, n);
  return Lt`
    <nav id="groups" class="sidebar" aria-label=${S("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${D} name="logo" /><span>${S("shell.name")}</span></a>
          <span class="grow"></span>
          <${cs} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${S("shell.filter")}>
          ${Rt.map((i) => Lt`
            <button class="filter" aria-pressed=${i === o} onClick=${() => s(i)}>
              ${S(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${xs} key=${o} session=${e} actions=${t} ids=${r} chosen=${n} />
      ${r.length === 0 && Lt`<p class="empty">${S(`shell.none.${o}`)}</p>`}
      <${os} session=${e} />
    </nav>
  `;
}
function Pa(e, t, n) {
  let o = e.view.order.value, s = t === "all" ? 0 : e.view.changed.value;
  return Aa(
    () => us(o, e.state.groups, t, n),
    [e, o, s, t, n]
  );
}

// ui/shell.js
function Os({ session: e, actions: t }) {
  let n = de.value, o = n.name === "group" ? e.view.groups.get(n.groupId).value : null, s = n.name !== "home";
  return It`
    <a class="skip-link" href="#main">${S("shell.skip")}</a>
    <div class="shell" data-open=${s ? "main" : "groups"} onClick=${Wo}>
      <${ks} session=${e} actions=${t} chosen=${n.name === "group" ? n.groupId : null} />
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${D} name="back" label=${S("shell.back")} /></a>
          <h1><bdi>${Ra(n, o?.name)}</bdi></h1>
        </header>
        ${n.name === "group" ? It`<${Ho} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />` : It`<div class="main-body"><p class="empty">${n.name === "home" ? S("shell.choose") : ""}</p></div>`}
      </main>
      <${ts} session=${e} actions=${t} />
    </div>
    <${Bo} />
    <${as} />
  `;
}
function Ra(e, t) {
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
function Ca() {
  let e = F.status.value;
  switch (e.name) {
    case "starting":
      return st`<p class="empty" role="status">${S("shell.starting")}</p>`;
    case "signed_out":
      return st`<${No} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return st`<${Os} session=${e.session} actions=${e.actions} />`;
  }
}
function Ts(e) {
  Na(st`<${Ca} />`, e), addEventListener("online", () => F.wake()), addEventListener("offline", () => F.offline()), addEventListener("pagehide", () => {
    F.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? F.wake() : F.flush();
  }), F.start();
}

// ui/worker.js
async function Es() {
  if ("serviceWorker" in navigator) {
    if (at === "src") {
      await Da();
      return;
    }
    try {
      await navigator.serviceWorker.register(La("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function Da() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function La(e) {
  let t = (
    /** @type {any} */
    window.trustedTypes
  );
  return t === void 0 ? e : t.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
Ts(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
Es();
