// Which rows of the history are in the page: at most 300, around what is read. The window moves with
// the reader, and pages are asked for before its edges are seen.

import { indexFrom, openSegment, rowsOf, segmentAt } from "../../model/log.js";

/**
 * @typedef {import("../../model/types.js").GroupLog} GroupLog
 * @typedef {import("../../model/types.js").Segment} Segment
 * @typedef {import("../../model/types.js").Row} Row
 *
 * What to draw. `hasOlder` and `hasNewer` tell that there is more, here or at the server.
 * @typedef {{ rows: Row[], hasOlder: boolean, hasNewer: boolean, isAtStart: boolean }} Drawn
 */

export const ROWS_MAX = 300;
/** So many are drawn on opening at the end. */
const AT_END = 70;
/** At least so many rows are cut at once where the end is followed. */
const CUT = 40;
/** The window moves by so many rows: few, so that a slow device scrolls smoothly. */
const STEP = 20;
/** A place has so many rows before and after it. */
const AROUND = 40;

/*
 * The row that has the focus, and its neighbours, to which the arrows lead, are not cut while the window can
 * hold them beside what is read. A reader who scrolls on beyond that wants to read: the limit of rows holds,
 * the row goes, and the list takes the focus, from where the arrows begin at the screen.
 */

/** Return the index of the first row to keep, for one that is wanted. @param {Row[]} rows @param {number} wanted @param {number} end @param {number | null} focused */
function startWith(rows, wanted, end, focused) {
  const at = focused === null ? -1 : indexFrom(rows, focused);
  const isTooFar = at < 0 || at >= end || at - 1 < end - ROWS_MAX;
  return isTooFar ? wanted : Math.min(wanted, Math.max(0, at - 1));
}

/** Return the index after the last row to keep, for one that is wanted. @param {Row[]} rows @param {number} wanted @param {number} start @param {number | null} focused */
function endWith(rows, wanted, start, focused) {
  const at = focused === null ? -1 : indexFrom(rows, focused);
  const isTooFar = at < start || at + 2 > start + ROWS_MAX;
  return isTooFar ? wanted : Math.max(wanted, Math.min(rows.length, at + 2));
}

/**
 * @param {() => GroupLog | null} logNow
 */
