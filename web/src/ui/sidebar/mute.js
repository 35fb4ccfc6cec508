// How long a group can be muted.

const HOUR_MS = 60 * 60 * 1000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** Until the morning: this hour of the reader's clock. */
const MORNING_HOUR = 8;

/** @typedef {"hour" | "morning" | "week" | "ever"} Duration */

/** @type {Duration[]} */
export const DURATIONS = ["hour", "morning", "week", "ever"];

/**
 * Return when a muting ends, as the server takes it; null for never.
 * @param {Duration} duration
 * @param {Date} now
 */
export function muteEnd(duration, now) {
  if (duration === "ever") return null;
  if (duration === "hour") return new Date(now.getTime() + HOUR_MS).toISOString();
  if (duration === "week") return new Date(now.getTime() + WEEK_MS).toISOString();
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate(), MORNING_HOUR);
  if (end <= now) end.setDate(end.getDate() + 1);
  return end.toISOString();
}
