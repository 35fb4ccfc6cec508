// Cursors: positions in the log of the server. Two of them are compared by their numbers.

/**
 * Return the `id` of the last event at a cursor.
 * @param {string} cursor
 */
export function positionOf(cursor) {
  const position = Number(cursor.slice(cursor.lastIndexOf(".") + 1));
  return Number.isSafeInteger(position) ? position : 0;
}
