// The list of messages of one conversation while it is open: it opens at a place, and draws what
// changes.

import { effect, signal, untracked } from "../../vendor/preact.js";
import { isMessage } from "../../model/log.js";
import { createAnchor } from "./anchor.js";
import { createEdges, FAR_SCREENS, SPARE_SCREENS } from "./edges.js";
import { createPace } from "./pace.js";
import { createPlaces } from "./places.js";
import { createReading } from "./reading.js";
import { loadedUnread } from "./unread.js";
import { createWindow } from "./window.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 *
 * The state of the list around its rows. `lineSeq` is the first message below the unread line.
 * `faults` tells why there are no more messages at an edge.
 * @typedef {{ lineSeq: number | null, flashSeq: number | null,
 *   faults: { older: string | null, newer: string | null } }} Marks
 *
 * What is on the page.
 * @typedef {{ drawn: import("./window.js").Drawn | null, marks: Marks,
 *   outgoing: import("../../model/types.js").Outgoing[] }} Painted
 *
 * Where the reader is, for the pills: whether at the end, and whether the unread line is above.
 * @typedef {{ isAtEnd: boolean, isLineAbove: boolean }} Position
 */

const FLASH_MS = 2_000;
const NO_FAULTS = { older: null, newer: null };
const INPUTS = ["wheel", "touchmove", "keydown", "pointerdown"];
/** In these states events are to come that were missed. */
const CATCHING_UP = new Set(["idle", "connecting", "catching_up", "live"]);

/**
 * @param {object} dependencies
 * @param {Session} dependencies.session
 * @param {number} dependencies.groupId
 * @param {HTMLElement} dependencies.box scrolls
 * @param {import("../../vendor/preact.js").Signal<string | null>} dependencies.below the key of an own message
 *   that the reader has not come to yet
 * @param {(drawn: import("./window.js").Drawn | null, marks: Marks) => void} dependencies.render draws
 *   before it returns
 */
