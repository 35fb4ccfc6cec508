// What the page says at first, in English: without a login, and around the messages.
// The other languages have the same keys.

import { conversation } from "./en/conversation.js";
import { shell } from "./en/shell.js";
import { signin } from "./en/signin.js";
import { text } from "./en/text.js";

export const en = { ...conversation, ...shell, ...signin, ...text };
