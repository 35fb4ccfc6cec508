// The open choice of a reaction.

import { t } from "../../lib/strings.js";
import { html, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { attempt } from "../faults.js";
import { Icon } from "../icon.js";
import { complete } from "../loading.js";
import { placeBeside } from "./place.js";
import { closeReactions, quickReactions } from "./react.js";

/** @param {{ choice: import("./react.js").Choice }} props */
export function Chooser({ choice }) {
  const { context, message, anchor } = choice;
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  const [Picker, setPicker] = useState(/** @type {any} */ (null));
  useLayoutEffect(() => {
    const box = /** @type {HTMLElement} */ (ref.current);
    if (!box.matches(":popover-open")) box.showPopover();
    placeBeside(box, anchor);
    /** @type {HTMLElement | null} */ (box.querySelector("input, button"))?.focus();
  }, [choice, Picker]);

  const showAll = () => complete(import("../picker.js")).then((module) => setPicker(() => module.Picker));

  const close = () => closeReactions(choice);
  /** @param {string} emoji */
  function pick(emoji) {
    close();
    void context.react(message, emoji, !message.reacted?.includes(emoji));
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key === "Escape") close();
    else if (Picker || !["ArrowRight", "ArrowLeft"].includes(event.key)) return;
    else move(event);
    event.preventDefault();
    event.stopPropagation();
  }
  /** @param {KeyboardEvent} event */
  function move(event) {
    const all = [.../** @type {HTMLElement} */ (ref.current).querySelectorAll("button")];
    const isMirrored = getComputedStyle(anchor).direction === "rtl";
    const by = (event.key === "ArrowRight") === isMirrored ? -1 : 1;
    const at = all.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    all[(at + by + all.length) % all.length]?.focus();
  }

  return html`
    <div
      ref=${ref} class="chooser" popover="auto" role="dialog" aria-label=${t("conversation.react")} onKeyDown=${pressed}
      onToggle=${(/** @type {ToggleEvent} */ event) => event.newState === "closed" && close()}
    >
      ${Picker && html`<${Picker} onPick=${pick} onClose=${close} />`}
      ${!Picker && quickReactions(context).map((emoji) => html`
        <button
          key=${emoji} type="button" class="button quiet emoji" aria-label=${t("conversation.react_with", { emoji })}
          aria-pressed=${message.reacted?.includes(emoji) ?? false} onClick=${() => pick(emoji)}
        >${emoji}</button>
      `)}
      ${!Picker && html`
        <button type="button" class="button quiet" title=${t("conversation.all_emoji")} onClick=${() => attempt(showAll)}>
          <${Icon} name="add" label=${t("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `;
}
