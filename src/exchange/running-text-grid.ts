// Text of a printed report whose cells stand one after another, as most readers of PDF copy it: front lines, headings, groups and
// rows as a grid. Rows say that their cells were parted by guess; where nothing tells, a row keeps its text whole.
import { allColumns, type ColumnKey } from '../register/columns.ts';
import { type CopiedLine, copiedLines } from './copied-lines.ts';
import type { Grid, GridLine } from './grid.ts';
import { joinHalves } from './row-cells.ts';
import { type CellEnd, type PartedRow, type Parting, type PartingPlace, partRows } from './running-cells.ts';
import { joinLines, type RunningLine, widthOf } from './running-lines.ts';
import { findRunningTable, type RunningTable, type Stretch } from './running-table.ts';

/** A text of more lines is not looked at: no report has as many. */
const mostLines = 60_000;

/** What a line costs at most, on average, in rows that are rows: those of reports cost a tenth, a text in another order twice this. */
const worstFit = 0.35;

/** The grid of such a text, or null where it has no table to be made out. */
export function readRunningText(text: string): Grid | null {
  const lines = copiedLines(text);
  const table = lines.length > mostLines ? null : findRunningTable(lines);
  if (table === null || table.stretches.every((stretch) => stretch.lines.length === 0)) return null;
  const rows = partTable(table);
  const captions = table.captions.map(({ caption }) => caption);
  const grid: GridLine[] = frontText(table.before);
  for (const [index, { groups, beginsPage, lines: own }] of table.stretches.entries()) {
    if (index === 0 || beginsPage) {
      const line = index === 0 ? table.line : (groups[0]?.line ?? own[0]?.line ?? table.line);
      grid.push({ kind: 'gap', line });
      if (table.hasHeading) grid.push({ kind: 'row', line, cells: captions, isHeading: true });
    }
    for (const { line, text: heading } of groups) grid.push({ kind: 'row', line, cells: [heading], isFullWidth: true });
    grid.push(...(rows[index] ?? []));
  }
  for (const [index, { line, text: words }] of table.after.entries()) {
    if (index === 0) grid.push({ kind: 'gap', line });
    grid.push({ kind: 'text', line, text: words });
  }
  return grid;
}

const roundsOfLearning = 3;

/** The rows of every stretch. How wide columns are is learnt: from the usual shares first, then from what was read with them. */
function partTable({ captions, stretches, phrases }: RunningTable): readonly (readonly GridLine[])[] {
  const columns = captions.map(({ key }) => key);
  const all = stretches.flatMap(({ lines }) => lines);
  const hasCodes = all.filter(({ code }) => code !== null).length * 200 >= all.length;
  let widths = usualWidths(columns, all);
  let parted: readonly Parting[] = [];
  for (let round = 0; round < roundsOfLearning; round += 1) {
    parted = partStretches(stretches, { columns, widths, phrases, hasCodes });
    widths = widthsIn(parted, widths);
  }
  const isParted = parted.reduce((sum, { cost }) => sum + cost, 0) <= worstFit * all.length;
  return parted.map(({ rows }, index) =>
    isParted ? rows.map((row) => gridRow(row, columns)) : wholeRow(stretches[index]?.lines ?? []),
  );
}

function partStretches(
  stretches: readonly Stretch[],
  known: Omit<PartingPlace, 'continues' | 'before'>,
): readonly Parting[] {
  let before: readonly CellEnd[] = [];
  return stretches.map(({ lines, continues }) => {
    const parting = partRows(lines, { ...known, continues, before });
    for (const row of parting.rows) before = cellEnds(row, before);
    return parting;
  });
}

/** A page cuts all cells of a row at one height: those with fewer lines ended above it. */
function cellEnds({ cells, isContinued }: PartedRow, before: readonly CellEnd[]): readonly CellEnd[] {
  const heights = cells.map((cell) => cell.filter(({ isInside }, index) => index === 0 || !isInside).length);
  const tallest = Math.max(...heights);
  return cells.map((cell, index) => {
    const mark = cell.findLast((line) => line.mark !== null)?.mark;
    return {
      lastNumber: mark?.numbers[0] ?? (isContinued ? (before[index]?.lastNumber ?? 0) : 0),
      isWhole: (heights[index] ?? 0) < tallest,
      text: cell.at(-1)?.text ?? '',
    };
  });
}

function usualWidths(columns: readonly ColumnKey[], lines: readonly RunningLine[]): readonly number[] {
  const shares = columns.map((key) => allColumns.find((column) => column.key === key)?.widthShare ?? 0.1);
  const whole = lines.filter(({ isInside }) => !isInside);
  const widest = quantile(
    whole.map(({ width }) => width),
    0.99,
  );
  return shares.map((share) => (share / Math.max(...shares)) * widest);
}

/** Fewer lines say nothing of how wide a column is. */
const fewLines = 6;

function widthsIn(parted: readonly Parting[], before: readonly number[]): readonly number[] {
  return before.map((usual, column) => {
    const lines = parted.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[column] ?? []));
    const widths = lines.map(({ width }) => width);
    return widths.length < fewLines ? usual : quantile(widths, 0.97);
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Text that goes on with an item is marked as pages mark it, so that its row is joined with the one before. */
function gridRow({ line, cells, unsure, isContinued }: PartedRow, columns: readonly ColumnKey[]): GridLine {
  const texts = cells.map(joinLines);
  const issue = columns.indexOf('issue');
  if (isContinued && texts[issue]) texts[issue] = `(ต่อ) ${texts[issue]}`;
  return { kind: 'row', line, cells: texts, parted: unsure };
}

function wholeRow(lines: readonly RunningLine[]): readonly GridLine[] {
  const [first] = lines;
  return first ? [{ kind: 'row', line: first.line, cells: [joinLines(lines)], parted: 'not' }] : [];
}

const yearAlone = /^ประจำปีงบประมาณ\s*พ\.?\s*ศ\.?\s*[0-9๐-๙]{4}$/u;
const planTitle = /^(?:มาตรการ|แผน)/u;
const fullLine = 0.85;
const leastFullLine = 60;

/** The lines above the table as paragraphs: a full line goes on, a year below a plan's title belongs to it. */
function frontText(lines: readonly CopiedLine[]): GridLine[] {
  const widest = lines.reduce((most, { text }) => Math.max(most, widthOf(text)), 0);
  const grid: { kind: 'text'; line: number; text: string }[] = [];
  let lastWidth = 0;
  for (const { line, text } of lines) {
    const before = grid.at(-1);
    const isTitle = before !== undefined && planTitle.test(before.text) && yearAlone.test(text);
    const isGoingOn = widest > leastFullLine && lastWidth > widest * fullLine;
    if (before && (isTitle || isGoingOn)) {
      before.text = isTitle ? `${before.text} ${text}` : joinHalves(before.text, text);
    } else grid.push({ kind: 'text', line, text });
    lastWidth = isTitle ? 0 : widthOf(text);
  }
  return grid;
}
