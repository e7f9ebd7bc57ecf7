// A folder that appears whole or not at all: filled under another name, then renamed. A crash leaves the other name behind, which
// says what it is.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/result.ts';
import type { Disk } from './disk.ts';
import { codeOf } from './io-error.ts';

/** What stands behind the name of a folder that is being filled. */
export const unfinished = '.unfinished';

/**
 * Fills a new folder in `parent`, called `name`, or `name (2)` … where that is taken, with `fill`, and gives it its name when that
 * went well. On a refusal or a fault nothing stays; the fault is passed on.
 */
export async function fillNewFolder<Value>(
  disk: Disk,
  parent: string,
  name: string,
  fill: (folder: string) => Promise<Result<Value>>,
): Promise<Result<{ readonly folder: string; readonly filled: Value }>> {
  const { folder, part } = makePart(parent, name);
  try {
    const filled = await fill(part);
    if (!filled.ok) {
      removePart(part);
      return filled;
    }
    disk.flushFolder(part);
    disk.rename(part, folder);
    disk.flushFolder(parent);
    return { ok: true, value: { folder, filled: filled.value } };
  } catch (fault) {
    removePart(part);
    throw fault;
  }
}

/** What cannot be removed stays under its own name: a stick that was pulled out takes no removal, and why it failed is to be told. */
function removePart(part: string): void {
  try {
    rmSync(part, { recursive: true, force: true, maxRetries: 2 });
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
  }
}

function makePart(parent: string, name: string): { readonly folder: string; readonly part: string } {
  for (let count = 1; ; count += 1) {
    const folder = join(parent, count === 1 ? name : `${name} (${count})`);
    const part = `${folder}${unfinished}`;
    if (existsSync(folder) || existsSync(part)) continue;
    mkdirSync(part);
    return { folder, part };
  }
}
