// Finding emoji, and their skin tones.

import assert from "node:assert/strict";
import { test } from "node:test";
import { TONES, emojiGroups, findEmoji, loadNames, withTone } from "./emoji_search.js";

const groups = emojiGroups("en");
const all = groups.flatMap(({ emoji }) => emoji);
const find = (/** @type {string} */ query, limit = 8) => findEmoji(all, query, limit).map(({ emoji }) => emoji);

test("there are all emoji, each once, with a name", () => {
  assert.equal(groups.length, 9);
  assert(all.length > 1850);
  assert.equal(new Set(all.map(({ emoji }) => emoji)).size, all.length);
  for (const { emoji, name, words } of all) {
    assert(name !== "" && words.length > 0, emoji);
    assert.match(emoji, /\p{Emoji}/u);
    assert.doesNotMatch(emoji, /\p{Emoji_Presentation}\ufe0f/u);
  }
});

test("emoji are found by the codes that people know, and by words", () => {
  for (const [query, emoji] of [
    ["tada", "🎉"], ["+1", "👍"], ["thumbsup", "👍"], ["joy", "😂"], ["fire", "🔥"], ["red heart", "❤️"], ["heart", "💘"],
    ["rocket", "🚀"], ["pray", "🙏"], ["eyes", "👀"], ["white_check_mark", "✅"], ["germany", "🇩🇪"], ["flag de", "🇩🇪"],
    ["laugh", "😂"], ["cote", "🇨🇮"], ["wom run", "🏃‍♀️"],
  ]) {
    assert(find(query, 40).includes(emoji), `${query}: ${find(query, 40)}`);
  }
  assert.equal(find("cat")[0], "🐈");
  assert.equal(find("rocket")[0], "🚀");
  assert.deepEqual(find("smile", 3).length, 3);
  assert.deepEqual(find("nothing like it"), []);
  assert.deepEqual(find("  "), []);
});

test("emoji have names in German, and are found by these and by the English ones", async () => {
  const named = await loadNames("de");
  const german = emojiGroups("de", named).flatMap(({ emoji }) => emoji);
  assert.equal(german.length, all.length);
  assert(german.every(({ name }) => name));
  assert.equal(findEmoji(german, "raket", 1)[0].name, "Rakete");
  for (const [query, emoji] of [["herz rot", "❤️"], ["rotes herz", "❤️"], ["rocket", "🚀"], ["tada", "🎉"], ["österr", "🇦🇹"], ["frankreich", "🇫🇷"]]) {
    assert(findEmoji(german, query, 8).some((each) => each.emoji === emoji), query);
  }
  assert.equal(await loadNames("en"), null);
});

test("people and hands have skin tones, and nothing else has", () => {
  for (const [emoji, toned] of [
    ["👋", "👋🏽"], ["🖐️", "🖐🏽"], ["🏃‍♀️", "🏃🏽‍♀️"], ["🧑‍🤝‍🧑", "🧑🏽‍🤝‍🧑🏽"], ["👩‍❤️‍👨", "👩🏽‍❤️‍👨🏽"],
    ["🤝", "🤝🏽"], ["👪", "👪"], ["👨‍👩‍👧", "👨‍👩‍👧"], ["🎉", "🎉"], ["❤️", "❤️"], ["🇩🇪", "🇩🇪"],
  ]) {
    assert.equal(withTone(emoji, "🏽"), toned);
    assert.equal(withTone(emoji, ""), emoji);
  }
  assert.equal(TONES.length, 6);
});
