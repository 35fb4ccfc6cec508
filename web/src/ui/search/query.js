// A search that is under way: its hits so far, and whether there are more.

import { useEffect, useRef, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";

/**
 * @typedef {import("../../types/api.js").Hit} Hit
 * @typedef {object} Wanted
 * @property {string} q
 * @property {number | null} group
 * @property {number | null} from the id of the sender
 * @property {string} since the first day, such as `2026-11-29`; empty for any
 * @property {string} until the last day
 *
 * `hits` is null before the first answer. `indexed` is the cursor up to which messages are searched.
 * @typedef {{ hits: Hit[] | null, hasMore: boolean, indexed: string, isBusy: boolean, fault: string }} Found
 */

/** A page can be empty although more follow. So many are asked for before the user is asked. */
const EMPTY_PAGES_MAX = 5;
/** @type {Found} */
const NOTHING = { hits: null, hasMore: false, indexed: "", isBusy: false, fault: "" };

/**
 * @param {import("../../model/actions.js").Actions} actions
 * @param {Wanted} wanted
 * @param {number} turn searches again when it changes
 * @returns {Found & { more: () => void }}
 */
export function useSearch(actions, wanted, turn) {
  const [found, setFound] = useState(NOTHING);
  /** Answers to an earlier question are dropped. */
  const asked = useRef(0);
  const before = useRef(/** @type {number | null} */ (null));
  const { q, group, from, since, until } = wanted;

  /** @param {Hit[]} old */
  async function read(old) {
    const mine = ++asked.current;
    setFound((now) => ({ ...now, isBusy: true, fault: "" }));
    try {
      const hits = [...old];
      for (let page = 1; ; page++) {
        const answer = await actions.search({
          q, group, from, after: midnight(since, 0), before: midnight(until, 1), before_id: before.current,
        });
        if (mine !== asked.current) return;
        hits.push(...answer.hits);
        before.current = answer.before_id;
        if (hits.length > old.length || !answer.has_more || page === EMPTY_PAGES_MAX) {
          setFound({ hits, hasMore: answer.has_more, indexed: answer.indexed, isBusy: false, fault: "" });
          return;
        }
      }
    } catch (error) {
      if (mine === asked.current) setFound((now) => ({ ...now, isBusy: false, fault: sentenceOf(error) }));
    }
  }

  useEffect(() => {
    asked.current++;
    before.current = null;
    if (q === "") setFound(NOTHING);
    else void read([]);
    return () => void asked.current++;
  }, [q, group, from, since, until, turn]);

  return { ...found, more: () => void read(found.hits ?? []) };
}

/**
 * Return the beginning of a local day, or null for an empty one.
 * @param {string} day
 * @param {number} later days
 */
function midnight(day, later) {
  const [year, month, date] = day.split("-").map(Number);
  return date ? new Date(year, month - 1, date + later).toISOString() : null;
}
