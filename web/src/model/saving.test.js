// How often the local copy is written, and how much.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeClock, settled } from "../net/clock.test-support.js";
import { createLog, setRow } from "./log.js";
import { createSaving } from "./saving.js";
import { createChanges, createState } from "./state.js";

/** @typedef {any} Any */

test("of a flood of messages only the newest are written, in few transactions", async () => {
  const clock = fakeClock();
  const state = createState(1);
  const log = createLog(1);
  log.segments = [{ from: 1, to: 0, at_start: true, at_end: true }];
  state.logs.set(1, log);
  /** @type {Map<number, Any>} */
  const stored = new Map();
  let batches = 0;
  let written = 0;
  const save = async (/** @type {Any} */ batch) => {
    batches++;
    written += batch.rows.length + batch.gone_rows.length;
    for (const [, seq] of batch.gone_rows) stored.delete(seq);
    for (const row of batch.rows) stored.set(row.seq, row);
    return true;
  };
  const saving = createSaving({
    db: /** @type {Any} */ ({ save }), state, isLeading: () => true, opened: new Map([[1, 1]]), me: () => null, clock,
  });
  let seq = 0;
  const come = (/** @type {number} */ count) => {
    const changes = createChanges();
    for (let n = 0; n < count; n++) setRow(log, /** @type {Any} */ ({ seq: ++seq }));
    log.segments = [{ from: 1, to: seq, at_start: true, at_end: true }];
    state.cursor = `c.${seq}`;
    changes.logs.add(1);
    saving.note(changes);
  };
  // 100 messages a second, for a minute.
  for (let turn = 0; turn < 600; turn++) {
    come(10);
    clock.advance(100);
    await settled();
  }
  assert.ok(batches <= 15, `${batches} transactions`);
  assert.ok(written <= 6_000, `${written} rows for 6,000 messages`);
  await saving.flush();
  assert.deepEqual([...stored.keys()], Array.from({ length: 200 }, (_, n) => seq - 199 + n));
  // Afterwards a message is soon written again.
  come(1);
  clock.advance(5_000);
  await settled();
  come(1);
  clock.advance(500);
  await settled();
  assert.ok(stored.has(seq));
});
