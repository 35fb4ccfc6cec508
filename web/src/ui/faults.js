// What a failed request says to the user. The server's sentences are in English: those that people
// meet often are said in their own language.

import { t } from "../lib/strings.js";
import { toast } from "./toast.js";

/** @type {Record<string, import("../lib/strings.js").Key>} */
const SENTENCES = {
  network: "shell.fault.network",
  time_out: "shell.fault.network",
  unreadable_answer: "shell.fault.network",
  busy: "shell.fault.busy",
  stopping: "shell.fault.busy",
  storage_failed: "shell.fault.busy",
  server_error: "shell.fault.server",
  rate_limited: "shell.fault.rate",
  disk_full: "shell.fault.disk",
  not_allowed: "shell.fault.allowed",
  not_a_member: "shell.fault.member",
  blocked: "shell.fault.blocked",
  group_archived: "shell.fault.archived",
  too_large: "shell.fault.large",
  quota_exceeded: "shell.fault.quota",
};

/**
 * Return the sentence of an error. Of a defect it has the id under which the server has logged it.
 * @param {unknown} error
 */
export function sentenceOf(error) {
  const { code = "", message = "", requestId = null } = /** @type {any} */ (error ?? {});
  const key = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  const sentence = key ? t(key) : message || t("shell.fault.unknown");
  return code === "server_error" && requestId ? `${sentence} (${requestId})` : sentence;
}

/**
 * Do some work for the user, and tell when it fails. Return whether it worked.
 * @param {() => Promise<unknown>} work
 */
export async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    toast(sentenceOf(error), { isFault: true });
    return false;
  }
}
