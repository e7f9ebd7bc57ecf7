// The one table of the report's columns: screen, paper, import and export all walk it, so their order is said once. Five are
// the report's own; three more stand between them in the years that show them.
import type { FiscalYear, Id, Measure } from './model.ts';

export type ColumnKey = StandardKey | OptionalKey;
export type StandardKey = 'issue' | 'responsible' | 'steps' | 'reporting' | 'actions';
/** What some offices show beside the five: the item's score, the problem found, the period of doing. */
export type OptionalKey = 'score' | 'problem' | 'period';

/** A column as one fiscal year shows it. */
export interface YearColumn {
  readonly key: ColumnKey;
  /** Printed heading, as published reports have it. */
  readonly heading: string;
  /** Share of the table's width, as one part in the sum of all. */
  readonly widthShare: number;
}

/** A column as tables take it: the shares of all add up to 1. */
export interface Column extends YearColumn {
  /** A plan cell is the same in every round of the year; a round cell has one text a round. */
  readonly scope: 'plan' | 'round';
}

/** The five columns of the report, in printing order. */
export const columns = [
  { key: 'issue', heading: 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา', widthShare: 0.165, scope: 'plan' },
  { key: 'responsible', heading: 'ผู้รับผิดชอบ', widthShare: 0.135, scope: 'plan' },
  { key: 'steps', heading: 'ขั้นตอนหรือวิธีการ/มาตรการ', widthShare: 0.24, scope: 'plan' },
  { key: 'reporting', heading: 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ', widthShare: 0.23, scope: 'plan' },
  { key: 'actions', heading: 'การดำเนินการ', widthShare: 0.23, scope: 'round' },
] as const satisfies readonly Column[];

/** Every column there can be, in printing order; a year shows the five and any of the others, always in this order. */
export const allColumns: readonly Column[] = [
  columns[0],
  { key: 'score', heading: 'คะแนน', widthShare: 0.07, scope: 'plan' },
  { key: 'problem', heading: 'ปัญหา/ข้อบกพร่อง', widthShare: 0.14, scope: 'plan' },
  columns[1],
  columns[2],
  { key: 'period', heading: 'ระยะเวลาดำเนินการ', widthShare: 0.11, scope: 'plan' },
  columns[3],
  columns[4],
];

/** The least share of the table a column may be given. */
export const leastWidthShare = 0.05;

/** The columns a year shows: the usual five where it says nothing, else its own headings and widths, in sum 1. */
export function columnsOf(fiscalYear: Pick<FiscalYear, 'columns'>): readonly Column[] {
  if (fiscalYear.columns.length === 0) return columns;
  const whole = fiscalYear.columns.reduce((sum, { widthShare }) => sum + widthShare, 0);
  return fiscalYear.columns.map(({ key, heading, widthShare }) => ({
    key,
    heading,
    widthShare: widthShare / whole,
    scope: key === 'actions' ? 'round' : 'plan',
  }));
}

/** Where one cell's text lives. `roundId` is null exactly for the plan columns. */
export interface CellAddress {
  readonly measureId: Id;
  readonly column: ColumnKey;
  readonly roundId: Id | null;
}

/** The address of a cell as seen from a round's table. */
export function cellAddress(measureId: Id, column: ColumnKey, roundId: Id): CellAddress {
  return { measureId, column, roundId: column === 'actions' ? roundId : null };
}

/** The text of a cell in the given round; a round never written gives "". */
export function cellText(measure: Measure, column: ColumnKey, roundId: Id): string {
  return column === 'actions' ? (measure.actions[roundId] ?? '') : measure[column];
}

/** The note on a cell, or "". */
export function noteText(measure: Measure, { column, roundId }: Omit<CellAddress, 'measureId'>): string {
  return measure.notes.find((note) => note.column === column && note.roundId === roundId)?.text ?? '';
}
