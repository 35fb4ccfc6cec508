// One conversation: its messages, and the field to write one.

import { html, useEffect, useState } from "../../vendor/preact.js";
import { Composer } from "./composer.js";
import { Messages } from "./messages.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 */

/**
 * @param {{ session: Session, actions: Actions, groupId: number }} props
 */
export function Conversation({ session, actions, groupId }) {
  const [fault, setFault] = useState("");
  const group = session.view.groups.get(groupId).value;
  const resets = session.resets.value;

  useEffect(() => {
    session.history.look(groupId);
    session.history.page(groupId).then(
      () => setFault(""),
      (/** @type {Error} */ error) => setFault(error.message),
    );
  }, [session, groupId, resets]);

  return html`
    <${Messages} session=${session} groupId=${groupId} fault=${fault} />
    <${Composer} session=${session} actions=${actions} groupId=${groupId} mayPost=${group?.may_post ?? false} />
  `;
}
