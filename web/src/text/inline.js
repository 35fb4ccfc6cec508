// What stands inside of a paragraph: code, links, mentions, and marks of style.

import { characterAt, characterBefore, isLetterOrDigit, isMark, isSpace, isWord } from "./letters.js";
import { endOfAddress, hostOfBare, hostToShow, PREFIX, targetOf } from "./links.js";
import { codeNode, mentionNode, styledNode } from "./nodes.js";
import { bracketsOf, cursor } from "./ranges.js";
import { drawnText, joined, markOf } from "./tree.js";

/**
 * @typedef {import("./tree.js").Inline} Inline
 * @typedef {import("./ranges.js").Range} Range
 * Parse `[start, end)` of the text. `marks` are not drawn.
 * @typedef {(start: number, end: number, marks: Range[]) => Inline[]} ParseInline
 */

/** All that may begin something, but code and mentions. */
const SPECIAL = /[\\*_~[]|https?:\/\/|mailto:|www\./gi;
const ESCAPED = "\\*_~[]`";
const ESCAPED_AT_START = ">-";
/** The types of the nodes that a mark makes, from the outermost. @type {Record<string, ("bold" | "italic" | "strike")[]>} */
const STYLES = { "*": ["italic"], "_": ["italic"], "**": ["bold"], "***": ["bold", "italic"], "~~": ["strike"] };
const BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
/** They end a style also inside of a word. */
const INSIDE_WORDS = ["**", "~~"];

/**
 * @param {string} text
 * @param {import("./code.js").Code[]} code
 * @param {import("./mentions.js").Mention[]} mentions
 * @returns {ParseInline}
 */
export function createInline(text, code, mentions) {
  /** What was last found from `from` on: other runs, over other ranges, need not look again. */
  let special = { from: 0, index: -1, found: "" };
  /** For each `(`, the index of its `)`. @type {Map<number, number> | null} */
  let brackets = null;
  const atoms = [...code, ...mentions].sort((a, b) => a.start - b.start);
  const atomAt = new Map(atoms.map((atom) => [atom.start, atom]));

  /**
   * @param {number} start
   * @param {number} end
   * @param {Range[]} marks
   * @param {boolean} isLabel no links are inside of a link
   * @returns {Inline[]}
   */
  function run(start, end, marks, isLabel) {
    const nextAtom = cursor(atoms, start);
    const nextMark = cursor(marks, start);
    /** @type {Inline[]} */
    const nodes = [];
    /** Where in `nodes` a mark of each kind stands that may begin a style. @type {Map<string, number>} */
    const open = new Map();
    let index = start;
    let lineStart = isLabel ? -1 : start;

    while (index < end) {
      if (special.index < index || index < special.from) special = specialFrom(index);
      const atom = nextAtom(index);
      const mark = nextMark(index);
      const stop = Math.min(special.index, atom?.start ?? end, mark?.start ?? end, end);
      if (stop > index) nodes.push(text.slice(index, stop));
      index = stop;
      if (index >= end) break;
      if (mark?.start === index) {
        nodes.push(...markOf(text.slice(index, mark.end)));
        index = lineStart = mark.end;
      } else if (atom?.start === index) {
        nodes.push("id" in atom ? mentionNode(text, atom) : codeNode(text, atom, marks));
        index = atom.end;
      } else if (text[index] === "\\") index = escape(index, end, lineStart, nodes);
      else if (text[index] === "[") index = isLabel ? plain(index, 1, nodes) : link(index, end, marks, nodes);
      else if ("*_~".includes(text[index])) index = style(index, start, end, nodes, open);
      else index = bare(index, start, end, special.found, isLabel, nodes);
    }
    // Marks that nothing closed are text.
    for (const [mark, at] of open) nodes[at] = mark;
    return joined(nodes);
  }

  /** @param {number} from */
  function specialFrom(from) {
    SPECIAL.lastIndex = from;
    const match = SPECIAL.exec(text);
    return { from, index: match?.index ?? text.length, found: match?.[0] ?? "" };
  }

  /**
   * Add some units as they are; return the index after them.
   * @param {number} index
   * @param {number} length
   * @param {Inline[]} nodes
   */
  function plain(index, length, nodes) {
    nodes.push(text.slice(index, index + length));
    return index + length;
  }

  /** Whether a character after a backslash is text. Code has its own rules. @param {number} index */
  const isEscaped = (index) => index < text.length && ESCAPED.includes(text[index]) && !atomAt.has(index);

  /**
   * @param {number} index of a backslash
   * @param {number} end
   * @param {number} lineStart
   * @param {Inline[]} nodes
   */
  function escape(index, end, lineStart, nodes) {
    const next = text[index + 1];
    const isLineStart = index === lineStart || text[index - 1] === "\n";
    const isEscape = isEscaped(index + 1) || isLineStart && ESCAPED_AT_START.includes(next);
    if (index + 1 === end || !isEscape) return plain(index, 1, nodes);
    nodes.push({ type: "mark", text: "\\" });
    return plain(index + 1, 1, nodes);
  }

  /**
   * Open or close a style.
   * @param {number} index
   * @param {number} start
   * @param {number} end
   * @param {Inline[]} nodes
   * @param {Map<string, number>} open
   */
  function style(index, start, end, nodes, open) {
    let length = 1;
    while (index + length < end && text[index + length] === text[index]) length++;
    const mark = text.slice(index, index + length);
    const styles = STYLES[mark];
    const before = index === start ? "" : characterBefore(text, index);
    const after = index + length === end ? "" : characterAt(text, index + length);
    if (!styles || mark === "_" && isFace(before, after)) return plain(index, length, nodes);
    const from = open.get(mark);
    if (from !== undefined && !isSpace(before) && (INSIDE_WORDS.includes(mark) || !isWord(after))) {
      for (const [other, at] of open) {
        if (at < from) continue;
        // Marks that were opened since then are text.
        nodes[at] = other;
        open.delete(other);
      }
      nodes.push(styledNode(styles, mark, joined(nodes.splice(from).slice(1))));
    } else if (!isSpace(after) && !isWord(before)) {
      if (from !== undefined) nodes[from] = mark;
      open.set(mark, nodes.length);
      nodes.push({ type: "mark", text: mark });
    } else nodes.push(mark);
    return index + length;
  }

  /**
   * @param {number} index of a `[`
   * @param {number} end
   * @param {Range[]} marks
   * @param {Inline[]} nodes
   */
  function link(index, end, marks, nodes) {
    const close = endOfLabel(index + 1, end);
    if (close === null || text[close + 1] !== "(") return plain(index, 1, nodes);
    brackets ??= bracketsOf(text, code);
    const last = brackets.get(close + 1);
    if (last === undefined || last >= end) return plain(index, 1, nodes);
    const target = targetOf(text.slice(close + 2, last));
    if (!target) return plain(index, 1, nodes);
    const children = run(index + 1, close, marks, true);
    const label = children.map(drawnText).join("");
    if (BLANK.test(label)) return plain(index, 1, nodes);
    nodes.push({
      type: "link",
      href: target.href,
      host: hostToShow(label, target),
      children: [...markOf("["), ...children, ...markOf(text.slice(close, last + 1))],
    });
    return last + 1;
  }

  /**
   * Return the index of the `]` that ends a label; null if there is none on the line.
   * @param {number} index
   * @param {number} end
   */
  function endOfLabel(index, end) {
    while (index < end) {
      const atom = atomAt.get(index);
      if (atom) {
        if (text.slice(index, atom.end).includes("\n")) return null;
        index = atom.end;
        continue;
      }
      const character = text[index];
      if (character === "]") return index;
      if (character === "[" || character === "\n") return null;
      index += character === "\\" && isEscaped(index + 1) ? 2 : 1;
    }
    return null;
  }

  /**
   * Add an address that stands by itself.
   * @param {number} index
   * @param {number} start
   * @param {number} end
   * @param {string} prefix
   * @param {boolean} isLabel
   * @param {Inline[]} nodes
   */
  function bare(index, start, end, prefix, isLabel, nodes) {
    if (index > start && isWord(characterBefore(text, index))) return plain(index, prefix.length, nodes);
    const last = endOfAddress(text, index, end);
    const address = text.slice(index, last);
    const target = isLabel || !PREFIX.test(address) ? null : targetOf(address);
    if (!target) return plain(index, Math.max(last - index, prefix.length), nodes);
    nodes.push({ type: "link", href: target.href, host: hostOfBare(address, target), children: [address] });
    return last;
  }

  return (start, end, marks) => run(start, end, marks, false);
}

/** Whether a low line is the mouth of a face, such as `^_^`. @param {string} before @param {string} after */
const isFace = (before, after) =>
  !isSpace(before) && !isLetterOrDigit(before) && !isMark(before) && (before === after || before === ">" && after === "<");
