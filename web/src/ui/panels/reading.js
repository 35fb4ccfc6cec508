// Lists that are read from the server when they are shown, and again when something changes.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";

/**
 * Read something now, and again when one of `inputs` changes. Until then the old value stays.
 * @template T
 * @param {() => Promise<T>} read
 * @param {unknown[]} inputs
 * @returns {{ value: T | null, fault: string, again: () => void, setValue: (change: (old: T) => T) => void }}
 */
export function useReading(read, inputs) {
  const [value, set] = useState(/** @type {T | null} */ (null));
  const [fault, setFault] = useState("");
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isOver = false;
    setFault("");
    read().then(
      (found) => {
        if (!isOver) set(() => found);
      },
      (/** @type {unknown} */ error) => {
        if (!isOver) setFault(sentenceOf(error));
      },
    );
    return () => void (isOver = true);
  }, [...inputs, turn]);

  return {
    value,
    fault,
    again: () => setTurn((old) => old + 1),
    setValue: (change) => set((old) => (old === null ? null : change(old))),
  };
}

/**
 * What stands for a list that is not there: it is being read, it could not be read, or it is empty.
 * @param {{ reading: { value: unknown, fault: string, again: () => void }, empty?: string | false }} props
 */
export function Instead({ reading: { value, fault, again }, empty = false }) {
  if (fault) {
    return html`<div class="panel-note" role="alert">
      <p class="fault">${fault}</p>
      <button class="button" onClick=${again}>${t("shell.try_again")}</button>
    </div>`;
  }
  return html`<div class="panel-note" role="status">${value === null ? t("shell.loading") : empty}</div>`;
}
