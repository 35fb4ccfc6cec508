// The side of the page: the groups and direct conversations, and what leads elsewhere.

import { t } from "../lib/strings.js";
import { html, useMemo, useState } from "../vendor/preact.js";
import { Beginnings } from "./home.js";
import { Icon } from "./icon.js";
import { ctrlName } from "./keys.js";
import { openPalette } from "./palette/open.js";
import { AskForNotifications } from "./sidebar/ask.js";
import { AccountButton } from "./sidebar/account.js";
import { FILTERS, filtered } from "./sidebar/filters.js";
import { Invitations } from "./sidebar/invitations.js";
import { GroupList } from "./sidebar/list.js";
import { MentionsButton } from "./sidebar/mentions_button.js";
import { NewButton } from "./sidebar/new_button.js";

/**
 * @typedef {import("../model/session.js").Session} Session
 * @typedef {import("../model/actions.js").Actions} Actions
 */

/** @param {{ session: Session, actions: Actions, chosen: number | null }} props */
export function Sidebar({ session, actions, chosen }) {
  const [filter, setFilter] = useState(FILTERS[0]);
  const ids = useIds(session, filter, chosen);
  return html`
    <nav id="groups" class="sidebar" aria-label=${t("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${Icon} name="logo" /><span>${t("shell.name")}</span></a>
          <span class="grow"></span>
          <${MentionsButton} />
          <${NewButton} session=${session} actions=${actions} />
          <${AccountButton} session=${session} actions=${actions} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${openPalette}>
          <${Icon} name="search" /><span class="grow">${t("shell.palette")}</span><kbd>${`${ctrlName()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${t("shell.filter")}>
          ${FILTERS.map((each) => html`
            <button class="filter" aria-pressed=${each === filter} onClick=${() => setFilter(each)}>
              ${t(`shell.filter.${each}`)}
            </button>`)}
        </div>
        <${Invitations} session=${session} actions=${actions} />
      </header>
      <${GroupList} key=${filter} session=${session} actions=${actions} ids=${ids} chosen=${chosen} />
      ${ids.length === 0 && html`
        <div class="empty">
          <p>${t(`shell.none.${filter}`)}</p>
          ${filter === "all" && html`<${Beginnings} session=${session} actions=${actions} />`}
        </div>`}
      <${AskForNotifications} session=${session} />
    </nav>
  `;
}

/**
 * The ids of the groups that a filter shows.
 * @param {Session} session
 * @param {import("./sidebar/filters.js").Filter} filter
 * @param {number | null} chosen
 */
function useIds(session, filter, chosen) {
  const order = session.view.order.value;
  // All groups are looked at only for a filter that depends on their counts.
  const changes = filter === "all" ? 0 : session.view.changed.value;
  return useMemo(
    () => filtered(order, session.state.groups, filter, chosen),
    [session, order, changes, filter, chosen],
  );
}
