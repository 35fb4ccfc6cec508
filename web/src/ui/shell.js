// The frame of the page: the groups, the conversation, and a panel beside it.

import { html } from "../vendor/preact.js";
import { Icon } from "./icon.js";
import { followLink, route } from "./navigation.js";

/** The parts of the page, by the current route. */
export function Shell() {
  const at = route.value;
  const isOpen = at.name !== "home";
  return html`
    <a class="skip-link" href="#main">Skip to the conversation</a>
    <div class="shell" data-open=${isOpen ? "main" : "groups"} onClick=${followLink}>
      <nav class="sidebar" aria-label="Groups">
        <header class="bar">
          <a class="brand" href="/"><${Icon} name="logo" /><span>Chat</span></a>
        </header>
        <div class="sidebar-body"></div>
      </nav>
      <main id="main" class="main" tabindex="-1">
        <header class="bar">
          <a class="button quiet back" href="/"><${Icon} name="back" label="Back to the groups" /></a>
          <h1>${titleOf(at)}</h1>
        </header>
        <div class="main-body">
          <p class="empty">${at.name === "home" ? "Choose a conversation." : ""}</p>
        </div>
      </main>
    </div>
  `;
}

/**
 * Return the heading of a route.
 * @param {import("./route.js").Route} at
 */
function titleOf(at) {
  switch (at.name) {
    case "home":
      return "Chat";
    case "group":
    case "direct":
      return "Conversation";
    case "join":
      return "Invitation";
    case "search":
      return "Search";
    case "settings":
      return "Settings";
    case "unknown":
      return "Page not found";
  }
}
