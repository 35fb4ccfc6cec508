// Writes dist/, which the server serves, from src/. The same sources make the same bytes.
//
// The names of files stay the same from build to build; the server puts a hash of all of them into
// their addresses. Lines are short, so that Git shows the differences; spaces would be a sixth of the
// first load.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = new URL(".", import.meta.url).pathname;
const SRC = `${ROOT}src/`;
const DIST = process.argv[2] ? `${process.argv[2]}/` : `${ROOT}dist/`;
/** Bytes with gzip of all that the first draw needs, and of all files as they are. */
const FIRST_LOAD_BYTES_MAX = 100_000;
const TOTAL_BYTES_MAX = 600_000;
const VENDORED = ["vendor/preact.js", "vendor/idb.js", "vendor/LICENSES.txt"];
const COPIED = ["index.html", "manifest.webmanifest", ...VENDORED];

const options = {
  bundle: true,
  write: false,
  metafile: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  minifyWhitespace: true,
  lineLimit: 160,
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

const { scripts, first } = await buildScripts();
const preloads = first.filter((name) => name !== "main.js");
const page = readFileSync(`${SRC}index.html`, "utf8").replace(
  "<!-- preload -->\n",
  preloads.map((name) => `<link rel="modulepreload" href="/assets/__VERSION__/${name}">\n`).join(""),
);
writeFileSync(`${DIST}index.html`, page);
for (const [name, text] of scripts) writeFileSync(DIST + name, text);
const styles = await build({ ...options, entryPoints: ["css/app.css"], outbase: "." });
writeFileSync(`${DIST}css/app.css`, styles.outputFiles[0].contents);
const core = ["vendor/preact.js", ...first, "css/app.css", "icons/sprite.svg", "icons/icon.svg"];
const worker = await build({ ...options, entryPoints: ["sw.js"] });
const later = ["vendor/idb.js", ...scripts.map(([name]) => name)].filter(
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
 * by name, and the names of those that main.js needs at once.
 */
async function buildScripts() {
  const result = await build({
    ...options,
    entryPoints: ["main.js"],
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [{ name: "vendor", setup: keepVendor }],
  });
  const names = stableNames(result.metafile.outputs);
  const renamed = (text) =>
    [...names].reduce((each, [from, to]) => each.replaceAll(`./${from}"`, `./${to}"`), text);
  const scripts = result.outputFiles
    .map((file) => [fileName(file.path), file.text])
    .map(([name, text]) => [names.get(name) ?? name, renamed(text)]);
  return { scripts, first: firstOf(result.metafile.outputs, names) };
}

/** Leave imports of vendor/ as they are: those files are served beside the bundle. */
function keepVendor(build) {
  build.onResolve({ filter: /\/vendor\/\w+\.js$/ }, ({ path }) => ({
    path: `./vendor/${fileName(path)}`,
    external: true,
  }));
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

/** Return the names of main.js and of the parts that it imports, directly or not. */
function firstOf(outputs, names) {
  const byName = new Map(Object.entries(outputs).map(([path, each]) => [fileName(path), each]));
  const seen = new Set();
  const add = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path, kind, external } of byName.get(name).imports) {
      if (kind === "import-statement" && !external) add(fileName(path));
    }
  };
  add("main.js");
  return [...seen].map((name) => names.get(name) ?? name);
}

function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

function checkSizes() {
  const sizes = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const needed = ["index.html", ...core];
  const firstLoad = needed
    .map((name) => gzipSync(readFileSync(DIST + name), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  console.log(`first load ${firstLoad} bytes with gzip; in all ${total} bytes`);
  for (const [what, bytes, most] of [
    ["the first load", firstLoad, FIRST_LOAD_BYTES_MAX],
    ["dist", total, TOTAL_BYTES_MAX],
  ]) {
    if (bytes > most) {
      console.error(`${what} has ${bytes} bytes; at most ${most} are allowed`);
      process.exitCode = 1;
    }
  }
}
