// Frames wait here and are applied together: once in a frame of the screen, and less often when many
// come.

/** @typedef {import("./types.js").Frame} Frame */

const BUSY_PER_SECOND = 30;
const BUSY_MS = 200;

/**
 * @param {object} dependencies
 * @param {(frames: Frame[]) => void} dependencies.apply
 * @param {(fn: () => void) => () => void} dependencies.soon runs a function before the next draw, and
 *   returns what cancels it; in a hidden page it must use a timer
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createQueue({ apply, soon, clock }) {
  /** @type {Frame[]} */
  let waiting = [];
  /** @type {(() => void) | null} */
  let cancel = null;
  let second = 0;
  let count = 0;
  let lastCount = 0;

  function flush() {
    cancel?.();
    cancel = null;
    const frames = waiting;
    waiting = [];
    if (frames.length > 0) apply(frames);
  }

  return {
    /** @param {Frame} frame */
    push(frame) {
      waiting.push(frame);
      const now = Math.floor(clock.now() / 1000);
      if (now !== second) {
        lastCount = now === second + 1 ? count : 0;
        second = now;
        count = 0;
      }
      count++;
      if (cancel) return;
      if (Math.max(count, lastCount) <= BUSY_PER_SECOND) {
        cancel = soon(flush);
        return;
      }
      const handle = clock.after(flush, BUSY_MS);
      cancel = () => clock.cancel(handle);
    },
    /** Apply all that waits. */
    flush,
    clear() {
      cancel?.();
      cancel = null;
      waiting = [];
    },
  };
}
