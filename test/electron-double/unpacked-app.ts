// An unpacked program in a folder of its own, laid out as it ships: the real entries built from the sources, a made-up page, and a
// file beside the page that must never be served.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export interface UnpackedApp {
  readonly folder: string;
  /** Electron's entry. */
  readonly entry: string;
  /** What `npm start` runs. */
  readonly start: string;
  readonly preload: string;
  remove(): void;
}

/** Builds the entries and the preload script. `callNames` are what the build would put into the preload script. */
export async function unpackApp(callNames: readonly string[]): Promise<UnpackedApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-electron-'));
  const inApp = (...parts: readonly string[]) => path.join(folder, ...parts);
  writeFileSync(inApp('package.json'), JSON.stringify({ name: 'ita-register', version: '9.9.9', type: 'module' }));
  for (const shared of ['node_modules', 'assets'])
    symlinkSync(path.join(projectRoot, shared), inApp(shared), 'junction');
  const entry = inApp('dist', 'main', 'electron.js');
  const preload = inApp('dist', 'preload', 'preload.cjs');
  const common = { absWorkingDir: projectRoot, bundle: true, platform: 'node', logLevel: 'error' } as const;
  await Promise.all([
    build({
      ...common,
      entryPoints: { electron: 'main/electron/main.ts', start: 'main/start.ts' },
      outdir: path.dirname(entry),
      format: 'esm',
      splitting: true,
      target: 'node20.19',
      packages: 'external',
    }),
    build({
      ...common,
      entryPoints: ['main/electron/preload.ts'],
      outfile: preload,
      format: 'cjs',
      external: ['electron'],
      define: { CALL_NAMES: JSON.stringify(callNames) },
    }),
  ]);
  mkdirSync(inApp('dist', 'renderer', 'assets'), { recursive: true });
  writeFileSync(inApp('dist', 'renderer', 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(inApp('dist', 'renderer', 'assets', 'index.js'), 'export {};');
  writeFileSync(inApp('dist', 'renderer', 'style-hashes.json'), '["sha256-abc="]');
  writeFileSync(inApp('dist', 'secret.html'), 'secret');
  return {
    folder,
    entry,
    start: inApp('dist', 'main', 'start.js'),
    preload,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
