// A server and a clock for tests of whole sessions. Nothing waits for real time.

import { fakeClock, settled } from "../net/clock.test-support.js";
import { details } from "./members.test-support.js";
import { EPOCH, Reference } from "./reference.test-support.js";

/** @typedef {any} Any */
const HOUR = 3_600_000;

/** One socket, as a page sees it. */
export class Link {
  /** @param {World} world @param {string} path */
  constructor(world, path) {
    const since = new URL(path, "http://x").searchParams.get("since") ?? "";
    this.world = world;
    this.position = Number(since.split(".")[1]);
    this.bufferedAmount = 0;
    this.isOpen = false;
    this.onopen = this.onmessage = this.onclose = /** @type {Any} */ (null);
    queueMicrotask(() => this.open(since.split(".")[0] !== EPOCH));
  }

  /** @param {boolean} isOther the cursor is not of this log */
  open(isOther) {
    if (!this.world.isUp || this.isClosed) return this.cut(1006);
    this.isOpen = true;
    this.onopen?.();
    const { server, user } = this.world;
    const reset = isOther || this.position > server.head;
    const behind = reset ? 0 : server.head - this.position;
    this.give({ type: "ready", user_id: user, username: "x", cursor: server.cursor(this.position), reset, behind });
    if (reset) this.position = server.head;
    this.catchUp();
    this.give({ type: "live", cursor: server.cursor() });
    this.isLive = true;
    this.world.onLive();
  }

  /** Send the events that the connection does not have yet. */
  catchUp() {
    const { server, user } = this.world;
    for (const event of server.log.slice(this.position)) {
      if (server.groups.get(event.group_id).members.has(user) || event.user_id === user) this.give(server.frame(event));
    }
    this.position = server.head;
  }

  /** @param {Any} frame */
  give(frame) {
    if (this.isOpen) this.onmessage?.({ data: JSON.stringify(frame) });
  }

  /** @param {string} text */
  send(text) {
    if (!this.isOpen) return;
    const command = JSON.parse(text);
    this.world.commands.push(command);
    // A page gets no answer in the task in which it asks.
    queueMicrotask(() => this.isOpen && this.world.serve(this, command));
  }

  close() {
    this.isOpen = false;
    this.isClosed = true;
  }

  /** @param {number} code @param {string} [reason] */
  cut(code, reason = "") {
    this.isOpen = false;
    this.onclose?.({ code, reason });
  }
}

/** The server of the tests, its network and its clock. */
export class World {
  constructor({ user = 1 } = {}) {
    this.user = user;
    this.clock = fakeClock();
    this.server = /** @type {Any} */ (new Reference());
    this.isUp = true;
    /** @type {Link[]} */
    this.links = [];
    /** @type {Any[]} */
    this.commands = [];
    /** @type {string[]} */
    this.requests = [];
    /** Own sends by their keys. @type {Map<string, Any>} */
    this.keys = new Map();
    /** @type {Map<string, Any>} */
    this.drafts = new Map();
    this.settings = { revision: 0, settings: {} };
    this.web = "v1";
    this.ticks = 0;
    this.login = { life: 168 * HOUR, created: this.clock.now(), end: this.clock.now() + 168 * HOUR };
    this.onLive = () => {}; // called as soon as a connection is live
    /** Answer a request in another way, or fail. @type {(method: string, path: string) => Any} */
    this.fault = () => null;
    /** The same for a message that is sent over the socket. @type {(command: Any) => Any} */
    this.sendFault = () => null;
  }

  /** Open a socket. @param {string} path */
  openLink(path) {
    return new Link(this, path);
  }

  /** Commit what the server's log does, and tell the sockets. @param {...Any} events */
  publish(...events) {
    for (const link of this.links) if (link.isOpen && link.isLive) link.catchUp();
    return events;
  }

  /** Tell all connections of the user. @param {Any} frame */
  tell(frame) {
    for (const link of this.links) link.give(frame);
  }

  /** Cut all connections. @param {number} code @param {string} [reason] */
  cut(code = 1006, reason = "") {
    for (const link of this.links.splice(0)) if (link.isOpen) link.cut(code, reason);
  }

