// How much of the program there is: what is packed into app.asar by its rooms, and the window's scripts as a network would carry them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { appRoot } from '../../main/node/app-root.ts';
import { record } from './figures.ts';

/** What of each room is packed, as electron-builder.yml names it. */
const rooms = [
  {
    name: 'main, with its workers and packages',
    folder: 'dist/main',
    isPacked: /^(?:electron|[\w-]+-worker|shared\/[^/]+)\.js$/u,
  },
  { name: 'SQLite', folder: 'dist/main', isPacked: /\.wasm\.gz$/u },
  { name: 'window', folder: 'dist/renderer', isPacked: /^(?:index\.html|style-hashes\.json|assets\/.*(?<!\.map))$/u },
  {
    name: 'fonts, words, catalogue, help, licences',
    folder: 'assets',
    isPacked: /^(?:catalogue|fonts|help|licences|sample|words)\//,
  },
] as const;

/** Records a figure for each room and their sum. */
export function benchSizes(): void {
  let whole = 0;
  for (const { name, folder, isPacked } of rooms) {
    const bytes = filesOf(folder)
      .filter((file) => isPacked.test(file))
      .reduce((sum, file) => sum + statSync(join(appRoot(), folder, file)).size, 0);
    whole += bytes;
    record('sizes', name, [bytes / 1000], { unit: 'kB' });
  }
  record('sizes', 'all that is packed', [whole / 1000], { unit: 'kB' });
  const scripts = filesOf('dist/renderer').filter((file) => file.endsWith('.js'));
  const parts = scripts.map((file) => readFileSync(join(appRoot(), 'dist', 'renderer', file)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0) / 1000;
  record('sizes', 'scripts of the window', [sum(parts.map(({ length }) => length))], {
    unit: 'kB',
    notes: [`${sum(parts.map((part) => gzipSync(part).length)).toFixed(0)} kB as gzip`],
  });
}

/** Paths in a folder of the program, with slashes. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(join(appRoot(), folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(appRoot(), folder).length + 1))
    .map((file) => file.replaceAll('\\', '/'));
}
