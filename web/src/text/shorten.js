// The beginning of a long text, so that one message does not fill the screen.

import { characterAt, isIgnorable, isMark } from "./letters.js";

/**
 * @typedef {import("./tree.js").Node} Node
 * @typedef {{ characters: number, lines: number }} Room
 */

const CHARACTERS_MAX = 2000;
const LINES_MAX = 20;
/** So many marks after a letter are kept together with it. */
const MARKS_MAX = 40;

/**
 * Return the beginning of a tree: at most 2,000 units of text and 20 lines. A tree that is not longer
 * is returned as it is.
 * @param {import("./tree.js").Tree} tree
 * @returns {import("./tree.js").Tree}
 */
export function shortened(tree) {
  const room = { characters: CHARACTERS_MAX, lines: LINES_MAX };
  const beginning = /** @type {import("./tree.js").Tree} */ (cut(tree, room));
  return room.characters < 0 || room.lines < 0 ? beginning : tree;
}

/**
 * Return as much of a node as there is room for; null if nothing is left. The room is negative once
 * something was left out.
 * @param {Node} node
 * @param {Room} room
 * @returns {Node | null}
 */
function cut(node, room) {
  if (typeof node === "string") return cutText(node, room);
  if (node.type === "mark") return node;
  if (!hasRoom(room)) return leaveOut(room);
  /** @type {Node[]} */
  const children = [];
  for (const child of node.children) {
    const part = cut(child, room);
    if (part !== null) children.push(part);
    if (room.characters < 0 || room.lines < 0) break;
  }
  if (LINES.includes(node.type)) room.lines--;
  return /** @type {Node} */ ({ ...node, children });
}

/** Types of nodes that end with a line. */
const LINES = ["paragraph", "item", "code_block"];

/** @param {Room} room */
const hasRoom = ({ characters, lines }) => characters > 0 && lines > 0;

/** @param {Room} room @returns {null} */
function leaveOut(room) {
  room.lines = -1;
  return null;
}

/**
 * @param {string} text
 * @param {Room} room
 */
function cutText(text, room) {
  if (!hasRoom(room)) return leaveOut(room);
  let end = text.indexOf("\n");
  while (end >= 0 && end <= room.characters && room.lines > 1) {
    room.lines--;
    end = text.indexOf("\n", end + 1);
  }
  if (end < 0 || end > room.characters) {
    if (text.length <= room.characters) {
      room.characters -= text.length;
      return text;
    }
    end = boundary(text, room.characters);
  }
  room.characters = -1;
  return `${text.slice(0, end)}…`;
}

/** Return a place near an index that divides no letter. @param {string} text @param {number} index */
function boundary(text, index) {
  const least = Math.max(0, index - MARKS_MAX);
  const isInside = () => {
    const unit = text.charCodeAt(index);
    const character = characterAt(text, index);
    return unit >= 0xdc00 && unit < 0xe000 || isMark(character) || isIgnorable(character);
  };
  while (index > least && isInside()) index--;
  return index;
}
