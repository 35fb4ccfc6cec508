// The kinds of new conversations, with their icons.

/** @typedef {"group" | "public" | "person" | "code"} Kind */

/** @type {[Kind, string][]} */
export const KINDS = [["person", "person"], ["group", "group"], ["public", "search"], ["code", "link"]];
