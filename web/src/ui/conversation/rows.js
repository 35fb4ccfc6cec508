// The rows of the list: days, the unread line, messages in runs of one sender, notices.

import { dayName, dayOf } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { html, useRef } from "../../vendor/preact.js";
import { isMessage } from "../../model/log.js";
import { NoticeRow } from "./notice.js";
import { OutgoingRow } from "./outgoing.js";
import { Row } from "./row.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../../model/types.js").Row} AnyRow
 * @typedef {import("../../model/types.js").Outgoing} Outgoing
 */

/** Messages of one sender are under one name if they follow so closely. */
const RUN_MS = 5 * 60 * 1000;
/** The clocks of servers differ by less than this, unless one of them was wrong. */
const CLOCKS_MS = 60 * 60 * 1000;

/**
 * @param {{ context: Context, drawn: import("./window.js").Drawn, outgoing: Outgoing[],
 *   marks: import("./list.js").Marks, onDay: () => void, onRetry: (way: "older" | "newer") => void }} props
 */
export function Rows({ context, drawn, outgoing, marks, onDay, onRetry }) {
  const { rows, hasOlder, hasNewer } = drawn;
  const memory = useRef(/** @type {Memory} */ ({ old: new Map(), fresh: new Map() })).current;
  memory.old = memory.fresh;
  memory.fresh = new Map();
  const waiting = hasNewer ? [] : outgoing;
  return html`
    ${hasOlder && html`<${Edge} key="older" way="older" marks=${marks} onRetry=${onRetry} />`}
    ${rows.length + waiting.length === 0 && !hasOlder && !hasNewer &&
      html`<p key="none" class="empty" role="listitem">${t("conversation.none")}</p>`}
    ${daysOf(rows, waiting).map(({ key, at, items }) => html`
      <div class="day" key=${key}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${t("conversation.jump_to_date")} onClick=${onDay}>${dayName(at)}</button>
        </div>
        <${DayRows} context=${context} items=${items} marks=${marks} memory=${memory} />
      </div>
    `)}
    ${hasNewer && html`<${Edge} key="newer" way="newer" marks=${marks} onRetry=${onRetry} />`}
  `;
}

/**
 * A row of the history, or a message on its way.
 * @typedef {{ row: AnyRow, entry: null, at: number, sender: number | null }
 *   | { row: null, entry: Outgoing, at: number, sender: null }} Item
 *
 * @typedef {import("../../vendor/preact.js").VNode<any>} Drawing an element of a row
 *
 * The elements of the last draw and of this one. A row that is drawn as before costs nothing: busy
 * conversations draw often.
 * @typedef {{ old: Map<AnyRow, Drawing>, fresh: Map<AnyRow, Drawing> }} Memory
 */

/**
 * Return the rows by the days of the reader's place.
 * @param {AnyRow[]} rows
 * @param {Outgoing[]} waiting
 */
function daysOf(rows, waiting) {
  /** @type {{ key: string, day: string, at: Date, items: Item[] }[]} */
  const days = [];
  let before = 0;
  const add = (/** @type {Item} */ item) => {
    const at = new Date(item.at);
    const day = dayOf(at);
    const last = days.at(-1);
    // About midnight, the next server may still be in the day before. A clock that was a day ahead was
    // put right: what follows has its own day, which may be shown for the second time.
    const isSame = last && (item.entry || day === last.day || (day < last.day && before - item.at < CLOCKS_MS));
    if (isSame) last.items.push(item);
    else days.push({ key: `${day} ${days.filter((each) => each.day === day).length}`, day, at, items: [item] });
    before = item.at;
  };
  for (const row of rows) {
    add({ row, entry: null, at: Date.parse(row.timestamp), sender: isMessage(row) ? row.sender_id : null });
  }
  for (const entry of waiting) add({ row: null, entry, at: entry.at, sender: null });
  return days;
}

/**
 * The rows of a day. An element that is used again still knows the parent of its first draw. This component
 * is the parent, so that it has no elements in its props: each draw would hold the one before it for ever.
 * @param {{ context: Context, items: Item[], marks: import("./list.js").Marks, memory: Memory }} props
 */
function DayRows({ context, items, marks, memory }) {
  return items.flatMap((item, n) => draw({ context, item, before: items[n - 1], marks, memory }));
}

/**
 * Return the elements of a row. All are in one list, so that each is known by its key.
 * @param {{ context: Context, item: Item, before: Item | undefined, marks: import("./list.js").Marks,
 *   memory: Memory }} props
 */
function draw({ context, item, before, marks, memory: { old, fresh } }) {
  if (item.entry) {
    const me = context.session.state.me;
    const isHead = !(before && (before.entry || before.sender === me) && item.at - before.at < RUN_MS);
    return [html`<${OutgoingRow} key=${`k${item.entry.key}`} context=${context} entry=${item.entry} isHead=${isHead} />`];
  }
  const { row } = item;
  const isFirstUnread = row.seq === marks.lineSeq;
  const line = html`
    <div key="line" class="unread-line" role="listitem"><span>${t("conversation.unread_line")}</span></div>
  `;
  const isHead = isFirstUnread || before?.sender !== item.sender || item.at - before.at >= RUN_MS;
  if (!isMessage(row)) {
    const notice = html`<${NoticeRow} key=${row.seq} session=${context.session} notice=${row} />`;
    return isFirstUnread ? [line, notice] : [notice];
  }
  const isFlashed = row.seq === marks.flashSeq;
  let drawn = old.get(row);
  if (!drawn || drawn.props.isHead !== isHead || drawn.props.isFlashed !== isFlashed) {
    drawn = html`<${Row} key=${row.seq} context=${context} message=${row} isHead=${isHead} isFlashed=${isFlashed} />`;
  }
  fresh.set(row, drawn);
  return isFirstUnread ? [line, drawn] : [drawn];
}

/**
 * More messages that are not drawn yet, or that could not be read.
 * @param {{ way: "older" | "newer", marks: import("./list.js").Marks,
 *   onRetry: (way: "older" | "newer") => void }} props
 */
function Edge({ way, marks, onRetry }) {
  const fault = marks.faults[way];
  return html`
    <div class="edge ${way}" role="listitem" aria-label=${t("conversation.reading")}>
      ${fault !== null && html`
        <p role="alert">
          <span>${t("conversation.not_read", { reason: fault })}</span>
          <button type="button" class="button" onClick=${() => onRetry(way)}>${t("shell.try_again")}</button>
        </p>
      `}
    </div>
  `;
}
