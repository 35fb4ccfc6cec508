// Sizes of files, as people read them.

import { computed } from "../../vendor/preact.js";
import { language } from "../../lib/strings.js";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

const formats = computed(() =>
  UNITS.map(
    (unit) =>
      new Intl.NumberFormat(language.value, {
        style: "unit",
        unit,
        unitDisplay: unit === "byte" ? "long" : "short",
        maximumSignificantDigits: 3,
      }),
  ),
);

/** Return a size such as `2.3 MB`. @param {number} bytes */
export function sizeOf(bytes) {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  return /** @type {Intl.NumberFormat} */ (formats.value[unit]).format(unit === 0 ? size : Number(size.toPrecision(3)));
}
