// Builds everything there is to run into dist/, in about a second: main (ES modules for Node and Electron), the preload script
// (one CommonJS file) and the window. `main` builds main alone, and nothing where nothing changed; `--quiet` says nothing.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(root, ...parts);
const builtMark = 'built.txt';
/** Beside each part, the packages that are in it. */
const bundledList = 'bundled.json';

/** What ships. It stands by itself: every package it uses is in it, so that no node_modules need be packed. */
const shippedEntries = {
  electron: 'main/electron/main.ts',
  // The worker that prints reports.
  'print-worker': 'main/node/print-worker.ts',
  // The worker that makes files to be given out.
  'publish-worker': 'main/node/publish-worker.ts',
  // The worker that signs PDFs and looks into them.
  'signing-worker': 'main/node/signing/signing-worker.ts',
  // The worker that reads files of other programs.
  'import-worker': 'main/node/import-worker.ts',
};

/** What runs in a checkout only, its packages out of node_modules. */
const checkoutEntries = {
  start: 'main/start.ts',
  dist: 'main/dist.ts',
  cli: 'main/cli/cli.ts',
  loopback: 'main/loopback/host.ts',
  bench: 'test/bench/bench.ts',
  // The process whose printing the bench measures whole.
  'print-once': 'test/bench/print-once.ts',
  torture: 'test/torture/torture.ts',
  // The process that the torture shoots.
  committer: 'test/torture/committer.ts',
  fuzz: 'test/fuzz/fuzz.ts',
  'fuzz-calls': 'test/fuzz-calls/fuzz-calls.ts',
  pictures: 'test/pictures/pictures.ts',
  layers: 'test/layers/draw.ts',
};

// In UTF-8 a Thai letter takes half of what it takes escaped.
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  charset: 'utf8',
  sourcemap: true,
  logLevel: 'warning',
};

/** Large parts of packages that no call of ours reaches, by the files in node_modules that lead to them, and what ships in their place. */
const unreachedParts = [
  // Brotli's dictionary, which fontkit needs for WOFF2 alone: an office's font is a TrueType or OpenType file.
  [/brotli[\\/]decompress\.js$/, "module.exports = () => { throw new Error('WOFF2 is not read'); };"],
  // Zod's messages in sixty languages: ours are in src/wording.
  [/zod[\\/]v4[\\/]locales[\\/]index\.js$/, "export { default as en } from './en.js';"],
  // Pictures as SVG, which no paper of ours has.
  [/pdfmake[\\/]js[\\/]3rd-party[\\/]svg-to-pdfkit\.js$/, 'module.exports = { __esModule: true, default: null };'],
  [/pdfmake[\\/]js[\\/]SVGMeasure\.js$/, 'module.exports = { __esModule: true, default: class {} };'],
  // The ciphers of encrypted PDFs, which we do not make.
  [/@noble[\\/]ciphers[\\/]aes\.js$/, 'module.exports = {};'],
  // All of forge but the one cipher that Node has no more.
  [/node-forge[\\/]lib[\\/]index\.js$/, "module.exports = require('./forge'); require('./rc2'); require('./util');"],
];

const unreached = {
  name: 'unreached',
  setup(build) {
    const reached = new Set(unreachedParts);
    for (const part of unreachedParts) {
      const [file, contents] = part;
      build.onLoad({ filter: new RegExp(`[\\\\/]node_modules[\\\\/]${file.source}`) }, () => {
        reached.delete(part);
        return { contents };
      });
    }
    build.onEnd(() => {
      for (const [file] of reached) throw new Error(`no package has a file ${file.source} any more`);
    });
  },
};

/** The modules that require their packages: without the line that makes `require`, esbuild follows them into the packages. */
const followed = {
  name: 'followed',
  setup(build) {
    build.onLoad({ filter: /[\\/]main[\\/]node[\\/](?:pdf-libraries|font-library)\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source.replace(/^const require = createRequire\(import\.meta\.url\);$/mu, '');
      if (contents === source) throw new Error(`${file} makes its require in a way the build does not know`);
      return { contents, loader: 'ts' };
    });
  },
};

