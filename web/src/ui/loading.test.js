// The first draw has its styles: what comes with later parts is for these alone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadedWith } from "../i18n/parts.test-support.js";

const SRC = new URL("..", import.meta.url).pathname;
const CLASS = /\bclass(?:Name)?\s*=\s*(?:"([^"]*)"|\$\{([^}]*)\})/g;

/** Return the classes of all selectors of a style sheet and of those that it imports. @param {string} name */
function styledIn(name) {
  const sheet = readFileSync(`${SRC}css/${name}`, "utf8").replace(/\/\*.*?\*\//gs, "");
  const imported = [...sheet.matchAll(/@import "\.\/([^"]+)"/g)].flatMap(([, each = ""]) => [...styledIn(each)]);
  const selectors = [...sheet.matchAll(/([^{};]+)\{/g)].map(([, selector = ""]) => selector).join(" ");
  return new Set([...imported, ...[...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, each = ""]) => each)]);
}

/** Return the classes that a module gives to elements. @param {string} module */
function classesOf(module) {
  const found = [...readFileSync(SRC + module, "utf8").matchAll(CLASS)];
  return found.flatMap(([, plain = "", computed = ""]) =>
    [plain, ...[...computed.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text)].join(" ").split(/\s+/).filter(Boolean));
}

test("each class of the first draw is styled before later parts are loaded", () => {
  const first = loadedWith("main.js");
  const now = styledIn("app.css");
  const later = styledIn("later.css");
  const late = [...first].filter((module) => module.startsWith("ui/"))
    .flatMap((module) => classesOf(module).filter((each) => later.has(each) && !now.has(each)).map((each) => `${module}: ${each}`));
  assert.deepEqual(late, []);
  assert.ok(later.has("palette-choice") && now.has("message"));
});
