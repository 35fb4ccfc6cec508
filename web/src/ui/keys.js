// The names of keys, as they are written on a keyboard of the reader's language.

import { t } from "../lib/strings.js";

/** Whether the command key takes the place of Ctrl. */
export const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** The key that is Ctrl on most keyboards. */
export const ctrlName = () => (IS_MAC ? "⌘" : t("shell.key.ctrl"));
