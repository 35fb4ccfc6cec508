// Actions ask the routes that the server has, and say in words why they were refused.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createHttp } from "../../net/http.js";
import { createActions } from "../actions.js";
import { EditConflict } from "./messages.js";
import { assertRoute, routesOf } from "./routes.test-support.js";

const ROUTES = routesOf(readFileSync(new URL("../../types/api.d.ts", import.meta.url), "utf8"));

/** @param {Array<{ status?: number, body?: any, headers?: Record<string, string> }>} answers */
function begin(answers = []) {
  /** @type {string[]} */
  const asked = [];
  const http = createHttp({
    fetch: /** @type {any} */ (async (/** @type {string} */ url, /** @type {any} */ { method, body, headers }) => {
      assertRoute(ROUTES, method, url, body);
      asked.push(`${method} ${url}${headers["If-Match"] ? ` if ${headers["If-Match"]}` : ""}`);
      const { status = 200, body: data = {}, headers: sent = {} } = answers.shift() ?? {};
      return new Response(JSON.stringify(data), { status, headers: sent });
    }),
  });
  const me = { value: null };
  const session = /** @type {any} */ ({
    state: { me: 1 }, me, leave: (/** @type {string} */ _, /** @type {any} */ work) => work(), asking: {}, people: {}, marks: {}, history: {}, local: { groupWith: () => 9 },
  });
  const upload = /** @type {any} */ (() => ({ done: Promise.resolve({ id: "aa" }), cancel: () => {} }));
  return { actions: createActions(session, http, upload), asked, me };
}

/** What is done on this device alone, and needs no route. */
const LOCAL = new Set(["send", "sendAgain", "deleteUnsent", "editUnsent", "details", "conversationWith", "markUnread", "readAll", "refresh", "exportPath"]);

/** Arguments of those whose arguments are no numbers. @type {Record<string, any[]>} */
const ARGUMENTS = {
  edit: [{ group_id: 1, seq: 2, revision: 3 }, "text"],
  react: [1, 2, "❤️/", true],
  pin: [1, 2, true],
  mentions: [],
  search: [{ q: "a", group: 1, from: null, limit: 20 }],
  replies: [1, 2, { before: 3 }],
  createGroup: ["name"],
  changeGroup: [1, { topic: "t", is_archived: true }],
  mute: [1, null],
  publicGroups: ["q"],
  members: [1, { q: "an" }],
  addMember: [1, 2, "admin"],
  changeRole: [1, 2, "owner"],
  createInvite: [1, { uses: 3 }],
  showInvite: ["a/b"],
  useInvite: ["code"],
  findUsers: ["an"],
  users: [],
  block: [2, true],
  more: [{ items: [], next: "/v1/mentions?limit=50&before_id=7" }],
  changeProfile: [{ status: null }],
  uploadAvatar: [new Blob(["x"])],
  changePassword: ["old", "new"],
  deleteAccount: ["secret", "erase"],
};

test("each action asks a route that the server has, with what it takes", async () => {
  for (const name of Object.keys(begin().actions)) {
    if (LOCAL.has(name)) continue;
    const { actions, asked } = begin([{ body: [] }]);
    const done = /** @type {any} */ (actions)[name](...(ARGUMENTS[name] ?? [1, 2]));
    await (done.done ?? done);
    assert.equal(asked.length, 1, name);
  }
  const { asked, actions } = begin();
  await actions.react(1, 2, "👍", false);
  await actions.pin(1, 2, false);
  await actions.block(2, false);
  assert.deepEqual(asked.map((each) => each.split(" ")[0]), ["DELETE", "DELETE", "DELETE"]);
});

test("an edit of an older revision gives both texts", async () => {
  const now = { group_id: 1, seq: 2, revision: 5, content: "theirs" };
  const { actions, asked } = begin([
    { status: 412, body: { code: "revision_mismatch", error: "It was edited" } },
    { body: now },
  ]);
  const refused = await actions.edit({ group_id: 1, seq: 2, revision: 3 }, "mine").catch((error) => error);
  assert(refused instanceof EditConflict);
  assert.deepEqual([refused.mine, refused.theirs.content, refused.action], ["mine", "theirs", "choose"]);
  assert.equal(refused.message, "It was edited");
  assert.deepEqual(asked, [
    'PATCH /v1/groups/1/messages/2 if "3"', "GET /v1/groups/1/messages/2",
  ]);
});

test("a refusal has the sentence of the server and the step that follows", async () => {
  const { actions } = begin([{ status: 403, body: { code: "not_allowed", error: "You may not pin" } }]);
  await assert.rejects(actions.pin(1, 2, true), { message: "You may not pin", action: "fail" });
});

test("long lists have pages: by the server's link, or by the last id of a full page", async () => {
  const full = Array.from({ length: 200 }, (_, n) => ({ id: n + 1 }));
  const { actions, asked } = begin([{ body: full }, { body: [{ id: 201 }] }]);
  const first = await actions.bans(4);
  const second = await actions.more(first);
  assert.deepEqual([second.items, second.next], [[{ id: 201 }], null]);
  assert.deepEqual(asked, [
    "GET /v1/groups/4/bans?limit=200&after_id=0", "GET /v1/groups/4/bans?limit=200&after_id=200",
  ]);
  const linked = begin([
    { body: [], headers: { Link: '</v1/mentions?limit=50&before_id=7>; rel="next"' } },
  ]);
  assert.equal((await linked.actions.mentions()).next, "/v1/mentions?limit=50&before_id=7");
});

test("all versions of a message are read", async () => {
  const many = Array.from({ length: 200 }, (_, n) => ({ revision: n + 1 }));
  const { actions, asked } = begin([{ body: many }, { body: [{ revision: 201 }] }]);
  assert.equal((await actions.versions(1, 2)).length, 201);
  assert.match(String(asked[1]), /after=200$/);
});

test("a new profile shows at once, also that of a new avatar", async () => {
  const { actions, me } = begin([{ body: { id: 1, avatar: "aa" } }]);
  const profile = await actions.uploadAvatar(new Blob(["x"])).done;
  assert.equal(me.value, profile);
});
