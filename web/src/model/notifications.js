// Which messages are worth a notification, and when it goes again. Without a page: the user interface
// gives a port that shows and closes.

import { plainText } from "../text/plain.js";
import { isMuted } from "./view.js";

/**
 * @typedef {import("./types.js").Arrived} Arrived
 * @typedef {import("./types.js").Changes} Changes
 * @typedef {import("./types.js").Group} Group
 * @typedef {import("./types.js").State} State
 *
 * A notification: of a message, or of the `count` new messages of a group after a time without a
 * connection. One with the same `tag` replaces the one before. `text` is null if it is not to be
 * shown or if the message has none.
 * @typedef {{ tag: string, kind: "message" | "summary", group: Group, seq: number,
 *   sender_id: number | null, sender: string, text: string | null, count: number,
 *   isRenewed: boolean, hasSound: boolean }} Notice
 *
 * @typedef {object} Port
 * @property {(notice: Notice) => void} show
 * @property {(tag: string) => void} close does nothing if there is none
 */

/** Messages of a group within this time give one sound. */
const QUIET_MS = 5000;
const TEXT_CHARACTERS = 120;
/** So many messages wait for a port at most: the page loads it after what it shows first. */
const EARLY_MAX = 20;
/** A tab that is looking at a group says so this often; one that has crashed is believed no longer. */
const LOOK_MS = 20_000;

/** The tag of a group's notifications. @param {number} groupId */
const tagOf = (groupId) => `g${groupId}`;

/**
 * The mark before the title of the page: a number of mentions and direct messages, or a dot for others.
 * @param {import("./view.js").Totals} totals
 */
export const titleMark = ({ groups, mentions }) =>
  mentions > 0 ? `(${mentions}) ` : groups > 0 ? "• " : "";

/**
 * @param {object} dependencies
 * @param {State} dependencies.state
 * @param {() => import("./settings.js").Settings} dependencies.settings
 * @param {() => boolean} dependencies.isLeading whether this tab shows notifications
 * @param {() => boolean} dependencies.isVisible
 * @param {(groupId: number | null) => void} dependencies.tell tells the other tabs what this one looks at
 * @param {import("../net/clock.js").Clock} dependencies.clock
 */
export function createNotifications({ state, settings, isLeading, isVisible, tell, clock }) {
  /** @type {Port | null} */
  let port = null;
  /** What came before there was a port. @type {Arrived[]} */
  let early = [];
  /** The group that is visible and focused in this tab. @type {number | null} */
  let own = null;
  /** Those in other tabs, by tab. @type {Map<string, { groupId: number, until: number }>} */
  const others = new Map();
  /** When each group was last notified of. @type {Map<number, number>} */
  const shown = new Map();
  /** The groups as they were when the connection was lost. @type {Map<number, Group> | null} */
  let before = null;
  /** @type {any} */
  let timer = null;

  /** @param {number} groupId */
  function isLookedAt(groupId) {
    if (own === groupId) return true;
    const now = clock.now();
    return [...others.values()].some((each) => each.groupId === groupId && each.until > now);
  }

  /** @param {Group} group @param {"direct" | "mention" | "message"} kind */
  function isWanted(group, kind) {
    const { notifications, mentions_in_muted, notify_all } = settings();
    if (!notifications || isLookedAt(group.id)) return false;
    if (isMuted(group, clock.now())) return kind === "mention" && mentions_in_muted;
    return kind !== "message" || notify_all.includes(group.id);
  }

  /** @param {Group} group @param {Pick<Notice, "kind" | "seq" | "sender_id" | "sender" | "text" | "count">} members */
  function show(group, members) {
    const now = clock.now();
    const isRenewed = now - (shown.get(group.id) ?? -Infinity) >= QUIET_MS;
    const hasSound = isRenewed && settings().sounds && !isVisible();
    shown.set(group.id, now);
    port?.show({ tag: tagOf(group.id), group, ...members, isRenewed, hasSound });
  }

  /** @param {number} groupId */
  function close(groupId) {
    shown.delete(groupId);
    port?.close(tagOf(groupId));
  }

  function repeat() {
    clock.cancel(timer);
    timer = null;
    tell(own);
    if (own !== null) timer = clock.after(repeat, LOOK_MS);
  }

  return {
    /** Show notifications through this from now on. @param {Port | null} given */
    setPort(given) {
      port = given;
      if (given) this.arrived(early.splice(0));
    },

    /** Note which conversation is visible and focused in this tab. @param {number | null} groupId */
    look(groupId) {
      if (groupId === own) return;
      own = groupId;
      repeat();
      if (groupId !== null) close(groupId);
    },

    /** Note what another tab looks at. @param {{ tab: string, group_id: number | null }} word */
    looked({ tab, group_id }) {
      if (group_id === null) others.delete(tab);
      else {
        others.set(tab, { groupId: group_id, until: clock.now() + 2 * LOOK_MS });
        if (isLeading()) close(group_id);
      }
    },

    /** New messages of others have come, while live. @param {Arrived[]} arrived */
    arrived(arrived) {
      if (!port) early = [...early, ...arrived].slice(-EARLY_MAX);
      if (!port || !isLeading()) return;
      for (const { message, kind } of arrived) {
        const group = state.groups.get(message.group_id);
        if (!group || message.seq <= group.read_seq || !isWanted(group, kind)) continue;
        const person = state.people.get(message.sender_id);
        const sender = person?.display_name ?? person?.username ?? message.sender;
        const text = Array.from(plainText(message.content.slice(0, 4 * TEXT_CHARACTERS))).slice(0, TEXT_CHARACTERS);
        show(group, {
          kind: "message", seq: message.seq, sender_id: message.sender_id, sender, count: 1,
          text: settings().notification_text && text.length > 0 ? text.join("") : null,
        });
      }
    },

    /** Close what has been read, here or on another device, and what is gone. @param {Changes} changes */
    changed({ groups }) {
      if (!isLeading()) return;
      for (const id of groups) {
        const group = state.groups.get(id);
        if (group ? group.unread === 0 && shown.has(id) : shown.has(id)) close(id);
      }
    },

    /** The connection was lost: what comes during the absence is told as one number for each group. */
    lost() {
      before = new Map(state.groups);
    },

    /** The connection is live, and the counts are as of now. */
    back() {
      const then = before;
      before = null;
      if (!then || !isLeading() || isVisible()) return;
      for (const group of state.groups.values()) {
        const { unread, mentions } = then.get(group.id) ?? { unread: 0, mentions: 0 };
        const count = group.unread - unread;
        const isMentioned = group.mentions > mentions;
        const kind = group.kind === "direct" ? "direct" : isMentioned ? "mention" : "message";
        if (count > 0 && isWanted(group, kind)) {
          show(group, { kind: "summary", seq: group.last?.seq ?? group.seq, sender_id: null, sender: "", text: null, count });
        }
      }
    },

    dispose() {
      clock.cancel(timer);
      if (own !== null) tell(null);
      for (const id of [...shown.keys()]) close(id);
    },
  };
}

/** @typedef {ReturnType<typeof createNotifications>} Notifications */
