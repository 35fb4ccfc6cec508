// Requests, their errors and their repetition; the table of errors.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ACTIONS, RequestError, actionOf } from "./errors.js";
import { createHttp, nextOf, queryOf } from "./http.js";

/**
 * @param {Array<{ status?: number, body?: any, headers?: Record<string, string> } | Error>} answers
 */
function server(answers) {
  /** @type {any[]} */
  const asked = [];
  /** @type {number[]} */
  const waits = [];
  /** @type {string[]} */
  const ends = [];
  const http = createHttp({
    fetch: /** @type {any} */ (async (/** @type {string} */ path, /** @type {any} */ init) => {
      asked.push({ path, ...init });
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      const { status = 200, body = {}, headers = {} } = answer ?? {};
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return new Response(status === 204 ? null : text, { status, headers });
    }),
    sleep: async (ms) => void waits.push(ms),
    onSignedOut: (error) => ends.push(error.code),
  });
  return { http, asked, waits, ends };
}

test("a request has its query and its body, and the cookie of this origin alone", async () => {
  const { http, asked } = server([{ body: { a: 1 } }, { status: 201, body: { id: 5 } }]);
  assert.deepEqual(await http.get("/v1/x", { after: 0, q: "a b", none: null }), { a: 1 });
  assert.equal(asked[0].path, "/v1/x?after=0&q=a+b");
  assert.equal(asked[0].credentials, "same-origin");
  assert.deepEqual(await http.post("/v1/y", { n: 1 }), { id: 5 });
  assert.equal(asked[1].body, '{"n":1}');
});

test("an error has the server's code, sentence and request id", async () => {
  const { http } = server([{
    status: 403,
    body: { code: "blocked", error: "This user has blocked you", details: "x" },
    headers: { "X-Request-Id": "r1" },
  }]);
  await assert.rejects(http.post("/v1/x"), {
    name: "RequestError", code: "blocked", message: "This user has blocked you", status: 403,
    requestId: "r1", details: "x", isPassing: false,
  });
});

test("answers that are no JSON, and missing networks, are errors of the same class", async () => {
  const { http } = server([
    { status: 502, body: "<html>" }, { status: 413, body: "" }, new TypeError("Failed to fetch"),
    { body: "<html>" },
  ]);
  for (const code of ["busy", "too_large", "network", "unreadable_answer"]) {
    await assert.rejects(http.post("/v1/x"), (error) => error instanceof RequestError && error.code === code);
  }
});

test("reads are repeated after the time that the server names, writes are not", async () => {
  const busy = { status: 503, body: { code: "busy", error: "" }, headers: { "Retry-After": "2" } };
  const { http, waits, asked } = server([busy, busy, { body: [1] }, busy]);
  assert.deepEqual(await http.get("/v1/x"), [1]);
  assert.equal(waits.length, 2);
  assert(waits.every((ms) => ms >= 2000 && ms < 2300));
  await assert.rejects(http.put("/v1/x", {}), { code: "busy", retryAfter: 2 });
  assert.equal(asked.length, 4);
});

test("the end of the login is told once for each answer", async () => {
  const { http, ends } = server([
    { status: 401, body: { code: "session_revoked", error: "" } },
    { status: 401, body: { code: "invalid_credentials", error: "" } },
  ]);
  await assert.rejects(http.get("/v1/x"));
  await assert.rejects(http.post("/v1/users/login", {}));
  assert.deepEqual(ends, ["session_revoked"]);
});

test("a request can be cancelled", async () => {
  const stop = new AbortController();
  const http = createHttp({
    fetch: /** @type {any} */ ((/** @type {string} */ _, /** @type {any} */ { signal }) =>
      new Promise((_, refuse) => signal.addEventListener("abort", () => refuse(new Error("x"))))),
  });
  const done = http.get("/v1/x", undefined, { signal: stop.signal });
  stop.abort();
  await assert.rejects(done, { code: "aborted" });
});

test("pages name the next one", async () => {
  const { http } = server([{ body: [1], headers: { Link: '</v1/x?after_id=9>; rel="next"' } }]);
  assert.deepEqual(await http.page("/v1/x"), { items: [1], next: "/v1/x?after_id=9" });
  assert.equal(nextOf(null), null);
  assert.equal(queryOf(undefined), "");
});

test("each code of the server has an action", () => {
  const table = readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8");
  const codes = [...table.matchAll(/^\| \d{3} \| `(\w+)` \|/gm)].map(([, code]) => /** @type {string} */ (code));
  assert(codes.length > 30);
  const certain = new Set(["fail"]);
  for (const code of codes) {
    assert(code in ACTIONS || certain.has(actionOf(code)), code);
    if (/^(invalid_token|session_revoked|token_expired)$/.test(code)) assert.equal(actionOf(code), "sign_in");
  }
  const passing = codes.filter((code) => new RequestError({ code }).isPassing);
  assert.deepEqual(passing.sort(), [
    "busy", "disk_full", "outcome_unknown", "rate_limited", "server_error", "stopping",
    "storage_failed", "too_many_connections",
  ]);
  const own = ["network", "time_out", "aborted", "unreadable_answer", "client_fault", "file_missing"];
  const unknown = Object.keys(ACTIONS).filter((code) => !codes.includes(code) && !own.includes(code));
  assert.deepEqual(unknown, []);
  assert.equal(actionOf("constructor"), "fail");
});
