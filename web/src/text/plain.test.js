// Texts in one line.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText } from "./plain.js";

test("a text in one line has no marks, and a deceiving link has its host", () => {
  for (const [text, plain] of [
    ["hello", "hello"],
    ["**bold** and `code`\n\nmore", "bold and code more"],
    ["> a\n- b\n1. c\n7. d", "a b 1. c 7. d"],
    ["```py\nx = 1\n```", "x = 1"],
    ["[google.com](https://evil.example/) [docs](https://example.com/)", "google.com (evil.example) docs"],
    ["\\*a\\*  b", "*a* b"],
    ["", ""],
  ]) {
    assert.equal(plainText(text), plain);
  }
});
