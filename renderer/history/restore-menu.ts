// What can be brought back from a part of a step: its cell, its row, and the round the table shows or the part belongs to.
import { findMeasure, findRound } from '../../src/register/find.ts';
import type { FiscalYear, Register, Round } from '../../src/register/model.ts';
import type { MenuEntry } from '../panels/menu.ts';
import { wording } from '../store/program.ts';
import { type RestoreTarget, restoreQuestionStore } from '../store/side-panel.ts';
import { shownOf, viewStore } from '../store/view.ts';
import type { HistoryItem } from './entries.ts';
import { namesOf } from './names.ts';
import { type HistoryPart, titled } from './telling.ts';

/** Each entry asks, and shows what it would change, before anything is done. */
export function restoreMenu(part: HistoryPart, item: HistoryItem, register: Register): readonly MenuEntry[] {
  const { restore: words } = wording().history;
  const { firstTxn, lastTxn, since, entry } = item;
  const ask = (target: RestoreTarget, title: string) => () =>
    restoreQuestionStore.set({ target, title, firstTxn, lastTxn, since, at: entry.at });
  const { cell, measureId } = part;
  const names = namesOf(register, [], wording(), null);
  const isThere = measureId !== null && findMeasure(register, measureId) !== null;
  const round = roundOf(part, register);
  const entries: MenuEntry[] = [];
  // A cell of a row that is gone has no place to come back to; the row has.
  if (cell && isThere) {
    const title = words.title.cell(titled(names.row(cell.measureId), names.column(cell)));
    entries.push({ id: 'cell', label: words.cell, run: ask({ kind: 'cell', cell }, title) });
  }
  if (measureId !== null) {
    const run = ask({ kind: 'measure', measureId }, words.title.measure(isThere ? names.row(measureId) : part.title));
    entries.push({ id: 'measure', label: words.measure, run });
  }
  if (round && part.subject !== 'settings') {
    const title = words.title.round(round.fiscalYear.year, round.round.months);
    const run = ask({ kind: 'round', roundId: round.round.id }, title);
    entries.push({ id: 'round', label: words.round, startsSection: entries.length > 0, run });
  }
  return entries;
}

/** The round of an action; of anything else that of its year which the table shows, or its year's last. */
function roundOf(
  { cell, measureId }: HistoryPart,
  register: Register,
): { readonly fiscalYear: FiscalYear; readonly round: Round } | null {
  if (cell?.roundId != null) return findRound(register, cell.roundId);
  const shown = shownOf(register, viewStore.get());
  const fiscalYear = measureId === null ? null : findMeasure(register, measureId)?.fiscalYear;
  if (!fiscalYear || fiscalYear.id === shown?.fiscalYear.id) return shown;
  const round = fiscalYear.rounds.at(-1);
  return round ? { fiscalYear, round } : null;
}
