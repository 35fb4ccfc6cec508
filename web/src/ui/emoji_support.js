// Which emoji this system can draw. All emoji of a font are equally wide. One that is missing is drawn
// as a box of another font, and a sequence that is missing as several emoji.

/** Only these may be missing: sequences, and the emoji of the last years. */
const DOUBTFUL = /\u200d|[\u{1f6d5}-\u{1f6df}\u{1f7f0}\u{1fa70}-\u{1faff}]/u;
const FONT = '16px "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", sans-serif';
const USUAL = "😀";
const NO_CHARACTER = "\uffff";
const WIDTH_DIFFERENCE_MAX = 1;

/** @type {((emoji: string) => boolean) | null} */
let check = null;

/** Return a function that tells whether an emoji can be drawn. It is made once for the page. */
export function drawable() {
  check ??= makeCheck();
  return check;
}

function makeCheck() {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return () => true;
  canvas.font = FONT;
  const widthOf = (/** @type {string} */ text) => canvas.measureText(text).width;
  const [usual, missing] = [widthOf(USUAL), widthOf(NO_CHARACTER)];
  // Without a font of emoji none can be drawn, but their names can be read.
  if (usual === missing) return () => true;
  return (/** @type {string} */ emoji) =>
    !DOUBTFUL.test(emoji) || Math.abs(widthOf(emoji) - usual) <= WIDTH_DIFFERENCE_MAX;
}
