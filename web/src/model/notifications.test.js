// One notification for a message, in one tab, of what the user does not see already; and its end.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser } from "./browser.test-support.js";
import { titleMark } from "./notifications.js";
import { World, pass } from "./world.test-support.js";

/** A tab whose notifications are listed. @param {Browser} browser @param {any} [changes] */
async function open(browser, changes = {}) {
  const seen = { isVisible: false };
  const store = await browser.tab({ isVisible: () => seen.isVisible, ...changes });
  const { session } = /** @type {any} */ (store.status.value);
  /** @type {any[]} */
  const shown = [];
  /** @type {string[]} */
  const closed = [];
  session.notifications.setPort({
    show: (/** @type {any} */ notice) => shown.push(notice),
    close: (/** @type {string} */ tag) => closed.push(tag),
  });
  return { store, session, shown, closed, seen };
}

async function begin() {
  const world = new World();
  world.server.createGroup(1, [1, 2, 3]);
  const direct = world.directWith(2);
  world.server.send(1, 2, { content: "old", mentions: [1] });
  const browser = new Browser(world);
  const tab = await open(browser);
  await pass(world, 2000);
  return { world, browser, direct, ...tab };
}

/** Another user sends, and the page has it. @param {World} world @param {number} group @param {any} [members] @param {number} [sender] */
async function send(world, group, members = {}, sender = 2) {
  world.server.send(group, sender, members);
  world.publish();
  await pass(world, 500);
}

test("mentions and direct messages are told, others are not", async () => {
  const { world, direct, shown } = await begin();
  await send(world, 1);
  await send(world, 1, { content: "@Ava", mentions: [1] });
  await send(world, 1, { content: "@all", mentions: [0] });
  await send(world, direct, { content: "hello" });
  await send(world, direct, { content: "mine" }, 1);
  assert.deepEqual(shown.map(({ tag, text, sender, count, kind }) => [tag, text, sender, count, kind]), [
    ["g1", "@Ava", "Mike", 1, "message"], ["g1", "@all", "Mike", 1, "message"],
    [`g${direct}`, "hello", "Mike", 1, "message"],
  ]);
  assert.deepEqual(shown.map((each) => each.isRenewed), [true, false, true], "one sound in five seconds");
});

test("the settings decide: all of a group, no text, none at all", async () => {
  const { world, session, shown, seen } = await begin();
  const { settings } = session.local;
  settings.set("notify_all", [1]);
  settings.set("notification_text", false);
  settings.set("sounds", true);
  await send(world, 1, { content: "secret" });
  assert.deepEqual(shown.map(({ text, hasSound }) => [text, hasSound]), [[null, true]]);
  seen.isVisible = true;
  await pass(world, 6000);
  await send(world, 1);
  assert.equal(shown[1].hasSound, false, "no sound while the page is seen");
  settings.set("notifications", false);
  await send(world, 1, { mentions: [1] });
  assert.equal(shown.length, 2);
});

test("a muted group is silent until its time is over, but for mentions if wanted", async () => {
  const { world, session, shown } = await begin();
  const until = new Date(world.clock.now() + 60_000).toISOString();
  await send(world, 1, { mentions: [1] });
  assert.equal(session.view.totals.value.mentions, 2);
  world.tell({ type: "muted", group_id: 1, user_id: 1, muted_until: until });
  await pass(world, 500);
  assert.equal(session.view.totals.value.groups, 0);
  await send(world, 1, { mentions: [1] });
  assert.equal(shown.length, 1);
  session.local.settings.set("mentions_in_muted", true);
  await send(world, 1, { mentions: [1] });
  assert.equal(shown.length, 2);
  session.local.settings.set("mentions_in_muted", false);
  await pass(world, 60_000);
  assert.equal(session.view.totals.value.groups, 1, "the totals count it again by themselves");
  assert.equal(session.view.groups.get(1).value.muted_until, null);
  await send(world, 1, { mentions: [1] });
  assert.equal(shown.length, 3);
});

