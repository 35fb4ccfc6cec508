// The keys of a grid: one cell can be reached by Tab, and the arrows move among the others.

/** A page is so many rows. */
const PAGE_ROWS = 5;

/**
 * Move the focus to another cell.
 * @param {HTMLElement} grid
 * @param {HTMLElement} cell which has the focus
 * @param {string} key
 * @returns {boolean} whether the key moves the focus in a grid
 */
export function moveInGrid(grid, cell, key) {
  const isMirrored = getComputedStyle(grid).direction === "rtl";
  const rows = /** @type {HTMLElement[]} */ ([...grid.querySelectorAll("[role=row]")]);
  const row = rows.findIndex((each) => each.contains(cell));
  const column = [...rows[row].children].indexOf(cell);
  const cells = () => /** @type {HTMLElement[]} */ ([...grid.querySelectorAll("[role=gridcell]")]);
  switch (key) {
    case "ArrowRight":
    case "ArrowLeft": {
      const list = cells();
      const by = (key === "ArrowRight") === isMirrored ? -1 : 1;
      focus(grid, list[list.indexOf(cell) + by]);
      return true;
    }
    case "ArrowUp":
    case "ArrowDown":
      focus(grid, inRow(rows[row + (key === "ArrowUp" ? -1 : 1)], column));
      return true;
    case "PageUp":
      focus(grid, inRow(rows[Math.max(0, row - PAGE_ROWS)], column));
      return true;
    case "PageDown":
      focus(grid, inRow(rows[Math.min(rows.length - 1, row + PAGE_ROWS)], column));
      return true;
    case "Home":
      focus(grid, cells()[0]);
      return true;
    case "End":
      focus(grid, cells().at(-1));
      return true;
    default:
      return false;
  }
}

/**
 * Return the cell of a column, or the last one of a short row.
 * @param {HTMLElement | undefined} row
 * @param {number} column
 */
const inRow = (row, column) =>
  row && /** @type {HTMLElement} */ (row.children[Math.min(column, row.children.length - 1)]);

/**
 * @param {HTMLElement} grid
 * @param {HTMLElement | undefined} cell
 */
function focus(grid, cell) {
  if (!cell) return;
  for (const each of grid.querySelectorAll('[role=gridcell][tabindex="0"]')) each.setAttribute("tabindex", "-1");
  cell.setAttribute("tabindex", "0");
  cell.focus();
}
