// Refusals of the server, over HTTP and over the socket: one error class, one table of actions.

/**
 * The step that follows an error.
 *
 * - `wait`: try again after `retryAfter`, with the same key. Tell the user after 3 seconds.
 * - `pause`: the disk of the server is full. Sending stops; try each 30 seconds.
 * - `resend`: try again with the same key, once there is a new connection.
 * - `fail`: this will never work. Show the reason, and offer the text.
 * - `choose`: the message was edited meanwhile. Show both texts.
 * - `attachment`: tell it at the attachment.
 * - `field`: tell it at the field that `details` names.
 * - `sign_in`: the session has ended.
 * - `wait_for_quota`: fail, but the same may work hours later.
 * - `fault`: a defect of this client.
 * @typedef {"wait" | "pause" | "resend" | "fail" | "choose" | "attachment" | "field" | "sign_in"
 *   | "wait_for_quota" | "fault"} Action
 */

/** @type {Record<string, Action>} */
export const ACTIONS = {
  // This client itself found these.
  network: "resend",
  time_out: "resend",
  aborted: "fail",
  unreadable_answer: "resend",
  client_fault: "fault",
  file_missing: "fail",
  // The codes of the server.
  rate_limited: "wait",
  busy: "wait",
  stopping: "wait",
  storage_failed: "wait",
  server_error: "wait",
  too_many_connections: "wait",
  disk_full: "pause",
  outcome_unknown: "resend",
  text_quota: "wait_for_quota",
  key_reused: "fault",
  invalid_request: "field",
  email_taken: "field",
  username_taken: "field",
  invalid_credentials: "field",
  reset_code_not_found: "field",
  registration_closed: "fail",
  invalid_token: "sign_in",
  session_revoked: "sign_in",
  token_expired: "sign_in",
  revision_mismatch: "choose",
  too_large: "attachment",
  quota_exceeded: "attachment",
  no_thumbnail: "attachment",
  origin_not_allowed: "fault",
  method_not_allowed: "fault",
  upgrade_required: "fault",
  protocol_abused: "fault",
  range_not_satisfiable: "fault",
};

/**
 * Return the step that follows an error code. Unknown codes fail: that they were refused is certain.
 * @param {string} code
 * @returns {Action}
 */
export function actionOf(code) {
  return Object.hasOwn(ACTIONS, code) ? /** @type {Action} */ (ACTIONS[code]) : "fail";
}

/** What this client itself found, in words. @type {Record<string, string>} */
const SENTENCES = {
  network: "The server cannot be reached",
  time_out: "The server did not answer",
  aborted: "It was cancelled",
  unreadable_answer: "The answer of the server cannot be read",
  client_fault: "This page has a fault",
  file_missing: "The file is gone",
};

/** A refused or failed request. `message` is a sentence for people: the server's, or one of this client. */
export class RequestError extends Error {
  /**
   * @param {object} fault
   * @param {string} fault.code
   * @param {string} [fault.sentence]
   * @param {number} [fault.status] 0 if there was no answer
   * @param {number | null} [fault.retryAfter] seconds
   * @param {string | null} [fault.requestId] the id in the server's log
   * @param {string | null} [fault.details]
   */
  constructor({ code, sentence, status, retryAfter, requestId, details }) {
    super(sentence ?? SENTENCES[code] ?? "It did not work");
    this.name = "RequestError";
    this.code = code;
    this.status = status ?? 0;
    this.retryAfter = retryAfter ?? null;
    this.requestId = requestId ?? null;
    this.details = details ?? null;
  }

  /** The step that follows. */
  get action() {
    return actionOf(this.code);
  }

  /** Whether the same request may work later without a change of it. */
  get isPassing() {
    return ["wait", "pause", "resend"].includes(this.action);
  }
}

/**
 * Return an error as one of this class. A defect of this client counts as one that will not pass.
 * @param {unknown} error
 */
export const asRequestError = (error) =>
  error instanceof RequestError
    ? error
    : new RequestError({ code: "client_fault", sentence: String(error) });

/**
 * Return the error of an `error` frame.
 * @param {import("../types/frames.js").ErrorFrame} frame
 */
export function errorOfFrame(frame) {
  return new RequestError({
    code: frame.code,
    sentence: frame.error,
    retryAfter: frame.retry_after ?? null,
    details: frame.details ?? null,
  });
}

/**
 * Return the error of an HTTP answer. Never raises: a proxy may answer with any text.
 * @param {number} status
 * @param {string} body
 * @param {(name: string) => string | null} header
 */
export function errorOfAnswer(status, body, header) {
  let answer = /** @type {any} */ (null);
  try {
    answer = JSON.parse(body);
  } catch {
    // Some proxies answer in HTML.
  }
  const has = typeof answer?.code === "string";
  const retryAfter = Number(header("Retry-After") ?? NaN);
  return new RequestError({
    code: has ? answer.code : codeOfStatus(status),
    sentence: has ? String(answer.error) : `The server answered ${status}`,
    status,
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
    requestId: header("X-Request-Id"),
    details: has ? (answer.details ?? null) : null,
  });
}

/** @param {number} status */
function codeOfStatus(status) {
  if (status === 413) return "too_large";
  if (status === 429) return "rate_limited";
  if (status === 502 || status === 503 || status === 504) return "busy";
  return status >= 500 ? "server_error" : "not_understood";
}
