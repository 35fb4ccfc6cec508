// Short times: of today, of the last days, older.

import assert from "node:assert/strict";
import { test } from "node:test";
import { shortTime } from "./short_time.js";

const NOW = new Date(2026, 10, 29, 9, 30);
const short = (/** @type {[number, number, number, number?, number?]} */ ...parts) =>
  shortTime(new Date(...parts), NOW).replace(/\s/g, " ");

test("a time of today is its clock", () => {
  assert.equal(short(2026, 10, 29, 0, 5), "12:05 AM");
  assert.equal(short(2026, 10, 29, 23, 59), "11:59 PM");
});

test("one of the last six days is the day of the week, an older one its date", () => {
  assert.equal(short(2026, 10, 28, 23, 59), "Sat");
  assert.equal(short(2026, 10, 23), "Mon");
  assert.equal(short(2026, 10, 22), "Nov 22");
  assert.equal(short(2025, 10, 29), "11/29/25");
});

test("the clock of a device that is behind shows the date of tomorrow", () => {
  assert.equal(short(2026, 10, 30), "Nov 30");
});
