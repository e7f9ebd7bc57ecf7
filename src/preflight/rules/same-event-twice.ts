// One event told in two measures: the same day in nearly the same words. One of them may serve both.
import { likenessOf } from '../../catalogue/same-item.ts';
import type { IsoDate } from '../../thai/calendar.ts';
import { type DoneDay, doneDays } from '../done-days.ts';
import { hit, perMeasure, reportRule } from '../rule.ts';
import type { MeasureView } from '../views.ts';

const leastLikeness = 0.8;
/** What is done in every measure (ประชุมประจำเดือน) is not compared with all of them. */
const mostCompared = 4;

interface Event {
  readonly day: DoneDay;
  readonly words: string;
  readonly code: string;
  readonly measureId: string;
}

const eventsOf = perMeasure((measure: MeasureView): readonly Event[] =>
  doneDays(measure).flatMap((day) => {
    const words = day.item ? wordsBefore(day, day.item.textStart) : '';
    const code = measure.issue.printedCode ?? '';
    return day.isDay && words.length > 10 ? [{ day, words, code, measureId: measure.measure.id }] : [];
  }),
);

export const sameEventTwice = reportRule('same-event-twice', 'hint', ({ measures }) => {
  const byDay = new Map<IsoDate, Event[]>();
  return measures.flatMap(eventsOf).flatMap((event) => {
    const before = byDay.get(event.day.from) ?? [];
    byDay.set(event.day.from, [...before, event].slice(-mostCompared));
    const same = before.find(
      (other) =>
        other.measureId !== event.measureId &&
        (other.words === event.words || likenessOf(other.words, event.words) >= leastLikeness),
    );
    if (!same) return [];
    const { cell, start, end, from } = event.day;
    return [hit(cell, start, end, { date: from, code: same.code })];
  });
});

/** What the date is said of, without the words that introduce it. */
function wordsBefore({ cell, start }: DoneDay, from: number): string {
  return cell.text
    .slice(from, start)
    .replace(/(?:ดำเนินการ|รายงาน)?\s*เมื่อ\s*$/u, '')
    .replace(/\s/gu, '');
}
