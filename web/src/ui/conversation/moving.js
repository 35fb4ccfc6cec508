// Whether a picture moves, from the beginning of its file. Only some kinds can, and most do not: so a
// picture is looked at when it may be about to play.

/** So many bytes have what tells it, unless a picture has a large colour profile before. */
const BYTES = 16_384;

/** Return whether a picture moves; false if its beginning cannot be read. @param {string} href */
export async function doesMove(href) {
  try {
    const answer = await fetch(href, { headers: { Range: `bytes=0-${BYTES - 1}` } });
    // A server may send all of a file, and need not be heard to the end.
    const reader = answer.ok && answer.body?.getReader();
    if (!reader) return false;
    const parts = [];
    let size = 0;
    for (let isEnd = false; !isEnd && size < BYTES; ) {
      const { value, done } = await reader.read();
      isEnd = done;
      if (value) parts.push(value);
      size += value?.length ?? 0;
    }
    reader.cancel().catch(() => {});
    return isMoving(new Uint8Array(await new Blob(parts).arrayBuffer()));
  } catch {
    return false;
  }
}

/** Whether the beginning is that of a WebP, PNG or AVIF picture that moves. @param {Uint8Array} bytes */
export function isMoving(bytes) {
  const text = (/** @type {number} */ from, /** @type {number} */ to) => String.fromCharCode(...bytes.subarray(from, to));
  // The second bit of the flags in the first chunk.
  if (text(0, 4) === "RIFF" && text(8, 16) === "WEBPVP8X") return (/** @type {number} */ (bytes[20]) & 2) > 0;
  if (text(4, 12) === "ftypavis") return true;
  if (text(1, 4) !== "PNG") return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The chunk that tells it comes before the pixels.
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = text(at + 4, at + 8);
    if (name === "acTL" || name === "IDAT") return name === "acTL";
  }
  return false;
}
