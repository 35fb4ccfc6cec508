// Whether a key sends the message.

/** Safari ends a composition just before the Enter that confirmed it. */
const CONFIRMED_MS = 30;
const touch = matchMedia("(pointer: coarse) and (hover: none)");

/**
 * Enter sends, unless it confirms a word of an input method, or makes a line: with Shift, on a touch
 * keyboard, or by the user's settings. Ctrl-Enter and Command-Enter always send.
 * @param {KeyboardEvent} event
 * @param {number} composedAt when a composition ended, like `timeStamp`
 * @param {boolean} doesEnterSend
 */
export function isSending(event, composedAt, doesEnterSend) {
  if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return false;
  if (event.timeStamp - composedAt < CONFIRMED_MS) return false;
  if (event.ctrlKey || event.metaKey) return true;
  return doesEnterSend && !event.shiftKey && !event.altKey && !touch.matches;
}
