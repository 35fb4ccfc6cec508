// Uploads of files, with their progress. `fetch` does not tell how much of a body was sent.

import { RequestError, errorOfAnswer } from "./errors.js";
import { queryOf } from "./http.js";

/**
 * @typedef {import("../types/api.js").Uploaded} Uploaded
 *
 * An upload that runs. `done` raises RequestError, with the code `aborted` after `cancel`.
 * @typedef {{ done: Promise<Uploaded>, cancel: () => void }} Upload
 */

/** An upload that makes no progress for so long has failed. */
const STALLED_MS = 30_000;

/**
 * Upload a file.
 * @param {Blob} blob
 * @param {string} name
 * @param {object} [options]
 * @param {(sent: number, size: number) => void} [options.onProgress] in bytes
 * @param {() => XMLHttpRequest} [options.makeRequest]
 * @returns {Upload}
 */
export function upload(
  blob,
  name,
  { onProgress = () => {}, makeRequest = () => new XMLHttpRequest() } = {},
) {
  const request = makeRequest();
  /** @type {any} */
  let timer = null;
  let hasStalled = false;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hasStalled = true;
      request.abort();
    }, STALLED_MS);
  };
  /** @type {Promise<Uploaded>} */
  const done = new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ code) => reject(new RequestError({ code }));
    request.upload.onprogress = ({ loaded }) => {
      watch();
      onProgress(Math.min(loaded, blob.size), blob.size);
    };
    request.onload = () => {
      if (request.status < 200 || request.status > 299) {
        const header = (/** @type {string} */ each) => request.getResponseHeader(each);
        reject(errorOfAnswer(request.status, request.responseText, header));
        return;
      }
      try {
        resolve(JSON.parse(request.responseText));
      } catch {
        fail("unreadable_answer");
      }
    };
    request.onerror = () => fail("network");
    request.onabort = () => fail(hasStalled ? "time_out" : "aborted");
    request.onloadend = () => clearTimeout(timer);
    request.open("POST", `/v1/files${queryOf({ name })}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    watch();
    request.send(blob);
  });
  return { done, cancel: () => request.abort() };
}
