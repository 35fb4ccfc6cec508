// What a reader sees as one character. It may be many of Unicode: a letter with its marks, a family.

/** Browsers of before 2024 may have none. */
const SEGMENTER = Intl.Segmenter ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : null;
/** Nearly the same: flags, and a character with what changes it and with what is joined to it. */
const GRAPHEME = /\p{RI}{2}|\r\n|.(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gsu;

/**
 * Split a text into what a reader sees as characters.
 * @param {string} text
 * @param {Pick<Intl.Segmenter, "segment"> | null} [segmenter]
 * @returns {string[]}
 */
export const graphemesOf = (text, segmenter = SEGMENTER) =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : (text.match(GRAPHEME) ?? []);

/**
 * Return a text of at most so many of them. One that was cut ends with dots.
 * @param {string} text
 * @param {number} most
 */
export function abridged(text, most) {
  const all = graphemesOf(text);
  return all.length > most ? `${all.slice(0, most - 1).join("")}…` : text;
}
