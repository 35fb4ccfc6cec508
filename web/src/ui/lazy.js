// Parts of the page that are loaded when they are first needed.

import { t } from "../lib/strings.js";
import { html, useEffect, useState } from "../vendor/preact.js";

/** @type {Map<() => Promise<any>, any>} */
const loaded = new Map();

/**
 * Draw a component of a module that is not loaded yet.
 * @param {{ load: () => Promise<any>, name: string, isQuiet?: boolean, [prop: string]: unknown }} props
 *   `load` imports the module, `name` is the component's, `isQuiet` says nothing meanwhile; all others go
 *   to the component
 */
export function Lazy({ load, name, isQuiet = false, ...props }) {
  const [hasFailed, setFailed] = useState(false);
  const [, redraw] = useState(0);
  const module = loaded.get(load);
  useEffect(() => {
    if (module || hasFailed) return;
    load().then(
      (found) => {
        loaded.set(load, found);
        redraw((count) => count + 1);
      },
      () => setFailed(true),
    );
  }, [load, hasFailed]);
  if (module) return html`<${module[name]} ...${props} />`;
  if (!hasFailed) return !isQuiet && html`<p class="empty" role="status">${t("shell.loading")}</p>`;
  return html`
    <div class="empty" role="alert">
      <p>${t("shell.not_loaded")}</p>
      <button class="button" onClick=${() => setFailed(false)}>${t("shell.try_again")}</button>
    </div>
  `;
}
