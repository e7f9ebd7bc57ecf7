// The real Electron program for the page tests, where its binary is. Native dialogs cannot be clicked from here, so the next
// path a dialog would give is put into Electron's own dialog object in the main process.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { _electron, type Page } from 'playwright-core';
import { hasDisplay } from '../../main/node/app-window.ts';
import { electronPackage, findElectron } from '../../main/node/electron-binary.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');

export interface ElectronHost {
  readonly page: Page;
  /** The path the next native dialog gives back; null turns it down. */
  answerNextDialog(path: string | null): Promise<void>;
  /** Closes the window as the person would: the page puts its drafts away first. */
  close(): Promise<void>;
}

/** Why the program cannot be run here; null when it can. */
export function whyNoElectron(): string | null {
  if (findElectron(electronPackage(), process.env) === null)
    return 'no Electron binary: npx install-electron --no fetches it';
  if (!hasDisplay(process.env, process.platform)) return 'no display: start the tests under xvfb-run';
  if (!existsSync(path.join(projectRoot, 'dist', 'main', 'electron.js'))) return 'not built: run npm run build';
  return null;
}

/** Starts the built program with a data folder of its own and waits for its window. */
export async function startElectronHost(dataFolder: string, openFile?: string): Promise<ElectronHost> {
  const program = findElectron(electronPackage(), process.env);
  if (program === null) throw new Error('no Electron binary');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const electron = await _electron.launch({
    executablePath: program,
    args: [...(asRoot ? ['--no-sandbox'] : []), projectRoot, ...(openFile === undefined ? [] : [openFile])],
    env: { ...definedOnly(process.env), ITA_REGISTER_DATA: dataFolder },
  });
  const page = await electron.firstWindow();
  return {
    page,
    answerNextDialog: (answer) =>
      electron.evaluate(({ dialog }, given) => {
        dialog.showOpenDialog = async () => ({ canceled: given === null, filePaths: given === null ? [] : [given] });
        dialog.showSaveDialog = async () => ({ canceled: given === null, filePath: given ?? '' });
      }, answer),
    close: () => electron.close(),
  };
}

function definedOnly(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
