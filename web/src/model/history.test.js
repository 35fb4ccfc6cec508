// Opening conversations, and scrolling through long ones with few rows in memory.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeClock } from "../net/clock.test-support.js";
import { applyEvent } from "./events.js";
import { putGroup, takeCounts } from "./groups.js";
import { END, createHistory } from "./history.js";
import { openSegment, rowsOf, segmentAt } from "./log.js";
import { randomOf } from "./reference.test-support.js";
import { createChanges, createState } from "./state.js";

const DAY = Date.parse("2026-01-01T00:00:00Z");
const at = (/** @type {number} */ seq) => new Date(DAY + seq * 1000).toISOString();

/** A message of another user. @param {number} seq @param {number} [group_id] @returns {any} */
const message = (seq, group_id = 1) => ({
  type: "group_message", id: seq, seq, cursor: `e.${seq}`, group_id, sender_id: 2, sender: "Mike",
  content: `text ${seq}`, timestamp: at(seq), media_url: null, reply_to: null, key: null, message_type: "text",
});

/** A history over groups of `size` messages each, of which those up to `read` are read. @param {number} size @param {number} read */
function begin(size, read) {
  const state = createState(1);
  const server = { size, read, asked: /** @type {any[]} */ ([]) };
  const http = /** @type {any} */ ({
    async get(/** @type {string} */ path, /** @type {any} */ { limit, before, after, around }) {
      const id = Number(path.split("/")[3]);
      server.asked.push({ before, after, around });
      if (around === "first_unread") around = server.read < server.size ? server.read + 1 : undefined;
      if (typeof around === "string") around = Math.ceil((Date.parse(around) - DAY) / 1000);
      const end = after !== undefined ? Math.min(server.size, after + limit)
        : around !== undefined ? Math.min(server.size, around + limit / 2 - 1)
          : Math.min(server.size, (before ?? server.size + 1) - 1);
      const first = after !== undefined ? after + 1 : around !== undefined ? around - limit / 2 : end - limit + 1;
      const messages = [];
      for (let seq = Math.max(1, first); seq <= end; seq++) messages.push(message(seq, id));
      return {
        messages, has_before: first > 1, has_after: end < server.size, cursor: `e.${server.size}`,
        first_unread: server.read < server.size ? server.read + 1 : null, read_seq: server.read,
      };
    },
  });
  const changes = createChanges();
  const clock = fakeClock();
  const history = createHistory({ state, http, change: (fn) => fn(changes), opened: new Map(), clock });
  for (let id = 1; id <= 80; id++) {
    putGroup(state, changes, { id, kind: "group", seq: size });
    takeCounts(state, changes, id, { seq: size, read_seq: read, unread: size - read, mentions: 0 });
  }
  state.applied_id = size;
  const log = (id = 1) => /** @type {any} */ (state.logs.get(id));
  return { state, server, history, changes, log, clock };
}

/** The segment of a row is whole. @param {any} log @param {number} seq */
function assertWhole(log, seq) {
  const segment = segmentAt(log, seq);
  assert(segment, `${seq} is there`);
  const rows = rowsOf(log, segment);
  assert.deepEqual([rows[0]?.seq, rows[rows.length - 1]?.seq, rows.length], [segment.from, segment.to, segment.to - segment.from + 1]);
  assert(log.rows.size <= 1000, `${log.rows.size} rows`);
}

test("a group opens at the first unread message, else at its end, without a needless request", async () => {
  const { history, server, log, state, changes } = begin(1000, 700);
  assert.deepEqual(await history.open(1), { seq: 701, firstUnread: 701 });
  assertWhole(log(), 701);
  assert.deepEqual(await history.open(1), { seq: 701, firstUnread: 701 });
  assert.equal(server.asked.length, 1, "its rows are here");
  for (let more = true; more;) more = await history.newer(1, 701);
  assert.equal(openSegment(log())?.to, 1000);
  const count = server.asked.length;
  assert.deepEqual(await history.open(1), { seq: 701, firstUnread: 701 });
  takeCounts(state, changes, 1, { seq: 1000, read_seq: 1000, unread: 0, mentions: 0 });
  assert.deepEqual(await history.open(1), { seq: null, firstUnread: null });
  assert.equal(server.asked.length, count);
  // Unread messages that are near the end are found in the rows.
  takeCounts(state, changes, 1, { seq: 1000, read_seq: 990, unread: 10, mentions: 0 });
  assert.deepEqual(await history.open(1), { seq: 991, firstUnread: 991 });
  assert.equal(server.asked.length, count);
  // Those further up are asked for.
  takeCounts(state, changes, 1, { seq: 1000, read_seq: 5, unread: 995, mentions: 0 });
  server.read = 5;
  assert.deepEqual(await history.open(1), { seq: 6, firstUnread: 6 });
  assertWhole(log(), 6);
});

