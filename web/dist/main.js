// lib/strings.js
import { computed as Fe, signal as jo } from "./vendor/preact.js";

// i18n/en/account.js
var wt = {
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
var ht = {
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
var yt = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page."
};

// i18n/en/search.js
var bt = {};

// i18n/en/shell.js
var vt = {
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
var St = { ...wt, ...ht, ...yt, ...bt, ...vt };

// lib/strings.js
var be = jo({ tag: "en", catalogue: St }), Io = Fe(() => new Intl.PluralRules(be.value.tag)), Bo = Fe(() => new Intl.NumberFormat(be.value.tag)), ci = Fe(() => be.value.tag);
function k(e, t = {}) {
  return Uo(e, t).join("");
}
function Uo(e, t) {
  let n = [];
  for (let [o, s] of Wo(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? Bo.value.format(r) : r);
  }
  return n;
}
function Wo(e, { n: t }) {
  let n = be.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[Io.value.select(t)] || n.other;
}

// ui/app.js
import { html as Ue, render as Hr } from "./vendor/preact.js";

// ui/screens/signin.js
import { html as Q, useState as lt } from "./vendor/preact.js";

// ui/icon.js
import { html as $t } from "./vendor/preact.js";

// ui/assets.js
var He = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function xt(e) {
  return `/assets/${He}/${e}`;
}

// ui/icon.js
var Fo = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function B({ name: e, label: t }) {
  let n = xt(`icons/sprite.svg#${e}`), o = Fo.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? $t`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : $t`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as io } from "./vendor/preact.js";

// net/errors.js
var Mt = {
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
function Ho(e) {
  return Object.hasOwn(Mt, e) ? (
    /** @type {Action} */
    Mt[e]
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
    return Ho(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, kt = (e) => e instanceof C ? e : new C({ code: "client_fault", sentence: String(e) });
function qt(e) {
  return new C({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function ve(e, t, n) {
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
    code: s ? o.code : zo(e),
    sentence: s ? String(o.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: s ? o.details ?? null : null
  });
}
function zo(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var Xo = 3e4, Yo = 3, Ko = 30;
function $e({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (i) => new Promise((c) => setTimeout(c, i)),
  signal: o,
  base: s = "",
  headers: r = {}
} = {}) {
  async function i(d, l, m = {}) {
    let g = m.tries ?? (d === "GET" ? Yo : 1);
    for (let a = 1; ; a++)
      try {
        return await c(d, l, m);
      } catch (u) {
        if (!(u instanceof C) || (u.action === "sign_in" && t(u), a >= g || !u.isPassing)) throw u;
        let p = u.retryAfter ?? 0.5 * a;
        if (p > Ko) throw u;
        if (await n(p * 1e3 + Math.random() * 250), m.signal?.aborted || o?.aborted) throw Se();
      }
  }
  async function c(d, l, { query: m, body: g, headers: a, signal: u, keepalive: p }) {
    let w = new AbortController(), _ = setTimeout(() => w.abort(), Xo), S = () => w.abort(), y = () => !!(u?.aborted || o?.aborted);
    for (let v of [u, o]) v?.addEventListener("abort", S, { once: !0 });
    try {
      if (y()) throw Se();
      let v = await e(s + l + xe(m), {
        method: d,
        headers: {
          ...r,
          ...g === void 0 ? {} : { "Content-Type": "application/json" },
          ...a
        },
        ...g === void 0 ? {} : { body: JSON.stringify(g) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: w.signal,
        keepalive: p ?? !1
      }), $ = await v.text();
      if (y()) throw Se();
      if (!v.ok)
        throw ve(v.status, $, (b) => v.headers.get(b));
      return {
        data: $ ? Qo($) : null,
        status: v.status,
        etag: v.headers.get("ETag"),
        next: Vo(v.headers.get("Link"))
      };
    } catch (v) {
      if (v instanceof C) throw v;
      if (y()) throw Se();
      let $ = w.signal.aborted ? "time_out" : "network";
      throw new C({ code: $, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(_);
      for (let v of [u, o]) v?.removeEventListener("abort", S);
    }
  }
  let f = (d) => async (l, m = void 0, g = {}) => (await i(d, l, { ...g, body: m })).data;
  return {
    request: i,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (d, l, m = {}) => (await i("GET", d, { ...m, ...l ? { query: l } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (d, l) => {
      let m = d + xe(l), { data: g, next: a } = await i("GET", m);
      return { items: g, next: a ?? Jo(m, g) };
    },
    post: f("POST"),
    put: f("PUT"),
    patch: f("PATCH"),
    remove: f("DELETE")
  };
}
function xe(e) {
  let t = new URLSearchParams();
  for (let [o, s] of Object.entries(e ?? {}))
    s != null && t.set(o, String(s));
  let n = t.toString();
  return n && `?${n}`;
}
function Vo(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function Jo(e, t) {
  let [n, o] = e.split("?"), s = new URLSearchParams(o), r = t[t.length - 1];
  return !r || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(r.id)), `${n}?${s}`);
}
function Qo(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new C({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function Se() {
  return new C({ code: "aborted", sentence: "The request was cancelled" });
}

// model/actions/account.js
function At({ me: e, leave: t }, n, o) {
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
      let { done: c, cancel: f } = o(r, "avatar", { onProgress: i });
      return { done: c.then(({ id: d }) => s({ avatar: d })), cancel: f };
    },
    /**
     * Change the password. It ends all other sessions; their number is the answer.
     * @param {string} old_password
     * @param {string} new_password
     * @returns {Promise<number>}
     */
    async changePassword(r, i) {
      let { ended: c } = await n.put("/v1/users/password", { old_password: r, new_password: i });
      return c;
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
var j = (e) => `/v1/groups/${e}`, V = (e, t) => `/v1/groups/${e}/messages/${t}`, Me = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var ke = 200;
function Et({ state: e, asking: t }, n) {
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
      let { settings: r } = await n.patch(j(o), s);
      return r;
    },
    /** Delete a group with all its messages. @param {number} groupId @returns {Promise<void>} */
    deleteGroup: (o) => n.remove(j(o)),
    /** Join a public group. @param {number} groupId @returns {Promise<MemberChanged>} */
    join: (o) => n.post(`${j(o)}/join`),
    /** @param {number} groupId @returns {Promise<void>} */
    leave: (o) => n.remove(Me(o, e.me)),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until @returns {Promise<void>} */
    mute: (o, s) => n.put(`${j(o)}/mute`, { until: s }),
    /** @param {number} groupId @returns {Promise<void>} */
    unmute: (o) => n.remove(`${j(o)}/mute`),
    /**
     * The public groups by name, or those with a text in their name.
     * @param {string} [q]
     * @param {number} [after_id]
     * @returns {Promise<Page<GroupOutside>>}
     */
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: ke, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: i = ke } = {}) => n.page(`${j(o)}/members`, { q: s || null, limit: i, after_id: r }),
    /**
     * Add a user. With `invitation_id` in the answer, they are invited: they had left the group.
     * @param {number} groupId
     * @param {number} user_id
     * @param {"member" | "admin"} [role]
     * @returns {Promise<MemberOrInvitation>}
     */
    addMember: (o, s, r = "member") => n.post(`${j(o)}/members`, { user_id: s, role: r }),
    /**
     * Change a role. `owner` hands the group over: with `invitation_id` in the answer, the member has
     * to accept it first.
     * @param {number} groupId
     * @param {number} userId
     * @param {"owner" | "admin" | "member"} role
     * @returns {Promise<MemberOrInvitation>}
     */
    changeRole: (o, s, r) => n.patch(Me(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove(Me(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${j(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${j(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${j(o)}/bans`, { limit: ke, after_id: 0 }),
    // Codes with which everyone can join.
    /** Make an invitation. Only this answer has its code. @param {number} groupId @param {NewInvite} invite @returns {Promise<InviteMade>} */
    createInvite: (o, s) => n.post(`${j(o)}/invites`, s),
    /** The valid invitations, the oldest first; at most 100. @param {number} groupId @returns {Promise<InviteEntry[]>} */
    invites: (o) => n.get(`${j(o)}/invites`),
    /** @param {number} groupId @param {number} id @returns {Promise<void>} */
    revokeInvite: (o, s) => n.remove(`${j(o)}/invites/${s}`),
    /** The group of a code. @param {string} code @returns {Promise<InviteShown>} */
    showInvite: (o) => n.get(`/v1/invites/${encodeURIComponent(o)}`),
    /** Join by a code. @param {string} code @returns {Promise<MemberChanged>} */
    useInvite: (o) => n.post(`/v1/invites/${encodeURIComponent(o)}`),
    // Invitations of the user in person.
    /** Those that wait for an answer, by id. @returns {Promise<Page<InvitationEntry>>} */
    invitations: () => n.page("/v1/users/me/invitations", { limit: ke, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var Ot = { text: "", reply_to: null, selection: null, files: [] }, qe = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, Y = ({ text: e, reply_to: t, files: n }) => !e.trim() && t === null && n.length === 0;
function Tt({ db: e, onChange: t, tell: n, onStored: o, mayBeOnServer: s, clock: r }) {
  let i = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Map(), d = (a) => {
    let u = i.get(a);
    return u && !Y(u) ? u : null;
  };
  function l(a, u) {
    u ? i.set(a, u) : i.delete(a), t(a);
  }
  async function m(a) {
    r.cancel(f.get(a)), f.delete(a), await e.put_draft(a, i.get(a) ?? null), n(a), o();
  }
  function g(a, { text: u, reply_to: p, selection: w, files: _ }) {
    let S = { text: u, reply_to: p, selection: w, files: _, at: r.now(), is_synced: !1 };
    c.add(a), l(a, Y(S) && !s(a) ? null : S);
  }
  return {
    /** @param {string} key */
    get: d,
    /** All drafts, by their keys. */
    all: () => new Map([...i].filter(([, a]) => !Y(a))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...i.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...i].filter(([a, { is_synced: u }]) => !u && c.has(a) && !f.has(a)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let a of i.keys()) c.add(a);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (a) => f.has(a) || i.has(a) && !i.get(a)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [a, u] of await e.drafts())
        !f.has(a) && u.at >= (i.get(a)?.at ?? 0) && l(a, u);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(a, u) {
      g(a, u), r.cancel(f.get(a)), f.set(a, r.after(() => m(a), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(a) {
      g(a, Ot), await m(a);
    },
    /**
     * Move a draft, as the conversation has come to exist. A draft that is there comes first.
     * @param {string} from
     * @param {string} to
     */
    async move(a, u) {
      let p = d(a);
      if (!p) return;
      let w = d(u);
      g(u, {
        ...p,
        text: [w?.text, p.text].filter(Boolean).join(`
`),
        reply_to: w?.reply_to ?? p.reply_to,
        files: [...w?.files ?? [], ...p.files]
      }), g(a, Ot), await Promise.all([m(u), m(a)]);
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...f.keys()].map(m)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(a, u) {
      i.get(a) === u && l(a, Y(u) ? null : { ...u, is_synced: !0 }), await e.sync_draft(a, u), n(a);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(a, u) {
      if (this.isNewer(a)) return;
      let p = u && { ...u, is_synced: !0 };
      l(a, p), await e.put_draft(a, p);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(a) {
      if (f.has(a)) return;
      let u = await e.draft(a);
      f.has(a) || l(a, u);
    }
  };
}

// model/actions/messages.js
var Ae = 200, ze = class extends C {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, n, o) {
    super({ ...t, sentence: t.message }), this.mine = n, this.theirs = o;
  }
};
function Pt({ local: e, people: t, marks: n, history: o }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(r) {
      let i = await e.outbox.add(r), { group_id: c, recipient_id: f } = i;
      return c && t.typedAndSent(c), await e.drafts.clear(qe({ groupId: c, userId: f })), i;
    },
    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id: r, seq: i, revision: c = 1 }, f) {
      let d = V(r, i);
      try {
        return await s.patch(d, { content: f }, { headers: { "If-Match": `"${c}"` } });
      } catch (l) {
        let m = (
          /** @type {RequestError} */
          l
        );
        throw m.action !== "choose" ? m : new ze(m, f, await s.get(d));
      }
    },
    /** Delete a message. @param {number} groupId @param {number} seq @returns {Promise<void>} */
    remove: (r, i) => s.remove(V(r, i)),
    /**
     * Add a reaction, or take it back. Return the number of each reaction.
     * @param {number} groupId
     * @param {number} seq
     * @param {string} emoji
     * @param {boolean} isAdded
     * @returns {Promise<Record<string, number>>}
     */
    async react(r, i, c, f) {
      let d = `${V(r, i)}/reactions/${encodeURIComponent(c)}`, { reactions: l } = await (f ? s.put(d) : s.remove(d));
      return l;
    },
    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(r, i, c) {
      let f = `${j(r)}/pins/${i}`;
      return c ? s.put(f) : s.remove(f);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (r) => s.get(`${j(r)}/pins`),
    /** Mark a message and all later ones as unread. @param {number} groupId @param {number} seq */
    markUnread: (r, i) => n.unread(r, i),
    /** Mark everything as read. */
    readAll: () => n.readAll(),
    /** One message, as it is now. @param {number} groupId @param {number} seq @returns {Promise<Message>} */
    message: (r, i) => s.get(V(r, i)),
    /**
     * The texts that a message had, the oldest first, the present one last.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<VersionEntry[]>}
     */
    async versions(r, i) {
      let c = `${V(r, i)}/versions`, f = (
        /** @type {VersionEntry[]} */
        []
      );
      for (; ; ) {
        let d = f[f.length - 1]?.revision, l = await s.get(c, { limit: Ae, after: d });
        if (f.push(...l), l.length < Ae) return f;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, i) => s.page(`${V(r, i)}/reactions`, { limit: Ae, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, i) => s.page(`${V(r, i)}/readers`, { limit: Ae, after_id: 0 }),
    /**
     * The replies to a message, the oldest first: the newest, or those around a `seq`.
     * @param {number} groupId
     * @param {number} seq
     * @param {{ before?: number, after?: number }} [where]
     * @returns {Promise<RepliesPage>}
     */
    replies: (r, i, c = {}) => s.get(`${V(r, i)}/replies`, c),
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
function Rt({ local: e }, t) {
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
var Nt = (e, t, n) => ({
  ...Pt(e, t),
  ...Et(e, t),
  ...Rt(e, t),
  ...At(e, t, n)
});

// net/clock.js
var Ee = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var Zo = 3e4;
function Ct(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, i = !1, c = () => {
    clearTimeout(r), r = setTimeout(() => {
      i = !0, s.abort();
    }, Zo);
  };
  return { done: new Promise((d, l) => {
    let m = (g, a) => l(new C({ code: g, sentence: a }));
    s.upload.onprogress = ({ loaded: g }) => {
      c(), n(Math.min(g, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let g = (a) => s.getResponseHeader(a);
        l(ve(s.status, s.responseText, g));
        return;
      }
      try {
        d(JSON.parse(s.responseText));
      } catch {
        m("unreadable_answer", "The answer of the server cannot be read");
      }
    }, s.onerror = () => m("network", "The server cannot be reached"), s.onabort = () => {
      i ? m("time_out", "The upload has stalled") : m("aborted", "The upload was cancelled");
    }, s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${xe({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), c(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as es } from "./vendor/idb.js";

// model/memory_db.js
var Xe = (e, t) => e?.at === t.at && e.text === t.text;
function ee() {
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
      return Xe(t.get(s), r) && (Y(r) ? t.delete(s) : t.set(s, { ...r, is_synced: !0 })), !0;
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
var ts = 1, ns = 3e3, os = 3, Dt = ["outbox", "drafts", "files", "values"], ue = ["meta", "groups", "messages", "people", "logs"];
async function Gt(e) {
  if (typeof indexedDB > "u") return ee();
  let t = !0, n = es(`chat-${e}`, ts, {
    upgrade(s) {
      for (let r of ue)
        s.objectStoreNames.contains(r) && s.deleteObjectStore(r);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of Dt)
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
  }), o = await jt(n, null);
  return o ? ss(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), ee());
}
async function jt(e, t, n = () => {
}) {
  let o, s = new Promise((r) => {
    o = setTimeout(() => {
      n(), r(t);
    }, ns);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(o);
  }
}
function ss(e, t) {
  let n = 0;
  async function o(r, i) {
    if (!t() || n >= os) return i;
    let c = Promise.resolve().then(r);
    return jt(c, i, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => rs(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let i = !1;
      return await s(() => is(e, r).catch((f) => {
        throw i = f?.name === "QuotaExceededError", f;
      })) ? !0 : (i && await s(() => Lt(e, ["messages", "logs"])), !1);
    },
    outbox: () => o(() => e.getAll("outbox"), []),
    outgoing: (r) => o(async () => await e.get("outbox", r) ?? null, null),
    put_outgoing: (r) => s(() => e.put("outbox", r)),
    remove_outgoing: (r) => s(() => e.delete("outbox", r)),
    drafts: () => o(async () => {
      let r = e.transaction("drafts"), [i, c] = await Promise.all([
        r.store.getAllKeys(),
        r.store.getAll()
      ]);
      return new Map(i.map((f, d) => [String(f), c[d]]));
    }, /* @__PURE__ */ new Map()),
    draft: (r) => o(async () => await e.get("drafts", r) ?? null, null),
    put_draft: (r, i) => s(() => i ? e.put("drafts", i, r) : e.delete("drafts", r)),
    sync_draft: (r, i) => s(() => as(e, r, i)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, i) => s(() => e.put("files", i, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, i) => s(() => e.put("values", i, r)),
    wipe: (r = !1) => s(() => Lt(e, r ? [...ue, ...Dt] : ue)),
    close: () => e.close()
  };
}
async function rs(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, i, c] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: i, logs: c };
}
async function is(e, t) {
  let n = e.transaction(ue, "readwrite"), o = (r) => n.objectStore(r), s = [];
  if (t.is_whole) for (let r of ue) s.push(o(r).clear());
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
async function as(e, t, n) {
  let { store: o, done: s } = e.transaction("drafts", "readwrite");
  Xe(await o.get(t), n) && (Y(n) ? o.delete(t) : o.put({ ...n, is_synced: !0 }, t)), await s;
}
async function Lt(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var It = 100, cs = 16;
function Bt() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: Ee,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: Gt,
    upload: Ct,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let i = setTimeout(n, It);
        return () => clearTimeout(i);
      }
      let o = requestAnimationFrame(r), s = setTimeout(r, It);
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
      let n = crypto.getRandomValues(new Uint8Array(cs));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: ls(() => e.localStorage)
  };
}
function ls(e) {
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
function Ut({ userId: e, http: t, memory: n, clock: o }) {
  let s = Ye(e), r = null;
  function i() {
    try {
      let { life: l, due: m } = JSON.parse(n.get(s) ?? "");
      return m - o.now() <= l ? { life: l, due: m } : null;
    } catch {
      return null;
    }
  }
  function c(l) {
    o.cancel(r), r = o.after(d, Math.min(l, 864e5));
  }
  async function f() {
    let m = (await t.get("/v1/users/sessions")).find((p) => p.is_current);
    if (!m) throw new Error("the server lists this session");
    let [g, a, u] = [m.created_at, m.last_used_at, m.expires_at].map(Date.parse);
    return { life: Number(u) - Number(g), left: Number(u) - Number(a) };
  }
  async function d() {
    let l = i();
    if (l && l.due > o.now()) {
      c(l.due - o.now());
      return;
    }
    try {
      let { life: m, left: g } = await f();
      g < m / 2 && (await t.post("/v1/users/renew"), { left: g } = await f(), m = g);
      let a = o.now() + Math.max(g - m / 2, 0);
      n.set(s, JSON.stringify({ life: m, due: a })), c(Math.max(a - o.now(), 3e5));
    } catch {
      c(3e5);
    }
  }
  return {
    /** Renew the login if it is time, and again whenever it is. Raises nothing. */
    start: d,
    dispose: () => o.cancel(r)
  };
}
var Ye = (e) => `login-${e}`;

// model/session.js
import { batch as dr, signal as ae } from "./vendor/preact.js";

// net/close_codes.js
var us = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), fs = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Wt = (e) => us.has(e), Ft = (e) => fs.get(e) ?? null;
function Ht(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var ds = 1e4;
function zt(e) {
  let t = /* @__PURE__ */ new Map(), n = 0;
  function o(r) {
    let i = t.get(r);
    return t.delete(r), i && e.cancel(i.handle), i;
  }
  function s(r, i, c) {
    o(r)?.fail(new C({ code: i, sentence: c }));
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
    ask(r, i, c = `r${++n}`) {
      return new Promise((f, d) => {
        let l = e.after(
          () => s(c, "time_out", "The server did not answer"),
          ds
        );
        t.set(c, { done: f, fail: d, handle: l }), i({ ...r, ref: c }) || s(c, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let i = o(r.ref);
      r.type === "error" ? i?.fail(qt(
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
var gs = 1e4, _s = 2e4, ws = 5e3, hs = 500, ys = 3e4, Yt = 3, bs = 65536;
function Kt({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: i = () => !0,
  clock: c = Ee,
  random: f = Math.random
}) {
  let d = null, l = { state: "idle", since: c.now(), retryAt: null, code: null }, m = 0, g = 0, a = !1, u = null, p = null, w = zt(c);
  function _(M, T = null, G = null) {
    let N = c.now();
    l = { state: M, since: N, retryAt: T === null ? null : N + T, code: G }, s(l);
  }
  function S() {
    return l.state === "updating" && m < Yt ? "updating" : l.state === "offline" ? "offline" : "connecting";
  }
  async function y() {
    h();
    let M = ++g;
    _(S());
    let T;
    try {
      T = await t();
    } catch (X) {
      M === g && E(X);
      return;
    }
    if (M !== g) return;
    let G = !1;
    d = e(T);
    let N = d;
    u = c.after(() => q(G, 1006), gs), N.onopen = () => {
      G = !0;
    }, N.onmessage = ({ data: X }) => N === d && v(X), N.onclose = ({ code: X, reason: We }) => N === d && x(G, X, We);
  }
  function v(M) {
    let T;
    try {
      T = /** @type {Frame} */
      JSON.parse(String(M));
    } catch {
      return;
    }
    if ($(), T.type === "ready")
      c.cancel(u), a = !0, _("catching_up");
    else if (T.type === "live") {
      m = 0, o(T), _("live");
      return;
    }
    w.settle(T), o(T);
  }
  function $() {
    c.cancel(p), p = c.after(() => {
      i() ? b() : $();
    }, _s);
  }
  function b() {
    c.cancel(p), R({ type: "ping" }), p = c.after(() => q(!0, 1006), ws);
  }
  function h() {
    if (c.cancel(u), c.cancel(p), a = !1, d) {
      let M = d;
      d = null, M.onmessage = M.onopen = null, M.onclose = null, M.close(1e3);
    }
    w.failAll();
  }
  function x(M, T, G) {
    if (T === 1012) {
      let X = Ht(G) + f() * 1e3;
      h(), _("updating", X, T), u = c.after(y, X);
      return;
    }
    let N = Ft(T);
    N ? O("ended", N) : T === 4503 ? O("crowded", T) : Wt(T) ? O("faulty", T) : q(M, T);
  }
  function q(M, T) {
    h();
    let G = ++g;
    if (M) {
      P(T);
      return;
    }
    _(S(), null, T), n().then(
      () => G === g && P(T),
      (N) => G === g && E(N)
    );
  }
  function E(M) {
    if (!(M instanceof C)) throw M;
    M.action === "sign_in" ? O("ended", M.code) : P(M.code, (M.retryAfter ?? 0) * 1e3);
  }
  function P(M, T = 0) {
    h();
    let G = Math.min(hs * 2 ** m, ys), N = Math.max(G * (0.7 + 0.6 * f()), T);
    m++, !r() || m >= Yt ? _("offline", N, M) : _(l.state === "updating" ? "updating" : "waiting", N, M), u = c.after(y, N);
  }
  function O(M, T = null) {
    g++, h(), _(M, null, T);
  }
  function R(M) {
    return !d || !a ? !1 : (d.send(JSON.stringify(M)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return l;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      m = 0, y();
    },
    /** Disconnect for good. */
    stop: () => O("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (M) => O("ended", M),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      y();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      l.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(l.state) ? y() : a && b();
    },
    /** Show at once that there is no network. */
    offline() {
      l.state === "waiting" || l.state === "connecting" ? (l = { ...l, state: "offline" }, s(l)) : a && b();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (M) => d !== null && d.bufferedAmount < bs && R(M),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (M, T) => w.ask(M, R, T)
  };
}

// model/cursors.js
function J(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var Vt = 4, Ke = 1e3, vs = /* @__PURE__ */ new Set([
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
]), Jt = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), U = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), Qt = (e) => e.type === "group_message" || e.type === "direct_message" || vs.has(e.type), Zt = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), te = (e) => e.segments.findLast((t) => t.at_end), fe = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function Ve(e) {
  let t = [];
  return e.pending.add(t), t;
}
function en(e, t, n, o) {
  e.pending.delete(o);
  let s = J(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((i) => ({ ...i, as_of: s }))
  );
  Je(e, Ss(t, n));
  for (let i of r) {
    let c = e.rows.get(i.seq);
    (!c || c.as_of <= s) && e.rows.set(i.seq, i);
  }
  return o.filter((i) => i.id > s);
}
function tn(e, { from: t, to: n, at_start: o, at_end: s }, r, i) {
  e.pending.delete(i), Je(e, { from: t, to: n, at_start: o, at_end: s });
  for (let c of r) e.rows.has(c.seq) || e.rows.set(c.seq, c);
  return i;
}
var nn = (e, t) => {
  e.pending.delete(t);
};
function Ss({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
  let r = e[0]?.seq, i = e[e.length - 1]?.seq;
  if (s !== void 0)
    return { from: s + 1, to: i ?? s, at_start: !1, at_end: !n };
  let c = o === void 0 ? i ?? 0 : o - 1;
  return {
    from: t ? r ?? c + 1 : 1,
    to: c,
    at_start: !t,
    at_end: o === void 0 && !n
  };
}
function Je(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, i = [];
  for (let c of e.segments)
    c.from <= o + 1 && n <= c.to + 1 ? (n = Math.min(n, c.from), o = Math.max(o, c.to), s ||= c.at_start, r ||= c.at_end) : i.push(c);
  e.segments = [...i, { from: n, to: o, at_start: s, at_end: r }].sort((c, f) => c.from - f.from);
}
function on(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && Je(e, { ...n, to: t });
  return Zt(e, t) !== void 0;
}
function sn(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function Qe(e, t, n = Ke) {
  let o = e.rows.size, s = (d) => d.from <= t && t <= d.to ? -1 : Math.min(Math.abs(d.from - t), Math.abs(d.to - t)), r = [...e.segments].sort((d, l) => s(d) - s(l)), i = te(e), c = r.slice(0, Vt);
  i && !c.includes(i) && (c = [...c.slice(0, Vt - 1), i]);
  let f = n;
  e.segments = c.map((d) => {
    let l = xs(fe(e, d), t, f);
    if (f -= l.rows.length, !l.isCut) return d;
    if (l.rows.length === 0) return null;
    let m = l.hasFirst ? d.from : (
      /** @type {Row} */
      l.rows[0].seq
    ), g = l.hasLast ? d.to : (
      /** @type {Row} */
      l.rows[l.rows.length - 1].seq
    );
    return {
      from: m,
      to: g,
      at_start: d.at_start && l.hasFirst,
      at_end: d.at_end && l.hasLast
    };
  }).filter((d) => d !== null).sort((d, l) => d.from - l.from);
  for (let d of e.rows.keys()) Zt(e, d) || e.rows.delete(d);
  return e.rows.size < o;
}
function xs(e, t, n) {
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
var rn = (e) => ({
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
}), an = () => ({
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
  let o = e.get(t);
  o ? o.add(n) : e.set(t, /* @__PURE__ */ new Set([n]));
}
function D(e, t, n, o) {
  let s = e.groups.get(n);
  s && (e.groups.set(n, { ...s, ...o }), t.groups.add(n));
}

// model/unread.js
var Oe = ({ seq: e, read_seq: t, unread: n, mentions: o }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: o,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function Te(e, t) {
  let { base_seq: n, base_read_seq: o, tail_from: s } = e;
  if (t !== o) return t >= s ? cn(e, t) : null;
  let r = cn(e, Math.max(t, n)), i = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let c of e.corrections)
    if ($s(e, c)) {
      if (c.unread === null || c.mentions === null) return null;
      i.unread += c.unread, i.mentions += c.mentions;
    }
  return i.unread < 0 || i.mentions < 0 ? null : i;
}
function $s({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function cn({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function ln(e, t) {
  e.tail.push(t), mn(e);
}
function un(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Pe(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function fn(e, t, n, o) {
  let s = e.tail.find((d) => d.seq === t);
  e.tail = e.tail.filter((d) => d !== s);
  let { is_counted: r, is_mention: i } = s ? { is_counted: !0, ...s } : o ?? {}, [c, f] = r === void 0 ? [null, null] : r ? [-1, -Number(i)] : [0, 0];
  Ze(e, { seq: t, event_seq: n, unread: c, mentions: f });
}
function dn(e, t, n, o, s) {
  let r = e.tail.findIndex((d) => d.seq === t), i = e.tail[r], c = i ? i.is_mention : o;
  i && s !== null && (e.tail[r] = { ...i, is_mention: s });
  let f = c === null || s === null ? null : Number(s) - Number(c);
  Ze(e, { seq: t, event_seq: n, unread: 0, mentions: f });
}
function pn(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), Ze(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function Ze(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), mn(e));
}
function mn(e) {
  let t = [
    ...e.tail.map((s) => s.seq),
    ...e.corrections.map((s) => s.event_seq)
  ].sort((s, r) => s - r);
  if (t.length <= 256) return;
  let n = (
    /** @type {number} */
    t[256 / 2]
  ), o = Te(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    Pe(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var gn = 120, Ms = {
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
  let o = e.groups.get(n.id), s = { ...Ms, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function _n(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: i, muted_until: c, peer_id: f, name: d, ...l } = n, m = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (m && hn(e, n)) {
      K(e, t, n.id, n);
      return;
    }
    de(e, t, {
      ...l,
      seq: Math.max(m?.seq ?? 0, o),
      name: d ?? m?.name ?? "",
      muted_until: c ?? null,
      peer_id: f ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: qs(m?.last ?? null, n.last) } : {}
    }), "may_post" in n || Z(e, t, n.id), K(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: i });
  }
}
function wn(e, t, n) {
  let { id: o, kind: s, name: r, topic: i, role: c, is_archived: f, member_count: d, owner_id: l, peer_id: m } = n, { visibility: g, may_post: a, may_invite: u, may_pin: p, history: w } = n, _ = { visibility: g, may_post: a, may_invite: u, may_pin: p, history: w }, S = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (S?.settings && hn(e, n)) {
      K(e, t, o, n);
      return;
    }
    de(e, t, {
      seq: Math.max(S?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: i,
      role: c,
      is_archived: f,
      member_count: d,
      owner_id: l,
      settings: _,
      peer_id: m ?? null,
      active_at: S?.active_at || n.created_at
    }), Z(e, t, o), K(e, t, o, n);
  }
}
var hn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function K(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Oe(o));
    else if (!Pe(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    D(e, t, n, { read_seq: o.read_seq }), Re(e, t, n);
  }
}
function pe(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (D(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = Te(s, o), i = Math.max(s.applied_seq, o), c = r ? { seq: i, read_seq: o, ...r } : ks(e, n, o);
      c && Pe(s, c);
    }
    Re(e, t, n);
  }
}
function ks(e, t, n) {
  let o = e.logs.get(t), s = o && te(o), r = e.counts.get(t), i = r && Math.max(r.applied_seq, r.base_seq);
  if (!o || !s || s.from > n + 1 || s.to !== i) return null;
  let c = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let f of o.rows.values()) {
    if (f.as_of > e.applied_id) return null;
    f.seq > n && f.seq >= s.from && U(f) && Ne(e, f) && (c.unread++, ne(e, f) && c.mentions++);
  }
  return c;
}
function Re(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = Te(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && D(e, t, n, r) : t.ask_counts.add(n);
}
var Ne = (e, t) => t.sender_id !== e.me && !t.deleted, ne = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function Z(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), i = o.role !== "member", c = o.settings ? o.settings.may_post === "all" : o.may_post;
  D(e, t, n, { may_post: r && (i || c) });
}
function Ce(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) W(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function et({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * gn)).slice(0, gn).join("")
  };
}
var qs = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, yn = (e) => [...e.values()].sort(
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
  e.people.has(n) && i.every((c) => r[c] === s[c]) || (e.people.set(n, r), t.people.add(n));
}
function ge(e, t, n, o) {
  e.people.has(n) || z(e, t, n, { username: o });
}
function bn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function i() {
    r = null;
    let c = [...o].slice(0, 100);
    for (let f of c)
      o.delete(f), s.add(f);
    o.size > 0 && (r = n.after(i, 0));
    try {
      let f = await e(c), d = new Set(f.map((l) => l.id));
      t(f, c.filter((l) => !d.has(l)));
    } catch {
    }
    for (let f of c) s.delete(f);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(c) {
      for (let f of c) f > 0 && !s.has(f) && o.add(f);
      o.size > 0 && (r ??= n.after(i, 50));
    },
    dispose: () => n.cancel(r)
  };
}

// model/asking.js
var vn = 100, As = 5e3;
function Sn({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), f = null, d = !1, l = bn({
    fetchUsers: (p) => t.get("/v1/users", { user_ids: p.join(",") }),
    onUsers: (p, w) => n((_) => {
      for (let S of p) z(e, _, S.id, me(S));
      for (let S of w) z(e, _, S, { is_deleted: !0, is_partial: !1 });
      for (let { id: S, kind: y } of e.groups.values())
        y === "direct" && Z(e, _, S);
    }),
    clock: r
  }), m = (p = vn) => {
    f ??= r.after(g, p);
  };
  async function g() {
    if (f = null, d) return;
    d = !0;
    let p = vn;
    try {
      for (let w of [...i]) {
        i.delete(w);
        let _ = e.gone.has(w) && !e.groups.has(w);
        !s(w) && !_ && await a(w);
      }
      for (let [w, _] of [...c]) {
        for (let S of [..._])
          await u(w, S), _.delete(S);
        _.size === 0 && c.delete(w);
      }
    } catch {
      p = As;
    }
    d = !1, i.size + c.size > 0 && m(p);
  }
  async function a(p) {
    try {
      let w = await t.get(`/v1/groups/${p}`);
      n((_) => wn(e, _, w));
    } catch (w) {
      let { isPassing: _ } = (
        /** @type {import("../net/errors.js").RequestError} */
        w
      );
      if (!_) return;
      throw i.add(p), w;
    }
  }
  async function u(p, w) {
    if (e.logs.get(p)?.rows.has(w))
      try {
        await o.row(p, w);
      } catch (_) {
        if (
          /** @type {import("../net/errors.js").RequestError} */
          _.isPassing
        ) throw _;
      }
  }
  return {
    people: l,
    /** Ask for a group's details and counts. @param {number} id */
    group(p) {
      i.add(p), m();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(p) {
      for (let w of [...p.ask_groups, ...p.ask_counts]) i.add(w);
      for (let [w, _] of p.ask_rows) for (let S of _) W(c, w, S);
      i.size + c.size > 0 && m(), l.need(p.ask_people);
    },
    dispose() {
      r.cancel(f), l.dispose();
    }
  };
}

// model/beginning.js
var xn = 200, Es = 1e3, Os = 6e4;
function $n({
  userId: e,
  db: t,
  http: n,
  state: o,
  view: s,
  history: r,
  change: i,
  me: c,
  server: f,
  onSettings: d,
  onAnew: l,
  onOther: m,
  clock: g
}) {
  let a = 0, u = -1 / 0, p = null;
  function w({ me: y, server: v, settings: $, groups: b, people: h }) {
    i((x) => {
      c.value = y, f.value = v, d($);
      for (let q of h) z(o, x, q.id, me(q));
      z(o, x, y.id, me(y));
      for (let q of b) _n(o, x, q);
    });
  }
  async function _(y, v) {
    for (; y; ) {
      let $ = y.replace(/limit=\d+/, `limit=${Es}`), b = (
        /** @type {Start} */
        await n.get($)
      );
      if (v !== a) return;
      w(b), y = b.next;
    }
  }
  async function S() {
    let y = a, v = g.now() - u > Os;
    try {
      let $ = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: xn })
      );
      if (y !== a) return;
      $.me.id !== e ? m() : (w($), v && await _($.next, y));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let y = ++a, v = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: xn }, { tries: 1 })
      );
      if (y !== a) return;
      if (v.me.id !== e) {
        m();
        return;
      }
      let { groups: $, counts: b, logs: h, marks: x, gone: q } = o;
      for (let E of [$, b, h, x, q]) E.clear();
      o.cursor = v.cursor, o.applied_id = J(v.cursor), o.read_all_id = 0, w(v), s.refresh(), l(), _(v.next, y).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      p ??= S().finally(() => {
        p = null;
      });
    },
    /** The connection was lost. */
    lost() {
      u = g.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let y = await t.read();
      if (!y || y.cursor === null || o.cursor !== null) return;
      let { cursor: v, groups: $, people: b, logs: h } = y;
      c.value = y.me;
      for (let x of $)
        o.groups.set(x.id, x), o.counts.set(x.id, Oe(x));
      for (let x of b) o.people.set(x.id, x);
      o.cursor = v, o.applied_id = J(v), s.refresh(), r.restore(h, t);
    }
  };
}

// model/ending.js
function Mn({ fetch: e, db: t, onSignedOut: n }) {
  let o = new AbortController(), s = t;
  return {
    http: $e({ fetch: e, onSignedOut: n, signal: o.signal }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(t, { get: (r, i) => Reflect.get(s, i) }),
    end() {
      o.abort(), s = ee();
    }
  };
}

// model/joining.js
function kn(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    ge(e, n, s, t.username);
  }
  "sender" in t && ge(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || Ts(e, t, n) : t.type === "member_added" && t.user_id === o && Ps(e, t, n);
}
function Ts(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: i } = t, c = s === "direct", f = c ? r.find((m) => m !== e.me) ?? e.me : null, d = t.name ?? e.people.get(f ?? 0)?.username ?? "", l = !c && i === e.me ? "owner" : "member";
  de(e, n, { id: o, kind: s, name: d, peer_id: f, role: l }), f !== null && !e.people.has(f) && n.ask_people.add(f), An(e, t, n);
}
function Ps(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if (tt(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && Ce(e, n, o);
  let { kind: i = "group", name: c = null, topic: f = "" } = s ?? {};
  de(e, n, { id: o, kind: i, name: c ?? "", topic: f, role: r }), An(e, t, n);
}
var tt = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0), qn = (e, { group_id: t, seq: n }) => n <= (e.gone.get(t) ?? 0);
function An(e, { group_id: t, seq: n, timestamp: o }, s) {
  D(e, s, t, { active_at: o }), K(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var En = 200;
function oe(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return U(s) && s.as_of < t ? s : null;
}
function Tn(e, t, n, o) {
  let s = (r, i) => se(
    t,
    o,
    /** @type {Message} */
    { ...r, ...i, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || Pn(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = oe(e, n);
      r && !n.message ? W(o.ask_rows, t.group_id, r.seq) : r && n.message && (se(t, o, Ns(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? nt(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && On(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = oe(e, n);
      r ? nt(t, r, n.id, o) : Ds(t, n, o), On(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = oe(e, n);
      if (!r) break;
      if (!n.reactions) {
        W(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let i = n.actor_id === e.me, c = (r.reacted ?? []).filter((d) => !i || d !== n.emoji), f = i && n.type === "reaction_added";
      se(t, o, {
        ...Rs(r, "reacted", f ? [...c, n.emoji] : c),
        reactions: n.reactions,
        as_of: n.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let r = oe(e, n);
      if (!r) break;
      let { pinned: i, ...c } = r;
      s(c, n.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      n.is_erased && Ls(t, n.actor_id, n.id, o);
      break;
    default:
  }
}
function se(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: o, ...s } = n;
    n = s;
  }
  e.rows.set(n.seq, n), W(t.rows, e.group_id, n.seq);
}
function Rs(e, t, n) {
  let { [t]: o, ...s } = e;
  return n.length > 0 ? { ...s, [t]: n } : s;
}
function Ns({ reactions: e, reacted: t, pinned: n, reply_count: o }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...o && { reply_count: o }
  };
}
function Cs(e) {
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: i, ...c } = e;
  return { ...c, content: "", media_url: null, deleted: !0 };
}
function nt(e, t, n, o, s = ot(n)) {
  t.deleted || Pn(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  se(e, o, { ...Cs(r), as_of: n });
}
var ot = (e) => (t) => t.as_of < e;
function Ls(e, t, n, o) {
  let s = [...e.rows.values()].filter(U), r = new Set(s.filter(ot(n)).map((i) => i.seq));
  for (let i of s)
    i.quote?.sender_id === t && i.quote.content && se(e, o, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && r.has(i.seq) && nt(e, i, n, o, (c) => r.has(c.seq));
}
function Ds(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!U(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((i) => i.id === s.reply_to);
  U(r) && r.as_of < t && W(o.ask_rows, e.group_id, r.seq);
}
function Pn(e, { reply_to: t, quote: n }, o, s, r, i = ot(o)) {
  if (t === null) return;
  let c = n ? e.rows.get(n.seq) : [...e.rows.values()].find((m) => m.id === t);
  if (!U(c) || !i(c)) return;
  let { reply_count: f = 0, ...d } = c, l = f + s;
  se(e, r, { ...d, ...l > 0 && { reply_count: l }, as_of: o });
}
function On(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * En)).slice(0, En).join("");
  for (let i of e.rows.values())
    U(i) && i.quote?.seq === t && i.as_of < n && i.quote.content !== r && se(e, s, { ...i, quote: { ...i.quote, content: r } });
}

// model/events.js
function Nn(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, kn(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return Ln(e, t) ? e.gone.set(t.group_id, t.seq) : qn(e, t) || n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && D(e, n, o.id, { seq: t.seq }), Gs(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    Le(e, t, n);
  }
  return js(e, t, n), t.id <= e.read_all_id && Us(e, t, n), Re(e, n, o.id), !0;
}
function Le(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = on(o, t.seq);
  if (Tn(e, o, t, n), s && Qt(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    sn(o, r) && W(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function Gs(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (un(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      Ne(e, { ...t, as_of: s }) && ln(n, { seq: o, id: s, sender_id: r, is_mention: ne(e, t) });
    } else if (t.type === "message_deleted") {
      let o = oe(e, t), s = o && { is_counted: Ne(e, o), is_mention: ne(e, o) };
      fn(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = oe(e, t), s = o && ne(e, o), r = t.message ? !t.message.deleted && ne(e, t.message) : null;
      dn(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && pn(n, t.seq, t.actor_id);
}
function js(e, t, n) {
  let o = t.group_id, s = e.groups.get(o);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        Is(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && D(e, n, o, { last: et({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && D(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(o);
        break;
      case "member_added":
        st(e, o, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        Ln(e, t) ? Rn(e, t, n) : st(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && D(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (D(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), Z(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: i, is_archived: c, visibility: f, may_post: d, may_invite: l, may_pin: m, history: g } = t;
        D(e, n, o, { name: r, topic: i, is_archived: c, settings: { visibility: f, may_post: d, may_invite: l, may_pin: m, history: g } }), Z(e, n, o);
        break;
      }
      case "group_deleted":
        Rn(e, t, n);
        break;
      case "profile_changed":
        Bs(e, t, n);
        break;
      case "account_deleted":
        z(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && D(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), Cn(e, t.actor_id, t.username, n), Z(e, n, o), st(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function Is(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: i } = t, c = e.groups.get(o), f = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !c?.last || c.last.seq < s) {
    let d = et(t);
    D(e, n, o, { last: d, active_at: d.at });
  }
  if (r === e.me)
    i !== null && n.confirmed.push({ key: i, group_id: o, seq: s });
  else if (c && !t.deleted && s > c.read_seq && s > (f?.base_seq ?? 0)) {
    let d = ne(e, t), l = c.kind === "direct" ? "direct" : d ? "mention" : "message";
    n.arrived.push({ message: t, kind: l });
  }
}
function Bs(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: i, avatar: c } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (z(e, n, o, { username: s }), n.ask_people.add(o)) : z(e, n, o, {
    username: s,
    display_name: r,
    status: i,
    avatar: c,
    is_partial: !1
  }), Cn(e, o, s, n), o === e.me && (n.me = !0);
}
function Cn(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && D(e, o, s.id, { name: n });
}
var Ln = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function Rn(e, t, n) {
  tt(e, t) || (e.gone.set(t.group_id, t.seq), Ce(e, n, t.group_id), n.left.set(t.group_id, t));
}
function st(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && D(e, o, t, { member_count: s + n }), o.members.add(t);
}
function Us(e, { group_id: t, seq: n }, o) {
  K(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var Ws = /* @__PURE__ */ new Set([
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
]), Dn = (e) => !Ws.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function Gn(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: i }, c) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let f = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, f), o <= (f.get(n) ?? 0)) return;
      f.set(n, o), c.marks.add(t);
    } else
      De(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: i }, c);
}
function De(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, i) {
  o === void 0 || s === void 0 || r === void 0 ? pe(e, i, t, n) : K(e, i, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function Ge(e, t, n) {
  let o = J(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: i } of e.groups.values()) {
    let f = (e.counts.get(s)?.tail ?? []).find((l) => l.id > o), d = f ? f.seq - 1 : r;
    d > i && pe(e, n, s, d);
  }
}
function jn(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && D(e, s, t, { muted_until: o });
}

// model/history.js
var Fs = 50, Hs = 20, In = 50, Bn = 200;
function Un({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  function c(l) {
    let m = e.logs.get(l);
    if (m) return m;
    let g = Jt(l);
    return e.logs.set(l, g), g;
  }
  async function f(l, m, g) {
    let a = c(l), u = Ve(a);
    try {
      let p = await t.get(`/v1/groups/${l}/messages`, { ...m, limit: g, events: 1 });
      return e.logs.get(l) === a && n((w) => d(a, p, m, u, w)), p;
    } catch (p) {
      throw nn(a, u), p;
    }
  }
  function d(l, m, g, a, u) {
    let p = l.group_id, w = en(l, m, g, a);
    for (let { seq: S } of m.messages) {
      W(u.rows, p, S);
      let y = l.rows.get(S);
      U(y) && ge(e, u, y.sender_id, y.sender);
    }
    for (let S of w) Le(e, S, u);
    let _ = i.get(p) ?? m.messages[Math.floor(m.messages.length / 2)]?.seq;
    l.rows.size > Ke && _ !== void 0 && Qe(l, _), u.logs.add(p);
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(l, m = {}, g = Fs) {
      let a = JSON.stringify([l, m, g]), u = r.get(a);
      if (u) return u;
      let p = f(l, m, g).finally(() => r.delete(a));
      return r.set(a, p), p;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(l, m) {
      return this.page(l, { after: m - 1 }, 1);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at. The logs of others are made
     * smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(l, m) {
      o.set(l, s.now()), c(l), m !== void 0 && i.set(l, m);
      let g = [...e.logs.keys()].sort(
        (a, u) => (o.get(u) ?? 0) - (o.get(a) ?? 0)
      );
      n((a) => {
        for (let u of g.slice(In))
          e.logs.delete(u), o.delete(u), a.logs.add(u);
        for (let u of g.slice(Hs, In)) {
          let p = e.logs.get(u);
          i.delete(u), p && p.rows.size > Bn && Qe(p, Number.MAX_SAFE_INTEGER, Bn) && a.logs.add(u);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(l, m) {
      let a = [...l].sort((u, p) => p.opened_at - u.opened_at).map((u) => {
        let p = c(u.group_id);
        return o.has(u.group_id) || o.set(u.group_id, u.opened_at), { stored: u, log: p, kept: Ve(p) };
      });
      for (let { stored: u, log: p, kept: w } of a) {
        let _ = await m.rows(u.group_id);
        if (e.logs.get(u.group_id) !== p) continue;
        let S = _.filter((y) => u.from <= y.seq && y.seq <= u.to);
        n((y) => {
          for (let v of tn(p, u, S, w)) Le(e, v, y);
          y.logs.add(u.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as at } from "./vendor/preact.js";

// model/attachments.js
var zs = 2, Xs = 50 * 1024 * 1024, Wn = 1440 * 60 * 1e3;
function Fn({ db: e, upload: t, onProgress: n, makeId: o, now: s = Date.now }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), d = [], l = 0, m = 0;
  function g(_, S) {
    S ? f.set(_, S) : f.delete(_), n(_);
  }
  async function a(_, S) {
    let y = r.get(_) ?? await e.file(_);
    if (!y) throw new C({ code: "file_missing", sentence: "The file is gone" });
    let v = await p(y);
    if (v) return v;
    l >= zs && await new Promise(($) => d.push(() => $(void 0))), l++;
    try {
      if (!i.has(_)) throw new C({ code: "aborted" });
      let $ = y.size, b = t(y, S, {
        onProgress: (x) => g(_, { sent: x, size: $, state: "running", code: null })
      });
      c.set(_, b);
      let { id: h } = await b.done;
      return await w(y, h), h;
    } finally {
      c.delete(_), l--, d.shift()?.();
    }
  }
  async function u(_) {
    if (!globalThis.crypto?.subtle) return null;
    let S = await crypto.subtle.digest("SHA-256", await _.arrayBuffer());
    return [...new Uint8Array(S)].map((y) => y.toString(16).padStart(2, "0")).join("");
  }
  async function p(_) {
    let S = await u(_), y = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), v = S && y ? y[S] : null;
    return v && s() - v.at < Wn ? v.id : null;
  }
  async function w(_, S) {
    let y = await u(_);
    if (!y) return;
    let v = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), $ = Object.entries(v).filter(([, { at: b }]) => s() - b < Wn);
    await e.put_value("uploads", { ...Object.fromEntries($), [y]: { id: S, at: s() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(_, S) {
      let y = o();
      r.set(y, _), m + _.size <= Xs && (m += _.size, await e.put_file(y, _));
      let v = { local_id: y, name: S, type: _.type, size: _.size, file_id: null };
      return this.ensure(v).catch(() => {
      }), v;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(_) {
      let { local_id: S, name: y, size: v, file_id: $ } = _;
      if ($) return Promise.resolve($);
      let b = i.get(S);
      if (b) return b;
      g(S, { sent: 0, size: v, state: "waiting", code: null });
      let h = Promise.resolve().then(() => a(S, y)).then(
        (x) => (g(S, { sent: v, size: v, state: "done", code: null }), x),
        (x) => {
          throw i.delete(S), g(S, { sent: 0, size: v, state: "failed", code: x.code }), x;
        }
      );
      return i.set(S, h), h;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (_) => f.get(_) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => l > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (_) => r.get(_) ?? await e.file(_),
    /** The session is over: cancel the uploads. */
    dispose() {
      i.clear();
      for (let _ of c.values()) _.cancel();
      for (let _ of d.splice(0)) _();
    },
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(_) {
      i.delete(_), c.get(_)?.cancel(), m = Math.max(0, m - (r.get(_)?.size ?? 0)), r.delete(_), g(_, null), await e.remove_file(_);
    }
  };
}

// model/draft_sync.js
var Ys = 2e3;
function Hn({ drafts: e, http: t, clock: n }) {
  let o = null, s = /* @__PURE__ */ new Set(), r = null, i = null, c = (m) => `/v1/users/me/drafts/${m}`;
  async function f(m = !1) {
    for (; ; ) {
      let g = e.unsynced().find(([, p]) => !s.has(p));
      if (!g) return;
      let [a, u] = g;
      try {
        if (Y(u))
          await t.remove(c(a), void 0, { keepalive: m }), o?.delete(a);
        else {
          let { updated_at: p } = await t.put(c(a), Ks(u), { keepalive: m });
          o?.set(a, p);
        }
      } catch (p) {
        let { isPassing: w, code: _ } = (
          /** @type {import("../net/errors.js").RequestError} */
          p
        );
        if (w || _ === "aborted") return;
        s.add(u);
        continue;
      }
      await e.synced(a, u);
    }
  }
  function d(m) {
    return n.cancel(r), r = null, i ??= f(m).finally(() => {
      i = null;
    }), i;
  }
  function l(m, g) {
    if (g && g.updated_at <= (o?.get(m) ?? "")) return;
    g ? o?.set(m, g.updated_at) : o?.delete(m);
    let a = e.get(m);
    (g || a) && e.take(m, Vs(g, a));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (m) => o === null || o.has(m) || i !== null,
    /** A draft was stored here. */
    changed() {
      r ??= n.after(d, Ys);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: m, value: g }) => l(m, g),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let m = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), g = new Map(m.map((a) => [a.draft, a]));
        o ??= /* @__PURE__ */ new Map();
        for (let a of /* @__PURE__ */ new Set([...g.keys(), ...e.keys()]))
          e.isNewer(a) ? g.has(a) && o.set(a, g.get(a)?.updated_at ?? "") : l(a, g.get(a) ?? null);
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
var Ks = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((o) => o.file_id).filter((o) => o !== null)
});
function Vs(e, t) {
  let n = (t?.files ?? []).filter((l) => l.file_id === null);
  if (!e)
    return n.length > 0 && t ? { ...t, text: "", reply_to: null, files: n } : null;
  let { content: o, reply_to: s, files: r, updated_at: i } = e, c = new Map((t?.files ?? []).map((l) => [l.file_id, l])), f = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, d = r.map(
    (l) => c.get(l) ?? { local_id: l, name: "", type: "", size: 0, file_id: l }
  );
  return {
    text: o,
    reply_to: s === null ? null : t?.reply_to?.id === s ? t.reply_to : f,
    selection: t?.text === o ? t.selection : null,
    files: [...d, ...n],
    at: Date.parse(i)
  };
}

// model/outbox_entries.js
function zn(e) {
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
      let r = [...t.values(), s].sort((i, c) => i.at - c.at);
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
      let c = { ...i, ...r };
      return t.set(s, c), o(), c;
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
var Js = 1440 * 60 * 1e3, Qs = 3e4, Xn = 1e3, Zs = 3e4;
function Yn({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: o,
  hold: s,
  onChange: r,
  onPause: i = () => {
  },
  makeKey: c,
  laneOf: f = ({ group_id: l, recipient_id: m }) => l ? `g${l}` : `u${m}`,
  clock: d
}) {
  let l = zn(r), m = /* @__PURE__ */ new Map(), g = !1, a = !1, u = null;
  function p(h, x = !1) {
    m.delete(h);
    let q = l.remove(h);
    if (!x) for (let { local_id: E } of q?.files ?? []) o(E);
  }
  function w() {
    if (!g || a) return;
    let h = /* @__PURE__ */ new Set(), x = d.now(), q = 1 / 0;
    for (let E of l.list()) {
      let P = f(E);
      if (h.has(P) || !["waiting", "sending"].includes(E.state) || (h.add(P), E.state === "sending")) continue;
      let O = m.get(E.key) ?? 0;
      O > x ? q = Math.min(q, O) : l.isHeld(E.key) && _(E);
    }
    d.cancel(u), q < 1 / 0 && (u = d.after(w, q - x));
  }
  async function _({ key: h, tries: x }) {
    let q = (
      /** @type {Outgoing} */
      l.update(h, { state: "sending", tries: x + 1 })
    );
    try {
      let E = await S(q), { group_id: P, recipient_id: O, content: R, reply_to: M } = q, G = await t({ type: "send", key: h, content: R, reply_to: M, files: E, ...P ? { group_id: P } : { recipient_id: O } }, h);
      y(h, G.seq, G.duplicate === !0);
    } catch (E) {
      let P = kt(E);
      l.get(h)?.state === "sending" && v(q, P);
    }
    w();
  }
  async function S(h) {
    let x = await Promise.all(h.files.map(n));
    if (h.files.some((q) => !q.file_id)) {
      let q = h.files.map((P, O) => ({ ...P, file_id: x[O] ?? null })), E = l.update(h.key, { files: q });
      E && await e.put_outgoing(E);
    }
    return x;
  }
  function y(h, x, q) {
    e.remove_outgoing(h), q ? p(h) : l.update(h, { state: "sent", seq: x, error: null });
  }
  function v({ key: h, tries: x }, q) {
    let { action: E, code: P, message: O } = q;
    if (E === "pause")
      l.update(h, { state: "waiting", error: { code: P, sentence: O } }), $();
    else if (E === "wait") {
      let R = (q.retryAfter ?? 0) * 1e3, M = Math.max(R, Math.min(Xn * 2 ** (x - 1), Zs));
      m.set(h, d.now() + M), l.update(h, { state: "waiting", error: { code: P, sentence: O } });
    } else if (E === "resend" || E === "sign_in")
      P !== "time_out" && m.set(h, d.now() + Xn), l.update(h, { state: "waiting", error: null });
    else {
      let R = l.update(h, { state: "failed", error: { code: P, sentence: O } });
      R && e.put_outgoing(R);
    }
  }
  function $() {
    a || (a = !0, i(!0), d.after(() => {
      a = !1, i(!1), w();
    }, Qs));
  }
  async function b(h) {
    let { key: x } = h;
    if (l.has(x)) return;
    let q = await s(`chat-outbox-${x}`);
    if (!q) return;
    let E = await e.outgoing(x);
    if (!E || l.has(x)) {
      q();
      return;
    }
    let P = d.now() - E.at > Js, O = E.state === "failed" ? "failed" : P ? "asking" : "waiting";
    l.insert({ ...E, state: O }), l.hold(x, q);
  }
  return {
    /** All entries, oldest first. */
    list: l.list,
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: h = null, recipient_id: x = null, content: q, reply_to: E = null, quote: P = null, files: O = [] }) {
      let R = (
        /** @type {Outgoing} */
        {
          key: c(),
          group_id: h,
          recipient_id: x,
          content: q,
          reply_to: E,
          quote: P,
          files: O,
          state: "waiting",
          tries: 0,
          at: l.nextTime(d.now()),
          error: null,
          seq: null
        }
      );
      l.insert(R);
      let [M] = await Promise.all([
        s(`chat-outbox-${R.key}`),
        e.put_outgoing(R)
      ]);
      return l.hold(R.key, M ?? (() => {
      })), w(), R;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let h of await e.outbox()) await b(h);
      w();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(h) {
      g = h, h && w();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      g = !1, d.cancel(u), l.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: h }) {
      l.has(h) && (e.remove_outgoing(h), p(h), w());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(h) {
      for (let x of l.list())
        x.state === "sent" && h(x) && p(x.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(h) {
      let x = l.get(h);
      if (!x || !["failed", "asking"].includes(x.state)) return;
      m.delete(h);
      let q = (
        /** @type {Outgoing} */
        {
          ...x,
          state: "waiting",
          error: null,
          tries: 0,
          at: l.nextTime(d.now())
        }
      );
      l.insert(q), await e.put_outgoing(q), w();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(h, x = !1) {
      let q = l.get(h);
      return !q || ["sending", "sent"].includes(q.state) || q.state === "waiting" && q.tries > 0 && !q.error ? null : (await e.remove_outgoing(h), p(h, x), w(), q);
    }
  };
}

// model/settings.js
import { signal as er } from "./vendor/preact.js";
var rt = {
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
}, tr = 1e3, nr = 3;
function Kn({ db: e, http: t, tell: n, clock: o }) {
  let s = er({ ...rt }), r = {}, i = (
    /** @type {number | null} */
    null
  ), c = {}, f = null;
  function d() {
    let a = Object.entries({ ...r, ...c }).filter(
      ([u, p]) => or(
        /** @type {Record<string, unknown>} */
        rt[u],
        p
      )
    );
    s.value = { ...rt, ...Object.fromEntries(a) };
  }
  function l(a) {
    i !== null && a.revision < i || (i = a.revision, r = a.settings, d(), m());
  }
  let m = () => e.put_value("settings", { stored: r, changed: c });
  async function g(a) {
    f = null;
    for (let u = 0; u < nr && Object.keys(c).length > 0; u++) {
      let p = c;
      try {
        i === null && l(await t.get("/v1/users/me/settings"));
        let w = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...p } },
          { headers: { "If-Match": `"${i}"` }, ...a }
        ), _ = Object.entries(c).filter(
          ([S, y]) => y !== /** @type {any} */
          p[S]
        );
        c = Object.fromEntries(_), l(w);
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
      let a = (
        /** @type {any} */
        await e.value("settings")
      );
      a && (r = a.stored ?? {}, c = { ...a.changed, ...c }, d());
    },
    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      Object.keys(c).length > 0 && await g();
    },
    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
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
    set(a, u) {
      c = { ...c, [a]: u }, d(), m().then(n), o.cancel(f), f = o.after(() => g(), tr);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      f !== null && (o.cancel(f), await g({ keepalive: !0 }));
    },
    dispose: () => o.cancel(f)
  };
}
function or(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function Vn({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: o = globalThis.navigator?.locks ?? null,
  openChannel: s = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), i = !1, c = () => {
  }, f = s(`chat-${e}`);
  f && (f.onmessage = ({ data: l }) => t(l));
  function d() {
    return r.signal.aborted ? Promise.resolve() : (i = !0, n(), /** @type {Promise<void>} */
    new Promise((l) => {
      c = l;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, d).catch(() => {
  }) : Promise.resolve().then(d), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(l) {
      r.signal.aborted || f?.postMessage(l);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(l) {
      return o ? new Promise((m) => {
        o.request(`${l}-${e}`, { ifAvailable: !0 }, (g) => g ? new Promise((a) => m(() => a(void 0))) : (m(null), Promise.resolve())).catch(() => m(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      i = !1, r.abort(), c(), f?.close();
    }
  };
}

// model/view.js
import { batch as Jn, signal as it } from "./vendor/preact.js";
var sr = 500;
function F(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = it(e(n));
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
var rr = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function Qn(e, t) {
  let n = 0, o = F((w) => e.groups.get(w) ?? null), s = F((w) => a(w)), r = F((w) => e.people.get(w) ?? null), i = F((w) => new Map(e.marks.get(w) ?? [])), c = F((w) => ++n), f = F((w) => ++n), d = it(
    /** @type {number[]} */
    []
  ), l = it(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), m = /* @__PURE__ */ new Map(), g = null;
  function a(w) {
    return { log: e.logs.get(w) ?? null, version: ++n };
  }
  function u() {
    g = null;
    let w = yn(e.groups), _ = d.value;
    (w.length !== _.length || w.some((S, y) => S !== _[y])) && (d.value = w);
  }
  function p(w) {
    let { groups: _, mentions: S } = l.value, y = t.now();
    for (let v of w) {
      let $ = e.groups.get(v), b = m.get(v) ?? { groups: 0, mentions: 0 }, h = ir($, y);
      _ += h.groups - b.groups, S += h.mentions - b.mentions, $ ? m.set(v, h) : m.delete(v);
    }
    (_ !== l.value.groups || S !== l.value.mentions) && (l.value = { groups: _, mentions: S });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: i,
    members: c,
    pins: f,
    order: d,
    totals: l,
    /** Show what has changed. @param {Changes} changes */
    publish: (w) => Jn(() => {
      for (let _ of w.groups) o.update(_);
      for (let _ of w.logs) s.update(_);
      for (let _ of w.people) r.update(_);
      for (let _ of w.marks) i.update(_);
      for (let _ of w.members) c.update(_);
      for (let _ of w.pins) f.update(_);
      w.groups.size !== 0 && (p(w.groups), d.value.length === 0 ? u() : g ??= t.after(u, sr));
    }),
    /** Show the whole state anew. */
    refresh: () => Jn(() => {
      for (let w of [o, s, r, i]) w.refresh();
      p(/* @__PURE__ */ new Set([...m.keys(), ...e.groups.keys()])), u();
    }),
    /** Count anew, as the time of a muting may be over. */
    recount: () => p(e.groups.keys()),
    dispose: () => t.cancel(g)
  };
}
function ir(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = rr(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var Zn = 3e4;
function eo({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: i }) {
  let { clock: c } = o, f = at(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), d = at(!1), l = F((b) => w.progressOf(b)), m = F((b) => S.get(b)), g = at(0), a = /* @__PURE__ */ new Set(), u = null, p = Vn({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      i(), S.load().then(S.adopt).then(y.changed), _.load();
      let b = () => {
        _.load(), u = c.after(b, Zn);
      };
      u = c.after(b, Zn);
    },
    onWord: (b) => {
      b.type === "draft" && S.changed(b.key), b.type === "settings" && v.reload();
      for (let h of a) h(b);
    }
  }), w = Fn({
    db: t,
    upload: o.upload,
    onProgress: (b) => l.update(b),
    makeId: o.makeKey,
    now: c.now
  }), _ = Yn({
    db: t,
    send: (b, h) => r.request(b, h),
    ensureFile: w.ensure,
    dropFile: w.drop,
    hold: p.hold,
    onChange: (b) => {
      f.value = b;
    },
    onPause: (b) => {
      d.value = b;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: b, recipient_id: h }) => `g${b ?? $(h) ?? -Number(h)}`,
    clock: c
  }), S = Tt({
    db: t,
    onChange: (b) => {
      m.update(b), g.value++;
    },
    tell: (b) => p.tell({ type: "draft", key: b }),
    onStored: () => y.changed(),
    mayBeOnServer: (b) => y.mayHave(b),
    clock: c
  }), y = Hn({ drafts: S, http: n, clock: c }), v = Kn({ db: t, http: n, tell: () => p.tell({ type: "settings" }), clock: c });
  function $(b) {
    for (let { id: h, kind: x, peer_id: q } of s.groups.values())
      if (x === "direct" && q === b) return h;
    return null;
  }
  return {
    outbox: _,
    attachments: w,
    drafts: S,
    settings: v,
    tabs: p,
    groupWith: $,
    signals: { outgoing: f, isPaused: d, progress: l, drafts: m, draftList: g, settings: v.settings },
    /** Read what is stored. */
    load: () => Promise.all([_.load(), S.load(), v.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      _.forgetSent(({ group_id: b, seq: h }) => h !== null && h <= (s.groups.get(b ?? 0)?.seq ?? 0)), v.sync(), y.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(b) {
      b.type === "settings" ? v.received(b) : b.type === "draft" && y.received(b);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(b) {
      return a.add(b), () => a.delete(b);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await S.flush(), await Promise.all([y.flush(), v.flush()]);
    },
    dispose() {
      c.cancel(u), S.flush();
      for (let b of [_, w, y, v]) b.dispose();
      p.leave();
    }
  };
}

// model/marks.js
var ct = 1e3, ar = 5e3;
function to({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), c = !1, f = null, d = (g = ct) => {
    c && (f ??= s.after(l, g));
  };
  function l() {
    f = null;
    for (let [g, a] of r) i.has(g) || m(g, a);
  }
  async function m(g, a) {
    i.add(g);
    let u = ct;
    try {
      let p = await n({ type: "read", group_id: g, seq: a });
      r.get(g) === a && (r.delete(g), o((w) => De(e, { ...p, read_seq: p.seq }, w)));
    } catch (p) {
      let { isPassing: w, retryAfter: _ } = (
        /** @type {import("../net/errors.js").RequestError} */
        p
      );
      !w && r.get(g) === a && r.delete(g), u = _ === null ? ar : Math.max(_ * 1e3, ct);
    }
    i.delete(g), r.has(g) && d(u);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (g) => r.has(g),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(g, a) {
      let u = e.groups.get(g);
      !u || a <= u.read_seq || (o((p) => pe(e, p, g, a)), r.set(g, a), d());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(g, a) {
      r.delete(g);
      let u = await t.put(`/v1/groups/${g}/unread`, { seq: a });
      o((p) => De(e, u, p));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: g } = await t.put("/v1/read-all");
      o((a) => Ge(e, g, a));
    },
    /** Send the marks that wait: the connection is there. */
    connected() {
      c = !0, r.size > 0 && d();
    },
    disconnected() {
      c = !1, s.cancel(f), f = null;
    },
    /** Tell the marks now, as the page may be about to go. Raises nothing. */
    async flush() {
      let g = [...r].map(
        ([a, u]) => t.put(`/v1/groups/${a}/read`, { seq: u }, { keepalive: !0 }).catch(() => {
        })
      );
      await Promise.all(g);
    },
    dispose: () => s.cancel(f)
  };
}

// model/presence.js
function no({ signal: e, onPresence: t, onTyping: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), c = null, f = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map();
  function l(a, u) {
    u === null ? i.delete(a) : i.set(a, u), t(a);
  }
  function m() {
    c = null;
    let a = new Set([...s.keys()].slice(-100));
    for (let p of r) a.has(p) || l(p, null);
    (a.size === r.size && [...a].every((p) => r.has(p)) || e({ type: "watch", user_ids: [...a] })) && (r = a);
  }
  function g(a, u) {
    let p = f.get(a);
    p?.has(u) && (o.cancel(p.get(u)), p.delete(u), n(a));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(a) {
      s.set(a, (s.get(a) ?? 0) + 1), c ??= o.after(m, 500);
      let u = !0;
      return () => {
        if (!u) return;
        u = !1;
        let p = (s.get(a) ?? 1) - 1;
        p > 0 ? s.set(a, p) : s.delete(a), c ??= o.after(m, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), s.size > 0 && (c ??= o.after(m, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let a of r) l(a, null);
      r = /* @__PURE__ */ new Set();
      for (let [a, u] of f) for (let p of [...u.keys()]) g(a, p);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(a) {
      let u = new Set(a);
      for (let p of r) l(p, u.has(p));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(a, u) {
      r.has(a) && l(a, u);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (a) => i.get(a) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(a, u) {
      let p = f.get(a) ?? /* @__PURE__ */ new Map();
      f.set(a, p);
      let w = !p.has(u);
      o.cancel(p.get(u)), p.set(u, o.after(() => g(a, u), 5e3)), w && n(a);
    },
    stopTyping: g,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (a) => [...f.get(a)?.keys() ?? []],
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(a) {
      let u = o.now();
      u - (d.get(a) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: a }) && d.set(a, u);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (a) => {
      d.delete(a);
    },
    dispose() {
      o.cancel(c);
      for (let a of f.values()) for (let u of a.values()) o.cancel(u);
    }
  };
}

// model/queue.js
function oo({ apply: e, soon: t, clock: n }) {
  let o = [], s = null, r = 0, i = 0, c = 0;
  function f() {
    s?.(), s = null;
    let d = o;
    o = [], d.length > 0 && e(d);
  }
  return {
    /** @param {Frame} frame */
    push(d) {
      o.push(d);
      let l = Math.floor(n.now() / 1e3);
      if (l !== r && (c = l === r + 1 ? i : 0, r = l, i = 0), i++, s) return;
      if (Math.max(i, c) <= 30) {
        s = t(f);
        return;
      }
      let m = n.after(f, 100);
      s = () => n.cancel(m);
    },
    /** Apply all that waits. */
    flush: f,
    clear() {
      s?.(), s = null, o = [];
    }
  };
}

// model/saving.js
var cr = 500, lr = 50, ur = 200, fr = 3;
function so({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), l = !0, m = (
    /** @type {string | null} */
    null
  ), g = 0, a = null, u = Promise.resolve(), p = () => {
    a ??= r.after(S, cr);
  };
  function w() {
    let y = {
      is_whole: l,
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
    l && d.clear();
    for (let b of l ? t.groups.keys() : i) {
      let h = t.groups.get(b);
      h ? y.groups.push(h) : y.gone_groups.push(b);
    }
    for (let b of l ? t.people.keys() : c) {
      let h = t.people.get(b);
      h && y.people.push(h);
    }
    let v = [...o].sort(([, b], [, h]) => h - b).slice(0, lr), $ = new Set(v.map(([b]) => b));
    for (let b of [...d.keys()])
      $.has(b) && t.logs.has(b) || (y.gone_logs.push(b), d.delete(b));
    for (let b of l ? $ : f.keys()) {
      let h = t.logs.get(b);
      h && $.has(b) && _(y, h);
    }
    return i.clear(), c.clear(), f.clear(), l = !1, y;
  }
  function _(y, v) {
    let $ = v.group_id, b = te(v), h = d.get($) ?? /* @__PURE__ */ new Set();
    if (!b) {
      d.delete($) && y.gone_logs.push($);
      return;
    }
    let x = fe(v, b), q = x.slice(-ur), E = q.length < x.length, P = E ? (
      /** @type {{ seq: number }} */
      q[0].seq
    ) : b.from, O = new Set(q.map((M) => M.seq)), R = f.get($);
    for (let M of q) (!h.has(M.seq) || R?.has(M.seq)) && y.rows.push(M);
    for (let M of h) O.has(M) || y.gone_rows.push([$, M]);
    d.set($, O), y.logs.push({
      group_id: $,
      from: P,
      to: b.to,
      at_start: b.at_start && !E,
      at_end: !0,
      opened_at: o.get($) ?? 0
    });
  }
  function S() {
    return r.cancel(a), a = null, !n() || g >= fr ? (l = !0, u) : (u = u.then(async () => {
      if (!l && t.cursor === m && i.size + c.size + f.size === 0) return;
      let v = w();
      await e.save(v) ? (g = 0, m = v.cursor) : (g++, l = !0, p());
    }), u);
  }
  return {
    /** @param {Changes} changes */
    note(y) {
      for (let v of y.groups) i.add(v);
      for (let v of y.people) c.add(v);
      for (let v of y.logs) f.set(v, f.get(v) ?? /* @__PURE__ */ new Set());
      for (let [v, $] of y.rows) {
        let b = f.get(v) ?? /* @__PURE__ */ new Set();
        for (let h of $) b.add(h);
        f.set(v, b);
      }
      p();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      l = !0, p();
    },
    flush: S,
    dispose: () => r.cancel(a)
  };
}

// model/session.js
var pr = 2e3;
function ro({ userId: e, db: t, env: n, onEnded: o }) {
  let { clock: s } = n, r = Mn({ fetch: n.fetch, db: t, onSignedOut: ({ code: A }) => ie(A) }), { http: i, db: c } = r, f = rn(e), d = Qn(f, s), l = ae(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), m = ae(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), g = ae(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: s.now(),
      retryAt: null,
      code: null
    }
  ), a = F((A) => M.typingIn(A)), u = F((A) => M.isOnline(A)), p = ae(
    /** @type {import("./types.js").Event[]} */
    []
  ), w = ae(0), _ = ae(0), S = /* @__PURE__ */ new Map(), y = /* @__PURE__ */ new Set(), v = !1, $ = !1, b = null, h = Kt({
    open: (A) => n.openSocket(`/ws?since=${encodeURIComponent(A)}&groups=no`),
    prepare: async () => (f.cursor === null ? await T.anew() : T.refresh(), /** @type {string} */
    f.cursor),
    checkLogin: () => i.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (A) => A.type === "ready" ? No(A) : x.push(A),
    onState: (A) => {
      A.state === "ended" && ie(String(A.code)), A.state !== "live" && Co(), g.value = A;
    },
    isOnline: n.isOnline,
    isVisible: n.isVisible,
    clock: s
  }), x = oo({ apply: X, soon: n.soon, clock: s }), q = Un({ state: f, http: i, change: N, opened: S, clock: s }), E = to({ state: f, http: i, request: h.request, change: N, clock: s }), P = Sn({ state: f, http: i, change: N, history: q, isMarking: E.isMarking, clock: s }), O = eo({ userId: e, db: c, http: i, env: n, state: f, socket: h, onLeading: () => R.invalidate() }), R = so({
    db: c,
    state: f,
    isLeading: () => O.tabs.isLeading,
    opened: S,
    me: () => l.value,
    clock: s
  }), M = no({
    signal: h.signal,
    onPresence: (A) => u.update(A),
    onTyping: (A) => a.update(A),
    clock: s
  }), T = $n({
    userId: e,
    db: c,
    http: i,
    state: f,
    view: d,
    history: q,
    change: N,
    me: l,
    server: m,
    clock: s,
    onOther: () => ie("another_user"),
    onSettings: (A) => O.settings.received(A),
    onAnew: () => {
      x.clear(), R.invalidate(), w.value++;
    }
  }), G = Ut({ userId: e, http: i, memory: n.memory, clock: s });
  function N(A) {
    $ || dr(() => {
      let L = an();
      A(L);
      for (let H of L.confirmed) O.outbox.confirm(H);
      for (let { group_id: H, user_id: Go } of L.typed) M.stopTyping(H, Go);
      if (L.left.size > 0 && (p.value = [...p.value, ...L.left.values()].slice(-20)), L.me && Do(), d.publish(L), R.note(L), P.note(L), v && L.arrived.length > 0) for (let H of y) H(L.arrived);
    });
  }
  function X(A) {
    N((L) => {
      for (let H of A)
        Dn(H) ? Nn(f, H, L) : We(H, L);
    });
  }
  function We(A, L) {
    switch (A.type) {
      case "live":
        v = !0, J(A.cursor) >= f.applied_id && (f.cursor = A.cursor), M.connected(), E.connected(), O.sync();
        break;
      case "read":
        (A.user_id !== e || !E.isMarking(A.group_id)) && Gn(f, A, L);
        break;
      case "read_all":
        Ge(f, A.cursor, L);
        break;
      case "muted":
        jn(f, A, L);
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
        _.value++;
        break;
      default:
        O.received(
          /** @type {any} */
          A
        );
    }
  }
  function No(A) {
    A.user_id !== e ? ie("another_user") : A.reset || A.behind > pr ? Lo() : O.outbox.connected(!0);
  }
  function Co() {
    v && T.lost(), v = !1, O.outbox.connected(!1), M.disconnected(), E.disconnected();
  }
  function Lo() {
    x.clear(), f.cursor = null, h.restart();
  }
  async function Do() {
    try {
      l.value = await i.get("/v1/users/me");
    } catch {
    }
  }
  function ie(A) {
    $ || (b && O.tabs.tell({ type: "signed_out", reason: b }), _t(), o(b ?? A));
  }
  function _t() {
    $ = !0, h.stop(), x.clear();
    for (let A of [d, R, E, P, M, G, O]) A.dispose();
    r.end();
  }
  return {
    http: i,
    state: f,
    view: d,
    me: l,
    server: m,
    connection: g,
    typing: a,
    presence: u,
    left: p,
    resets: w,
    invitations: _,
    history: q,
    marks: E,
    asking: P,
    people: M,
    local: O,
    socket: h,
    change: N,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([T.showCopy(), O.load()]), !$ && (h.start(), G.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave(A, L) {
      b = A;
      try {
        await L(), ie(A);
      } catch (H) {
        if (!$) throw H;
      } finally {
        b = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end: ie,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(A) {
      return y.add(A), () => y.delete(A);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      x.flush(), await Promise.all([E.flush(), O.flush(), R.flush()]);
    },
    dispose: _t
  };
}

// model/store.js
var mr = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function ao(e = Bt()) {
  let t = io(
    /** @type {Status} */
    { name: "starting" }
  ), n = io(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = null, r = e.memory.get("email"), i = 0, c = $e({ fetch: e.fetch });
  async function f(u) {
    let p = ++i;
    o?.dispose();
    let w = e.memory.get(`shared-${u}`) !== null;
    e.memory.set("user", String(u));
    let _ = w ? ee() : await e.openDatabase(u);
    if (p !== i) {
      _.close();
      return;
    }
    s = _;
    let S = ro({ userId: u, db: s, env: e, onEnded: d });
    o = S, S.local.onWord((v) => {
      v.type === "signed_out" && S.end(v.reason);
    });
    let y = Nt(S, S.http, e.upload);
    t.value = { name: "signed_in", session: S, actions: y }, await S.begin();
  }
  async function d(u) {
    let p = s, w = o?.state.me;
    if (i++, o = null, s = null, u === "another_user") {
      p?.close(), await g();
      return;
    }
    e.memory.get("user") === String(w) && e.memory.set("user", null), t.value = { name: "signed_out", reason: u, email: r }, await p?.wipe(mr.has(u)), p?.close(), l();
  }
  async function l() {
    try {
      n.value = await c.get("/v1/config");
    } catch {
    }
  }
  async function m() {
    let u = Number(e.memory.get("user"));
    if (u) {
      await f(u);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: r }, l();
      return;
    }
    await g();
  }
  async function g() {
    let u = ++i;
    t.value = { name: "starting" };
    try {
      let { user_id: p } = await c.get("/v1/test-auth", void 0, { tries: 1 });
      u === i && await f(p);
    } catch (p) {
      let { action: w, code: _ } = (
        /** @type {import("../net/errors.js").RequestError} */
        p
      );
      w === "sign_in" ? (u === i && (t.value = { name: "signed_out", reason: null, email: r }), l()) : u === i && (t.value = { name: "signed_out", reason: _, email: r });
    }
  }
  async function a({ id: u }, p, w) {
    r = w ? null : p, e.memory.set("email", r), e.memory.set(`shared-${u}`, w ? "1" : null), e.memory.set(Ye(u), null), await f(u);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: n,
    http: c,
    start: m,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: u, password: p, isShared: w = !1 }) {
      let _ = w ? "session" : "persistent", { user: S } = await c.post("/v1/users/login", { email: u, password: p, cookie: _ });
      await a(S, u, w);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: u, email: p, password: w, invite: _ = null, isShared: S = !1 }) {
      let v = { username: u, email: p, password: w, cookie: S ? "session" : "persistent", ..._ && { invite: _ } }, $ = await c.post("/v1/users/register", v);
      return await a($, p, S), $.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (u, p) => c.post("/v1/users/reset", { code: u, new_password: p }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (u) => c.get(`/v1/invites/${encodeURIComponent(u)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(u = !1) {
      let p = o;
      p && (await p.flush(), await p.leave("signed_out", () => p.http.post("/v1/users/logout", { all: u })));
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
var I = ao();

// ui/screens/signin.js
var co = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out"
}, gr = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], _r = "password";
function lo({ reason: e, known: t }) {
  let n = I.config.value, [o, s] = lt(!1), [r, i] = lt(!1), [c, f] = lt("");
  async function d(g) {
    i(!0), f("");
    try {
      await g();
    } catch (a) {
      f(hr(a)), i(!1);
    }
  }
  function l(g) {
    g.preventDefault();
    let a = new FormData(
      /** @type {HTMLFormElement} */
      g.target
    ), u = (w) => String(a.get(w) ?? ""), p = {
      email: u("email"),
      password: u("password"),
      isShared: a.get("shared") !== null
    };
    d(
      () => o ? I.register({ ...p, username: u("username") }) : I.login(p)
    );
  }
  let m = n?.registration === "open";
  return Q`
    <main class="screen">
      <form class="card" onSubmit=${l}>
        <h1><${B} name="logo" /> ${o ? k("account.register") : k("account.sign_in")}</h1>
        ${e && co[e] && Q`<p role="status">${k(co[e])}</p>`}
        ${o && Q`<${ut} name="username" label=${k("account.name")} autocomplete="username" />`}
        <${ut} name="email" label=${k("account.email")} type="email" value=${t ?? ""} autocomplete="email" />
        <${ut}
          name="password" label=${k("account.password")} type="password"
          autocomplete=${o ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${k("account.shared")}</span>
        </label>
        ${c && Q`<p class="fault" role="alert">${c}</p>`}
        <button class="button primary" disabled=${r}>${o ? k("account.register") : k("account.sign_in")}</button>
        ${m && Q`<button type="button" class="button quiet" onClick=${() => s(!o)}>
          ${o ? k("account.has_account") : k("account.register")}
        </button>`}
        ${!o && n?.has_demo_users && Q`<${wr} attempt=${d} />`}
      </form>
    </main>
  `;
}
function wr({ attempt: e }) {
  return Q`
    <fieldset class="demo">
      <legend>${k("account.try_as")}</legend>
      ${gr.map(
    ([t, n]) => Q`
          <button type="button" class="button" onClick=${() => e(() => I.login({ email: String(n), password: _r }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}
function ut({ name: e, label: t, type: n = "text", value: o = "", autocomplete: s }) {
  return Q`
    <div class="field">
      <label for=${e}>${t}</label>
      <input id=${e} name=${e} type=${n} defaultValue=${o} autocomplete=${s} required />
    </div>
  `;
}
function hr(e) {
  let { code: t, message: n } = (
    /** @type {{ code?: string, message?: string }} */
    e ?? {}
  );
  return t === "network" || t === "time_out" ? k("account.unreachable") : n || k("account.failed");
}

// ui/shell.js
import { html as ye } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as qr, useEffect as Ar, useState as Er } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as yr, useEffect as br, useRef as uo, useState as vr } from "./vendor/preact.js";
function fo({ session: e, actions: t, groupId: n, mayPost: o }) {
  let s = qe({ groupId: n, userId: null }), r = e.local.signals.drafts.get(s).value, [i, c] = vr(r?.text ?? ""), f = uo(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), d = uo(!1);
  br(() => {
    d.current || c(r?.text ?? "");
  }, [r?.text]);
  function l(u) {
    d.current = u !== "", c(u), e.local.drafts.set(s, { text: u, reply_to: null, selection: null, files: [] }), u !== "" && e.people.type(n);
  }
  async function m() {
    if (i.trim() === "" || !o) return;
    let u = i;
    d.current = !1, c(""), f.current?.focus(), await t.send({ group_id: n, content: u });
  }
  function g(u) {
    u.key !== "Enter" || u.shiftKey || u.isComposing || u.keyCode === 229 || (u.preventDefault(), m());
  }
  function a(u) {
    u.preventDefault(), m();
  }
  return yr`
    <form class="composer" onSubmit=${a}>
      <textarea
        ref=${f} rows="1" aria-label=${k("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? k("conversation.write") : k("conversation.may_not_write")}
        onInput=${(u) => l(
    /** @type {HTMLTextAreaElement} */
    u.target.value
  )}
        onKeyDown=${g}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${B} name="send" label=${k("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as _e, useEffect as xr, useLayoutEffect as go, useRef as _o, useState as $r } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as re } from "./vendor/preact.js";
var Sr = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function po({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, o = n?.display_name ?? n?.username ?? t.sender, s = new Date(t.timestamp);
  return re`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${Sr.format(s)}</time>
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
function mo({ session: e, entry: t }) {
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
var Mr = 24, kr = 400;
function wo({ session: e, groupId: t, fault: n }) {
  let { log: o } = e.view.logs.get(t).value, s = e.local.signals.outgoing.value.filter((a) => a.group_id === t), r = o ? te(o) : void 0, i = o && r ? fe(o, r).filter(U) : [], c = _o(
    /** @type {HTMLElement | null} */
    null
  ), f = _o({ isAtEnd: !0, below: 0 }), [d, l] = $r(!1);
  go(() => {
    let a = c.current;
    if (!a) return;
    let { isAtEnd: u, below: p } = f.current;
    a.scrollTop = u ? a.scrollHeight : a.scrollHeight - p;
  }, [i[0]?.seq]), go(() => {
    let a = c.current;
    a && f.current.isAtEnd && (a.scrollTop = a.scrollHeight);
  }), xr(() => {
    let a = r?.to;
    a !== void 0 && f.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, a);
  });
  async function m() {
    let a = i[0]?.seq;
    if (!(d || !r || r.at_start || a === void 0)) {
      l(!0);
      try {
        await e.history.page(t, { before: r.from });
      } catch {
      }
      l(!1);
    }
  }
  function g() {
    let a = c.current;
    if (!a) return;
    let u = a.scrollHeight - a.clientHeight - a.scrollTop;
    f.current = { isAtEnd: u <= Mr, below: a.scrollHeight - a.scrollTop }, a.scrollTop < kr && m(), f.current.isAtEnd && r && e.marks.read(t, r.to);
  }
  return _e`
    <div class="main-body" ref=${c} onScroll=${g} tabindex="0" role="region" aria-label=${k("conversation.messages")}>
      <ol class="messages" role="list">
        ${r && !r.at_start && _e`
          <li class="more">
            <button class="button" disabled=${d} onClick=${() => {
    m();
  }}>${k("conversation.older")}</button>
          </li>
        `}
        ${i.map((a) => _e`<${po} key=${a.seq} session=${e} message=${a} />`)}
        ${s.filter((a) => a.seq === null).map((a) => _e`<${mo} key=${a.key} session=${e} entry=${a} />`)}
      </ol>
      ${i.length === 0 && _e`<p class="empty" role="status">${n || (r ? k("conversation.none") : k("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function ho({ session: e, actions: t, groupId: n }) {
  let [o, s] = Er(""), r = e.view.groups.get(n).value, i = e.resets.value;
  return Ar(() => {
    e.history.look(n), e.history.page(n).then(
      () => s(""),
      (c) => s(c.message)
    );
  }, [e, n, i]), qr`
    <${wo} session=${e} groupId=${n} fault=${o} />
    <${fo} session=${e} actions=${t} groupId=${n} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/navigation.js
import { signal as Tr } from "./vendor/preact.js";

// ui/route.js
var Or = /^[1-9][0-9]{0,15}$/;
function je({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...i] = e.split("/").slice(1);
  return i.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && ft(s) && (r === void 0 || ft(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && ft(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function ft(e) {
  return e !== void 0 && Or.test(e);
}

// ui/navigation.js
var ce = Tr(je(location));
addEventListener("popstate", pt);
addEventListener("hashchange", pt);
function dt(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), pt();
}
function yo(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || je(n).name === "unknown" || (e.preventDefault(), dt(n.pathname + n.search + n.hash));
}
function pt() {
  ce.value = je(location);
}

// ui/panels/host.js
import { html as ko, useEffect as mt, useLayoutEffect as Dr, useRef as Gr, useState as qo } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as $o, useEffect as Cr, useRef as Lr } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as Pr, signal as Rr } from "./vendor/preact.js";
var Nr = matchMedia("(width < 56.25rem)"), we = Rr(null), bo = "", Ie = null, Be = we;
Pr(() => {
  let e = xo(ce.value);
  we.peek() && e !== bo && le();
});
function vo(e) {
  we.peek() === null && (Ie = document.activeElement), bo = xo(ce.peek()), we.value = e;
}
function le() {
  we.value = null;
}
function So() {
  let e = Ie?.isConnected ? Ie : document.getElementById("main");
  Ie = null, e instanceof HTMLElement && e.focus();
}
function xo(e) {
  return Nr.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function Mo({ title: e, tools: t, head: n, children: o }) {
  let s = Lr(
    /** @type {HTMLElement | null} */
    null
  ), r = Be.value?.back;
  return Cr(() => {
    s.current?.focus({ preventScroll: !0 });
  }, []), $o`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r && $o`<button class="button quiet" onClick=${() => vo(r)}>
            <${B} name="back" label=${k("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${le}>
            <${B} name="close" label=${k("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${o}</div>
    </aside>
  `;
}

// ui/panels/host.js
var gt = null;
function Eo({ session: e, actions: t }) {
  let n = Be.value, o = Gr(!1), [, s] = qo(0), [r, i] = qo(!1), c = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, f = n !== null && !c;
  if (mt(() => {
    c && le();
  }, [c]), mt(() => {
    !f || gt || import("./panels.js").then(
      (l) => {
        gt = l.PANELS, s((m) => m + 1);
      },
      () => i(!0)
    );
  }, [f]), mt(() => {
    if (f)
      return document.addEventListener("keydown", Ao), () => document.removeEventListener("keydown", Ao);
  }, [f]), Dr(() => {
    o.current && !f && jr() && So(), o.current = f;
  }, [f]), !f) return null;
  let d = gt?.[n.name];
  return d ? ko`<${d} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : ko`
    <${Mo} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? k("groups.not_loaded") : k("groups.loading")}
      </p>
    <//>
  `;
}
function Ao(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), le());
}
var jr = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as he } from "./vendor/preact.js";
function Oo({ session: e, chosen: t }) {
  let n = e.view.order.value;
  return he`
    <ul class="sidebar-body groups" role="list" tabindex="0" aria-label=${k("shell.conversations")}>
      ${n.map((o) => he`<${Ir} key=${o} session=${e} id=${o} isChosen=${o === t} />`)}
    </ul>
  `;
}
function Ir({ session: e, id: t, isChosen: n }) {
  let o = e.view.groups.get(t).value;
  if (!o) return null;
  let { last: s, unread: r, mentions: i } = o, c = i > 0 ? `@${i}` : String(r);
  return he`
    <li>
      <a class="group" href=${`/g/${t}`} aria-current=${n ? "page" : void 0}>
        <${B} name=${o.kind === "direct" ? "person" : "group"} />
        <span class="group-text">
          <bdi class="group-name">${o.name}</bdi>
          ${s && he`<span class="group-last"><bdi>${s.sender}</bdi>: <bdi>${Br(s)}</bdi></span>`}
        </span>
        ${r > 0 && he`<span class="badge">${c}<span class="unseen"> ${k("shell.unread")}</span></span>`}
      </a>
    </li>
  `;
}
function Br({ kind: e, text: t }) {
  return e === "deleted" ? k("shell.deleted") : e === "file" ? k("shell.a_file") : t;
}

// ui/shell.js
function To({ session: e, actions: t }) {
  let n = ce.value, o = n.name === "group" ? e.view.groups.get(n.groupId).value : null, s = n.name !== "home";
  return ye`
    <a class="skip-link" href="#main">${k("shell.skip")}</a>
    <div class="shell" data-open=${s ? "main" : "groups"} onClick=${yo}>
      <nav class="sidebar" aria-label=${k("shell.groups")}>
        <header class="bar">
          <a class="brand" href="/"><${B} name="logo" /><span>${k("shell.name")}</span></a>
          <span class="grow"></span>
          <button class="button quiet" onClick=${() => {
    Wr();
  }}>
            <${B} name="leave" label=${k("shell.sign_out")} />
          </button>
        </header>
        <${Oo} session=${e} chosen=${n.name === "group" ? n.groupId : null} />
        <${Ur} session=${e} />
      </nav>
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${B} name="back" label=${k("shell.back")} /></a>
          <h1><bdi>${Fr(n, o?.name)}</bdi></h1>
        </header>
        ${n.name === "group" ? ye`<${ho} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />` : ye`<div class="main-body"><p class="empty">${n.name === "home" ? k("shell.choose") : ""}</p></div>`}
      </main>
      <${Eo} session=${e} actions=${t} />
    </div>
  `;
}
function Ur({ session: e }) {
  let { state: t } = e.connection.value;
  if (t === "live" || t === "idle") return ye`<div role="status"></div>`;
  let n = t === "offline" ? k("shell.offline") : k("shell.connecting");
  return ye`<div class="state" role="status">${n}</div>`;
}
async function Wr() {
  try {
    await I.logout(), dt("/", { replace: !0 });
  } catch {
  }
}
function Fr(e, t) {
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
function zr() {
  let e = I.status.value;
  switch (e.name) {
    case "starting":
      return Ue`<p class="empty" role="status">${k("shell.starting")}</p>`;
    case "signed_out":
      return Ue`<${lo} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return Ue`<${To} session=${e.session} actions=${e.actions} />`;
  }
}
function Po(e) {
  Hr(Ue`<${zr} />`, e), addEventListener("online", () => I.wake()), addEventListener("offline", () => I.offline()), addEventListener("pagehide", () => {
    I.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? I.wake() : I.flush();
  }), I.start();
}

// ui/worker.js
async function Ro() {
  if ("serviceWorker" in navigator) {
    if (He === "src") {
      await Xr();
      return;
    }
    try {
      await navigator.serviceWorker.register(Yr("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function Xr() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function Yr(e) {
  let t = (
    /** @type {any} */
    window.trustedTypes
  );
  return t === void 0 ? e : t.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
Po(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
Ro();
