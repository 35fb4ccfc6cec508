// Addresses in texts: which ones may be links, where they end, and when a link shows its host.

import { characterAt, hasBidiControls, isIgnorable, isUnspaced } from "./letters.js";

/**
 * The target of a link: the address as `URL` writes it, and its host; of `mailto:`, the address of
 * the mailbox.
 * @typedef {{ href: string, host: string }} Target
 */

export const PREFIX = /^(?:https?:\/\/|mailto:|www\.)/i;
const WWW = /^www\.[^.]+\../i;
const MAILBOX = /^[^@]+@[^@]+$/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const TRAILING = ".,;:!?'*_~|";
/** @type {Record<string, string>} */
const PAIRS = { ")": "(", "]": "[", "}": "{" };
/** What stands between names of hosts in a text. */
const NOT_HOST = /[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u;
/** Characters that browsers take for the dot of a host. */
const DOTS = /[\u3002\uff0e\uff61]/g;

/**
 * Return the target of an address; null if it may not be a link.
 * @param {string} address
 * @returns {Target | null}
 */
export function targetOf(address) {
  const prefix = PREFIX.exec(address)?.[0].toLowerCase();
  if (!prefix || prefix === "www." && !WWW.test(address)) return null;
  // `URL` takes any number of slashes.
  if (address.search(/^https?:\/\/[/\\]/i) === 0) return null;
  /** @type {URL} */
  let url;
  try {
    url = new URL(prefix === "www." ? `https://${address}` : address);
  } catch {
    return null;
  }
  if (url.protocol === "mailto:") {
    return MAILBOX.test(url.pathname) ? { href: url.href, host: url.pathname } : null;
  }
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  // `https://google.com@example.com` is a way to deceive, and nothing else.
  if (!isWeb || url.username || url.password || !url.hostname) return null;
  return { href: url.href, host: url.host };
}

/**
 * Return where the address that begins at an index ends, at most at `end`.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export function endOfAddress(text, start, end) {
  let index = start;
  /** How many of each opening bracket are not closed. @type {Record<string, number>} */
  const open = { "(": 0, "[": 0, "{": 0 };
  while (index < end) {
    const character = characterAt(text, index);
    const opening = PAIRS[character];
    if (!isOfAddress(character) || opening && open[opening] === 0) break;
    if (opening) open[opening]--;
    else if (character in open) open[character]++;
    index += character.length;
  }
  while (index > start && TRAILING.includes(text[index - 1])) index--;
  return index;
}

/** @param {string} character */
function isOfAddress(character) {
  if (character < "\x80") return character > " " && character !== "\x7f" && !'<>"`'.includes(character);
  return LETTER.test(character) && !isUnspaced(character) && !isIgnorable(character);
}

/**
 * Return the host that a link shows beside its label, or null: a label that looks like another
 * address could deceive.
 * @param {string} label
 * @param {Target} target
 */
export function hostToShow(label, { href, host }) {
  if (hasBidiControls(label)) return host;
  // Of an address in the label, only the host counts.
  const plain = label
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(DOTS, ".")
    .replace(/(https?:\/\/[^\s/?#]+)\S*/gi, "$1 ");
  const said = plain.split(NOT_HOST).filter(isHost);
  if (href.startsWith("mailto:")) {
    const isSame = plain.trim().replace(/^mailto:/i, "").toLowerCase() === host.toLowerCase();
    return (said.length > 0 || plain.includes("@")) && !isSame ? host : null;
  }
  const name = host.replace(/:\d+$/, "");
  for (const each of said) {
    const other = hostOf(each);
    if (isOfMixedScripts(each) || other !== name && !name.endsWith(`.${other}`)) return host;
  }
  return null;
}

/** Whether a word looks like a name of a host, or like four numbers. @param {string} word */
function isHost(word) {
  const labels = word.replace(/^[.-]+|[.-]+$/g, "").split(".");
  if (labels.length === 4 && labels.every((label) => /^\d+$/.test(label))) return true;
  return labels.length > 1 && /^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(labels[labels.length - 1]);
}

/** Return a name of a host in ASCII, without `www.`. @param {string} word */
function hostOf(word) {
  const name = word.replace(/^[.-]+|[.-]+$/g, "").replace(/^www\./i, "");
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return name.toLowerCase();
  }
}

/**
 * Whether a host has Latin letters and letters of another script, as `аpple.com` with a Cyrillic
 * letter.
 * @param {string} host
 */
function isOfMixedScripts(host) {
  const letters = host.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin > 0 && latin < letters.length;
}

/**
 * Return the host that a bare address shows beside itself, or null.
 * @param {string} address
 * @param {Target} target
 */
export function hostOfBare(address, { host }) {
  const written = address.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i, "").replace(/[/?#].*$/s, "");
  return isOfMixedScripts(written) ? host : null;
}
