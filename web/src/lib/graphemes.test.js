// Texts are counted and cut as a reader sees them, with and without the browser's own means.

import assert from "node:assert/strict";
import { test } from "node:test";
import { abridged, graphemesOf } from "./graphemes.js";

const KISS = "👩🏽‍❤️‍💋‍👨🏽";
const TEXTS = [
  ["", []],
  ["abc", ["a", "b", "c"]],
  ["a\nb\r\n", ["a", "\n", "b", "\r\n"]],
  [KISS + KISS, [KISS, KISS]],
  ["👍🏿👍", ["👍🏿", "👍"]],
  ["🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]],
  ["1️⃣🏴󠁧󠁢󠁳󠁣󠁴󠁿", ["1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"]],
  ["e\u0301u\u0308", ["e\u0301", "u\u0308"]],
  ["\ud800", ["\ud800"]],
];

test("a text is split into what a reader sees", () => {
  for (const [text, parts] of /** @type {[string, string[]][]} */ (TEXTS)) {
    assert.deepEqual(graphemesOf(text), parts);
    assert.deepEqual(graphemesOf(text, null), parts, `${text} without the browser's means`);
  }
});

test("a long text is cut between two characters, and a short one is whole", () => {
  assert.equal(abridged(KISS, 8), KISS);
  assert.equal(abridged(KISS.repeat(8), 8), KISS.repeat(8));
  assert.equal(abridged(KISS.repeat(9), 8), `${KISS.repeat(7)}…`);
  assert.equal(abridged("sounds good", 8), "sounds …");
});
