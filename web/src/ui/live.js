// What a screen reader says of new messages in the open conversation. The list itself says nothing, or
// it would read out all that is loaded.

import { t } from "../lib/strings.js";
import { html, useEffect, useState } from "../vendor/preact.js";
import { isMentioned } from "./conversation/mentioned.js";
import { nameIn } from "./conversation/people.js";

/** More messages than this at once are counted, not read. */
const READ_MAX = 3;
const GATHER_MS = 2_000;
const CHARACTERS = 200;
const LINES_MAX = 10;

/**
 * @param {{ session: import("../model/session.js").Session, groupId: number }} props
 */
export function Live({ session, groupId }) {
  const [lines, setLines] = useState(/** @type {{ id: number, text: string }[]} */ ([]));
  useEffect(() => {
    let last = 0;
    let count = 0;
    let timer = 0;
    const say = (/** @type {string} */ text) =>
      setLines((old) => [...old, { id: ++last, text }].slice(-LINES_MAX));
    const tellRest = () => {
      if (count > READ_MAX) say(t("conversation.new_messages", { n: count - READ_MAX }));
      count = 0;
    };
    const stop = session.onArrived((arrived) => {
      const { announce } = session.local.signals.settings.peek();
      for (const { message } of arrived) {
        if (message.group_id !== groupId || message.sender_id === session.state.me) continue;
        if (announce === "none" || (announce === "mentions" && !isMentioned(message, session.state.me))) continue;
        if (count === 0) timer = setTimeout(tellRest, GATHER_MS);
        if (++count > READ_MAX) continue;
        const name = nameIn(session, message.sender_id, message.sender);
        say(`${name}: ${Array.from(message.content).slice(0, CHARACTERS).join("") || t("conversation.no_text")}`);
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session, groupId]);
  return html`
    <div class="unseen" role="log" aria-label=${t("conversation.new_log")}>
      ${lines.map(({ id, text }) => html`<p key=${id}>${text}</p>`)}
    </div>
  `;
}
