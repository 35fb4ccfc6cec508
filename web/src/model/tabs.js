// Several tabs of one browser: which of them writes the local copy, who sends what, and what they
// tell each other.

/**
 * @typedef {import("./types.js").Locks} Locks
 *
 * A word to the other tabs.
 * @typedef {{ type: "signed_out", reason: string }
 *   | { type: "draft", key: string }
 *   | { type: "settings" }
 *   | { type: "looking", tab: string, group_id: number | null }
 *   | { type: "opened_notification", group_id: number, seq: number }
 *   | { type: "told_left", event_id: number }
 *   | { type: "new_version", version: string }} Word
 *
 * @typedef {object} Channel the part of BroadcastChannel that is used
 * @property {(word: any) => void} postMessage
 * @property {((event: any) => void) | null} onmessage
 * @property {() => void} close
 */

/**
 * Join the tabs of a user. Without locks, as on pages over plain HTTP, each tab counts as the only
 * one: the work that is then done twice does no harm.
 * @param {object} dependencies
 * @param {number} dependencies.userId
 * @param {(word: Word) => void} dependencies.onWord
 * @param {() => void} dependencies.onLeading called once, when this tab becomes the one that writes
 * @param {Locks | null} [dependencies.locks]
 * @param {(name: string) => Channel | null} [dependencies.openChannel]
 */
export function joinTabs({
  userId,
  onWord,
  onLeading,
  locks = globalThis.navigator?.locks ?? null,
  openChannel = (name) => (typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name)),
}) {
  const stop = new AbortController();
  let isLeading = false;
  /** @type {() => void} */
  let release = () => {};
  const channel = openChannel(`chat-${userId}`);
  if (channel) channel.onmessage = ({ data }) => onWord(data);

  function lead() {
    if (stop.signal.aborted) return Promise.resolve();
    isLeading = true;
    onLeading();
    return /** @type {Promise<void>} */ (new Promise((resolve) => {
      release = resolve;
    }));
  }

  // The caller has this object before it is called.
  if (!locks) Promise.resolve().then(lead);
  else locks.request(`chat-store-${userId}`, { signal: stop.signal }, lead).catch(() => {});

  return {
    get isLeading() {
      return isLeading;
    },
    /** Tell the other tabs. @param {Word} word */
    tell(word) {
      if (!stop.signal.aborted) channel?.postMessage(word);
    },
    /**
     * Take a lock until `release` is called, or the tab is gone. Return null if another tab has it.
     * @param {string} name
     * @returns {Promise<(() => void) | null>}
     */
    hold(name) {
      if (!locks) return Promise.resolve(() => {});
      return new Promise((resolve) => {
        locks
          .request(`${name}-${userId}`, { ifAvailable: true }, (lock) => {
            if (!lock) {
              resolve(null);
              return Promise.resolve();
            }
            return new Promise((done) => resolve(() => done(undefined)));
          })
          .catch(() => resolve(() => {}));
      });
    },
    leave() {
      isLeading = false;
      stop.abort();
      release();
      channel?.close();
    },
  };
}

/** @typedef {ReturnType<typeof joinTabs>} Tabs */
