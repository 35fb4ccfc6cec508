// All that the page says, in English. The other languages have the same keys.

import { account } from "./en/account.js";
import { conversation } from "./en/conversation.js";
import { emoji } from "./en/emoji.js";
import { groups } from "./en/groups.js";
import { search } from "./en/search.js";
import { shell } from "./en/shell.js";
import { text } from "./en/text.js";

export const en = { ...account, ...conversation, ...emoji, ...groups, ...search, ...shell, ...text };