/** CommonJS packages look for these; in an ES module they have to be said. */
const commonJsNames = [
  "import { createRequire as createRequireHere } from 'node:module';",
  "import { dirname as dirnameHere } from 'node:path';",
  "import { fileURLToPath as fileHere } from 'node:url';",
  'const require = createRequireHere(import.meta.url);',
  'const __filename = fileHere(import.meta.url);',
  'const __dirname = dirnameHere(__filename);',
].join('\n');

/** Builds beside the old output and then takes its place, so that a program started meanwhile finds the one or the other. */
async function buildMain() {
  const begun = new Date();
  const fresh = inRoot('dist', `main-${process.pid}`);
  const modules = { ...common, target: 'node20.19', format: 'esm', splitting: true, outdir: fresh };
  const [shipped] = await Promise.all([
    esbuild({
      ...modules,
      external: ['electron'],
      plugins: [followed, unreached],
      banner: { js: commonJsNames },
      minify: true,
      // They are collected in assets/licences.
      legalComments: 'none',
      metafile: true,
      chunkNames: 'shared/[name]-[hash]',
      entryPoints: shippedEntries,
    }),
    esbuild({
      ...modules,
      packages: 'external',
      chunkNames: 'checkout/[name]-[hash]',
      // The bench is written with the parts it measures.
      entryPoints: Object.fromEntries(Object.entries(checkoutEntries).filter(([, file]) => existsSync(inRoot(file)))),
    }),
  ]);
  // Half as large; unpacked it is in some milliseconds.
  const engine = await readFile(inRoot('node_modules', 'sql.js', 'dist', 'sql-wasm.wasm'));
  await writeFile(path.join(fresh, 'sql-wasm.wasm.gz'), gzipSync(engine, { level: 9 }));
  await writeFile(path.join(fresh, bundledList), packageList(usedInputs(shipped.metafile)));
  await writeFile(path.join(fresh, builtMark), '');
  // As old as the moment the sources were first read, so that an edit during the build counts as younger.
  await utimes(path.join(fresh, builtMark), begun, begun);
  await rm(inRoot('dist', 'main'), { recursive: true, force: true });
  await rename(fresh, inRoot('dist', 'main'));
}

