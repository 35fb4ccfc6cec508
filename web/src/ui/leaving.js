// Leaving a group, after a question.

import { t } from "../lib/strings.js";
import { confirm } from "./dialogs.js";

/**
 * @param {import("../model/actions.js").Actions} actions
 * @param {import("../model/types.js").Group} group
 */
export const leave = (actions, { id, name }) =>
  confirm({
    title: t("shell.leave"), text: t("shell.leave_text", { name }), action: t("shell.leave"),
    isDanger: true, work: () => actions.leave(id),
  });
