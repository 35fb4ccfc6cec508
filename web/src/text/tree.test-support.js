// A tree as docs/formatting.json writes it: without marks.

/**
 * @param {any} node
 * @param {{ id: number, name: string }[]} users
 * @returns {any}
 */
export function compact(node, users) {
  if (typeof node === "string") return node;
  const children = node.children.filter((/** @type {any} */ child) => child.type !== "mark");
  /** @type {any[]} */
  const content = [];
  for (const child of children.map((/** @type {any} */ each) => compact(each, users))) {
    const last = content.length - 1;
    if (typeof child === "string" && typeof content[last] === "string") content[last] += child;
    else content.push(child);
  }
  switch (node.type) {
    case "document": return content;
    case "code_block": return ["code_block", node.info, ...content];
    case "list": return [node.is_ordered ? "numbers" : "bullets", ...content];
    case "item": return node.number === null ? ["item", ...content] : ["item", node.number, ...content];
    case "link": return ["link", node.href, node.host, ...content];
    case "mention": return ["mention", users.find(({ id }) => id === node.id)?.name, ...content];
    default: return [node.type, ...content];
  }
}
