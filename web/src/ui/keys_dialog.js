// The keys of the page, for those who ask.

import { t } from "../lib/strings.js";
import { html } from "../vendor/preact.js";
import { openDialog } from "./dialogs.js";
import { ctrlName } from "./keys.js";

/** The keys, with what they do. Several ways are apart by a comma. @type {[where: string, [keys: string, what: string][]][]} */
const KEYS = [
  ["everywhere", [
    ["Ctrl K", "palette"],
    ["Alt ↑, Alt ↓", "group"],
    ["Alt Shift ↑, Alt Shift ↓", "unread"],
    ["Ctrl Shift F", "search"],
    ["F6, Shift F6", "region"],
    ["Esc", "escape"],
    ["?", "keys"],
  ]],
  ["messages", [
    ["↑, ↓, Home, End, PgUp, PgDn", "move"],
    ["R", "reply"],
    ["E", "edit"],
    ["+", "react"],
    ["P", "pin"],
    ["U", "mark_unread"],
    ["C", "copy"],
    ["Del", "delete"],
    ["Enter", "menu"],
  ]],
  ["composer", [
    ["↑", "edit_last"],
    ["Ctrl Enter", "send"],
    ["PgUp, PgDn", "scroll"],
    ["Ctrl Shift P", "preview"],
  ]],
];

/** The keys whose names differ between languages. @type {Record<string, () => string>} */
const NAMES = {
  Ctrl: ctrlName,
  Shift: () => t("keys.name.shift"),
  Home: () => t("keys.name.home"),
  End: () => t("keys.name.end"),
  PgUp: () => t("keys.name.page_up"),
  PgDn: () => t("keys.name.page_down"),
  Del: () => t("shell.key.delete"),
  Enter: () => t("keys.name.enter"),
};

/** Return how a combination of keys is written. @param {string} keys */
const written = (keys) => keys.split(" ").map((key) => NAMES[key]?.() ?? key).join(" ");

/** Show the keys in a dialog. */
export const showKeys = () =>
  openDialog(t("keys.title"), () => KEYS.map(([where, rows]) => html`
    <section class="keys">
      <h3>${t(/** @type {any} */ (`keys.where.${where}`))}</h3>
      <dl>
        ${rows.map(([keys, what]) => html`
          <div class="key-row">
            <dt>${t(/** @type {any} */ (`keys.do.${what}`))}</dt>
            <dd>${keys.split(", ").map((each) => html`<kbd>${written(each)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));
