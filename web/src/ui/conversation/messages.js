// The messages of a conversation: the list, and the buttons that lead to its places.

import { t } from "../../lib/strings.js";
import { html, render as renderTo, useEffect, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";
import { complete } from "../loading.js";
import { route } from "../navigation.js";
import { createList } from "./list.js";
import { onRowKey, useRoving } from "./list_keys.js";
import { NewestPill, UnreadPill } from "./pills.js";
import { RowBar } from "./row_bar.js";
import { Rows } from "./rows.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./list.js").List} List
 */

/**
 * @param {{ context: Context, onReady: (list: List) => void }} props
 */
export function Messages({ context, onReady }) {
  const { session, groupId } = context;
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const host = useRef(/** @type {HTMLElement | null} */ (null));
  const [list, setList] = useState(/** @type {List | null} */ (null));
  const latest = useRef(/** @type {List | null} */ (null));
  const [fault, setFault] = useState(/** @type {string | null} */ (null));
  const resets = session.resets.value;
  const at = route.value;
  const seq = at.name === "group" && at.groupId === groupId ? at.seq : null;

  useLayoutEffect(() => {
    const inside = /** @type {HTMLElement} */ (host.current);
    const made = createList({
      session,
      groupId,
      below: context.compose.below,
      box: /** @type {HTMLElement} */ (box.current),
      render: (drawn, marks) => {
        const outgoing = session.local.signals.outgoing.peek().filter((each) => isShown(each));
        const draw = html`<${Rows}
          context=${context} drawn=${drawn} outgoing=${outgoing} marks=${marks}
          onDay=${jump} onRetry=${made.ask}
        />`;
        renderTo(drawn ? draw : null, inside);
      },
    });
    /** @param {import("../../model/types.js").Outgoing} entry */
    const isShown = ({ group_id, recipient_id, seq: sent }) => {
      const isHere = group_id === groupId ||
        (recipient_id !== null && session.local.groupWith(recipient_id) === groupId);
      return isHere && (sent === null || !session.state.logs.get(groupId)?.rows.has(sent));
    };
    latest.current = made;
    setList(made);
    onReady(made);
    return () => {
      made.dispose();
      renderTo(null, inside);
    };
  }, [session, groupId]);

  /** @param {() => Promise<unknown>} act */
  const attempt = (act) => act().then(
    () => setFault(null),
    (error) => setFault(sentenceOf(error)),
  );
  const jump = () => attempt(async () => {
    const { askForDay } = await complete(import("../later.js"));
    const day = await askForDay();
    if (day) await /** @type {List} */ (latest.current).goToTime(day);
  });
  const open = () => attempt(async () => {
    const { goTo, flash, open: openAnywhere } = /** @type {List} */ (latest.current);
    if (seq === null) await openAnywhere();
    else if (await goTo(seq)) flash(seq);
  });
  const known = useRef(resets);
  const isOpened = useRef(false);
  /** Where the reader was before a link led elsewhere: the way back leads there. */
  const before = useRef(/** @type {"end" | ReturnType<List["anchor"]["place"]>} */ (null));
  // A layout effect runs before the browser paints, so rows from memory need no second frame.
  useLayoutEffect(() => {
    if (!list) return;
    session.history.look(groupId, seq ?? undefined);
    if (seq !== null) {
      const top = list.anchor.place();
      const isAtEnd = list.position.peek().isAtEnd || top === null || top.row.startsWith("k");
      if (isOpened.current) before.current ??= isAtEnd ? "end" : top;
    }
    if (seq !== null || !isOpened.current) open();
    else if (before.current) {
      const place = before.current;
      before.current = null;
      attempt(() => (place === "end" ? list.goToEnd() : list.goTo(Number(place.row), { offset: place.offset })));
    }
    isOpened.current = true;
  }, [list, at]);
  useEffect(() => {
    // What is still to be shown was asked of the history that is forgotten.
    if (list && resets !== known.current) (list.anchor.place() ? attempt(list.again) : open());
    known.current = resets;
  }, [list, resets]);
  useRoving(box, list);

  return html`
    <div class="messages-place">
      ${list && html`<${UnreadPill} context=${context} list=${list} />`}
      <div
        class="messages-box" ref=${box} tabindex="-1" role="region" aria-label=${t("conversation.messages")}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => list && onRowKey(event, { context, list })}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${() => list?.ask("older")}>${t("conversation.older")}</button>
          <button type="button" class="button" onClick=${jump}>${t("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${t("conversation.messages")} ref=${host}></div>
        ${list && html`<${RowBar} context=${context} list=${list} box=${box} />`}
        ${fault !== null && html`
          <p class="empty" role="alert">
            ${t("conversation.not_read", { reason: fault })}
            ${" "}<button type="button" class="button" onClick=${() => list && attempt(list.open)}>${t("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${list && html`<${NewestPill} context=${context} list=${list} />`}
    </div>
  `;
}
