// The days on which a measure's actions were done, with what they are of.
import type { IsoDate } from '../thai/calendar.ts';
import type { Period } from '../thai/dates/read-statements.ts';
import { type CellItem, itemAt } from './cell-items.ts';
import { perMeasure } from './rule.ts';
import type { CellView, MeasureView } from './views.ts';

export interface DoneDay {
  readonly cell: CellView;
  /** The date as written. */
  readonly start: number;
  readonly end: number;
  /** A single day has both alike. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly isDay: boolean;
  /** The time that the action is about: ประจำเดือนตุลาคม. */
  readonly period: Period | null;
  readonly item: CellItem | null;
}

/** In the order of the text; dates that there are not, and years in ค.ศ., are other rules'. */
export const doneDays = perMeasure((measure: MeasureView): readonly DoneDay[] => {
  const cell = measure.cell('actions');
  return cell.statements.flatMap(({ kind, start, end, iso, from, to, period, invalid }) => {
    const first = iso ?? from;
    const last = iso ?? to;
    if (kind !== 'done' || first === undefined || last === undefined || invalid !== undefined) return [];
    const item = itemAt(cell.items, start);
    return [{ cell, start, end, from: first, to: last, isDay: iso !== undefined, period: period ?? null, item }];
  });
});
