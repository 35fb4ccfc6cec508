// How far the conversation is read: as far as it was on the screen for a moment, while the page was
// looked at.

import { openSegment } from "../../model/log.js";

const SEEN_MS = 400;

/**
 * @param {object} dependencies
 * @param {import("../../model/session.js").Session} dependencies.session
 * @param {number} dependencies.groupId
 * @param {import("./anchor.js").Anchor} dependencies.anchor
 * @param {import("./window.js").Window} dependencies.window
 * @param {() => number | null} dependencies.firstUnread the first unread message, when that was known
 */
export function createReading({ session, groupId, anchor, window, firstUnread }) {
  let timer = 0;
  let isStopped = false;

  const isLooking = () => document.visibilityState === "visible" && document.hasFocus();

  /** Return the last event that is on the screen, or 0 if messages before it are not known. */
  function seen() {
    const group = session.state.groups.get(groupId);
    const segment = window.segment();
    if (!group || !segment || !isLooking()) return 0;
    // There may be own messages alone between the mark and the first unread message.
    if (segment.from > Math.max(group.read_seq + 1, firstUnread() ?? 0)) return 0;
    const log = session.state.logs.get(groupId);
    // The last events may be none that have a row.
    if (anchor.atEnd() && log && openSegment(log) === segment) return segment.to;
    const last = anchor.lastSeen()?.dataset.row ?? "";
    return last.startsWith("k") ? segment.to : Number(last);
  }

  function look() {
    const now = seen();
    const group = session.state.groups.get(groupId);
    if (isStopped || !group || now <= group.read_seq || timer) return;
    timer = setTimeout(() => {
      timer = 0;
      const still = Math.min(now, seen());
      if (!isStopped && still > 0) session.marks.read(groupId, still);
      look();
    }, SEEN_MS);
  }

  return {
    look,
    isLooking,
    /** Mark nothing as read until the conversation is opened again. */
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
    dispose: () => clearTimeout(timer),
  };
}
