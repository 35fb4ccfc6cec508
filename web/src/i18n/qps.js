// A language for tests: English with accents, and 40 % longer. Whatever has no accents on the page is
// in no catalogue, and what does not fit in it would not fit in other languages.

/** @typedef {import("../lib/strings.js").Sentence} Sentence */

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒǧĥíĵķļɱñóƥɋřšţúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĻṀÑÓƤɊŘŠŢÚṼŴẊÝŽ";
const LONGER = 0.4;
const VALUE = /(\{\w+\})/;

/** Return a sentence with accents, longer, and between brackets. @param {string} text */
function stretch(text) {
  const letters = text.split(VALUE).map((part, index) => (index % 2 ? part : accented(part)));
  const length = text.replaceAll(new RegExp(VALUE, "g"), "").length;
  return `[${letters.join("")}${"~".repeat(Math.ceil(length * LONGER))}]`;
}

/** @param {string} text */
const accented = (text) => text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)]);

/**
 * Return a catalogue in the language of tests.
 * @template {string} K
 * @param {Record<K, Sentence>} catalogue
 * @returns {Record<K, Sentence>}
 */
export function pseudo(catalogue) {
  const entries = /** @type {[K, Sentence][]} */ (Object.entries(catalogue));
  return /** @type {Record<K, Sentence>} */ (Object.fromEntries(entries.map(([key, sentence]) => [
    key,
    typeof sentence === "string"
      ? stretch(sentence)
      : Object.fromEntries(Object.entries(sentence).map(([form, text]) => [form, stretch(text)])),
  ])));
}
