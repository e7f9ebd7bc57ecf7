// What can be done with the table's columns: each wish is one change of the fiscal year on the screen.
import { type ColumnKey, columnsOf, type YearColumn } from '../../src/register/columns.ts';
import type { FiscalYear } from '../../src/register/model.ts';
import { asStored, usualAgain, withColumn, withoutColumn } from '../store/column-shapes.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { shownYear } from '../store/shown.ts';
import { change } from './change-commands.ts';

/** Shows one of the optional columns, or takes it away; its texts stay in the register. */
export function showColumn(key: ColumnKey, isShown: boolean): void {
  changeColumns((year) => (isShown ? withColumn(year, key) : withoutColumn(year, key)));
}

/** The usual widths and headings of the columns that are shown. */
export function resetColumns(): void {
  changeColumns(usualAgain);
}

/** The widths on which a border was let go. */
export function setWidths(columns: readonly YearColumn[]): void {
  changeColumns(() => asStored(columns));
}

function changeColumns(toColumns: (fiscalYear: FiscalYear) => readonly YearColumn[]): void {
  // A heading just typed is among them.
  commitAllDrafts();
  const fiscalYear = shownYear();
  if (!fiscalYear) return;
  const columns = toColumns(fiscalYear);
  const isSame = JSON.stringify(columnsOf({ columns })) === JSON.stringify(columnsOf(fiscalYear));
  if (!isSame) change({ kind: 'setColumns', fiscalYearId: fiscalYear.id, columns });
}
