// Where the user is signed in, and how to end it.

import { momentOf, relative } from "../../lib/dates.js";
import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { attempt, sentenceOf } from "../faults.js";
import { Icon } from "../icon.js";
import { go } from "../navigation.js";
import { signOut } from "../sidebar/account.js";
import { store } from "../store.js";
import { toast } from "../toast.js";
import { deviceOf } from "./devices.js";

/** @typedef {import("../../types/api.js").SessionEntry} SessionEntry */

/** @param {import("./settings.js").Props} props */
export function Sessions({ actions }) {
  const [sessions, setSessions] = useState(/** @type {SessionEntry[] | null} */ (null));
  const [fault, setFault] = useState("");

  async function read() {
    try {
      setSessions(await actions.sessions());
      setFault("");
    } catch (error) {
      setFault(sentenceOf(error));
    }
  }
  useEffect(() => void read(), []);

  /** @param {SessionEntry[]} ended */
  async function end(ended) {
    const isDone = await attempt(() => Promise.all(ended.map(({ id }) => actions.endSession(id))));
    if (isDone) toast(t("account.n_ended", { n: ended.length }));
    await read();
  }
  const others = sessions?.filter((each) => !each.is_current) ?? [];
  return html`
    <section class="setting-group">
      <h2>${t("account.sessions")}</h2>
      <p class="quiet-text">${t("account.sessions_hint")}</p>
      ${fault && html`<p class="fault" role="alert">${fault}</p>`}
      ${!sessions && !fault && html`<p class="empty" role="status">${t("shell.loading")}</p>`}
      <ul class="lines" role="list">
        ${sessions?.map((each) => html`<${Line} key=${each.id} entry=${each} end=${() => void end([each])} />`)}
      </ul>
      <div class="actions">
        ${others.length > 0 &&
        html`<button class="button" onClick=${() => void end(others)}>${t("account.end_others")}</button>`}
        <button class="button danger" onClick=${() => void attempt(everywhere)}>${t("account.end_all")}</button>
      </div>
    </section>
  `;
}

async function everywhere() {
  await store.logout(true);
  go("/", { replace: true });
}

/** @param {{ entry: SessionEntry, end: () => void }} props */
function Line({ entry, end }) {
  const { program, system } = deviceOf(entry.user_agent);
  const name = program && system ? t("account.device", { program, system })
    : (program ?? system ?? t("account.unknown_device"));
  const at = new Date(entry.last_used_at);
  return html`
    <li class="line">
      <${Icon} name="device" />
      <div class="grow">
        <p class="line-title"><bdi>${name}</bdi>${entry.is_current && html` <span class="label">${t("account.this_device")}</span>`}</p>
        <p class="hint"><span title=${momentOf(at)}>${t("account.last_used", { at: relative(at) })}</span>${entry.address && html` · <bdi>${entry.address}</bdi>`}</p>
      </div>
      ${entry.is_current
        ? html`<button class="button" onClick=${() => void signOut()}>${t("shell.sign_out")}</button>`
        : html`<button class="button" aria-label=${t("account.end_device", { name })} onClick=${end}>${t("account.end")}</button>`}
    </li>
  `;
}
