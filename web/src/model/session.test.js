// A session in a page: what it shows, and that its end is an end.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../net/clock.test-support.js";
import { Browser } from "./browser.test-support.js";
import { World, pass } from "./world.test-support.js";

/** A world with a group of three, and a tab of the first of them. */
async function begin() {
  const world = new World();
  world.server.createGroup(1, [1, 2, 3]);
  for (let n = 0; n < 5; n++) world.server.send(1, 2, { content: `text ${n}` });
  const browser = new Browser(world);
  const store = await browser.tab();
  return { world, browser, store, session: /** @type {any} */ (store.status.value).session };
}

test("a signal that is asked for late shows what is already known", async () => {
  const { world, session } = await begin();
  const stop = session.people.show(2);
  await pass(world, 1000);
  world.tell({ type: "typing", group_id: 1, user_id: 3 });
  await pass(world, 250);
  assert.equal(session.presence.get(2).value, true);
  assert.deepEqual(session.typing.get(1).value, [3]);
  const file = await session.local.attachments.attach(new Blob(["abc"]), "a.txt");
  await settled();
  assert.equal(session.local.signals.progress.get(file.local_id).value.state, "waiting");
  stop();
  await pass(world, 6000);
  assert.equal(session.presence.get(2).value, null);
  assert.deepEqual(session.typing.get(1).value, []);
});

test("a read mark waits for the connection, and is told once it is there", async () => {
  const { world, session } = await begin();
  session.history.look(1);
  await session.history.page(1);
  await pass(world, 1000);
  world.isUp = false;
  world.cut();
  // By now the next connection is tried after 30 seconds.
  await pass(world, 120_000);
  let tries = 0;
  const { after } = world.clock;
  world.clock.after = (fn, ms) => after([1000, 5000].includes(ms) ? () => (tries++, fn()) : fn, ms);
  session.marks.read(1, 4);
  assert.equal(session.view.groups.get(1).value.unread, 2);
  await pass(world, 60_000);
  world.clock.after = after;
  assert.equal(tries, 0, "nothing is tried each second");
  world.isUp = true;
  await pass(world, 60_000);
  const told = world.commands.filter((each) => each.type === "read");
  assert.deepEqual(told.map(({ group_id, seq }) => [group_id, seq]), [[1, 4]]);
  assert.equal(session.view.groups.get(1).value.unread, 2);
});

for (const path of ["/v1/groups/1", "/v1/start"]) {
  test(`an answer of ${path} that is older than a read mark does not take it back`, async () => {
    const { world, session } = await begin();
    await pass(world, 1000);
    /** @type {any} */
    let give;
    world.fault = (method, route) => {
      if (route !== path || give) return null;
      const old = world.answer(method, route, new URLSearchParams(), null);
      return new Promise((resolve) => (give = () => resolve(old)));
    };
    if (path === "/v1/start") world.cut();
    else session.asking.group(1);
    await pass(world, 1000);
    session.marks.read(1, 5);
    await pass(world, 2000);
    assert.equal(session.state.wanted.has(1), false, "the server has the mark");
    const group = () => session.view.groups.get(1).value;
    const before = group();
    give();
    await settled();
    assert.deepEqual([before.unread, group().unread, group().read_seq], [1, 1, 5]);
    await pass(world, 2000);
    assert.deepEqual([group().unread, group().read_seq], [1, 5]);
  });
}

test("a session is current only when its groups have been read again", async () => {
  const { world, session } = await begin();
  await pass(world, 1000);
  assert.equal(session.isCurrent.value, true);
  /** @type {Array<() => void>} */
  const held = [];
  world.fault = (_, route) => (route === "/v1/start" ? new Promise((resolve) => held.push(() => resolve(null))) : null);
  const state = () => [session.connection.value.state, session.isCurrent.value, held.length];
  world.cut();
  await pass(world, 5000);
  assert.deepEqual(state(), ["live", false, 1]);
  // The answer belongs to a connection that is gone.
  world.cut();
  await pass(world, 5000);
  held[0]?.();
  await settled();
  assert.deepEqual(state(), ["live", false, 2]);
  held[1]?.();
  await settled();
  assert.deepEqual(state(), ["live", true, 2]);
});

test("the settings come with the first answer", async () => {
  const world = new World();
  world.settings = { revision: 3, settings: { theme: "dark" } };
  const store = await new Browser(world).tab();
  await pass(world, 2000);
  const { session } = /** @type {any} */ (store.status.value);
  assert.equal(session.local.settings.settings.value.theme, "dark");
  assert.deepEqual(world.requests.filter((each) => each.includes("settings")), []);
  session.local.settings.set("density", "compact");
  await pass(world, 2000);
  assert.deepEqual(world.settings, { revision: 4, settings: { theme: "dark", density: "compact" } });
});

