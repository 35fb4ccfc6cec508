// All that the page says, in German.

import { account } from "./de/account.js";
import { conversation } from "./de/conversation.js";
import { emoji } from "./de/emoji.js";
import { groups } from "./de/groups.js";
import { search } from "./de/search.js";
import { shell } from "./de/shell.js";
import { text } from "./de/text.js";

/** @type {import("../lib/strings.js").Catalogue} */
export const de = { ...account, ...conversation, ...emoji, ...groups, ...search, ...shell, ...text };
