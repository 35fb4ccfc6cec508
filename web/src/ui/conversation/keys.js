// Keys that belong to the conversation as a whole.

/**
 * Escape ends what is new: everything is read, the newest message is shown, the field has the focus.
 * A letter that is typed nowhere goes to the field.
 * @param {KeyboardEvent} event
 * @param {{ context: import("./context.js").Context, list: import("./list.js").List }} where
 */
export function onConversationKey(event, { context, list }) {
  if (event.defaultPrevented || event.isComposing) return;
  if (document.querySelector("dialog[open], :popover-open, .panel :focus")) return;
  const { session, groupId, compose } = context;
  if (event.key === "Escape") {
    if (document.querySelector(".panel")) return;
    event.preventDefault();
    const group = session.state.groups.get(groupId);
    if (group) session.marks.read(groupId, group.seq);
    list.endLine();
    void list.goToEnd().catch(() => {});
    compose.ask();
  } else if (isLetter(event) && !isField(event.target)) {
    // The field gets the letter, as it has the focus when the key is done.
    compose.ask();
  }
}

/** @param {KeyboardEvent} event */
const isLetter = ({ key, ctrlKey, metaKey, altKey }) =>
  Array.from(key).length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;

/** @param {EventTarget | null} target */
const isField = (target) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]") !== null;
