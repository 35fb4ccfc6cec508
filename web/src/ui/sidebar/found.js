// A search that answers while it is typed, and the list of what it found.

import { t } from "../../lib/strings.js";
import { html, useEffect, useId, useRef, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";

const TYPING_MS = 200;

/**
 * @param {{ label: string, none: string, search: (q: string) => Promise<any[]>, draw: (found: any) => any }} props
 *   `search` is called with an empty text at first
 */
export function Found({ label, none, search, draw }) {
  const id = useId();
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [q, setQ] = useState("");
  const [found, setFound] = useState(/** @type {any[] | null} */ (null));
  const [fault, setFault] = useState("");

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      try {
        const items = await search(q.trim());
        if (isCurrent) setFound(items);
        if (isCurrent) setFault("");
      } catch (error) {
        if (isCurrent) setFault(sentenceOf(error));
      }
    };
    const timer = setTimeout(ask, found ? TYPING_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [q]);

  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <div class="field-box">
        <input
          ref=${input} id=${id} type="search" dir="auto" autocomplete="off" value=${q}
          onInput=${(/** @type {InputEvent} */ event) => setQ(/** @type {HTMLInputElement} */ (event.target).value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${found && t("joining.n_found", { n: found.length })}</p>
    <p class="fault" role="alert" hidden=${!fault}>${fault}</p>
    <ul class="found-list" role="list" tabindex=${found?.length ? undefined : -1}>
      ${found?.map((each) => html`<li key=${each.id}>${draw(each)}</li>`)}
    </ul>
    ${found?.length === 0 && !fault && html`<p class="quiet-text">${none}</p>`}
  `;
}
