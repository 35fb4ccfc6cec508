// Leaving a group, after a question.

import { t } from "../lib/strings.js";
import { confirm } from "./dialogs.js";

/**
 * @param {import("../model/actions.js").Actions} actions
 * @param {import("../model/types.js").Group} group
 */
export const leave = (actions, { id, name }) =>
  confirm({
    title: t("groups.leave"), text: t("groups.leave_text", { name }), action: t("groups.leave"),
    isDanger: true, work: () => actions.leave(id),
  });