export function createList({ session, groupId, box, below, render }) {
  const window = createWindow(() => session.state.logs.get(groupId) ?? null);
  // Of what comes after an absence, the first message is to be seen, not the last.
  const isCatchingUp = () =>
    !session.isCurrent.peek() && CATCHING_UP.has(session.connection.peek().state);
  const anchor = createAnchor({ box, hasEnd: () => window.hasEnd() && !isCatchingUp(), onMoved: moved });
  const marks = signal(/** @type {Marks} */ ({ lineSeq: null, flashSeq: null, faults: NO_FAULTS }));
  const position = signal(/** @type {Position} */ ({ isAtEnd: true, isLineAbove: false }));
  const reading = createReading({ session, groupId, anchor, window, firstUnread: () => marks.peek().lineSeq });
  const places = createPlaces({
    session, groupId, window, show, setLine: (seq) => void (marks.value = { ...marks.peek(), lineSeq: seq }),
  });
  const edges = createEdges({ session, groupId, box, anchor, window, marks, focused, draw, redraw: () => redraw() });
  const pace = createPace(draw);
  /** Called after each draw. @type {Set<() => void>} */
  const followers = new Set();
  /** @type {Painted | null} */
  let painted = null;
  let frame = 0; // in which the last rows are measured
  let flashTimer = 0;
  let isOpening = true;
  let isOver = false;
  let wasCatchingUp = false;
  let isResuming = false; // the list looks up the first unread message
  let isResumedEarly = false; // the connection became live before the first rows were shown
  let hasMoved = false; // the reader has scrolled while the connection was not live

  /** @returns {Painted} */
  function toPaint() {
    const isBelowFar = anchor.spare().below > SPARE_SCREENS * box.clientHeight;
    const far = anchor.far(FAR_SCREENS).above;
    const drawn = window.draw({ isStuck: anchor.atEnd(), isBelowFar, far, focused: focused() });
    return { drawn, marks: marks.peek(), outgoing: session.local.signals.outgoing.peek() };
  }

  function paint(next = toPaint()) {
    // A history that was forgotten stays on the screen until it is read again.
    if (next.drawn || painted === null) render(next.drawn, next.marks);
    painted = next;
    pace.drew();
  }

  /** @param {Painted} [next] */
  function redraw(next) {
    keepFocus(() => anchor.change(() => paint(next)));
    for (const each of followers) each();
  }

  function draw() {
    pace.cancel();
    if (isOver || isOpening) return;
    measure();
    const began = performance.now();
    noteArrivals();
    // Unless the end is followed, what comes below changes nothing here.
    const next = toPaint();
    if (!isSame(painted, next)) {
      if (pace.isSlow() && anchor.atEnd() && !document.hidden) {
        // The rows are measured in the frame that shows them: two tasks, of which neither is long.
        keepFocus(() => anchor.follow(() => paint(next)));
        frame = requestAnimationFrame(measure);
      } else {
        redraw(next);
      }
    }
    if (frame === 0) moved();
    pace.ended(began);
  }

  /** Measure the rows of the last draw, if that is still to be done. */
  function measure() {
    if (frame === 0) return;
    cancelAnimationFrame(frame);
    frame = 0;
    const began = performance.now();
    anchor.arrive();
    for (const each of followers) each();
    moved();
    pace.ended(began, true);
  }

  /** The row that has the focus, or has what has it; messages on their way are after all others. */
  function focused() {
    const row = /** @type {HTMLElement | null | undefined} */ (document.activeElement?.closest("[data-row]"));
    if (!row || !box.contains(row)) return null;
    return row.dataset.row?.startsWith("k") ? Infinity : Number(row.dataset.row);
  }

  /** The focus stays in the list when its row is deleted, or too far away for the window. @param {() => void} fn */
  function keepFocus(fn) {
    const focused = document.activeElement;
    fn();
    if (focused && !focused.isConnected) box.focus({ preventScroll: true });
  }

  /** Where the reader does not look, the first message that comes begins the unread ones. */
  function noteArrivals() {
    if (marks.peek().lineSeq !== null || (reading.isLooking() && !isCatchingUp())) return;
    const seq = loadedUnread(session.state, groupId);
    if (seq !== null) marks.value = { ...marks.peek(), lineSeq: seq };
  }

  /** The box was scrolled or drawn: look at its edges, at what is read, and at the pills. */
  function moved() {
    if (isOver || isOpening) return;
    const place = anchor.place();
    if (place && !place.row.startsWith("k")) window.keep(Number(place.row));
    edges.look();
    const isAtEnd = anchor.atEnd() || (isCatchingUp() && position.peek().isAtEnd);
    const isLineAbove = lineIsAbove();
    const old = position.peek();
    if (old.isAtEnd !== isAtEnd || old.isLineAbove !== isLineAbove) position.value = { isAtEnd, isLineAbove };
    if (below.peek() !== null && (isAtEnd || isReached())) below.value = null;
    lookAtRead();
  }

  /** Before all is known, and while the first unread message is looked up, nothing is marked as read. */
  function lookAtRead() {
    if (!isCatchingUp() && !isResuming) reading.look();
  }

  /** Whether the reader has come to the own message that was below. */
  function isReached() {
    const key = below.peek();
    const waiting = box.querySelector(`[data-row="k${key}"]`);
    if (waiting) return waiting.getBoundingClientRect().top < box.getBoundingClientRect().bottom;
    const seen = Number(anchor.lastSeen()?.dataset.row);
    for (const row of session.state.logs.get(groupId)?.rows.values() ?? []) {
      if (isMessage(row) && row.key === key && row.sender_id === session.state.me) return seen >= row.seq;
    }
    return false;
  }

  /** The connection is live: what came meanwhile begins at the unread line. */
  function resume() {
    const { isAtEnd } = position.peek();
    // What could not be read is asked for again.
    if (session.isCurrent.peek()) marks.value = { ...marks.peek(), faults: NO_FAULTS };
    isResumedEarly = isOpening;
    isResuming = !isOpening && isAtEnd && !hasMoved && !places.isWished();
    moved();
    if (isResuming) void places.resume().catch(() => {}).finally(() => (isResuming = false)).then(moved);
  }

  function lineIsAbove() {
    const { lineSeq } = marks.peek();
    if (lineSeq === null) return false;
    const [top] = anchor.rows();
    const row = box.querySelector(`[data-row="${lineSeq}"]`);
    if (row) return row.getBoundingClientRect().bottom < box.getBoundingClientRect().top;
    return top !== undefined && lineSeq < Number(top.dataset.row);
  }

  /** Draw the window at a new place. @param {Parameters<typeof anchor.move>[1]} place */
  function show(place) {
    isOpening = false;
    position.value = { ...position.peek(), isAtEnd: place === null };
    marks.value = { ...marks.peek(), faults: NO_FAULTS };
    keepFocus(() => anchor.move(paint, place));
    for (const each of followers) each();
    if (isResumedEarly) resume();
    else moved();
  }

  /** Show a message for a moment, so that it is found. @param {number} seq */
  function flash(seq) {
    clearTimeout(flashTimer);
    marks.value = { ...marks.peek(), flashSeq: seq };
    draw();
    /** @type {HTMLElement | null} */ (box.querySelector(`[data-row="${seq}"]`))?.focus({ preventScroll: true });
    flashTimer = setTimeout(() => (marks.value = { ...marks.peek(), flashSeq: null }), FLASH_MS);
  }

  const stop = effect(() => {
    void session.view.logs.get(groupId).value;
    void session.local.signals.outgoing.value;
    void marks.value;
    if (!isOver) pace.schedule();
  });
  const stopResuming = effect(() => {
    const isNow = session.isCurrent.value || !CATCHING_UP.has(session.connection.value.state);
    if (isNow && wasCatchingUp) untracked(resume);
    if (isNow !== !wasCatchingUp) hasMoved = false;
    wasCatchingUp = !isNow;
  });
  const onInput = () => void (hasMoved = true);
  for (const kind of INPUTS) box.addEventListener(kind, onInput, { passive: true });
  document.addEventListener("visibilitychange", lookAtRead);
  addEventListener("focus", lookAtRead);

  return {
    marks, position, anchor, window, reading,
    draw, flash, ask: edges.ask, ...places,

    /** Call a function after each draw. Return the function that ends it. @param {() => void} fn */
    onDrawn(fn) {
      followers.add(fn);
      return () => void followers.delete(fn);
    },
    /** Scroll by some screens. @param {number} screens */
    scroll: (screens) => box.scrollBy({ top: screens * 0.9 * box.clientHeight }),

    /** Forget the unread line. */
    endLine() {
      marks.value = { ...marks.peek(), lineSeq: null };
    },
    /** The histories were forgotten: read what is on the screen again. Raises RequestError. */
    async again() {
      if (places.isWished()) return; // it is read for that place
      const place = anchor.place();
      if (!place || place.row.startsWith("k") || position.peek().isAtEnd) await places.goToEnd();
      else await places.goTo(Number(place.row), { offset: place.offset });
    },
    dispose() {
      places.leave(position.peek().isAtEnd ? null : anchor.place());
      isOver = true;
      pace.cancel();
      cancelAnimationFrame(frame);
      clearTimeout(flashTimer);
      stop();
      stopResuming();
      for (const kind of INPUTS) box.removeEventListener(kind, onInput);
      document.removeEventListener("visibilitychange", lookAtRead);
      removeEventListener("focus", lookAtRead);
      edges.dispose();
      reading.dispose();
      anchor.dispose();
    },
  };
}

/** Whether two draws are of the same rows. @param {Painted | null} old @param {Painted} next */
function isSame(old, { drawn, marks, outgoing }) {
  if (!old?.drawn || !drawn || old.marks !== marks || old.outgoing !== outgoing) return false;
  const { rows, hasOlder, hasNewer, isAtStart } = old.drawn;
  return hasOlder === drawn.hasOlder && hasNewer === drawn.hasNewer && isAtStart === drawn.isAtStart &&
    rows.length === drawn.rows.length && rows.every((row, n) => row === drawn.rows[n]);
}

/** @typedef {ReturnType<typeof createList>} List */