  /** @param {Link} link @param {Any} command */
  serve(link, command) {
    const { type, ref } = command;
    if (type === "ping") link.give({ type: "pong", cursor: this.server.cursor(), ref });
    if (type === "watch") link.give({ type: "presence", online: command.user_ids, ref });
    if (type === "read") {
      const { read_seq, ...counts } = this.mark(command.group_id, command.seq);
      link.give({ type: "ok", ref, seq: read_seq, ...counts });
    }
    if (type === "send") this.serveSend(link, command);
  }

  /** Move the user's mark, and tell their devices. @param {number} group_id @param {number} seq @param {boolean} [isBack] */
  mark(group_id, seq, isBack = false) {
    const { reads } = this.server.groups.get(group_id);
    reads.set(this.user, isBack ? seq : Math.max(seq, reads.get(this.user) ?? 0));
    const { seq: last_seq, read_seq, unread, mentions } = this.server.counts(group_id, this.user);
    this.tell({ type: "read", group_id, user_id: this.user, seq: read_seq, last_seq, unread, mentions });
    return { group_id, read_seq, last_seq, unread, mentions };
  }

  /** @param {Link} link @param {Any} command */
  serveSend(link, command) {
    const { ref } = command;
    const fault = this.sendFault(command);
    if (typeof fault === "object" && fault) return link.give({ type: "error", ref, error: fault.code, ...fault });
    // The command, or the answer to it, goes with the connection.
    const done = fault === "lost" ? null : this.accept(command);
    if (fault === "lost" || fault === "answer_lost") return link.cut(1006);
    if (fault === "silent") return;
    if (fault === "answer_first") link.give({ type: "ok", ref, ...done });
    this.publish();
    if (fault !== "answer_first") link.give({ type: "ok", ref, ...done });
  }

  /** Send a message once, whatever happens. @param {Any} command */
  accept({ key, group_id, recipient_id, content, reply_to }) {
    const known = this.keys.get(key);
    if (known) return { ...known, duplicate: true };
    const group = group_id ?? this.directWith(recipient_id);
    const event = this.server.send(group, this.user, { content, reply_to, key });
    const done = { id: event.id, group_id: group, seq: event.seq, cursor: event.cursor };
    this.keys.set(key, done);
    return { ...done, duplicate: false };
  }

  /** @param {number} peer */
  directWith(peer) {
    const id = 1000 + peer;
    if (!this.server.groups.has(id)) this.server.createGroup(id, [this.user, peer], "direct");
    return id;
  }

  /** @param {string} path @param {Any} init */
  async fetch(path, { method = "GET", body, signal }) {
    const [route = ""] = path.split("?");
    this.requests.push(`${method} ${path}`);
    await null;
    if (signal?.aborted) throw new DOMException("aborted", "AbortError");
    const other = this.isUp ? await this.fault(method, route) : new TypeError("network");
    if (other instanceof Error) throw other;
    const { status = 200, data } = other ?? this.answer(method, route, new URLSearchParams(path.split("?")[1]), body && JSON.parse(body));
    return new Response(JSON.stringify(data ?? {}), { status });
  }

  /** @param {string} method @param {string} route @param {URLSearchParams} query @param {Any} body @returns {Any} */
  answer(method, route, query, body) {
    const { server, user } = this;
    const [, , first, second, third, fourth] = route.split("/");
    const ok = (/** @type {Any} */ data) => ({ data });
    const refuse = (/** @type {number} */ status, /** @type {string} */ code) => ({ status, data: { code, error: code } });
    const isMember = (/** @type {number} */ id) => server.groups.get(id)?.members.has(user);
    if (route === "/v1/start") return ok(this.start());
    if (route === "/v1/config") return ok({ web: this.web, registration: "open" });
    if (route === "/v1/test-auth") return ok({ user_id: user });
    if (route === "/v1/users/login") return ok({ user: { id: user } });
    if (route === "/v1/users/logout") return ok({ ended: 1 });
    if (route === "/v1/users/sessions") {
      const at = (/** @type {number} */ ms) => new Date(ms).toISOString();
      const { created, end } = this.login;
      return ok([{ id: "s", is_current: true, created_at: at(created), last_used_at: at(this.clock.now()), expires_at: at(end) }]);
    }
    if (route === "/v1/users/renew") {
      this.login.end = this.clock.now() + this.login.life;
      return ok({});
    }
    if (route === "/v1/users/me/settings" && method === "PUT") {
      this.settings = { revision: this.settings.revision + 1, settings: body.settings };
      this.tell({ type: "settings", user_id: user, ...this.settings });
      return ok(this.settings);
    }
    if (route === "/v1/users/me/settings") return ok(this.settings);
    if (route === "/v1/users/me") return ok(this.profile());
    if (second === "me" && third === "drafts") return this.draft(method, fourth, body);
    if (first === "users") {
      const ids = (query.get("user_ids") ?? "").split(",").map(Number);
      return ok(ids.filter((id) => server.names.has(id)).map((id) => ({ id, username: server.names.get(id) })));
    }
    if (first === "read-all") {
      for (const group of server.groups.values()) group.reads.set(user, group.seq);
      this.tell({ type: "read_all", user_id: user, cursor: server.cursor() });
      return ok({ cursor: server.cursor(), groups: 1 });
    }
    if (first !== "groups") return refuse(404, "not_found");
    const id = Number(second);
    if (!isMember(id)) return refuse(403, "not_a_member");
    if (third === undefined) return ok(this.details(id));
    if (third === "messages") return ok(this.page(id, query));
    return ok(third === "unread" ? this.mark(id, body.seq - 1, true) : this.mark(id, body.seq));
  }

