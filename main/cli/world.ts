// What every command works with: the adapters of this machine without a window, and the folder the person typed the line in.
import { resolve } from 'node:path';
import type { NewId, Now, RegisterStore, ReportPrinter, WholeFiles } from '../../src/app/ports.ts';
import { createClock } from '../node/clock.ts';
import { sampleReport, wholeFiles } from '../node/compose.ts';
import { newId } from '../node/new-id.ts';
import { createPrinter } from '../node/printer.ts';
import { createRegisterStore } from '../node/register-file.ts';
import { loadSqlEngine } from '../node/sql-engine.ts';

export interface World {
  readonly store: RegisterStore;
  readonly printer: ReportPrinter;
  readonly files: WholeFiles;
  readonly now: Now;
  readonly newId: NewId;
  readonly sampleReport: () => string;
  /** A path as typed, made whole from the folder the command was typed in. */
  readonly resolvePath: (typed: string) => string;
}

/** The world of one run. `npm run` changes the folder but says in INIT_CWD where it was called. */
export async function createWorld(environment: Readonly<Record<string, string | undefined>>): Promise<World> {
  const folder = environment.INIT_CWD ?? process.cwd();
  const now = createClock(environment);
  return {
    store: createRegisterStore({ engine: await loadSqlEngine(), now }),
    printer: createPrinter(),
    files: wholeFiles,
    now,
    newId,
    sampleReport,
    resolvePath: (typed) => resolve(folder, typed),
  };
}
