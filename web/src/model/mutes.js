// A group is muted until a time. Then it shows as unmuted, without an event of the server.

import { changeGroup } from "./state.js";

const TIMER_MS_MAX = 24 * 60 * 60 * 1000;

/**
 * @param {object} dependencies
 * @param {import("./types.js").State} dependencies.state
 * @param {(fn: (changes: import("./types.js").Changes) => void) => void} dependencies.change
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createMutes({ state, change, clock }) {
  /** @type {any} */
  let timer = null;
  let due = Infinity;

  function expire() {
    timer = null;
    due = Infinity;
    const now = clock.now();
    change((changes) => {
      for (const { id, muted_until } of state.groups.values()) {
        if (muted_until === null) continue;
        const end = Date.parse(muted_until);
        if (end <= now) changeGroup(state, changes, id, { muted_until: null });
        else due = Math.min(due, end);
      }
    });
    schedule();
  }

  function schedule() {
    clock.cancel(timer);
    timer = due < Infinity ? clock.after(expire, Math.min(due - clock.now(), TIMER_MS_MAX)) : null;
  }

  return {
    /** Look whether groups that have changed are muted. @param {Iterable<number>} ids */
    note(ids) {
      const old = due;
      for (const id of ids) {
        const until = state.groups.get(id)?.muted_until;
        if (until) due = Math.min(due, Date.parse(until));
      }
      if (due < old) schedule();
    },
    dispose: () => clock.cancel(timer),
  };
}
