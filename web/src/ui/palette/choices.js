// The groups, people and commands of the palette.

import { language, t } from "../../lib/strings.js";
import { isMuted } from "../../model/view.js";
import { attempt } from "../faults.js";
import { hrefOf } from "../route.js";
import { go } from "../navigation.js";
import { openPanel } from "../panels/open.js";
import { signOut } from "../sidebar/account.js";
import { KINDS } from "../sidebar/kinds.js";
import { openNew } from "../sidebar/new.js";
import { titleOf } from "../sidebar/title.js";
import { showKeys } from "../keys_dialog.js";
import { atFirst, matching } from "./ranking.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 * @typedef {{ session: Session, actions: Actions }} Parts
 *
 * @typedef {object} Choice
 * @property {string} key
 * @property {string} label
 * @property {string} kind what it is, in a word
 * @property {string} [icon]
 * @property {{ id: number, isGroup: boolean, file: string | null }} [avatar]
 * @property {number} [unread]
 * @property {number} [mentions]
 * @property {() => void} run
 */

/** People and commands that are offered beside the groups. */
const OTHERS_MAX = 6;

/**
 * Return the choices for what was typed, best first.
 * @param {Parts} parts
 * @param {string} typed
 * @param {import("../../types/api.js").UserEntry[]} found users that the server has found
 * @returns {Choice[]}
 */
export function choicesFor(parts, typed, found) {
  const groups = groupsOf(parts.session);
  if (typed.trim() === "") return atFirst(groups).map((each) => groupChoice(each));
  const people = peopleOf(parts.session, found);
  const search = {
    key: "search", kind: "", icon: "search", label: t("palette.search_for", { text: typed.trim() }),
    run: () => go(hrefOf({ name: "search", query: typed.trim() })),
  };
  return [
    ...matching(groups, ({ name }) => name, typed).map((each) => groupChoice(each)),
    ...matching(people, ({ label }) => label, typed, OTHERS_MAX),
    ...matching(commandsOf(parts), ({ label }) => label, typed, OTHERS_MAX),
    search,
  ];
}

/** @typedef {{ id: number, name: string, unread: number, mentions: number, isDirect: boolean, isMuted: boolean, file: string | null, peer: number | null }} GroupLine */

/** @type {WeakMap<import("../../model/types.js").Group, { person: unknown, tag: string, line: GroupLine }>} */
const lines = new WeakMap();

/** Return the groups, the newest first. @param {Session} session @returns {GroupLine[]} */
function groupsOf({ state, view }) {
  const now = Date.now();
  return view.order.peek().flatMap((id) => {
    const group = state.groups.get(id);
    if (!group) return [];
    const person = group.peer_id === null ? null : (state.people.get(group.peer_id) ?? null);
    const known = lines.get(group);
    if (known && known.person === person && known.tag === language.peek()) return [known.line];
    const line = {
      id, name: titleOf(group, person), unread: group.unread, mentions: group.mentions,
      isDirect: group.kind === "direct", isMuted: isMuted(group, now), file: person?.avatar ?? null,
      peer: group.peer_id,
    };
    lines.set(group, { person, tag: language.peek(), line });
    return [line];
  });
}

/** @param {GroupLine} line @returns {Choice} */
const groupChoice = ({ id, name, unread, mentions, isDirect, file, peer }) => ({
  key: `g${id}`, label: name, kind: t(isDirect ? "palette.kind.direct" : "palette.kind.group"), unread, mentions,
  avatar: { id: peer ?? id, isGroup: !isDirect, file }, run: () => go(`/g/${id}`),
});

/**
 * Return the users without a direct conversation: those have a group.
 * @param {Session} session
 * @param {import("../../types/api.js").UserEntry[]} found
 * @returns {Choice[]}
 */
function peopleOf({ state, local }, found) {
  const talking = new Set([...state.groups.values()].map(({ peer_id }) => peer_id));
  const users = new Map([...state.people.values(), ...found].map((user) => [user.id, user]));
  return [...users.values()].flatMap((user) => {
    const isGone = "is_deleted" in user ? user.is_deleted : user.deleted;
    if (talking.has(user.id) || isGone || !user.username) return [];
    return [{
      key: `u${user.id}`, label: user.display_name || user.username, kind: t("palette.kind.person"),
      avatar: { id: user.id, isGroup: false, file: user.avatar ?? null },
      run: () => {
        const group = local.groupWith(user.id);
        go(group === null ? `/d/${user.id}` : `/g/${group}`);
      },
    }];
  });
}

/** @param {Parts} parts @returns {Choice[]} */
function commandsOf(parts) {
  const kind = t("palette.kind.command");
  const command = (/** @type {import("../../lib/strings.js").Key} */ key, /** @type {string} */ icon, /** @type {() => void} */ run) =>
    ({ key, label: t(key), kind, icon, run });
  return [
    ...KINDS.map(([each, icon]) => command(`shell.new.${each}`, icon, () => void openNew(each, parts))),
    command("shell.read_all", "check", () => void attempt(() => parts.actions.readAll())),
    command("shell.settings", "settings", () => go("/settings")),
    command("shell.profile", "person", () => go("/settings/profile")),
    command("shell.sessions", "device", () => go("/settings/sessions")),
    command("shell.search", "search", () => go("/search")),
    command("shell.mentions", "mention", () => openPanel({ name: "mentions" })),
    command("keys.title", "menu", () => void showKeys()),
    command("shell.sign_out", "leave", () => void signOut()),
  ];
}