for (const type of ["member_removed", "member_banned", "group_deleted"]) {
  test(`${type} of an unknown group asks the server nothing`, async () => {
    const { world, session } = await begin();
    world.server.createGroup(7, [2]);
    await pass(world, 1000);
    world.requests.length = 0;
    world.server.commit(7, "message_pinned", { actor_id: 2, message_id: 1, message_seq: 1 });
    world.server.groups.get(7).members.add(1);
    world.server.commit(7, type, { actor_id: 2, user_id: 1, username: "Ava" });
    world.publish();
    await pass(world, 10_000);
    assert.deepEqual(world.requests, []);
    assert.deepEqual([session.state.groups.has(7), session.left.value], [false, []]);
  });
}

test("after its end a session writes and sends nothing", async () => {
  for (const end of ["logout", "revoked", "expired"]) {
    const { world, browser, store, session } = await begin();
    await pass(world, 1000);
    // All that a page may be about to do.
    session.marks.read(1, 3);
    session.local.settings.set("theme", "dark");
    session.local.drafts.set("g1", { text: "half a word", reply_to: null, selection: null, files: [] });
    session.people.type(1);
    session.people.show(2);
    session.history.look(1);
    session.history.page(1).catch(() => {});
    session.asking.group(1);
    session.asking.people.need([2, 3]);
    world.isUp = end === "logout";
    session.local.outbox.add({ group_id: 1, content: "late" });
    session.local.attachments.attach(new Blob(["x"]), "x");
    if (end === "logout") await store.logout();
    else world.cut(end === "revoked" ? 4501 : 4500);
    await settled();
    assert.equal(store.status.value.name, "signed_out", end);
    world.isUp = true;
    const { writes } = browser.disk;
    world.requests.length = world.commands.length = 0;
    session.marks.read(1, 5);
    session.local.drafts.set("g1", { text: "more", reply_to: null, selection: null, files: [] });
    session.local.outbox.add({ group_id: 1, content: "later" });
    session.history.page(1).catch(() => {});
    session.people.type(1);
    await pass(world, 600_000, 10_000);
    assert.equal(browser.disk.writes, writes, end);
    assert.deepEqual([world.requests.filter((each) => each !== "GET /v1/config"), world.commands], [[], []], end);
  }
});

test("what was written but not sent is there again after the next login", async () => {
  const { world, browser, store, session } = await begin();
  await pass(world, 1000);
  world.isUp = false;
  session.local.drafts.set("g1", { text: "half a word", reply_to: null, selection: null, files: [] });
  await session.local.outbox.add({ group_id: 1, content: "waiting" });
  world.cut(4501);
  await settled();
  assert.equal(browser.disk.copy.cursor, null, "the copies of the server's data are gone");
  world.isUp = true;
  store.login({ email: "a@b", password: "secret" });
  await pass(world, 5000);
  const again = /** @type {any} */ (store.status.value).session;
  assert.equal(again.local.drafts.get("g1").text, "half a word");
  assert.equal([...world.server.messages.values()].filter((each) => each.content === "waiting").length, 1);
});

test("signing out in one tab signs out the others, and leaves nothing stored", async () => {
  const { world, browser, store } = await begin();
  const other = await browser.tab();
  await pass(world, 1000);
  await store.logout();
  await settled();
  assert.deepEqual([store.status.value, other.status.value].map((each) => [each.name, /** @type {any} */ (each).reason]), [
    ["signed_out", "signed_out"], ["signed_out", "signed_out"],
  ]);
  assert.equal(browser.disk.copy.cursor, null);
  assert.equal((await browser.disk.drafts()).size, 0);
});

test("a late refusal of an ended login does not end the next one", async () => {
  const { world, store, session } = await begin();
  await pass(world, 1000);
  /** @type {any} */
  let refuse;
  world.fault = (_method, path) =>
    path === "/v1/groups/1" ? new Promise((resolve) => (refuse = () => resolve({ status: 401, data: { code: "session_revoked", error: "x" } }))) : null;
  session.asking.group(1);
  await pass(world, 500);
  world.cut(4501);
  await settled();
  store.login({ email: "a@b", password: "secret" });
  await pass(world, 1000);
  refuse();
  await pass(world, 1000);
  assert.equal(store.status.value.name, "signed_in");
});
