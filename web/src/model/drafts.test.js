// What is being written is never lost: each test is a way in which it could be.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../net/clock.test-support.js";
import { Browser } from "./browser.test-support.js";
import { begin as beginSession, sessionOf } from "./outbox.test-support.js";
import { randomOf } from "./reference.test-support.js";
import { World, pass } from "./world.test-support.js";

/** What a composer gives. @param {string} text @param {any} [others] */
const written = (text, others = {}) => ({ text, reply_to: null, selection: null, files: [], ...others });

async function begin() {
  const begun = await beginSession();
  const { drafts, signals } = begun.session.local;
  return { ...begun, drafts, signals };
}

/** The text that a fresh tab shows. @param {World} world @param {Browser} browser @param {string} [key] */
async function textIn(world, browser, key = "g1") {
  const store = await browser.tab();
  await pass(world, 5000);
  return sessionOf(store).local.signals.drafts.get(key).value?.text ?? null;
}

test("another conversation is opened: each has its draft", async () => {
  const { world, browser, drafts, signals } = await begin();
  drafts.set("g1", written("one"));
  drafts.set("g2", written("two"));
  assert.equal(signals.drafts.get("g1").value.text, "one");
  await pass(world, 5000);
  assert.deepEqual([await textIn(world, browser), await textIn(world, browser, "g2")], ["one", "two"]);
});

test("the page is loaded anew right after the last key", async () => {
  const { world, browser, store, drafts, session } = await begin();
  drafts.set("g1", written("half a wo"));
  store.flush();
  await settled();
  const { put_draft } = browser.disk;
  browser.disk.put_draft = async () => false;
  session.dispose();
  browser.disk.put_draft = put_draft;
  assert.equal(await textIn(world, browser), "half a wo");
});

test("the page crashes: what was written 300 ms before is there, and reaches the server", async () => {
  const { world, browser, drafts, session } = await begin();
  drafts.set("g1", written("stored"));
  world.clock.advance(300);
  await settled();
  // A crash stores nothing more.
  browser.disk.put_draft = async () => false;
  session.dispose();
  const after = new Browser(world);
  after.disk = browser.disk;
  assert.equal(await textIn(world, after), "stored");
  assert.equal(world.drafts.get("g1").content, "stored");
});

test("the user signs out in another tab: the draft is there at the next sign-in", async () => {
  const { world, browser, store } = await begin();
  const other = await browser.tab();
  await pass(world, 1000);
  sessionOf(other).local.drafts.set("g1", written("in the other tab"));
  await pass(world, 500);
  await store.logout();
  await settled();
  assert.equal((await browser.disk.drafts()).size, 0, "nothing stays on the disk");
  store.login({ email: "a@b", password: "secret" });
  await pass(world, 2000);
  assert.equal(sessionOf(store).local.drafts.get("g1").text, "in the other tab");
});

test("the login ends while the server is away", async () => {
  const { world, browser, drafts } = await begin();
  drafts.set("g1", written("typed as it ended"));
  world.isUp = false;
  world.cut(4501);
  await settled();
  world.isUp = true;
  browser.memory.set("user", "1");
  assert.equal(await textIn(world, browser), "typed as it ended");
});

test("the group is archived, so that nothing may be written", async () => {
  const { world, browser, drafts, session } = await begin();
  drafts.set("g1", written("too late"));
  world.server.commit(1, "group_updated", {
    actor_id: 2, name: "g", topic: "", visibility: "private", may_post: "admins", may_invite: "admins",
    may_pin: "admins", history: "all", is_archived: true,
  });
  world.publish();
  await pass(world, 5000);
  assert.equal(session.view.groups.get(1).value.may_post, false);
  assert.equal(drafts.get("g1").text, "too late");
  assert.equal(await textIn(world, browser), "too late");
});

test("the conversation does not exist yet, and then the other user begins it", async () => {
  const { world, browser, drafts } = await begin();
  drafts.set("u7", written("hello"));
  await pass(world, 5000);
  assert.equal(await textIn(world, browser, "u7"), "hello");
  const group = world.directWith(7);
  world.publish();
  await pass(world, 5000);
  assert.equal(drafts.get(`g${group}`).text, "hello");
  assert.deepEqual([...world.drafts.keys()], [`g${group}`]);
});

test("another device deletes or changes it while it is being written here", async () => {
  for (const content of ["older", null]) {
    const { world, browser, drafts } = await begin();
    drafts.set("g1", written("first"));
    await pass(world, 5000);
    drafts.set("g1", written("first and more"));
    if (content) world.draft("PUT", "g1", { content });
    else world.draft("DELETE", "g1", null);
    await pass(world, 5000);
    assert.equal(drafts.get("g1").text, "first and more");
    assert.equal(world.drafts.get("g1").content, "first and more");
    assert.equal(await textIn(world, browser), "first and more");
  }
});

test("it is written without a connection, and the page is loaded anew", async () => {
  const { world, browser, drafts, session } = await begin();
  world.isUp = false;
  world.cut();
  drafts.set("g1", written("offline"));
  await pass(world, 5000);
  session.dispose();
  world.isUp = true;
  assert.equal(await textIn(world, browser), "offline");
  assert.equal(world.drafts.get("g1").content, "offline");
});

