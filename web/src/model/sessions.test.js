// Whole sessions over a long time: several tabs and devices, crashes, and many events.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser } from "./browser.test-support.js";
import { rowsOf, segmentAt } from "./log.js";
import { Reference, randomOf } from "./reference.test-support.js";
import { World, pass } from "./world.test-support.js";

/** @param {any} store */
const sessionOf = (store) => store.status.value.session;

/** @param {number} groups */
function worldOf(groups) {
  const world = new World();
  for (let id = 1; id <= groups; id++) world.server.createGroup(id, [2, 1, 3]);
  return world;
}

/** What the page shows of the groups is what the server counts. @param {World} world @param {any} session @param {string} about */
function assertCounts(world, session, about) {
  for (const id of world.server.groups.keys()) {
    const { unread, mentions, read_seq, seq } = session.view.groups.get(id).value;
    assert.deepEqual({ unread, mentions, read_seq, seq }, world.server.counts(id, 1), `${about}, group ${id}`);
  }
}

/** The rows that a page has are those of the server. @param {World} world @param {any} session @param {string} about */
function assertRows(world, session, about) {
  for (const [id, log] of session.state.logs) {
    const truth = world.server.rows(id, 1);
    for (const { from, to } of log.segments) {
      const form = (/** @type {any} */ row) => [row.seq, row.type, row.content, row.deleted, row.reactions, row.pinned, row.revision];
      assert.deepEqual(
        rowsOf(log, { from, to, at_start: false, at_end: false }).map(form),
        truth.filter((/** @type {any} */ row) => from <= row.seq && row.seq <= to).map(form),
        `${about}, group ${id}`,
      );
    }
    for (const seq of log.rows.keys()) assert(segmentAt(log, seq));
  }
}

test("unread counts of two tabs and another device are the server's after random acts", async () => {
  for (let seed = 1; seed <= 8; seed++) {
    const random = randomOf(seed * 131);
    const world = worldOf(3);
    const browsers = [new Browser(world), new Browser(world)];
    const tabs = [await browsers[0]?.tab(), await browsers[0]?.tab(), await browsers[1]?.tab()].map(sessionOf);
    await pass(world, 1000);
    for (let n = 0; n < 120; n++) {
      const session = random.pick(tabs);
      const id = 1 + random.below(3);
      const { seq } = world.server.groups.get(id);
      const kind = random.below(12);
      if (kind < 6) {
        world.server.act(random, id);
        world.publish();
      } else if (kind === 6) session.marks.read(id, 1 + random.below(seq));
      else if (kind === 7) session.marks.unread(id, 1 + random.below(seq)).catch(() => {});
      else if (kind === 8 && random.below(4) === 0) session.marks.readAll().catch(() => {});
      else if (kind === 9) session.history.open(id).catch(() => {});
      else if (kind === 10) world.cut();
      else await pass(world, 500 + random.below(3000), 500);
    }
    await pass(world, 60_000, 1000);
    tabs.forEach((session, n) => {
      assertCounts(world, session, `seed ${seed}, tab ${n}`);
      assertRows(world, session, `seed ${seed}, tab ${n}`);
    });
  }
});

test("after a crash at any time the page goes on from the local copy, with nothing missing", async () => {
  for (let seed = 1; seed <= 10; seed++) {
    const random = randomOf(seed * 977);
    const world = worldOf(3);
    let browser = new Browser(world);
    let session = sessionOf(await browser.tab());
    for (let n = 0; n < 100; n++) {
      const kind = random.below(10);
      if (kind < 6) {
        world.server.act(random);
        if (random.below(4)) world.publish();
      } else if (kind === 6) session.history.open(1 + random.below(3)).catch(() => {});
      else if (kind === 7) await pass(world, random.below(1500), 100);
      else if (kind === 8) world.cut();
      else if (n % 3 === 0) {
        // The old page stores nothing more; its locks go with it.
        const { disk } = browser;
        browser = new Browser(world);
        browser.disk = disk;
        const { save } = disk;
        disk.save = async () => false;
        session.dispose();
        disk.save = save;
        assert(disk.copy.cursor === null || Number(disk.copy.cursor.split(".")[1]) <= world.server.head);
        session = sessionOf(await browser.tab());
      }
    }
    world.publish();
    await pass(world, 30_000, 1000);
    assertCounts(world, session, `seed ${seed}`);
    assertRows(world, session, `seed ${seed}`);
    const kept = [...browser.disk.copy.rows.values()];
    for (const row of kept) {
      const truth = world.server.rows(row.group_id, 1).find((/** @type {any} */ each) => each.seq === row.seq);
      assert.deepEqual([row.content, row.deleted], [truth.content, truth.deleted], "the copy is as the server");
    }
  }
});

test("a hundred thousand events leave the memory and the copy bounded", async () => {
  const world = worldOf(30);
  const browser = new Browser(world);
  const session = sessionOf(await browser.tab());
  await pass(world, 1000);
  for (let id = 1; id <= 30; id++) {
    await session.history.open(id);
    session.view.logs.get(id);
  }
  const most = { rows: 0, tail: 0, stored: 0, timers: 0 };
  for (let n = 0; n < 100_000; n++) {
    // Most come in a few groups, as they do.
    const id = 1 + (n % 10 ? n % 3 : n % 30);
    world.server.send(id, 2 + (n % 2), { content: `text ${n}`, mentions: n % 50 === 0 ? [1] : null });
    if (n % 1000 !== 999) continue;
    world.publish();
    if (n % 20_000 === 19_999) world.cut();
    await pass(world, 1000, 500);
    const rows = [...session.state.logs.values()].map((log) => log.rows.size);
    most.rows = Math.max(most.rows, ...rows);
    most.tail = Math.max(most.tail, ...[...session.state.counts.values()].map((each) => each.tail.length + each.corrections.length));
    most.stored = Math.max(most.stored, browser.disk.copy.rows.size);
    most.timers = Math.max(most.timers, world.clock.waiting());
  }
  await pass(world, 40_000, 1000);
  assert.equal(session.state.applied_id, world.server.head);
  assert(most.rows <= 1000 && most.tail <= 256 && most.stored <= 50 * 200 && most.timers < 40, JSON.stringify(most));
  const total = [...session.state.logs.values()].reduce((sum, log) => sum + log.rows.size, 0);
  assert(total <= 20 * 1000 + 10 * 200, `${total} rows in memory`);
  assert.equal(session.view.groups.get(7).value.unread, world.server.counts(7, 1).unread);
});

test("the time to apply a thousand events of catching up (a figure, not a limit)", async (t) => {
  const world = worldOf(20);
  const session = sessionOf(await new Browser(world).tab());
  await pass(world, 1000);
  for (let id = 1; id <= 20; id++) {
    await session.history.open(id);
    for (const map of [session.view.logs, session.view.groups]) map.get(id);
  }
  const random = randomOf(3);
  const server = /** @type {Reference} */ (world.server);
  while (server.head < 3100) server.act(random);
  const times = [];
  for (let round = 0; round < 3; round++) {
    const start = session.state.applied_id;
    const frames = server.log.slice(start, start + 1000).map((event) => server.frame(event));
    const began = process.cpuUsage();
    session.apply(frames);
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
    assert.equal(session.state.applied_id, start + 1000);
  }
  t.diagnostic(`1,000 events: ${times.map((each) => each.toFixed(1)).join(", ")} ms of the processor`);
});
