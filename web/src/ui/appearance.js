// The looks that the user has chosen, applied to the page: theme, size of text, density, movement,
// language. The last ones are kept on the device, so that the page does not change after its first draw.

import { chooseLanguage, setLanguage } from "../lib/strings.js";
import { DEFAULTS } from "../model/settings.js";
import { effect } from "../vendor/preact.js";
import { store } from "./store.js";

/** @typedef {Pick<import("../model/settings.js").Settings, typeof NAMES[number]>} Looks */

const NAMES = /** @type {const} */ (["theme", "text_size", "density", "reduced_motion", "language"]);
const KEY = "chat-looks";
/** Languages that are written from right to left. */
const MIRRORED = new Set(["ar", "fa", "he", "ur"]);

/** Follow the settings. The promise is settled when the language is there. */
export async function startAppearance() {
  const first = read();
  const language = apply(first);
  effect(() => {
    const status = store.status.value;
    if (status.name !== "signed_in") return;
    const { settings } = status.session.local.signals;
    const looks = /** @type {Looks} */ (Object.fromEntries(NAMES.map((name) => [name, settings.value[name]])));
    void apply(looks);
    keep(looks);
  });
  await language;
}

/** @param {Looks} looks */
async function apply({ theme, text_size, density, reduced_motion, language }) {
  const page = document.documentElement;
  mark(page, "theme", theme === "system" ? null : theme);
  mark(page, "textSize", text_size === "normal" ? null : text_size);
  mark(page, "density", density === "normal" ? null : density);
  mark(page, "motion", reduced_motion === "always" ? "reduced" : null);
  const colour = getComputedStyle(page).backgroundColor;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", colour);
  }
  const tag = chooseLanguage(language ? [language] : navigator.languages);
  try {
    await setLanguage(tag);
  } catch {
    // Its sentences could not be loaded: the page stays in the language that it has.
    return;
  }
  page.lang = tag;
  page.dir = MIRRORED.has(tag) ? "rtl" : "ltr";
}

/** @param {HTMLElement} page @param {string} name @param {string | null} value */
function mark(page, name, value) {
  if (value === null) delete page.dataset[name];
  else page.dataset[name] = value;
}

/** @returns {Looks} */
function read() {
  try {
    return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return DEFAULTS;
  }
}

/** @param {Looks} looks */
function keep(looks) {
  try {
    localStorage.setItem(KEY, JSON.stringify(looks));
  } catch {
    // A private window: the next visit begins with the looks of the system.
  }
}
