// The choice of an emoji. It is large, as it has the data: import it when it is needed.

import { language, t } from "../lib/strings.js";
import { TONES, emojiGroups, findEmoji, loadNames, withTone } from "../text/emoji_search.js";
import { computed, effect, html, signal, useEffect, useMemo, useRef, useState } from "../vendor/preact.js";
import { drawable } from "./emoji_support.js";
import { moveInGrid } from "./picker_keys.js";
import { store } from "./store.js";

/**
 * @typedef {import("../text/emoji_search.js").Emoji} Emoji
 * @typedef {import("../text/emoji_search.js").Group} Group
 */

const COLUMNS = 8;
const RECENT_MAX = 24;
const FOUND_MAX = 96;
/** @type {Record<string, import("../lib/strings.js").Key>} */
const NAMES = {
  recent: "emoji.recent", smileys: "emoji.smileys", people: "emoji.people", animals: "emoji.animals", food: "emoji.food",
  travel: "emoji.travel", activities: "emoji.activities", objects: "emoji.objects", symbols: "emoji.symbols",
  flags: "emoji.flags", found: "emoji.choose",
};
/** @type {import("../lib/strings.js").Key[]} */
const TONE_NAMES = [
  "emoji.tone_none", "emoji.tone_light", "emoji.tone_medium_light", "emoji.tone_medium", "emoji.tone_medium_dark",
  "emoji.tone_dark",
];
const HAND = "✋";

const named = signal(/** @type {{ language: string, names: import("../text/emoji_search.js").Names | null }} */ ({ language: "en", names: null }));
// Until they are there, and if they cannot be loaded, the names are English.
effect(() => {
  const wanted = language.value;
  loadNames(wanted).then((names) => (named.value = { language: wanted, names }), () => {});
});

const groups = computed(() => {
  const canDraw = drawable();
  const names = named.value.language === language.value ? named.value.names : null;
  return emojiGroups(language.value, names).map(({ key, emoji }) => ({ key, emoji: emoji.filter((each) => canDraw(each.emoji)) }));
});
const all = computed(() => groups.value.flatMap(({ emoji }) => emoji));

/** The settings of the user; null for a page without one. */
function settings() {
  const status = store.status.value;
  return status.name === "signed_in" ? status.session.local.settings : null;
}

/** The skin tone that the user has chosen. */
function toneOf() {
  const tone = settings()?.settings.value.skin_tone ?? "";
  return TONES.includes(tone) ? tone : "";
}

/**
 * Return the emoji whose names or words begin with some letters, the best first, in the user's skin
 * tone.
 * @param {string} prefix
 * @param {number} limit
 * @returns {{ emoji: string, name: string }[]}
 */
export function searchEmoji(prefix, limit) {
  const tone = toneOf();
  return findEmoji(all.value, prefix, limit).map(({ emoji, name }) => ({ emoji: withTone(emoji, tone), name }));
}

/**
 * @param {object} props
 * @param {(emoji: string) => void} props.onPick
 * @param {() => void} props.onClose the user wants none
 */
