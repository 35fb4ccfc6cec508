// What the user may do with a member of a group, by the roles of both.

import { t } from "../../lib/strings.js";
import { mayChangeRoles, mayRemove } from "../../model/permissions.js";
import { confirm } from "../dialogs.js";
import { attempt } from "../faults.js";
import { toast } from "../toast.js";
import { named } from "./members_list.js";

/**
 * Return the commands that the user has for a member.
 * @param {object} where
 * @param {import("../../model/session.js").Session} where.session
 * @param {import("../../model/actions.js").Actions} where.actions
 * @param {import("../../model/types.js").Group} where.group
 * @param {import("../../types/api.js").MemberEntry} where.member
 * @returns {import("../menu.js").MenuItem[]}
 */
export function memberMenu({ session, actions, group, member }) {
  const { id, role } = member;
  const name = named(member);
  /** @type {import("../menu.js").MenuItem[]} */
  const items = [];
  if (id === session.state.me) {
    if (role === "admin") {
      items.push({
        label: t("groups.step_down"), icon: "down",
        onSelect: () =>
          void confirm({
            title: t("groups.step_down"), text: t("groups.step_down_text", { name: group.name }),
            action: t("groups.step_down"), work: () => actions.changeRole(group.id, id, "member"),
          }),
      });
    }
    return items;
  }
  if (mayChangeRoles(group)) {
    const next = role === "admin" ? "member" : "admin";
    items.push({
      label: t(next === "admin" ? "groups.make_admin" : "groups.make_member"), icon: next === "admin" ? "up" : "down",
      onSelect: () => void attempt(() => actions.changeRole(group.id, id, next)),
    });
    items.push({
      label: t("groups.hand_over"), icon: "forward",
      onSelect: () =>
        void confirm({
          title: t("groups.hand_over"), text: t("groups.hand_over_text", { name }), typed: group.name,
          action: t("groups.hand_over"), isDanger: true, work: handOver,
        }),
    });
  }
  if (mayRemove(group, role)) {
    items.push({
      label: t("groups.remove"), icon: "leave", isDanger: true,
      onSelect: () =>
        void confirm({
          title: t("groups.remove"), text: t("groups.remove_text", { name }), action: t("groups.remove"),
          isDanger: true, work: () => actions.removeMember(group.id, id),
        }),
    });
    items.push({
      label: t("groups.ban"), icon: "lock", isDanger: true,
      onSelect: () =>
        void confirm({
          title: t("groups.ban"), text: t("groups.ban_text", { name }), action: t("groups.ban"),
          isDanger: true, work: () => actions.ban(group.id, id),
        }),
    });
  }

  async function handOver() {
    const { invitation_id } = await actions.changeRole(group.id, id, "owner");
    if (invitation_id !== undefined) toast(t("groups.offered", { name }));
  }
  return items;
}
