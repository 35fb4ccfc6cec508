// The place of the reader in a scrolled list. Rows may come, go and change their heights; the row at
// the top edge stays where it is, or the end stays the end. This is the only module that scrolls.

/** The reader is at the end while fewer pixels than this are below. */
const END_PX = 80;
/** So many rows from the top edge on are remembered: the first ones may be gone after a change. */
const REMEMBERED = 30;

/**
 * @param {object} dependencies
 * @param {HTMLElement} dependencies.box scrolls; its rows have `data-row`
 * @param {() => boolean} dependencies.hasEnd whether the last row of the box is the end of the log
 * @param {() => void} dependencies.onMoved after the box was scrolled, or a size was changed
 */
export function createAnchor({ box, hasEnd, onMoved }) {
  /** The heights of the rows, as they were when the place was right. @type {Map<Element, number>} */
  const heights = new Map();
  /** The sizes of the box and of the list then. */
  let sizes = "";
  /** The rows, until they are changed. @type {HTMLElement[] | null} */
  let known = null;
  let wasAtEnd = false;
  /** Where the box was when rows were added at the end that are not measured yet. @type {number | null} */
  let followedFrom = null;

  const rows = () => (known ??= /** @type {HTMLElement[]} */ ([...box.querySelectorAll("[data-row]")]));
  const edge = () => box.getBoundingClientRect().top;
  const heightOf = (/** @type {Element} */ row) => row.getBoundingClientRect().height;
  const list = /** @type {HTMLElement} */ (box.querySelector(".messages"));
  const sizesNow = () => `${box.clientWidth} ${box.clientHeight} ${heightOf(list)}`;
  const below = () => box.scrollHeight - box.clientHeight - box.scrollTop;
  const atEnd = () => hasEnd() && (followedFrom !== null || below() < END_PX);

  /**
   * Return the index of the first row that is not wholly above the top edge. Below all rows, where others
   * are to come, it is the last row.
   * @param {HTMLElement[]} all
   */
  const topIndex = (all) => Math.min(firstBelow(all, edge()), Math.max(0, all.length - 1));

  /** Return the index of the first row whose lower edge is below a line. @param {HTMLElement[]} all @param {number} line */
  function firstBelow(all, line) {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {HTMLElement} */ (all[middle]).getBoundingClientRect().bottom > line) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Remember the heights. */
  function settle() {
    heights.clear();
    for (const each of rows()) heights.set(each, heightOf(each));
    sizes = sizesNow();
    wasAtEnd = atEnd();
  }

  /**
   * Rows have changed by themselves: their text was unfolded, or the box has another width. After each
   * draw the list has another height too, which is known then. To watch all rows would cost each frame.
   * The observer may tell it only after the box was scrolled, or when other rows are to be drawn.
   */
  function resized() {
    if (followedFrom !== null) arrive();
    if (sizesNow() === sizes) return;
    if (wasAtEnd) {
      toEnd();
    } else {
      const top = edge();
      let grown = 0;
      for (const each of rows()) {
        const { bottom, height } = each.getBoundingClientRect();
        const by = height - (heights.get(each) ?? height);
        // The first row that was not wholly above the edge is the one that stays.
        if (bottom - grown - by > top) break;
        grown += by;
      }
      if (grown !== 0) box.scrollTop += grown;
    }
    settle();
    onMoved();
  }

  function toEnd() {
    box.scrollTop = box.scrollHeight;
  }

  /** Measure the rows that were added at the end, and follow it, unless the reader has scrolled up meanwhile. */
  function arrive() {
    const most = box.scrollHeight - box.clientHeight;
    const by = box.scrollTop - Math.min(followedFrom ?? most, most);
    followedFrom = null;
    if (hasEnd()) box.scrollTop = most + Math.min(0, by);
    settle();
  }

  function scrolled() {
    resized();
    wasAtEnd = atEnd();
    onMoved();
  }

  const observer = new ResizeObserver(resized);
  observer.observe(box);
  observer.observe(list);
  box.addEventListener("scroll", scrolled, { passive: true });

  return {
    rows,
    /** Whether the end of the log is on the screen. */
    atEnd,
    /** Pixels of rows above and below what is on the screen. */
    spare() {
      const all = rows();
      const { top, bottom } = box.getBoundingClientRect();
      return {
        above: top - (all[0]?.getBoundingClientRect().top ?? top),
        below: (all.at(-1)?.getBoundingClientRect().bottom ?? bottom) - bottom,
      };
    },

    /**
     * How many rows of the history are more than so many screens above and below what is on the screen. The
     * row that holds the place is not one of them, even where the screen is far below it.
     * @param {number} screens
     */
    far(screens) {
      const all = rows().filter((row) => !row.dataset.row?.startsWith("k"));
      const { top, bottom, height } = box.getBoundingClientRect();
      // A hidden box has no height. Then no row is far.
      const away = height ? screens * height : Infinity;
      const above = Math.min(firstBelow(all, top - away), topIndex(all));
      return { above, below: Math.max(0, all.length - 1 - firstBelow(all, bottom + away)) };
    },

    /**
     * Change the rows; what is read stays where it is.
     * @param {() => void} fn changes the DOM before it returns
     */
    change(fn) {
      resized();
      const isStuck = atEnd();
      const all = rows();
      const from = isStuck ? 0 : topIndex(all);
      const places = isStuck
        ? []
        : all.slice(from, from + REMEMBERED).map((row) => ({ row, top: row.getBoundingClientRect().top }));
      fn();
      known = null;
      if (isStuck) {
        if (hasEnd()) toEnd();
      } else {
        const kept = places.find(({ row }) => row.isConnected);
        if (kept) box.scrollTop += kept.row.getBoundingClientRect().top - kept.top;
      }
      settle();
    },

    /**
     * Change the rows while the end is followed. They are measured, and the end is scrolled to, by
     * `arrive`: call it before the next frame is painted.
     * @param {() => void} fn
     */
    follow(fn) {
      resized();
      followedFrom = box.scrollTop;
      fn();
      known = null;
    },
    /** Measure the rows that `follow` has added, if that is still to be done. */
    arrive() {
      if (followedFrom !== null) arrive();
    },

    /**
     * Change the rows, and scroll to a place.
     * @param {() => void} fn
     * @param {{ row: string, part?: number, offset?: number } | null} place puts the row so far from
     *   the top edge: a part of the height of the box, or pixels; null is the end
     */
    move(fn, place) {
      fn();
      known = followedFrom = null;
      const row = place && box.querySelector(`[data-row="${place.row}"]`);
      if (!row) {
        toEnd();
      } else {
        const offset = place.offset ?? box.clientHeight * (place.part ?? 0);
        box.scrollTop += row.getBoundingClientRect().top - edge() - offset;
      }
      settle();
    },

    /** Return the row at the top edge, and its distance from the edge in pixels; null without rows. */
    place() {
      const all = rows();
      const row = all[topIndex(all)];
      if (!row) return null;
      return { row: String(row.dataset.row), offset: row.getBoundingClientRect().top - edge() };
    },

    /** Return the last row whose lower edge is on the screen, or undefined. */
    lastSeen() {
      const lower = box.getBoundingClientRect().bottom + 1;
      const all = rows();
      return all[firstBelow(all, lower) - 1];
    },

    dispose() {
      observer.disconnect();
      box.removeEventListener("scroll", scrolled);
    },
  };
}

/** @typedef {ReturnType<typeof createAnchor>} Anchor */
