// Requests to the server's HTTP API. The login is in a cookie that scripts cannot read.

import { RequestError, errorOfAnswer } from "./errors.js";

const TIME_OUT_MS = 30_000;
/** Reads are repeated so many times when the server is busy or the connection fails. */
const READ_TRIES = 3;
const LONGEST_WAIT_SECONDS = 30;

/**
 * @typedef {string | number | boolean | null | undefined} Value
 * @typedef {object} Options
 * @property {Record<string, Value>} [query] parameters; null and undefined are left out
 * @property {unknown} [body] sent as JSON
 * @property {Record<string, string>} [headers]
 * @property {AbortSignal} [signal]
 * @property {boolean} [keepalive] send it even if the page goes away meanwhile; at most 64 KiB
 * @property {number} [tries] how many times to try; by default 3 for reads, 1 for others
 *
 * @typedef {object} Answer
 * @property {any} data the body, null if it is empty
 * @property {number} status
 * @property {string | null} etag
 * @property {string | null} next path of the next page of a list
 *
 * @typedef {object} Dependencies
 * @property {typeof globalThis.fetch} [fetch]
 * @property {(error: RequestError) => void} [onSignedOut] for each answer that the session has ended
 * @property {(ms: number) => Promise<void>} [sleep]
 * @property {AbortSignal} [signal] its end cancels all requests, and refuses later ones
 * @property {string} [base] origin of the server; empty for that of the page
 * @property {Record<string, string>} [headers] sent with each request
 */

/**
 * A page of a list, and the path of the next one, or null.
 * @template T
 * @typedef {{ items: T[], next: string | null }} Page
 */

/**
 * Return the calls of the API. Each raises RequestError, and nothing else.
 * @param {Dependencies} [dependencies]
 */
export function createHttp({
  fetch = globalThis.fetch.bind(globalThis),
  onSignedOut = () => {},
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  signal: ending,
  base = "",
  headers: always = {},
} = {}) {
  /**
   * @param {string} method
   * @param {string} path
   * @param {Options} [options]
   * @returns {Promise<Answer>}
   */
  async function request(method, path, options = {}) {
    const tries = options.tries ?? (method === "GET" ? READ_TRIES : 1);
    for (let tried = 1; ; tried++) {
      try {
        return await once(method, path, options);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        if (error.action === "sign_in") onSignedOut(error);
        if (tried >= tries || !error.isPassing) throw error;
        const seconds = error.retryAfter ?? 0.5 * tried;
        if (seconds > LONGEST_WAIT_SECONDS) throw error;
        await sleep(seconds * 1000 + Math.random() * 250);
        if (options.signal?.aborted || ending?.aborted) throw aborted();
      }
    }
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {Options} options
   * @returns {Promise<Answer>}
   */
  async function once(method, path, { query, body, headers, signal, keepalive }) {
    const timer = new AbortController();
    const handle = setTimeout(() => timer.abort(), TIME_OUT_MS);
    const cancel = () => timer.abort();
    const isCancelled = () => Boolean(signal?.aborted || ending?.aborted);
    for (const each of [signal, ending]) each?.addEventListener("abort", cancel, { once: true });
    try {
      if (isCancelled()) throw aborted();
      const answer = await fetch(base + path + queryOf(query), {
        method,
        headers: {
          ...always,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: timer.signal,
        keepalive: keepalive ?? false,
      });
      const text = await answer.text();
      if (isCancelled()) throw aborted();
      if (!answer.ok) {
        throw errorOfAnswer(answer.status, text, (name) => answer.headers.get(name));
      }
      return {
        data: text ? parse(text) : null,
        status: answer.status,
        etag: answer.headers.get("ETag"),
        next: nextOf(answer.headers.get("Link")),
      };
    } catch (error) {
      if (error instanceof RequestError) throw error;
      if (isCancelled()) throw aborted();
      const code = timer.signal.aborted ? "time_out" : "network";
      throw new RequestError({ code });
    } finally {
      clearTimeout(handle);
      for (const each of [signal, ending]) each?.removeEventListener("abort", cancel);
    }
  }

  /** @param {string} method */
  const caller = (method) => async (
    /** @type {string} */ path,
    /** @type {unknown} */ body = undefined,
    /** @type {Options} */ options = {},
  ) => (await request(method, path, { ...options, body })).data;

  return {
    request,
    /**
     * Return the body of an answer.
     * @param {string} path
     * @param {Record<string, Value>} [query]
     * @param {Options} [options]
     * @returns {Promise<any>}
     */
    get: async (path, query, options = {}) =>
      (await request("GET", path, { ...options, ...(query ? { query } : {}) })).data,
    /**
     * Return a page of a list. A list by id is asked for with `after_id: 0` and `limit`.
     * @param {string} path or `next` of the page before
     * @param {Record<string, Value>} [query]
     * @returns {Promise<Page<any>>}
     */
    page: async (path, query) => {
      const whole = path + queryOf(query);
      const { data, next } = await request("GET", whole);
      return { items: data, next: next ?? following(whole, data) };
    },
    post: caller("POST"),
    put: caller("PUT"),
    patch: caller("PATCH"),
    remove: caller("DELETE"),
  };
}

/** @typedef {ReturnType<typeof createHttp>} Http */

/** @param {Record<string, Value> | undefined} query */
export function queryOf(query) {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== null && value !== undefined) values.set(name, String(value));
  }
  const text = values.toString();
  return text && `?${text}`;
}

/** @param {string | null} link */
export function nextOf(link) {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(link ?? "")?.[1] ?? null;
}

/**
 * Return the path of the page that follows a full page of a list by id. For these the server names none.
 * @param {string} path
 * @param {Array<{ id: number }>} items
 */
function following(path, items) {
  const [route, text] = path.split("?");
  const query = new URLSearchParams(text);
  const last = items[items.length - 1];
  if (!last || !query.has("after_id") || items.length < Number(query.get("limit"))) return null;
  query.set("after_id", String(last.id));
  return `${route}?${query}`;
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError({ code: "unreadable_answer" });
  }
}

function aborted() {
  return new RequestError({ code: "aborted" });
}
