// Languages for tests, made of English. Whatever has no accents on the page is in no catalogue, and
// what does not fit in them would not fit in other languages.

/** @typedef {import("../lib/strings.js").Sentence} Sentence */

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒǧĥíĵķļɱñóƥɋřšţúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĻṀÑÓƤɊŘŠŢÚṼŴẊÝŽ";
/** Letters of a script from right to left, one for each of `PLAIN`. */
const ARABIC = "ابجدهوزحطيكلمنسعفصقرشتثخذض".repeat(2);
const LONGER = 0.4;
const VALUE = /(\{\w+\})/;
const WORD = /\p{L}+/gu;

/**
 * Return a sentence with accents, between brackets. Each of its words is longer by a part of itself, as
 * in another language, so that a line breaks where it would there.
 * @param {string} text
 */
const stretch = (text) =>
  `[${write(text, (word) => written(word, ACCENTED) + "~".repeat(Math.ceil(word.length * LONGER)))}]`;

/** Return a sentence in letters from right to left. @param {string} text */
const turn = (text) => write(text, (word) => written(word, ARABIC));

/**
 * Write the words of a sentence in another way, and leave its values.
 * @param {string} text
 * @param {(word: string) => string} change
 */
const write = (text, change) =>
  text.split(VALUE).map((part, index) => (index % 2 ? part : part.replace(WORD, change))).join("");

/** @param {string} word @param {string} letters */
const written = (word, letters) => word.replace(/[a-z]/gi, (letter) => letters[PLAIN.indexOf(letter)]);

/**
 * @template {string} K
 * @param {Record<K, Sentence>} catalogue
 * @param {(text: string) => string} change
 * @returns {Record<K, Sentence>}
 */
function changed(catalogue, change) {
  const entries = /** @type {[K, Sentence][]} */ (Object.entries(catalogue));
  return /** @type {Record<K, Sentence>} */ (Object.fromEntries(entries.map(([key, sentence]) => [
    key,
    typeof sentence === "string"
      ? change(sentence)
      : Object.fromEntries(Object.entries(sentence).map(([form, text]) => [form, change(text)])),
  ])));
}

/**
 * Return a catalogue in the language of tests: with accents, and 40 % longer.
 * @template {string} K
 * @param {Record<K, Sentence>} catalogue
 */
export const pseudo = (catalogue) => changed(catalogue, stretch);

/**
 * Return a catalogue in letters from right to left.
 * @template {string} K
 * @param {Record<K, Sentence>} catalogue
 */
export const mirrored = (catalogue) => changed(catalogue, turn);
