// The search in one conversation.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { SearchView } from "../search/view.js";
import { Panel } from "./panel.js";

/** @param {import("./host.js").PanelProps} props */
export const Search = ({ session, actions, request }) => html`
  <${Panel} title=${t("shell.search_here")}>
    <${SearchView}
      session=${session} actions=${actions} groupId=${request.groupId} q=""
      instead=${html`<p class="panel-note">${t("search.hint")}</p>`}
    />
  <//>
`;
