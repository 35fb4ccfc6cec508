// The settings: what is on each page, and the way between them. Loaded when it is first opened.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { Icon } from "../icon.js";
import { General } from "./general.js";
import { Profile } from "./profile.js";
import { Sessions } from "./sessions.js";

/**
 * @typedef {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions }} Props
 */

/** The pages by the last part of their addresses. @type {Record<string, { icon: string, draw: (props: Props) => any }>} */
const PAGES = {
  "": { icon: "settings", draw: General },
  profile: { icon: "person", draw: Profile },
  sessions: { icon: "device", draw: Sessions },
};

/** @param {Props & { page: string }} props */
export function Settings({ session, actions, page }) {
  const shown = PAGES[page];
  if (!shown) return html`<div class="main-body"><p class="empty">${t("shell.not_found")}</p></div>`;
  return html`
    <div class="main-body settings">
      <nav class="tabs" aria-label=${t("shell.settings")}>
        ${Object.entries(PAGES).map(([name, { icon }]) => html`
          <a class="tab" href=${name ? `/settings/${name}` : "/settings"} aria-current=${name === page ? "page" : undefined}>
            <${Icon} name=${icon} />${t(/** @type {any} */ (`account.page.${name || "general"}`))}
          </a>`)}
      </nav>
      <${shown.draw} key=${page} session=${session} actions=${actions} />
    </div>
  `;
}
