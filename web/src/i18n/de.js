// What the page says at first, in German: without a login, and around the messages.

import { conversation } from "./de/conversation.js";
import { shell } from "./de/shell.js";
import { signin } from "./de/signin.js";
import { text } from "./de/text.js";

/** @type {import("../lib/strings.js").Catalogue<keyof typeof import("./en.js").en>} */
export const de = { ...conversation, ...shell, ...signin, ...text };
