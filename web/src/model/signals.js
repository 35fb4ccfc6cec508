// Frames that are no events: each goes to the part that it is for.

import { applyMuted, applyRead, applyReadAll } from "./frames.js";

/**
 * Return a function that applies a frame.
 * @param {object} dependencies
 * @param {import("./types.js").State} dependencies.state
 * @param {import("./presence.js").Presence} dependencies.people
 * @param {Pick<ReturnType<typeof import("./local.js").createLocal>, "received">} dependencies.local
 * @param {import("../vendor/preact.js").Signal<number>} dependencies.invitations
 * @param {(cursor: string) => void} dependencies.onLive
 */
export const createSignals = ({ state, people, local, invitations, onLive }) =>
  /** @param {import("./types.js").Signal} frame @param {import("./types.js").Changes} changes */
  function apply(frame, changes) {
    switch (frame.type) {
      case "live":
        onLive(frame.cursor);
        break;
      case "read":
        applyRead(state, frame, changes);
        break;
      case "read_all":
        applyReadAll(state, frame.cursor, changes);
        break;
      case "muted":
        applyMuted(state, frame, changes);
        break;
      case "typing":
        people.typed(frame.group_id, frame.user_id);
        break;
      case "presence":
        people.answered(frame.online);
        break;
      case "presence_changed":
        people.changed(frame.user_id, frame.is_online);
        break;
      case "invitation":
        invitations.value++;
        break;
      default:
        local.received(frame);
    }
  };
