// Splitting texts by Unicode characters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { splitAt } from "./code_points.js";

/** @param {string} text @param {number[][]} spans */
const marked = (text, spans) =>
  splitAt(text, spans).map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join("");

test("characters beyond U+FFFF count once", () => {
  assert.equal(marked("🍎🍎 apple 🍎", [[3, 8]]), "🍎🍎 [apple] 🍎");
  assert.equal(marked("𠮷野家で北京大学", [[4, 8]]), "𠮷野家で[北京大学]");
  assert.equal(marked("👨‍👩‍👧 x", [[0, 5]]), "[👨‍👩‍👧] x");
});

test("several spans, at the ends and side by side", () => {
  assert.equal(marked("abcdef", [[0, 2], [2, 3], [5, 6]]), "[ab][c]de[f]");
  assert.equal(marked("abc", []), "abc");
  assert.equal(marked("", [[0, 0]]), "");
});

test("spans that overlap or lie outside lose no text", () => {
  for (const spans of [[[1, 3], [2, 5]], [[4, 99]], [[50, 60]], [[3, 1]]]) {
    assert.equal(splitAt("abcdef", spans).map(({ text }) => text).join(""), "abcdef");
  }
});
