// The ends of mutings.

import assert from "node:assert/strict";
import { test } from "node:test";
import { muteEnd } from "./mute.js";

const at = (/** @type {number} */ day, /** @type {number} */ hour, minute = 0) =>
  new Date(2026, 10, day, hour, minute);

test("the morning is the next one", () => {
  assert.equal(muteEnd("morning", at(29, 7, 59)), at(29, 8).toISOString());
  assert.equal(muteEnd("morning", at(29, 8)), at(30, 8).toISOString());
  assert.equal(muteEnd("morning", at(30, 23)), at(31, 8).toISOString());
});

test("an hour and a week are counted from now, and for ever has no end", () => {
  assert.equal(muteEnd("hour", at(29, 9, 30)), at(29, 10, 30).toISOString());
  assert.equal(muteEnd("week", at(1, 9)), at(8, 9).toISOString());
  assert.equal(muteEnd("ever", at(1, 9)), null);
});
