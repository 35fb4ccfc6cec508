// Writes the packages that the browser runs into src/vendor/: one minified ES module for each file,
// with types beside it, and a README that lists them. Run `npm run vendor` after a change of a
// version in package.json.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const FILES = {
  "preact.js": {
    packages: ["preact", "htm", "@preact/signals", "@preact/signals-core"],
    source: `
      import { h } from "preact";
      import htm from "htm";
      export { h, Fragment, Component, render, hydrate, createContext, createRef, options }
        from "preact";
      export { useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useReducer,
        useRef, useState } from "preact/hooks";
      export { signal, computed, effect, batch, untracked, Signal, useSignal, useComputed,
        useSignalEffect } from "@preact/signals";
      // htm would keep each part of a template that has no values, and with it the tree that
      // the part was first drawn in, for good. This marks all parts as having values.
      export const html = htm.bind(function (...parts) {
        this[0] = 3;
        return h(...parts);
      });
    `,
  },
  "idb.js": {
    packages: ["idb"],
    source: `export { openDB, deleteDB, wrap, unwrap } from "idb";`,
  },
};

/** Packages whose data is part of the sources. */
const DATA = ["emojibase-data"];

const root = new URL(".", import.meta.url).pathname;
const folder = `${root}src/vendor/`;
const rows = [];
const licences = [];

for (const [name, { packages, source }] of Object.entries(FILES)) {
  const result = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    charset: "utf8",
    write: false,
    banner: { js: `// ${packages.map(described).join(", ")}: see LICENSES.txt.` },
  });
  const code = result.outputFiles[0].contents;
  writeFileSync(folder + name, code);
  const hash = createHash("sha256").update(code).digest("hex");
  rows.push(`| \`${name}\` | ${packages.map(described).join(", ")} | \`${hash}\` |`);
  for (const each of packages) {
    licences.push(`${described(each)}\n\n${licenceOf(each)}\n`);
  }
}

for (const each of DATA) licences.push(`${described(each)}\n\n${licenceOf(each)}\n`);

writeFileSync(
  `${folder}README.md`,
  `# Packages that the browser runs

\`npm run vendor\` in \`web/\` writes these files from the packages that \`package-lock.json\` names. Do
not edit them. A test compares the hashes.

| file | packages | SHA-256 |
| --- | --- | --- |
${rows.join("\n")}

[LICENSES.txt](LICENSES.txt) has the licences. It is served and installed with the files.
`,
);
writeFileSync(`${folder}LICENSES.txt`, licences.join("\n\n"));

/** Return the name, version and licence of an installed package. */
function described(name) {
  const { version, license } = manifestOf(name);
  return `${name} ${version} (${license})`;
}

function manifestOf(name) {
  return JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8"));
}

function licenceOf(name) {
  for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt"]) {
    try {
      return readFileSync(`${root}node_modules/${name}/${file}`, "utf8").trim();
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  throw new Error(`${name} has no licence file`);
}
