// Who may import whom, read from every import in the house. A rule broken here is a wall broken there: move the code, not the rule.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, root, sourceFiles, targetFile } from './layers/imports.ts';

/** For each room the rooms it may import from, beside itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/thai': [],
  'src/wording': ['src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/errors.ts': [],
  'src/result.ts': ['src/errors.ts'],
  'src/register': ['src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/catalogue': ['src/register', 'src/thai'],
  'src/followup': ['src/register', 'src/catalogue', 'src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/issue': ['src/register', 'src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/preflight': ['src/register', 'src/catalogue', 'src/followup', 'src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/next-year': [
    'src/register',
    'src/catalogue',
    'src/followup',
    'src/report',
    'src/thai',
    'src/errors.ts',
    'src/result.ts',
  ],
  'src/help': ['src/wording', 'src/thai'],
  'src/report': ['src/register', 'src/help', 'src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/publish': [
    'src/register',
    'src/catalogue',
    'src/followup',
    'src/report',
    'src/exchange',
    'src/thai',
    'src/wording',
    'src/errors.ts',
    'src/result.ts',
  ],
  'src/exchange': ['src/register', 'src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/storage': ['src/issue', 'src/register', 'src/thai', 'src/errors.ts', 'src/result.ts'],
  'src/signing': ['src/thai', 'src/wording', 'src/errors.ts', 'src/result.ts'],
  'src/contract': ['src/issue', 'src/register', 'src/signing', 'src/errors.ts', 'src/result.ts'],
  'src/app': ['src'],
  'main/node': ['src'],
  'main/electron': ['src', 'main/node'],
  'main/loopback': ['src', 'main/node'],
  'main/cli': ['src', 'main/node'],
  'main/start.ts': ['src', 'main/node', 'main/loopback'],
  'main/dist.ts': ['src', 'main/node'],
  'renderer/store': ['src/contract', 'src/register', 'src/thai', 'src/wording', 'src/errors.ts', 'src/result.ts'],
  'renderer/fields': ['renderer/store', 'src/errors.ts'],
  'renderer/find': [
    'renderer/store',
    'renderer/commands',
    'renderer/fields',
    'renderer/panels',
    'renderer/table',
    'src/contract',
    'src/register',
    'src/thai',
    'src/wording',
    'src/result.ts',
  ],
  'renderer/history': [
    'renderer/store',
    'renderer/commands',
    'renderer/fields',
    'renderer/help',
    'renderer/panels',
    'renderer/table',
    'src/contract',
    'src/register',
    'src/thai',
    'src/wording',
    'src/result.ts',
  ],
  'renderer/clipboard': [
    'renderer/store',
    'renderer/commands',
    'renderer/panels',
    'renderer/table',
    'src/exchange',
    'src/register',
    'src/thai',
  ],
  'renderer/importing': [
    'renderer/store',
    'renderer/commands',
    'renderer/help',
    'renderer/panels',
    'renderer/table',
    'renderer/transport.ts',
    'src/contract',
    'src/exchange',
    'src/register',
    'src/thai',
    'src/wording',
    'src/errors.ts',
    'src/result.ts',
  ],
  'renderer/pages': ['renderer/store', 'renderer/table', 'src/contract', 'src/register', 'src/wording'],
  'renderer/preflight': [
    'renderer/store',
    'renderer/commands',
    'renderer/fields',
    'renderer/table',
    'renderer/find',
    'renderer/pages',
    'renderer/panels',
    'renderer/reading',
    'src/register',
    'src/preflight',
    'src/thai',
    'src/wording',
  ],
  'renderer/reading': ['renderer/store', 'src/register', 'src/catalogue', 'src/followup', 'src/preflight', 'src/thai'],
  renderer: [
    'src/contract',
    'src/issue',
    'src/register',
    'src/catalogue',
    'src/followup',
    'src/preflight',
    'src/next-year',
    'src/thai',
    'src/wording',
    'src/errors.ts',
    'src/result.ts',
    'src/report',
    'src/exchange',
    'src/publish',
    'src/signing',
    'src/help',
  ],
};

/** Packages by room; a room not named here may use none. */
const packages: Readonly<Record<string, RegExp>> = {
  'src/thai': /^(?:@internationalized\/date|linebreak)$/,
  'src/contract': /^zod$/,
  'src/exchange': /^saxes$/,
  'main/node': /^(?:node:.*|sql\.js|zod|fontkit|pdfmake|docx|write-excel-file\/node|pkijs|asn1js|node-forge)$/,
  'main/electron': /^(?:node:.*|electron)$/,
  'main/loopback': /^node:/,
  'main/cli': /^node:/,
  'main/start.ts': /^node:/,
  'main/dist.ts': /^node:/,
  'renderer/store': /^react$/,
  'renderer/fields': /^(?:react|react-aria-components|lucide-react)$/,
  'renderer/find': /^(?:react|react-dom|react-aria-components|lucide-react)$/,
  'renderer/history': /^(?:react|react-aria-components|lucide-react)$/,
  'renderer/clipboard': /^(?:react|react-aria-components|lucide-react)$/,
  'renderer/pages': /^react(?:-dom)?$/,
  'renderer/importing': /^(?:react|react-dom|react-aria-components|lucide-react)$/,
  'renderer/preflight': /^(?:react|react-dom|react-aria-components|lucide-react)$/,
  renderer:
    /^(?:react|react-dom(?:\/client)?|react\/.*|react-aria-components(?:\/.*)?|lucide-react|@fontsource\/sarabun\/.*)$/,
};

const files = sourceFiles();
const imports = files.flatMap(importsOf);

function roomOf(path: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((one, other) => other.length - one.length)[0];
}

function isInside(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

it('finds the imports it is to judge', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

it('no room imports from a room it must not know', () => {
  const breaches = imports.filter((one) => {
    const path = targetFile(one);
    if (path === null) return false;
    const room = roomOf(one.file) ?? '';
    return !isInside(path, room) && !(rooms[room] ?? []).some((allowed) => isInside(path, allowed));
  });
  expect(breaches).toEqual([]);
});

it('no room uses a package that is not its own', () => {
  const breaches = imports.filter(({ file, target }) => {
    if (target.startsWith('.') || target.endsWith('.css')) return false;
    return !(packages[roomOf(file) ?? '']?.test(target) ?? false);
  });
  expect(breaches).toEqual([]);
});

it('the window knows the contract by its types alone, so no schema library reaches it', () => {
  const breaches = imports.filter(
    ({ file, target, isTypeOnly }) =>
      file.startsWith('renderer/') && /\/contract\/(?:contract|shapes|dispatch)\.ts$/.test(target) && !isTypeOnly,
  );
  expect(breaches).toEqual([]);
});

it('only main/electron imports electron', () => {
  expect(imports.filter(({ file, target }) => target === 'electron' && !file.startsWith('main/electron/'))).toEqual([]);
});

it('every file says at its head what it holds', () => {
  expect(files.filter((file) => !/^(?:\/\/|\/\*)/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it('no file has grown beyond 400 lines', () => {
  const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 401);
  expect(long).toEqual([]);
});
