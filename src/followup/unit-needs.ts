// What is still wanted of each responsible unit as of a day: deadlines that passed without a word, those of the next days, rows that
// say nothing yet. Counted from the states of the measures; it must not know how a unit is told.
import type { ColumnKey } from '../register/columns.ts';
import type { Id } from '../register/model.ts';
import type { IsoDate } from '../thai/calendar.ts';
import type { Period } from '../thai/dates/read-statements.ts';
import { compareDays } from '../thai/days.ts';
import type { DutyState } from './status.ts';
import type { FollowedMeasure } from './summary.ts';

/** So far ahead a unit is told of what comes, in days; what lies beyond is only counted. */
export const neededWithin = 30;

/**
 * `overdue` · `due` within the next days · `passed` but told only with the next round's report · `blank`: not a word, and no
 * deadline that could pass · `undated`: something was written, and no day stands in it.
 */
export type NeedKind = 'overdue' | 'due' | 'passed' | 'blank' | 'undated';

export interface Need {
  readonly kind: NeedKind;
  /** Where it is asked for; of what has no sentence of its own, the cell that wants one. */
  readonly column: ColumnKey;
  /** The list mark it stands under; null without one. */
  readonly item: string | null;
  /** The sentence that asks for it; empty for `blank` and `undated`. */
  readonly text: string;
  /** Null where no day was set. */
  readonly deadline: IsoDate | null;
  /** To the deadline; negative once it has passed. */
  readonly daysLeft: number | null;
  /** Of a duty that returns, the time it is about. */
  readonly period: Period | null;
  /** Of several within that time which this is, from 1; null where it is the only one. */
  readonly ordinal: number | null;
}

export interface MeasureNeeds {
  readonly measureId: Id;
  readonly code: string | null;
  readonly issue: string;
  /** At least one; the earliest first. */
  readonly needs: readonly Need[];
}

export interface UnitNeeds {
  /** '' gathers the measures that name no unit. */
  readonly unit: string;
  /** Only those that want something, in the order of the table. */
  readonly measures: readonly MeasureNeeds[];
  readonly overdue: number;
  readonly due: number;
  /** Everything else that is wanted. */
  readonly other: number;
  /** Deadlines of the round beyond the next days. */
  readonly later: { readonly count: number; readonly first: IsoDate } | null;
}

/** What texts call all divisions together (see `unitsNamed`): what they are asked for, each of them is. */
const everyDivision = 'ทุกกอง';
const isDivision = (unit: string): boolean => unit.startsWith('กอง');

/** Every unit that a measure names, in the order they are first named; also those of which nothing is wanted. */
export function unitNeeds(measures: readonly FollowedMeasure[]): readonly UnitNeeds[] {
  const units = new Set(measures.flatMap(({ units: named }) => (named.length === 0 ? [''] : named)));
  return [...units].map((unit) => needsOfUnit(measures, unit));
}

/** What is wanted of one unit, also of one that is meant only by "ทุกกอง" or not at all. '' are the measures that name none. */
export function needsOfUnit(all: readonly FollowedMeasure[], unit: string): UnitNeeds {
  const measures = all.filter(({ units }) =>
    unit === '' ? units.length === 0 : units.includes(unit) || (isDivision(unit) && units.includes(everyDivision)),
  );
  const wanting = measures.map(measureNeeds).filter(({ needs }) => needs.length > 0);
  const kinds = wanting.flatMap(({ needs }) => needs.map(({ kind }) => kind));
  const count = (wanted: NeedKind): number => kinds.filter((kind) => kind === wanted).length;
  const later = measures.flatMap(laterDeadlines).toSorted();
  return {
    unit,
    measures: wanting,
    overdue: count('overdue'),
    due: count('due'),
    other: count('passed') + count('blank') + count('undated'),
    later: later[0] === undefined ? null : { count: later.length, first: later[0] },
  };
}

/** How many things are wanted in all of a unit. */
export function neededCount({ overdue, due, other }: Pick<UnitNeeds, 'overdue' | 'due' | 'other'>): number {
  return overdue + due + other;
}

function measureNeeds({ measure, code, state }: FollowedMeasure): MeasureNeeds {
  const dated = state.duties
    .flatMap(openOf)
    .toSorted((one, other) => compareDays(one.deadline ?? '', other.deadline ?? ''));
  return { measureId: measure.id, code, issue: measure.issue, needs: [...dated, ...withoutDeadline()] };

  /** A row whose duties have days is judged by them. */
  function withoutDeadline(): readonly Need[] {
    if (state.total > 0) return [];
    const kind = state.status === 'notReported' ? 'blank' : state.status === 'notDatable' ? 'undated' : null;
    return kind === null ? [] : [{ kind, column: 'actions', text: '', ...nowhere }];
  }
}

const nowhere = { item: null, deadline: null, daysLeft: null, period: null, ordinal: null } as const;

function openOf({ duty, occurrences }: DutyState): readonly Need[] {
  return occurrences.flatMap(({ occurrence, closing, status, daysLeft }): readonly Need[] => {
    if (closing !== null || daysLeft > neededWithin) return [];
    const kind = status === 'overdue' ? 'overdue' : daysLeft < 0 ? 'passed' : 'due';
    const { deadline, period, ordinal } = occurrence;
    const isOneOfSeveral = occurrences.some(
      (other) => other.occurrence.ordinal !== ordinal && other.occurrence.period?.from === period?.from,
    );
    const { column, item, text } = duty;
    return [
      {
        kind,
        column,
        item,
        text,
        deadline,
        daysLeft,
        period: duty.recurrence === null ? null : period,
        ordinal: isOneOfSeveral ? ordinal : null,
      },
    ];
  });
}

function laterDeadlines({ state }: FollowedMeasure): readonly IsoDate[] {
  return state.duties.flatMap(({ occurrences }) =>
    occurrences.flatMap(({ occurrence, closing, daysLeft }) =>
      closing === null && daysLeft > neededWithin ? [occurrence.deadline] : [],
    ),
  );
}
