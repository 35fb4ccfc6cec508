// The files of the message that is being written, with their uploads.

import { t } from "../../lib/strings.js";
import { html, useEffect, useState } from "../../vendor/preact.js";
import { sentenceOf } from "../faults.js";
import { Icon } from "../icon.js";
import { sizeOf } from "./sizes.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("../../model/types.js").OutgoingFile} OutgoingFile
 */

/** @param {{ session: Session, compose: import("./compose.js").Compose }} props */
export function Tray({ session, compose }) {
  const files = compose.shown.value?.files ?? [];
  if (files.length === 0) return null;
  /** @param {OutgoingFile} file */
  const remove = (file) => {
    compose.change({ files: compose.draft().files.filter(({ local_id }) => local_id !== file.local_id) });
    void session.local.attachments.drop(file.local_id);
    compose.ask();
  };
  return html`
    <ul class="tray" role="list" aria-label=${t("conversation.attached")}>
      ${files.map((file) => html`<${Item} key=${file.local_id} session=${session} file=${file} onRemove=${() => remove(file)} />`)}
    </ul>
  `;
}

/** @param {{ session: Session, file: OutgoingFile, onRemove: () => void }} props */
function Item({ session, file, onRemove }) {
  const { attachments, signals } = session.local;
  const progress = signals.progress.get(file.local_id).value;
  const picture = usePicture(session, file);
  const name = file.name || t("conversation.a_file");
  const isFailed = progress?.state === "failed";
  const isRunning = progress?.state === "running" || progress?.state === "waiting";
  return html`
    <li class="tray-item" data-failed=${isFailed}>
      ${picture ? html`<img src=${picture} alt="" />` : html`<${Icon} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${name}</bdi>
        ${isFailed
          ? html`<span class="file-detail" role="alert">${sentenceOf({ code: progress.code, message: t("conversation.not_uploaded") })}</span>`
          : file.size > 0 && html`<span class="file-detail">${sizeOf(file.size)}</span>`}
        ${isRunning && html`<progress max=${progress.size} value=${progress.sent} aria-label=${t("conversation.uploading", { name })} />`}
      </span>
      ${isFailed && html`
        <button type="button" class="button" onClick=${() => attachments.ensure(file).catch(() => {})}>${t("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${onRemove}>
        <${Icon} name="close" label=${isRunning ? t("conversation.cancel_upload", { name }) : t("conversation.remove", { name })} />
      </button>
    </li>
  `;
}

/** Return the address of a picture's bytes in this page, or null. @param {Session} session @param {OutgoingFile} file */
function usePicture(session, { local_id, type }) {
  const [url, setUrl] = useState(/** @type {string | null} */ (null));
  useEffect(() => {
    if (!/^image\/(png|jpeg|gif|webp|avif)$/.test(type)) return;
    let made = "";
    let isOver = false;
    session.local.attachments.blob(local_id).then((blob) => {
      if (!blob || isOver) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      isOver = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [local_id, type]);
  return url;
}
