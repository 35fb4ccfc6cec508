// The model, one for the page.

import { createStore } from "../model/store.js";

export const store = createStore();
