// A clock for tests, which moves when it is told to.

/** @returns {import("./clock.js").Clock & { advance: (ms: number) => void, waiting: () => number }} */
export function fakeClock() {
  let now = 1_000_000;
  let ids = 0;
  /** @type {Map<number, { at: number, fn: () => void }>} */
  const timers = new Map();
  return {
    now: () => now,
    after(fn, ms) {
      timers.set(++ids, { at: now + ms, fn });
      return ids;
    },
    cancel: (id) => void timers.delete(id),
    waiting: () => timers.size,
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        const [first] = due;
        if (!first) break;
        const [id, { at, fn }] = first;
        timers.delete(id);
        now = at;
        fn();
      }
      now = end;
    },
  };
}

/** Let all that is not waiting for the clock happen. */
export async function settled() {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve));
}
