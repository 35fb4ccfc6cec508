// Files that are dropped on the conversation.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { addFiles, filesIn } from "./adding.js";

/**
 * The overlay while files are held over the page.
 * @param {{ session: import("../../model/session.js").Session,
 *   compose: import("./compose.js").Compose, mayPost: boolean }} props
 */
export function DropArea({ session, compose, mayPost }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!mayPost) return;
    /** @param {DragEvent} event */
    const hold = (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(event.type !== "drop");
      if (event.type === "drop") void addFiles(session, compose, filesIn(event.dataTransfer));
    };
    /** @param {DragEvent} event */
    const leave = (event) => {
      if (event.relatedTarget === null) setOver(false);
    };
    for (const kind of ["dragenter", "dragover", "drop"]) addEventListener(kind, /** @type {any} */ (hold));
    addEventListener("dragleave", leave);
    return () => {
      for (const kind of ["dragenter", "dragover", "drop"]) removeEventListener(kind, /** @type {any} */ (hold));
      removeEventListener("dragleave", leave);
    };
  }, [session, compose, mayPost]);
  return isOver && html`<div class="drop-area"><p>${t("conversation.drop")}</p></div>`;
}
