// A user in two groups, with one tab, whose messages are looked at on their way.

import { Browser } from "./browser.test-support.js";
import { World, pass } from "./world.test-support.js";

/** The session of a tab. @param {any} store */
export const sessionOf = (store) => store.status.value.session;

/** Begin a session in a new browser. */
export async function begin() {
  const world = new World();
  world.server.createGroup(1, [1, 2]);
  world.server.createGroup(2, [1, 2]);
  const browser = new Browser(world);
  const store = await browser.tab();
  await pass(world, 1000);
  return { world, browser, store, session: sessionOf(store), outbox: sessionOf(store).local.outbox };
}

/** What the server has of the user, by group. @param {World} world @returns {Record<string, string[]>} */
export function sent(world) {
  /** @type {Record<string, string[]>} */
  const all = {};
  for (const { group_id, content, sender_id } of [...world.server.messages.values()]) {
    if (sender_id === 1) (all[group_id] ??= []).push(content);
  }
  return all;
}

/** The states of the messages on their way. @param {any} session */
export const states = (session) => session.local.signals.outgoing.value.map((/** @type {any} */ each) => each.state);
