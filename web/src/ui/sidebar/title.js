// The name of a conversation.

import { t } from "../../lib/strings.js";
import { nameOf } from "../avatar.js";

/**
 * Return the name of a group, or of the other user of a direct conversation.
 * @param {import("../../model/types.js").Group} group
 * @param {import("../../model/types.js").Person | null} person
 */
export function titleOf(group, person) {
  if (group.kind === "group") return group.name;
  if (person?.is_deleted) return t("shell.deleted_user");
  return nameOf(person) || group.name;
}
