// `npm run licences`: collects the licence of every package that is in what ships, as the build listed them, and of what lies under
// assets, into assets/licences: a file for the program, and one to be read beside it. To be run after a build whenever a package
// comes, goes or changes; a test asks for it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(root, ...parts);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What ships and is no package: named by hand, its text beside it. */
const assets = [
  { name: 'Sarabun', version: '1.000', licence: 'OFL-1.1', file: inRoot('assets', 'fonts', 'OFL.txt') },
  {
    name: 'hunspell-th (th_TH)',
    version: '7.5.0',
    licence: 'LGPL-2.1',
    file: inRoot('assets', 'words', 'LGPL-2.1.txt'),
  },
];

/** SQLite's own words in place of a licence; it is inside sql.js. */
const sqlite = {
  name: 'SQLite',
  version: '',
  licence: 'Public domain',
  text: [
    'The author disclaims copyright to this source code. In place of a legal notice, here is a blessing:',
    'May you do good and not evil.',
    'May you find forgiveness for yourself and forgive others.',
    'May you share freely, never taking more than you give.',
  ].join('\n'),
};

/** The terms of licences that some packages name without bringing their text. */
const terms = {
  MIT: readFileSync(inRoot('node_modules', 'react', 'LICENSE'), 'utf8')
    .split(/(?=Permission is hereby granted)/u)[1]
    .trim(),
  ISC: readFileSync(inRoot('node_modules', 'lucide-react', 'LICENSE'), 'utf8')
    .split(/(?=Permission to use|---)/u)[1]
    .trim(),
};

/** No licence is shorter, in characters. */
const shortestText = 200;

/** Every installed copy of a package, by "name@version". */
function installedPackages(folder, found = new Map()) {
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith('.')) continue;
    if (entry.startsWith('@')) installedPackages(path.join(folder, entry), found);
    else if (existsSync(path.join(folder, entry, 'package.json'))) {
      const { name, version } = readJson(path.join(folder, entry, 'package.json'));
      found.set(`${name}@${version}`, path.join(folder, entry));
      const below = path.join(folder, entry, 'node_modules');
      if (existsSync(below)) installedPackages(below, found);
    }
  }
  return found;
}

/** The texts of a package's licence files; the end of its README where it has none of its own. */
function licenceText(folder) {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/iu.test(name));
  const files = names.filter((name) => /(?:^[^.]+|\.(?:txt|md|mit))$/iu.test(name)).sort();
  if (files.length > 0) return files.map((name) => readFileSync(path.join(folder, name), 'utf8').trim()).join('\n\n');
  const readme = readdirSync(folder).find((name) => /^readme/iu.test(name));
  const text = readme === undefined ? '' : readFileSync(path.join(folder, readme), 'utf8');
  const heading = [...text.matchAll(/^(?:#+\s*licen[cs]e.*|licen[cs]e\n[-=]+)$/gimu)].at(-1);
  const told = heading === undefined ? '' : text.slice(heading.index + heading[0].length).trim();
  // Some only name it there.
  return told.length < shortestText ? '' : told;
}

const parts = ['main', 'renderer'].map((part) => inRoot('dist', part, 'bundled.json'));
const missing = parts.find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(`${path.relative(root, missing)} is missing: npm run build`);
  process.exit(1);
}
const installed = installedPackages(inRoot('node_modules'));
const bundled = [...new Set(parts.flatMap(readJson))].map((id) => {
  const folder = installed.get(id);
  if (folder === undefined) throw new Error(`${id} is not installed: npm ci, then npm run build`);
  const { name, version, license, author } = readJson(path.join(folder, 'package.json'));
  const owner = (typeof author === 'object' ? author.name : author) ?? name;
  const text = licenceText(folder) || `Copyright (c) ${owner}\n\n${terms[license] ?? ''}`;
  const licence = license ?? /^(MIT|ISC) License/u.exec(text)?.[1];
  if (licence === undefined || text.length < shortestText) throw new Error(`${id}: its licence has to be looked at`);
  return { name, version, licence, text };
});
const named = assets.map(({ file, ...asset }) => ({ ...asset, text: readFileSync(file, 'utf8').trim() }));
const all = [...bundled, ...named, sqlite].sort((one, other) => (one.name < other.name ? -1 : 1));
/** Many share a text: each is kept once, and a package says which is its own. */
const texts = [...new Set(all.map(({ text }) => text))];
const licences = all.map(({ text, ...of }) => ({ ...of, text: texts.indexOf(text) }));
mkdirSync(inRoot('assets', 'licences'), { recursive: true });
const collected = gzipSync(JSON.stringify({ licences, texts }), { level: 9 });
writeFileSync(inRoot('assets', 'licences', 'licences.json.gz'), collected);
const chapters = texts.map((text, index) => {
  const of = licences.filter((one) => one.text === index);
  return [...of.map(({ name, version, licence }) => `${name} ${version} (${licence})`), '', text.trim()].join('\n');
});
const rule = `\n\n${'-'.repeat(80)}\n\n`;
const title = 'What ita-register contains that others wrote, and the licence of each';
writeFileSync(inRoot('assets', 'licences', 'THIRD-PARTY-LICENCES.txt'), `${[title, ...chapters].join(rule)}\n`);
console.log(`${all.length} licences: ${[...new Set(all.map(({ licence }) => licence))].sort().join(', ')}`);