/** The sources of which anything is left in what was built. */
function usedInputs(metafile) {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

/** Which packages the given files belong to, as a JSON list of "name@version": what the licences are collected and tested by. */
function packageList(files) {
  const folders = files.flatMap(
    (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(`/${slashed(file)}`)?.[0] ?? [],
  );
  const packages = [...new Set(folders)].map((folder) => {
    const [, inModules] = /(node_modules\/.*)$/u.exec(folder) ?? [];
    const { name, version } = JSON.parse(readFileSync(inRoot(inModules, 'package.json'), 'utf8'));
    return `${name}@${version}`;
  });
  return `${JSON.stringify([...new Set(packages)].sort(), null, 2)}\n`;
}

const slashed = (file) => file.replaceAll('\\', '/');

async function buildPreload() {
  await rm(inRoot('dist', 'preload'), { recursive: true, force: true });
  await esbuild({
    ...common,
    target: 'chrome140',
    format: 'cjs',
    external: ['electron'],
    define: { CALL_NAMES: JSON.stringify(await contractNames()) },
    entryPoints: ['main/electron/preload.ts'],
    outfile: 'dist/preload/preload.cjs',
  });
}

/** The contract's call names, asked of the contract itself. The module is written where its imports resolve, read, and removed. */
async function contractNames() {
  const file = inRoot('dist', `call-names-${process.pid}.mjs`);
  await esbuild({
    ...common,
    sourcemap: false,
    format: 'esm',
    packages: 'external',
    entryPoints: ['main/electron/call-names.ts'],
    outfile: file,
  });
  try {
    return (await import(pathToFileURL(file).href)).callNames;
  } finally {
    await rm(file, { force: true });
  }
}

/** React Aria says a few words to screen readers, in thirty languages; of ours it knows English. */
const inEnglish = {
  name: 'in-english',
  load(id) {
    const [, language] =
      /\/react-[\w-]+\/dist\/private\/intl\/(?:[\w-]+\/)?([a-z]{2}-[A-Z]{2})\.mjs$/u.exec(slashed(id)) ?? [];
    return language === undefined || language === 'en-US' ? null : "export { default } from './en-US.mjs';";
  },
};

async function buildRenderer() {
  const [{ build: vite }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  let files = [];
  const listFiles = {
    name: 'list-files',
    generateBundle(_options, bundle) {
      files = Object.values(bundle).flatMap((output) =>
        output.type === 'asset'
          ? output.originalFileNames.map((file) => inRoot('renderer', file))
          : Object.entries(output.modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : [])),
      );
    },
  };
  await vite({
    configFile: false,
    root: inRoot('renderer'),
    base: '/',
    plugins: [react(), inEnglish, listFiles],
    logLevel: 'warn',
    build: {
      outDir: inRoot('dist', 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      // The policy lets fonts and images come from files only.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
    },
  });
  await writeFile(inRoot('dist', 'renderer', bundledList), packageList(files));
  await writeFile(inRoot('dist', 'renderer', 'style-hashes.json'), JSON.stringify(await injectedStyleHashes()));
}

/**
 * The hashes of the styles React Aria puts into the page at run time, computed from its own source. Fails when a file makes a
 * style element whose text cannot be read here: better no build than a page whose styles the policy refuses.
 */
async function injectedStyleHashes() {
  const hashes = new Set();
  for (const folder of ['react-aria', 'react-aria-components']) {
    const dist = inRoot('node_modules', folder, 'dist', 'private');
    for (const name of await readdir(dist, { recursive: true })) {
      if (!name.endsWith('.mjs') || name.includes('intl')) continue;
      const source = readFileSync(path.join(dist, name), 'utf8');
      if (!/createElement\(['"]style['"]\)/u.test(source)) continue;
      const texts = [...source.matchAll(/\.textContent = `([^`]*)`\.trim\(\)/gu)].map((match) => match[1]);
      if (texts.length === 0)
        throw new Error(`${folder}: ${name} makes a style element in a way the build does not know`);
      for (const text of texts) {
        const hash = createHash('sha256')
          .update(withConstants(text, source, name).trim())
          .digest('base64');
        hashes.add(`sha256-${hash}`);
      }
    }
  }
  if (hashes.size === 0) throw new Error('no style of React Aria was found; has the package moved its files?');
  return [...hashes].sort();
}

/** A template's text with the string constants of its module put in. */
function withConstants(template, source, name) {
  return template.replace(/\$\{([\w$.]+)\}/gu, (_whole, constant) => {
    const literal = source.split(`const ${constant} = `)[1]?.match(/^(['"])((?:(?!\1)[^\\\n])*)\1/u)?.[2];
    if (literal === undefined) throw new Error(`${name}: the build cannot tell what ${constant} is`);
    return literal;
  });
}

/** True when no source of main is younger than the last build. */
async function isMainFresh() {
  const built = await stat(inRoot('dist', 'main', builtMark)).catch(() => null);
  if (built === null) return false;
  for (const folder of [
    'src',
    'main',
    'test/bench',
    'test/torture',
    'test/fuzz',
    'test/fuzz-calls',
    'test/layers',
    'test/pictures',
    'test/fixtures',
  ]) {
    if (!existsSync(inRoot(folder))) continue;
    for (const name of await readdir(inRoot(folder), { recursive: true })) {
      if ((await stat(inRoot(folder, name))).mtimeMs > built.mtimeMs) return false;
    }
  }
  return (await stat(inRoot('package.json'))).mtimeMs <= built.mtimeMs;
}

const started = performance.now();
const words = process.argv.slice(2);
if (words.includes('main')) {
  if (!(await isMainFresh())) await buildMain();
} else {
  await Promise.all([buildMain(), buildPreload(), buildRenderer()]);
}
if (!words.includes('--quiet')) console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
