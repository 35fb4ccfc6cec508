// Opens the menu of a group, which is loaded with the small parts.

import { attempt } from "../faults.js";
import { complete } from "../loading.js";

/** @param {Parameters<typeof import("./group_menu.js").openGroupMenu>[0]} place */
export const openGroupMenu = (place) =>
  void attempt(async () => (await complete(import("../later.js"))).openGroupMenu(place));
