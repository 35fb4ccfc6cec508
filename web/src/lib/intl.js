// Formats of the language of the page. Making one is slow, so each is made once for each language.

import { computed, signal } from "../vendor/preact.js";
import { language } from "./strings.js";

const zoneNow = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const zone = signal(zoneNow());

/** Note the zone of the device: a reader who travels has another one when the page is shown again. */
export function readZone() {
  zone.value = zoneNow();
}
globalThis.document?.addEventListener("visibilitychange", readZone);

/** @param {Intl.DateTimeFormatOptions} options */
export const dateFormat = (options) =>
  computed(() => new Intl.DateTimeFormat(language.value, { timeZone: zone.value, ...options }));

/** @param {Intl.RelativeTimeFormatOptions} options */
export const relativeFormat = (options) => computed(() => new Intl.RelativeTimeFormat(language.value, options));

/** @param {Intl.ListFormatOptions} options */
export const listFormat = (options) => computed(() => new Intl.ListFormat(language.value, options));
