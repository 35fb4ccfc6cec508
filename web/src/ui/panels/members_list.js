// The members of a group as a list that follows the events: page by page, and in the order of roles
// and names.

import { language } from "../../lib/strings.js";
import { computed, useEffect, useRef, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";

/**
 * @typedef {import("../../types/api.js").MemberEntry} MemberEntry
 * @typedef {import("../../model/types.js").Group} Group
 * @typedef {{ items: MemberEntry[], isComplete: boolean, isBusy: boolean, fault: string }} Loaded
 * @typedef {{ head: Group["role"], count: number }} Head
 */

const PAGE_ROWS = 1000;
/** Beyond it members are found by their names alone. */
export const LISTED_MAX = 10_000;
/** So long after a list was read it is not read again, if it has one page, and if it has more. */
const AGAIN_MS = 500;
const LONG_AGAIN_MS = 10_000;
const ROLES = /** @type {const} */ (["owner", "admin", "member"]);
const collator = computed(() => new Intl.Collator(language.value, { sensitivity: "base", numeric: true }));

/**
 * Read the members, and again when they change; those with a name that begins with `q`, if it is not
 * empty. `turn` reads them again.
 * @param {object} props
 * @param {import("../../model/session.js").Session} props.session
 * @param {import("../../model/actions.js").Actions} props.actions
 * @param {number} props.groupId
 * @param {string} props.q
 * @param {number} props.turn
 * @returns {Loaded}
 */
export function useMembers({ session, actions, groupId, q, turn }) {
  const [loaded, setLoaded] = useState(
    /** @type {Loaded} */ ({ items: [], isComplete: false, isBusy: true, fault: "" }),
  );
  const last = useRef({ q: "", at: 0, pages: 0 });
  const version = session.view.members.get(groupId).value;

  useEffect(() => {
    let isOver = false;
    const { at, pages, q: lastQ } = last.current;
    const wait = q === lastQ ? at + (pages > 1 ? LONG_AGAIN_MS : AGAIN_MS) - Date.now() : 0;
    const timer = setTimeout(() => void read(), Math.max(0, wait));

    async function read() {
      last.current = { q, at: Date.now(), pages: 0 };
      setLoaded((old) => ({ ...old, isBusy: true, fault: "" }));
      try {
        const items = /** @type {MemberEntry[]} */ ([]);
        let page = await actions.members(groupId, { q, limit: PAGE_ROWS });
        for (;;) {
          if (isOver) return;
          items.push(...page.items);
          last.current.pages++;
          const isComplete = page.next === null;
          const isLast = isComplete || items.length >= LISTED_MAX;
          // A list that is read again is shown when it is whole, so that no row is missing meanwhile.
          setLoaded((old) =>
            isLast || items.length > old.items.length
              ? { items: [...items], isComplete, isBusy: !isLast, fault: "" }
              : old,
          );
          if (isLast) return;
          page = await actions.more(page);
        }
      } catch (error) {
        if (!isOver) setLoaded((old) => ({ ...old, isBusy: false, fault: sentenceOf(error) }));
      }
    }

    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [groupId, q, version, turn]);

  return loaded;
}

/**
 * Return the rows of the list: the owner, the admins and the others, each under a head and by name.
 * @param {MemberEntry[]} members
 * @returns {(MemberEntry | Head)[]}
 */
export function inSections(members) {
  const sorted = [...members].sort((one, other) => collator.value.compare(named(one), named(other)));
  return ROLES.flatMap((role) => {
    const those = sorted.filter((member) => member.role === role);
    return those.length === 0 ? [] : [{ head: role, count: those.length }, ...those];
  });
}

/** @param {{ display_name?: string | null, username: string }} member */
export const named = ({ display_name, username }) => display_name || username;
