// Where the files of this version of the client are.

/** The version of the page: the hash of its files, or `src` while they are edited. */
export const VERSION = document.querySelector('meta[name="chat-version"]')?.getAttribute("content");

/**
 * Return the address of a file of this version.
 * @param {string} name Its path in the folder, such as `icons/sprite.svg`.
 */
export function assetUrl(name) {
  return `/assets/${VERSION}/${name}`;
}
