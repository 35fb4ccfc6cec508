// The rows of a long list that are drawn.

import assert from "node:assert/strict";
import { test } from "node:test";
import { positionsOf, rangeOf } from "./window.js";

const at = (/** @type {number} */ top, count = 10_000) =>
  rangeOf({ top, height: 600, row: 60, count });

test("the rows on the screen and eight beyond are drawn", () => {
  assert.deepEqual(at(0), { first: 0, end: 20 });
  assert.deepEqual(at(30_000), { first: 492, end: 520 });
  assert.deepEqual(at(599_400), { first: 9980, end: 10_000 });
});

test("each row of the screen is drawn wherever the list stands", () => {
  for (let top = 0; top < 10_000; top += 7) {
    const { first, end } = at(top);
    assert.ok(first * 60 <= Math.max(0, top - 480) && end * 60 >= top + 600 + 480, String(top));
    assert.ok(end - first <= 11 + 2 * 8 + 2 * 4);
  }
});

test("a list that became shorter draws what there is", () => {
  assert.deepEqual(at(30_000, 3), { first: 3, end: 3 });
  assert.deepEqual(at(0, 0), { first: 0, end: 0 });
});

test("the row with the focus stays", () => {
  assert.deepEqual(positionsOf({ first: 10, end: 13 }, [900, -1, 2, 11]), [2, 10, 11, 12, 900]);
});
