// The frame of the page: the groups, and the conversation beside them.

import { t } from "../lib/strings.js";
import { html, useEffect, useLayoutEffect } from "../vendor/preact.js";
import { Banners } from "./banners.js";
import { ConnectionLine } from "./connection.js";
import { Conversation } from "./conversation/conversation.js";
import { DirectConversation } from "./conversation/direct.js";
import { ConversationHeader, DirectHeader } from "./conversation_header.js";
import { DialogHost } from "./dialogs.js";
import { Home } from "./home.js";
import { Icon } from "./icon.js";
import { startKeyboard } from "./keyboard.js";
import { Lazy } from "./lazy.js";
import { complete } from "./loading.js";
import { MenuHost } from "./menu.js";
import { followLink, route } from "./navigation.js";
import { PaletteHost, preparePalette } from "./palette.js";
import { PanelHost } from "./panels/host.js";
import { Sidebar } from "./sidebar.js";
import { Toasts } from "./toast.js";

/**
 * @typedef {import("../model/session.js").Session} Session
 * @typedef {import("../model/actions.js").Actions} Actions
 */

/**
 * The parts of the page, by the current route.
 * @param {{ session: Session, actions: Actions }} props
 */
export function Shell({ session, actions }) {
  const at = route.value;
  const isOpen = at.name !== "home";
  // From the first draw on: an effect after it would lose the first keys.
  useLayoutEffect(() => startKeyboard(session), [session]);
  useEffect(() => preparePalette(session), [session]);
  useEffect(() => startLater(session), [session]);
  return html`
    <a class="skip-link" href="#main">${t("shell.skip")}</a>
    <div class="shell" data-open=${isOpen ? "main" : "groups"} onClick=${followLink}>
      <${Banners} session=${session} />
      <${Sidebar} session=${session} actions=${actions} chosen=${at.name === "group" ? at.groupId : null} />
      <main id="main" class="main" tabindex="-1">
        <${Head} session=${session} actions=${actions} at=${at} />
        <${Body} session=${session} actions=${actions} at=${at} />
      </main>
      <${PanelHost} session=${session} actions=${actions} />
      <${ConnectionLine} session=${session} />
    </div>
    <${PaletteHost} session=${session} actions=${actions} />
    <${DialogHost} />
    <${MenuHost} load=${loadLater} />
    <${Toasts} />
  `;
}

/** The heading. @param {{ session: Session, actions: Actions, at: import("./route.js").Route }} props */
function Head({ session, actions, at }) {
  switch (at.name) {
    case "group":
      return html`<${ConversationHeader} key=${at.groupId} session=${session} actions=${actions} groupId=${at.groupId} />`;
    case "direct":
      return html`<${DirectHeader} key=${at.userId} session=${session} userId=${at.userId} />`;
    default:
      return html`
        <header class="bar">
          <a class="button quiet back" href="/"><${Icon} name="back" label=${t("shell.back")} /></a>
          <h1><bdi class="cut">${titleOf(at)}</bdi></h1>
        </header>
      `;
  }
}

/** Notify of messages, tell of lost groups, follow swipes and load new versions, once that part is loaded. Return the function that ends it. @param {Session} session */
function startLater(session) {
  /** @type {(() => void)[]} */
  let ends = [];
  let isOver = false;
  loadLater().then(
    ({ startNotifications, startTellingLeft, startSwipe, startUpdating }) => {
      if (isOver) return;
      ends = [startNotifications(session), startTellingLeft(session), startSwipe(), startUpdating(session)];
    },
    // Without it the page works all the same.
    () => {},
  );
  return () => {
    isOver = true;
    for (const end of ends) end();
  };
}

const loadLater = () => complete(import("./later.js"));
const loadSettings = () => complete(import("./screens/settings.js"));

/** What is below the heading. @param {{ session: Session, actions: Actions, at: import("./route.js").Route }} props */
function Body({ session, actions, at }) {
  switch (at.name) {
    case "group":
      return html`<${Conversation} key=${at.groupId} session=${session} actions=${actions} groupId=${at.groupId} />`;
    case "direct":
      return html`<${DirectConversation} key=${at.userId} session=${session} actions=${actions} userId=${at.userId} />`;
    case "join":
      return html`<${Lazy} load=${loadLater} name="InviteScreen" session=${session} actions=${actions} code=${at.code} />`;
    case "search":
      return html`<${Lazy} load=${loadLater} name="SearchScreen" session=${session} actions=${actions} query=${at.query} />`;
    case "settings":
      return html`<${Lazy} load=${loadSettings} name="Settings" session=${session} actions=${actions} page=${at.page} />`;
    case "home":
      return html`<${Home} session=${session} actions=${actions} />`;
    default:
      return html`<div class="main-body"><p class="empty"><a href="/">${t("shell.back")}</a></p></div>`;
  }
}

/**
 * Return the heading of a route.
 * @param {import("./route.js").Route} at
 */
function titleOf(at) {
  switch (at.name) {
    case "home":
      return t("shell.name");
    case "group":
    case "direct":
      return t("shell.conversation");
    case "join":
      return t("shell.invitation");
    case "search":
      return t("shell.search");
    case "settings":
      return t("shell.settings");
    case "unknown":
      return t("shell.not_found");
  }
}
