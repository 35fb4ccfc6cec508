import {
  A as lt,
  B as Z,
  C as ae,
  D as ut,
  E as ce,
  F as ee,
  G as te,
  H as me,
  I as qe,
  J as ne,
  K as ft,
  L as dt,
  a as Xe,
  b as Ye,
  c as W,
  d as Ke,
  e as de,
  f as ie,
  g as pe,
  h as Oe,
  i as Ve,
  j as Je,
  k as Qe,
  l as Ie,
  m as Ze,
  n as Ee,
  o as et,
  p as tt,
  q as j,
  r as L,
  s as nt,
  t as ot,
  u as st,
  v as rt,
  w as it,
  x as at,
  y as Te,
  z as ct
} from "./shared2.js";
import {
  a as K
} from "./shared10.js";

// model/store.js
import { signal as ze } from "./vendor/preact.js";

// net/errors.js
var pt = {
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
function Dn(e) {
  return Object.hasOwn(pt, e) ? (
    /** @type {Action} */
    pt[e]
  ) : "fail";
}
var Ln = {
  network: "The server cannot be reached",
  time_out: "The server did not answer",
  aborted: "It was cancelled",
  unreadable_answer: "The answer of the server cannot be read",
  client_fault: "This page has a fault",
  file_missing: "The file is gone"
}, $ = class extends Error {
  /**
   * @param {object} fault
   * @param {string} fault.code
   * @param {string} [fault.sentence]
   * @param {number} [fault.status] 0 if there was no answer
   * @param {number | null} [fault.retryAfter] seconds
   * @param {string | null} [fault.requestId] the id in the server's log
   * @param {string | null} [fault.details]
   */
  constructor({ code: t, sentence: r, status: n, retryAfter: s, requestId: o, details: i }) {
    super(r ?? Ln[t] ?? "It did not work"), this.name = "RequestError", this.code = t, this.status = n ?? 0, this.retryAfter = s ?? null, this.requestId = o ?? null, this.details = i ?? null;
  }
  /** The step that follows. */
  get action() {
    return Dn(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, mt = (e) => e instanceof $ ? e : new $({ code: "client_fault", sentence: String(e) });
function gt(e) {
  return new $({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function ge(e, t, r) {
  let n = (
    /** @type {any} */
    null
  );
  try {
    n = JSON.parse(t);
  } catch {
  }
  let s = typeof n?.code == "string", o = Number(r("Retry-After") ?? NaN);
  return new $({
    code: s ? n.code : Un(e),
    sentence: s ? String(n.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(o) ? o : null,
    requestId: r("X-Request-Id"),
    details: s ? n.details ?? null : null
  });
}
function Un(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var jn = 3e4, Gn = 3, Bn = 30;
function ye({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: r = (i) => new Promise((c) => setTimeout(c, i)),
  signal: n,
  base: s = "",
  headers: o = {}
} = {}) {
  async function i(_, p, w = {}) {
    let h = w.tries ?? (_ === "GET" ? Gn : 1);
    for (let l = 1; ; l++)
      try {
        return await c(_, p, w);
      } catch (a) {
        if (!(a instanceof $) || (a.action === "sign_in" && t(a), l >= h || !a.isPassing)) throw a;
        let d = a.retryAfter ?? 0.5 * l;
        if (d > Bn) throw a;
        if (await r(d * 1e3 + Math.random() * 250), w.signal?.aborted || n?.aborted) throw _e();
      }
  }
  async function c(_, p, { query: w, body: h, headers: l, signal: a, keepalive: d }) {
    let y = new AbortController(), u = setTimeout(() => y.abort(), jn), f = () => y.abort(), M = () => !!(a?.aborted || n?.aborted);
    for (let S of [a, n]) S?.addEventListener("abort", f, { once: !0 });
    try {
      if (M()) throw _e();
      let S = await e(s + p + we(w), {
        method: _,
        headers: {
          ...o,
          ...h === void 0 ? {} : { "Content-Type": "application/json" },
          ...l
        },
        ...h === void 0 ? {} : { body: JSON.stringify(h) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: y.signal,
        keepalive: d ?? !1
      }), b = await S.text();
      if (M()) throw _e();
      if (!S.ok)
        throw ge(S.status, b, (v) => S.headers.get(v));
      return {
        data: b ? Hn(b) : null,
        status: S.status,
        etag: S.headers.get("ETag"),
        next: Wn(S.headers.get("Link"))
      };
    } catch (S) {
      if (S instanceof $) throw S;
      if (M()) throw _e();
      let b = y.signal.aborted ? "time_out" : "network";
      throw new $({ code: b });
    } finally {
      clearTimeout(u);
      for (let S of [a, n]) S?.removeEventListener("abort", f);
    }
  }
  let m = (_) => async (p, w = void 0, h = {}) => (await i(_, p, { ...h, body: w })).data;
  return {
    request: i,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (_, p, w = {}) => (await i("GET", _, { ...w, ...p ? { query: p } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (_, p) => {
      let w = _ + we(p), { data: h, next: l } = await i("GET", w);
      return { items: h, next: l ?? zn(w, h) };
    },
    post: m("POST"),
    put: m("PUT"),
    patch: m("PATCH"),
    remove: m("DELETE")
  };
}
function we(e) {
  let t = new URLSearchParams();
  for (let [n, s] of Object.entries(e ?? {}))
    s != null && t.set(n, String(s));
  let r = t.toString();
  return r && `?${r}`;
}
function Wn(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function zn(e, t) {
  let [r, n] = e.split("?"), s = new URLSearchParams(n), o = t[t.length - 1];
  return !o || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(o.id)), `${r}?${s}`);
}
function Hn(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new $({ code: "unreadable_answer" });
  }
}
function _e() {
  return new $({ code: "aborted" });
}

// model/actions/account.js
function _t({ me: e, leave: t }, r, n) {
  async function s(o) {
    let i = await r.patch("/v1/users/me", o);
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
    uploadAvatar(o, i = () => {
    }) {
      let { done: c, cancel: m } = n(o, "avatar", { onProgress: i });
      return { done: c.then(({ id: _ }) => s({ avatar: _ })), cancel: m };
    },
    /**
     * Change the password. It ends all other sessions; their number is the answer.
     * @param {string} old_password
     * @param {string} new_password
     * @returns {Promise<number>}
     */
    async changePassword(o, i) {
      let { ended: c } = await r.put("/v1/users/password", { old_password: o, new_password: i });
      return c;
    },
    /** The open sessions, the newest first. @returns {Promise<SessionEntry[]>} */
    sessions: () => r.get("/v1/users/sessions"),
    /** @param {string} id @returns {Promise<void>} */
    endSession: (o) => r.remove(`/v1/users/sessions/${encodeURIComponent(o)}`),
    /** The address from which the browser downloads all data of the user. */
    exportPath: "/v1/users/me/export",
    /**
     * Delete the account. The session ends with it, and all that is stored here goes.
     * @param {string} password
     * @param {"keep" | "erase"} messages
     */
    deleteAccount: (o, i) => t("account_deleted", () => r.remove("/v1/users/me", { password: o, messages: i }))
  };
}

// model/actions/paths.js
var U = (e) => `/v1/groups/${e}`, F = (e, t) => `/v1/groups/${e}/messages/${t}`, he = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var Se = 200;
function wt({ state: e, asking: t }, r) {
  return {
    /** Read the settings and the counts of a group again. @param {number} groupId */
    details: (n) => t.group(n),
    /** Make a group, and return its id. @param {string} name @returns {Promise<number>} */
    async createGroup(n) {
      let { id: s } = await r.post("/v1/groups", { name: n });
      return s;
    },
    /** Change settings, `is_archived` among them. @param {number} groupId @param {GroupChange} change @returns {Promise<Settings>} */
    async changeGroup(n, s) {
      let { settings: o } = await r.patch(U(n), s);
      return o;
    },
    /** Delete a group with all its messages. @param {number} groupId @returns {Promise<void>} */
    deleteGroup: (n) => r.remove(U(n)),
    /** Join a public group. @param {number} groupId @returns {Promise<MemberChanged>} */
    join: (n) => r.post(`${U(n)}/join`),
    /** @param {number} groupId @returns {Promise<void>} */
    leave: (n) => r.remove(he(n, e.me)),
    /** Mute until a time; null: for ever. @param {number} groupId @param {string | null} until @returns {Promise<void>} */
    mute: (n, s) => r.put(`${U(n)}/mute`, { until: s }),
    /** @param {number} groupId @returns {Promise<void>} */
    unmute: (n) => r.remove(`${U(n)}/mute`),
    /**
     * The public groups by name, or those with a text in their name.
     * @param {string} [q]
     * @param {number} [after_id]
     * @returns {Promise<Page<GroupOutside>>}
     */
    publicGroups: (n, s = 0) => r.page("/v1/groups/public", { q: n || null, limit: Se, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (n, { q: s, after_id: o = 0, limit: i = Se } = {}) => r.page(`${U(n)}/members`, { q: s || null, limit: i, after_id: o }),
    /**
     * Add a user. With `invitation_id` in the answer, they are invited: they had left the group.
     * @param {number} groupId
     * @param {number} user_id
     * @param {"member" | "admin"} [role]
     * @returns {Promise<MemberOrInvitation>}
     */
    addMember: (n, s, o = "member") => r.post(`${U(n)}/members`, { user_id: s, role: o }),
    /**
     * Change a role. `owner` hands the group over: with `invitation_id` in the answer, the member has
     * to accept it first.
     * @param {number} groupId
     * @param {number} userId
     * @param {"owner" | "admin" | "member"} role
     * @returns {Promise<MemberOrInvitation>}
     */
    changeRole: (n, s, o) => r.patch(he(n, s), { role: o }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (n, s) => r.remove(he(n, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (n, s) => r.put(`${U(n)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (n, s) => r.remove(`${U(n)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (n) => r.page(`${U(n)}/bans`, { limit: Se, after_id: 0 }),
    // Codes with which everyone can join.
    /** Make an invitation. Only this answer has its code. @param {number} groupId @param {NewInvite} invite @returns {Promise<InviteMade>} */
    createInvite: (n, s) => r.post(`${U(n)}/invites`, s),
    /** The valid invitations, the oldest first; at most 100. @param {number} groupId @returns {Promise<InviteEntry[]>} */
    invites: (n) => r.get(`${U(n)}/invites`),
    /** @param {number} groupId @param {number} id @returns {Promise<void>} */
    revokeInvite: (n, s) => r.remove(`${U(n)}/invites/${s}`),
    /** The group of a code. @param {string} code @returns {Promise<InviteShown>} */
    showInvite: (n) => r.get(`/v1/invites/${encodeURIComponent(n)}`),
    /** Join by a code. @param {string} code @returns {Promise<MemberChanged>} */
    useInvite: (n) => r.post(`/v1/invites/${encodeURIComponent(n)}`),
    // Invitations of the user in person.
    /** Those that wait for an answer, by id. @returns {Promise<Page<InvitationEntry>>} */
    invitations: () => r.page("/v1/users/me/invitations", { limit: Se, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (n) => r.post(`/v1/users/me/invitations/${n}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (n) => r.remove(`/v1/users/me/invitations/${n}`)
  };
}

// model/drafts.js
var yt = { text: "", reply_to: null, selection: null, files: [] }, oe = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, z = ({ text: e, reply_to: t, files: r }) => !e.trim() && t === null && r.length === 0;
function ht({ db: e, onChange: t, tell: r, onStored: n, mayBeOnServer: s, clock: o }) {
  let i = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Map(), _ = (a) => {
    let d = i.get(a);
    return d && !z(d) ? d : null;
  };
  function p(a, d) {
    d ? i.set(a, d) : i.delete(a), t(a);
  }
  async function w(a) {
    o.cancel(m.get(a)), m.delete(a), await e.put_draft(a, i.get(a) ?? null), r(a), n();
  }
  function h(a, { text: d, reply_to: y, selection: u, files: f }) {
    let M = { text: d, reply_to: y, selection: u, files: f, at: o.now(), is_synced: !1 };
    c.add(a), p(a, z(M) && !s(a) ? null : M);
  }
  function l(a, d) {
    let y = _(a);
    return h(a, {
      text: [y?.text, d.text].filter(Boolean).join(`
`),
      reply_to: y?.reply_to ?? d.reply_to,
      selection: null,
      files: [...y?.files ?? [], ...d.files]
    }), w(a);
  }
  return {
    /** @param {string} key */
    get: _,
    /** All drafts, by their keys. */
    all: () => new Map([...i].filter(([, a]) => !z(a))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...i.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...i].filter(([a, { is_synced: d }]) => !d && c.has(a) && !m.has(a)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let a of i.keys()) c.add(a);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (a) => m.has(a) || i.has(a) && !i.get(a)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [a, d] of await e.drafts())
        !m.has(a) && d.at >= (i.get(a)?.at ?? 0) && p(a, d);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(a, d) {
      h(a, d), o.cancel(m.get(a)), m.set(a, o.after(() => w(a), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(a) {
      h(a, yt), await w(a);
    },
    merge: l,
    /**
     * Move a draft, as the conversation has come to exist.
     * @param {string} from
     * @param {string} to
     */
    async move(a, d) {
      let y = _(a);
      y && (h(a, yt), await Promise.all([l(d, y), w(a)]));
    },
    /** Note the id of a file at the server, so that other devices get it. @param {string} localId @param {string} file_id */
    uploaded(a, d) {
      for (let [y, u] of i) {
        if (!u.files.some((M) => M.local_id === a && M.file_id === null)) continue;
        let f = u.files.map((M) => M.local_id === a ? { ...M, file_id: d } : M);
        this.set(y, { ...u, files: f });
      }
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...m.keys()].map(w)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(a, d) {
      i.get(a) === d && p(a, z(d) ? null : { ...d, is_synced: !0 }), await e.sync_draft(a, d), r(a);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(a, d) {
      if (this.isNewer(a)) return;
      let y = d && { ...d, is_synced: !0 };
      p(a, y), await e.put_draft(a, y);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(a) {
      if (m.has(a)) return;
      let d = await e.draft(a);
      m.has(a) || p(a, d);
    }
  };
}

// model/actions/messages.js
var Me = 200, Pe = class extends $ {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, r, n) {
    super({ ...t, sentence: t.message }), this.mine = r, this.theirs = n;
  }
};
function St({ local: e, people: t, marks: r, history: n }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(o) {
      let i = await e.outbox.add(o), { group_id: c, recipient_id: m } = i;
      return c && t.typedAndSent(c), await e.drafts.clear(oe({ groupId: c, userId: m })), i;
    },
    /** Send a message again that has failed, or that waits for the user as it is old. @param {string} key */
    sendAgain: (o) => e.outbox.retry(o),
    /**
     * Drop a message that was not sent. Return false if the server may have it.
     * @param {string} key
     */
    deleteUnsent: async (o) => await e.outbox.discard(o) !== null,
    /**
     * Take a message that was not sent back into the composer. Return false if the server may have it.
     * @param {string} key
     */
    editUnsent: (o) => e.editUnsent(o),
    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id: o, seq: i, revision: c = 1 }, m) {
      let _ = F(o, i);
      try {
        return await s.patch(_, { content: m }, { headers: { "If-Match": `"${c}"` } });
      } catch (p) {
        let w = (
          /** @type {RequestError} */
          p
        );
        throw w.action !== "choose" ? w : new Pe(w, m, await s.get(_));
      }
    },
    /** Delete a message. @param {number} groupId @param {number} seq @returns {Promise<void>} */
    remove: (o, i) => s.remove(F(o, i)),
    /**
     * Add a reaction, or take it back. Return the number of each reaction.
     * @param {number} groupId
     * @param {number} seq
     * @param {string} emoji
     * @param {boolean} isAdded
     * @returns {Promise<Record<string, number>>}
     */
    async react(o, i, c, m) {
      let _ = `${F(o, i)}/reactions/${encodeURIComponent(c)}`, { reactions: p } = await (m ? s.put(_) : s.remove(_));
      return p;
    },
    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(o, i, c) {
      let m = `${U(o)}/pins/${i}`;
      return c ? s.put(m) : s.remove(m);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (o) => s.get(`${U(o)}/pins`),
    /** Mark a message and all later ones as unread. @param {number} groupId @param {number} seq */
    markUnread: (o, i) => r.unread(o, i),
    /** Mark everything as read. */
    readAll: () => r.readAll(),
    /** One message, as it is now. @param {number} groupId @param {number} seq @returns {Promise<Message>} */
    message: (o, i) => s.get(F(o, i)),
    /**
     * The texts that a message had, the oldest first, the present one last.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<VersionEntry[]>}
     */
    async versions(o, i) {
      let c = `${F(o, i)}/versions`, m = (
        /** @type {VersionEntry[]} */
        []
      );
      for (; ; ) {
        let _ = m[m.length - 1]?.revision, p = await s.get(c, { limit: Me, after: _ });
        if (m.push(...p), p.length < Me) return m;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (o, i) => s.page(`${F(o, i)}/reactions`, { limit: Me, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (o, i) => s.page(`${F(o, i)}/readers`, { limit: Me, after_id: 0 }),
    /**
     * The replies to a message, the oldest first: the newest, or those around a `seq`.
     * @param {number} groupId
     * @param {number} seq
     * @param {{ before?: number, after?: number }} [where]
     * @returns {Promise<RepliesPage>}
     */
    replies: (o, i, c = {}) => s.get(`${F(o, i)}/replies`, c),
    /**
     * The messages of others that mention the user, the newest first.
     * @param {string | null} [next] of the page before
     * @returns {Promise<Page<Message>>}
     */
    mentions: (o = null) => s.page(o ?? "/v1/mentions"),
    /**
     * Find messages, the newest first. For the next page, give `before_id` of the page before.
     * @param {{ q: string, group?: number | null, from?: number | null, before?: string | null,
     *   after?: string | null, limit?: number, before_id?: number | null }} query
     * @returns {Promise<SearchPage>}
     */
    search: (o) => s.get("/v1/search", o),
    /** Read a message of the history again, as an event did not tell its state. @param {number} groupId @param {number} seq */
    refresh: (o, i) => n.row(o, i)
  };
}

// model/actions/people.js
function Mt({ local: e }, t) {
  return {
    /**
     * The users with a name, or a word of it, that begins with a text.
     * @param {string} q
     * @param {number} [limit]
     * @returns {Promise<UserEntry[]>}
     */
    findUsers: async (r, n = 20) => (await t.page("/v1/users", { q: r, limit: n })).items,
    /** All users by id. @param {{ q?: string, limit?: number }} [query] @returns {Promise<Page<UserEntry>>} */
    users: ({ q: r, limit: n = 200 } = {}) => t.page("/v1/users", { q: r || null, limit: n, after_id: 0 }),
    /** @param {number} userId @returns {Promise<UserEntry>} */
    user: (r) => t.get(`/v1/users/${r}`),
    /**
     * The direct conversation with a user, or null: then the first `send` with `recipient_id` opens
     * it, and until then its draft has the key `u<id>`.
     * @param {number} userId
     */
    conversationWith: (r) => e.groupWith(r),
    /** Block a user, or unblock them. @param {number} userId @param {boolean} isBlocked @returns {Promise<void>} */
    block(r, n) {
      let s = `/v1/users/${r}/block`;
      return n ? t.put(s) : t.remove(s);
    },
    /** The users whom the user has blocked, by id; at most 1,000. @returns {Promise<BlockedEntry[]>} */
    blocked: () => t.get("/v1/users/blocked"),
    /**
     * The next page of any list.
     * @template T
     * @param {Page<T>} page with `next`
     * @returns {Promise<Page<T>>}
     */
    more: ({ next: r }) => t.page(String(r))
  };
}

// model/actions.js
var bt = (e, t, r) => ({
  ...St(e, t),
  ...wt(e, t),
  ...Mt(e, t),
  ..._t(e, t, r)
});

// net/clock.js
var be = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var Fn = 3e4;
function xt(e, t, { onProgress: r = () => {
}, makeRequest: n = () => new XMLHttpRequest() } = {}) {
  let s = n(), o = null, i = !1, c = () => {
    clearTimeout(o), o = setTimeout(() => {
      i = !0, s.abort();
    }, Fn);
  };
  return { done: new Promise((_, p) => {
    let w = (h) => p(new $({ code: h }));
    s.upload.onprogress = ({ loaded: h }) => {
      c(), r(Math.min(h, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let h = (l) => s.getResponseHeader(l);
        p(ge(s.status, s.responseText, h));
        return;
      }
      try {
        _(JSON.parse(s.responseText));
      } catch {
        w("unreadable_answer");
      }
    }, s.onerror = () => w("network"), s.onabort = () => w(i ? "time_out" : "aborted"), s.onloadend = () => clearTimeout(o), s.open("POST", `/v1/files${we({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), c(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as Xn } from "./vendor/idb.js";

// model/memory_db.js
var Re = (e, t) => e?.at === t.at && e.text === t.text;
function V() {
  let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map();
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
    put_draft: async (s, o) => !!(o ? t.set(s, o) : t.delete(s)),
    async sync_draft(s, o) {
      return Re(t.get(s), o) && (z(o) ? t.delete(s) : t.set(s, { ...o, is_synced: !0 })), !0;
    },
    file: async (s) => r.get(s) ?? null,
    put_file: async (s, o) => !!r.set(s, o),
    remove_file: async (s) => r.delete(s),
    value: async (s) => n.get(s) ?? null,
    put_value: async (s, o) => !!n.set(s, o),
    async wipe(s = !1) {
      if (s) for (let o of [e, t, r, n]) o.clear();
      return !0;
    },
    close: () => {
    }
  };
}

// model/db.js
var Yn = 1, Kn = 3e3, Vn = 3, vt = ["outbox", "drafts", "files", "values"], le = ["meta", "groups", "messages", "people", "logs"];
async function kt(e) {
  if (typeof indexedDB > "u") return V();
  let t = !0, r = Xn(`chat-${e}`, Yn, {
    upgrade(s) {
      for (let o of le)
        s.objectStoreNames.contains(o) && s.deleteObjectStore(o);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let o of vt)
        s.objectStoreNames.contains(o) || (o === "outbox" ? s.createObjectStore(o, { keyPath: "key" }) : s.createObjectStore(o));
    },
    // Another tab needs a newer version, or deletes the database.
    blocking: (s, o, i) => (
      /** @type {IDBDatabase} */
      i.target.close()
    ),
    terminated: () => {
      t = !1;
    }
  }), n = await Ot(r, null);
  return n ? Jn(n, () => t) : (r.then((s) => s.close()).catch(() => {
  }), V());
}
async function Ot(e, t, r = () => {
}) {
  let n, s = new Promise((o) => {
    n = setTimeout(() => {
      r(), o(t);
    }, Kn);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(n);
  }
}
function Jn(e, t) {
  let r = 0;
  async function n(o, i) {
    if (!t() || r >= Vn) return i;
    let c = Promise.resolve().then(o);
    return Ot(c, i, () => r++);
  }
  let s = (o) => n(async () => (await o(), !0), !1);
  return {
    is_lasting: !0,
    read: () => n(() => Qn(e), null),
    rows: (o) => n(() => e.getAll("messages", IDBKeyRange.bound([o, 0], [o, 1 / 0])), []),
    async save(o) {
      let i = !1;
      return await s(() => In(e, o).catch((m) => {
        throw i = m?.name === "QuotaExceededError", m;
      })) ? !0 : (i && await s(() => At(e, ["messages", "logs"])), !1);
    },
    outbox: () => n(() => e.getAll("outbox"), []),
    outgoing: (o) => n(async () => await e.get("outbox", o) ?? null, null),
    put_outgoing: (o) => s(() => e.put("outbox", o)),
    remove_outgoing: (o) => s(() => e.delete("outbox", o)),
    drafts: () => n(async () => {
      let o = e.transaction("drafts"), [i, c] = await Promise.all([
        o.store.getAllKeys(),
        o.store.getAll()
      ]);
      return new Map(i.map((m, _) => [String(m), c[_]]));
    }, /* @__PURE__ */ new Map()),
    draft: (o) => n(async () => await e.get("drafts", o) ?? null, null),
    put_draft: (o, i) => s(() => i ? e.put("drafts", i, o) : e.delete("drafts", o)),
    sync_draft: (o, i) => s(() => Zn(e, o, i)),
    file: (o) => n(async () => await e.get("files", o) ?? null, null),
    put_file: (o, i) => s(() => e.put("files", i, o)),
    remove_file: (o) => s(() => e.delete("files", o)),
    value: (o) => n(async () => await e.get("values", o) ?? null, null),
    put_value: (o, i) => s(() => e.put("values", i, o)),
    wipe: (o = !1) => s(() => At(e, o ? [...le, ...vt] : le)),
    close: () => e.close()
  };
}
async function Qn(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), r = t.objectStore("meta"), [n, s, o, i, c] = await Promise.all([
    r.get("cursor"),
    r.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return n === void 0 ? null : { cursor: n, me: s ?? null, groups: o, people: i, logs: c };
}
async function In(e, t) {
  let r = e.transaction(le, "readwrite"), n = (o) => r.objectStore(o), s = [];
  if (t.is_whole) for (let o of le) s.push(n(o).clear());
  for (let o of [...t.gone_groups, ...t.gone_logs])
    s.push(n("messages").delete(IDBKeyRange.bound([o, 0], [o, 1 / 0]))), s.push(n("logs").delete(o));
  for (let o of t.gone_groups) s.push(n("groups").delete(o));
  for (let o of t.gone_rows) s.push(n("messages").delete(o));
  for (let o of t.groups) s.push(n("groups").put(o));
  for (let o of t.people) s.push(n("people").put(o));
  for (let o of t.rows) s.push(n("messages").put(o));
  for (let o of t.logs) s.push(n("logs").put(o));
  s.push(n("meta").put(t.cursor, "cursor")), s.push(n("meta").put(Date.now(), "saved_at")), t.me !== void 0 && s.push(n("meta").put(t.me, "me")), await Promise.all([...s, r.done]);
}
async function Zn(e, t, r) {
  let { store: n, done: s } = e.transaction("drafts", "readwrite");
  Re(await n.get(t), r) && (z(r) ? n.delete(t) : n.put({ ...r, is_synced: !0 }, t)), await s;
}
async function At(e, t) {
  let r = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((n) => r.objectStore(n).clear()),
    r.done
  ]);
}

// model/environment.js
var Et = 100, eo = 16;
function Tt() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: be,
    fetch: e.fetch.bind(e),
    openSocket: (r) => new WebSocket(new URL(r, e.location.href.replace(/^http/, "ws"))),
    openDatabase: kt,
    upload: xt,
    locks: e.navigator.locks ?? null,
    openChannel: (r) => e.BroadcastChannel ? new BroadcastChannel(r) : null,
    soon(r) {
      if (!t()) {
        let i = setTimeout(r, Et);
        return () => clearTimeout(i);
      }
      let n = requestAnimationFrame(o), s = setTimeout(o, Et);
      function o() {
        cancelAnimationFrame(n), clearTimeout(s), r();
      }
      return () => {
        cancelAnimationFrame(n), clearTimeout(s);
      };
    },
    isOnline: () => e.navigator.onLine,
    isVisible: t,
    version: e.document?.querySelector('meta[name="chat-version"]')?.content ?? "src",
    makeKey() {
      let r = crypto.getRandomValues(new Uint8Array(eo));
      return btoa(String.fromCharCode(...r)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: to(() => e.localStorage)
  };
}
function to(e) {
  function t(s) {
    try {
      return e().getItem(`chat-${s}`);
    } catch {
      return null;
    }
  }
  function r(s, o) {
    try {
      o === null ? e().removeItem(`chat-${s}`) : e().setItem(`chat-${s}`, o);
    } catch {
    }
  }
  function n() {
    return r("works", "1"), t("works") === "1";
  }
  return { get: t, set: r, works: n };
}

// model/renewal.js
function qt({ userId: e, http: t, memory: r, clock: n }) {
  let s = Ne(e), o = null;
  function i() {
    try {
      let { life: p, due: w } = JSON.parse(r.get(s) ?? "");
      return w - n.now() <= p ? { life: p, due: w } : null;
    } catch {
      return null;
    }
  }
  function c(p) {
    n.cancel(o), o = n.after(_, Math.min(p, 864e5));
  }
  async function m() {
    let w = (await t.get("/v1/users/sessions")).find((d) => d.is_current);
    if (!w) throw new Error("the server lists this session");
    let [h, l, a] = [w.created_at, w.last_used_at, w.expires_at].map(Date.parse);
    return { life: Number(a) - Number(h), left: Number(a) - Number(l) };
  }
  async function _() {
    let p = i();
    if (p && p.due > n.now()) {
      c(p.due - n.now());
      return;
    }
    try {
      let { life: w, left: h } = await m();
      h < w / 2 && (await t.post("/v1/users/renew"), { left: h } = await m(), w = h);
      let l = n.now() + Math.max(h - w / 2, 0);
      r.set(s, JSON.stringify({ life: w, due: l })), c(Math.max(l - n.now(), 3e5));
    } catch {
      c(3e5);
    }
  }
  return {
    /** Renew the login if it is time, and again whenever it is. Raises nothing. */
    start: _,
    dispose: () => n.cancel(o)
  };
}
var Ne = (e) => `login-${e}`;

// model/session.js
import { batch as Jo, signal as se } from "./vendor/preact.js";

// net/close_codes.js
var no = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), oo = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Pt = (e) => no.has(e), Rt = (e) => oo.get(e) ?? null;
function Nt(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var so = 1e4;
function $t(e) {
  let t = /* @__PURE__ */ new Map(), r = 0;
  function n(o) {
    let i = t.get(o);
    return t.delete(o), i && e.cancel(i.handle), i;
  }
  let s = (o, i) => n(o)?.fail(new $({ code: i }));
  return {
    /**
     * Send a command, and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {object} command
     * @param {(command: object) => boolean} send
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    ask(o, i, c = `r${++r}`) {
      return new Promise((m, _) => {
        let p = e.after(() => s(c, "time_out"), so);
        t.set(c, { done: m, fail: _, handle: p }), i({ ...o, ref: c }) || s(c, "network");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(o) {
      if (typeof o.ref != "string") return;
      let i = n(o.ref);
      o.type === "error" ? i?.fail(gt(
        /** @type {any} */
        o
      )) : i?.done(o);
    },
    /** Refuse all: their connection is gone. */
    failAll() {
      for (let o of [...t.keys()]) s(o, "network");
    }
  };
}

// net/socket.js
var ao = 1e4, co = 2e4, lo = 5e3, uo = 500, fo = 3e4, Dt = 3, po = 65536;
function Lt({
  open: e,
  prepare: t,
  checkLogin: r,
  onFrame: n,
  onState: s,
  isOnline: o = () => !0,
  isVisible: i = () => !0,
  clock: c = be,
  random: m = Math.random
}) {
  let _ = null, p = { state: "idle", since: c.now(), retryAt: null, code: null }, w = 0, h = 0, l = !1, a = null, d = null, y = $t(c);
  function u(O, T = null, C = null) {
    let D = c.now();
    p = { state: O, since: D, retryAt: T === null ? null : D + T, code: C }, s(p);
  }
  function f() {
    return p.state === "updating" && w < Dt ? "updating" : p.state === "offline" ? "offline" : "connecting";
  }
  async function M() {
    g();
    let O = ++h;
    u(f());
    let T;
    try {
      T = await t();
    } catch (B) {
      O === h && E(B);
      return;
    }
    if (O !== h) return;
    let C = !1;
    _ = e(T);
    let D = _;
    a = c.after(() => A(C, 1006), ao), D.onopen = () => {
      C = !0;
    }, D.onmessage = ({ data: B }) => D === _ && S(B), D.onclose = ({ code: B, reason: H }) => D === _ && x(C, B, H);
  }
  function S(O) {
    let T;
    try {
      T = /** @type {Frame} */
      JSON.parse(String(O));
    } catch {
      return;
    }
    if (b(), T.type === "ready")
      c.cancel(a), l = !0, u("catching_up");
    else if (T.type === "live") {
      w = 0, n(T), u("live");
      return;
    }
    y.settle(T), n(T);
  }
  function b() {
    c.cancel(d), d = c.after(() => {
      i() ? v() : b();
    }, co);
  }
  function v() {
    c.cancel(d), P({ type: "ping" }), d = c.after(() => A(!0, 1006), lo);
  }
  function g() {
    if (c.cancel(a), c.cancel(d), l = !1, _) {
      let O = _;
      _ = null, O.onmessage = O.onopen = null, O.onclose = null, O.close(1e3);
    }
    y.failAll();
  }
  function x(O, T, C) {
    if (T === 1012) {
      let B = Nt(C) + m() * 1e3;
      g(), u("updating", B, T), a = c.after(M, B);
      return;
    }
    let D = Rt(T);
    D ? R("ended", D) : T === 4503 ? R("crowded", T) : Pt(T) ? R("faulty", T) : A(O, T);
  }
  function A(O, T) {
    g();
    let C = ++h;
    if (O) {
      q(T);
      return;
    }
    u(f(), null, T), r().then(
      () => C === h && q(T),
      (D) => C === h && E(D)
    );
  }
  function E(O) {
    if (!(O instanceof $)) throw O;
    O.action === "sign_in" ? R("ended", O.code) : q(O.code, (O.retryAfter ?? 0) * 1e3);
  }
  function q(O, T = 0) {
    g();
    let C = Math.min(uo * 2 ** w, fo), D = Math.max(C * (0.7 + 0.6 * m()), T);
    w++, !o() || w >= Dt ? u("offline", D, O) : u(p.state === "updating" ? "updating" : "waiting", D, O), a = c.after(M, D);
  }
  function R(O, T = null) {
    h++, g(), u(O, null, T);
  }
  function P(O) {
    return !_ || !l ? !1 : (_.send(JSON.stringify(O)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return p;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      w = 0, M();
    },
    /** Disconnect for good. */
    stop: () => R("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (O) => R("ended", O),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      M();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      p.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(p.state) ? M() : l && v();
    },
    /** Show at once that there is no network. */
    offline() {
      p.state === "waiting" || p.state === "connecting" ? (p = { ...p, state: "offline" }, s(p)) : l && v();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (O) => _ !== null && _.bufferedAmount < po && P(O),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (O, T) => y.ask(O, P, T)
  };
}

// model/people.js
var ue = (e) => ({
  id: e.id,
  username: e.username,
  display_name: e.display_name ?? null,
  avatar: e.avatar ?? null,
  status: e.status ?? null,
  is_deleted: "deleted" in e && e.deleted === !0,
  is_partial: !1
});
function G(e, t, r, n) {
  let s = e.people.get(r) ?? {
    id: r,
    username: "",
    display_name: null,
    avatar: null,
    status: null,
    is_deleted: !1,
    is_partial: !0
  }, o = (
    /** @type {Person} */
    { ...s, ...n }
  ), i = (
    /** @type {(keyof Person)[]} */
    Object.keys(o)
  );
  e.people.has(r) && i.every((c) => o[c] === s[c]) || (e.people.set(r, o), t.people.add(r));
}
function fe(e, t, r, n) {
  e.people.has(r) || G(e, t, r, { username: n });
}
function Ut({ fetchUsers: e, onUsers: t, clock: r }) {
  let n = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), o = null;
  async function i() {
    o = null;
    let c = [...n].slice(0, 100);
    for (let m of c)
      n.delete(m), s.add(m);
    n.size > 0 && (o = r.after(i, 0));
    try {
      let m = await e(c), _ = new Set(m.map((p) => p.id));
      t(m, c.filter((p) => !_.has(p)));
    } catch {
    }
    for (let m of c) s.delete(m);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(c) {
      for (let m of c) m > 0 && !s.has(m) && n.add(m);
      n.size > 0 && (o ??= r.after(i, 50));
    },
    dispose: () => r.cancel(o)
  };
}

// model/asking.js
var jt = 100, mo = 5e3;
function Gt({ state: e, http: t, change: r, history: n, isMarking: s, clock: o }) {
  let i = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), m = null, _ = !1, p = Ut({
    fetchUsers: (d) => t.get("/v1/users", { user_ids: d.join(",") }),
    onUsers: (d, y) => r((u) => {
      for (let f of d) G(e, u, f.id, ue(f));
      for (let f of y) G(e, u, f, { is_deleted: !0, is_partial: !1 });
      for (let { id: f, kind: M } of e.groups.values())
        M === "direct" && te(e, u, f);
    }),
    clock: o
  }), w = (d = jt) => {
    m ??= o.after(h, d);
  };
  async function h() {
    if (m = null, _) return;
    _ = !0;
    let d = jt;
    try {
      for (let y of [...i]) {
        i.delete(y);
        let u = e.gone.has(y) && !e.groups.has(y);
        !s(y) && !u && await l(y);
      }
      for (let [y, u] of [...c]) {
        for (let f of [...u])
          await a(y, f), u.delete(f);
        u.size === 0 && c.delete(y);
      }
    } catch {
      d = mo;
    }
    _ = !1, i.size + c.size > 0 && w(d);
  }
  async function l(d) {
    try {
      let y = await t.get(`/v1/groups/${d}`);
      r((u) => lt(e, u, y));
    } catch (y) {
      let { isPassing: u } = (
        /** @type {import("../net/errors.js").RequestError} */
        y
      );
      if (!u) return;
      throw i.add(d), y;
    }
  }
  async function a(d, y) {
    if (e.logs.get(d)?.rows.has(y))
      try {
        await n.row(d, y);
      } catch (u) {
        if (
          /** @type {import("../net/errors.js").RequestError} */
          u.isPassing
        ) throw u;
      }
  }
  return {
    people: p,
    /** Ask for a group's details and counts. @param {number} id */
    group(d) {
      i.add(d), w();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(d) {
      for (let y of [...d.ask_groups, ...d.ask_counts]) i.add(y);
      for (let [y, u] of d.ask_rows) for (let f of u) j(c, y, f);
      i.size + c.size > 0 && w(), p.need(d.ask_people);
    },
    dispose() {
      o.cancel(m), p.dispose();
    }
  };
}

// model/beginning.js
var Bt = 200, go = 1e3, _o = 6e4;
function Wt({
  userId: e,
  db: t,
  http: r,
  state: n,
  view: s,
  history: o,
  change: i,
  me: c,
  server: m,
  onSettings: _,
  onServer: p,
  onAnew: w,
  onOther: h,
  clock: l
}) {
  let a = 0, d = -1 / 0, y = null;
  function u({ me: S, server: b, settings: v, groups: g, people: x }) {
    i((A) => {
      c.value = S, m.value = b, _(v), p(b);
      for (let E of x) G(n, A, E.id, ue(E));
      G(n, A, S.id, ue(S));
      for (let E of g) ct(n, A, E);
    });
  }
  async function f(S, b) {
    for (; S; ) {
      let v = S.replace(/limit=\d+/, `limit=${go}`), g = (
        /** @type {Start} */
        await r.get(v)
      );
      if (b !== a) return;
      u(g), S = g.next;
    }
  }
  async function M() {
    let S = a, b = l.now() - d > _o;
    try {
      let v = (
        /** @type {Start} */
        await r.get("/v1/start", { limit: Bt })
      );
      if (S !== a) return;
      v.me.id !== e ? h() : (u(v), b && await f(v.next, S));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let S = ++a, b = (
        /** @type {Start} */
        await r.get("/v1/start", { limit: Bt }, { tries: 1 })
      );
      if (S !== a) return;
      if (b.me.id !== e) {
        h();
        return;
      }
      let { groups: v, counts: g, logs: x, marks: A, gone: E } = n;
      for (let q of [v, g, x, A, E]) q.clear();
      n.cursor = b.cursor, n.applied_id = K(b.cursor), n.read_all_id = 0, u(b), s.refresh(), w(), f(b.next, S).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      y ??= M().finally(() => {
        y = null;
      });
    },
    /** Settled once the groups are read again, if that is under way. */
    refreshed: () => y ?? Promise.resolve(),
    /** The connection was lost. */
    lost() {
      d = l.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let S = await t.read();
      if (!S || S.cursor === null || n.cursor !== null) return;
      let { cursor: b, groups: v, people: g, logs: x } = S;
      c.value = S.me;
      for (let A of v)
        n.groups.set(A.id, A), n.counts.set(A.id, nt(A));
      for (let A of g) n.people.set(A.id, A);
      n.cursor = b, n.applied_id = K(b), s.refresh(), o.restore(x, t);
    }
  };
}

// model/ending.js
function zt({ fetch: e, db: t, onSignedOut: r, clock: n }) {
  let s = new AbortController(), o = t;
  return {
    http: ye({
      fetch: e,
      onSignedOut: r,
      signal: s.signal,
      sleep: (i) => new Promise((c) => n.after(() => c(), i))
    }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(t, { get: (i, c) => Reflect.get(o, c) }),
    end() {
      s.abort(), o = V();
    }
  };
}

// model/joining.js
function Ht(e, t, r) {
  let { me: n } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    fe(e, r, s, t.username);
  }
  "sender" in t && fe(e, r, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(n) ? e.groups.has(t.group_id) || wo(e, t, r) : t.type === "member_added" && t.user_id === n && yo(e, t, r);
}
function wo(e, t, r) {
  let { group_id: n, kind: s, member_ids: o, actor_id: i } = t, c = s === "direct", m = c ? o.find((w) => w !== e.me) ?? e.me : null, _ = t.name ?? e.people.get(m ?? 0)?.username ?? "", p = !c && i === e.me ? "owner" : "member";
  Te(e, r, { id: n, kind: s, name: _, peer_id: m, role: p }), m !== null && !e.people.has(m) && r.ask_people.add(m), Xt(e, t, r);
}
function yo(e, t, r) {
  let { group_id: n, group: s, role: o } = t;
  if ($e(e, t)) {
    e.logs.get(n)?.segments.splice(0);
    return;
  }
  e.groups.has(n) && me(e, r, n);
  let { kind: i = "group", name: c = null, topic: m = "" } = s ?? {};
  Te(e, r, { id: n, kind: i, name: c ?? "", topic: m, role: o }), Xt(e, t, r);
}
var $e = (e, { group_id: t, seq: r }) => r <= (e.counts.get(t)?.base_seq ?? 0), Ft = (e, { group_id: t, seq: r }) => r <= (e.gone.get(t) ?? 0);
function Xt(e, { group_id: t, seq: r, timestamp: n }, s) {
  L(e, s, t, { active_at: n }), Z(e, s, t, { seq: r, read_seq: r, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var Yt = 200;
function J(e, { id: t, group_id: r, message_seq: n }) {
  let s = e.logs.get(r)?.rows.get(n);
  return W(s) && s.as_of < t ? s : null;
}
function Vt(e, t, r, n) {
  let s = (o, i) => Q(
    t,
    n,
    /** @type {Message} */
    { ...o, ...i, as_of: r.id }
  );
  switch (r.type) {
    case "group_message":
    case "direct_message": {
      r.deleted || Jt(t, r, r.id, 1, n);
      break;
    }
    case "message_edited": {
      let o = J(e, r);
      o && !r.message ? j(n.ask_rows, t.group_id, o.seq) : o && r.message && (Q(t, n, So(o, { ...r.message, as_of: o.as_of })), r.message.deleted ? Ce(t, o, r.id, n) : s(
        /** @type {Message} */
        t.rows.get(o.seq),
        {}
      )), r.message && Kt(t, r.message_seq, r.id, r.message.content, n);
      break;
    }
    case "message_deleted": {
      let o = J(e, r);
      o ? Ce(t, o, r.id, n) : xo(t, r, n), Kt(t, r.message_seq, r.id, "", n);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let o = J(e, r);
      if (!o) break;
      if (!r.reactions) {
        j(n.ask_rows, t.group_id, o.seq);
        break;
      }
      let i = r.actor_id === e.me, c = (o.reacted ?? []).filter((_) => !i || _ !== r.emoji), m = i && r.type === "reaction_added";
      Q(t, n, {
        ...ho(o, "reacted", m ? [...c, r.emoji] : c),
        reactions: r.reactions,
        as_of: r.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let o = J(e, r);
      if (!o) break;
      let { pinned: i, ...c } = o;
      s(c, r.type === "message_pinned" ? { pinned: !0 } : {});
      break;
    }
    case "account_deleted":
      r.is_erased && bo(t, r.actor_id, r.id, n);
      break;
    default:
  }
}
function Q(e, t, r) {
  if (r.reactions && Object.keys(r.reactions).length === 0) {
    let { reactions: n, ...s } = r;
    r = s;
  }
  e.rows.set(r.seq, r), j(t.rows, e.group_id, r.seq);
}
function ho(e, t, r) {
  let { [t]: n, ...s } = e;
  return r.length > 0 ? { ...s, [t]: r } : s;
}
function So({ reactions: e, reacted: t, pinned: r, reply_count: n }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...r && { pinned: r },
    ...n && { reply_count: n }
  };
}
function Mo(e) {
  let { files: t, mentions: r, quote: n, reactions: s, reacted: o, pinned: i, ...c } = e;
  return { ...c, content: "", media_url: null, deleted: !0 };
}
function Ce(e, t, r, n, s = De(r)) {
  t.deleted || Jt(e, t, r, -1, n, s);
  let o = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  Q(e, n, { ...Mo(o), as_of: r });
}
var De = (e) => (t) => t.as_of < e;
function bo(e, t, r, n) {
  let s = [...e.rows.values()].filter(W), o = new Set(s.filter(De(r)).map((i) => i.seq));
  for (let i of s)
    i.quote?.sender_id === t && i.quote.content && Q(e, n, { ...i, quote: { ...i.quote, content: "" } }), i.sender_id === t && o.has(i.seq) && Ce(e, i, r, n, (c) => o.has(c.seq));
}
function xo(e, { id: t, message_seq: r }, n) {
  let s = e.rows.get(r);
  if (!W(s) || s.reply_to === null) return;
  let o = [...e.rows.values()].find((i) => i.id === s.reply_to);
  W(o) && o.as_of < t && j(n.ask_rows, e.group_id, o.seq);
}
function Jt(e, { reply_to: t, quote: r }, n, s, o, i = De(n)) {
  if (t === null) return;
  let c = r ? e.rows.get(r.seq) : [...e.rows.values()].find((w) => w.id === t);
  if (!W(c) || !i(c)) return;
  let { reply_count: m = 0, ..._ } = c, p = m + s;
  Q(e, o, { ..._, ...p > 0 && { reply_count: p }, as_of: n });
}
function Kt(e, t, r, n, s) {
  let o = Array.from(n.slice(0, 2 * Yt)).slice(0, Yt).join("");
  for (let i of e.rows.values())
    W(i) && i.quote?.seq === t && i.as_of < r && i.quote.content !== o && Q(e, s, { ...i, quote: { ...i.quote, content: o } });
}

// model/events.js
function It(e, t, r) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, Ht(e, t, r);
  let n = e.groups.get(t.group_id);
  if (!n)
    return en(e, t) ? e.gone.set(t.group_id, t.seq) : Ft(e, t) || r.ask_groups.add(t.group_id), !0;
  t.seq > n.seq && L(e, r, n.id, { seq: t.seq }), Ao(e, t);
  let s = e.logs.get(n.id);
  if (s) {
    for (let o of s.pending) o.push(t);
    xe(e, t, r);
  }
  return vo(e, t, r), t.id <= e.read_all_id && Eo(e, t, r), ut(e, r, n.id), !0;
}
function xe(e, t, r) {
  let n = e.logs.get(t.group_id);
  if (!n) return;
  let s = Ie(n, t.seq);
  if (Vt(e, n, t, r), s && Ke(t)) {
    let o = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    Ze(n, o) && j(r.rows, n.group_id, o.seq);
  }
  r.logs.add(n.group_id);
}
function Ao(e, t) {
  let r = e.counts.get(t.group_id);
  if (r)
    if (st(r, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: n, id: s, sender_id: o } = t;
      ce(e, { ...t, as_of: s }) && ot(r, { seq: n, id: s, sender_id: o, is_mention: ee(e, t) });
    } else if (t.type === "message_deleted") {
      let n = J(e, t), s = n && { is_counted: ce(e, n), is_mention: ee(e, n) };
      rt(r, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let n = J(e, t), s = n && ee(e, n), o = t.message ? !t.message.deleted && ee(e, t.message) : null;
      it(r, t.message_seq, t.seq, s, o);
    } else t.type === "account_deleted" && t.is_erased && at(r, t.seq, t.actor_id);
}
function vo(e, t, r) {
  let n = t.group_id, s = e.groups.get(n);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        ko(e, { ...t, as_of: t.id }, r);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && L(e, r, n, { last: qe({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && L(e, r, n, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        r.pins.add(n);
        break;
      case "member_added":
        Le(e, n, t.user_id === e.me ? 0 : 1, r);
        break;
      case "member_removed":
      case "member_banned":
        en(e, t) ? Qt(e, t, r) : Le(e, n, t.type === "member_removed" ? -1 : 0, r);
        break;
      case "member_updated":
        t.role === "owner" && L(e, r, n, { owner_id: t.user_id }), t.user_id === e.me && (L(e, r, n, { role: t.role }), s.settings || r.ask_groups.add(n), te(e, r, n)), r.members.add(n);
        break;
      case "ban_lifted":
        r.members.add(n);
        break;
      case "group_updated": {
        let { name: o, topic: i, is_archived: c, visibility: m, may_post: _, may_invite: p, may_pin: w, history: h } = t;
        L(e, r, n, { name: o, topic: i, is_archived: c, settings: { visibility: m, may_post: _, may_invite: p, may_pin: w, history: h } }), te(e, r, n);
        break;
      }
      case "group_deleted":
        Qt(e, t, r);
        break;
      case "profile_changed":
        Oo(e, t, r);
        break;
      case "account_deleted":
        G(e, r, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && L(e, r, n, { last: { ...s.last, kind: "deleted", text: "" } }), Zt(e, t.actor_id, t.username, r), te(e, r, n), Le(e, n, s.kind === "direct" ? 0 : -1, r);
        break;
      default:
    }
}
function ko(e, t, r) {
  let { group_id: n, seq: s, sender_id: o, key: i } = t, c = e.groups.get(n), m = e.counts.get(n);
  if (r.typed.push({ group_id: n, user_id: o }), !c?.last || c.last.seq < s) {
    let _ = qe(t);
    L(e, r, n, { last: _, active_at: _.at });
  }
  if (o === e.me)
    i !== null && r.confirmed.push({ key: i, group_id: n, seq: s });
  else if (c && !t.deleted && s > c.read_seq && s > (m?.base_seq ?? 0)) {
    let _ = ee(e, t), p = c.kind === "direct" ? "direct" : _ ? "mention" : "message";
    r.arrived.push({ message: t, kind: p });
  }
}
function Oo(e, t, r) {
  let { actor_id: n, username: s, display_name: o, status: i, avatar: c } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (G(e, r, n, { username: s }), r.ask_people.add(n)) : G(e, r, n, {
    username: s,
    display_name: o,
    status: i,
    avatar: c,
    is_partial: !1
  }), Zt(e, n, s, r), n === e.me && (r.me = !0);
}
function Zt(e, t, r, n) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== r && L(e, n, s.id, { name: r });
}
var en = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function Qt(e, t, r) {
  $e(e, t) || (e.gone.set(t.group_id, t.seq), me(e, r, t.group_id), r.left.set(t.group_id, t));
}
function Le(e, t, r, n) {
  let s = e.groups.get(t)?.member_count;
  s && r && L(e, n, t, { member_count: s + r }), n.members.add(t);
}
function Eo(e, { group_id: t, seq: r }, n) {
  Z(e, n, t, { seq: r, read_seq: r, unread: 0, mentions: 0 });
}

// model/frames.js
var To = /* @__PURE__ */ new Set([
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
]), tn = (e) => !To.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function nn(e, { group_id: t, user_id: r, seq: n, last_seq: s, unread: o, mentions: i }, c) {
  if (e.groups.has(t))
    if (r !== e.me) {
      let m = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, m), n <= (m.get(r) ?? 0)) return;
      m.set(r, n), c.marks.add(t);
    } else
      Ae(e, { group_id: t, read_seq: n, last_seq: s, unread: o, mentions: i }, c);
}
function Ae(e, { group_id: t, read_seq: r, last_seq: n, unread: s, mentions: o }, i) {
  n === void 0 || s === void 0 || o === void 0 ? ae(e, i, t, r) : Z(e, i, t, { seq: n, read_seq: r, unread: s, mentions: o });
}
function ve(e, t, r) {
  let n = K(t);
  e.read_all_id = Math.max(e.read_all_id, n);
  for (let { id: s, seq: o, read_seq: i } of e.groups.values()) {
    let m = (e.counts.get(s)?.tail ?? []).find((p) => p.id > n), _ = m ? m.seq - 1 : o;
    _ > i && ae(e, r, s, _);
  }
}
function on(e, { group_id: t, user_id: r, muted_until: n }, s) {
  r === e.me && L(e, s, t, { muted_until: n });
}

// model/history.js
var Ue = 50, sn = 20, rn = 50, je = 200, ke = Number.MAX_SAFE_INTEGER, qo = 100;
function an({ state: e, http: t, change: r, opened: n, clock: s }) {
  let o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set();
  function m(l) {
    let a = e.logs.get(l);
    if (a) return a;
    let d = Ye(l);
    return e.logs.set(l, d), d;
  }
  async function _(l, a, d) {
    let y = m(l), u = Oe(y);
    try {
      let f = await t.get(`/v1/groups/${l}/messages`, { ...a, limit: d, events: 1 });
      return e.logs.get(l) === y && r((M) => p(y, f, a, u, M)), f;
    } catch (f) {
      throw Qe(y, u), f;
    }
  }
  function p(l, a, d, y, u) {
    let f = l.group_id, M = Ve(l, a, d, y);
    for (let { seq: S } of a.messages) {
      j(u.rows, f, S);
      let b = l.rows.get(S);
      W(b) && fe(e, u, b.sender_id, b.sender);
    }
    for (let S of M) xe(e, S, u);
    w(f, a.messages[Math.floor(a.messages.length / 2)]?.seq), u.logs.add(f);
  }
  function w(l, a = ke) {
    let d = e.logs.get(l), y = c.has(l) ? Xe : je;
    d && d.rows.size > y && Ee(d, i.get(l) ?? a, y - qo);
  }
  function h(l) {
    let a = e.groups.get(l), d = e.logs.get(l);
    if (a?.unread === 0) return null;
    let y = d && ie(d);
    return !a || !d || !y || y.from > a.read_seq + 1 ? void 0 : pe(d, y).find(
      (f) => f.seq > a.read_seq && W(f) && ce(e, f)
    )?.seq ?? null;
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(l, a = {}, d = Ue) {
      let y = JSON.stringify([l, a, d]), u = o.get(y);
      if (u) return u;
      let f = _(l, a, d).finally(() => o.delete(y));
      return o.set(y, f), f;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(l, a) {
      return this.page(l, { after: a - 1 }, 1);
    },
    /**
     * Open a group where the user left off: at the first unread message, else at the end. Asks the
     * server only for what is not here. Raises RequestError.
     * @param {number} groupId
     * @returns {Promise<Place>}
     */
    async open(l) {
      let a = h(l);
      if (a === void 0)
        a = (await this.page(l, { around: "first_unread" })).first_unread;
      else if (a === null) {
        let d = m(l);
        ie(d) || await this.page(l);
      }
      return this.look(l, a ?? ke), { seq: a, firstUnread: a };
    },
    /**
     * Open a group at a message. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<Place>}
     */
    async openAt(l, a) {
      return this.look(l, a), de(m(l), a) || await this.page(l, { around: a }), { seq: a, firstUnread: h(l) ?? null };
    },
    /**
     * Open a group at the first message of a time or later. Raises RequestError.
     * @param {number} groupId
     * @param {string} time RFC 3339
     * @returns {Promise<Place>}
     */
    async openAtTime(l, a) {
      i.delete(l);
      let { messages: d } = await this.page(l, { around: a }), y = Date.parse(a), f = d.find((M) => Date.parse(M.timestamp) >= y)?.seq ?? null;
      return this.look(l, f ?? ke), { seq: f, firstUnread: h(l) ?? null };
    },
    /**
     * Ask for the rows before the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async older(l, a, d = Ue) {
      i.set(l, a);
      let y = de(m(l), a);
      return !y || y.at_start ? !1 : (await this.page(l, { before: y.from }, d)).has_before;
    },
    /**
     * Ask for the rows after the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async newer(l, a, d = Ue) {
      i.set(l, a);
      let y = de(m(l), a);
      return !y || y.at_end ? !1 : (await this.page(l, { after: y.to }, d)).has_after;
    },
    /** Drop rows of groups to which events have added many. @param {Iterable<number>} ids */
    bound(l) {
      for (let a of l) w(a);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at, or END. The logs of others
     * are made smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(l, a) {
      n.set(l, s.now()), m(l), a !== void 0 && i.set(l, a);
      let d = [...e.logs.keys()].sort(
        (y, u) => (n.get(u) ?? 0) - (n.get(y) ?? 0)
      );
      r((y) => {
        for (let u of d.slice(rn))
          e.logs.delete(u), n.delete(u), i.delete(u), y.logs.add(u);
        c = new Set(d.slice(0, sn));
        for (let u of d.slice(sn, rn)) {
          let f = e.logs.get(u);
          i.delete(u), f && f.rows.size > je && Ee(f, ke, je) && y.logs.add(u);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(l, a) {
      let y = [...l].sort((u, f) => f.opened_at - u.opened_at).map((u) => {
        let f = m(u.group_id);
        return n.has(u.group_id) || n.set(u.group_id, u.opened_at), { stored: u, log: f, kept: Oe(f) };
      });
      for (let { stored: u, log: f, kept: M } of y) {
        let S = await a.rows(u.group_id);
        if (e.logs.get(u.group_id) !== f) continue;
        let b = S.filter((v) => u.from <= v.seq && v.seq <= u.to);
        r((v) => {
          for (let g of Je(f, u, b, M)) xe(e, g, v);
          v.logs.add(u.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as Be } from "./vendor/preact.js";

// model/attachments.js
var Po = 2, Ro = 50 * 1024 * 1024, cn = 1440 * 60 * 1e3;
function ln({ db: e, upload: t, onProgress: r, onUploaded: n = () => {
}, makeId: s, now: o = Date.now }) {
  let i = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), _ = /* @__PURE__ */ new Map(), p = [], w = 0, h = 0;
  function l(f, M) {
    M ? _.set(f, M) : _.delete(f), r(f);
  }
  async function a(f, M) {
    let S = i.get(f) ?? await e.file(f);
    if (!S) throw new $({ code: "file_missing" });
    let b = await y(S);
    if (b) return b;
    w >= Po && await new Promise((v) => p.push(() => v(void 0))), w++;
    try {
      if (!c.has(f)) throw new $({ code: "aborted" });
      let v = S.size, g = t(S, M, {
        onProgress: (A) => l(f, { sent: A, size: v, state: "running", code: null })
      });
      m.set(f, g);
      let { id: x } = await g.done;
      return await u(S, x), x;
    } finally {
      m.delete(f), w--, p.shift()?.();
    }
  }
  async function d(f) {
    if (!globalThis.crypto?.subtle) return null;
    let M = await crypto.subtle.digest("SHA-256", await f.arrayBuffer());
    return [...new Uint8Array(M)].map((S) => S.toString(16).padStart(2, "0")).join("");
  }
  async function y(f) {
    let M = await d(f), S = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), b = M && S ? S[M] : null;
    return b && o() - b.at < cn ? b.id : null;
  }
  async function u(f, M) {
    let S = await d(f);
    if (!S) return;
    let b = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), v = Object.entries(b).filter(([, { at: g }]) => o() - g < cn);
    await e.put_value("uploads", { ...Object.fromEntries(v), [S]: { id: M, at: o() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(f, M) {
      let S = s();
      i.set(S, f), h + f.size <= Ro && (h += f.size, await e.put_file(S, f));
      let b = { local_id: S, name: M, type: f.type, size: f.size, file_id: null };
      return this.ensure(b).catch(() => {
      }), b;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(f) {
      let { local_id: M, name: S, size: b, file_id: v } = f;
      if (v) return Promise.resolve(v);
      let g = c.get(M);
      if (g) return g;
      l(M, { sent: 0, size: b, state: "waiting", code: null });
      let x = Promise.resolve().then(() => a(M, S)).then(
        (A) => (l(M, { sent: b, size: b, state: "done", code: null }), n(M, A), A),
        (A) => {
          throw c.delete(M), l(M, { sent: 0, size: b, state: "failed", code: A.code }), A;
        }
      );
      return c.set(M, x), x;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (f) => _.get(f) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => w > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (f) => i.get(f) ?? await e.file(f),
    /** The session is over: cancel the uploads. */
    dispose() {
      c.clear();
      for (let f of m.values()) f.cancel();
      for (let f of p.splice(0)) f();
    },
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(f) {
      c.delete(f), m.get(f)?.cancel(), h = Math.max(0, h - (i.get(f)?.size ?? 0)), i.delete(f), l(f, null), await e.remove_file(f);
    }
  };
}

// model/draft_sync.js
var No = 2e3;
function un({ drafts: e, http: t, clock: r }) {
  let n = null, s = /* @__PURE__ */ new Set(), o = null, i = null, c = (w) => `/v1/users/me/drafts/${w}`;
  async function m(w = !1) {
    for (; ; ) {
      let h = e.unsynced().find(([, d]) => !s.has(d));
      if (!h) return;
      let [l, a] = h;
      try {
        if (z(a))
          await t.remove(c(l), void 0, { keepalive: w }), n?.delete(l);
        else {
          let { updated_at: d } = await t.put(c(l), $o(a), { keepalive: w });
          n?.set(l, d);
        }
      } catch (d) {
        let { isPassing: y, code: u } = (
          /** @type {import("../net/errors.js").RequestError} */
          d
        );
        if (y || u === "aborted") return;
        s.add(a);
        continue;
      }
      await e.synced(l, a);
    }
  }
  function _(w) {
    return r.cancel(o), o = null, i ??= m(w).finally(() => {
      i = null;
    }), i;
  }
  function p(w, h) {
    if (h && h.updated_at <= (n?.get(w) ?? "")) return;
    h ? n?.set(w, h.updated_at) : n?.delete(w);
    let l = e.get(w);
    (h || l) && e.take(w, Co(h, l));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (w) => n === null || n.has(w) || i !== null,
    /** A draft was stored here. */
    changed() {
      o ??= r.after(_, No);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: w, value: h }) => p(w, h),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let w = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), h = new Map(w.map((l) => [l.draft, l]));
        n ??= /* @__PURE__ */ new Map();
        for (let l of /* @__PURE__ */ new Set([...h.keys(), ...e.keys()]))
          e.isNewer(l) ? h.has(l) && n.set(l, h.get(l)?.updated_at ?? "") : p(l, h.get(l) ?? null);
      } catch {
        return;
      }
      s.clear(), await _();
    },
    /** Send at once: the page may be about to go. Raises nothing. */
    async flush() {
      await i, await _(!0);
    },
    dispose: () => r.cancel(o)
  };
}
var $o = ({ text: e, reply_to: t, files: r }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: r.map((n) => n.file_id).filter((n) => n !== null)
});
function Co(e, t) {
  let r = (t?.files ?? []).filter((p) => p.file_id === null);
  if (!e)
    return r.length > 0 && t ? { ...t, text: "", reply_to: null, files: r } : null;
  let { content: n, reply_to: s, files: o, updated_at: i } = e, c = new Map((t?.files ?? []).map((p) => [p.file_id, p])), m = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, _ = o.map(
    (p) => c.get(p) ?? { local_id: p, name: "", type: "", size: 0, file_id: p }
  );
  return {
    text: n,
    reply_to: s === null ? null : t?.reply_to?.id === s ? t.reply_to : m,
    selection: t?.text === n ? t.selection : null,
    files: [..._, ...r],
    at: Date.parse(i)
  };
}

// model/outbox_entries.js
function fn(e) {
  let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = () => e([...t.values()]);
  return {
    list: () => [...t.values()],
    /** @param {string} key */
    get: (s) => t.get(s),
    /** @param {string} key */
    has: (s) => t.has(s),
    /** Whether this tab sends an entry. @param {string} key */
    isHeld: (s) => r.has(s),
    /** @param {Outgoing} entry */
    insert(s) {
      t.delete(s.key);
      let o = [...t.values(), s].sort((i, c) => i.at - c.at);
      t.clear();
      for (let i of o) t.set(i.key, i);
      n();
    },
    /** Note the lock of an entry. One that is gone meanwhile needs none. @param {string} key @param {() => void} release */
    hold(s, o) {
      t.has(s) ? r.set(s, o) : o();
    },
    /** Change some members, and return the entry; null if it is gone. @param {string} key @param {Partial<Outgoing>} members */
    update(s, o) {
      let i = t.get(s);
      if (!i) return null;
      let c = { ...i, ...o };
      return t.set(s, c), n(), c;
    },
    /** @param {string} key */
    remove(s) {
      let o = t.get(s);
      return t.delete(s), r.get(s)?.(), r.delete(s), o && n(), o;
    },
    /** A time of writing that is later than all others. @param {number} now */
    nextTime: (s) => Math.max(s, ...[...t.values()].map((o) => o.at + 1)),
    /** Forget all, and leave them to other tabs. */
    clear() {
      t.clear();
      for (let s of r.values()) s();
      r.clear();
    }
  };
}

// model/outbox.js
var Do = 1440 * 60 * 1e3, Lo = 3e4, dn = 1e3, Uo = 3e4;
function pn({
  db: e,
  send: t,
  ensureFile: r,
  dropFile: n,
  hold: s,
  onChange: o,
  onPause: i = () => {
  },
  makeKey: c,
  laneOf: m = ({ group_id: p, recipient_id: w }) => p ? `g${p}` : `u${w}`,
  clock: _
}) {
  let p = fn(o), w = /* @__PURE__ */ new Map(), h = !1, l = !1, a = null;
  function d(g, x = !1) {
    w.delete(g);
    let A = p.remove(g);
    if (!x) for (let { local_id: E } of A?.files ?? []) n(E);
  }
  function y() {
    if (!h || l) return;
    let g = /* @__PURE__ */ new Set(), x = _.now(), A = 1 / 0;
    for (let E of p.list()) {
      let q = m(E);
      if (g.has(q) || !["waiting", "sending"].includes(E.state) || (g.add(q), E.state === "sending")) continue;
      let R = w.get(E.key) ?? 0;
      R > x ? A = Math.min(A, R) : p.isHeld(E.key) && u(E);
    }
    _.cancel(a), A < 1 / 0 && (a = _.after(y, A - x));
  }
  async function u({ key: g, tries: x }) {
    let A = (
      /** @type {Outgoing} */
      p.update(g, { state: "sending", tries: x + 1 })
    );
    try {
      let E = await f(A), { group_id: q, recipient_id: R, content: P, reply_to: O } = A, C = await t({ type: "send", key: g, content: P, reply_to: O, files: E, ...q ? { group_id: q } : { recipient_id: R } }, g);
      M(g, C.seq, C.duplicate === !0);
    } catch (E) {
      let q = mt(E);
      p.get(g)?.state === "sending" && S(A, q);
    }
    y();
  }
  async function f(g) {
    let x = await Promise.all(g.files.map(r));
    if (g.files.some((A) => !A.file_id)) {
      let A = g.files.map((q, R) => ({ ...q, file_id: x[R] ?? null })), E = p.update(g.key, { files: A });
      E && await e.put_outgoing(E);
    }
    return x;
  }
  function M(g, x, A) {
    e.remove_outgoing(g), A ? d(g) : p.update(g, { state: "sent", seq: x, error: null });
  }
  function S({ key: g, tries: x }, A) {
    let { action: E, code: q, message: R } = A;
    if (E === "pause")
      p.update(g, { state: "waiting", error: { code: q, sentence: R } }), b();
    else if (E === "wait") {
      let P = (A.retryAfter ?? 0) * 1e3, O = Math.max(P, Math.min(dn * 2 ** (x - 1), Uo));
      w.set(g, _.now() + O), p.update(g, { state: "waiting", error: { code: q, sentence: R } });
    } else if (E === "resend" || E === "sign_in")
      q !== "time_out" && w.set(g, _.now() + dn), p.update(g, { state: "waiting", error: null });
    else {
      let P = p.update(g, { state: "failed", error: { code: q, sentence: R } });
      P && e.put_outgoing(P);
    }
  }
  function b() {
    l || (l = !0, i(!0), _.after(() => {
      l = !1, i(!1), y();
    }, Lo));
  }
  async function v(g) {
    let { key: x } = g;
    if (p.has(x)) return;
    let A = await s(`chat-outbox-${x}`);
    if (!A) return;
    let E = await e.outgoing(x);
    if (!E || p.has(x)) {
      A();
      return;
    }
    let q = _.now() - E.at > Do, R = E.state === "failed" ? "failed" : q ? "asking" : "waiting";
    p.insert({ ...E, state: R }), p.hold(x, A);
  }
  return {
    /** All entries, oldest first. */
    list: p.list,
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: g = null, recipient_id: x = null, content: A, reply_to: E = null, quote: q = null, files: R = [] }) {
      let P = (
        /** @type {Outgoing} */
        {
          key: c(),
          group_id: g,
          recipient_id: x,
          content: A,
          reply_to: E,
          quote: q,
          files: R,
          state: "waiting",
          tries: 0,
          at: p.nextTime(_.now()),
          error: null,
          seq: null
        }
      );
      p.insert(P);
      let [O] = await Promise.all([
        s(`chat-outbox-${P.key}`),
        e.put_outgoing(P)
      ]);
      return p.hold(P.key, O ?? (() => {
      })), y(), P;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let g of await e.outbox()) await v(g);
      y();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(g) {
      h = g, g && y();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      h = !1, _.cancel(a), p.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: g }) {
      p.has(g) && (e.remove_outgoing(g), d(g), y());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(g) {
      for (let x of p.list())
        x.state === "sent" && g(x) && d(x.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(g) {
      let x = p.get(g);
      if (!x || !["failed", "asking"].includes(x.state)) return;
      w.delete(g);
      let A = (
        /** @type {Outgoing} */
        {
          ...x,
          state: "waiting",
          error: null,
          tries: 0,
          at: p.nextTime(_.now())
        }
      );
      p.insert(A), await e.put_outgoing(A), y();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(g, x = !1) {
      let A = p.get(g);
      return !A || ["sending", "sent"].includes(A.state) || A.state === "waiting" && A.tries > 0 && !A.error ? null : (await e.remove_outgoing(g), d(g, x), y(), A);
    }
  };
}

// model/settings.js
import { signal as jo } from "./vendor/preact.js";
var Ge = {
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
}, Go = 1e3, Bo = 3;
function mn({ db: e, http: t, tell: r, clock: n }) {
  let s = jo({ ...Ge }), o = {}, i = (
    /** @type {number | null} */
    null
  ), c = {}, m = null;
  function _() {
    let a = Object.entries({ ...o, ...c }).filter(
      ([d, y]) => Wo(
        /** @type {Record<string, unknown>} */
        Ge[d],
        y
      )
    );
    s.value = { ...Ge, ...Object.fromEntries(a) };
  }
  function p(a) {
    i !== null && a.revision < i || (i = a.revision, o = a.settings, _(), h());
  }
  async function w() {
    let a = (
      /** @type {any} */
      await e.value("settings")
    );
    return a && { stored: a.stored ?? {}, changed: a.changed ?? {} };
  }
  let h = () => e.put_value("settings", { stored: o, changed: c });
  async function l(a) {
    m = null;
    for (let d = 0; d < Bo && Object.keys(c).length > 0; d++) {
      let y = c;
      try {
        i === null && p(await t.get("/v1/users/me/settings"));
        let u = await t.put(
          "/v1/users/me/settings",
          { settings: { ...o, ...y } },
          { headers: { "If-Match": `"${i}"` }, ...a }
        ), f = Object.entries(c).filter(
          ([M, S]) => S !== /** @type {any} */
          y[M]
        );
        c = Object.fromEntries(f), p(u);
      } catch (u) {
        if (
          /** @type {any} */
          u.code !== "revision_mismatch"
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
      let a = await w();
      a && (o = a.stored, c = { ...a.changed, ...c }, _());
    },
    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      Object.keys(c).length > 0 && await l();
    },
    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
    received: p,
    /** Another tab has. It tells the server itself. */
    async reload() {
      let a = await w();
      a && (o = { ...o, ...a.changed }, _());
    },
    /**
     * Change a setting.
     * @template {keyof Settings} K
     * @param {K} name
     * @param {Settings[K]} value
     */
    set(a, d) {
      c = { ...c, [a]: d }, _(), h().then(r), n.cancel(m), m = n.after(() => l(), Go);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      m !== null && (n.cancel(m), await l({ keepalive: !0 }));
    },
    dispose: () => n.cancel(m)
  };
}
function Wo(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function gn({
  userId: e,
  onWord: t,
  onLeading: r,
  locks: n = globalThis.navigator?.locks ?? null,
  openChannel: s = (o) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(o)
}) {
  let o = new AbortController(), i = !1, c = () => {
  }, m = s(`chat-${e}`);
  m && (m.onmessage = ({ data: p }) => t(p));
  function _() {
    return o.signal.aborted ? Promise.resolve() : (i = !0, r(), /** @type {Promise<void>} */
    new Promise((p) => {
      c = p;
    }));
  }
  return n ? n.request(`chat-store-${e}`, { signal: o.signal }, _).catch(() => {
  }) : Promise.resolve().then(_), {
    get isLeading() {
      return i;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(p) {
      o.signal.aborted || m?.postMessage(p);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(p) {
      return n ? new Promise((w) => {
        n.request(`${p}-${e}`, { ifAvailable: !0 }, (h) => h ? new Promise((l) => w(() => l(void 0))) : (w(null), Promise.resolve())).catch(() => w(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      i = !1, o.abort(), c(), m?.close();
    }
  };
}

// model/local.js
var _n = 3e4;
function wn({ userId: e, db: t, http: r, env: n, state: s, socket: o, onLeading: i }) {
  let { clock: c } = n, m = Be(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), _ = Be(!1), p = ne((g) => y.progressOf(g)), w = ne((g) => f.get(g)), h = Be(0), l = /* @__PURE__ */ new Set(), a = null, d = gn({
    userId: e,
    locks: n.locks,
    openChannel: n.openChannel,
    onLeading: () => {
      i(), f.load().then(f.adopt).then(M.changed), u.load();
      let g = () => {
        u.load(), a = c.after(g, _n);
      };
      a = c.after(g, _n);
    },
    onWord: (g) => {
      g.type === "draft" && f.changed(g.key), g.type === "settings" && S.reload();
      for (let x of l) x(g);
    }
  }), y = ln({
    db: t,
    upload: n.upload,
    onProgress: (g) => p.update(g),
    onUploaded: (g, x) => f.uploaded(g, x),
    makeId: n.makeKey,
    now: c.now
  }), u = pn({
    db: t,
    send: (g, x) => o.request(g, x),
    ensureFile: y.ensure,
    dropFile: y.drop,
    hold: d.hold,
    onChange: (g) => {
      m.value = g;
    },
    onPause: (g) => {
      _.value = g;
    },
    makeKey: n.makeKey,
    laneOf: ({ group_id: g, recipient_id: x }) => `g${g ?? b(x) ?? -Number(x)}`,
    clock: c
  }), f = ht({
    db: t,
    onChange: (g) => {
      w.update(g), h.value++;
    },
    tell: (g) => d.tell({ type: "draft", key: g }),
    onStored: () => M.changed(),
    mayBeOnServer: (g) => M.mayHave(g),
    clock: c
  }), M = un({ drafts: f, http: r, clock: c }), S = mn({ db: t, http: r, tell: () => d.tell({ type: "settings" }), clock: c });
  function b(g) {
    for (let { id: x, kind: A, peer_id: E } of s.groups.values())
      if (A === "direct" && E === g) return x;
    return null;
  }
  async function v(g) {
    let x = await u.discard(g, !0);
    if (!x) return !1;
    let { group_id: A, recipient_id: E, content: q, quote: R, files: P } = x, O = A ?? b(E);
    return await f.merge(oe({ groupId: O, userId: E }), { text: q, reply_to: R, selection: null, files: P }), !0;
  }
  return {
    editUnsent: v,
    /**
     * The messages on their way in a conversation, the oldest first. Those to a user whose
     * conversation has begun meanwhile are in it.
     * @param {{ groupId?: number | null, userId?: number | null }} to
     */
    outgoingIn({ groupId: g = null, userId: x = null }) {
      let A = g ?? b(x);
      return m.value.filter(
        ({ group_id: E, recipient_id: q }) => A === null ? q === x : (E ?? b(q)) === A
      );
    },
    /** Direct conversations may have begun: the drafts to their users are theirs. @param {Iterable<number>} ids */
    began(g) {
      if (f.keys().length !== 0)
        for (let x of g) {
          let A = s.groups.get(x)?.peer_id;
          A && f.move(oe({ userId: A }), oe({ groupId: x }));
        }
    },
    outbox: u,
    attachments: y,
    drafts: f,
    settings: S,
    tabs: d,
    groupWith: b,
    signals: { outgoing: m, isPaused: _, progress: p, drafts: w, draftList: h, settings: S.settings },
    /** Read what is stored. */
    load: () => Promise.all([u.load(), f.load(), S.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      u.forgetSent(({ group_id: g, seq: x }) => x !== null && x <= (s.groups.get(g ?? 0)?.seq ?? 0)), S.sync(), M.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(g) {
      g.type === "settings" ? S.received(g) : g.type === "draft" && M.received(g);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(g) {
      return l.add(g), () => l.delete(g);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await f.flush(), await Promise.all([M.flush(), S.flush()]);
    },
    dispose() {
      c.cancel(a), f.flush();
      for (let g of [u, y, M, S]) g.dispose();
      d.leave();
    }
  };
}

// model/marks.js
var We = 1e3, zo = 5e3;
function yn({ state: e, http: t, request: r, change: n, clock: s }) {
  let o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), c = !1, m = null, _ = (h = We) => {
    c && (m ??= s.after(p, h));
  };
  function p() {
    m = null;
    for (let [h, l] of o) i.has(h) || w(h, l);
  }
  async function w(h, l) {
    i.add(h);
    let a = We;
    try {
      let d = await r({ type: "read", group_id: h, seq: l });
      o.get(h) === l && (o.delete(h), n((y) => Ae(e, { ...d, read_seq: d.seq }, y)));
    } catch (d) {
      let { isPassing: y, retryAfter: u } = (
        /** @type {import("../net/errors.js").RequestError} */
        d
      );
      !y && o.get(h) === l && o.delete(h), a = u === null ? zo : Math.max(u * 1e3, We);
    }
    i.delete(h), o.has(h) && _(a);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (h) => o.has(h),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(h, l) {
      let a = e.groups.get(h);
      !a || l <= a.read_seq || (n((d) => ae(e, d, h, l)), o.set(h, l), _());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(h, l) {
      o.delete(h);
      let a = await t.put(`/v1/groups/${h}/unread`, { seq: l });
      n((d) => Ae(e, a, d));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      o.clear();
      let { cursor: h } = await t.put("/v1/read-all");
      n((l) => ve(e, h, l));
    },
    /** Send the marks that wait: the connection is there. */
    connected() {
      c = !0, o.size > 0 && _();
    },
    disconnected() {
      c = !1, s.cancel(m), m = null;
    },
    /** Tell the marks now, as the page may be about to go. Raises nothing. */
    async flush() {
      let h = [...o].map(
        ([l, a]) => t.put(`/v1/groups/${l}/read`, { seq: a }, { keepalive: !0 }).catch(() => {
        })
      );
      await Promise.all(h);
    },
    dispose: () => s.cancel(m)
  };
}

// model/mutes.js
var Ho = 1440 * 60 * 1e3;
function hn({ state: e, change: t, clock: r }) {
  let n = null, s = 1 / 0;
  function o() {
    n = null, s = 1 / 0;
    let c = r.now();
    t((m) => {
      for (let { id: _, muted_until: p } of e.groups.values()) {
        if (p === null) continue;
        let w = Date.parse(p);
        w <= c ? L(e, m, _, { muted_until: null }) : s = Math.min(s, w);
      }
    }), i();
  }
  function i() {
    r.cancel(n), n = s < 1 / 0 ? r.after(o, Math.min(s - r.now(), Ho)) : null;
  }
  return {
    /** Look whether groups that have changed are muted. @param {Iterable<number>} ids */
    note(c) {
      let m = s;
      for (let _ of c) {
        let p = e.groups.get(_)?.muted_until;
        p && (s = Math.min(s, Date.parse(p)));
      }
      s < m && i();
    },
    dispose: () => r.cancel(n)
  };
}

// model/notifications.js
var Fo = 5e3, Sn = 120, Mn = 2e4, bn = (e) => `g${e}`;
function xn({ state: e, settings: t, isLeading: r, isVisible: n, tell: s, clock: o }) {
  let i = null, c = null, m = /* @__PURE__ */ new Map(), _ = /* @__PURE__ */ new Map(), p = null, w = null;
  function h(u) {
    if (c === u) return !0;
    let f = o.now();
    return [...m.values()].some((M) => M.groupId === u && M.until > f);
  }
  function l(u, f) {
    let { notifications: M, mentions_in_muted: S, notify_all: b } = t();
    return !M || h(u.id) ? !1 : ft(u, o.now()) ? f === "mention" && S : f !== "message" || b.includes(u.id);
  }
  function a(u, f) {
    let M = o.now(), S = M - (_.get(u.id) ?? -1 / 0) >= Fo, b = S && t().sounds && !n();
    _.set(u.id, M), i?.show({ tag: bn(u.id), group: u, ...f, isRenewed: S, hasSound: b });
  }
  function d(u) {
    _.delete(u), i?.close(bn(u));
  }
  function y() {
    o.cancel(w), w = null, s(c), c !== null && (w = o.after(y, Mn));
  }
  return {
    /** Show notifications through this from now on. @param {Port | null} given */
    setPort(u) {
      i = u;
    },
    /** Note which conversation is visible and focused in this tab. @param {number | null} groupId */
    look(u) {
      u !== c && (c = u, y(), u !== null && d(u));
    },
    /** Note what another tab looks at. @param {{ tab: string, group_id: number | null }} word */
    looked({ tab: u, group_id: f }) {
      f === null ? m.delete(u) : (m.set(u, { groupId: f, until: o.now() + 2 * Mn }), r() && d(f));
    },
    /** New messages of others have come, while live. @param {Arrived[]} arrived */
    arrived(u) {
      if (r())
        for (let { message: f, kind: M } of u) {
          let S = e.groups.get(f.group_id);
          if (!S || f.seq <= S.read_seq || !l(S, M)) continue;
          let b = e.people.get(f.sender_id), v = b?.display_name ?? b?.username ?? f.sender, g = Array.from(f.content.slice(0, 2 * Sn)).slice(0, Sn);
          a(S, {
            kind: "message",
            seq: f.seq,
            sender_id: f.sender_id,
            sender: v,
            count: 1,
            text: t().notification_text && g.length > 0 ? g.join("") : null
          });
        }
    },
    /** Close what has been read, here or on another device, and what is gone. @param {Changes} changes */
    changed({ groups: u }) {
      if (r())
        for (let f of u) {
          let M = e.groups.get(f);
          (M ? M.unread === 0 && _.has(f) : _.has(f)) && d(f);
        }
    },
    /** The connection was lost: what comes during the absence is told as one number for each group. */
    lost() {
      p = new Map(e.groups);
    },
    /** The connection is live, and the counts are as of now. */
    back() {
      let u = p;
      if (p = null, !(!u || !r() || n()))
        for (let f of e.groups.values()) {
          let { unread: M, mentions: S } = u.get(f.id) ?? { unread: 0, mentions: 0 }, b = f.unread - M, v = f.mentions > S, g = f.kind === "direct" ? "direct" : v ? "mention" : "message";
          b > 0 && l(f, g) && a(f, { kind: "summary", seq: f.last?.seq ?? f.seq, sender_id: null, sender: "", text: null, count: b });
        }
    },
    dispose() {
      o.cancel(w), c !== null && s(null);
      for (let u of [..._.keys()]) d(u);
    }
  };
}

// model/presence.js
function An({ signal: e, onPresence: t, onTyping: r, clock: n }) {
  let s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), c = null, m = /* @__PURE__ */ new Map(), _ = /* @__PURE__ */ new Map();
  function p(l, a) {
    a === null ? i.delete(l) : i.set(l, a), t(l);
  }
  function w() {
    c = null;
    let l = new Set([...s.keys()].slice(-100));
    for (let d of o) l.has(d) || p(d, null);
    (l.size === o.size && [...l].every((d) => o.has(d)) || e({ type: "watch", user_ids: [...l] })) && (o = l);
  }
  function h(l, a) {
    let d = m.get(l);
    d?.has(a) && (n.cancel(d.get(a)), d.delete(a), r(l));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(l) {
      s.set(l, (s.get(l) ?? 0) + 1), c ??= n.after(w, 500);
      let a = !0;
      return () => {
        if (!a) return;
        a = !1;
        let d = (s.get(l) ?? 1) - 1;
        d > 0 ? s.set(l, d) : s.delete(l), c ??= n.after(w, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      o = /* @__PURE__ */ new Set(), s.size > 0 && (c ??= n.after(w, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let l of o) p(l, null);
      o = /* @__PURE__ */ new Set();
      for (let [l, a] of m) for (let d of [...a.keys()]) h(l, d);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(l) {
      let a = new Set(l);
      for (let d of o) p(d, a.has(d));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(l, a) {
      o.has(l) && p(l, a);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (l) => i.get(l) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(l, a) {
      let d = m.get(l) ?? /* @__PURE__ */ new Map();
      m.set(l, d);
      let y = !d.has(a);
      n.cancel(d.get(a)), d.set(a, n.after(() => h(l, a), 5e3)), y && r(l);
    },
    stopTyping: h,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (l) => [...m.get(l)?.keys() ?? []],
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(l) {
      let a = n.now();
      a - (_.get(l) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: l }) && _.set(l, a);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (l) => {
      _.delete(l);
    },
    dispose() {
      n.cancel(c);
      for (let l of m.values()) for (let a of l.values()) n.cancel(a);
    }
  };
}

// model/queue.js
function vn({ apply: e, soon: t, clock: r }) {
  let n = [], s = null, o = 0, i = 0, c = 0;
  function m() {
    s?.(), s = null;
    let _ = n;
    n = [], _.length > 0 && e(_);
  }
  return {
    /** @param {Frame} frame */
    push(_) {
      n.push(_);
      let p = Math.floor(r.now() / 1e3);
      if (p !== o && (c = p === o + 1 ? i : 0, o = p, i = 0), i++, s) return;
      if (Math.max(i, c) <= 30) {
        s = t(m);
        return;
      }
      let w = r.after(m, 100);
      s = () => r.cancel(w);
    },
    /** Apply all that waits. */
    flush: m,
    clear() {
      s?.(), s = null, n = [];
    }
  };
}

// model/saving.js
var Xo = 500, Yo = 50, Ko = 200, Vo = 3;
function kn({ db: e, state: t, isLeading: r, opened: n, me: s, clock: o }) {
  let i = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Map(), _ = /* @__PURE__ */ new Map(), p = !0, w = (
    /** @type {string | null} */
    null
  ), h = 0, l = null, a = Promise.resolve(), d = () => {
    l ??= o.after(f, Xo);
  };
  function y() {
    let M = {
      is_whole: p,
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
    p && _.clear();
    for (let v of p ? t.groups.keys() : i) {
      let g = t.groups.get(v);
      g ? M.groups.push(g) : M.gone_groups.push(v);
    }
    for (let v of p ? t.people.keys() : c) {
      let g = t.people.get(v);
      g && M.people.push(g);
    }
    let S = [...n].sort(([, v], [, g]) => g - v).slice(0, Yo), b = new Set(S.map(([v]) => v));
    for (let v of [..._.keys()])
      b.has(v) && t.logs.has(v) || (M.gone_logs.push(v), _.delete(v));
    for (let v of p ? b : m.keys()) {
      let g = t.logs.get(v);
      g && b.has(v) && u(M, g);
    }
    return i.clear(), c.clear(), m.clear(), p = !1, M;
  }
  function u(M, S) {
    let b = S.group_id, v = ie(S), g = _.get(b) ?? /* @__PURE__ */ new Set();
    if (!v) {
      _.delete(b) && M.gone_logs.push(b);
      return;
    }
    let x = pe(S, v), A = x.slice(-Ko), E = A.length < x.length, q = E ? (
      /** @type {{ seq: number }} */
      A[0].seq
    ) : v.from, R = new Set(A.map((O) => O.seq)), P = m.get(b);
    for (let O of A) (!g.has(O.seq) || P?.has(O.seq)) && M.rows.push(O);
    for (let O of g) R.has(O) || M.gone_rows.push([b, O]);
    _.set(b, R), M.logs.push({
      group_id: b,
      from: q,
      to: v.to,
      at_start: v.at_start && !E,
      at_end: !0,
      opened_at: n.get(b) ?? 0
    });
  }
  function f() {
    return o.cancel(l), l = null, !r() || h >= Vo ? (p = !0, a) : (a = a.then(async () => {
      if (!p && t.cursor === w && i.size + c.size + m.size === 0) return;
      let S = y();
      await e.save(S) ? (h = 0, w = S.cursor) : (h++, p = !0, d());
    }), a);
  }
  return {
    /** @param {Changes} changes */
    note(M) {
      for (let S of M.groups) i.add(S);
      for (let S of M.people) c.add(S);
      for (let S of M.logs) m.set(S, m.get(S) ?? /* @__PURE__ */ new Set());
      for (let [S, b] of M.rows) {
        let v = m.get(S) ?? /* @__PURE__ */ new Set();
        for (let g of b) v.add(g);
        m.set(S, v);
      }
      d();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      p = !0, d();
    },
    flush: f,
    dispose: () => o.cancel(l)
  };
}

// model/session.js
var Qo = 2e3;
function On({ userId: e, db: t, env: r, onEnded: n, onServer: s }) {
  let { clock: o } = r, i = zt({
    fetch: r.fetch,
    db: t,
    onSignedOut: ({ code: k }) => I(k),
    clock: o
  }), { http: c, db: m } = i, _ = et(e), p = dt(_, o), w = se(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), h = se(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), l = se(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: o.now(),
      retryAt: null,
      code: null
    }
  ), a = ne((k) => T.typingIn(k)), d = ne((k) => T.isOnline(k)), y = se(
    /** @type {import("./types.js").Event[]} */
    []
  ), u = se(0), f = se(0), M = /* @__PURE__ */ new Map(), S = /* @__PURE__ */ new Set(), b = !1, v = !1, g = null, x = Lt({
    open: (k) => r.openSocket(`/ws?since=${encodeURIComponent(k)}&groups=no`),
    prepare: async () => (_.cursor === null ? await C.anew() : C.refresh(), /** @type {string} */
    _.cursor),
    checkLogin: () => c.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: (k) => k.type === "ready" ? Pn(k) : A.push(k),
    onState: (k) => {
      k.state === "ended" && I(String(k.code)), k.state !== "live" && Rn(), l.value = k;
    },
    isOnline: r.isOnline,
    isVisible: r.isVisible,
    clock: o
  }), A = vn({ apply: Tn, soon: r.soon, clock: o }), E = an({ state: _, http: c, change: X, opened: M, clock: o }), q = yn({ state: _, http: c, request: x.request, change: X, clock: o }), R = Gt({ state: _, http: c, change: X, history: E, isMarking: q.isMarking, clock: o }), P = wn({ userId: e, db: m, http: c, env: r, state: _, socket: x, onLeading: () => O.invalidate() }), O = kn({
    db: m,
    state: _,
    isLeading: () => P.tabs.isLeading,
    opened: M,
    me: () => w.value,
    clock: o
  }), T = An({
    signal: x.signal,
    onPresence: (k) => d.update(k),
    onTyping: (k) => a.update(k),
    clock: o
  }), C = Wt({
    userId: e,
    db: m,
    http: c,
    state: _,
    view: p,
    history: E,
    change: X,
    me: w,
    server: h,
    clock: o,
    onOther: () => I("another_user"),
    onSettings: (k) => P.settings.received(k),
    onServer: s,
    onAnew: () => {
      A.clear(), O.invalidate(), u.value++;
    }
  }), D = hn({ state: _, change: X, clock: o }), B = r.makeKey(), H = xn({
    state: _,
    settings: () => P.settings.settings.value,
    isLeading: () => P.tabs.isLeading,
    isVisible: r.isVisible,
    tell: (k) => P.tabs.tell({ type: "looking", tab: B, group_id: k }),
    clock: o
  });
  P.onWord((k) => {
    k.type === "looking" && H.looked(k);
  });
  let He = qt({ userId: e, http: c, memory: r.memory, clock: o });
  function X(k) {
    v || Jo(() => {
      let N = tt(), Y = b;
      k(N);
      for (let re of N.confirmed) P.outbox.confirm(re);
      for (let { group_id: re, user_id: Cn } of N.typed) T.stopTyping(re, Cn);
      if (N.left.size > 0 && (y.value = [...y.value, ...N.left.values()].slice(-20)), N.me && $n(), E.bound(N.logs), p.publish(N), O.note(N), R.note(N), D.note(N.groups), P.began(N.groups), H.changed(N), !(!Y || N.arrived.length === 0)) {
        H.arrived(N.arrived);
        for (let re of S) re(N.arrived);
      }
    });
  }
  function Tn(k) {
    X((N) => {
      for (let Y of k)
        tn(Y) ? It(_, Y, N) : qn(Y, N);
    });
  }
  function qn(k, N) {
    switch (k.type) {
      case "live":
        b = !0, K(k.cursor) >= _.applied_id && (_.cursor = k.cursor), T.connected(), q.connected(), P.sync(), C.refreshed().then(H.back);
        break;
      case "read":
        (k.user_id !== e || !q.isMarking(k.group_id)) && nn(_, k, N);
        break;
      case "read_all":
        ve(_, k.cursor, N);
        break;
      case "muted":
        on(_, k, N);
        break;
      case "typing":
        T.typed(k.group_id, k.user_id);
        break;
      case "presence":
        T.answered(k.online);
        break;
      case "presence_changed":
        T.changed(k.user_id, k.is_online);
        break;
      case "invitation":
        f.value++;
        break;
      default:
        P.received(
          /** @type {any} */
          k
        );
    }
  }
  function Pn(k) {
    k.user_id !== e ? I("another_user") : k.reset || k.behind > Qo ? Nn() : P.outbox.connected(!0);
  }
  function Rn() {
    b && (C.lost(), H.lost()), b = !1, P.outbox.connected(!1), T.disconnected(), q.disconnected();
  }
  function Nn() {
    A.clear(), _.cursor = null, x.restart();
  }
  async function $n() {
    try {
      w.value = await c.get("/v1/users/me");
    } catch {
    }
  }
  function I(k) {
    v || (g && P.tabs.tell({ type: "signed_out", reason: g }), Fe(), n(g ?? k));
  }
  function Fe() {
    v = !0, x.stop(), A.clear();
    for (let k of [p, O, q, R, T, He, D, H, P]) k.dispose();
    i.end();
  }
  return {
    http: c,
    state: _,
    view: p,
    me: w,
    server: h,
    connection: l,
    typing: a,
    presence: d,
    left: y,
    resets: u,
    invitations: f,
    history: E,
    marks: q,
    asking: R,
    people: T,
    local: P,
    notifications: H,
    socket: x,
    change: X,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([C.showCopy(), P.load()]), !v && (x.start(), He.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave(k, N) {
      g = k;
      try {
        await N(), I(k);
      } catch (Y) {
        if (!v) throw Y;
      } finally {
        g = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end: I,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(k) {
      return S.add(k), () => S.delete(k);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      A.flush(), await Promise.all([q.flush(), P.flush(), O.flush()]);
    },
    dispose: Fe
  };
}

// model/store.js
var Io = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function En(e = Tt()) {
  let t = ze(
    /** @type {Status} */
    { name: "starting" }
  ), r = ze(
    /** @type {ServerConfig | null} */
    null
  ), n = null, s = ze(
    /** @type {string | null} */
    null
  ), o = null, i = e.memory.get("email"), c = 0, m = ye({ fetch: e.fetch });
  async function _(u) {
    let f = ++c;
    n?.dispose();
    let M = e.memory.get(`shared-${u}`) !== null;
    e.memory.set("user", String(u));
    let S = M ? V() : await e.openDatabase(u);
    if (f !== c) {
      S.close();
      return;
    }
    o = S;
    let b = On({ userId: u, db: o, env: e, onEnded: p, onServer: h });
    n = b, b.local.onWord((g) => {
      g.type === "signed_out" && b.end(g.reason), g.type === "new_version" && w(g.version) && (s.value = g.version);
    });
    let v = bt(b, b.http, e.upload);
    t.value = { name: "signed_in", session: b, actions: v }, await b.begin();
  }
  async function p(u) {
    let f = o, M = n?.state.me;
    if (c++, n = null, o = null, u === "another_user") {
      f?.close(), await d();
      return;
    }
    e.memory.get("user") === String(M) && e.memory.set("user", null), t.value = { name: "signed_out", reason: u, email: i }, await f?.wipe(Io.has(u)), f?.close(), l();
  }
  let w = (u) => u !== null && e.version !== "src" && u !== e.version;
  function h({ web: u }) {
    u === null || !w(u) ? s.value = null : s.value !== u && (s.value = u, n?.local.tabs.tell({ type: "new_version", version: u }));
  }
  async function l() {
    try {
      let u = (
        /** @type {ServerConfig} */
        await m.get("/v1/config")
      );
      r.value = u, h(u);
    } catch {
    }
  }
  async function a() {
    let u = Number(e.memory.get("user"));
    if (u) {
      await _(u);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: i }, l();
      return;
    }
    await d();
  }
  async function d() {
    let u = ++c;
    t.value = { name: "starting" };
    try {
      let { user_id: f } = await m.get("/v1/test-auth", void 0, { tries: 1 });
      u === c && await _(f);
    } catch (f) {
      let { action: M, code: S } = (
        /** @type {import("../net/errors.js").RequestError} */
        f
      );
      M === "sign_in" ? (u === c && (t.value = { name: "signed_out", reason: null, email: i }), l()) : u === c && (t.value = { name: "signed_out", reason: S, email: i });
    }
  }
  async function y({ id: u }, f, M) {
    i = M ? null : f, e.memory.set("email", i), e.memory.set(`shared-${u}`, M ? "1" : null), e.memory.set(Ne(u), null), await _(u);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: r,
    /** A newer version of this page that can be loaded, or null. @type {import("../vendor/preact.js").ReadonlySignal<string | null>} */
    newVersion: s,
    http: m,
    start: a,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: u, password: f, isShared: M = !1 }) {
      let S = M ? "session" : "persistent", { user: b } = await m.post("/v1/users/login", { email: u, password: f, cookie: S });
      await y(b, u, M);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: u, email: f, password: M, invite: S = null, isShared: b = !1 }) {
      let g = { username: u, email: f, password: M, cookie: b ? "session" : "persistent", ...S && { invite: S } }, x = await m.post("/v1/users/register", g);
      return await y(x, f, b), x.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (u, f) => m.post("/v1/users/reset", { code: u, new_password: f }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (u) => m.get(`/v1/invites/${encodeURIComponent(u)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(u = !1) {
      let f = n;
      f && (await f.flush(), await f.leave("signed_out", () => f.http.post("/v1/users/logout", { all: u })));
    },
    /** The page is seen again, or the network is back, or the user wants it: connect now. */
    wake: () => n?.socket.now(),
    /** There is no network. */
    offline: () => n?.socket.offline(),
    /** The page may be about to go. */
    flush: () => n?.flush()
  };
}

// ui/store.js
var Pi = En();

export {
  Ge as a,
  oe as b,
  Pi as c
};
