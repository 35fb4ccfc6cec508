// A picture in its full size, over the page.

import { t } from "../../lib/strings.js";
import { html, signal, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { Icon } from "../icon.js";
import { isMotionReduced, mayMove, thumbnailUrl } from "./motion.js";

/** @typedef {{ file: import("../../model/types.js").Attachment, href: string }} Viewed */

const viewed = signal(/** @type {Viewed | null} */ (null));

/** Show a picture. @param {Viewed} picture */
export function openViewer(picture) {
  viewed.value = picture;
}

/** The place of the picture in the page. */
export function ViewerHost() {
  const picture = viewed.value;
  return picture && html`<${Viewer} key=${picture.href} picture=${picture} />`;
}

/** @param {{ picture: Viewed }} props */
function Viewer({ picture: { file, href } }) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [isStill, setStill] = useState(() => mayMove(file) && isMotionReduced());
  useLayoutEffect(() => ref.current?.showModal(), []);
  const close = () => ref.current?.close();
  // Not all browsers draw all kinds; the thumbnail is of a kind that all draw.
  const src = isStill ? thumbnailUrl(file) : href;
  return html`
    <dialog
      ref=${ref} class="viewer" aria-label=${file.name} onClose=${() => (viewed.value = null)}
      onClick=${(/** @type {MouseEvent} */ event) => event.target === ref.current && close()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${file.name}</bdi>
        <a class="button quiet" href=${href} download=${file.name}>
          <${Icon} name="download" label=${t("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${close}><${Icon} name="close" label=${t("shell.close")} /></button>
      </header>
      <img src=${src} width=${file.width} height=${file.height} alt=${file.name} onError=${() => setStill(true)} />
    </dialog>
  `;
}
