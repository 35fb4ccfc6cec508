// lib/strings.js
import { computed as ze, signal as Do } from "./vendor/preact.js";

// i18n/en/account.js
var bt = {
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
  "account.failed": "That did not work. Try again.",
  "account.show_password": "Show password",
  "account.pages": "Settings",
  "account.page.profile": "Profile",
  "account.page.sessions": "Devices",
  "account.looks": "Appearance",
  "account.theme": "Theme",
  "account.theme.system": "Like the system",
  "account.theme.light": "Light",
  "account.theme.dark": "Dark",
  "account.theme.contrast": "High contrast",
  "account.text_size": "Text size",
  "account.text_size.small": "Small",
  "account.text_size.normal": "Normal",
  "account.text_size.large": "Large",
  "account.density": "Side list",
  "account.density.normal": "Two lines",
  "account.density.compact": "Compact",
  "account.reduced_motion": "Less movement",
  "account.reduced_motion.system": "Like the system",
  "account.reduced_motion.always": "Always",
  "account.language": "Language",
  "account.language.system": "Like the browser",
  "account.writing": "Writing",
  "account.enter_sends": "Send with",
  "account.enter_sends.enter": "Enter",
  "account.enter_sends.ctrl": "Ctrl-Enter",
  "account.jump_to_own": "Go to my message when I send one",
  "account.notifications_title": "Notifications",
  "account.permission.default": "The browser has not been asked yet.",
  "account.permission.granted": "The browser shows notifications.",
  "account.permission.denied": "The browser blocks notifications of this page. Allow them in its settings.",
  "account.permission.missing": "This browser has no notifications.",
  "account.allow": "Allow notifications",
  "account.notifications": "Direct messages and mentions",
  "account.notification_text": "Show the text of messages",
  "account.mentions_in_muted": "Mentions in muted groups too",
  "account.sounds": "Sound while the page is hidden",
  "account.reading": "Reading",
  "account.announce": "New messages that a screen reader says",
  "account.announce.all": "All",
  "account.announce.mentions": "Mentions",
  "account.announce.none": "None",
  "account.read_marks": "Others see how far I have read",
  "account.read_marks_hint": "If not, you do not see it of others either.",
  "account.n_ended": { one: "{n} device is signed out.", other: "{n} devices are signed out." },
  "account.sessions": "Where you are signed in",
  "account.sessions_hint": "End what you do not recognise, and change your password then.",
  "account.end_others": "Sign out all others",
  "account.end_all": "Sign out everywhere",
  "account.end": "Sign out",
  "account.end_device": "Sign out {name}",
  "account.device": "{program} on {system}",
  "account.unknown_device": "Unknown device",
  "account.this_device": "This device",
  "account.last_used": "Last used {at}",
  "account.data": "Your data",
  "account.export": "Download",
  "account.export_hint": "All that the server has of you, as a file.",
  "account.delete": "Delete account",
  "account.delete_hint": "Delete the account for ever.",
  "account.delete_title": "Delete your account?",
  "account.delete_text": "You leave all groups, and nobody can undo this. A group of which you are the owner needs another owner first.",
  "account.messages": "Your messages",
  "account.messages.keep": "Keep them, without my name",
  "account.messages.erase": "Erase all of them",
  "account.wrong_password": "The password is wrong.",
  "account.saved": "Saved.",
  "account.username": "Username",
  "account.display_name": "Shown name",
  "account.display_name_hint": "Others see it instead of your username.",
  "account.status": "Status",
  "account.status_hint": "What you do just now, for example.",
  "account.save": "Save",
  "account.cancel": "Cancel",
  "account.choose_picture": "Choose a picture",
  "account.remove_picture": "Remove the picture",
  "account.no_picture": "This file cannot be shown as a picture.",
  "account.crop": "Choose a part of the picture",
  "account.crop_hint": "Part of the picture. Move it by dragging or with the arrow keys.",
  "account.zoom": "Size",
  "account.use_picture": "Use this part",
  "account.password_hint": "At least 8 characters.",
  "account.old_password": "Current password",
  "account.new_password": "New password",
  "account.change_password": "Change password",
  "account.password_changed": { one: "The password is changed, and {n} other device is signed out.", other: "The password is changed, and {n} other devices are signed out." },
  "account.blocked": "Blocked people",
  "account.none_blocked": "You have blocked nobody.",
  "account.unblock": "Unblock",
  "account.unblock_name": "Unblock {name}",
  "account.reset": "Set a new password",
  "account.gone": "Your account is deleted.",
  "account.username_taken": "This name is taken.",
  "account.email_taken": "There is an account with this address.",
  "account.wrong_credentials": "The address or the password is wrong.",
  "account.wrong_code": "This code is wrong or has expired.",
  "account.password_set": "The new password is set. Sign in with it.",
  "account.code": "Code",
  "account.code_hint": "The operator of this server gives it to you.",
  "account.has_code": "I forgot my password",
  "account.name_hint": "3 to 64 characters.",
  "account.name_short": "At least {n} characters.",
  "account.name_long": "At most {n} characters.",
  "account.wait": "Try again in {n} s",
  "account.page.general": "General"
};

