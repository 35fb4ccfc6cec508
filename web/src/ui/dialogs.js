// Dialogs: one at a time, above everything else. The focus goes back to where it was.

import { t } from "../lib/strings.js";
import { html, signal, useEffect, useLayoutEffect, useRef, useState } from "../vendor/preact.js";
import { sentenceOf } from "./faults.js";
import { Icon } from "./icon.js";

/**
 * @typedef {(value?: any) => void} Close
 * @typedef {{ id: number, draw: (close: Close) => unknown, title: string, onClosed: (value: any) => void }} Opened
 */

/** @type {import("../vendor/preact.js").Signal<Opened | null>} */
const current = signal(null);
let count = 0;

/**
 * Open a dialog. `draw` draws what is in it, and gets the function that closes it with a value.
 * @param {string} title
 * @param {(close: Close) => unknown} draw
 * @returns {Promise<any>} the value, or null if the user closed it
 */
export function openDialog(title, draw) {
  current.value?.onClosed(null);
  return new Promise((resolve) => {
    current.value = { id: ++count, title, draw, onClosed: resolve };
  });
}

/** Whether a dialog is open. */
export const isDialogOpen = () => current.value !== null;

/**
 * Ask before something is done, and do it. The dialog stays open with the reason if it fails.
 * @param {object} question
 * @param {string} question.title
 * @param {unknown} question.text
 * @param {string} question.action what the button says
 * @param {() => Promise<unknown>} question.work
 * @param {boolean} [question.isDanger]
 * @param {string} [question.typed] a name that has to be typed first
 * @returns {Promise<boolean>} whether it was done
 */
export const confirm = (question) =>
  openDialog(question.title, (close) => html`<${Question} ...${question} close=${close} />`).then(Boolean);

/** The place of the dialog in the page. */
export function DialogHost() {
  const opened = current.value;
  return opened && html`<${Dialog} key=${opened.id} opened=${opened} />`;
}

/** @param {{ opened: Opened }} props */
function Dialog({ opened }) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const value = useRef(/** @type {any} */ (null));

  useLayoutEffect(() => {
    const dialog = /** @type {HTMLDialogElement} */ (ref.current);
    dialog.showModal();
    // Without a first control, the title: a ring around the button that closes says nothing.
    /** @type {HTMLElement} */ (dialog.querySelector("[data-first]") ?? dialog.querySelector("h2")).focus();
    return () => dialog.close();
  }, []);

  /** @type {Close} */
  const close = (given = null) => {
    value.current = given;
    ref.current?.close();
  };
  const closed = () => {
    if (current.value === opened) current.value = null;
    opened.onClosed(value.current);
  };

  return html`
    <dialog
      ref=${ref} aria-labelledby="dialog-title" onClose=${closed}
      onMouseDown=${(/** @type {MouseEvent} */ event) => event.target === ref.current && close()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title" tabindex="-1">${opened.title}</h2>
          <button type="button" class="button quiet" onClick=${() => close()}>
            <${Icon} name="close" label=${t("shell.close")} />
          </button>
        </header>
        ${opened.draw(close)}
      </div>
    </dialog>
  `;
}

/**
 * @param {Parameters<typeof confirm>[0] & { close: Close }} props
 */
function Question({ text, action, work, isDanger = false, typed, close }) {
  const [written, setWritten] = useState("");
  const { run, isBusy, fault } = useWork();
  const isReady = typed === undefined || isSameName(written, typed);

  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    if (isReady) void run(async () => (await work(), close(true)));
  }

  return html`
    <form class="dialog-form" onSubmit=${submit}>
      <p>${text}</p>
      ${typed !== undefined &&
      html`<div class="field">
        <label for="dialog-typed">${t("shell.type_name")} <bdi class="typed-name">${typed}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${written}
          onInput=${(/** @type {InputEvent} */ event) => setWritten(/** @type {HTMLInputElement} */ (event.target).value)}
        />
      </div>`}
      <${Fault} text=${fault} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${typed === undefined} onClick=${() => close()}>
          ${t("shell.cancel")}
        </button>
        <button class=${isDanger ? "button danger" : "button primary"} disabled=${!isReady || isBusy}>${action}</button>
      </footer>
    </form>
  `;
}

/** A failure, read out at once. @param {{ text: string, id?: string }} props */
export const Fault = ({ text, id }) => html`<p class="fault" role="alert" id=${id} hidden=${!text}>${text}</p>`;

/** Work that may fail: whether it is under way, and the sentence of its failure. */
export function useWork() {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const isThere = useRef(true);
  useEffect(() => () => void (isThere.current = false), []);

  /** @param {() => Promise<unknown>} work @returns {Promise<boolean>} whether it succeeded */
  async function run(work) {
    setBusy(true);
    setFault("");
    try {
      await work();
      return true;
    } catch (error) {
      if (isThere.current) setFault(sentenceOf(error));
      return false;
    } finally {
      if (isThere.current) setBusy(false);
    }
  }
  return { run, isBusy, fault, setFault };
}

/** Whether a name was typed; case and kinds of spaces do not matter. @param {string} written @param {string} name */
const isSameName = (written, name) => fold(written) === fold(name);

/** @param {string} text */
const fold = (text) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
