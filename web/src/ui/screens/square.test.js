// Square parts of pictures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { moved, outputSide, wholeSquare } from "./square.js";

const WIDE = { width: 1000, height: 400 };

test("the largest square is in the middle", () => {
  assert.deepEqual(wholeSquare(WIDE), { x: 300, y: 0, side: 400 });
  assert.deepEqual(wholeSquare({ width: 1, height: 3 }), { x: 0, y: 1, side: 1 });
});

test("a square never leaves the picture", () => {
  const square = { x: 300, y: 0, side: 400 };
  assert.deepEqual(moved(WIDE, square, 50, 10), { x: 350, y: 0, side: 400 });
  assert.deepEqual(moved(WIDE, square, 5000, -10), { x: 600, y: 0, side: 400 });
  assert.deepEqual(moved(WIDE, { x: -9, y: 999, side: 100 }, 0, 0), { x: 0, y: 300, side: 100 });
});

test("an avatar has at most 512 pixels a side, and no more than the picture", () => {
  assert.equal(outputSide({ x: 0, y: 0, side: 4000 }), 512);
  assert.equal(outputSide({ x: 0, y: 0, side: 99.6 }), 100);
  assert.equal(outputSide({ x: 0, y: 0, side: 0.2 }), 1);
});
