// Back to an older state: the backups of a register to choose from, one of them put back, or what can be saved of a damaged file.
import { notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, wording } from '../store/program.ts';
import { askRecovery, recoveryQuestionStore } from '../store/questions.ts';
import { leaveThen, openPath, show } from './file-commands.ts';
import { choosePath } from './paths.ts';

/** Shows the backups of the register that is open. */
export async function askRestore(): Promise<void> {
  const open = openStore.get();
  if (open) await leaveThen(() => askRecovery(open.file.path, null));
}

/** Puts a backup in the place of the register; what lay there stays among the backups. */
export async function restoreBackup(path: string, from: string): Promise<void> {
  recoveryQuestionStore.set(null);
  if (show(await call('backup.restore', { path, from }))) {
    notify({ tone: 'done', text: wording().recovery.restored, action: null });
  }
}

/** Saves what can still be read into a new file and opens that. */
export async function salvage(path: string): Promise<void> {
  recoveryQuestionStore.set(null);
  const to = await choosePath('saveCopy', wording().recovery.salvagedName);
  if (to === null) return;
  const salvaged = await call('register.salvage', { path, to });
  if (!salvaged.ok) return notifyError(salvaged.error);
  await openPath(to);
  notify({ tone: 'done', text: wording().recovery.salvaged(salvaged.value.measures), action: null });
}
