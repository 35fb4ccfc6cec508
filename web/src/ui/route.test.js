// Addresses of the page, and the routes that they lead to.

import assert from "node:assert/strict";
import { test } from "node:test";
import { hrefOf, parse } from "./route.js";

const at = (/** @type {string} */ address) => parse(new URL(address, "http://chat.example"));

const ROUTES = {
  "/": { name: "home" },
  "/g/1": { name: "group", groupId: 1, seq: null },
  "/g/12/345": { name: "group", groupId: 12, seq: 345 },
  "/d/7": { name: "direct", userId: 7 },
  "/join#aB_-9": { name: "join", code: "aB_-9" },
  "/search": { name: "search", query: "" },
  "/search?q=two+words": { name: "search", query: "two words" },
  "/settings": { name: "settings", page: "" },
  "/settings/profile": { name: "settings", page: "profile" },
};

test("each address has a route, and each route its address", () => {
  for (const [address, route] of Object.entries(ROUTES)) {
    assert.deepEqual(at(address), route);
    assert.equal(hrefOf(/** @type {import("./route.js").Route} */ (route)), address);
  }
});

test("any other address is unknown", () => {
  for (const address of [
    "/g", "/g/", "/g/x", "/g/0", "/g/1/", "/g/1/x", "/g/1/2/3", "/g/99999999999999999", "/d/1/2",
    "/join/x", "/search/x", "/settings/a/b", "/v1/users", "/docs", "/index.html",
  ]) {
    assert.equal(at(address).name, "unknown", address);
  }
  assert.equal(parse({ pathname: "//", search: "", hash: "" }).name, "unknown");
});
