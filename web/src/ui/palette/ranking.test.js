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

test("a key is answered soon, with 10,000 groups", () => {
  const many = Array.from({ length: 10_000 }, (_, number) => `Group number ${number} of many`);
  matching(many, (name) => name, "x");
  const begun = performance.now();
  for (const typed of ["g", "gr", "number 99", "of many"]) matching(many, (name) => name, typed);
  assert.ok((performance.now() - begun) / 4 < 60, "30 ms, and as much for a busy machine");
});
