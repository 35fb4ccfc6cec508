// What all parts of an open conversation use, in one object that stays the same.

import { attempt } from "../faults.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 * @typedef {import("../../model/types.js").Message} Message
 * @typedef {ReturnType<typeof createContext>} Context
 */

const RECENT_MAX = 24;

/**
 * @param {object} dependencies
 * @param {Session} dependencies.session
 * @param {Actions} dependencies.actions
 * @param {number} dependencies.groupId
 * @param {import("./compose.js").Compose} dependencies.compose
 */
export function createContext({ session, actions, groupId, compose }) {
  const { settings } = session.local;
  return {
    session,
    actions,
    groupId,
    compose,

    /** Add or take back an own reaction. @param {Message} message @param {string} emoji @param {boolean} isAdded */
    react({ group_id, seq }, emoji, isAdded) {
      if (isAdded) this.used(emoji);
      return attempt(() => actions.react(group_id, seq, emoji, isAdded));
    },

    /** Note that an emoji was used. @param {string} emoji */
    used(emoji) {
      const recent = settings.settings.peek().recent_emoji.filter((each) => each !== emoji);
      settings.set("recent_emoji", [emoji, ...recent].slice(0, RECENT_MAX));
    },
  };
}
