// One login of a user in this page: the state, the connection, the local copy, and how they keep each
// other up to date.

import { batch, signal } from "../vendor/preact.js";
import { createSocket } from "../net/socket.js";
import { createAsking } from "./asking.js";
import { createBeginning } from "./beginning.js";
import { positionOf } from "./cursors.js";
import { createEnding } from "./ending.js";
import { applyEvent } from "./events.js";
import { isEvent } from "./frames.js";
import { createHistory } from "./history.js";
import { createLocal } from "./local.js";
import { createMarks } from "./marks.js";
import { createMutes } from "./mutes.js";
import { createNotifications } from "./notifications.js";
import { createPresence } from "./presence.js";
import { createQueue } from "./queue.js";
import { createRenewal } from "./renewal.js";
import { createSaving } from "./saving.js";
import { createSignals } from "./signals.js";
import { createChanges, createState } from "./state.js";
import { createView, signalMap } from "./view.js";

/**
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./types.js").Frame} Frame
 * @typedef {import("./types.js").Arrived} Arrived
 * @typedef {import("./types.js").Database} Database
 * @typedef {import("./environment.js").Environment} Environment
 */

/** A client that has missed more events than this reads the groups anew. */
const BEHIND_MAX = 2000;

/**
 * @param {object} dependencies
 * @param {number} dependencies.userId
 * @param {Database} dependencies.db
 * @param {Environment} dependencies.env
 * @param {(reason: string) => void} dependencies.onEnded the login has ended, with an error code
 * @param {(config: import("./types.js").ServerConfig) => void} dependencies.onServer
 */
