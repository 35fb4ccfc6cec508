// The picture that is shown in its full size. The part that shows it is loaded with the first one.

import { html, signal } from "../../vendor/preact.js";
import { Lazy } from "../lazy.js";
import { complete } from "../loading.js";

/** @typedef {{ file: import("../../model/types.js").Attachment, href: string }} Viewed */

const viewed = signal(/** @type {Viewed | null} */ (null));

const load = () => complete(import("../later.js"));

/** Show a picture. @param {Viewed} picture */
export function openViewer(picture) {
  viewed.value = picture;
}

/** The place of the picture in the page. */
export function ViewerHost() {
  const picture = viewed.value;
  return picture && html`<${Lazy} key=${picture.href} load=${load} name="PictureDialog" picture=${picture} onClose=${() => (viewed.value = null)} />`;
}
