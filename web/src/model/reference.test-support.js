// A small server for tests: one log, groups, and pages of histories as the real server makes them.

import { changeMembers } from "./members.test-support.js";

/** @typedef {any} Any */

export const EPOCH = "9ad6f1c2";

/** A generator of numbers that are the same in each run. @param {number} seed */
export function randomOf(seed) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  return {
    next,
    below: (/** @type {number} */ most) => Math.floor(next() * most),
    /** @template T @param {T[]} list @returns {T} */
    pick: (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]),
  };
}

const NOTICES = new Set([
  "group_created", "group_updated", "member_added", "member_removed", "member_updated",
  "member_banned", "ban_lifted", "message_pinned", "message_unpinned", "account_deleted",
]);

/** The log, its groups and their messages. */
export class Reference {
  constructor() {
    /** @type {Any[]} */
    this.log = [];
    /** @type {Map<number, Any>} */
    this.groups = new Map();
    /** @type {Map<number, Any>} */
    this.messages = new Map();
    this.names = new Map([[1, "Ava"], [2, "Mike"], [3, "Eve"], [4, "Ben"], [5, "Kim"]]);
  }

  get head() {
    return this.log.length;
  }

  cursor(id = this.head) {
    return `${EPOCH}.${id}`;
  }

  /** @param {number} groupId @param {string} type @param {Any} members */
  commit(groupId, type, members) {
    const group = this.groups.get(groupId);
    const id = this.head + 1;
    const event = {
      type, group_id: groupId, id, seq: ++group.seq, cursor: this.cursor(id),
      timestamp: `2026-01-01T00:00:${String(id).padStart(12, "0")}Z`, ...members,
    };
    this.log.push(event);
    return event;
  }

  /** @param {number} id @param {number[]} members @param {"group" | "direct"} [kind] */
  createGroup(id, members, kind = "group") {
    const name = kind === "direct" ? null : `group ${id}`;
    this.groups.set(id, {
      id, kind, seq: 0, members: new Set(members), reads: new Map(), roles: new Map([[members[0], "owner"]]),
      settings: {
        name, topic: "", visibility: "private", may_post: "all", may_invite: "admins", may_pin: "admins",
        history: "all", is_archived: false,
      },
    });
    return this.commit(id, "group_created", { actor_id: members[0], kind, name, member_ids: members });
  }

  /** @param {number} groupId @param {number} sender @param {Any} [members] */
  send(groupId, sender, { content = "text", reply_to = null, mentions = null, key = null } = {}) {
    const event = this.commit(groupId, "group_message", {});
    this.messages.set(event.id, {
      id: event.id, seq: event.seq, group_id: groupId, sender_id: sender, content, reply_to, mentions,
      key, revision: 1, deleted: false, reactions: new Map(), pinned: false,
      timestamp: event.timestamp,
    });
    return event;
  }

  /** @param {Any} message @param {string} content @param {number[] | null} mentions */
  edit(message, content, mentions) {
    Object.assign(message, { content, mentions, revision: message.revision + 1 });
    return this.commit(message.group_id, "message_edited", {
      actor_id: message.sender_id, message_id: message.id, message_seq: message.seq,
      revision: message.revision,
    });
  }

  /** @param {Any} message @param {number} actor */
  remove(message, actor) {
    this.empty(message);
    return this.commit(message.group_id, "message_deleted", {
      actor_id: actor, message_id: message.id, message_seq: message.seq,
    });
  }

  /** @param {Any} message */
  empty(message) {
    Object.assign(message, { deleted: true, content: "", mentions: null, pinned: false });
    message.reactions = new Map();
  }

  /** @param {Any} message @param {number} user @param {string} emoji @param {boolean} isAdded */
  react(message, user, emoji, isAdded) {
    const users = message.reactions.get(emoji) ?? new Set();
    if (users.has(user) === isAdded || message.deleted) return null;
    if (isAdded) users.add(user);
    else users.delete(user);
    message.reactions.set(emoji, users);
    return this.commit(message.group_id, isAdded ? "reaction_added" : "reaction_removed", {
      actor_id: user, message_id: message.id, message_seq: message.seq, emoji,
      reactions: counted(message.reactions),
    });
  }

  /** @param {Any} message @param {number} actor @param {boolean} isPinned */
  pin(message, actor, isPinned) {
    if (message.deleted || message.pinned === isPinned) return null;
    message.pinned = isPinned;
    return this.commit(message.group_id, isPinned ? "message_pinned" : "message_unpinned", {
      actor_id: actor, message_id: message.id, message_seq: message.seq,
    });
  }

  /** Delete an account, with an event in each of its groups. @param {number} user @param {boolean} [is_erased] */
  erase(user, is_erased = true) {
    for (const message of this.messages.values()) {
      if (is_erased && message.sender_id === user && !message.deleted) this.empty(message);
    }
    this.names.set(user, `deleted-${user}`);
    const groups = [...this.groups.values()].filter((group) => group.members.delete(user));
    return groups.map(({ id }) =>
      this.commit(id, "account_deleted", { actor_id: user, username: `deleted-${user}`, is_erased }),
    );
  }

  /**
   * The frame of an event, as it is read now, for a user.
   * @param {Any} event
   */
  frame(event) {
    if (event.type === "group_message") return this.payload(this.messages.get(event.id));
    if (event.type === "message_edited") {
      return { ...event, message: this.payload(this.messages.get(event.message_id)) };
    }
    return { ...event };
  }

