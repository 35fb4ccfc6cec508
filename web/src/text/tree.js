// The tree of a text, and what can be read from it.
//
// A leaf is a string, which is drawn, or a mark, which is not. All leaves in order are the input.

/**
 * @typedef {{ type: "mark", text: string }} Mark
 * @typedef {{ type: "bold" | "italic" | "strike" | "code", children: Inline[] }} Styled
 * @typedef {{ type: "link", href: string, host: string | null, children: Inline[] }} Link
 *   `host` is shown beside the link, as its text could deceive
 * @typedef {{ type: "mention", id: number, children: Inline[] }} MentionNode
 * @typedef {string | Mark | Styled | Link | MentionNode} Inline
 * @typedef {{ type: "paragraph", children: Inline[] }} Paragraph
 * @typedef {{ type: "code_block", info: string, children: Inline[] }} CodeBlock
 * @typedef {{ type: "item", number: number | null, children: Inline[] }} Item
 * @typedef {{ type: "list", is_ordered: boolean, children: (Item | Mark)[] }} List
 * @typedef {{ type: "quote", children: (Paragraph | List | Mark)[] }} Quote
 * @typedef {Paragraph | CodeBlock | List | Quote | Mark} Block
 * @typedef {{ type: "document", is_large: boolean, children: Block[] }} Tree
 *   `is_large`: the text is one to three emoji
 * @typedef {Inline | Block | Item | Tree} Node
 */

/** Return a mark, as a list; none of an empty text. @param {string} text @returns {Mark[]} */
export const markOf = (text) => (text === "" ? [] : [{ type: "mark", text }]);

/** Return the text that a tree was made of. @param {Node} node @returns {string} */
export function sourceOf(node) {
  if (typeof node === "string") return node;
  return node.type === "mark" ? node.text : node.children.map(sourceOf).join("");
}

/** Return the text of a node that is drawn. @param {Node} node @returns {string} */
export function drawnText(node) {
  if (typeof node === "string") return node;
  return node.type === "mark" ? "" : node.children.map(drawnText).join("");
}

/** Join strings that stand side by side. @param {Inline[]} nodes @returns {Inline[]} */
export function joined(nodes) {
  /** @type {Inline[]} */
  const found = [];
  /** @type {string[]} */
  let run = [];
  for (const node of nodes) {
    if (typeof node === "string") {
      run.push(node);
      continue;
    }
    if (run.length > 0) found.push(run.join(""));
    run = [];
    found.push(node);
  }
  if (run.length > 0) found.push(run.join(""));
  return found.filter((node) => node !== "");
}
