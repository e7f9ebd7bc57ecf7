// How a measure stands as of a day: each occurrence, and the measure as a whole. The rules stand here and nowhere else.
import type { FiscalYear, FollowupSettings, Id, Measure, Round, StatementOverride } from '../register/model.ts';
import { type IsoDate, roundRange } from '../thai/calendar.ts';
import { daysBetween } from '../thai/days.ts';
import { type DoneEvent, type Duty, type DutyOccurrence, type MeasureReading, readMeasure } from './duties.ts';
import { type Closing, matchEvents } from './matching.ts';

/** How one deadline stands; see `measureState` for the rules. */
export type OccurrenceStatus = 'doneOnTime' | 'doneLate' | 'overdue' | 'dueSoon' | 'upcoming' | 'notReported';

/** How a measure stands as a whole; see `measureState`. */
export type MeasureStatus = 'done' | 'doneLate' | 'inProgress' | 'dueSoon' | 'overdue' | 'notReported' | 'notDatable';

/** A deadline with its status as of a day. */
export interface OccurrenceState {
  readonly occurrence: DutyOccurrence;
  readonly status: OccurrenceStatus;
  /** To the deadline; negative once it has passed. */
  readonly daysLeft: number;
  /** What closes it as of the day; null while it is open. */
  readonly closing: Closing | null;
}

/** A duty with its deadlines. */
export interface DutyState {
  readonly duty: Duty;
  /** Nothing in it can be dated, and the clerk gave no date. */
  readonly isNotDatable: boolean;
  readonly occurrences: readonly OccurrenceState[];
}

/** A measure with its duties and what was done. */
export interface MeasureState {
  readonly measureId: Id;
  readonly status: MeasureStatus;
  readonly duties: readonly DutyState[];
  readonly events: readonly DoneEvent[];
  readonly orphans: readonly StatementOverride[];
  /** Occurrences closed, of how many. */
  readonly closed: number;
  readonly total: number;
  /** Of the occurrence longest overdue; 0 without one. */
  readonly overdueDays: number;
}

/** Everything about a measure that does not depend on the day. */
interface MeasureFollowup {
  readonly reading: MeasureReading;
  readonly closings: readonly (readonly (Closing | null)[])[];
}

/** The year and round a measure was followed in; one of another year or round is followed anew. */
interface Followed {
  readonly year: FiscalYear;
  readonly round: Round;
  readonly followup: MeasureFollowup;
}

const followed = new WeakMap<Measure, readonly Followed[]>();

/**
 * How a measure stands in a round as of a day (what was done after it has not happened yet). Reading and matching are kept with
 * the measure's value, so after an edit only the edited row is read again; the day costs next to nothing.
 *
 * **An occurrence**, the first that holds:
 *
 * | status                    | when                                              | why                                             |
 * | ------------------------- | ------------------------------------------------- | ----------------------------------------------- |
 * | `doneOnTime` · `doneLate` | closed by the day; late: done after its deadline  | a fact goes before a worry                      |
 * | `notReported`             | passed, and its deadline lies after the round     | the next round's report is where it is told     |
 * | `overdue`                 | its deadline was before the day                   | on the day itself one is still in time          |
 * | `dueSoon`                 | its deadline is within `soonDays`                 |                                                 |
 * | `upcoming`                | otherwise                                         |                                                 |
 *
 * **A measure**, the first that holds:
 *
 * | status               | when                                                   | why                                                 |
 * | -------------------- | ------------------------------------------------------ | --------------------------------------------------- |
 * | `overdue`            | an occurrence is overdue                               | somebody must act, whatever else is well            |
 * | `dueSoon`            | an occurrence is due soon                              | somebody must act next                              |
 * | `doneLate` · `done`  | it has occurrences and all are closed; late if one is  | the report may say so; lateness stays visible       |
 * | `inProgress`         | one is closed, or an event happened, or text is there  | begun, and nothing presses                          |
 * | `notReported`        | it has occurrences, and none of this                   | the row is still blank                              |
 * | `done`               | without occurrences: an event happened                 | no deadline was set, and something was done         |
 * | `notDatable`         | without occurrences: text, but no day in it            | neither done nor undone can be told: look yourself  |
 * | `notReported`        | without occurrences and without text                   | the row is still blank                              |
 */
export function measureState(
  measure: Measure,
  year: FiscalYear,
  round: Round,
  asOf: IsoDate,
  { soonDays }: Pick<FollowupSettings, 'soonDays'>,
): MeasureState {
  const { reading, closings } = follow(measure, year, round);
  const roundEnd = roundRange(year.year, round.months).end;
  const duties = reading.duties.map((duty, at): DutyState => {
    const occurrences = duty.occurrences.map((occurrence, place): OccurrenceState => {
      const found = closings[at]?.[place] ?? null;
      const closing = found !== null && (found.event?.from ?? found.on) <= asOf ? found : null;
      const daysLeft = daysBetween(asOf, occurrence.deadline);
      return { occurrence, closing, daysLeft, status: statusOf(occurrence, closing, daysLeft, roundEnd, soonDays) };
    });
    return { duty, occurrences, isNotDatable: occurrences.length === 0 };
  });
  const all = duties.flatMap(({ occurrences }) => occurrences);
  const overdue = all.filter(({ status }) => status === 'overdue');
  return {
    measureId: measure.id,
    status: statusOfAll(all, reading, asOf),
    duties,
    events: reading.events,
    orphans: reading.orphans,
    closed: all.filter(({ closing }) => closing !== null).length,
    total: all.length,
    overdueDays: Math.max(0, ...overdue.map(({ daysLeft }) => -daysLeft)),
  };
}

function follow(measure: Measure, year: FiscalYear, round: Round): MeasureFollowup {
  const known = followed.get(measure) ?? [];
  const found = known.find(
    (each) =>
      each.year.year === year.year &&
      each.year.columns === year.columns &&
      each.round.id === round.id &&
      each.round.months === round.months,
  );
  if (found !== undefined) return found.followup;
  const reading = readMeasure(measure, year, round);
  const followup = { reading, closings: matchEvents(reading.duties, reading.events) };
  // Two rounds a year, and one more while the year's columns are being changed.
  followed.set(measure, [{ year, round, followup }, ...known].slice(0, 3));
  return followup;
}

function statusOf(
  { deadline }: DutyOccurrence,
  closing: Closing | null,
  daysLeft: number,
  roundEnd: IsoDate,
  soonDays: number,
): OccurrenceStatus {
  if (closing !== null) return closing.isLate ? 'doneLate' : 'doneOnTime';
  if (daysLeft < 0) return deadline > roundEnd ? 'notReported' : 'overdue';
  return daysLeft <= soonDays ? 'dueSoon' : 'upcoming';
}

function statusOfAll(all: readonly OccurrenceState[], reading: MeasureReading, asOf: IsoDate): MeasureStatus {
  const has = (wanted: OccurrenceStatus): boolean => all.some(({ status }) => status === wanted);
  if (has('overdue')) return 'overdue';
  if (has('dueSoon')) return 'dueSoon';
  const hasEvent = reading.events.some(({ from }) => from <= asOf);
  const closed = all.filter(({ closing }) => closing !== null).length;
  if (all.length === 0) return hasEvent ? 'done' : reading.hasActions ? 'notDatable' : 'notReported';
  if (closed === all.length) return has('doneLate') ? 'doneLate' : 'done';
  return closed > 0 || hasEvent || reading.hasActions ? 'inProgress' : 'notReported';
}
