// Files on their way: two at a time, with progress, cancelled, repeated, and never sent twice in a day.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../net/clock.test-support.js";
import { RequestError } from "../net/errors.js";
import { createAttachments } from "./attachments.js";
import { createDisk } from "./disk.test-support.js";

const DAY = 86_400_000;
const blob = (/** @type {string} */ text) => new Blob([text]);

/** @param {ReturnType<typeof createDisk>} [disk] @param {string} [tab] the beginning of its ids */
function begin(disk = createDisk(), tab = "first") {
  /** @type {any[]} */
  const runs = [];
  const time = { now: 1_000_000 };
  let ids = 0;
  const files = createAttachments({
    db: disk,
    upload: (_blob, name, { onProgress }) => {
      /** @type {any} */
      const run = { name, onProgress };
      const done = new Promise((resolve, reject) => Object.assign(run, { resolve, reject }));
      run.give = (/** @type {string} */ id) => run.resolve({ id });
      runs.push(run);
      return { done, cancel: () => run.reject(new RequestError({ code: "aborted" })) };
    },
    onProgress: () => {},
    makeId: () => `${tab}-${++ids}`,
    now: () => time.now,
  });
  return { disk, files, runs, time };
}

/** Wait for digests, which are computed elsewhere. @param {() => boolean} is */
async function until(is) {
  const end = Date.now() + 30_000;
  while (!is() && Date.now() < end) await settled();
  assert(is());
}

test("two files are uploaded at a time, and their progress shows", async () => {
  const { files, runs } = begin();
  const names = ["a", "bb", "ccc"];
  const all = await Promise.all(names.map((text) => files.attach(blob(text), text)));
  // Which of the two begins first depends on how fast their digests are computed.
  const run = (/** @type {string} */ name) => runs.find((each) => each.name === name);
  await until(() => run("a") && run("bb"));
  assert.equal(files.isRunning(), true);
  run("bb").onProgress(1, 2);
  const states = () => all.map(({ local_id }) => files.progressOf(local_id));
  assert.deepEqual(states().map((each) => [each?.state, each?.sent]), [["waiting", 0], ["running", 1], ["waiting", 0]]);
  assert.equal(run("ccc"), undefined);
  run("a").give("id-a");
  await until(() => run("ccc"));
  run("bb").give("id-bb");
  run("ccc").give("id-ccc");
  assert.deepEqual(await Promise.all(all.map(files.ensure)), ["id-a", "id-bb", "id-ccc"]);
  assert.deepEqual(states().map((each) => each?.state), ["done", "done", "done"]);
  assert.equal(files.isRunning(), false);
});

test("an upload that was cancelled leaves nothing, and lets the next one begin", async () => {
  const { files, runs, disk } = begin();
  const all = [];
  for (const text of ["a", "b", "c"]) all.push(await files.attach(blob(text), text));
  await until(() => runs.length === 2);
  const [first] = /** @type {any[]} */ (all);
  const refused = assert.rejects(files.ensure(first), { code: "aborted", message: "It was cancelled" });
  await files.drop(first.local_id);
  await refused;
  await until(() => runs.length === 3);
  assert.equal(files.progressOf(first.local_id), null);
  assert.equal(await disk.file(first.local_id), null);
  assert.equal(await files.blob(first.local_id), null);
});

test("a file that waits and is dropped is never uploaded", async () => {
  const { files, runs } = begin();
  const all = [];
  for (const text of ["a", "b", "c"]) all.push(await files.attach(blob(text), text));
  await until(() => runs.length === 2);
  await files.drop(/** @type {any} */ (all[2]).local_id);
  runs[0].give("id");
  runs[1].give("id");
  await until(() => !files.isRunning());
  assert.equal(runs.length, 2);
});

test("a failed upload can be repeated", async () => {
  const { files, runs } = begin();
  const file = await files.attach(blob("a"), "a");
  await until(() => runs.length === 1);
  runs[0].reject(new RequestError({ code: "too_large", sentence: "Too large" }));
  await assert.rejects(files.ensure(file), { code: "too_large", action: "attachment" });
  assert.deepEqual([files.progressOf(file.local_id)?.state, files.progressOf(file.local_id)?.code], ["failed", "too_large"]);
  const again = files.ensure(file);
  await until(() => runs.length === 2);
  runs[1].give("id");
  assert.equal(await again, "id");
});

test("after a reload the file is taken from the disk, and one that is not there has an error", async () => {
  const first = begin();
  const file = await first.files.attach(blob("kept"), "a");
  const { files, runs } = begin(first.disk);
  const done = files.ensure(file);
  await until(() => runs.length === 1);
  runs[0].give("id");
  assert.equal(await done, "id");
  await assert.rejects(files.ensure({ ...file, local_id: "gone" }), { code: "file_missing", action: "fail" });
});

test("the same bytes are not uploaded again for a day", async () => {
  const { files, runs, time } = begin();
  for (const [wait, expected] of [[0, 1], [DAY - 1, 1], [2, 2]]) {
    time.now += Number(wait);
    const file = await files.attach(blob("same"), "a");
    if (expected === runs.length + 1) {
      await until(() => runs.length === expected);
      runs[runs.length - 1].give(`id-${expected}`);
    }
    assert.equal(await files.ensure(file), `id-${expected}`);
    assert.equal(runs.length, expected);
  }
});

test("at most 50 MB of files are stored, of all tabs and of earlier pages; more are sent all the same", async () => {
  const { files, disk } = begin();
  const other = begin(disk, "other").files;
  const large = new Blob([new Uint8Array(30 * 1024 * 1024)]);
  const isStored = async (/** @type {{ local_id: string }} */ { local_id }) => (await disk.file(local_id)) !== null;
  const first = await files.attach(large, "a");
  const second = await other.attach(large, "b");
  assert.deepEqual([await isStored(first), await isStored(second)], [true, false]);
  assert.notEqual(await other.blob(second.local_id), null);
  // The page is loaded anew: only the disk knows of the first file.
  const later = begin(disk, "later").files;
  assert.equal(await isStored(await later.attach(large, "c")), false);
  await later.drop(first.local_id);
  assert.equal(await isStored(await later.attach(large, "c")), true);
});

test("a file that no message and no draft names is removed, when it is found so twice", async () => {
  const { files, disk } = begin();
  const named = await files.attach(blob("named"), "a");
  await disk.put_file("lost", blob("lost"), Infinity);
  await disk.put_file("soon", blob("soon"), Infinity);
  await disk.put_draft("g1", /** @type {any} */ ({ text: "", files: [named] }));
  const later = begin(disk, "later").files;
  const left = async () => Promise.all([named.local_id, "lost", "soon"].map(async (id) => (await disk.file(id)) !== null));
  await later.sweep();
  assert.deepEqual(await left(), [true, true, true]);
  await disk.put_outgoing(/** @type {any} */ ({ key: "k", files: [{ local_id: "soon" }] }));
  await later.sweep();
  assert.deepEqual(await left(), [true, false, true]);
  // What this page has just taken may be named soon.
  const fresh = await later.attach(blob("fresh"), "b");
  await later.sweep();
  await later.sweep();
  assert.notEqual(await disk.file(fresh.local_id), null);
});

test("the end of a session cancels all uploads", async () => {
  const { files, runs } = begin();
  for (const text of ["a", "b", "c"]) await files.attach(blob(text), text);
  await until(() => runs.length === 2);
  files.dispose();
  await until(() => !files.isRunning());
  await settled();
  assert.equal(runs.length, 2);
});
