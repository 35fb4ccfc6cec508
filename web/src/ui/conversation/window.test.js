// The rows that are drawn: few, around what is read, and with the row that has the focus.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createLog, setRow } from "../../model/log.js";
import { createWindow, ROWS_MAX } from "./window.js";

/** A window at the end of a history of so many messages. @param {number} count */
function begin(count) {
  const log = createLog(1);
  const add = (/** @type {number} */ seq) => setRow(log, /** @type {any} */ ({ type: "group_message", seq }));
  for (let seq = 1; seq <= count; seq++) add(seq);
  log.segments = [{ from: 1, to: count, at_start: true, at_end: true }];
  const window = createWindow(() => log);
  window.atEnd();
  const draw = (/** @type {Partial<Parameters<typeof window.draw>[0]>} */ place = {}) => {
    const { rows } = /** @type {any} */ (window.draw({ isStuck: false, isBelowFar: false, far: 0, focused: null, ...place }));
    assert(rows.length <= ROWS_MAX);
    return [rows[0].seq, rows.at(-1).seq];
  };
  /** Messages come. @param {number} more */
  const grow = (more) => {
    const last = log.segments[0];
    if (!last) return;
    for (let n = 0; n < more; n++) add(++last.to);
  };
  return { window, draw, grow };
}

test("rows that are far away are cut, but not the focused row and its neighbours", () => {
  for (const [focused, first, last] of [[null, 911, 940], [995, 911, 996], [Infinity, 911, 1000]]) {
    const { window, draw } = begin(1000);
    draw();
    window.extend("older", focused ?? null, 60);
    assert.deepEqual(draw({ focused }), [first, last], `focus at ${focused}`);
  }
  for (const [focused, first] of [[null, 41], [10, 9], [1, 1], [45, 41]]) {
    const { window, draw } = begin(1000);
    window.around(1);
    draw();
    window.extend("newer", focused ?? null, 40);
    assert.deepEqual(draw({ focused })[0], first, `focus at ${focused}`);
  }
});

test("where the end is followed, the focused row stays", () => {
  for (const [focused, first] of [[null, 981], [940, 939], [990, 981]]) {
    const { draw, grow } = begin(1000);
    draw();
    grow(10);
    assert.deepEqual(draw({ isStuck: true, far: 50, focused }), [first, 1010], `focus at ${focused}`);
  }
});

test("a focused row that is further away than the window can hold goes", () => {
  const { window, draw } = begin(1000);
  draw();
  const lasts = new Set();
  for (let n = 0; n < 20; n++) {
    // Of what is drawn, all but the first 100 rows are far.
    const [first, last] = draw({ focused: 990 });
    window.extend("older", 990, Math.max(0, last - first - 100));
    lasts.add(draw({ focused: 990 })[1]);
  }
  // 991 is the neighbour.
  assert(lasts.has(991));
  assert(Math.min(...lasts) < 800, "the reader has come further");
  const end = begin(1000);
  end.draw();
  end.grow(500);
  assert.deepEqual(end.draw({ isStuck: true, far: 0, focused: 940 })[1], 1500);
});
