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
  /** Tells whether the place that the reader has asked for last still counts; null when it is shown. */
  let wish = /** @type {(() => boolean) | null} */ (null);

  /** Make older calls void. Return the function that tells whether this one still counts. */
  function begin() {
    const mine = ++turn;
    return () => mine === turn;
  }

  /** @template T @param {(isLatest: () => boolean) => Promise<T>} go @returns {Promise<T>} */
  async function wished(go) {
    const isLatest = (wish = begin());
    try {
      return await go(isLatest);
    } finally {
      if (wish === isLatest) wish = null;
    }
  }

  /** @param {number} seq @param {Where} where @param {() => boolean} isLatest */
  async function toRow(seq, where, isLatest) {
    await history.openAt(groupId, seq);
    if (!isLatest()) return false;
    if (!window.around(seq)) {
      // The history ends before it: the server was set back, or a link is wrong.
      await toEnd(isLatest);
      return false;
    }
    const row = window.nearest(seq);
    if (row !== null) show({ row: String(row), ...where });
    return row === seq;
  }

  /** @param {() => boolean} isLatest */
  async function toEnd(isLatest) {
    const end = state.groups.get(groupId)?.seq ?? 0;
    history.look(groupId, END);
    const isKnown = window.atEnd();
    if (isKnown) show(null);
    if (isKnown && (window.segment()?.to ?? 0) >= end) return;
    await history.page(groupId);
    if (isLatest() && window.atEnd()) show(null);
  }

  /** Return whether there is a first unread message. @param {() => boolean} isLatest */
  async function toUnread(isLatest) {
    const { seq } = await history.open(groupId);
    if (!isLatest()) return true;
    if (seq === null || !window.around(seq)) return false;
    setLine(seq);
    show({ row: String(seq), ...THIRD });
    return true;
  }

  /** At the first unread message, where the conversation was left, or at the end. @param {() => boolean} isLatest */
  async function openFromServer(isLatest) {
    if (await toUnread(isLatest)) return;
    const place = left.get(key);
    if (place && Date.now() - place.at < LEFT_MS && window.around(Number(place.row))) show(place);
    else await toEnd(isLatest);
  }

  return {
    /** Whether the reader waits for a place that was asked for. */
    isWished: () => wish !== null,

    /**
     * Go to an event, or to the next one that has a row: a reaction has a place of its own. Return
     * whether it is a row itself. Raises RequestError.
     * @param {number} seq
     * @param {Where} [where]
     */
    goTo: (seq, where = THIRD) => wished((isLatest) => toRow(seq, where, isLatest)),

    /** Go to the end. Raises RequestError. */
    goToEnd: () => wished(toEnd),

    /** Go to the first message that was sent at a time or later. Raises RequestError. @param {Date} at */
    goToTime: (at) => wished(async (isLatest) => {
      const { seq } = await history.openAtTime(groupId, at.toISOString());
      if (!isLatest()) return;
      if (seq === null) await toEnd(isLatest);
      else await toRow(seq, BELOW_DAY, isLatest);
    }),

    /**
     * Open at the first unread message, where the conversation was left, or at the end; without the
     * server, where the reading ended, or at the newest message that is here. Raises RequestError.
     */
    async open() {
      const isLatest = begin();
      try {
        await openFromServer(isLatest);
      } catch (error) {
        if (!isLatest()) return;
        const log = state.logs.get(groupId);
        const kept = log && newestSegment(log);
        const read = state.groups.get(groupId)?.read_seq ?? 0;
        const { isPassing } = /** @type {import("../../net/errors.js").RequestError} */ (error);
        if (!kept || !isPassing) throw error;
        const isInside = kept.from <= read && read < kept.to;
        await (isInside ? toRow(read, THIRD, isLatest) : toRow(kept.to, AT_BOTTOM, isLatest));
      }
    },

    /** Go to the first unread message, or to the end: nobody has asked for it. Raises RequestError. */
    async resume() {
      const isLatest = begin();
      if (!(await toUnread(isLatest))) await toEnd(isLatest);
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
