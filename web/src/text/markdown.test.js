// The parser by the vectors that all clients share, by random texts, and by the work that it does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import inspector from "node:inspector/promises";
import { test } from "node:test";
import { ALL } from "./mentions.js";
import { parse } from "./markdown.js";
import { drawnText, sourceOf } from "./tree.js";
import { compact } from "./tree.test-support.js";

const { vectors } = JSON.parse(readFileSync(new URL("../../../docs/formatting.json", import.meta.url), "utf8"));
const KIB_16 = 16 * 1024;
const KIB_4 = 4 * 1024;
/** For each unit of a text. If the work were quadratic in any part, it would be thousands. */
const STEPS_MAX = 40;

/** Return a vector's text or tree with repeated texts written out. @param {any} value @returns {any} */
function written(value) {
  if (Array.isArray(value)) return value.map(written);
  return value?.times ? value.text.repeat(value.times) : value;
}

test("each vector of docs/formatting.json has its tree", () => {
  assert(vectors.length >= 200);
  assert.equal(new Set(vectors.map((/** @type {any} */ { why }) => why)).size, vectors.length);
  for (const { why, text, members = [], tree, large = false } of vectors) {
    const users = [ALL, ...members].map((name, id) => ({ id, name }));
    const input = written(text);
    const found = parse(input, users);
    assert.deepEqual(compact(found, users), written(tree), why);
    assert.equal(found.is_large, large, why);
    assert.equal(sourceOf(found), input, why);
  }
});

const PIECES = [
  ..."\\*_~[]()`<>@\"'.,:;!-+#& \n\t|x1é中ا\u0301\u200b\u202e\ud83d👋",
  "**", "***", "~~", "```", "``", "\n\n", "> ", "- ", "1. ", "  ", "https://", "http://a.b/", "www.", "mailto:",
  "](", "](https://a.b)", "@Mike", '@"Ann Lee"', "\n> ", "\n- ", "\n```\n", "a", "b ", "🎉", "\r\n", "\u2028", "\\`",
];
const USERS = ["all", "Mike", "Ann Lee"].map((name, id) => ({ id, name }));

/** Return a function that returns the same numbers in each run, from 0 to a bound. @param {number} seed */
function randomness(seed) {
  return (/** @type {number} */ bound) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * bound);
  };
}

test("no text is lost: the text of any tree, with its marks, is the input", () => {
  const random = randomness(1);
  for (let round = 0; round < 6_000; round++) {
    const text = Array.from({ length: random(30) }, () =>
      random(20) === 0 ? String.fromCharCode(random(0x10000)) : PIECES[random(PIECES.length)]).join("");
    const tree = parse(text, USERS);
    assert.equal(sourceOf(tree), text);
    assert(depthOf(tree) <= 12, text);
    checkNodes(tree, text);
  }
});

/** @param {any} node @returns {number} */
const depthOf = (node) =>
  typeof node === "string" || node.type === "mark" ? 0 : 1 + Math.max(0, ...node.children.map(depthOf));

/** Require what holds for each node. @param {any} node @param {string} text */
function checkNodes(node, text) {
  if (typeof node === "string") return assert.notEqual(node, "", text);
  if (node.type === "mark") return assert.notEqual(node.text, "", text);
  if (node.type === "link") {
    assert.match(node.href, /^(https?:\/\/[^/]|mailto:[^@]+@)/, text);
    assert.notEqual(drawnText(node).trim(), "", text);
    assert(!JSON.stringify(node.children).includes('"link"'), text);
  }
  for (const child of node.children) checkNodes(child, text);
}

const LARGE = {
  stars: "*", "open brackets": "[", "links that have no end": "[a](b", "links in links": "[[](", backquotes: "`",
  "backquotes of two lengths": "` `` ", quotes: "> ", "marks of quotes": ">", "lines of quotes": "> a\n", "items of lists": "- a\n",
  "pairs of stars": "*a* ", "stars that open": "*a **a ", "stars in low lines": "*_a_* ***b*** ", "low lines": "_", "opening low lines": " _a",
  escapes: "\\*", backslashes: "\\", addresses: "https://", "good addresses": "https://a.b/ ", "addresses that are none": "http://|",
  "addresses with brackets": "https://a.b/)(", "www": "www.", mailboxes: "mailto:a@b ", links: "[a](https://b.c)",
  "labels like hosts": "[a.b", "open brackets in an address": "[a](https://b.c/(", "at signs": "@", mentions: "@Mike",
  "quoted mentions": '@"Ann Lee"', "blank lines": "\n", fences: "```\n", "fences and text": "```\na\n```\n", tildes: "~~a ~~", words: "word ",
  Chinese: "中", "zero width": "\u200b", "bidi controls": "\u202e", zalgo: "a\u0301\u0316\u0301", "lone surrogates": "\ud800",
  indents: "  ", "items with more lines": "- a\n  b\n", "labels with addresses": "[https://a.b", emoji: "👋🏽",
};

/** Return 16 KiB of a text. @param {string} part */
const largeText = (part) => part.repeat(Math.ceil(KIB_16 / part.length)).slice(0, KIB_16);

/**
 * Return the steps of parsing a text: how often that part of the parser ran that ran most often, as
 * V8 counts, and how many units the regular expressions and `indexOf` went over.
 * @param {string} text
 */
async function stepsOf(text) {
  const session = new inspector.Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const { exec } = RegExp.prototype;
  const { indexOf } = String.prototype;
  let scanned = 0;
  RegExp.prototype.exec = function (string) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, string);
    scanned += (match ? match.index + match[0].length : string.length) - from;
    return match;
  };
  String.prototype.indexOf = function (part, from = 0) {
    const found = indexOf.call(this, part, from);
    scanned += (found < 0 ? this.length : found) - from;
    return found;
  };
  try {
    parse(text, USERS);
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.indexOf = indexOf;
  }
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  let most = 0;
  for (const { url, functions } of result) {
    if (!/\/text\/\w+\.js$/.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) most = Math.max(most, count);
  }
  return most + scanned;
}

test("the work is linear in the length, for texts of any kind", async (context) => {
  let largest = { name: "", steps: 0 };
  for (const [name, part] of Object.entries(LARGE)) {
    // V8 counts slowly. Work that grows faster than the text goes over the limit in 4 KiB, too.
    const steps = await stepsOf(largeText(part).slice(0, KIB_4));
    if (steps > largest.steps) largest = { name, steps };
    assert(steps <= STEPS_MAX * KIB_4, `${name}: ${steps} steps`);
  }
  context.diagnostic(`most steps for each unit of a text: ${(largest.steps / KIB_4).toFixed(1)}, ${largest.name}`);
});

test("16 KiB of anything take milliseconds", (context) => {
  const times = Object.entries(LARGE).map(([name, part]) => {
    const text = largeText(part);
    const tree = parse(text, USERS);
    assert.equal(sourceOf(tree), text, name);
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      parse(text, USERS);
      best = Math.min(best, performance.now() - start);
    }
    return { name, best };
  });
  times.sort((a, b) => b.best - a.best);
  context.diagnostic(`slowest: ${times.slice(0, 6).map(({ name, best }) => `${name} ${best.toFixed(1)} ms`).join(", ")}`);
});
