// A text with a few marks of style, as a tree. docs/formatting.md has the rules.
//
// The work is linear in the length of the text: code, mentions and brackets are found in one pass
// each, lines are read once, and inline marks are paired without going back.

import { codeIn } from "./code.js";
import { isLargeEmoji } from "./emoji.js";
import { createInline } from "./inline.js";
import { mentionsIn } from "./mentions.js";
import { markOf } from "./tree.js";

/**
 * A line: `[start, end)` without the marks of its quote, which begin at `outer`. `is_inside`: it
 * begins inside code, and so begins and ends nothing else.
 * @typedef {{ outer: number, start: number, end: number, is_inside: boolean,
 *   block: import("./code.js").Code | null }} Line
 * @typedef {"blank" | "quote" | "bullet" | "number" | "code" | "text"} Kind
 */

const BLANK = /^[ \t]*$/;
const QUOTE = /^> |^>$/;
const BULLET = /^- (?=.*\S)/s;
const NUMBER = /^(0|[1-9]\d{0,8})\. (?=.*\S)/s;
/** A line after an item that begins like this belongs to it. */
const INDENT = /^ {2}(?=.*\S)/s;

/**
 * Return the tree of a text. `users` are the users that it mentions.
 * @param {string} text
 * @param {Iterable<import("./mentions.js").Named>} [users]
 * @returns {import("./tree.js").Tree}
 */
export function parse(text, users = []) {
  const code = codeIn(text);
  const inline = createInline(text, code, mentionsIn(text, users, code));
  return {
    type: "document",
    is_large: isLargeEmoji(text),
    children: blocksOf(text, linesOf(text, code), inline, true),
  };
}

/**
 * @param {string} text
 * @param {import("./code.js").Code[]} code
 */
function linesOf(text, code) {
  /** @type {Line[]} */
  const lines = [];
  let next = 0;
  for (let start = 0; start <= text.length;) {
    while (next < code.length && code[next].end <= start) next++;
    const piece = code[next];
    const block = piece?.is_block && piece.start === start ? piece : null;
    const lineBreak = block ? block.end : text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    lines.push({ outer: start, start, end, is_inside: piece !== undefined && piece.start < start, block });
    start = end + 1;
  }
  return lines;
}

/**
 * @param {string} text
 * @param {Line} line
 * @param {boolean} isOutside no quote is around it
 * @returns {Kind}
 */
function kindOf(text, { start, end, is_inside, block }, isOutside) {
  if (is_inside) return "text";
  if (block) return "code";
  const line = text.slice(start, end);
  if (BLANK.test(line)) return "blank";
  if (isOutside && QUOTE.test(line)) return "quote";
  return BULLET.test(line) ? "bullet" : NUMBER.test(line) ? "number" : "text";
}

/**
 * Return the blocks that some lines make.
 * @param {string} text
 * @param {Line[]} lines
 * @param {import("./inline.js").ParseInline} inline
 * @param {boolean} isOutside
 * @returns {any[]}
 */
function blocksOf(text, lines, inline, isOutside) {
  const kinds = lines.map((line) => kindOf(text, line, isOutside));
  /** @type {import("./tree.js").Block[]} */
  const blocks = [];
  for (let from = 0; from < lines.length;) {
    const kind = kinds[from];
    const to = endOfBlock(text, lines, kinds, from);
    const some = lines.slice(from, to);
    const { outer, start, end, block } = some[0];
    if (from > 0) blocks.push(...markOf("\n"));
    if (kind === "quote") {
      blocks.push({ type: "quote", children: blocksOf(text, some.map((line) => quoted(text, line)), inline, false) });
    } else {
      blocks.push(...markOf(text.slice(outer, start)));
      if (kind === "blank") blocks.push(...markOf(text.slice(start, end)));
      else if (block) blocks.push(codeBlock(text, block));
      else if (kind === "text") blocks.push({ type: "paragraph", children: inline(start, some[to - from - 1].end, marksOf(some)) });
      else blocks.push(listOf(text, some, kinds.slice(from, to), inline));
    }
    from = to;
  }
  return blocks;
}

/**
 * Return the index of the first line after a block.
 * @param {string} text
 * @param {Line[]} lines
 * @param {Kind[]} kinds
 * @param {number} from
 */
function endOfBlock(text, lines, kinds, from) {
  const kind = kinds[from];
  const isList = kind === "bullet" || kind === "number";
  let to = from + 1;
  if (kind === "blank" || kind === "code") return to;
  while (to < lines.length) {
    const line = lines[to];
    const isIndented = isList && kinds[to] === "text" && INDENT.test(text.slice(line.start, line.end));
    if (!line.is_inside && kinds[to] !== kind && !isIndented) break;
    to++;
  }
  return to;
}

/** Return a line of a quote, without its mark. @param {string} text @param {Line} line */
function quoted(text, line) {
  const mark = QUOTE.exec(text.slice(line.start, line.end))?.[0] ?? "";
  return { ...line, start: line.start + mark.length };
}

/** Return the marks at the start of lines, which are not drawn. @param {Line[]} lines */
const marksOf = (lines) =>
  lines.slice(1).filter(({ outer, start }) => outer < start).map(({ outer, start }) => ({ start: outer, end: start }));

/**
 * @param {string} text
 * @param {import("./code.js").Code} code
 * @returns {import("./tree.js").CodeBlock}
 */
function codeBlock(text, { start, end, from, to, info }) {
  const content = text.slice(from, to);
  return {
    type: "code_block",
    info,
    children: [...markOf(text.slice(start, from)), ...(content ? [content] : []), ...markOf(text.slice(to, end))],
  };
}

/**
 * @param {string} text
 * @param {Line[]} lines
 * @param {Kind[]} kinds
 * @param {import("./inline.js").ParseInline} inline
 * @returns {import("./tree.js").List}
 */
function listOf(text, lines, kinds, inline) {
  const isOrdered = kinds[0] === "number";
  const pattern = isOrdered ? NUMBER : BULLET;
  /** @type {import("./tree.js").List["children"]} */
  const children = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && kinds[to] === "text") to++;
    const first = lines[from];
    const [mark = "", number] = pattern.exec(text.slice(first.start, first.end)) ?? [];
    const some = lines.slice(from, to).map((line, n) => (n === 0 || line.is_inside ? line : indented(line)));
    if (from > 0) children.push(...markOf("\n"), ...markOf(text.slice(first.outer, first.start)));
    children.push({
      type: "item",
      number: number === undefined ? null : Number(number),
      children: [
        ...markOf(mark),
        ...inline(first.start + mark.length, some[to - from - 1].end, marksOf(some)),
      ],
    });
    from = to;
  }
  return { type: "list", is_ordered: isOrdered, children };
}

/** Return a line of an item, without its indent. @param {Line} line */
const indented = (line) => ({ ...line, start: line.start + 2 });
