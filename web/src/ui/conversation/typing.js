// Who is typing, by name.

import { listOf } from "../../lib/lists.js";
import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { nameIn, useKnown } from "./people.js";

const NAMES_MAX = 3;

/** @param {{ session: import("../../model/session.js").Session, groupId: number }} props */
export function Typing({ session, groupId }) {
  const ids = session.typing.get(groupId).value.filter((id) => id !== session.state.me);
  useKnown(session, ids.slice(0, NAMES_MAX));
  const shown = ids.slice(0, NAMES_MAX).map((id) => nameIn(session, id, "…"));
  const text = ids.length > NAMES_MAX
    ? t("conversation.typing_more", { names: shown.join(", "), more: ids.length - NAMES_MAX })
    : t("conversation.typing", { names: listOf(shown), n: ids.length });
  return html`<p class="typing" aria-live="off">${ids.length > 0 && html`<bdi>${text}</bdi>`}</p>`;
}
