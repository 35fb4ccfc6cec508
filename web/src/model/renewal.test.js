// A login lasts as long as it is used, however short the visits are.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser } from "./browser.test-support.js";
import { World, pass } from "./world.test-support.js";

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

/** @param {World} world */
const renewals = (world) => world.requests.filter((each) => each.endsWith("/renew")).length;

/** Visit the page for some time. @param {World} world @param {Browser} browser @param {number} ms @param {number} [step] */
async function visit(world, browser, ms, step = 60_000) {
  const store = await browser.tab();
  await pass(world, ms, step);
  assert.equal(store.status.value.name, "signed_in");
  /** @type {any} */ (store.status.value).session.dispose();
}

test("visits of a minute a day keep the login for ever", async () => {
  const world = new World();
  const browser = new Browser(world);
  for (let day = 0; day < 60; day++) {
    assert(world.clock.now() < world.login.end, `it ended on day ${day}`);
    await visit(world, browser, 60_000);
    world.clock.advance(24 * HOUR);
  }
  const count = renewals(world);
  assert(count >= 12 && count <= 16, `${count} renewals: each as half of its life is over`);
});

test("a page that stays open keeps its login", async () => {
  const world = new World();
  await visit(world, new Browser(world), 3 * WEEK, HOUR);
  assert(world.login.end > world.clock.now());
  assert(renewals(world) <= 7);
});

test("a young login is not renewed, and the server is asked once", async () => {
  const world = new World();
  const browser = new Browser(world);
  for (let n = 0; n < 5; n++) await visit(world, browser, 60_000);
  assert.equal(renewals(world), 0);
  assert.equal(world.requests.filter((each) => each.endsWith("/sessions")).length, 1);
});

test("a short login is renewed in time, and a failed try is repeated", async () => {
  const world = new World();
  world.login = { life: HOUR, created: 0, end: world.clock.now() + HOUR / 3 };
  let failures = 2;
  world.fault = (_method, path) =>
    path.endsWith("/renew") && failures-- > 0 ? { status: 503, data: { code: "busy", error: "x" } } : null;
  await visit(world, new Browser(world), 5 * HOUR);
  assert(world.login.end > world.clock.now());
});

test("a clock that is wrong by years does not matter", async () => {
  const world = new World();
  const browser = new Browser(world);
  const { now } = world.clock;
  for (const offset of [-100 * WEEK, 100 * WEEK, 0]) {
    const clock = { ...world.clock, now: () => now() + offset };
    for (let day = 0; day < 10; day++) {
      const store = await browser.tab({ clock });
      await pass(world, 60_000, 60_000);
      /** @type {any} */ (store.status.value).session.dispose();
      world.clock.advance(24 * HOUR);
      assert(world.clock.now() < world.login.end, `offset ${offset}, day ${day}`);
    }
  }
});
