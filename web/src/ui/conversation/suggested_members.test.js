// Who wrote last is suggested first, in a large group and without a connection too.

import assert from "node:assert/strict";
import { test } from "node:test";
import { membersFor } from "./suggested_members.js";

const GROUP = 5;
const ME = 1;
/** @param {number} id @param {string} username @param {string | null} [display_name] */
const member = (id, username, display_name = null) => ({ id, username, display_name });
const PEOPLE = [member(2, "zoe"), member(3, "zack", "Ivan Zák"), member(4, "zara"), member(5, "zelda"), member(6, "zed")];

/**
 * A state with rows, the oldest first: the id of a sender, or a notice.
 * @param {any[]} rows
 * @param {number[]} readers
 */
function stateOf(rows, readers = []) {
  const all = rows.map((row, n) => typeof row === "number"
    ? { type: "group_message", seq: n + 1, sender_id: row, sender: `name${row}` }
    : { seq: n + 1, ...row });
  return /** @type {any} */ ({
    me: ME,
    people: new Map(PEOPLE.map((each) => [each.id, { ...each, is_deleted: each.id === 6 }])),
    groups: new Map([[GROUP, { peer_id: null }]]),
    marks: new Map([[GROUP, new Map(readers.map((id) => [id, 1]))]]),
    logs: new Map([[GROUP, { rows: new Map(all.map((row) => [row.seq, row])) }]]),
  });
}

/** @param {any} state @param {string} prefix @param {any} [answer] */
async function names(state, prefix, answer = null) {
  const ask = answer && (() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
  return (await membersFor({ state, groupId: GROUP, prefix, ask })).map(({ username }) => username);
}

test("without a connection, those who wrote are suggested, and others who are known", async () => {
  const state = stateOf([2, 3, ME, 2, 4, 6], [5, ME]);
  for (const answer of [null, new Error("network")]) {
    assert.deepEqual(await names(state, "", answer), ["zara", "zoe", "zack", "zelda"]);
    assert.deepEqual(await names(state, "ZO", answer), ["zoe"]);
    assert.deepEqual(await names(state, "zak", answer), ["zack"], "a word of the display name, without accents");
    assert.deepEqual(await names(state, "ara", answer), []);
  }
  assert.deepEqual(await names(stateOf([9]), "n"), ["name9"], "only the message tells the name");
  const created = { type: "group_created", member_ids: [ME, 3] };
  const mention = { type: "group_message", sender_id: ME, sender: "me", mentions: [0, 4] };
  assert.deepEqual(await names(stateOf([created, mention]), ""), ["zara", "zack"]);
  assert.deepEqual(await names(stateOf([]), ""), []);
});

test("those who have left since are not suggested, those who came back are", async () => {
  const left = { type: "member_removed", user_id: 2 };
  assert.deepEqual(await names(stateOf([2, 4, left], [2]), ""), ["zara"]);
  assert.deepEqual(await names(stateOf([2, left, { type: "member_added", user_id: 2 }]), ""), ["zoe"]);
  assert.deepEqual(await names(stateOf([2, { type: "member_banned", user_id: 2 }]), ""), []);
  assert.deepEqual(await names(stateOf([2, { type: "account_deleted", actor_id: 2 }]), ""), []);
});

test("who wrote comes before what the server found, also beyond the part that was asked for", async () => {
  const items = [member(10, "za"), member(ME, "zac"), member(3, "zack", "Ivan Zák"), member(11, "zb")];
  const state = stateOf([2, 3]);
  assert.deepEqual(await names(state, "z", { items, next: "/more" }), ["zack", "zoe", "za", "zb"]);
  assert.deepEqual(await names(state, "za", { items, next: "/more" }), ["zack", "za", "zb"]);
  // All members are here, so Zoe is none of them any more.
  assert.deepEqual(await names(state, "z", { items, next: null }), ["zack", "za", "zb"]);
});
