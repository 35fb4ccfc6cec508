// The entry: draws the app, and registers the service worker.

import { start } from "./ui/app.js";
import { registerWorker } from "./ui/worker.js";

start(/** @type {HTMLElement} */ (document.getElementById("app")));
registerWorker();
