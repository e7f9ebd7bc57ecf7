// Every import in the house, read from its sources: what the walls are judged by and the picture of the layers is drawn from.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Import {
  /** The file that imports, from the root, with slashes. */
  readonly file: string;
  /** As written: a relative path or a package. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** All sources of the product. */
export function sourceFiles(): readonly string[] {
  return ['src', 'main', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?'([^']+)';?$/gm),
    ...text.matchAll(/\bimport\(()\s*'([^']+)'\s*\)/g),
  ];
  return found.map(([, type, target = '']) => ({ file, target, isTypeOnly: type !== undefined && type !== '' }));
}

/** The file that a relative import means, from the root; null for a package. */
export function targetFile({ file, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  return relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/');
}
