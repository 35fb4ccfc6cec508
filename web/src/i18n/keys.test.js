// All that the page says is in the catalogues, and the catalogues have nothing else.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { en } from "./en.js";
import { later } from "./en_later.js";
import { literalsOf, untranslated } from "./literals.test-support.js";
import { loadedWith, partsOf } from "./parts.test-support.js";
import { pseudo } from "./qps.js";

const SRC = new URL("..", import.meta.url).pathname;
const ALL = { ...en, ...later };
const isKey = (/** @type {string} */ text) => Object.hasOwn(ALL, text);

/** The modules of some folders, with their texts. @param {string[]} folders */
function modulesIn(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(SRC + folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js") && !/\.test(-support)?\.js$/.test(name))
      .map((name) => ({ name: `${folder}/${name}`, source: readFileSync(`${SRC}${folder}/${name}`, "utf8") })));
}

test("the user interface says nothing that is in no catalogue", () => {
  const found = modulesIn("ui").flatMap(({ name, source }) => untranslated(source, isKey).map((each) => `${name}:${each}`));
  assert.deepEqual(found, []);
});

/**
 * Return the keys that a module uses. `t(`keys.do.${what}`)` uses all keys that begin like this.
 * @param {string} source
 */
function keysOf(source) {
  const beginnings = [...source.matchAll(/`([a-z_]+\.[a-z_.]*)\$\{/g)].map(([, text = ""]) => text);
  const strings = new Set(literalsOf(source).strings.map(({ text }) => text));
  return Object.keys(ALL).filter((key) => strings.has(key) || beginnings.some((each) => key.startsWith(each)));
}

test("each key is used", () => {
  const used = new Set(modulesIn("ui", "lib", "model", "net").flatMap(({ source }) => keysOf(source)));
  assert.deepEqual(Object.keys(ALL).filter((key) => !used.has(key)), []);
});

test("the first catalogue has what is said before later parts are loaded, and only that", () => {
  // What is behind the sign-in is fetched right after it.
  const first = new Set([...loadedWith("main.js"), ...loadedWith("ui/within.js")]);
  const parts = partsOf(modulesIn("ui").map(({ name }) => name)).filter(({ part }) => part.startsWith("ui/"));
  const used = new Set([...first].filter((name) => !name.startsWith("i18n/"))
    .flatMap((name) => keysOf(readFileSync(SRC + name, "utf8"))));
  assert.deepEqual([...used].filter((key) => !Object.hasOwn(en, key)), [], "in the first catalogue");
  assert.deepEqual(Object.keys(en).filter((key) => !used.has(key)), [], "in the later catalogue");
  assert.deepEqual(Object.keys(later).filter((key) => Object.hasOwn(en, key)), [], "in one of them");
  assert.deepEqual(parts.filter(({ isComplete }) => !isComplete).map(({ part }) => part), []);
});

test("texts that are in no catalogue are found, and nothing else", () => {
  const find = (/** @type {string} */ source) => untranslated(source, isKey).map((each) => each.replace(/^\d+: /, ""));
  for (const [source, ...texts] of [
    ["html`<p>Hello</p>`", "Hello"],
    ["html`<p class=\"a b\">${t(\"shell.chat\")}: <b>so</b></p>`", "so"],
    ["html`<input placeholder=\"Search\" title='x' name=\"q\" />`", "Search", "x"],
    ["html`<b aria-label=${isOpen ? \"close\" : t(\"a.b\")} class=${isOpen ? \"open\" : \"\"} />`", "close"],
    ["html`<b title=${kind === \"file\" ? t(\"a.b\") : \"\"}>· ${count} …</b>`"],
    ["html`<${Row} onClick=${() => { toast(\"It is gone.\"); }} label=\"Remove\">x</${Row}>`", "Remove", "x", "It is gone."],
    ["html`<ul>${all.map((each) => html`<li>${each} items</li>`)}</ul>`", "items"],
    ["const a = { label: \"Delete it\", icon: \"trash\" }; // \"No text\"", "Delete it"],
    ["if (event.key === \"Escape\" || /[\"'`]/.test(x)) say('Not now');", "Not now"],
    ["const text = `Hello ${name}`;", "Hello "],
    ["throw new Error(\"no place\"); const x = a / b / c; const key = \"ArrowUp\";"],
  ]) {
    // A key that does not exist is a fault of the types.
    assert.deepEqual(find(source.replaceAll("a.b", "text.show_all")).sort(), texts.sort(), source);
  }
});

test("the language of tests has accents, and is 40 % longer", () => {
  const { a, b } = pseudo({ a: "Not sent: {reason}", b: { one: "{n} day", other: "{n} days" } });
  assert.equal(a, "[Ñóţ~~ šéñţ~~: {reason}]");
  assert.deepEqual(b, { one: "[{n} đáý~~]", other: "[{n} đáýš~~]" });
  assert.deepEqual(Object.keys(pseudo(ALL)), Object.keys(ALL));
});
