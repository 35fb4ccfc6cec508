// Who is online and who is typing. Only the users on the screen are watched.

/** @typedef {import("../net/clock.js").Clock} Clock */

const WATCHED_MAX = 100;
const WATCH_MS = 500;
const TYPING_MS = 5_000;
const SEND_TYPING_MS = 3_000;

/**
 * @param {object} dependencies
 * @param {(command: import("../types/frames.js").Command) => boolean} dependencies.signal
 * @param {(userId: number) => void} dependencies.onPresence
 * @param {(groupId: number) => void} dependencies.onTyping
 * @param {Clock} dependencies.clock
 */
export function createPresence({ signal, onPresence, onTyping, clock }) {
  /** How many parts of the page show each user. @type {Map<number, number>} */
  const shown = new Map();
  /** @type {Set<number>} */
  let watched = new Set();
  /** Of those watched: who is online, as the server told. @type {Map<number, boolean>} */
  const known = new Map();
  /** @type {any} */
  let timer = null;
  /** By group, by user: the timer that ends it. @type {Map<number, Map<number, any>>} */
  const typing = new Map();
  /** @type {Map<number, number>} */
  const sent = new Map();

  /** @param {number} id @param {boolean | null} isOnline */
  function note(id, isOnline) {
    if (isOnline === null) known.delete(id);
    else known.set(id, isOnline);
    onPresence(id);
  }

  function watch() {
    timer = null;
    // The newest parts of the page are the ones that are looked at.
    const now = new Set([...shown.keys()].slice(-WATCHED_MAX));
    for (const id of watched) if (!now.has(id)) note(id, null);
    const isSame = now.size === watched.size && [...now].every((id) => watched.has(id));
    if (isSame || signal({ type: "watch", user_ids: [...now] })) watched = now;
  }

  /** @param {number} groupId @param {number} userId */
  function stop(groupId, userId) {
    const users = typing.get(groupId);
    if (!users?.has(userId)) return;
    clock.cancel(users.get(userId));
    users.delete(userId);
    onTyping(groupId);
  }

  return {
    /**
     * Watch a user while a part of the page shows them. Return the function that ends it.
     * @param {number} userId
     */
    show(userId) {
      shown.set(userId, (shown.get(userId) ?? 0) + 1);
      timer ??= clock.after(watch, WATCH_MS);
      let isShown = true;
      return () => {
        if (!isShown) return;
        isShown = false;
        const left = (shown.get(userId) ?? 1) - 1;
        if (left > 0) shown.set(userId, left);
        else shown.delete(userId);
        timer ??= clock.after(watch, WATCH_MS);
      };
    },

    /** The connection is live: the server knows no list yet. */
    connected() {
      watched = new Set();
      if (shown.size > 0) timer ??= clock.after(watch, 0);
    },

    /** The connection is gone. */
    disconnected() {
      for (const id of watched) note(id, null);
      watched = new Set();
      for (const [groupId, users] of typing) for (const id of [...users.keys()]) stop(groupId, id);
    },

    /** The answer to the list: those who are online. @param {number[]} online */
    answered(online) {
      const set = new Set(online);
      for (const id of watched) note(id, set.has(id));
    },
    /** @param {number} userId @param {boolean} isOnline */
    changed(userId, isOnline) {
      if (watched.has(userId)) note(userId, isOnline);
    },
    /** Whether a user is online; null if that is not known. @param {number} userId */
    isOnline: (userId) => known.get(userId) ?? null,

    /** A member types. @param {number} groupId @param {number} userId */
    typed(groupId, userId) {
      const users = typing.get(groupId) ?? new Map();
      typing.set(groupId, users);
      const isNew = !users.has(userId);
      clock.cancel(users.get(userId));
      users.set(userId, clock.after(() => stop(groupId, userId), TYPING_MS));
      if (isNew) onTyping(groupId);
    },
    stopTyping: stop,
    /** The users who type in a group. @param {number} groupId */
    typingIn: (groupId) => [...(typing.get(groupId)?.keys() ?? [])],

    /** Tell the others that the user types, at most every three seconds. @param {number} groupId */
    type(groupId) {
      const now = clock.now();
      if (now - (sent.get(groupId) ?? -Infinity) < SEND_TYPING_MS) return;
      if (signal({ type: "typing", group_id: groupId })) sent.set(groupId, now);
    },
    /** The message was sent: the next key counts anew. @param {number} groupId */
    typedAndSent: (groupId) => void sent.delete(groupId),

    dispose() {
      clock.cancel(timer);
      for (const users of typing.values()) for (const handle of users.values()) clock.cancel(handle);
    },
  };
}

/** @typedef {ReturnType<typeof createPresence>} Presence */
