// The files of a message. Pictures have their place before they are loaded, so no row changes its
// height.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { Icon } from "../icon.js";
import { complete } from "../loading.js";
import { isMotionReduced, lookAt, moves, thumbnailUrl } from "./motion.js";
import { sizeOf } from "./sizes.js";
import { openViewer } from "./viewer.js";

/**
 * @typedef {import("../../model/types.js").Attachment} Attachment
 * @typedef {{ group_id: number, seq: number }} At the message that carries the file
 */

/** The server makes thumbnails of at most so many pixels a side. */
const THUMBNAIL_PX = 320;
const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/heic"]);

/** Return the address of a file, with the name that the message gave it. @param {Attachment} file @param {At} at */
const fileUrl = ({ id }, { group_id, seq }) => `/v1/files/${id}?group=${group_id}&seq=${seq}`;

/**
 * Return the size of a picture's place, or null if the file is not shown as a picture.
 * @param {{ type: string, width: number | null, height: number | null }} file
 */
function boxOf({ type, width, height }) {
  if (!PICTURES.has(type) || !width || !height) return null;
  const scale = Math.min(1, THUMBNAIL_PX / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** @param {{ files: Attachment[], at: At }} props */
export function Files({ files, at }) {
  return html`
    <div class="files">${files.map((file) => html`<${File} key=${file.id} file=${file} at=${at} />`)}</div>
  `;
}

/** @param {{ file: Attachment, at: At }} props */
function File({ file, at }) {
  const [isBroken, setBroken] = useState(false);
  const box = isBroken ? null : boxOf(file);
  if (box) return html`<${Picture} file=${file} href=${fileUrl(file, at)} box=${box} onBroken=${() => setBroken(true)} />`;
  const kind = file.type.split("/")[0];
  return html`
    <div class="file">
      ${kind === "video" && html`<video controls preload="none" aria-label=${file.name} src=${fileUrl(file, at)} />`}
      ${kind === "audio" && html`<audio controls preload="none" aria-label=${file.name} src=${fileUrl(file, at)} />`}
      <a class="file-link" href=${fileUrl(file, at)} download=${file.name}>
        <${Icon} name=${kind === "image" ? "picture" : "file"} />
        <span class="file-text">
          <bdi class="file-name cut">${file.name}</bdi>
          <span class="file-detail">${kindOf(file)} · ${sizeOf(file.size)}</span>
        </span>
        <${Icon} name="download" label=${t("conversation.download")} />
      </a>
    </div>
  `;
}

/** Whether a picture moves. @param {string} href */
const look = async (href) => (await complete(import("../later.js"))).doesMove(href);

/**
 * A picture. One that moves does so under the pointer and with the focus.
 * @param {{ file: Attachment, href: string, box: { width: number, height: number }, onBroken: () => void }} props
 */
function Picture({ file, href, box, onBroken }) {
  const [isWanted, setWanted] = useState(false);
  const [isMoving, setMoving] = useState(moves(file));
  const isPlaying = isWanted && isMoving === true;
  const play = () => {
    if (isMotionReduced() || isMoving === false) return;
    setWanted(true);
    if (isMoving === null) lookAt(file, () => look(href)).then(setMoving, () => {});
  };
  const stop = () => setWanted(false);
  // The thumbnail is there all the same.
  const failed = () => (isPlaying ? setMoving(false) : onBroken());
  return html`
    <button
      type="button" class="picture" aria-label=${t("conversation.open_picture", { name: file.name })}
      onClick=${() => openViewer({ file, href })} onPointerEnter=${play} onPointerLeave=${stop} onFocus=${play} onBlur=${stop}
    >
      <img
        src=${isPlaying ? href : thumbnailUrl(file)} width=${box.width} height=${box.height} alt=${file.name}
        loading="lazy" decoding="async" draggable=${false} onError=${failed}
      />
      ${isMoving && !isPlaying && html`<span class="picture-mark" aria-hidden="true">${file.type.slice(6).toUpperCase()}</span>`}
    </button>
  `;
}

/** Return what kind of file it is, as people name it: the end of its name. @param {Attachment} file */
function kindOf({ name, type }) {
  const end = /\.([\p{L}\p{N}]{1,8})$/u.exec(name)?.[1];
  return end ? end.toLocaleUpperCase() : type;
}
