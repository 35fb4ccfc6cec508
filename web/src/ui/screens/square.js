// The geometry of a square part of a picture, in pixels of the picture.

/** @typedef {{ x: number, y: number, side: number }} Square */
/** @typedef {{ width: number, height: number }} Size */

/** An avatar has at most so many pixels a side. */
export const SIDE_MAX = 512;

/** The largest square, in the middle. @param {Size} picture @returns {Square} */
export function wholeSquare({ width, height }) {
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}

/**
 * Return the square moved, and still wholly in the picture.
 * @param {Size} picture
 * @param {Square} square
 * @param {number} x
 * @param {number} y
 * @returns {Square}
 */
export function moved({ width, height }, square, x, y) {
  const within = (/** @type {number} */ at, /** @type {number} */ most) => Math.max(0, Math.min(at, most));
  return {
    x: within(square.x + x, width - square.side),
    y: within(square.y + y, height - square.side),
    side: square.side,
  };
}

/** The side of the avatar: never more pixels than the picture has there. @param {Square} square */
export const outputSide = ({ side }) => Math.max(1, Math.min(SIDE_MAX, Math.round(side)));
