// lib/strings.js
import { computed as Ie, signal as Do } from "./vendor/preact.js";

// i18n/en/account.js
var St = {
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
var vt = {
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

// i18n/en/emoji.js
var xt = {
  "emoji.choose": "Choose an emoji",
  "emoji.search": "Search emoji",
  "emoji.found": { one: "{n} emoji found", other: "{n} emoji found" },
  "emoji.none": "No emoji found.",
  "emoji.groups": "Kinds of emoji",
  "emoji.tone": "Skin tone",
  "emoji.tone_none": "No skin tone",
  "emoji.tone_light": "Light",
  "emoji.tone_medium_light": "Medium light",
  "emoji.tone_medium": "Medium",
  "emoji.tone_medium_dark": "Medium dark",
  "emoji.tone_dark": "Dark",
  "emoji.recent": "Recently used",
  "emoji.smileys": "Smileys",
  "emoji.people": "People",
  "emoji.animals": "Animals and plants",
  "emoji.food": "Food and drinks",
  "emoji.travel": "Travel and places",
  "emoji.activities": "Activities",
  "emoji.objects": "Objects",
  "emoji.symbols": "Symbols",
  "emoji.flags": "Flags"
};

// i18n/en/groups.js
var Mt = {
  "groups.back": "Back",
  "groups.loading": "Loading…",
  "groups.not_loaded": "This part of the page could not be loaded. Reload the page.",
  "groups.close": "Close",
  "groups.cancel": "Cancel",
  "groups.type_name": "To confirm, type the name of the group:"
};

// i18n/en/search.js
var kt = {};

// i18n/en/shell.js
var $t = {
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
var At = {
  "text.show_all": "Show all",
  "text.show_less": "Show less"
};

// i18n/en.js
var ze = { ...St, ...vt, ...xt, ...Mt, ...kt, ...$t, ...At };

// lib/strings.js
var Tt = {
  en: { name: "English", load: async () => ze },
  de: { name: "Deutsch", load: async () => (await import("./de.js")).de }
}, _e = Do({ tag: "en", catalogue: ze }), Uo = Ie(() => new Intl.PluralRules(_e.value.tag)), Go = Ie(() => new Intl.NumberFormat(_e.value.tag)), la = Ie(() => _e.value.tag);
async function ca(e) {
  _e.value = { tag: e, catalogue: await Tt[e].load() };
}
function ua(e) {
  return e.map((n) => n.toLowerCase().split("-")[0]).find((n) => Object.hasOwn(Tt, n)) ?? "en";
}
function D(e, t = {}) {
  return Bo(e, t).join("");
}
function Bo(e, t) {
  let n = [];
  for (let [o, s] of Fo(e, t).split(/\{(\w+)\}/).entries()) {
    let r = o % 2 ? t[s] : s;
    r !== "" && n.push(typeof r == "number" ? Go.value.format(r) : r);
  }
  return n;
}
function Fo(e, { n: t }) {
  let n = _e.value.catalogue[e];
  return typeof n == "string" ? n : typeof t == "number" && n[Uo.value.select(t)] || n.other;
}

// ui/icon.js
import { html as Ot } from "./vendor/preact.js";

// ui/assets.js
var Wo = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");
function qt(e) {
  return `/assets/${Wo}/${e}`;
}

// ui/icon.js
var zo = /* @__PURE__ */ new Set(["back", "forward", "leave", "reply", "send"]);
function X({ name: e, label: t }) {
  let n = qt(`icons/sprite.svg#${e}`), o = zo.has(e) ? "icon pointing" : "icon";
  return t === void 0 ? Ot`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>` : Ot`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`;
}

// model/store.js
import { signal as ft } from "./vendor/preact.js";

// net/errors.js
var Et = {
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
function Io(e) {
  return Object.hasOwn(Et, e) ? (
    /** @type {Action} */
    Et[e]
  ) : "fail";
}
var Ho = {
  network: "The server cannot be reached",
  time_out: "The server did not answer",
  aborted: "It was cancelled",
  unreadable_answer: "The answer of the server cannot be read",
  client_fault: "This page has a fault",
  file_missing: "The file is gone"
}, N = class extends Error {
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
    super(n ?? Ho[t] ?? "It did not work"), this.name = "RequestError", this.code = t, this.status = o ?? 0, this.retryAfter = s ?? null, this.requestId = r ?? null, this.details = a ?? null;
  }
  /** The step that follows. */
  get action() {
    return Io(this.code);
  }
  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}, Pt = (e) => e instanceof N ? e : new N({ code: "client_fault", sentence: String(e) });
function Rt(e) {
  return new N({
    code: e.code,
    sentence: e.error,
    retryAfter: e.retry_after ?? null,
    details: e.details ?? null
  });
}
function ke(e, t, n) {
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
    code: s ? o.code : Yo(e),
    sentence: s ? String(o.error) : `The server answered ${e}`,
    status: e,
    retryAfter: Number.isFinite(r) ? r : null,
    requestId: n("X-Request-Id"),
    details: s ? o.details ?? null : null
  });
}
function Yo(e) {
  return e === 413 ? "too_large" : e === 429 ? "rate_limited" : e === 502 || e === 503 || e === 504 ? "busy" : e >= 500 ? "server_error" : "not_understood";
}

// net/http.js
var Xo = 3e4, Ko = 3, Vo = 30;
function Te({
  fetch: e = globalThis.fetch.bind(globalThis),
  onSignedOut: t = () => {
  },
  sleep: n = (a) => new Promise((i) => setTimeout(i, a)),
  signal: o,
  base: s = "",
  headers: r = {}
} = {}) {
  async function a(p, f, h = {}) {
    let w = h.tries ?? (p === "GET" ? Ko : 1);
    for (let u = 1; ; u++)
      try {
        return await i(p, f, h);
      } catch (l) {
        if (!(l instanceof N) || (l.action === "sign_in" && t(l), u >= w || !l.isPassing)) throw l;
        let g = l.retryAfter ?? 0.5 * u;
        if (g > Vo) throw l;
        if (await n(g * 1e3 + Math.random() * 250), h.signal?.aborted || o?.aborted) throw $e();
      }
  }
  async function i(p, f, { query: h, body: w, headers: u, signal: l, keepalive: g }) {
    let y = new AbortController(), c = setTimeout(() => y.abort(), Xo), d = () => y.abort(), S = () => !!(l?.aborted || o?.aborted);
    for (let b of [l, o]) b?.addEventListener("abort", d, { once: !0 });
    try {
      if (S()) throw $e();
      let b = await e(s + f + Ae(h), {
        method: p,
        headers: {
          ...r,
          ...w === void 0 ? {} : { "Content-Type": "application/json" },
          ...u
        },
        ...w === void 0 ? {} : { body: JSON.stringify(w) },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: y.signal,
        keepalive: g ?? !1
      }), v = await b.text();
      if (S()) throw $e();
      if (!b.ok)
        throw ke(b.status, v, (k) => b.headers.get(k));
      return {
        data: v ? Zo(v) : null,
        status: b.status,
        etag: b.headers.get("ETag"),
        next: Jo(b.headers.get("Link"))
      };
    } catch (b) {
      if (b instanceof N) throw b;
      if (S()) throw $e();
      let v = y.signal.aborted ? "time_out" : "network";
      throw new N({ code: v });
    } finally {
      clearTimeout(c);
      for (let b of [l, o]) b?.removeEventListener("abort", d);
    }
  }
  let m = (p) => async (f, h = void 0, w = {}) => (await a(p, f, { ...w, body: h })).data;
  return {
    request: a,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (p, f, h = {}) => (await a("GET", p, { ...h, ...f ? { query: f } : {} })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (p, f) => {
      let h = p + Ae(f), { data: w, next: u } = await a("GET", h);
      return { items: w, next: u ?? Qo(h, w) };
    },
    post: m("POST"),
    put: m("PUT"),
    patch: m("PATCH"),
    remove: m("DELETE")
  };
}
function Ae(e) {
  let t = new URLSearchParams();
  for (let [o, s] of Object.entries(e ?? {}))
    s != null && t.set(o, String(s));
  let n = t.toString();
  return n && `?${n}`;
}
function Jo(e) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function Qo(e, t) {
  let [n, o] = e.split("?"), s = new URLSearchParams(o), r = t[t.length - 1];
  return !r || !s.has("after_id") || t.length < Number(s.get("limit")) ? null : (s.set("after_id", String(r.id)), `${n}?${s}`);
}
function Zo(e) {
  try {
    return JSON.parse(e);
  } catch {
    throw new N({ code: "unreadable_answer" });
  }
}
function $e() {
  return new N({ code: "aborted" });
}

// model/actions/account.js
function Nt({ me: e, leave: t }, n, o) {
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
      let { done: i, cancel: m } = o(r, "avatar", { onProgress: a });
      return { done: i.then(({ id: p }) => s({ avatar: p })), cancel: m };
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
var U = (e) => `/v1/groups/${e}`, K = (e, t) => `/v1/groups/${e}/messages/${t}`, qe = (e, t) => `/v1/groups/${e}/members/${t}`;

// model/actions/groups.js
var Oe = 200;
function Ct({ state: e, asking: t }, n) {
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
    leave: (o) => n.remove(qe(o, e.me)),
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
    publicGroups: (o, s = 0) => n.page("/v1/groups/public", { q: o || null, limit: Oe, after_id: s }),
    // Members.
    /**
     * The members by id, or those with a name, or a word of it, that begins with `q`.
     * @param {number} groupId
     * @param {{ q?: string, after_id?: number, limit?: number }} [query]
     * @returns {Promise<Page<MemberEntry>>}
     */
    members: (o, { q: s, after_id: r = 0, limit: a = Oe } = {}) => n.page(`${U(o)}/members`, { q: s || null, limit: a, after_id: r }),
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
    changeRole: (o, s, r) => n.patch(qe(o, s), { role: r }),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    removeMember: (o, s) => n.remove(qe(o, s)),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    ban: (o, s) => n.put(`${U(o)}/bans/${s}`),
    /** @param {number} groupId @param {number} userId @returns {Promise<void>} */
    unban: (o, s) => n.remove(`${U(o)}/bans/${s}`),
    /** The banned users, by id. @param {number} groupId @returns {Promise<Page<BanEntry>>} */
    bans: (o) => n.page(`${U(o)}/bans`, { limit: Oe, after_id: 0 }),
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
    invitations: () => n.page("/v1/users/me/invitations", { limit: Oe, after_id: 0 }),
    /** @param {number} id @returns {Promise<MemberChanged>} */
    acceptInvitation: (o) => n.post(`/v1/users/me/invitations/${o}/accept`),
    /** @param {number} id @returns {Promise<void>} */
    declineInvitation: (o) => n.remove(`/v1/users/me/invitations/${o}`)
  };
}

// model/drafts.js
var Lt = { text: "", reply_to: null, selection: null, files: [] }, le = ({ groupId: e, userId: t }) => e ? `g${e}` : `u${t}`, I = ({ text: e, reply_to: t, files: n }) => !e.trim() && t === null && n.length === 0;
function jt({ db: e, onChange: t, tell: n, onStored: o, mayBeOnServer: s, clock: r }) {
  let a = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Map(), p = (l) => {
    let g = a.get(l);
    return g && !I(g) ? g : null;
  };
  function f(l, g) {
    g ? a.set(l, g) : a.delete(l), t(l);
  }
  async function h(l) {
    r.cancel(m.get(l)), m.delete(l), await e.put_draft(l, a.get(l) ?? null), n(l), o();
  }
  function w(l, { text: g, reply_to: y, selection: c, files: d }) {
    let S = { text: g, reply_to: y, selection: c, files: d, at: r.now(), is_synced: !1 };
    i.add(l), f(l, I(S) && !s(l) ? null : S);
  }
  function u(l, g) {
    let y = p(l);
    return w(l, {
      text: [y?.text, g.text].filter(Boolean).join(`
`),
      reply_to: y?.reply_to ?? g.reply_to,
      selection: null,
      files: [...y?.files ?? [], ...g.files]
    }), h(l);
  }
  return {
    /** @param {string} key */
    get: p,
    /** All drafts, by their keys. */
    all: () => new Map([...a].filter(([, l]) => !I(l))),
    /** The keys of all that is kept, with deletions that the server does not know. */
    keys: () => [...a.keys()],
    /** What this tab has to send, deletions among it. @returns {Array<[string, Draft]>} */
    unsynced: () => [...a].filter(([l, { is_synced: g }]) => !g && i.has(l) && !m.has(l)),
    /** Send what the tabs that are gone have left. */
    adopt() {
      for (let l of a.keys()) i.add(l);
    },
    /** Whether a draft is newer here than at the server. @param {string} key */
    isNewer: (l) => m.has(l) || a.has(l) && !a.get(l)?.is_synced,
    /** Read what is stored. A draft that is written meanwhile is newer. */
    async load() {
      for (let [l, g] of await e.drafts())
        !m.has(l) && g.at >= (a.get(l)?.at ?? 0) && f(l, g);
    },
    /**
     * Keep what is in the composer. It is stored 300 ms after the last change.
     * @param {string} key
     * @param {Written} written
     */
    set(l, g) {
      w(l, g), r.cancel(m.get(l)), m.set(l, r.after(() => h(l), 300));
    },
    /** Forget a draft, as it is sent. @param {string} key */
    async clear(l) {
      w(l, Lt), await h(l);
    },
    merge: u,
    /**
     * Move a draft, as the conversation has come to exist.
     * @param {string} from
     * @param {string} to
     */
    async move(l, g) {
      let y = p(l);
      y && (w(l, Lt), await Promise.all([u(g, y), h(l)]));
    },
    /** Note the id of a file at the server, so that other devices get it. @param {string} localId @param {string} file_id */
    uploaded(l, g) {
      for (let [y, c] of a) {
        if (!c.files.some((S) => S.local_id === l && S.file_id === null)) continue;
        let d = c.files.map((S) => S.local_id === l ? { ...S, file_id: g } : S);
        this.set(y, { ...c, files: d });
      }
    },
    /** Store all at once: the page is about to go, or the session is over. */
    flush: () => Promise.all([...m.keys()].map(h)),
    /**
     * The server has a draft, or knows that it is gone, as it was sent to it.
     * @param {string} key
     * @param {Draft} sent
     */
    async synced(l, g) {
      a.get(l) === g && f(l, I(g) ? null : { ...g, is_synced: !0 }), await e.sync_draft(l, g), n(l);
    },
    /**
     * Take a draft of the server, unless the one here is newer.
     * @param {string} key
     * @param {Written & { at: number } | null} draft
     */
    async take(l, g) {
      if (this.isNewer(l)) return;
      let y = g && { ...g, is_synced: !0 };
      f(l, y), await e.put_draft(l, y);
    },
    /** Another tab has stored a draft. One that is being written here wins. @param {string} key */
    async changed(l) {
      if (m.has(l)) return;
      let g = await e.draft(l);
      m.has(l) || f(l, g);
    }
  };
}

// model/actions/messages.js
var Ee = 200, He = class extends N {
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
      let a = await e.outbox.add(r), { group_id: i, recipient_id: m } = a;
      return i && t.typedAndSent(i), await e.drafts.clear(le({ groupId: i, userId: m })), a;
    },
    /** Send a message again that has failed, or that waits for the user as it is old. @param {string} key */
    sendAgain: (r) => e.outbox.retry(r),
    /**
     * Drop a message that was not sent. Return false if the server may have it.
     * @param {string} key
     */
    deleteUnsent: async (r) => await e.outbox.discard(r) !== null,
    /**
     * Take a message that was not sent back into the composer. Return false if the server may have it.
     * @param {string} key
     */
    editUnsent: (r) => e.editUnsent(r),
    /**
     * Edit a message, and return it. Raises EditConflict if it was edited since `revision`.
     * @param {{ group_id: number, seq: number, revision?: number }} message
     * @param {string} content
     * @returns {Promise<Message>}
     */
    async edit({ group_id: r, seq: a, revision: i = 1 }, m) {
      let p = K(r, a);
      try {
        return await s.patch(p, { content: m }, { headers: { "If-Match": `"${i}"` } });
      } catch (f) {
        let h = (
          /** @type {RequestError} */
          f
        );
        throw h.action !== "choose" ? h : new He(h, m, await s.get(p));
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
    async react(r, a, i, m) {
      let p = `${K(r, a)}/reactions/${encodeURIComponent(i)}`, { reactions: f } = await (m ? s.put(p) : s.remove(p));
      return f;
    },
    /**
     * Pin a message, or unpin it.
     * @param {number} groupId
     * @param {number} seq
     * @param {boolean} isPinned
     * @returns {Promise<void>}
     */
    pin(r, a, i) {
      let m = `${U(r)}/pins/${a}`;
      return i ? s.put(m) : s.remove(m);
    },
    /** The pinned messages, the newest first; at most 50. @param {number} groupId @returns {Promise<Message[]>} */
    pins: (r) => s.get(`${U(r)}/pins`),
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
      let i = `${K(r, a)}/versions`, m = (
        /** @type {VersionEntry[]} */
        []
      );
      for (; ; ) {
        let p = m[m.length - 1]?.revision, f = await s.get(i, { limit: Ee, after: p });
        if (m.push(...f), f.length < Ee) return m;
      }
    },
    /** Who has reacted, the oldest first. @param {number} groupId @param {number} seq @returns {Promise<Page<ReactionEntry>>} */
    reactions: (r, a) => s.page(`${K(r, a)}/reactions`, { limit: Ee, after_id: 0 }),
    /** Who has read a message, by id. @param {number} groupId @param {number} seq @returns {Promise<Page<ReaderEntry>>} */
    readers: (r, a) => s.page(`${K(r, a)}/readers`, { limit: Ee, after_id: 0 }),
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
function Ut({ local: e }, t) {
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
var Gt = (e, t, n) => ({
  ...Dt(e, t),
  ...Ct(e, t),
  ...Ut(e, t),
  ...Nt(e, t, n)
});

// net/clock.js
var Pe = {
  now: () => Date.now(),
  after: (e, t) => setTimeout(e, t),
  cancel: (e) => clearTimeout(e)
};

// net/upload.js
var es = 3e4;
function Bt(e, t, { onProgress: n = () => {
}, makeRequest: o = () => new XMLHttpRequest() } = {}) {
  let s = o(), r = null, a = !1, i = () => {
    clearTimeout(r), r = setTimeout(() => {
      a = !0, s.abort();
    }, es);
  };
  return { done: new Promise((p, f) => {
    let h = (w) => f(new N({ code: w }));
    s.upload.onprogress = ({ loaded: w }) => {
      i(), n(Math.min(w, e.size), e.size);
    }, s.onload = () => {
      if (s.status < 200 || s.status > 299) {
        let w = (u) => s.getResponseHeader(u);
        f(ke(s.status, s.responseText, w));
        return;
      }
      try {
        p(JSON.parse(s.responseText));
      } catch {
        h("unreadable_answer");
      }
    }, s.onerror = () => h("network"), s.onabort = () => h(a ? "time_out" : "aborted"), s.onloadend = () => clearTimeout(r), s.open("POST", `/v1/files${Ae({ name: t })}`), s.setRequestHeader("Content-Type", "application/octet-stream"), i(), s.send(e);
  }), cancel: () => s.abort() };
}

// model/db.js
import { openDB as ts } from "./vendor/idb.js";

// model/memory_db.js
var Ye = (e, t) => e?.at === t.at && e.text === t.text;
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
      return Ye(t.get(s), r) && (I(r) ? t.delete(s) : t.set(s, { ...r, is_synced: !0 })), !0;
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
var ns = 1, os = 3e3, ss = 3, Wt = ["outbox", "drafts", "files", "values"], he = ["meta", "groups", "messages", "people", "logs"];
async function zt(e) {
  if (typeof indexedDB > "u") return ne();
  let t = !0, n = ts(`chat-${e}`, ns, {
    upgrade(s) {
      for (let r of he)
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
  }), o = await It(n, null);
  return o ? rs(o, () => t) : (n.then((s) => s.close()).catch(() => {
  }), ne());
}
async function It(e, t, n = () => {
}) {
  let o, s = new Promise((r) => {
    o = setTimeout(() => {
      n(), r(t);
    }, os);
  });
  try {
    return await Promise.race([e, s]);
  } catch {
    return t;
  } finally {
    clearTimeout(o);
  }
}
function rs(e, t) {
  let n = 0;
  async function o(r, a) {
    if (!t() || n >= ss) return a;
    let i = Promise.resolve().then(r);
    return It(i, a, () => n++);
  }
  let s = (r) => o(async () => (await r(), !0), !1);
  return {
    is_lasting: !0,
    read: () => o(() => as(e), null),
    rows: (r) => o(() => e.getAll("messages", IDBKeyRange.bound([r, 0], [r, 1 / 0])), []),
    async save(r) {
      let a = !1;
      return await s(() => is(e, r).catch((m) => {
        throw a = m?.name === "QuotaExceededError", m;
      })) ? !0 : (a && await s(() => Ft(e, ["messages", "logs"])), !1);
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
      return new Map(a.map((m, p) => [String(m), i[p]]));
    }, /* @__PURE__ */ new Map()),
    draft: (r) => o(async () => await e.get("drafts", r) ?? null, null),
    put_draft: (r, a) => s(() => a ? e.put("drafts", a, r) : e.delete("drafts", r)),
    sync_draft: (r, a) => s(() => ls(e, r, a)),
    file: (r) => o(async () => await e.get("files", r) ?? null, null),
    put_file: (r, a) => s(() => e.put("files", a, r)),
    remove_file: (r) => s(() => e.delete("files", r)),
    value: (r) => o(async () => await e.get("values", r) ?? null, null),
    put_value: (r, a) => s(() => e.put("values", a, r)),
    wipe: (r = !1) => s(() => Ft(e, r ? [...he, ...Wt] : he)),
    close: () => e.close()
  };
}
async function as(e) {
  let t = e.transaction(["meta", "groups", "people", "logs"]), n = t.objectStore("meta"), [o, s, r, a, i] = await Promise.all([
    n.get("cursor"),
    n.get("me"),
    t.objectStore("groups").getAll(),
    t.objectStore("people").getAll(),
    t.objectStore("logs").getAll()
  ]);
  return o === void 0 ? null : { cursor: o, me: s ?? null, groups: r, people: a, logs: i };
}
async function is(e, t) {
  let n = e.transaction(he, "readwrite"), o = (r) => n.objectStore(r), s = [];
  if (t.is_whole) for (let r of he) s.push(o(r).clear());
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
async function ls(e, t, n) {
  let { store: o, done: s } = e.transaction("drafts", "readwrite");
  Ye(await o.get(t), n) && (I(n) ? o.delete(t) : o.put({ ...n, is_synced: !0 }, t)), await s;
}
async function Ft(e, t) {
  let n = e.transaction(t, "readwrite");
  await Promise.all([
    ...t.map((o) => n.objectStore(o).clear()),
    n.done
  ]);
}

// model/environment.js
var Ht = 100, cs = 16;
function Yt() {
  let e = (
    /** @type {any} */
    globalThis
  ), t = () => e.document?.visibilityState !== "hidden";
  return {
    clock: Pe,
    fetch: e.fetch.bind(e),
    openSocket: (n) => new WebSocket(new URL(n, e.location.href.replace(/^http/, "ws"))),
    openDatabase: zt,
    upload: Bt,
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
      let n = crypto.getRandomValues(new Uint8Array(cs));
      return btoa(String.fromCharCode(...n)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: us(() => e.localStorage)
  };
}
function us(e) {
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
function Xt({ userId: e, http: t, memory: n, clock: o }) {
  let s = Xe(e), r = null;
  function a() {
    try {
      let { life: f, due: h } = JSON.parse(n.get(s) ?? "");
      return h - o.now() <= f ? { life: f, due: h } : null;
    } catch {
      return null;
    }
  }
  function i(f) {
    o.cancel(r), r = o.after(p, Math.min(f, 864e5));
  }
  async function m() {
    let h = (await t.get("/v1/users/sessions")).find((g) => g.is_current);
    if (!h) throw new Error("the server lists this session");
    let [w, u, l] = [h.created_at, h.last_used_at, h.expires_at].map(Date.parse);
    return { life: Number(l) - Number(w), left: Number(l) - Number(u) };
  }
  async function p() {
    let f = a();
    if (f && f.due > o.now()) {
      i(f.due - o.now());
      return;
    }
    try {
      let { life: h, left: w } = await m();
      w < h / 2 && (await t.post("/v1/users/renew"), { left: w } = await m(), h = w);
      let u = o.now() + Math.max(w - h / 2, 0);
      n.set(s, JSON.stringify({ life: h, due: u })), i(Math.max(u - o.now(), 3e5));
    } catch {
      i(3e5);
    }
  }
  return {
    /** Renew the login if it is time, and again whenever it is. Raises nothing. */
    start: p,
    dispose: () => o.cancel(r)
  };
}
var Xe = (e) => `login-${e}`;

// model/session.js
import { batch as pr, signal as fe } from "./vendor/preact.js";

// net/close_codes.js
var fs = /* @__PURE__ */ new Set([1002, 1007, 1009, 4502]), ds = /* @__PURE__ */ new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"]
]), Kt = (e) => fs.has(e), Vt = (e) => ds.get(e) ?? null;
function Jt(e) {
  try {
    let t = Number(JSON.parse(e).retry_after_ms);
    return Number.isFinite(t) && t >= 0 ? Math.min(t, 6e4) : 1e3;
  } catch {
    return 1e3;
  }
}

// net/replies.js
var ps = 1e4;
function Qt(e) {
  let t = /* @__PURE__ */ new Map(), n = 0;
  function o(r) {
    let a = t.get(r);
    return t.delete(r), a && e.cancel(a.handle), a;
  }
  let s = (r, a) => o(r)?.fail(new N({ code: a }));
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
      return new Promise((m, p) => {
        let f = e.after(() => s(i, "time_out"), ps);
        t.set(i, { done: m, fail: p, handle: f }), a({ ...r, ref: i }) || s(i, "network");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(r) {
      if (typeof r.ref != "string") return;
      let a = o(r.ref);
      r.type === "error" ? a?.fail(Rt(
        /** @type {any} */
        r
      )) : a?.done(r);
    },
    /** Refuse all: their connection is gone. */
    failAll() {
      for (let r of [...t.keys()]) s(r, "network");
    }
  };
}

// net/socket.js
var _s = 1e4, hs = 2e4, ws = 5e3, ys = 500, bs = 3e4, en = 3, Ss = 65536;
function tn({
  open: e,
  prepare: t,
  checkLogin: n,
  onFrame: o,
  onState: s,
  isOnline: r = () => !0,
  isVisible: a = () => !0,
  clock: i = Pe,
  random: m = Math.random
}) {
  let p = null, f = { state: "idle", since: i.now(), retryAt: null, code: null }, h = 0, w = 0, u = !1, l = null, g = null, y = Qt(i);
  function c(A, q = null, L = null) {
    let j = i.now();
    f = { state: A, since: j, retryAt: q === null ? null : j + q, code: L }, s(f);
  }
  function d() {
    return f.state === "updating" && h < en ? "updating" : f.state === "offline" ? "offline" : "connecting";
  }
  async function S() {
    _();
    let A = ++w;
    c(d());
    let q;
    try {
      q = await t();
    } catch (z) {
      A === w && T(z);
      return;
    }
    if (A !== w) return;
    let L = !1;
    p = e(q);
    let j = p;
    l = i.after(() => M(L, 1006), _s), j.onopen = () => {
      L = !0;
    }, j.onmessage = ({ data: z }) => j === p && b(z), j.onclose = ({ code: z, reason: Y }) => j === p && x(L, z, Y);
  }
  function b(A) {
    let q;
    try {
      q = /** @type {Frame} */
      JSON.parse(String(A));
    } catch {
      return;
    }
    if (v(), q.type === "ready")
      i.cancel(l), u = !0, c("catching_up");
    else if (q.type === "live") {
      h = 0, o(q), c("live");
      return;
    }
    y.settle(q), o(q);
  }
  function v() {
    i.cancel(g), g = i.after(() => {
      a() ? k() : v();
    }, hs);
  }
  function k() {
    i.cancel(g), E({ type: "ping" }), g = i.after(() => M(!0, 1006), ws);
  }
  function _() {
    if (i.cancel(l), i.cancel(g), u = !1, p) {
      let A = p;
      p = null, A.onmessage = A.onopen = null, A.onclose = null, A.close(1e3);
    }
    y.failAll();
  }
  function x(A, q, L) {
    if (q === 1012) {
      let z = Jt(L) + m() * 1e3;
      _(), c("updating", z, q), l = i.after(S, z);
      return;
    }
    let j = Vt(q);
    j ? P("ended", j) : q === 4503 ? P("crowded", q) : Kt(q) ? P("faulty", q) : M(A, q);
  }
  function M(A, q) {
    _();
    let L = ++w;
    if (A) {
      O(q);
      return;
    }
    c(d(), null, q), n().then(
      () => L === w && O(q),
      (j) => L === w && T(j)
    );
  }
  function T(A) {
    if (!(A instanceof N)) throw A;
    A.action === "sign_in" ? P("ended", A.code) : O(A.code, (A.retryAfter ?? 0) * 1e3);
  }
  function O(A, q = 0) {
    _();
    let L = Math.min(ys * 2 ** h, bs), j = Math.max(L * (0.7 + 0.6 * m()), q);
    h++, !r() || h >= en ? c("offline", j, A) : c(f.state === "updating" ? "updating" : "waiting", j, A), l = i.after(S, j);
  }
  function P(A, q = null) {
    w++, _(), c(A, null, q);
  }
  function E(A) {
    return !p || !u ? !1 : (p.send(JSON.stringify(A)), !0);
  }
  return {
    /** The state, as `onState` got it. */
    get connection() {
      return f;
    },
    /** Connect, at once and from the beginning of the back-off. */
    start() {
      h = 0, S();
    },
    /** Disconnect for good. */
    stop: () => P("idle"),
    /** End as if the server had ended the login. @param {string} code */
    end: (A) => P("ended", A),
    /** Leave this connection, and prepare another one: its cursor is too old. */
    restart: () => {
      S();
    },
    /** Try now: the user asked, the network is back, or the page is seen again. */
    now() {
      f.state === "crowded" ? this.start() : ["offline", "waiting", "updating"].includes(f.state) ? S() : u && k();
    },
    /** Show at once that there is no network. */
    offline() {
      f.state === "waiting" || f.state === "connecting" ? (f = { ...f, state: "offline" }, s(f)) : u && k();
    },
    /**
     * Send a command that has no answer. Return whether it was sent; under load it is not.
     * @param {Command} command
     */
    signal: (A) => p !== null && p.bufferedAmount < Ss && E(A),
    /**
     * Send a command and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {Command} command
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    request: (A, q) => y.ask(A, E, q)
  };
}

// model/cursors.js
function V(e) {
  let t = Number(e.slice(e.lastIndexOf(".") + 1));
  return Number.isSafeInteger(t) ? t : 0;
}

// model/log.js
var nn = 4, Ke = 1e3, vs = /* @__PURE__ */ new Set([
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
]), on = (e) => ({
  group_id: e,
  segments: [],
  rows: /* @__PURE__ */ new Map(),
  pending: /* @__PURE__ */ new Set()
}), B = (e) => e !== void 0 && (e.type === "group_message" || e.type === "direct_message"), sn = (e) => e.type === "group_message" || e.type === "direct_message" || vs.has(e.type), ce = (e, t) => e.segments.find((n) => n.from <= t && t <= n.to), J = (e) => e.segments.findLast((t) => t.at_end), we = (e, t) => [...e.rows.values()].filter((n) => t.from <= n.seq && n.seq <= t.to).sort((n, o) => n.seq - o.seq);
function Ve(e) {
  let t = [];
  return e.pending.add(t), t;
}
function rn(e, t, n, o) {
  e.pending.delete(o);
  let s = V(t.cursor), r = (
    /** @type {Row[]} */
    t.messages.map((a) => ({ ...a, as_of: s }))
  );
  Je(e, xs(t, n));
  for (let a of r) {
    let i = e.rows.get(a.seq);
    (!i || i.as_of <= s) && e.rows.set(a.seq, a);
  }
  return o.filter((a) => a.id > s);
}
function an(e, { from: t, to: n, at_start: o, at_end: s }, r, a) {
  e.pending.delete(a), Je(e, { from: t, to: n, at_start: o, at_end: s });
  for (let i of r) e.rows.has(i.seq) || e.rows.set(i.seq, i);
  return a;
}
var ln = (e, t) => {
  e.pending.delete(t);
};
function xs({ messages: e, has_before: t, has_after: n }, { before: o, after: s }) {
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
function Je(e, t) {
  let { from: n, to: o, at_start: s, at_end: r } = t, a = [];
  for (let i of e.segments)
    i.from <= o + 1 && n <= i.to + 1 ? (n = Math.min(n, i.from), o = Math.max(o, i.to), s ||= i.at_start, r ||= i.at_end) : a.push(i);
  e.segments = [...a, { from: n, to: o, at_start: s, at_end: r }].sort((i, m) => i.from - m.from);
}
function cn(e, t) {
  for (let n of e.segments)
    n.at_end && t > n.to && Je(e, { ...n, to: t });
  return ce(e, t) !== void 0;
}
function un(e, t) {
  let n = e.rows.get(t.seq);
  return n && n.as_of >= t.as_of ? !1 : (e.rows.set(t.seq, t), !0);
}
function Qe(e, t, n = Ke) {
  let o = e.rows.size, s = (p) => p.from <= t && t <= p.to ? -1 : Math.min(Math.abs(p.from - t), Math.abs(p.to - t)), r = [...e.segments].sort((p, f) => s(p) - s(f)), a = J(e), i = r.slice(0, nn);
  a && !i.includes(a) && (i = [...i.slice(0, nn - 1), a]);
  let m = n;
  e.segments = i.map((p) => {
    let f = Ms(we(e, p), t, m);
    if (m -= f.rows.length, !f.isCut) return p;
    if (f.rows.length === 0) return null;
    let h = f.hasFirst ? p.from : (
      /** @type {Row} */
      f.rows[0].seq
    ), w = f.hasLast ? p.to : (
      /** @type {Row} */
      f.rows[f.rows.length - 1].seq
    );
    return {
      from: h,
      to: w,
      at_start: p.at_start && f.hasFirst,
      at_end: p.at_end && f.hasLast
    };
  }).filter((p) => p !== null).sort((p, f) => p.from - f.from);
  for (let p of e.rows.keys()) ce(e, p) || e.rows.delete(p);
  return e.rows.size < o;
}
function Ms(e, t, n) {
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
var fn = (e) => ({
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
}), dn = () => ({
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
function G(e, t, n) {
  let o = e.get(t);
  o ? o.add(n) : e.set(t, /* @__PURE__ */ new Set([n]));
}
function C(e, t, n, o) {
  let s = e.groups.get(n);
  s && (e.groups.set(n, { ...s, ...o }), t.groups.add(n));
}

// model/unread.js
var Re = ({ seq: e, read_seq: t, unread: n, mentions: o }) => ({
  base_seq: e,
  base_read_seq: t,
  unread: n,
  mentions: o,
  tail_from: e,
  tail: [],
  corrections: [],
  applied_seq: 0
});
function Ne(e, t) {
  let { base_seq: n, base_read_seq: o, tail_from: s } = e;
  if (t !== o) return t >= s ? pn(e, t) : null;
  let r = pn(e, Math.max(t, n)), a = { unread: e.unread + r.unread, mentions: e.mentions + r.mentions };
  for (let i of e.corrections)
    if (ks(e, i)) {
      if (i.unread === null || i.mentions === null) return null;
      a.unread += i.unread, a.mentions += i.mentions;
    }
  return a.unread < 0 || a.mentions < 0 ? null : a;
}
function ks({ base_seq: e, base_read_seq: t, unread: n }, { seq: o, event_seq: s }) {
  return s <= e ? !1 : o === null ? n > 0 : o > t && o <= e;
}
function pn({ tail: e }, t) {
  let n = e.filter((o) => o.seq > t);
  return { unread: n.length, mentions: n.filter((o) => o.is_mention).length };
}
function mn(e, t) {
  e.tail.push(t), yn(e);
}
function gn(e, t) {
  e.applied_seq === 0 && (e.tail_from = Math.min(e.tail_from, t - 1)), e.applied_seq = t;
}
function Ce(e, { seq: t, read_seq: n, unread: o, mentions: s }) {
  return t < e.tail_from ? !1 : (Object.assign(e, { base_seq: t, base_read_seq: n, unread: o, mentions: s }), !0);
}
function _n(e, t, n, o) {
  let s = e.tail.find((p) => p.seq === t);
  e.tail = e.tail.filter((p) => p !== s);
  let { is_counted: r, is_mention: a } = s ? { is_counted: !0, ...s } : o ?? {}, [i, m] = r === void 0 ? [null, null] : r ? [-1, -Number(a)] : [0, 0];
  Ze(e, { seq: t, event_seq: n, unread: i, mentions: m });
}
function hn(e, t, n, o, s) {
  let r = e.tail.findIndex((p) => p.seq === t), a = e.tail[r], i = a ? a.is_mention : o;
  a && s !== null && (e.tail[r] = { ...a, is_mention: s });
  let m = i === null || s === null ? null : Number(s) - Number(i);
  Ze(e, { seq: t, event_seq: n, unread: 0, mentions: m });
}
function wn(e, t, n) {
  e.tail = e.tail.filter((o) => o.sender_id !== n), Ze(e, { seq: null, event_seq: t, unread: null, mentions: null });
}
function Ze(e, t) {
  t.unread === 0 && t.mentions === 0 || (e.corrections.push(t), yn(e));
}
function yn(e) {
  if (e.tail.length + e.corrections.length <= 256) return;
  let n = (
    /** @type {number} */
    [
      ...e.tail.map((s) => s.seq),
      ...e.corrections.map((s) => s.event_seq)
    ].sort((s, r) => s - r)[256 / 2]
  ), o = Ne(e, e.base_read_seq);
  if (e.base_seq < n) {
    if (!o) return;
    Ce(e, { seq: e.applied_seq, read_seq: e.base_read_seq, ...o });
  }
  e.tail_from = n, e.tail = e.tail.filter((s) => s.seq > n), e.corrections = e.corrections.filter((s) => s.event_seq > n);
}

// model/groups.js
var bn = 120, $s = {
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
function ye(e, t, n) {
  let o = e.groups.get(n.id), s = { ...$s, ...o, ...n };
  s.active_at = s.last?.at ?? s.active_at, e.groups.set(n.id, s), t.groups.add(n.id);
}
function Sn(e, t, n) {
  let { seq: o, read_seq: s, unread: r, mentions: a, muted_until: i, peer_id: m, name: p, ...f } = n, h = e.groups.get(n.id);
  if (!(o <= (e.gone.get(n.id) ?? 0))) {
    if (h && xn(e, n)) {
      H(e, t, n.id, n);
      return;
    }
    ye(e, t, {
      ...f,
      seq: Math.max(h?.seq ?? 0, o),
      name: p ?? h?.name ?? "",
      muted_until: i ?? null,
      peer_id: m ?? null,
      // A group may have moved on since.
      ..."last" in n ? { last: Ts(h?.last ?? null, n.last) } : {}
    }), "may_post" in n || Q(e, t, n.id), H(e, t, n.id, { seq: o, read_seq: s, unread: r, mentions: a });
  }
}
function vn(e, t, n) {
  let { id: o, kind: s, name: r, topic: a, role: i, is_archived: m, member_count: p, owner_id: f, peer_id: h } = n, { visibility: w, may_post: u, may_invite: l, may_pin: g, history: y } = n, c = { visibility: w, may_post: u, may_invite: l, may_pin: g, history: y }, d = e.groups.get(o);
  if (!(n.seq <= (e.gone.get(o) ?? 0))) {
    if (d?.settings && xn(e, n)) {
      H(e, t, o, n);
      return;
    }
    ye(e, t, {
      seq: Math.max(d?.seq ?? 0, n.seq),
      id: o,
      kind: s,
      name: r,
      topic: a,
      role: i,
      is_archived: m,
      member_count: p,
      owner_id: f,
      settings: c,
      peer_id: h ?? null,
      active_at: d?.active_at || n.created_at
    }), Q(e, t, o), H(e, t, o, n);
  }
}
var xn = (e, { id: t, seq: n }) => (e.counts.get(t)?.applied_seq ?? 0) > n;
function H(e, t, n, o) {
  let s = e.counts.get(n), r = e.groups.get(n);
  if (r) {
    if (!s) e.counts.set(n, Re(o));
    else if (!Ce(s, o)) {
      o.read_seq !== r.read_seq && t.ask_counts.add(n);
      return;
    }
    C(e, t, n, { read_seq: o.read_seq }), Le(e, t, n);
  }
}
function be(e, t, n, o) {
  let s = e.counts.get(n);
  if (!(!s || !e.groups.has(n))) {
    if (C(e, t, n, { read_seq: o }), o !== s.base_read_seq) {
      let r = Ne(s, o), a = Math.max(s.applied_seq, o), i = r ? { seq: a, read_seq: o, ...r } : As(e, n, o);
      i && Ce(s, i);
    }
    Le(e, t, n);
  }
}
function As(e, t, n) {
  let o = e.logs.get(t), s = o && J(o), r = e.counts.get(t), a = r && Math.max(r.applied_seq, r.base_seq);
  if (!o || !s || s.from > n + 1 || s.to !== a) return null;
  let i = { seq: s.to, read_seq: n, unread: 0, mentions: 0 };
  for (let m of o.rows.values()) {
    if (m.as_of > e.applied_id) return null;
    m.seq > n && m.seq >= s.from && B(m) && ue(e, m) && (i.unread++, oe(e, m) && i.mentions++);
  }
  return i;
}
function Le(e, t, n) {
  let o = e.groups.get(n), s = e.counts.get(n);
  if (!o || !s) return;
  let r = Ne(s, o.read_seq);
  r ? (r.unread !== o.unread || r.mentions !== o.mentions) && C(e, t, n, r) : t.ask_counts.add(n);
}
var ue = (e, t) => t.sender_id !== e.me && !t.deleted, oe = (e, { mentions: t }) => t !== void 0 && (t.includes(e.me) || t.includes(0));
function Q(e, t, n) {
  let o = e.groups.get(n);
  if (!o) return;
  let s = o.peer_id === null ? void 0 : e.people.get(o.peer_id), r = !o.is_archived && !(o.kind === "direct" && s?.is_deleted), a = o.role !== "member", i = o.settings ? o.settings.may_post === "all" : o.may_post;
  C(e, t, n, { may_post: r && (a || i) });
}
function je(e, t, n) {
  for (let o of e.logs.get(n)?.rows.keys() ?? []) G(t.rows, n, o);
  e.groups.delete(n), e.counts.delete(n), e.logs.delete(n), e.marks.delete(n), t.groups.add(n), t.logs.add(n);
}
function et({ seq: e, sender_id: t, sender: n, timestamp: o, content: s, deleted: r }) {
  return {
    seq: e,
    sender_id: t,
    sender: n,
    at: o,
    kind: r ? "deleted" : s ? "text" : "file",
    text: Array.from(s.slice(0, 2 * bn)).slice(0, bn).join("")
  };
}
var Ts = (e, t) => e && t && e.seq > t.seq ? e : t ?? e, Mn = (e) => [...e.values()].sort(
  (t, n) => t.active_at === n.active_at ? n.id - t.id : t.active_at < n.active_at ? 1 : -1
).map((t) => t.id);

// model/people.js
var Se = (e) => ({
  id: e.id,
  username: e.username,
  display_name: e.display_name ?? null,
  avatar: e.avatar ?? null,
  status: e.status ?? null,
  is_deleted: "deleted" in e && e.deleted === !0,
  is_partial: !1
});
function W(e, t, n, o) {
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
function ve(e, t, n, o) {
  e.people.has(n) || W(e, t, n, { username: o });
}
function kn({ fetchUsers: e, onUsers: t, clock: n }) {
  let o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = null;
  async function a() {
    r = null;
    let i = [...o].slice(0, 100);
    for (let m of i)
      o.delete(m), s.add(m);
    o.size > 0 && (r = n.after(a, 0));
    try {
      let m = await e(i), p = new Set(m.map((f) => f.id));
      t(m, i.filter((f) => !p.has(f)));
    } catch {
    }
    for (let m of i) s.delete(m);
  }
  return {
    /** Ask for users soon. @param {Iterable<number>} ids */
    need(i) {
      for (let m of i) m > 0 && !s.has(m) && o.add(m);
      o.size > 0 && (r ??= n.after(a, 50));
    },
    dispose: () => n.cancel(r)
  };
}

// model/asking.js
var $n = 100, qs = 5e3;
function An({ state: e, http: t, change: n, history: o, isMarking: s, clock: r }) {
  let a = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), m = null, p = !1, f = kn({
    fetchUsers: (g) => t.get("/v1/users", { user_ids: g.join(",") }),
    onUsers: (g, y) => n((c) => {
      for (let d of g) W(e, c, d.id, Se(d));
      for (let d of y) W(e, c, d, { is_deleted: !0, is_partial: !1 });
      for (let { id: d, kind: S } of e.groups.values())
        S === "direct" && Q(e, c, d);
    }),
    clock: r
  }), h = (g = $n) => {
    m ??= r.after(w, g);
  };
  async function w() {
    if (m = null, p) return;
    p = !0;
    let g = $n;
    try {
      for (let y of [...a]) {
        a.delete(y);
        let c = e.gone.has(y) && !e.groups.has(y);
        !s(y) && !c && await u(y);
      }
      for (let [y, c] of [...i]) {
        for (let d of [...c])
          await l(y, d), c.delete(d);
        c.size === 0 && i.delete(y);
      }
    } catch {
      g = qs;
    }
    p = !1, a.size + i.size > 0 && h(g);
  }
  async function u(g) {
    try {
      let y = await t.get(`/v1/groups/${g}`);
      n((c) => vn(e, c, y));
    } catch (y) {
      let { isPassing: c } = (
        /** @type {import("../net/errors.js").RequestError} */
        y
      );
      if (!c) return;
      throw a.add(g), y;
    }
  }
  async function l(g, y) {
    if (e.logs.get(g)?.rows.has(y))
      try {
        await o.row(g, y);
      } catch (c) {
        if (
          /** @type {import("../net/errors.js").RequestError} */
          c.isPassing
        ) throw c;
      }
  }
  return {
    people: f,
    /** Ask for a group's details and counts. @param {number} id */
    group(g) {
      a.add(g), h();
    },
    /** Ask for all that the events did not tell. @param {Changes} changes */
    note(g) {
      for (let y of [...g.ask_groups, ...g.ask_counts]) a.add(y);
      for (let [y, c] of g.ask_rows) for (let d of c) G(i, y, d);
      a.size + i.size > 0 && h(), f.need(g.ask_people);
    },
    dispose() {
      r.cancel(m), f.dispose();
    }
  };
}

// model/beginning.js
var Tn = 200, Os = 1e3, Es = 6e4;
function qn({
  userId: e,
  db: t,
  http: n,
  state: o,
  view: s,
  history: r,
  change: a,
  me: i,
  server: m,
  onSettings: p,
  onServer: f,
  onAnew: h,
  onOther: w,
  clock: u
}) {
  let l = 0, g = -1 / 0, y = null;
  function c({ me: b, server: v, settings: k, groups: _, people: x }) {
    a((M) => {
      i.value = b, m.value = v, p(k), f(v);
      for (let T of x) W(o, M, T.id, Se(T));
      W(o, M, b.id, Se(b));
      for (let T of _) Sn(o, M, T);
    });
  }
  async function d(b, v) {
    for (; b; ) {
      let k = b.replace(/limit=\d+/, `limit=${Os}`), _ = (
        /** @type {Start} */
        await n.get(k)
      );
      if (v !== l) return;
      c(_), b = _.next;
    }
  }
  async function S() {
    let b = l, v = u.now() - g > Es;
    try {
      let k = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: Tn })
      );
      if (b !== l) return;
      k.me.id !== e ? w() : (c(k), v && await d(k.next, b));
    } catch {
    }
  }
  return {
    /** Begin at the end of the log, without a copy. Raises RequestError. */
    async anew() {
      let b = ++l, v = (
        /** @type {Start} */
        await n.get("/v1/start", { limit: Tn }, { tries: 1 })
      );
      if (b !== l) return;
      if (v.me.id !== e) {
        w();
        return;
      }
      let { groups: k, counts: _, logs: x, marks: M, gone: T } = o;
      for (let O of [k, _, x, M, T]) O.clear();
      o.cursor = v.cursor, o.applied_id = V(v.cursor), o.read_all_id = 0, c(v), s.refresh(), h(), d(v.next, b).catch(() => {
      });
    },
    /** Read the groups again: other devices may have read messages meanwhile. Raises nothing. */
    refresh() {
      y ??= S().finally(() => {
        y = null;
      });
    },
    /** Settled once the groups are read again, if that is under way. */
    refreshed: () => y ?? Promise.resolve(),
    /** The connection was lost. */
    lost() {
      g = u.now();
    },
    /** Show the local copy, if there is one. */
    async showCopy() {
      let b = await t.read();
      if (!b || b.cursor === null || o.cursor !== null) return;
      let { cursor: v, groups: k, people: _, logs: x } = b;
      i.value = b.me;
      for (let M of k)
        o.groups.set(M.id, M), o.counts.set(M.id, Re(M));
      for (let M of _) o.people.set(M.id, M);
      o.cursor = v, o.applied_id = V(v), s.refresh(), r.restore(x, t);
    }
  };
}

// model/ending.js
function On({ fetch: e, db: t, onSignedOut: n, clock: o }) {
  let s = new AbortController(), r = t;
  return {
    http: Te({
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
function En(e, t, n) {
  let { me: o } = e;
  if ("username" in t) {
    let s = "user_id" in t ? t.user_id : t.actor_id;
    ve(e, n, s, t.username);
  }
  "sender" in t && ve(e, n, t.sender_id, t.sender), t.type === "group_created" && t.member_ids.includes(o) ? e.groups.has(t.group_id) || Ps(e, t, n) : t.type === "member_added" && t.user_id === o && Rs(e, t, n);
}
function Ps(e, t, n) {
  let { group_id: o, kind: s, member_ids: r, actor_id: a } = t, i = s === "direct", m = i ? r.find((h) => h !== e.me) ?? e.me : null, p = t.name ?? e.people.get(m ?? 0)?.username ?? "", f = !i && a === e.me ? "owner" : "member";
  ye(e, n, { id: o, kind: s, name: p, peer_id: m, role: f }), m !== null && !e.people.has(m) && n.ask_people.add(m), Rn(e, t, n);
}
function Rs(e, t, n) {
  let { group_id: o, group: s, role: r } = t;
  if (tt(e, t)) {
    e.logs.get(o)?.segments.splice(0);
    return;
  }
  e.groups.has(o) && je(e, n, o);
  let { kind: a = "group", name: i = null, topic: m = "" } = s ?? {};
  ye(e, n, { id: o, kind: a, name: i ?? "", topic: m, role: r }), Rn(e, t, n);
}
var tt = (e, { group_id: t, seq: n }) => n <= (e.counts.get(t)?.base_seq ?? 0), Pn = (e, { group_id: t, seq: n }) => n <= (e.gone.get(t) ?? 0);
function Rn(e, { group_id: t, seq: n, timestamp: o }, s) {
  C(e, s, t, { active_at: o }), H(e, s, t, { seq: n, read_seq: n, unread: 0, mentions: 0 }), s.ask_groups.add(t);
}

// model/rows.js
var Nn = 200;
function se(e, { id: t, group_id: n, message_seq: o }) {
  let s = e.logs.get(n)?.rows.get(o);
  return B(s) && s.as_of < t ? s : null;
}
function Ln(e, t, n, o) {
  let s = (r, a) => re(
    t,
    o,
    /** @type {Message} */
    { ...r, ...a, as_of: n.id }
  );
  switch (n.type) {
    case "group_message":
    case "direct_message": {
      n.deleted || jn(t, n, n.id, 1, o);
      break;
    }
    case "message_edited": {
      let r = se(e, n);
      r && !n.message ? G(o.ask_rows, t.group_id, r.seq) : r && n.message && (re(t, o, Cs(r, { ...n.message, as_of: r.as_of })), n.message.deleted ? nt(t, r, n.id, o) : s(
        /** @type {Message} */
        t.rows.get(r.seq),
        {}
      )), n.message && Cn(t, n.message_seq, n.id, n.message.content, o);
      break;
    }
    case "message_deleted": {
      let r = se(e, n);
      r ? nt(t, r, n.id, o) : Ds(t, n, o), Cn(t, n.message_seq, n.id, "", o);
      break;
    }
    case "reaction_added":
    case "reaction_removed": {
      let r = se(e, n);
      if (!r) break;
      if (!n.reactions) {
        G(o.ask_rows, t.group_id, r.seq);
        break;
      }
      let a = n.actor_id === e.me, i = (r.reacted ?? []).filter((p) => !a || p !== n.emoji), m = a && n.type === "reaction_added";
      re(t, o, {
        ...Ns(r, "reacted", m ? [...i, n.emoji] : i),
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
      n.is_erased && js(t, n.actor_id, n.id, o);
      break;
    default:
  }
}
function re(e, t, n) {
  if (n.reactions && Object.keys(n.reactions).length === 0) {
    let { reactions: o, ...s } = n;
    n = s;
  }
  e.rows.set(n.seq, n), G(t.rows, e.group_id, n.seq);
}
function Ns(e, t, n) {
  let { [t]: o, ...s } = e;
  return n.length > 0 ? { ...s, [t]: n } : s;
}
function Cs({ reactions: e, reacted: t, pinned: n, reply_count: o }, s) {
  return {
    ...s,
    ...e && { reactions: e },
    ...t && { reacted: t },
    ...n && { pinned: n },
    ...o && { reply_count: o }
  };
}
function Ls(e) {
  let { files: t, mentions: n, quote: o, reactions: s, reacted: r, pinned: a, ...i } = e;
  return { ...i, content: "", media_url: null, deleted: !0 };
}
function nt(e, t, n, o, s = ot(n)) {
  t.deleted || jn(e, t, n, -1, o, s);
  let r = (
    /** @type {Message} */
    e.rows.get(t.seq)
  );
  re(e, o, { ...Ls(r), as_of: n });
}
var ot = (e) => (t) => t.as_of < e;
function js(e, t, n, o) {
  let s = [...e.rows.values()].filter(B), r = new Set(s.filter(ot(n)).map((a) => a.seq));
  for (let a of s)
    a.quote?.sender_id === t && a.quote.content && re(e, o, { ...a, quote: { ...a.quote, content: "" } }), a.sender_id === t && r.has(a.seq) && nt(e, a, n, o, (i) => r.has(i.seq));
}
function Ds(e, { id: t, message_seq: n }, o) {
  let s = e.rows.get(n);
  if (!B(s) || s.reply_to === null) return;
  let r = [...e.rows.values()].find((a) => a.id === s.reply_to);
  B(r) && r.as_of < t && G(o.ask_rows, e.group_id, r.seq);
}
function jn(e, { reply_to: t, quote: n }, o, s, r, a = ot(o)) {
  if (t === null) return;
  let i = n ? e.rows.get(n.seq) : [...e.rows.values()].find((h) => h.id === t);
  if (!B(i) || !a(i)) return;
  let { reply_count: m = 0, ...p } = i, f = m + s;
  re(e, r, { ...p, ...f > 0 && { reply_count: f }, as_of: o });
}
function Cn(e, t, n, o, s) {
  let r = Array.from(o.slice(0, 2 * Nn)).slice(0, Nn).join("");
  for (let a of e.rows.values())
    B(a) && a.quote?.seq === t && a.as_of < n && a.quote.content !== r && re(e, s, { ...a, quote: { ...a.quote, content: r } });
}

// model/events.js
function Un(e, t, n) {
  if (t.id <= e.applied_id) return !1;
  e.applied_id = t.id, e.cursor = t.cursor, En(e, t, n);
  let o = e.groups.get(t.group_id);
  if (!o)
    return Bn(e, t) ? e.gone.set(t.group_id, t.seq) : Pn(e, t) || n.ask_groups.add(t.group_id), !0;
  t.seq > o.seq && C(e, n, o.id, { seq: t.seq }), Us(e, t);
  let s = e.logs.get(o.id);
  if (s) {
    for (let r of s.pending) r.push(t);
    De(e, t, n);
  }
  return Gs(e, t, n), t.id <= e.read_all_id && Ws(e, t, n), Le(e, n, o.id), !0;
}
function De(e, t, n) {
  let o = e.logs.get(t.group_id);
  if (!o) return;
  let s = cn(o, t.seq);
  if (Ln(e, o, t, n), s && sn(t)) {
    let r = (
      /** @type {import("./types.js").Row} */
      { ...t, as_of: t.id }
    );
    un(o, r) && G(n.rows, o.group_id, r.seq);
  }
  n.logs.add(o.group_id);
}
function Us(e, t) {
  let n = e.counts.get(t.group_id);
  if (n)
    if (gn(n, t.seq), t.type === "group_message" || t.type === "direct_message") {
      let { seq: o, id: s, sender_id: r } = t;
      ue(e, { ...t, as_of: s }) && mn(n, { seq: o, id: s, sender_id: r, is_mention: oe(e, t) });
    } else if (t.type === "message_deleted") {
      let o = se(e, t), s = o && { is_counted: ue(e, o), is_mention: oe(e, o) };
      _n(n, t.message_seq, t.seq, s);
    } else if (t.type === "message_edited" && t.actor_id !== e.me) {
      let o = se(e, t), s = o && oe(e, o), r = t.message ? !t.message.deleted && oe(e, t.message) : null;
      hn(n, t.message_seq, t.seq, s, r);
    } else t.type === "account_deleted" && t.is_erased && wn(n, t.seq, t.actor_id);
}
function Gs(e, t, n) {
  let o = t.group_id, s = e.groups.get(o);
  if (s)
    switch (t.type) {
      case "group_message":
      case "direct_message":
        Bs(e, { ...t, as_of: t.id }, n);
        break;
      case "message_edited":
        s.last?.seq === t.message_seq && t.message && C(e, n, o, { last: et({ ...t.message, as_of: t.id }) });
        break;
      case "message_deleted":
        s.last?.seq === t.message_seq && C(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } });
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
        Bn(e, t) ? Dn(e, t, n) : st(e, o, t.type === "member_removed" ? -1 : 0, n);
        break;
      case "member_updated":
        t.role === "owner" && C(e, n, o, { owner_id: t.user_id }), t.user_id === e.me && (C(e, n, o, { role: t.role }), s.settings || n.ask_groups.add(o), Q(e, n, o)), n.members.add(o);
        break;
      case "ban_lifted":
        n.members.add(o);
        break;
      case "group_updated": {
        let { name: r, topic: a, is_archived: i, visibility: m, may_post: p, may_invite: f, may_pin: h, history: w } = t;
        C(e, n, o, { name: r, topic: a, is_archived: i, settings: { visibility: m, may_post: p, may_invite: f, may_pin: h, history: w } }), Q(e, n, o);
        break;
      }
      case "group_deleted":
        Dn(e, t, n);
        break;
      case "profile_changed":
        Fs(e, t, n);
        break;
      case "account_deleted":
        W(e, n, t.actor_id, {
          username: t.username,
          display_name: null,
          avatar: null,
          status: null,
          is_deleted: !0,
          is_partial: !1
        }), t.is_erased && s.last?.sender_id === t.actor_id && C(e, n, o, { last: { ...s.last, kind: "deleted", text: "" } }), Gn(e, t.actor_id, t.username, n), Q(e, n, o), st(e, o, s.kind === "direct" ? 0 : -1, n);
        break;
      default:
    }
}
function Bs(e, t, n) {
  let { group_id: o, seq: s, sender_id: r, key: a } = t, i = e.groups.get(o), m = e.counts.get(o);
  if (n.typed.push({ group_id: o, user_id: r }), !i?.last || i.last.seq < s) {
    let p = et(t);
    C(e, n, o, { last: p, active_at: p.at });
  }
  if (r === e.me)
    a !== null && n.confirmed.push({ key: a, group_id: o, seq: s });
  else if (i && !t.deleted && s > i.read_seq && s > (m?.base_seq ?? 0)) {
    let p = oe(e, t), f = i.kind === "direct" ? "direct" : p ? "mention" : "message";
    n.arrived.push({ message: t, kind: f });
  }
}
function Fs(e, t, n) {
  let { actor_id: o, username: s, display_name: r, status: a, avatar: i } = t;
  e.groups.get(t.group_id)?.kind === "direct" ? (W(e, n, o, { username: s }), n.ask_people.add(o)) : W(e, n, o, {
    username: s,
    display_name: r,
    status: a,
    avatar: i,
    is_partial: !1
  }), Gn(e, o, s, n), o === e.me && (n.me = !0);
}
function Gn(e, t, n, o) {
  for (let s of e.groups.values())
    s.peer_id === t && s.name !== n && C(e, o, s.id, { name: n });
}
var Bn = ({ me: e }, t) => t.type === "group_deleted" || (t.type === "member_removed" || t.type === "member_banned") && t.user_id === e;
function Dn(e, t, n) {
  tt(e, t) || (e.gone.set(t.group_id, t.seq), je(e, n, t.group_id), n.left.set(t.group_id, t));
}
function st(e, t, n, o) {
  let s = e.groups.get(t)?.member_count;
  s && n && C(e, o, t, { member_count: s + n }), o.members.add(t);
}
function Ws(e, { group_id: t, seq: n }, o) {
  H(e, o, t, { seq: n, read_seq: n, unread: 0, mentions: 0 });
}

// model/frames.js
var zs = /* @__PURE__ */ new Set([
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
]), Fn = (e) => !zs.has(e.type) && "cursor" in e && "id" in e && Number.isSafeInteger(e.id) && Number.isSafeInteger(e.seq) && Number.isSafeInteger(e.group_id);
function Wn(e, { group_id: t, user_id: n, seq: o, last_seq: s, unread: r, mentions: a }, i) {
  if (e.groups.has(t))
    if (n !== e.me) {
      let m = e.marks.get(t) ?? /* @__PURE__ */ new Map();
      if (e.marks.set(t, m), o <= (m.get(n) ?? 0)) return;
      m.set(n, o), i.marks.add(t);
    } else
      Ue(e, { group_id: t, read_seq: o, last_seq: s, unread: r, mentions: a }, i);
}
function Ue(e, { group_id: t, read_seq: n, last_seq: o, unread: s, mentions: r }, a) {
  o === void 0 || s === void 0 || r === void 0 ? be(e, a, t, n) : H(e, a, t, { seq: o, read_seq: n, unread: s, mentions: r });
}
function Ge(e, t, n) {
  let o = V(t);
  e.read_all_id = Math.max(e.read_all_id, o);
  for (let { id: s, seq: r, read_seq: a } of e.groups.values()) {
    let m = (e.counts.get(s)?.tail ?? []).find((f) => f.id > o), p = m ? m.seq - 1 : r;
    p > a && be(e, n, s, p);
  }
}
function zn(e, { group_id: t, user_id: n, muted_until: o }, s) {
  n === e.me && C(e, s, t, { muted_until: o });
}

// model/history.js
var rt = 50, In = 20, Hn = 50, at = 200, Be = Number.MAX_SAFE_INTEGER, Is = 100;
function Yn({ state: e, http: t, change: n, opened: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
  function m(u) {
    let l = e.logs.get(u);
    if (l) return l;
    let g = on(u);
    return e.logs.set(u, g), g;
  }
  async function p(u, l, g) {
    let y = m(u), c = Ve(y);
    try {
      let d = await t.get(`/v1/groups/${u}/messages`, { ...l, limit: g, events: 1 });
      return e.logs.get(u) === y && n((S) => f(y, d, l, c, S)), d;
    } catch (d) {
      throw ln(y, c), d;
    }
  }
  function f(u, l, g, y, c) {
    let d = u.group_id, S = rn(u, l, g, y);
    for (let { seq: b } of l.messages) {
      G(c.rows, d, b);
      let v = u.rows.get(b);
      B(v) && ve(e, c, v.sender_id, v.sender);
    }
    for (let b of S) De(e, b, c);
    h(d, l.messages[Math.floor(l.messages.length / 2)]?.seq), c.logs.add(d);
  }
  function h(u, l = Be) {
    let g = e.logs.get(u), y = i.has(u) ? Ke : at;
    g && g.rows.size > y && Qe(g, a.get(u) ?? l, y - Is);
  }
  function w(u) {
    let l = e.groups.get(u), g = e.logs.get(u);
    if (l?.unread === 0) return null;
    let y = g && J(g);
    return !l || !g || !y || y.from > l.read_seq + 1 ? void 0 : we(g, y).find(
      (d) => d.seq > l.read_seq && B(d) && ue(e, d)
    )?.seq ?? null;
  }
  return {
    /**
     * Ask for a page. Two that are the same are asked for once. Raises RequestError.
     * @param {number} groupId
     * @param {Asked} [where] the newest if nothing is given
     * @param {number} [limit]
     */
    page(u, l = {}, g = rt) {
      let y = JSON.stringify([u, l, g]), c = r.get(y);
      if (c) return c;
      let d = p(u, l, g).finally(() => r.delete(y));
      return r.set(y, d), d;
    },
    /** Read one row anew. @param {number} groupId @param {number} seq */
    row(u, l) {
      return this.page(u, { after: l - 1 }, 1);
    },
    /**
     * Open a group where the user left off: at the first unread message, else at the end. Asks the
     * server only for what is not here. Raises RequestError.
     * @param {number} groupId
     * @returns {Promise<Place>}
     */
    async open(u) {
      let l = w(u);
      if (l === void 0)
        l = (await this.page(u, { around: "first_unread" })).first_unread;
      else if (l === null) {
        let g = m(u);
        J(g) || await this.page(u);
      }
      return this.look(u, l ?? Be), { seq: l, firstUnread: l };
    },
    /**
     * Open a group at a message. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @returns {Promise<Place>}
     */
    async openAt(u, l) {
      return this.look(u, l), ce(m(u), l) || await this.page(u, { around: l }), { seq: l, firstUnread: w(u) ?? null };
    },
    /**
     * Open a group at the first message of a time or later. Raises RequestError.
     * @param {number} groupId
     * @param {string} time RFC 3339
     * @returns {Promise<Place>}
     */
    async openAtTime(u, l) {
      a.delete(u);
      let { messages: g } = await this.page(u, { around: l }), y = Date.parse(l), d = g.find((S) => Date.parse(S.timestamp) >= y)?.seq ?? null;
      return this.look(u, d ?? Be), { seq: d, firstUnread: w(u) ?? null };
    },
    /**
     * Ask for the rows before the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async older(u, l, g = rt) {
      a.set(u, l);
      let y = ce(m(u), l);
      return !y || y.at_start ? !1 : (await this.page(u, { before: y.from }, g)).has_before;
    },
    /**
     * Ask for the rows after the segment of a row that is on the screen. Return whether there may be
     * more. Raises RequestError.
     * @param {number} groupId
     * @param {number} seq
     * @param {number} [limit]
     */
    async newer(u, l, g = rt) {
      a.set(u, l);
      let y = ce(m(u), l);
      return !y || y.at_end ? !1 : (await this.page(u, { after: y.to }, g)).has_after;
    },
    /** Drop rows of groups to which events have added many. @param {Iterable<number>} ids */
    bound(u) {
      for (let l of u) h(l);
    },
    /**
     * Note that a group is on the screen, with the row that is looked at, or END. The logs of others
     * are made smaller or forgotten.
     * @param {number} groupId
     * @param {number} [seq]
     */
    look(u, l) {
      o.set(u, s.now()), m(u), l !== void 0 && a.set(u, l);
      let g = [...e.logs.keys()].sort(
        (y, c) => (o.get(c) ?? 0) - (o.get(y) ?? 0)
      );
      n((y) => {
        for (let c of g.slice(Hn))
          e.logs.delete(c), o.delete(c), a.delete(c), y.logs.add(c);
        i = new Set(g.slice(0, In));
        for (let c of g.slice(In, Hn)) {
          let d = e.logs.get(c);
          a.delete(c), d && d.rows.size > at && Qe(d, Be, at) && y.logs.add(c);
        }
      });
    },
    /**
     * Take the logs that are stored, the last opened first.
     * @param {import("./types.js").StoredLog[]} logs
     * @param {import("./types.js").Database} db
     */
    async restore(u, l) {
      let y = [...u].sort((c, d) => d.opened_at - c.opened_at).map((c) => {
        let d = m(c.group_id);
        return o.has(c.group_id) || o.set(c.group_id, c.opened_at), { stored: c, log: d, kept: Ve(d) };
      });
      for (let { stored: c, log: d, kept: S } of y) {
        let b = await l.rows(c.group_id);
        if (e.logs.get(c.group_id) !== d) continue;
        let v = b.filter((k) => c.from <= k.seq && k.seq <= c.to);
        n((k) => {
          for (let _ of an(d, c, v, S)) De(e, _, k);
          k.logs.add(c.group_id);
        });
      }
    }
  };
}

// model/local.js
import { signal as ct } from "./vendor/preact.js";

// model/attachments.js
var Hs = 2, Ys = 50 * 1024 * 1024, Xn = 1440 * 60 * 1e3;
function Kn({ db: e, upload: t, onProgress: n, onUploaded: o = () => {
}, makeId: s, now: r = Date.now }) {
  let a = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), f = [], h = 0, w = 0;
  function u(d, S) {
    S ? p.set(d, S) : p.delete(d), n(d);
  }
  async function l(d, S) {
    let b = a.get(d) ?? await e.file(d);
    if (!b) throw new N({ code: "file_missing" });
    let v = await y(b);
    if (v) return v;
    h >= Hs && await new Promise((k) => f.push(() => k(void 0))), h++;
    try {
      if (!i.has(d)) throw new N({ code: "aborted" });
      let k = b.size, _ = t(b, S, {
        onProgress: (M) => u(d, { sent: M, size: k, state: "running", code: null })
      });
      m.set(d, _);
      let { id: x } = await _.done;
      return await c(b, x), x;
    } finally {
      m.delete(d), h--, f.shift()?.();
    }
  }
  async function g(d) {
    if (!globalThis.crypto?.subtle) return null;
    let S = await crypto.subtle.digest("SHA-256", await d.arrayBuffer());
    return [...new Uint8Array(S)].map((b) => b.toString(16).padStart(2, "0")).join("");
  }
  async function y(d) {
    let S = await g(d), b = (
      /** @type {Record<string, { id: string, at: number }> | null} */
      await e.value("uploads")
    ), v = S && b ? b[S] : null;
    return v && r() - v.at < Xn ? v.id : null;
  }
  async function c(d, S) {
    let b = await g(d);
    if (!b) return;
    let v = (
      /** @type {Record<string, { id: string, at: number }>} */
      await e.value("uploads") ?? {}
    ), k = Object.entries(v).filter(([, { at: _ }]) => r() - _ < Xn);
    await e.put_value("uploads", { ...Object.fromEntries(k), [b]: { id: S, at: r() } });
  }
  return {
    /**
     * Take a file, store it and begin its upload.
     * @param {Blob} blob
     * @param {string} name
     * @returns {Promise<OutgoingFile>}
     */
    async attach(d, S) {
      let b = s();
      a.set(b, d), w + d.size <= Ys && (w += d.size, await e.put_file(b, d));
      let v = { local_id: b, name: S, type: d.type, size: d.size, file_id: null };
      return this.ensure(v).catch(() => {
      }), v;
    },
    /**
     * Return the id of a file at the server, after its upload. Raises RequestError.
     * @param {OutgoingFile} file
     * @returns {Promise<string>}
     */
    ensure(d) {
      let { local_id: S, name: b, size: v, file_id: k } = d;
      if (k) return Promise.resolve(k);
      let _ = i.get(S);
      if (_) return _;
      u(S, { sent: 0, size: v, state: "waiting", code: null });
      let x = Promise.resolve().then(() => l(S, b)).then(
        (M) => (u(S, { sent: v, size: v, state: "done", code: null }), o(S, M), M),
        (M) => {
          throw i.delete(S), u(S, { sent: 0, size: v, state: "failed", code: M.code }), M;
        }
      );
      return i.set(S, x), x;
    },
    /** How far an upload is; null if nothing is known of it. @param {string} localId */
    progressOf: (d) => p.get(d) ?? null,
    /** Whether an upload runs: the page asks before it is closed. */
    isRunning: () => h > 0,
    /** Return the bytes of a file, for a preview. @param {string} localId */
    blob: async (d) => a.get(d) ?? await e.file(d),
    /** The session is over: cancel the uploads. */
    dispose() {
      i.clear();
      for (let d of m.values()) d.cancel();
      for (let d of f.splice(0)) d();
    },
    /** Cancel the upload, and forget the file. @param {string} localId */
    async drop(d) {
      i.delete(d), m.get(d)?.cancel(), w = Math.max(0, w - (a.get(d)?.size ?? 0)), a.delete(d), u(d, null), await e.remove_file(d);
    }
  };
}

// model/draft_sync.js
var Xs = 2e3;
function Vn({ drafts: e, http: t, clock: n }) {
  let o = null, s = /* @__PURE__ */ new Set(), r = null, a = null, i = (h) => `/v1/users/me/drafts/${h}`;
  async function m(h = !1) {
    for (; ; ) {
      let w = e.unsynced().find(([, g]) => !s.has(g));
      if (!w) return;
      let [u, l] = w;
      try {
        if (I(l))
          await t.remove(i(u), void 0, { keepalive: h }), o?.delete(u);
        else {
          let { updated_at: g } = await t.put(i(u), Ks(l), { keepalive: h });
          o?.set(u, g);
        }
      } catch (g) {
        let { isPassing: y, code: c } = (
          /** @type {import("../net/errors.js").RequestError} */
          g
        );
        if (y || c === "aborted") return;
        s.add(l);
        continue;
      }
      await e.synced(u, l);
    }
  }
  function p(h) {
    return n.cancel(r), r = null, a ??= m(h).finally(() => {
      a = null;
    }), a;
  }
  function f(h, w) {
    if (w && w.updated_at <= (o?.get(h) ?? "")) return;
    w ? o?.set(h, w.updated_at) : o?.delete(h);
    let u = e.get(h);
    (w || u) && e.take(h, Vs(w, u));
  }
  return {
    /** Whether the server may have a draft. @param {string} key */
    mayHave: (h) => o === null || o.has(h) || a !== null,
    /** A draft was stored here. */
    changed() {
      r ??= n.after(p, Xs);
    },
    /** A device of the user has changed a draft. @param {{ draft: string, value: ServerDraft | null }} frame */
    received: ({ draft: h, value: w }) => f(h, w),
    /** Compare with the server, after a time without a connection. Raises nothing. */
    async sync() {
      try {
        let h = (
          /** @type {ServerDraft[]} */
          await t.get("/v1/users/me/drafts")
        ), w = new Map(h.map((u) => [u.draft, u]));
        o ??= /* @__PURE__ */ new Map();
        for (let u of /* @__PURE__ */ new Set([...w.keys(), ...e.keys()]))
          e.isNewer(u) ? w.has(u) && o.set(u, w.get(u)?.updated_at ?? "") : f(u, w.get(u) ?? null);
      } catch {
        return;
      }
      s.clear(), await p();
    },
    /** Send at once: the page may be about to go. Raises nothing. */
    async flush() {
      await a, await p(!0);
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
  let n = (t?.files ?? []).filter((f) => f.file_id === null);
  if (!e)
    return n.length > 0 && t ? { ...t, text: "", reply_to: null, files: n } : null;
  let { content: o, reply_to: s, files: r, updated_at: a } = e, i = new Map((t?.files ?? []).map((f) => [f.file_id, f])), m = { id: s ?? 0, seq: 0, sender_id: 0, sender: "", content: "" }, p = r.map(
    (f) => i.get(f) ?? { local_id: f, name: "", type: "", size: 0, file_id: f }
  );
  return {
    text: o,
    reply_to: s === null ? null : t?.reply_to?.id === s ? t.reply_to : m,
    selection: t?.text === o ? t.selection : null,
    files: [...p, ...n],
    at: Date.parse(a)
  };
}

// model/outbox_entries.js
function Jn(e) {
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
var Js = 1440 * 60 * 1e3, Qs = 3e4, Qn = 1e3, Zs = 3e4;
function Zn({
  db: e,
  send: t,
  ensureFile: n,
  dropFile: o,
  hold: s,
  onChange: r,
  onPause: a = () => {
  },
  makeKey: i,
  laneOf: m = ({ group_id: f, recipient_id: h }) => f ? `g${f}` : `u${h}`,
  clock: p
}) {
  let f = Jn(r), h = /* @__PURE__ */ new Map(), w = !1, u = !1, l = null;
  function g(_, x = !1) {
    h.delete(_);
    let M = f.remove(_);
    if (!x) for (let { local_id: T } of M?.files ?? []) o(T);
  }
  function y() {
    if (!w || u) return;
    let _ = /* @__PURE__ */ new Set(), x = p.now(), M = 1 / 0;
    for (let T of f.list()) {
      let O = m(T);
      if (_.has(O) || !["waiting", "sending"].includes(T.state) || (_.add(O), T.state === "sending")) continue;
      let P = h.get(T.key) ?? 0;
      P > x ? M = Math.min(M, P) : f.isHeld(T.key) && c(T);
    }
    p.cancel(l), M < 1 / 0 && (l = p.after(y, M - x));
  }
  async function c({ key: _, tries: x }) {
    let M = (
      /** @type {Outgoing} */
      f.update(_, { state: "sending", tries: x + 1 })
    );
    try {
      let T = await d(M), { group_id: O, recipient_id: P, content: E, reply_to: A } = M, L = await t({ type: "send", key: _, content: E, reply_to: A, files: T, ...O ? { group_id: O } : { recipient_id: P } }, _);
      S(_, L.seq, L.duplicate === !0);
    } catch (T) {
      let O = Pt(T);
      f.get(_)?.state === "sending" && b(M, O);
    }
    y();
  }
  async function d(_) {
    let x = await Promise.all(_.files.map(n));
    if (_.files.some((M) => !M.file_id)) {
      let M = _.files.map((O, P) => ({ ...O, file_id: x[P] ?? null })), T = f.update(_.key, { files: M });
      T && await e.put_outgoing(T);
    }
    return x;
  }
  function S(_, x, M) {
    e.remove_outgoing(_), M ? g(_) : f.update(_, { state: "sent", seq: x, error: null });
  }
  function b({ key: _, tries: x }, M) {
    let { action: T, code: O, message: P } = M;
    if (T === "pause")
      f.update(_, { state: "waiting", error: { code: O, sentence: P } }), v();
    else if (T === "wait") {
      let E = (M.retryAfter ?? 0) * 1e3, A = Math.max(E, Math.min(Qn * 2 ** (x - 1), Zs));
      h.set(_, p.now() + A), f.update(_, { state: "waiting", error: { code: O, sentence: P } });
    } else if (T === "resend" || T === "sign_in")
      O !== "time_out" && h.set(_, p.now() + Qn), f.update(_, { state: "waiting", error: null });
    else {
      let E = f.update(_, { state: "failed", error: { code: O, sentence: P } });
      E && e.put_outgoing(E);
    }
  }
  function v() {
    u || (u = !0, a(!0), p.after(() => {
      u = !1, a(!1), y();
    }, Qs));
  }
  async function k(_) {
    let { key: x } = _;
    if (f.has(x)) return;
    let M = await s(`chat-outbox-${x}`);
    if (!M) return;
    let T = await e.outgoing(x);
    if (!T || f.has(x)) {
      M();
      return;
    }
    let O = p.now() - T.at > Js, P = T.state === "failed" ? "failed" : O ? "asking" : "waiting";
    f.insert({ ...T, state: P }), f.hold(x, M);
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
    async add({ group_id: _ = null, recipient_id: x = null, content: M, reply_to: T = null, quote: O = null, files: P = [] }) {
      let E = (
        /** @type {Outgoing} */
        {
          key: i(),
          group_id: _,
          recipient_id: x,
          content: M,
          reply_to: T,
          quote: O,
          files: P,
          state: "waiting",
          tries: 0,
          at: f.nextTime(p.now()),
          error: null,
          seq: null
        }
      );
      f.insert(E);
      let [A] = await Promise.all([
        s(`chat-outbox-${E.key}`),
        e.put_outgoing(E)
      ]);
      return f.hold(E.key, A ?? (() => {
      })), y(), E;
    },
    /**
     * Take what is stored and what no other tab sends: at the start, and later those of tabs that
     * are gone.
     */
    async load() {
      for (let _ of await e.outbox()) await k(_);
      y();
    },
    /** The connection is there, or is gone. @param {boolean} is */
    connected(_) {
      w = _, _ && y();
    },
    /** The session is over: what is stored is sent by the next one. */
    dispose() {
      w = !1, p.cancel(l), f.clear();
    },
    /**
     * An own message has come as an event, before or after the answer.
     * @param {{ key: string }} message
     */
    confirm({ key: _ }) {
      f.has(_) && (e.remove_outgoing(_), g(_), y());
    },
    /** Forget messages that were sent and that `isShown` finds in the history. @param {(entry: Outgoing) => boolean} isShown */
    forgetSent(_) {
      for (let x of f.list())
        x.state === "sent" && _(x) && g(x.key);
    },
    /** Send a message that has failed, or that was too old to be sent without asking. @param {string} key */
    async retry(_) {
      let x = f.get(_);
      if (!x || !["failed", "asking"].includes(x.state)) return;
      h.delete(_);
      let M = (
        /** @type {Outgoing} */
        {
          ...x,
          state: "waiting",
          error: null,
          tries: 0,
          at: f.nextTime(p.now())
        }
      );
      f.insert(M), await e.put_outgoing(M), y();
    },
    /**
     * Drop a message that the server does not have. Return it, or null if the server may have it.
     * @param {string} key
     * @param {boolean} [keepsFiles] the composer takes its files
     */
    async discard(_, x = !1) {
      let M = f.get(_);
      return !M || ["sending", "sent"].includes(M.state) || M.state === "waiting" && M.tries > 0 && !M.error ? null : (await e.remove_outgoing(_), g(_, x), y(), M);
    }
  };
}

// model/settings.js
import { signal as er } from "./vendor/preact.js";
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
}, tr = 1e3, nr = 3;
function eo({ db: e, http: t, tell: n, clock: o }) {
  let s = er({ ...it }), r = {}, a = (
    /** @type {number | null} */
    null
  ), i = {}, m = null;
  function p() {
    let l = Object.entries({ ...r, ...i }).filter(
      ([g, y]) => or(
        /** @type {Record<string, unknown>} */
        it[g],
        y
      )
    );
    s.value = { ...it, ...Object.fromEntries(l) };
  }
  function f(l) {
    a !== null && l.revision < a || (a = l.revision, r = l.settings, p(), w());
  }
  async function h() {
    let l = (
      /** @type {any} */
      await e.value("settings")
    );
    return l && { stored: l.stored ?? {}, changed: l.changed ?? {} };
  }
  let w = () => e.put_value("settings", { stored: r, changed: i });
  async function u(l) {
    m = null;
    for (let g = 0; g < nr && Object.keys(i).length > 0; g++) {
      let y = i;
      try {
        a === null && f(await t.get("/v1/users/me/settings"));
        let c = await t.put(
          "/v1/users/me/settings",
          { settings: { ...r, ...y } },
          { headers: { "If-Match": `"${a}"` }, ...l }
        ), d = Object.entries(i).filter(
          ([S, b]) => b !== /** @type {any} */
          y[S]
        );
        i = Object.fromEntries(d), f(c);
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
      let l = await h();
      l && (r = l.stored, i = { ...l.changed, ...i }, p());
    },
    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      Object.keys(i).length > 0 && await u();
    },
    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
    received: f,
    /** Another tab has. It tells the server itself. */
    async reload() {
      let l = await h();
      l && (r = { ...r, ...l.changed }, p());
    },
    /**
     * Change a setting.
     * @template {keyof Settings} K
     * @param {K} name
     * @param {Settings[K]} value
     */
    set(l, g) {
      i = { ...i, [l]: g }, p(), w().then(n), o.cancel(m), m = o.after(() => u(), tr);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      m !== null && (o.cancel(m), await u({ keepalive: !0 }));
    },
    dispose: () => o.cancel(m)
  };
}
function or(e, t) {
  return e === void 0 ? !1 : e === null || t === null ? e === null && (t === null || typeof t == "string") : typeof e == typeof t && Array.isArray(e) === Array.isArray(t);
}

// model/tabs.js
function to({
  userId: e,
  onWord: t,
  onLeading: n,
  locks: o = globalThis.navigator?.locks ?? null,
  openChannel: s = (r) => typeof BroadcastChannel > "u" ? null : new BroadcastChannel(r)
}) {
  let r = new AbortController(), a = !1, i = () => {
  }, m = s(`chat-${e}`);
  m && (m.onmessage = ({ data: f }) => t(f));
  function p() {
    return r.signal.aborted ? Promise.resolve() : (a = !0, n(), /** @type {Promise<void>} */
    new Promise((f) => {
      i = f;
    }));
  }
  return o ? o.request(`chat-store-${e}`, { signal: r.signal }, p).catch(() => {
  }) : Promise.resolve().then(p), {
    get isLeading() {
      return a;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(f) {
      r.signal.aborted || m?.postMessage(f);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(f) {
      return o ? new Promise((h) => {
        o.request(`${f}-${e}`, { ifAvailable: !0 }, (w) => w ? new Promise((u) => h(() => u(void 0))) : (h(null), Promise.resolve())).catch(() => h(() => {
        }));
      }) : Promise.resolve(() => {
      });
    },
    leave() {
      a = !1, r.abort(), i(), m?.close();
    }
  };
}

// model/view.js
import { batch as no, signal as Fe } from "./vendor/preact.js";
var sr = 500;
function F(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    /** @param {K} key @returns {Signal<V>} */
    get(n) {
      let o = t.get(n);
      if (o) return o;
      let s = Fe(e(n));
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
var lt = ({ muted_until: e }, t) => e !== null && Date.parse(e) > t;
function oo(e, t) {
  let n = 0, o = F((c) => e.groups.get(c) ?? null), s = F((c) => l(c)), r = F((c) => e.people.get(c) ?? null), a = F((c) => new Map(e.marks.get(c) ?? [])), i = F((c) => ++n), m = F((c) => ++n), p = Fe(
    /** @type {number[]} */
    []
  ), f = Fe(0), h = Fe(
    /** @type {Totals} */
    { groups: 0, mentions: 0 }
  ), w = /* @__PURE__ */ new Map(), u = null;
  function l(c) {
    return { log: e.logs.get(c) ?? null, version: ++n };
  }
  function g() {
    u = null;
    let c = Mn(e.groups), d = p.value;
    (c.length !== d.length || c.some((S, b) => S !== d[b])) && (p.value = c);
  }
  function y(c) {
    let { groups: d, mentions: S } = h.value, b = t.now();
    for (let v of c) {
      let k = e.groups.get(v), _ = w.get(v) ?? { groups: 0, mentions: 0 }, x = rr(k, b);
      d += x.groups - _.groups, S += x.mentions - _.mentions, k ? w.set(v, x) : w.delete(v);
    }
    (d !== h.value.groups || S !== h.value.mentions) && (h.value = { groups: d, mentions: S });
  }
  return {
    groups: o,
    logs: s,
    people: r,
    marks: a,
    members: i,
    pins: m,
    order: p,
    changed: f,
    totals: h,
    /** Show what has changed. @param {Changes} changes */
    publish: (c) => no(() => {
      for (let d of c.groups) o.update(d);
      for (let d of c.logs) s.update(d);
      for (let d of c.people) r.update(d);
      for (let d of c.marks) a.update(d);
      for (let d of c.members) i.update(d);
      for (let d of c.pins) m.update(d);
      c.groups.size !== 0 && (y(c.groups), f.value++, p.value.length === 0 ? g() : u ??= t.after(g, sr));
    }),
    /** Show the whole state anew. */
    refresh: () => no(() => {
      for (let c of [o, s, r, a]) c.refresh();
      y(/* @__PURE__ */ new Set([...w.keys(), ...e.groups.keys()])), f.value++, g();
    }),
    dispose: () => t.cancel(u)
  };
}
function rr(e, t) {
  if (!e || e.unread === 0) return { groups: 0, mentions: 0 };
  let n = lt(e, t), o = e.kind === "direct" && !n ? e.unread : 0;
  return { groups: n ? 0 : 1, mentions: Math.max(o, e.mentions) };
}

// model/local.js
var so = 3e4;
function ro({ userId: e, db: t, http: n, env: o, state: s, socket: r, onLeading: a }) {
  let { clock: i } = o, m = ct(
    /** @type {import("./types.js").Outgoing[]} */
    []
  ), p = ct(!1), f = F((_) => y.progressOf(_)), h = F((_) => d.get(_)), w = ct(0), u = /* @__PURE__ */ new Set(), l = null, g = to({
    userId: e,
    locks: o.locks,
    openChannel: o.openChannel,
    onLeading: () => {
      a(), d.load().then(d.adopt).then(S.changed), c.load();
      let _ = () => {
        c.load(), l = i.after(_, so);
      };
      l = i.after(_, so);
    },
    onWord: (_) => {
      _.type === "draft" && d.changed(_.key), _.type === "settings" && b.reload();
      for (let x of u) x(_);
    }
  }), y = Kn({
    db: t,
    upload: o.upload,
    onProgress: (_) => f.update(_),
    onUploaded: (_, x) => d.uploaded(_, x),
    makeId: o.makeKey,
    now: i.now
  }), c = Zn({
    db: t,
    send: (_, x) => r.request(_, x),
    ensureFile: y.ensure,
    dropFile: y.drop,
    hold: g.hold,
    onChange: (_) => {
      m.value = _;
    },
    onPause: (_) => {
      p.value = _;
    },
    makeKey: o.makeKey,
    laneOf: ({ group_id: _, recipient_id: x }) => `g${_ ?? v(x) ?? -Number(x)}`,
    clock: i
  }), d = jt({
    db: t,
    onChange: (_) => {
      h.update(_), w.value++;
    },
    tell: (_) => g.tell({ type: "draft", key: _ }),
    onStored: () => S.changed(),
    mayBeOnServer: (_) => S.mayHave(_),
    clock: i
  }), S = Vn({ drafts: d, http: n, clock: i }), b = eo({ db: t, http: n, tell: () => g.tell({ type: "settings" }), clock: i });
  function v(_) {
    for (let { id: x, kind: M, peer_id: T } of s.groups.values())
      if (M === "direct" && T === _) return x;
    return null;
  }
  async function k(_) {
    let x = await c.discard(_, !0);
    if (!x) return !1;
    let { group_id: M, recipient_id: T, content: O, quote: P, files: E } = x, A = M ?? v(T);
    return await d.merge(le({ groupId: A, userId: T }), { text: O, reply_to: P, selection: null, files: E }), !0;
  }
  return {
    editUnsent: k,
    /**
     * The messages on their way in a conversation, the oldest first. Those to a user whose
     * conversation has begun meanwhile are in it.
     * @param {{ groupId?: number | null, userId?: number | null }} to
     */
    outgoingIn({ groupId: _ = null, userId: x = null }) {
      let M = _ ?? v(x);
      return m.value.filter(
        ({ group_id: T, recipient_id: O }) => M === null ? O === x : (T ?? v(O)) === M
      );
    },
    /** Direct conversations may have begun: the drafts to their users are theirs. @param {Iterable<number>} ids */
    began(_) {
      if (d.keys().length !== 0)
        for (let x of _) {
          let M = s.groups.get(x)?.peer_id;
          M && d.move(le({ userId: M }), le({ groupId: x }));
        }
    },
    outbox: c,
    attachments: y,
    drafts: d,
    settings: b,
    tabs: g,
    groupWith: v,
    signals: { outgoing: m, isPaused: p, progress: f, drafts: h, draftList: w, settings: b.settings },
    /** Read what is stored. */
    load: () => Promise.all([c.load(), d.load(), b.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      c.forgetSent(({ group_id: _, seq: x }) => x !== null && x <= (s.groups.get(_ ?? 0)?.seq ?? 0)), b.sync(), S.sync();
    },
    /** Take a frame about settings or drafts. @param {any} frame */
    received(_) {
      _.type === "settings" ? b.received(_) : _.type === "draft" && S.received(_);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(_) {
      return u.add(_), () => u.delete(_);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await d.flush(), await Promise.all([S.flush(), b.flush()]);
    },
    dispose() {
      i.cancel(l), d.flush();
      for (let _ of [c, y, S, b]) _.dispose();
      g.leave();
    }
  };
}

// model/marks.js
var ut = 1e3, ar = 5e3;
function ao({ state: e, http: t, request: n, change: o, clock: s }) {
  let r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), i = !1, m = null, p = (w = ut) => {
    i && (m ??= s.after(f, w));
  };
  function f() {
    m = null;
    for (let [w, u] of r) a.has(w) || h(w, u);
  }
  async function h(w, u) {
    a.add(w);
    let l = ut;
    try {
      let g = await n({ type: "read", group_id: w, seq: u });
      r.get(w) === u && (r.delete(w), o((y) => Ue(e, { ...g, read_seq: g.seq }, y)));
    } catch (g) {
      let { isPassing: y, retryAfter: c } = (
        /** @type {import("../net/errors.js").RequestError} */
        g
      );
      !y && r.get(w) === u && r.delete(w), l = c === null ? ar : Math.max(c * 1e3, ut);
    }
    a.delete(w), r.has(w) && p(l);
  }
  return {
    /** Whether a mark of a group is not yet told. @param {number} groupId */
    isMarking: (w) => r.has(w),
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(w, u) {
      let l = e.groups.get(w);
      !l || u <= l.read_seq || (o((g) => be(e, g, w, u)), r.set(w, u), p());
    },
    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(w, u) {
      r.delete(w);
      let l = await t.put(`/v1/groups/${w}/unread`, { seq: u });
      o((g) => Ue(e, l, g));
    },
    /** Mark all groups as read. Raises RequestError. */
    async readAll() {
      r.clear();
      let { cursor: w } = await t.put("/v1/read-all");
      o((u) => Ge(e, w, u));
    },
    /** Send the marks that wait: the connection is there. */
    connected() {
      i = !0, r.size > 0 && p();
    },
    disconnected() {
      i = !1, s.cancel(m), m = null;
    },
    /** Tell the marks now, as the page may be about to go. Raises nothing. */
    async flush() {
      let w = [...r].map(
        ([u, l]) => t.put(`/v1/groups/${u}/read`, { seq: l }, { keepalive: !0 }).catch(() => {
        })
      );
      await Promise.all(w);
    },
    dispose: () => s.cancel(m)
  };
}

// model/mutes.js
var ir = 1440 * 60 * 1e3;
function io({ state: e, change: t, clock: n }) {
  let o = null, s = 1 / 0;
  function r() {
    o = null, s = 1 / 0;
    let i = n.now();
    t((m) => {
      for (let { id: p, muted_until: f } of e.groups.values()) {
        if (f === null) continue;
        let h = Date.parse(f);
        h <= i ? C(e, m, p, { muted_until: null }) : s = Math.min(s, h);
      }
    }), a();
  }
  function a() {
    n.cancel(o), o = s < 1 / 0 ? n.after(r, Math.min(s - n.now(), ir)) : null;
  }
  return {
    /** Look whether groups that have changed are muted. @param {Iterable<number>} ids */
    note(i) {
      let m = s;
      for (let p of i) {
        let f = e.groups.get(p)?.muted_until;
        f && (s = Math.min(s, Date.parse(f)));
      }
      s < m && a();
    },
    dispose: () => n.cancel(o)
  };
}

// model/notifications.js
var lr = 5e3, lo = 120, co = 2e4, uo = (e) => `g${e}`;
function fo({ state: e, settings: t, isLeading: n, isVisible: o, tell: s, clock: r }) {
  let a = null, i = null, m = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), f = null, h = null;
  function w(c) {
    if (i === c) return !0;
    let d = r.now();
    return [...m.values()].some((S) => S.groupId === c && S.until > d);
  }
  function u(c, d) {
    let { notifications: S, mentions_in_muted: b, notify_all: v } = t();
    return !S || w(c.id) ? !1 : lt(c, r.now()) ? d === "mention" && b : d !== "message" || v.includes(c.id);
  }
  function l(c, d) {
    let S = r.now(), b = S - (p.get(c.id) ?? -1 / 0) >= lr, v = b && t().sounds && !o();
    p.set(c.id, S), a?.show({ tag: uo(c.id), group: c, ...d, isRenewed: b, hasSound: v });
  }
  function g(c) {
    p.delete(c), a?.close(uo(c));
  }
  function y() {
    r.cancel(h), h = null, s(i), i !== null && (h = r.after(y, co));
  }
  return {
    /** Show notifications through this from now on. @param {Port | null} given */
    setPort(c) {
      a = c;
    },
    /** Note which conversation is visible and focused in this tab. @param {number | null} groupId */
    look(c) {
      c !== i && (i = c, y(), c !== null && g(c));
    },
    /** Note what another tab looks at. @param {{ tab: string, group_id: number | null }} word */
    looked({ tab: c, group_id: d }) {
      d === null ? m.delete(c) : (m.set(c, { groupId: d, until: r.now() + 2 * co }), n() && g(d));
    },
    /** New messages of others have come, while live. @param {Arrived[]} arrived */
    arrived(c) {
      if (n())
        for (let { message: d, kind: S } of c) {
          let b = e.groups.get(d.group_id);
          if (!b || d.seq <= b.read_seq || !u(b, S)) continue;
          let v = e.people.get(d.sender_id), k = v?.display_name ?? v?.username ?? d.sender, _ = Array.from(d.content.slice(0, 2 * lo)).slice(0, lo);
          l(b, {
            kind: "message",
            seq: d.seq,
            sender_id: d.sender_id,
            sender: k,
            count: 1,
            text: t().notification_text && _.length > 0 ? _.join("") : null
          });
        }
    },
    /** Close what has been read, here or on another device, and what is gone. @param {Changes} changes */
    changed({ groups: c }) {
      if (n())
        for (let d of c) {
          let S = e.groups.get(d);
          (S ? S.unread === 0 && p.has(d) : p.has(d)) && g(d);
        }
    },
    /** The connection was lost: what comes during the absence is told as one number for each group. */
    lost() {
      f = new Map(e.groups);
    },
    /** The connection is live, and the counts are as of now. */
    back() {
      let c = f;
      if (f = null, !(!c || !n() || o()))
        for (let d of e.groups.values()) {
          let { unread: S, mentions: b } = c.get(d.id) ?? { unread: 0, mentions: 0 }, v = d.unread - S, k = d.mentions > b, _ = d.kind === "direct" ? "direct" : k ? "mention" : "message";
          v > 0 && u(d, _) && l(d, { kind: "summary", seq: d.last?.seq ?? d.seq, sender_id: null, sender: "", text: null, count: v });
        }
    },
    dispose() {
      r.cancel(h), i !== null && s(null);
      for (let c of [...p.keys()]) g(c);
    }
  };
}

// model/presence.js
function po({ signal: e, onPresence: t, onTyping: n, clock: o }) {
  let s = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), i = null, m = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
  function f(u, l) {
    l === null ? a.delete(u) : a.set(u, l), t(u);
  }
  function h() {
    i = null;
    let u = new Set([...s.keys()].slice(-100));
    for (let g of r) u.has(g) || f(g, null);
    (u.size === r.size && [...u].every((g) => r.has(g)) || e({ type: "watch", user_ids: [...u] })) && (r = u);
  }
  function w(u, l) {
    let g = m.get(u);
    g?.has(l) && (o.cancel(g.get(l)), g.delete(l), n(u));
  }
  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(u) {
      s.set(u, (s.get(u) ?? 0) + 1), i ??= o.after(h, 500);
      let l = !0;
      return () => {
        if (!l) return;
        l = !1;
        let g = (s.get(u) ?? 1) - 1;
        g > 0 ? s.set(u, g) : s.delete(u), i ??= o.after(h, 500);
      };
    },
    /** The connection is live: the server knows no list yet. */
    connected() {
      r = /* @__PURE__ */ new Set(), s.size > 0 && (i ??= o.after(h, 0));
    },
    /** The connection is gone. */
    disconnected() {
      for (let u of r) f(u, null);
      r = /* @__PURE__ */ new Set();
      for (let [u, l] of m) for (let g of [...l.keys()]) w(u, g);
    },
    /** The answer to the list: those who are online. @param {number[]} online */
    answered(u) {
      let l = new Set(u);
      for (let g of r) f(g, l.has(g));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(u, l) {
      r.has(u) && f(u, l);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (u) => a.get(u) ?? null,
    /** A member types. @param {number} groupId @param {number} userId */
    typed(u, l) {
      let g = m.get(u) ?? /* @__PURE__ */ new Map();
      m.set(u, g);
      let y = !g.has(l);
      o.cancel(g.get(l)), g.set(l, o.after(() => w(u, l), 5e3)), y && n(u);
    },
    stopTyping: w,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (u) => [...m.get(u)?.keys() ?? []],
    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(u) {
      let l = o.now();
      l - (p.get(u) ?? -1 / 0) < 3e3 || e({ type: "typing", group_id: u }) && p.set(u, l);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (u) => {
      p.delete(u);
    },
    dispose() {
      o.cancel(i);
      for (let u of m.values()) for (let l of u.values()) o.cancel(l);
    }
  };
}

// model/queue.js
function mo({ apply: e, soon: t, clock: n }) {
  let o = [], s = null, r = 0, a = 0, i = 0;
  function m() {
    s?.(), s = null;
    let p = o;
    o = [], p.length > 0 && e(p);
  }
  return {
    /** @param {Frame} frame */
    push(p) {
      o.push(p);
      let f = Math.floor(n.now() / 1e3);
      if (f !== r && (i = f === r + 1 ? a : 0, r = f, a = 0), a++, s) return;
      if (Math.max(a, i) <= 30) {
        s = t(m);
        return;
      }
      let h = n.after(m, 100);
      s = () => n.cancel(h);
    },
    /** Apply all that waits. */
    flush: m,
    clear() {
      s?.(), s = null, o = [];
    }
  };
}

// model/saving.js
var cr = 500, ur = 50, fr = 200, dr = 3;
function go({ db: e, state: t, isLeading: n, opened: o, me: s, clock: r }) {
  let a = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), f = !0, h = (
    /** @type {string | null} */
    null
  ), w = 0, u = null, l = Promise.resolve(), g = () => {
    u ??= r.after(d, cr);
  };
  function y() {
    let S = {
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
    for (let k of f ? t.groups.keys() : a) {
      let _ = t.groups.get(k);
      _ ? S.groups.push(_) : S.gone_groups.push(k);
    }
    for (let k of f ? t.people.keys() : i) {
      let _ = t.people.get(k);
      _ && S.people.push(_);
    }
    let b = [...o].sort(([, k], [, _]) => _ - k).slice(0, ur), v = new Set(b.map(([k]) => k));
    for (let k of [...p.keys()])
      v.has(k) && t.logs.has(k) || (S.gone_logs.push(k), p.delete(k));
    for (let k of f ? v : m.keys()) {
      let _ = t.logs.get(k);
      _ && v.has(k) && c(S, _);
    }
    return a.clear(), i.clear(), m.clear(), f = !1, S;
  }
  function c(S, b) {
    let v = b.group_id, k = J(b), _ = p.get(v) ?? /* @__PURE__ */ new Set();
    if (!k) {
      p.delete(v) && S.gone_logs.push(v);
      return;
    }
    let x = we(b, k), M = x.slice(-fr), T = M.length < x.length, O = T ? (
      /** @type {{ seq: number }} */
      M[0].seq
    ) : k.from, P = new Set(M.map((A) => A.seq)), E = m.get(v);
    for (let A of M) (!_.has(A.seq) || E?.has(A.seq)) && S.rows.push(A);
    for (let A of _) P.has(A) || S.gone_rows.push([v, A]);
    p.set(v, P), S.logs.push({
      group_id: v,
      from: O,
      to: k.to,
      at_start: k.at_start && !T,
      at_end: !0,
      opened_at: o.get(v) ?? 0
    });
  }
  function d() {
    return r.cancel(u), u = null, !n() || w >= dr ? (f = !0, l) : (l = l.then(async () => {
      if (!f && t.cursor === h && a.size + i.size + m.size === 0) return;
      let b = y();
      await e.save(b) ? (w = 0, h = b.cursor) : (w++, f = !0, g());
    }), l);
  }
  return {
    /** @param {Changes} changes */
    note(S) {
      for (let b of S.groups) a.add(b);
      for (let b of S.people) i.add(b);
      for (let b of S.logs) m.set(b, m.get(b) ?? /* @__PURE__ */ new Set());
      for (let [b, v] of S.rows) {
        let k = m.get(b) ?? /* @__PURE__ */ new Set();
        for (let _ of v) k.add(_);
        m.set(b, k);
      }
      g();
    },
    /** The next writing replaces all that is stored. */
    invalidate() {
      f = !0, g();
    },
    flush: d,
    dispose: () => r.cancel(u)
  };
}

// model/session.js
var mr = 2e3;
function _o({ userId: e, db: t, env: n, onEnded: o, onServer: s }) {
  let { clock: r } = n, a = On({
    fetch: n.fetch,
    db: t,
    onSignedOut: ({ code: $ }) => ie($),
    clock: r
  }), { http: i, db: m } = a, p = fn(e), f = oo(p, r), h = fe(
    /** @type {import("../types/api.js").Profile | null} */
    null
  ), w = fe(
    /** @type {import("./types.js").ServerConfig | null} */
    null
  ), u = fe(
    /** @type {import("../net/socket.js").Connection} */
    {
      state: "idle",
      since: r.now(),
      retryAt: null,
      code: null
    }
  ), l = F(($) => q.typingIn($)), g = F(($) => q.isOnline($)), y = fe(
    /** @type {import("./types.js").Event[]} */
    []
  ), c = fe(0), d = fe(0), S = /* @__PURE__ */ new Map(), b = /* @__PURE__ */ new Set(), v = !1, k = !1, _ = null, x = tn({
    open: ($) => n.openSocket(`/ws?since=${encodeURIComponent($)}&groups=no`),
    prepare: async () => (p.cursor === null ? await L.anew() : L.refresh(), /** @type {string} */
    p.cursor),
    checkLogin: () => i.get("/v1/test-auth", void 0, { tries: 1 }),
    onFrame: ($) => $.type === "ready" ? Ro($) : M.push($),
    onState: ($) => {
      $.state === "ended" && ie(String($.code)), $.state !== "live" && No(), u.value = $;
    },
    isOnline: n.isOnline,
    isVisible: n.isVisible,
    clock: r
  }), M = mo({ apply: Eo, soon: n.soon, clock: r }), T = Yn({ state: p, http: i, change: ee, opened: S, clock: r }), O = ao({ state: p, http: i, request: x.request, change: ee, clock: r }), P = An({ state: p, http: i, change: ee, history: T, isMarking: O.isMarking, clock: r }), E = ro({ userId: e, db: m, http: i, env: n, state: p, socket: x, onLeading: () => A.invalidate() }), A = go({
    db: m,
    state: p,
    isLeading: () => E.tabs.isLeading,
    opened: S,
    me: () => h.value,
    clock: r
  }), q = po({
    signal: x.signal,
    onPresence: ($) => g.update($),
    onTyping: ($) => l.update($),
    clock: r
  }), L = qn({
    userId: e,
    db: m,
    http: i,
    state: p,
    view: f,
    history: T,
    change: ee,
    me: h,
    server: w,
    clock: r,
    onOther: () => ie("another_user"),
    onSettings: ($) => E.settings.received($),
    onServer: s,
    onAnew: () => {
      M.clear(), A.invalidate(), c.value++;
    }
  }), j = io({ state: p, change: ee, clock: r }), z = n.makeKey(), Y = fo({
    state: p,
    settings: () => E.settings.settings.value,
    isLeading: () => E.tabs.isLeading,
    isVisible: n.isVisible,
    tell: ($) => E.tabs.tell({ type: "looking", tab: z, group_id: $ }),
    clock: r
  });
  E.onWord(($) => {
    $.type === "looking" && Y.looked($);
  });
  let yt = Xt({ userId: e, http: i, memory: n.memory, clock: r });
  function ee($) {
    k || pr(() => {
      let R = dn(), te = v;
      $(R);
      for (let ge of R.confirmed) E.outbox.confirm(ge);
      for (let { group_id: ge, user_id: jo } of R.typed) q.stopTyping(ge, jo);
      if (R.left.size > 0 && (y.value = [...y.value, ...R.left.values()].slice(-20)), R.me && Lo(), T.bound(R.logs), f.publish(R), A.note(R), P.note(R), j.note(R.groups), E.began(R.groups), Y.changed(R), !(!te || R.arrived.length === 0)) {
        Y.arrived(R.arrived);
        for (let ge of b) ge(R.arrived);
      }
    });
  }
  function Eo($) {
    ee((R) => {
      for (let te of $)
        Fn(te) ? Un(p, te, R) : Po(te, R);
    });
  }
  function Po($, R) {
    switch ($.type) {
      case "live":
        v = !0, V($.cursor) >= p.applied_id && (p.cursor = $.cursor), q.connected(), O.connected(), E.sync(), L.refreshed().then(Y.back);
        break;
      case "read":
        ($.user_id !== e || !O.isMarking($.group_id)) && Wn(p, $, R);
        break;
      case "read_all":
        Ge(p, $.cursor, R);
        break;
      case "muted":
        zn(p, $, R);
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
        d.value++;
        break;
      default:
        E.received(
          /** @type {any} */
          $
        );
    }
  }
  function Ro($) {
    $.user_id !== e ? ie("another_user") : $.reset || $.behind > mr ? Co() : E.outbox.connected(!0);
  }
  function No() {
    v && (L.lost(), Y.lost()), v = !1, E.outbox.connected(!1), q.disconnected(), O.disconnected();
  }
  function Co() {
    M.clear(), p.cursor = null, x.restart();
  }
  async function Lo() {
    try {
      h.value = await i.get("/v1/users/me");
    } catch {
    }
  }
  function ie($) {
    k || (_ && E.tabs.tell({ type: "signed_out", reason: _ }), bt(), o(_ ?? $));
  }
  function bt() {
    k = !0, x.stop(), M.clear();
    for (let $ of [f, A, O, P, q, yt, j, Y, E]) $.dispose();
    a.end();
  }
  return {
    http: i,
    state: p,
    view: f,
    me: h,
    server: w,
    connection: u,
    typing: l,
    presence: g,
    left: y,
    resets: c,
    invitations: d,
    history: T,
    marks: O,
    asking: P,
    people: q,
    local: E,
    notifications: Y,
    socket: x,
    change: ee,
    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([L.showCopy(), E.load()]), !k && (x.start(), yt.start());
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave($, R) {
      _ = $;
      try {
        await R(), ie($);
      } catch (te) {
        if (!k) throw te;
      } finally {
        _ = null;
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
      M.flush(), await Promise.all([O.flush(), E.flush(), A.flush()]);
    },
    dispose: bt
  };
}

// model/store.js
var gr = /* @__PURE__ */ new Set(["signed_out", "account_deleted"]);
function ho(e = Yt()) {
  let t = ft(
    /** @type {Status} */
    { name: "starting" }
  ), n = ft(
    /** @type {ServerConfig | null} */
    null
  ), o = null, s = ft(
    /** @type {string | null} */
    null
  ), r = null, a = e.memory.get("email"), i = 0, m = Te({ fetch: e.fetch });
  async function p(c) {
    let d = ++i;
    o?.dispose();
    let S = e.memory.get(`shared-${c}`) !== null;
    e.memory.set("user", String(c));
    let b = S ? ne() : await e.openDatabase(c);
    if (d !== i) {
      b.close();
      return;
    }
    r = b;
    let v = _o({ userId: c, db: r, env: e, onEnded: f, onServer: w });
    o = v, v.local.onWord((_) => {
      _.type === "signed_out" && v.end(_.reason), _.type === "new_version" && h(_.version) && (s.value = _.version);
    });
    let k = Gt(v, v.http, e.upload);
    t.value = { name: "signed_in", session: v, actions: k }, await v.begin();
  }
  async function f(c) {
    let d = r, S = o?.state.me;
    if (i++, o = null, r = null, c === "another_user") {
      d?.close(), await g();
      return;
    }
    e.memory.get("user") === String(S) && e.memory.set("user", null), t.value = { name: "signed_out", reason: c, email: a }, await d?.wipe(gr.has(c)), d?.close(), u();
  }
  let h = (c) => c !== null && e.version !== "src" && c !== e.version;
  function w({ web: c }) {
    c === null || !h(c) ? s.value = null : s.value !== c && (s.value = c, o?.local.tabs.tell({ type: "new_version", version: c }));
  }
  async function u() {
    try {
      let c = (
        /** @type {ServerConfig} */
        await m.get("/v1/config")
      );
      n.value = c, w(c);
    } catch {
    }
  }
  async function l() {
    let c = Number(e.memory.get("user"));
    if (c) {
      await p(c);
      return;
    }
    if (e.memory.works()) {
      t.value = { name: "signed_out", reason: null, email: a }, u();
      return;
    }
    await g();
  }
  async function g() {
    let c = ++i;
    t.value = { name: "starting" };
    try {
      let { user_id: d } = await m.get("/v1/test-auth", void 0, { tries: 1 });
      c === i && await p(d);
    } catch (d) {
      let { action: S, code: b } = (
        /** @type {import("../net/errors.js").RequestError} */
        d
      );
      S === "sign_in" ? (c === i && (t.value = { name: "signed_out", reason: null, email: a }), u()) : c === i && (t.value = { name: "signed_out", reason: b, email: a });
    }
  }
  async function y({ id: c }, d, S) {
    a = S ? null : d, e.memory.set("email", a), e.memory.set(`shared-${c}`, S ? "1" : null), e.memory.set(Xe(c), null), await p(c);
  }
  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status: t,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config: n,
    /** A newer version of this page that can be loaded, or null. @type {import("../vendor/preact.js").ReadonlySignal<string | null>} */
    newVersion: s,
    http: m,
    start: l,
    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: c, password: d, isShared: S = !1 }) {
      let b = S ? "session" : "persistent", { user: v } = await m.post("/v1/users/login", { email: c, password: d, cookie: b });
      await y(v, c, S);
    },
    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username: c, email: d, password: S, invite: b = null, isShared: v = !1 }) {
      let _ = { username: c, email: d, password: S, cookie: v ? "session" : "persistent", ...b && { invite: b } }, x = await m.post("/v1/users/register", _);
      return await y(x, d, v), x.group_id ?? null;
    },
    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (c, d) => m.post("/v1/users/reset", { code: c, new_password: d }),
    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (c) => m.get(`/v1/invites/${encodeURIComponent(c)}`),
    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(c = !1) {
      let d = o;
      d && (await d.flush(), await d.leave("signed_out", () => d.http.post("/v1/users/logout", { all: c })));
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
var wo = ho();

// ui/toast.js
import { html as dt, signal as _r } from "./vendor/preact.js";
var hr = 6e3, wr = 15e3, yr = 3, de = _r(
  /** @type {Toast[]} */
  []
), xe = /* @__PURE__ */ new Map(), br = 0;
function bo(e, { isFault: t = !1, action: n = null } = {}) {
  let o = { id: ++br, text: e, isFault: t, action: n }, s = de.value.filter((r) => r.text !== e);
  de.value = [...s, o].slice(-yr), So(o);
}
function So({ id: e, action: t }) {
  clearTimeout(xe.get(e)), xe.set(e, setTimeout(() => pt(e), t ? wr : hr));
}
function pt(e) {
  clearTimeout(xe.get(e)), xe.delete(e), de.value = de.value.filter((t) => t.id !== e);
}
function uc() {
  return dt`
    <div class="toasts">
      <div role="status">${de.value.filter((e) => !e.isFault).map(yo)}</div>
      <div role="alert">${de.value.filter((e) => e.isFault).map(yo)}</div>
    </div>
  `;
}
function yo(e) {
  let t = () => clearTimeout(xe.get(e.id)), n = () => So(e);
  return dt`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action && dt`<button class="button quiet strong" onClick=${() => Sr(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${() => pt(e.id)}>
        <${X} name="close" label=${D("shell.close")} />
      </button>
    </div>
  `;
}
function Sr(e) {
  pt(e.id), e.action?.onSelect();
}

// ui/faults.js
var vo = {
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
function xo(e) {
  let { code: t = "", message: n = "", requestId: o = null } = (
    /** @type {any} */
    e ?? {}
  ), s = Object.hasOwn(vo, t) ? vo[t] : void 0, r = s ? D(s) : n || D("shell.fault.unknown");
  return t === "server_error" && o ? `${r} (${o})` : r;
}
async function mt(e) {
  try {
    return await e(), !0;
  } catch (t) {
    return bo(xo(t), { isFault: !0 }), !1;
  }
}

// ui/field.js
import { html as gt, useEffect as vr, useId as xr, useRef as Mr, useState as kr } from "./vendor/preact.js";
function wc({
  name: e,
  label: t,
  type: n = "text",
  value: o = "",
  autocomplete: s = "off",
  hint: r = "",
  fault: a = "",
  isOptional: i = !1,
  isFirst: m = !1,
  ...p
}) {
  let f = xr(), [h, w] = kr(!1), u = Mr(
    /** @type {HTMLInputElement | null} */
    null
  );
  vr(() => {
    m && u.current?.focus();
  }, [m]);
  let l = n === "password", g = [r && `${f}-hint`, a && `${f}-fault`].filter(Boolean).join(" ");
  return gt`
    <div class="field">
      <label for=${f}>${t}</label>
      <div class="field-box">
        <input
          ref=${u} id=${f} name=${e} type=${l && h ? "text" : n} defaultValue=${o}
          dir=${n === "text" ? "auto" : void 0} autocomplete=${s} required=${!i}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${a ? "true" : void 0} aria-describedby=${g || void 0} ...${p}
        />
        ${l && gt`<button type="button" class="button quiet" aria-pressed=${h} title=${D("account.show_password")} onClick=${() => w(!h)}>
          <${X} name="eye" label=${D("account.show_password")} />
        </button>`}
      </div>
      ${r && gt`<p class="hint" id="${f}-hint">${r}</p>`}
      <p class="fault" id="${f}-fault" role="alert" hidden=${!a}>${a}</p>
    </div>
  `;
}
var yc = (e, t) => String(new FormData(e).get(t) ?? "");

// ui/navigation.js
import { signal as Ar } from "./vendor/preact.js";

// ui/route.js
var $r = /^[1-9][0-9]{0,15}$/;
function We({ pathname: e, search: t, hash: n }) {
  let [o, s, r, ...a] = e.split("/").slice(1);
  return a.length > 0 ? { name: "unknown" } : o === "" && s === void 0 ? { name: "home" } : o === "g" && _t(s) && (r === void 0 || _t(r)) ? { name: "group", groupId: Number(s), seq: r ? Number(r) : null } : r !== void 0 ? { name: "unknown" } : o === "d" && _t(s) ? { name: "direct", userId: Number(s) } : o === "settings" ? { name: "settings", page: s ?? "" } : s !== void 0 ? { name: "unknown" } : o === "join" ? { name: "join", code: n.slice(1) } : o === "search" ? { name: "search", query: new URLSearchParams(t).get("q") ?? "" } : { name: "unknown" };
}
function _t(e) {
  return e !== void 0 && $r.test(e);
}

// ui/navigation.js
var Tr = Ar(We(location));
addEventListener("popstate", ht);
addEventListener("hashchange", ht);
function pe(e, { replace: t = !1 } = {}) {
  t ? history.replaceState(null, "", e) : history.pushState(null, "", e), ht();
}
function Mc(e) {
  if (e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  let t = e.target instanceof Element ? e.target.closest("a") : null;
  if (!t || t.target || t.hasAttribute("download")) return;
  let n = new URL(t.href);
  n.origin !== location.origin || We(n).name === "unknown" || (e.preventDefault(), pe(n.pathname + n.search + n.hash));
}
function ht() {
  Tr.value = We(location);
}

// ui/dialogs.js
import { html as ko, signal as qr, useEffect as Tc, useLayoutEffect as Or, useRef as Mo, useState as qc } from "./vendor/preact.js";
var Me = qr(null);
function Pc(e, t) {
  return Me.value?.onClosed(null), new Promise((n) => {
    Me.value = { title: e, draw: t, onClosed: n };
  });
}
function Rc() {
  let e = Me.value;
  return e && ko`<${Er} key=${e.title} opened=${e} />`;
}
function Er({ opened: e }) {
  let t = Mo(
    /** @type {HTMLDialogElement | null} */
    null
  ), n = Mo(
    /** @type {any} */
    null
  );
  Or(() => {
    let r = (
      /** @type {HTMLDialogElement} */
      t.current
    );
    return r.showModal(), r.querySelector("[data-first]")?.focus(), () => r.close();
  }, []);
  let o = (r = null) => {
    n.current = r, t.current?.close();
  };
  return ko`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${() => {
    Me.value === e && (Me.value = null), e.onClosed(n.current);
  }}
      onMouseDown=${(r) => r.target === t.current && o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${() => o()}>
            <${X} name="close" label=${D("groups.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `;
}

// ui/avatar.js
import { html as $o, useState as Pr } from "./vendor/preact.js";
var Rr = 12, Nr = new Intl.Segmenter(void 0, { granularity: "grapheme" }), Cr = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, Ao = (e) => e?.display_name || e?.username || "";
function Lr(e) {
  let [t] = Nr.segment(e.replace(Cr, "").trim());
  return t ? t.segment.toLocaleUpperCase() : "?";
}
function To({ id: e, name: t, file: n = null, isGroup: o = !1, size: s = "normal" }) {
  let [r, a] = Pr(
    /** @type {string | null} */
    null
  ), i = `avatar ${s} ${o ? "of-group" : "of-person"}`;
  return n && n !== r ? $o`<img
      class=${i} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${() => a(n)}
    />` : $o`<span class="${i} tone-${e % Rr}" aria-hidden="true">${Lr(t)}</span>`;
}

// ui/sidebar/account.js
import { html as Wr } from "./vendor/preact.js";

// ui/menu.js
import { html as ae, signal as jr, useLayoutEffect as Dr, useRef as Ur } from "./vendor/preact.js";
var me = jr(
  /** @type {Menu | null} */
  null
), Z = 4;
function qo(e) {
  me.value?.anchor.removeAttribute("aria-expanded"), me.value = e, e.anchor.getAttribute("aria-haspopup") === "menu" && e.anchor.setAttribute("aria-expanded", "true");
}
function wt() {
  let e = me.value;
  if (!e) return;
  let { activeElement: t } = document, o = t === null || t === document.body || t.closest(".menu") !== null;
  e.anchor.removeAttribute("aria-expanded"), me.value = null, o && e.anchor.isConnected && e.anchor.focus();
}
function Uc() {
  let e = me.value;
  return e && ae`<${Gr} key=${e.label} menu=${e} />`;
}
function Gr({ menu: e }) {
  let t = Ur(
    /** @type {HTMLElement | null} */
    null
  );
  Dr(() => {
    let o = (
      /** @type {HTMLElement} */
      t.current
    );
    o.showPopover(), Fr(o, e), Oo(o)[0]?.focus();
  }, [e]);
  let n = (o) => {
    wt(), o.onSelect();
  };
  return ae`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${(o) => Br(o)}
      onToggle=${(o) => {
    o.newState === "closed" && me.value === e && wt();
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
var Oo = (e) => [...e.querySelectorAll("button")];
function Br(e) {
  let t = Oo(
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
    wt();
  else if (e.key.length === 1 && e.key !== " " && !e.ctrlKey && !e.metaKey) {
    let s = [...t.slice(n + 1), ...t.slice(0, n + 1)], r = e.key.toLocaleLowerCase();
    s.find((a) => a.textContent?.trim().toLocaleLowerCase().startsWith(r))?.focus();
  } else
    return;
  e.preventDefault(), e.stopPropagation();
}
function Fr(e, { anchor: t, point: n }) {
  let o = t.getBoundingClientRect(), { width: s, height: r } = e.getBoundingClientRect(), a = getComputedStyle(t).direction === "rtl", i = n ? n.x : a ? o.right - s : o.left, m = n ? n.y : o.bottom + Z, p = (n ? n.y : o.top - Z) - r, f = Math.max(Z, Math.min(i, innerWidth - s - Z)), h = m + r <= innerHeight - Z || p < Z ? m : p;
  e.style.inset = `${Math.max(Z, Math.min(h, innerHeight - r - Z))}px auto auto ${f}px`;
}

// ui/sidebar/account.js
function Xc({ session: e, actions: t }) {
  let n = e.state.me, o = e.view.people.get(n).value, s = Ao(o), r = (a) => qo({
    label: D("shell.account"),
    anchor: (
      /** @type {HTMLElement} */
      a.currentTarget
    ),
    items: [
      { label: D("shell.profile"), icon: "person", onSelect: () => pe("/settings/profile") },
      { label: D("shell.settings"), icon: "settings", onSelect: () => pe("/settings") },
      { label: D("shell.sessions"), icon: "device", onSelect: () => pe("/settings/sessions") },
      null,
      { label: D("shell.read_all"), icon: "check", onSelect: () => {
        mt(() => t.readAll());
      } },
      null,
      { label: D("shell.sign_out"), icon: "leave", onSelect: () => {
        zr();
      } }
    ]
  });
  return Wr`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${D("shell.account_of", { name: s })} onClick=${r}>
      <${To} id=${n} name=${s} file=${o?.avatar} size="small" />
    </button>
  `;
}
var zr = () => mt(async () => {
  await wo.logout(), pe("/", { replace: !0 });
});

export {
  Tt as a,
  la as b,
  ca as c,
  ua as d,
  D as e,
  it as f,
  le as g,
  B as h,
  J as i,
  we as j,
  lt as k,
  wo as l,
  Wo as m,
  X as n,
  bo as o,
  uc as p,
  xo as q,
  mt as r,
  wc as s,
  yc as t,
  Tr as u,
  pe as v,
  Mc as w,
  Pc as x,
  Rc as y,
  qo as z,
  Uc as A,
  Ao as B,
  To as C,
  Xc as D,
  zr as E
};
