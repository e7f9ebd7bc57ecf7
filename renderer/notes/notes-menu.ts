// The cells of a row to put a note on, or to read the one that is there.
import { type ColumnKey, cellAddress, columnsOf, noteText } from '../../src/register/columns.ts';
import type { FiscalYear, Id } from '../../src/register/model.ts';
import type { MenuEntry } from '../panels/menu.ts';
import { wording } from '../store/program.ts';
import { shownNow } from '../store/shown.ts';
import { columnName } from '../table/column-names.ts';
import { openNote, openNotes } from './note-commands.ts';

/** One entry a column; a dot stands at those that have a note. */
export function notesMenu(
  fiscalYear: FiscalYear,
  measureId: Id,
  usualNames: Readonly<Record<ColumnKey, string>>,
): readonly MenuEntry[] {
  const shown = shownNow();
  const measure = fiscalYear.groups.flatMap((group) => group.measures).find(({ id }) => id === measureId);
  if (!shown || !measure) return [];
  const cells = columnsOf(fiscalYear).map((column): MenuEntry => {
    const cell = cellAddress(measureId, column.key, shown.round.id);
    return {
      id: column.key,
      label: columnName(column, usualNames),
      remark: noteText(measure, cell) === '' ? '' : '●',
      run: () => openNote(cell),
    };
  });
  return [...cells, { id: 'all', label: wording().commands.notes, startsSection: true, run: openNotes }];
}
