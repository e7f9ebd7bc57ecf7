// From a plan and what a person accepted of it to the new fiscal year, as one change: what was not accepted stays as the old year
// has it, and nothing that is not in the list differs.
import { occurrencesOf } from '../followup/occurrences.ts';
import { sentenceKey } from '../followup/sentences.ts';
import type { Change } from '../register/change.ts';
import { allColumns, type ColumnKey } from '../register/columns.ts';
import type { CellNote, FiscalYear, Group, Id, Measure, Round, StatementOverride } from '../register/model.ts';
import { newRound } from '../report/new-year.ts';
import type { IsoDate } from '../thai/calendar.ts';
import { readStatements } from '../thai/dates/read-statements.ts';
import { dayOfNextYear, isNoteOf, lastActions } from './left-behind.ts';
import { type ItemPlace, isOffered, itemPlaceKey, type NextYearPlan, type PlanItem } from './plan.ts';
import { readAs } from './text-items.ts';

/** The change that adds the year; `accepted` holds ids of items, what it does not name is left as it was. */
export function nextYearChange(plan: NextYearPlan, accepted: ReadonlySet<string>, newId: () => Id): Change {
  return { kind: 'addFiscalYear', fiscalYear: buildNextYear(plan, accepted, newId) };
}

/** The year itself, with ids of its own throughout. */
export function buildNextYear(plan: NextYearPlan, accepted: ReadonlySet<string>, newId: () => Id): FiscalYear {
  const { from, year, assessmentYear } = plan;
  const taken = plan.items.filter((item) => isOffered(item) && accepted.has(item.id));
  const byPlace = gathered(taken, ({ place }) => itemPlaceKey(place));
  const byMeasure = gathered(taken, ({ place }) => ('measureId' in place ? place.measureId : ''));
  const textOf = (place: ItemPlace, text: string) => edited(text, byPlace.get(itemPlaceKey(place)) ?? []);
  const [old] = from.rounds;
  const round: Round = {
    ...newRound(newId, old?.months ?? 6),
    ...(old ? { cover: textOf({ setting: 'cover' }, old.cover) } : {}),
  };
  const group = ({ heading, id, measures }: Group): Group => ({
    id: newId(),
    heading: textOf({ groupId: id }, heading),
    measures: measures.map((measure) =>
      nextMeasure(plan, measure, byMeasure.get(measure.id) ?? [], textOf, round.id, newId),
    ),
  });
  return {
    id: newId(),
    year,
    assessmentYear,
    heading: textOf({ setting: 'heading' }, from.heading),
    introduction: textOf({ setting: 'introduction' }, from.introduction),
    columns: from.columns,
    rounds: [round],
    groups: from.groups.map(group),
  };
}

function nextMeasure(
  { from }: NextYearPlan,
  measure: Measure,
  own: readonly PlanItem[],
  textOf: (place: ItemPlace, text: string) => string,
  roundId: Id,
  newId: () => Id,
): Measure {
  const texts = allColumns.flatMap(({ key }) =>
    key === 'actions' ? [] : [[key, textOf({ measureId: measure.id, column: key }, measure[key])] as const],
  );
  const last = lastActions(from, measure);
  const isEmptied = own.some(({ target }) => target.kind === 'actions');
  return {
    ...measure,
    ...Object.fromEntries(texts),
    id: newId(),
    actions: last && !isEmptied ? { [roundId]: last.text } : {},
    notes: keptNotes(measure, own, roundId),
    overrides: measure.overrides.flatMap((override) => {
      const item = own.find(({ target }) => target.kind === 'override' && target.overrideId === override.id);
      return item ? [nextOverride(from, measure, override, own, newId())] : [];
    }),
    evidence: [],
  };
}

/** The remarks that a person wants to keep; of those on the actions of two rounds the later one's. */
function keptNotes({ notes }: Measure, own: readonly PlanItem[], roundId: Id): readonly CellNote[] {
  const kept = new Map<string, CellNote>();
  for (const note of notes) {
    if (own.some((item) => isNoteOf(note, item))) continue;
    kept.set(note.column, { ...note, roundId: note.roundId === null ? null : roundId });
  }
  return [...kept.values()];
}

/** The clerk's word on the same sentence as it reads now; its days a year later. */
function nextOverride(
  { year }: FiscalYear,
  measure: Measure,
  override: StatementOverride,
  items: readonly PlanItem[],
  id: Id,
): StatementOverride {
  const { column, sentence, occurrence, date } = override;
  const text = column === 'actions' ? '' : measure[column];
  const here = items.filter(({ place }) => 'column' in place && place.column === column);
  const next = sentenceAfter(text, sentence, here);
  return {
    ...override,
    id,
    sentence: next,
    occurrence: occurrence && nextOccurrence(occurrence, column, [sentence, year], [next, year + 1]),
    date: date && dayOfNextYear(date),
  };
}

type SentenceOfYear = readonly [sentence: string, fiscalYear: number];

/** The deadline that the same occurrence has in the next year: the last day of February may be another. */
function nextOccurrence(occurrence: IsoDate, column: ColumnKey, now: SentenceOfYear, next: SentenceOfYear): IsoDate {
  const deadlinesOf = ([sentence, fiscalYear]: SentenceOfYear): readonly IsoDate[] =>
    readStatements(sentence, { fiscalYear, column: readAs(column) }).flatMap((statement) =>
      occurrencesOf(statement, sentence, { fiscalYear, months: 12 }).map(({ deadline }) => deadline),
    );
  return deadlinesOf(next)[deadlinesOf(now).indexOf(occurrence)] ?? dayOfNextYear(occurrence);
}

/** Sentences are known with their white space folded; where it stands no more in the text it is left as it is. */
function sentenceAfter(text: string, sentence: string, items: readonly PlanItem[]): string {
  const loose = sentenceKey(sentence)
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  const match = loose === '' ? null : new RegExp(loose, 'u').exec(text);
  if (!match) return sentence;
  const [start, end] = [match.index, match.index + match[0].length];
  const inside = items.flatMap((item) => {
    const { target } = item;
    if (target.kind !== 'text' || target.start < start || target.end > end) return [];
    return [{ ...item, target: { ...target, start: target.start - start, end: target.end - start } }];
  });
  return edited(match[0], inside);
}

/** The text with the accepted items in it; items of one text never overlap. */
function edited(text: string, items: readonly PlanItem[]): string {
  const edits = items.flatMap(({ target, after }) =>
    target.kind === 'text' && after !== null ? [{ start: target.start, end: target.end, after }] : [],
  );
  let result = text;
  for (const { start, end, after } of edits.toSorted((one, other) => other.start - one.start)) {
    result = result.slice(0, start) + after + result.slice(end);
  }
  return result;
}

function gathered(
  items: readonly PlanItem[],
  keyOf: (item: PlanItem) => string,
): ReadonlyMap<string, readonly PlanItem[]> {
  const found = new Map<string, PlanItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const those = found.get(key);
    if (those) those.push(item);
    else found.set(key, [item]);
  }
  return found;
}
