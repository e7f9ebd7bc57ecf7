// What a column is called on the screen: as the year's own heading says, else in the language of the window.
import type { Column, ColumnKey } from '../../src/register/columns.ts';
import { usualHeading } from './column-shapes.ts';

/** One line, for labels and menus. */
export function columnName(column: Column, usualNames: Readonly<Record<ColumnKey, string>>): string {
  const isUsual = column.heading === usualHeading(column.key);
  return isUsual ? usualNames[column.key] : column.heading.replace(/\s+/gu, ' ');
}

/** What the heading means, where the window speaks another language than the paper; else nothing. */
export function columnGloss(column: Column, usualNames: Readonly<Record<ColumnKey, string>>): string | null {
  const name = usualNames[column.key];
  return name === usualHeading(column.key) ? null : name;
}
