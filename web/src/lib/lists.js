// Lists in sentences: "Ava, Mike and Nora", in the language of the page.

import { listFormat } from "./intl.js";

const all = listFormat({ type: "conjunction" });

/** Return a list of texts as one text. @param {string[]} items */
export const listOf = (items) => all.value.format(items);
