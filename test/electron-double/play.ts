// Plays a scenario of scenarios.mjs on an entry, in a process of its own under the double.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './unpacked-app.ts';

export interface Settings {
  readonly circumstances?: {
    readonly gotLock?: boolean;
    readonly isPackaged?: boolean;
    readonly isSlow?: boolean;
    readonly documents?: string;
  };
  /** What the process takes itself to run on. */
  readonly platform?: 'win32';
  /** A register that is double-clicked while the program is still starting. */
  readonly laterStart?: string;
  readonly args?: readonly string[];
  readonly waitForWindow?: boolean;
  readonly [more: string]: unknown;
}

export interface Played {
  readonly code: unknown;
  readonly printed: string;
  readonly complaint: string;
}

/** Its exit code and what it printed; `dataFolder` is the program's own. */
export function play(entry: string, scenario: string, settings: Settings, dataFolder: string): Promise<Played> {
  const inDouble = (file: string) => path.join(projectRoot, 'test', 'electron-double', file);
  const args = ['--import', pathToFileURL(inDouble('register.mjs')).href, inDouble('run.mjs')];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, entry, scenario, JSON.stringify(settings)],
      { env: { ...process.env, ITA_REGISTER_DATA: dataFolder }, maxBuffer: 64 * 1024 * 1024 },
      (fault, printed, complaint) => resolve({ code: fault === null ? 0 : fault.code, printed, complaint }),
    );
  });
}

/** What came of it. Throws when the entry ended without a word. */
export async function outcomeOf(entry: string, scenario: string, settings: Settings, dataFolder: string) {
  const { printed, complaint } = await play(entry, scenario, settings, dataFolder);
  if (printed === '') throw new Error(`the entry ended without a word: ${complaint}`);
  return JSON.parse(printed);
}
