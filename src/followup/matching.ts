// Which event closes which occurrence of a measure's duties, and why. It judges texts and days as they were read; the day one
// looks at it from, and the status that follows, are not known here.
import type { IsoDate } from '../thai/calendar.ts';
import { addDays, dayOfMonth, daysBetween } from '../thai/days.ts';
import type { DoneEvent, Duty, DutyKind, DutyOccurrence } from './duties.ts';
import { likeness, topicOf } from './likeness.ts';

/**
 * `number` the same list number · `wording` like words · `period` it names the occurrence's own time · `date` it falls in it ·
 * `override` the clerk said so
 */
export type Reason = 'number' | 'wording' | 'period' | 'date' | 'override';

export interface Closing {
  /** The day it was done; of a span the last. */
  readonly on: IsoDate;
  /** Null where the clerk said so. */
  readonly event: DoneEvent | null;
  /** Done only after the deadline; a span that began before it is given the benefit of the doubt. */
  readonly isLate: boolean;
  readonly reasons: readonly Reason[];
  /** What decided among the events; 0 by the clerk's word. */
  readonly score: number;
}

/** From here on two sentences are about the same thing; and here they say the same. */
const likeWording = 0.5;
const sameWording = 0.9;
/** So much a duty that returns asks beside the number. */
const someWording = 0.2;
const scores = { wording: 40, number: 20, ownPeriod: 30, coveringPeriod: 10, withinPeriod: 10, inTime: 5 } as const;
/** An event further back than this answers an earlier duty. */
const longestBefore = 366;
/** Wording apart, an event agrees with a deadline this many days before it. */
const daysOfAgreement = 31;

interface Fit {
  readonly occurrence: number;
  readonly event: number;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly isLate: boolean;
  readonly on: IsoDate;
  /** Days between doing and deadline. */
  readonly distance: number;
  /** The event speaks of a time that may hold several occurrences. */
  readonly spansSeveral: boolean;
}

/**
 * For each duty, for each of its occurrences, what closes it, or null. An event stays within its measure: the row it stands
 * in is the row it is reported for.
 *
 * **An event answers a duty** whose words it has (likeness from 0.5); or whose top list number it has, unless its words name
 * another duty of the same column. A duty that returns asks for some of its words beside the number (0.2), or an event without
 * any: whatever happened under ๒) in January is not yet that month's report. An event that has a duty of its own, by number
 * and words, answers others only where wording (0.9) and date agree: it names their period, falls in it, or in the last month
 * before the deadline.
 *
 * **An event fits an occurrence** of a duty that returns if the time it names is that period, holds it or lies in it, or if it
 * names none and its day falls in the period, or after it but no longer than until the next period ends (late, or within a
 * deadline of the month after). One that does not return is fitted by an event of the year before its deadline or of any day
 * after it, unless the two name times that have nothing in common.
 *
 * **Score**: 40 × likeness + 20 for the number + 30 for its own period named, 10 for a time that holds it, or 10 for a day in it
 * + 5 in time. The best pair is taken first; equal ones by nearness to the deadline, then in the order of the text. So each
 * occurrence has at most one event, and an event at most one occurrence of a duty, unless it names a time that holds several.
 */
export function matchEvents(
  duties: readonly Duty[],
  events: readonly DoneEvent[],
): readonly (readonly (Closing | null)[])[] {
  const topics = events.map(({ about }) => topicOf(about));
  const likes = duties.map(({ about }) => {
    const topic = topicOf(about);
    return topics.map((other) => likeness(topic, other));
  });
  const likeOf = (duty: number, event: number): number => likes[duty]?.[event] ?? 0;
  return duties.map((duty, at) => {
    const others = duties.flatMap((other, index) =>
      other.column === duty.column && !sharesNumber(duty, other) ? [index] : [],
    );
    const fits = events.flatMap((event, index) => {
      const like = likeOf(at, index);
      const hasNumber = sharesNumber(duty, event);
      const isLike = like >= likeWording;
      const namesAnother = others.some((other) => likeOf(other, index) >= likeWording);
      const hasHome = others.some((other) => {
        const home = duties[other];
        return home !== undefined && sharesNumber(home, event) && likeOf(other, index) >= likeWording;
      });
      const isSpokenFor = duty.kind !== 'recurring' || like >= someWording || topics[index]?.words.length === 0;
      if (!(isLike || (hasNumber && !namesAnother && isSpokenFor))) return [];
      const needsAgreement = hasHome && !hasNumber;
      if (needsAgreement && like < sameWording) return [];
      return duty.occurrences.flatMap((occurrence, place) => {
        const fit = fitOf(duty.kind, occurrence, event, like, hasNumber, needsAgreement);
        return fit === null ? [] : [{ ...fit, occurrence: place, event: index }];
      });
    });
    return assign(duty, events, fits);
  });
}

