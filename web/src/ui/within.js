// The part of the page that needs a session: the model of one, and what is drawn of it.

export { createActions } from "../model/actions.js";
export { openDatabase } from "../model/db.js";
export { createSession } from "../model/session.js";
export { Shell } from "./shell.js";
