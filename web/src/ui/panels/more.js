// The button for the next page of a list.

import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";
import { attempt } from "../faults.js";

/**
 * @param {{ actions: import("../../model/actions.js").Actions,
 *   reading: ReturnType<typeof import("./reading.js").useReading<import("../../net/http.js").Page<any>>> }} props
 */
export function More({ actions, reading }) {
  const [isBusy, setBusy] = useState(false);
  const page = reading.value;
  if (!page || page.next === null) return null;

  async function more() {
    setBusy(true);
    await attempt(async () => {
      const { items, next } = await actions.more(/** @type {NonNullable<typeof page>} */ (page));
      // The list may have been read anew meanwhile.
      reading.setValue((old) => (old === page ? { items: [...old.items, ...items], next } : old));
    });
    setBusy(false);
  }
  return html`
    <div class="panel-note">
      <button class="button" disabled=${isBusy} onClick=${more}>${t("groups.more")}</button>
    </div>
  `;
}
