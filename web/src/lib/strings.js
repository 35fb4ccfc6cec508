// What the page says, in the reader's language: sentences by their keys.

import { computed, signal } from "../vendor/preact.js";
import { en } from "../i18n/en.js";

/**
 * A sentence, or one for each form of number that the language has (Intl.PluralRules). `{name}` stands
 * for a value. The value `n` chooses the form.
 * @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }} Sentence
 * @typedef {keyof typeof en | keyof typeof import("../i18n/en_later.js").later} Key
 */

/** @template {string} [K=Key] @typedef {Record<K, Sentence>} Catalogue */

/**
 * The languages that the page has. `later` are the sentences of the parts that are loaded later.
 * @type {Record<string, { name: string, first: () => Promise<Record<string, Sentence>>, later: () => Promise<Record<string, Sentence>> }>}
 */
export const LANGUAGES = {
  en: {
    name: "English",
    first: async () => en,
    later: async () => (await import("../i18n/en_later.js")).later,
  },
  de: {
    name: "Deutsch",
    first: async () => (await import("../i18n/de.js")).de,
    later: async () => (await import("../i18n/de_later.js")).later,
  },
};

/** @type {import("../vendor/preact.js").Signal<{ tag: string, hasLater: boolean, catalogue: Record<string, Sentence> }>} */
const current = signal({ tag: "en", hasLater: false, catalogue: en });
/** The state that was asked for last. */
let wanted = { tag: "en", hasLater: false };
const rules = computed(() => new Intl.PluralRules(current.value.tag));
const numbers = computed(() => new Intl.NumberFormat(current.value.tag));

/** The language of the page, such as `en`. */
export const language = computed(() => current.value.tag);

/**
 * Show the page in a language, once its catalogue is there.
 * @param {string} tag one of LANGUAGES
 * @returns {Promise<void>} rejected if the catalogue cannot be loaded; the language is then as before
 */
export const setLanguage = (tag) => show({ ...wanted, tag });

/**
 * Load the sentences of the parts of the page that are loaded later, unless they are there.
 * @returns {Promise<void>} rejected if they cannot be loaded
 */
export async function loadSentences() {
  if (!current.peek().hasLater) await show({ ...wanted, hasLater: true });
}

/**
 * Load the catalogue, and show it if nothing else was asked for meanwhile; else wait for that.
 * @param {typeof wanted} next
 * @returns {Promise<void>}
 */
async function show(next) {
  wanted = next;
  const { tag, hasLater } = next;
  try {
    const parts = await Promise.all([LANGUAGES[tag].first(), hasLater ? LANGUAGES[tag].later() : {}]);
    if (wanted !== next) return await show(wanted);
    // All that has a sentence is drawn again when this changes.
    const shown = current.peek();
    if (shown.tag === tag && shown.hasLater === hasLater) return;
    current.value = { tag, hasLater, catalogue: Object.assign({}, ...parts) };
  } catch (error) {
    if (wanted === next) wanted = current.peek();
    throw error;
  }
}

/**
 * Return the first of the wanted languages that the page has, else English.
 * @param {readonly string[]} wanted such as navigator.languages
 */
export function chooseLanguage(wanted) {
  const has = wanted.map((tag) => tag.toLowerCase().split("-")[0]);
  return has.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? "en";
}

/**
 * Return a sentence of the catalogue. A component that asks is drawn again when the language changes.
 * @param {Key} key
 * @param {Record<string, string | number>} [values] what stands for each `{name}`; numbers are
 *   written as the language writes them
 */
export function t(key, values = {}) {
  return rich(key, values).join("");
}

/**
 * Return a sentence as a list of its parts, for values that are elements.
 * @template T
 * @param {Key} key
 * @param {Record<string, T | string | number>} values
 * @returns {(T | string)[]}
 */
export function rich(key, values) {
  /** @type {(T | string)[]} */
  const parts = [];
  for (const [index, part] of sentence(key, values).split(/\{(\w+)\}/).entries()) {
    const value = index % 2 ? values[part] : part;
    if (value === "") continue;
    parts.push(typeof value === "number" ? numbers.value.format(value) : value);
  }
  return parts;
}

/**
 * @param {Key} key
 * @param {Record<string, unknown>} values
 */
function sentence(key, { n }) {
  const found = current.value.catalogue[key];
  if (typeof found === "string") return found;
  return (typeof n === "number" && found[rules.value.select(n)]) || found.other;
}
