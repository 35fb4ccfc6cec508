// Parts of the page that are loaded when they are first needed. Each comes with its sentences and with
// the styles of all such parts.

import { loadSentences } from "../lib/strings.js";
import { assetUrl } from "./assets.js";

/** @type {Promise<unknown> | null} */
let styles = null;

/**
 * Wait for a part, and for what it needs.
 * @template T
 * @param {Promise<T>} part `import(…)`
 * @returns {Promise<T>} rejected if something of it cannot be loaded; it may be asked for again
 */
export async function complete(part) {
  styles ??= loadStyles();
  const [loaded] = await Promise.all([part, loadSentences(), styles]);
  return loaded;
}

function loadStyles() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = assetUrl("css/later.css");
  const done = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      styles = null;
      link.remove();
      reject(new Error(link.href));
    };
  });
  document.head.append(link);
  return done;
}
