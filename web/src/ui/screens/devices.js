// The name of a device, from what its browser tells of itself.

const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["SamsungBrowser", "Samsung Internet"],
  ["Firefox", "Firefox"],
  ["FxiOS", "Firefox"],
  ["CriOS", "Chrome"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
];
const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["CrOS", "ChromeOS"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
];
const LENGTH_MAX = 40;

/**
 * Return the browser and the system, or the name of a program. Either may be null.
 * @param {string | null} agent
 * @returns {{ program: string | null, system: string | null }}
 */
export function deviceOf(agent) {
  if (!agent) return { program: null, system: null };
  const find = (/** @type {string[][]} */ table) =>
    table.find(([word]) => agent.includes(/** @type {string} */ (word)))?.[1] ?? null;
  const isBrowser = agent.startsWith("Mozilla/");
  const program = isBrowser ? find(BROWSERS) : agent.split(/[\s/]/, 1)[0] || null;
  return { program: program?.slice(0, LENGTH_MAX) ?? null, system: find(SYSTEMS) };
}
