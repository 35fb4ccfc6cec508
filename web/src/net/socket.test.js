// The states of the connection, with a clock and a server that the test moves.

import assert from "node:assert/strict";
import { test } from "node:test";
import { RequestError } from "./errors.js";
import { createSocket } from "./socket.js";
import { fakeClock, settled } from "./clock.test-support.js";

/** @param {object} [options] */
function begin({ online = true, visible = true, prepare, checkLogin } = /** @type {any} */ ({})) {
  const clock = fakeClock();
  /** @type {any[]} */
  const links = [];
  /** @type {string[]} */
  const states = [];
  /** @type {any[]} */
  const frames = [];
  const page = { online, visible, cursor: "e.1", checks: 0 };
  const socket = createSocket({
    open(cursor) {
      const link = /** @type {any} */ ({ cursor, sent: [], closes: 0, bufferedAmount: 0 });
      link.send = (/** @type {string} */ text) => link.sent.push(JSON.parse(text));
      link.close = () => link.closes++;
      link.give = (/** @type {any} */ frame) => link.onmessage?.({ data: JSON.stringify(frame) });
      link.ready = () => (link.onopen?.(), link.give({ type: "ready", cursor, groups: [] }));
      link.live = () => (link.ready(), link.give({ type: "live", cursor }));
      link.end = (/** @type {number} */ code, reason = "") => link.onclose?.({ code, reason });
      links.push(link);
      return link;
    },
    prepare: prepare ?? (async () => page.cursor),
    checkLogin: checkLogin ?? (async () => void page.checks++),
    onFrame: (frame) => frames.push(frame),
    onState: ({ state }) => states.push(state),
    isOnline: () => page.online,
    isVisible: () => page.visible,
    clock,
    random: () => 0.5,
  });
  const last = () => links[links.length - 1];
  return { clock, links, states, frames, page, socket, last };
}

test("a connection goes from connecting over catching up to live", async () => {
  const { socket, last, states, frames } = begin();
  socket.start();
  await settled();
  assert.equal(last().cursor, "e.1");
  last().live();
  assert.deepEqual(states, ["connecting", "catching_up", "live"]);
  assert.deepEqual(frames.map((frame) => frame.type), ["ready", "live"]);
});

test("the time between tries doubles up to half a minute, and only `live` ends it", async () => {
  const { socket, last, clock, links, page } = begin();
  socket.start();
  await settled();
  const waits = [];
  for (let n = 0; n < 9; n++) {
    last().ready();
    last().end(1006);
    waits.push(Number(socket.connection.retryAt) - clock.now());
    page.cursor = `e.${n}`;
    clock.advance(/** @type {number} */ (waits[n]));
    await settled();
    assert.equal(links.length, n + 2);
    assert.equal(last().cursor, `e.${n}`, "each try asks for the cursor");
  }
  assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
  assert.equal(socket.connection.state, "offline");
  last().live();
  last().end(4001);
  assert.equal(socket.connection.state, "waiting");
  assert.equal(Number(socket.connection.retryAt) - clock.now(), 500);
});

test("without a network the state is offline at once, and its return connects", async () => {
  const { socket, last, page, links } = begin();
  socket.start();
  await settled();
  last().live();
  page.online = false;
  last().end(1006);
  assert.equal(socket.connection.state, "offline");
  page.online = true;
  socket.now();
  await settled();
  assert.equal(links.length, 2);
});

test("a silent connection is closed after a ping without an answer", async () => {
  const { socket, last, clock, links } = begin();
  socket.start();
  await settled();
  last().live();
  clock.advance(20_000);
  assert.deepEqual(last().sent.map((/** @type {any} */ each) => each.type), ["ping"]);
  last().give({ type: "pong", cursor: "e.1" });
  clock.advance(19_999);
  assert.equal(last().sent.length, 1);
  clock.advance(1);
  clock.advance(5_000);
  assert.equal(last().closes, 1);
  assert.equal(socket.connection.state, "waiting");
  clock.advance(500);
  await settled();
  assert.equal(links.length, 2);
});

test("a hidden page does not ping, and does so once it is seen", async () => {
  const { socket, last, clock, page } = begin({ visible: false });
  socket.start();
  await settled();
  last().live();
  clock.advance(120_000);
  assert.equal(last().sent.length, 0);
  page.visible = true;
  socket.now();
  assert.deepEqual(last().sent, [{ type: "ping" }]);
});

