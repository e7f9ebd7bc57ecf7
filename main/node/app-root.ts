// Where the program itself lies: a checkout, an unpacked folder or app.asar, found by walking up to package.json.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, assets and dist. Throws where there is none: the installation is broken. */
export function appRoot(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error(`no package.json above ${from}`);
  }
}

/** The bytes of a file under assets/. */
export function readAsset(...parts: readonly string[]): Buffer {
  return readFileSync(join(appRoot(), 'assets', ...parts));
}

/** The program's version, as package.json says it. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(appRoot(), 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}
