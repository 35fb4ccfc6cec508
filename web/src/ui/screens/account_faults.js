// What is wrong with a username, an e-mail address or a password, and the field at which it is told.

import { t } from "../../lib/strings.js";
import { sentenceOf } from "../faults.js";

/** @typedef {import("../../lib/strings.js").Key} Key */

const LENGTH_MIN = 3;
const LENGTH_MAX = 64;
/** @type {Record<string, { field: string, key: Key }>} */
const FIELDS = {
  username_taken: { field: "username", key: "signin.username_taken" },
  email_taken: { field: "email", key: "signin.email_taken" },
  invalid_credentials: { field: "password", key: "signin.wrong_password" },
  reset_code_not_found: { field: "code", key: "signin.wrong_code" },
};

/** Return what is wrong with a username while it is typed, or nothing. An empty name is not wrong yet. @param {string} typed */
export function nameFault(typed) {
  const length = [...typed.normalize("NFC").replace(/\s+/g, " ").trim()].length;
  if (length > 0 && length < LENGTH_MIN) return t("signin.name_short", { n: LENGTH_MIN });
  if (length > LENGTH_MAX) return t("signin.name_long", { n: LENGTH_MAX });
  return "";
}

/**
 * Return the field that a refusal is about, or "" for the whole form, and what to say there.
 * @param {unknown} error
 * @returns {{ field: string, text: string }}
 */
export function faultAt(error) {
  const { code, message = "" } = /** @type {any} */ (error ?? {});
  const place = Object.hasOwn(FIELDS, code) ? FIELDS[code] : undefined;
  if (place) return { field: place.field, text: t(place.key) };
  // The server's sentence names what is malformed.
  if (code === "invalid_request" && message.includes("e-mail")) return { field: "email", text: t("signin.bad_email") };
  if (code === "invalid_request" && message.includes("username")) return { field: "username", text: t("signin.bad_name") };
  return { field: "", text: sentenceOf(error) };
}
