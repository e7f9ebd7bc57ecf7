// A sheet as comma-separated text: UTF-8 with a byte order mark, so that Excel reads Thai; quotes and line ends as RFC 4180 has them;
// days as YYYY-MM-DD; formulas disarmed. It must not know what the sheet is about.
import { disarmFormula } from '../exchange/csv-formulas.ts';
import type { Sheet, SheetCell } from './workbook.ts';

const byteOrderMark = '\uFEFF';

/** The sheet with its captions as the first record. */
export function commaSeparated({ columns, rows }: Sheet): string {
  const records = [columns.map(({ heading }) => heading), ...rows];
  return byteOrderMark + records.map((cells) => `${cells.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  const text = disarmFormula(cell);
  return /[",\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
