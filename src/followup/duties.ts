// What the cells of a measure ask for and what they tell of: duties with their occurrences, and events. Read anew from the
// texts, with the clerk's own word (overrides) laid over them; which event answers which duty is not known here.
import { type ColumnKey, cellText, columnsOf } from '../register/columns.ts';
import { statementColumn } from '../register/date-statements.ts';
import type { FiscalYear, Id, Measure, Round, StatementOverride } from '../register/model.ts';
import type { IsoDate } from '../thai/calendar.ts';
import type { Period, Recurrence } from '../thai/dates/read-statements.ts';
import { type Due, occurrencesOf, type RoundSpan } from './occurrences.ts';
import { readSentences, type Sentence, sentenceKey } from './sentences.ts';

/** `once` has one deadline · `recurring` returns · `relative` counts from something · `vague` says no day. */
export type DutyKind = 'once' | 'recurring' | 'relative' | 'vague';

interface Place {
  readonly measureId: Id;
  readonly column: ColumnKey;
  /** The list mark it stands under, as written; null without one. */
  readonly item: string | null;
  readonly numbers: readonly number[];
  /** The sentence in the cell's text, UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it is about, without what it says of time. */
  readonly about: string;
}

/** An occurrence with what the clerk said of it: done on a day whatever is written, or open whatever is written. */
export interface DutyOccurrence extends Due {
  /** The deadline as it is read without the clerk's word on it: by this an override names it. */
  readonly named: IsoDate;
  readonly said: { readonly verdict: 'done'; readonly on: IsoDate } | { readonly verdict: 'open' } | null;
}

export interface Duty extends Place {
  readonly kind: DutyKind;
  readonly recurrence: Recurrence | null;
  /** In order of their deadlines; empty where nothing can be dated. */
  readonly occurrences: readonly DutyOccurrence[];
}

/** Something that was done, as the cell of the round tells it. A single day has `from` and `to` alike. */
export interface DoneEvent extends Place {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The time it speaks of: ประจำเดือนตุลาคม. A span of whole months speaks of itself. */
  readonly period: Period | null;
}

export interface MeasureReading {
  readonly duties: readonly Duty[];
  readonly events: readonly DoneEvent[];
  /** The clerk's words whose sentence is gone, or whose column the year does not show: they say nothing until it is back. */
  readonly orphans: readonly StatementOverride[];
  /** Whether the round's cell says anything at all. */
  readonly hasActions: boolean;
}

/**
 * The duties of the plan's columns and the events of the round's cell. An override is found by its sentence (`sentenceKey`)
 * in its column and goes before what is read there:
 *
 * - `ignored`: no duty and no event comes of the sentence; with an occurrence, that one alone falls away.
 * - `due`: the sentence is a duty for `date` alone; with an occurrence, that deadline moves to `date`.
 * - `done`: the duty (or the occurrence) is fulfilled on `date`, whatever the actions say, and one that could not be dated is
 *   dated by it; in the actions the sentence is an event of that day.
 * - `open`: the duty (or the occurrence) is closed by no event; in the actions the sentence is no event.
 *
 * Of two words on the same thing the later in the list counts. An occurrence is named by the deadline read from the text, or by
 * the `due` said of the sentence as a whole.
 */
