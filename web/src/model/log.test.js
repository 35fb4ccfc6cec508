// The rows of a log, in whichever order they come.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createLog, rowsOf, setRow, trim } from "./log.js";

/** @typedef {any} Any */

/** A random order that is the same each time. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
}

test("the rows of a segment are sorted, and each is the newest of its place", () => {
  const random = randomFrom(7);
  const log = createLog(1);
  log.segments = [{ from: 1, to: 1500, at_start: true, at_end: true }];
  for (let number = 1; number <= 2000; number++) {
    const seq = random() < 0.5 ? 1 + Math.floor(random() * 1500) : Math.min(1500, number);
    setRow(log, /** @type {Any} */ ({ seq, number }));
    const from = Math.floor(random() * 1000);
    const segment = { from, to: from + 400, at_start: false, at_end: false };
    const wanted = [...log.rows.values()]
      .filter((row) => segment.from <= row.seq && row.seq <= segment.to)
      .sort((one, other) => one.seq - other.seq);
    assert.deepEqual(rowsOf(log, segment), wanted);
    if (number % 500 === 0) trim(log, 700, 300);
  }
});

test("a row at the end, and a newer form of one, are put without sorting all of them again", () => {
  const log = createLog(1);
  const all = { from: 1, to: 1000, at_start: true, at_end: true };
  const row = (/** @type {number} */ seq) => /** @type {Any} */ ({ seq });
  setRow(log, row(1));
  rowsOf(log, all);
  const { sorted } = log;
  for (let seq = 2; seq <= 1000; seq++) setRow(log, row(seq));
  setRow(log, row(500));
  assert.equal(log.sorted, sorted);
  assert.equal(rowsOf(log, all).length, 1000);
});
