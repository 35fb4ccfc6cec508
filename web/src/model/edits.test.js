// An edit of an own message is kept until it is saved or given up.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../net/clock.test-support.js";
import { Browser } from "./browser.test-support.js";
import { createDisk } from "./disk.test-support.js";
import { createEdits } from "./edits.js";
import { World, pass } from "./world.test-support.js";

const message = /** @type {any} */ ({ id: 7, seq: 3, content: "the frist text", revision: 1 });

test("edits are stored, and read by the next page", async () => {
  const disk = createDisk();
  /** @type {string[]} */
  const changed = [];
  const edits = createEdits({ db: disk, onChange: (key) => changed.push(key) });
  const other = createEdits({ db: disk, onChange: () => {} });
  assert.equal(edits.isAny(), false);
  edits.set("g1", { message, text: "the fi" });
  edits.set("g1", { message, text: "the first" });
  edits.set("g2", { message, text: "of another group" });
  edits.set("g2", null);
  edits.set("g9", null);
  await settled();
  other.set("g3", { message, text: "of another tab" });
  await settled();
  assert.deepEqual(changed, ["g1", "g1", "g2", "g2"]);
  const next = createEdits({ db: disk, onChange: (key) => changed.push(key) });
  next.set("g3", { message, text: "newer" });
  await next.load();
  assert.deepEqual(["g1", "g2", "g3"].map((key) => next.get(key)?.text), ["the first", undefined, "newer"]);
  assert.deepEqual(changed.slice(4), ["g3", "g1"]);
  assert.deepEqual([edits.isAny(), next.get("g1")?.message], [true, message]);
});

test("an edit outlives the page, and shows in its conversation", async () => {
  const world = new World();
  world.server.createGroup(1, [1, 2]);
  const browser = new Browser(world);
  const sessionOf = (/** @type {any} */ store) => store.status.value.session;
  const session = sessionOf(await browser.tab());
  await pass(world, 1000);
  const shown = session.local.signals.edits.get("g1");
  session.local.edits.set("g1", { message, text: "the first text" });
  assert.equal(shown.value.text, "the first text");
  await settled();
  session.dispose();
  const again = sessionOf(await browser.tab());
  await pass(world, 1000);
  assert.equal(again.local.signals.edits.get("g1").value.text, "the first text");
});
