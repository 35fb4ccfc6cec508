// Where the list opens, and the ways to its places. A call for a newer place makes an older one void.

import { END } from "../../model/history.js";
import { newestSegment } from "../../model/log.js";

/**
 * Where a row is put: a part of the height of the box from the top, or pixels.
 * @typedef {{ part?: number, offset?: number }} Where
 * @typedef {Where & { row: string }} Place
 */

/** A place is restored if the conversation was left so recently. */
const LEFT_MS = 10 * 60 * 1000;
const LEFT_MAX = 100;
/** The first unread message is here, so that some of what was read is above it. */
const THIRD = { part: 1 / 3 };
/** The newest message that is here, if the server cannot be asked for newer ones. */
const AT_BOTTOM = { part: 0.9 };
/** Below the name of the day. */
const BELOW_DAY = { offset: 48 };

/** Where conversations were left. @type {Map<string, Place & { at: number }>} */
const left = new Map();

/**
 * @param {object} dependencies
 * @param {import("../../model/session.js").Session} dependencies.session
 * @param {number} dependencies.groupId
 * @param {import("./window.js").Window} dependencies.window
 * @param {(place: Place | null) => void} dependencies.show draws the window at a place; null is the end
 * @param {(seq: number) => void} dependencies.setLine sets the unread line
 */
export function createPlaces({ session, groupId, window, show, setLine }) {
  const { state, history } = session;
  const key = `${state.me} ${groupId}`;
  let turn = 0;

  /**
   * Go to an event, or to the next one that has a row: a reaction has a place of its own. Return
   * whether it is a row itself. Raises RequestError.
   * @param {number} seq
   * @param {Where} [where]
   */
  async function goTo(seq, where = THIRD) {
    const mine = ++turn;
    await history.openAt(groupId, seq);
    if (mine !== turn) return false;
    if (!window.around(seq)) {
      // The history ends before it: the server was set back, or a link is wrong.
      await goToEnd();
      return false;
    }
    const row = window.nearest(seq);
    if (row !== null) show({ row: String(row), ...where });
    return row === seq;
  }

  /** Go to the end. Raises RequestError. */
  async function goToEnd() {
    const mine = ++turn;
    const end = state.groups.get(groupId)?.seq ?? 0;
    history.look(groupId, END);
    const isKnown = window.atEnd();
    if (isKnown) show(null);
    if (isKnown && (window.segment()?.to ?? 0) >= end) return;
    await history.page(groupId);
    if (mine === turn && window.atEnd()) show(null);
  }

  /** Go to the first unread message. Return whether there is one. Raises RequestError. */
  async function openUnread() {
    const mine = ++turn;
    const { seq } = await history.open(groupId);
    if (mine !== turn) return true;
    if (seq === null || !window.around(seq)) return false;
    setLine(seq);
    show({ row: String(seq), ...THIRD });
    return true;
  }

  /** Open at the first unread message, where the conversation was left, or at the end. */
  async function openFromServer() {
    if (await openUnread()) return;
    const place = left.get(key);
    if (place && Date.now() - place.at < LEFT_MS && window.around(Number(place.row))) show(place);
    else await goToEnd();
  }

  return {
    goTo,
    goToEnd,
    openUnread,

    /**
     * Open as above; without the server, where the reading ended, or at the newest message that is here.
     * Raises RequestError.
     */
    async open() {
      try {
        await openFromServer();
      } catch (error) {
        const log = state.logs.get(groupId);
        const kept = log && newestSegment(log);
        const read = state.groups.get(groupId)?.read_seq ?? 0;
        const { isPassing } = /** @type {import("../../net/errors.js").RequestError} */ (error);
        if (!kept || !isPassing) throw error;
        const isInside = kept.from <= read && read < kept.to;
        await (isInside ? goTo(read, THIRD) : goTo(kept.to, AT_BOTTOM));
      }
    },

    /** Go to the first message that was sent at a time or later. Raises RequestError. @param {Date} at */
    async goToTime(at) {
      const mine = ++turn;
      const { seq } = await history.openAtTime(groupId, at.toISOString());
      if (mine !== turn) return;
      if (seq === null) await goToEnd();
      else await goTo(seq, BELOW_DAY);
    },

    /** The conversation is left. @param {Place | null} place null: at the end */
    leave(place) {
      turn++;
      left.delete(key);
      if (place && !place.row.startsWith("k")) left.set(key, { ...place, at: Date.now() });
      const [oldest] = left.keys();
      if (left.size > LEFT_MAX && oldest !== undefined) left.delete(oldest);
    },
  };
}
