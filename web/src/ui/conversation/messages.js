// The messages of a conversation, oldest first. What is read does not move: the end is followed only
// while it is on the screen.

import { t } from "../../lib/strings.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { isMessage, openSegment, rowsOf } from "../../model/log.js";
import { Outgoing, Row } from "./row.js";

/** The reader is at the end while so many pixels or fewer are below. */
const END_PX = 24;
/** Older messages are asked for when so little is left above. */
const NEAR_PX = 400;

/**
 * @param {{ session: import("../../model/session.js").Session, groupId: number, fault: string }} props
 */
export function Messages({ session, groupId, fault }) {
  const { log } = session.view.logs.get(groupId).value;
  const outgoing = session.local.signals.outgoing.value.filter((each) => each.group_id === groupId);
  const segment = log ? openSegment(log) : undefined;
  const rows = log && segment ? rowsOf(log, segment).filter(isMessage) : [];
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  /** Where the reader is: at the end, or at a distance from the end of what was above. */
  const place = useRef({ isAtEnd: true, below: 0 });
  const [isAsking, setAsking] = useState(false);

  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const { isAtEnd, below } = place.current;
    list.scrollTop = isAtEnd ? list.scrollHeight : list.scrollHeight - below;
  }, [rows[0]?.seq]);
  useLayoutEffect(() => {
    const list = box.current;
    if (list && place.current.isAtEnd) list.scrollTop = list.scrollHeight;
  });
  useEffect(() => {
    const last = segment?.to;
    if (last !== undefined && place.current.isAtEnd && document.visibilityState === "visible") {
      session.marks.read(groupId, last);
    }
  });

  async function older() {
    const first = rows[0]?.seq;
    if (isAsking || !segment || segment.at_start || first === undefined) return;
    setAsking(true);
    try {
      await session.history.page(groupId, { before: segment.from });
    } catch {
      // The reader scrolls again.
    }
    setAsking(false);
  }

  function scrolled() {
    const list = box.current;
    if (!list) return;
    const end = list.scrollHeight - list.clientHeight - list.scrollTop;
    place.current = { isAtEnd: end <= END_PX, below: list.scrollHeight - list.scrollTop };
    if (list.scrollTop < NEAR_PX) void older();
    if (place.current.isAtEnd && segment) session.marks.read(groupId, segment.to);
  }

  return html`
    <div class="main-body" ref=${box} onScroll=${scrolled} tabindex="0" role="region" aria-label=${t("conversation.messages")}>
      <ol class="messages" role="list">
        ${segment && !segment.at_start && html`
          <li class="more">
            <button class="button" disabled=${isAsking} onClick=${() => void older()}>${t("conversation.older")}</button>
          </li>
        `}
        ${rows.map((row) => html`<${Row} key=${row.seq} session=${session} message=${row} />`)}
        ${outgoing.filter((each) => each.seq === null).map((each) => html`<${Outgoing} key=${each.key} session=${session} entry=${each} />`)}
      </ol>
      ${rows.length === 0 && html`<p class="empty" role="status">${fault || (segment ? t("conversation.none") : t("conversation.reading"))}</p>`}
    </div>
  `;
}
