// Writes src/text/emoji_data.js from emojibase-data: the emoji, their names, and words to find them; and
// emoji_names_de.js: the same names and words in German.
// Run `npm run emoji` after a change of its version in package.json, and `npm run vendor` for its
// licence.
//
// The data is cut, as a page loads it: no skin tones, which a rule makes; no names of flags, which the
// browser knows; no words that others begin with; of the rest, those of
// short codes and those that most emoji have.

import { readFileSync, writeFileSync } from "node:fs";

const ROOT = new URL(".", import.meta.url).pathname;
const GROUPS = {
  0: "smileys", 1: "people", 3: "animals", 4: "food", 5: "travel", 6: "activities", 7: "objects", 8: "symbols", 9: "flags",
};
const WORDS_MAX = 4;
const REGION = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u;
/** A selector has no effect after a character that is drawn in colours by itself. The server drops it. */
const SELECTOR = /(\p{Emoji_Presentation})\ufe0f/gu;
/** They say of whom an emoji is a form; the other form has the words. */
const FORM = /^(?:wo)?man /;
/** People who look the other way. Few systems can draw them, and the others are there. */
const OTHER_WAY = "\u200d\u27a1";

const read = (name) => JSON.parse(readFileSync(`${ROOT}node_modules/emojibase-data/${name}`, "utf8"));
const { version, license } = read("package.json");
const shortcodes = read("en/shortcodes/github.json");
const all = read("en/compact.json")
  .filter(({ group, unicode }) => group in GROUPS && !unicode.includes(OTHER_WAY))
  .map((each) => ({ ...each, unicode: each.unicode.replace(SELECTOR, "$1") }));

const split = (text) => text.toLowerCase().split(/[^\p{L}\p{N}+-]+/u).filter((word) => word.length > 1);
const codesOf = ({ hexcode }) => [shortcodes[hexcode] ?? []].flat().flatMap((code) => code.split("_"));
const wordsOf = (each) => [...new Set([...each.codes, ...(each.tags ?? []).flatMap(split)])];

/** Return all emoji in a language. */
function inLanguage(language) {
  const named = new Map(read(`${language}/compact.json`).map((each) => [each.hexcode, each]));
  return all.map((each) => ({
    ...each,
    label: named.get(each.hexcode).label,
    tags: named.get(each.hexcode).tags,
    codes: language === "en" ? codesOf(each) : [],
    isForm: FORM.test(each.label),
  }));
}

/** Return how many emoji have each word. */
function countWords(emoji) {
  const counts = new Map();
  for (const each of emoji) for (const word of wordsOf(each)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Return the words by which an emoji is found, besides its name. A search finds words by their beginning. */
function chosenWords(each, counts) {
  if (each.isForm) return [];
  const others = [...split(each.label), ...wordsOf(each)];
  const words = wordsOf(each).filter((word) => !others.some((other) => other !== word && other.startsWith(word)));
  const fresh = words.filter((word) => !split(each.label).includes(word));
  const rank = (word) => (each.codes.includes(word) ? 2e6 : each.tags?.includes(word) ? 1e6 : 0) + counts.get(word);
  return fresh.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, WORDS_MAX);
}

/** Return the lines of a module with the names and words of each group, and more lines of each. */
function groupsOf(language, linesOf) {
  const emoji = inLanguage(language);
  const counts = countWords(emoji);
  return Object.entries(GROUPS).map(([number, key]) => {
    const some = emoji.filter(({ group, unicode }) => group === Number(number) && !REGION.test(unicode));
    const names = some.map(({ label }) => label).join("|");
    const words = some.map((each) => chosenWords(each, counts).join(" ")).join("|");
    const lines = Object.entries({ ...linesOf(key, some), names, words });
    return `  {\n${lines.map(([name, text]) => `    ${name}: ${JSON.stringify(text)},\n`).join("")}  },\n`;
  }).join("");
}

const regions = all
  .filter(({ unicode }) => REGION.test(unicode))
  .map(({ hexcode }) => hexcode.split("-").map((code) => String.fromCharCode(parseInt(code, 16) - 0x1f1e6 + 65)).join(""));
const source = `\`npm run emoji\` makes this file
// from emojibase-data ${version} (${license}). Do not edit it.`;
const folder = process.argv[2] ?? `${ROOT}src/text`;

writeFileSync(
  `${folder}/emoji_data.js`,
  `// Emoji by group, with their names in English, and words to find them. ${source}

export const GROUPS = [
${groupsOf("en", (key, some) => ({ key, emoji: some.map(({ unicode }) => unicode).join(" ") }))}];

/** The regions that have a flag. */
export const REGIONS = "${regions.join(" ")}";
`,
);
writeFileSync(
  `${folder}/emoji_names_de.js`,
  `// The names of emoji in German, in the groups of emoji_data.js. ${source}

export const NAMES = [
${groupsOf("de", () => ({}))}];
`,
);
