// Searching messages, in all conversations or in one: words, filters and hits.

import { splitAt } from "../../lib/code_points.js";
import { t } from "../../lib/strings.js";
import { positionOf } from "../../model/cursors.js";
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { nameOf } from "../avatar.js";
import { Icon } from "../icon.js";
import { GroupRuns } from "../panels/group_runs.js";
import { Picker } from "./picker.js";
import { useSearch } from "./query.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 * @typedef {import("./picker.js").Choice} Choice
 */

const TYPING_MS = 300;
const QUERY_CHARACTERS = 256;
const CHOICES_MAX = 8;

/**
 * `groupId`: the only conversation to search. `instead` is drawn while nothing is searched for.
 * @param {{ session: Session, actions: Actions, groupId?: number | null, q: string,
 *   onQuery?: (q: string) => void, instead?: unknown }} props
 */
export function SearchView({ session, actions, groupId = null, q: given, onQuery, instead }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const results = useRef(/** @type {HTMLElement | null} */ (null));
  const [written, setWritten] = useState(given);
  const [q, setQ] = useState(given.trim());
  const [turn, setTurn] = useState(0);
  const [group, setGroup] = useState(/** @type {Choice | null} */ (null));
  const [person, setPerson] = useState(/** @type {Choice | null} */ (null));
  const [since, setSince] = useState("");
  const [until, setUntil] = useState("");
  const wanted = { q, group: groupId ?? group?.id ?? null, from: person?.id ?? null, since, until };
  const found = useSearch(actions, wanted, turn);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // Another address, such as by the back button.
    if (given.trim() !== q) {
      setWritten(given);
      setQ(given.trim());
    }
  }, [given]);
  useEffect(() => {
    const timer = setTimeout(() => ask(written), TYPING_MS);
    return () => clearTimeout(timer);
  }, [written]);

  /** @param {string} text */
  function ask(text) {
    if (text.trim() === q) return;
    setQ(text.trim());
    onQuery?.(text.trim());
  }

  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    ask(written);
    setTurn(turn + 1);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key !== "ArrowDown" || event.isComposing) return;
    const first = results.current?.querySelector("a");
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  const findPerson = async (/** @type {string} */ text) => {
    const people = groupId === null
      ? await actions.findUsers(text, CHOICES_MAX)
      : (await actions.members(groupId, { q: text, limit: CHOICES_MAX })).items;
    return people.map((each) => ({ id: each.id, name: each.display_name || each.username }));
  };
  return html`
    <form class="search-form" role="search" onSubmit=${submit}>
      <div class="search-line">
        <input
          ref=${field} type="search" class="search-words" aria-label=${t("search.words")} placeholder=${t("search.words")}
          dir="auto" autocomplete="off" maxlength=${QUERY_CHARACTERS} value=${written} onKeyDown=${pressed}
          onInput=${(/** @type {InputEvent} */ event) => setWritten(/** @type {HTMLInputElement} */ (event.target).value)}
        />
        <button class="button"><${Icon} name="search" label=${t("search.search")} /></button>
      </div>
      <div class="search-filters">
        ${groupId === null &&
        html`<${Picker} label=${t("search.group")} value=${group} onChange=${setGroup} find=${async (/** @type {string} */ text) => groupsNamed(session, text)} />`}
        <${Picker} label=${t("search.person")} value=${person} onChange=${setPerson} find=${findPerson} />
        <${Day} label=${t("search.since")} value=${since} most=${until} onChange=${setSince} />
        <${Day} label=${t("search.until")} value=${until} least=${since} onChange=${setUntil} />
      </div>
    </form>
    <div class="search-results" ref=${results} aria-busy=${found.isBusy}>
      ${q === "" ? instead : html`<${Results} session=${session} found=${found} q=${q} isOne=${groupId !== null} again=${() => setTurn(turn + 1)} />`}
    </div>
  `;
}

/** @param {{ label: string, value: string, least?: string, most?: string, onChange: (day: string) => void }} props */
function Day({ label, value, least, most, onChange }) {
  const id = `day-${label}`;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id} type="date" value=${value} min=${least || undefined} max=${most || undefined}
        onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLInputElement} */ (event.target).value)}
      />
    </div>
  `;
}

/**
 * @param {{ session: Session, found: ReturnType<typeof useSearch>, q: string, isOne: boolean, again: () => void }} props
 */
function Results({ session, found, q, isOne, again }) {
  const { hits, hasMore, indexed, isBusy, fault, more } = found;
  const isBehind = indexed !== "" && positionOf(indexed) < session.state.applied_id;
  const drawn = (hits ?? []).map(({ message, snippet, matches }) => ({
    message,
    text: splitAt(snippet, matches).map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text)),
  }));
  return html`
    ${isBehind && html`<p class="panel-note" role="status">${t("search.behind")}</p>`}
    <${GroupRuns} session=${session} hits=${drawn} label=${t("search.hits")} isOne=${isOne} />
    <div class="panel-note" role="status">
      ${hits === null && isBusy && t("search.searching")}
      ${hits !== null && hits.length === 0 && !isBusy && !hasMore && !fault &&
      html`<p>${t("search.none", { q })}</p><p>${t("search.hint")}</p>`}
      ${hits !== null && hits.length > 0 && html`<span class="unseen">${t("search.found", { n: hits.length })}</span>`}
    </div>
    ${fault &&
    html`<div class="panel-note" role="alert">
      <p class="fault">${fault}</p>
      <button class="button" onClick=${again}>${t("shell.try_again")}</button>
    </div>`}
    ${hasMore && !fault &&
    html`<div class="panel-note"><button class="button" disabled=${isBusy} onClick=${more}>${t("groups.more")}</button></div>`}
  `;
}

/** Return conversations with a part of their name. @param {Session} session @param {string} text @returns {Choice[]} */
function groupsNamed(session, text) {
  const wanted = text.toLowerCase();
  const found = [];
  for (const id of session.view.order.peek()) {
    const group = session.state.groups.get(id);
    if (!group) continue;
    const peer = group.peer_id === null ? null : (session.state.people.get(group.peer_id) ?? null);
    const name = nameOf(peer) || group.name;
    if (name.toLowerCase().includes(wanted) && found.push({ id, name }) === CHOICES_MAX) break;
  }
  return found;
}