test("messages that are marked as unread while a group opens are where it opens", async () => {
  const { history, state, changes, server } = begin(1000, 1000);
  const opening = history.open(1);
  while (server.asked.length === 0) await null;
  server.read = 990;
  takeCounts(state, changes, 1, { seq: 1000, read_seq: 990, unread: 10, mentions: 0 });
  assert.deepEqual(await opening, { seq: 991, firstUnread: 991 });
});

test("a page of a history that is forgotten meanwhile is asked for again, unless the group is gone", async () => {
  for (const isGone of [false, true]) {
    const { history, server, state, log } = begin(1000, 1000);
    const first = history.openAt(1, 500);
    while (server.asked.length === 0) await null;
    state.logs.clear();
    if (isGone) state.groups.delete(1);
    else await history.openAt(1, 500);
    await first;
    assert.equal(server.asked.length, isGone ? 1 : 2);
    assert.equal(log() !== undefined, !isGone);
    if (!isGone) assertWhole(log(), 500);
  }
});

test("a link opens at its message, and a date at the first message of then", async () => {
  const { history, server, log } = begin(100_000, 100_000);
  await history.open(1);
  assert.deepEqual(await history.openAt(1, 500), { seq: 500, firstUnread: null });
  assertWhole(log(), 500);
  await history.openAt(1, 505);
  assert.equal(server.asked.length, 2);
  assert.equal((await history.openAtTime(1, at(40_000))).seq, 40_000);
  assertWhole(log(), 40_000);
  assert.equal((await history.openAtTime(1, at(200_000))).seq, null, "after the last message: the end");
});

test("a million messages are scrolled both ways with at most a thousand in memory", async () => {
  const { history, log, server } = begin(1_000_000, 1_000_000);
  const random = randomOf(5);
  await history.open(1);
  let seq = 1_000_000;
  for (let jump = 0; jump < 12; jump++) {
    for (let n = 0; n < 40; n++) {
      await history.older(1, seq);
      seq = Math.max(seq - 50, segmentAt(log(), seq)?.from ?? 0);
      assertWhole(log(), seq);
    }
    for (let n = 0; n < 60; n++) {
      await history.newer(1, seq);
      seq = Math.min(seq + 50, segmentAt(log(), seq)?.to ?? 0);
      assertWhole(log(), seq);
    }
    if (jump % 3 === 2) {
      seq = jump === 5 ? 3 : jump === 8 ? 999_990 : 1 + random.below(1_000_000);
      await history.openAt(1, seq);
      assertWhole(log(), seq);
    }
  }
  for (const [edge, further] of /** @type {const} */ ([[20, "older"], [999_999, "newer"]])) {
    await history.openAt(1, edge);
    const count = server.asked.length;
    assert.equal(await history[further](1, edge), false);
    assert.equal(server.asked.length, count, "nothing is asked for beyond the edge");
  }
  assert(server.asked.length < 1300);
});

test("events that come for hours leave at most a thousand rows, those that are looked at", async () => {
  for (const isReading of [false, true]) {
    const { history, log, state, changes } = begin(500, 500);
    await history.open(1);
    if (isReading) for (let n = 0; n < 4; n++) await history.older(1, 480 - n * 50);
    const seen = isReading ? 330 : END;
    history.look(1, seen);
    for (let seq = 501; seq <= 20_500; seq++) {
      applyEvent(state, message(seq), changes);
      if (seq % 50 === 0) history.bound([1]);
      changes.arrived.length = 0;
    }
    history.bound([1]);
    assert(log().rows.size <= 1000);
    if (isReading) assertWhole(log(), 330);
    else assert.equal(openSegment(log())?.to, 20_500);
    assert(/** @type {any} */ (state.counts.get(1)).tail.length <= 256);
  }
});

test("twenty groups keep their rows, thirty more their newest 200, and the others none", async () => {
  const { history, state, changes, clock } = begin(5000, 5000);
  for (let id = 1; id <= 80; id++) {
    await history.open(id);
    for (let n = 0; n < 18; n++) await history.older(id, 5000 - n * 50);
    history.look(id);
    clock.advance(1);
  }
  const sizes = [...state.logs.values()].map((each) => each.rows.size);
  assert.equal(sizes.length, 50);
  assert.equal(sizes.filter((size) => size > 200).length, 20);
  assert(sizes.every((size) => size <= 1000));
  for (let seq = 5001; seq <= 5300; seq++) applyEvent(state, message(seq, 40), changes);
  history.bound(changes.logs);
  assert((state.logs.get(40)?.rows.size ?? 0) <= 200, "also when events come");
});

test("the rows between are never skipped, also if a page is slow and others come", async () => {
  const { history, log, state, changes, server } = begin(5000, 5000);
  await history.open(1);
  const slow = history.older(1, 4960);
  server.size = 5060;
  for (let seq = 5001; seq <= 5060; seq++) applyEvent(state, message(seq), changes);
  await Promise.all([slow, history.older(1, 4960), history.openAt(1, 4000), history.openAt(1, 4900)]);
  assertWhole(log(), 4960);
  assert.equal(openSegment(log())?.to, 5060);
});
