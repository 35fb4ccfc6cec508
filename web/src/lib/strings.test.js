// Sentences by key: values, forms of number, languages.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { de } from "../i18n/de.js";
import { en } from "../i18n/en.js";
import { LANGUAGES, chooseLanguage, language, rich, setLanguage, t } from "./strings.js";

const names = (/** @type {unknown} */ sentence) =>
  [...new Set([...JSON.stringify(sentence).matchAll(/\{(\w+)\}/g)].map((each) => each[1]))].sort();

afterEach(() => setLanguage("en"));

test("a sentence takes its values, elements too", () => {
  assert.equal(t("conversation.not_sent", { reason: "full" }), "Not sent: full");
  const element = { type: "b" };
  assert.deepEqual(rich("conversation.not_sent", { reason: element }), ["Not sent: ", element]);
});

test("a language is shown after it was set", async () => {
  await setLanguage("de");
  assert.equal(language.value, "de");
  assert.equal(t("account.sign_in"), "Anmelden");
});

test("the language is the first wanted one that there is", () => {
  assert.equal(chooseLanguage(["fr-CA", "de-AT", "en"]), "de");
  assert.equal(chooseLanguage(["fr", "constructor"]), "en");
  assert.equal(chooseLanguage([]), "en");
});

test("each language has the keys of English, each sentence the same values", async () => {
  for (const [tag, { load }] of Object.entries(LANGUAGES)) {
    const catalogue = await load();
    assert.deepEqual(Object.keys(catalogue).sort(), Object.keys(en).sort(), tag);
    for (const [key, sentence] of Object.entries(catalogue)) {
      assert.deepEqual(names(sentence), names(/** @type {any} */ (en)[key]), `${tag} ${key}`);
      const forms = typeof sentence === "string" ? ["other"] : Object.keys(sentence);
      const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      assert.ok(forms.every((form) => /** @type {string[]} */ (known).includes(form)), `${tag} ${key}`);
    }
  }
  assert.equal(Object.keys(de).length, Object.keys(en).length);
});
