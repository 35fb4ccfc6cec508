// The settings of the user, the same on all devices. A change holds at once; the server follows.

import { signal } from "../vendor/preact.js";

/**
 * @typedef {object} Settings
 * @property {"system" | "light" | "dark" | "contrast"} theme
 * @property {"small" | "normal" | "large"} text_size
 * @property {"normal" | "compact"} density
 * @property {boolean} enter_sends
 * @property {string | null} language null: that of the browser
 * @property {"system" | "always"} reduced_motion
 * @property {boolean} notifications
 * @property {boolean} notification_text whether notifications show the text of messages
 * @property {boolean} mentions_in_muted whether mentions in muted groups are told
 * @property {number[]} notify_all groups of which each message is told
 * @property {boolean} sounds
 * @property {"all" | "mentions" | "none"} announce what a screen reader says of new messages
 * @property {boolean} jump_to_own whether the list goes to a message that was just sent
 * @property {string[]} recent_emoji
 * @property {string} skin_tone
 */

/** @type {Settings} */
export const DEFAULTS = {
  theme: "system",
  text_size: "normal",
  density: "normal",
  enter_sends: true,
  language: null,
  reduced_motion: "system",
  notifications: true,
  notification_text: true,
  mentions_in_muted: false,
  notify_all: [],
  sounds: false,
  announce: "all",
  jump_to_own: false,
  recent_emoji: [],
  skin_tone: "",
};
const SAVE_MS = 1000;
const TRIES = 3;

/**
 * @param {object} dependencies
 * @param {import("./types.js").Database} dependencies.db
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {() => void} dependencies.tell tells the other tabs
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createSettings({ db, http, tell, clock }) {
  const settings = signal({ ...DEFAULTS });
  /** All that the server has, with members that only other clients know. @type {Record<string, unknown>} */
  let stored = {};
  let revision = /** @type {number | null} */ (null);
  /** What the server does not have yet. @type {Partial<Settings>} */
  let changed = {};
  /** @type {any} */
  let timer = null;

  function show() {
    const known = Object.entries({ ...stored, ...changed }).filter(([name, value]) =>
      isLike(/** @type {Record<string, unknown>} */ (DEFAULTS)[name], value),
    );
    settings.value = { ...DEFAULTS, ...Object.fromEntries(known) };
  }

  /** @param {{ revision: number, settings: Record<string, unknown> }} answer */
  function take(answer) {
    if (revision !== null && answer.revision < revision) return;
    revision = answer.revision;
    stored = answer.settings;
    show();
    keep();
  }

  /** @returns {Promise<{ stored: Record<string, unknown>, changed: Partial<Settings> } | null>} */
  async function read() {
    const kept = /** @type {any} */ (await db.value("settings"));
    return kept && { stored: kept.stored ?? {}, changed: kept.changed ?? {} };
  }

  const keep = () => db.put_value("settings", { stored, changed });

  /** @param {{ keepalive?: boolean }} [options] */
  async function save(options) {
    timer = null;
    for (let tried = 0; tried < TRIES && Object.keys(changed).length > 0; tried++) {
      const sent = changed;
      try {
        if (revision === null) take(await http.get("/v1/users/me/settings"));
        const answer = await http.put(
          "/v1/users/me/settings",
          { settings: { ...stored, ...sent } },
          { headers: { "If-Match": `"${revision}"` }, ...options },
        );
        const later = Object.entries(changed).filter(
          ([name, value]) => value !== /** @type {any} */ (sent)[name],
        );
        changed = Object.fromEntries(later);
        take(answer);
      } catch (error) {
        // Another device was first: its other settings stay.
        if (/** @type {any} */ (error).code !== "revision_mismatch") return;
        revision = null;
      }
    }
  }

  return {
    /** @type {import("../vendor/preact.js").ReadonlySignal<Settings>} */
    settings,

    /** Read what is stored here, before the server has answered. */
    async load() {
      const kept = await read();
      if (!kept) return;
      stored = kept.stored;
      changed = { ...kept.changed, ...changed };
      show();
    },

    /** The connection is live: tell the server what was changed meanwhile. Raises nothing. */
    async sync() {
      if (Object.keys(changed).length > 0) await save();
    },

    /** Take the settings of the server: at the start, and when a device of the user has changed them. @param {{ revision: number, settings: any }} answer */
    received: take,
    /** Another tab has. It tells the server itself. */
    async reload() {
      const kept = await read();
      if (!kept) return;
      stored = { ...stored, ...kept.changed };
      show();
    },

    /**
     * Change a setting.
     * @template {keyof Settings} K
     * @param {K} name
     * @param {Settings[K]} value
     */
    set(name, value) {
      changed = { ...changed, [name]: value };
      show();
      keep().then(tell);
      clock.cancel(timer);
      timer = clock.after(() => save(), SAVE_MS);
    },
    /** Send a change at once: the page may be about to go. */
    async flush() {
      if (timer === null) return;
      clock.cancel(timer);
      await save({ keepalive: true });
    },
    dispose: () => clock.cancel(timer),
  };
}

/**
 * Whether a value has the form of another one. Another version may have stored anything.
 * @param {unknown} model
 * @param {unknown} value
 */
function isLike(model, value) {
  if (model === undefined) return false;
  if (model === null || value === null) return model === null && (value === null || typeof value === "string");
  return typeof model === typeof value && Array.isArray(model) === Array.isArray(value);
}
