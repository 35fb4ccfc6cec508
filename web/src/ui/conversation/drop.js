// Files that are dropped on the conversation, or pasted into the field.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";

/** Files that are in a clipboard or are dropped. @param {DataTransfer | null} data */
const filesIn = (data) => [...(data?.files ?? [])];

/**
 * Return the files of a paste; none if it has text: programs for texts and tables put a picture
 * beside it.
 * @param {ClipboardEvent} event
 */
export function pastedFiles({ clipboardData }) {
  return clipboardData?.getData("text/plain") ? [] : filesIn(clipboardData);
}

/**
 * The overlay while files are held over the page.
 * @param {{ compose: import("./compose.js").Compose, mayPost: boolean }} props
 */
export function DropArea({ compose, mayPost }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!mayPost) return;
    /** @param {DragEvent} event */
    const hold = (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(event.type !== "drop");
      if (event.type === "drop") void compose.attach(filesIn(event.dataTransfer));
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
  }, [compose, mayPost]);
  return isOver && html`<div class="drop-area"><p>${t("conversation.drop")}</p></div>`;
}
