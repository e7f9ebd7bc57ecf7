// What the build puts beside the program: its workers, the SQL engine. It must not know what is in them.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a built file; null where the program runs from its sources. This module may lie in a shared part, one folder below. */
export function builtFile(name: string): string | null {
  const own = dirname(fileURLToPath(import.meta.url));
  return [own, dirname(own)].map((folder) => join(folder, name)).find(existsSync) ?? null;
}
