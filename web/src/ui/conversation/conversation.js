// One conversation: its messages, who is typing, and the field to write one.

import { html, useEffect, useLayoutEffect, useMemo, useState } from "../../vendor/preact.js";
import { t } from "../../lib/strings.js";
import { draftKey } from "../../model/drafts.js";
import { Lazy } from "../lazy.js";
import { Live } from "../live.js";
import { complete } from "../loading.js";
import { createCompose } from "./compose.js";
import { Composer } from "./composer.js";
import { createContext } from "./context.js";
import { onConversationKey } from "./keys.js";
import { Messages } from "./messages.js";
import { SendStatus } from "./outgoing.js";
import { ReactionsHost } from "./react.js";
import { Typing } from "./typing.js";
import { ViewerHost } from "./viewer.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 */

const loadLater = () => complete(import("../later.js"));

/**
 * @param {{ session: Session, actions: Actions, groupId: number }} props
 */
export function Conversation({ session, actions, groupId }) {
  const [list, setList] = useState(/** @type {import("./list.js").List | null} */ (null));
  const context = useMemo(() => {
    const compose = createCompose({ session, key: draftKey({ groupId, userId: null }) });
    return createContext({ session, actions, groupId, compose });
  }, [session, actions, groupId]);
  const group = session.view.groups.get(groupId).value;

  useEffect(() => {
    // Who may pin and post is known once the group was read.
    if (group && !group.settings) session.asking.group(groupId);
  }, [session, groupId, group === null]);
  // An effect after the draw would leave the first keys to others.
  useLayoutEffect(() => {
    if (!list) return;
    const pressed = (/** @type {KeyboardEvent} */ event) => onConversationKey(event, { context, list });
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [context, list]);

  if (!group) return html`<${Unknown} session=${session} groupId=${groupId} />`;
  return html`
    <${Messages} context=${context} onReady=${setList} />
    <div class="main-foot">
      <${Typing} session=${session} groupId=${groupId} />
      <${Composer} session=${session} actions=${actions} compose=${context.compose} list=${list} groupId=${groupId} userId=${null} />
    </div>
    <${Live} session=${session} groupId=${groupId} />
    <${SendStatus} session=${session} groupId=${groupId} />
    <${ReactionsHost} load=${loadLater} />
    <${ViewerHost} load=${loadLater} />
  `;
}

/** A group that is not read yet, or that the user is not in. @param {{ session: Session, groupId: number }} props */
function Unknown({ session, groupId }) {
  const left = session.left.value.findLast(({ event }) => event.group_id === groupId);
  if (left && left.event.actor_id !== session.state.me) return html`<${Lazy} load=${loadLater} name="Left" left=${left} />`;
  const isLive = session.connection.value.state === "live";
  return html`<p class="empty" role="status">${isLive ? t("conversation.not_member") : t("conversation.reading")}</p>`;
}
