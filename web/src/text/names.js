// The fold of usernames: two names are the same if their folds are equal (docs/names.md).

import { isIgnorable, isMark } from "./letters.js";

/** Apostrophes and hyphens that phones put in for those of the keyboard. */
const APOSTROPHES = /[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g;
const HYPHENS = /[\u2010\u2011]/g;
const SPACES = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g;
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\ufffc]/gu;
/** Jamo, which compose with each other. */
const JAMO = /[\u1100-\u11ff]/;
const ASCII = /^[\0-\x7f]*$/;

/** @param {string} text */
const keyboard = (text) => text.replace(APOSTROPHES, "'").replace(HYPHENS, "-");

/**
 * Fold case as Unicode does. The capital of `ı` is I, but it is another letter than i.
 * @param {string} text
 */
const withoutCase = (text) =>
  text.split("ı").map((part) => part.replace(/./gsu, (each) => each.toUpperCase().toLowerCase())).join("ı");

/** Fold a text, but not its runs of spaces. @param {string} text */
function foldPart(text) {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = keyboard(text.replace(SPACES, " "));
  const once = withoutCase(plain.normalize("NFD")).normalize("NFKC");
  const twice = withoutCase(once).replace(IGNORABLE, "").normalize("NFKC");
  return keyboard(twice.replace(SPACES, " "));
}

/** Return the form in which two usernames are the same. @param {string} text */
export const foldName = (text) => foldPart(text).replace(/ {2,}/g, " ").replace(/^ | $/g, "");

/**
 * A text folded, and for each unit of its fold the index in the text where its source ends.
 * @typedef {{ fold: string, ends: number[] }} Folded
 */

/**
 * Fold a text so that each part of the fold is known in the text. Spaces at its start are left out.
 * @param {string} text
 * @returns {Folded}
 */
export function foldWithEnds(text) {
  let fold = "";
  /** @type {number[]} */
  const ends = [];
  let index = 0;
  for (const cluster of clustersOf(text)) {
    index += cluster.length;
    for (const unit of foldPart(cluster)) {
      if (unit === " " && (fold === "" || fold.endsWith(" "))) {
        if (fold !== "") ends[ends.length - 1] = index;
        continue;
      }
      fold += unit;
      for (let n = 0; n < unit.length; n++) ends.push(index);
    }
    // Marks that are not seen belong to what is before them.
    if (ends.length > 0 && fold !== "" && foldPart(cluster) === "") ends[ends.length - 1] = index;
  }
  return { fold, ends };
}

/**
 * Split a text where a fold can be split: a character with the marks after it; a run of jamo.
 * @param {string} text
 */
function clustersOf(text) {
  /** @type {string[]} */
  const clusters = [];
  for (const character of text) {
    const last = clusters.length - 1;
    const continues = isMark(character) || isIgnorable(character) && isMark(clusters[last]?.slice(-1) ?? "")
      || JAMO.test(character) && JAMO.test(clusters[last]?.slice(-1) ?? "");
    if (last >= 0 && continues) clusters[last] += character;
    else clusters.push(character);
  }
  return clusters;
}
