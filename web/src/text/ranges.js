// Ranges of a text: a way through those that are known, and the brackets that belong together.

/** @typedef {{ start: number, end: number }} Range */

const NOT_OF_ADDRESS = /[\s\0-\x1f\x7f<>]/;

/**
 * Return a function that finds the first range that begins at an index or after it. The index may
 * only grow from call to call.
 * @template {Range} T
 * @param {T[]} ranges in order
 * @param {number} start
 */
export function cursor(ranges, start) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle].start < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  /** @param {number} index @returns {T | undefined} */
  return (index) => {
    while (next < ranges.length && ranges[next].start < index) next++;
    return ranges[next];
  };
}

/**
 * Return the index of the `)` of each `(` that may begin an address: no white space is between.
 * @param {string} text
 * @param {import("./code.js").Code[]} code
 */
export function bracketsOf(text, code) {
  /** @type {Map<number, number>} */
  const pairs = new Map();
  /** @type {number[]} */
  let open = [];
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    if (next < code.length && code[next].start === index) {
      index = code[next++].end - 1;
      open = [];
      continue;
    }
    const character = text[index];
    if (character === "(") open.push(index);
    else if (character === ")") {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, index);
    } else if (NOT_OF_ADDRESS.test(character)) open = [];
  }
  return pairs;
}
