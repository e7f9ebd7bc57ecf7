// What can be done with a year's columns: widths, headings, which of them are shown. Pure: each gives a new list for the register,
// and the empty list wherever the columns are the usual five.
import {
  allColumns,
  type Column,
  type ColumnKey,
  columnsOf,
  leastWidthShare,
  columns as usualColumns,
  type YearColumn,
} from '../../src/register/columns.ts';
import type { FiscalYear, PaperSettings } from '../../src/register/model.ts';

/** One step of a border by keyboard, as a share of the table's width. */
export const borderStep = 0.005;

/** Widths are kept to a hundredth of a percent: finer than any printer, and equal however they were reached. */
const grain = 10_000;

/** The columns of which a year shows as many as it likes. */
export const optionalColumns = allColumns.filter(({ key }) => !usualColumns.some((usual) => usual.key === key));

/** How far the border to the right of a column may be: the least and the most share of that column. */
export function borderLimits(
  columns: readonly Column[],
  index: number,
): { readonly least: number; readonly most: number } {
  const pair = (columns[index]?.widthShare ?? 0) + (columns[index + 1]?.widthShare ?? 0);
  return { least: leastWidthShare, most: pair - leastWidthShare };
}

/** The columns with the border to the right of one of them moved, so that it has this share; its neighbour gives or takes. */
export function withBorder(columns: readonly Column[], index: number, share: number): readonly Column[] {
  const { least, most } = borderLimits(columns, index);
  const [left, right] = [columns[index], columns[index + 1]];
  if (!left || !right || most < least) return columns;
  const width = Math.round(Math.min(most, Math.max(least, share)) * grain) / grain;
  const rest = left.widthShare + right.widthShare - width;
  return columns.with(index, { ...left, widthShare: width }).with(index + 1, { ...right, widthShare: rest });
}

/** With another heading; without a word, the usual one. */
export function withHeading(fiscalYear: FiscalYear, key: ColumnKey, heading: string): readonly YearColumn[] {
  const text = heading.trim() === '' ? usualHeading(key) : heading;
  return asStored(columnsOf(fiscalYear).map((column) => (column.key === key ? { ...column, heading: text } : column)));
}

/** With a column of this share; the others keep their proportions in what is left. */
export function withShare(fiscalYear: FiscalYear, key: ColumnKey, share: number): readonly YearColumn[] {
  const shown = columnsOf(fiscalYear);
  const before = shown.find((column) => column.key === key)?.widthShare ?? 0;
  return asStored(
    shown.map((column) => ({
      ...column,
      widthShare: column.key === key ? share : (column.widthShare * (1 - share)) / (1 - before),
    })),
  );
}

/** With a column more, at its place and its usual width beside the others. */
export function withColumn(fiscalYear: FiscalYear, key: ColumnKey): readonly YearColumn[] {
  const shown = columnsOf(fiscalYear);
  return fitted(
    allColumns.flatMap((column) => shown.find((one) => one.key === column.key) ?? (column.key === key ? column : [])),
  );
}

/** With a column less; the others share its width. */
export function withoutColumn(fiscalYear: FiscalYear, key: ColumnKey): readonly YearColumn[] {
  return fitted(columnsOf(fiscalYear).filter((column) => column.key !== key));
}

/** The same columns with their usual headings and widths. */
export function usualAgain(fiscalYear: FiscalYear): readonly YearColumn[] {
  const shown = columnsOf(fiscalYear).map(({ key }) => key);
  return fitted(allColumns.filter(({ key }) => shown.includes(key)));
}

/** The heading a column has unless the year says otherwise. */
export function usualHeading(key: ColumnKey): string {
  return allColumns.find((column) => column.key === key)?.heading ?? '';
}

/** Shares in sum 1, none below the least: what the narrow ones lack the wider ones give, in proportion. */
function fitted(columns: readonly YearColumn[]): readonly YearColumn[] {
  const whole = columns.reduce((sum, { widthShare }) => sum + widthShare, 0);
  const shares = columns.map(({ widthShare }) => widthShare / whole);
  const isNarrow = (share: number) => share < leastWidthShare;
  const lack = shares.reduce((sum, share) => sum + (isNarrow(share) ? leastWidthShare - share : 0), 0);
  const spare = shares.reduce((sum, share) => sum + (isNarrow(share) ? 0 : share - leastWidthShare), 0);
  return asStored(
    columns.map((column, index) => {
      const share = shares[index] ?? 0;
      const fit = isNarrow(share) ? leastWidthShare : share - (lack * (share - leastWidthShare)) / spare;
      return { ...column, widthShare: fit };
    }),
  );
}

/** As the register keeps them: nothing where they are the usual five, else only what a year says of a column. */
export function asStored(columns: readonly YearColumn[]): readonly YearColumn[] {
  const whole = columns.reduce((sum, { widthShare }) => sum + widthShare, 0);
  const isUsual =
    columns.length === usualColumns.length &&
    usualColumns.every((usual, index) => {
      const column = columns[index];
      return (
        column?.key === usual.key &&
        column.heading === usual.heading &&
        Math.abs(column.widthShare / whole - usual.widthShare) < 0.5 / grain
      );
    });
  return isUsual ? [] : columns.map(({ key, heading, widthShare }) => ({ key, heading, widthShare }));
}

/** A4's two sides, in centimetres. */
const a4Cm = { landscape: 29.7, portrait: 21 } as const;

/** How wide the table is on paper, in centimetres. */
export function tableWidthCm({ orientation, marginsMm }: PaperSettings): number {
  return a4Cm[orientation] - (marginsMm.left + marginsMm.right) / 10;
}
