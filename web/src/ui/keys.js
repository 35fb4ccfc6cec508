// The keys of the page, for those who ask.

import { t } from "../lib/strings.js";
import { html } from "../vendor/preact.js";
import { openDialog } from "./dialogs.js";

/** Whether the command key takes the place of Ctrl. */
export const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const CTRL = IS_MAC ? "⌘" : "Ctrl";
/** The keys of the palette, as they are written on a button. */
export const CTRL_K = `${CTRL} K`;

/** The keys, with what they do. Several ways are apart by a comma. @type {[where: string, [keys: string, what: string][]][]} */
const KEYS = [
  ["everywhere", [
    [`${CTRL} K`, "palette"],
    ["Alt ↑, Alt ↓", "group"],
    ["Alt Shift ↑, Alt Shift ↓", "unread"],
    [`${CTRL} Shift F`, "search"],
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
    [`${CTRL} Enter`, "send"],
    ["PgUp, PgDn", "scroll"],
    [`${CTRL} Shift P`, "preview"],
  ]],
];

/** Show the keys in a dialog. */
export const showKeys = () =>
  openDialog(t("shell.keys"), () => KEYS.map(([where, rows]) => html`
    <section class="keys">
      <h3>${t(/** @type {any} */ (`shell.keys.${where}`))}</h3>
      <dl>
        ${rows.map(([keys, what]) => html`
          <div class="key-row">
            <dt>${t(/** @type {any} */ (`shell.key.${what}`))}</dt>
            <dd>${keys.split(", ").map((each) => html`<kbd>${each}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));
