// Where this user's program keeps what is its own (preferences, log, the sample register), and where it first looks for the
// user's registers. The name is fixed ASCII, so that renaming the product never loses a setting.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The program's own folder. `ITA_REGISTER_DATA` overrules it; a portable program keeps it beside its .exe. */
export function dataFolder(environment: Environment, platform: NodeJS.Platform): string {
  const own = environment.ITA_REGISTER_DATA;
  if (own) return resolve(own);
  const beside = environment.PORTABLE_EXECUTABLE_DIR;
  if (beside) return join(beside, 'ita-register-data');
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'ita-register');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'ita-register');
  return join(environment.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'ita-register');
}

/** The user's documents folder: the one that a host was told by the system, or the usual one; the home folder where there is neither. */
export function documentsFolder(told?: string): string {
  return [told, join(homedir(), 'Documents')].find((folder) => folder && existsSync(folder)) ?? homedir();
}
