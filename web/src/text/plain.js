// A text in one line without marks, for lists and notifications.

import { parse } from "./markdown.js";

/**
 * @typedef {import("./tree.js").Node} Node
 */

/** Types of nodes that stand on lines of their own. */
const LINES = ["paragraph", "item", "code_block"];

/** Return what is drawn of a text, in one line. @param {string} text */
export function plainText(text) {
  /** @type {string[]} */
  const parts = [];
  collect(parse(text), parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/**
 * @param {Node} node
 * @param {string[]} parts
 */
function collect(node, parts) {
  if (typeof node === "string") parts.push(node);
  else if (node.type !== "mark") {
    if (node.type === "item" && node.number !== null) parts.push(`${node.number}. `);
    for (const child of node.children) collect(child, parts);
    if (node.type === "link" && node.host !== null) parts.push(` (${node.host})`);
    if (LINES.includes(node.type)) parts.push(" ");
  }
}
