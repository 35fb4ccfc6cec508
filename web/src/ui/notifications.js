// Notifications, the title and the icon of the page. The model decides which messages are worth one.

import { t } from "../lib/strings.js";
import { titleMark } from "../model/notifications.js";
import { effect } from "../vendor/preact.js";
import { assetUrl } from "./assets.js";
import { go, route } from "./navigation.js";
import { titleOf } from "./sidebar/title.js";
import { beep } from "./sound.js";

/** @typedef {import("../model/session.js").Session} Session */

/** Notifications of this page, where no service worker shows them. @type {Map<string, Notification>} */
const own = new Map();

/** The last of the things that are done to notifications. @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * Do one thing after the other. Chromium forgets a notification that is on its way to the screen when it is
 * asked for those that are there: then a click on it does nothing.
 * @param {() => Promise<void>} act
 */
function inTurn(act) {
  last = last.then(act).catch(reportError);
}

/**
 * Show what the model wants shown, and tell it what the user looks at. Return the function that ends it.
 * @param {Session} session
 */
export function startNotifications(session) {
  session.notifications.setPort({
    show: (notice) => inTurn(() => show(session, notice)), close: (tag) => inTurn(() => close(tag)),
  });
  const look = () => {
    const at = route.peek();
    const isSeen = document.visibilityState === "visible" && document.hasFocus();
    session.notifications.look(isSeen && at.name === "group" ? at.groupId : null);
  };
  const events = /** @type {const} */ (["focus", "blur"]);
  for (const name of events) addEventListener(name, look);
  document.addEventListener("visibilitychange", look);
  navigator.serviceWorker?.addEventListener("message", onWorker);
  const stops = [
    effect(() => {
      void route.value;
      look();
    }),
    effect(() => showTitle(session)),
    effect(() => showMark(session.view.totals.value)),
  ];
  return () => {
    session.notifications.setPort(null);
    for (const name of events) removeEventListener(name, look);
    document.removeEventListener("visibilitychange", look);
    navigator.serviceWorker?.removeEventListener("message", onWorker);
    for (const stop of stops) stop();
    document.title = t("shell.name");
    showMark({ groups: 0, mentions: 0 });
  };
}

/** A notification was clicked, and the worker has chosen this page. @param {MessageEvent} event */
function onWorker({ data }) {
  if (data?.type === "open") go(data.path);
}

/** @param {Session} session @param {import("../model/notifications.js").Notice} notice */
async function show(session, notice) {
  const { group, tag, kind, seq, sender, text, count, isRenewed, hasSound } = notice;
  if (hasSound) beep();
  if (typeof Notification === "undefined" || Notification.permission !== "granted") return;
  const peer = group.peer_id === null ? null : (session.state.people.get(group.peer_id) ?? null);
  const name = titleOf(group, peer);
  const said = text ?? t("notifications.new_message");
  const body =
    kind === "summary" ? t("notifications.n_new", { n: count })
    : group.kind === "direct" ? said : t("notifications.says", { name: sender, text: said });
  const path = `/g/${group.id}/${seq}`;
  const options = {
    tag, body, silent: true, renotify: isRenewed, icon: assetUrl("icons/icon-192.png"), data: { path },
  };
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration?.active) {
    await registration.showNotification(name, options);
    return;
  }
  const shown = new Notification(name, options);
  own.set(tag, shown);
  shown.onclick = () => {
    shown.close();
    window.focus();
    go(path);
  };
}

/** @param {string} tag */
async function close(tag) {
  own.get(tag)?.close();
  own.delete(tag);
  const registration = await navigator.serviceWorker?.getRegistration();
  for (const each of (await registration?.getNotifications({ tag })) ?? []) each.close();
}

/** @param {Session} session */
function showTitle({ view }) {
  const at = route.value;
  const group = at.name === "group" ? view.groups.get(at.groupId).value : null;
  const peer = group?.peer_id ? view.people.get(group.peer_id).value : null;
  const name = group ? titleOf(group, peer) : at.name === "settings" ? t("shell.settings") : "";
  const title = name ? t("notifications.title", { name }) : t("shell.name");
  document.title = titleMark(view.totals.value) + title;
}

/** Mark the icon of the page, and that of the installed app. @param {import("../model/view.js").Totals} totals */
function showMark({ groups, mentions }) {
  const icon = groups + mentions > 0 ? "icon-unread.svg" : "icon.svg";
  document.querySelector('link[rel="icon"]')?.setAttribute("href", assetUrl(`icons/${icon}`));
  const badged = /** @type {any} */ (navigator);
  if (mentions > 0) badged.setAppBadge?.(mentions).catch(() => {});
  else badged.clearAppBadge?.().catch(() => {});
}
