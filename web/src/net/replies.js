// The commands that wait for their replies. A reply has the `ref` of its command.

import { RequestError, errorOfFrame } from "./errors.js";

const REPLY_MS = 10_000;

/**
 * @typedef {{ done: (frame: any) => void, fail: (error: RequestError) => void, handle: any }} Asked
 * @typedef {{ type: string, ref?: string | number | null }} Frame
 */

/**
 * Return an empty list of commands.
 * @param {import("./clock.js").Clock} clock
 */
export function createReplies(clock) {
  /** @type {Map<string, Asked>} */
  const pending = new Map();
  let refs = 0;

  /** @param {string} ref */
  function take(ref) {
    const asked = pending.get(ref);
    pending.delete(ref);
    if (asked) clock.cancel(asked.handle);
    return asked;
  }

  /** @param {string} ref @param {string} code */
  const fail = (ref, code) => take(ref)?.fail(new RequestError({ code }));

  return {
    /**
     * Send a command, and return its reply. Raises RequestError; after `network` and `time_out` it is
     * not known whether the command was done.
     * @param {object} command
     * @param {(command: object) => boolean} send
     * @param {string} [ref]
     * @returns {Promise<any>}
     */
    ask(command, send, ref = `r${++refs}`) {
      return new Promise((done, refuse) => {
        const handle = clock.after(() => fail(ref, "time_out"), REPLY_MS);
        pending.set(ref, { done, fail: refuse, handle });
        if (!send({ ...command, ref })) fail(ref, "network");
      });
    },
    /**
     * Give a frame to the command that it answers, if any.
     * @param {Frame} frame
     */
    settle(frame) {
      if (typeof frame.ref !== "string") return;
      const asked = take(frame.ref);
      if (frame.type === "error") asked?.fail(errorOfFrame(/** @type {any} */ (frame)));
      else asked?.done(frame);
    },
    /** Refuse all: their connection is gone. */
    failAll() {
      for (const ref of [...pending.keys()]) fail(ref, "network");
    },
  };
}
