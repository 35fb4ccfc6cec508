// Days and times, in zones where they differ.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { clockOf, dayName, dayOf, momentOf, relative, startOfDay } from "./dates.js";
import { readZone } from "./intl.js";
import { listOf } from "./lists.js";
import { setLanguage } from "./strings.js";

const zone = process.env.TZ;

/** @param {string | undefined} name */
function setZone(name) {
  if (name === undefined) delete process.env.TZ;
  else process.env.TZ = name;
  readZone();
}

const plain = (/** @type {string} */ text) => text.replace(/\s/g, " ");

afterEach(async () => {
  setZone(zone);
  await setLanguage("en");
});

/** The same moments: the day and the clock in each zone. */
const ZONES = /** @type {const} */ ([
  ["UTC", "2026-11-28", "11:30 PM", "2026-11-29", "12:30 AM"],
  ["Europe/Berlin", "2026-11-29", "12:30 AM", "2026-11-29", "1:30 AM"],
  ["America/Los_Angeles", "2026-11-28", "3:30 PM", "2026-11-28", "4:30 PM"],
  ["Asia/Kolkata", "2026-11-29", "5:00 AM", "2026-11-29", "6:00 AM"],
  ["Pacific/Kiritimati", "2026-11-29", "1:30 PM", "2026-11-29", "2:30 PM"],
]);

for (const [name, day, clock, otherDay, otherClock] of ZONES) {
  test(`days and clocks are those of the reader: ${name}`, () => {
    setZone(name);
    const at = new Date("2026-11-28T23:30:00Z");
    const other = new Date("2026-11-29T00:30:00Z");
    assert.deepEqual([dayOf(at), plain(clockOf(at))], [day, clock]);
    assert.deepEqual([dayOf(other), plain(clockOf(other))], [otherDay, otherClock]);
    assert.equal(dayName(at, other), day === otherDay ? "Today" : "Yesterday");
    assert.equal(dayOf(startOfDay(day)), day);
    assert.equal(startOfDay(day).getHours(), 0);
  });
}

test("yesterday is yesterday where the clocks change", () => {
  setZone("Europe/Berlin");
  // 25 hours, then 23.
  assert.equal(dayName(new Date(2026, 9, 24, 23, 59), new Date(2026, 9, 25, 23, 59)), "Yesterday");
  assert.equal(dayName(new Date(2026, 9, 25, 0, 0), new Date(2026, 9, 26, 0, 0)), "Yesterday");
  assert.equal(dayName(new Date(2026, 2, 28, 0, 30), new Date(2026, 2, 29, 3, 30)), "Yesterday");
  assert.equal(dayName(new Date(2026, 2, 27, 23, 59), new Date(2026, 2, 29, 0, 0)), "Friday, March 27");
});

test("a day without a midnight begins at its first time", () => {
  setZone("America/Santiago");
  const start = startOfDay("2026-09-06");
  assert.deepEqual([dayOf(start), start.getHours()], ["2026-09-06", 1]);
});

test("an older day has its date, and one of another year its year", () => {
  const now = new Date(2026, 10, 29);
  assert.equal(dayName(new Date(2026, 10, 27), now), "Friday, November 27");
  assert.equal(dayName(new Date(2025, 11, 31), now), "Wednesday, December 31, 2025");
  assert.equal(plain(momentOf(new Date(2026, 10, 27, 14, 3, 5))), "Friday, November 27, 2026 at 2:03:05 PM");
});

test("the days and the clock are in the language of the page", async () => {
  await setLanguage("de");
  const now = new Date(2026, 10, 29);
  assert.equal(dayName(now, now), "Heute");
  assert.equal(dayName(new Date(2026, 10, 28), now), "Gestern");
  assert.equal(dayName(new Date(2026, 10, 27), now), "Freitag, 27. November");
  assert.equal(clockOf(new Date(2026, 10, 27, 14, 3)), "14:03");
});

test("a time is told by how long ago it was", () => {
  const now = new Date(2026, 10, 29, 12);
  /** @param {number} seconds */
  const ago = (seconds) => relative(new Date(now.getTime() - seconds * 1000), now);
  assert.deepEqual(
    [0, 59, 60, 3599, 3600, 86399, 86400, 2 * 86400, 7 * 86400, 31 * 86400, 366 * 86400, -120].map(ago),
    [
      "now", "now", "1 minute ago", "59 minutes ago", "1 hour ago", "23 hours ago", "yesterday", "2 days ago",
      "last week", "last month", "last year", "in 2 minutes",
    ],
  );
});

test("lists have the words of the language", async () => {
  assert.equal(listOf(["Ava", "Mike", "Nora"]), "Ava, Mike, and Nora");
  assert.equal(listOf([]), "");
  await setLanguage("de");
  assert.equal(listOf(["Ava", "Mike"]), "Ava und Mike");
});