export function Picker({ onPick, onClose }) {
  const [query, setQuery] = useState("");
  const grid = useRef(/** @type {HTMLElement | null} */ (null));
  const search = useRef(/** @type {HTMLInputElement | null} */ (null));
  const tone = toneOf();
  const isSearching = query.trim() !== "";
  // The list of those used last does not change while it is open.
  const recent = useMemo(() => recentGroup(), []);
  const shown = useMemo(
    () => isSearching ? [{ key: "found", emoji: findEmoji(all.value, query, FOUND_MAX) }] : [...recent, ...groups.value],
    [query, groups.value],
  );
  // On a touch screen the keyboard would hide the emoji.
  useEffect(() => void (matchMedia("(pointer: fine)").matches && search.current?.focus()), []);
  const count = shown.reduce((sum, { emoji }) => sum + emoji.length, 0);

  /** @param {string} emoji */
  function pick(emoji) {
    const own = settings();
    const others = (own?.settings.peek().recent_emoji ?? []).filter((each) => each !== emoji);
    own?.set("recent_emoji", [emoji, ...others].slice(0, RECENT_MAX));
    onPick(emoji);
  }
  /** @param {Element | null} cell */
  function pickCell(cell) {
    const emoji = cell?.closest("[role=gridcell]")?.textContent;
    if (emoji) pick(emoji);
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const box = /** @type {HTMLElement} */ (grid.current);
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.isComposing) return;
    if (event.key === "Escape") onClose();
    else if (target === search.current) {
      if (event.key === "ArrowDown") focusFirst();
      else if (event.key === "Enter" && isSearching) pickCell(box.querySelector("[role=gridcell]"));
      else if (event.key !== "Enter") return;
    } else if (!box.contains(target)) return;
    else if (event.key === "Enter" || event.key === " ") pickCell(target);
    else if (!moveInGrid(box, target, event.key)) {
      // Letters go on with the search.
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) search.current?.focus();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
  const focusFirst = () => /** @type {HTMLElement | null} */ (grid.current?.querySelector("[role=gridcell]"))?.focus();
  const show = (/** @type {string} */ key) => grid.current?.querySelector(`[data-group=${key}]`)?.scrollIntoView();

  return html`
    <div class="picker" role="group" aria-label=${t("emoji.choose")} onKeyDown=${pressed}>
      <div class="picker-head">
        <input
          ref=${search} type="search" autocomplete="off" aria-label=${t("emoji.search")}
          placeholder=${t("emoji.search")} value=${query}
          onInput=${(/** @type {Event} */ event) => setQuery(/** @type {HTMLInputElement} */ (event.target).value)}
        />
        <select
          aria-label=${t("emoji.tone")} value=${tone}
          onChange=${(/** @type {Event} */ event) => settings()?.set("skin_tone", /** @type {HTMLSelectElement} */ (event.target).value)}
        >
          ${TONES.map((each, index) => html`
            <option key=${each} value=${each} selected=${each === tone}>${`${HAND}${each} ${t(TONE_NAMES[index])}`}</option>
          `)}
        </select>
      </div>
      ${!isSearching && html`
        <div class="picker-groups" role="group" aria-label=${t("emoji.groups")}>
          ${groups.value.map(({ key, emoji }) => html`
            <button key=${key} type="button" class="button quiet" aria-label=${t(NAMES[key])} title=${t(NAMES[key])} onClick=${() => show(key)}
            >${emoji[0].emoji}</button>
          `)}
        </div>
      `}
      <p class="unseen" role="status">${isSearching && t("emoji.found", { n: count })}</p>
      ${count === 0 && html`<p class="quiet-text">${t("emoji.none")}</p>`}
      <div
        ref=${grid} class="picker-grid" role="grid" aria-label=${t("emoji.choose")}
        onClick=${(/** @type {MouseEvent} */ event) => pickCell(/** @type {Element} */ (event.target))}
      >
        ${shown.map((group, index) => html`<${Rows} key=${group.key} group=${group} tone=${tone} isFirst=${index === 0} />`)}
      </div>
    </div>
  `;
}

/** The emoji used last, as a group; none if there are none. @returns {Group[]} */
function recentGroup() {
  const used = settings()?.settings.peek().recent_emoji ?? [];
  // Other clients may react with words, and with emoji that are newer than the data.
  const emoji = used.filter((each) => /^\P{L}*$/u.test(each)).slice(0, RECENT_MAX);
  const names = new Map(all.value.flatMap((each) => TONES.map((tone) => [withTone(each.emoji, tone), each.name])));
  return emoji.length === 0 ? [] : [{
    key: "recent",
    emoji: emoji.map((each) => ({ emoji: each, name: names.get(each) ?? each, words: [], named: 0 })),
  }];
}

/**
 * A group of emoji, in rows.
 * @param {{ group: Group, tone: string, isFirst: boolean }} props
 */
function Rows({ group: { key, emoji }, tone, isFirst }) {
  const rows = Array.from({ length: Math.ceil(emoji.length / COLUMNS) }, (_, row) => emoji.slice(row * COLUMNS, (row + 1) * COLUMNS));
  return html`
    <div class="picker-group" role="rowgroup" aria-label=${t(NAMES[key])} data-group=${key}>
      ${key !== "found" && html`<div class="picker-title" aria-hidden="true">${t(NAMES[key])}</div>`}
      ${rows.map((row, index) => html`
        <div key=${index} class="picker-row" role="row">
          ${row.map(({ emoji: each, name }, column) => html`
            <div
              key=${each} role="gridcell" tabindex=${isFirst && index === 0 && column === 0 ? 0 : -1} aria-label=${name} title=${name}
            >${key === "recent" ? each : withTone(each, tone)}</div>
          `)}
        </div>
      `)}
    </div>
  `;
}