export function readMeasure(measure: Measure, year: FiscalYear, round: Round): MeasureReading {
  const duties: Duty[] = [];
  const events: DoneEvent[] = [];
  const met = new Set<StatementOverride>();
  for (const { key: column } of columnsOf(year)) {
    const words = measure.overrides.filter(
      (word) => word.column === column && (column !== 'actions' || word.roundId === round.id),
    );
    const context = { fiscalYear: year.year, column: statementColumn(column) };
    // These hold dates alone, none of them due or done: without a word of the clerk's there is nothing to find.
    if (words.length === 0 && (context.column === 'issue' || context.column === 'responsible')) continue;
    for (const sentence of readSentences(cellText(measure, column, round.id), context)) {
      const said =
        words.length === 0 ? [] : words.filter((word) => sentenceKey(word.sentence) === sentenceKey(sentence.text));
      for (const word of said) met.add(word);
      const whole = said.findLast(({ occurrence }) => occurrence === null) ?? null;
      const place = placeOf(measure.id, column, sentence);
      if (column === 'actions' && whole?.verdict !== 'due') events.push(...eventsOf(place, sentence, whole));
      else if (whole?.verdict !== 'ignored') {
        duties.push(...dutiesOf(place, sentence, said, whole, { fiscalYear: year.year, months: round.months }));
      }
    }
  }
  const orphans = measure.overrides.filter(
    (word) => !met.has(word) && (word.roundId === null || word.roundId === round.id),
  );
  return { duties, events, orphans, hasActions: cellText(measure, 'actions', round.id).trim() !== '' };
}

function placeOf(measureId: Id, column: ColumnKey, { item, numbers, start, end, text, about }: Sentence): Place {
  return { measureId, column, item, numbers, start, end, text, about };
}

function eventsOf(place: Place, { statement }: Sentence, word: StatementOverride | null): readonly DoneEvent[] {
  if (word?.verdict === 'ignored' || word?.verdict === 'open') return [];
  const period = statement?.period ?? null;
  if (word?.verdict === 'done' && word.date !== null) return [{ ...place, from: word.date, to: word.date, period }];
  if (statement?.kind !== 'done') return [];
  const { iso, from = iso, to = iso } = statement;
  if (from === undefined || to === undefined) return [];
  return [{ ...place, from, to, period: period ?? (iso === undefined ? { from, to } : null) }];
}

function dutiesOf(
  place: Place,
  { statement, text }: Sentence,
  said: readonly StatementOverride[],
  whole: StatementOverride | null,
  round: RoundSpan,
): readonly Duty[] {
  const read = statement === null || place.column === 'actions' ? null : kindOf(statement.kind);
  const kind = read ?? (whole === null || whole.verdict === 'open' ? null : 'once');
  if (kind === null) return [];
  const dated = read === null || statement === null ? [] : occurrencesOf(statement, text, round);
  const recurrence = statement?.recurrence ?? null;
  if (whole?.verdict === 'due' && whole.date !== null) {
    const { date: deadline } = whole;
    const word = said.findLast(({ occurrence }) => occurrence === deadline) ?? null;
    const due = { deadline, named: deadline, period: statement?.period ?? null, ordinal: 1, said: saidOf(word) };
    return [{ ...place, kind: 'once', recurrence: null, occurrences: [due] }];
  }
  const spoken = saidOf(whole);
  const undated = spoken?.verdict === 'done' && dated.length === 0;
  const all = undated ? [{ deadline: spoken.on, period: null, ordinal: 1 }] : dated;
  const occurrences = all.flatMap((due): readonly DutyOccurrence[] => {
    const word = said.findLast(({ occurrence }) => occurrence === due.deadline);
    if (word?.verdict === 'ignored') return [];
    const deadline = word?.verdict === 'due' && word.date !== null ? word.date : due.deadline;
    return [{ ...due, named: due.deadline, deadline, said: saidOf(word ?? null) ?? spoken }];
  });
  return [{ ...place, kind, recurrence, occurrences: occurrences.toSorted(byDeadline) }];
}

function kindOf(kind: string): DutyKind | null {
  if (kind === 'due') return 'once';
  return kind === 'recurring' || kind === 'relative' || kind === 'vague' ? kind : null;
}

function saidOf(word: StatementOverride | null): DutyOccurrence['said'] {
  if (word?.verdict === 'done' && word.date !== null) return { verdict: 'done', on: word.date };
  return word?.verdict === 'open' ? { verdict: 'open' } : null;
}

function byDeadline(one: Due, other: Due): number {
  if (one.deadline !== other.deadline) return one.deadline < other.deadline ? -1 : 1;
  return one.ordinal - other.ordinal;
}