// i18n/en/conversation.js
var St = {
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
var vt = {
  "groups.back": "Back",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page.",
  "groups.close": "Close",
  "groups.cancel": "Cancel",
  "groups.type_name": "To confirm, type the name of the group:"
};

// i18n/en/search.js
var xt = {};

// i18n/en/shell.js
var Mt = {
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
  "shell.faulty": "This page has a fault, and has stopped. Reload it.",
  "shell.loading": "Loading…",
  "shell.not_loaded": "This part of the page could not be loaded."
};

// i18n/en/text.js
var kt = {
  "text.show_all": "Show all",
  "text.show_less": "Show less"
};

// i18n/en.js
var Fe = { ...bt, ...St, ...vt, ...xt, ...Mt, ...kt };

// lib/strings.js
var $t = {
  en: { name: "English", load: async () => Fe },
  de: { name: "Deutsch", load: async () => (await import("./de.js")).de }
}, ge = Do({ tag: "en", catalogue: Fe }), Go = ze(() => new Intl.PluralRules(ge.value.tag)), jo = ze(() => new Intl.NumberFormat(ge.value.tag)), sa = ze(() => ge.value.tag);
async function ra(e) {
  ge.value = { tag: e, catalogue: await $t[e].load() };
}
function aa(e) {
  return e.map((n) => n.toLowerCase().split("-")[0]).find((n) => Object.hasOwn($t, n)) ?? "en";
}
function G(e, t = {}) {
  return Uo(e, t).join("");
}
function Uo(e, t) {
  let n = [];
  for (let [o, s] of Bo(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? jo.value.format(r) : r);
  }
  return n;
}
function Bo(e, { n: t }) {
  let n = ge.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[Go.value.select(t)] || n.other;
}

// ui/icon.js
import { html as Tt } from "./vendor/preact.js";

// ui/assets.js
var Wo = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function At(e) {
  return `/assets/${Wo}/${e}`;
}

// ui/icon.js
var Fo = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function X({ name: e, label: t }) {
  let n = At(`icons/sprite.svg#${e}`), o = Fo.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? Tt`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : Tt`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as ut } from "./vendor/preact.js";

// net/errors.js
var qt = {
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
function zo(e) {
  return Object.hasOwn(qt, e) ? (
    /** @type {Action} */
    qt[e]
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
  constructor({ code: t, sentence: n, status: o, retryAfter: s, requestId: r, details: a }) {
    super(n ?? t), this.name = "RequestError", this.code = t, this.status = o ?? 0, this.retryAfter = s ?? null, this.requestId = r ?? null, this.details = a ?? null;
  }
  /** The step that follows. */
  get action() {
    return zo(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, Ot = (e) => e instanceof N ? e : new N({ code: "client_fault", sentence: String(e) });
function Et(e) {
  return new N({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function Me(e, t, n) {
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
var Io = 3e4, Yo = 3, Xo = 30;
function Ae({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (a) => new Promise((i) => setTimeout(i, a)),
  signal: o,
  base: s = "",
  headers: r = {}
} = {}) {
  async function a(d, u, _ = {}) {
    let h = _.tries ?? (d === "GET" ? Yo : 1);
    for (let l = 1; ; l++)
      try {
        return await i(d, u, _);
      } catch (f) {
        if (!(f instanceof N) || (f.action === "sign_in" && t(f), l >= h || !f.isPassing)) throw f;
        let g = f.retryAfter ?? 0.5 * l;
        if (g > Xo) throw f;
        if (await n(g * 1e3 + Math.random() * 250), _.signal?.aborted || o?.aborted) throw ke();
      }
  }
  async function i(d, u, { query: _, body: h, headers: l, signal: f, keepalive: g }) {
    let w = new AbortController(), c = setTimeout(() => w.abort(), Io), m = () => w.abort(), v = () => !!(f?.aborted || o?.aborted);
    for (let b of [f, o]) b?.addEventListener("abort", m, { once: !0 });
    try {
      if (v()) throw ke();
      let b = await e(s + u + $e(_), {
        method: d,
        headers: {
          ...r,
          ...h === void 0 ? {} : { "Content-Type": "application/json" },
          ...l
        },
        ...h === void 0 ? {} : { body: JSON.stringify(h) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: w.signal,
        keepalive: g ?? !1
      }), x = await b.text();
      if (v()) throw ke();
      if (!b.ok)
        throw Me(b.status, x, (S) => b.headers.get(S));
      return {
        data: x ? Jo(x) : null,
        status: b.status,
        etag: b.headers.get("ETag"),
        next: Ko(b.headers.get("Link"))
      };
    } catch (b) {
      if (b instanceof N) throw b;
      if (v()) throw ke();
      let x = w.signal.aborted ? "time_out" : "network";
      throw new N({ code: x, sentence: "The server cannot be reached" });
    } finally {
      clearTimeout(c);
      for (let b of [f, o]) b?.removeEventListener("abort", m);
    }
  }
  let p = (d) => async (u, _ = void 0, h = {}) => (await a(d, u, { ...h, body: _ })).data;
  return {
    request: a,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (d, u, _ = {}) => (await a("GET", d, { ..._, ...u ? { query: u } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (d, u) => {
      let _ = d + $e(u), { data: h, next: l } = await a("GET", _);
      return { items: h, next: l ?? Vo(_, h) };
    },
    post: p("POST"),
    put: p("PUT"),
    patch: p("PATCH"),
    remove: p("DELETE")
  };
}
function $e(e) {
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
    throw new N({
      code: "unreadable_answer",
      sentence: "The answer of the server cannot be read"
    });
  }
}
function ke() {
  return new N({ code: "aborted", sentence: "The request was cancelled" });
}

// model/actions/account.js
function Pt({ me: e, leave: t }, n, o) {
  async function s(r) {
    let a = await n.patch("/v1/users/me", r);
    return e.value = a, a;
  }
  return {
    changeProfile: s,
    /**
     * Upload a picture and make it the avatar. `done` resolves to the profile.
     * @param {Blob} blob
     * @param {(sent: number, size: number) => void} [onProgress] in bytes
     * @returns {{ done: Promise<Profile>, cancel: () => void }}
     */
    uploadAvatar(r, a = () => {
    }) {
      let { done: i, cancel: p } = o(r, "avatar", { onProgress: a });
      return { done: i.then(({ id: d }) => s({ avatar: d })), cancel: p };
    },
    /**
     * Change the password. It ends all other sessions; their number is the answer.
     * @param {string} old_password
     * @param {string} new_password
     * @returns {Promise<number>}
     */
    async changePassword(r, a) {
      let { ended: i } = await n.put("/v1/users/password", { old_password: r, new_password: a });
      return i;
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
    deleteAccount: (r, a) => t("account_deleted", () => n.remove("/v1/users/me", { password: r, messages: a }))
  };
}

// model/actions/paths.js
var j = (e) => `/v1/groups/${e}`, K = (e, t) => `/v1/groups/${e}/messages/${t}`, Te = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var qe = 200;
function Rt({ state: e, asking: t }, n) {
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
    leave: (o) => n.remove(Te(o, e.me)),
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
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: qe, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: a = qe } = {}) => n.page(`${j(o)}/members`, { q: s || null, limit: a, after_id: r }),
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
    changeRole: (o, s, r) => n.patch(Te(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove(Te(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${j(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${j(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${j(o)}/bans`, { limit: qe, after_id: 0 }),
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
    invitations: () => n.page("/v1/users/me/invitations", { limit: qe, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var Nt = { text: "", reply_to: null, selection: null, files: [] }, Ct = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, H = ({ text: e, reply_to: t, files: n }) => !e.trim() && t === null && n.length === 0;
function Lt({ db: e, onChange: t, tell: n, onStored: o, mayBeOnServer: s, clock: r }) {
  let a = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Map(), d = (l) => {
    let f = a.get(l);
    return f && !H(f) ? f : null;
  };
  function u(l, f) {
    f ? a.set(l, f) : a.delete(l), t(l);
  }
  async function _(l) {
    r.cancel(p.get(l)), p.delete(l), await e.put_draft(l, a.get(l) ?? null), n(l), o();
  }
  function h(l, { text: f, reply_to: g, selection: w, files: c }) {
    let m = { text: f, reply_to: g, selection: w, files: c, at: r.now(), is_synced: !1 };
    i.add(l), u(l, H(m) && !s(l) ? null : m);
  }
  return {
    /** @param {string} key */
    get: d,
    /** All drafts, by their keys. */
    all: () => new Map([...a].filter(([, l]) => !H(l))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...a.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...a].filter(([l, { is_synced: f }]) => !f && i.has(l) && !p.has(l)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let l of a.keys()) i.add(l);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (l) => p.has(l) || a.has(l) && !a.get(l)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [l, f] of await e.drafts())
        !p.has(l) && f.at >= (a.get(l)?.at ?? 0) && u(l, f);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(l, f) {
      h(l, f), r.cancel(p.get(l)), p.set(l, r.after(() => _(l), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(l) {
      h(l, Nt), await _(l);
    },
    /**
     * Move a draft, as the conversation has come to exist. A draft that is there comes first.
     * @param {string} from
     * @param {string} to
     */
    async move(l, f) {
      let g = d(l);
      if (!g) return;
      let w = d(f);
      h(f, {
        ...g,
        text: [w?.text, g.text].filter(Boolean).join(`
`),
        reply_to: w?.reply_to ?? g.reply_to,
        files: [...w?.files ?? [], ...g.files]
      }), h(l, Nt), await Promise.all([_(f), _(l)]);
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...p.keys()].map(_)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(l, f) {
      a.get(l) === f && u(l, H(f) ? null : { ...f, is_synced: !0 }), await e.sync_draft(l, f), n(l);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(l, f) {
      if (this.isNewer(l)) return;
      let g = f && { ...f, is_synced: !0 };
      u(l, g), await e.put_draft(l, g);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(l) {
      if (p.has(l)) return;
      let f = await e.draft(l);
      p.has(l) || u(l, f);
    }
  };
}

// model/actions/messages.js
var Oe = 200, He = class extends N {
  /**
   * @param {RequestError} error
   * @param {string} mine
   * @param {Message} theirs
   */
  constructor(t, n, o) {
    super({ ...t, sentence: t.message }), this.mine = n, this.theirs = o;
  }
};
function Dt({ local: e, people: t, marks: n, history: o }, s) {
  return {
    /**
     * Send a message to a group, or to a user (`recipient_id`): the first one opens the direct
     * conversation. When the promise is settled, the message is stored and its draft is gone.
     * @param {Written} written
     */
    async send(r) {
      let a = await e.outbox.add(r), { group_id: i, recipient_id: p } = a;
      return i && t.typedAndSent(i), await e.drafts.clear(Ct({ groupId: i, userId: p })), a;
    },
    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id: r, seq: a, revision: i = 1 }, p) {
      let d = K(r, a);
      try {
        return await s.patch(d, { content: p }, { headers: { "If-Match": `"${i}"` } });
      } catch (u) {
        let _ = (
          /** @type {RequestError} */
          u
        );
        throw _.action !== "choose" ? _ : new He(_, p, await s.get(d));
      }
    },
    /** Delete a message. @param {number} groupId @param {number} seq @returns {Promise<void>} */
    remove: (r, a) => s.remove(K(r, a)),
    /**
     * Add a reaction, or take it back. Return the number of each reaction.
     * @param {number} groupId
     * @param {number} seq
     * @param {string} emoji
     * @param {boolean} isAdded
     * @returns {Promise<Record<string, number>>}
     */
    async react(r, a, i, p) {
      let d = `${K(r, a)}/reactions/${encodeURIComponent(i)}`, { reactions: u } = await (p ? s.put(d) : s.remove(d));
      return u;
    },
    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(r, a, i) {
      let p = `${j(r)}/pins/${a}`;
      return i ? s.put(p) : s.remove(p);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (r) => s.get(`${j(r)}/pins`),
    /** Mark a message and all later ones as unread. @param {number} groupId @param {number} seq */
    markUnread: (r, a) => n.unread(r, a),
    /** Mark everything as read. */
    readAll: () => n.readAll(),
    /** One message, as it is now. @param {number} groupId @param {number} seq @returns {Promise<Message>} */
    message: (r, a) => s.get(K(r, a)),
    /**
     * The texts that a message had, the oldest first, the present one last.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<VersionEntry[]>}
     */
    async versions(r, a) {
      let i = `${K(r, a)}/versions`, p = (
        /** @type {VersionEntry[]} */
        []
      );
      for (; ; ) {
        let d = p[p.length - 1]?.revision, u = await s.get(i, { limit: Oe, after: d });
        if (p.push(...u), u.length < Oe) return p;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, a) => s.page(`${K(r, a)}/reactions`, { limit: Oe, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, a) => s.page(`${K(r, a)}/readers`, { limit: Oe, after_id: 0 }),
    /**
     * The replies to a message, the oldest first: the newest, or those around a `seq`.
     * @param {number} groupId
     * @param {number} seq
     * @param {{ before?: number, after?: number }} [where]
     * @returns {Promise<RepliesPage>}
     */
    replies: (r, a, i = {}) => s.get(`${K(r, a)}/replies`, i),
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
    refresh: (r, a) => o.row(r, a)
  };
}

// model/actions/people.js
function Gt({ local: e }, t) {
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
var jt = (e, t, n) => ({
  ...Dt(e, t),
  ...Rt(e, t),
  ...Gt(e, t),
  ...Pt(e, t, n)
});

// net/clock.js
var Ee = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var Qo = 3e4;
function Ut(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, a = !1, i = () => {
    clearTimeout(r), r = setTimeout(() => {
      a = !0, s.abort();
    }, Qo);
  };
  return { done: new Promise((d, u) => {
    let _ = (h, l) => u(new N({ code: h, sentence: l }));
    s.upload.onprogress = ({ loaded: h }) => {
      i(), n(Math.min(h, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let h = (l) => s.getResponseHeader(l);
        u(Me(s.status, s.responseText, h));
        return;
      }
      try {
        d(JSON.parse(s.responseText));
      } catch {
        _("unreadable_answer", "The answer of the server cannot be read");
      }
    }, s.onerror = () => _("network", "The server cannot be reached"), s.onabort = () => {
      a ? _("time_out", "The upload has stalled") : _("aborted", "The upload was cancelled");
    }, s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${$e({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), i(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as Zo } from "./vendor/idb.js";

// model/memory_db.js
var Ie = (e, t) => e?.at === t.at && e.text === t.text;
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
      return Ie(t.get(s), r) && (H(r) ? t.delete(s) : t.set(s, { ...r, is_synced: !0 })), !0;
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
var es = 1, ts = 3e3, ns = 3, Wt = ["outbox", "drafts", "files", "values"], _e = ["meta", "groups", "messages", "people", "logs"];
async function Ft(e) {
  if (typeof indexedDB > "u") return ne();
  let t = !0, n = Zo(`chat-${e}`, es, {
    upgrade(s) {
      for (let r of _e)
        s.objectStoreNames.contains(r) && s.deleteObjectStore(r);
      s.createObjectStore("meta"), s.createObjectStore("groups", { keyPath: "id" }), s.createObjectStore("messages", { keyPath: ["group_id", "seq"] }), s.createObjectStore("people", { keyPath: "id" }), s.createObjectStore("logs", { keyPath: "group_id" });
      for (let r of Wt)
        s.objectStoreNames.contains(r) || (r === "outbox" ? s.createObjectStore(r, { keyPath: "key" }) : s.createObjectStore(r));
    },
    // Another tab needs a newer version, or deletes the database.
    blocking: (s, r, a) => (
      /** @type {IDBDatabase} */
      a.target.close()
    ),
    terminated: () => {
      t = !1;
    }
  }), o = await zt(n, null);
  return o ? os(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), ne());
}
async function zt(e, t, n = () => {
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
  async function o(r, a) {
    if (!t() || n >= ns) return a;
    let i = Promise.resolve().then(r);
    return zt(i, a, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => ss(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let a = !1;
      return await s(() => rs(e, r).catch((p) => {
        throw a = p?.name === "QuotaExceededError", p;
      })) ? !0 : (a && await s(() => Bt(e, ["messages", "logs"])), !1);
    },
    outbox: () => o(() => e.getAll("outbox"), []),
    outgoing: (r) => o(async () => await e.get("outbox", r) ?? null, null),
    put_outgoing: (r) => s(() => e.put("outbox", r)),
    remove_outgoing: (r) => s(() => e.delete("outbox", r)),
    drafts: () => o(async () => {
      let r = e.transaction("drafts"), [a, i] = await Promise.all([
        r.store.getAllKeys(),
        r.store.getAll()
      ]);
      return new Map(a.map((p, d) => [String(p), i[d]]));
    }, /* @__PURE__ */ new Map()),
    draft: (r) => o(async () => await e.get("drafts", r) ?? null, null),
    put_draft: (r, a) => s(() => a ? e.put("drafts", a, r) : e.delete("drafts", r)),
    sync_draft: (r, a) => s(() => as(e, r, a)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, a) => s(() => e.put("files", a, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, a) => s(() => e.put("values", a, r)),
    wipe: (r = !1) => s(() => Bt(e, r ? [..._e, ...Wt] : _e)),
    close: () => e.close()
  };
}
async function ss(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, a, i] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: a, logs: i };
}
async function rs(e, t) {
  let n = e.transaction(_e, "readwrite"), o = (r) => n.objectStore(r), s = [];
  if (t.is_whole) for (let r of _e) s.push(o(r).clear());
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
  Ie(await o.get(t), n) && (H(n) ? o.delete(t) : o.put({ ...n, is_synced: !0 }, t)), await s;
}
async function Bt(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var Ht = 100, is = 16;
function It() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: Ee,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: Ft,
    upload: Ut,
    locks: e.navigator.locks ?? null,
    openChannel: (n) => e.BroadcastChannel ? new BroadcastChannel(n) : null,
    soon(n) {
      if (!t()) {
        let a = setTimeout(n, Ht);
        return () => clearTimeout(a);
      }
      let o = requestAnimationFrame(r), s = setTimeout(r, Ht);
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
      let n = crypto.getRandomValues(new Uint8Array(is));
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
function Yt({ userId: e, http: t, memory: n, clock: o }) {
  let s = Ye(e), r = null;
  function a() {
    try {
      let { life: u, due: _ } = JSON.parse(n.get(s) ?? "");
      return _ - o.now() <= u ? { life: u, due: _ } : null;
    } catch {
      return null;
    }
  }
  function i(u) {
    o.cancel(r), r = o.after(d, Math.min(u, 864e5));
  }
  async function p() {
    let _ = (await t.get("/v1/users/sessions")).find((g) => g.is_current);
    if (!_) throw new Error("the server lists this session");
    let [h, l, f] = [_.created_at, _.last_used_at, _.expires_at].map(Date.parse);
    return { life: Number(f) - Number(h), left: Number(f) - Number(l) };
  }
  async function d() {
    let u = a();
    if (u && u.due > o.now()) {
      i(u.due - o.now());
      return;
    }
    try {
      let { life: _, left: h } = await p();
      h < _ / 2 && (await t.post("/v1/users/renew"), { left: h } = await p(), _ = h);
      let l = o.now() + Math.max(h - _ / 2, 0);
      n.set(s, JSON.stringify({ life: _, due: l })), i(Math.max(l - o.now(), 3e5));
    } catch {
      i(3e5);
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
import { batch as fr, signal as ue } from "./vendor/preact.js";

// net/close_codes.js
var cs = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), us = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Xt = (e) => cs.has(e), Kt = (e) => us.get(e) ?? null;
function Vt(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var fs = 1e4;
function Jt(e) {
  let t = /* @__PURE__ */ new Map(), n = 0;
  function o(r) {
    let a = t.get(r);
    return t.delete(r), a && e.cancel(a.handle), a;
  }
  function s(r, a, i) {
    o(r)?.fail(new N({ code: a, sentence: i }));
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
    ask(r, a, i = `r${++n}`) {
      return new Promise((p, d) => {
        let u = e.after(
          () => s(i, "time_out", "The server did not answer"),
          fs
        );
        t.set(i, { done: p, fail: d, handle: u }), a({ ...r, ref: i }) || s(i, "network", "There is no connection");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let a = o(r.ref);
      r.type === "error" ? a?.fail(Et(
        /** @type {any} */
        r
      )) : a?.done(r);
    },
    /** Refuse all: their connection is gone. */
    failAll() {
      for (let r of [...t.keys()]) s(r, "network", "The connection was lost");
    }
  };
}

// net/socket.js
var ms = 1e4, gs = 2e4, _s = 5e3, hs = 500, ws = 3e4, Zt = 3, ys = 65536;
function en({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: a = () => !0,
  clock: i = Ee,
  random: p = Math.random
}) {
  let d = null, u = { state: "idle", since: i.now(), retryAt: null, code: null }, _ = 0, h = 0, l = !1, f = null, g = null, w = Jt(i);
  function c(A, q = null, L = null) {
    let D = i.now();
    u = { state: A, since: D, retryAt: q === null ? null : D + q, code: L }, s(u);
  }
  function m() {
    return u.state === "updating" && _ < Zt ? "updating" : u.state === "offline" ? "offline" : "connecting";
  }
  async function v() {
    y();
    let A = ++h;
    c(m());
    let q;
    try {
      q = await t();
    } catch (z) {
      A === h && T(z);
      return;
    }
    if (A !== h) return;
    let L = !1;
    d = e(q);
    let D = d;
    f = i.after(() => k(L, 1006), ms), D.onopen = () => {
      L = !0;
    }, D.onmessage = ({ data: z }) => D === d && b(z), D.onclose = ({ code: z, reason: Y }) => D === d && M(L, z, Y);
  }
  function b(A) {
    let q;
    try {
      q = /** @type {Frame} */
      JSON.parse(String(A));
    } catch {
      return;
    }
    if (x(), q.type === "ready")
      i.cancel(f), l = !0, c("catching_up");
    else if (q.type === "live") {
      _ = 0, o(q), c("live");
      return;
    }
    w.settle(q), o(q);
  }
  function x() {
    i.cancel(g), g = i.after(() => {
      a() ? S() : x();
    }, gs);
  }
  function S() {
    i.cancel(g), O({ type: "ping" }), g = i.after(() => k(!0, 1006), _s);
  }
  function y() {
    if (i.cancel(f), i.cancel(g), l = !1, d) {
      let A = d;
      d = null, A.onmessage = A.onopen = null, A.onclose = null, A.close(1e3);
    }
    w.failAll();
  }
  function M(A, q, L) {
    if (q === 1012) {
      let z = Vt(L) + p() * 1e3;
      y(), c("updating", z, q), f = i.after(v, z);
      return;
    }
    let D = Kt(q);
    D ? P("ended", D) : q === 4503 ? P("crowded", q) : Xt(q) ? P("faulty", q) : k(A, q);
  }
  function k(A, q) {
    y();
    let L = ++h;
    if (A) {
      E(q);
      return;
    }
    c(m(), null, q), n().then(
      () => L === h && E(q),
      (D) => L === h && T(D)
    );
  }
  function T(A) {
    if (!(A instanceof N)) throw A;
    A.action === "sign_in" ? P("ended", A.code) : E(A.code, (A.retryAfter ?? 0) * 1e3);
  }
  function E(A, q = 0) {
    y();
    let L = Math.min(hs * 2 ** _, ws), D = Math.max(L * (0.7 + 0.6 * p()), q);
    _++, !r() || _ >= Zt ? c("offline", D, A) : c(u.state === "updating" ? "updating" : "waiting", D, A), f = i.after(v, D);
  }
  function P(A, q = null) {
    h++, y(), c(A, null, q);
  }
  function O(A) {
    return !d || !l ? !1 : (d.send(JSON.stringify(A)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return u;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      _ = 0, v();
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
      u.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(u.state) ? v() : l && S();
    },
    /** Show at once that there is no network. */
    offline() {
      u.state === "waiting" || u.state === "connecting" ? (u = { ...u, state: "offline" }, s(u)) : l && S();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (A) => d !== null && d.bufferedAmount < ys && O(A),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (A, q) => w.ask(A, O, q)
  };
}

// model/cursors.js
function V(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var tn = 4, Xe = 1e3, bs = /* @__PURE__ */ new Set([
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
]), nn = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), B = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), on = (e) => e.type === "group_message" || e.type === "direct_message" || bs.has(e.type), le = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), J = (e) => e.segments.findLast((t) => t.at_end), he = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function Ke(e) {
  let t = [];
  return e.pending.add(t), t;
}
function sn(e, t, n, o) {
  e.pending.delete(o);
  let s = V(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((a) => ({ ...a, as_of: s }))
  );
  Ve(e, Ss(t, n));
  for (let a of r) {
    let i = e.rows.get(a.seq);
    (!i || i.as_of <= s) && e.rows.set(a.seq, a);
  }
  return o.filter((a) => a.id > s);
}
function rn(e, { from: t, to: n, at_start: o, at_end: s }, r, a) {
  e.pending.delete(a), Ve(e, { from: t, to: n, at_start: o, at_end: s });
  for (let i of r) e.rows.has(i.seq) || e.rows.set(i.seq, i);
  return a;
}
var an = (e, t) => {
  e.pending.delete(t);
};
function Ss({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
  let r = e[0]?.seq, a = e[e.length - 1]?.seq;
  if (s !== void 0)
    return { from: s + 1, to: a ?? s, at_start: !1, at_end: !n };
  let i = o === void 0 ? a ?? 0 : o - 1;
  return {
    from: t ? r ?? i + 1 : 1,
    to: i,
    at_start: !t,
    at_end: o === void 0 && !n
  };
}
function Ve(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, a = [];
  for (let i of e.segments)
    i.from <= o + 1 && n <= i.to + 1 ? (n = Math.min(n, i.from), o = Math.max(o, i.to), s ||= i.at_start, r ||= i.at_end) : a.push(i);
  e.segments = [...a, { from: n, to: o, at_start: s, at_end: r }].sort((i, p) => i.from - p.from);
}
function ln(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && Ve(e, { ...n, to: t });
  return le(e, t) !== void 0;
}
function cn(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function Je(e, t, n = Xe) {
  let o = e.rows.size, s = (d) => d.from <= t && t <= d.to ? -1 : Math.min(Math.abs(d.from - t), Math.abs(d.to - t)), r = [...e.segments].sort((d, u) => s(d) - s(u)), a = J(e), i = r.slice(0, tn);
  a && !i.includes(a) && (i = [...i.slice(0, tn - 1), a]);
  let p = n;
  e.segments = i.map((d) => {
    let u = vs(he(e, d), t, p);
    if (p -= u.rows.length, !u.isCut) return d;
    if (u.rows.length === 0) return null;
    let _ = u.hasFirst ? d.from : (
      /** @type {Row} */
      u.rows[0].seq
    ), h = u.hasLast ? d.to : (
      /** @type {Row} */
      u.rows[u.rows.length - 1].seq
    );
    return {
      from: _,
      to: h,
      at_start: d.at_start && u.hasFirst,
      at_end: d.at_end && u.hasLast
    };
  }).filter((d) => d !== null).sort((d, u) => d.from - u.from);
  for (let d of e.rows.keys()) le(e, d) || e.rows.delete(d);
  return e.rows.size < o;
}
function vs(e, t, n) {
  if (e.length <= n) return { rows: e, isCut: !1, hasFirst: !0, hasLast: !0 };
  let o = e.findIndex((a) => a.seq >= t), s = o < 0 ? e.length : o, r = Math.max(0, Math.min(s - Math.floor(n / 2), e.length - n));
  return {
    rows: e.slice(r, r + n),
    isCut: !0,
    hasFirst: r === 0,
    hasLast: r + n === e.length
  };
}

// model/state.js
var un = (e) => ({
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
}), fn = () => ({
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
function U(e, t, n) {
  let o = e.get(t);
  o ? o.add(n) : e.set(t, /* @__PURE__ */ new Set([n]));
}
function C(e, t, n, o) {
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
  if (t !== o) return t >= s ? dn(e, t) : null;
  let r = dn(e, Math.max(t, n)), a = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let i of e.corrections)
    if (xs(e, i)) {
      if (i.unread === null || i.mentions === null) return null;
      a.unread += i.unread, a.mentions += i.mentions;
    }
  return a.unread < 0 || a.mentions < 0 ? null : a;
}
function xs({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function dn({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function pn(e, t) {
  e.tail.push(t), wn(e);
}
function mn(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Ne(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function gn(e, t, n, o) {
  let s = e.tail.find((d) => d.seq === t);
  e.tail = e.tail.filter((d) => d !== s);
  let { is_counted: r, is_mention: a } = s ? { is_counted: !0, ...s } : o ?? {}, [i, p] = r === void 0 ? [null, null] : r ? [-1, -Number(a)] : [0, 0];
  Qe(e, { seq: t, event_seq: n, unread: i, mentions: p });
}
function _n(e, t, n, o, s) {
  let r = e.tail.findIndex((d) => d.seq === t), a = e.tail[r], i = a ? a.is_mention : o;
  a && s !== null && (e.tail[r] = { ...a, is_mention: s });
  let p = i === null || s === null ? null : Number(s) - Number(i);
  Qe(e, { seq: t, event_seq: n, unread: 0, mentions: p });
}
function hn(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), Qe(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function Qe(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), wn(e));
}
function wn(e) {
  if (e.tail.length + e.corrections.length <= 256) return;
  let n = (
    /** @type {number} */
    [
      ...e.tail.map((s) => s.seq),
      ...e.corrections.map((s) => s.event_seq)
    ].sort((s, r) => s - r)[256 / 2]
  ), o = Re(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    Ne(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var yn = 120, Ms = {
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
function we(e, t, n) {
  let o = e.groups.get(n.id), s = { ...Ms, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function bn(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: a, muted_until: i, peer_id: p, name: d, ...u } = n, _ = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (_ && vn(e, n)) {
      I(e, t, n.id, n);
      return;
    }
    we(e, t, {
      ...u,
      seq: Math.max(_?.seq ?? 0, o),
      name: d ?? _?.name ?? "",
      muted_until: i ?? null,
      peer_id: p ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: $s(_?.last ?? null, n.last) } : {}
    }), "may_post" in n || Q(e, t, n.id), I(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: a });
  }
}
function Sn(e, t, n) {
  let { id: o, kind: s, name: r, topic: a, role: i, is_archived: p, member_count: d, owner_id: u, peer_id: _ } = n, { visibility: h, may_post: l, may_invite: f, may_pin: g, history: w } = n, c = { visibility: h, may_post: l, may_invite: f, may_pin: g, history: w }, m = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (m?.settings && vn(e, n)) {
      I(e, t, o, n);
      return;
    }
    we(e, t, {
      seq: Math.max(m?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: a,
      role: i,
      is_archived: p,
      member_count: d,
      owner_id: u,
      settings: c,
      peer_id: _ ?? null,
      active_at: m?.active_at || n.created_at
    }), Q(e, t, o), I(e, t, o, n);
  }
}
var vn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function I(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Pe(o));
    else if (!Ne(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    C(e, t, n, { read_seq: o.read_seq }), Ce(e, t, n);
  }
}
function ye(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (C(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = Re(s, o), a = Math.max(s.applied_seq, o), i = r ? { seq: a, read_seq: o, ...r } : ks(e, n, o);
      i && Ne(s, i);
    }
    Ce(e, t, n);
  }
}
function ks(e, t, n) {
  let o = e.logs.get(t), s = o && J(o), r = e.counts.get(t), a = r && Math.max(r.applied_seq, r.base_seq);
  if (!o || !s || s.from > n + 1 || s.to !== a) return null;
  let i = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let p of o.rows.values()) {
    if (p.as_of > e.applied_id) return null;
    p.seq > n && p.seq >= s.from && B(p) && ce(e, p) && (i.unread++, oe(e, p) && i.mentions++);
  }
  return i;
}
function Ce(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = Re(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && C(e, t, n, r) : t.ask_counts.add(n);
}
var ce = (e, t) => t.sender_id !== e.me && !t.deleted, oe = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function Q(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), a = o.role !== "member", i = o.settings ? o.settings.may_post === "all" : o.may_post;
  C(e, t, n, { may_post: r && (a || i) });
}
function Le(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) U(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function Ze({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * yn)).slice(0, yn).join("")
  };
}
var $s = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, xn = (e) => [...e.values()].sort(
  (t, n) => t.active_at === n.active_at ? n.id - t.id : t.active_at < n.active_at ? 1 : -1
).map((t) => t.id);

// model/people.js
var be = (e) => ({
  id: e.id,
  username: e.username,
  display_name: e.display_name ?? null,
  avatar: e.avatar ?? null,
  status: e.status ?? null,
  is_deleted: "deleted" in e && e.deleted === !0,
  is_partial: !1
});
function F(e, t, n, o) {
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
  ), a = (
    /** @type {(keyof Person)[]} */
    Object.keys(r)
  );
  e.people.has(n) && a.every((i) => r[i] === s[i]) || (e.people.set(n, r), t.people.add(n));
}
function Se(e, t, n, o) {
  e.people.has(n) || F(e, t, n, { username: o });
}
function Mn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function a() {
    r = null;
    let i = [...o].slice(0, 100);
    for (let p of i)
      o.delete(p), s.add(p);
    o.size > 0 && (r = n.after(a, 0));
    try {
      let p = await e(i), d = new Set(p.map((u) => u.id));
      t(p, i.filter((u) => !d.has(u)));
    } catch {
    }
    for (let p of i) s.delete(p);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(i) {
      for (let p of i) p > 0 && !s.has(p) && o.add(p);
      o.size > 0 && (r ??= n.after(a, 50));
    },
    dispose: () => n.cancel(r)
  };
}

// model/asking.js
var kn = 100, As = 5e3;
function $n({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let a = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), p = null, d = !1, u = Mn({
    fetchUsers: (g) => t.get("/v1/users", { user_ids: g.join(",") }),
    onUsers: (g, w) => n((c) => {
      for (let m of g) F(e, c, m.id, be(m));
      for (let m of w) F(e, c, m, { is_deleted: !0, is_partial: !1 });
      for (let { id: m, kind: v } of e.groups.values())
        v === "direct" && Q(e, c, m);
    }),
    clock: r
  }), _ = (g = kn) => {
    p ??= r.after(h, g);
  };
  async function h() {
    if (p = null, d) return;
    d = !0;
    let g = kn;
    try {
      for (let w of [...a]) {
        a.delete(w);
        let c = e.gone.has(w) && !e.groups.has(w);
        !s(w) && !c && await l(w);
      }
      for (let [w, c] of [...i]) {
        for (let m of [...c])
          await f(w, m), c.delete(m);
        c.size === 0 && i.delete(w);
      }
    } catch {
      g = As;
    }
    d = !1, a.size + i.size > 0 && _(g);
  }
  async function l(g) {
    try {
      let w = await t.get(`/v1/groups/${g}`);
      n((c) => Sn(e, c, w));
    } catch (w) {
      let { isPassing: c } = (
        /** @type {import("../net/errors.js").RequestError} */
        w
      );
      if (!c) return;
      throw a.add(g), w;
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
    people: u,
    /** Ask for a group's details and counts. @param {number} id */
    group(g) {
      a.add(g), _();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(g) {
      for (let w of [...g.ask_groups, ...g.ask_counts]) a.add(w);
      for (let [w, c] of g.ask_rows) for (let m of c) U(i, w, m);
      a.size + i.size > 0 && _(), u.need(g.ask_people);
    },
    dispose() {
      r.cancel(p), u.dispose();
    }
  };
}

// model/beginning.js
var An = 200, Ts = 1e3, qs = 6e4;
function Tn({
  userId: e,
  db: t,
  http: n,
  state: o,
  view: s,
  history: r,
  change: a,
  me: i,
  server: p,
  onSettings: d,
  onServer: u,
  onAnew: _,
  onOther: h,
  clock: l
}) {
  let f = 0, g = -1 / 0, w = null;
  function c({ me: b, server: x, settings: S, groups: y, people: M }) {
    a((k) => {
      i.value = b, p.value = x, d(S), u(x);
      for (let T of M) F(o, k, T.id, be(T));
      F(o, k, b.id, be(b));
      for (let T of y) bn(o, k, T);
    });
  }
  async function m(b, x) {
    for (; b; ) {
      let S = b.replace(/limit=\d+/, `limit=${Ts}`), y = (
        /** @type {Start} */
        await n.get(S)
      );
      if (x !== f) return;
      c(y), b = y.next;
    }
  }
  async function v() {
    let b = f, x = l.now() - g > qs;
    try {
      let S = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: An })
      );
      if (b !== f) return;
      S.me.id !== e ? h() : (c(S), x && await m(S.next, b));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let b = ++f, x = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: An }, { tries: 1 })
      );
      if (b !== f) return;
      if (x.me.id !== e) {
        h();
        return;
      }
      let { groups: S, counts: y, logs: M, marks: k, gone: T } = o;
      for (let E of [S, y, M, k, T]) E.clear();
      o.cursor = x.cursor, o.applied_id = V(x.cursor), o.read_all_id = 0, c(x), s.refresh(), _(), m(x.next, b).catch(() => {
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
      g = l.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let b = await t.read();
      if (!b || b.cursor === null || o.cursor !== null) return;
      let { cursor: x, groups: S, people: y, logs: M } = b;
      i.value = b.me;
      for (let k of S)
        o.groups.set(k.id, k), o.counts.set(k.id, Pe(k));
      for (let k of y) o.people.set(k.id, k);
      o.cursor = x, o.applied_id = V(x), s.refresh(), r.restore(M, t);
    }
  };
}

// model/ending.js
function qn({ fetch: e, db: t, onSignedOut: n, clock: o }) {
  let s = new AbortController(), r = t;
  return {
    http: Ae({
      fetch: e,
      onSignedOut: n,
      signal: s.signal,
      sleep: (a) => new Promise((i) => o.after(() => i(), a))
    }),
    /** @type {import("./types.js").Database} */
    db: new Proxy(t, { get: (a, i) => Reflect.get(r, i) }),
    end() {
      s.abort(), r = ne();
    }
  };
}

// model/joining.js
function On(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    Se(e, n, s, t.username);
  }
  "sender" in t && Se(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || Os(e, t, n) : t.type === "member_added" && t.user_id === o && Es(e, t, n);
}
function Os(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: a } = t, i = s === "direct", p = i ? r.find((_) => _ !== e.me) ?? e.me : null, d = t.name ?? e.people.get(p ?? 0)?.username ?? "", u = !i && a === e.me ? "owner" : "member";
  we(e, n, { id: o, kind: s, name: d, peer_id: p, role: u }), p !== null && !e.people.has(p) && n.ask_people.add(p), Pn(e, t, n);
}
function Es(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if (et(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && Le(e, n, o);
  let { kind: a = "group", name: i = null, topic: p = "" } = s ?? {};
  we(e, n, { id: o, kind: a, name: i ?? "", topic: p, role: r }), Pn(e, t, n);
}
var et = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0), En = (e, { group_id: t, seq: n }) => n <= (e.gone.get(t) ?? 0);
function Pn(e, { group_id: t, seq: n, timestamp: o }, s) {
  C(e, s, t, { active_at: o }), I(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var Rn = 200;
function se(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return B(s) && s.as_of < t ? s : null;
}
function Cn(e, t, n, o) {
  let s = (r, a) => re(
    t,
    o,
    /** @type {Message} */
    { ...r, ...a, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || Ln(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = se(e, n);
      r && !n.message ? U(o.ask_rows, t.group_id, r.seq) : r && n.message && (re(t, o, Rs(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? tt(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && Nn(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = se(e, n);
      r ? tt(t, r, n.id, o) : Ls(t, n, o), Nn(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = se(e, n);
      if (!r) break;
      if (!n.reactions) {
        U(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let a = n.actor_id === e.me, i = (r.reacted ?? []).filter((d) => !a || d !== n.emoji), p = a && n.type === "reaction_added";
      re(t, o, {
        ...Ps(r, "reacted", p ? [...i, n.emoji] : i),
        reactions: n.reactions,
        as_of: n.id
      });
      break;
    }
    case "message_pinned":
    case "message_unpinned": {
      let r = se(e, n);
      if (!r) break;
      let { pinned: a, ...i } = r;
      s(i, n.type === "message_pinned" ? { pinned: !0 } : {});
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
  e.rows.set(n.seq, n), U(t.rows, e.group_id, n.seq);
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
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: a, ...i } = e;
  return { ...i, content: "", media_url: null, deleted: !0 };
}
function tt(e, t, n, o, s = nt(n)) {
  t.deleted || Ln(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  re(e, o, { ...Ns(r), as_of: n });
}
var nt = (e) => (t) => t.as_of < e;
function Cs(e, t, n, o) {
  let s = [...e.rows.values()].filter(B), r = new Set(s.filter(nt(n)).map((a) => a.seq));
  for (let a of s)
    a.quote?.sender_id === t && a.quote.content && re(e, o, { ...a, quote: { ...a.quote, content: "" } }), a.sender_id === t && r.has(a.seq) && tt(e, a, n, o, (i) => r.has(i.seq));
}
function Ls(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!B(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((a) => a.id === s.reply_to);
  B(r) && r.as_of < t && U(o.ask_rows, e.group_id, r.seq);
}
function Ln(e, { reply_to: t, quote: n }, o, s, r, a = nt(o)) {
  if (t === null) return;
  let i = n ? e.rows.get(n.seq) : [...e.rows.values()].find((_) => _.id === t);
  if (!B(i) || !a(i)) return;
  let { reply_count: p = 0, ...d } = i, u = p + s;
  re(e, r, { ...d, ...u > 0 && { reply_count: u }, as_of: o });
}
function Nn(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * Rn)).slice(0, Rn).join("");
  for (let a of e.rows.values())
    B(a) && a.quote?.seq === t && a.as_of < n && a.quote.content !== r && re(e, s, { ...a, quote: { ...a.quote, content: r } });
}

// model/events.js
function Gn(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, On(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return Un(e, t) ? e.gone.set(t.group_id, t.seq) : En(e, t) || n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && C(e, n, o.id, { seq: t.seq }), Ds(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    De(e, t, n);
  }
  return Gs(e, t, n), t.id <= e.read_all_id && Bs(e, t, n), Ce(e, n, o.id), !0;
}
function De(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = ln(o, t.seq);
  if (Cn(e, o, t, n), s && on(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    cn(o, r) && U(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function Ds(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (mn(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      ce(e, { ...t, as_of: s }) && pn(n, { seq: o, id: s, sender_id: r, is_mention: oe(e, t) });
    } else if (t.type === "message_deleted") {
      let o = se(e, t), s = o && { is_counted: ce(e, o), is_mention: oe(e, o) };
      gn(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = se(e, t), s = o && oe(e, o), r = t.message ? !t.message.deleted && oe(e, t.message) : null;
      _n(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && hn(n, t.seq, t.actor_id);
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
        s.last?.seq === t.message_seq && t.message && C(e, n, o, { last: Ze({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && C(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
        break;
      case "message_pinned":
      case "message_unpinned":
        n.pins.add(o);
        break;
      case "member_added":
        ot(e, o, t.user_id === e.me ? 0 : 1, n);
        break;
      case "member_removed":
      case "member_banned":
        Un(e, t) ? Dn(e, t, n) : ot(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && C(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (C(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), Q(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: a, is_archived: i, visibility: p, may_post: d, may_invite: u, may_pin: _, history: h } = t;
        C(e, n, o, { name: r, topic: a, is_archived: i, settings: { visibility: p, may_post: d, may_invite: u, may_pin: _, history: h } }), Q(e, n, o);
        break;
      }
      case "group_deleted":
        Dn(e, t, n);
        break;
      case "profile_changed":
        Us(e, t, n);
        break;
      case "account_deleted":
        F(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && C(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), jn(e, t.actor_id, t.username, n), Q(e, n, o), ot(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function js(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: a } = t, i = e.groups.get(o), p = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !i?.last || i.last.seq < s) {
    let d = Ze(t);
    C(e, n, o, { last: d, active_at: d.at });
  }
  if (r === e.me)
    a !== null && n.confirmed.push({ key: a, group_id: o, seq: s });
  else if (i && !t.deleted && s > i.read_seq && s > (p?.base_seq ?? 0)) {
    let d = oe(e, t), u = i.kind === "direct" ? "direct" : d ? "mention" : "message";
    n.arrived.push({ message: t, kind: u });
  }
}
function Us(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: a, avatar: i } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (F(e, n, o, { username: s }), n.ask_people.add(o)) : F(e, n, o, {
    username: s,
    display_name: r,
    status: a,
    avatar: i,
    is_partial: !1
  }), jn(e, o, s, n), o === e.me && (n.me = !0);
}
function jn(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && C(e, o, s.id, { name: n });
}
var Un = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function Dn(e, t, n) {
  et(e, t) || (e.gone.set(t.group_id, t.seq), Le(e, n, t.group_id), n.left.set(t.group_id, t));
}
function ot(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && C(e, o, t, { member_count: s + n }), o.members.add(t);
}
function Bs(e, { group_id: t, seq: n }, o) {
  I(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
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
]), Bn = (e) => !Ws.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function Wn(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: a }, i) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let p = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, p), o <= (p.get(n) ?? 0)) return;
      p.set(n, o), i.marks.add(t);
    } else
      Ge(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: a }, i);
}
function Ge(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, a) {
  o === void 0 || s === void 0 || r === void 0 ? ye(e, a, t, n) : I(e, a, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function je(e, t, n) {
  let o = V(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: a } of e.groups.values()) {
    let p = (e.counts.get(s)?.tail ?? []).find((u) => u.id > o), d = p ? p.seq - 1 : r;
    d > a && ye(e, n, s, d);
  }
}
function Fn(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && C(e, s, t, { muted_until: o });
}

// model/history.js
var st = 50, zn = 20, Hn = 50, rt = 200, Ue = Number.MAX_SAFE_INTEGER, Fs = 100;
function In({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
  function p(l) {
    let f = e.logs.get(l);
    if (f) return f;
    let g = nn(l);
    return e.logs.set(l, g), g;
  }
  async function d(l, f, g) {
    let w = p(l), c = Ke(w);
    try {
      let m = await t.get(`/v1/groups/${l}/messages`, { ...f, limit: g, events: 1 });
      return e.logs.get(l) === w && n((v) => u(w, m, f, c, v)), m;
    } catch (m) {
      throw an(w, c), m;
    }
  }
  function u(l, f, g, w, c) {
    let m = l.group_id, v = sn(l, f, g, w);
    for (let { seq: b } of f.messages) {
      U(c.rows, m, b);
      let x = l.rows.get(b);
      B(x) && Se(e, c, x.sender_id, x.sender);
    }
    for (let b of v) De(e, b, c);
    _(m, f.messages[Math.floor(f.messages.length / 2)]?.seq), c.logs.add(m);
  }
  function _(l, f = Ue) {
    let g = e.logs.get(l), w = i.has(l) ? Xe : rt;
    g && g.rows.size > w && Je(g, a.get(l) ?? f, w - Fs);
  }
  function h(l) {
    let f = e.groups.get(l), g = e.logs.get(l);
    if (f?.unread === 0) return null;
    let w = g && J(g);
    return !f || !g || !w || w.from > f.read_seq + 1 ? void 0 : he(g, w).find(
      (m) => m.seq > f.read_seq && B(m) && ce(e, m)
    )?.seq ?? null;
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(l, f = {}, g = st) {
      let w = JSON.stringify([l, f, g]), c = r.get(w);
      if (c) return c;
      let m = d(l, f, g).finally(() => r.delete(w));
      return r.set(w, m), m;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(l, f) {
      return this.page(l, { after: f - 1 }, 1);
    },
    /**
     * Open a group where the user left off: at the first unread message, else at the end. Asks the
     * server only for what is not here. Raises RequestError.
     * @param {number} groupId
     * @returns {Promise<Place>}
     */
    async open(l) {
      let f = h(l);
      if (f === void 0)
        f = (await this.page(l, { around: "first_unread" })).first_unread;
      else if (f === null) {
        let g = p(l);
        J(g) || await this.page(l);
      }
      return this.look(l, f ?? Ue), { seq: f, firstUnread: f };
    },
    /**
     * Open a group at a message. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<Place>}
     */
    async openAt(l, f) {
      return this.look(l, f), le(p(l), f) || await this.page(l, { around: f }), { seq: f, firstUnread: h(l) ?? null };
    },
    /**
     * Open a group at the first message of a time or later. Raises RequestError.
     * @param {number} groupId
     * @param {string} time RFC 3339
     * @returns {Promise<Place>}
     */
    async openAtTime(l, f) {
      a.delete(l);
      let { messages: g } = await this.page(l, { around: f }), w = Date.parse(f), m = g.find((v) => Date.parse(v.timestamp) >= w)?.seq ?? null;
      return this.look(l, m ?? Ue), { seq: m, firstUnread: h(l) ?? null };
    },
    /**
     * Ask for the rows before the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async older(l, f, g = st) {
      a.set(l, f);
      let w = le(p(l), f);
      return !w || w.at_start ? !1 : (await this.page(l, { before: w.from }, g)).has_before;
    },
    /**
     * Ask for the rows after the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async newer(l, f, g = st) {
      a.set(l, f);
      let w = le(p(l), f);
      return !w || w.at_end ? !1 : (await this.page(l, { after: w.to }, g)).has_after;
    },
    /** Drop rows of groups to which events have added many. @param {Iterable<number>} ids */
    bound(l) {
      for (let f of l) _(f);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at, or END. The logs of others
     * are made smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(l, f) {
      o.set(l, s.now()), p(l), f !== void 0 && a.set(l, f);
      let g = [...e.logs.keys()].sort(
        (w, c) => (o.get(c) ?? 0) - (o.get(w) ?? 0)
      );
      n((w) => {
        for (let c of g.slice(Hn))
          e.logs.delete(c), o.delete(c), a.delete(c), w.logs.add(c);
        i = new Set(g.slice(0, zn));
        for (let c of g.slice(zn, Hn)) {
          let m = e.logs.get(c);
          a.delete(c), m && m.rows.size > rt && Je(m, Ue, rt) && w.logs.add(c);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(l, f) {
      let w = [...l].sort((c, m) => m.opened_at - c.opened_at).map((c) => {
        let m = p(c.group_id);
        return o.has(c.group_id) || o.set(c.group_id, c.opened_at), { stored: c, log: m, kept: Ke(m) };
      });
      for (let { stored: c, log: m, kept: v } of w) {
        let b = await f.rows(c.group_id);
        if (e.logs.get(c.group_id) !== m) continue;
        let x = b.filter((S) => c.from <= S.seq && S.seq <= c.to);
        n((S) => {
          for (let y of rn(m, c, x, v)) De(e, y, S);
          S.logs.add(c.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as lt } from "./vendor/preact.js";

// model/attachments.js
var zs = 2, Hs = 50 * 1024 * 1024, Yn = 1440 * 60 * 1e3;
function Xn({ db: e, upload: t, onProgress: n, makeId: o, now: s = Date.now }) {
  let r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), d = [], u = 0, _ = 0;
  function h(c, m) {
    m ? p.set(c, m) : p.delete(c), n(c);
  }
  async function l(c, m) {
    let v = r.get(c) ?? await e.file(c);
    if (!v) throw new N({ code: "file_missing", sentence: "The file is gone" });
    let b = await g(v);
    if (b) return b;
    u >= zs && await new Promise((x) => d.push(() => x(void 0))), u++;
    try {
      if (!a.has(c)) throw new N({ code: "aborted" });
      let x = v.size, S = t(v, m, {
        onProgress: (M) => h(c, { sent: M, size: x, state: "running", code: null })
      });
      i.set(c, S);
      let { id: y } = await S.done;
      return await w(v, y), y;
    } finally {
      i.delete(c), u--, d.shift()?.();
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
    ), b = m && v ? v[m] : null;
    return b && s() - b.at < Yn ? b.id : null;
  }
  async function w(c, m) {
    let v = await f(c);
    if (!v) return;
    let b = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), x = Object.entries(b).filter(([, { at: S }]) => s() - S < Yn);
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
      r.set(v, c), _ + c.size <= Hs && (_ += c.size, await e.put_file(v, c));
      let b = { local_id: v, name: m, type: c.type, size: c.size, file_id: null };
      return this.ensure(b).catch(() => {
      }), b;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(c) {
      let { local_id: m, name: v, size: b, file_id: x } = c;
      if (x) return Promise.resolve(x);
      let S = a.get(m);
      if (S) return S;
      h(m, { sent: 0, size: b, state: "waiting", code: null });
      let y = Promise.resolve().then(() => l(m, v)).then(
        (M) => (h(m, { sent: b, size: b, state: "done", code: null }), M),
        (M) => {
          throw a.delete(m), h(m, { sent: 0, size: b, state: "failed", code: M.code }), M;
        }
      );
      return a.set(m, y), y;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (c) => p.get(c) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => u > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (c) => r.get(c) ?? await e.file(c),
    /** The session is over: cancel the uploads. */
    dispose() {
      a.clear();
      for (let c of i.values()) c.cancel();
      for (let c of d.splice(0)) c();
    },
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(c) {
      a.delete(c), i.get(c)?.cancel(), _ = Math.max(0, _ - (r.get(c)?.size ?? 0)), r.delete(c), h(c, null), await e.remove_file(c);
    }
  };
}

// model/draft_sync.js
var Is = 2e3;
function Kn({ drafts: e, http: t, clock: n }) {
  let o = null, s = /* @__PURE__ */ new Set(), r = null, a = null, i = (_) => `/v1/users/me/drafts/${_}`;
  async function p(_ = !1) {
    for (; ; ) {
      let h = e.unsynced().find(([, g]) => !s.has(g));
      if (!h) return;
      let [l, f] = h;
      try {
        if (H(f))
          await t.remove(i(l), void 0, { keepalive: _ }), o?.delete(l);
        else {
          let { updated_at: g } = await t.put(i(l), Ys(f), { keepalive: _ });
          o?.set(l, g);
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
      await e.synced(l, f);
    }
  }
  function d(_) {
    return n.cancel(r), r = null, a ??= p(_).finally(() => {
      a = null;
    }), a;
  }
  function u(_, h) {
    if (h && h.updated_at <= (o?.get(_) ?? "")) return;
    h ? o?.set(_, h.updated_at) : o?.delete(_);
    let l = e.get(_);
    (h || l) && e.take(_, Xs(h, l));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (_) => o === null || o.has(_) || a !== null,
    /** A draft was stored here. */
    changed() {
      r ??= n.after(d, Is);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: _, value: h }) => u(_, h),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let _ = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), h = new Map(_.map((l) => [l.draft, l]));
        o ??= /* @__PURE__ */ new Map();
        for (let l of /* @__PURE__ */ new Set([...h.keys(), ...e.keys()]))
          e.isNewer(l) ? h.has(l) && o.set(l, h.get(l)?.updated_at ?? "") : u(l, h.get(l) ?? null);
      } catch {
        return;
      }
      s.clear(), await d();
    },
    /** Send at once: the page may be about to go. Raises nothing. */
    async flush() {
      await a, await d(!0);
    },
    dispose: () => n.cancel(r)
  };
}
var Ys = ({ text: e, reply_to: t, files: n }) => ({
  content: e,
  reply_to: t?.id ?? null,
  files: n.map((o) => o.file_id).filter((o) => o !== null)
});
function Xs(e, t) {
  let n = (t?.files ?? []).filter((u) => u.file_id === null);
  if (!e)
    return n.length > 0 && t ? { ...t, text: "", reply_to: null, files: n } : null;
  let { content: o, reply_to: s, files: r, updated_at: a } = e, i = new Map((t?.files ?? []).map((u) => [u.file_id, u])), p = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, d = r.map(
    (u) => i.get(u) ?? { local_id: u, name: "", type: "", size: 0, file_id: u }
  );
  return {
    text: o,
    reply_to: s === null ? null : t?.reply_to?.id === s ? t.reply_to : p,
    selection: t?.text === o ? t.selection : null,
    files: [...d, ...n],
    at: Date.parse(a)
  };
}

// model/outbox_entries.js
function Vn(e) {
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
      let r = [...t.values(), s].sort((a, i) => a.at - i.at);
      t.clear();
      for (let a of r) t.set(a.key, a);
      o();
    },
    /** Note the lock of an entry. One that is gone meanwhile needs none. @param {string} key @param {() => void} release */
    hold(s, r) {
      t.has(s) ? n.set(s, r) : r();
    },
    /** Change some members, and return the entry; null if it is gone. @param {string} key @param {Partial<Outgoing>} members */
    update(s, r) {
      let a = t.get(s);
      if (!a) return null;
      let i = { ...a, ...r };
      return t.set(s, i), o(), i;
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
var Ks = 1440 * 60 * 1e3, Vs = 3e4, Jn = 1e3, Js = 3e4;
function Qn({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: o,
  hold: s,
  onChange: r,
  onPause: a = () => {
  },
  makeKey: i,
  laneOf: p = ({ group_id: u, recipient_id: _ }) => u ? `g${u}` : `u${_}`,
  clock: d
}) {
  let u = Vn(r), _ = /* @__PURE__ */ new Map(), h = !1, l = !1, f = null;
  function g(y, M = !1) {
    _.delete(y);
    let k = u.remove(y);
    if (!M) for (let { local_id: T } of k?.files ?? []) o(T);
  }
  function w() {
    if (!h || l) return;
    let y = /* @__PURE__ */ new Set(), M = d.now(), k = 1 / 0;
    for (let T of u.list()) {
      let E = p(T);
      if (y.has(E) || !["waiting", "sending"].includes(T.state) || (y.add(E), T.state === "sending")) continue;
      let P = _.get(T.key) ?? 0;
      P > M ? k = Math.min(k, P) : u.isHeld(T.key) && c(T);
    }
    d.cancel(f), k < 1 / 0 && (f = d.after(w, k - M));
  }
  async function c({ key: y, tries: M }) {
    let k = (
      /** @type {Outgoing} */
      u.update(y, { state: "sending", tries: M + 1 })
    );
    try {
      let T = await m(k), { group_id: E, recipient_id: P, content: O, reply_to: A } = k, L = await t({ type: "send", key: y, content: O, reply_to: A, files: T, ...E ? { group_id: E } : { recipient_id: P } }, y);
      v(y, L.seq, L.duplicate === !0);
    } catch (T) {
      let E = Ot(T);
      u.get(y)?.state === "sending" && b(k, E);
    }
    w();
  }
  async function m(y) {
    let M = await Promise.all(y.files.map(n));
    if (y.files.some((k) => !k.file_id)) {
      let k = y.files.map((E, P) => ({ ...E, file_id: M[P] ?? null })), T = u.update(y.key, { files: k });
      T && await e.put_outgoing(T);
    }
    return M;
  }
  function v(y, M, k) {
    e.remove_outgoing(y), k ? g(y) : u.update(y, { state: "sent", seq: M, error: null });
  }
  function b({ key: y, tries: M }, k) {
    let { action: T, code: E, message: P } = k;
    if (T === "pause")
      u.update(y, { state: "waiting", error: { code: E, sentence: P } }), x();
    else if (T === "wait") {
      let O = (k.retryAfter ?? 0) * 1e3, A = Math.max(O, Math.min(Jn * 2 ** (M - 1), Js));
      _.set(y, d.now() + A), u.update(y, { state: "waiting", error: { code: E, sentence: P } });
    } else if (T === "resend" || T === "sign_in")
      E !== "time_out" && _.set(y, d.now() + Jn), u.update(y, { state: "waiting", error: null });
    else {
      let O = u.update(y, { state: "failed", error: { code: E, sentence: P } });
      O && e.put_outgoing(O);
    }
  }
  function x() {
    l || (l = !0, a(!0), d.after(() => {
      l = !1, a(!1), w();
    }, Vs));
  }
  async function S(y) {
    let { key: M } = y;
    if (u.has(M)) return;
    let k = await s(`chat-outbox-${M}`);
    if (!k) return;
    let T = await e.outgoing(M);
    if (!T || u.has(M)) {
      k();
      return;
    }
    let E = d.now() - T.at > Ks, P = T.state === "failed" ? "failed" : E ? "asking" : "waiting";
    u.insert({ ...T, state: P }), u.hold(M, k);
  }
  return {
    /** All entries, oldest first. */
    list: u.list,
    /**
     * Take a message. It is shown at once; when the promise is settled it is stored, and the composer
     * may be emptied.
     * @param {Written} written
     * @returns {Promise<Outgoing>}
     */
    async add({ group_id: y = null, recipient_id: M = null, content: k, reply_to: T = null, quote: E = null, files: P = [] }) {
      let O = (
        /** @type {Outgoing} */
        {
          key: i(),
          group_id: y,
          recipient_id: M,
          content: k,
          reply_to: T,
          quote: E,
          files: P,
          state: "waiting",
          tries: 0,
          at: u.nextTime(d.now()),
          error: null,
          seq: null
        }
      );
      u.insert(O);
      let [A] = await Promise.all([
        s(`chat-outbox-${O.key}`),
        e.put_outgoing(O)
      ]);
      return u.hold(O.key, A ?? (() => {
      })), w(), O;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let y of await e.outbox()) await S(y);
      w();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(y) {
      h = y, y && w();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      h = !1, d.cancel(f), u.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: y }) {
      u.has(y) && (e.remove_outgoing(y), g(y), w());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(y) {
      for (let M of u.list())
        M.state === "sent" && y(M) && g(M.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(y) {
      let M = u.get(y);
      if (!M || !["failed", "asking"].includes(M.state)) return;
      _.delete(y);
      let k = (
        /** @type {Outgoing} */
        {
          ...M,
          state: "waiting",
          error: null,
          tries: 0,
          at: u.nextTime(d.now())
        }
      );
      u.insert(k), await e.put_outgoing(k), w();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(y, M = !1) {
      let k = u.get(y);
      return !k || ["sending", "sent"].includes(k.state) || k.state === "waiting" && k.tries > 0 && !k.error ? null : (await e.remove_outgoing(y), g(y, M), w(), k);
    }
  };
}

// model/settings.js
import { signal as Qs } from "./vendor/preact.js";
var at = {
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
}, Zs = 1e3, er = 3;
function Zn({ db: e, http: t, tell: n, clock: o }) {
  let s = Qs({ ...at }), r = {}, a = (
    /** @type {number | null} */
    null
  ), i = {}, p = null;
  function d() {
    let f = Object.entries({ ...r, ...i }).filter(
      ([g, w]) => tr(
        /** @type {Record<string, unknown>} */
        at[g],
        w
      )
    );
    s.value = { ...at, ...Object.fromEntries(f) };
  }
  function u(f) {
    a !== null && f.revision < a || (a = f.revision, r = f.settings, d(), h());
  }
  async function _() {
    let f = (
      /** @type {any} */
      await e.value("settings")
    );
    return f && { stored: f.stored ?? {}, changed: f.changed ?? {} };
  }
  let h = () => e.put_value("settings", { stored: r, changed: i });
  async function l(f) {
    p = null;
    for (let g = 0; g < er && Object.keys(i).length > 0; g++) {
      let w = i;
      try {
        a === null && u(await t.get("/v1/users/me/settings"));
        let c = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...w } },
          { headers: { "If-Match": `"${a}"` }, ...f }
        ), m = Object.entries(i).filter(
          ([v, b]) => b !== /** @type {any} */
          w[v]
        );
        i = Object.fromEntries(m), u(c);
      } catch (c) {
        if (
          /** @type {any} */
          c.code !== "revision_mismatch"
        ) return;
        a = null;
      }
    }
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Settings>} */
    settings: s,
    /** Read what is stored here, before the server has answered. */
    async load() {
      let f = await _();
      f && (r = f.stored, i = { ...f.changed, ...i }, d());
    },
    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      Object.keys(i).length > 0 && await l();
    },
    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
    received: u,
    /** Another tab has. It tells the server itself. */
    async reload() {
      let f = await _();
      f && (r = { ...r, ...f.changed }, d());
    },
    /**
     * Change a setting.
     * @template {keyof Settings} K
     * @param {K} name
     * @param {Settings[K]} value
     */
    set(f, g) {
      i = { ...i, [f]: g }, d(), h().then(n), o.cancel(p), p = o.after(() => l(), Zs);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      p !== null && (o.cancel(p), await l({ keepalive: !0 }));
    },
    dispose: () => o.cancel(p)
  };
}
function tr(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function eo({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: o = globalThis.navigator?.locks ?? null,
  openChannel: s = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), a = !1, i = () => {
  }, p = s(`chat-${e}`);
  p && (p.onmessage = ({ data: u }) => t(u));
  function d() {
    return r.signal.aborted ? Promise.resolve() : (a = !0, n(), /** @type {Promise<void>} */
    new Promise((u) => {
      i = u;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, d).catch(() => {
  }) : Promise.resolve().then(d), {
    get isLeading() {
      return a;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(u) {
      r.signal.aborted || p?.postMessage(u);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(u) {
      return o ? new Promise((_) => {
        o.request(`${u}-${e}`, { ifAvailable: !0 }, (h) => h ? new Promise((l) => _(() => l(void 0))) : (_(null), Promise.resolve())).catch(() => _(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      a = !1, r.abort(), i(), p?.close();
    }
  };
}

// model/view.js
import { batch as to, signal as Be } from "./vendor/preact.js";
var nr = 500;
function W(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = Be(e(n));
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
var it = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function no(e, t) {
  let n = 0, o = W((c) => e.groups.get(c) ?? null), s = W((c) => f(c)), r = W((c) => e.people.get(c) ?? null), a = W((c) => new Map(e.marks.get(c) ?? [])), i = W((c) => ++n), p = W((c) => ++n), d = Be(
    /** @type {number[]} */
    []
  ), u = Be(0), _ = Be(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), h = /* @__PURE__ */ new Map(), l = null;
  function f(c) {
    return { log: e.logs.get(c) ?? null, version: ++n };
  }
  function g() {
    l = null;
    let c = xn(e.groups), m = d.value;
    (c.length !== m.length || c.some((v, b) => v !== m[b])) && (d.value = c);
  }
  function w(c) {
    let { groups: m, mentions: v } = _.value, b = t.now();
    for (let x of c) {
      let S = e.groups.get(x), y = h.get(x) ?? { groups: 0, mentions: 0 }, M = or(S, b);
      m += M.groups - y.groups, v += M.mentions - y.mentions, S ? h.set(x, M) : h.delete(x);
    }
    (m !== _.value.groups || v !== _.value.mentions) && (_.value = { groups: m, mentions: v });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: a,
    members: i,
    pins: p,
    order: d,
    changed: u,
    totals: _,
    /** Show what has changed. @param {Changes} changes */
    publish: (c) => to(() => {
      for (let m of c.groups) o.update(m);
      for (let m of c.logs) s.update(m);
      for (let m of c.people) r.update(m);
      for (let m of c.marks) a.update(m);
      for (let m of c.members) i.update(m);
      for (let m of c.pins) p.update(m);
      c.groups.size !== 0 && (w(c.groups), u.value++, d.value.length === 0 ? g() : l ??= t.after(g, nr));
    }),
    /** Show the whole state anew. */
    refresh: () => to(() => {
      for (let c of [o, s, r, a]) c.refresh();
      w(/* @__PURE__ */ new Set([...h.keys(), ...e.groups.keys()])), u.value++, g();
    }),
    dispose: () => t.cancel(l)
  };
}
function or(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = it(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var oo = 3e4;
function so({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: a }) {
  let { clock: i } = o, p = lt(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), d = lt(!1), u = W((S) => w.progressOf(S)), _ = W((S) => m.get(S)), h = lt(0), l = /* @__PURE__ */ new Set(), f = null, g = eo({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      a(), m.load().then(m.adopt).then(v.changed), c.load();
      let S = () => {
        c.load(), f = i.after(S, oo);
      };
      f = i.after(S, oo);
    },
    onWord: (S) => {
      S.type === "draft" && m.changed(S.key), S.type === "settings" && b.reload();
      for (let y of l) y(S);
    }
  }), w = Xn({
    db: t,
    upload: o.upload,
    onProgress: (S) => u.update(S),
    makeId: o.makeKey,
    now: i.now
  }), c = Qn({
    db: t,
    send: (S, y) => r.request(S, y),
    ensureFile: w.ensure,
    dropFile: w.drop,
    hold: g.hold,
    onChange: (S) => {
      p.value = S;
    },
    onPause: (S) => {
      d.value = S;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: S, recipient_id: y }) => `g${S ?? x(y) ?? -Number(y)}`,
    clock: i
  }), m = Lt({
    db: t,
    onChange: (S) => {
      _.update(S), h.value++;
    },
    tell: (S) => g.tell({ type: "draft", key: S }),
    onStored: () => v.changed(),
    mayBeOnServer: (S) => v.mayHave(S),
    clock: i
  }), v = Kn({ drafts: m, http: n, clock: i }), b = Zn({ db: t, http: n, tell: () => g.tell({ type: "settings" }), clock: i });
  function x(S) {
    for (let { id: y, kind: M, peer_id: k } of s.groups.values())
      if (M === "direct" && k === S) return y;
    return null;
  }
  return {
    outbox: c,
    attachments: w,
    drafts: m,
    settings: b,
    tabs: g,
    groupWith: x,
    signals: { outgoing: p, isPaused: d, progress: u, drafts: _, draftList: h, settings: b.settings },
    /** Read what is stored. */
    load: () => Promise.all([c.load(), m.load(), b.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      c.forgetSent(({ group_id: S, seq: y }) => y !== null && y <= (s.groups.get(S ?? 0)?.seq ?? 0)), b.sync(), v.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(S) {
      S.type === "settings" ? b.received(S) : S.type === "draft" && v.received(S);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(S) {
      return l.add(S), () => l.delete(S);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await m.flush(), await Promise.all([v.flush(), b.flush()]);
    },
    dispose() {
      i.cancel(f), m.flush();
      for (let S of [c, w, v, b]) S.dispose();
      g.leave();
    }
  };
}

// model/marks.js
var ct = 1e3, sr = 5e3;
function ro({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), i = !1, p = null, d = (h = ct) => {
    i && (p ??= s.after(u, h));
  };
  function u() {
    p = null;
    for (let [h, l] of r) a.has(h) || _(h, l);
  }
  async function _(h, l) {
    a.add(h);
    let f = ct;
    try {
      let g = await n({ type: "read", group_id: h, seq: l });
      r.get(h) === l && (r.delete(h), o((w) => Ge(e, { ...g, read_seq: g.seq }, w)));
    } catch (g) {
      let { isPassing: w, retryAfter: c } = (
        /** @type {import("../net/errors.js").RequestError} */
        g
      );
      !w && r.get(h) === l && r.delete(h), f = c === null ? sr : Math.max(c * 1e3, ct);
    }
    a.delete(h), r.has(h) && d(f);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (h) => r.has(h),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(h, l) {
      let f = e.groups.get(h);
      !f || l <= f.read_seq || (o((g) => ye(e, g, h, l)), r.set(h, l), d());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(h, l) {
      r.delete(h);
      let f = await t.put(`/v1/groups/${h}/unread`, { seq: l });
      o((g) => Ge(e, f, g));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: h } = await t.put("/v1/read-all");
      o((l) => je(e, h, l));
    },
    /** Send the marks that wait: the connection is there. */
    connected() {
      i = !0, r.size > 0 && d();
    },
    disconnected() {
      i = !1, s.cancel(p), p = null;
    },
    /** Tell the marks now, as the page may be about to go. Raises nothing. */
    async flush() {
      let h = [...r].map(
        ([l, f]) => t.put(`/v1/groups/${l}/read`, { seq: f }, { keepalive: !0 }).catch(() => {
        })
      );
      await Promise.all(h);
    },
    dispose: () => s.cancel(p)
  };
}

// model/mutes.js
var rr = 1440 * 60 * 1e3;
function ao({ state: e, change: t, clock: n }) {
  let o = null, s = 1 / 0;
  function r() {
    o = null, s = 1 / 0;
    let i = n.now();
    t((p) => {
      for (let { id: d, muted_until: u } of e.groups.values()) {
        if (u === null) continue;
        let _ = Date.parse(u);
        _ <= i ? C(e, p, d, { muted_until: null }) : s = Math.min(s, _);
      }
    }), a();
  }
  function a() {
    n.cancel(o), o = s < 1 / 0 ? n.after(r, Math.min(s - n.now(), rr)) : null;
  }
  return {
    /** Look whether groups that have changed are muted. @param {Iterable<number>} ids */
    note(i) {
      let p = s;
      for (let d of i) {
        let u = e.groups.get(d)?.muted_until;
        u && (s = Math.min(s, Date.parse(u)));
      }
      s < p && a();
    },
    dispose: () => n.cancel(o)
  };
}

// model/notifications.js
var ar = 5e3, io = 120, lo = 2e4, co = (e) => `g${e}`;
function uo({ state: e, settings: t, isLeading: n, isVisible: o, tell: s, clock: r }) {
  let a = null, i = null, p = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), u = null, _ = null;
  function h(c) {
    if (i === c) return !0;
    let m = r.now();
    return [...p.values()].some((v) => v.groupId === c && v.until > m);
  }
  function l(c, m) {
    let { notifications: v, mentions_in_muted: b, notify_all: x } = t();
    return !v || h(c.id) ? !1 : it(c, r.now()) ? m === "mention" && b : m !== "message" || x.includes(c.id);
  }
  function f(c, m) {
    let v = r.now(), b = v - (d.get(c.id) ?? -1 / 0) >= ar, x = b && t().sounds && !o();
    d.set(c.id, v), a?.show({ tag: co(c.id), group: c, ...m, isRenewed: b, hasSound: x });
  }
  function g(c) {
    d.delete(c), a?.close(co(c));
  }
  function w() {
    r.cancel(_), _ = null, s(i), i !== null && (_ = r.after(w, lo));
  }
  return {
    /** Show notifications through this from now on. @param {Port | null} given */
    setPort(c) {
      a = c;
    },
    /** Note which conversation is visible and focused in this tab. @param {number | null} groupId */
    look(c) {
      c !== i && (i = c, w(), c !== null && g(c));
    },
    /** Note what another tab looks at. @param {{ tab: string, group_id: number | null }} word */
    looked({ tab: c, group_id: m }) {
      m === null ? p.delete(c) : (p.set(c, { groupId: m, until: r.now() + 2 * lo }), n() && g(m));
    },
    /** New messages of others have come, while live. @param {Arrived[]} arrived */
    arrived(c) {
      if (n())
        for (let { message: m, kind: v } of c) {
          let b = e.groups.get(m.group_id);
          if (!b || m.seq <= b.read_seq || !l(b, v)) continue;
          let x = e.people.get(m.sender_id), S = x?.display_name ?? x?.username ?? m.sender, y = Array.from(m.content.slice(0, 2 * io)).slice(0, io);
          f(b, {
            kind: "message",
            seq: m.seq,
            sender_id: m.sender_id,
            sender: S,
            count: 1,
            text: t().notification_text && y.length > 0 ? y.join("") : null
          });
        }
    },
    /** Close what has been read, here or on another device, and what is gone. @param {Changes} changes */
    changed({ groups: c }) {
      if (n())
        for (let m of c) {
          let v = e.groups.get(m);
          (v ? v.unread === 0 && d.has(m) : d.has(m)) && g(m);
        }
    },
    /** The connection was lost: what comes during the absence is told as one number for each group. */
    lost() {
      u = new Map(e.groups);
    },
    /** The connection is live, and the counts are as of now. */
    back() {
      let c = u;
      if (u = null, !(!c || !n() || o()))
        for (let m of e.groups.values()) {
          let { unread: v, mentions: b } = c.get(m.id) ?? { unread: 0, mentions: 0 }, x = m.unread - v, S = m.mentions > b, y = m.kind === "direct" ? "direct" : S ? "mention" : "message";
          x > 0 && l(m, y) && f(m, { kind: "summary", seq: m.last?.seq ?? m.seq, sender_id: null, sender: "", text: null, count: x });
        }
    },
    dispose() {
      r.cancel(_), i !== null && s(null);
      for (let c of [...d.keys()]) g(c);
    }
  };
}

// model/presence.js
function fo({ signal: e, onPresence: t, onTyping: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), i = null, p = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map();
  function u(l, f) {
    f === null ? a.delete(l) : a.set(l, f), t(l);
  }
  function _() {
    i = null;
    let l = new Set([...s.keys()].slice(-100));
    for (let g of r) l.has(g) || u(g, null);
    (l.size === r.size && [...l].every((g) => r.has(g)) || e({ type: "watch", user_ids: [...l] })) && (r = l);
  }
  function h(l, f) {
    let g = p.get(l);
    g?.has(f) && (o.cancel(g.get(f)), g.delete(f), n(l));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(l) {
      s.set(l, (s.get(l) ?? 0) + 1), i ??= o.after(_, 500);
      let f = !0;
      return () => {
        if (!f) return;
        f = !1;
        let g = (s.get(l) ?? 1) - 1;
        g > 0 ? s.set(l, g) : s.delete(l), i ??= o.after(_, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), s.size > 0 && (i ??= o.after(_, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let l of r) u(l, null);
      r = /* @__PURE__ */ new Set();
      for (let [l, f] of p) for (let g of [...f.keys()]) h(l, g);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(l) {
      let f = new Set(l);
      for (let g of r) u(g, f.has(g));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(l, f) {
      r.has(l) && u(l, f);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (l) => a.get(l) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(l, f) {
      let g = p.get(l) ?? /* @__PURE__ */ new Map();
      p.set(l, g);
      let w = !g.has(f);
      o.cancel(g.get(f)), g.set(f, o.after(() => h(l, f), 5e3)), w && n(l);
    },
    stopTyping: h,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (l) => [...p.get(l)?.keys() ?? []],
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
      o.cancel(i);
      for (let l of p.values()) for (let f of l.values()) o.cancel(f);
    }
  };
}

// model/queue.js
function po({ apply: e, soon: t, clock: n }) {
  let o = [], s = null, r = 0, a = 0, i = 0;
  function p() {
    s?.(), s = null;
    let d = o;
    o = [], d.length > 0 && e(d);
  }
  return {
    /** @param {Frame} frame */
    push(d) {
      o.push(d);
      let u = Math.floor(n.now() / 1e3);
      if (u !== r && (i = u === r + 1 ? a : 0, r = u, a = 0), a++, s) return;
      if (Math.max(a, i) <= 30) {
        s = t(p);
        return;
      }
      let _ = n.after(p, 100);
      s = () => n.cancel(_);
    },
    /** Apply all that waits. */
    flush: p,
    clear() {
      s?.(), s = null, o = [];
    }
  };
}

// model/saving.js
var ir = 500, lr = 50, cr = 200, ur = 3;
function mo({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let a = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), u = !0, _ = (
    /** @type {string | null} */
    null
  ), h = 0, l = null, f = Promise.resolve(), g = () => {
    l ??= r.after(m, ir);
  };
  function w() {
    let v = {
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
    for (let S of u ? t.groups.keys() : a) {
      let y = t.groups.get(S);
      y ? v.groups.push(y) : v.gone_groups.push(S);
    }
    for (let S of u ? t.people.keys() : i) {
      let y = t.people.get(S);
      y && v.people.push(y);
    }
    let b = [...o].sort(([, S], [, y]) => y - S).slice(0, lr), x = new Set(b.map(([S]) => S));
    for (let S of [...d.keys()])
      x.has(S) && t.logs.has(S) || (v.gone_logs.push(S), d.delete(S));
    for (let S of u ? x : p.keys()) {
      let y = t.logs.get(S);
      y && x.has(S) && c(v, y);
    }
    return a.clear(), i.clear(), p.clear(), u = !1, v;
  }
  function c(v, b) {
    let x = b.group_id, S = J(b), y = d.get(x) ?? /* @__PURE__ */ new Set();
    if (!S) {
      d.delete(x) && v.gone_logs.push(x);
      return;
    }
    let M = he(b, S), k = M.slice(-cr), T = k.length < M.length, E = T ? (
      /** @type {{ seq: number }} */
      k[0].seq
    ) : S.from, P = new Set(k.map((A) => A.seq)), O = p.get(x);
    for (let A of k) (!y.has(A.seq) || O?.has(A.seq)) && v.rows.push(A);
    for (let A of y) P.has(A) || v.gone_rows.push([x, A]);
    d.set(x, P), v.logs.push({
      group_id: x,
      from: E,
      to: S.to,
      at_start: S.at_start && !T,
      at_end: !0,
      opened_at: o.get(x) ?? 0
    });
  }
  function m() {
    return r.cancel(l), l = null, !n() || h >= ur ? (u = !0, f) : (f = f.then(async () => {
      if (!u && t.cursor === _ && a.size + i.size + p.size === 0) return;
      let b = w();
      await e.save(b) ? (h = 0, _ = b.cursor) : (h++, u = !0, g());
    }), f);
  }
  return {
    /** @param {Changes} changes */
    note(v) {
      for (let b of v.groups) a.add(b);
      for (let b of v.people) i.add(b);
      for (let b of v.logs) p.set(b, p.get(b) ?? /* @__PURE__ */ new Set());
      for (let [b, x] of v.rows) {
        let S = p.get(b) ?? /* @__PURE__ */ new Set();
        for (let y of x) S.add(y);
        p.set(b, S);
      }
      g();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      u = !0, g();
    },
    flush: m,
    dispose: () => r.cancel(l)
  };
}

// model/session.js
var dr = 2e3;
function go({ userId: e, db: t, env: n, onEnded: o, onServer: s }) {
  let { clock: r } = n, a = qn({
    fetch: n.fetch,
    db: t,
    onSignedOut: ({ code: $ }) => ie($),
    clock: r
  }), { http: i, db: p } = a, d = un(e), u = no(d, r), _ = ue(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), h = ue(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), l = ue(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: r.now(),
      retryAt: null,
      code: null
    }
  ), f = W(($) => q.typingIn($)), g = W(($) => q.isOnline($)), w = ue(
    /** @type {import("./types.js").Event[]} */
    []
  ), c = ue(0), m = ue(0), v = /* @__PURE__ */ new Map(), b = /* @__PURE__ */ new Set(), x = !1, S = !1, y = null, M = en({
    open: ($) => n.openSocket(`/ws?since=${encodeURIComponent($)}&groups=no`),
    prepare: async () => (d.cursor === null ? await L.anew() : L.refresh(), /** @type {string} */
    d.cursor),
    checkLogin: () => i.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: ($) => $.type === "ready" ? Po($) : k.push($),
    onState: ($) => {
      $.state === "ended" && ie(String($.code)), $.state !== "live" && Ro(), l.value = $;
    },
    isOnline: n.isOnline,
    isVisible: n.isVisible,
    clock: r
  }), k = po({ apply: Oo, soon: n.soon, clock: r }), T = In({ state: d, http: i, change: ee, opened: v, clock: r }), E = ro({ state: d, http: i, request: M.request, change: ee, clock: r }), P = $n({ state: d, http: i, change: ee, history: T, isMarking: E.isMarking, clock: r }), O = so({ userId: e, db: p, http: i, env: n, state: d, socket: M, onLeading: () => A.invalidate() }), A = mo({
    db: p,
    state: d,
    isLeading: () => O.tabs.isLeading,
    opened: v,
    me: () => _.value,
    clock: r
  }), q = fo({
    signal: M.signal,
    onPresence: ($) => g.update($),
    onTyping: ($) => f.update($),
    clock: r
  }), L = Tn({
    userId: e,
    db: p,
    http: i,
    state: d,
    view: u,
    history: T,
    change: ee,
    me: _,
    server: h,
    clock: r,
    onOther: () => ie("another_user"),
    onSettings: ($) => O.settings.received($),
    onServer: s,
    onAnew: () => {
      k.clear(), A.invalidate(), c.value++;
    }
  }), D = ao({ state: d, change: ee, clock: r }), z = n.makeKey(), Y = uo({
    state: d,
    settings: () => O.settings.settings.value,
    isLeading: () => O.tabs.isLeading,
    isVisible: n.isVisible,
    tell: ($) => O.tabs.tell({ type: "looking", tab: z, group_id: $ }),
    clock: r
  });
  O.onWord(($) => {
    $.type === "looking" && Y.looked($);
  });
  let wt = Yt({ userId: e, http: i, memory: n.memory, clock: r });
  function ee($) {
    S || fr(() => {
      let R = fn(), te = x;
      $(R);
      for (let me of R.confirmed) O.outbox.confirm(me);
      for (let { group_id: me, user_id: Lo } of R.typed) q.stopTyping(me, Lo);
      if (R.left.size > 0 && (w.value = [...w.value, ...R.left.values()].slice(-20)), R.me && Co(), T.bound(R.logs), u.publish(R), A.note(R), P.note(R), D.note(R.groups), Y.changed(R), !(!te || R.arrived.length === 0)) {
        Y.arrived(R.arrived);
        for (let me of b) me(R.arrived);
      }
    });
  }
  function Oo($) {
    ee((R) => {
      for (let te of $)
        Bn(te) ? Gn(d, te, R) : Eo(te, R);
    });
  }
  function Eo($, R) {
    switch ($.type) {
      case "live":
        x = !0, V($.cursor) >= d.applied_id && (d.cursor = $.cursor), q.connected(), E.connected(), O.sync(), L.refreshed().then(Y.back);
        break;
      case "read":
        ($.user_id !== e || !E.isMarking($.group_id)) && Wn(d, $, R);
        break;
      case "read_all":
        je(d, $.cursor, R);
        break;
      case "muted":
        Fn(d, $, R);
        break;
      case "typing":
        q.typed($.group_id, $.user_id);
        break;
      case "presence":
        q.answered($.online);
        break;
      case "presence_changed":
        q.changed($.user_id, $.is_online);
        break;
      case "invitation":
        m.value++;
        break;
      default:
        O.received(
          /** @type {any} */
          $
        );
    }
  }
  function Po($) {
    $.user_id !== e ? ie("another_user") : $.reset || $.behind > dr ? No() : O.outbox.connected(!0);
  }
  function Ro() {
    x && (L.lost(), Y.lost()), x = !1, O.outbox.connected(!1), q.disconnected(), E.disconnected();
  }
  function No() {
    k.clear(), d.cursor = null, M.restart();
  }
  async function Co() {
    try {
      _.value = await i.get("/v1/users/me");
    } catch {
    }
  }
  function ie($) {
    S || (y && O.tabs.tell({ type: "signed_out", reason: y }), yt(), o(y ?? $));
  }
  function yt() {
    S = !0, M.stop(), k.clear();
    for (let $ of [u, A, E, P, q, wt, D, Y, O]) $.dispose();
    a.end();
  }
  return {
    http: i,
    state: d,
    view: u,
    me: _,
    server: h,
    connection: l,
    typing: f,
    presence: g,
    left: w,
    resets: c,
    invitations: m,
    history: T,
    marks: E,
    asking: P,
    people: q,
    local: O,
    notifications: Y,
    socket: M,
    change: ee,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([L.showCopy(), O.load()]), !S && (M.start(), wt.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave($, R) {
      y = $;
      try {
        await R(), ie($);
      } catch (te) {
        if (!S) throw te;
      } finally {
        y = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end: ie,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived($) {
      return b.add($), () => b.delete($);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      k.flush(), await Promise.all([E.flush(), O.flush(), A.flush()]);
    },
    dispose: yt
  };
}

// model/store.js
var pr = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function _o(e = It()) {
  let t = ut(
    /** @type {Status} */
    { name: "starting" }
  ), n = ut(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = ut(
    /** @type {string | null} */
    null
  ), r = null, a = e.memory.get("email"), i = 0, p = Ae({ fetch: e.fetch });
  async function d(c) {
    let m = ++i;
    o?.dispose();
    let v = e.memory.get(`shared-${c}`) !== null;
    e.memory.set("user", String(c));
    let b = v ? ne() : await e.openDatabase(c);
    if (m !== i) {
      b.close();
      return;
    }
    r = b;
    let x = go({ userId: c, db: r, env: e, onEnded: u, onServer: h });
    o = x, x.local.onWord((y) => {
      y.type === "signed_out" && x.end(y.reason), y.type === "new_version" && _(y.version) && (s.value = y.version);
    });
    let S = jt(x, x.http, e.upload);
    t.value = { name: "signed_in", session: x, actions: S }, await x.begin();
  }
  async function u(c) {
    let m = r, v = o?.state.me;
    if (i++, o = null, r = null, c === "another_user") {
      m?.close(), await g();
      return;
    }
    e.memory.get("user") === String(v) && e.memory.set("user", null), t.value = { name: "signed_out", reason: c, email: a }, await m?.wipe(pr.has(c)), m?.close(), l();
  }
  let _ = (c) => c !== null && e.version !== "src" && c !== e.version;
  function h({ web: c }) {
    c === null || !_(c) ? s.value = null : s.value !== c && (s.value = c, o?.local.tabs.tell({ type: "new_version", version: c }));
  }
  async function l() {
    try {
      let c = (
        /** @type {ServerConfig} */
        await p.get("/v1/config")
      );
      n.value = c, h(c);
    } catch {
    }
  }
  async function f() {
    let c = Number(e.memory.get("user"));
    if (c) {
      await d(c);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: a }, l();
      return;
    }
    await g();
  }
  async function g() {
    let c = ++i;
    t.value = { name: "starting" };
    try {
      let { user_id: m } = await p.get("/v1/test-auth", void 0, { tries: 1 });
      c === i && await d(m);
    } catch (m) {
      let { action: v, code: b } = (
        /** @type {import("../net/errors.js").RequestError} */
        m
      );
      v === "sign_in" ? (c === i && (t.value = { name: "signed_out", reason: null, email: a }), l()) : c === i && (t.value = { name: "signed_out", reason: b, email: a });
    }
  }
  async function w({ id: c }, m, v) {
    a = v ? null : m, e.memory.set("email", a), e.memory.set(`shared-${c}`, v ? "1" : null), e.memory.set(Ye(c), null), await d(c);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: n,
    /** A newer version of this page that can be loaded, or null. @type {import("../vendor/preact.js").ReadonlySignal<string | null>} */
    newVersion: s,
    http: p,
    start: f,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: c, password: m, isShared: v = !1 }) {
      let b = v ? "session" : "persistent", { user: x } = await p.post("/v1/users/login", { email: c, password: m, cookie: b });
      await w(x, c, v);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: c, email: m, password: v, invite: b = null, isShared: x = !1 }) {
      let y = { username: c, email: m, password: v, cookie: x ? "session" : "persistent", ...b && { invite: b } }, M = await p.post("/v1/users/register", y);
      return await w(M, m, x), M.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (c, m) => p.post("/v1/users/reset", { code: c, new_password: m }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (c) => p.get(`/v1/invites/${encodeURIComponent(c)}`),
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
var ho = _o();

// ui/toast.js
import { html as ft, signal as mr } from "./vendor/preact.js";
var gr = 6e3, _r = 15e3, hr = 3, fe = mr(
  /** @type {Toast[]} */
  []
), ve = /* @__PURE__ */ new Map(), wr = 0;
function yo(e, { isFault: t = !1, action: n = null } = {}) {
  let o = { id: ++wr, text: e, isFault: t, action: n }, s = fe.value.filter((r) => r.text !== e);
  fe.value = [...s, o].slice(-hr), bo(o);
}
function bo({ id: e, action: t }) {
  clearTimeout(ve.get(e)), ve.set(e, setTimeout(() => dt(e), t ? _r : gr));
}
function dt(e) {
  clearTimeout(ve.get(e)), ve.delete(e), fe.value = fe.value.filter((t) => t.id !== e);
}
function ac() {
  return ft`
    <div class="toasts">
      <div role="status">${fe.value.filter((e) => !e.isFault).map(wo)}</div>
      <div role="alert">${fe.value.filter((e) => e.isFault).map(wo)}</div>
    </div>
  `;
}
function wo(e) {
  let t = () => clearTimeout(ve.get(e.id)), n = () => bo(e);
  return ft`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action && ft`<button class="button quiet strong" onClick=${() => yr(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${() => dt(e.id)}>
        <${X} name="close" label=${G("shell.close")} />
      </button>
    </div>
  `;
}
function yr(e) {
  dt(e.id), e.action?.onSelect();
}

// ui/faults.js
var So = {
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
function vo(e) {
  let { code: t = "", message: n = "", requestId: o = null } = (
    /** @type {any} */
    e ?? {}
  ), s = Object.hasOwn(So, t) ? So[t] : void 0, r = s ? G(s) : n || G("shell.fault.unknown");
  return t === "server_error" && o ? `${r} (${o})` : r;
}
async function pt(e) {
  try {
    return await e(), !0;
  } catch (t) {
    return yo(vo(t), { isFault: !0 }), !1;
  }
}

// ui/field.js
import { html as mt, useEffect as br, useId as Sr, useRef as vr, useState as xr } from "./vendor/preact.js";
function mc({
  name: e,
  label: t,
  type: n = "text",
  value: o = "",
  autocomplete: s = "off",
  hint: r = "",
  fault: a = "",
  isOptional: i = !1,
  isFirst: p = !1,
  ...d
}) {
  let u = Sr(), [_, h] = xr(!1), l = vr(
    /** @type {HTMLInputElement | null} */
    null
  );
  br(() => {
    p && l.current?.focus();
  }, [p]);
  let f = n === "password", g = [r && `${u}-hint`, a && `${u}-fault`].filter(Boolean).join(" ");
  return mt`
    <div class="field">
      <label for=${u}>${t}</label>
      <div class="field-box">
        <input
          ref=${l} id=${u} name=${e} type=${f && _ ? "text" : n} defaultValue=${o}
          dir=${n === "text" ? "auto" : void 0} autocomplete=${s} required=${!i}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${a ? "true" : void 0} aria-describedby=${g || void 0} ...${d}
        />
        ${f && mt`<button type="button" class="button quiet" aria-pressed=${_} title=${G("account.show_password")} onClick=${() => h(!_)}>
          <${X} name="eye" label=${G("account.show_password")} />
        </button>`}
      </div>
      ${r && mt`<p class="hint" id="${u}-hint">${r}</p>`}
      <p class="fault" id="${u}-fault" role="alert" hidden=${!a}>${a}</p>
    </div>
  `;
}
var gc = (e, t) => String(new FormData(e).get(t) ?? "");

// ui/navigation.js
import { signal as kr } from "./vendor/preact.js";

// ui/route.js
var Mr = /^[1-9][0-9]{0,15}$/;
function We({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...a] = e.split("/").slice(1);
  return a.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && gt(s) && (r === void 0 || gt(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && gt(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function gt(e) {
  return e !== void 0 && Mr.test(e);
}

// ui/navigation.js
var $r = kr(We(location));
addEventListener("popstate", _t);
addEventListener("hashchange", _t);
function de(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), _t();
}
function bc(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || We(n).name === "unknown" || (e.preventDefault(), de(n.pathname + n.search + n.hash));
}
function _t() {
  $r.value = We(location);
}

// ui/dialogs.js
import { html as Mo, signal as Ar, useEffect as Mc, useLayoutEffect as Tr, useRef as xo, useState as kc } from "./vendor/preact.js";
var xe = Ar(null);
function Tc(e, t) {
  return xe.value?.onClosed(null), new Promise((n) => {
    xe.value = { title: e, draw: t, onClosed: n };
  });
}
function qc() {
  let e = xe.value;
  return e && Mo`<${qr} key=${e.title} opened=${e} />`;
}
function qr({ opened: e }) {
  let t = xo(
    /** @type {HTMLDialogElement | null} */
    null
  ), n = xo(
    /** @type {any} */
    null
  );
  Tr(() => {
    let r = (
      /** @type {HTMLDialogElement} */
      t.current
    );
    return r.showModal(), r.querySelector("[data-first]")?.focus(), () => r.close();
  }, []);
  let o = (r = null) => {
    n.current = r, t.current?.close();
  };
  return Mo`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${() => {
    xe.value === e && (xe.value = null), e.onClosed(n.current);
  }}
      onMouseDown=${(r) => r.target === t.current && o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${() => o()}>
            <${X} name="close" label=${G("groups.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `;
}

// ui/avatar.js
import { html as ko, useState as Or } from "./vendor/preact.js";
var Er = 12, Pr = new Intl.Segmenter(void 0, { granularity: "grapheme" }), Rr = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, $o = (e) => e?.display_name || e?.username || "";
function Nr(e) {
  let [t] = Pr.segment(e.replace(Rr, "").trim());
  return t ? t.segment.toLocaleUpperCase() : "?";
}
function Ao({ id: e, name: t, file: n = null, isGroup: o = !1, size: s = "normal" }) {
  let [r, a] = Or(
    /** @type {string | null} */
    null
  ), i = `avatar ${s} ${o ? "of-group" : "of-person"}`;
  return n && n !== r ? ko`<img
      class=${i} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${() => a(n)}
    />` : ko`<span class="${i} tone-${e % Er}" aria-hidden="true">${Nr(t)}</span>`;
}

// ui/sidebar/account.js
import { html as Br } from "./vendor/preact.js";

// ui/menu.js
import { html as ae, signal as Cr, useLayoutEffect as Lr, useRef as Dr } from "./vendor/preact.js";
var pe = Cr(
  /** @type {Menu | null} */
  null
), Z = 4;
function To(e) {
  pe.value?.anchor.removeAttribute("aria-expanded"), pe.value = e, e.anchor.getAttribute("aria-haspopup") === "menu" && e.anchor.setAttribute("aria-expanded", "true");
}
function ht() {
  let e = pe.value;
  if (!e) return;
  let { activeElement: t } = document, o = t === null || t === document.body || t.closest(".menu") !== null;
  e.anchor.removeAttribute("aria-expanded"), pe.value = null, o && e.anchor.isConnected && e.anchor.focus();
}
function Cc() {
  let e = pe.value;
  return e && ae`<${Gr} key=${e.label} menu=${e} />`;
}
function Gr({ menu: e }) {
  let t = Dr(
    /** @type {HTMLElement | null} */
    null
  );
  Lr(() => {
    let o = (
      /** @type {HTMLElement} */
      t.current
    );
    o.showPopover(), Ur(o, e), qo(o)[0]?.focus();
  }, [e]);
  let n = (o) => {
    ht(), o.onSelect();
  };
  return ae`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${(o) => jr(o)}
      onToggle=${(o) => {
    o.newState === "closed" && pe.value === e && ht();
  }}
    >
      ${e.items.map((o) => o === !1 ? null : o === null ? ae`<hr role="separator" />` : ae`<button
            type="button" tabindex="-1" class=${o.isDanger ? "menu-item danger" : "menu-item"}
            role=${o.isChecked === void 0 ? "menuitem" : "menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${() => n(o)}
          >
            ${o.icon && ae`<${X} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail && ae`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked && ae`<${X} name="check" />`}
          </button>`)}
    </div>
  `;
}
var qo = (e) => [...e.querySelectorAll("button")];
function jr(e) {
  let t = qo(
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
    ht();
  else if (e.key.length === 1 && e.key !== " " && !e.ctrlKey && !e.metaKey) {
    let s = [...t.slice(n + 1), ...t.slice(0, n + 1)], r = e.key.toLocaleLowerCase();
    s.find((a) => a.textContent?.trim().toLocaleLowerCase().startsWith(r))?.focus();
  } else
    return;
  e.preventDefault(), e.stopPropagation();
}
function Ur(e, { anchor: t, point: n }) {
  let o = t.getBoundingClientRect(), { width: s, height: r } = e.getBoundingClientRect(), a = getComputedStyle(t).direction === "rtl", i = n ? n.x : a ? o.right - s : o.left, p = n ? n.y : o.bottom + Z, d = (n ? n.y : o.top - Z) - r, u = Math.max(Z, Math.min(i, innerWidth - s - Z)), _ = p + r <= innerHeight - Z || d < Z ? p : d;
  e.style.inset = `${Math.max(Z, Math.min(_, innerHeight - r - Z))}px auto auto ${u}px`;
}

// ui/sidebar/account.js
function zc({ session: e, actions: t }) {
  let n = e.state.me, o = e.view.people.get(n).value, s = $o(o), r = (a) => To({
    label: G("shell.account"),
    anchor: (
      /** @type {HTMLElement} */
      a.currentTarget
    ),
    items: [
      { label: G("shell.profile"), icon: "person", onSelect: () => de("/settings/profile") },
      { label: G("shell.settings"), icon: "settings", onSelect: () => de("/settings") },
      { label: G("shell.sessions"), icon: "device", onSelect: () => de("/settings/sessions") },
      null,
      { label: G("shell.read_all"), icon: "check", onSelect: () => {
        pt(() => t.readAll());
      } },
      null,
      { label: G("shell.sign_out"), icon: "leave", onSelect: () => {
        Wr();
      } }
    ]
  });
  return Br`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${G("shell.account_of", { name: s })} onClick=${r}>
      <${Ao} id=${n} name=${s} file=${o?.avatar} size="small" />
    </button>
  `;
}
var Wr = () => pt(async () => {
  await ho.logout(), de("/", { replace: !0 });
});

export {
  $t as a,
  sa as b,
  ra as c,
  aa as d,
  G as e,
  at as f,
  Ct as g,
  B as h,
  J as i,
  he as j,
  it as k,
  ho as l,
  Wo as m,
  X as n,
  yo as o,
  ac as p,
  vo as q,
  pt as r,
  mc as s,
  gc as t,
  $r as u,
  de as v,
  bc as w,
  Tc as x,
  qc as y,
  To as z,
  Cc as A,
  $o as B,
  Ao as C,
  zc as D,
  Wr as E
};
