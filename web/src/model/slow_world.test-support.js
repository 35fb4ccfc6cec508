// A server whose every step waits until a test lets it happen: commands, requests, counts, frames and
// answers. So a test chooses the order in which they meet.

import { Link, World } from "./world.test-support.js";

/** @typedef {any} Any */

/** Let all that waits for nothing happen. */
export async function quick() {
  for (let n = 0; n < 3; n++) await new Promise((resolve) => setImmediate(resolve));
}

/** A socket that hands its frames over one by one. */
class SlowLink extends Link {
  /** @param {SlowWorld} world @param {string} path */
  constructor(world, path) {
    super(world, path);
    /** Frames on their way to the page. @type {Any[]} */
    this.frames = [];
    /** Commands on their way to the server. @type {Any[]} */
    this.sent = [];
    /** Marks for a connection that has not caught up: the newest of each group. @type {Map<string, Any>} */
    this.signals = new Map();
  }

  /** @param {boolean} isOther */
  open(isOther) {
    this.world.steps.push(() => this.attach(isOther));
  }

  /** Connect. The events since the cursor come in a later step. @param {boolean} isOther */
  attach(isOther) {
    const { server, user, isUp } = this.world;
    if (!isUp || this.isClosed) return this.cut(1006);
    this.isOpen = true;
    this.onopen?.();
    const reset = isOther || this.position > server.head;
    const behind = reset ? 0 : server.head - this.position;
    this.give({ type: "ready", user_id: user, username: "x", cursor: server.cursor(this.position), reset, behind });
    if (reset) this.position = server.head;
    this.world.steps.push(() => this.goLive());
  }

  goLive() {
    if (!this.isOpen) return;
    this.catchUp();
    this.give({ type: "live", cursor: this.world.server.cursor() });
    this.isLive = true;
    for (const frame of this.signals.values()) this.give(frame);
    this.signals.clear();
  }

  /** @param {Any} frame */
  give(frame) {
    // As it is now: the server keeps what it has sent.
    if (this.isOpen) this.frames.push(JSON.stringify(frame));
  }

  /** Tell of a mark. @param {Any} frame */
  signal(frame) {
    const key = `${frame.type} ${frame.group_id}`;
    if (this.isLive) this.give(frame);
    else {
      this.signals.delete(key);
      this.signals.set(key, frame);
    }
  }

  /** Hand the next frame to the page. */
  deliver() {
    const data = this.frames.shift();
    if (data && this.isOpen) this.onmessage?.({ data });
  }

  /** @param {string} text */
  send(text) {
    if (this.isOpen) this.sent.push(JSON.parse(text));
  }

  /** Let the server do the next command. */
  receive() {
    const command = this.sent.shift();
    if (!command || !this.isOpen) return;
    if (command.type === "read") this.world.readBySocket(this, command);
    else this.world.serve(this, command);
  }

  close() {
    super.close();
    this.frames = [];
    this.sent = [];
  }

  /** @param {number} code @param {string} [reason] */
  cut(code, reason = "") {
    this.frames = [];
    this.sent = [];
    super.cut(code, reason);
  }
}

export class SlowWorld extends World {
  constructor() {
    super();
    /** Steps of connections. @type {Array<() => void>} */
    this.steps = [];
    /** Requests that the server has not seen. @type {Array<() => void>} */
    this.asked = [];
    /** Answers that the page has not seen. @type {Array<() => void>} */
    this.answers = [];
    /** Marks that wait for their counts, by group; frames go in the order of the marks. @type {Map<number, Any[]>} */
    this.marks = new Map();
    this.isBusy = false;
  }

  /** @param {string} path @param {Any} init */
  fetch(path, init) {
    return /** @type {Any} */ (
      new Promise((resolve, reject) => {
        this.asked.push(() => {
          const answer = super.fetch(path, init);
          this.answers.push(() => answer.then(resolve, reject));
          answer.catch(() => {});
        });
      })
    );
  }

  /** @param {string} path */
  openLink(path) {
    return new SlowLink(this, path);
  }

  /** @param {string} method @param {string} route @param {URLSearchParams} query @param {Any} body @returns {Any} */
  answer(method, route, query, body) {
    if (route !== "/v1/read-all") return super.answer(method, route, query, body);
    this.readAll();
    return { data: { cursor: this.server.cursor(), groups: 1 } };
  }

