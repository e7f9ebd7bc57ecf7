// The one table of the report's five columns: screen, paper, import and export all walk it, so their order is said once.
import type { Id, Measure } from './model.ts';

export type ColumnKey = 'issue' | 'responsible' | 'steps' | 'reporting' | 'actions';

export interface Column {
  readonly key: ColumnKey;
  /** Printed heading, as published reports have it. */
  readonly heading: string;
  /** Share of the table's width; the five add up to 1. */
  readonly widthShare: number;
  /** A plan cell is the same in every round of the year; a round cell has one text a round. */
  readonly scope: 'plan' | 'round';
}

export const columns = [
  { key: 'issue', heading: 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา', widthShare: 0.165, scope: 'plan' },
  { key: 'responsible', heading: 'ผู้รับผิดชอบ', widthShare: 0.135, scope: 'plan' },
  { key: 'steps', heading: 'ขั้นตอนหรือวิธีการ/มาตรการ', widthShare: 0.24, scope: 'plan' },
  { key: 'reporting', heading: 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ', widthShare: 0.23, scope: 'plan' },
  { key: 'actions', heading: 'การดำเนินการ', widthShare: 0.23, scope: 'round' },
] as const satisfies readonly Column[];

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
