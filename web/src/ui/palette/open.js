// Whether the palette is open.

import { signal } from "../../vendor/preact.js";
import { closeMenu } from "../menu.js";

export const isOpen = signal(false);

/** Open the palette, unless a dialog is open. */
export function openPalette() {
  if (document.querySelector("dialog[open]")) return;
  closeMenu();
  isOpen.value = true;
}