export function createWindow(logNow) {
  /** An event of the segment that is shown; null: the segment that reaches the end. */
  let inside = /** @type {number | null} */ (null);
  let first = 0;
  /** Infinity: the end of the segment is followed. */
  let last = Infinity;
  /** The last row that was drawn; null after a move. */
  let lastDrawn = /** @type {number | null} */ (null);

  /** @returns {{ log: GroupLog, segment: Segment, rows: Row[] } | null} */
  function shown() {
    const log = logNow();
    const segment = log && (inside === null ? openSegment(log) : segmentAt(log, inside));
    return log && segment ? { log, segment, rows: rowsOf(log, segment) } : null;
  }

  /** @param {Row[]} rows @returns {[number, number]} */
  function bounds(rows) {
    return [indexFrom(rows, first), last === Infinity ? rows.length : indexFrom(rows, last + 1)];
  }

  /** @param {Row[]} rows @param {number} start @param {number} end */
  function set(rows, start, end, hasEnd = false) {
    first = rows[start]?.seq ?? 0;
    last = hasEnd && end >= rows.length ? Infinity : (rows[end - 1]?.seq ?? Infinity);
  }

  return {
    /** Note an event that is on the screen: the segment that has it is the one to show. @param {number} seq */
    keep(seq) {
      inside = seq;
    },
    /** The segment that is shown, or null. */
    segment: () => shown()?.segment ?? null,
    /** Whether the last row that is drawn is the end of the history. */
    hasEnd() {
      const now = shown();
      return now !== null && now.segment.at_end && bounds(now.rows)[1] === now.rows.length;
    },

    /**
     * Return what to draw, or null if nothing is known.
     * @param {object} place
     * @param {boolean} place.isStuck the end is on the screen, so the oldest rows go where there are too many
     * @param {boolean} place.isBelowFar what comes at the end is far below the screen, so it is not drawn
     * @param {number} place.far so many rows are far above the screen, so they are not needed
     * @param {number | null} place.focused the row with the focus; Infinity for one below the history
     * @returns {Drawn | null}
     */
    draw({ isStuck, isBelowFar, far, focused }) {
      const now = shown();
      if (!now) return null;
      const { rows, segment } = now;
      let [start, end] = bounds(rows);
      const isHeld = isBelowFar && !isStuck && last === Infinity && lastDrawn !== null;
      if (isHeld) end = Math.min(end, Math.max(start, indexFrom(rows, /** @type {number} */ (lastDrawn) + 1)));
      if (isStuck && (far >= CUT || end - start > ROWS_MAX)) {
        start = startWith(rows, Math.max(start + far, end - ROWS_MAX + CUT), end, focused);
        set(rows, start, end, segment.at_end);
      } else if (isHeld || end - start > ROWS_MAX) {
        end = Math.min(end, start + ROWS_MAX);
        set(rows, start, end, segment.at_end);
      } else if (end === rows.length && segment.at_end) {
        last = Infinity;
      }
      lastDrawn = rows[end - 1]?.seq ?? null;
      return {
        rows: rows.slice(start, end),
        hasOlder: start > 0 || !segment.at_start,
        hasNewer: end < rows.length || !segment.at_end,
        isAtStart: start === 0 && segment.at_start,
      };
    },

    /**
     * Move the window by some rows. Return whether the log has them: `moved`, `missing` if a page is
     * needed, or `done` at the end of the history.
     * @param {"older" | "newer"} way
     * @param {number | null} focused the row with the focus
     * @param {number} [far] so many of the rows that are drawn are far on the other side, and go
     * @returns {"moved" | "missing" | "done"}
     */
    extend(way, focused, far = 0) {
      const now = shown();
      if (!now) return "done";
      const { rows, segment } = now;
      const [start, end] = bounds(rows);
      if (way === "older") {
        if (start === 0) return segment.at_start ? "done" : "missing";
        const from = Math.max(0, start - STEP);
        const drawn = far > 0 ? indexFrom(rows, (lastDrawn ?? Infinity) + 1) - far : end;
        set(rows, from, endWith(rows, Math.min(end, drawn, from + ROWS_MAX), from, focused), segment.at_end);
      } else {
        if (end === rows.length) {
          if (segment.at_end) return "done";
          return "missing";
        }
        const to = Math.min(rows.length, end + STEP);
        set(rows, startWith(rows, Math.max(start + far, to - ROWS_MAX), to, focused), to, segment.at_end);
      }
      return "moved";
    },

    /**
     * Put the window around an event. Return whether the log has it.
     * @param {number} seq
     */
    around(seq) {
      const log = logNow();
      const segment = log && segmentAt(log, seq);
      if (!log || !segment) return false;
      inside = seq;
      lastDrawn = null;
      const rows = rowsOf(log, segment);
      const at = indexFrom(rows, seq);
      set(rows, Math.max(0, at - AROUND), Math.min(rows.length, at + AROUND), segment.at_end);
      return true;
    },

    /** Return the first row of the segment from an event on, or the last one; null without rows. @param {number} seq */
    nearest(seq) {
      const { rows } = shown() ?? { rows: [] };
      return (rows[indexFrom(rows, seq)] ?? rows.at(-1))?.seq ?? null;
    },

    /** Put the window at the end of the history. Return whether the log has it. */
    atEnd() {
      const log = logNow();
      const segment = log && openSegment(log);
      if (!log || !segment) return false;
      inside = null;
      lastDrawn = null;
      const rows = rowsOf(log, segment);
      set(rows, Math.max(0, rows.length - AT_END), rows.length, true);
      return true;
    },
  };
}

/** @typedef {ReturnType<typeof createWindow>} Window */
