// The first bytes of a picture tell whether it moves.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isMoving } from "./moving.js";

/** @param {...(string | number[])} parts */
const bytes = (...parts) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...part].map((each) => each.charCodeAt(0)) : part)));
const size = [0, 0, 0, 0];
/** A chunk of a PNG, with its check sum. @param {string} name @param {number} length */
const chunk = (name, length) => bytes([0, 0, length >> 8, length & 255], name, Array(length + 4).fill(7));
const png = (/** @type {Uint8Array[]} */ ...chunks) => bytes("\x89PNG\r\n\x1a\n", ...chunks.map((each) => [...each]));

test("a picture that moves is told from a still one", () => {
  const moving = [
    bytes("RIFF", size, "WEBPVP8X", size, [0x12, 0, 0, 0]),
    bytes(size, "ftypavis"),
    png(chunk("IHDR", 13), chunk("iCCP", 3000), chunk("acTL", 8), chunk("IDAT", 9)),
  ];
  const still = [
    bytes("RIFF", size, "WEBPVP8X", size, [0x10, 0, 0, 0]),
    bytes("RIFF", size, "WEBPVP8 ", size, [2, 2, 2, 2]),
    bytes(size, "ftypavif"),
    png(chunk("IHDR", 13), chunk("IDAT", 9), chunk("acTL", 8)),
    png(chunk("IHDR", 13)),
    png(chunk("IHDR", 13), chunk("iCCP", 3000).subarray(0, 40)),
    bytes("GIF89a"),
    bytes(""),
    bytes("RIFF"),
  ];
  for (const each of moving) assert.equal(isMoving(each), true);
  for (const each of still) assert.equal(isMoving(each), false);
});
