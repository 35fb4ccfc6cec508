// Icons: one drawing each in icons/sprite.svg.

import { html } from "../vendor/preact.js";
import { assetUrl } from "./assets.js";

/** Icons that point along the line of text. They are mirrored where it runs from right to left. */
const POINTING = new Set(["back", "forward", "leave", "reply", "send"]);

/**
 * An icon. Without `label` it is decoration, and not read out.
 * @param {{ name: string, label?: string }} props
 */
export function Icon({ name, label }) {
  const href = assetUrl(`icons/sprite.svg#${name}`);
  const style = POINTING.has(name) ? "icon pointing" : "icon";
  return label === undefined
    ? html`<svg class=${style} aria-hidden="true"><use href=${href} /></svg>`
    : html`<svg class=${style} role="img" aria-label=${label}><use href=${href} /></svg>`;
}
