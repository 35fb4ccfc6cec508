// Files for a message: chosen, pasted or dropped. What cannot be sent is named at once.

import { t } from "../../lib/strings.js";
import { toast } from "../toast.js";
import { sizeOf } from "./sizes.js";

/**
 * @typedef {import("../../model/session.js").Session} Session
 * @typedef {import("./compose.js").Compose} Compose
 */

const FILES_MAX = 10;
const FILE_BYTES_MAX = 10 * 1024 * 1024;

/**
 * Attach files to what is being written. Their uploads begin at once.
 * @param {Session} session
 * @param {Compose} compose
 * @param {File[]} files
 */
export async function addFiles(session, compose, files) {
  const config = session.server.peek();
  const most = config?.files_max ?? FILES_MAX;
  const bytesMost = config?.file_bytes_max ?? FILE_BYTES_MAX;
  const large = files.filter((file) => file.size > bytesMost);
  const fit = files.filter((file) => file.size <= bytesMost);
  const free = Math.max(0, most - compose.draft().files.length);
  if (large.length > 0) {
    const names = large.map(({ name }) => name).join(", ");
    toast(t("conversation.too_large", { names, size: sizeOf(bytesMost) }), { isFault: true });
  }
  if (fit.length > free) {
    const names = fit.slice(free).map(({ name }) => name).join(", ");
    toast(t("conversation.too_many", { names, n: most }), { isFault: true });
  }
  for (const file of fit.slice(0, free)) {
    const attached = await session.local.attachments.attach(file, nameFor(file));
    compose.change({ files: [...compose.draft().files, attached] });
  }
  void session.local.drafts.flush();
  compose.ask();
}

/** Pictures from the clipboard all have the same name. @param {File} file */
function nameFor({ name, type }) {
  if (!/^image\.\w+$/.test(name)) return name || "file";
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("");
  return `pasted-${day}-${time}.${type.split("/")[1] ?? "png"}`;
}
