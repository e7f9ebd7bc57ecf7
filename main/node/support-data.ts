// What this machine knows of the program: its versions, its logs, the names of its crash dumps, the licences it ships. It opens no
// register and reads no preference: neither may ever be in what is given out from here.
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { arch, release, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SupportData } from '../../src/app/support.ts';
import { readAsset } from './app-root.ts';
import { machineDisk } from './disk.ts';
import { onePiece } from './file-stream.ts';
import { logFiles } from './log-file.ts';
import { createZipWriter } from './zip-writer.ts';

export interface SupportOrder {
  /** The program's own folder. */
  readonly dataFolder: string;
  readonly version: string;
  readonly host: string;
  readonly now: () => string;
}

/** The log's place in the program's own folder. */
export function logPath(dataFolder: string): string {
  return join(dataFolder, 'log.jsonl');
}

export function createSupportData({ dataFolder, version, host, now }: SupportOrder): SupportData {
  return {
    about: () => ({ version, dataFolder, engines: engines(), licences: readLicences() }),
    bundle: async () => {
      const at = now();
      const machine = { platform: process.platform, release: release(), arch: arch(), memoryBytes: totalmem() };
      const versions = {
        program: version,
        host,
        ...Object.fromEntries(engines().map((one) => [one.name, one.version])),
      };
      const files = new Map<string, Buffer>([
        ['versions.json', asJson({ madeAt: at, versions, machine })],
        ['crash-dumps.json', asJson(crashDumps(join(dataFolder, 'electron', 'Crashpad')))],
        ...logFiles(logPath(dataFolder)).map((file): [string, Buffer] => [`log/${basename(file)}`, readFileSync(file)]),
      ]);
      return { bytes: await zipOf(files, at), files: [...files.keys()] };
    },
  };
}

function engines(): readonly { readonly name: string; readonly version: string }[] {
  const { electron, chrome, node } = process.versions;
  const known = { Electron: electron, Chromium: chrome, 'Node.js': node };
  return Object.entries(known).flatMap(([name, version]) => (version === undefined ? [] : [{ name, version }]));
}

/** Names, sizes and times of the dumps that crashes left; none where there is no such folder. What is in a dump stays here. */
function crashDumps(folder: string): readonly { readonly name: string; readonly bytes: number; readonly at: string }[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.dmp'))
      .map((name) => {
        const { size, mtime } = statSync(join(folder, name));
        return { name: basename(name), bytes: size, at: mtime.toISOString() };
      });
  } catch {
    return [];
  }
}

function asJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

async function zipOf(files: ReadonlyMap<string, Buffer>, at: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-support-'));
  try {
    const path = join(folder, 'support.zip');
    const file = openSync(path, 'wx+');
    try {
      const zip = createZipWriter(machineDisk, file, at);
      for (const [name, bytes] of files) await zip.add(name, onePiece(bytes));
      zip.finish();
    } finally {
      closeSync(file);
    }
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As main/collect-licences.mjs wrote them: each text once, and by its number. */
interface CollectedLicences {
  readonly licences: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: number;
  }[];
  readonly texts: readonly string[];
}

function readLicences() {
  const { licences, texts } = JSON.parse(
    gunzipSync(readAsset('licences', 'licences.json.gz')).toString('utf8'),
  ) as CollectedLicences;
  return licences.map((one) => ({ ...one, text: texts[one.text] ?? '' }));
}
