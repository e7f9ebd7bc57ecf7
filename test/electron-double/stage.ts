// A stage for tests of the entry: the unpacked program, a sample register in a folder of the test's own, scenarios played on them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { contract } from '../../src/contract/contract.ts';
import { outcomeOf, type Settings } from './play.ts';
import { type UnpackedApp, unpackApp } from './unpacked-app.ts';

export interface Stage {
  readonly unpacked: UnpackedApp;
  /** For the test's own files. */
  readonly work: string;
  /** The path of a register. */
  readonly sample: string;
  /** A folder for the program's own files, new at every call. */
  newDataFolder(): string;
  /** What came of a scenario; the program's own folder is a new one where none is named. */
  outcome(scenario: string, settings?: Settings, dataFolder?: string): ReturnType<typeof outcomeOf>;
  clear(): void;
}

export async function openStage(): Promise<Stage> {
  const unpacked = await unpackApp(Object.keys(contract));
  const work = mkdtempSync(path.join(tmpdir(), 'ita-electron-work-'));
  const sample = path.join(work, 'ทะเบียน ของฉัน.itareg');
  const made = await createSampleRegister(sample);
  if (!made.ok) throw new Error(made.error.kind);
  const newDataFolder = () => mkdtempSync(path.join(work, 'data-'));
  return {
    unpacked,
    work,
    sample,
    newDataFolder,
    outcome: (scenario, settings = {}, dataFolder = newDataFolder()) =>
      outcomeOf(unpacked.entry, scenario, settings, dataFolder),
    clear() {
      unpacked.remove();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
