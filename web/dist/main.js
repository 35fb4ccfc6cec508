// lib/strings.js
import { computed as He, signal as Go } from "./vendor/preact.js";

// i18n/en/account.js
var ht = {
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
var yt = {
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
var bt = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page."
};

// i18n/en/search.js
var vt = {};

// i18n/en/shell.js
var St = {
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
var xt = { ...ht, ...yt, ...bt, ...vt, ...St };

// lib/strings.js
var Se = Go({ tag: "en", catalogue: xt }), jo = He(() => new Intl.PluralRules(Se.value.tag)), Io = He(() => new Intl.NumberFormat(Se.value.tag)), ai = He(() => Se.value.tag);
function q(e, t = {}) {
  return Bo(e, t).join("");
}
function Bo(e, t) {
  let n = [];
  for (let [o, s] of Uo(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? Io.value.format(r) : r);
  }
  return n;
}
function Uo(e, { n: t }) {
  let n = Se.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[jo.value.select(t)] || n.other;
}

// ui/app.js
import { html as Fe, render as Fr } from "./vendor/preact.js";

// ui/screens/signin.js
import { html as Q, useState as ut } from "./vendor/preact.js";

// ui/icon.js
import { html as Mt } from "./vendor/preact.js";

// ui/assets.js
var ze = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function $t(e) {
  return `/assets/${ze}/${e}`;
}

// ui/icon.js
var Wo = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function U({ name: e, label: t }) {
  let n = $t(`icons/sprite.svg#${e}`), o = Wo.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? Mt`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : Mt`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as io } from "./vendor/preact.js";

// net/errors.js
var kt = {
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
function Fo(e) {
  return Object.hasOwn(kt, e) ? (
    /** @type {Action} */
    kt[e]
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
    return Fo(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, qt = (e) => e instanceof C ? e : new C({ code: "client_fault", sentence: String(e) });
function At(e) {
  return new C({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function xe(e, t, n) {
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
    code: s ? o.code : Ho(e),
    sentence: s ? String(o.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: s ? o.details ?? null : null
  });
}
function Ho(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var zo = 3e4, Xo = 3, Yo = 30;
function ke({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (i) => new Promise((c) => setTimeout(c, i)),
  signal: o,
  base: s = "",
  headers: r = {}
} = {}) {
  async function i(d, u, m = {}) {
    let g = m.tries ?? (d === "GET" ? Xo : 1);
    for (let a = 1; ; a++)
      try {
        return await c(d, u, m);
      } catch (l) {
        if (!(l instanceof C) || (l.action === "sign_in" && t(l), a >= g || !l.isPassing)) throw l;
        let p = l.retryAfter ?? 0.5 * a;
        if (p > Yo) throw l;
        if (await n(p * 1e3 + Math.random() * 250), m.signal?.aborted || o?.aborted) throw $e();
      }
  }
  async function c(d, u, { query: m, body: g, headers: a, signal: l, keepalive: p }) {
    let w = new AbortController(), _ = setTimeout(() => w.abort(), zo), b = () => w.abort(), h = () => !!(l?.aborted || o?.aborted);
    for (let v of [l, o]) v?.addEventListener("abort", b, { once: !0 });
    try {
      if (h()) throw $e();
      let v = await e(s + u + Me(m), {
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
      if (h()) throw $e();
      if (!v.ok)
        throw xe(v.status, $, (y) => v.headers.get(y));
      return {
        data: $ ? Jo($) : null,
        status: v.status,
        etag: v.headers.get("ETag"),
        next: Ko(v.headers.get("Link"))
      };
    } catch (v) {
      if (v instanceof C) throw v;
      if (h()) throw $e();
      let $ = w.signal.aborted ? "time_out" : "network";
      throw new C({ code: $, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(_);
      for (let v of [l, o]) v?.removeEventListener("abort", b);
    }
  }
  let f = (d) => async (u, m = void 0, g = {}) => (await i(d, u, { ...g, body: m })).data;
  return {
    request: i,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (d, u, m = {}) => (await i("GET", d, { ...m, ...u ? { query: u } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (d, u) => {
      let m = d + Me(u), { data: g, next: a } = await i("GET", m);
      return { items: g, next: a ?? Vo(m, g) };
    },
    post: f("POST"),
    put: f("PUT"),
    patch: f("PATCH"),
    remove: f("DELETE")
  };
}
function Me(e) {
  let t = new URLSearchParams();
  for (let [o, s] of Object.entries(e ?? {}))
    s != null && t.set(o, String(s));
  let n = t.toString();
  return n && `?${n}`;
}
function Ko(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function Vo(e, t) {
  let [n, o] = e.split("?"), s = new URLSearchParams(o), r = t[t.length - 1];
  return !r || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(r.id)), `${n}?${s}`);
}
function Jo(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new C({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function $e() {
  return new C({ code: "aborted", sentence: "The request was cancelled" });
}

// model/actions/account.js
function Et({ me: e, leave: t }, n, o) {
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
var I = (e) => `/v1/groups/${e}`, V = (e, t) => `/v1/groups/${e}/messages/${t}`, qe = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var Ae = 200;
function Ot({ state: e, asking: t }, n) {
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
      let { settings: r } = await n.patch(I(o), s);
      return r;
    },
    /** Delete a group with all its messages. @param {number} groupId @returns {Promise<void>} */
    deleteGroup: (o) => n.remove(I(o)),
    /** Join a public group. @param {number} groupId @returns {Promise<MemberChanged>} */
    join: (o) => n.post(`${I(o)}/join`),
    /** @param {number} groupId @returns {Promise<void>} */
    leave: (o) => n.remove(qe(o, e.me)),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until @returns {Promise<void>} */
    mute: (o, s) => n.put(`${I(o)}/mute`, { until: s }),
    /** @param {number} groupId @returns {Promise<void>} */
    unmute: (o) => n.remove(`${I(o)}/mute`),
    /**
     * The public groups by name, or those with a text in their name.
     * @param {string} [q]
     * @param {number} [after_id]
     * @returns {Promise<Page<GroupOutside>>}
     */
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: Ae, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: i = Ae } = {}) => n.page(`${I(o)}/members`, { q: s || null, limit: i, after_id: r }),
    /**
     * Add a user. With `invitation_id` in the answer, they are invited: they had left the group.
     * @param {number} groupId
     * @param {number} user_id
     * @param {"member" | "admin"} [role]
     * @returns {Promise<MemberOrInvitation>}
     */
    addMember: (o, s, r = "member") => n.post(`${I(o)}/members`, { user_id: s, role: r }),
    /**
     * Change a role. `owner` hands the group over: with `invitation_id` in the answer, the member has
     * to accept it first.
     * @param {number} groupId
     * @param {number} userId
     * @param {"owner" | "admin" | "member"} role
     * @returns {Promise<MemberOrInvitation>}
     */
    changeRole: (o, s, r) => n.patch(qe(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove(qe(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${I(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${I(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${I(o)}/bans`, { limit: Ae, after_id: 0 }),
    // Codes with which everyone can join.
    /** Make an invitation. Only this answer has its code. @param {number} groupId @param {NewInvite} invite @returns {Promise<InviteMade>} */
    createInvite: (o, s) => n.post(`${I(o)}/invites`, s),
    /** The valid invitations, the oldest first; at most 100. @param {number} groupId @returns {Promise<InviteEntry[]>} */
    invites: (o) => n.get(`${I(o)}/invites`),
    /** @param {number} groupId @param {number} id @returns {Promise<void>} */
    revokeInvite: (o, s) => n.remove(`${I(o)}/invites/${s}`),
    /** The group of a code. @param {string} code @returns {Promise<InviteShown>} */
    showInvite: (o) => n.get(`/v1/invites/${encodeURIComponent(o)}`),
    /** Join by a code. @param {string} code @returns {Promise<MemberChanged>} */
    useInvite: (o) => n.post(`/v1/invites/${encodeURIComponent(o)}`),
    // Invitations of the user in person.
    /** Those that wait for an answer, by id. @returns {Promise<Page<InvitationEntry>>} */
    invitations: () => n.page("/v1/users/me/invitations", { limit: Ae, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var Tt = { text: "", reply_to: null, selection: null, files: [] }, Ee = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, Y = ({ text: e, reply_to: t, files: n }) => !e.trim() && t === null && n.length === 0;
function Pt({ db: e, onChange: t, tell: n, onStored: o, mayBeOnServer: s, clock: r }) {
  let i = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Map(), d = (a) => {
    let l = i.get(a);
    return l && !Y(l) ? l : null;
  };
  function u(a, l) {
    l ? i.set(a, l) : i.delete(a), t(a);
  }
  async function m(a) {
    r.cancel(f.get(a)), f.delete(a), await e.put_draft(a, i.get(a) ?? null), n(a), o();
  }
  function g(a, { text: l, reply_to: p, selection: w, files: _ }) {
    let b = { text: l, reply_to: p, selection: w, files: _, at: r.now(), is_synced: !1 };
    c.add(a), u(a, Y(b) && !s(a) ? null : b);
  }
  return {
    /** @param {string} key */
    get: d,
    /** All drafts, by their keys. */
    all: () => new Map([...i].filter(([, a]) => !Y(a))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...i.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...i].filter(([a, { is_synced: l }]) => !l && c.has(a) && !f.has(a)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let a of i.keys()) c.add(a);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (a) => f.has(a) || i.has(a) && !i.get(a)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [a, l] of await e.drafts())
        !f.has(a) && l.at >= (i.get(a)?.at ?? 0) && u(a, l);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(a, l) {
      g(a, l), r.cancel(f.get(a)), f.set(a, r.after(() => m(a), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(a) {
      g(a, Tt), await m(a);
    },
    /**
     * Move a draft, as the conversation has come to exist. A draft that is there comes first.
     * @param {string} from
     * @param {string} to
     */
    async move(a, l) {
      let p = d(a);
      if (!p) return;
      let w = d(l);
      g(l, {
        ...p,
        text: [w?.text, p.text].filter(Boolean).join(`
`),
        reply_to: w?.reply_to ?? p.reply_to,
        files: [...w?.files ?? [], ...p.files]
      }), g(a, Tt), await Promise.all([m(l), m(a)]);
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...f.keys()].map(m)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(a, l) {
      i.get(a) === l && u(a, Y(l) ? null : { ...l, is_synced: !0 }), await e.sync_draft(a, l), n(a);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(a, l) {
      if (this.isNewer(a)) return;
      let p = l && { ...l, is_synced: !0 };
      u(a, p), await e.put_draft(a, p);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(a) {
      if (f.has(a)) return;
      let l = await e.draft(a);
      f.has(a) || u(a, l);
    }
  };
}

// model/actions/messages.js
var Oe = 200, Xe = class extends C {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, n, o) {
    super({ ...t, sentence: t.message }), this.mine = n, this.theirs = o;
  }
};
function Rt({ local: e, people: t, marks: n, history: o }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(r) {
      let i = await e.outbox.add(r), { group_id: c, recipient_id: f } = i;
      return c && t.typedAndSent(c), await e.drafts.clear(Ee({ groupId: c, userId: f })), i;
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
      } catch (u) {
        let m = (
          /** @type {RequestError} */
          u
        );
        throw m.action !== "choose" ? m : new Xe(m, f, await s.get(d));
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
      let d = `${V(r, i)}/reactions/${encodeURIComponent(c)}`, { reactions: u } = await (f ? s.put(d) : s.remove(d));
      return u;
    },
    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(r, i, c) {
      let f = `${I(r)}/pins/${i}`;
      return c ? s.put(f) : s.remove(f);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (r) => s.get(`${I(r)}/pins`),
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
        let d = f[f.length - 1]?.revision, u = await s.get(c, { limit: Oe, after: d });
        if (f.push(...u), u.length < Oe) return f;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, i) => s.page(`${V(r, i)}/reactions`, { limit: Oe, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, i) => s.page(`${V(r, i)}/readers`, { limit: Oe, after_id: 0 }),
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
function Nt({ local: e }, t) {
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
var Ct = (e, t, n) => ({
  ...Rt(e, t),
  ...Ot(e, t),
  ...Nt(e, t),
  ...Et(e, t, n)
});

// net/clock.js
var Te = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var Qo = 3e4;
function Lt(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, i = !1, c = () => {
    clearTimeout(r), r = setTimeout(() => {
      i = !0, s.abort();
    }, Qo);
  };
  return { done: new Promise((d, u) => {
    let m = (g, a) => u(new C({ code: g, sentence: a }));
    s.upload.onprogress = ({ loaded: g }) => {
      c(), n(Math.min(g, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let g = (a) => s.getResponseHeader(a);
        u(xe(s.status, s.responseText, g));
        return;
      }
      try {
        d(JSON.parse(s.responseText));
      } catch {
        m("unreadable_answer", "The answer of the server cannot be read");
      }
    }, s.onerror = () => m("network", "The server cannot be reached"), s.onabort = () => {
      i ? m("time_out", "The upload has stalled") : m("aborted", "The upload was cancelled");
    }, s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${Me({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), c(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as Zo } from "./vendor/idb.js";

// model/memory_db.js
var Ye = (e, t) => e?.at === t.at && e.text === t.text;
function te() {
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
      return Ye(t.get(s), r) && (Y(r) ? t.delete(s) : t.set(s, { ...r, is_synced: !0 })), !0;
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
var es = 1, ts = 3e3, ns = 3, Gt = ["outbox", "drafts", "files", "values"], de = ["meta", "groups", "messages", "people", "logs"];
async function jt(e) {
  if (typeof indexedDB > "u") return te();
  let t = !0, n = Zo(`chat-${e}`, es, {
    upgrade(s) {
      for (let r of de)
        s.objectStoreNames.contains(r) && s.deleteObjectStore(r);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of Gt)
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
  }), o = await It(n, null);
  return o ? os(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), te());
}
async function It(e, t, n = () => {
}) {
  let o, s = new Promise((r) => {
    o = setTimeout(() => {
      n(), r(t);
    }, ts);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(o);
  }
}
function os(e, t) {
  let n = 0;
  async function o(r, i) {
    if (!t() || n >= ns) return i;
    let c = Promise.resolve().then(r);
    return It(c, i, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => ss(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let i = !1;
      return await s(() => rs(e, r).catch((f) => {
        throw i = f?.name === "QuotaExceededError", f;
      })) ? !0 : (i && await s(() => Dt(e, ["messages", "logs"])), !1);
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
    sync_draft: (r, i) => s(() => is(e, r, i)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, i) => s(() => e.put("files", i, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, i) => s(() => e.put("values", i, r)),
    wipe: (r = !1) => s(() => Dt(e, r ? [...de, ...Gt] : de)),
    close: () => e.close()
  };
}
async function ss(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, i, c] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: i, logs: c };
}
async function rs(e, t) {
  let n = e.transaction(de, "readwrite"), o = (r) => n.objectStore(r), s = [];
  if (t.is_whole) for (let r of de) s.push(o(r).clear());
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
async function is(e, t, n) {
  let { store: o, done: s } = e.transaction("drafts", "readwrite");
  Ye(await o.get(t), n) && (Y(n) ? o.delete(t) : o.put({ ...n, is_synced: !0 }, t)), await s;
}
async function Dt(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var Bt = 100, as = 16;
function Ut() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: Te,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: jt,
    upload: Lt,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let i = setTimeout(n, Bt);
        return () => clearTimeout(i);
      }
      let o = requestAnimationFrame(r), s = setTimeout(r, Bt);
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
      let n = crypto.getRandomValues(new Uint8Array(as));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: cs(() => e.localStorage)
  };
}
function cs(e) {
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
function Wt({ userId: e, http: t, memory: n, clock: o }) {
  let s = Ke(e), r = null;
  function i() {
    try {
      let { life: u, due: m } = JSON.parse(n.get(s) ?? "");
      return m - o.now() <= u ? { life: u, due: m } : null;
    } catch {
      return null;
    }
  }
  function c(u) {
    o.cancel(r), r = o.after(d, Math.min(u, 864e5));
  }
  async function f() {
    let m = (await t.get("/v1/users/sessions")).find((p) => p.is_current);
    if (!m) throw new Error("the server lists this session");
    let [g, a, l] = [m.created_at, m.last_used_at, m.expires_at].map(Date.parse);
    return { life: Number(l) - Number(g), left: Number(l) - Number(a) };
  }
  async function d() {
    let u = i();
    if (u && u.due > o.now()) {
      c(u.due - o.now());
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
var Ke = (e) => `login-${e}`;

// model/session.js
import { batch as fr, signal as le } from "./vendor/preact.js";

// net/close_codes.js
var ls = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), us = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Ft = (e) => ls.has(e), Ht = (e) => us.get(e) ?? null;
function zt(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var fs = 1e4;
function Xt(e) {
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
        let u = e.after(
          () => s(c, "time_out", "The server did not answer"),
          fs
        );
        t.set(c, { done: f, fail: d, handle: u }), i({ ...r, ref: c }) || s(c, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let i = o(r.ref);
      r.type === "error" ? i?.fail(At(
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
var ms = 1e4, gs = 2e4, _s = 5e3, ws = 500, hs = 3e4, Kt = 3, ys = 65536;
function Vt({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: i = () => !0,
  clock: c = Te,
  random: f = Math.random
}) {
  let d = null, u = { state: "idle", since: c.now(), retryAt: null, code: null }, m = 0, g = 0, a = !1, l = null, p = null, w = Xt(c);
  function _(S, E = null, R = null) {
    let P = c.now();
    u = { state: S, since: P, retryAt: E === null ? null : P + E, code: R }, s(u);
  }
  function b() {
    return u.state === "updating" && m < Kt ? "updating" : u.state === "offline" ? "offline" : "connecting";
  }
  async function h() {
    M();
    let S = ++g;
    _(b());
    let E;
    try {
      E = await t();
    } catch (L) {
      S === g && j(L);
      return;
    }
    if (S !== g) return;
    let R = !1;
    d = e(E);
    let P = d;
    l = c.after(() => N(R, 1006), ms), P.onopen = () => {
      R = !0;
    }, P.onmessage = ({ data: L }) => P === d && v(L), P.onclose = ({ code: L, reason: ee }) => P === d && T(R, L, ee);
  }
  function v(S) {
    let E;
    try {
      E = /** @type {Frame} */
      JSON.parse(String(S));
    } catch {
      return;
    }
    if ($(), E.type === "ready")
      c.cancel(l), a = !0, _("catching_up");
    else if (E.type === "live") {
      m = 0, o(E), _("live");
      return;
    }
    w.settle(E), o(E);
  }
  function $() {
    c.cancel(p), p = c.after(() => {
      i() ? y() : $();
    }, gs);
  }
  function y() {
    c.cancel(p), A({ type: "ping" }), p = c.after(() => N(!0, 1006), _s);
  }
  function M() {
    if (c.cancel(l), c.cancel(p), a = !1, d) {
      let S = d;
      d = null, S.onmessage = S.onopen = null, S.onclose = null, S.close(1e3);
    }
    w.failAll();
  }
  function T(S, E, R) {
    if (E === 1012) {
      let L = zt(R) + f() * 1e3;
      M(), _("updating", L, E), l = c.after(h, L);
      return;
    }
    let P = Ht(E);
    P ? k("ended", P) : E === 4503 ? k("crowded", E) : Ft(E) ? k("faulty", E) : N(S, E);
  }
  function N(S, E) {
    M();
    let R = ++g;
    if (S) {
      x(E);
      return;
    }
    _(b(), null, E), n().then(
      () => R === g && x(E),
      (P) => R === g && j(P)
    );
  }
  function j(S) {
    if (!(S instanceof C)) throw S;
    S.action === "sign_in" ? k("ended", S.code) : x(S.code, (S.retryAfter ?? 0) * 1e3);
  }
  function x(S, E = 0) {
    M();
    let R = Math.min(ws * 2 ** m, hs), P = Math.max(R * (0.7 + 0.6 * f()), E);
    m++, !r() || m >= Kt ? _("offline", P, S) : _(u.state === "updating" ? "updating" : "waiting", P, S), l = c.after(h, P);
  }
  function k(S, E = null) {
    g++, M(), _(S, null, E);
  }
  function A(S) {
    return !d || !a ? !1 : (d.send(JSON.stringify(S)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return u;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      m = 0, h();
    },
    /** Disconnect for good. */
    stop: () => k("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (S) => k("ended", S),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      h();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      u.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(u.state) ? h() : a && y();
    },
    /** Show at once that there is no network. */
    offline() {
      u.state === "waiting" || u.state === "connecting" ? (u = { ...u, state: "offline" }, s(u)) : a && y();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (S) => d !== null && d.bufferedAmount < ys && A(S),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (S, E) => w.ask(S, A, E)
  };
}

// model/cursors.js
function J(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var Jt = 4, Ve = 1e3, bs = /* @__PURE__ */ new Set([
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
]), Qt = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), W = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), Zt = (e) => e.type === "group_message" || e.type === "direct_message" || bs.has(e.type), en = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), ne = (e) => e.segments.findLast((t) => t.at_end), pe = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function Je(e) {
  let t = [];
  return e.pending.add(t), t;
}
function tn(e, t, n, o) {
  e.pending.delete(o);
  let s = J(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((i) => ({ ...i, as_of: s }))
  );
  Qe(e, vs(t, n));
  for (let i of r) {
    let c = e.rows.get(i.seq);
    (!c || c.as_of <= s) && e.rows.set(i.seq, i);
  }
  return o.filter((i) => i.id > s);
}
function nn(e, { from: t, to: n, at_start: o, at_end: s }, r, i) {
  e.pending.delete(i), Qe(e, { from: t, to: n, at_start: o, at_end: s });
  for (let c of r) e.rows.has(c.seq) || e.rows.set(c.seq, c);
  return i;
}
var on = (e, t) => {
  e.pending.delete(t);
};
function vs({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
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
function Qe(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, i = [];
  for (let c of e.segments)
    c.from <= o + 1 && n <= c.to + 1 ? (n = Math.min(n, c.from), o = Math.max(o, c.to), s ||= c.at_start, r ||= c.at_end) : i.push(c);
  e.segments = [...i, { from: n, to: o, at_start: s, at_end: r }].sort((c, f) => c.from - f.from);
}
function sn(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && Qe(e, { ...n, to: t });
  return en(e, t) !== void 0;
}
function rn(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function Ze(e, t, n = Ve) {
  let o = e.rows.size, s = (d) => d.from <= t && t <= d.to ? -1 : Math.min(Math.abs(d.from - t), Math.abs(d.to - t)), r = [...e.segments].sort((d, u) => s(d) - s(u)), i = ne(e), c = r.slice(0, Jt);
  i && !c.includes(i) && (c = [...c.slice(0, Jt - 1), i]);
  let f = n;
  e.segments = c.map((d) => {
    let u = Ss(pe(e, d), t, f);
    if (f -= u.rows.length, !u.isCut) return d;
    if (u.rows.length === 0) return null;
    let m = u.hasFirst ? d.from : (
      /** @type {Row} */
      u.rows[0].seq
    ), g = u.hasLast ? d.to : (
      /** @type {Row} */
      u.rows[u.rows.length - 1].seq
    );
    return {
      from: m,
      to: g,
      at_start: d.at_start && u.hasFirst,
      at_end: d.at_end && u.hasLast
    };
  }).filter((d) => d !== null).sort((d, u) => d.from - u.from);
  for (let d of e.rows.keys()) en(e, d) || e.rows.delete(d);
  return e.rows.size < o;
}
function Ss(e, t, n) {
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
var an = (e) => ({
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
}), cn = () => ({
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
function F(e, t, n) {
  let o = e.get(t);
  o ? o.add(n) : e.set(t, /* @__PURE__ */ new Set([n]));
}
function G(e, t, n, o) {
  let s = e.groups.get(n);
  s && (e.groups.set(n, { ...s, ...o }), t.groups.add(n));
}

// model/unread.js
var Pe = ({ seq: e, read_seq: t, unread: n, mentions: o }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: o,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function Re(e, t) {
  let { base_seq: n, base_read_seq: o, tail_from: s } = e;
  if (t !== o) return t >= s ? ln(e, t) : null;
  let r = ln(e, Math.max(t, n)), i = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let c of e.corrections)
    if (xs(e, c)) {
      if (c.unread === null || c.mentions === null) return null;
      i.unread += c.unread, i.mentions += c.mentions;
    }
  return i.unread < 0 || i.mentions < 0 ? null : i;
}
function xs({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function ln({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function un(e, t) {
  e.tail.push(t), gn(e);
}
function fn(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Ne(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function dn(e, t, n, o) {
  let s = e.tail.find((d) => d.seq === t);
  e.tail = e.tail.filter((d) => d !== s);
  let { is_counted: r, is_mention: i } = s ? { is_counted: !0, ...s } : o ?? {}, [c, f] = r === void 0 ? [null, null] : r ? [-1, -Number(i)] : [0, 0];
  et(e, { seq: t, event_seq: n, unread: c, mentions: f });
}
function pn(e, t, n, o, s) {
  let r = e.tail.findIndex((d) => d.seq === t), i = e.tail[r], c = i ? i.is_mention : o;
  i && s !== null && (e.tail[r] = { ...i, is_mention: s });
  let f = c === null || s === null ? null : Number(s) - Number(c);
  et(e, { seq: t, event_seq: n, unread: 0, mentions: f });
}
function mn(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), et(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function et(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), gn(e));
}
function gn(e) {
  let t = [
    ...e.tail.map((s) => s.seq),
    ...e.corrections.map((s) => s.event_seq)
  ].sort((s, r) => s - r);
  if (t.length <= 256) return;
  let n = (
    /** @type {number} */
    t[256 / 2]
  ), o = Re(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    Ne(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var _n = 120, $s = {
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
function me(e, t, n) {
  let o = e.groups.get(n.id), s = { ...$s, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function wn(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: i, muted_until: c, peer_id: f, name: d, ...u } = n, m = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (m && yn(e, n)) {
      K(e, t, n.id, n);
      return;
    }
    me(e, t, {
      ...u,
      seq: Math.max(m?.seq ?? 0, o),
      name: d ?? m?.name ?? "",
      muted_until: c ?? null,
      peer_id: f ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: ks(m?.last ?? null, n.last) } : {}
    }), "may_post" in n || Z(e, t, n.id), K(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: i });
  }
}
function hn(e, t, n) {
  let { id: o, kind: s, name: r, topic: i, role: c, is_archived: f, member_count: d, owner_id: u, peer_id: m } = n, { visibility: g, may_post: a, may_invite: l, may_pin: p, history: w } = n, _ = { visibility: g, may_post: a, may_invite: l, may_pin: p, history: w }, b = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (b?.settings && yn(e, n)) {
      K(e, t, o, n);
      return;
    }
    me(e, t, {
      seq: Math.max(b?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: i,
      role: c,
      is_archived: f,
      member_count: d,
      owner_id: u,
      settings: _,
      peer_id: m ?? null,
      active_at: b?.active_at || n.created_at
    }), Z(e, t, o), K(e, t, o, n);
  }
}
var yn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function K(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Pe(o));
    else if (!Ne(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    G(e, t, n, { read_seq: o.read_seq }), Ce(e, t, n);
  }
}
function ge(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (G(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = Re(s, o), i = Math.max(s.applied_seq, o), c = r ? { seq: i, read_seq: o, ...r } : Ms(e, n, o);
      c && Ne(s, c);
    }
    Ce(e, t, n);
  }
}
function Ms(e, t, n) {
  let o = e.logs.get(t), s = o && ne(o), r = e.counts.get(t), i = r && Math.max(r.applied_seq, r.base_seq);
  if (!o || !s || s.from > n + 1 || s.to !== i) return null;
  let c = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let f of o.rows.values()) {
    if (f.as_of > e.applied_id) return null;
    f.seq > n && f.seq >= s.from && W(f) && Le(e, f) && (c.unread++, oe(e, f) && c.mentions++);
  }
  return c;
}
function Ce(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = Re(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && G(e, t, n, r) : t.ask_counts.add(n);
}
var Le = (e, t) => t.sender_id !== e.me && !t.deleted, oe = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function Z(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), i = o.role !== "member", c = o.settings ? o.settings.may_post === "all" : o.may_post;
  G(e, t, n, { may_post: r && (i || c) });
}
function De(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) F(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function tt({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * _n)).slice(0, _n).join("")
  };
}
var ks = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, bn = (e) => [...e.values()].sort(
  (t, n) => t.active_at === n.active_at ? n.id - t.id : t.active_at < n.active_at ? 1 : -1
).map((t) => t.id);

// model/people.js
var _e = (e) => ({
  id: e.id,
  username: e.username,
  display_name: e.display_name ?? null,
  avatar: e.avatar ?? null,
  status: e.status ?? null,
  is_deleted: "deleted" in e && e.deleted === !0,
  is_partial: !1
});
function X(e, t, n, o) {
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
function we(e, t, n, o) {
  e.people.has(n) || X(e, t, n, { username: o });
}
function vn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function i() {
    r = null;
    let c = [...o].slice(0, 100);
    for (let f of c)
      o.delete(f), s.add(f);
    o.size > 0 && (r = n.after(i, 0));
    try {
      let f = await e(c), d = new Set(f.map((u) => u.id));
      t(f, c.filter((u) => !d.has(u)));
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
var Sn = 100, qs = 5e3;
function xn({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), f = null, d = !1, u = vn({
    fetchUsers: (p) => t.get("/v1/users", { user_ids: p.join(",") }),
    onUsers: (p, w) => n((_) => {
      for (let b of p) X(e, _, b.id, _e(b));
      for (let b of w) X(e, _, b, { is_deleted: !0, is_partial: !1 });
      for (let { id: b, kind: h } of e.groups.values())
        h === "direct" && Z(e, _, b);
    }),
    clock: r
  }), m = (p = Sn) => {
    f ??= r.after(g, p);
  };
  async function g() {
    if (f = null, d) return;
    d = !0;
    let p = Sn;
    try {
      for (let w of [...i]) {
        i.delete(w);
        let _ = e.gone.has(w) && !e.groups.has(w);
        !s(w) && !_ && await a(w);
      }
      for (let [w, _] of [...c]) {
        for (let b of [..._])
          await l(w, b), _.delete(b);
        _.size === 0 && c.delete(w);
      }
    } catch {
      p = qs;
    }
    d = !1, i.size + c.size > 0 && m(p);
  }
  async function a(p) {
    try {
      let w = await t.get(`/v1/groups/${p}`);
      n((_) => hn(e, _, w));
    } catch (w) {
      let { isPassing: _ } = (
        /** @type {import("../net/errors.js").RequestError} */
        w
      );
      if (!_) return;
      throw i.add(p), w;
    }
  }
  async function l(p, w) {
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
    people: u,
    /** Ask for a group's details and counts. @param {number} id */
    group(p) {
      i.add(p), m();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(p) {
      for (let w of [...p.ask_groups, ...p.ask_counts]) i.add(w);
      for (let [w, _] of p.ask_rows) for (let b of _) F(c, w, b);
      i.size + c.size > 0 && m(), u.need(p.ask_people);
    },
    dispose() {
      r.cancel(f), u.dispose();
    }
  };
}

// model/beginning.js
var $n = 200, As = 1e3, Es = 6e4;
function Mn({
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
  onAnew: u,
  onOther: m,
  clock: g
}) {
  let a = 0, l = -1 / 0, p = null;
  function w({ me: h, server: v, settings: $, groups: y, people: M }) {
    i((T) => {
      c.value = h, f.value = v, d($);
      for (let N of M) X(o, T, N.id, _e(N));
      X(o, T, h.id, _e(h));
      for (let N of y) wn(o, T, N);
    });
  }
  async function _(h, v) {
    for (; h; ) {
      let $ = h.replace(/limit=\d+/, `limit=${As}`), y = (
        /** @type {Start} */
        await n.get($)
      );
      if (v !== a) return;
      w(y), h = y.next;
    }
  }
  async function b() {
    let h = a, v = g.now() - l > Es;
    try {
      let $ = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: $n })
      );
      if (h !== a) return;
      $.me.id !== e ? m() : (w($), v && await _($.next, h));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let h = ++a, v = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: $n }, { tries: 1 })
      );
      if (h !== a) return;
      if (v.me.id !== e) {
        m();
        return;
      }
      let { groups: $, counts: y, logs: M, marks: T, gone: N } = o;
      for (let j of [$, y, M, T, N]) j.clear();
      o.cursor = v.cursor, o.applied_id = J(v.cursor), o.read_all_id = 0, w(v), s.refresh(), u(), _(v.next, h).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      p ??= b().finally(() => {
        p = null;
      });
    },
    /** The connection was lost. */
    lost() {
      l = g.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let h = await t.read();
      if (!h || h.cursor === null || o.cursor !== null) return;
      let { cursor: v, groups: $, people: y, logs: M } = h;
      c.value = h.me;
      for (let T of $)
        o.groups.set(T.id, T), o.counts.set(T.id, Pe(T));
      for (let T of y) o.people.set(T.id, T);
      o.cursor = v, o.applied_id = J(v), s.refresh(), r.restore(M, t);
    }
  };
}

// model/ending.js
function kn({ fetch: e, db: t, onSignedOut: n }) {
  let o = new AbortController(), s = t;
  return {
    http: ke({ fetch: e, onSignedOut: n, signal: o.signal }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(t, { get: (r, i) => Reflect.get(s, i) }),
    end() {
      o.abort(), s = te();
    }
  };
}

// model/joining.js
function qn(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    we(e, n, s, t.username);
  }
  "sender" in t && we(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || Os(e, t, n) : t.type === "member_added" && t.user_id === o && Ts(e, t, n);
}
function Os(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: i } = t, c = s === "direct", f = c ? r.find((m) => m !== e.me) ?? e.me : null, d = t.name ?? e.people.get(f ?? 0)?.username ?? "", u = !c && i === e.me ? "owner" : "member";
  me(e, n, { id: o, kind: s, name: d, peer_id: f, role: u }), f !== null && !e.people.has(f) && n.ask_people.add(f), En(e, t, n);
}
function Ts(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if (nt(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && De(e, n, o);
  let { kind: i = "group", name: c = null, topic: f = "" } = s ?? {};
  me(e, n, { id: o, kind: i, name: c ?? "", topic: f, role: r }), En(e, t, n);
}
var nt = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0), An = (e, { group_id: t, seq: n }) => n <= (e.gone.get(t) ?? 0);
function En(e, { group_id: t, seq: n, timestamp: o }, s) {
  G(e, s, t, { active_at: o }), K(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var On = 200;
function se(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return W(s) && s.as_of < t ? s : null;
}
function Pn(e, t, n, o) {
  let s = (r, i) => re(
    t,
    o,
    /** @type {Message} */
    { ...r, ...i, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || Rn(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = se(e, n);
      r && !n.message ? F(o.ask_rows, t.group_id, r.seq) : r && n.message && (re(t, o, Rs(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? ot(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && Tn(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = se(e, n);
      r ? ot(t, r, n.id, o) : Ls(t, n, o), Tn(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = se(e, n);
      if (!r) break;
      if (!n.reactions) {
        F(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let i = n.actor_id === e.me, c = (r.reacted ?? []).filter((d) => !i || d !== n.emoji), f = i && n.type === "reaction_added";
      re(t, o, {
        ...Ps(r, "reacted", f ? [...c, n.emoji] : c),
        reactions: n.reactions,
        as_of: n.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let r = se(e, n);
      if (!r) break;
      let { pinned: i, ...c } = r;
      s(c, n.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      n.is_erased && Cs(t, n.actor_id, n.id, o);
      break;
    default:
  }
}
function re(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: o, ...s } = n;
    n = s;
  }
  e.rows.set(n.seq, n), F(t.rows, e.group_id, n.seq);
}
function Ps(e, t, n) {
  let { [t]: o, ...s } = e;
  return n.length > 0 ? { ...s, [t]: n } : s;
}
function Rs({ reactions: e, reacted: t, pinned: n, reply_count: o }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...o && { reply_count: o }
  };
}
function Ns(e) {
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: i, ...c } = e;
  return { ...c, content: "", media_url: null, deleted: !0 };
}
function ot(e, t, n, o, s = st(n)) {
  t.deleted || Rn(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  re(e, o, { ...Ns(r), as_of: n });
}
var st = (e) => (t) => t.as_of < e;
function Cs(e, t, n, o) {
  let s = [...e.rows.values()].filter(W), r = new Set(s.filter(st(n)).map((i) => i.seq));
  for (let i of s)
    i.quote?.sender_id === t && i.quote.content && re(e, o, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && r.has(i.seq) && ot(e, i, n, o, (c) => r.has(c.seq));
}
function Ls(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!W(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((i) => i.id === s.reply_to);
  W(r) && r.as_of < t && F(o.ask_rows, e.group_id, r.seq);
}
function Rn(e, { reply_to: t, quote: n }, o, s, r, i = st(o)) {
  if (t === null) return;
  let c = n ? e.rows.get(n.seq) : [...e.rows.values()].find((m) => m.id === t);
  if (!W(c) || !i(c)) return;
  let { reply_count: f = 0, ...d } = c, u = f + s;
  re(e, r, { ...d, ...u > 0 && { reply_count: u }, as_of: o });
}
function Tn(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * On)).slice(0, On).join("");
  for (let i of e.rows.values())
    W(i) && i.quote?.seq === t && i.as_of < n && i.quote.content !== r && re(e, s, { ...i, quote: { ...i.quote, content: r } });
}

// model/events.js
function Cn(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, qn(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return Dn(e, t) ? e.gone.set(t.group_id, t.seq) : An(e, t) || n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && G(e, n, o.id, { seq: t.seq }), Ds(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    Ge(e, t, n);
  }
  return Gs(e, t, n), t.id <= e.read_all_id && Bs(e, t, n), Ce(e, n, o.id), !0;
}
function Ge(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = sn(o, t.seq);
  if (Pn(e, o, t, n), s && Zt(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    rn(o, r) && F(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function Ds(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (fn(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      Le(e, { ...t, as_of: s }) && un(n, { seq: o, id: s, sender_id: r, is_mention: oe(e, t) });
    } else if (t.type === "message_deleted") {
      let o = se(e, t), s = o && { is_counted: Le(e, o), is_mention: oe(e, o) };
      dn(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = se(e, t), s = o && oe(e, o), r = t.message ? !t.message.deleted && oe(e, t.message) : null;
      pn(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && mn(n, t.seq, t.actor_id);
}
function Gs(e, t, n) {
  let o = t.group_id, s = e.groups.get(o);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        js(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && G(e, n, o, { last: tt({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && G(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(o);
        break;
      case "member_added":
        rt(e, o, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        Dn(e, t) ? Nn(e, t, n) : rt(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && G(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (G(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), Z(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: i, is_archived: c, visibility: f, may_post: d, may_invite: u, may_pin: m, history: g } = t;
        G(e, n, o, { name: r, topic: i, is_archived: c, settings: { visibility: f, may_post: d, may_invite: u, may_pin: m, history: g } }), Z(e, n, o);
        break;
      }
      case "group_deleted":
        Nn(e, t, n);
        break;
      case "profile_changed":
        Is(e, t, n);
        break;
      case "account_deleted":
        X(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && G(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), Ln(e, t.actor_id, t.username, n), Z(e, n, o), rt(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function js(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: i } = t, c = e.groups.get(o), f = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !c?.last || c.last.seq < s) {
    let d = tt(t);
    G(e, n, o, { last: d, active_at: d.at });
  }
  if (r === e.me)
    i !== null && n.confirmed.push({ key: i, group_id: o, seq: s });
  else if (c && !t.deleted && s > c.read_seq && s > (f?.base_seq ?? 0)) {
    let d = oe(e, t), u = c.kind === "direct" ? "direct" : d ? "mention" : "message";
    n.arrived.push({ message: t, kind: u });
  }
}
function Is(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: i, avatar: c } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (X(e, n, o, { username: s }), n.ask_people.add(o)) : X(e, n, o, {
    username: s,
    display_name: r,
    status: i,
    avatar: c,
    is_partial: !1
  }), Ln(e, o, s, n), o === e.me && (n.me = !0);
}
function Ln(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && G(e, o, s.id, { name: n });
}
var Dn = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function Nn(e, t, n) {
  nt(e, t) || (e.gone.set(t.group_id, t.seq), De(e, n, t.group_id), n.left.set(t.group_id, t));
}
function rt(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && G(e, o, t, { member_count: s + n }), o.members.add(t);
}
function Bs(e, { group_id: t, seq: n }, o) {
  K(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var Us = /* @__PURE__ */ new Set([
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
]), Gn = (e) => !Us.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function jn(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: i }, c) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let f = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, f), o <= (f.get(n) ?? 0)) return;
      f.set(n, o), c.marks.add(t);
    } else
      je(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: i }, c);
}
function je(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, i) {
  o === void 0 || s === void 0 || r === void 0 ? ge(e, i, t, n) : K(e, i, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function Ie(e, t, n) {
  let o = J(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: i } of e.groups.values()) {
    let f = (e.counts.get(s)?.tail ?? []).find((u) => u.id > o), d = f ? f.seq - 1 : r;
    d > i && ge(e, n, s, d);
  }
}
function In(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && G(e, s, t, { muted_until: o });
}

// model/history.js
var Ws = 50, Fs = 20, Bn = 50, Un = 200;
function Wn({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  function c(u) {
    let m = e.logs.get(u);
    if (m) return m;
    let g = Qt(u);
    return e.logs.set(u, g), g;
  }
  async function f(u, m, g) {
    let a = c(u), l = Je(a);
    try {
      let p = await t.get(`/v1/groups/${u}/messages`, { ...m, limit: g, events: 1 });
      return e.logs.get(u) === a && n((w) => d(a, p, m, l, w)), p;
    } catch (p) {
      throw on(a, l), p;
    }
  }
  function d(u, m, g, a, l) {
    let p = u.group_id, w = tn(u, m, g, a);
    for (let { seq: b } of m.messages) {
      F(l.rows, p, b);
      let h = u.rows.get(b);
      W(h) && we(e, l, h.sender_id, h.sender);
    }
    for (let b of w) Ge(e, b, l);
    let _ = i.get(p) ?? m.messages[Math.floor(m.messages.length / 2)]?.seq;
    u.rows.size > Ve && _ !== void 0 && Ze(u, _), l.logs.add(p);
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(u, m = {}, g = Ws) {
      let a = JSON.stringify([u, m, g]), l = r.get(a);
      if (l) return l;
      let p = f(u, m, g).finally(() => r.delete(a));
      return r.set(a, p), p;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(u, m) {
      return this.page(u, { after: m - 1 }, 1);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at. The logs of others are made
     * smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(u, m) {
      o.set(u, s.now()), c(u), m !== void 0 && i.set(u, m);
      let g = [...e.logs.keys()].sort(
        (a, l) => (o.get(l) ?? 0) - (o.get(a) ?? 0)
      );
      n((a) => {
        for (let l of g.slice(Bn))
          e.logs.delete(l), o.delete(l), a.logs.add(l);
        for (let l of g.slice(Fs, Bn)) {
          let p = e.logs.get(l);
          i.delete(l), p && p.rows.size > Un && Ze(p, Number.MAX_SAFE_INTEGER, Un) && a.logs.add(l);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(u, m) {
      let a = [...u].sort((l, p) => p.opened_at - l.opened_at).map((l) => {
        let p = c(l.group_id);
        return o.has(l.group_id) || o.set(l.group_id, l.opened_at), { stored: l, log: p, kept: Je(p) };
      });
      for (let { stored: l, log: p, kept: w } of a) {
        let _ = await m.rows(l.group_id);
        if (e.logs.get(l.group_id) !== p) continue;
        let b = _.filter((h) => l.from <= h.seq && h.seq <= l.to);
        n((h) => {
          for (let v of nn(p, l, b, w)) Ge(e, v, h);
          h.logs.add(l.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as ct } from "./vendor/preact.js";

// model/attachments.js
var Hs = 2, zs = 50 * 1024 * 1024, Fn = 1440 * 60 * 1e3;
function Hn({ db: e, upload: t, onProgress: n, makeId: o, now: s = Date.now }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), d = [], u = 0, m = 0;
  function g(_, b) {
    b ? f.set(_, b) : f.delete(_), n(_);
  }
  async function a(_, b) {
    let h = r.get(_) ?? await e.file(_);
    if (!h) throw new C({ code: "file_missing", sentence: "The file is gone" });
    let v = await p(h);
    if (v) return v;
    u >= Hs && await new Promise(($) => d.push(() => $(void 0))), u++;
    try {
      if (!i.has(_)) throw new C({ code: "aborted" });
      let $ = h.size, y = t(h, b, {
        onProgress: (T) => g(_, { sent: T, size: $, state: "running", code: null })
      });
      c.set(_, y);
      let { id: M } = await y.done;
      return await w(h, M), M;
    } finally {
      c.delete(_), u--, d.shift()?.();
    }
  }
  async function l(_) {
    if (!globalThis.crypto?.subtle) return null;
    let b = await crypto.subtle.digest("SHA-256", await _.arrayBuffer());
    return [...new Uint8Array(b)].map((h) => h.toString(16).padStart(2, "0")).join("");
  }
  async function p(_) {
    let b = await l(_), h = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), v = b && h ? h[b] : null;
    return v && s() - v.at < Fn ? v.id : null;
  }
  async function w(_, b) {
    let h = await l(_);
    if (!h) return;
    let v = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), $ = Object.entries(v).filter(([, { at: y }]) => s() - y < Fn);
    await e.put_value("uploads", { ...Object.fromEntries($), [h]: { id: b, at: s() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(_, b) {
      let h = o();
      r.set(h, _), m + _.size <= zs && (m += _.size, await e.put_file(h, _));
      let v = { local_id: h, name: b, type: _.type, size: _.size, file_id: null };
      return this.ensure(v).catch(() => {
      }), v;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(_) {
      let { local_id: b, name: h, size: v, file_id: $ } = _;
      if ($) return Promise.resolve($);
      let y = i.get(b);
      if (y) return y;
      g(b, { sent: 0, size: v, state: "waiting", code: null });
      let M = Promise.resolve().then(() => a(b, h)).then(
        (T) => (g(b, { sent: v, size: v, state: "done", code: null }), T),
        (T) => {
          throw i.delete(b), g(b, { sent: 0, size: v, state: "failed", code: T.code }), T;
        }
      );
      return i.set(b, M), M;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (_) => f.get(_) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => u > 0,
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
var Xs = 2e3;
function zn({ drafts: e, http: t, clock: n }) {
  let o = null, s = /* @__PURE__ */ new Set(), r = null, i = null, c = (m) => `/v1/users/me/drafts/${m}`;
  async function f(m = !1) {
    for (; ; ) {
      let g = e.unsynced().find(([, p]) => !s.has(p));
      if (!g) return;
      let [a, l] = g;
      try {
        if (Y(l))
          await t.remove(c(a), void 0, { keepalive: m }), o?.delete(a);
        else {
          let { updated_at: p } = await t.put(c(a), Ys(l), { keepalive: m });
          o?.set(a, p);
        }
      } catch (p) {
        let { isPassing: w, code: _ } = (
          /** @type {import("../net/errors.js").RequestError} */
          p
        );
        if (w || _ === "aborted") return;
        s.add(l);
        continue;
      }
      await e.synced(a, l);
    }
  }
  function d(m) {
    return n.cancel(r), r = null, i ??= f(m).finally(() => {
      i = null;
    }), i;
  }
  function u(m, g) {
    if (g && g.updated_at <= (o?.get(m) ?? "")) return;
    g ? o?.set(m, g.updated_at) : o?.delete(m);
    let a = e.get(m);
    (g || a) && e.take(m, Ks(g, a));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (m) => o === null || o.has(m) || i !== null,
    /** A draft was stored here. */
    changed() {
      r ??= n.after(d, Xs);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: m, value: g }) => u(m, g),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let m = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), g = new Map(m.map((a) => [a.draft, a]));
        o ??= /* @__PURE__ */ new Map();
        for (let a of /* @__PURE__ */ new Set([...g.keys(), ...e.keys()]))
          e.isNewer(a) ? g.has(a) && o.set(a, g.get(a)?.updated_at ?? "") : u(a, g.get(a) ?? null);
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
var Ys = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((o) => o.file_id).filter((o) => o !== null)
});
function Ks(e, t) {
  let n = (t?.files ?? []).filter((u) => u.file_id === null);
  if (!e)
    return n.length > 0 && t ? { ...t, text: "", reply_to: null, files: n } : null;
  let { content: o, reply_to: s, files: r, updated_at: i } = e, c = new Map((t?.files ?? []).map((u) => [u.file_id, u])), f = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, d = r.map(
    (u) => c.get(u) ?? { local_id: u, name: "", type: "", size: 0, file_id: u }
  );
  return {
    text: o,
    reply_to: s === null ? null : t?.reply_to?.id === s ? t.reply_to : f,
    selection: t?.text === o ? t.selection : null,
    files: [...d, ...n],
    at: Date.parse(i)
  };
}

// model/outbox.js
var Vs = 1440 * 60 * 1e3, Js = 3e4, Xn = 1e3, Qs = 3e4;
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
  laneOf: f = ({ group_id: u, recipient_id: m }) => u ? `g${u}` : `u${m}`,
  clock: d
}) {
  let u = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), g = /* @__PURE__ */ new Map(), a = !1, l = !1, p = null, w = () => r([...u.values()]);
  function _(x, k) {
    let A = u.get(x);
    if (!A) return null;
    let S = { ...A, ...k };
    return u.set(x, S), w(), S;
  }
  function b(x, k = !1) {
    let A = u.get(x);
    if (u.delete(x), g.delete(x), m.get(x)?.(), m.delete(x), !k) for (let { local_id: S } of A?.files ?? []) o(S);
    A && w();
  }
  function h() {
    if (!a || l) return;
    let x = /* @__PURE__ */ new Set(), k = d.now(), A = 1 / 0;
    for (let S of u.values()) {
      let E = f(S);
      if (x.has(E) || !["waiting", "sending"].includes(S.state) || (x.add(E), S.state === "sending")) continue;
      let R = g.get(S.key) ?? 0;
      R > k ? A = Math.min(A, R) : m.has(S.key) && v(S);
    }
    d.cancel(p), A < 1 / 0 && (p = d.after(h, A - k));
  }
  async function v({ key: x, tries: k }) {
    let A = (
      /** @type {Outgoing} */
      _(x, { state: "sending", tries: k + 1 })
    );
    try {
      let S = await $(A), { group_id: E, recipient_id: R, content: P, reply_to: L } = A, ae = await t({ type: "send", key: x, content: P, reply_to: L, files: S, ...E ? { group_id: E } : { recipient_id: R } }, x);
      y(x, ae.seq, ae.duplicate === !0);
    } catch (S) {
      let E = qt(S);
      u.get(x)?.state === "sending" && M(A, E);
    }
    h();
  }
  async function $(x) {
    let k = await Promise.all(x.files.map(n));
    if (x.files.some((A) => !A.file_id)) {
      let A = x.files.map((E, R) => ({ ...E, file_id: k[R] ?? null })), S = _(x.key, { files: A });
      S && await e.put_outgoing(S);
    }
    return k;
  }
  function y(x, k, A) {
    e.remove_outgoing(x), A ? b(x) : _(x, { state: "sent", seq: k, error: null });
  }
  function M({ key: x, tries: k }, A) {
    let { action: S, code: E, message: R } = A;
    if (S === "pause")
      _(x, { state: "waiting", error: { code: E, sentence: R } }), T();
    else if (S === "wait") {
      let P = (A.retryAfter ?? 0) * 1e3, L = Math.max(P, Math.min(Xn * 2 ** (k - 1), Qs));
      g.set(x, d.now() + L), _(x, { state: "waiting", error: { code: E, sentence: R } });
    } else if (S === "resend" || S === "sign_in")
      E !== "time_out" && g.set(x, d.now() + Xn), _(x, { state: "waiting", error: null });
    else {
      let P = _(x, { state: "failed", error: { code: E, sentence: R } });
      P && e.put_outgoing(P);
    }
  }
  function T() {
    l || (l = !0, i(!0), d.after(() => {
      l = !1, i(!1), h();
    }, Js));
  }
  async function N(x) {
    let { key: k } = x;
    if (u.has(k)) return;
    let A = await s(`chat-outbox-${k}`);
    if (!A) return;
    let S = await e.outgoing(k);
    if (!S || u.has(k)) {
      A();
      return;
    }
    m.set(k, A);
    let E = d.now() - S.at > Vs, R = S.state === "failed" ? "failed" : E ? "asking" : "waiting";
    j({ ...S, state: R });
  }
  function j(x) {
    let k = [...u.values(), x].sort((A, S) => A.at - S.at);
    u.clear();
    for (let A of k) u.set(A.key, A);
    w();
  }
  return {
    /** All entries, oldest first. */
    list: () => [...u.values()],
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: x = null, recipient_id: k = null, content: A, reply_to: S = null, quote: E = null, files: R = [] }) {
      let P = Math.max(0, ...[...u.values()].map((ae) => ae.at)), L = (
        /** @type {Outgoing} */
        {
          key: c(),
          group_id: x,
          recipient_id: k,
          content: A,
          reply_to: S,
          quote: E,
          files: R,
          state: "waiting",
          tries: 0,
          at: Math.max(d.now(), P + 1),
          error: null,
          seq: null
        }
      );
      u.set(L.key, L), w();
      let [ee] = await Promise.all([
        s(`chat-outbox-${L.key}`),
        e.put_outgoing(L)
      ]);
      return u.has(L.key) ? m.set(L.key, ee ?? (() => {
      })) : ee?.(), h(), L;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let x of await e.outbox()) await N(x);
      h();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(x) {
      a = x, x && h();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      a = !1, d.cancel(p), u.clear();
      for (let x of m.values()) x();
      m.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: x }) {
      u.has(x) && (e.remove_outgoing(x), b(x), h());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(x) {
      for (let k of [...u.values()])
        k.state === "sent" && x(k) && b(k.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(x) {
      let k = u.get(x);
      if (!k || !["failed", "asking"].includes(k.state)) return;
      g.delete(x);
      let A = { ...k, state: "waiting", error: null, tries: 0, at: d.now() };
      j(
        /** @type {Outgoing} */
        A
      ), await e.put_outgoing(
        /** @type {Outgoing} */
        A
      ), h();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(x, k = !1) {
      let A = u.get(x);
      return !A || ["sending", "sent"].includes(A.state) || A.state === "waiting" && A.tries > 0 && !A.error ? null : (await e.remove_outgoing(x), b(x, k), h(), A);
    }
  };
}

// model/settings.js
import { signal as Zs } from "./vendor/preact.js";
var it = {
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
}, er = 1e3, tr = 3;
function Kn({ db: e, http: t, tell: n, clock: o }) {
  let s = Zs({ ...it }), r = {}, i = (
    /** @type {number | null} */
    null
  ), c = {}, f = null;
  function d() {
    let a = Object.entries({ ...r, ...c }).filter(
      ([l, p]) => nr(
        /** @type {Record<string, unknown>} */
        it[l],
        p
      )
    );
    s.value = { ...it, ...Object.fromEntries(a) };
  }
  function u(a) {
    i !== null && a.revision < i || (i = a.revision, r = a.settings, d(), m());
  }
  let m = () => e.put_value("settings", { stored: r, changed: c });
  async function g(a) {
    f = null;
    for (let l = 0; l < tr && Object.keys(c).length > 0; l++) {
      let p = c;
      try {
        i === null && u(await t.get("/v1/users/me/settings"));
        let w = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...p } },
          { headers: { "If-Match": `"${i}"` }, ...a }
        ), _ = Object.entries(c).filter(
          ([b, h]) => h !== /** @type {any} */
          p[b]
        );
        c = Object.fromEntries(_), u(w);
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
    received: u,
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
    set(a, l) {
      c = { ...c, [a]: l }, d(), m().then(n), o.cancel(f), f = o.after(() => g(), er);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      f !== null && (o.cancel(f), await g({ keepalive: !0 }));
    },
    dispose: () => o.cancel(f)
  };
}
function nr(e, t) {
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
  f && (f.onmessage = ({ data: u }) => t(u));
  function d() {
    return r.signal.aborted ? Promise.resolve() : (i = !0, n(), /** @type {Promise<void>} */
    new Promise((u) => {
      c = u;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, d).catch(() => {
  }) : Promise.resolve().then(d), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(u) {
      r.signal.aborted || f?.postMessage(u);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(u) {
      return o ? new Promise((m) => {
        o.request(`${u}-${e}`, { ifAvailable: !0 }, (g) => g ? new Promise((a) => m(() => a(void 0))) : (m(null), Promise.resolve())).catch(() => m(() => {
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
import { batch as Jn, signal as at } from "./vendor/preact.js";
var or = 500;
function H(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = at(e(n));
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
var sr = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function Qn(e, t) {
  let n = 0, o = H((w) => e.groups.get(w) ?? null), s = H((w) => a(w)), r = H((w) => e.people.get(w) ?? null), i = H((w) => new Map(e.marks.get(w) ?? [])), c = H((w) => ++n), f = H((w) => ++n), d = at(
    /** @type {number[]} */
    []
  ), u = at(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), m = /* @__PURE__ */ new Map(), g = null;
  function a(w) {
    return { log: e.logs.get(w) ?? null, version: ++n };
  }
  function l() {
    g = null;
    let w = bn(e.groups), _ = d.value;
    (w.length !== _.length || w.some((b, h) => b !== _[h])) && (d.value = w);
  }
  function p(w) {
    let { groups: _, mentions: b } = u.value, h = t.now();
    for (let v of w) {
      let $ = e.groups.get(v), y = m.get(v) ?? { groups: 0, mentions: 0 }, M = rr($, h);
      _ += M.groups - y.groups, b += M.mentions - y.mentions, $ ? m.set(v, M) : m.delete(v);
    }
    (_ !== u.value.groups || b !== u.value.mentions) && (u.value = { groups: _, mentions: b });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: i,
    members: c,
    pins: f,
    order: d,
    totals: u,
    /** Show what has changed. @param {Changes} changes */
    publish: (w) => Jn(() => {
      for (let _ of w.groups) o.update(_);
      for (let _ of w.logs) s.update(_);
      for (let _ of w.people) r.update(_);
      for (let _ of w.marks) i.update(_);
      for (let _ of w.members) c.update(_);
      for (let _ of w.pins) f.update(_);
      w.groups.size !== 0 && (p(w.groups), d.value.length === 0 ? l() : g ??= t.after(l, or));
    }),
    /** Show the whole state anew. */
    refresh: () => Jn(() => {
      for (let w of [o, s, r, i]) w.refresh();
      p(/* @__PURE__ */ new Set([...m.keys(), ...e.groups.keys()])), l();
    }),
    /** Count anew, as the time of a muting may be over. */
    recount: () => p(e.groups.keys()),
    dispose: () => t.cancel(g)
  };
}
function rr(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = sr(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var Zn = 3e4;
function eo({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: i }) {
  let { clock: c } = o, f = ct(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), d = ct(!1), u = H((y) => w.progressOf(y)), m = H((y) => b.get(y)), g = ct(0), a = /* @__PURE__ */ new Set(), l = null, p = Vn({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      i(), b.load().then(b.adopt).then(h.changed), _.load();
      let y = () => {
        _.load(), l = c.after(y, Zn);
      };
      l = c.after(y, Zn);
    },
    onWord: (y) => {
      y.type === "draft" && b.changed(y.key), y.type === "settings" && v.reload();
      for (let M of a) M(y);
    }
  }), w = Hn({
    db: t,
    upload: o.upload,
    onProgress: (y) => u.update(y),
    makeId: o.makeKey,
    now: c.now
  }), _ = Yn({
    db: t,
    send: (y, M) => r.request(y, M),
    ensureFile: w.ensure,
    dropFile: w.drop,
    hold: p.hold,
    onChange: (y) => {
      f.value = y;
    },
    onPause: (y) => {
      d.value = y;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: y, recipient_id: M }) => `g${y ?? $(M) ?? -Number(M)}`,
    clock: c
  }), b = Pt({
    db: t,
    onChange: (y) => {
      m.update(y), g.value++;
    },
    tell: (y) => p.tell({ type: "draft", key: y }),
    onStored: () => h.changed(),
    mayBeOnServer: (y) => h.mayHave(y),
    clock: c
  }), h = zn({ drafts: b, http: n, clock: c }), v = Kn({ db: t, http: n, tell: () => p.tell({ type: "settings" }), clock: c });
  function $(y) {
    for (let { id: M, kind: T, peer_id: N } of s.groups.values())
      if (T === "direct" && N === y) return M;
    return null;
  }
  return {
    outbox: _,
    attachments: w,
    drafts: b,
    settings: v,
    tabs: p,
    groupWith: $,
    signals: { outgoing: f, isPaused: d, progress: u, drafts: m, draftList: g, settings: v.settings },
    /** Read what is stored. */
    load: () => Promise.all([_.load(), b.load(), v.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      _.forgetSent(({ group_id: y, seq: M }) => M !== null && M <= (s.groups.get(y ?? 0)?.seq ?? 0)), v.sync(), h.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(y) {
      y.type === "settings" ? v.received(y) : y.type === "draft" && h.received(y);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(y) {
      return a.add(y), () => a.delete(y);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await b.flush(), await Promise.all([h.flush(), v.flush()]);
    },
    dispose() {
      c.cancel(l), b.flush();
      for (let y of [_, w, h, v]) y.dispose();
      p.leave();
    }
  };
}

// model/marks.js
var lt = 1e3, ir = 5e3;
function to({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), c = !1, f = null, d = (g = lt) => {
    c && (f ??= s.after(u, g));
  };
  function u() {
    f = null;
    for (let [g, a] of r) i.has(g) || m(g, a);
  }
  async function m(g, a) {
    i.add(g);
    let l = lt;
    try {
      let p = await n({ type: "read", group_id: g, seq: a });
      r.get(g) === a && (r.delete(g), o((w) => je(e, { ...p, read_seq: p.seq }, w)));
    } catch (p) {
      let { isPassing: w, retryAfter: _ } = (
        /** @type {import("../net/errors.js").RequestError} */
        p
      );
      !w && r.get(g) === a && r.delete(g), l = _ === null ? ir : Math.max(_ * 1e3, lt);
    }
    i.delete(g), r.has(g) && d(l);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (g) => r.has(g),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(g, a) {
      let l = e.groups.get(g);
      !l || a <= l.read_seq || (o((p) => ge(e, p, g, a)), r.set(g, a), d());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(g, a) {
      r.delete(g);
      let l = await t.put(`/v1/groups/${g}/unread`, { seq: a });
      o((p) => je(e, l, p));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: g } = await t.put("/v1/read-all");
      o((a) => Ie(e, g, a));
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
        ([a, l]) => t.put(`/v1/groups/${a}/read`, { seq: l }, { keepalive: !0 }).catch(() => {
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
  function u(a, l) {
    l === null ? i.delete(a) : i.set(a, l), t(a);
  }
  function m() {
    c = null;
    let a = new Set([...s.keys()].slice(-100));
    for (let p of r) a.has(p) || u(p, null);
    (a.size === r.size && [...a].every((p) => r.has(p)) || e({ type: "watch", user_ids: [...a] })) && (r = a);
  }
  function g(a, l) {
    let p = f.get(a);
    p?.has(l) && (o.cancel(p.get(l)), p.delete(l), n(a));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(a) {
      s.set(a, (s.get(a) ?? 0) + 1), c ??= o.after(m, 500);
      let l = !0;
      return () => {
        if (!l) return;
        l = !1;
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
      for (let a of r) u(a, null);
      r = /* @__PURE__ */ new Set();
      for (let [a, l] of f) for (let p of [...l.keys()]) g(a, p);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(a) {
      let l = new Set(a);
      for (let p of r) u(p, l.has(p));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(a, l) {
      r.has(a) && u(a, l);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (a) => i.get(a) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(a, l) {
      let p = f.get(a) ?? /* @__PURE__ */ new Map();
      f.set(a, p);
      let w = !p.has(l);
      o.cancel(p.get(l)), p.set(l, o.after(() => g(a, l), 5e3)), w && n(a);
    },
    stopTyping: g,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (a) => [...f.get(a)?.keys() ?? []],
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(a) {
      let l = o.now();
      l - (d.get(a) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: a }) && d.set(a, l);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (a) => {
      d.delete(a);
    },
    dispose() {
      o.cancel(c);
      for (let a of f.values()) for (let l of a.values()) o.cancel(l);
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
      let u = Math.floor(n.now() / 1e3);
      if (u !== r && (c = u === r + 1 ? i : 0, r = u, i = 0), i++, s) return;
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
var ar = 500, cr = 50, lr = 200, ur = 3;
function so({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), u = !0, m = (
    /** @type {string | null} */
    null
  ), g = 0, a = null, l = Promise.resolve(), p = () => {
    a ??= r.after(b, ar);
  };
  function w() {
    let h = {
      is_whole: u,
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
    u && d.clear();
    for (let y of u ? t.groups.keys() : i) {
      let M = t.groups.get(y);
      M ? h.groups.push(M) : h.gone_groups.push(y);
    }
    for (let y of u ? t.people.keys() : c) {
      let M = t.people.get(y);
      M && h.people.push(M);
    }
    let v = [...o].sort(([, y], [, M]) => M - y).slice(0, cr), $ = new Set(v.map(([y]) => y));
    for (let y of [...d.keys()])
      $.has(y) && t.logs.has(y) || (h.gone_logs.push(y), d.delete(y));
    for (let y of u ? $ : f.keys()) {
      let M = t.logs.get(y);
      M && $.has(y) && _(h, M);
    }
    return i.clear(), c.clear(), f.clear(), u = !1, h;
  }
  function _(h, v) {
    let $ = v.group_id, y = ne(v), M = d.get($) ?? /* @__PURE__ */ new Set();
    if (!y) {
      d.delete($) && h.gone_logs.push($);
      return;
    }
    let T = pe(v, y), N = T.slice(-lr), j = N.length < T.length, x = j ? (
      /** @type {{ seq: number }} */
      N[0].seq
    ) : y.from, k = new Set(N.map((S) => S.seq)), A = f.get($);
    for (let S of N) (!M.has(S.seq) || A?.has(S.seq)) && h.rows.push(S);
    for (let S of M) k.has(S) || h.gone_rows.push([$, S]);
    d.set($, k), h.logs.push({
      group_id: $,
      from: x,
      to: y.to,
      at_start: y.at_start && !j,
      at_end: !0,
      opened_at: o.get($) ?? 0
    });
  }
  function b() {
    return r.cancel(a), a = null, !n() || g >= ur ? (u = !0, l) : (l = l.then(async () => {
      if (!u && t.cursor === m && i.size + c.size + f.size === 0) return;
      let v = w();
      await e.save(v) ? (g = 0, m = v.cursor) : (g++, u = !0, p());
    }), l);
  }
  return {
    /** @param {Changes} changes */
    note(h) {
      for (let v of h.groups) i.add(v);
      for (let v of h.people) c.add(v);
      for (let v of h.logs) f.set(v, f.get(v) ?? /* @__PURE__ */ new Set());
      for (let [v, $] of h.rows) {
        let y = f.get(v) ?? /* @__PURE__ */ new Set();
        for (let M of $) y.add(M);
        f.set(v, y);
      }
      p();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      u = !0, p();
    },
    flush: b,
    dispose: () => r.cancel(a)
  };
}

// model/session.js
var dr = 2e3;
function ro({ userId: e, db: t, env: n, onEnded: o }) {
  let { clock: s } = n, r = kn({ fetch: n.fetch, db: t, onSignedOut: ({ code: O }) => ce(O) }), { http: i, db: c } = r, f = an(e), d = Qn(f, s), u = le(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), m = le(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), g = le(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: s.now(),
      retryAt: null,
      code: null
    }
  ), a = H((O) => S.typingIn(O)), l = H((O) => S.isOnline(O)), p = le(
    /** @type {import("./types.js").Event[]} */
    []
  ), w = le(0), _ = le(0), b = /* @__PURE__ */ new Map(), h = /* @__PURE__ */ new Set(), v = !1, $ = !1, y = null, M = Vt({
    open: (O) => n.openSocket(`/ws?since=${encodeURIComponent(O)}&groups=no`),
    prepare: async () => (f.cursor === null ? await E.anew() : E.refresh(), /** @type {string} */
    f.cursor),
    checkLogin: () => i.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (O) => O.type === "ready" ? ae(O) : T.push(O),
    onState: (O) => {
      O.state === "ended" && ce(String(O.code)), O.state !== "live" && No(), g.value = O;
    },
    isOnline: n.isOnline,
    isVisible: n.isVisible,
    clock: s
  }), T = oo({ apply: L, soon: n.soon, clock: s }), N = Wn({ state: f, http: i, change: P, opened: b, clock: s }), j = to({ state: f, http: i, request: M.request, change: P, clock: s }), x = xn({ state: f, http: i, change: P, history: N, isMarking: j.isMarking, clock: s }), k = eo({ userId: e, db: c, http: i, env: n, state: f, socket: M, onLeading: () => A.invalidate() }), A = so({
    db: c,
    state: f,
    isLeading: () => k.tabs.isLeading,
    opened: b,
    me: () => u.value,
    clock: s
  }), S = no({
    signal: M.signal,
    onPresence: (O) => l.update(O),
    onTyping: (O) => a.update(O),
    clock: s
  }), E = Mn({
    userId: e,
    db: c,
    http: i,
    state: f,
    view: d,
    history: N,
    change: P,
    me: u,
    server: m,
    clock: s,
    onOther: () => ce("another_user"),
    onSettings: (O) => k.settings.received(O),
    onAnew: () => {
      T.clear(), A.invalidate(), w.value++;
    }
  }), R = Wt({ userId: e, http: i, memory: n.memory, clock: s });
  function P(O) {
    $ || fr(() => {
      let D = cn();
      O(D);
      for (let z of D.confirmed) k.outbox.confirm(z);
      for (let { group_id: z, user_id: Do } of D.typed) S.stopTyping(z, Do);
      if (D.left.size > 0 && (p.value = [...p.value, ...D.left.values()].slice(-20)), D.me && Lo(), d.publish(D), A.note(D), x.note(D), v && D.arrived.length > 0) for (let z of h) z(D.arrived);
    });
  }
  function L(O) {
    P((D) => {
      for (let z of O)
        Gn(z) ? Cn(f, z, D) : ee(z, D);
    });
  }
  function ee(O, D) {
    switch (O.type) {
      case "live":
        v = !0, J(O.cursor) >= f.applied_id && (f.cursor = O.cursor), S.connected(), j.connected(), k.sync();
        break;
      case "read":
        (O.user_id !== e || !j.isMarking(O.group_id)) && jn(f, O, D);
        break;
      case "read_all":
        Ie(f, O.cursor, D);
        break;
      case "muted":
        In(f, O, D);
        break;
      case "typing":
        S.typed(O.group_id, O.user_id);
        break;
      case "presence":
        S.answered(O.online);
        break;
      case "presence_changed":
        S.changed(O.user_id, O.is_online);
        break;
      case "invitation":
        _.value++;
        break;
      default:
        k.received(
          /** @type {any} */
          O
        );
    }
  }
  function ae(O) {
    O.user_id !== e ? ce("another_user") : O.reset || O.behind > dr ? Co() : k.outbox.connected(!0);
  }
  function No() {
    v && E.lost(), v = !1, k.outbox.connected(!1), S.disconnected(), j.disconnected();
  }
  function Co() {
    T.clear(), f.cursor = null, M.restart();
  }
  async function Lo() {
    try {
      u.value = await i.get("/v1/users/me");
    } catch {
    }
  }
  function ce(O) {
    $ || (y && k.tabs.tell({ type: "signed_out", reason: y }), wt(), o(y ?? O));
  }
  function wt() {
    $ = !0, M.stop(), T.clear();
    for (let O of [d, A, j, x, S, R, k]) O.dispose();
    r.end();
  }
  return {
    http: i,
    state: f,
    view: d,
    me: u,
    server: m,
    connection: g,
    typing: a,
    presence: l,
    left: p,
    resets: w,
    invitations: _,
    history: N,
    marks: j,
    asking: x,
    people: S,
    local: k,
    socket: M,
    change: P,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([E.showCopy(), k.load()]), !$ && (M.start(), R.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave(O, D) {
      y = O;
      try {
        await D(), ce(O);
      } catch (z) {
        if (!$) throw z;
      } finally {
        y = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end: ce,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(O) {
      return h.add(O), () => h.delete(O);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      T.flush(), await Promise.all([j.flush(), k.flush(), A.flush()]);
    },
    dispose: wt
  };
}

// model/store.js
var pr = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function ao(e = Ut()) {
  let t = io(
    /** @type {Status} */
    { name: "starting" }
  ), n = io(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = null, r = e.memory.get("email"), i = 0, c = ke({ fetch: e.fetch });
  async function f(l) {
    let p = ++i;
    o?.dispose();
    let w = e.memory.get(`shared-${l}`) !== null;
    e.memory.set("user", String(l));
    let _ = w ? te() : await e.openDatabase(l);
    if (p !== i) {
      _.close();
      return;
    }
    s = _;
    let b = ro({ userId: l, db: s, env: e, onEnded: d });
    o = b, b.local.onWord((v) => {
      v.type === "signed_out" && b.end(v.reason);
    });
    let h = Ct(b, b.http, e.upload);
    t.value = { name: "signed_in", session: b, actions: h }, await b.begin();
  }
  async function d(l) {
    let p = s, w = o?.state.me;
    if (i++, o = null, s = null, l === "another_user") {
      p?.close(), await g();
      return;
    }
    e.memory.get("user") === String(w) && e.memory.set("user", null), t.value = { name: "signed_out", reason: l, email: r }, await p?.wipe(pr.has(l)), p?.close(), u();
  }
  async function u() {
    try {
      n.value = await c.get("/v1/config");
    } catch {
    }
  }
  async function m() {
    let l = Number(e.memory.get("user"));
    if (l) {
      await f(l);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: r }, u();
      return;
    }
    await g();
  }
  async function g() {
    let l = ++i;
    t.value = { name: "starting" };
    try {
      let { user_id: p } = await c.get("/v1/test-auth", void 0, { tries: 1 });
      l === i && await f(p);
    } catch (p) {
      let { action: w, code: _ } = (
        /** @type {import("../net/errors.js").RequestError} */
        p
      );
      w === "sign_in" ? (l === i && (t.value = { name: "signed_out", reason: null, email: r }), u()) : l === i && (t.value = { name: "signed_out", reason: _, email: r });
    }
  }
  async function a({ id: l }, p, w) {
    r = w ? null : p, e.memory.set("email", r), e.memory.set(`shared-${l}`, w ? "1" : null), e.memory.set(Ke(l), null), await f(l);
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
    async login({ email: l, password: p, isShared: w = !1 }) {
      let _ = w ? "session" : "persistent", { user: b } = await c.post("/v1/users/login", { email: l, password: p, cookie: _ });
      await a(b, l, w);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: l, email: p, password: w, invite: _ = null, isShared: b = !1 }) {
      let v = { username: l, email: p, password: w, cookie: b ? "session" : "persistent", ..._ && { invite: _ } }, $ = await c.post("/v1/users/register", v);
      return await a($, p, b), $.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (l, p) => c.post("/v1/users/reset", { code: l, new_password: p }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (l) => c.get(`/v1/invites/${encodeURIComponent(l)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(l = !1) {
      let p = o;
      p && (await p.flush(), await p.leave("signed_out", () => p.http.post("/v1/users/logout", { all: l })));
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
var B = ao();

// ui/screens/signin.js
var co = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out"
}, mr = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], gr = "password";
function lo({ reason: e, known: t }) {
  let n = B.config.value, [o, s] = ut(!1), [r, i] = ut(!1), [c, f] = ut("");
  async function d(g) {
    i(!0), f("");
    try {
      await g();
    } catch (a) {
      f(wr(a)), i(!1);
    }
  }
  function u(g) {
    g.preventDefault();
    let a = new FormData(
      /** @type {HTMLFormElement} */
      g.target
    ), l = (w) => String(a.get(w) ?? ""), p = {
      email: l("email"),
      password: l("password"),
      isShared: a.get("shared") !== null
    };
    d(
      () => o ? B.register({ ...p, username: l("username") }) : B.login(p)
    );
  }
  let m = n?.registration === "open";
  return Q`
    <main class="screen">
      <form class="card" onSubmit=${u}>
        <h1><${U} name="logo" /> ${o ? q("account.register") : q("account.sign_in")}</h1>
        ${e && co[e] && Q`<p role="status">${q(co[e])}</p>`}
        ${o && Q`<${ft} name="username" label=${q("account.name")} autocomplete="username" />`}
        <${ft} name="email" label=${q("account.email")} type="email" value=${t ?? ""} autocomplete="email" />
        <${ft}
          name="password" label=${q("account.password")} type="password"
          autocomplete=${o ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${q("account.shared")}</span>
        </label>
        ${c && Q`<p class="fault" role="alert">${c}</p>`}
        <button class="button primary" disabled=${r}>${o ? q("account.register") : q("account.sign_in")}</button>
        ${m && Q`<button type="button" class="button quiet" onClick=${() => s(!o)}>
          ${o ? q("account.has_account") : q("account.register")}
        </button>`}
        ${!o && n?.has_demo_users && Q`<${_r} attempt=${d} />`}
      </form>
    </main>
  `;
}
function _r({ attempt: e }) {
  return Q`
    <fieldset class="demo">
      <legend>${q("account.try_as")}</legend>
      ${mr.map(
    ([t, n]) => Q`
          <button type="button" class="button" onClick=${() => e(() => B.login({ email: String(n), password: gr }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}
function ft({ name: e, label: t, type: n = "text", value: o = "", autocomplete: s }) {
  return Q`
    <div class="field">
      <label for=${e}>${t}</label>
      <input id=${e} name=${e} type=${n} defaultValue=${o} autocomplete=${s} required />
    </div>
  `;
}
function wr(e) {
  let { code: t, message: n } = (
    /** @type {{ code?: string, message?: string }} */
    e ?? {}
  );
  return t === "network" || t === "time_out" ? q("account.unreachable") : n || q("account.failed");
}

// ui/shell.js
import { html as ve } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as kr, useEffect as qr, useState as Ar } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as hr, useEffect as yr, useRef as uo, useState as br } from "./vendor/preact.js";
function fo({ session: e, actions: t, groupId: n, mayPost: o }) {
  let s = Ee({ groupId: n, userId: null }), r = e.local.signals.drafts.get(s).value, [i, c] = br(r?.text ?? ""), f = uo(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), d = uo(!1);
  yr(() => {
    d.current || c(r?.text ?? "");
  }, [r?.text]);
  function u(l) {
    d.current = l !== "", c(l), e.local.drafts.set(s, { text: l, reply_to: null, selection: null, files: [] }), l !== "" && e.people.type(n);
  }
  async function m() {
    if (i.trim() === "" || !o) return;
    let l = i;
    d.current = !1, c(""), f.current?.focus(), await t.send({ group_id: n, content: l });
  }
  function g(l) {
    l.key !== "Enter" || l.shiftKey || l.isComposing || l.keyCode === 229 || (l.preventDefault(), m());
  }
  function a(l) {
    l.preventDefault(), m();
  }
  return hr`
    <form class="composer" onSubmit=${a}>
      <textarea
        ref=${f} rows="1" aria-label=${q("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? q("conversation.write") : q("conversation.may_not_write")}
        onInput=${(l) => u(
    /** @type {HTMLTextAreaElement} */
    l.target.value
  )}
        onKeyDown=${g}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${U} name="send" label=${q("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as he, useEffect as Sr, useLayoutEffect as go, useRef as _o, useState as xr } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as ie } from "./vendor/preact.js";
var vr = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function po({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, o = n?.display_name ?? n?.username ?? t.sender, s = new Date(t.timestamp);
  return ie`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${vr.format(s)}</time>
        ${t.edited_at && ie`<span class="quiet-text">${q("conversation.edited")}</span>`}
      </div>
      ${t.quote && ie`<blockquote class="quote" dir="auto"><bdi>${t.quote.sender}</bdi>: ${t.quote.content}</blockquote>`}
      ${t.deleted ? ie`<p class="quiet-text">${q("conversation.deleted")}</p>` : ie`<p class="message-text" dir="auto">${t.content}</p>`}
      ${(t.files ?? []).map((r) => ie`
        <p><a href=${`/v1/files/${r.id}?group=${t.group_id}&seq=${t.seq}`} download=${r.name}>${r.name}</a></p>
      `)}
    </li>
  `;
}
function mo({ session: e, entry: t }) {
  let n = e.me.value;
  return ie`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${n?.display_name ?? n?.username ?? ""}</bdi>
        <span class="quiet-text" role="status">${t.error ? q("conversation.not_sent", { reason: t.error.sentence }) : q("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${t.content}</p>
    </li>
  `;
}

// ui/conversation/messages.js
var $r = 24, Mr = 400;
function wo({ session: e, groupId: t, fault: n }) {
  let { log: o } = e.view.logs.get(t).value, s = e.local.signals.outgoing.value.filter((a) => a.group_id === t), r = o ? ne(o) : void 0, i = o && r ? pe(o, r).filter(W) : [], c = _o(
    /** @type {HTMLElement | null} */
    null
  ), f = _o({ isAtEnd: !0, below: 0 }), [d, u] = xr(!1);
  go(() => {
    let a = c.current;
    if (!a) return;
    let { isAtEnd: l, below: p } = f.current;
    a.scrollTop = l ? a.scrollHeight : a.scrollHeight - p;
  }, [i[0]?.seq]), go(() => {
    let a = c.current;
    a && f.current.isAtEnd && (a.scrollTop = a.scrollHeight);
  }), Sr(() => {
    let a = r?.to;
    a !== void 0 && f.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, a);
  });
  async function m() {
    let a = i[0]?.seq;
    if (!(d || !r || r.at_start || a === void 0)) {
      u(!0);
      try {
        await e.history.page(t, { before: r.from });
      } catch {
      }
      u(!1);
    }
  }
  function g() {
    let a = c.current;
    if (!a) return;
    let l = a.scrollHeight - a.clientHeight - a.scrollTop;
    f.current = { isAtEnd: l <= $r, below: a.scrollHeight - a.scrollTop }, a.scrollTop < Mr && m(), f.current.isAtEnd && r && e.marks.read(t, r.to);
  }
  return he`
    <div class="main-body" ref=${c} onScroll=${g} tabindex="0" role="region" aria-label=${q("conversation.messages")}>
      <ol class="messages" role="list">
        ${r && !r.at_start && he`
          <li class="more">
            <button class="button" disabled=${d} onClick=${() => {
    m();
  }}>${q("conversation.older")}</button>
          </li>
        `}
        ${i.map((a) => he`<${po} key=${a.seq} session=${e} message=${a} />`)}
        ${s.filter((a) => a.seq === null).map((a) => he`<${mo} key=${a.key} session=${e} entry=${a} />`)}
      </ol>
      ${i.length === 0 && he`<p class="empty" role="status">${n || (r ? q("conversation.none") : q("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function ho({ session: e, actions: t, groupId: n }) {
  let [o, s] = Ar(""), r = e.view.groups.get(n).value, i = e.resets.value;
  return qr(() => {
    e.history.look(n), e.history.page(n).then(
      () => s(""),
      (c) => s(c.message)
    );
  }, [e, n, i]), kr`
    <${wo} session=${e} groupId=${n} fault=${o} />
    <${fo} session=${e} actions=${t} groupId=${n} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/navigation.js
import { signal as Or } from "./vendor/preact.js";

// ui/route.js
var Er = /^[1-9][0-9]{0,15}$/;
function Be({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...i] = e.split("/").slice(1);
  return i.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && dt(s) && (r === void 0 || dt(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && dt(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function dt(e) {
  return e !== void 0 && Er.test(e);
}

// ui/navigation.js
var ue = Or(Be(location));
addEventListener("popstate", mt);
addEventListener("hashchange", mt);
function pt(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), mt();
}
function yo(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || Be(n).name === "unknown" || (e.preventDefault(), pt(n.pathname + n.search + n.hash));
}
function mt() {
  ue.value = Be(location);
}

// ui/panels/host.js
import { html as ko, useEffect as gt, useLayoutEffect as Lr, useRef as Dr, useState as qo } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as $o, useEffect as Nr, useRef as Cr } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as Tr, signal as Pr } from "./vendor/preact.js";
var Rr = matchMedia("(width < 56.25rem)"), ye = Pr(null), bo = "", Ue = null, We = ye;
Tr(() => {
  let e = xo(ue.value);
  ye.peek() && e !== bo && fe();
});
function vo(e) {
  ye.peek() === null && (Ue = document.activeElement), bo = xo(ue.peek()), ye.value = e;
}
function fe() {
  ye.value = null;
}
function So() {
  let e = Ue?.isConnected ? Ue : document.getElementById("main");
  Ue = null, e instanceof HTMLElement && e.focus();
}
function xo(e) {
  return Rr.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function Mo({ title: e, tools: t, head: n, children: o }) {
  let s = Cr(
    /** @type {HTMLElement | null} */
    null
  ), r = We.value?.back;
  return Nr(() => {
    s.current?.focus({ preventScroll: !0 });
  }, []), $o`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r && $o`<button class="button quiet" onClick=${() => vo(r)}>
            <${U} name="back" label=${q("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${fe}>
            <${U} name="close" label=${q("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${o}</div>
    </aside>
  `;
}

// ui/panels/host.js
var _t = null;
function Eo({ session: e, actions: t }) {
  let n = We.value, o = Dr(!1), [, s] = qo(0), [r, i] = qo(!1), c = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, f = n !== null && !c;
  if (gt(() => {
    c && fe();
  }, [c]), gt(() => {
    !f || _t || import("./panels.js").then(
      (u) => {
        _t = u.PANELS, s((m) => m + 1);
      },
      () => i(!0)
    );
  }, [f]), gt(() => {
    if (f)
      return document.addEventListener("keydown", Ao), () => document.removeEventListener("keydown", Ao);
  }, [f]), Lr(() => {
    o.current && !f && Gr() && So(), o.current = f;
  }, [f]), !f) return null;
  let d = _t?.[n.name];
  return d ? ko`<${d} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : ko`
    <${Mo} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? q("groups.not_loaded") : q("groups.loading")}
      </p>
    <//>
  `;
}
function Ao(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), fe());
}
var Gr = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as be } from "./vendor/preact.js";
function Oo({ session: e, chosen: t }) {
  let n = e.view.order.value;
  return be`
    <ul class="sidebar-body groups" role="list" tabindex="0" aria-label=${q("shell.conversations")}>
      ${n.map((o) => be`<${jr} key=${o} session=${e} id=${o} isChosen=${o === t} />`)}
    </ul>
  `;
}
function jr({ session: e, id: t, isChosen: n }) {
  let o = e.view.groups.get(t).value;
  if (!o) return null;
  let { last: s, unread: r, mentions: i } = o, c = i > 0 ? `@${i}` : String(r);
  return be`
    <li>
      <a class="group" href=${`/g/${t}`} aria-current=${n ? "page" : void 0}>
        <${U} name=${o.kind === "direct" ? "person" : "group"} />
        <span class="group-text">
          <bdi class="group-name">${o.name}</bdi>
          ${s && be`<span class="group-last"><bdi>${s.sender}</bdi>: <bdi>${Ir(s)}</bdi></span>`}
        </span>
        ${r > 0 && be`<span class="badge">${c}<span class="unseen"> ${q("shell.unread")}</span></span>`}
      </a>
    </li>
  `;
}
function Ir({ kind: e, text: t }) {
  return e === "deleted" ? q("shell.deleted") : e === "file" ? q("shell.a_file") : t;
}

// ui/shell.js
function To({ session: e, actions: t }) {
  let n = ue.value, o = n.name === "group" ? e.view.groups.get(n.groupId).value : null, s = n.name !== "home";
  return ve`
    <a class="skip-link" href="#main">${q("shell.skip")}</a>
    <div class="shell" data-open=${s ? "main" : "groups"} onClick=${yo}>
      <nav class="sidebar" aria-label=${q("shell.groups")}>
        <header class="bar">
          <a class="brand" href="/"><${U} name="logo" /><span>${q("shell.name")}</span></a>
          <span class="grow"></span>
          <button class="button quiet" onClick=${() => {
    Ur();
  }}>
            <${U} name="leave" label=${q("shell.sign_out")} />
          </button>
        </header>
        <${Oo} session=${e} chosen=${n.name === "group" ? n.groupId : null} />
        <${Br} session=${e} />
      </nav>
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${U} name="back" label=${q("shell.back")} /></a>
          <h1><bdi>${Wr(n, o?.name)}</bdi></h1>
        </header>
        ${n.name === "group" ? ve`<${ho} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />` : ve`<div class="main-body"><p class="empty">${n.name === "home" ? q("shell.choose") : ""}</p></div>`}
      </main>
      <${Eo} session=${e} actions=${t} />
    </div>
  `;
}
function Br({ session: e }) {
  let { state: t } = e.connection.value;
  if (t === "live" || t === "idle") return ve`<div role="status"></div>`;
  let n = t === "offline" ? q("shell.offline") : q("shell.connecting");
  return ve`<div class="state" role="status">${n}</div>`;
}
async function Ur() {
  try {
    await B.logout(), pt("/", { replace: !0 });
  } catch {
  }
}
function Wr(e, t) {
  switch (e.name) {
    case "home":
      return q("shell.name");
    case "group":
    case "direct":
      return t ?? q("shell.conversation");
    case "join":
      return q("shell.invitation");
    case "search":
      return q("shell.search");
    case "settings":
      return q("shell.settings");
    case "unknown":
      return q("shell.not_found");
  }
}

// ui/app.js
function Hr() {
  let e = B.status.value;
  switch (e.name) {
    case "starting":
      return Fe`<p class="empty" role="status">${q("shell.starting")}</p>`;
    case "signed_out":
      return Fe`<${lo} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return Fe`<${To} session=${e.session} actions=${e.actions} />`;
  }
}
function Po(e) {
  Fr(Fe`<${Hr} />`, e), addEventListener("online", () => B.wake()), addEventListener("offline", () => B.offline()), addEventListener("pagehide", () => {
    B.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? B.wake() : B.flush();
  }), B.start();
}

// ui/worker.js
async function Ro() {
  if ("serviceWorker" in navigator) {
    if (ze === "src") {
      await zr();
      return;
    }
    try {
      await navigator.serviceWorker.register(Xr("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function zr() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function Xr(e) {
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