function assign(duty: Duty, events: readonly DoneEvent[], fits: readonly Fit[]): readonly (Closing | null)[] {
  const closings = duty.occurrences.map(({ said, deadline }): Closing | null =>
    said?.verdict === 'done'
      ? { on: said.on, event: null, isLate: said.on > deadline, reasons: ['override'], score: 0 }
      : null,
  );
  const used = new Set<number>();
  for (const { occurrence, event, spansSeveral, on, isLate, reasons, score } of fits.toSorted(byWorth)) {
    const isTaken = closings[occurrence] !== null || duty.occurrences[occurrence]?.said?.verdict === 'open';
    if (isTaken || (used.has(event) && !spansSeveral)) continue;
    closings[occurrence] = { on, event: events[event] ?? null, isLate, reasons, score };
    used.add(event);
  }
  return closings;
}

function byWorth(one: Fit, other: Fit): number {
  return (
    other.score - one.score ||
    one.distance - other.distance ||
    one.event - other.event ||
    one.occurrence - other.occurrence
  );
}

/** The first number counts: ๑.๓) tells of duty ๑). A cell without marks is one duty, that of the first number. */
function sharesNumber(duty: Duty, other: Duty | DoneEvent): boolean {
  return (duty.numbers[0] ?? 1) === (other.numbers[0] ?? 1);
}

function fitOf(
  kind: DutyKind,
  { deadline, period }: DutyOccurrence,
  { from, to, period: named }: DoneEvent,
  like: number,
  hasNumber: boolean,
  needsAgreement: boolean,
): Omit<Fit, 'occurrence' | 'event'> | null {
  const isOwn = period !== null && named !== null && named.from === period.from && named.to === period.to;
  const isCovering = period !== null && named !== null && !isOwn && named.from <= period.from && named.to >= period.to;
  const isWithin = period !== null && from >= period.from && from <= period.to;
  const isLate = from > deadline;
  if (kind !== 'recurring' || period === null) {
    const namesOther = period !== null && named !== null && (named.to < period.from || named.from > period.to);
    if (namesOther) return null;
    if (daysBetween(to, deadline) > longestBefore) return null;
    if (needsAgreement && (isLate || from < addDays(deadline, -daysOfAgreement))) return null;
  } else if (named !== null && !isOwn && !isCovering) {
    // It names a time shorter than the period (a month of the quarter) or another one.
    if (named.from < period.from || named.to > period.to) return null;
  } else if (named === null && !isWithin) {
    if (needsAgreement || from < period.from || from > nextEnd(period)) return null;
  }
  const reasons: readonly Reason[] = [
    ...(hasNumber ? (['number'] as const) : []),
    ...(like >= likeWording ? (['wording'] as const) : []),
    ...(isOwn || isCovering ? (['period'] as const) : []),
    ...(isWithin ? (['date'] as const) : []),
  ];
  const ofTime = isOwn ? scores.ownPeriod : isCovering ? scores.coveringPeriod : isWithin ? scores.withinPeriod : 0;
  const ofWords = Math.round(scores.wording * like) + (hasNumber ? scores.number : 0);
  return {
    score: ofWords + ofTime + (isLate ? 0 : scores.inTime),
    reasons,
    isLate,
    on: to,
    distance: Math.abs(daysBetween(to, deadline)),
    spansSeveral: isCovering,
  };
}

/** The last day of the period after this one. */
function nextEnd({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): IsoDate {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  return dayOfMonth(to, months, 'last');
}
