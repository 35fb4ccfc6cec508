// Permissions: the rules of the server, by role, kind and setting.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as rules from "./permissions.js";

/** @param {"owner" | "admin" | "member"} role @param {object} [others] */
const group = (role, others = {}) => ({
  kind: /** @type {const} */ ("group"),
  role,
  is_archived: false,
  settings: { may_invite: /** @type {const} */ ("admins"), may_pin: /** @type {const} */ ("admins") },
  ...others,
});
const ROLES = /** @type {const} */ (["owner", "admin", "member"]);
const direct = group("owner", { kind: "direct" });

/** @param {(role: typeof ROLES[number]) => boolean} rule */
const whoMay = (rule) => ROLES.filter(rule);

test("the owner and admins invite and pin, and all members where the setting says so", () => {
  const open = { settings: { may_invite: "all", may_pin: "all" } };
  for (const rule of [rules.mayInvite, rules.mayPin]) {
    assert.deepEqual(whoMay((role) => rule(group(role))), ["owner", "admin"]);
    assert.deepEqual(whoMay((role) => rule(group(role, open))), ROLES);
    assert.deepEqual(whoMay((role) => rule(group(role, { ...open, is_archived: true }))), []);
    assert.deepEqual(whoMay((role) => rule(group(role, { settings: null }))), ["owner", "admin"]);
  }
  assert.equal(rules.mayPin(direct), true);
  assert.equal(rules.mayInvite(direct), false);
});

test("nobody removes the owner, and only the owner removes admins", () => {
  assert.deepEqual(whoMay((role) => rules.mayRemove(group(role), "member")), ["owner", "admin"]);
  assert.deepEqual(whoMay((role) => rules.mayRemove(group(role), "admin")), ["owner"]);
  assert.deepEqual(whoMay((role) => rules.mayRemove(group(role), "owner")), []);
  assert.equal(rules.mayRemove(direct, "member"), false);
});

test("the owner alone changes roles, visibility and history, archives, and may not leave", () => {
  assert.deepEqual(whoMay((role) => rules.mayChangeRoles(group(role))), ["owner"]);
  for (const setting of /** @type {const} */ (["visibility", "history", "is_archived"])) {
    assert.deepEqual(whoMay((role) => rules.mayChange(group(role), setting)), ["owner"]);
  }
  assert.deepEqual(whoMay((role) => rules.mayChange(group(role), "name")), ["owner", "admin"]);
  assert.deepEqual(whoMay((role) => rules.mayLeave(group(role))), ["admin", "member"]);
});

test("an archived group has one setting to change", () => {
  const archived = group("owner", { is_archived: true });
  assert.equal(rules.mayChange(archived, "is_archived"), true);
  assert.equal(rules.mayChange(archived, "name"), false);
  assert.equal(rules.mayDelete(archived, true), false);
});

test("a message belongs to its sender, and to the owner and admins", () => {
  for (const rule of [rules.mayDelete, rules.mayReadVersions]) {
    assert.deepEqual(whoMay((role) => rule(group(role), false)), ["owner", "admin"]);
    assert.deepEqual(whoMay((role) => rule(group(role), true)), ROLES);
    assert.equal(rule(direct, false), false);
    assert.equal(rule(direct, true), true);
  }
});