  /** @param {number} id @param {URLSearchParams} query */
  page(id, query) {
    const { server, user } = this;
    const asked = /** @type {Any} */ ({});
    for (const name of ["before", "after", "around"]) if (query.has(name)) asked[name] = query.get(name);
    const unread = server.firstUnread(id, user);
    if (asked.around === "first_unread") asked.around = unread ?? undefined;
    else if (Number.isNaN(Number(asked.around ?? 0))) {
      asked.around = server.rows(id, user).find((/** @type {Any} */ row) => row.timestamp >= asked.around)?.seq;
    }
    for (const name of Object.keys(asked)) {
      if (asked[name] === undefined) delete asked[name];
      else asked[name] = Number(asked[name]);
    }
    const read_seq = server.groups.get(id).reads.get(user) ?? 0;
    return { ...server.page(id, user, asked, Number(query.get("limit"))), first_unread: unread, read_seq };
  }

  profile() {
    return { id: this.user, username: this.server.names.get(this.user), email: "a@b", display_name: null, status: null, avatar: null };
  }

  /** @param {number} id */
  details(id) {
    return details(this.server, id, this.user);
  }

  start() {
    const { server, user } = this;
    const groups = [...server.groups.keys()].filter((id) => server.groups.get(id).members.has(user)).map((id) => {
      const { visibility: _1, may_invite: _2, may_pin: _3, history: _4, owner_id: _5, member_count: _6, created_at: _7, ...entry } = this.details(id);
      const newest = server.log.findLast((/** @type {Any} */ event) => event.group_id === id && event.type === "group_message");
      const last = newest && server.payload(server.messages.get(newest.id));
      return {
        ...entry, may_post: true,
        last: last ? { seq: last.seq, sender_id: last.sender_id, sender: last.sender, at: last.timestamp, kind: last.deleted ? "deleted" : "text", text: last.content } : null,
      };
    });
    return {
      me: this.profile(), settings: this.settings, cursor: server.cursor(), groups, people: [], next: null,
      server: { version: "1", web: this.web, registration: "open", has_demo_users: false, content_bytes_max: 16384, body_bytes_max: 65536, file_bytes_max: 1e7, files_max: 10 },
    };
  }

  /** Times of the server differ by a microsecond at least. */
  timestamp() {
    return new Date(this.clock.now()).toISOString().replace("Z", `${String(++this.ticks).padStart(3, "0")}Z`);
  }

  /** @param {string} method @param {string | undefined} key @param {Any} body */
  draft(method, key, body) {
    if (key === undefined) return { data: [...this.drafts.values()] };
    const value = method === "DELETE" ? null : { draft: key, reply_to: null, files: [], ...body, updated_at: this.timestamp() };
    if (value) this.drafts.set(key, value);
    else this.drafts.delete(key);
    this.tell({ type: "draft", user_id: this.user, draft: key, value });
    return { data: value ?? { draft: key } };
  }
}

/** Let time pass in steps. @param {World} world @param {number} ms @param {number} [step] */
export async function pass(world, ms, step = 250) {
  for (let done = 0; done < ms; done += step) {
    world.clock.advance(Math.min(step, ms - done));
    await settled();
  }
}
