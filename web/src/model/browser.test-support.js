// A browser of the user: its disk, and what its tabs share.

import { settled } from "../net/clock.test-support.js";
import { createDisk } from "./disk.test-support.js";
import { createActions } from "./actions.js";
import { createSession } from "./session.js";
import { createStore } from "./store.js";

/** @typedef {any} Any */
/** @typedef {import("./world.test-support.js").World} World */

/** Tabs are opened by `tab`, and end with their stores. */
export class Browser {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.disk = createDisk();
    /** @type {Map<string, string>} */
    this.memory = new Map([["user", String(world.user)]]);
    /** @type {Map<string, { holders: number, waiting: Array<() => void> }>} */
    this.locks = new Map();
    /** @type {Map<string, Set<Any>>} */
    this.channels = new Map();
    this.keys = 0;
  }

  /** Open a tab, and wait until it is quiet. @param {Any} [changes] other parts of the environment */
  async tab(changes = {}) {
    const store = createStore(this.environment(changes));
    store.start();
    await settled();
    return store;
  }

  /** @param {Any} [changes] @returns {Any} */
  environment(changes = {}) {
    const { world, memory } = this;
    const name = `k${Math.random().toString(36).slice(2, 8)}`;
    return {
      clock: world.clock,
      fetch: (/** @type {string} */ path, /** @type {Any} */ init) => world.fetch(path, init),
      openSocket(/** @type {string} */ path) {
        const link = world.openLink(path);
        world.links.push(link);
        return link;
      },
      loadSession: async () => ({ createActions, createSession }),
      openDatabase: async () => this.disk,
      upload: () => ({ done: new Promise(() => {}), cancel: () => {} }),
      locks: { request: (/** @type {Any[]} */ ...args) => this.lock(args[0], args[1], args[2]) },
      openChannel: (/** @type {string} */ channel) => this.channel(channel),
      soon(/** @type {() => void} */ fn) {
        const handle = world.clock.after(fn, 16);
        return () => world.clock.cancel(handle);
      },
      isOnline: () => world.isUp,
      isVisible: () => true,
      makeKey: () => `${name}-${++this.keys}`,
      version: "v1",
      memory: {
        works: () => true,
        get: (/** @type {string} */ key) => memory.get(key) ?? null,
        set: (/** @type {string} */ key, /** @type {string | null} */ value) =>
          void (value === null ? memory.delete(key) : memory.set(key, value)),
      },
      ...changes,
    };
  }

  /** @param {string} name @param {Any} options @param {(lock: Any) => Promise<Any>} fn */
  async lock(name, { ifAvailable = false, signal }, fn) {
    // A browser never calls back in the same task.
    await null;
    const lock = this.locks.get(name) ?? { holders: 0, waiting: [] };
    this.locks.set(name, lock);
    if (lock.holders > 0 && ifAvailable) return fn(null);
    while (lock.holders > 0) {
      await new Promise((resolve, reject) => {
        lock.waiting.push(() => resolve(undefined));
        signal?.addEventListener("abort", () => reject(new Error("aborted")));
      });
      if (signal?.aborted) throw new Error("aborted");
    }
    lock.holders++;
    try {
      return await fn({ name });
    } finally {
      lock.holders--;
      for (const next of lock.waiting.splice(0)) next();
    }
  }

  /** @param {string} name */
  channel(name) {
    const all = this.channels.get(name) ?? new Set();
    this.channels.set(name, all);
    const own = {
      onmessage: /** @type {Any} */ (null),
      postMessage(/** @type {Any} */ word) {
        if (!all.has(own)) throw new Error("the channel is closed");
        for (const each of all) if (each !== own) queueMicrotask(() => all.has(each) && each.onmessage?.({ data: structuredClone(word) }));
      },
      close: () => void all.delete(own),
    };
    all.add(own);
    return own;
  }
}

