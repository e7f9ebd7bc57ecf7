// Reads an app.asar: which files are in it, their bytes, and the header whose hash the program is sealed with.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
}

export interface Asar {
  /** Bytes by path with slashes, e.g. `dist/main/electron.js`. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly bytes: number;
  /** SHA-256 of the header, in hex. */
  readonly headerHash: string;
}

/** Throws where a file of it would lie outside of it. */
export function readAsar(file: string): Asar {
  const bytes = readFileSync(file);
  const headerBytes = bytes.readUInt32LE(4);
  const header = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8');
  const files = new Map<string, Buffer>();
  const walk = (entry: Entry, at: string): void => {
    for (const [name, child] of Object.entries(entry.files ?? {})) {
      const inside = at === '' ? name : `${at}/${name}`;
      if (child.files) walk(child, inside);
      else if (child.unpacked === true || child.offset === undefined) throw new Error(`${inside} is outside`);
      else {
        const start = 8 + headerBytes + Number(child.offset);
        files.set(inside, bytes.subarray(start, start + (child.size ?? 0)));
      }
    }
  };
  walk(JSON.parse(header) as Entry, '');
  return { files, bytes: bytes.length, headerHash: createHash('sha256').update(header).digest('hex') };
}

/** Writes all of it into `folder`. */
export function extractAsar(asar: Asar, folder: string): void {
  for (const [name, bytes] of asar.files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
}
