// Code in a text: between backquotes, or in a block between lines of three or more.
//
// The server has the same rules, as it looks for mentions outside code only.

/**
 * A piece of code, with its backquotes: `[start, end)` of the text. `from` and `to` bound the code
 * itself. In a block, `info` is the rest of its first line.
 * @typedef {{ start: number, end: number, from: number, to: number, is_block: boolean, info: string }} Code
 */

/** Only \n ends a line; `^` and `$` would also find others. */
const FENCE = /(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g;
const EMPTY_LINE = /\n[ \t]*\n/g;
const BACKQUOTES = /`+/g;
/** White space as Python's `str.strip` has it. */
const BLANK = /^[\p{White_Space}\x1c-\x1f]*$/u;

/**
 * Return the pieces of code of a text, in order.
 * @param {string} text
 * @returns {Code[]}
 */
export function codeIn(text) {
  /** @type {Code[]} */
  const found = [];
  if (!text.includes("`")) return found;
  let start = 0;
  /** @type {{ at: number, length: number, from: number, info: string } | null} */
  let open = null;
  for (const match of text.matchAll(FENCE)) {
    const [line, ticks, rest] = /** @type {[string, string, string]} */ (/** @type {unknown} */ (match));
    const end = match.index + line.length;
    if (!open) {
      addSpans(text, start, match.index, found);
      open = { at: match.index, length: ticks.length, from: Math.min(end + 1, text.length), info: rest.trim() };
    } else if (ticks.length >= open.length && BLANK.test(rest)) {
      // The line break before the closing line is not part of the code.
      found.push(block(open, Math.max(open.from, match.index - 1), end));
      start = end;
      open = null;
    }
  }
  if (open) found.push(block(open, text.length, text.length));
  else addSpans(text, start, text.length, found);
  return found;
}

/**
 * @param {{ at: number, from: number, info: string }} open
 * @param {number} to
 * @param {number} end
 * @returns {Code}
 */
const block = ({ at, from, info }, to, end) => ({ start: at, end, from, to, is_block: true, info });

/**
 * Add the spans between two indexes: from some backquotes to the next run of as many in a paragraph.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Code[]} found
 */
function addSpans(text, start, end, found) {
  if (start >= end) return;
  const part = text.slice(start, end);
  let from = 0;
  for (const { index, 0: gap } of part.matchAll(EMPTY_LINE)) {
    addSpansOf(part.slice(from, index), start + from, found);
    from = index + gap.length;
  }
  addSpansOf(part.slice(from), start + from, found);
}

/**
 * @param {string} paragraph
 * @param {number} offset
 * @param {Code[]} found
 */
function addSpansOf(paragraph, offset, found) {
  const runs = [...paragraph.matchAll(BACKQUOTES)].map(({ index, 0: run }) => ({ index, length: run.length }));
  /** The next run of the same length, for each run. @type {(number | undefined)[]} */
  const next = [];
  /** @type {Map<number, number>} */
  const nearest = new Map();
  for (let n = runs.length - 1; n >= 0; n--) {
    next[n] = nearest.get(runs[n].length);
    nearest.set(runs[n].length, n);
  }
  for (let n = 0; n < runs.length; n++) {
    const close = next[n];
    if (close === undefined) continue;
    const start = offset + runs[n].index;
    const to = offset + runs[close].index;
    const from = start + runs[n].length;
    found.push({ start, end: to + runs[close].length, from, to, is_block: false, info: "" });
    n = close;
  }
}
