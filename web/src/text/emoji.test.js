// The codes of emoji while a person types.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isLargeEmoji, shortcodeAt } from "./emoji.js";

test("a code is found before the caret, from its colon on", () => {
  for (const [text, start, prefix] of /** @type {[string, number, string][]} */ ([
    [":smi", 0, "smi"], ["so :smi", 3, "smi"], ["(:+1", 1, "+1"], ["你好:smi", -1, ""], ["🎉:smi", 2, "smi"],
    [":s", -1, ""], ["10:30", -1, ""], ["https://a", -1, ""], ["::smi", -1, ""], [":smi le", -1, ""],
    [`:${"a".repeat(33)}`, -1, ""], ["x :größe", 2, "größe"],
  ])) {
    const found = shortcodeAt(text, text.length);
    assert.deepEqual(found, start < 0 ? null : { start, prefix }, text);
  }
  assert.deepEqual(shortcodeAt("a :smile b", 5), { start: 2, prefix: "sm" });
});

test("long texts are not large, whatever they are of", () => {
  assert(!isLargeEmoji(" ".repeat(16384)));
  assert(!isLargeEmoji("🎉".repeat(8192)));
});
