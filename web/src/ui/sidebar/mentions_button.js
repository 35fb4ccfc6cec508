// The button of the messages that mention the user, over all conversations.

import { t } from "../../lib/strings.js";
import { html } from "../../vendor/preact.js";
import { Icon } from "../icon.js";
import { panel, togglePanel } from "../panels/open.js";

export const MentionsButton = () => html`
  <button
    class="button quiet" title=${t("shell.mentions")} aria-pressed=${panel.value?.name === "mentions"}
    onClick=${() => togglePanel({ name: "mentions" })}
  >
    <${Icon} name="mention" label=${t("shell.mentions")} />
  </button>
`;
