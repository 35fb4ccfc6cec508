// The places of mentions, by the vectors that the server uses too.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ALL, mentionsIn } from "./mentions.js";

const { vectors } = JSON.parse(readFileSync(new URL("../../../docs/mentions.json", import.meta.url), "utf8"));

/**
 * Return the parts of a text that mention users, with their names.
 * @param {string} text
 * @param {string[]} members
 */
function mentioned(text, members) {
  const names = [ALL, ...members];
  const users = names.map((name, id) => ({ id, name }));
  return mentionsIn(text, users).map(({ start, end, id }) => ({ name: names[id], part: text.slice(start, end) }));
}

test("each vector of docs/mentions.json mentions its members, and all", () => {
  assert(vectors.length > 140);
  for (const { why, text, members, mentioned: expected, all } of vectors) {
    const names = [...new Set(mentioned(text, members).map(({ name }) => name))];
    assert.deepEqual(names.filter((name) => name !== ALL), expected, why);
    assert.equal(names.includes(ALL), all, why);
  }
});

test("a mention goes from the @ to the end of the name", () => {
  const members = ["Mike", "Ann Lee", "山田太郎", "김철수", "Zoë", "O'Brien", "ﬁne", "mike_2"];
  for (const [text, ...parts] of [
    ["hello @Mike's", "@Mike"],
    ["@MIKE@ann  lee!", "@MIKE", "@ann  lee"],
    ["＠Mike", "＠Mike"],
    ['x @"Ann Lee" @“Mike”s', '@"Ann Lee"', "@“Mike”"],
    ["@山田太郎さん", "@山田太郎"],
    ["👋@김철수님", "@김철수"],
    ["@Zoe\u0308, @ＺＯË", "@Zoe\u0308", "@ＺＯË"],
    ["@O’Brien’s", "@O’Brien"],
    ["@fine @ﬁne.", "@fine", "@ﬁne"],
    ["@Mi\u2060ke\u200b x", "@Mi\u2060ke\u200b"],
    ["_@mike_2_", "@mike_2"],
    ["@Ann\u3000Lee", "@Ann\u3000Lee"],
  ]) {
    assert.deepEqual(mentioned(text, members).map(({ part }) => part), parts, text);
  }
});

test("no one is mentioned where no one is named", () => {
  assert.deepEqual(mentionsIn("@Mike", []), []);
  assert.deepEqual(mentionsIn("@", [{ id: 1, name: "" }]), []);
});
