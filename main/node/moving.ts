// Evidence files, copies and packages as the application's ports, over this machine's disk.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EvidenceFiles, Moving } from '../../src/app/moving-ports.ts';
import type { Now } from '../../src/app/ports.ts';
import { fail, ok } from '../../src/result.ts';
import { type Disk, machineDisk } from './disk.ts';
import { evidenceStore } from './evidence-store.ts';
import { piecesOf, writePieces } from './file-stream.ts';
import { codeOf, ioError } from './io-error.ts';
import { copyOutside, soundOrFault, watchOf } from './outside-copy.ts';
import { packRegister } from './pack-register.ts';
import type { SqlEngine } from './sql-engine.ts';
import { fileNameOf } from './suggested-path.ts';
import { unpackRegister } from './unpack-register.ts';
import { verifyCopy } from './verify-copy.ts';

export interface MovingOptions {
  readonly engine: SqlEngine;
  readonly now: Now;
  readonly programVersion: string;
  /** The machine's own outside the tests. */
  readonly disk?: Disk;
}

/** Copies and packages. */
export function createMoving({ engine, now, programVersion, disk = machineDisk }: MovingOptions): Moving {
  return {
    copy: (path, folder, work) => copyOutside(engine, disk, { ...work, path, folder, now: now(), programVersion }),
    verify: async (folder, work) => {
      const checked = soundOrFault(await verifyCopy(folder, (total) => watchOf(work, total)), folder);
      if (!checked.ok) return checked;
      const { register, madeAt, counts, missing } = checked.value.manifest;
      return ok({ folder, register, madeAt, evidenceFiles: counts.evidenceFiles, bytes: counts.bytes, missing });
    },
    pack: (path, out, work) => packRegister(engine, disk, { ...work, path, out, now: now(), programVersion }),
    unpack: (path, folder, work) => unpackRegister(disk, { ...work, path, folder }),
  };
}

/** Where copies of evidence lie that were given to another program to show. */
function openedFolder(dataFolder: string): string {
  return join(dataFolder, 'opened');
}

/** Takes those copies away at the program's start; one that is still shown may resist, and goes another time. */
export function forgetOpened(dataFolder: string): void {
  try {
    rmSync(openedFolder(dataFolder), { recursive: true, force: true });
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
  }
}

/** The evidence files of this machine's registers; `dataFolder` is the program's own. */
export function createEvidenceFiles(dataFolder: string, disk: Disk = machineDisk): EvidenceFiles {
  return {
    add: async (registerPath, source, work) => {
      const added = await evidenceStore(registerPath, disk).add(source, watchOf(work, sizeOf(source)));
      return added.ok ? ok({ ...added.value, name: basename(source) }) : added;
    },
    carry: async (fromRegisterPath, toRegisterPath) => {
      const [from, to] = [evidenceStore(fromRegisterPath, disk), evidenceStore(toRegisterPath, disk)];
      if (from.folder === to.folder) return;
      for (const file of from.list()) if (!to.has(file)) await to.add(from.pathOf(file.sha256));
    },
    copyForOpening: async (registerPath, { sha256, name }) => {
      const path = evidenceStore(registerPath, disk).pathOf(sha256);
      try {
        mkdirSync(openedFolder(dataFolder), { recursive: true });
        // A folder for each: the file keeps its own name, and two of one name do not meet.
        const target = join(mkdtempSync(join(openedFolder(dataFolder), 'file-')), fileNameOf(name) || 'evidence');
        const copied = await writePieces(disk, target, piecesOf(path));
        // What is shown must be what was put in.
        return copied.sha256 === sha256 ? ok(target) : fail({ kind: 'copyDamaged', path, files: [name] });
      } catch (fault) {
        return fail(ioError(fault, path));
      }
    },
  };
}

/** 0 where there is none: adding it will say so. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
