// No message is lost, none is doubled, and each conversation keeps its order, whatever fails.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../net/clock.test-support.js";
import { begin, sent, sessionOf, states } from "./outbox.test-support.js";
import { randomOf } from "./reference.test-support.js";
import { pass } from "./world.test-support.js";

const DAY = 86_400_000;

test("under random faults each message is in the log once, in order", async () => {
  const faults = ["lost", "answer_lost", "silent", "answer_first", { code: "busy" }, { code: "outcome_unknown" },
    { code: "rate_limited", retry_after: 2 }, { code: "storage_failed" }, { code: "disk_full" }, null];
  let faulty = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomOf(seed * 31);
    const { world, browser, store } = await begin();
    world.sendFault = () => {
      const fault = random.below(3) ? random.pick(faults) : null;
      faulty += Number(fault !== null);
      return fault;
    };
    let tabs = [store];
    /** @type {Record<string, string[]>} */
    const written = {};
    for (let n = 0; n < 60; n++) {
      const kind = random.below(12);
      if (kind < 5) {
        // The second tab writes in a group of its own: each tab keeps the order of what it sends.
        const to = random.pick([{ group_id: 1 }, { recipient_id: 7 }, ...(tabs[1] ? [{ group_id: 2 }] : [])]);
        const content = `${seed}-${n}`;
        const tab = sessionOf(tabs[to.group_id === 2 ? 1 : 0]);
        (written[to.group_id ?? 1007] ??= []).push(content);
        await tab.local.outbox.add({ ...to, content });
      } else if (kind === 5) {
        world.isUp = random.below(3) > 0;
        if (!world.isUp) world.cut();
      } else if (kind === 6) world.cut();
      else if (kind === 7) {
        // The page is loaded anew; what the old one was about to do is cut short.
        for (const each of tabs) sessionOf(each).dispose();
        tabs = [await browser.tab()];
      } else if (kind === 8 && tabs.length < 2) {
        const isWaiting = sessionOf(tabs[0]).local.outgoingIn({ groupId: 2 }).length > 0;
        if (!isWaiting) tabs.push(await browser.tab());
      } else await pass(world, 1 + random.below(4000), 500);
    }
    world.isUp = true;
    world.sendFault = () => null;
    await pass(world, 200_000, 2000);
    assert.deepEqual(sent(world), written, `seed ${seed}`);
    for (const each of tabs) assert.deepEqual(states(sessionOf(each)), [], `seed ${seed}: nothing waits`);
    assert.equal((await browser.disk.outbox()).length, 0);
  }
  assert(faulty > 100, `${faulty} faults`);
});

test("a message that the server refuses waits for the user, and the others go on", async () => {
  const { world, browser, session, outbox } = await begin();
  world.sendFault = ({ content }) => (content === "bad" ? { code: "blocked", error: "You are blocked" } : null);
  const bad = await outbox.add({ group_id: 1, content: "bad" });
  await outbox.add({ group_id: 1, content: "good" });
  await pass(world, 2000);
  assert.deepEqual(sent(world), { 1: ["good"] });
  const [failed] = session.local.signals.outgoing.value;
  assert.deepEqual([failed.state, failed.error.sentence], ["failed", "You are blocked"]);
  // It is there after a reload, and is not tried by itself.
  session.dispose();
  const again = sessionOf(await browser.tab());
  await pass(world, 60_000, 5000);
  assert.deepEqual(states(again), ["failed"]);
  assert.equal(world.commands.filter((each) => each.content === "bad").length, 1);
  world.sendFault = () => null;
  await again.local.outbox.retry(bad.key);
  await pass(world, 2000);
  assert.deepEqual(sent(world), { 1: ["good", "bad"] });
});

test("a message that is older than a day is not sent without asking", async () => {
  const { world, browser, session, outbox } = await begin();
  world.isUp = false;
  world.cut();
  await settled();
  await outbox.add({ group_id: 1, content: "old" });
  session.dispose();
  world.clock.advance(DAY + 1000);
  world.isUp = true;
  const again = sessionOf(await browser.tab());
  await again.local.outbox.add({ group_id: 1, content: "new" });
  await pass(world, 60_000, 5000);
  assert.deepEqual([sent(world), states(again)], [{ 1: ["new"] }, ["asking"]]);
  await again.local.outbox.retry(again.local.signals.outgoing.value[0].key);
  await pass(world, 1000);
  assert.deepEqual(sent(world), { 1: ["new", "old"] });
});

