// Groups that the user joins, leaves and joins again; a long absence; who is online and who types.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeClock } from "../net/clock.test-support.js";
import { Browser } from "./browser.test-support.js";
import { rowsOf } from "./log.js";
import { createPresence } from "./presence.js";
import { World, pass } from "./world.test-support.js";

async function begin() {
  const world = new World();
  world.server.createGroup(1, [2, 1]);
  for (let n = 0; n < 5; n++) world.server.send(1, 2, { content: `text ${n}` });
  const browser = new Browser(world);
  const store = await browser.tab();
  await pass(world, 1000);
  return { world, browser, store, session: /** @type {any} */ (store.status.value).session };
}

/** The user is added to a group, or taken out of it. @param {World} world @param {number} id @param {boolean} isIn */
function setMember(world, id, isIn) {
  const group = world.server.groups.get(id);
  const about = { actor_id: 2, user_id: 1, username: "Ava" };
  // What came before does not reach those who join.
  world.publish();
  if (isIn) group.members.add(1);
  const added = { role: "member", from_seq: group.seq + 1, group: { name: "later", kind: "group", topic: "" } };
  // What was before is not unread.
  if (isIn) group.reads.set(1, group.seq + 1);
  world.server.commit(id, isIn ? "member_added" : "member_removed", { ...about, ...(isIn && added) });
  // The event of a removal still reaches the one who is removed.
  world.publish();
  if (!isIn) group.members.delete(1);
}

test("being added shows the group at once, with its settings soon", async () => {
  const { world, session } = await begin();
  world.server.createGroup(5, [2]);
  world.server.send(5, 2, { content: "before" });
  setMember(world, 5, true);
  world.clock.advance(20);
  const group = () => session.view.groups.get(5).value;
  assert.deepEqual([group().name, group().unread, group().settings], ["later", 0, null]);
  await pass(world, 1000);
  assert.deepEqual([group().settings.may_post, group().member_count], ["all", 2]);
  assert.equal(session.view.order.value[0], 5);
  world.server.send(5, 2, { content: "new", mentions: [1] });
  world.publish();
  await pass(world, 1000);
  assert.deepEqual([group().unread, group().mentions], [1, 1]);
});

test("leaving takes the group and its messages away, and coming back begins anew", async () => {
  const { world, browser, session } = await begin();
  await session.history.open(1);
  await pass(world, 1000);
  assert(browser.disk.copy.rows.size > 0);
  setMember(world, 1, false);
  await pass(world, 1000);
  assert.deepEqual([session.view.groups.get(1).value, session.view.logs.get(1).value.log], [null, null]);
  assert.deepEqual([browser.disk.copy.rows.size, browser.disk.copy.groups.size], [0, 0]);
  const told = session.left.value.map((/** @type {any} */ { event, name }) => [event.type, event.group_id, name]);
  assert.deepEqual(told, [["member_removed", 1, "group 1"]]);
  world.server.send(1, 2, { content: "not for them" });
  world.cut();
  await pass(world, 10_000);
  assert.equal(session.view.groups.get(1).value, null);
  setMember(world, 1, true);
  world.server.send(1, 2, { content: "again" });
  world.publish();
  await pass(world, 2000);
  assert.equal(session.view.groups.get(1).value.last.text, "again");
  await session.history.open(1);
  const log = session.state.logs.get(1);
  assert.equal(rowsOf(log, log.segments.at(-1)).at(-1)?.seq, world.server.groups.get(1).seq);
});

test("an answer from before the removal does not bring the group back", async () => {
  const { world, session } = await begin();
  const old = world.start();
  world.fault = (_, path) => (path === "/v1/start" ? { data: old } : null);
  setMember(world, 1, false);
  world.cut();
  await pass(world, 10_000);
  assert.equal(session.view.groups.get(1).value, null);
});

test("after more than 2,000 missed events the page begins at the end, and keeps what is written", async () => {
  const { world, session } = await begin();
  await session.history.open(1);
  session.local.drafts.set("g1", { text: "kept", reply_to: null, selection: null, files: [] });
  world.isUp = false;
  world.cut();
  await session.local.outbox.add({ group_id: 1, content: "waiting" });
  for (let n = 0; n < 2500; n++) world.server.send(1, 2, { content: `away ${n}` });
  const resets = session.resets.value;
  world.isUp = true;
  await pass(world, 20_000);
  assert.equal(session.resets.value, resets + 1);
  assert.equal(session.connection.value.state, "live");
  assert.deepEqual([session.view.groups.get(1).value.unread, session.view.groups.get(1).value.seq], [2505, world.server.groups.get(1).seq]);
  assert.equal(session.local.drafts.get("g1").text, "kept");
  assert.equal([...world.server.messages.values()].filter((each) => each.content === "waiting").length, 1);
  await session.history.open(1);
  const log = session.state.logs.get(1);
  for (const segment of log.segments) {
    assert.equal(rowsOf(log, segment).length, segment.to - segment.from + 1, "no stretch has a gap");
  }
});

/** Presence with a list of what is sent. */
function presence() {
  const clock = fakeClock();
  /** @type {any[]} */
  const sent = [];
  let isUp = true;
  const people = createPresence({
    signal: (command) => isUp && Boolean(sent.push(command)),
    onPresence: () => {},
    onTyping: () => {},
    clock,
  });
  return { clock, sent, people, cut: () => ((isUp = false), people.disconnected()), join: () => ((isUp = true), people.connected()) };
}

test("those on the screen are watched, at most a hundred, and anew after a reconnect", () => {
  const { clock, sent, people, cut, join } = presence();
  const ends = Array.from({ length: 120 }, (_, n) => people.show(n + 1));
  clock.advance(500);
  assert.deepEqual([sent.length, sent[0].user_ids.length, sent[0].user_ids[0]], [1, 100, 21]);
  people.answered([119]);
  people.changed(118, true);
  people.changed(5, true);
  assert.deepEqual([119, 118, 117, 5].map(people.isOnline), [true, true, false, null]);
  cut();
  assert.equal(people.isOnline(119), null);
  join();
  clock.advance(0);
  assert.equal(sent.length, 2);
  for (const end of ends) end();
  clock.advance(500);
  assert.deepEqual(sent[2].user_ids, []);
});

test("typing is told every three seconds at most, and shown for five", () => {
  const { clock, sent, people } = presence();
  for (let n = 0; n < 10; n++) {
    people.type(1);
    clock.advance(500);
  }
  assert.equal(sent.length, 2);
  people.typedAndSent(1);
  people.type(1);
  assert.equal(sent.length, 3, "after a message the next key counts anew");
  people.typed(1, 2);
  people.typed(1, 3);
  clock.advance(4000);
  people.typed(1, 3);
  clock.advance(1000);
  assert.deepEqual(people.typingIn(1), [3]);
  people.stopTyping(1, 3);
  assert.deepEqual(people.typingIn(1), []);
});
