// Nodes of a tree, made of parts of the text.

import { cursor } from "./ranges.js";
import { drawnText, joined, markOf } from "./tree.js";

/**
 * @typedef {import("./tree.js").Inline} Inline
 * @typedef {import("./ranges.js").Range} Range
 */

const QUOTE = /["“”„‟«»「『]/;

/**
 * @param {string} text
 * @param {import("./code.js").Code} code
 * @param {Range[]} marks of the quote or item around it
 * @returns {Inline}
 */
export function codeNode(text, { start, end, from, to }, marks) {
  const inside = trimmed(withMarks(text, from, to, marks));
  return { type: "code", children: [...markOf(text.slice(start, from)), ...inside, ...markOf(text.slice(to, end))] };
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Range[]} marks
 */
function withMarks(text, from, to, marks) {
  /** @type {Inline[]} */
  const nodes = [];
  const next = cursor(marks, from);
  for (let mark = next(from); mark && mark.start < to; mark = next(from)) {
    nodes.push(text.slice(from, mark.start), ...markOf(text.slice(mark.start, mark.end)));
    from = mark.end;
  }
  nodes.push(text.slice(from, to));
  return joined(nodes);
}

/**
 * @param {("bold" | "italic" | "strike")[]} types from the outermost
 * @param {string} mark
 * @param {Inline[]} children
 * @returns {Inline}
 */
export function styledNode([type, inner], mark, children) {
  const content = inner ? [/** @type {Inline} */ ({ type: inner, children })] : children;
  return { type, children: [...markOf(mark), ...content, ...markOf(mark)] };
}

/**
 * Return code without one space or line break at each end, if it has both: so it can begin or end
 * with a backquote.
 * @param {Inline[]} nodes strings and marks
 * @returns {Inline[]}
 */
function trimmed(nodes) {
  const drawn = nodes.map(drawnText).join("");
  if (!/^[ \n].*[ \n]$/s.test(drawn) || drawn.trim() === "") return nodes;
  const first = nodes.findIndex((node) => typeof node === "string");
  const last = nodes.findLastIndex((node) => typeof node === "string");
  return joined(nodes.flatMap((node, n) => {
    if (typeof node !== "string" || n !== first && n !== last) return [node];
    const from = n === first ? 1 : 0;
    const to = node.length - (n === last ? 1 : 0);
    return [...markOf(node.slice(0, from)), node.slice(from, to), ...markOf(node.slice(to))];
  }));
}

/**
 * Return a mention without the quotation marks of its name.
 * @param {string} text
 * @param {import("./mentions.js").Mention} mention
 * @returns {Inline}
 */
export function mentionNode(text, { start, end, id }) {
  const source = text.slice(start, end);
  const children = QUOTE.test(source[1])
    ? [source[0], ...markOf(source[1]), source.slice(2, -1), ...markOf(source.slice(-1))]
    : [source];
  return { type: "mention", id, children };
}
