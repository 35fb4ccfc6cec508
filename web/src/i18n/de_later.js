// What the parts of the page say that are loaded later, in German.

import { account } from "./de/account.js";
import { dialogs } from "./de/dialogs.js";
import { emoji } from "./de/emoji.js";
import { groupMenu } from "./de/group_menu.js";
import { groups } from "./de/groups.js";
import { joining } from "./de/joining.js";
import { keys } from "./de/keys.js";
import { notifications } from "./de/notifications.js";
import { palette } from "./de/palette.js";
import { search } from "./de/search.js";
import { settings } from "./de/settings.js";
import { writing } from "./de/writing.js";

/** @type {import("../lib/strings.js").Catalogue<keyof typeof import("./en_later.js").later>} */
export const later = { ...account, ...dialogs, ...emoji, ...groupMenu, ...groups, ...joining, ...keys, ...notifications, ...palette, ...search, ...settings, ...writing };
