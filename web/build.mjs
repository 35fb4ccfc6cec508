// Writes dist/, which the server serves, from src/. The same sources make the same bytes.
//
// The names of files stay the same from build to build; the server puts a hash of all of them into
// their addresses. Lines are short, so that Git shows the differences; spaces would be a sixth of the
// first load.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = new URL(".", import.meta.url).pathname;
const SRC = `${ROOT}src/`;
const DIST = process.argv[2] ? `${process.argv[2]}/` : `${ROOT}dist/`;
/** Bytes with gzip of what the sign-in needs, of all that is fetched until one can write, and of what is loaded later. */
const BUDGETS = [
  { what: "the sign-in", parts: [], isFirst: true, isForm: true, most: 40_000 },
  { what: "the first load", parts: [], isFirst: true, most: 100_000 },
  { what: "the first load in German", parts: ["de.js"], isFirst: true, most: 100_000 },
  { what: "the panels", parts: ["panels.js"], isFirst: false, most: 15_000 },
  { what: "the settings", parts: ["settings.js"], isFirst: false, most: 12_000 },
  { what: "the choice of emoji", parts: ["picker.js"], isFirst: false, most: 30_000 },
];
/** Bytes of all files as they are. */
const TOTAL_BYTES_MAX = 600_000;
const STYLES = ["css/app.css", "css/later.css"];
const VENDORED = ["vendor/preact.js", "vendor/idb.js", "vendor/LICENSES.txt"];
const COPIED = ["index.html", "manifest.webmanifest", ...VENDORED];

const options = {
  bundle: true,
  write: false,
  metafile: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  minifyWhitespace: true,
  lineLimit: 640,
  legalComments: "none",
  charset: "utf8",
  target: "es2022",
  format: "esm",
  outdir: DIST,
  absWorkingDir: SRC,
};

rmSync(DIST, { recursive: true, force: true });
mkdirSync(`${DIST}icons`, { recursive: true });
mkdirSync(`${DIST}vendor`);
mkdirSync(`${DIST}css`);
for (const name of COPIED) cpSync(SRC + name, DIST + name);
cpSync(`${SRC}icons`, `${DIST}icons`, { recursive: true });

const { scripts, neededBy } = await buildScripts();
const first = neededBy("main.js");
// What is behind the sign-in is fetched once the form can be used.
const inside = ["vendor/idb.js", ...neededBy("within.js").filter((name) => !first.includes(name))];
const preloads = first.filter((name) => name !== "main.js");
const page = readFileSync(`${SRC}index.html`, "utf8").replace(
  "<!-- preload -->\n",
  preloads.map((name) => `<link rel="modulepreload" href="/assets/__VERSION__/${name}">\n`).join(""),
);
writeFileSync(`${DIST}index.html`, page);
for (const [name, text] of scripts) {
  writeFileSync(DIST + name, text.replace('["__INSIDE__"]', JSON.stringify(inside)));
}
const styles = await build({ ...options, entryPoints: STYLES, outbase: "." });
for (const { path, contents } of styles.outputFiles) writeFileSync(`${DIST}css/${fileName(path)}`, contents);
const core = ["vendor/preact.js", ...first, ...inside, "css/app.css", "icons/sprite.svg", "icons/icon.svg"];
const worker = await build({ ...options, entryPoints: ["sw.js"] });
const rescue = await build({ ...options, entryPoints: ["rescue.js"] });
writeFileSync(`${DIST}rescue.js`, rescue.outputFiles[0].contents);
const later = ["css/later.css", ...scripts.map(([name]) => name)].filter(
  (name) => !core.includes(name),
);
writeFileSync(
  `${DIST}sw.js`,
  worker.outputFiles[0].text
    .replace('["__CORE__"]', JSON.stringify(core))
    .replace('["__LATER__"]', JSON.stringify(later)),
);
checkSizes();

/**
 * Build the scripts: main.js, the parts that it loads later, and what these share. Return the texts
 * by name, and a function that returns the names of a script and of those that it imports, directly
 * or not.
 */
