// What is read out of a sentence about time: the shapes, nothing of how they are found.
// The conventions they follow are written down beside the yardstick, test/fixtures/sentences/README.md.
import type { IsoDate } from '../calendar.ts';

/**
 * `due` a deadline · `done` an event that happened · `recurring` a duty that returns · `relative` a deadline counted from an
 * event or a period · `vague` time is spoken of, none is fixed · `mention` a date that is neither due nor done.
 */
export type StatementKind = 'due' | 'done' | 'recurring' | 'relative' | 'vague' | 'mention';

/** The column a text stands in: it decides what an unmarked date is. */
export type StatementColumn = 'issue' | 'responsible' | 'steps' | 'reporting' | 'actions';

/** What must be known beside a text to read it. */
export interface StatementContext {
  /** พ.ศ.; dates without a year fall into it. */
  readonly fiscalYear: number;
  readonly column: StatementColumn;
}

/** Both days included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How often a duty returns. `occasion` ("ทุกครั้ง") has no other field. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'occasion';
  /** How often in that time. */
  readonly times?: number;
  /** Every so many of that time, from 2. */
  readonly interval?: number;
  /** Of the month. */
  readonly day?: number | 'last';
}

/** What a relative deadline counts: "ภายใน ๗ วันทำการ นับแต่วันที่ได้รับเรื่อง" is 7 `workingDay` from "วันที่ได้รับเรื่อง". */
export interface Countdown {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'quarter' | 'year';
  /** The text it counts from; missing where none is said. */
  readonly from?: string;
  /** Of the month counted to: "วันที่ ๕ ของเดือนถัดไป". */
  readonly day?: number;
}

/** One statement; only the fields that apply are there. */
export interface Statement {
  readonly kind: StatementKind;
  /** UTF-16 units of the text as given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** A day; of a deadline the last one still in time. */
  readonly iso?: IsoDate;
  /** A span of time, both days included. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly recurrence?: Recurrence;
  readonly after?: Countdown;
  /** The time a due or done statement speaks of: "ประจำเดือนตุลาคม … รายงานเมื่อ …". */
  readonly period?: Period;
  /** No year was written; the register's fiscal year gave it. */
  readonly inferredYear?: true;
  /** `impossibleDate` has no date; `christianYear` is given as read in ค.ศ. */
  readonly invalid?: 'impossibleDate' | 'christianYear';
}
