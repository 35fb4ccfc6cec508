// What can be done with a message: one list for the bar, the menu and the keys.

import { t } from "../../lib/strings.js";
import { mayDelete, mayPin, mayReadVersions } from "../../model/permissions.js";
import { confirm } from "../dialogs.js";
import { attempt } from "../faults.js";
import { openPanel } from "../panels/open.js";
import { hrefOf } from "../route.js";
import { toast } from "../toast.js";
import { openReactions } from "./react.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./list.js").List} List
 * @typedef {import("../../model/types.js").Message} Message
 *
 * `keys` do the same while the row has the focus; the first one is shown.
 * @typedef {object} Command
 * @property {string} id
 * @property {string} label
 * @property {string} icon
 * @property {string[]} [keys]
 * @property {boolean} [isDanger]
 * @property {boolean} [isInBar]
 * @property {(anchor: HTMLElement, isSure: boolean) => void} run `isSure`: without asking
 */

/**
 * Return the commands that the user may use for a message.
 * @param {Context} context
 * @param {List} list
 * @param {Message} message
 * @returns {Command[]}
 */
export function commandsOf(context, list, message) {
  const { session, actions, compose } = context;
  const { group_id: groupId, seq } = message;
  const group = session.state.groups.get(groupId);
  const isOwn = message.sender_id === session.state.me;
  const isThere = !message.deleted;
  const isWritable = isThere && group !== undefined && !group.is_archived;
  /** @type {(Command | false | undefined)[]} */
  const all = [
    isWritable && {
      id: "react", label: t("conversation.react"), icon: "react", keys: ["+"], isInBar: true,
      run: (anchor) => openReactions({ context, message, anchor }),
    },
    isWritable && group?.may_post && {
      id: "reply", label: t("conversation.reply"), icon: "reply", keys: ["R"], isInBar: true,
      run: () => compose.reply(message),
    },
    isWritable && isOwn && {
      id: "edit", label: t("conversation.edit"), icon: "edit", keys: ["E"], isInBar: true,
      run: () => compose.edit(message),
    },
    {
      id: "link", label: t("shell.copy_link"), icon: "link", keys: ["C"],
      run: () => copy(new URL(hrefOf({ name: "group", groupId, seq }), location.href).href),
    },
    isThere && message.content !== "" && {
      id: "text", label: t("conversation.copy_text"), icon: "copy",
      run: () => copy(message.content),
    },
    isWritable && mayPin(group) && {
      id: "pin", label: message.pinned ? t("conversation.unpin") : t("conversation.pin"), icon: "pin", keys: ["P"],
      run: () => attempt(() => actions.pin(groupId, seq, !message.pinned)),
    },
    !isOwn && {
      id: "unread", label: t("conversation.mark_unread"), icon: "unread", keys: ["U"],
      run: () => {
        list.reading.stop();
        return attempt(() => session.marks.unread(groupId, seq));
      },
    },
    isThere && {
      id: "readers", label: t("conversation.seen_by"), icon: "eye",
      run: () => openPanel({ name: "readers", groupId, seq }),
    },
    isThere && message.reactions && {
      id: "reactions", label: t("conversation.who_reacted"), icon: "react",
      run: () => openPanel({ name: "reactions", groupId, seq }),
    },
    isThere && message.edited_at !== undefined && group && mayReadVersions(group, isOwn) && {
      id: "versions", label: t("conversation.versions"), icon: "clock",
      run: () => openPanel({ name: "versions", groupId, seq }),
    },
    isWritable && mayDelete(group, isOwn) && {
      id: "delete", label: t("conversation.delete"), icon: "delete", keys: ["Delete", "Backspace"], isDanger: true,
      run: (_anchor, isSure) => void remove(context, message, isSure),
    },
  ];
  return all.filter((each) => typeof each === "object");
}

/**
 * Delete a message, after asking.
 * @param {Context} context
 * @param {Message} message
 * @param {boolean} isSure
 */
async function remove({ actions }, { group_id, seq }, isSure) {
  const work = () => actions.remove(group_id, seq);
  if (isSure) {
    await attempt(work);
    return;
  }
  await confirm({
    title: t("conversation.delete_title"),
    text: t("conversation.delete_text"),
    action: t("conversation.delete"),
    work,
    isDanger: true,
  });
}

/** @param {string} text */
async function copy(text) {
  if (await attempt(() => navigator.clipboard.writeText(text))) toast(t("conversation.copied"));
}
