// What the user does, of all subjects: one object, so that the user interface needs one.

import { createAccountActions } from "./actions/account.js";
import { createGroupActions } from "./actions/groups.js";
import { createMessageActions } from "./actions/messages.js";
import { createPeopleActions } from "./actions/people.js";

/**
 * @param {import("./session.js").Session} session
 * @param {import("../net/http.js").Http} http
 * @param {typeof import("../net/upload.js").upload} upload
 */
export const createActions = (session, http, upload) => ({
  ...createMessageActions(session, http),
  ...createGroupActions(session, http),
  ...createPeopleActions(session, http),
  ...createAccountActions(session, http, upload),
});

/** @typedef {ReturnType<typeof createActions>} Actions */
