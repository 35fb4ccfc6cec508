// Sentences by key: values, forms of number, languages.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { de } from "../i18n/de.js";
import { later as deLater } from "../i18n/de_later.js";
import { en } from "../i18n/en.js";
import { later } from "../i18n/en_later.js";
import { effect } from "../vendor/preact.js";
import { LANGUAGES, chooseLanguage, language, loadSentences, rich, setLanguage, t } from "./strings.js";

const names = (/** @type {unknown} */ sentence) =>
  [...new Set([...JSON.stringify(sentence).matchAll(/\{(\w+)\}/g)].map((each) => each[1]))].sort();

afterEach(() => setLanguage("en"));

test("a sentence takes its values, elements too", () => {
  assert.equal(t("conversation.not_read", { reason: "full" }), "The messages could not be read: full");
  const element = { type: "b" };
  assert.deepEqual(rich("conversation.not_read", { reason: element }), ["The messages could not be read: ", element]);
});

test("a language is shown after it was set", async () => {
  await setLanguage("de");
  assert.equal(language.value, "de");
  assert.equal(t("signin.sign_in"), "Anmelden");
});

test("a language that is shown already draws nothing again", async () => {
  await setLanguage("de");
  let drawn = 0;
  const stop = effect(() => {
    t("signin.sign_in");
    drawn++;
  });
  await setLanguage("de");
  assert.equal(drawn, 1);
  await setLanguage("en");
  assert.equal(drawn, 2);
  stop();
});

test("the language is the first wanted one that there is", () => {
  assert.equal(chooseLanguage(["fr-CA", "de-AT", "en"]), "de");
  assert.equal(chooseLanguage(["fr", "constructor"]), "en");
  assert.equal(chooseLanguage([]), "en");
});

test("each language has the keys of English, in the same part, each sentence the same values", async () => {
  for (const [tag, parts] of Object.entries(LANGUAGES)) {
    for (const [load, english] of /** @type {[() => Promise<object>, object][]} */ ([[parts.first, en], [parts.later, later]])) {
      const catalogue = await load();
      assert.deepEqual(Object.keys(catalogue).sort(), Object.keys(english).sort(), tag);
      for (const [key, sentence] of Object.entries(catalogue)) {
        assert.deepEqual(names(sentence), names(/** @type {any} */ (english)[key]), `${tag} ${key}`);
        const forms = typeof sentence === "string" ? ["other"] : Object.keys(sentence);
        const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
        assert.ok(forms.every((form) => /** @type {string[]} */ (known).includes(form)), `${tag} ${key}`);
      }
    }
  }
});

test("the later sentences come in the language that is chosen last", async () => {
  const sentences = loadSentences();
  const german = setLanguage("de");
  await sentences;
  assert.equal(t("keys.title"), deLater["keys.title"]);
  await german;
  assert.equal(t("shell.close"), de["shell.close"]);
  await setLanguage("en");
  assert.equal(t("keys.title"), later["keys.title"]);
});

test("what cannot be loaded changes nothing, and can be asked for again", async (context) => {
  const german = context.mock.method(LANGUAGES.de, "first", () => Promise.reject(new Error("offline")));
  await assert.rejects(setLanguage("de"), /offline/);
  assert.equal(language.value, "en");
  await loadSentences();
  assert.equal(language.value, "en");
  german.mock.restore();
  await setLanguage("de");
  assert.equal(language.value, "de");
});