  /** @param {Any} message */
  payload(message) {
    const { id, seq, group_id, sender_id, content, reply_to, mentions, key } = message;
    const quoted = reply_to === null ? null : this.messages.get(reply_to);
    return {
      type: "group_message", group_id, sender_id, content, timestamp: message.timestamp, id, seq,
      cursor: this.cursor(id), sender: this.names.get(sender_id), media_url: null, reply_to, key,
      message_type: "text",
      ...(message.revision > 1 && { revision: message.revision, edited_at: "2026-01-02" }),
      ...(message.deleted && { deleted: true }),
      ...(mentions && !message.deleted && { mentions }),
      ...(quoted && !message.deleted && {
        quote: {
          id: quoted.id, seq: quoted.seq, sender_id: quoted.sender_id,
          sender: this.names.get(quoted.sender_id),
          content: Array.from(quoted.content).slice(0, 200).join(""),
        },
      }),
    };
  }

  /** A message in an answer. @param {Any} message @param {number} user */
  row(message, user) {
    const row = /** @type {Any} */ (this.payload(message));
    const own = [...message.reactions].filter(([, users]) => users.has(user)).map(([each]) => each);
    const reactions = counted(message.reactions);
    const replies = [...this.messages.values()].filter(
      (each) => each.reply_to === message.id && !each.deleted,
    );
    if (Object.keys(reactions).length > 0) row.reactions = reactions;
    if (own.length > 0) row.reacted = own;
    if (message.pinned) row.pinned = true;
    if (replies.length > 0) row.reply_count = replies.length;
    return row;
  }

  /** All rows of a group. @param {number} groupId @param {number} user */
  rows(groupId, user) {
    return this.log
      .filter((event) => event.group_id === groupId)
      .filter((event) => event.type === "group_message" || NOTICES.has(event.type))
      .map((event) =>
        event.type === "group_message" ? this.row(this.messages.get(event.id), user) : { ...event },
      );
  }

  /**
   * A page of a history, as it is now.
   * @param {number} groupId
   * @param {number} user
   * @param {{ before?: number, after?: number, around?: number }} asked
   * @param {number} limit
   */
  page(groupId, user, { before, after, around }, limit) {
    const rows = this.rows(groupId, user);
    const bound = after !== undefined ? after + 1 : (before ?? around ?? Infinity);
    const [older, newer] =
      after !== undefined ? [0, limit]
        : around !== undefined ? [Math.floor(limit / 2), limit - Math.floor(limit / 2)] : [limit, 0];
    const low = rows.filter((row) => row.seq < bound);
    const high = rows.filter((row) => row.seq >= bound);
    const end = this.groups.get(groupId).seq;
    return /** @type {Any} */ ({
      messages: [...(older ? low.slice(-older) : []), ...high.slice(0, newer)],
      has_before: low.length > older,
      has_after: newer ? high.length > newer : end >= bound,
      cursor: this.cursor(),
    });
  }

  /** The first message of others that a user has not read. @param {number} groupId @param {number} user */
  firstUnread(groupId, user) {
    const readSeq = this.groups.get(groupId).reads.get(user) ?? 0;
    for (const each of this.messages.values()) {
      const { group_id, seq, sender_id, deleted } = each;
      if (group_id === groupId && seq > readSeq && sender_id !== user && !deleted) return seq;
    }
    return null;
  }

  /** @param {number} groupId @param {number} user */
  counts(groupId, user) {
    const group = this.groups.get(groupId);
    const readSeq = group.reads.get(user) ?? 0;
    const unread = [...this.messages.values()].filter(
      (each) =>
        each.group_id === groupId && each.seq > readSeq && each.sender_id !== user && !each.deleted,
    );
    const mine = unread.filter((each) => each.mentions?.some((/** @type {number} */ id) => id === user || id === 0));
    return { seq: group.seq, read_seq: readSeq, unread: unread.length, mentions: mine.length };
  }

  /** One random act; returns its events. @param {ReturnType<typeof randomOf>} random */
  act(random, groupId = random.pick([...this.groups.keys()])) {
    const user = random.pick([1, 2, 3].filter((id) => this.groups.get(groupId).members.has(id)));
    const all = [...this.messages.values()].filter((each) => each.group_id === groupId);
    const near = all.slice(-12);
    const kind = all.length === 0 ? 0 : random.below(13);
    const target = random.pick(near);
    const mentions = random.pick([null, null, [1], [2, 1], [0], [3]]);
    const done = [];
    if (kind < 5) {
      const reply_to = target && random.below(3) === 0 ? target.id : null;
      done.push(this.send(groupId, user, { content: `text ${this.head}`, reply_to, mentions }));
    } else if (kind === 5 && !target.deleted) {
      done.push(this.edit(target, `edited ${this.head}`, mentions));
    } else if (kind === 6 && !target.deleted) done.push(this.remove(target, user));
    else if (kind < 9) done.push(this.react(target, user, random.pick(["👍", "🎉"]), random.below(3) > 0));
    else if (kind === 9) done.push(this.pin(target, user, random.below(2) === 0));
    else if (kind === 10) {
      const settings = {
        ...this.groups.get(groupId).settings, name: `name ${this.head}`, topic: `topic ${this.head}`,
        may_post: random.pick(["all", "admins"]), is_archived: random.below(4) === 0,
      };
      this.groups.get(groupId).settings = settings;
      done.push(this.commit(groupId, "group_updated", { actor_id: 2, ...settings }));
    } else if (kind === 11) done.push(...changeMembers(this, groupId, random));
    else {
      done.push(this.commit(groupId, "profile_changed", {
        actor_id: user, username: this.names.get(user), display_name: `D ${this.head}`,
        status: null, avatar: null,
      }));
    }
    return done.filter((event) => event !== null);
  }
}

/** @param {Map<string, Set<number>>} reactions */
function counted(reactions) {
  return Object.fromEntries(
    [...reactions].filter(([, users]) => users.size > 0).map(([emoji, users]) => [emoji, users.size]),
  );
}
