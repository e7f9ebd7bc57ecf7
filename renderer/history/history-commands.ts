// The history of a row or cell beside the table, and bringing back what it tells of: first what that would change, then the step.
import type { BackupSummary } from '../../src/contract/contract.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { saveNow } from '../commands/change-commands.ts';
import { leaveThen } from '../commands/file-commands.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { openSidePanel } from '../commands/side-panel-commands.ts';
import { sendStep } from '../store/commit-queue.ts';
import { flush, forgetSavedDrafts } from '../store/drafts.ts';
import { dismissNotice, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, wording } from '../store/program.ts';
import { recoveryQuestionStore } from '../store/questions.ts';
import { type RestoreQuestion, restoreQuestionStore } from '../store/side-panel.ts';
import { look, viewStore } from '../store/view.ts';
import { changesBetween } from './differences.ts';
import type { HistoryChange } from './entries.ts';

/** Shows the history of a row, or of one of its columns, beside the table. */
export function openRowHistory(measureId: Id, column: ColumnKey | null): void {
  look({ active: { measureId, column: column ?? 'issue' }, activeGroupId: null });
  openSidePanel({ kind: 'history', column });
}

/** The same for the cell the caret is in. */
export function openCellHistory(measureId: Id): void {
  openRowHistory(measureId, viewStore.get().active?.column ?? null);
}

/** As a part was before the steps that are asked about, or after them. */
export type Moment = 'before' | 'after';

/** What bringing back would change now; nothing is changed by asking. */
export async function previewRestore(
  question: RestoreQuestion,
  moment: Moment,
): Promise<Result<readonly HistoryChange[]>> {
  await flush();
  const { target } = question;
  const reply = await call('register.previewRestore', { txn: txnAt(question, moment), target });
  if (!reply.ok) return reply;
  const open = openStore.get();
  if (!open) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
  const applied = applyChange(open.register, reply.value.change);
  return applied.ok ? ok(changesBetween(open.register, applied.value.register)) : applied;
}

/** Brings it back, as a step that can be undone; true when it is done. */
export async function restore(question: RestoreQuestion, moment: Moment): Promise<boolean> {
  dismissNotice();
  if (!(await saveNow())) return false;
  const reply = await sendStep('register.restore', { txn: txnAt(question, moment), target: question.target });
  if (!reply) return false;
  if (!reply.ok) {
    notifyError(reply.error);
    return false;
  }
  forgetSavedDrafts();
  restoreQuestionStore.set(null);
  offerUndo(wording().history.restore.done);
  return true;
}

/** The question whether to put this backup in the place of the open register. */
export async function askForBackup(backup: BackupSummary): Promise<void> {
  const path = openStore.get()?.file.path;
  if (path === undefined) return;
  await leaveThen(async () => recoveryQuestionStore.set({ path, fault: null, backups: [backup] }));
}

/** A step is done when its number is; 0 is before the first. */
function txnAt({ firstTxn, lastTxn }: RestoreQuestion, moment: Moment): number {
  return moment === 'before' ? firstTxn - 1 : lastTxn;
}
