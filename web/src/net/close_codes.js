// The codes with which the server closes a connection.

/** The restart of the server; the reason has the time to wait. */
export const RESTART = 1012;
export const TOO_MANY = 4503;
/** There was no close frame: the network failed, or the server refused the upgrade. */
export const NONE = 1006;
const FAULTS = new Set([1002, 1007, 1009, 4502]);
/** @type {Map<number, string>} */
const LOGIN_CODES = new Map([
  [4500, "token_expired"],
  [4501, "session_revoked"],
]);

/** Whether the client is to blame, so that another try would end the same. @param {number} code */
export const isFault = (code) => FAULTS.has(code);

/** Return the error code if the login has ended. @param {number} code */
export const loginEnd = (code) => LOGIN_CODES.get(code) ?? null;

/**
 * Return the milliseconds to wait for a server that restarts.
 * @param {string} reason
 */
export function retryAfterOf(reason) {
  try {
    const delay = Number(JSON.parse(reason).retry_after_ms);
    return Number.isFinite(delay) && delay >= 0 ? Math.min(delay, 60_000) : 1000;
  } catch {
    return 1000;
  }
}
