// What is behind the sign-in: most of the page. It is fetched once the form can be used, so that the
// form is there soon; a user who is known gets it at once.

import { assetUrl, VERSION } from "./assets.js";

/** The files of that part. The build fills the list in. */
const FILES = /** @type {string[]} */ (JSON.parse('["__INSIDE__"]'));

/** @typedef {typeof import("./within.js")} Within */

/** Imports the part. Given by the entry, as the part imports what draws it. @type {() => Promise<Within>} */
let importIt;
/** @type {Promise<unknown> | null} */
let fetching = null;
/** @type {Within | null} */
let loaded = null;

/** @param {() => Promise<Within>} given */
export function provideInside(given) {
  importIt = given;
}

/** Fetch the files, side by side, without running them. The promise is settled when all have come or failed. */
export function fetchInside() {
  fetching ??= Promise.all(VERSION === "src" ? [] : FILES.map(fetched));
  return fetching;
}

/** @param {string} name */
function fetched(name) {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = assetUrl(name);
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

/** Load the part. The promise is rejected if it cannot be loaded; it may be asked for again. */
export async function loadInside() {
  void fetchInside();
  loaded ??= await importIt();
  return loaded;
}

/** The part, which every session has loaded. */
export const inside = () => /** @type {Within} */ (loaded);
