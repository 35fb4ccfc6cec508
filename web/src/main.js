// The entry: draws the app, and registers the service worker.

import { start } from "./ui/app.js";
import { fetchInside, provideInside } from "./ui/inside.js";
import { registerWorker } from "./ui/worker.js";

provideInside(() => import("./ui/within.js"));
start(/** @type {HTMLElement} */ (document.getElementById("app")))
  .then(fetchInside)
  // The worker fetches all files: it finds those that the page has just got in the browser's cache.
  .then(registerWorker);
