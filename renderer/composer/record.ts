// Puts a composed result into its cell, as one step, and goes there.
import { flushSync } from 'react-dom';
import type { Composed } from '../../src/followup/compose.ts';
import type { Id } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { forgetSavedDrafts } from '../store/drafts.ts';
import { wording } from '../store/program.ts';
import { look, viewStore } from '../store/view.ts';
import { cellElement, showChanged } from '../table/focus.ts';
import { composerStore } from './composer-store.ts';

/** Nothing happens where the register does not take it, which is said. */
export function record(measureId: Id, { changes }: Composed, row: number): void {
  if (!change({ kind: 'batch', changes })) return;
  flushSync(() => {
    composerStore.set(null);
    // A field that was typed in before shows what the register holds now.
    forgetSavedDrafts();
    if (viewStore.get().screen !== 'register') look({ screen: 'register' });
  });
  const area = cellElement(measureId, 'actions');
  if (area) showChanged(area);
  offerUndo(wording().followup.composer.inserted(row));
}
