// What the model takes from its surroundings. Tests give it another clock, server and browser.

import { systemClock } from "../net/clock.js";
import { upload } from "../net/upload.js";

/**
 * @typedef {object} Environment
 * @property {import("../net/clock.js").Clock} clock
 * @property {typeof globalThis.fetch} fetch
 * @property {(path: string) => import("../net/socket.js").Link} openSocket
 * @property {() => Promise<SessionParts>} loadSession loads the model of a session; rejected if that fails
 * @property {(userId: number) => Promise<import("./types.js").Database>} openDatabase
 * @property {typeof upload} upload
 * @property {import("./types.js").Locks | null} locks
 * @property {(name: string) => import("./tabs.js").Channel | null} openChannel
 * @property {(fn: () => void) => () => void} soon runs a function before the next draw
 * @property {() => boolean} isOnline
 * @property {() => boolean} isVisible
 * @property {() => string} makeKey
 * @property {string} version of the page; `src` while its sources are edited
 * @property {Memory} memory what is known before the database of a user is open
 *
 * @typedef {object} SessionParts
 * @property {typeof import("./session.js").createSession} createSession
 * @property {typeof import("./actions.js").createActions} createActions
 *
 * @typedef {object} Memory
 * @property {() => boolean} works
 * @property {(name: string) => string | null} get
 * @property {(name: string, value: string | null) => void} set
 */

const HIDDEN_MS = 100;
const KEY_BYTES = 16;

/**
 * Return the surroundings that a browser gives, without what is loaded for a session.
 * @returns {Omit<Environment, "loadSession" | "openDatabase">}
 */
export function browserEnvironment() {
  const page = /** @type {any} */ (globalThis);
  const isVisible = () => page.document?.visibilityState !== "hidden";
  return {
    clock: systemClock,
    fetch: page.fetch.bind(page),
    openSocket: (path) => new WebSocket(new URL(path, page.location.href.replace(/^http/, "ws"))),
    upload,
    locks: page.navigator.locks ?? null,
    openChannel: (name) => (page.BroadcastChannel ? new BroadcastChannel(name) : null),
    soon(fn) {
      // A hidden page draws nothing, so no animation frame comes.
      if (!isVisible()) {
        const handle = setTimeout(fn, HIDDEN_MS);
        return () => clearTimeout(handle);
      }
      const frame = requestAnimationFrame(run);
      const handle = setTimeout(run, HIDDEN_MS);
      function run() {
        cancelAnimationFrame(frame);
        clearTimeout(handle);
        fn();
      }
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(handle);
      };
    },
    isOnline: () => page.navigator.onLine,
    isVisible,
    version: page.document?.querySelector('meta[name="chat-version"]')?.content ?? "src",
    makeKey() {
      const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
      return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
    },
    memory: localMemory(() => page.localStorage),
  };
}

/**
 * @param {() => Storage} storage a private window may refuse it
 * @returns {Memory}
 */
function localMemory(storage) {
  /** @param {string} name */
  function get(name) {
    try {
      return storage().getItem(`chat-${name}`);
    } catch {
      return null;
    }
  }
  /** @param {string} name @param {string | null} value */
  function set(name, value) {
    try {
      if (value === null) storage().removeItem(`chat-${name}`);
      else storage().setItem(`chat-${name}`, value);
    } catch {
      // Then each visit begins anew.
    }
  }
  function works() {
    set("works", "1");
    return get("works") === "1";
  }
  return { get, set, works };
}
