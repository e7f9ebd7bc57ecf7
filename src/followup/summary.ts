// The measures of a round taken together as of a day: counts, what is due next, points on a line of time. Every figure here is
// counted from the states of the measures; no rule of status stands here.
import type { ColumnKey } from '../register/columns.ts';
import { readGroupHeading } from '../register/group-heading.ts';
import { readIssue } from '../register/item-code.ts';
import type { FiscalYear, Id, Instrument, Measure, Register, Round, Unit } from '../register/model.ts';
import { unitsNamed } from '../register/responsible-units.ts';
import type { IsoDate } from '../thai/calendar.ts';
import { compareDays, daysBetween } from '../thai/days.ts';
import type { DoneEvent, Duty } from './duties.ts';
import {
  type MeasureState,
  type MeasureStatus,
  measureState,
  type OccurrenceState,
  type OccurrenceStatus,
} from './status.ts';

/** Every status of a measure, the pressing ones first. */
export const measureStatuses: readonly MeasureStatus[] = [
  ...(['overdue', 'dueSoon', 'notReported', 'inProgress', 'doneLate', 'done', 'notDatable'] as const),
];

export type StatusCounts = Readonly<Record<MeasureStatus, number>>;

export interface FollowedMeasure {
  readonly measure: Measure;
  /** "I7", "E11", "O8"; null where the row says none. */
  readonly code: string | null;
  readonly instrument: Instrument | null;
  /** The units the row names, the office's own first. */
  readonly units: readonly string[];
  readonly state: MeasureState;
}

/** One deadline with what it is a deadline of. */
export interface Deadline extends OccurrenceState {
  readonly measureId: Id;
  readonly code: string | null;
  readonly units: readonly string[];
  readonly duty: Duty;
}

/** A dot on the line of time: a deadline, or a day on which something was done. */
export interface TimelinePoint {
  readonly date: IsoDate;
  readonly measureId: Id;
  readonly code: string | null;
  /** The list mark it stands under; null without one. */
  readonly item: string | null;
  readonly kind: 'deadline' | 'event';
  /** Of a deadline. */
  readonly status: OccurrenceStatus | null;
  /** To the day it is looked at from; negative before it. */
  readonly daysLeft: number;
  /** Of a deadline, the day of what closes it. */
  readonly closedOn: IsoDate | null;
  /** The sentence that says it, and where it stands. */
  readonly text: string;
  readonly column: ColumnKey;
  readonly start: number;
}

export interface Summary {
  readonly byStatus: StatusCounts;
  /** In the order the units are first named; a measure counts under every unit it names, one that names none under "". */
  readonly byUnit: readonly { readonly unit: string; readonly counts: StatusCounts; readonly total: number }[];
  /** Null gathers the measures whose heading names no instrument. */
  readonly byInstrument: readonly {
    readonly instrument: Instrument | null;
    readonly counts: StatusCounts;
    readonly total: number;
  }[];
}

/** Every measure of a round with its state as of a day, in the order of the table. Fast again after an edit (see `measureState`). */
export function followRound(
  { organisation, followup }: Pick<Register, 'organisation' | 'followup'>,
  year: FiscalYear,
  round: Round,
  asOf: IsoDate,
): readonly FollowedMeasure[] {
  return year.groups.flatMap(({ heading, measures }) => {
    const { instrument } = readGroupHeading(heading);
    return measures.map((measure) => {
      const { months, id } = round;
      const { year: fiscalYear, columns } = year;
      const inputs = [organisation.units, followup.soonDays, fiscalYear, columns, id, months, asOf, instrument];
      const known = followed.get(measure);
      if (known?.inputs.every((input, at) => input === inputs[at])) return known.followed;
      const made = {
        measure,
        code: readIssue(measure.issue, instrument).code,
        instrument,
        units: unitsOf(measure, organisation.units),
        state: measureState(measure, year, round, asOf, followup),
      };
      followed.set(measure, { inputs, followed: made });
      return made;
    });
  });
}

interface Followed {
  readonly inputs: readonly unknown[];
  readonly followed: FollowedMeasure;
}

/** An unchanged measure is the same value as before, by which whoever shows it knows that nothing is to be drawn anew. */
const followed = new WeakMap<Measure, Followed>();

