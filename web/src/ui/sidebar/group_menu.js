// What can be done to a group as a whole, from the side list and from the head of its conversation.

import { t } from "../../lib/strings.js";
import { mayLeave } from "../../model/permissions.js";
import { isMuted } from "../../model/view.js";
import { attempt } from "../faults.js";
import { leave } from "../leaving.js";
import { openMenu } from "../menu.js";
import { go, route } from "../navigation.js";
import { openPanel } from "../panels/open.js";
import { toast } from "../toast.js";
import { DURATIONS, muteEnd } from "./mute.js";

/**
 * @typedef {object} Place
 * @property {import("../../model/session.js").Session} session
 * @property {import("../../model/actions.js").Actions} actions
 * @property {number} id of the group
 * @property {string} name of the group, as it is shown
 * @property {HTMLElement} anchor
 * @property {{ x: number, y: number } | null} [point] where the pointer is
 */

/** Open the menu of a group. @param {Place} place */
export function openGroupMenu(place) {
  const { session, actions, id, name } = place;
  const group = session.state.groups.get(id);
  if (!group) return;
  const isQuiet = isMuted(group, Date.now());
  const { notify_all: notified } = session.local.signals.settings.value;
  const isNotified = notified.includes(id);
  openMenu({
    ...place,
    label: t("shell.menu_of", { name }),
    items: [
      ...panelItems(group),
      null,
      group.unread > 0 && {
        label: t("shell.mark_read"),
        icon: "check",
        onSelect: () => session.marks.read(id, group.seq),
      },
      isQuiet
        ? { label: t("shell.unmute"), icon: "bell", onSelect: () => void attempt(() => actions.unmute(id)) }
        : { label: t("shell.mute"), icon: "muted", onSelect: () => openMuteMenu(place) },
      group.kind === "group" && {
        label: t("shell.notify_all"),
        icon: "bell",
        isChecked: isNotified,
        onSelect: () => session.local.settings.set(
          "notify_all",
          isNotified ? notified.filter((each) => each !== id) : [...notified, id],
        ),
      },
      { label: t("shell.copy_link"), icon: "link", onSelect: () => void copyLink(`/g/${id}`) },
      mayLeave(group) && null,
      mayLeave(group) && {
        label: t("shell.leave"), icon: "leave", isDanger: true, onSelect: () => void leave(actions, group),
      },
    ],
  });
}

/** The items that open a panel of the conversation. @param {import("../../model/types.js").Group} group */
function panelItems({ id, kind, peer_id }) {
  /** @param {import("../panels/open.js").Request} request */
  const open = (request) => {
    const at = route.peek();
    if (at.name !== "group" || at.groupId !== id) go(`/g/${id}`);
    openPanel(request);
  };
  const pins = { label: t("shell.pins"), icon: "pin", onSelect: () => open({ name: "pins", groupId: id }) };
  if (kind === "direct") {
    if (peer_id === null) return [];
    const profile = /** @type {const} */ ({ name: "profile", userId: peer_id, groupId: id });
    return [{ label: t("shell.profile"), icon: "person", onSelect: () => open(profile) }, pins];
  }
  return [
    { label: t("shell.group_settings"), icon: "settings", onSelect: () => open({ name: "group", groupId: id }) },
    { label: t("shell.members"), icon: "group", onSelect: () => open({ name: "members", groupId: id }) },
    pins,
  ];
}

/** Choose how long a group is muted. @param {Place} place */
function openMuteMenu(place) {
  const { actions, id, name } = place;
  openMenu({
    ...place,
    label: t("shell.mute_name", { name }),
    items: DURATIONS.map((duration) => ({
      label: t(`shell.mute.${duration}`),
      onSelect: () => void attempt(() => actions.mute(id, muteEnd(duration, new Date()))),
    })),
  });
}

/**
 * Copy an address of this page.
 * @param {string} path
 */
export async function copyLink(path) {
  try {
    await navigator.clipboard.writeText(new URL(path, location.origin).href);
    toast(t("shell.copied"));
  } catch {
    toast(t("shell.not_copied"), { isFault: true });
  }
}
