// Emoji by their names and words, in groups. The data is large: import this module when it is needed.

import { GROUPS, REGIONS } from "./emoji_data.js";

/**
 * `words`: all words by which it is found, those of the name first. `named`: how many belong to the name.
 * @typedef {{ emoji: string, name: string, words: string[], named: number }} Emoji
 * @typedef {{ key: string, emoji: Emoji[] }} Group
 */

/** Skin tones, from light to dark. "" is the colour of none. */
export const TONES = ["", "🏻", "🏼", "🏽", "🏾", "🏿"];
const FIRST_FLAG_LETTER = 0x1f1e6;
const FIRST_LETTER = "A".charCodeAt(0);
/** Families have no skin tones. */
const FAMILY = /👪|\u200d[👦👧🧒]/u;
const TONED = /(\p{Emoji_Modifier_Base})\ufe0f?/gu;
const HAND_BETWEEN = "\u200d🤝\u200d";
/** How an emoji is found, the best first. The query is its name; begins it; has its words; begins these. */
const NAME = 0;
const BEGINNING = 1;
const WORDS = 2;
const BEGINNINGS = 3;
const NOT_FOUND = 4;

/** Return an emoji with a skin tone, if it can have one. @param {string} emoji @param {string} tone one of TONES */
export function withTone(emoji, tone) {
  if (tone === "" || FAMILY.test(emoji)) return emoji;
  // Hands that people hold have no tone of their own.
  return emoji.split(HAND_BETWEEN).map((part) => part.replace(TONED, `$1${tone}`)).join(HAND_BETWEEN);
}

/** @param {string} text */
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** @param {string} text */
const wordsOf = (text) => fold(text).split(/[^\p{L}\p{N}+-]+/u).filter((word) => word !== "");

/**
 * @param {string} emoji
 * @param {string} name
 * @param {string} words
 * @returns {Emoji}
 */
function emojiOf(emoji, name, words) {
  const own = wordsOf(name);
  return { emoji, name, words: [...own, ...wordsOf(words)], named: own.length };
}

/** The names of emoji in another language than English, for each group. @typedef {{ names: string, words: string }[]} Names */

/** Return the names of emoji in a language; null if there are only the English ones. @param {string} language @returns {Promise<Names | null>} */
export const loadNames = async (language) => (language === "de" ? (await import("./emoji_names_de.js")).NAMES : null);

/**
 * Return all emoji in their groups. They are found by their English names, too.
 * @param {string} language such as `en`, for the names of flags
 * @param {Names | null} [named]
 * @returns {Group[]}
 */
export function emojiGroups(language, named = null) {
  const groups = GROUPS.map(({ key, emoji, names, words }, group) => {
    const english = { names: names.split("|"), words: words.split("|") };
    const own = named && { names: named[group].names.split("|"), words: named[group].words.split("|") };
    return {
      key,
      emoji: emoji.split(" ").map((each, index) => own
        ? emojiOf(each, own.names[index], `${own.words[index]} ${english.names[index]} ${english.words[index]}`)
        : emojiOf(each, english.names[index], english.words[index])),
    };
  });
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const flags = REGIONS.split(" ").map((region) =>
    emojiOf(flagOf(region), regions.of(region) ?? region, `flag ${region}`));
  flags.sort((a, b) => a.name.localeCompare(b.name, language));
  groups[groups.length - 1].emoji.push(...flags);
  return groups;
}

/** @param {string} region two letters */
const flagOf = (region) =>
  String.fromCodePoint(...[...region].map((letter) => letter.charCodeAt(0) - FIRST_LETTER + FIRST_FLAG_LETTER));

/**
 * Return the emoji that have all words of a query, or words that begin with them, the best first.
 * @param {Emoji[]} emoji
 * @param {string} query
 * @param {number} limit
 */
export function findEmoji(emoji, query, limit) {
  const wanted = wordsOf(query.replaceAll("_", " "));
  if (wanted.length === 0) return [];
  /** @type {Emoji[][]} */
  const found = [[], [], [], []];
  for (const each of emoji) found[rankOf(each, wanted)]?.push(each);
  return found.flat().slice(0, limit);
}

/**
 * @param {Emoji} emoji
 * @param {string[]} wanted
 */
function rankOf({ words, named }, wanted) {
  let rank = wanted.length === named ? NAME : BEGINNING;
  for (const [index, each] of wanted.entries()) {
    const at = words.findIndex((word) => word.startsWith(each));
    if (at < 0) return NOT_FOUND;
    if (words[at] !== each && rank === NAME) rank = BEGINNING;
    if (at !== index) rank = Math.max(rank, WORDS);
    if (at >= named && !words.includes(each)) rank = BEGINNINGS;
  }
  return rank;
}