  /** @param {Any} link @param {Any} command */
  readBySocket(link, { group_id, seq, ref }) {
    if (!this.server.groups.get(group_id).members.has(this.user)) {
      return link.give({ type: "error", ref, code: "not_a_member", error: "not_a_member" });
    }
    this.move(group_id, seq, false, (counts) => link.give({ type: "ok", ref, group_id, ...counts, seq: counts.read_seq }));
  }

  /** @param {number} group_id @param {number} seq @param {boolean} [isBack] */
  mark(group_id, seq, isBack = false) {
    return { group_id, ...this.counted(this.move(group_id, seq, isBack)) };
  }

  /**
   * Move the mark. The devices and the caller are told once it is counted.
   * @param {number} group_id @param {number} seq @param {boolean} isBack
   * @param {(counts: Any) => void} [answer]
   */
  move(group_id, seq, isBack, answer) {
    const { reads } = this.server.groups.get(group_id);
    const old = reads.get(this.user) ?? 0;
    const read_seq = isBack ? Math.min(old, seq) : Math.max(old, seq);
    reads.set(this.user, read_seq);
    const mark = { group_id, read_seq, answer, isMoved: old !== read_seq, frame: null };
    if (mark.isMoved) this.marks.set(group_id, [...(this.marks.get(group_id) ?? []), mark]);
    if (mark.isMoved || answer) this.counting.push(mark);
    return mark;
  }

  /** Marks that are not counted yet. @type {Any[]} */
  counting = [];

  /** @param {Any} mark */
  counted({ group_id, read_seq }) {
    const { reads } = this.server.groups.get(group_id);
    const now = reads.get(this.user) ?? 0;
    reads.set(this.user, read_seq);
    const { seq, unread, mentions } = this.server.counts(group_id, this.user);
    reads.set(this.user, now);
    return { read_seq, last_seq: seq, ...(this.isBusy ? {} : { unread, mentions }) };
  }

  /** Count after a mark, and tell of all marks of the group that are counted. @param {number} which @param {boolean} isAnswerFirst */
  count(which, isAnswerFirst) {
    const [mark] = this.counting.splice(which % this.counting.length, 1);
    if (!mark) return;
    const counts = this.counted(mark);
    if (isAnswerFirst) mark.answer?.(counts);
    const { read_seq, ...others } = counts;
    mark.frame = { type: "read", group_id: mark.group_id, user_id: this.user, seq: read_seq, ...others };
    const queue = this.marks.get(mark.group_id);
    if (queue?.includes(mark)) {
      while (queue[0]?.frame) this.tell(queue.shift().frame);
    }
    if (!isAnswerFirst) mark.answer?.(counts);
  }

  readAll() {
    const { server, user } = this;
    for (const group of server.groups.values()) {
      if (group.members.has(user)) group.reads.set(user, group.seq);
    }
    this.marks.clear();
    this.tell({ type: "read_all", user_id: user, cursor: server.cursor() });
  }

  /** @param {Any} frame */
  tell(frame) {
    for (const link of this.links) {
      if (!link.isOpen) continue;
      if (frame.type === "read" || frame.type === "read_all") /** @type {SlowLink} */ (link).signal(frame);
      else link.give(frame);
    }
  }

  /** What may happen next. @returns {Array<() => void>} */
  possible() {
    const links = /** @type {SlowLink[]} */ (this.links).filter((link) => link.isOpen);
    const take = (/** @type {Array<() => void>} */ list) => list.map((_, at) => () => list.splice(at, 1)[0]?.());
    return [
      ...[this.steps, this.asked, this.answers].flatMap(take),
      ...this.counting.map((_, at) => () => this.count(at, Math.random() < 0.5)),
      ...links.filter((link) => link.frames.length > 0).map((link) => () => link.deliver()),
      ...links.filter((link) => link.sent.length > 0).map((link) => () => link.receive()),
    ];
  }

  /** Let all happen that waits, in any order. */
  async drain() {
    for (;;) {
      await quick();
      const all = this.possible();
      if (all.length === 0) return;
      all[Math.floor(Math.random() * all.length)]?.();
      // Pages apply what has come once in a frame of the screen.
      if (Math.random() < 0.3) this.clock.advance(20);
    }
  }

  /** Let all happen, and time pass, until nothing changes any more. @param {number} ms */
  async rest(ms) {
    for (let done = 0; done < ms; done += 1000) {
      await this.drain();
      this.clock.advance(1000);
      await quick();
    }
    await this.drain();
  }
}
