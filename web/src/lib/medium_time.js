// A time with its date, in the language of the page: for lists of things that are days old.

import { computed } from "../vendor/preact.js";
import { language } from "./strings.js";

const day = computed(() => new Intl.DateTimeFormat(language.value, { dateStyle: "medium" }));
const moment = computed(
  () => new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" }),
);

/** @param {Date} at */
export const mediumDate = (at) => day.value.format(at);

/** @param {Date} at */
export const mediumTime = (at) => moment.value.format(at);
