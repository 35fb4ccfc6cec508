// Events give the state that the history of the server has, in whatever order pages come.

import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEvent, applyToLog } from "./events.js";
import { takeDetails, takeEntry, moveMark, takeCounts } from "./groups.js";
import { addPage, createLog, expectPage, openSegment, rowsOf, segmentAt, trim } from "./log.js";
import { details } from "./members.test-support.js";
import { Reference, randomOf } from "./reference.test-support.js";
import { createChanges, createState } from "./state.js";

const ME = 1;
/** The settings with which a group begins. */
const BEGUN = {
  topic: "", visibility: "private", may_post: "all", may_invite: "admins", may_pin: "admins",
  history: "all", is_archived: false,
};

/** A row as the history has it: without what this client adds, and without the names of senders. @param {any} row */
function bare({ as_of: _, sender: _1, reacted, quote, ...rest }) {
  return {
    ...rest,
    ...(reacted && { reacted: [...reacted].sort() }),
    ...(quote && { quote: { ...quote, sender: "" } }),
  };
}

/** @param {any} state @param {Reference} server @param {number} id @param {(row: any) => any} [form] */
function assertRows(state, server, id, form = bare) {
  const log = state.logs.get(id);
  const truth = new Map(server.rows(id, ME).map((row) => [row.seq, row]));
  for (const segment of log.segments) {
    const expected = [...truth.values()].filter((row) => segment.from <= row.seq && row.seq <= segment.to);
    assert.deepEqual(rowsOf(log, segment).map(form), expected.map(form));
  }
  for (const seq of log.rows.keys()) assert(segmentAt(log, seq), `row ${seq} is outside`);
  assert(log.segments.filter((/** @type {any} */ each) => each.at_end).length <= 2);
}

/** A state that begins before the first event. @param {Reference} server */
function watched(server) {
  const state = createState(ME);
  for (const id of server.groups.keys()) state.logs.set(id, createLog(id));
  return state;
}

for (const isLate of [false, true]) {
  test(`a random log gives what the histories say (${isLate ? "read later" : "live"})`, () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = randomOf(seed);
      const server = new Reference();
      const events = [server.createGroup(1, [1, 2, 3]), server.createGroup(2, [2, 1, 3])];
      const state = watched(server);
      const first = { from: 1, to: 0, at_start: true, at_end: true };
      for (const log of state.logs.values()) log.segments = [first];
      const changes = createChanges();
      const frames = events.map((event) => server.frame(event));
      for (let n = 0; n < 200; n++) {
        const done = n === 150 ? server.erase(3, seed % 2 === 0) : server.act(random);
        events.push(...done);
        frames.push(...done.map((event) => server.frame(event)));
      }
      if (isLate) frames.splice(0, frames.length, ...events.map((event) => server.frame(event)));
      // The first details are as of the beginning; all that follows comes from events.
      frames.splice(0, 2).forEach((frame, n) => {
        applyEvent(state, frame, changes);
        const begun = { member_count: 3, seq: 1, read_seq: 0, unread: 0, mentions: 0, role: n === 0 ? "owner" : "member" };
        takeDetails(state, changes, /** @type {any} */ ({ ...details(server, n + 1, ME), ...BEGUN, ...begun }));
      });
      for (const frame of frames) applyEvent(state, frame, changes);
      for (const id of [1, 2]) {
        assertRows(state, server, id);
        assert.equal(openSegment(/** @type {any} */ (state.logs.get(id)))?.to, server.groups.get(id).seq);
        const group = /** @type {any} */ (state.groups.get(id));
        const last = server.rows(id, ME).findLast((row) => row.type === "group_message");
        assert.equal(group.last.seq, last.seq);
        assert.equal(group.last.text, last.content);
        const truth = details(server, id, ME);
        const { visibility, may_post, may_invite, may_pin, history, ...named } = server.groups.get(id).settings;
        assert.deepEqual(group.settings, { visibility, may_post, may_invite, may_pin, history });
        for (const [name, value] of Object.entries(named)) assert.equal(group[name], value, name);
        for (const name of ["role", "member_count", "seq", "unread", "mentions"]) {
          assert.equal(group[name], /** @type {any} */ (truth)[name], `${name}, seed ${seed}`);
        }
        assert.equal(group.may_post, !named.is_archived && (group.role !== "member" || may_post === "all"));
      }
      const eve = state.people.get(3);
      assert.deepEqual([eve?.username, eve?.is_deleted], ["deleted-3", true]);
      assert.equal(applyEvent(state, frames[0], changes), false, "an old event changes nothing");
    }
  });
}