test("a restart of the server is waited for", async () => {
  const { socket, last, clock, links } = begin();
  socket.start();
  await settled();
  last().live();
  last().end(1012, '{"retry_after_ms":3000}');
  assert.equal(socket.connection.state, "updating");
  clock.advance(3_499);
  assert.equal(links.length, 1);
  clock.advance(1);
  await settled();
  assert.equal(links.length, 2);
  assert.equal(socket.connection.state, "updating", "until it works");
  last().live();
  assert.equal(socket.connection.state, "live");
});

for (const [code, state] of /** @type {[number, string][]} */ ([
  [4500, "ended"], [4501, "ended"], [4503, "crowded"], [4502, "faulty"], [1009, "faulty"],
])) {
  test(`after the close ${code} there is no other try`, async () => {
    const { socket, last, clock, links } = begin();
    socket.start();
    await settled();
    last().ready();
    last().end(code);
    assert.equal(socket.connection.state, state);
    clock.advance(600_000);
    await settled();
    assert.equal(links.length, 1);
    socket.now();
    await settled();
    assert.equal(links.length, state === "crowded" ? 2 : 1, "a click tries again");
  });
}

test("a socket that never opens makes the page look whether the login has ended", async () => {
  let isOver = false;
  const checkLogin = async () => {
    if (isOver) throw new RequestError({ code: "session_revoked", status: 401 });
  };
  const { socket, last, clock } = begin({ checkLogin });
  socket.start();
  await settled();
  last().end(1006);
  await settled();
  assert.equal(socket.connection.state, "waiting");
  isOver = true;
  clock.advance(500);
  await settled();
  clock.advance(10_000);
  await settled();
  assert.equal(socket.connection.state, "ended");
  assert.equal(socket.connection.code, "session_revoked");
});

test("a try that cannot be prepared counts as failed", async () => {
  let answers = 0;
  const prepare = async () => {
    if (answers++ === 0) throw new RequestError({ code: "busy", retryAfter: 7 });
    return "e.9";
  };
  const { socket, clock, links } = begin({ prepare });
  socket.start();
  await settled();
  assert.equal(Number(socket.connection.retryAt) - clock.now(), 7000);
  clock.advance(7000);
  await settled();
  assert.equal(links[0].cursor, "e.9");
});

test("commands get their replies, and are refused when the connection goes", async () => {
  const { socket, last, clock } = begin();
  socket.start();
  await settled();
  await assert.rejects(socket.request({ type: "ping" }), { code: "network" });
  last().live();
  const done = socket.request({ type: "read", group_id: 1, seq: 2 });
  last().give({ type: "ok", ref: last().sent[0].ref, unread: 3 });
  assert.equal((await done).unread, 3);
  const refused = socket.request({ type: "typing", group_id: 1 }, "mine");
  last().give({ type: "error", ref: "mine", code: "blocked", error: "No", retry_after: 1 });
  await assert.rejects(refused, { code: "blocked", retryAfter: 1, action: "fail" });
  const silent = socket.request({ type: "ping" });
  clock.advance(10_000);
  await assert.rejects(silent, { code: "time_out", action: "resend" });
  const lost = socket.request({ type: "ping" });
  last().end(1006);
  await assert.rejects(lost, { code: "network" });
});

test("frames of a connection that was left change nothing", async () => {
  const { socket, last, frames } = begin();
  socket.start();
  await settled();
  const old = last();
  old.live();
  socket.restart();
  await settled();
  assert.notEqual(last(), old);
  old.give({ type: "live", cursor: "e.5" });
  old.end(4501);
  assert.equal(frames.length, 2);
  assert.equal(socket.connection.state, "connecting");
  last().live();
  socket.stop();
  last().end(4501);
  assert.equal(socket.connection.state, "idle");
});

test("signals are dropped while much is unsent", async () => {
  const { socket, last } = begin();
  socket.start();
  await settled();
  last().live();
  assert.equal(socket.signal({ type: "typing", group_id: 1 }), true);
  last().bufferedAmount = 100_000;
  assert.equal(socket.signal({ type: "typing", group_id: 1 }), false);
});
