// The place of the panel in the page. The panels themselves are loaded when the first one opens.

import { t } from "../../lib/strings.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { Panel } from "./panel.js";
import { closePanel, focusOpener, panel } from "./open.js";
import { complete } from "../loading.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 * @typedef {{ session: Session, actions: Actions, request: any }} PanelProps
 */

/** @type {Record<string, (props: PanelProps) => any> | null} */
let loaded = null;

/** The open panel, if there is one. @param {{ session: Session, actions: Actions }} props */
export function PanelHost({ session, actions }) {
  const request = panel.value;
  const wasOpen = useRef(false);
  const [, redraw] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const isGone =
    request !== null && "groupId" in request && request.groupId !== undefined &&
    session.view.groups.get(request.groupId).value === null;
  const isOpen = request !== null && !isGone;

  useEffect(() => {
    if (isGone) closePanel();
  }, [isGone]);

  useEffect(() => {
    if (!isOpen || loaded) return;
    complete(import("./panels.js")).then(
      (module) => {
        loaded = module.PANELS;
        redraw((count) => count + 1);
      },
      () => setFailed(true),
    );
  }, [isOpen]);

  useLayoutEffect(() => {
    if (!isOpen) return;
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [isOpen]);

  useLayoutEffect(() => {
    // The browser takes the focus off what is removed.
    if (wasOpen.current && !isOpen && isFocusLost()) focusOpener();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) return null;
  const Shown = loaded?.[request.name];
  if (Shown) return html`<${Shown} key=${JSON.stringify(request)} session=${session} actions=${actions} request=${request} />`;
  return html`
    <${Panel} title="…">
      <p class="empty" role=${hasFailed ? "alert" : "status"}>
        ${hasFailed ? t("shell.panel_not_loaded") : t("shell.loading")}
      </p>
    <//>
  `;
}

/** Close the panel unless something above it takes the key. @param {KeyboardEvent} event */
function closeOnEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
  if (document.querySelector("dialog[open], :popover-open")) return;
  event.preventDefault();
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type === "search" && target.value !== "") {
    // The first press empties the field, in all browsers.
    target.value = "";
    target.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return;
  }
  closePanel();
}

const isFocusLost = () => !document.activeElement || document.activeElement === document.body;
