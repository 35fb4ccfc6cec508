// What the parts of the page say that are loaded later, in English.

import { account } from "./en/account.js";
import { dialogs } from "./en/dialogs.js";
import { emoji } from "./en/emoji.js";
import { groupMenu } from "./en/group_menu.js";
import { groups } from "./en/groups.js";
import { joining } from "./en/joining.js";
import { keys } from "./en/keys.js";
import { notifications } from "./en/notifications.js";
import { palette } from "./en/palette.js";
import { search } from "./en/search.js";
import { settings } from "./en/settings.js";
import { writing } from "./en/writing.js";

export const later = { ...account, ...dialogs, ...emoji, ...groupMenu, ...groups, ...joining, ...keys, ...notifications, ...palette, ...search, ...settings, ...writing };
