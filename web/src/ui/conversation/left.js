// Groups that others took from the user: they removed or banned the user, or deleted the group. The page tells
// of each group once: in place of its conversation if that is open, and otherwise in a notice. A hidden page
// waits until it is seen.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { route } from "../navigation.js";
import { toast } from "../toast.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/types.js").Left} Lost
 */

/** A ban removes the user first, and the server tells no more. @param {Lost} left */
const sentenceOf = ({ event: { type }, name }) =>
  t(type === "group_deleted" ? "joining.group_deleted" : "joining.was_removed", { name });

/** The notice in place of a conversation. @param {{ left: Lost }} props */
export function Left({ left }) {
  const [text, setText] = useState("");
  // A screen reader reads what comes into a region that is there already.
  useEffect(() => setText(sentenceOf(left)), [left]);
  return html`<p class="empty" role="status">${text}</p>`;
}

/** Tell of the groups that are not open. Return the function that ends it. @param {Session} session */
export function startTellingLeft(session) {
  /** The ids of the events that were told, here or in another tab. @type {Set<number>} */
  const told = new Set();
  function tell() {
    if (document.visibilityState === "hidden") return;
    const at = route.peek();
    for (const left of session.left.peek()) {
      const { id, group_id, actor_id } = left.event;
      if (actor_id === session.state.me || told.has(id)) continue;
      told.add(id);
      session.local.tabs.tell({ type: "told_left", event_id: id });
      if (at.name !== "group" || at.groupId !== group_id) toast(sentenceOf(left), { isKept: true });
    }
  }
  const stops = [
    session.left.subscribe(tell),
    session.local.onWord((word) => void (word.type === "told_left" && told.add(word.event_id))),
  ];
  document.addEventListener("visibilitychange", tell);
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener("visibilitychange", tell);
  };
}