interface NamedUnits {
  readonly units: readonly Unit[];
  readonly named: readonly string[];
}

const namedUnits = new WeakMap<Measure, NamedUnits>();

function unitsOf(measure: Measure, units: readonly Unit[]): readonly string[] {
  const known = namedUnits.get(measure);
  if (known?.units === units) return known.named;
  const named = unitsNamed(measure.responsible, units);
  namedUnits.set(measure, { units, named });
  return named;
}

/** How many measures stand how: in all, by unit, by instrument. */
export function summarise(measures: readonly FollowedMeasure[]): Summary {
  return {
    byStatus: countStatuses(measures),
    byUnit: gather(measures, ({ units }) => (units.length === 0 ? [''] : units)).map(([unit, those]) => ({
      unit,
      counts: countStatuses(those),
      total: those.length,
    })),
    byInstrument: gather(measures, ({ instrument }) => [instrument]).map(([instrument, those]) => ({
      instrument,
      counts: countStatuses(those),
      total: those.length,
    })),
  };
}

/** Three words for the foot of a table: done in time or late, not a word yet, and everything between. They add up to the measures. */
export function summaryLine(counts: StatusCounts): {
  readonly done: number;
  readonly inProgress: number;
  readonly notReported: number;
} {
  const { done, doneLate, inProgress, dueSoon, overdue, notReported, notDatable } = counts;
  return { done: done + doneLate, inProgress: inProgress + dueSoon + overdue + notDatable, notReported };
}

/** Every deadline of the round, the earliest first; on one day in the order of the table. */
export function deadlinesOf(measures: readonly FollowedMeasure[]): readonly Deadline[] {
  return measures
    .flatMap(({ measure, code, units, state }) =>
      state.duties.flatMap(({ duty, occurrences }) =>
        occurrences.map((occurrence) => ({ ...occurrence, measureId: measure.id, code, units, duty })),
      ),
    )
    .toSorted((one, other) => compareDays(one.occurrence.deadline, other.occurrence.deadline));
}

/** The open deadlines of today and the next so many days, the earliest first. */
export function dueWithin(measures: readonly FollowedMeasure[], days: number): readonly Deadline[] {
  return deadlinesOf(measures).filter(({ closing, daysLeft }) => closing === null && daysLeft >= 0 && daysLeft <= days);
}

/** Deadlines and events in the order of their days as of a day; an event of a span stands at its last day. */
export function timelineOf(measures: readonly FollowedMeasure[], asOf: IsoDate): readonly TimelinePoint[] {
  const deadlines = deadlinesOf(measures).map(
    ({ measureId, code, duty, occurrence, status, daysLeft, closing }): TimelinePoint => ({
      date: occurrence.deadline,
      measureId,
      code,
      kind: 'deadline',
      status,
      daysLeft,
      closedOn: closing?.on ?? null,
      ...placeOf(duty),
    }),
  );
  const events = measures.flatMap(({ measure, code, state }) =>
    state.events.map(
      (event): TimelinePoint => ({
        date: event.to,
        measureId: measure.id,
        code,
        kind: 'event',
        status: null,
        daysLeft: daysBetween(asOf, event.to),
        closedOn: null,
        ...placeOf(event),
      }),
    ),
  );
  return [...deadlines, ...events].toSorted((one, other) => compareDays(one.date, other.date));
}

function placeOf({
  item,
  text,
  column,
  start,
}: Duty | DoneEvent): Pick<TimelinePoint, 'item' | 'text' | 'column' | 'start'> {
  return { item, text, column, start };
}

function countStatuses(measures: readonly FollowedMeasure[]): StatusCounts {
  const counts = { done: 0, doneLate: 0, inProgress: 0, dueSoon: 0, overdue: 0, notReported: 0, notDatable: 0 };
  for (const { state } of measures) counts[state.status] += 1;
  return counts;
}

function gather<Key>(
  measures: readonly FollowedMeasure[],
  keysOf: (measure: FollowedMeasure) => readonly Key[],
): readonly (readonly [Key, readonly FollowedMeasure[]])[] {
  const found = new Map<Key, FollowedMeasure[]>();
  for (const measure of measures) {
    for (const key of keysOf(measure)) {
      const those = found.get(key);
      if (those) those.push(measure);
      else found.set(key, [measure]);
    }
  }
  return [...found];
}
