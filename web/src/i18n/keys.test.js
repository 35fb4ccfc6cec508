// All that the page says is in the catalogues, and the catalogues have nothing else.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { en } from "./en.js";
import { literalsOf, untranslated } from "./literals.test-support.js";
import { pseudo } from "./qps.js";

const SRC = new URL("..", import.meta.url).pathname;
const isKey = (/** @type {string} */ text) => Object.hasOwn(en, text);

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

/** No module uses these yet. */
const NOT_YET_USED = ["shell.new", "shell.unread"];

test("each key is used", () => {
  const sources = modulesIn("ui", "lib", "model", "net").map(({ source }) => source);
  const used = new Set(sources.flatMap((source) => literalsOf(source).strings.map(({ text }) => text)));
  // `t(`errors.${code}`)` uses all keys that begin like this.
  const beginnings = sources.flatMap((source) => [...source.matchAll(/`([a-z_]+\.[a-z_.]*)\$\{/g)].map(([, text]) => text));
  const unused = Object.keys(en).filter((key) => !NOT_YET_USED.includes(key) && !used.has(key) && !beginnings.some((each) => key.startsWith(each)));
  assert.deepEqual(unused, []);
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
  assert.equal(a, "[Ñóţ šéñţ: {reason}~~~~]");
  assert.deepEqual(b, { one: "[{n} đáý~~]", other: "[{n} đáýš~~]" });
  assert.deepEqual(Object.keys(pseudo(en)), Object.keys(en));
});
