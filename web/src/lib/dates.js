// Days and times of the reader's own place, in the language of the page.

import { dateFormat, relativeFormat } from "./intl.js";
import { language } from "./strings.js";

const time = dateFormat({ hour: "numeric", minute: "2-digit" });
const day = dateFormat({ weekday: "long", day: "numeric", month: "long" });
const dayOfYear = dateFormat({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const moment = dateFormat({ dateStyle: "full", timeStyle: "medium" });
const near = relativeFormat({ numeric: "auto" });
const SECOND_MS = 1000;
/** From the largest: the unit, how many milliseconds it has, and from how many on it is used. */
const UNITS = /** @type {const} */ ([
  ["year", 365.25 * 24 * 60 * 60 * SECOND_MS],
  ["month", (365.25 / 12) * 24 * 60 * 60 * SECOND_MS],
  ["week", 7 * 24 * 60 * 60 * SECOND_MS],
  ["day", 24 * 60 * 60 * SECOND_MS],
  ["hour", 60 * 60 * SECOND_MS],
  ["minute", 60 * SECOND_MS],
]);

/**
 * Return the local day of a time, such as `2026-11-29`. Days compare like texts.
 * @param {Date} at
 */
export function dayOf(at) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/**
 * Return the first moment of a local day.
 * @param {string} name such as `2026-11-29`
 */
export function startOfDay(name) {
  const [year, month, date] = name.split("-").map(Number);
  // Not every day has a midnight: clocks may go forward then. This is the first time that it has.
  return new Date(year, month - 1, date);
}

/** The clock of a time, such as `14:03`. @type {(at: Date) => string} */
export const clockOf = remembering(time, 60 * SECOND_MS);

/** A time in full, for the tooltip of a short one. @type {(at: Date) => string} */
export const momentOf = remembering(moment, SECOND_MS);

/**
 * Return a function that formats a time. It remembers the last one: to format is slow, and messages that
 * follow each other are mostly of the same minute.
 * @param {import("../vendor/preact.js").ReadonlySignal<Intl.DateTimeFormat>} format
 * @param {number} step times have the same text within so many milliseconds
 */
function remembering(format, step) {
  let known = { format: /** @type {Intl.DateTimeFormat | null} */ (null), turn: NaN, text: "" };
  return (/** @type {Date} */ at) => {
    const now = format.value;
    const turn = Math.floor(at.getTime() / step);
    if (known.format !== now || known.turn !== turn) known = { format: now, turn, text: now.format(at) };
    return known.text;
  };
}

/**
 * Return the name of the day of a time: today, yesterday, or the date.
 * @param {Date} at
 * @param {Date} [now]
 */
export function dayName(at, now = new Date()) {
  const name = dayOf(at);
  if (name === dayOf(now)) return capital(near.value.format(0, "day"));
  // A day has 23 to 25 hours.
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (name === dayOf(before)) return capital(near.value.format(-1, "day"));
  return (at.getFullYear() === now.getFullYear() ? day : dayOfYear).value.format(at);
}

/**
 * Return how long ago a time was, or how soon it will be, such as `5 minutes ago`.
 * @param {Date} at
 * @param {Date} [now]
 */
export function relative(at, now = new Date()) {
  const ms = at.getTime() - now.getTime();
  const [unit, size] = UNITS.find(([, each]) => Math.abs(ms) >= each) ?? ["second", SECOND_MS];
  // Less than a minute is now.
  return near.value.format(unit === "second" ? 0 : Math.trunc(ms / size), unit);
}

/** @param {string} text */
function capital(text) {
  const [first, ...rest] = text;
  return first.toLocaleUpperCase(language.value) + rest.join("");
}
