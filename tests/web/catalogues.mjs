// Writes the catalogues of the page as JSON: `{language: {first, later}}`, with the languages of tests.

import { de } from "../../web/src/i18n/de.js";
import { later as de_later } from "../../web/src/i18n/de_later.js";
import { en } from "../../web/src/i18n/en.js";
import { later as en_later } from "../../web/src/i18n/en_later.js";
import { mirrored, pseudo } from "../../web/src/i18n/qps.js";

console.log(JSON.stringify({
  en: { first: en, later: en_later },
  de: { first: de, later: de_later },
  qps: { first: pseudo(en), later: pseudo(en_later) },
  mirrored: { first: mirrored(en), later: mirrored(en_later) },
}));
