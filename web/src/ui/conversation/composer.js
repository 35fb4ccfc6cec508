// The field to write a message, or another text of an own one.

import { t } from "../../lib/strings.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { EditConflict } from "../../model/actions/messages.js";
import { Icon } from "../icon.js";
import { attempt } from "../faults.js";
import { complete } from "../loading.js";
import { Text } from "../text.js";
import { useCompletion } from "./complete.js";
import { ComposerBar } from "./composer_bar.js";
import { isSending } from "./enter.js";
import { DropArea, pastedFiles } from "./drop.js";
import { useFittedHeight } from "./field_height.js";
import { lastOwn } from "./own.js";
import { Tray } from "./tray.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/actions.js").Actions} Actions
 */

/** The number of characters left is told from here on. */
const COUNT_BYTES = 15_000;
const BYTES_MAX = 16_384;
/** What is sent while the message before it is being stored is tried again after this. */
const AGAIN_MS = 20;
const bytes = new TextEncoder();

/**
 * One of `groupId` and `userId`: a user with whom there is no conversation yet.
 * @param {{ session: Session, actions: Actions, compose: import("./compose.js").Compose,
 *   list: import("./list.js").List | null, groupId: number | null, userId: number | null }} props
 */
export function Composer({ session, actions, compose, list, groupId, userId }) {
  const draft = compose.shown.value;
  const edit = compose.edited.value;
  const editing = edit?.message;
  const group = groupId === null ? null : session.view.groups.get(groupId).value;
  const mayPost = groupId === null || (group?.may_post ?? false);
  const [written, setWritten] = useState(draft?.text ?? "");
  const [isPreview, setPreview] = useState(false);
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const composedAt = useRef(-Infinity);
  const isClosed = !mayPost && !editing;
  const text = edit ? edit.text : written;
  const files = draft?.files ?? [];
  useFittedHeight(field, text);

  // A draft that is read later, or was written on another device, while nothing is typed here.
  // This runs after the page is drawn: what counts is what the field and the draft have by then.
  useEffect(() => {
    const now = compose.shown.peek()?.text;
    const isTyping = !compose.edited.peek() && document.activeElement === field.current && field.current?.value !== "";
    if (!isTyping || now === "") setWritten(now ?? "");
  }, [draft?.text]);
  const asked = compose.focus.value;
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || asked === 0) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [asked, editing]);

  /** @param {string} now */
  function write(now) {
    if (editing) {
      compose.rewrite(now);
      void completion.look();
      return;
    }
    setWritten(now);
    void completion.look();
    const { selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (field.current);
    compose.change({ text: now, selection: [selectionStart, selectionEnd] });
    if (now !== "" && groupId !== null) session.people.type(groupId);
  }

  const isStoring = useRef(false);
  const completion = useCompletion({ session, actions, groupId, field, write });
  const size = bytes.encode(text).length;
  const most = session.server.value?.content_bytes_max ?? BYTES_MAX;
  // What failed for now, as without a network, is uploaded when the message is sent.
  const hasFailed = files.some(({ local_id: id }) => {
    const progress = session.local.signals.progress.get(id).value;
    return progress?.state === "failed" && !progress.is_passing;
  });
  const isReady = !isClosed && (editing || !hasFailed) && size <= most && (text.trim() !== "" || (!editing && files.length > 0));

  async function send() {
    if (isStoring.current) setTimeout(() => latest.current(), AGAIN_MS);
    if (!isReady || isStoring.current) return;
    if (editing) {
      await save(editing);
      return;
    }
    const { reply_to: quote } = compose.draft();
    completion.close();
    setPreview(false);
    const to = groupId === null ? { recipient_id: userId } : { group_id: groupId };
    const sent = actions.send({ ...to, content: text, files, quote, reply_to: quote?.id ?? null });
    const isFollowed = list?.position.peek().isAtEnd || session.local.signals.settings.peek().jump_to_own;
    if (isFollowed) void list?.goToEnd().catch(() => {});
    // The field is emptied once the message is stored: a page that is closed before loses nothing.
    isStoring.current = true;
    const { key } = await sent;
    if (!isFollowed) compose.below.value = key;
    isStoring.current = false;
    if (!field.current || compose.edited.peek()) return;
    // What was written meanwhile is the next one.
    const now = field.current.value;
    const rest = now.startsWith(text) ? now.slice(text.length) : now;
    setWritten(rest);
    const more = compose.draft().files.filter((file) => !files.includes(file));
    compose.change({ text: rest, reply_to: null, files: more, selection: null });
  }

  const latest = useRef(send);
  latest.current = send;

  /** @param {import("../../model/types.js").Message} message */
  async function save(message) {
    if (text === message.content) {
      stop();
      return;
    }
    try {
      await actions.edit(message, text);
      stop();
    } catch (error) {
      if (error instanceof EditConflict) await choose(error);
      else await attempt(() => Promise.reject(error));
    }
  }

  /** The message was edited on another device. @param {EditConflict} conflict */
  async function choose({ mine, theirs }) {
    await attempt(async () => {
      const { chooseText } = await complete(import("../later.js"));
      const chosen = await chooseText(mine, theirs.content);
      if (chosen === null) return compose.ask();
      if (chosen === "mine") await actions.edit(theirs, mine);
      stop();
    });
  }

  function stop() {
    compose.endEdit();
    compose.ask();
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.defaultPrevented || completion.pressed(event)) return;
    const composed = composedAt.current;
    composedAt.current = -Infinity;
    const settings = session.local.signals.settings.peek();
    if (isSending(event, composed, settings.enter_sends)) {
      event.preventDefault();
      void send();
    } else if (event.isComposing) {
      return;
    } else if (event.key.toLowerCase() === "p" && event.shiftKey && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      setPreview(!isPreview);
    } else if (event.key === "Escape" && (editing || draft?.reply_to)) {
      event.preventDefault();
      if (editing) stop();
      else compose.change({ reply_to: null });
    } else if (event.key === "ArrowUp" && text === "" && !editing && groupId !== null) {
      const message = lastOwn(session, groupId);
      if (!message) return;
      event.preventDefault();
      compose.edit(message);
    } else if ((event.key === "PageUp" || event.key === "PageDown") && list) {
      event.preventDefault();
      list.scroll(event.key === "PageUp" ? -1 : 1);
    }
  }

  /** The page may be about to go: what is written is stored at once. */
  function left() {
    completion.close();
    void session.local.drafts.flush();
  }

  /** @param {ClipboardEvent} event */
  function pasted(event) {
    const found = mayPost && !editing ? pastedFiles(event) : [];
    if (found.length === 0) return;
    event.preventDefault();
    void compose.attach(found);
  }

  /** @param {SubmitEvent} event */
  function submitted(event) {
    event.preventDefault();
    void send();
    field.current?.focus();
  }

  return html`
    <form class="composer" onSubmit=${submitted}>
      ${completion.list}
      <${ComposerBar} session=${session} compose=${compose} onStop=${stop} />
      ${!editing && html`<${Tray} session=${session} compose=${compose} />`}
      ${isPreview && text.trim() !== "" && html`
        <section class="composer-preview" aria-label=${t("conversation.preview")}><${Text} content=${text} meId=${session.state.me} /></section>
      `}
      ${isClosed && html`<p class="composer-bar" id="closed-reason">
        <${Icon} name="lock" />${t(group?.is_archived ? "shell.fault.archived" : "conversation.may_not_write")}
      </p>`}
      <div class="composer-line">
        ${mayPost && !editing && html`<${AttachButton} compose=${compose} />`}
        <textarea
          ...${completion.attributes}
          ref=${field} rows="1" aria-label=${t("conversation.message")} dir="auto" value=${text} readonly=${isClosed}
          placeholder=${isClosed ? "" : t("conversation.write")} aria-describedby=${isClosed ? "closed-reason" : undefined}
          onInput=${(/** @type {InputEvent} */ event) => write(/** @type {HTMLTextAreaElement} */ (event.target).value)}
          onKeyDown=${pressed} onClick=${completion.look} onBlur=${left} onPaste=${pasted}
          onCompositionEnd=${(/** @type {Event} */ event) => (composedAt.current = event.timeStamp)}
        ></textarea>
        ${text.trim() !== "" && html`
          <button
            type="button" class="button quiet" aria-pressed=${isPreview} title=${t("conversation.preview")}
            onClick=${() => setPreview(!isPreview)}
          ><${Icon} name="eye" label=${t("conversation.preview")} /></button>
        `}
        ${(mayPost || editing) && html`<button class="button primary send" disabled=${!isReady}>
          <${Icon} name=${editing ? "check" : "send"} label=${editing ? t("shell.save") : t("conversation.send")} />
        </button>`}
      </div>
      ${size >= COUNT_BYTES && html`
        <p class="composer-count" role="status" data-over=${size > most}>${t("conversation.left", { left: most - size })}</p>
      `}
      <${DropArea} compose=${compose} mayPost=${mayPost && !editing} />
    </form>
  `;
}

/** @param {{ compose: import("./compose.js").Compose }} props */
function AttachButton({ compose }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const chosen = () => {
    const { files } = /** @type {HTMLInputElement} */ (input.current);
    void compose.attach([...(files ?? [])]);
    /** @type {HTMLInputElement} */ (input.current).value = "";
  };
  return html`
    <input ref=${input} type="file" multiple hidden onChange=${chosen} />
    <button type="button" class="button quiet" title=${t("conversation.attach")} onClick=${() => input.current?.click()}>
      <${Icon} name="attach" label=${t("conversation.attach")} />
    </button>
  `;
}
