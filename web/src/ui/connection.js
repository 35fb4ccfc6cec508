// What the connection does, in a line below the groups, while it is not live.

import { t } from "../lib/strings.js";
import { html, useEffect, useState } from "../vendor/preact.js";
import { Icon } from "./icon.js";
import { store } from "./store.js";

/** Short waits are not worth a word. */
const QUIET_MS = { connecting: 2_000, catching_up: 1_000 };
const SECOND_MS = 1_000;

/**
 * @typedef {import("../net/socket.js").Connection} Connection
 * @typedef {{ text: string, button?: string, onSelect?: () => void }} Line
 */

/** @param {{ session: import("../model/session.js").Session }} props */
export function ConnectionLine({ session }) {
  const connection = session.connection.value;
  const now = useNow(connection);
  const line = lineOf(connection, now);
  return html`
    <div class="connection" data-state=${connection.state}>
      <div role="status" class="connection-text">
        ${line && html`<${Icon} name=${connection.state === "faulty" ? "warning" : "offline"} /><span>${line.text}</span>`}
      </div>
      ${line && connection.retryAt !== null && html`<span class="quiet-text" aria-hidden="true">${countdown(connection, now)}</span>`}
      ${line?.button && html`<button class="button" onClick=${line.onSelect}>${line.button}</button>`}
    </div>
  `;
}

/** The time, each second as long as the line depends on it. @param {Connection} connection */
function useNow({ state, since, retryAt }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const isTimed = retryAt !== null || state === "connecting" || state === "catching_up";
    setNow(Date.now());
    if (!isTimed) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [state, since, retryAt]);
  return Math.max(now, since);
}

/**
 * Return what is said of a connection, or null for nothing. The seconds are drawn apart: a screen
 * reader would read each of them.
 * @param {Connection} connection
 * @param {number} now
 * @returns {Line | null}
 */
function lineOf({ state, since }, now) {
  const retry = { button: t("shell.now"), onSelect: () => store.wake() };
  switch (state) {
    case "connecting":
    case "catching_up":
      if (now - since < QUIET_MS[state]) return null;
      return { text: t(state === "connecting" ? "shell.connecting" : "shell.catching_up") };
    case "offline":
      return { text: t("shell.offline"), ...retry };
    case "waiting":
      return { text: t("shell.reconnecting"), ...retry };
    case "updating":
      return { text: t("shell.restarting") };
    case "crowded":
      return { text: t("shell.crowded"), button: t("shell.try_again"), onSelect: () => store.wake() };
    case "faulty":
      return { text: t("shell.faulty"), button: t("shell.reload"), onSelect: () => location.reload() };
    default:
      return null;
  }
}

/** @param {Connection} connection @param {number} now */
function countdown({ retryAt }, now) {
  const seconds = Math.ceil((Number(retryAt) - now) / SECOND_MS);
  return seconds > 0 ? t("shell.seconds", { n: seconds }) : "";
}
