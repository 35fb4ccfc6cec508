// The search in all conversations. Before something is searched for, it shows who has mentioned the user.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { go } from "../navigation.js";
import { MentionsList } from "../panels/mentions.js";
import { hrefOf } from "../route.js";
import { SearchView } from "../search/view.js";

/**
 * @param {{ session: import("../../model/session.js").Session,
 *   actions: import("../../model/actions.js").Actions, query: string }} props
 */
export function SearchScreen({ session, actions, query }) {
  return html`
    <div class="main-body search-screen">
      <${SearchView}
        session=${session} actions=${actions} q=${query}
        onQuery=${(/** @type {string} */ q) => go(hrefOf({ name: "search", query: q }), { replace: true })}
        instead=${html`
          <h2 class="search-head">${t("shell.mentions")}</h2>
          <${MentionsList} session=${session} actions=${actions} />
        `}
      />
    </div>
  `;
}
