// The clock, so that tests need not wait.

/**
 * @typedef {object} Clock
 * @property {() => number} now milliseconds
 * @property {(fn: () => void, ms: number) => any} after
 * @property {(handle: any) => void} cancel
 */

/** @type {Clock} */
export const systemClock = {
  now: () => Date.now(),
  after: (fn, ms) => setTimeout(fn, ms),
  cancel: (handle) => clearTimeout(handle),
};
