// Which emoji this system can draw. One that is missing looks like any other missing character, and a
// sequence that is missing is drawn as several emoji.

/** Only these may be missing: sequences, and the emoji of the last years. */
const DOUBTFUL = /\u200d|[\u{1f6d5}-\u{1f6df}\u{1f7f0}\u{1fa70}-\u{1faff}]/u;
const FONT = '16px "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", sans-serif';
const USUAL = "😀";
const NO_CHARACTER = "\uffff";
const WIDTH_DIFFERENCE_MAX = 1;
const SIZE = 24;
const BASELINE = 18;

/** @type {((emoji: string) => boolean) | null} */
let check = null;

/** Return a function that tells whether an emoji can be drawn. It is made once for the page. */
export function drawable() {
  check ??= makeCheck();
  return check;
}

function makeCheck() {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return () => true;
  context.font = FONT;
  const widthOf = (/** @type {string} */ text) => context.measureText(text).width;
  const pictureOf = (/** @type {string} */ text) => {
    context.clearRect(0, 0, SIZE, SIZE);
    context.fillText(text, 0, BASELINE);
    return context.getImageData(0, 0, SIZE, SIZE).data;
  };
  const usual = widthOf(USUAL);
  const missing = pictureOf(NO_CHARACTER);
  const isMissing = (/** @type {string} */ text) => pictureOf(text).every((value, index) => value === missing[index]);
  // Without a font of emoji none can be drawn, but their names can be read.
  if (isMissing(USUAL)) return () => true;
  return (/** @type {string} */ emoji) => {
    if (!DOUBTFUL.test(emoji)) return true;
    return Math.abs(widthOf(emoji) - usual) <= WIDTH_DIFFERENCE_MAX && !isMissing(emoji);
  };
}
