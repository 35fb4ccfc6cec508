// A conversation with a user with whom there is none yet. The first message begins it.

import { t } from "../../lib/strings.js";
import { draftKey } from "../../model/drafts.js";
import { html, useEffect, useMemo } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { go } from "../navigation.js";
import { hrefOf } from "../route.js";
import { createCompose } from "./compose.js";
import { Composer } from "./composer.js";
import { createContext } from "./context.js";
import { OutgoingRow, SendStatus } from "./outgoing.js";
import { nameIn } from "./people.js";

/**
 * @param {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions, userId: number }} props
 */
export function DirectConversation({ session, actions, userId }) {
  const { local } = session;
  const key = draftKey({ groupId: null, userId });
  const context = useMemo(
    () => createContext({ session, actions, groupId: 0, compose: createCompose({ session, key }) }),
    [session, actions, key],
  );
  // The list of groups changes when the conversation begins.
  void session.view.order.value;
  const groupId = local.groupWith(userId);
  const person = session.view.people.get(userId).value;
  const name = nameIn(session, userId);
  const outgoing = local.signals.outgoing.value.filter((each) => each.recipient_id === userId);

  useEffect(() => session.asking.people.need([userId]), [session, userId]);
  useEffect(() => {
    if (groupId !== null) go(hrefOf({ name: "group", groupId, seq: null }), { replace: true });
  }, [groupId]);

  return html`
    <div class="main-body">
      <div class="beginning">
        <${Avatar} id=${userId} name=${name} file=${person?.avatar ?? null} size="large" />
        <p><bdi>${t("conversation.begin", { name })}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${t("conversation.messages")}>
        ${outgoing.map((entry) => html`<${OutgoingRow} key=${entry.key} context=${context} entry=${entry} isHead=${true} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Composer} session=${session} actions=${actions} compose=${context.compose} list=${null} groupId=${null} userId=${userId} />
    </div>
    <${SendStatus} session=${session} userId=${userId} />
  `;
}
