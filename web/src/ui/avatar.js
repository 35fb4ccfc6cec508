// The picture of a user or a group: an avatar, or the first letter of the name on a colour.

import { graphemesOf } from "../lib/graphemes.js";
import { html, useState } from "../vendor/preact.js";

/** So many pairs of colours are in tokens.css. */
const TONES = 12;
/** Marks that only change the direction of the text. */
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The name of a user as others see it. @param {import("../model/types.js").Person | null} person */
export const nameOf = (person) => person?.display_name || person?.username || "";

/** Return the first letter of a name as it is written large, or "?". @param {string} name */
function letterOf(name) {
  const [first] = graphemesOf(name.replace(CONTROLS, "").trim());
  return first?.toLocaleUpperCase() ?? "?";
}

/**
 * A picture without a text for screen readers: the name stands beside it. Users are round, groups
 * are square.
 * @param {{ id: number, name: string, file?: string | null, isGroup?: boolean,
 *   size?: "small" | "normal" | "large" }} props `file`: the id of the avatar
 */
export function Avatar({ id, name, file = null, isGroup = false, size = "normal" }) {
  const [broken, setBroken] = useState(/** @type {string | null} */ (null));
  const style = `avatar ${size} ${isGroup ? "of-group" : "of-person"}`;
  if (file && file !== broken) {
    return html`<img
      class=${style} src=${`/v1/files/${file}`} alt="" loading="lazy" decoding="async" draggable=${false}
      onError=${() => setBroken(file)}
    />`;
  }
  return html`<span class="${style} tone-${id % TONES}" aria-hidden="true">${letterOf(name)}</span>`;
}
