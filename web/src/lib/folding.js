// Comparing names as people do: without case, accents and kinds of letters.

/** These letters have neither accents nor other forms. */
const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
const BREAKS = /[\s\-_./,;:()[\]'"@#]+/u;
const CACHE_MAX = 50_000;
/** To fold is slow, and names are compared with each key. @type {Map<string, string>} */
const cache = new Map();

/** Return a text without case and accents. @param {string} text */
export function fold(text) {
  const known = cache.get(text);
  if (known !== undefined) return known;
  // Most names are plain, and all of 10,000 are folded with the first key.
  const folded = (PLAIN.test(text) ? text : text.normalize("NFKD").replace(MARKS, "")).toLowerCase();
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(text, folded);
  return folded;
}

/**
 * Return how well a name matches what was typed, both folded: 0 is the same, 1 a beginning, 2 the
 * beginning of a word, 3 a part; null if it does not match.
 * @param {string} name
 * @param {string} wanted
 * @returns {number | null}
 */
export function match(name, wanted) {
  const at = name.indexOf(wanted);
  if (at < 0) return null;
  if (at === 0) return name.length === wanted.length ? 0 : 1;
  for (let from = at; from >= 0; from = name.indexOf(wanted, from + 1)) {
    if (BREAKS.test(/** @type {string} */ (name[from - 1]))) return 2;
  }
  return 3;
}
