// Where a text mentions the users that it mentions, by the rules of docs/mentions.md.
//
// The server has decided who is mentioned, and a message names them. So this code is given their
// names, and finds the places.

import { codeIn } from "./code.js";
import {
  characterBefore, isCased, isIgnorable, isLetterOrDigit, isMark, isUnspaced,
} from "./letters.js";
import { foldName, foldWithEnds } from "./names.js";

/**
 * A user who may be mentioned; `all` has the id 0.
 * @typedef {{ id: number, name: string }} Named
 */

/** A mention: `[start, end)` of the text. @typedef {{ start: number, end: number, id: number }} Mention */

export const ALL = "all";
const MENTIONED_MAX = 50;
const NAME_CHARACTERS_MAX = 128;
const AT_SIGNS_MAX = 4096;
const AT = "@\uff20\ufe6b";
const HAS_AT = new RegExp(`[${AT}]`);
/** An @ and what may be a name after it, and one character more to see where words end. */
const OPENING = new RegExp(`[${AT}](?![ ${AT}])([^${AT}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`, "gu");
/** Bots write an invisible space after an @ to mention no one. */
const DEFUSED = new RegExp(`[${AT}][\\u200b\\u2060]`, "g");
const WEB_ADDRESS = /:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g;
const OPENING_QUOTES = '"“”„‟«»「『';
const CLOSING_QUOTE = /["“”„‟«»」』]/g;
const ALL_OF_LONGER_WORD = /^-[clu]/;
/** Low lines at the end of a word are a style, as in _@Mike_. */
const TRAILING_LOW_LINES = /(?<!_)_+(?![_clm])/g;
/** The end of a word, after the first character. */
const END = /^(?:[oux-](?![mx])|[clm](?![clmx_]))/;

/**
 * Return the places where a text mentions some users, in order.
 * @param {string} text
 * @param {Iterable<Named>} users
 * @param {import("./code.js").Code[]} [code] the code in the text
 * @returns {Mention[]}
 */
export function mentionsIn(text, users, code = codeIn(text)) {
  /** @type {Map<string, number>} */
  const ids = new Map();
  for (const { id, name } of users) ids.set(foldName(name), id);
  if (ids.size === 0 || !HAS_AT.test(text)) return [];
  const longestFirst = [...ids.keys()].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  /** @type {Mention[]} */
  const found = [];
  /** @type {Set<number>} */
  const mentioned = new Set();
  let followsMention = false;
  let lastEnd = -1;
  let count = 0;
  const rest = masked(text, code);
  for (const { index, 0: all, 1: after } of rest.matchAll(OPENING)) {
    const isFree = mayBegin(rest, index);
    if (!isFree && index !== lastEnd) continue;
    lastEnd = index + all.length;
    if (++count > AT_SIGNS_MAX) break;
    if (!isFree && !followsMention) continue;
    const match = nameAt(after, longestFirst);
    followsMention = match?.fills ?? false;
    const id = ids.get(match?.name ?? "");
    if (!match || id === undefined || !mentioned.has(id) && mentioned.size === MENTIONED_MAX) continue;
    mentioned.add(id);
    found.push({ start: index, end: lastEnd - after.length + match.length, id });
  }
  return found;
}

/**
 * Return a text of the same length without the parts that mention no one.
 * @param {string} text
 * @param {import("./code.js").Code[]} code
 */
function masked(text, code) {
  let rest = "";
  let from = 0;
  for (const { start, end } of code) {
    rest += text.slice(from, start) + "\n".repeat(end - start);
    from = end;
  }
  rest += text.slice(from);
  const blank = (/** @type {string} */ part) => " ".repeat(part.length);
  return rest.replace(WEB_ADDRESS, blank).replace(DEFUSED, blank);
}

/**
 * Whether an @ is not preceded by what may be the local part of an address.
 * @param {string} text
 * @param {number} at
 */
function mayBegin(text, at) {
  let before = characterBefore(text, at);
  while (before !== "" && (before === "_" || classOf(before) === "m")) {
    at -= before.length;
    before = characterBefore(text, at);
  }
  return before === "" || !AT.includes(before) && classOf(before) !== "c";
}

/**
 * Return the longest name that begins a text after an @, and how many units of the text it has.
 * `fills`: it goes to the end of the text.
 * @param {string} after
 * @param {string[]} longestFirst folded names
 * @returns {{ name: string, length: number, fills: boolean } | null}
 */
function nameAt(after, longestFirst) {
  if (OPENING_QUOTES.includes(after[0])) return quotedName(after, longestFirst);
  const { fold, ends } = foldWithEnds(after);
  const whole = fold.replace(/ $/, "");
  const isWhole = after.length <= NAME_CHARACTERS_MAX || [...after].length <= NAME_CHARACTERS_MAX;
  let classes = "";
  for (const name of longestFirst) {
    if (!whole.startsWith(name) || !isWhole && name.length === whole.length) continue;
    classes ||= classesOf(whole);
    const rest = classes.slice(name.length);
    if (!END.test(classes.slice(name.length - 1)) || name === ALL && ALL_OF_LONGER_WORD.test(rest)) continue;
    return { name, length: ends[name.length - 1], fills: isWhole && name === whole };
  }
  return null;
}

/**
 * @param {string} after
 * @param {string[]} names
 */
function quotedName(after, names) {
  CLOSING_QUOTE.lastIndex = 1;
  const quote = CLOSING_QUOTE.exec(after);
  if (!quote) return null;
  const name = foldName(after.slice(1, quote.index));
  const length = quote.index + 1;
  return names.includes(name) ? { name, length, fills: length === after.length } : null;
}

/**
 * Return the class of each unit of a text: a letter with case or a digit, another Letter, a letter
 * of an Unspaced script, a Mark, such a mark (x), a Space, `-`, `_`, or Other.
 * @param {string} text
 */
function classesOf(text) {
  let classes = "";
  for (const character of text) classes += classOf(character).repeat(character.length);
  return classes.replace(TRAILING_LOW_LINES, (part) => "o".repeat(part.length));
}

/** @param {string} character */
function classOf(character) {
  if (character === "_" || character === "-") return character;
  if (character === " ") return "s";
  if (isIgnorable(character)) return "m";
  const mark = isMark(character);
  if (!mark && !isLetterOrDigit(character)) return "o";
  if (isUnspaced(character)) return mark ? "x" : "u";
  if (mark) return "m";
  return isCased(character) ? "c" : "l";
}
