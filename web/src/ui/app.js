// The root of what is drawn.

import { html, render } from "../vendor/preact.js";
import { Shell } from "./shell.js";

/**
 * Draw the app into an element.
 * @param {HTMLElement} root
 */
export function start(root) {
  render(html`<${Shell} />`, root);
}
