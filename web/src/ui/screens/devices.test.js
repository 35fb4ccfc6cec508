// Names of devices, from real browsers and programs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { deviceOf } from "./devices.js";

const AGENTS = {
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36":
    ["Chrome", "Linux"],
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0":
    ["Edge", "Windows"],
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15":
    ["Safari", "macOS"],
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/130.0 Mobile/15E148 Safari/604.1":
    ["Chrome", "iPhone"],
  "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0": ["Firefox", "Android"],
  "python-requests/2.32.3": ["python-requests", null],
  "Mozilla/5.0": [null, null],
};

test("each program has its name", () => {
  for (const [agent, [program, system]] of Object.entries(AGENTS)) {
    assert.deepEqual(deviceOf(agent), { program, system }, agent);
  }
});

test("a program that tells nothing, or too much, has a short name", () => {
  assert.deepEqual(deviceOf(null), { program: null, system: null });
  assert.deepEqual(deviceOf(""), { program: null, system: null });
  assert.equal(deviceOf("x".repeat(1000)).program?.length, 40);
});
