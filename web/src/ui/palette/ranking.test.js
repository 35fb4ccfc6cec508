// What the palette offers, and in which order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { atFirst, matching } from "./ranking.js";

const NAMES = ["Release notes", "Café Paris", "General", "Old release", "prerelease", "Re"];
const found = (/** @type {string} */ typed) => matching(NAMES, (name) => name, typed);

test("the same comes first, then beginnings, beginnings of words, and parts", () => {
  assert.deepEqual(found("re"), ["Re", "Release notes", "Old release", "prerelease"]);
  assert.deepEqual(found("RELEASE"), ["Release notes", "Old release", "prerelease"]);
  assert.deepEqual(found("nothing"), []);
});

test("case, accents and width do not matter", () => {
  assert.deepEqual(found("cafe"), ["Café Paris"]);
  assert.deepEqual(found("ＰＡＲＩＳ"), ["Café Paris"]);
});

test("no more are offered than can be looked at", () => {
  const many = Array.from({ length: 1000 }, (_, number) => `Group ${number}`);
  assert.equal(matching(many, (name) => name, "group").length, 20);
});

test("at first mentions, then unread, then the newest", () => {
  const group = (/** @type {string} */ name, more = {}) =>
    ({ name, unread: 0, mentions: 0, isDirect: false, isMuted: false, ...more });
  const groups = [
    group("new"),
    group("unread", { unread: 2 }),
    group("muted", { unread: 2, isMuted: true }),
    group("mentioned", { unread: 1, mentions: 1, isMuted: true }),
    group("direct", { unread: 1, isDirect: true }),
    group("direct and muted", { unread: 1, isDirect: true, isMuted: true }),
  ];
  assert.deepEqual(
    atFirst(groups).map(({ name }) => name),
    ["mentioned", "direct", "unread", "new", "muted", "direct and muted"],
  );
});

test("of 10,000 groups each name is read once for a key", () => {
  const many = Array.from({ length: 10_000 }, (_, number) => `Group number ${number} of many`);
  for (const typed of ["g", "gr", "number 99", "of many"]) {
    let reads = 0;
    const begun = performance.now();
    matching(many, (name) => (reads++, name), typed);
    console.log(`"${typed}" took ${(performance.now() - begun).toFixed(1)} ms`);
    assert.ok(reads <= 2 * many.length, `${reads} reads`);
  }
});
