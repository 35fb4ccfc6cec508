// A message that was not sent can be dropped or edited, unless the server may have it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../net/clock.test-support.js";
import { begin, sent, sessionOf, states } from "./outbox.test-support.js";
import { pass } from "./world.test-support.js";

test("a failed message can be edited or deleted", async () => {
  const { world, store, session } = await begin();
  const { actions } = /** @type {any} */ (store.status.value);
  world.sendFault = () => ({ code: "not_allowed" });
  const quote = { id: 1, seq: 1, sender_id: 2, sender: "Mike", content: "q" };
  const one = await actions.send({ group_id: 1, content: "first", reply_to: 1, quote });
  const two = await actions.send({ recipient_id: 9, content: "second" });
  await pass(world, 1000);
  session.local.drafts.set("g1", { text: "begun", reply_to: null, selection: null, files: [] });
  assert.equal(await actions.editUnsent(one.key), true);
  const draft = session.local.drafts.get("g1");
  assert.deepEqual([draft.text, draft.reply_to], ["begun\nfirst", quote]);
  assert.equal(await actions.deleteUnsent(two.key), true);
  assert.deepEqual(states(session), []);
});

test("a message that the server may have can neither be edited nor deleted", async () => {
  const { world, store } = await begin();
  const { actions, session } = /** @type {any} */ (store.status.value);
  world.sendFault = () => "answer_lost";
  const { key } = await actions.send({ group_id: 1, content: "text" });
  await settled();
  world.isUp = false;
  await pass(world, 1000);
  assert.deepEqual([await actions.editUnsent(key), await actions.deleteUnsent(key)], [false, false]);
  assert.deepEqual(states(session), ["waiting"]);
  world.isUp = true;
  await pass(world, 60_000);
  assert.deepEqual([sent(world), states(session)], [{ 1: ["text"] }, []]);
});

test("a message that waits can be dropped or edited, also after a reload", async () => {
  const { world, browser, session, outbox } = await begin();
  // The disk of the server is full: that one is refused, the other one was not tried.
  world.sendFault = () => ({ code: "disk_full" });
  await outbox.add({ group_id: 1, content: "refused" });
  await outbox.add({ group_id: 1, content: "behind" });
  await pass(world, 1000);
  world.isUp = false;
  world.cut();
  await pass(world, 1000);
  await outbox.add({ group_id: 2, content: "offline" });
  await outbox.add({ group_id: 2, content: "to edit" });
  session.dispose();
  const { local } = sessionOf(await browser.tab());
  assert.deepEqual(states({ local }), ["waiting", "waiting", "waiting", "waiting"]);
  const [one, two, three, four] = local.outbox.list();
  for (const { key } of [one, two, three]) assert.equal((await local.outbox.discard(key))?.key, key);
  assert.equal(await local.editUnsent(four.key), true);
  assert.equal(local.drafts.get("g2").text, "to edit");
  assert.deepEqual(states({ local }), []);
  assert.equal((await browser.disk.outbox()).length, 0);
  world.isUp = true;
  world.sendFault = () => null;
  await pass(world, 60_000);
  assert.deepEqual(sent(world), {});
});

test("a message whose answer was lost is not dropped after a reload, nor after a later refusal", async () => {
  for (const fault of ["answer_lost", "lost"]) {
    const { world, browser, session } = await begin();
    world.sendFault = () => fault;
    const { key } = await session.local.outbox.add({ group_id: 1, content: "text" });
    await settled();
    world.isUp = false;
    world.cut();
    await pass(world, 1000);
    session.dispose();
    const { local } = sessionOf(await browser.tab());
    assert.equal(await local.outbox.discard(key), null);
    world.isUp = true;
    world.sendFault = () => ({ code: "busy" });
    await pass(world, 60_000);
    // The event tells that it was sent. Without it the server may have it all the same.
    assert.equal(local.outbox.list().length, fault === "lost" ? 1 : 0);
    assert.equal(await local.outbox.discard(key), null);
    world.sendFault = () => null;
    await pass(world, 60_000);
    assert.deepEqual(sent(world), { 1: ["text"] });
  }
});

test("a message whose files are being uploaded can be dropped, and the next one is sent", async () => {
  const { world, session, outbox } = await begin();
  const file = await session.local.attachments.attach(new Blob(["x"]), "a.txt");
  const { key } = await outbox.add({ group_id: 1, content: "with a file", files: [file] });
  await outbox.add({ group_id: 1, content: "next" });
  await pass(world, 5000);
  assert.deepEqual(states(session), ["sending", "waiting"]);
  assert.equal((await outbox.discard(key))?.key, key);
  await pass(world, 5000);
  assert.deepEqual([sent(world), states(session)], [{ 1: ["next"] }, []]);
});