test("pages and the socket meet in any order", () => {
  for (let seed = 1; seed <= 150; seed++) {
    const random = randomOf(seed * 7919);
    const server = new Reference();
    /** @type {any[]} frames that the socket has not delivered yet */
    const waiting = [server.frame(server.createGroup(1, [1, 2, 3]))];
    const state = watched(server);
    const log = /** @type {any} */ (state.logs.get(1));
    const changes = createChanges();
    /** @type {Array<() => void>} answers that are under way */
    const answers = [];
    const deliver = () => {
      const late = random.below(2) === 0;
      const frame = waiting.shift();
      // A reader that is behind gets messages as they are now.
      const event = frame && server.log[frame.id - 1];
      if (frame) applyEvent(state, late ? server.frame(event) : frame, changes);
    };
    for (let n = 0; n < 250; n++) {
      const kind = random.below(10);
      if (kind < 5) {
        const done = n === 200 ? server.erase(3) : server.act(random);
        waiting.push(...done.map((event) => server.frame(event)));
      } else if (kind < 7) deliver();
      else if (kind === 7) {
        const seq = 1 + random.below(server.groups.get(1).seq + 1);
        const asked = random.pick([{}, { before: seq }, { after: seq - 1 }, { around: seq }]);
        const kept = expectPage(log);
        const give = () => {
          const page = server.page(1, ME, asked, 1 + random.below(12));
          answers.push(() => {
            for (const event of addPage(log, page, asked, kept)) applyToLog(state, event, changes);
          });
        };
        if (random.below(2) === 0) give();
        else answers.push(give);
      } else if (kind === 8 && answers.length > 0) {
        answers.splice(random.below(answers.length), 1)[0]?.();
      } else if (kind === 9 && random.below(4) === 0) {
        trim(log, 1 + random.below(server.groups.get(1).seq), 20 + random.below(20));
      }
    }
    while (answers.length > 0) answers.shift()?.();
    while (waiting.length > 0) deliver();
    // The number of replies is not known if a reply that is not loaded was deleted.
    assertRows(state, server, 1, ({ reply_count: _, ...row }) => bare(row));
    assert.equal(log.pending.size, 0);
    const open = openSegment(log);
    if (open) assert.equal(open.to, server.groups.get(1).seq);
    assert(log.segments.filter((/** @type {any} */ each) => each.at_end).length <= 1);
  }
});

test("numbers of unread messages equal a recount", () => {
  let asked = 0;
  let compared = 0;
  for (let seed = 1; seed <= 150; seed++) {
    // Some runs are so long that older events are forgotten.
    const steps = seed % 30 === 0 ? 1500 : 150;
    const random = randomOf(seed * 104729);
    const server = new Reference();
    /** @type {any[]} */
    const waiting = [server.frame(server.createGroup(1, [1, 2, 3]))];
    for (let n = 0; n < 40; n++) waiting.push(...server.act(random).map((event) => server.frame(event)));
    const state = watched(server);
    const changes = createChanges();
    const entry = () => /** @type {any} */ ({
      id: 1, kind: "group", name: "g", topic: "", role: "member", is_archived: false, may_post: true,
      last: null, ...server.counts(1, ME),
    });
    // The list of groups is newer than the events that follow.
    takeEntry(state, changes, entry());
    const log = /** @type {any} */ (state.logs.get(1));
    if (random.below(2) === 0) {
      const kept = expectPage(log);
      for (const event of addPage(log, server.page(1, ME, {}, 30), {}, kept)) applyToLog(state, event, changes);
    }
    /** @type {any[]} */
    const answers = [];
    for (let n = 0; n < steps; n++) {
      const kind = random.below(10);
      if (kind < 5) {
        const done = n === steps - 30 ? server.erase(3) : server.act(random);
        waiting.push(...done.map((event) => server.frame(event)));
      } else if (kind < 8) {
        const frame = waiting.shift();
        if (frame) applyEvent(state, frame, changes);
      } else if (kind === 8) {
        const group = /** @type {any} */ (state.groups.get(1));
        const seq = Math.max(group.read_seq, 1 + random.below(group.seq));
        if (random.below(2) === 0) moveMark(state, changes, 1, seq);
        server.groups.get(1).reads.set(ME, seq);
        answers.push(server.counts(1, ME));
      } else if (answers.length > 0) {
        takeCounts(state, changes, 1, answers.shift());
      }
    }
    while (waiting.length > 0) applyEvent(state, waiting.shift(), changes);
    while (answers.length > 0) takeCounts(state, changes, 1, answers.shift());
    if (changes.ask_counts.has(1)) {
      asked++;
      takeDetails(state, changes, /** @type {any} */ ({
        id: 1, kind: "group", name: "g", topic: "", role: "member", created_at: "", ...server.counts(1, ME),
      }));
    }
    const { unread, mentions, read_seq } = /** @type {any} */ (state.groups.get(1));
    const truth = server.counts(1, ME);
    assert.deepEqual({ unread, mentions, read_seq }, {
      unread: truth.unread, mentions: truth.mentions, read_seq: truth.read_seq,
    }, `seed ${seed}`);
    compared++;
  }
  assert.equal(compared, 150);
  assert(asked < 100, `${asked} runs needed the server`);
});
