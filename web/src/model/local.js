// What the user has made on this device: messages on their way, files, drafts and settings. Joined
// with the other tabs and the other devices.

import { signal } from "../vendor/preact.js";
import { createAttachments } from "./attachments.js";
import { createDrafts, draftKey } from "./drafts.js";
import { createDraftSync } from "./draft_sync.js";
import { createEdits } from "./edits.js";
import { createOutbox } from "./outbox.js";
import { createSettings } from "./settings.js";
import { joinTabs } from "./tabs.js";
import { signalMap } from "./view.js";

/** Messages of tabs that are gone are looked for so often. */
const ORPHANS_MS = 30_000;

/**
 * @param {object} dependencies
 * @param {number} dependencies.userId
 * @param {import("./types.js").Database} dependencies.db
 * @param {import("../net/http.js").Http} dependencies.http
 * @param {import("./environment.js").Environment} dependencies.env
 * @param {import("./types.js").State} dependencies.state
 * @param {import("../net/socket.js").Socket} dependencies.socket
 * @param {() => void} dependencies.onLeading
 */
export function createLocal({ userId, db, http, env, state, socket, onLeading }) {
  const { clock } = env;
  const outgoing = signal(/** @type {import("./types.js").Outgoing[]} */ ([]));
  const isPaused = signal(false);
  const progress = signalMap((/** @type {string} */ localId) => attachments.progressOf(localId));
  const draftSignals = signalMap((/** @type {string} */ key) => drafts.get(key));
  const editSignals = signalMap((/** @type {string} */ key) => edits.get(key));
  /** Grows with each change of the list of drafts. */
  const draftList = signal(0);
  /** @type {Set<(word: import("./tabs.js").Word) => void>} */
  const listeners = new Set();
  /** @type {any} */
  let timer = null;

  const tabs = joinTabs({
    userId,
    locks: env.locks,
    openChannel: env.openChannel,
    onLeading: () => {
      onLeading();
      drafts.load().then(drafts.adopt).then(draftSync.changed);
      outbox.load();
      const again = () => {
        outbox.load();
        attachments.sweep();
        timer = clock.after(again, ORPHANS_MS);
      };
      timer = clock.after(again, ORPHANS_MS);
    },
    onWord: (word) => {
      if (word.type === "draft") drafts.changed(word.key);
      if (word.type === "settings") settings.reload();
      for (const each of listeners) each(word);
    },
  });
  const attachments = createAttachments({
    db,
    upload: env.upload,
    onProgress: (id) => progress.update(id),
    onUploaded: (localId, fileId) => drafts.uploaded(localId, fileId),
    makeId: env.makeKey,
    now: clock.now,
  });
  const outbox = createOutbox({
    db,
    send: (command, key) => socket.request(command, key),
    ensureFile: attachments.ensure,
    dropFile: attachments.drop,
    hold: tabs.hold,
    onChange: (entries) => void (outgoing.value = entries),
    onPause: (is) => void (isPaused.value = is),
    makeKey: env.makeKey,
    laneOf: ({ group_id, recipient_id }) => `g${group_id ?? groupWith(recipient_id) ?? -Number(recipient_id)}`,
    clock,
  });
  const drafts = createDrafts({
    db,
    onChange: (key) => {
      draftSignals.update(key);
      draftList.value++;
    },
    tell: (key) => tabs.tell({ type: "draft", key }),
    onStored: () => draftSync.changed(),
    mayBeOnServer: (key) => draftSync.mayHave(key),
    clock,
  });
  const edits = createEdits({ db, onChange: (key) => editSignals.update(key) });
  const draftSync = createDraftSync({ drafts, http, clock });
  const settings = createSettings({ db, http, tell: () => tabs.tell({ type: "settings" }), clock });

  /** Return the direct conversation with a user, or null. @param {number | null} peerId */
  function groupWith(peerId) {
    for (const { id, kind, peer_id } of state.groups.values()) {
      if (kind === "direct" && peer_id === peerId) return id;
    }
    return null;
  }

  /**
   * Take a message that was not sent back into its composer. Return false if the server may have it.
   * @param {string} key
   */
  async function editUnsent(key) {
    const entry = await outbox.discard(key, true);
    if (!entry) return false;
    const { group_id: groupId, recipient_id: userId, content: text, quote: reply_to, files } = entry;
    const group = groupId ?? groupWith(userId);
    await drafts.merge(draftKey({ groupId: group, userId }), { text, reply_to, selection: null, files });
    return true;
  }

  return {
    editUnsent,
    /**
     * The messages on their way in a conversation, the oldest first. Those to a user whose
     * conversation has begun meanwhile are in it.
     * @param {{ groupId?: number | null, userId?: number | null }} to
     */
    outgoingIn({ groupId = null, userId = null }) {
      const group = groupId ?? groupWith(userId);
      return outgoing.value.filter(({ group_id, recipient_id }) =>
        group === null ? recipient_id === userId : (group_id ?? groupWith(recipient_id)) === group,
      );
    },
    /** Direct conversations may have begun: the drafts to their users are theirs. @param {Iterable<number>} ids */
    began(ids) {
      if (drafts.keys().length === 0) return;
      for (const id of ids) {
        const peer = state.groups.get(id)?.peer_id;
        if (peer) drafts.move(draftKey({ userId: peer }), draftKey({ groupId: id }));
      }
    },
    outbox, attachments, drafts, edits, settings, tabs, groupWith,
    /** Whether all of this outlives the page. */
    isLasting: db.is_lasting,
    signals: {
      outgoing, isPaused, progress, drafts: draftSignals, draftList, edits: editSignals, settings: settings.settings,
    },

    /** Read what is stored. */
    load: () => Promise.all([outbox.load(), drafts.load(), edits.load(), settings.load()]),
    /** The connection is live: compare with the server. */
    sync() {
      outbox.forgetSent(({ group_id, seq }) => seq !== null && seq <= (state.groups.get(group_id ?? 0)?.seq ?? 0));
      settings.sync();
      draftSync.sync();
    },
    /** Take a frame about settings or drafts. Others are not for this client. @param {any} frame */
    received(frame) {
      if (frame.type === "settings") settings.received(frame);
      else if (frame.type === "draft") draftSync.received(frame);
    },
    /** Hear what other tabs tell. @param {(word: import("./tabs.js").Word) => void} fn */
    onWord(fn) {
      listeners.add(fn);
      return () => listeners.delete(fn);
    },
    /** Send the drafts of all tabs: the user is about to sign out, and nothing of them stays here. */
    async handOver() {
      await drafts.flush();
      await drafts.load();
      drafts.adopt();
      await Promise.all([draftSync.flush(), settings.flush()]);
    },
    /** Store and send what was just written: the page may be about to go. */
    async flush() {
      await drafts.flush();
      await Promise.all([draftSync.flush(), settings.flush()]);
    },
    dispose() {
      clock.cancel(timer);
      // What was written until now is stored.
      drafts.flush();
      for (const each of [outbox, attachments, draftSync, settings]) each.dispose();
      tabs.leave();
    },
  };
}