export function createSession({ userId, db: ownDb, env, onEnded, onServer }) {
  const { clock } = env;
  const ending = createEnding({
    fetch: env.fetch, db: ownDb, onSignedOut: ({ code }) => end(code), clock,
  });
  const { http, db } = ending;
  const state = createState(userId);
  const view = createView(state, clock);
  const me = signal(/** @type {import("../types/api.js").Profile | null} */ (null));
  const server = signal(/** @type {import("./types.js").ServerConfig | null} */ (null));
  const connection = signal(/** @type {import("../net/socket.js").Connection} */ ({
    state: "idle", since: clock.now(), retryAt: null, code: null,
  }));
  const typing = signalMap((/** @type {number} */ groupId) => people.typingIn(groupId));
  const presence = signalMap((/** @type {number} */ userId) => people.isOnline(userId));
  /** Groups that the user has left or lost, newest last. */
  const left = signal(/** @type {import("./types.js").Left[]} */ ([]));
  /** Grows when all histories were forgotten: what is on the screen is to be read again. */
  const resets = signal(0);
  /** Grows when an invitation comes. */
  const invitations = signal(0);
  /** @type {Map<number, number>} */
  const opened = new Map();
  /** @type {Set<(arrived: Arrived[]) => void>} */
  const listeners = new Set();
  let isLive = false;
  const isCurrent = signal(false); // whether all events and own marks up to now have been applied
  let isOver = false;
  /** The reason of the end that the user has asked for. @type {string | null} */
  let leaving = null;

  const socket = createSocket({
    open: (cursor) => env.openSocket(`/ws?since=${encodeURIComponent(cursor)}&groups=no`),
    prepare: async () => {
      if (state.cursor === null) await beginning.anew();
      return /** @type {string} */ (state.cursor);
    },
    checkLogin: () => http.get("/v1/test-auth", undefined, { tries: 1 }),
    onFrame: (frame) => (frame.type === "ready" ? ready(frame) : queue.push(frame)),
    onState: (now) => {
      if (now.state === "ended") end(String(now.code));
      if (now.state !== "live") disconnected();
      connection.value = now;
    },
    isOnline: env.isOnline,
    isVisible: env.isVisible,
    clock,
  });
  const queue = createQueue({ apply, soon: env.soon, clock });
  const history = createHistory({ state, http, change, opened, clock });
  const marks = createMarks({ state, http, request: socket.request, change, clock });
  const asking = createAsking({ state, http, change, history, clock });
  const local = createLocal({ userId, db, http, env, state, socket, onLeading: () => saving.invalidate() });
  const saving = createSaving({
    db, state, isLeading: () => local.tabs.isLeading, opened, me: () => me.value, clock,
  });
  const people = createPresence({
    signal: socket.signal,
    onPresence: (id) => presence.update(id),
    onTyping: (id) => typing.update(id),
    clock,
  });

  const beginning = createBeginning({
    userId, db, http, state, view, history, change, me, server, clock,
    onOther: () => end("another_user"),
    onSettings: (settings) => local.settings.received(settings),
    onServer,
    onAnew: () => {
      queue.clear();
      saving.invalidate();
      resets.value++;
    },
  });

  const mutes = createMutes({ state, change, clock });
  const tab = env.makeKey();
  const notifications = createNotifications({
    state,
    settings: () => local.settings.settings.value,
    isLeading: () => local.tabs.isLeading,
    isVisible: env.isVisible,
    tell: (group_id) => local.tabs.tell({ type: "looking", tab, group_id }),
    clock,
  });
  local.onWord((word) => {
    if (word.type === "looking") notifications.looked(word);
  });
  const applySignal = createSignals({ state, people, local, invitations, onLive: live });
  const renewal = createRenewal({ userId, http, memory: env.memory, clock });

  /** Change the state, and show, store and ask for what follows. @param {(changes: Changes) => void} fn */
  function change(fn) {
    if (isOver) return;
    batch(() => {
      const changes = createChanges();
      const wasLive = isLive;
      fn(changes);
      for (const confirmed of changes.confirmed) local.outbox.confirm(confirmed);
      for (const { group_id, user_id } of changes.typed) people.stopTyping(group_id, user_id);
      if (changes.left.size > 0) left.value = [...left.value, ...changes.left.values()].slice(-20);
      if (changes.me) refreshMe();
      history.bound(changes.logs);
      view.publish(changes);
      saving.note(changes);
      asking.note(changes);
      mutes.note(changes.groups);
      local.began(changes.groups);
      notifications.changed(changes);
      if (!wasLive || changes.arrived.length === 0) return;
      notifications.arrived(changes.arrived);
      for (const each of listeners) each(changes.arrived);
    });
  }

  /** @param {Frame[]} frames */
  function apply(frames) {
    // What comes after `live` is new, also if it comes together with it.
    const end = frames.findIndex(({ type }) => type === "live") + 1 || frames.length;
    change((changes) => {
      for (const frame of frames.slice(0, end)) {
        if (isEvent(frame)) applyEvent(state, frame, changes);
        else applySignal(frame, changes);
      }
    });
    if (end < frames.length) apply(frames.slice(end));
  }

  /** All events up to a cursor have come. @param {string} cursor */
  function live(cursor) {
    isLive = true;
    if (positionOf(cursor) >= state.applied_id) state.cursor = cursor;
    people.connected();
    marks.connected();
    local.sync();
    void becomeCurrent();
  }

  /** The socket has told all events. The own marks come with the list of groups, so wait for that too. */
  async function becomeCurrent() {
    const refreshed = beginning.refreshed();
    await refreshed;
    if (!isLive || refreshed !== beginning.refreshed()) return;
    isCurrent.value = true;
    notifications.back();
  }

  /** @param {import("../types/frames.js").Ready} frame */
  function ready(frame) {
    if (frame.user_id !== userId) end("another_user");
    else if (frame.reset || frame.behind > BEHIND_MAX) startOver();
    else {
      local.outbox.connected(true);
      beginning.refresh();
    }
  }

  function disconnected() {
    if (isCurrent.value) notifications.lost();
    isLive = false;
    isCurrent.value = false;
    local.outbox.connected(false);
    people.disconnected();
    marks.disconnected();
  }

  /** Forget the histories and counts, and begin at the end of the log. */
  function startOver() {
    queue.clear();
    state.cursor = null;
    socket.restart();
  }

  async function refreshMe() {
    try {
      me.value = await http.get("/v1/users/me");
    } catch {
      // The next start has it.
    }
  }

  /** @param {string} reason */
  function end(reason) {
    if (isOver) return;
    if (leaving) local.tabs.tell({ type: "signed_out", reason: leaving });
    dispose();
    onEnded(leaving ?? reason);
  }

  function dispose() {
    isOver = true;
    socket.stop();
    queue.clear();
    for (const each of [view, saving, marks, beginning, asking, people, renewal, mutes, notifications, local]) each.dispose();
    ending.end();
  }

  return {
    http, state, view, me, server, apply, connection, typing, presence, left, resets, invitations,
    isCurrent, history, marks, asking, people, local, notifications, socket, change,

    /** Show the local copy, then connect. */
    async begin() {
      await Promise.all([beginning.showCopy(), local.load()]);
      if (isOver) return;
      socket.start();
      renewal.start();
    },
    /**
     * Do what ends the login, and end. The socket may tell of the end before the answer comes.
     * @param {string} reason
     * @param {() => Promise<unknown>} work raises RequestError; then the login still holds
     */
    async leave(reason, work) {
      leaving = reason;
      try {
        await work();
        end(reason);
      } catch (error) {
        if (!isOver) throw error;
      } finally {
        leaving = null;
      }
    },
    /** End the session in this tab, with an error code or another reason. */
    end,
    /** Hear of new messages of others, while live. Return the function that ends it. @param {(arrived: Arrived[]) => void} fn */
    onArrived(fn) {
      listeners.add(fn);
      return () => listeners.delete(fn);
    },
    /** Store and tell all that waits: the page may be about to go. */
    async flush() {
      queue.flush();
      await Promise.all([marks.flush(), local.flush(), saving.flush()]);
    },
    dispose,
  };
}

/** @typedef {ReturnType<typeof createSession>} Session */
