// Which rows of a long list are drawn: those on the screen, some beyond, and those that must not go.

/** Rows that are drawn beyond each edge of the screen. */
const BEYOND = 8;
/** The edges move in steps of so many rows, so that scrolling by a row draws nothing. */
const STEP = 4;

/**
 * Return the range of rows to draw: from `first` up to, not including, `end`.
 * @param {{ top: number, height: number, row: number, count: number }} scroll in pixels; `row` is
 *   the height of a row
 */
export function rangeOf({ top, height, row, count }) {
  const first = Math.floor(top / row / STEP) * STEP - BEYOND;
  const end = Math.ceil((top + height) / row / STEP) * STEP + BEYOND;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/**
 * Return the positions to draw, ascending: those of the range, and `kept`, such as the row that has
 * the focus.
 * @param {{ first: number, end: number }} range
 * @param {number[]} kept positions; -1 is none
 */
export function positionsOf({ first, end }, kept) {
  const positions = new Set(kept.filter((each) => each >= 0));
  for (let each = first; each < end; each++) positions.add(each);
  return [...positions].sort((one, other) => one - other);
}
