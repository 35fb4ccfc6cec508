// Texts whose places are counted in Unicode characters, as the server counts them, not in UTF-16 units.

/**
 * Split a text at spans of it.
 * @param {string} text
 * @param {readonly (readonly number[])[]} spans starts and ends, in order; what lies outside the text or
 *   in an earlier span is left out
 * @returns {{ text: string, isMarked: boolean }[]} pieces that are not empty, and make up the text
 */
export function splitAt(text, spans) {
  const characters = Array.from(text);
  const pieces = /** @type {{ text: string, isMarked: boolean }[]} */ ([]);
  let done = 0;
  /** @param {number} end @param {boolean} isMarked */
  const take = (end, isMarked) => {
    if (end <= done) return;
    pieces.push({ text: characters.slice(done, end).join(""), isMarked });
    done = end;
  };
  for (const [start, end] of spans) {
    take(Math.min(start, characters.length), false);
    take(Math.min(end, characters.length), true);
  }
  take(characters.length, false);
  return pieces;
}
