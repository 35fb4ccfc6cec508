// The palette: whatever the user wants, by a few letters of its name.

import { t } from "../../lib/strings.js";
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../../vendor/preact.js";
import { Avatar } from "../avatar.js";
import { Icon } from "../icon.js";
import { isOpen } from "./open.js";
import { choicesFor } from "./choices.js";

/** @typedef {import("./choices.js").Parts} Parts */
/** @typedef {import("./choices.js").Choice} Choice */

const TYPING_MS = 200;
const PAGE = 8;

/** The dialog, while it is open. @param {Parts} parts */
export function Palette({ session, actions }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const chosen = useRef(/** @type {Choice | null} */ (null));
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(actions, typed);
  const changes = session.view.changed.value;
  const choices = useMemo(
    () => choicesFor({ session, actions }, typed, found),
    [session, actions, typed, found, changes],
  );

  useLayoutEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [at, choices]);

  /** @param {Choice | undefined} choice */
  function choose(choice) {
    if (!choice) return;
    chosen.current = choice;
    dialog.current?.close();
  }
  function onClose() {
    isOpen.value = false;
    // The focus is back where it was, and the command may move it.
    chosen.current?.run();
  }
  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (event.isComposing) return;
    const last = choices.length - 1;
    /** @type {Record<string, number>} */
    const moves = {
      ArrowDown: at === last ? 0 : at + 1, ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(at + PAGE, last), PageUp: Math.max(at - PAGE, 0),
    };
    if (event.key === "Enter") choose(choices[at]);
    else if (Object.hasOwn(moves, event.key)) setAt(Number(moves[event.key]));
    else return;
    event.preventDefault();
  }
  return html`
    <dialog
      ref=${dialog} class="palette" aria-label=${t("shell.palette")} onClose=${onClose}
      onMouseDown=${(/** @type {MouseEvent} */ event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="palette-box">
        <${Icon} name="search" />
        <input
          role="combobox" aria-label=${t("shell.palette")} placeholder=${t("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${false}
          aria-activedescendant=${choices[at] ? `palette-${choices[at].key}` : undefined} value=${typed}
          onKeyDown=${onKeyDown}
          onInput=${(/** @type {InputEvent} */ event) => {
            setTyped(/** @type {HTMLInputElement} */ (event.target).value);
            setAt(0);
          }}
        />
      </div>
      <ul ref=${list} id="palette-choices" class="palette-choices" role="listbox" aria-label=${t("shell.palette")}>
        ${choices.map((choice, index) => html`
          <li
            key=${choice.key} id=${`palette-${choice.key}`} class="palette-choice" role="option" aria-selected=${index === at}
            onClick=${() => choose(choice)} onPointerMove=${() => setAt(index)}
          >
            ${choice.avatar
              ? html`<${Avatar} ...${choice.avatar} name=${choice.label} size="small" />`
              : html`<${Icon} name=${choice.icon} />`}
            <bdi class="grow cut">${choice.label}</bdi>
            ${Boolean(choice.mentions) && html`<span class="badge of-mention">@${choice.mentions}</span>`}
            ${Boolean(choice.unread) && html`<span class="badge">${choice.unread}<span class="unseen"> ${t("palette.unread")}</span></span>`}
            <span class="menu-detail">${choice.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `;
}

/**
 * The users whom the server finds for what was typed; those of before until it answers.
 * @param {import("../../model/actions.js").Actions} actions
 * @param {string} typed
 */
function useFound(actions, typed) {
  const [found, setFound] = useState(/** @type {import("../../types/api.js").UserEntry[]} */ ([]));
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === "") return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      actions.findUsers(wanted).then((users) => isCurrent && setFound(users), () => {});
    }, TYPING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
