// The list of groups. All rows are equally high, so that only those on the screen are drawn, however
// many groups there are.

import { t } from "../../lib/strings.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { GroupRow } from "./row.js";
import { positionsOf, rangeOf } from "./window.js";

/** The order stays so long after the last use of the list: nobody hits a row that has just moved. */
const HOLD_MS = 2000;
const MOVES = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp"];

/**
 * @param {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions, ids: number[], chosen: number | null }} props
 */
export function GroupList({ session, actions, ids, chosen }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const [shown, used] = useHeld(ids);
  const [range, setRange] = useState({ first: 0, end: 0 });
  /** The row that the Tab key reaches. */
  const [stop, setStop] = useState(/** @type {number | null} */ (null));
  const stopId = firstIn(shown, [stop, chosen, shown[0] ?? null]);
  const focused = focusedId(list.current);
  const rows = positionsOf(range, [shown.indexOf(stopId ?? -1), shown.indexOf(focused ?? -1)]);

  function measure() {
    const scroller = box.current;
    const height = list.current?.getBoundingClientRect().height ?? 0;
    const count = shown.length;
    if (!scroller || count === 0 || height === 0) return;
    const fresh = rangeOf({
      top: scroller.scrollTop, height: scroller.clientHeight, row: height / count, count,
    });
    setRange((old) => (old.first === fresh.first && old.end === fresh.end ? old : fresh));
  }

  useLayoutEffect(() => {
    list.current?.style.setProperty("--count", String(shown.length));
    measure();
  }, [shown]);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    observer.observe(/** @type {HTMLElement} */ (box.current));
    observer.observe(/** @type {HTMLElement} */ (list.current));
    return () => observer.disconnect();
  }, [shown]);
  // To draw a row at another place may take the focus from it.
  useLayoutEffect(() => {
    if (focused !== null && focusedId(list.current) === null) linkOf(list.current, focused)?.focus();
  });
  useReveal(list, shown, chosen);

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    const from = focusedId(list.current);
    if (from === null || !MOVES.includes(event.key) || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight(list.current)) - 1);
    const at = shown.indexOf(from);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page,
      Home: 0, End: shown.length - 1 }[event.key] ?? at;
    const id = shown[Math.max(0, Math.min(to, shown.length - 1))];
    if (id !== undefined) setStop(id);
  }
  // The row is drawn only now, when it was far away.
  useLayoutEffect(() => {
    if (stop !== null && focused !== null && focused !== stop) linkOf(list.current, stop)?.focus();
  }, [stop]);

  return html`
    <div
      ref=${box} class="sidebar-body" onScroll=${measure}
      onPointerMove=${used} onPointerDown=${used} onKeyDownCapture=${used} onFocusIn=${used}
    >
      <ul ref=${list} class="groups" role="list" aria-label=${t("shell.conversations")} onKeyDown=${onKeyDown}>
        ${rows.map((position) => {
          const id = /** @type {number} */ (shown[position]);
          return html`<${GroupRow}
            key=${id} id=${id} position=${position} count=${shown.length} session=${session} actions=${actions}
            isChosen=${id === chosen} isStop=${id === stopId} onFocus=${setStop}
          />`;
        })}
      </ul>
    </div>
  `;
}

/**
 * Return the ids to show, and a function to call when the list is used: then they stay as they are
 * for two seconds. A list that was empty is filled at once.
 * @param {number[]} ids
 * @returns {[number[], () => void]}
 */
function useHeld(ids) {
  const shown = useRef(ids);
  const until = useRef(-Infinity);
  const timer = useRef(/** @type {any} */ (null));
  const [, redraw] = useState(0);
  const left = until.current - performance.now();
  if (left <= 0 || shown.current.length === 0) shown.current = ids;
  useEffect(() => {
    if (left > 0 && shown.current !== ids) {
      timer.current = setTimeout(() => redraw((count) => count + 1), left);
    }
    return () => clearTimeout(timer.current);
  });
  return [shown.current, () => void (until.current = performance.now() + HOLD_MS)];
}

/**
 * Scroll to the chosen group when another one is chosen, unless its row is on the screen.
 * @param {{ current: HTMLElement | null }} list
 * @param {number[]} shown
 * @param {number | null} chosen
 */
function useReveal(list, shown, chosen) {
  const last = useRef(/** @type {number | null} */ (null));
  useLayoutEffect(() => {
    const position = chosen === null ? -1 : shown.indexOf(chosen);
    if (position < 0 || last.current === chosen || !list.current) return;
    last.current = chosen;
    const scroller = /** @type {HTMLElement} */ (list.current.parentElement);
    const row = rowHeight(list.current);
    const top = position * row;
    if (top < scroller.scrollTop) scroller.scrollTop = top - row;
    else if (top + row > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = top + 2 * row - scroller.clientHeight;
    }
  });
}

/** @param {HTMLElement | null} list */
function rowHeight(list) {
  const count = Number(list?.style.getPropertyValue("--count"));
  return (list?.getBoundingClientRect().height ?? 0) / count || 1;
}

/** Return the id of the row that has the focus, or null. @param {HTMLElement | null} list */
function focusedId(list) {
  const { activeElement } = document;
  if (!list || !activeElement || !list.contains(activeElement)) return null;
  return Number(activeElement.closest("li")?.dataset.id) || null;
}

/** @param {HTMLElement | null} list @param {number} id @returns {HTMLElement | null | undefined} */
const linkOf = (list, id) => list?.querySelector(`li[data-id="${id}"] > a`);

/** @param {number[]} ids @param {(number | null)[]} wanted */
const firstIn = (ids, wanted) => wanted.find((id) => id !== null && ids.includes(id)) ?? null;
