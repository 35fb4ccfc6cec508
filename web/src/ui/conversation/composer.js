// The field to write a message. Enter sends, Shift-Enter makes a line.

import { t } from "../../lib/strings.js";
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { draftKey } from "../../model/drafts.js";
import { Icon } from "../icon.js";

/**
 * @param {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions, groupId: number, mayPost: boolean }} props
 */
export function Composer({ session, actions, groupId, mayPost }) {
  const key = draftKey({ groupId, userId: null });
  const draft = session.local.signals.drafts.get(key).value;
  const [text, setText] = useState(draft?.text ?? "");
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const isTouched = useRef(false);

  // A draft that is read later, or was written on another device, while nothing is typed here.
  useEffect(() => {
    if (!isTouched.current) setText(draft?.text ?? "");
  }, [draft?.text]);

  /** @param {string} written */
  function write(written) {
    isTouched.current = written !== "";
    setText(written);
    session.local.drafts.set(key, { text: written, reply_to: null, selection: null, files: [] });
    if (written !== "") session.people.type(groupId);
  }

  async function send() {
    if (text.trim() === "" || !mayPost) return;
    const content = text;
    isTouched.current = false;
    setText("");
    field.current?.focus();
    await actions.send({ group_id: groupId, content });
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    // Enter in an input method confirms a word. Safari tells it by the old code.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    void send();
  }

  /** @param {SubmitEvent} event */
  function submitted(event) {
    event.preventDefault();
    void send();
  }

  return html`
    <form class="composer" onSubmit=${submitted}>
      <textarea
        ref=${field} rows="1" aria-label=${t("conversation.message")} dir="auto" value=${text} readonly=${!mayPost}
        placeholder=${mayPost ? t("conversation.write") : t("conversation.may_not_write")}
        onInput=${(/** @type {InputEvent} */ event) => write(/** @type {HTMLTextAreaElement} */ (event.target).value)}
        onKeyDown=${pressed}
      ></textarea>
      <button class="button primary" disabled=${!mayPost || text.trim() === ""}>
        <${Icon} name="send" label=${t("conversation.send")} />
      </button>
    </form>
  `;
}
