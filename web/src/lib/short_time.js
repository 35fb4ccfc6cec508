// A time in as few letters as it takes to know when it was, for lists.

import { dateFormat } from "./intl.js";

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_DAYS = 7;

const clock = dateFormat({ hour: "numeric", minute: "2-digit" });
const weekday = dateFormat({ weekday: "short" });
const day = dateFormat({ day: "numeric", month: "short" });
const date = dateFormat({ day: "numeric", month: "numeric", year: "2-digit" });

/** The midnight before a time, in the reader's own place. @param {Date} at */
const midnight = (at) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

/**
 * Return the clock of a time of today, the day of the week for the last six days, else the date.
 * @param {Date} at
 * @param {Date} [now]
 */
export function shortTime(at, now = new Date()) {
  // Days with a change of the clock have 23 or 25 hours.
  const days = Math.round((midnight(now) - midnight(at)) / DAY_MS);
  if (days === 0) return clock.value.format(at);
  if (days > 0 && days < WEEK_DAYS) return weekday.value.format(at);
  return (at.getFullYear() === now.getFullYear() ? day : date).value.format(at);
}
