// A login ends at a fixed time. It is renewed once less than half of its life is left, whether the page
// stays open or is visited for minutes a day.

/** A failed try is repeated after this time. */
const RETRY_MS = 5 * 60_000;
/** No timer is longer: browsers cannot keep those of more than 24 days. */
const TIMER_MS_MAX = 24 * 60 * 60 * 1000;

/**
 * @param {object} dependencies
 * @param {number} dependencies.userId
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {import("./environment.js").Memory} dependencies.memory
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createRenewal({ userId, http, memory, clock }) {
  const name = renewalName(userId);
  /** @type {any} */
  let timer = null;

  /** What an earlier visit, or another tab, has noted. @returns {{ life: number, due: number } | null} */
  function noted() {
    try {
      const { life, due } = JSON.parse(memory.get(name) ?? "");
      // A time that is too far away was noted by a clock that was ahead.
      return due - clock.now() <= life ? { life, due } : null;
    } catch {
      return null;
    }
  }

  /** @param {number} ms */
  function later(ms) {
    clock.cancel(timer);
    timer = clock.after(check, Math.min(ms, TIMER_MS_MAX));
  }

  /** Return the life of the login and what is left of it, in milliseconds, by the server's clock. */
  async function ask() {
    /** @type {import("../types/api.js").SessionEntry[]} */
    const all = await http.get("/v1/users/sessions");
    const own = all.find((each) => each.is_current);
    if (!own) throw new Error("the server lists this session");
    // For the session that asks, `last_used_at` is now.
    const [created, used, end] = [own.created_at, own.last_used_at, own.expires_at].map(Date.parse);
    return { life: Number(end) - Number(created), left: Number(end) - Number(used) };
  }

  async function check() {
    const known = noted();
    if (known && known.due > clock.now()) {
      later(known.due - clock.now());
      return;
    }
    try {
      let { life, left } = await ask();
      if (left < life / 2) {
        await http.post("/v1/users/renew");
        ({ left } = await ask());
        life = left;
      }
      const due = clock.now() + Math.max(left - life / 2, 0);
      memory.set(name, JSON.stringify({ life, due }));
      later(Math.max(due - clock.now(), RETRY_MS));
    } catch {
      later(RETRY_MS);
    }
  }

  return {
    /** Renew the login if it is time, and again whenever it is. Raises nothing. */
    start: check,
    dispose: () => clock.cancel(timer),
  };
}

/** The name in `memory` of what is known of a login: a new login begins anew. @param {number} userId */
export const renewalName = (userId) => `login-${userId}`;
