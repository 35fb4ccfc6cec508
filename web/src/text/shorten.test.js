// Long texts are shortened, and no others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "./markdown.js";
import { shortened } from "./shorten.js";
import { drawnText } from "./tree.js";
import { compact } from "./tree.test-support.js";

const short = (/** @type {string} */ text) => compact(shortened(parse(text)), []);
const lines = (/** @type {number} */ count, line = "x") => Array(count).fill(line).join("\n");

test("a text of 2,000 characters and 20 lines is whole", () => {
  for (const text of ["", "x", "x".repeat(2000), lines(20), lines(20, "- x"), lines(10, "x\n"), `\`\`\`\n${lines(20)}\n\`\`\``]) {
    const tree = parse(text);
    assert.equal(shortened(tree), tree, text.slice(0, 20));
  }
});

test("one character or line more is left out", () => {
  assert.deepEqual(short("x".repeat(2001)), [["paragraph", `${"x".repeat(2000)}…`]]);
  assert.deepEqual(short(lines(21)), [["paragraph", `${lines(20)}…`]]);
  assert.deepEqual(short(lines(21, "- x")), [["bullets", ...Array(20).fill(["item", "x"])]]);
  assert.deepEqual(short(lines(21, "x\n")), Array(20).fill(["paragraph", "x"]));
  assert.deepEqual(short(lines(25, "> x\n>")), [["quote", ...Array(20).fill(["paragraph", "x"])]]);
  assert.deepEqual(short(`\`\`\`\n${lines(21)}`), [["code_block", "", `${lines(20)}…`]]);
});

test("styles and links before the end stay", () => {
  const text = `**${"x".repeat(1990)}** https://example.com/abcdefgh more`;
  assert.deepEqual(short(text), [["paragraph", ["bold", "x".repeat(1990)], " ",
    ["link", "https://example.com/abcdefgh", null, "https://e…"]]]);
});

test("no letter is divided", () => {
  assert.deepEqual(short(`${"x".repeat(1999)}👍🏽!`), [["paragraph", `${"x".repeat(1999)}…`]]);
  assert.deepEqual(short(`${"x".repeat(1999)}e\u0301\u0316!`), [["paragraph", `${"x".repeat(1999)}…`]]);
});

test("16 KiB of anything have a short beginning", () => {
  for (const part of ["x", "\n", "a\n", "> a\n", "*a* ", "```\n", "👋🏽", "a\u0301"]) {
    const drawn = drawnText(shortened(parse(part.repeat(16384 / part.length))));
    assert(drawn.length <= 2001 && drawn.split("\n").length <= 20, part);
  }
});
