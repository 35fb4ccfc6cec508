// What is wrong with a username, while it is typed. The server has more rules, and the last word.

import { t } from "../../lib/strings.js";

const LENGTH_MIN = 3;
const LENGTH_MAX = 64;

/** Return what is wrong, or nothing. An empty name is not wrong yet. @param {string} typed */
export function nameFault(typed) {
  const length = [...typed.normalize("NFC").replace(/\s+/g, " ").trim()].length;
  if (length > 0 && length < LENGTH_MIN) return t("signin.name_short", { n: LENGTH_MIN });
  if (length > LENGTH_MAX) return t("signin.name_long", { n: LENGTH_MAX });
  return "";
}
