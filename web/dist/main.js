// lib/strings.js
import { computed as Ue, signal as Mo } from "./vendor/preact.js";

// i18n/en/account.js
var ft = {
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
var dt = {
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
var pt = {
  "groups.back": "Back",
  "groups.close": "Close",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page."
};

// i18n/en/search.js
var mt = {};

// i18n/en/shell.js
var gt = {
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
var _t = { ...ft, ...dt, ...pt, ...mt, ...gt };

// lib/strings.js
var ve = Mo({ tag: "en", catalogue: _t }), qo = Ue(() => new Intl.PluralRules(ve.value.tag)), Ao = Ue(() => new Intl.NumberFormat(ve.value.tag)), Hr = Ue(() => ve.value.tag);
function k(e, t = {}) {
  return Oo(e, t).join("");
}
function Oo(e, t) {
  let n = [];
  for (let [o, s] of Eo(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? Ao.value.format(r) : r);
  }
  return n;
}
function Eo(e, { n: t }) {
  let n = ve.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[qo.value.select(t)] || n.other;
}

// ui/app.js
import { html as Ie, render as Or } from "./vendor/preact.js";

// ui/screens/signin.js
import { html as J, useState as ot } from "./vendor/preact.js";

// ui/icon.js
import { html as ht } from "./vendor/preact.js";

// ui/assets.js
var We = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function wt(e) {
  return `/assets/${We}/${e}`;
}

// ui/icon.js
var To = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function W({ name: e, label: t }) {
  let n = wt(`icons/sprite.svg#${e}`), o = To.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? ht`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : ht`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as Vn } from "./vendor/preact.js";

// net/errors.js
var yt = {
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
function Po(e) {
  return Object.hasOwn(yt, e) ? (
    /** @type {Action} */
    yt[e]
  ) : "fail";
}
var N = class extends Error {
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
    return Po(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, vt = (e) => e instanceof N ? e : new N({ code: "client_fault", sentence: String(e) });
function bt(e) {
  return new N({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function be(e, t, n) {
  let o = (
    /** @type {any} */
    null
  );
  try {
    o = JSON.parse(t);
  } catch {
  }
  let s = typeof o?.code == "string", r = Number(n("Retry-After") ?? NaN);
  return new N({
    code: s ? o.code : Ro(e),
    sentence: s ? String(o.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: s ? o.details ?? null : null
  });
}
function Ro(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var No = 3e4, Co = 3, Lo = 30;
function $t({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (r) => new Promise((i) => setTimeout(i, r)),
  base: o = "",
  headers: s = {}
} = {}) {
  async function r(l, u, c = {}) {
    let f = c.tries ?? (l === "GET" ? Co : 1);
    for (let m = 1; ; m++)
      try {
        return await i(l, u, c);
      } catch (d) {
        if (!(d instanceof N) || (d.action === "sign_in" && t(d), m >= f || !d.isPassing)) throw d;
        let p = d.retryAfter ?? 0.5 * m;
        if (p > Lo) throw d;
        if (await n(p * 1e3 + Math.random() * 250), c.signal?.aborted) throw St();
      }
  }
  async function i(l, u, { query: c, body: f, headers: m, signal: d, keepalive: p }) {
    let g = new AbortController(), _ = setTimeout(() => g.abort(), No), w = () => g.abort();
    d?.aborted && w(), d?.addEventListener("abort", w, { once: !0 });
    try {
      let h = await e(o + u + Se(c), {
        method: l,
        headers: {
          ...s,
          ...f === void 0 ? {} : { "Content-Type": "application/json" },
          ...m
        },
        ...f === void 0 ? {} : { body: JSON.stringify(f) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: g.signal,
        keepalive: p ?? !1
      }), y = await h.text();
      if (!h.ok)
        throw be(h.status, y, (b) => h.headers.get(b));
      return {
        data: y ? jo(y) : null,
        status: h.status,
        etag: h.headers.get("ETag"),
        next: Do(h.headers.get("Link"))
      };
    } catch (h) {
      if (h instanceof N) throw h;
      if (d?.aborted) throw St();
      let y = g.signal.aborted ? "time_out" : "network";
      throw new N({ code: y, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(_), d?.removeEventListener("abort", w);
    }
  }
  let a = (l) => async (u, c = void 0, f = {}) => (await r(l, u, { ...f, body: c })).data;
  return {
    request: r,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (l, u, c = {}) => (await r("GET", l, { ...c, ...u ? { query: u } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (l, u) => {
      let c = l + Se(u), { data: f, next: m } = await r("GET", c);
      return { items: f, next: m ?? Go(c, f) };
    },
    post: a("POST"),
    put: a("PUT"),
    patch: a("PATCH"),
    remove: a("DELETE")
  };
}
function Se(e) {
  let t = new URLSearchParams();
  for (let [o, s] of Object.entries(e ?? {}))
    s != null && t.set(o, String(s));
  let n = t.toString();
  return n && `?${n}`;
}
function Do(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function Go(e, t) {
  let [n, o] = e.split("?"), s = new URLSearchParams(o), r = t[t.length - 1];
  return !r || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(r.id)), `${n}?${s}`);
}
function jo(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new N({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function St() {
  return new N({ code: "aborted", sentence: "The request was cancelled" });
}

// model/actions/account.js
function xt({ me: e }, t, n) {
  async function o(s) {
    let r = await t.patch("/v1/users/me", s);
    return e.value = r, r;
  }
  return {
    changeProfile: o,
    /**
     * Upload a picture and make it the avatar. `done` resolves to the profile.
     * @param {Blob} blob
     * @param {(sent: number, size: number) => void} [onProgress] in bytes
     * @returns {{ done: Promise<Profile>, cancel: () => void }}
     */
    uploadAvatar(s, r = () => {
    }) {
      let { done: i, cancel: a } = n(s, "avatar", { onProgress: r });
      return { done: i.then(({ id: l }) => o({ avatar: l })), cancel: a };
    },
    /**
     * Change the password. It ends all other sessions; their number is the answer.
     * @param {string} old_password
     * @param {string} new_password
     * @returns {Promise<number>}
     */
    async changePassword(s, r) {
      let { ended: i } = await t.put("/v1/users/password", { old_password: s, new_password: r });
      return i;
    },
    /** The open sessions, the newest first. @returns {Promise<SessionEntry[]>} */
    sessions: () => t.get("/v1/users/sessions"),
    /** @param {string} id @returns {Promise<void>} */
    endSession: (s) => t.remove(`/v1/users/sessions/${encodeURIComponent(s)}`),
    /** The address from which the browser downloads all data of the user. */
    exportPath: "/v1/users/me/export",
    /**
     * Delete the account. The session ends with it.
     * @param {string} password
     * @param {"keep" | "erase"} messages
     * @returns {Promise<void>}
     */
    deleteAccount: (s, r) => t.remove("/v1/users/me", { password: s, messages: r })
  };
}

// model/actions/paths.js
var G = (e) => `/v1/groups/${e}`, K = (e, t) => `/v1/groups/${e}/messages/${t}`, $e = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var xe = 200;
function kt({ state: e, asking: t }, n) {
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
      let { settings: r } = await n.patch(G(o), s);
      return r;
    },
    /** Delete a group with all its messages. @param {number} groupId @returns {Promise<void>} */
    deleteGroup: (o) => n.remove(G(o)),
    /** Join a public group. @param {number} groupId @returns {Promise<MemberChanged>} */
    join: (o) => n.post(`${G(o)}/join`),
    /** @param {number} groupId @returns {Promise<void>} */
    leave: (o) => n.remove($e(o, e.me)),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until @returns {Promise<void>} */
    mute: (o, s) => n.put(`${G(o)}/mute`, { until: s }),
    /** @param {number} groupId @returns {Promise<void>} */
    unmute: (o) => n.remove(`${G(o)}/mute`),
    /**
     * The public groups by name, or those with a text in their name.
     * @param {string} [q]
     * @param {number} [after_id]
     * @returns {Promise<Page<GroupOutside>>}
     */
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: xe, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: i = xe } = {}) => n.page(`${G(o)}/members`, { q: s || null, limit: i, after_id: r }),
    /**
     * Add a user. With `invitation_id` in the answer, they are invited: they had left the group.
     * @param {number} groupId
     * @param {number} user_id
     * @param {"member" | "admin"} [role]
     * @returns {Promise<MemberOrInvitation>}
     */
    addMember: (o, s, r = "member") => n.post(`${G(o)}/members`, { user_id: s, role: r }),
    /**
     * Change a role. `owner` hands the group over: with `invitation_id` in the answer, the member has
     * to accept it first.
     * @param {number} groupId
     * @param {number} userId
     * @param {"owner" | "admin" | "member"} role
     * @returns {Promise<MemberOrInvitation>}
     */
    changeRole: (o, s, r) => n.patch($e(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove($e(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${G(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${G(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${G(o)}/bans`, { limit: xe, after_id: 0 }),
    // Codes with which everyone can join.
    /** Make an invitation. Only this answer has its code. @param {number} groupId @param {NewInvite} invite @returns {Promise<InviteMade>} */
    createInvite: (o, s) => n.post(`${G(o)}/invites`, s),
    /** The valid invitations, the oldest first; at most 100. @param {number} groupId @returns {Promise<InviteEntry[]>} */
    invites: (o) => n.get(`${G(o)}/invites`),
    /** @param {number} groupId @param {number} id @returns {Promise<void>} */
    revokeInvite: (o, s) => n.remove(`${G(o)}/invites/${s}`),
    /** The group of a code. @param {string} code @returns {Promise<InviteShown>} */
    showInvite: (o) => n.get(`/v1/invites/${encodeURIComponent(o)}`),
    /** Join by a code. @param {string} code @returns {Promise<MemberChanged>} */
    useInvite: (o) => n.post(`/v1/invites/${encodeURIComponent(o)}`),
    // Invitations of the user in person.
    /** Those that wait for an answer, by id. @returns {Promise<Page<InvitationEntry>>} */
    invitations: () => n.page("/v1/users/me/invitations", { limit: xe, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var ke = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`;
function Mt({ db: e, onChange: t, tell: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
  async function i(l) {
    o.cancel(r.get(l)), r.delete(l), await e.put_draft(l, s.get(l) ?? null), n(l);
  }
  function a(l, u) {
    u ? s.set(l, u) : s.delete(l), t(l, u);
  }
  return {
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      let l = await e.drafts();
      for (let [u, c] of l) !s.has(u) && !r.has(u) && a(u, c);
    },
    /** @param {string} key */
    get: (l) => s.get(l) ?? null,
    /** All drafts, by their keys. */
    all: () => new Map(s),
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Omit<Draft, "at">} written
     */
    set(l, u) {
      let c = !u.text.trim() && !u.reply_to && u.files.length === 0;
      a(l, c ? null : { ...u, at: o.now() }), o.cancel(r.get(l)), r.set(l, o.after(() => i(l), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(l) {
      a(l, null), await i(l);
    },
    /**
     * Move a draft, as the conversation has come to exist.
     * @param {string} from
     * @param {string} to
     */
    async move(l, u) {
      let c = s.get(l);
      !c || s.has(u) || (a(u, c), a(l, null), await i(u), await i(l));
    },
    /** Store all at once: the page is about to go. */
    flush: () => Promise.all([...r.keys()].map(i)),
    /**
     * Take a draft of another device, unless this one is being written. It is not told again.
     * @param {string} key
     * @param {Draft | null} draft
     */
    async take(l, u) {
      r.has(l) || (a(l, u), await e.put_draft(l, u));
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(l) {
      if (r.has(l)) return;
      let u = await e.draft(l);
      r.has(l) || a(l, u);
    }
  };
}

// model/actions/messages.js
var Me = 200, Be = class extends N {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, n, o) {
    super({ ...t, sentence: t.message }), this.mine = n, this.theirs = o;
  }
};
function qt({ local: e, people: t, marks: n, history: o }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(r) {
      let i = await e.outbox.add(r), { group_id: a, recipient_id: l } = i;
      return a && t.typedAndSent(a), await e.drafts.clear(ke({ groupId: a, userId: l })), i;
    },
    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id: r, seq: i, revision: a = 1 }, l) {
      let u = K(r, i);
      try {
        return await s.patch(u, { content: l }, { headers: { "If-Match": `"${a}"` } });
      } catch (c) {
        let f = (
          /** @type {RequestError} */
          c
        );
        throw f.action !== "choose" ? f : new Be(f, l, await s.get(u));
      }
    },
    /** Delete a message. @param {number} groupId @param {number} seq @returns {Promise<void>} */
    remove: (r, i) => s.remove(K(r, i)),
    /**
     * Add a reaction, or take it back. Return the number of each reaction.
     * @param {number} groupId
     * @param {number} seq
     * @param {string} emoji
     * @param {boolean} isAdded
     * @returns {Promise<Record<string, number>>}
     */
    async react(r, i, a, l) {
      let u = `${K(r, i)}/reactions/${encodeURIComponent(a)}`, { reactions: c } = await (l ? s.put(u) : s.remove(u));
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
      let l = `${G(r)}/pins/${i}`;
      return a ? s.put(l) : s.remove(l);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (r) => s.get(`${G(r)}/pins`),
    /** Mark a message and all later ones as unread. @param {number} groupId @param {number} seq */
    markUnread: (r, i) => n.unread(r, i),
    /** Mark everything as read. */
    readAll: () => n.readAll(),
    /** One message, as it is now. @param {number} groupId @param {number} seq @returns {Promise<Message>} */
    message: (r, i) => s.get(K(r, i)),
    /**
     * The texts that a message had, the oldest first, the present one last.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<VersionEntry[]>}
     */
    async versions(r, i) {
      let a = `${K(r, i)}/versions`, l = (
        /** @type {VersionEntry[]} */
        []
      );
      for (; ; ) {
        let u = l[l.length - 1]?.revision, c = await s.get(a, { limit: Me, after: u });
        if (l.push(...c), c.length < Me) return l;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, i) => s.page(`${K(r, i)}/reactions`, { limit: Me, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, i) => s.page(`${K(r, i)}/readers`, { limit: Me, after_id: 0 }),
    /**
     * The replies to a message, the oldest first: the newest, or those around a `seq`.
     * @param {number} groupId
     * @param {number} seq
     * @param {{ before?: number, after?: number }} [where]
     * @returns {Promise<RepliesPage>}
     */
    replies: (r, i, a = {}) => s.get(`${K(r, i)}/replies`, a),
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
function At({ local: e }, t) {
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
var Ot = (e, t, n) => ({
  ...qt(e, t),
  ...kt(e, t),
  ...At(e, t),
  ...xt(e, t, n)
});

// net/clock.js
var qe = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var Io = 3e4;
function Et(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, i = !1, a = () => {
    clearTimeout(r), r = setTimeout(() => {
      i = !0, s.abort();
    }, Io);
  };
  return { done: new Promise((u, c) => {
    let f = (m, d) => c(new N({ code: m, sentence: d }));
    s.upload.onprogress = ({ loaded: m }) => {
      a(), n(Math.min(m, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let m = (d) => s.getResponseHeader(d);
        c(be(s.status, s.responseText, m));
        return;
      }
      try {
        u(JSON.parse(s.responseText));
      } catch {
        f("unreadable_answer", "The answer of the server cannot be read");
      }
    }, s.onerror = () => f("network", "The server cannot be reached"), s.onabort = () => {
      i ? f("time_out", "The upload has stalled") : f("aborted", "The upload was cancelled");
    }, s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${Se({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), a(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as Uo } from "./vendor/idb.js";

// model/memory_db.js
function le() {
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
var Wo = 1, Bo = 3e3, Fo = 3, Pt = ["outbox", "drafts", "files", "values"], ue = ["meta", "groups", "messages", "people", "logs"];
async function Rt(e) {
  if (typeof indexedDB > "u") return le();
  let t = !0, n = Uo(`chat-${e}`, Wo, {
    upgrade(s) {
      for (let r of ue)
        s.objectStoreNames.contains(r) && s.deleteObjectStore(r);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of Pt)
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
  }), o = await Nt(n, null);
  return o ? zo(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), le());
}
async function Nt(e, t, n = () => {
}) {
  let o, s = new Promise((r) => {
    o = setTimeout(() => {
      n(), r(t);
    }, Bo);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(o);
  }
}
function zo(e, t) {
  let n = 0;
  async function o(r, i) {
    if (!t() || n >= Fo) return i;
    let a = Promise.resolve().then(r);
    return Nt(a, i, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => Ho(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let i = !1;
      return await s(() => Xo(e, r).catch((l) => {
        throw i = l?.name === "QuotaExceededError", l;
      })) ? !0 : (i && await s(() => Tt(e, ["messages", "logs"])), !1);
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
      return new Map(i.map((l, u) => [String(l), a[u]]));
    }, /* @__PURE__ */ new Map()),
    draft: (r) => o(async () => await e.get("drafts", r) ?? null, null),
    put_draft: (r, i) => s(() => i ? e.put("drafts", i, r) : e.delete("drafts", r)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, i) => s(() => e.put("files", i, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, i) => s(() => e.put("values", i, r)),
    wipe: (r = !1) => s(() => Tt(e, r ? [...ue, ...Pt] : ue)),
    close: () => e.close()
  };
}
async function Ho(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, i, a] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: i, logs: a };
}
async function Xo(e, t) {
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
async function Tt(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var Ct = 100, Yo = 16;
function Lt() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: qe,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: Rt,
    upload: Et,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let i = setTimeout(n, Ct);
        return () => clearTimeout(i);
      }
      let o = requestAnimationFrame(r), s = setTimeout(r, Ct);
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
      let n = crypto.getRandomValues(new Uint8Array(Yo));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: Ko(() => e.localStorage)
  };
}
function Ko(e) {
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

// model/session.js
import { batch as Js, signal as ie } from "./vendor/preact.js";

// net/close_codes.js
var Vo = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), Jo = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Dt = (e) => Vo.has(e), Gt = (e) => Jo.get(e) ?? null;
function jt(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var Qo = 1e4;
function It(e) {
  let t = /* @__PURE__ */ new Map(), n = 0;
  function o(r) {
    let i = t.get(r);
    return t.delete(r), i && e.cancel(i.handle), i;
  }
  function s(r, i, a) {
    o(r)?.fail(new N({ code: i, sentence: a }));
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
      return new Promise((l, u) => {
        let c = e.after(
          () => s(a, "time_out", "The server did not answer"),
          Qo
        );
        t.set(a, { done: l, fail: u, handle: c }), i({ ...r, ref: a }) || s(a, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let i = o(r.ref);
      r.type === "error" ? i?.fail(bt(
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
var ts = 1e4, ns = 2e4, os = 5e3, ss = 500, rs = 3e4, Wt = 3, is = 65536;
function Bt({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: i = () => !0,
  clock: a = qe,
  random: l = Math.random
}) {
  let u = null, c = { state: "idle", since: a.now(), retryAt: null, code: null }, f = 0, m = 0, d = !1, p = null, g = null, _ = It(a);
  function w(S, q = null, T = null) {
    let P = a.now();
    c = { state: S, since: P, retryAt: q === null ? null : P + q, code: T }, s(c);
  }
  function h() {
    return c.state === "updating" && f < Wt ? "updating" : c.state === "offline" ? "offline" : "connecting";
  }
  async function y() {
    x();
    let S = ++m;
    w(h());
    let q;
    try {
      q = await t();
    } catch (C) {
      S === m && U(C);
      return;
    }
    if (S !== m) return;
    let T = !1;
    u = e(q);
    let P = u;
    p = a.after(() => R(T, 1006), ts), P.onopen = () => {
      T = !0;
    }, P.onmessage = ({ data: C }) => P === u && b(C), P.onclose = ({ code: C, reason: ee }) => P === u && I(T, C, ee);
  }
  function b(S) {
    let q;
    try {
      q = /** @type {Frame} */
      JSON.parse(String(S));
    } catch {
      return;
    }
    if (O(), q.type === "ready")
      a.cancel(p), d = !0, w("catching_up");
    else if (q.type === "live") {
      f = 0, o(q), w("live");
      return;
    }
    _.settle(q), o(q);
  }
  function O() {
    a.cancel(g), g = a.after(() => {
      i() ? v() : O();
    }, ns);
  }
  function v() {
    a.cancel(g), M({ type: "ping" }), g = a.after(() => R(!0, 1006), os);
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
      let C = jt(T) + l() * 1e3;
      x(), w("updating", C, q), p = a.after(y, C);
      return;
    }
    let P = Gt(q);
    P ? A("ended", P) : q === 4503 ? A("crowded", q) : Dt(q) ? A("faulty", q) : R(S, q);
  }
  function R(S, q) {
    x();
    let T = ++m;
    if (S) {
      $(q);
      return;
    }
    w(h(), null, q), n().then(
      () => T === m && $(q),
      (P) => T === m && U(P)
    );
  }
  function U(S) {
    if (!(S instanceof N)) throw S;
    S.action === "sign_in" ? A("ended", S.code) : $(S.code, (S.retryAfter ?? 0) * 1e3);
  }
  function $(S, q = 0) {
    x();
    let T = Math.min(ss * 2 ** f, rs), P = Math.max(T * (0.7 + 0.6 * l()), q);
    f++, !r() || f >= Wt ? w("offline", P, S) : w(c.state === "updating" ? "updating" : "waiting", P, S), p = a.after(y, P);
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
      return c;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      f = 0, y();
    },
    /** Disconnect for good. */
    stop: () => A("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (S) => A("ended", S),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      y();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      c.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(c.state) ? y() : d && v();
    },
    /** Show at once that there is no network. */
    offline() {
      c.state === "waiting" || c.state === "connecting" ? (c = { ...c, state: "offline" }, s(c)) : d && v();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (S) => u !== null && u.bufferedAmount < is && M(S),
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
function V(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var Ft = 4, Fe = 1e3, as = /* @__PURE__ */ new Set([
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
]), zt = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), B = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), Ht = (e) => e.type === "group_message" || e.type === "direct_message" || as.has(e.type), Xt = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), te = (e) => e.segments.findLast((t) => t.at_end), fe = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function ze(e) {
  let t = [];
  return e.pending.add(t), t;
}
function Yt(e, t, n, o) {
  e.pending.delete(o);
  let s = V(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((i) => ({ ...i, as_of: s }))
  );
  He(e, cs(t, n));
  for (let i of r) {
    let a = e.rows.get(i.seq);
    (!a || a.as_of <= s) && e.rows.set(i.seq, i);
  }
  return o.filter((i) => i.id > s);
}
function Kt(e, { from: t, to: n, at_start: o, at_end: s }, r, i) {
  e.pending.delete(i), He(e, { from: t, to: n, at_start: o, at_end: s });
  for (let a of r) e.rows.has(a.seq) || e.rows.set(a.seq, a);
  return i;
}
var Vt = (e, t) => {
  e.pending.delete(t);
};
function cs({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
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
function He(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, i = [];
  for (let a of e.segments)
    a.from <= o + 1 && n <= a.to + 1 ? (n = Math.min(n, a.from), o = Math.max(o, a.to), s ||= a.at_start, r ||= a.at_end) : i.push(a);
  e.segments = [...i, { from: n, to: o, at_start: s, at_end: r }].sort((a, l) => a.from - l.from);
}
function Jt(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && He(e, { ...n, to: t });
  return Xt(e, t) !== void 0;
}
function Qt(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function Xe(e, t, n = Fe) {
  let o = e.rows.size, s = (u) => u.from <= t && t <= u.to ? -1 : Math.min(Math.abs(u.from - t), Math.abs(u.to - t)), r = [...e.segments].sort((u, c) => s(u) - s(c)), i = te(e), a = r.slice(0, Ft);
  i && !a.includes(i) && (a = [...a.slice(0, Ft - 1), i]);
  let l = n;
  e.segments = a.map((u) => {
    let c = ls(fe(e, u), t, l);
    if (l -= c.rows.length, !c.isCut) return u;
    if (c.rows.length === 0) return null;
    let f = c.hasFirst ? u.from : (
      /** @type {Row} */
      c.rows[0].seq
    ), m = c.hasLast ? u.to : (
      /** @type {Row} */
      c.rows[c.rows.length - 1].seq
    );
    return {
      from: f,
      to: m,
      at_start: u.at_start && c.hasFirst,
      at_end: u.at_end && c.hasLast
    };
  }).filter((u) => u !== null).sort((u, c) => u.from - c.from);
  for (let u of e.rows.keys()) Xt(e, u) || e.rows.delete(u);
  return e.rows.size < o;
}
function ls(e, t, n) {
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
var Zt = (e) => ({
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
}), en = () => ({
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
function D(e, t, n, o) {
  let s = e.groups.get(n);
  s && (e.groups.set(n, { ...s, ...o }), t.groups.add(n));
}

// model/unread.js
var Ae = ({ seq: e, read_seq: t, unread: n, mentions: o }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: o,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function Oe(e, t) {
  let { base_seq: n, base_read_seq: o, tail_from: s } = e;
  if (t !== o) return t >= s ? tn(e, t) : null;
  let r = tn(e, Math.max(t, n)), i = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let a of e.corrections)
    if (us(e, a)) {
      if (a.unread === null || a.mentions === null) return null;
      i.unread += a.unread, i.mentions += a.mentions;
    }
  return i.unread < 0 || i.mentions < 0 ? null : i;
}
function us({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function tn({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function nn(e, t) {
  e.tail.push(t), cn(e);
}
function on(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Ee(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function sn(e, t, n, o) {
  let s = e.tail.find((u) => u.seq === t);
  e.tail = e.tail.filter((u) => u !== s);
  let { is_counted: r, is_mention: i } = s ? { is_counted: !0, ...s } : o ?? {}, [a, l] = r === void 0 ? [null, null] : r ? [-1, -Number(i)] : [0, 0];
  Ye(e, { seq: t, event_seq: n, unread: a, mentions: l });
}
function rn(e, t, n, o, s) {
  let r = e.tail.findIndex((u) => u.seq === t), i = e.tail[r], a = i ? i.is_mention : o;
  i && s !== null && (e.tail[r] = { ...i, is_mention: s });
  let l = a === null || s === null ? null : Number(s) - Number(a);
  Ye(e, { seq: t, event_seq: n, unread: 0, mentions: l });
}
function an(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), Ye(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function Ye(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), cn(e));
}
function cn(e) {
  let t = [
    ...e.tail.map((s) => s.seq),
    ...e.corrections.map((s) => s.event_seq)
  ].sort((s, r) => s - r);
  if (t.length <= 256) return;
  let n = (
    /** @type {number} */
    t[256 / 2]
  ), o = Oe(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    Ee(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var ln = 120, fs = {
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
  let o = e.groups.get(n.id), s = { ...fs, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function un(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: i, muted_until: a, peer_id: l, name: u, ...c } = n, f = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (f && dn(e, n)) {
      X(e, t, n.id, n);
      return;
    }
    de(e, t, {
      ...c,
      seq: Math.max(f?.seq ?? 0, o),
      name: u ?? f?.name ?? "",
      muted_until: a ?? null,
      peer_id: l ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: ps(f?.last ?? null, n.last) } : {}
    }), "may_post" in n || Z(e, t, n.id), X(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: i });
  }
}
function fn(e, t, n) {
  let { id: o, kind: s, name: r, topic: i, role: a, is_archived: l, member_count: u, owner_id: c, peer_id: f } = n, { visibility: m, may_post: d, may_invite: p, may_pin: g, history: _ } = n, w = { visibility: m, may_post: d, may_invite: p, may_pin: g, history: _ }, h = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (h?.settings && dn(e, n)) {
      X(e, t, o, n);
      return;
    }
    de(e, t, {
      seq: Math.max(h?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: i,
      role: a,
      is_archived: l,
      member_count: u,
      owner_id: c,
      settings: w,
      peer_id: f ?? null,
      active_at: h?.active_at || n.created_at
    }), Z(e, t, o), X(e, t, o, n);
  }
}
var dn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function X(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Ae(o));
    else if (!Ee(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    D(e, t, n, { read_seq: o.read_seq }), Te(e, t, n);
  }
}
function pe(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (D(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = Oe(s, o), i = Math.max(s.applied_seq, o), a = r ? { seq: i, read_seq: o, ...r } : ds(e, n, o);
      a && Ee(s, a);
    }
    Te(e, t, n);
  }
}
function ds(e, t, n) {
  let o = e.logs.get(t), s = o && te(o), r = e.counts.get(t)?.applied_seq;
  if (!o || !s || s.from > n + 1 || s.to !== r) return null;
  let i = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let a of o.rows.values()) {
    if (a.as_of > e.applied_id) return null;
    a.seq > n && a.seq >= s.from && B(a) && Pe(e, a) && (i.unread++, ne(e, a) && i.mentions++);
  }
  return i;
}
function Te(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = Oe(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && D(e, t, n, r) : t.ask_counts.add(n);
}
var Pe = (e, t) => t.sender_id !== e.me && !t.deleted, ne = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function Z(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), i = o.role !== "member", a = o.settings ? o.settings.may_post === "all" : o.may_post;
  D(e, t, n, { may_post: r && (i || a) });
}
function Re(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) F(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function Ke({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * ln)).slice(0, ln).join("")
  };
}
var ps = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, pn = (e) => [...e.values()].sort(
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
function H(e, t, n, o) {
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
function ge(e, t, n, o) {
  e.people.has(n) || H(e, t, n, { username: o });
}
function mn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function i() {
    r = null;
    let a = [...o].slice(0, 100);
    for (let l of a)
      o.delete(l), s.add(l);
    o.size > 0 && (r = n.after(i, 0));
    try {
      let l = await e(a), u = new Set(l.map((c) => c.id));
      t(l, a.filter((c) => !u.has(c)));
    } catch {
    }
    for (let l of a) s.delete(l);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(a) {
      for (let l of a) l > 0 && !s.has(l) && o.add(l);
      o.size > 0 && (r ??= n.after(i, 50));
    }
  };
}

// model/asking.js
var gn = 100, ms = 5e3;
function _n({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), l = null, u = !1, c = mn({
    fetchUsers: (p) => t.get("/v1/users", { user_ids: p.join(",") }),
    onUsers: (p, g) => n((_) => {
      for (let w of p) H(e, _, w.id, me(w));
      for (let w of g) H(e, _, w, { is_deleted: !0, is_partial: !1 });
      for (let { id: w, kind: h } of e.groups.values())
        h === "direct" && Z(e, _, w);
    }),
    clock: r
  }), f = (p = gn) => {
    l ??= r.after(m, p);
  };
  async function m() {
    if (l = null, u) return;
    u = !0;
    let p = gn;
    try {
      for (let g of [...i])
        i.delete(g), s(g) || await d(g);
      for (let [g, _] of [...a]) {
        a.delete(g);
        for (let w of _) e.logs.get(g)?.rows.has(w) && await o.row(g, w);
      }
    } catch {
      p = ms;
    }
    u = !1, i.size + a.size > 0 && f(p);
  }
  async function d(p) {
    try {
      let g = await t.get(`/v1/groups/${p}`);
      n((_) => fn(e, _, g));
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
    people: c,
    /** Ask for a group's details and counts. @param {number} id */
    group(p) {
      i.add(p), f();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(p) {
      for (let g of [...p.ask_groups, ...p.ask_counts]) i.add(g);
      for (let [g, _] of p.ask_rows) for (let w of _) F(a, g, w);
      i.size + a.size > 0 && f(), c.need(p.ask_people);
    },
    dispose: () => r.cancel(l)
  };
}

// model/beginning.js
var wn = 200, gs = 1e3, _s = 6e4;
function hn({
  userId: e,
  db: t,
  http: n,
  state: o,
  view: s,
  history: r,
  change: i,
  me: a,
  server: l,
  onAnew: u,
  onOther: c,
  clock: f
}) {
  let m = 0, d = -1 / 0, p = null;
  function g({ me: h, server: y, groups: b, people: O }) {
    i((v) => {
      a.value = h, l.value = y;
      for (let x of O) H(o, v, x.id, me(x));
      H(o, v, h.id, me(h));
      for (let x of b) un(o, v, x);
    });
  }
  async function _(h, y) {
    for (; h; ) {
      let b = h.replace(/limit=\d+/, `limit=${gs}`), O = (
        /** @type {Start} */
        await n.get(b)
      );
      if (y !== m) return;
      g(O), h = O.next;
    }
  }
  async function w() {
    let h = m, y = f.now() - d > _s;
    try {
      let b = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: wn })
      );
      if (h !== m) return;
      b.me.id !== e ? c() : (g(b), y && await _(b.next, h));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let h = ++m, y = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: wn }, { tries: 1 })
      );
      if (h !== m) return;
      if (y.me.id !== e) {
        c();
        return;
      }
      let { groups: b, counts: O, logs: v, marks: x, gone: I } = o;
      for (let R of [b, O, v, x, I]) R.clear();
      o.cursor = y.cursor, o.applied_id = V(y.cursor), o.read_all_id = 0, g(y), s.refresh(), u(), _(y.next, h).catch(() => {
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
      let h = await t.read();
      if (!h || h.cursor === null || o.cursor !== null) return;
      let { cursor: y, groups: b, people: O, logs: v } = h;
      a.value = h.me;
      for (let x of b)
        o.groups.set(x.id, x), o.counts.set(x.id, Ae(x));
      for (let x of O) o.people.set(x.id, x);
      o.cursor = y, o.applied_id = V(y), s.refresh(), r.restore(v, t);
    }
  };
}

// model/joining.js
function yn(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    ge(e, n, s, t.username);
  }
  "sender" in t && ge(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || ws(e, t, n) : t.type === "member_added" && t.user_id === o && hs(e, t, n);
}
function ws(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: i } = t, a = s === "direct", l = a ? r.find((f) => f !== e.me) ?? e.me : null, u = t.name ?? e.people.get(l ?? 0)?.username ?? "", c = !a && i === e.me ? "owner" : "member";
  de(e, n, { id: o, kind: s, name: u, peer_id: l, role: c }), l !== null && !e.people.has(l) && n.ask_people.add(l), vn(e, t, n);
}
function hs(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if (Ve(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && Re(e, n, o);
  let { kind: i = "group", name: a = null, topic: l = "" } = s ?? {};
  de(e, n, { id: o, kind: i, name: a ?? "", topic: l, role: r }), vn(e, t, n);
}
var Ve = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0);
function vn(e, { group_id: t, seq: n, timestamp: o }, s) {
  D(e, s, t, { active_at: o }), X(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var bn = 200;
function oe(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return B(s) && s.as_of < t ? s : null;
}
function $n(e, t, n, o) {
  let s = (r, i) => se(
    t,
    o,
    /** @type {Message} */
    { ...r, ...i, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || xn(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = oe(e, n);
      r && !n.message ? F(o.ask_rows, t.group_id, r.seq) : r && n.message && (se(t, o, vs(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? Je(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && Sn(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = oe(e, n);
      r ? Je(t, r, n.id, o) : $s(t, n, o), Sn(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = oe(e, n);
      if (!r) break;
      if (!n.reactions) {
        F(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let i = n.actor_id === e.me, a = (r.reacted ?? []).filter((u) => !i || u !== n.emoji), l = i && n.type === "reaction_added";
      se(t, o, {
        ...ys(r, "reacted", l ? [...a, n.emoji] : a),
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
      s(a, n.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      n.is_erased && Ss(t, n.actor_id, n.id, o);
      break;
    default:
  }
}
function se(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: o, ...s } = n;
    n = s;
  }
  e.rows.set(n.seq, n), F(t.rows, e.group_id, n.seq);
}
function ys(e, t, n) {
  let { [t]: o, ...s } = e;
  return n.length > 0 ? { ...s, [t]: n } : s;
}
function vs({ reactions: e, reacted: t, pinned: n, reply_count: o }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...o && { reply_count: o }
  };
}
function bs(e) {
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: i, ...a } = e;
  return { ...a, content: "", media_url: null, deleted: !0 };
}
function Je(e, t, n, o, s = Qe(n)) {
  t.deleted || xn(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  se(e, o, { ...bs(r), as_of: n });
}
var Qe = (e) => (t) => t.as_of < e;
function Ss(e, t, n, o) {
  let s = [...e.rows.values()].filter(B), r = new Set(s.filter(Qe(n)).map((i) => i.seq));
  for (let i of s)
    i.quote?.sender_id === t && i.quote.content && se(e, o, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && r.has(i.seq) && Je(e, i, n, o, (a) => r.has(a.seq));
}
function $s(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!B(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((i) => i.id === s.reply_to);
  B(r) && r.as_of < t && F(o.ask_rows, e.group_id, r.seq);
}
function xn(e, { reply_to: t, quote: n }, o, s, r, i = Qe(o)) {
  if (t === null) return;
  let a = n ? e.rows.get(n.seq) : [...e.rows.values()].find((f) => f.id === t);
  if (!B(a) || !i(a)) return;
  let { reply_count: l = 0, ...u } = a, c = l + s;
  se(e, r, { ...u, ...c > 0 && { reply_count: c }, as_of: o });
}
function Sn(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * bn)).slice(0, bn).join("");
  for (let i of e.rows.values())
    B(i) && i.quote?.seq === t && i.as_of < n && i.quote.content !== r && se(e, s, { ...i, quote: { ...i.quote, content: r } });
}

// model/events.js
function Mn(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, yn(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && D(e, n, o.id, { seq: t.seq }), xs(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    Ne(e, t, n);
  }
  return ks(e, t, n), t.id <= e.read_all_id && As(e, t, n), Te(e, n, o.id), !0;
}
function Ne(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = Jt(o, t.seq);
  if ($n(e, o, t, n), s && Ht(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    Qt(o, r) && F(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function xs(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (on(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      Pe(e, { ...t, as_of: s }) && nn(n, { seq: o, id: s, sender_id: r, is_mention: ne(e, t) });
    } else if (t.type === "message_deleted") {
      let o = oe(e, t), s = o && { is_counted: Pe(e, o), is_mention: ne(e, o) };
      sn(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = oe(e, t), s = o && ne(e, o), r = t.message ? !t.message.deleted && ne(e, t.message) : null;
      rn(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && an(n, t.seq, t.actor_id);
}
function ks(e, t, n) {
  let o = t.group_id, s = e.groups.get(o);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        Ms(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && D(e, n, o, { last: Ke({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && D(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(o);
        break;
      case "member_added":
        Ze(e, o, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        t.user_id === e.me ? kn(e, t, n) : Ze(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && D(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (D(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), Z(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: i, is_archived: a, visibility: l, may_post: u, may_invite: c, may_pin: f, history: m } = t;
        D(e, n, o, { name: r, topic: i, is_archived: a, settings: { visibility: l, may_post: u, may_invite: c, may_pin: f, history: m } }), Z(e, n, o);
        break;
      }
      case "group_deleted":
        kn(e, t, n);
        break;
      case "profile_changed":
        qs(e, t, n);
        break;
      case "account_deleted":
        H(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && D(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), qn(e, t.actor_id, t.username, n), Z(e, n, o), Ze(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function Ms(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: i } = t, a = e.groups.get(o), l = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !a?.last || a.last.seq < s) {
    let u = Ke(t);
    D(e, n, o, { last: u, active_at: u.at });
  }
  if (r === e.me)
    i !== null && n.confirmed.push({ key: i, group_id: o, seq: s });
  else if (a && !t.deleted && s > a.read_seq && s > (l?.base_seq ?? 0)) {
    let u = ne(e, t), c = a.kind === "direct" ? "direct" : u ? "mention" : "message";
    n.arrived.push({ message: t, kind: c });
  }
}
function qs(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: i, avatar: a } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (H(e, n, o, { username: s }), n.ask_people.add(o)) : H(e, n, o, {
    username: s,
    display_name: r,
    status: i,
    avatar: a,
    is_partial: !1
  }), qn(e, o, s, n), o === e.me && (n.me = !0);
}
function qn(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && D(e, o, s.id, { name: n });
}
function kn(e, t, n) {
  Ve(e, t) || (e.gone.set(t.group_id, t.seq), Re(e, n, t.group_id), n.left.set(t.group_id, t));
}
function Ze(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && D(e, o, t, { member_count: s + n }), o.members.add(t);
}
function As(e, { group_id: t, seq: n }, o) {
  X(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var Os = /* @__PURE__ */ new Set([
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
]), An = (e) => !Os.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function On(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: i }, a) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let l = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, l), o <= (l.get(n) ?? 0)) return;
      l.set(n, o), a.marks.add(t);
    } else
      Ce(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: i }, a);
}
function Ce(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, i) {
  o === void 0 || s === void 0 || r === void 0 ? pe(e, i, t, n) : X(e, i, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function Le(e, t, n) {
  let o = V(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: i } of e.groups.values()) {
    let l = (e.counts.get(s)?.tail ?? []).find((c) => c.id > o), u = l ? l.seq - 1 : r;
    u > i && pe(e, n, s, u);
  }
}
function En(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && D(e, s, t, { muted_until: o });
}

// model/history.js
var Es = 50, Ts = 20, Tn = 50, Pn = 200;
function Rn({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  function a(c) {
    let f = e.logs.get(c);
    if (f) return f;
    let m = zt(c);
    return e.logs.set(c, m), m;
  }
  async function l(c, f, m) {
    let d = a(c), p = ze(d);
    try {
      let g = await t.get(`/v1/groups/${c}/messages`, { ...f, limit: m, events: 1 });
      return e.logs.get(c) === d && n((_) => u(d, g, f, p, _)), g;
    } catch (g) {
      throw Vt(d, p), g;
    }
  }
  function u(c, f, m, d, p) {
    let g = c.group_id, _ = Yt(c, f, m, d);
    for (let { seq: h } of f.messages) {
      F(p.rows, g, h);
      let y = c.rows.get(h);
      B(y) && ge(e, p, y.sender_id, y.sender);
    }
    for (let h of _) Ne(e, h, p);
    let w = i.get(g) ?? f.messages[Math.floor(f.messages.length / 2)]?.seq;
    c.rows.size > Fe && w !== void 0 && Xe(c, w), p.logs.add(g);
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(c, f = {}, m = Es) {
      let d = JSON.stringify([c, f, m]), p = r.get(d);
      if (p) return p;
      let g = l(c, f, m).finally(() => r.delete(d));
      return r.set(d, g), g;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(c, f) {
      return this.page(c, { after: f - 1 }, 1);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at. The logs of others are made
     * smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(c, f) {
      o.set(c, s.now()), a(c), f !== void 0 && i.set(c, f);
      let m = [...e.logs.keys()].sort(
        (d, p) => (o.get(p) ?? 0) - (o.get(d) ?? 0)
      );
      n((d) => {
        for (let p of m.slice(Tn))
          e.logs.delete(p), o.delete(p), d.logs.add(p);
        for (let p of m.slice(Ts, Tn)) {
          let g = e.logs.get(p);
          i.delete(p), g && g.rows.size > Pn && Xe(g, Number.MAX_SAFE_INTEGER, Pn) && d.logs.add(p);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(c, f) {
      let d = [...c].sort((p, g) => g.opened_at - p.opened_at).map((p) => {
        let g = a(p.group_id);
        return o.has(p.group_id) || o.set(p.group_id, p.opened_at), { stored: p, log: g, kept: ze(g) };
      });
      for (let { stored: p, log: g, kept: _ } of d) {
        let w = await f.rows(p.group_id);
        if (e.logs.get(p.group_id) !== g) continue;
        let h = w.filter((y) => p.from <= y.seq && y.seq <= p.to);
        n((y) => {
          for (let b of Kt(g, p, h, _)) Ne(e, b, y);
          y.logs.add(p.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as nt } from "./vendor/preact.js";

// model/attachments.js
var Ps = 2, Rs = 50 * 1024 * 1024, Nn = 1440 * 60 * 1e3;
function Cn({ db: e, upload: t, onProgress: n, makeId: o, now: s = Date.now }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = [], u = 0, c = 0;
  async function f(g, _) {
    let w = r.get(g) ?? await e.file(g);
    if (!w) throw new N({ code: "file_missing", sentence: "The file is gone" });
    let h = await d(w);
    if (h) return h;
    u >= Ps && await new Promise((y) => l.push(() => y(void 0))), u++;
    try {
      if (!i.has(g)) throw new N({ code: "aborted" });
      let y = w.size, b = t(w, _, {
        onProgress: (v) => n(g, { sent: v, size: y, state: "running", code: null })
      });
      a.set(g, b);
      let { id: O } = await b.done;
      return await p(w, O), O;
    } finally {
      a.delete(g), u--, l.shift()?.();
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
    ), h = _ && w ? w[_] : null;
    return h && s() - h.at < Nn ? h.id : null;
  }
  async function p(g, _) {
    let w = await m(g);
    if (!w) return;
    let h = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), y = Object.entries(h).filter(([, { at: b }]) => s() - b < Nn);
    await e.put_value("uploads", { ...Object.fromEntries(y), [w]: { id: _, at: s() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(g, _) {
      let w = o();
      r.set(w, g), c + g.size <= Rs && (c += g.size, await e.put_file(w, g));
      let h = { local_id: w, name: _, type: g.type, size: g.size, file_id: null };
      return this.ensure(h).catch(() => {
      }), h;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(g) {
      let { local_id: _, name: w, size: h, file_id: y } = g;
      if (y) return Promise.resolve(y);
      let b = i.get(_);
      if (b) return b;
      n(_, { sent: 0, size: h, state: "waiting", code: null });
      let O = Promise.resolve().then(() => f(_, w)).then(
        (v) => (n(_, { sent: h, size: h, state: "done", code: null }), v),
        (v) => {
          throw i.delete(_), n(_, { sent: 0, size: h, state: "failed", code: v.code }), v;
        }
      );
      return i.set(_, O), O;
    },
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => u > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (g) => r.get(g) ?? await e.file(g),
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(g) {
      i.delete(g), a.get(g)?.cancel(), c = Math.max(0, c - (r.get(g)?.size ?? 0)), r.delete(g), n(g, null), await e.remove_file(g);
    }
  };
}

// model/draft_sync.js
function Ln({ drafts: e, db: t, http: n, clock: o }) {
  let s = /* @__PURE__ */ new Set(), r = null, i = !1, a = (c) => `/v1/users/me/drafts/${c}`, l = () => t.put_value("dirty_drafts", [...s]);
  async function u() {
    if (r = null, !i) {
      i = !0;
      for (let c of [...s]) {
        let f = e.get(c);
        try {
          f ? await n.put(a(c), Ns(f)) : await n.remove(a(c)), e.get(c) === f && s.delete(c);
        } catch (m) {
          let { isPassing: d } = (
            /** @type {import("../net/errors.js").RequestError} */
            m
          );
          if (d) break;
          s.delete(c);
        }
      }
      i = !1, l();
    }
  }
  return {
    /** A draft was changed here. @param {string} key */
    changed(c) {
      s.add(c), l(), r ??= o.after(u, 2e3);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received({ draft: c, value: f }) {
      s.has(c) || e.take(c, f && Cs(f, e.get(c)));
    },
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      for (
        let c of
        /** @type {string[] | null} */
        await t.value("dirty_drafts") ?? []
      )
        s.add(c);
      try {
        let c = (
          /** @type {ServerDraft[]} */
          await n.get("/v1/users/me/drafts")
        ), f = new Map(c.map((m) => [m.draft, m]));
        for (let m of /* @__PURE__ */ new Set([...f.keys(), ...e.all().keys()]))
          s.has(m) || this.received({ draft: m, value: f.get(m) ?? null });
      } catch {
        return;
      }
      await u();
    },
    dispose: () => o.cancel(r)
  };
}
var Ns = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((o) => o.file_id).filter((o) => o !== null)
});
function Cs({ content: e, reply_to: t, files: n, updated_at: o }, s) {
  let r = { id: t ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, i = new Map((s?.files ?? []).map((a) => [a.file_id, a]));
  return {
    text: e,
    reply_to: t === null ? null : s?.reply_to?.id === t ? s.reply_to : r,
    selection: s?.text === e ? s.selection : null,
    files: n.map(
      (a) => i.get(a) ?? { local_id: a, name: "", type: "", size: 0, file_id: a }
    ),
    at: Date.parse(o)
  };
}

// model/outbox.js
var Ls = 1440 * 60 * 1e3, Ds = 3e4, Dn = 1e3, Gs = 3e4;
function Gn({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: o,
  hold: s,
  onChange: r,
  onPause: i = () => {
  },
  makeKey: a,
  laneOf: l = ({ group_id: c, recipient_id: f }) => c ? `g${c}` : `u${f}`,
  clock: u
}) {
  let c = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), d = !1, p = !1, g = null, _ = () => r([...c.values()]);
  function w($, A) {
    let M = c.get($);
    if (!M) return null;
    let S = { ...M, ...A };
    return c.set($, S), _(), S;
  }
  function h($, A = !1) {
    let M = c.get($);
    if (c.delete($), m.delete($), f.get($)?.(), f.delete($), !A) for (let { local_id: S } of M?.files ?? []) o(S);
    M && _();
  }
  function y() {
    if (!d || p) return;
    let $ = /* @__PURE__ */ new Set(), A = u.now(), M = 1 / 0;
    for (let S of c.values()) {
      let q = l(S);
      if ($.has(q) || !["waiting", "sending"].includes(S.state) || ($.add(q), S.state === "sending")) continue;
      let T = m.get(S.key) ?? 0;
      T > A ? M = Math.min(M, T) : f.has(S.key) && b(S);
    }
    u.cancel(g), M < 1 / 0 && (g = u.after(y, M - A));
  }
  async function b({ key: $, tries: A }) {
    let M = (
      /** @type {Outgoing} */
      w($, { state: "sending", tries: A + 1 })
    );
    try {
      let S = await O(M), { group_id: q, recipient_id: T, content: P, reply_to: C } = M, Q = await t({ type: "send", key: $, content: P, reply_to: C, files: S, ...q ? { group_id: q } : { recipient_id: T } }, $);
      v($, Q.seq, Q.duplicate === !0);
    } catch (S) {
      let q = vt(S);
      c.get($)?.state === "sending" && x(M, q);
    }
    y();
  }
  async function O($) {
    let A = await Promise.all($.files.map(n));
    if ($.files.some((M) => !M.file_id)) {
      let M = $.files.map((q, T) => ({ ...q, file_id: A[T] ?? null })), S = w($.key, { files: M });
      S && await e.put_outgoing(S);
    }
    return A;
  }
  function v($, A, M) {
    e.remove_outgoing($), M ? h($) : w($, { state: "sent", seq: A, error: null });
  }
  function x({ key: $, tries: A }, M) {
    let { action: S, code: q, message: T } = M;
    if (S === "pause")
      w($, { state: "waiting", error: { code: q, sentence: T } }), I();
    else if (S === "wait") {
      let P = (M.retryAfter ?? 0) * 1e3, C = Math.max(P, Math.min(Dn * 2 ** (A - 1), Gs));
      m.set($, u.now() + C), w($, { state: "waiting", error: { code: q, sentence: T } });
    } else if (S === "resend" || S === "sign_in")
      q !== "time_out" && m.set($, u.now() + Dn), w($, { state: "waiting", error: null });
    else {
      let P = w($, { state: "failed", error: { code: q, sentence: T } });
      P && e.put_outgoing(P);
    }
  }
  function I() {
    p || (p = !0, i(!0), u.after(() => {
      p = !1, i(!1), y();
    }, Ds));
  }
  async function R($) {
    let { key: A } = $;
    if (c.has(A)) return;
    let M = await s(`chat-outbox-${A}`);
    if (!M) return;
    let S = await e.outgoing(A);
    if (!S || c.has(A)) {
      M();
      return;
    }
    f.set(A, M);
    let q = u.now() - S.at > Ls, T = S.state === "failed" ? "failed" : q ? "asking" : "waiting";
    U({ ...S, state: T });
  }
  function U($) {
    let A = [...c.values(), $].sort((M, S) => M.at - S.at);
    c.clear();
    for (let M of A) c.set(M.key, M);
    _();
  }
  return {
    /** All entries, oldest first. */
    list: () => [...c.values()],
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: $ = null, recipient_id: A = null, content: M, reply_to: S = null, quote: q = null, files: T = [] }) {
      let P = Math.max(0, ...[...c.values()].map((Q) => Q.at)), C = (
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
          at: Math.max(u.now(), P + 1),
          error: null,
          seq: null
        }
      );
      c.set(C.key, C), _();
      let [ee] = await Promise.all([
        s(`chat-outbox-${C.key}`),
        e.put_outgoing(C)
      ]);
      return c.has(C.key) ? f.set(C.key, ee ?? (() => {
      })) : ee?.(), y(), C;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let $ of await e.outbox()) await R($);
      y();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected($) {
      d = $, $ && y();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: $ }) {
      c.has($) && (e.remove_outgoing($), h($), y());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent($) {
      for (let A of [...c.values()])
        A.state === "sent" && $(A) && h(A.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry($) {
      let A = c.get($);
      if (!A || !["failed", "asking"].includes(A.state)) return;
      m.delete($);
      let M = { ...A, state: "waiting", error: null, tries: 0, at: u.now() };
      U(
        /** @type {Outgoing} */
        M
      ), await e.put_outgoing(
        /** @type {Outgoing} */
        M
      ), y();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard($, A = !1) {
      let M = c.get($);
      return !M || ["sending", "sent"].includes(M.state) || M.state === "waiting" && M.tries > 0 && !M.error ? null : (await e.remove_outgoing($), h($, A), y(), M);
    }
  };
}

// model/settings.js
import { signal as js } from "./vendor/preact.js";
var et = {
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
}, Is = 1e3, Us = 3;
function jn({ db: e, http: t, tell: n, clock: o }) {
  let s = js({ ...et }), r = {}, i = (
    /** @type {number | null} */
    null
  ), a = {}, l = null;
  function u() {
    let d = Object.entries({ ...r, ...a }).filter(
      ([p, g]) => Ws(
        /** @type {Record<string, unknown>} */
        et[p],
        g
      )
    );
    s.value = { ...et, ...Object.fromEntries(d) };
  }
  function c(d) {
    i !== null && d.revision < i || (i = d.revision, r = d.settings, u(), f());
  }
  let f = () => e.put_value("settings", { stored: r, changed: a });
  async function m() {
    l = null;
    for (let d = 0; d < Us && Object.keys(a).length > 0; d++) {
      let p = a;
      try {
        i === null && c(await t.get("/v1/users/me/settings"));
        let g = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...p } },
          { headers: { "If-Match": `"${i}"` } }
        ), _ = Object.entries(a).filter(
          ([w, h]) => h !== /** @type {any} */
          p[w]
        );
        a = Object.fromEntries(_), c(g);
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
    settings: s,
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
        c(await t.get("/v1/users/me/settings"));
      } catch {
        return;
      }
      Object.keys(a).length > 0 && await m();
    },
    /** A device of the user has changed the settings. @param {{ revision: number, settings: any }} frame */
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
    set(d, p) {
      a = { ...a, [d]: p }, u(), f().then(n), o.cancel(l), l = o.after(m, Is);
    },
    dispose: () => o.cancel(l)
  };
}
function Ws(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function In({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: o = globalThis.navigator?.locks ?? null,
  openChannel: s = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), i = !1, a = () => {
  }, l = s(`chat-${e}`);
  l && (l.onmessage = ({ data: c }) => t(c));
  function u() {
    return r.signal.aborted ? Promise.resolve() : (i = !0, n(), /** @type {Promise<void>} */
    new Promise((c) => {
      a = c;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, u).catch(() => {
  }) : Promise.resolve().then(u), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell: (c) => l?.postMessage(c),
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(c) {
      return o ? new Promise((f) => {
        o.request(`${c}-${e}`, { ifAvailable: !0 }, (m) => m ? new Promise((d) => f(() => d(void 0))) : (f(null), Promise.resolve())).catch(() => f(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      i = !1, r.abort(), a(), l?.close();
    }
  };
}

// model/view.js
import { batch as Un, signal as tt } from "./vendor/preact.js";
var Bs = 500;
function z(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = tt(e(n));
      return t.set(n, s), s;
    },
    /** Change a signal that was asked for. @param {K} key @param {V} value */
    set(n, o) {
      let s = t.get(n);
      s && (s.value = o);
    },
    /** Give all signals that were asked for their values anew. */
    refresh() {
      for (let [n, o] of t) o.value = e(n);
    }
  };
}
var Fs = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function Wn(e, t) {
  let n = 0, o = z((_) => e.groups.get(_) ?? null), s = z((_) => d(_)), r = z((_) => e.people.get(_) ?? null), i = z((_) => new Map(e.marks.get(_) ?? [])), a = z((_) => n), l = z((_) => n), u = tt(
    /** @type {number[]} */
    []
  ), c = tt(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), f = /* @__PURE__ */ new Map(), m = null;
  function d(_) {
    return { log: e.logs.get(_) ?? null, version: ++n };
  }
  function p() {
    m = null;
    let _ = pn(e.groups), w = u.value;
    (_.length !== w.length || _.some((h, y) => h !== w[y])) && (u.value = _);
  }
  function g(_) {
    let { groups: w, mentions: h } = c.value, y = t.now();
    for (let b of _) {
      let O = e.groups.get(b), v = f.get(b) ?? { groups: 0, mentions: 0 }, x = zs(O, y);
      w += x.groups - v.groups, h += x.mentions - v.mentions, O ? f.set(b, x) : f.delete(b);
    }
    (w !== c.value.groups || h !== c.value.mentions) && (c.value = { groups: w, mentions: h });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: i,
    members: a,
    pins: l,
    order: u,
    totals: c,
    /** Show what has changed. @param {Changes} changes */
    publish: (_) => Un(() => {
      for (let w of _.groups) o.set(w, e.groups.get(w) ?? null);
      for (let w of _.logs) s.set(w, d(w));
      for (let w of _.people) r.set(w, e.people.get(w) ?? null);
      for (let w of _.marks) i.set(w, new Map(e.marks.get(w) ?? []));
      for (let w of _.members) a.set(w, ++n);
      for (let w of _.pins) l.set(w, ++n);
      _.groups.size !== 0 && (g(_.groups), u.value.length === 0 ? p() : m ??= t.after(p, Bs));
    }),
    /** Show the whole state anew. */
    refresh: () => Un(() => {
      for (let _ of [o, s, r, i]) _.refresh();
      g(/* @__PURE__ */ new Set([...f.keys(), ...e.groups.keys()])), p();
    }),
    /** Count anew, as the time of a muting may be over. */
    recount: () => g(e.groups.keys()),
    dispose: () => t.cancel(m)
  };
}
function zs(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = Fs(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var Bn = 3e4;
function Fn({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: i }) {
  let { clock: a } = o, l = nt(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), u = nt(!1), c = z(
    (v) => (
      /** @type {import("./attachments.js").Progress | null} */
      null
    )
  ), f = z((v) => h.get(v)), m = nt(0), d = /* @__PURE__ */ new Set(), p = null, g = In({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      i(), w.load();
      let v = () => {
        w.load(), p = a.after(v, Bn);
      };
      p = a.after(v, Bn);
    },
    onWord: (v) => {
      v.type === "draft" && h.changed(v.key), v.type === "settings" && b.reload();
      for (let x of d) x(v);
    }
  }), _ = Cn({
    db: t,
    upload: o.upload,
    onProgress: (v, x) => c.set(v, x),
    makeId: o.makeKey,
    now: a.now
  }), w = Gn({
    db: t,
    send: (v, x) => r.request(v, x),
    ensureFile: _.ensure,
    dropFile: _.drop,
    hold: g.hold,
    onChange: (v) => {
      l.value = v;
    },
    onPause: (v) => {
      u.value = v;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: v, recipient_id: x }) => `g${v ?? O(x) ?? -Number(x)}`,
    clock: a
  }), h = Mt({
    db: t,
    onChange: (v, x) => {
      f.set(v, x), m.value++;
    },
    tell: (v) => {
      g.tell({ type: "draft", key: v }), y.changed(v);
    },
    clock: a
  }), y = Ln({ drafts: h, db: t, http: n, clock: a }), b = jn({ db: t, http: n, tell: () => g.tell({ type: "settings" }), clock: a });
  function O(v) {
    for (let { id: x, kind: I, peer_id: R } of s.groups.values())
      if (I === "direct" && R === v) return x;
    return null;
  }
  return {
    outbox: w,
    attachments: _,
    drafts: h,
    settings: b,
    tabs: g,
    groupWith: O,
    signals: { outgoing: l, isPaused: u, progress: c, drafts: f, draftList: m, settings: b.settings },
    /** Read what is stored. */
    load: () => Promise.all([w.load(), h.load(), b.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      w.forgetSent(({ group_id: v, seq: x }) => x !== null && x <= (s.groups.get(v ?? 0)?.seq ?? 0)), b.sync(), y.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(v) {
      v.type === "settings" ? b.received(v) : v.type === "draft" && y.received(v);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(v) {
      return d.add(v), () => d.delete(v);
    },
    flush: () => h.flush(),
    dispose() {
      a.cancel(p), w.connected(!1), y.dispose(), b.dispose(), g.leave();
    }
  };
}

// model/marks.js
var Hs = 1e3;
function zn({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), a = null, l = () => {
    a ??= s.after(u, Hs);
  };
  function u() {
    a = null;
    for (let [f, m] of r) i.has(f) || c(f, m);
  }
  async function c(f, m) {
    i.add(f);
    try {
      let d = await n({ type: "read", group_id: f, seq: m });
      r.get(f) === m && (r.delete(f), o((p) => Ce(e, { ...d, read_seq: d.seq }, p)));
    } catch (d) {
      let { isPassing: p } = (
        /** @type {import("../net/errors.js").RequestError} */
        d
      );
      !p && r.get(f) === m && r.delete(f);
    }
    i.delete(f), r.has(f) && l();
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (f) => r.has(f),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(f, m) {
      let d = e.groups.get(f);
      !d || m <= d.read_seq || (o((p) => pe(e, p, f, m)), r.set(f, m), l());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(f, m) {
      r.delete(f);
      let d = await t.put(`/v1/groups/${f}/unread`, { seq: m });
      o((p) => Ce(e, d, p));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: f } = await t.put("/v1/read-all");
      o((m) => Le(e, f, m));
    },
    /** Send the marks that wait: the connection is there again. */
    connected() {
      r.size > 0 && l();
    },
    /** Tell the marks now, as the page may be about to go. */
    flush() {
      for (let [f, m] of r)
        t.put(`/v1/groups/${f}/read`, { seq: m }, { keepalive: !0 }).catch(() => {
        });
    },
    dispose: () => s.cancel(a)
  };
}

// model/presence.js
function Hn({ signal: e, onPresence: t, onTyping: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = null, a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map();
  function u() {
    i = null;
    let f = new Set([...s.keys()].slice(-100));
    for (let d of r) f.has(d) || t(d, null);
    (f.size === r.size && [...f].every((d) => r.has(d)) || e({ type: "watch", user_ids: [...f] })) && (r = f);
  }
  function c(f, m) {
    let d = a.get(f);
    d?.has(m) && (o.cancel(d.get(m)), d.delete(m), n(f, [...d.keys()]));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(f) {
      s.set(f, (s.get(f) ?? 0) + 1), i ??= o.after(u, 500);
      let m = !0;
      return () => {
        if (!m) return;
        m = !1;
        let d = (s.get(f) ?? 1) - 1;
        d > 0 ? s.set(f, d) : s.delete(f), i ??= o.after(u, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), s.size > 0 && (i ??= o.after(u, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let f of r) t(f, null);
      r = /* @__PURE__ */ new Set();
      for (let [f, m] of a) for (let d of [...m.keys()]) c(f, d);
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
      o.cancel(d.get(m)), d.set(m, o.after(() => c(f, m), 5e3)), p && n(f, [...d.keys()]);
    },
    stopTyping: c,
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(f) {
      let m = o.now();
      m - (l.get(f) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: f }) && l.set(f, m);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (f) => {
      l.delete(f);
    }
  };
}

// model/queue.js
function Xn({ apply: e, soon: t, clock: n }) {
  let o = [], s = null, r = 0, i = 0, a = 0;
  function l() {
    s?.(), s = null;
    let u = o;
    o = [], u.length > 0 && e(u);
  }
  return {
    /** @param {Frame} frame */
    push(u) {
      o.push(u);
      let c = Math.floor(n.now() / 1e3);
      if (c !== r && (a = c === r + 1 ? i : 0, r = c, i = 0), i++, s) return;
      if (Math.max(i, a) <= 30) {
        s = t(l);
        return;
      }
      let f = n.after(l, 100);
      s = () => n.cancel(f);
    },
    /** Apply all that waits. */
    flush: l,
    clear() {
      s?.(), s = null, o = [];
    }
  };
}

// model/saving.js
var Xs = 500, Ys = 50, Ks = 200, Vs = 3;
function Yn({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), c = !0, f = (
    /** @type {string | null} */
    null
  ), m = 0, d = null, p = Promise.resolve(), g = () => {
    d ??= r.after(h, Xs);
  };
  function _() {
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
    c && u.clear();
    for (let v of c ? t.groups.keys() : i) {
      let x = t.groups.get(v);
      x ? y.groups.push(x) : y.gone_groups.push(v);
    }
    for (let v of c ? t.people.keys() : a) {
      let x = t.people.get(v);
      x && y.people.push(x);
    }
    let b = [...o].sort(([, v], [, x]) => x - v).slice(0, Ys), O = new Set(b.map(([v]) => v));
    for (let v of [...u.keys()])
      O.has(v) && t.logs.has(v) || (y.gone_logs.push(v), u.delete(v));
    for (let v of c ? O : l.keys()) {
      let x = t.logs.get(v);
      x && O.has(v) && w(y, x);
    }
    return i.clear(), a.clear(), l.clear(), c = !1, y;
  }
  function w(y, b) {
    let O = b.group_id, v = te(b), x = u.get(O) ?? /* @__PURE__ */ new Set();
    if (!v) {
      u.delete(O) && y.gone_logs.push(O);
      return;
    }
    let I = fe(b, v), R = I.slice(-Ks), U = R.length < I.length, $ = U ? (
      /** @type {{ seq: number }} */
      R[0].seq
    ) : v.from, A = new Set(R.map((S) => S.seq)), M = l.get(O);
    for (let S of R) (!x.has(S.seq) || M?.has(S.seq)) && y.rows.push(S);
    for (let S of x) A.has(S) || y.gone_rows.push([O, S]);
    u.set(O, A), y.logs.push({
      group_id: O,
      from: $,
      to: v.to,
      at_start: v.at_start && !U,
      at_end: !0,
      opened_at: o.get(O) ?? 0
    });
  }
  function h() {
    return r.cancel(d), d = null, !n() || m >= Vs ? (c = !0, p) : (p = p.then(async () => {
      if (!c && t.cursor === f && i.size + a.size + l.size === 0) return;
      let b = _();
      await e.save(b) ? (m = 0, f = b.cursor) : (m++, c = !0, g());
    }), p);
  }
  return {
    /** @param {Changes} changes */
    note(y) {
      for (let b of y.groups) i.add(b);
      for (let b of y.people) a.add(b);
      for (let b of y.logs) l.set(b, l.get(b) ?? /* @__PURE__ */ new Set());
      for (let [b, O] of y.rows) {
        let v = l.get(b) ?? /* @__PURE__ */ new Set();
        for (let x of O) v.add(x);
        l.set(b, v);
      }
      g();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      c = !0, g();
    },
    flush: h,
    dispose: () => r.cancel(d)
  };
}

// model/session.js
var Qs = 2e3;
function Kn({ userId: e, db: t, http: n, env: o, onEnded: s }) {
  let { clock: r } = o, i = Zt(e), a = Wn(i, r), l = ie(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), u = ie(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), c = ie(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: r.now(),
      retryAt: null,
      code: null
    }
  ), f = z((E) => (
    /** @type {number[]} */
    []
  )), m = z((E) => (
    /** @type {boolean | null} */
    null
  )), d = ie(
    /** @type {import("./types.js").Event[]} */
    []
  ), p = ie(0), g = ie(0), _ = /* @__PURE__ */ new Map(), w = /* @__PURE__ */ new Set(), h = !1, y = !1, b = Bt({
    open: (E) => o.openSocket(`/ws?since=${encodeURIComponent(E)}&groups=no`),
    prepare: async () => (i.cursor === null ? await A.anew() : A.refresh(), /** @type {string} */
    i.cursor),
    checkLogin: () => n.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (E) => E.type === "ready" ? T(E) : O.push(E),
    onState: (E) => {
      E.state === "ended" && Q(String(E.code)), E.state !== "live" && P(), c.value = E;
    },
    isOnline: o.isOnline,
    isVisible: o.isVisible,
    clock: r
  }), O = Xn({ apply: S, soon: o.soon, clock: r }), v = Rn({ state: i, http: n, change: M, opened: _, clock: r }), x = zn({ state: i, http: n, request: b.request, change: M, clock: r }), I = _n({ state: i, http: n, change: M, history: v, isMarking: x.isMarking, clock: r }), R = Fn({ userId: e, db: t, http: n, env: o, state: i, socket: b, onLeading: () => U.invalidate() }), U = Yn({
    db: t,
    state: i,
    isLeading: () => R.tabs.isLeading,
    opened: _,
    me: () => l.value,
    clock: r
  }), $ = Hn({
    signal: b.signal,
    onPresence: (E, L) => m.set(E, L),
    onTyping: (E, L) => f.set(E, L),
    clock: r
  }), A = hn({
    userId: e,
    db: t,
    http: n,
    state: i,
    view: a,
    history: v,
    change: M,
    me: l,
    server: u,
    clock: r,
    onOther: () => Q("another_user"),
    onAnew: () => {
      O.clear(), U.invalidate(), p.value++;
    }
  });
  function M(E) {
    y || Js(() => {
      let L = en();
      E(L);
      for (let Y of L.confirmed) R.outbox.confirm(Y);
      for (let { group_id: Y, user_id: ko } of L.typed) $.stopTyping(Y, ko);
      if (L.left.size > 0 && (d.value = [...d.value, ...L.left.values()].slice(-20)), L.me && ee(), a.publish(L), U.note(L), I.note(L), h && L.arrived.length > 0) for (let Y of w) Y(L.arrived);
    });
  }
  function S(E) {
    M((L) => {
      for (let Y of E)
        An(Y) ? Mn(i, Y, L) : q(Y, L);
    });
  }
  function q(E, L) {
    switch (E.type) {
      case "live":
        h = !0, V(E.cursor) >= i.applied_id && (i.cursor = E.cursor), $.connected(), x.connected(), R.sync();
        break;
      case "read":
        (E.user_id !== e || !x.isMarking(E.group_id)) && On(i, E, L);
        break;
      case "read_all":
        Le(i, E.cursor, L);
        break;
      case "muted":
        En(i, E, L);
        break;
      case "typing":
        $.typed(E.group_id, E.user_id);
        break;
      case "presence":
        $.answered(E.online);
        break;
      case "presence_changed":
        $.changed(E.user_id, E.is_online);
        break;
      case "invitation":
        g.value++;
        break;
      default:
        R.received(
          /** @type {any} */
          E
        );
    }
  }
  function T(E) {
    E.user_id !== e ? Q("another_user") : E.reset || E.behind > Qs ? C() : R.outbox.connected(!0);
  }
  function P() {
    h && A.lost(), h = !1, R.outbox.connected(!1), $.disconnected();
  }
  function C() {
    O.clear(), i.cursor = null, b.restart();
  }
  async function ee() {
    try {
      l.value = await n.get("/v1/users/me");
    } catch {
    }
  }
  function Q(E) {
    y || (ut(), s(E));
  }
  function ut() {
    y = !0, b.stop(), O.clear();
    for (let E of [a, U, x, I, R]) E.dispose();
  }
  return {
    state: i,
    view: a,
    me: l,
    server: u,
    connection: c,
    typing: f,
    presence: m,
    left: d,
    resets: p,
    invitations: g,
    history: v,
    marks: x,
    asking: I,
    people: $,
    local: R,
    socket: b,
    change: M,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([A.showCopy(), R.load()]), y || b.start();
    },
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(E) {
      return w.add(E), () => w.delete(E);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      O.flush(), x.flush(), await Promise.all([R.flush(), U.flush()]);
    },
    dispose: ut
  };
}

// model/store.js
var Jn = 1440 * 60 * 1e3;
function Qn(e = Lt()) {
  let t = Vn(
    /** @type {Status} */
    { name: "starting" }
  ), n = Vn(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = null, r = e.memory.get("email"), i = null, a = 0, l = !1, u = $t({ fetch: e.fetch, onSignedOut: (_) => f(_.code) });
  async function c(_) {
    let w = ++a, h = e.memory.get(`shared-${_}`) !== null;
    e.memory.set("user", String(_));
    let y = h ? le() : await e.openDatabase(_);
    if (w !== a) {
      y.close();
      return;
    }
    s = y;
    let b = Kn({ userId: _, db: s, http: u, env: e, onEnded: f });
    o = b, b.local.onWord((O) => {
      O.type === "signed_out" && f("signed_out");
    }), t.value = { name: "signed_in", session: b, actions: Ot(b, u, e.upload) }, i = e.clock.after(p, Jn), await b.begin();
  }
  async function f(_) {
    if (!o) return;
    l && (_ = "signed_out");
    let w = s;
    if (a++, e.clock.cancel(i), o.dispose(), o = null, s = null, e.memory.set("user", null), _ === "another_user") {
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
      await c(_);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: r }, m();
      return;
    }
    let w = ++a;
    t.value = { name: "starting" };
    try {
      let { user_id: h } = await u.get("/v1/test-auth", void 0, { tries: 1 });
      w === a && await c(h);
    } catch (h) {
      let { action: y, code: b } = (
        /** @type {import("../net/errors.js").RequestError} */
        h
      );
      y === "sign_in" ? (w === a && (t.value = { name: "signed_out", reason: null, email: r }), m()) : w === a && (t.value = { name: "signed_out", reason: b, email: r });
    }
  }
  async function p() {
    i = e.clock.after(p, Jn);
    try {
      await u.post("/v1/users/renew");
    } catch {
    }
  }
  async function g({ id: _ }, w, h) {
    r = h ? null : w, e.memory.set("email", r), e.memory.set(`shared-${_}`, h ? "1" : null), await c(_);
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
    async login({ email: _, password: w, isShared: h = !1 }) {
      let y = h ? "session" : "persistent", { user: b } = await u.post("/v1/users/login", { email: _, password: w, cookie: y });
      await g(b, _, h);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: _, email: w, password: h, invite: y = null, isShared: b = !1 }) {
      let v = { username: _, email: w, password: h, cookie: b ? "session" : "persistent", ...y && { invite: y } }, x = await u.post("/v1/users/register", v);
      return await g(x, w, b), x.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (_, w) => u.post("/v1/users/reset", { code: _, new_password: w }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (_) => u.get(`/v1/invites/${encodeURIComponent(_)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(_ = !1) {
      await o?.flush(), l = !0;
      try {
        let w = o;
        await u.post("/v1/users/logout", { all: _ }), w?.local.tabs.tell({ type: "signed_out", user_id: w.state.me }), await f("signed_out");
      } finally {
        l = !1;
      }
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
var j = Qn();

// ui/screens/signin.js
var Zn = {
  token_expired: "account.expired",
  session_revoked: "account.ended",
  invalid_token: "account.again",
  signed_out: "account.signed_out"
}, Zs = [
  ["Ava", "ava@temp.com"],
  ["Mike", "mike@temp.com"]
], er = "password";
function eo({ reason: e, known: t }) {
  let n = j.config.value, [o, s] = ot(!1), [r, i] = ot(!1), [a, l] = ot("");
  async function u(m) {
    i(!0), l("");
    try {
      await m();
    } catch (d) {
      l(nr(d)), i(!1);
    }
  }
  function c(m) {
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
      () => o ? j.register({ ...g, username: p("username") }) : j.login(g)
    );
  }
  let f = n?.registration === "open";
  return J`
    <main class="screen">
      <form class="card" onSubmit=${c}>
        <h1><${W} name="logo" /> ${o ? k("account.register") : k("account.sign_in")}</h1>
        ${e && Zn[e] && J`<p role="status">${k(Zn[e])}</p>`}
        ${o && J`<${st} name="username" label=${k("account.name")} autocomplete="username" />`}
        <${st} name="email" label=${k("account.email")} type="email" value=${t ?? ""} autocomplete="email" />
        <${st}
          name="password" label=${k("account.password")} type="password"
          autocomplete=${o ? "new-password" : "current-password"}
        />
        <label class="choice">
          <input type="checkbox" name="shared" />
          <span>${k("account.shared")}</span>
        </label>
        ${a && J`<p class="fault" role="alert">${a}</p>`}
        <button class="button primary" disabled=${r}>${o ? k("account.register") : k("account.sign_in")}</button>
        ${f && J`<button type="button" class="button quiet" onClick=${() => s(!o)}>
          ${o ? k("account.has_account") : k("account.register")}
        </button>`}
        ${!o && n?.has_demo_users && J`<${tr} attempt=${u} />`}
      </form>
    </main>
  `;
}
function tr({ attempt: e }) {
  return J`
    <fieldset class="demo">
      <legend>${k("account.try_as")}</legend>
      ${Zs.map(
    ([t, n]) => J`
          <button type="button" class="button" onClick=${() => e(() => j.login({ email: String(n), password: er }))}>
            ${t}
          </button>
        `
  )}
    </fieldset>
  `;
}
function st({ name: e, label: t, type: n = "text", value: o = "", autocomplete: s }) {
  return J`
    <div class="field">
      <label for=${e}>${t}</label>
      <input id=${e} name=${e} type=${n} defaultValue=${o} autocomplete=${s} required />
    </div>
  `;
}
function nr(e) {
  let { code: t, message: n } = (
    /** @type {{ code?: string, message?: string }} */
    e ?? {}
  );
  return t === "network" || t === "time_out" ? k("account.unreachable") : n || k("account.failed");
}

// ui/shell.js
import { html as ye } from "./vendor/preact.js";

// ui/conversation/conversation.js
import { html as fr, useEffect as dr, useState as pr } from "./vendor/preact.js";

// ui/conversation/composer.js
import { html as or, useEffect as sr, useRef as to, useState as rr } from "./vendor/preact.js";
function no({ session: e, actions: t, groupId: n, mayPost: o }) {
  let s = ke({ groupId: n, userId: null }), r = e.local.signals.drafts.get(s).value, [i, a] = rr(r?.text ?? ""), l = to(
    /** @type {HTMLTextAreaElement | null} */
    null
  ), u = to(!1);
  sr(() => {
    u.current || a(r?.text ?? "");
  }, [r?.text]);
  function c(p) {
    u.current = p !== "", a(p), e.local.drafts.set(s, { text: p, reply_to: null, selection: null, files: [] }), p !== "" && e.people.type(n);
  }
  async function f() {
    if (i.trim() === "" || !o) return;
    let p = i;
    u.current = !1, a(""), l.current?.focus(), await t.send({ group_id: n, content: p });
  }
  function m(p) {
    p.key !== "Enter" || p.shiftKey || p.isComposing || p.keyCode === 229 || (p.preventDefault(), f());
  }
  function d(p) {
    p.preventDefault(), f();
  }
  return or`
    <form class="composer" onSubmit=${d}>
      <textarea
        ref=${l} rows="1" aria-label=${k("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o ? k("conversation.write") : k("conversation.may_not_write")}
        onInput=${(p) => c(
    /** @type {HTMLTextAreaElement} */
    p.target.value
  )}
        onKeyDown=${m}
      ></textarea>
      <button class="button primary" disabled=${!o || i.trim() === ""}>
        <${W} name="send" label=${k("conversation.send")} />
      </button>
    </form>
  `;
}

// ui/conversation/messages.js
import { html as _e, useEffect as ar, useLayoutEffect as ro, useRef as io, useState as cr } from "./vendor/preact.js";

// ui/conversation/row.js
import { html as re } from "./vendor/preact.js";
var ir = new Intl.DateTimeFormat(void 0, { dateStyle: "medium", timeStyle: "short" });
function oo({ session: e, message: t }) {
  let n = e.view.people.get(t.sender_id).value, o = n?.display_name ?? n?.username ?? t.sender, s = new Date(t.timestamp);
  return re`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${t.timestamp}>${ir.format(s)}</time>
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
function so({ session: e, entry: t }) {
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
var lr = 24, ur = 400;
function ao({ session: e, groupId: t, fault: n }) {
  let { log: o } = e.view.logs.get(t).value, s = e.local.signals.outgoing.value.filter((d) => d.group_id === t), r = o ? te(o) : void 0, i = o && r ? fe(o, r).filter(B) : [], a = io(
    /** @type {HTMLElement | null} */
    null
  ), l = io({ isAtEnd: !0, below: 0 }), [u, c] = cr(!1);
  ro(() => {
    let d = a.current;
    if (!d) return;
    let { isAtEnd: p, below: g } = l.current;
    d.scrollTop = p ? d.scrollHeight : d.scrollHeight - g;
  }, [i[0]?.seq]), ro(() => {
    let d = a.current;
    d && l.current.isAtEnd && (d.scrollTop = d.scrollHeight);
  }), ar(() => {
    let d = r?.to;
    d !== void 0 && l.current.isAtEnd && document.visibilityState === "visible" && e.marks.read(t, d);
  });
  async function f() {
    let d = i[0]?.seq;
    if (!(u || !r || r.at_start || d === void 0)) {
      c(!0);
      try {
        await e.history.page(t, { before: r.from });
      } catch {
      }
      c(!1);
    }
  }
  function m() {
    let d = a.current;
    if (!d) return;
    let p = d.scrollHeight - d.clientHeight - d.scrollTop;
    l.current = { isAtEnd: p <= lr, below: d.scrollHeight - d.scrollTop }, d.scrollTop < ur && f(), l.current.isAtEnd && r && e.marks.read(t, r.to);
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
        ${i.map((d) => _e`<${oo} key=${d.seq} session=${e} message=${d} />`)}
        ${s.filter((d) => d.seq === null).map((d) => _e`<${so} key=${d.key} session=${e} entry=${d} />`)}
      </ol>
      ${i.length === 0 && _e`<p class="empty" role="status">${n || (r ? k("conversation.none") : k("conversation.reading"))}</p>`}
    </div>
  `;
}

// ui/conversation/conversation.js
function co({ session: e, actions: t, groupId: n }) {
  let [o, s] = pr(""), r = e.view.groups.get(n).value, i = e.resets.value;
  return dr(() => {
    e.history.look(n), e.history.page(n).then(
      () => s(""),
      (a) => s(a.message)
    );
  }, [e, n, i]), fr`
    <${ao} session=${e} groupId=${n} fault=${o} />
    <${no} session=${e} actions=${t} groupId=${n} mayPost=${r?.may_post ?? !1} />
  `;
}

// ui/navigation.js
import { signal as gr } from "./vendor/preact.js";

// ui/route.js
var mr = /^[1-9][0-9]{0,15}$/;
function De({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...i] = e.split("/").slice(1);
  return i.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && rt(s) && (r === void 0 || rt(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && rt(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function rt(e) {
  return e !== void 0 && mr.test(e);
}

// ui/navigation.js
var ae = gr(De(location));
addEventListener("popstate", at);
addEventListener("hashchange", at);
function it(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), at();
}
function lo(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || De(n).name === "unknown" || (e.preventDefault(), it(n.pathname + n.search + n.hash));
}
function at() {
  ae.value = De(location);
}

// ui/panels/host.js
import { html as wo, useEffect as ct, useLayoutEffect as br, useRef as Sr, useState as ho } from "./vendor/preact.js";

// ui/panels/panel.js
import { html as go, useEffect as yr, useRef as vr } from "./vendor/preact.js";

// ui/panels/open.js
import { effect as _r, signal as wr } from "./vendor/preact.js";
var hr = matchMedia("(width < 56.25rem)"), we = wr(null), uo = "", Ge = null, je = we;
_r(() => {
  let e = mo(ae.value);
  we.peek() && e !== uo && ce();
});
function fo(e) {
  we.peek() === null && (Ge = document.activeElement), uo = mo(ae.peek()), we.value = e;
}
function ce() {
  we.value = null;
}
function po() {
  let e = Ge?.isConnected ? Ge : document.getElementById("main");
  Ge = null, e instanceof HTMLElement && e.focus();
}
function mo(e) {
  return hr.matches ? JSON.stringify(e) : `${e.name} ${"groupId" in e ? e.groupId : ""}`;
}

// ui/panels/panel.js
function _o({ title: e, tools: t, head: n, children: o }) {
  let s = vr(
    /** @type {HTMLElement | null} */
    null
  ), r = je.value?.back;
  return yr(() => {
    s.current?.focus({ preventScroll: !0 });
  }, []), go`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r && go`<button class="button quiet" onClick=${() => fo(r)}>
            <${W} name="back" label=${k("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${ce}>
            <${W} name="close" label=${k("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${o}</div>
    </aside>
  `;
}

// ui/panels/host.js
var lt = null;
function vo({ session: e, actions: t }) {
  let n = je.value, o = Sr(!1), [, s] = ho(0), [r, i] = ho(!1), a = n !== null && "groupId" in n && n.groupId !== void 0 && e.view.groups.get(n.groupId).value === null, l = n !== null && !a;
  if (ct(() => {
    a && ce();
  }, [a]), ct(() => {
    !l || lt || import("./panels.js").then(
      (c) => {
        lt = c.PANELS, s((f) => f + 1);
      },
      () => i(!0)
    );
  }, [l]), ct(() => {
    if (l)
      return document.addEventListener("keydown", yo), () => document.removeEventListener("keydown", yo);
  }, [l]), br(() => {
    o.current && !l && $r() && po(), o.current = l;
  }, [l]), !l) return null;
  let u = lt?.[n.name];
  return u ? wo`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />` : wo`
    <${_o} title="…">
      <p class="empty" role=${r ? "alert" : "status"}>
        ${r ? k("groups.not_loaded") : k("groups.loading")}
      </p>
    <//>
  `;
}
function yo(e) {
  e.key !== "Escape" || e.defaultPrevented || e.isComposing || document.querySelector("dialog[open], :popover-open") || (e.preventDefault(), ce());
}
var $r = () => !document.activeElement || document.activeElement === document.body;

// ui/sidebar.js
import { html as he } from "./vendor/preact.js";
function bo({ session: e, chosen: t }) {
  let n = e.view.order.value;
  return he`
    <ul class="sidebar-body groups" role="list" tabindex="0" aria-label=${k("shell.conversations")}>
      ${n.map((o) => he`<${xr} key=${o} session=${e} id=${o} isChosen=${o === t} />`)}
    </ul>
  `;
}
function xr({ session: e, id: t, isChosen: n }) {
  let o = e.view.groups.get(t).value;
  if (!o) return null;
  let { last: s, unread: r, mentions: i } = o, a = i > 0 ? `@${i}` : String(r);
  return he`
    <li>
      <a class="group" href=${`/g/${t}`} aria-current=${n ? "page" : void 0}>
        <${W} name=${o.kind === "direct" ? "person" : "group"} />
        <span class="group-text">
          <bdi class="group-name">${o.name}</bdi>
          ${s && he`<span class="group-last"><bdi>${s.sender}</bdi>: <bdi>${kr(s)}</bdi></span>`}
        </span>
        ${r > 0 && he`<span class="badge">${a}<span class="unseen"> ${k("shell.unread")}</span></span>`}
      </a>
    </li>
  `;
}
function kr({ kind: e, text: t }) {
  return e === "deleted" ? k("shell.deleted") : e === "file" ? k("shell.a_file") : t;
}

// ui/shell.js
function So({ session: e, actions: t }) {
  let n = ae.value, o = n.name === "group" ? e.view.groups.get(n.groupId).value : null, s = n.name !== "home";
  return ye`
    <a class="skip-link" href="#main">${k("shell.skip")}</a>
    <div class="shell" data-open=${s ? "main" : "groups"} onClick=${lo}>
      <nav class="sidebar" aria-label=${k("shell.groups")}>
        <header class="bar">
          <a class="brand" href="/"><${W} name="logo" /><span>${k("shell.name")}</span></a>
          <span class="grow"></span>
          <button class="button quiet" onClick=${() => {
    qr();
  }}>
            <${W} name="leave" label=${k("shell.sign_out")} />
          </button>
        </header>
        <${bo} session=${e} chosen=${n.name === "group" ? n.groupId : null} />
        <${Mr} session=${e} />
      </nav>
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${W} name="back" label=${k("shell.back")} /></a>
          <h1><bdi>${Ar(n, o?.name)}</bdi></h1>
        </header>
        ${n.name === "group" ? ye`<${co} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />` : ye`<div class="main-body"><p class="empty">${n.name === "home" ? k("shell.choose") : ""}</p></div>`}
      </main>
      <${vo} session=${e} actions=${t} />
    </div>
  `;
}
function Mr({ session: e }) {
  let { state: t } = e.connection.value;
  if (t === "live" || t === "idle") return ye`<div role="status"></div>`;
  let n = t === "offline" ? k("shell.offline") : k("shell.connecting");
  return ye`<div class="state" role="status">${n}</div>`;
}
async function qr() {
  try {
    await j.logout(), it("/", { replace: !0 });
  } catch {
  }
}
function Ar(e, t) {
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
function Er() {
  let e = j.status.value;
  switch (e.name) {
    case "starting":
      return Ie`<p class="empty" role="status">${k("shell.starting")}</p>`;
    case "signed_out":
      return Ie`<${eo} reason=${e.reason} known=${e.email} />`;
    case "signed_in":
      return Ie`<${So} session=${e.session} actions=${e.actions} />`;
  }
}
function $o(e) {
  Or(Ie`<${Er} />`, e), addEventListener("online", () => j.wake()), addEventListener("offline", () => j.offline()), addEventListener("pagehide", () => {
    j.flush();
  }), document.addEventListener("visibilitychange", () => {
    document.visibilityState === "visible" ? j.wake() : j.flush();
  }), j.start();
}

// ui/worker.js
async function xo() {
  if ("serviceWorker" in navigator) {
    if (We === "src") {
      await Tr();
      return;
    }
    try {
      await navigator.serviceWorker.register(Pr("/sw.js"), { updateViaCache: "none" });
    } catch {
    }
  }
}
async function Tr() {
  let e = await navigator.serviceWorker.getRegistrations();
  await Promise.all(e.map((t) => t.unregister()));
}
function Pr(e) {
  let t = (
    /** @type {any} */
    window.trustedTypes
  );
  return t === void 0 ? e : t.createPolicy("sw", { createScriptURL: (n) => n }).createScriptURL(e);
}

// main.js
$o(
  /** @type {HTMLElement} */
  document.getElementById("app")
);
xo();
