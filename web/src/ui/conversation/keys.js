// The key that belongs to the conversation as a whole.

/**
 * Escape ends what is new: everything is read, the newest message is shown, the field has the focus.
 * @param {KeyboardEvent} event
 * @param {{ context: import("./context.js").Context, list: import("./list.js").List }} where
 */
export function onConversationKey(event, { context, list }) {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
  if (document.querySelector("dialog[open], :popover-open, .panel")) return;
  event.preventDefault();
  const { session, groupId, compose } = context;
  const group = session.state.groups.get(groupId);
  if (group) session.marks.read(groupId, group.seq);
  list.endLine();
  void list.goToEnd().catch(() => {});
  compose.ask();
}
