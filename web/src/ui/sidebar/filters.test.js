// The filters of the side list.

import assert from "node:assert/strict";
import { test } from "node:test";
import { filtered } from "./filters.js";

const GROUPS = new Map(
  [
    { id: 1, kind: "group", unread: 0, mentions: 0 },
    { id: 2, kind: "group", unread: 3, mentions: 0 },
    { id: 3, kind: "group", unread: 2, mentions: 1 },
    { id: 4, kind: "direct", unread: 1, mentions: 0 },
    { id: 5, kind: "direct", unread: 0, mentions: 0 },
  ].map((each) => [each.id, /** @type {any} */ (each)]),
);
const ORDER = [5, 4, 3, 2, 1];

test("each filter shows its groups, in their order", () => {
  assert.deepEqual(filtered(ORDER, GROUPS, "all", null), ORDER);
  assert.deepEqual(filtered(ORDER, GROUPS, "unread", null), [4, 3, 2]);
  assert.deepEqual(filtered(ORDER, GROUPS, "mentions", null), [4, 3]);
  assert.deepEqual(filtered(ORDER, GROUPS, "direct", null), [5, 4]);
});

test("the open group stays while it is read, but is never made a direct conversation", () => {
  assert.deepEqual(filtered(ORDER, GROUPS, "unread", 1), [4, 3, 2, 1]);
  assert.deepEqual(filtered(ORDER, GROUPS, "direct", 1), [5, 4]);
});

test("a group that is gone is left out", () => {
  assert.deepEqual(filtered([9, 2], GROUPS, "unread", 9), [2]);
});
