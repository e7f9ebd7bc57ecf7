// What a column is called on the screen: as the year's own heading says, else in the language of the window.
import { type Column, type ColumnKey, columnsOf } from '../../src/register/columns.ts';
import type { FiscalYear } from '../../src/register/model.ts';
import { usualHeading } from '../store/column-shapes.ts';

/** One line, for labels and menus. */
export function columnName(column: Column, usualNames: Readonly<Record<ColumnKey, string>>): string {
  const isUsual = column.heading === usualHeading(column.key);
  return isUsual ? usualNames[column.key] : column.heading.replace(/\s+/gu, ' ');
}

/** The same by its key; one that the year does not show by its usual name. */
export function nameOfColumn(
  fiscalYear: Pick<FiscalYear, 'columns'> | null,
  key: ColumnKey,
  usualNames: Readonly<Record<ColumnKey, string>>,
): string {
  const column = fiscalYear && columnsOf(fiscalYear).find((one) => one.key === key);
  return column ? columnName(column, usualNames) : usualNames[key];
}

/** What the heading means, where the window speaks another language than the paper; else nothing. */
export function columnGloss(column: Column, usualNames: Readonly<Record<ColumnKey, string>>): string | null {
  const name = usualNames[column.key];
  return name === usualHeading(column.key) ? null : name;
}
