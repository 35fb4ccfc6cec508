// The edges of the list: where few rows are left to scroll, more are shown, or asked for.

import { sentenceOf } from "../faults.js";

/** More rows are shown when less than so many screens are left. */
export const SPARE_SCREENS = 1.5;
/** Rows that are so many screens away are not needed. */
export const FAR_SCREENS = 2;
const AGAIN_MS = 10_000;
const FAST_PAGE = 100;

/**
 * @param {object} dependencies
 * @param {import("../../model/session.js").Session} dependencies.session
 * @param {number} dependencies.groupId
 * @param {HTMLElement} dependencies.box
 * @param {import("./anchor.js").Anchor} dependencies.anchor
 * @param {import("./window.js").Window} dependencies.window
 * @param {import("../../vendor/preact.js").Signal<import("./list.js").Marks>} dependencies.marks
 * @param {() => number | null} dependencies.focused the row with the focus
 * @param {() => void} dependencies.draw draws if there is something to change
 * @param {() => void} dependencies.redraw draws in any case
 */
export function createEdges({ session, groupId, box, anchor, window, marks, focused, draw, redraw }) {
  /** @type {Set<string>} */
  const asking = new Set();
  let lastTop = 0;
  let isFast = false;
  let timer = 0;
  let isOver = false;

  /** The box was scrolled or drawn. Rows are added in a task of their own, so that they delay no frame of the scroll. */
  function look() {
    isFast = Math.abs(box.scrollTop - lastTop) > box.clientHeight;
    lastTop = box.scrollTop;
    const near = nearEdges();
    if (timer === 0 && (near.older || near.newer)) timer = setTimeout(extendEdges);
  }

  /** Which edges of the rows are near the screen. */
  function nearEdges() {
    const { above, below } = anchor.spare();
    const margin = SPARE_SCREENS * box.clientHeight;
    return { older: above < margin, newer: below < margin };
  }

  function extendEdges() {
    timer = 0;
    const near = nearEdges();
    const hasMoved = (near.older && extend("older")) || (near.newer && extend("newer"));
    if (hasMoved) look(); // once more, until there is enough
  }

  /** Show more rows at an edge, or ask for them. Return whether there were more. @param {"older" | "newer"} way */
  function extend(way) {
    const done = window.extend(way, focused(), anchor.far(FAR_SCREENS)[way === "older" ? "below" : "above"]);
    if (done === "moved") redraw();
    else if (done === "missing" && marks.peek().faults[way] === null) void ask(way);
    return done === "moved";
  }

  /** Ask for the page beyond an edge. @param {"older" | "newer"} way */
  async function ask(way) {
    const top = Number(anchor.place()?.row);
    if (Number.isNaN(top) || asking.has(way)) return;
    asking.add(way);
    try {
      await session.history[way](groupId, top, isFast ? FAST_PAGE : undefined);
      asking.delete(way);
      setFault(way, null);
      if (!isOver && window.extend(way, focused()) === "moved") draw();
    } catch (error) {
      asking.delete(way);
      setFault(way, sentenceOf(error));
      // After a lost connection, the list asks again. A busy server is asked again after a pause.
      const isBusy = /** @type {any} */ (error).isPassing && session.isCurrent.peek();
      if (isBusy) setTimeout(() => setFault(way, null), AGAIN_MS);
    }
  }

  /** @param {"older" | "newer"} way @param {string | null} fault */
  function setFault(way, fault) {
    const old = marks.peek();
    if (old.faults[way] !== fault) marks.value = { ...old, faults: { ...old.faults, [way]: fault } };
  }

  return {
    look,
    ask,
    dispose() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
