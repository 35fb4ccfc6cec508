// A long list of rows of one height. Only the rows near the screen are in the page. One row is a tab
// stop; the arrow keys lead to the others.

import { html, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";

/** So many rows are drawn above and below what is seen. */
const MARGIN_ROWS = 8;
const FIRST_ROWS = 40;

/**
 * @template T
 * @param {object} props
 * @param {T[]} props.items
 * @param {string} props.label
 * @param {(item: T) => string | number} props.keyOf
 * @param {(item: T) => boolean} [props.isHead] heads cannot be chosen
 * @param {(item: T, tabIndex: number) => unknown} props.draw what is in a row; its first button is chosen
 */
export function WindowedList({ items, label, keyOf, isHead = () => false, draw }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const [[from, to], setSpan] = useState([0, FIRST_ROWS]);
  const [chosen, setChosen] = useState(0);
  const wanted = useRef(/** @type {number | null} */ (null));
  const rowPx = useRef(48);
  const count = items.length;
  const stop = nearest(items, isHead, Math.min(chosen, count - 1), 1);

  function measure() {
    const box = /** @type {HTMLElement} */ (list.current);
    const outer = box.closest(".panel-body, .main-body");
    if (!outer) return;
    rowPx.current = box.querySelector("li")?.offsetHeight || rowPx.current;
    const above = outer.getBoundingClientRect().top - box.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor(above / rowPx.current) - MARGIN_ROWS);
    const last = Math.ceil((above + outer.clientHeight) / rowPx.current) + MARGIN_ROWS;
    setSpan((old) => (old[0] === first && old[1] === last ? old : [first, last]));
  }

  useLayoutEffect(() => {
    const outer = list.current?.closest(".panel-body, .main-body");
    if (!outer) return;
    const resized = new ResizeObserver(measure);
    resized.observe(outer);
    outer.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      outer.removeEventListener("scroll", measure);
    };
  }, []);

  useLayoutEffect(() => {
    const box = /** @type {HTMLElement} */ (list.current);
    const after = Math.max(0, count - to) * rowPx.current;
    box.style.paddingBlock = `${Math.min(from, count) * rowPx.current}px ${after}px`;
    if (wanted.current === null) return;
    const button = box.querySelector(`[data-row="${wanted.current}"] button`);
    if (!(button instanceof HTMLElement)) return;
    wanted.current = null;
    button.focus();
  });

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const page = Math.max(1, to - from - 2 * MARGIN_ROWS - 1);
    /** @type {Record<string, [number, number]>} where to, and which way over a head */
    const moves = {
      ArrowDown: [stop + 1, 1], ArrowUp: [stop - 1, -1], Home: [0, 1], End: [count - 1, -1],
      PageDown: [stop + page, 1], PageUp: [stop - page, -1],
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = nearest(items, isHead, Math.max(0, Math.min(count - 1, move[0])), move[1]);
    if (next < 0) return;
    wanted.current = next;
    setChosen(next);
    scrollTo(next);
  }

  /** Let a row be on the screen, and thereby in the page. @param {number} row */
  function scrollTo(row) {
    const box = /** @type {HTMLElement} */ (list.current);
    const outer = box.closest(".panel-body, .main-body");
    if (!outer) return;
    const top = box.getBoundingClientRect().top - outer.getBoundingClientRect().top + row * rowPx.current;
    if (top < rowPx.current) outer.scrollTop += top - rowPx.current;
    else if (top + 2 * rowPx.current > outer.clientHeight) {
      outer.scrollTop += top + 2 * rowPx.current - outer.clientHeight;
    }
    measure();
  }

  const rows = [];
  for (let row = from; row < Math.min(to, count); row++) {
    const item = items[row];
    rows.push(html`
      <li
        key=${keyOf(item)} data-row=${row} class=${isHead(item) ? "row row-head" : "row"}
        aria-posinset=${row + 1} aria-setsize=${count} onFocusIn=${() => setChosen(row)}
      >${draw(item, row === stop ? 0 : -1)}</li>
    `);
  }
  return html`<ul class="rows" role="list" aria-label=${label} ref=${list} onKeyDown=${pressed}>${rows}</ul>`;
}

/**
 * Return the first row at or beyond `from` that is no head, or the last before it; -1 if there is none.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => boolean} isHead
 * @param {number} from
 * @param {number} step
 */
function nearest(items, isHead, from, step) {
  for (let row = from; row >= 0 && row < items.length; row += step) if (!isHead(items[row])) return row;
  for (let row = from; row >= 0 && row < items.length; row -= step) if (!isHead(items[row])) return row;
  return -1;
}