test("what is looked at is not told, in whichever tab it is", async () => {
  const { world, browser, session, shown, closed } = await begin();
  session.notifications.look(1);
  await send(world, 1, { mentions: [1] });
  assert.deepEqual([shown.length, closed], [0, ["g1"]]);
  session.notifications.look(null);
  await pass(world, 250);
  const other = await open(browser);
  await pass(world, 1000);
  other.session.notifications.look(1);
  await pass(world, 250);
  await send(world, 1, { mentions: [1] });
  await pass(world, 120_000, 5000);
  await send(world, 1, { mentions: [1] });
  assert.equal(shown.length, 0);
  other.session.notifications.look(null);
  await pass(world, 250);
  await send(world, 1, { mentions: [1] });
  assert.deepEqual([shown.length, other.shown.length], [1, 0], "one tab shows it");
});

test("a tab that crashed while it looked at a group does not silence it for ever", async () => {
  const { world, session, shown } = await begin();
  session.notifications.looked({ tab: "x", group_id: 1 });
  await send(world, 1, { mentions: [1] });
  assert.equal(shown.length, 0);
  await pass(world, 60_000, 5000);
  await send(world, 1, { mentions: [1] });
  assert.equal(shown.length, 1);
});

test("reading closes it, here and on another device", async () => {
  for (const isHere of [true, false]) {
    const { world, session, shown, closed } = await begin();
    await send(world, 1, { mentions: [1] });
    assert.equal(shown.length, 1);
    const { seq } = world.server.groups.get(1);
    if (isHere) session.marks.read(1, seq);
    else world.tell({ type: "read", group_id: 1, user_id: 1, seq, last_seq: seq, unread: 0, mentions: 0 });
    await pass(world, 2000);
    assert.deepEqual(closed, ["g1"]);
  }
});

test("after a time without a connection a hidden page tells one number for each group", async () => {
  const { world, direct, shown, seen } = await begin();
  const other = 5;
  world.server.createGroup(other, [2, 1]);
  world.publish();
  await pass(world, 1000);
  for (const isVisible of [false, true]) {
    seen.isVisible = isVisible;
    world.isUp = false;
    world.cut();
    await pass(world, 5000);
    for (let n = 0; n < 12; n++) world.server.send(direct, 2, { content: `while away ${n}` });
    world.server.send(1, 2);
    world.server.send(other, 2);
    world.server.send(other, 2, { mentions: [1] });
    world.isUp = true;
    await pass(world, 30_000);
    assert.deepEqual(shown.map(({ kind, tag, count }) => [kind, tag, count]), [
      ["summary", `g${direct}`, 12], ["summary", "g5", 2],
    ]);
  }
});

test("what comes together with the connection is told, also before there is a port", async () => {
  const { world, session, direct, shown } = await begin();
  const busy = { status: 503, data: { code: "busy", error: "x" } };
  world.fault = (_, path) => (path.startsWith("/v1/start") ? busy : null);
  world.onLive = () => {
    world.server.send(direct, 2, { content: "at once" });
    world.publish();
  };
  world.cut();
  await pass(world, 5000);
  const texts = () => shown.filter(({ kind }) => kind === "message").map(({ text }) => text);
  assert.deepEqual(texts(), ["at once"]);

  const { notifications } = session;
  notifications.setPort(null);
  await send(world, direct, { content: "early" });
  notifications.setPort({ show: (/** @type {any} */ notice) => shown.push(notice), close: () => {} });
  assert.deepEqual(texts(), ["at once", "early"]);
});

test("the title has the number of mentions, or a dot", () => {
  const titles = [[0, 0], [3, 0], [3, 2]].map(([groups, mentions]) => titleMark(/** @type {any} */ ({ groups, mentions })));
  assert.deepEqual(titles, ["", "• ", "(2) "]);
});

test("a new version of the page is told in all tabs, and a page of sources has none", async () => {
  const { world, browser, store } = await begin();
  const other = await open(browser);
  const sources = await browser.tab({ version: "src" });
  await pass(world, 1000);
  assert.equal(store.newVersion.value, null);
  world.web = "v2";
  const [first] = world.links;
  first?.cut(1012, '{"retry_after_ms":100}');
  await pass(world, 3000);
  assert.deepEqual([store, other.store, sources].map((each) => each.newVersion.value), ["v2", "v2", null]);
  world.web = "v1";
  world.cut(1012, '{"retry_after_ms":100}');
  await pass(world, 3000);
  assert.equal(store.newVersion.value, null, "the server went back");
});
