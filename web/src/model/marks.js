// The user's own marks: how far each group is read. Told at most once a second, and kept until the
// server has them. All devices get the frames of all marks in their order, also the one that moved them.

import { moveMark } from "./groups.js";
import { takeMark } from "./frames.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Changes} Changes
 */

const SEND_MS = 1000;
/** A busy server is asked again after this time, unless it names another. */
const BUSY_MS = 5000;

/**
 * @param {object} dependencies
 * @param {State} dependencies.state
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {(command: import("../types/frames.js").Read) => Promise<any>} dependencies.request
 * @param {(fn: (changes: Changes) => void) => void} dependencies.change
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createMarks({ state, http, request, change, clock }) {
  const { wanted } = state;
  /** @type {Set<number>} */
  const running = new Set();
  let isConnected = false;
  /** @type {any} */
  let timer = null;

  /** Send soon. Without a connection `connected` does it. */
  const later = (ms = SEND_MS) => void (isConnected && (timer ??= clock.after(send, ms)));

  function send() {
    timer = null;
    for (const [groupId, seq] of wanted) if (!running.has(groupId)) tell(groupId, seq);
  }

  /** @param {number} groupId @param {number} seq */
  async function tell(groupId, seq) {
    running.add(groupId);
    let delay = SEND_MS;
    const asked = state.mark_turn;
    try {
      const answer = await request({ type: "read", group_id: groupId, seq });
      // Its frame may have come before.
      if (wanted.get(groupId) === seq) {
        wanted.delete(groupId);
        change((changes) => takeMark(state, { ...answer, group_id: groupId, read_seq: answer.seq }, changes, asked));
      }
    } catch (error) {
      const { isPassing, retryAfter } = /** @type {import("../net/errors.js").RequestError} */ (error);
      if (!isPassing && wanted.get(groupId) === seq) {
        wanted.delete(groupId);
        ask(groupId);
      }
      delay = retryAfter === null ? BUSY_MS : Math.max(retryAfter * 1000, SEND_MS);
    }
    running.delete(groupId);
    if (wanted.has(groupId)) later(delay);
  }

  /** The server did not take a mark: it has the one that holds. @param {number} groupId */
  const ask = (groupId) => change((changes) => void changes.ask_counts.add(groupId));

  return {
    /** Mark a group as read up to `seq`. @param {number} groupId @param {number} seq */
    read(groupId, seq) {
      const group = state.groups.get(groupId);
      if (!group || seq <= group.read_seq) return;
      change((changes) => moveMark(state, changes, groupId, seq));
      wanted.set(groupId, seq);
      later();
    },

    /** Mark a message and all later ones as unread. Raises RequestError. @param {number} groupId @param {number} seq */
    async unread(groupId, seq) {
      const read = wanted.get(groupId) ?? 0;
      try {
        // The server does not move its mark on by this, so it gets the one that waits first.
        if (read > 0) await http.put(`/v1/groups/${groupId}/read`, { seq: Math.min(read, seq - 1) });
        wanted.delete(groupId);
        const asked = state.mark_turn;
        const answer = await http.put(`/v1/groups/${groupId}/unread`, { seq });
        change((changes) => takeMark(state, answer, changes, asked));
      } catch (error) {
        ask(groupId);
        throw error;
      }
    },

    /** Mark all groups as read: the frame that follows moves the marks. Raises RequestError. */
    async readAll() {
      await http.put("/v1/read-all");
    },

    /** Send the marks that wait: the connection is there. */
    connected() {
      isConnected = true;
      if (wanted.size > 0) later();
    },
    disconnected() {
      isConnected = false;
      clock.cancel(timer);
      timer = null;
    },

    /** Tell the marks now, as the page may be about to go. Raises nothing. */
    async flush() {
      const told = [...wanted].map(([group_id, seq]) =>
        http.put(`/v1/groups/${group_id}/read`, { seq }, { keepalive: true }).catch(() => {}),
      );
      await Promise.all(told);
    },
    dispose: () => clock.cancel(timer),
  };
}

/** @typedef {ReturnType<typeof createMarks>} Marks */
