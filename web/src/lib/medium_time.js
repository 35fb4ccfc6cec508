// A time with its date, in the language of the page: for lists of things that are days old.

import { dateFormat } from "./intl.js";

const day = dateFormat({ dateStyle: "medium" });
const moment = dateFormat({ dateStyle: "medium", timeStyle: "short" });

/** @param {Date} at */
export const mediumDate = (at) => day.value.format(at);

/** @param {Date} at */
export const mediumTime = (at) => moment.value.format(at);
