// A picture in its full size, over the page.

import { t } from "../../lib/strings.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { Icon } from "../icon.js";
import { isMotionReduced, lookAt, moves, thumbnailUrl } from "./motion.js";
import { doesMove } from "./moving.js";

/** @param {{ picture: import("./viewer.js").Viewed, onClose: () => void }} props */
export function PictureDialog({ picture: { file, href }, onClose }) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [isStill, setStill] = useState(() => moves(file) !== false && isMotionReduced());
  useEffect(() => {
    if (isStill && moves(file) === null) lookAt(file, () => doesMove(href)).then(setStill, () => {});
  }, []);
  useLayoutEffect(() => ref.current?.showModal(), []);
  const close = () => ref.current?.close();
  // Not all browsers draw all kinds; the thumbnail is of a kind that all draw.
  const src = isStill ? thumbnailUrl(file) : href;
  return html`
    <dialog
      ref=${ref} class="viewer" aria-label=${file.name} onClose=${onClose}
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
