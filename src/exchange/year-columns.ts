// Tables that say in columns of their own which year and round their rows belong to, as sheets do that are made to be filtered.
import type { RoundMonths } from '../register/model.ts';
import { parseInteger } from '../thai/digits.ts';
import { squeezeCaption } from './caption-words.ts';
import type { SourceTable } from './source-tables.ts';

export interface YearAndRound {
  /** พ.ศ., of the first row that says one. */
  readonly fiscalYear: number | null;
  readonly months: RoundMonths | null;
}

/** What the columns of the taken tables say of year and round; null where there are no such columns. */
export function readYearColumns(tables: readonly SourceTable[]): YearAndRound {
  const fiscalYear = firstNumber(tables, /^(?:ประจำ)?ปี(?:งบประมาณ)?(?:\(?พ\.?ศ\.?\)?)?$/u);
  const months = firstNumber(tables, /^รอบ(?:\(?เดือน\)?)?$/u);
  return { fiscalYear, months: months === 6 || months === 12 ? months : null };
}

function firstNumber(tables: readonly SourceTable[], caption: RegExp): number | null {
  for (const { isTaken, columns, rows } of tables) {
    if (!isTaken) continue;
    const index = columns.findIndex((column) => column.column === null && caption.test(squeezeCaption(column.caption)));
    if (index === -1) continue;
    for (const { row, heading } of rows) {
      const number = heading === null ? parseInteger(row.cells[index] ?? '') : null;
      if (number !== null) return number;
    }
  }
  return null;
}
