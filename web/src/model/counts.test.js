// Whatever comes in which order, each page shows in the end the counts that the server would.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser } from "./browser.test-support.js";
import { randomOf } from "./reference.test-support.js";
import { SlowWorld, quick } from "./slow_world.test-support.js";

/** @typedef {any} Any */
/** A step, and the numbers that choose what it is about. @typedef {[string, number, number, number]} Step */

const GROUPS = [1, 2];
const ME = 1;

/** What may happen, and how often. @type {Array<[string, number]>} */
const STEPS = [
  ["say", 10], ["edit", 4], ["delete", 4], ["erase", 0.1], ["mute", 0.5],
  ["read elsewhere", 4], ["unread elsewhere", 4], ["read all elsewhere", 1],
  ["read", 6], ["unread", 2], ["read all", 1], ["open", 2], ["ask", 2],
  ["deliver", 20], ["deliver many", 6], ["receive", 8], ["count", 8], ["serve", 8], ["answer", 8], ["connect", 6],
  ["cut", 1.5], ["reload", 0.7], ["time", 8], ["busy", 0.7],
];

/** @param {Any} random @returns {Step} */
function anyStep(random) {
  let left = random.next() * STEPS.reduce((sum, [, weight]) => sum + weight, 0);
  const found = STEPS.find(([, weight]) => (left -= weight) < 0) ?? ["time", 1];
  return [found[0], random.below(1000), random.below(1000), random.below(1000)];
}

/**
 * Run steps, and return how the pages differ from the server in the end.
 * @param {Step[]} steps
 * @param {number} seed
 */
async function run(steps, seed) {
  const { random } = Math;
  Math.random = randomOf(seed * 7919).next;
  try {
    // In most runs the pages are connected before.
    return await runAll(steps, seed % 4 > 0);
  } finally {
    Math.random = random;
  }
}

/** @param {Step[]} steps @param {boolean} isLive */
async function runAll(steps, isLive) {
  const world = new SlowWorld();
  for (const id of GROUPS) {
    world.server.createGroup(id, [2, 1, 3]);
    for (let n = 0; n < 4; n++) world.server.send(id, 2, { mentions: n === 2 ? [1] : null });
  }
  const browsers = [new Browser(world), new Browser(world)];
  const tabs = [browsers[0], browsers[0], browsers[1]].map((browser) => ({ browser, store: /** @type {Any} */ (null) }));
  for (const tab of tabs) tab.store = await /** @type {Any} */ (tab.browser).tab();
  if (isLive) await world.rest(5000);
  for (const step of steps) {
    take(world, tabs, step);
    if (step[0] === "reload") {
      const tab = /** @type {Any} */ (tabs[step[1] % tabs.length]);
      tab.store = await tab.browser.tab();
    }
    await quick();
  }
  world.isBusy = false;
  await world.rest(70_000);
  const differences = tabs.flatMap(({ store }, number) => {
    const { session } = store.status.value;
    return GROUPS.map((id) => {
      const { unread, mentions } = session.view.groups.get(id).value ?? {};
      const truth = world.server.counts(id, ME);
      const isSame = unread === truth.unread && mentions === truth.mentions;
      return isSame ? "" : `tab ${number}, group ${id}: ${unread}, ${mentions} and not ${truth.unread}, ${truth.mentions}`;
    });
  });
  for (const { store } of tabs) store.status.value.session.dispose();
  return differences.filter(Boolean).join("; ");
}

/** @param {SlowWorld} world @param {Any[]} tabs @param {Step} step */
function take(world, tabs, [name, one, two, three]) {
  const { server } = world;
  const tab = tabs[one % tabs.length];
  const { session } = tab.store.status.value;
  const group = /** @type {number} */ (GROUPS[two % GROUPS.length]);
  const link = /** @type {Any} */ (world.links.filter((each) => each.isOpen)[one % 4]);
  const end = server.groups.get(group).seq;
  const message = /** @type {Any} */ ([...server.messages.values()].filter((each) => each.group_id === group && !each.deleted && each.sender_id !== ME).at(-1 - (three % 8)));
  const put = (/** @type {string} */ route, /** @type {Any} */ body) => world.answer("PUT", route, new URLSearchParams(), body);
  const seq = Math.max(1, end - (three % 6));
  const known = session.state.groups.get(group)?.seq ?? 0;
  switch (name) {
    case "say":
      server.send(group, three % 6 === 0 ? 1 : 2 + (three % 2), { mentions: [null, null, [1], [0], [2]][three % 5] });
      world.publish();
      break;
    case "edit":
      if (message) server.edit(message, "edited", [null, [1], [0], [3]][one % 4] ?? null);
      world.publish();
      break;
    case "delete":
      if (message) server.remove(message, 2);
      world.publish();
      break;
    case "erase":
      if (!server.names.get(3).startsWith("deleted")) server.erase(3, true);
      world.publish();
      break;
    case "mute":
      world.tell({ type: "muted", group_id: group, user_id: ME, muted_until: one % 2 ? "9999-12-31T23:59:59Z" : null });
      break;
    case "read elsewhere":
      world.move(group, seq, false);
      break;
    case "unread elsewhere":
      world.move(group, seq - 1, true);
      break;
    case "read all elsewhere":
      put("/v1/read-all", null);
      break;
    case "read":
      session.marks.read(group, Math.max(1, known - (three % 4)));
      break;
    case "unread":
      session.marks.unread(group, Math.max(1, known - (three % 4))).catch(() => {});
      break;
    case "read all":
      session.marks.readAll().catch(() => {});
      break;
    case "open":
      session.history.open(group).catch(() => {});
      break;
    case "ask":
      session.asking.group(group);
      break;
    case "deliver":
      link?.deliver();
      break;
    case "deliver many":
      for (let n = 0; n < 10; n++) link?.deliver();
      break;
    case "receive":
      link?.receive();
      break;
    case "count":
      world.count(two, three % 2 === 0);
      break;
    case "serve":
      world.asked.splice(two % Math.max(1, world.asked.length), 1)[0]?.();
      break;
    case "answer":
      world.answers.splice(two % Math.max(1, world.answers.length), 1)[0]?.();
      break;
    case "connect":
      world.steps.splice(two % Math.max(1, world.steps.length), 1)[0]?.();
      break;
    case "cut":
      link?.cut(1006);
      break;
    case "reload":
      tab.store.flush();
      session.dispose();
      break;
    case "time":
      world.clock.advance([20, 120, 1100, 6000][three % 4] ?? 20);
      break;
    case "busy":
      world.isBusy = !world.isBusy;
      break;
  }
}

