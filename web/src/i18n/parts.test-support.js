// The modules of the page by when they are loaded, read from their imports.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const SRC = new URL("..", import.meta.url).pathname;
const COMMENT = /\/\*.*?\*\//gs;
const IMPORT = /^(?:(?:import|export)\b[^;'"`=]*?\bfrom|import) "([^"]+)";/gm;
const DYNAMIC = /(complete\()?\bimport\("([^"]+)"\)/g;

/** @param {string} path */
const codeOf = (path) => readFileSync(path, "utf8").replace(COMMENT, "");

/**
 * Return a module and all that it imports at once, by their paths below src/.
 * @param {string} entry
 * @param {Set<string>} [found]
 */
export function loadedWith(entry, found = new Set()) {
  if (found.has(entry) || entry.startsWith("vendor/")) return found;
  found.add(entry);
  for (const [, name = ""] of codeOf(SRC + entry).matchAll(IMPORT)) loadedWith(pathOf(entry, name), found);
  return found;
}

/**
 * Return the modules of which parts of the page begin, and whether each is awaited with what it needs.
 * @param {Iterable<string>} modules
 */
export function partsOf(modules) {
  return [...modules].flatMap((module) =>
    [...codeOf(SRC + module).matchAll(DYNAMIC)].map(([, waits, name = ""]) => ({
      module, part: pathOf(module, name), isComplete: waits !== undefined,
    })));
}

/** @param {string} module @param {string} name */
const pathOf = (module, name) => resolve(SRC, dirname(module), name).slice(SRC.length);
