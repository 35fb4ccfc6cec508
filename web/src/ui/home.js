// The page while no conversation is open: what can be done next.

import { t } from "../lib/strings.js";
import { html } from "../vendor/preact.js";
import { Icon } from "./icon.js";
import { KINDS } from "./sidebar/kinds.js";
import { startNew } from "./sidebar/new_button.js";

/**
 * @param {{ session: import("../model/session.js").Session,
 *   actions: import("../model/actions.js").Actions }} parts
 */
export function Home(parts) {
  const isEmpty = parts.session.view.order.value.length === 0;
  return html`
    <div class="main-body home">
      <p class="quiet-text">${t(isEmpty ? "shell.begin" : "shell.choose")}</p>
      <${Beginnings} ...${parts} />
    </div>
  `;
}

/** @param {import("./sidebar/new_button.js").Parts} parts */
export const Beginnings = (parts) => html`
  <div class="home-actions">
    ${KINDS.map(([kind, icon]) => html`
      <button key=${kind} class="button" onClick=${() => void startNew(kind, parts)}>
        <${Icon} name=${icon} />${t(`shell.new.${kind}`)}
      </button>`)}
  </div>
`;
