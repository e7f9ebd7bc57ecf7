// A stand-in for Electron's program, so that the packager can do its whole work where there is none: a folder laid out as Electron's,
// with a program that carries the fuse wire and does nothing. What comes of it is a check of the packaging, never a program.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../electron-double/unpacked-app.ts';

export type Platform = 'linux' | 'win';

/** Electron's own mark before its fuses; then their version, their count, and each as Electron ships it ('1' on, '0' off). */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const shippedFuses = '101100011';

const fuseNames = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
  'wasmTrapHandlers',
] as const;

/** Lays the stand-in out in `folder`, an empty one. */
export function makeStandIn(folder: string, platform: Platform): void {
  const electron: unknown = JSON.parse(
    readFileSync(path.join(projectRoot, 'node_modules/electron/package.json'), 'utf8'),
  );
  const version = String((electron as { version: unknown }).version);
  for (const inside of ['locales', 'resources']) mkdirSync(path.join(folder, inside), { recursive: true });
  for (const language of ['th', 'en-US', 'fr']) writeFileSync(path.join(folder, 'locales', `${language}.pak`), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(path.join(folder, name), '');
  writeFileSync(path.join(folder, 'version'), version);
  const wire = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, shippedFuses.length]), Buffer.from(shippedFuses)]);
  if (platform === 'win') {
    // The packager edits the program's resources, so it has to be a real one: a small one that comes with the packager.
    const real = readFileSync(path.join(projectRoot, 'node_modules/electron-winstaller/vendor/Setup.exe'));
    writeFileSync(path.join(folder, 'electron.exe'), Buffer.concat([real, wire]));
    return;
  }
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler']) writeFileSync(path.join(folder, name), '');
  writeFileSync(path.join(folder, 'electron'), wire, { mode: 0o755 });
}

/** How the fuses of a packed program stand. */
export function readFuses(program: string): Readonly<Record<string, boolean>> {
  const bytes = readFileSync(program);
  const at = bytes.indexOf(fuseMark);
  if (at === -1) throw new Error('no fuses');
  const states = bytes.subarray(at + fuseMark.length + 2, at + fuseMark.length + 2 + fuseNames.length).toString();
  return Object.fromEntries(fuseNames.map((name, index) => [name, states[index] === '1']));
}
