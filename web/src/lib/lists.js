// Lists in sentences: "Ava, Mike and Nora", in the language of the page.

import { listFormat } from "./intl.js";

const all = listFormat({ type: "conjunction" });

/** Return a list of texts as one text. @param {string[]} items */
export const listOf = (items) => all.value.format(items);

/**
 * Return a list as its parts, for items that are elements.
 * @template T
 * @param {T[]} items
 * @returns {(T | string)[]}
 */
export function richListOf(items) {
  const names = items.map((_, index) => String(index));
  return all.value.formatToParts(names).map(({ type, value }) => (type === "element" ? items[Number(value)] : value));
}