test("the server refuses it: it stays on this device", async () => {
  const { world, browser, drafts } = await begin();
  world.fault = (method, path) =>
    method === "PUT" && path.includes("drafts") ? { status: 409, data: { code: "too_many_drafts", error: "x" } } : null;
  drafts.set("g1", written("number 201"));
  await pass(world, 5000);
  const puts = () => world.requests.filter((each) => each.startsWith("PUT")).length;
  const tried = puts();
  await pass(world, 60_000, 5000);
  assert.equal(puts(), tried, "it is not tried again and again");
  world.cut();
  await pass(world, 20_000);
  assert.equal(drafts.get("g1").text, "number 201");
  assert.equal(await textIn(world, browser), "number 201");
});

test("a file of it is still on its way when the server's form of it comes", async () => {
  const { world, drafts } = await begin();
  const file = { local_id: "l1", name: "a.txt", type: "", size: 1, file_id: null };
  drafts.set("g1", written("with a file", { files: [file] }));
  await pass(world, 5000);
  world.cut();
  await pass(world, 20_000);
  assert.deepEqual(drafts.get("g1").files, [file]);
  world.draft("PUT", "g1", { content: "from a phone" });
  await pass(world, 1000);
  assert.deepEqual([drafts.get("g1").text, drafts.get("g1").files], ["from a phone", [file]]);
  drafts.uploaded("l1", "aa");
  await pass(world, 5000);
  assert.deepEqual(world.drafts.get("g1").files, ["aa"]);
});

test("it is sent: then it is gone on all devices, and costs no request if the server never had it", async () => {
  const { world, browser, store, drafts } = await begin();
  const { actions } = /** @type {any} */ (store.status.value);
  const requests = () => world.requests.filter((each) => each.includes("/drafts/"));
  drafts.set("g1", written("quick"));
  await actions.send({ group_id: 1, content: "quick" });
  await pass(world, 5000);
  assert.deepEqual(requests(), []);
  drafts.set("g1", written("slow"));
  await pass(world, 5000);
  const phone = await new Browser(world).tab();
  await pass(world, 1000);
  assert.equal(sessionOf(phone).local.drafts.get("g1").text, "slow");
  await actions.send({ group_id: 1, content: "slow" });
  await pass(world, 5000);
  assert.deepEqual([world.drafts.size, sessionOf(phone).local.drafts.get("g1"), await textIn(world, browser)], [0, null, null]);
});

test("more is written while the server has not answered yet, and its older form comes late", async () => {
  const { world, browser, drafts } = await begin();
  const other = sessionOf(await browser.tab()).local.drafts;
  await pass(world, 1000);
  /** @type {() => void} */
  let answer = () => {};
  world.fault = (method) => (method === "PUT" ? new Promise((resolve) => (answer = () => resolve(null))) : null);
  drafts.set("g1", written("a"));
  await pass(world, 3000);
  world.fault = () => null;
  drafts.set("g1", written("ab"));
  await pass(world, 4000);
  answer();
  await pass(world, 4000);
  const now = () => [drafts.get("g1").text, other.get("g1").text, world.drafts.get("g1").content];
  assert.deepEqual(now(), ["ab", "ab", "ab"]);
  const old = { draft: "g1", content: "a", reply_to: null, files: [], updated_at: "1970-01-01T00:00:00Z" };
  world.tell({ type: "draft", user_id: 1, draft: "g1", value: old });
  await pass(world, 1000);
  assert.deepEqual(now(), ["ab", "ab", "ab"]);
  assert.equal(world.requests.filter((each) => each.startsWith("PUT")).length, 2, "one tab sends it");
});

test("of several tabs the one in which it was written sends it", async () => {
  const { world, browser, drafts } = await begin();
  const other = await browser.tab();
  await pass(world, 1000);
  world.isUp = false;
  world.cut();
  drafts.set("g1", written("text"));
  await pass(world, 1000);
  assert.equal(sessionOf(other).local.drafts.get("g1").text, "text");
  world.isUp = true;
  world.requests.length = 0;
  await pass(world, 30_000);
  assert.deepEqual(world.requests.filter((each) => each.startsWith("PUT")), ["PUT /v1/users/me/drafts/g1"]);
});

test("after random writing on two devices, with failures, all have the text that was written last", async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = randomOf(seed * 77);
    const world = new World();
    world.server.createGroup(1, [1, 2]);
    const browsers = [new Browser(world), new Browser(world)];
    const tabs = [await browsers[0]?.tab(), await browsers[0]?.tab(), await browsers[1]?.tab()];
    await pass(world, 1000);
    let last = /** @type {string | null} */ (null);
    for (let n = 0; n < 30; n++) {
      const kind = random.below(6);
      if (kind < 3) {
        // One person writes: the next key is on another device only after a while.
        const tab = random.pick(tabs);
        last = random.below(5) ? `text ${n}` : "";
        sessionOf(tab).local.drafts.set("g1", written(last));
        world.isUp = true;
        await pass(world, 500 + random.below(3000), 250);
      } else if (kind === 3) world.cut();
      else if (kind === 4) await pass(world, 5000, 500);
      else {
        let failures = 2;
        world.fault = (_, path) => path.includes("drafts") && failures-- > 0 ? { status: 503, data: { code: "busy", error: "x" } } : null;
      }
      await pass(world, 12_000, 1000);
    }
    world.fault = () => null;
    world.cut();
    await pass(world, 60_000, 1000);
    const texts = tabs.map((each) => sessionOf(each).local.drafts.get("g1")?.text ?? "");
    assert.deepEqual(texts, [last ?? "", last ?? "", last ?? ""], `seed ${seed}`);
    assert.equal(world.drafts.get("g1")?.content ?? "", last ?? "", `seed ${seed}`);
  }
});
