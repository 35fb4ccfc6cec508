// The frame of a panel: a heading, a way back and a close button around what the panel shows.

import { t } from "../../lib/strings.js";
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { Icon } from "../icon.js";
import { closePanel, openPanel, panel } from "./open.js";

/**
 * `title` names the panel for all readers. `head` stays above what scrolls, `foot` below it.
 * @param {{ title: string, head?: unknown, foot?: unknown, children?: unknown }} props
 */
export function Panel({ title, head, foot, children }) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  const back = panel.value?.back;

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return html`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${back &&
          html`<button class="button quiet" onClick=${() => openPanel(back)}>
            <${Icon} name="back" label=${t("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${heading}>${title}</h2>
          <button class="button quiet" onClick=${closePanel}>
            <${Icon} name="close" label=${t("shell.close")} />
          </button>
        </header>
        ${head}
      </div>
      <div class="panel-body">${children}</div>
      ${foot && html`<footer class="panel-foot">${foot}</footer>`}
    </aside>
  `;
}
