// Kinds of characters that the rules of texts name.

/** Scripts that put no space between words; the list is that of docs/mentions.json. */
const UNSPACED = new RegExp(
  `[${[
    "Balinese", "Bopomofo", "Han", "Hangul", "Hiragana", "Javanese", "Katakana", "Khmer", "Lao",
    "Myanmar", "New_Tai_Lue", "Nushu", "Tai_Le", "Tai_Tham", "Tai_Viet", "Tangut", "Thai",
    "Tibetan", "Yi",
  ].map((script) => `\\p{scx=${script}}`).join("")}]`,
  "u",
);
const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /[\p{White_Space}]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u;
const MARK = /\p{M}/u;
/** Embeddings, overrides and isolates: they turn the order of all text up to their end. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** @param {string} character */
export const isUnspaced = (character) => character > "\x7f" && UNSPACED.test(character);

/** Whether it is a letter, digit or mark of a script that puts spaces between words. @param {string} character */
export const isWord = (character) => WORD.test(character) && !isUnspaced(character);

/** Whether it is white space, or nothing: the end of a text. @param {string} character */
export const isSpace = (character) => character === "" || SPACE.test(character);

/** @param {string} character */
export const isIgnorable = (character) => character > "\x7f" && IGNORABLE.test(character);

/** @param {string} character */
export const isMark = (character) => character > "\x7f" && MARK.test(character);

/** @param {string} character */
export const isLetterOrDigit = (character) => LETTER_OR_DIGIT.test(character);

/** Whether it is a letter with case or a decimal digit. @param {string} character */
export const isCased = (character) => CASED.test(character);

/** Return a text without the controls that turn the order of letters. @param {string} text */
export const withoutBidiControls = (text) => text.replace(BIDI_CONTROLS, "");

/** @param {string} text */
export const hasBidiControls = (text) => text.search(BIDI_CONTROLS) >= 0;

/** Return the character that ends before an index; empty at the start. @param {string} text @param {number} index */
export function characterBefore(text, index) {
  if (index <= 0) return "";
  const unit = text.charCodeAt(index - 1);
  const isPair = unit >= 0xdc00 && unit < 0xe000 && index > 1 && isHighSurrogate(text.charCodeAt(index - 2));
  return text.slice(isPair ? index - 2 : index - 1, index);
}

/** Return the character at an index; empty at the end. @param {string} text @param {number} index */
export function characterAt(text, index) {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** @param {number} unit */
const isHighSurrogate = (unit) => unit >= 0xd800 && unit < 0xdc00;
