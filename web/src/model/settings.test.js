// Settings are the same in all tabs and on all devices; the newest change of each counts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser } from "./browser.test-support.js";
import { DEFAULTS } from "./settings.js";
import { World, pass } from "./world.test-support.js";

/** @param {any} store */
const settingsOf = (store) => store.status.value.session.local.settings;

test("a change shows in the other tab and on the other device, and is sent once", async () => {
  const world = new World();
  const browser = new Browser(world);
  const tabs = [await browser.tab(), await browser.tab(), await new Browser(world).tab()].map(settingsOf);
  await pass(world, 1000);
  tabs[0].set("theme", "dark");
  await pass(world, 3000);
  assert.deepEqual(tabs.map((each) => each.settings.value.theme), ["dark", "dark", "dark"]);
  // A later change elsewhere is not taken back by the tab that has only seen the first one.
  tabs[2].set("theme", "light");
  await pass(world, 3000);
  world.cut();
  await pass(world, 20_000);
  assert.deepEqual(tabs.map((each) => each.settings.value.theme), ["light", "light", "light"]);
  assert.equal(world.requests.filter((each) => each.startsWith("PUT")).length, 2);
});

test("two devices change different settings at once: both hold", async () => {
  const world = new World();
  const tabs = [await new Browser(world).tab(), await new Browser(world).tab()].map(settingsOf);
  await pass(world, 1000);
  let refusals = 0;
  world.fault = (method, path) => {
    // The first write is one revision too late.
    if (method !== "PUT" || !path.includes("settings") || refusals++ > 0) return null;
    return { status: 412, data: { code: "revision_mismatch", error: "x" } };
  };
  tabs[0].set("theme", "dark");
  tabs[1].set("density", "compact");
  await pass(world, 5000);
  assert.deepEqual(world.settings.settings, { theme: "dark", density: "compact" });
});

test("a change without a connection is kept over a reload, and sent later", async () => {
  const world = new World();
  const browser = new Browser(world);
  const store = await browser.tab();
  await pass(world, 1000);
  world.isUp = false;
  world.cut();
  settingsOf(store).set("sounds", true);
  await pass(world, 5000);
  /** @type {any} */ (store.status.value).session.dispose();
  const again = await browser.tab();
  assert.equal(settingsOf(again).settings.value.sounds, true);
  world.isUp = true;
  await pass(world, 30_000);
  assert.deepEqual(world.settings.settings, { sounds: true });
});

test("what another version has stored is kept, and what has another form is not shown", async () => {
  const world = new World();
  world.settings = { revision: 1, settings: { theme: 7, later_member: [1], sounds: true } };
  const store = await new Browser(world).tab();
  await pass(world, 1000);
  assert.deepEqual(settingsOf(store).settings.value, { ...DEFAULTS, sounds: true });
  settingsOf(store).set("density", "compact");
  await pass(world, 2000);
  assert.deepEqual(world.settings.settings, { theme: 7, later_member: [1], sounds: true, density: "compact" });
});

test("a change right before the page goes is sent", async () => {
  const world = new World();
  const store = await new Browser(world).tab();
  await pass(world, 1000);
  settingsOf(store).set("theme", "dark");
  await store.flush();
  assert.deepEqual(world.settings.settings, { theme: "dark" });
});
