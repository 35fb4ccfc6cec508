// The bar of commands at the row under the pointer or with the focus. There is one, which moves.

import { t } from "../../lib/strings.js";
import { computed, html, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../../vendor/preact.js";
import { isMessage } from "../../model/log.js";
import { Icon } from "../icon.js";
import { openMenu } from "../menu.js";
import { commandsOf } from "./commands.js";
import { quickReactions } from "./react.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./list.js").List} List
 * @typedef {import("../../model/types.js").Message} Message
 */

const QUICK = 3;
/** The bar waits until the list was not scrolled for so long. */
const REST_MS = 500;
/** How the keys are written that are not one letter. @type {Record<string, () => string>} */
const KEY_NAMES = { Delete: () => t("shell.key.delete") };

/**
 * Return the message of a row.
 * @param {Context} context
 * @param {Element | null | undefined} element in a row
 */
export function messageAt({ session, groupId }, element) {
  const row = /** @type {HTMLElement | null | undefined} */ (element?.closest("[data-row]"));
  const found = session.state.logs.get(groupId)?.rows.get(Number(row?.dataset.row));
  return isMessage(found) ? found : null;
}

/**
 * Open the menu of a message.
 * @param {Context} context
 * @param {List} list
 * @param {Message} message
 * @param {HTMLElement} anchor
 * @param {{ x: number, y: number } | null} [point]
 */
export function openRowMenu(context, list, message, anchor, point = null) {
  const items = commandsOf(context, list, message).map(({ label, icon, keys, isDanger, run }) => ({
    label,
    icon,
    ...(isDanger ? { isDanger } : {}),
    ...(keys?.[0] ? { detail: KEY_NAMES[keys[0]]?.() ?? keys[0] } : {}),
    // The menu hands no event over. Shift skips the question.
    onSelect: () => run(anchor, /** @type {any} */ (window.event)?.shiftKey === true),
  }));
  openMenu({ label: t("conversation.menu"), items, anchor, point });
}

/**
 * Return a row of the history, or undefined. The component is drawn again when that row or what the
 * user may do in the group has changed, and not with each message that comes.
 * @param {Context} context
 * @param {number | null} seq
 */
function useRow({ session, groupId }, seq) {
  const row = useMemo(() => computed(() => {
    const { log } = session.view.logs.get(groupId).value;
    return seq === null ? undefined : log?.rows.get(seq);
  }), [session, groupId, seq]);
  const rights = useMemo(() => computed(() => {
    const { role, may_post, is_archived, settings } = session.view.groups.get(groupId).value ?? {};
    return JSON.stringify([role, may_post, is_archived, settings]);
  }), [session, groupId]);
  void rights.value;
  return row.value;
}

/**
 * @param {{ context: Context, list: List, box: { current: HTMLElement | null } }} props
 */
export function RowBar({ context, list, box }) {
  const [seq, setSeq] = useState(/** @type {number | null} */ (null));
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  /** The row that has the bar. */
  const marked = useRef(/** @type {Element | null} */ (null));
  const found = useRow(context, seq);
  const message = isMessage(found) ? found : null;

  useEffect(() => {
    const area = /** @type {HTMLElement} */ (box.current);
    let scrolledAt = -REST_MS;
    let top = area.scrollTop;
    let timer = 0;
    const scrolled = () => {
      top = area.scrollTop;
      scrolledAt = performance.now();
    };
    /** @param {Event} event */
    const follow = (event) => {
      const target = /** @type {Element} */ (event.target);
      if (ref.current?.contains(target)) return;
      clearTimeout(timer);
      const move = () => setSeq(messageAt(context, target)?.seq ?? null);
      // Rows that pass under the pointer get no bar. The event of the scrolling may be still to come.
      if (area.scrollTop !== top) scrolled();
      const left = scrolledAt + REST_MS - performance.now();
      if (left > 0 && event.type === "pointerover") timer = setTimeout(move, left);
      else move();
    };
    /** @param {MouseEvent} event */
    const menu = (event) => {
      const target = /** @type {Element} */ (event.target);
      const at = messageAt(context, target);
      // Links, pictures and chosen text have menus of the browser.
      if (!at || target.closest("a, img, video") || String(getSelection() ?? "") !== "") return;
      event.preventDefault();
      const row = /** @type {HTMLElement} */ (target.closest("[data-row]"));
      openRowMenu(context, list, at, row, { x: event.clientX, y: event.clientY });
    };
    const leave = () => {
      clearTimeout(timer);
      setSeq(null);
    };
    area.addEventListener("scroll", scrolled, { passive: true });
    area.addEventListener("pointerover", follow);
    area.addEventListener("focusin", follow);
    area.addEventListener("pointerleave", leave);
    area.addEventListener("contextmenu", menu);
    return () => {
      clearTimeout(timer);
      area.removeEventListener("scroll", scrolled);
      area.removeEventListener("pointerover", follow);
      area.removeEventListener("focusin", follow);
      area.removeEventListener("pointerleave", leave);
      area.removeEventListener("contextmenu", menu);
    };
  }, [context, list]);

  const place = () => {
    const area = /** @type {HTMLElement} */ (box.current);
    const row = message && area.querySelector(`[data-row="${message.seq}"]`);
    if (row !== marked.current) {
      marked.current?.removeAttribute("data-bar");
      row?.setAttribute("data-bar", "");
      marked.current = row;
    }
    if (!ref.current || !row) return;
    const top = row.getBoundingClientRect().top - area.getBoundingClientRect().top + area.scrollTop;
    const at = `${top}px`;
    if (ref.current.style.insetBlockStart !== at) ref.current.style.insetBlockStart = at;
  };
  useLayoutEffect(place);
  // Its row may have another place after each draw.
  useEffect(() => list.onDrawn(place));

  if (!message) return null;
  const commands = commandsOf(context, list, message);
  const mayReact = commands.some(({ id }) => id === "react");
  const row = () => /** @type {HTMLElement} */ (box.current?.querySelector(`[data-row="${message.seq}"]`));
  return html`
    <div class="row-bar" ref=${ref} role="toolbar" aria-label=${t("conversation.commands")}>
      ${mayReact && quickReactions(context).slice(0, QUICK).map((emoji) => html`
        <button
          key=${emoji} type="button" tabindex="-1" class="emoji" aria-label=${t("conversation.react_with", { emoji })}
          onClick=${() => context.react(message, emoji, !message.reacted?.includes(emoji))}
        >${emoji}</button>
      `)}
      ${commands.filter(({ isInBar }) => isInBar).map(({ id, label, icon, run }) => html`
        <button key=${id} type="button" tabindex="-1" title=${label} onClick=${(/** @type {MouseEvent} */ event) => run(row(), event.shiftKey)}>
          <${Icon} name=${icon} label=${label} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${t("conversation.menu")} aria-haspopup="menu"
        onClick=${(/** @type {MouseEvent} */ event) => openRowMenu(context, list, message, /** @type {HTMLElement} */ (event.currentTarget))}
      >
        <${Icon} name="more" label=${t("conversation.menu")} />
      </button>
    </div>
  `;
}
