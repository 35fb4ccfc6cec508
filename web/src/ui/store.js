// The model, one for the page.

import { browserEnvironment } from "../model/environment.js";
import { createStore } from "../model/store.js";
import { loadInside } from "./inside.js";

export const store = createStore({
  ...browserEnvironment(),
  loadSession: loadInside,
  openDatabase: async (userId) => (await loadInside()).openDatabase(userId),
});
