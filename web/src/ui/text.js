// The text of a message, drawn from its tree. docs/formatting.md has the rules.

import { t } from "../lib/strings.js";
import { hasBidiControls, withoutBidiControls } from "../text/letters.js";
import { parse } from "../text/markdown.js";
import { ALL } from "../text/mentions.js";
import { shortened } from "../text/shorten.js";
import { html, useEffect, useMemo, useState } from "../vendor/preact.js";
import { store } from "./store.js";

/**
 * @typedef {import("../text/tree.js").Node} Node
 * What a drawing needs besides the tree.
 * @typedef {{ meId: number, onMention?: ((id: number, event: MouseEvent) => void) | undefined,
 *   isInLink?: boolean, isInQuote?: boolean }} Context
 */

/** The id that stands for all members in the mentions of a message. */
const ALL_ID = 0;
/** Marks above or below a letter that may reach into other lines. */
const HEAP = /\p{M}{2}/u;
/** @type {number[]} */
const NO_ONE = [];

/**
 * The text of a message: formatted, folded if it is long, with its mentions marked.
 * @param {object} props
 * @param {string} props.content
 * @param {number[]} [props.mentions] the ids of the users that the message mentions; 0 is all
 * @param {number} props.meId whose mentions are highlighted
 * @param {(id: number, event: MouseEvent) => void} [props.onMention] a mention of a user was clicked
 */
export function Text({ content, mentions = NO_ONE, meId, onMention }) {
  const [isWhole, setIsWhole] = useState(false);
  const names = useNames(mentions);
  const key = names.map(({ id, name }) => `${id} ${name}`).join("\n");
  const tree = useMemo(() => parse(content, names), [content, key]);
  const beginning = useMemo(() => shortened(tree), [tree]);
  const isLong = beginning !== tree;
  const context = { meId, onMention };
  return html`
    <div class=${`text${tree.is_large ? " large" : ""}${HEAP.test(content) ? " heaped" : ""}`}>
      ${drawAll(isWhole ? tree.children : beginning.children, context)}
      ${isLong && html`
        <button type="button" class="text-fold" aria-expanded=${isWhole} onClick=${() => setIsWhole(!isWhole)}>
          ${isWhole ? t("text.show_less") : t("text.show_all")}
        </button>
      `}
    </div>
  `;
}

/**
 * Return the names of users, as far as they are known; ask for the others.
 * @param {number[]} ids
 */
function useNames(ids) {
  const status = store.status.value;
  const session = status.name === "signed_in" ? status.session : null;
  /** @type {import("../text/mentions.js").Named[]} */
  const names = [];
  /** @type {number[]} */
  const unknown = [];
  for (const id of ids) {
    const name = id === ALL_ID ? ALL : session?.view.people.get(id).value?.username;
    if (name) names.push({ id, name });
    else unknown.push(id);
  }
  useEffect(() => session?.asking.people.need(unknown), [unknown.join()]);
  return names;
}

/**
 * @param {Node[]} nodes
 * @param {Context} context
 */
const drawAll = (nodes, context) => nodes.map((node) => draw(node, context));

/**
 * @param {Node} node
 * @param {Context} context
 * @returns {unknown}
 */
function draw(node, context) {
  if (typeof node === "string") return node;
  if (node.type === "mark") return null;
  if (node.type === "link") return drawLink(node, context);
  if (node.type === "mention") return drawMention(node, context);
  const isInQuote = node.type === "quote" || context.isInQuote;
  const children = drawAll(node.children, { ...context, isInQuote });
  // An element with `dir` does not count for the direction of what is around it.
  const dir = context.isInQuote ? undefined : "auto";
  switch (node.type) {
    case "paragraph":
      return html`<p dir=${dir}>${children}</p>`;
    case "quote":
      return html`<blockquote class="text-quote" dir="auto">${children}</blockquote>`;
    case "list":
      return node.is_ordered ? html`<ol dir=${dir}>${children}</ol>` : html`<ul dir=${dir}>${children}</ul>`;
    case "item":
      return html`<li value=${node.number === null ? undefined : String(node.number)}>${children}</li>`;
    case "code_block":
      return html`
        <figure class="text-code">
          ${node.info && html`<figcaption dir="auto">${node.info}</figcaption>`}
          <pre dir="ltr"><code>${children}</code></pre>
        </figure>
      `;
    case "code":
      return html`<code dir="auto">${children}</code>`;
    case "bold":
      return html`<strong>${children}</strong>`;
    case "italic":
      return html`<em>${children}</em>`;
    case "strike":
      return html`<s>${children}</s>`;
  }
}

/**
 * A link. Its label cannot turn round the host beside it.
 * @param {import("../text/tree.js").Link} node
 * @param {Context} context
 */
function drawLink({ href, host, children }, context) {
  const label = drawAll(children, { ...context, isInLink: true });
  return html`
    <a href=${href} target="_blank" rel="noopener noreferrer nofollow"
    >${host === null ? label : html`<bdi>${label}</bdi> <bdi class="text-host">${host}</bdi>`}</a>
  `;
}

/**
 * @param {import("../text/tree.js").MentionNode} node
 * @param {Context} context
 */
function drawMention({ id, children }, { meId, onMention, isInLink = false }) {
  const written = children.filter((child) => typeof child === "string").join("");
  const name = hasBidiControls(written) ? withoutBidiControls(written) : written;
  const style = id === meId || id === ALL_ID ? "mention of-me" : "mention";
  const text = html`${name.slice(0, 1)}<bdi>${name.slice(1)}</bdi>`;
  if (!onMention || isInLink || id === ALL_ID) return html`<span class=${style}>${text}</span>`;
  return html`
    <button type="button" class=${style} onClick=${(/** @type {MouseEvent} */ event) => onMention(id, event)}>${text}</button>
  `;
}