/** Leave out steps as long as the run still fails. @param {Step[]} steps @param {number} seed */
async function shrink(steps, seed) {
  let size = steps.length >> 1;
  while (size >= 1) {
    let isSmaller = false;
    for (let at = 0; at < steps.length; at += isSmaller ? 0 : size) {
      const fewer = [...steps.slice(0, at), ...steps.slice(at + size)];
      isSmaller = fewer.length < steps.length && (await run(fewer, seed)) !== "";
      if (isSmaller) steps = fewer;
    }
    if (size === 1 || steps.length < 2) break;
    size = Math.max(1, Math.min(size, steps.length) >> 1);
  }
  return steps;
}

const { COUNTS_SEED: FIRST = 1, COUNTS_RUNS: RUNS = 60 } = process.env;

test("the counts of all pages are those of the server", async () => {
  for (let seed = Number(FIRST); seed < Number(FIRST) + Number(RUNS); seed++) {
    const random = randomOf(seed * 15485863);
    // Most mistakes are set right by what follows: so most runs are short.
    const length = 10 + random.below(seed % 10 === 0 ? 300 : 40);
    const steps = Array.from({ length }, () => anyStep(random));
    if (!(await run(steps, seed))) continue;
    const least = await shrink(steps, seed);
    assert.fail(`seed ${seed}: ${await run(least, seed)}\n${least.map((step) => step.join(" ")).join("\n")}`);
  }
});

/** A page that is connected, in a group with four unread messages. */
async function begin() {
  const world = new SlowWorld();
  world.server.createGroup(1, [2, 1, 3]);
  for (let n = 0; n < 4; n++) world.server.send(1, 2);
  const store = await new Browser(world).tab();
  await world.rest(5000);
  const { session } = /** @type {Any} */ (store.status.value);
  const [link] = /** @type {Any[]} */ (world.links);
  /** Let the page apply all frames that the server has sent. */
  const deliver = async () => {
    while (link.frames.length > 0) link.deliver();
    world.clock.advance(20);
    await quick();
  };
  /** Let the server take the commands, and what waits there. */
  const receive = async () => {
    world.clock.advance(1100);
    await quick();
    link.receive();
    for (const ask of world.asked.splice(0)) ask();
    await quick();
  };
  /** Hand over the answers of HTTP, and require the counts in the end. @param {string} [what] */
  const finish = async (what) => {
    for (const answer of world.answers.splice(0)) answer();
    await world.rest(5000);
    const { unread, mentions } = session.view.groups.get(1).value;
    const truth = world.server.counts(1, ME);
    assert.deepEqual([unread, mentions], [truth.unread, truth.mentions], what);
  };
  return { world, session, link, deliver, receive, finish };
}

test("a late answer to a mark does not undo marks of other devices", async () => {
  for (const isUnread of [true, false]) {
    const { world, session, link, deliver, receive, finish } = await begin();
    if (isUnread) {
      world.move(1, 5, false);
      world.count(0, false);
      await deliver();
      session.marks.unread(1, 3);
    } else session.marks.read(1, 4);
    await receive();
    world.count(0, false);
    const ok = isUnread ? [] : link.frames.splice(1, 1);
    await deliver();
    world.move(1, isUnread ? 5 : 2, !isUnread);
    world.count(0, false);
    await deliver();
    link.frames.push(...ok);
    await deliver();
    await finish(isUnread ? "unread" : "read");
  }
});

test("a frame that all is read leaves unread what came later, also if an answer has counted it", async () => {
  const { world, session, deliver, receive, finish } = await begin();
  world.readAll();
  world.server.send(1, 2, { mentions: [1] });
  world.publish();
  session.asking.group(1);
  await receive();
  for (const answer of world.answers.splice(0)) answer();
  await quick();
  await deliver();
  await finish();
});

for (const change of /** @type {const} */ (["edit", "remove"])) {
  test(`a message that comes late, after its ${change}, is counted as it is`, async () => {
    const { world, session, link, deliver, receive, finish } = await begin();
    session.history.open(1);
    await world.rest(1000);
    link.cut(1006);
    const message = world.server.messages.get(world.server.send(1, 2, { mentions: [1] }).id);
    await world.rest(0);
    // Connected, and not yet caught up: the answer counts the message as it was.
    for (let n = 0; n < 40 && world.links.at(-1) === link; n++) {
      world.clock.advance(250);
      await quick();
    }
    const again = /** @type {Any} */ (world.links.at(-1));
    world.steps.shift()?.();
    again.deliver();
    await receive();
    for (const answer of world.answers.splice(0)) answer();
    await quick();
    if (change === "edit") world.server.edit(message, "nobody", null);
    else world.server.remove(message, 2);
    for (const step of world.steps.splice(0)) step();
    while (again.frames.length > 0) again.deliver();
    await deliver();
    assert.equal(session.connection.value.state, "live");
    await finish();
  });
}
