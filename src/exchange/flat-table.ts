// A table with one row a measure, as a spreadsheet filters it: the group's heading, the fiscal year and the round stand in columns
// beside the measure. Here it is turned back into the table that recognition reads. It knows nothing of measures.
import { allColumns } from '../register/columns.ts';
import type { RoundMonths } from '../register/model.ts';
import { parseInteger } from '../thai/digits.ts';
import { readCaption, squeezeCaption } from './caption-words.ts';
import type { Grid, GridLine } from './grid.ts';

/** The captions that such a table is known and read by. */
export const flatCaptions = {
  group: 'กลุ่ม (ตัวชี้วัดและเครื่องมือการประเมิน)',
  fiscalYear: 'ปีงบประมาณ',
  round: 'รอบ (เดือน)',
  /** Read out of the texts beside it: taken for a column of its own it would stand in them twice. */
  code: 'รหัสข้อ',
} as const;

export interface FlatTable {
  /** With a full-width row before the first measure of each group and without the columns that say what its texts say. */
  readonly grid: Grid;
  /** พ.ศ., of the first row that says one. */
  readonly fiscalYear: number | null;
  readonly months: RoundMonths | null;
}

/**
 * The table of a grid that has the group's column, or null for any other grid. A row without a word in the report's columns stands
 * for a group that has no measures.
 */
export function readFlatTable(grid: Grid): FlatTable | null {
  const head = grid.findIndex((line) => line.kind === 'row' && columnOf(line.cells, flatCaptions.group) !== -1);
  const heading = grid[head];
  if (heading?.kind !== 'row') return null;
  const captions = heading.cells;
  const group = columnOf(captions, flatCaptions.group);
  const code = columnOf(captions, flatCaptions.code);
  const isReports = captions.map((caption) => readCaption(caption, allColumns) !== null);
  let open: string | null = null;
  const lines = grid.flatMap((line, index): readonly GridLine[] => {
    if (line.kind !== 'row' || index < head) return [line];
    const own: GridLine = { ...line, cells: line.cells.filter((_, at) => at !== group && at !== code) };
    if (index === head) return [own];
    const name = line.cells[group] ?? '';
    const measure = line.cells.some((cell, at) => cell !== '' && isReports[at]) ? [own] : [];
    const isNew = name !== open && name.trim() !== '';
    open = name;
    return isNew ? [{ kind: 'row', line: line.line, cells: [name], isFullWidth: true }, ...measure] : measure;
  });
  const months = firstNumber(flatCaptions.round);
  return {
    grid: lines,
    fiscalYear: firstNumber(flatCaptions.fiscalYear),
    months: months === 6 || months === 12 ? months : null,
  };

  function firstNumber(caption: string): number | null {
    const at = columnOf(captions, caption);
    for (const line of grid.slice(head + 1)) {
      const number = line.kind === 'row' ? parseInteger(line.cells[at] ?? '') : null;
      if (number !== null) return number;
    }
    return null;
  }
}

function columnOf(cells: readonly string[], caption: string): number {
  return cells.findIndex((cell) => squeezeCaption(cell) === squeezeCaption(caption));
}