test("a full disk stops sending, says so, and sending goes on by itself", async () => {
  const { world, session, outbox } = await begin();
  world.sendFault = () => ({ code: "disk_full" });
  await outbox.add({ group_id: 1, content: "one" });
  await outbox.add({ group_id: 2, content: "two" });
  await pass(world, 10_000);
  assert.equal(session.local.signals.isPaused.value, true);
  const tries = world.commands.filter((each) => each.type === "send").length;
  await pass(world, 15_000);
  assert.equal(world.commands.filter((each) => each.type === "send").length, tries);
  world.sendFault = () => null;
  await pass(world, 30_000);
  assert.equal(session.local.signals.isPaused.value, false);
  assert.deepEqual(sent(world), { 1: ["one"], 2: ["two"] });
});

test("the first message to a user opens the conversation, and shows in it", async () => {
  const { world, store } = await begin();
  const { actions, session } = /** @type {any} */ (store.status.value);
  world.isUp = false;
  world.cut();
  session.local.drafts.set("u7", { text: "more", reply_to: null, selection: null, files: [] });
  const first = await session.local.outbox.add({ recipient_id: 7, content: "hello" });
  const shown = () => session.local.outgoingIn({ userId: 7 }).map((/** @type {any} */ each) => each.key);
  assert.deepEqual(shown(), [first.key]);
  assert.equal(actions.conversationWith(7), null);
  world.isUp = true;
  await pass(world, 30_000);
  const id = actions.conversationWith(7);
  assert.deepEqual(sent(world), { [id]: ["hello"] });
  assert.deepEqual(session.local.outgoingIn({ groupId: id }), []);
  assert.equal(session.local.drafts.get(`g${id}`).text, "more", "what was being written goes with it");
  assert.equal(session.local.drafts.get("u7"), null);
});

test("a message whose event is not told again goes from the list with its answer", async () => {
  const { world, session, outbox } = await begin();
  world.sendFault = () => "answer_lost";
  await outbox.add({ group_id: 1, content: "text" });
  await settled();
  world.sendFault = () => null;
  // The server has another log: the page begins at its end.
  session.state.cursor = "other.1";
  await pass(world, 20_000);
  assert.deepEqual([sent(world), states(session)], [{ 1: ["text"] }, []]);
});

test("a message that another tab has sent while this one was looking is left alone", async () => {
  const { world, browser, session, outbox } = await begin();
  world.isUp = false;
  world.cut();
  await outbox.add({ group_id: 1, content: "text" });
  const list = await browser.disk.outbox();
  world.isUp = true;
  await pass(world, 20_000);
  session.dispose();
  browser.disk.outbox = async () => list;
  const again = sessionOf(await browser.tab());
  await pass(world, 2000);
  assert.deepEqual(states(again), []);
  assert.equal(world.commands.filter((each) => each.type === "send").length, 1);
});

test("what a tab leaves is sent in its order, also while it is about to go", async () => {
  const { world, browser, session, outbox } = await begin();
  const other = sessionOf(await browser.tab());
  await pass(world, 2000);
  world.isUp = false;
  world.cut();
  for (const content of ["1", "2", "3"]) await outbox.add({ group_id: 1, content });
  // The locks of a tab that goes are freed one after the other, and the other tab looks at once.
  const lock = browser.locks.get(`chat-outbox-${outbox.list()[0].key}-1`);
  assert.equal(lock?.holders, 1);
  lock.holders++;
  session.dispose();
  await settled();
  world.isUp = true;
  await pass(world, 2000);
  assert.deepEqual(sent(world), {});
  lock.holders--;
  const isLoaded = other.local.outbox.load();
  // Something else lets the entries go while they are being taken.
  for (let n = 0; n < 50; n++) await Promise.resolve(other.local.outbox.connected(true));
  await isLoaded;
  await pass(world, 2000);
  assert.deepEqual(sent(world), { 1: ["1", "2", "3"] });
});