async function buildScripts() {
  const result = await build({
    ...options,
    entryPoints: ["main.js"],
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [{ name: "vendor", setup: keepVendor }, { name: "first", setup: keepFirstTogether }],
  });
  const names = stableNames(result.metafile.outputs);
  const renamed = (text) =>
    [...names].reduce((each, [from, to]) => each.replaceAll(`./${from}"`, `./${to}"`), text);
  const scripts = result.outputFiles
    .map((file) => [fileName(file.path), file.text])
    .map(([name, text]) => [names.get(name) ?? name, renamed(text)]);
  return { scripts, neededBy: (name) => closureOf(name, result.metafile.outputs, names) };
}

/** Leave imports of vendor/ as they are: those files are served beside the bundle. */
function keepVendor(build) {
  build.onResolve({ filter: /\/vendor\/\w+\.js$/ }, ({ path }) => ({
    path: `./vendor/${fileName(path)}`,
    external: true,
  }));
}

/**
 * Put all that the sign-in needs into one file, and all else of the first load into another: few files
 * are smaller and quicker than many. Code is split by the parts that need it, so each part of the page
 * asks for all of both.
 */
function keepFirstTogether(build) {
  const parts = new Set();
  const WITHIN = `${SRC}ui/within.js`;
  build.onResolve({ filter: /\.js$/ }, ({ kind, path, resolveDir }) => {
    const part = resolve(resolveDir, path);
    if (kind === "dynamic-import" && part.startsWith(`${SRC}ui/`)) parts.add(part);
    return undefined;
  });
  build.onLoad({ filter: /\.js$/ }, ({ path }) =>
    parts.has(path)
      ? { contents: `${readFileSync(path, "utf8")}import "${path === WITHIN ? `${SRC}ui/app.js` : WITHIN}";\n` }
      : undefined);
}

/** Return the lasting name of each part. Shared code is named by its order of size. */
function stableNames(outputs) {
  const names = new Map();
  let count = 0;
  const bySize = Object.entries(outputs).sort(
    ([a, left], [b, right]) => right.bytes - left.bytes || (a < b ? -1 : 1),
  );
  for (const [path, { entryPoint }] of bySize) {
    const name = fileName(path);
    if (name === "main.js") continue;
    const plain = entryPoint ? fileName(entryPoint) : `shared${count++ || ""}.js`;
    if ([...names.values()].includes(plain)) throw new Error(`two parts are named ${plain}`);
    names.set(name, plain);
  }
  return names;
}

/** Return the lasting names of a script and of those that it imports, directly or not. */
function closureOf(entry, outputs, names) {
  const lasting = (name) => names.get(name) ?? name;
  const byName = new Map(Object.entries(outputs).map(([path, each]) => [lasting(fileName(path)), each]));
  const seen = new Set();
  const add = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path, kind, external } of byName.get(name).imports) {
      if (kind === "import-statement" && !external) add(lasting(fileName(path)));
    }
  };
  add(entry);
  return [...seen];
}

function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

function checkSizes() {
  const sizes = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`in all ${total} bytes`);
  refuse("dist", total, TOTAL_BYTES_MAX);
  const base = ["index.html", "rescue.js", ...core];
  for (const { what, parts, isFirst, isForm = false, most } of BUDGETS) {
    const all = isForm ? base.filter((name) => !inside.includes(name)) : base;
    const needed = new Set([...(isFirst ? all : []), ...parts.flatMap(neededBy)]);
    const bytes = [...needed]
      .filter((name) => isFirst || !base.includes(name))
      .map((name) => gzipSync(readFileSync(DIST + name), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    console.log(`${what}: ${bytes} bytes with gzip`);
    refuse(what, bytes, most);
  }
}

/** Let the build fail if something is too large. */
function refuse(what, bytes, most) {
  if (bytes <= most) return;
  console.error(`${what}: ${bytes} bytes; at most ${most} are allowed`);
  process.exitCode = 1;
}
