// Icons: one drawing each in icons/sprite.svg.

import { html } from "../vendor/preact.js";
import { assetUrl } from "./assets.js";

/**
 * An icon. Without `label` it is decoration, and not read out.
 * @param {{ name: string, label?: string }} props
 */
export function Icon({ name, label }) {
  const href = assetUrl(`icons/sprite.svg#${name}`);
  return label === undefined
    ? html`<svg class="icon" aria-hidden="true"><use href=${href} /></svg>`
    : html`<svg class="icon" role="img" aria-label=${label}><use href=${href} /></svg>`;
}
