// The model of the whole page: signed out, or with the session of a user. The user interface imports
// this module alone.

import { signal } from "../vendor/preact.js";
import { RequestError } from "../net/errors.js";
import { createHttp } from "../net/http.js";
import { createMemoryDatabase } from "./memory_db.js";
import { renewalName } from "./renewal.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./actions.js").Actions} Actions
 * @typedef {import("./types.js").ServerConfig} ServerConfig
 *
 * `starting`: it is not yet known whether the user is signed in.
 * @typedef {{ name: "starting" }
 *   | { name: "signed_out", reason: string | null, email: string | null }
 *   | { name: "signed_in", session: Session, actions: Actions }} Status
 */

/** Ends after which nothing of the user stays on this device. */
const FINAL = new Set(["signed_out", "account_deleted"]);

/**
 * @param {import("./environment.js").Environment} env
 */
export function createStore(env) {
  const status = signal(/** @type {Status} */ ({ name: "starting" }));
  const config = signal(/** @type {ServerConfig | null} */ (null));
  /** @type {Session | null} */
  let session = null;
  /** The version of the web client that the server has, if it is not the one of this page. */
  const newVersion = signal(/** @type {string | null} */ (null));
  /** @type {import("./types.js").Database | null} */
  let db = null;
  let email = env.memory.get("email");
  /** Grows with each change of the user. */
  let turn = 0;

  /** For what needs no login. A session has its own. */
  const http = createHttp({ fetch: env.fetch });

  /**
   * Begin the session of a user. Raises RequestError if its part of the page cannot be loaded.
   * @param {number} userId
   */
  async function enter(userId) {
    const mine = ++turn;
    session?.dispose();
    const isShared = env.memory.get(`shared-${userId}`) !== null;
    env.memory.set("user", String(userId));
    const { createSession, createActions } = await env.loadSession().catch(() => {
      throw new RequestError({ code: "network" });
    });
    const opened = isShared ? createMemoryDatabase() : await env.openDatabase(userId);
    if (mine !== turn) {
      opened.close();
      return;
    }
    db = opened;
    const made = createSession({ userId, db, env, onEnded: ended, onServer: noteVersion });
    session = made;
    made.local.onWord((word) => {
      if (word.type === "signed_out") made.end(word.reason);
      if (word.type === "new_version" && isOther(word.version)) newVersion.value = word.version;
    });
    const actions = createActions(made, made.http, env.upload);
    status.value = { name: "signed_in", session: made, actions };
    await made.begin();
  }

  /** The session has ended, here or elsewhere. @param {string} reason */
  async function ended(reason) {
    const old = db;
    const userId = session?.state.me;
    turn++;
    session = null;
    db = null;
    if (reason === "another_user") {
      // The cookie has changed: another tab has signed in as another user.
      old?.close();
      await askWho();
      return;
    }
    // Another tab may have signed in as another user.
    if (env.memory.get("user") === String(userId)) env.memory.set("user", null);
    status.value = { name: "signed_out", reason, email };
    // Drafts and messages on their way stay for the same user.
    await old?.wipe(FINAL.has(reason));
    old?.close();
    readConfig();
  }

  /** Sources, which change while they are edited, have no version. @param {string | null} version */
  const isOther = (version) => version !== null && env.version !== "src" && version !== env.version;

  /** @param {ServerConfig} server */
  function noteVersion({ web: version }) {
    if (version === null || !isOther(version)) newVersion.value = null;
    else if (newVersion.value !== version) {
      newVersion.value = version;
      session?.local.tabs.tell({ type: "new_version", version });
    }
  }

  async function readConfig() {
    try {
      const server = /** @type {ServerConfig} */ (await http.get("/v1/config"));
      config.value = server;
      noteVersion(server);
    } catch {
      // The page shows what it shows without it.
    }
  }

  /** Find out who is signed in. */
  async function start() {
    const known = Number(env.memory.get("user"));
    if (known) {
      // A page that does not start offers a way out of broken files.
      await enter(known).catch((error) => {
        if (!(error instanceof RequestError)) throw error;
      });
      return;
    }
    if (env.memory.works()) {
      status.value = { name: "signed_out", reason: null, email };
      readConfig();
      return;
    }
    await askWho();
  }

  /** Ask the server whose login the cookie is, and begin their session. */
  async function askWho() {
    const mine = ++turn;
    status.value = { name: "starting" };
    try {
      const { user_id } = await http.get("/v1/test-auth", undefined, { tries: 1 });
      if (mine === turn) await enter(user_id);
    } catch (error) {
      const { action, code } = /** @type {import("../net/errors.js").RequestError} */ (error);
      if (action === "sign_in") {
        if (mine === turn) status.value = { name: "signed_out", reason: null, email };
        readConfig();
      } else if (mine === turn) {
        status.value = { name: "signed_out", reason: code, email };
      }
    }
  }

  /** @param {{ id: number }} user @param {string} address @param {boolean} isShared */
  async function signedIn({ id }, address, isShared) {
    email = isShared ? null : address;
    env.memory.set("email", email);
    env.memory.set(`shared-${id}`, isShared ? "1" : null);
    env.memory.set(renewalName(id), null);
    await enter(id);
  }

  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Status>} */
    status,
    /** What the server tells before the login. @type {import("../vendor/preact.js").ReadonlySignal<ServerConfig | null>} */
    config,
    /** A newer version of this page that can be loaded, or null. @type {import("../vendor/preact.js").ReadonlySignal<string | null>} */
    newVersion,
    http,
    start,

    /**
     * Sign in. `isShared`: this is not the user's computer, so nothing is stored on it. Raises
     * RequestError.
     * @param {{ email: string, password: string, isShared?: boolean }} credentials
     */
    async login({ email: address, password, isShared = false }) {
      const cookie = isShared ? "session" : "persistent";
      const { user } = await http.post("/v1/users/login", { email: address, password, cookie });
      await signedIn(user, address, isShared);
    },

    /**
     * Make an account, and sign in. Return the group of the invitation, or null. Raises RequestError.
     * @param {{ username: string, email: string, password: string, invite?: string | null,
     *   isShared?: boolean }} account
     * @returns {Promise<number | null>}
     */
    async register({ username, email: address, password, invite = null, isShared = false }) {
      const cookie = isShared ? "session" : "persistent";
      const body = { username, email: address, password, cookie, ...(invite && { invite }) };
      const made = await http.post("/v1/users/register", body);
      await signedIn(made, address, isShared);
      return made.group_id ?? null;
    },

    /** Set a new password with a code of the operator. @param {string} code @param {string} new_password */
    reset: (code, new_password) => http.post("/v1/users/reset", { code, new_password }),

    /** Read the group of an invitation, signed in or not. @param {string} code */
    invite: (code) => http.get(`/v1/invites/${encodeURIComponent(code)}`),

    /** Sign out here, or everywhere. Raises RequestError; then the login still holds. @param {boolean} [all] */
    async logout(all = false) {
      const leaving = session;
      if (!leaving) return;
      await Promise.all([leaving.marks.flush(), leaving.local.handOver()]);
      await leaving.leave("signed_out", () => leaving.http.post("/v1/users/logout", { all }));
    },

    /** The page is seen again, or the network is back, or the user wants it: connect now. */
    wake: () => session?.socket.now(),
    /** There is no network. */
    offline: () => session?.socket.offline(),
    /** Whether files are being sent. */
    isUploading: () => session?.local.attachments.isRunning() ?? false,
    /** The page may be about to go. */
    flush: () => session?.flush(),
  };
}

/** @typedef {ReturnType<typeof createStore>} Store */
