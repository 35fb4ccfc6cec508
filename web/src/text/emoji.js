// Emoji in texts: messages of emoji alone, and the codes that are completed while a person types.

const TAGS = "[\\u{e0020}-\\u{e007e}]+\\u{e007f}";
/** A character that is drawn as an emoji, with its skin tone. */
const DRAWN = `(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${TAGS})?\\ufe0f?`;
const EMOJI = `(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${DRAWN}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`;
const FEW = new RegExp(`^\\s*(?:${EMOJI}\\s*){1,3}$`, "u");
const LARGE_LENGTH_MAX = 150;
const SHORTCODE = /(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u;

/** Whether a text is one to three emoji and nothing else. @param {string} text */
export const isLargeEmoji = (text) => text.length <= LARGE_LENGTH_MAX && FEW.test(text);

/**
 * Return what is typed before the caret of the code of an emoji, such as `:smi`; null if it is none.
 * @param {string} text
 * @param {number} caret
 * @returns {{ start: number, prefix: string } | null} `start` is the index of the colon
 */
export function shortcodeAt(text, caret) {
  const found = SHORTCODE.exec(text.slice(Math.max(0, caret - 40), caret));
  return found && { start: caret - found[1].length, prefix: found[2] };
}
