// What the palette offers, best first.

import { fold, match } from "../../lib/folding.js";

/**
 * @typedef {{ id: number, name: string, unread: number, mentions: number, isDirect: boolean, isMuted: boolean }} Candidate
 */

/** How many of each kind are offered. */
const FOUND_MAX = 20;

/**
 * Return the candidates whose name matches, the best first; equally good ones stay in their order.
 * `name` may be asked for each of them with each key, so it has to be cheap.
 * @template T
 * @param {Iterable<T>} candidates
 * @param {(candidate: T) => string} name
 * @param {string} typed
 * @param {number} [most]
 * @returns {T[]}
 */
export function matching(candidates, name, typed, most = FOUND_MAX) {
  const wanted = fold(typed.trim());
  /** @type {T[][]} */
  const byRank = [[], [], [], []];
  for (const each of candidates) {
    const rank = match(fold(name(each)), wanted);
    if (rank !== null) byRank[rank]?.push(each);
  }
  return byRank.flat().slice(0, most);
}

/**
 * Return what is offered while nothing is typed: what mentions the user and direct messages, then
 * what is unread, then the newest. Within each kind the order stays.
 * @template {{ unread: number, mentions: number, isDirect: boolean, isMuted: boolean }} T
 * @param {Iterable<T>} candidates the newest first
 * @param {number} [most]
 * @returns {T[]}
 */
export function atFirst(candidates, most = FOUND_MAX) {
  /** @type {T[][]} */
  const byRank = [[], [], []];
  for (const each of candidates) byRank[urgency(each)]?.push(each);
  return byRank.flat().slice(0, most);
}

/** @param {{ unread: number, mentions: number, isDirect: boolean, isMuted: boolean }} candidate */
function urgency({ unread, mentions, isDirect, isMuted }) {
  if (mentions > 0 || (isDirect && unread > 0 && !isMuted)) return 0;
  return unread > 0 && !isMuted ? 1 : 2;
}
