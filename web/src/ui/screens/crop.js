// A square part of a picture, chosen by dragging, by keys, or by a slider.

import { t } from "../../lib/strings.js";
import { html, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";
import { SIDE_MAX, moved, outputSide, wholeSquare } from "./square.js";

/** The side of the preview, in pixels of the page. */
const PREVIEW = 256;
const KEY_STEP = 8;
/** @type {Record<string, [number, number]>} */
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * @param {{ picture: ImageBitmap, upload: (blob: Blob) => Promise<unknown>, close: (value?: any) => void }} props
 */
export function Crop({ picture, upload, close }) {
  const canvas = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  const [square, setSquare] = useState(wholeSquare(picture));
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const held = useRef(/** @type {{ x: number, y: number } | null} */ (null));

  useLayoutEffect(() => draw(/** @type {HTMLCanvasElement} */ (canvas.current), picture, square), [square]);

  /** Move by pixels of the preview. @param {number} x @param {number} y */
  const move = (x, y) => setSquare((old) => moved(picture, old, (x * old.side) / PREVIEW, (y * old.side) / PREVIEW));
  /** @param {PointerEvent} event */
  function onPointerMove({ clientX, clientY }) {
    if (!held.current) return;
    // The picture follows the pointer, so the square goes the other way.
    move(held.current.x - clientX, held.current.y - clientY);
    held.current = { x: clientX, y: clientY };
  }
  /** @param {PointerEvent} event */
  function onPointerDown(event) {
    /** @type {HTMLElement} */ (event.target).setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, y: event.clientY };
  }
  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    const step = KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    move(step[0] * KEY_STEP, step[1] * KEY_STEP);
  }
  /** @param {InputEvent} event */
  function onZoom(event) {
    const zoom = Number(/** @type {HTMLInputElement} */ (event.target).value);
    setSquare((old) => {
      const side = wholeSquare(picture).side / zoom;
      const shift = (old.side - side) / 2;
      return moved(picture, { x: old.x + shift, y: old.y + shift, side }, 0, 0);
    });
  }
  /** @param {SubmitEvent} event */
  async function save(event) {
    event.preventDefault();
    setBusy(true);
    try {
      await upload(await encode(picture, square));
      close(true);
    } catch (error) {
      setFault(sentenceOf(error));
      setBusy(false);
    }
  }
  return html`
    <form class="form crop" onSubmit=${save}>
      <canvas
        ref=${canvas} width=${SIDE_MAX} height=${SIDE_MAX} tabindex="0" role="img" aria-label=${t("account.crop_hint")}
        onPointerDown=${onPointerDown} onPointerMove=${onPointerMove} onPointerUp=${() => void (held.current = null)}
        onPointerCancel=${() => void (held.current = null)} onKeyDown=${onKeyDown}
      ></canvas>
      <label class="field">
        <span>${t("account.zoom")}</span>
        <input type="range" min="1" max="4" step="0.05" defaultValue="1" onInput=${onZoom} />
      </label>
      <p class="fault" role="alert" hidden=${!fault}>${fault}</p>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${() => close()}>${t("shell.cancel")}</button>
        <button class="button primary" disabled=${isBusy}>${t("account.use_picture")}</button>
      </footer>
    </form>
  `;
}

/** @typedef {import("./square.js").Square} Square */

/** @param {HTMLCanvasElement} canvas @param {ImageBitmap} picture @param {Square} square */
function draw(canvas, picture, { x, y, side }) {
  const context = canvas.getContext("2d");
  if (!context) return;
  context.imageSmoothingQuality = "high";
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, x, y, side, side, 0, 0, canvas.width, canvas.height);
}

/**
 * Return the square as a file. Browsers that cannot write WebP write PNG.
 * @param {ImageBitmap} picture
 * @param {Square} square
 * @returns {Promise<Blob>}
 */
function encode(picture, square) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = outputSide(square);
  draw(canvas, picture, square);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(t("account.no_picture")))), "image/webp", 0.85);
  });
}
