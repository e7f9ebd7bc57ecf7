// What of a year's round belongs to that year alone: what was done, what proves it, remarks, the day and number of the papers; and
// the clerk's word on sentences, which goes along with its sentence. It knows no text of a plan.
import { type CellAddress, columnsOf } from '../register/columns.ts';
import type { FiscalYear, Measure, Round } from '../register/model.ts';
import { formatThaiDate, type IsoDate } from '../thai/calendar.ts';
import { type ItemPlace, itemPlaceKey, type PlanItem } from './plan.ts';

/** What a measure does not take along, and what it takes along changed. */
export function leftBehind(year: FiscalYear, measure: Measure): readonly PlanItem[] {
  return [...actionItems(year, measure), ...evidenceItems(measure), ...noteItems(measure), ...overrideItems(measure)];
}

/** The text of the fifth column with which a refused `actions` item starts the new year: of the last round that has one. */
export function lastActions(
  year: FiscalYear,
  measure: Measure,
): { readonly round: Round; readonly text: string } | null {
  for (const round of year.rounds.toReversed()) {
    const text = measure.actions[round.id] ?? '';
    if (text !== '') return { round, text };
  }
  return null;
}

/** Score of the assessment before: the next assessment gives another. */
export function scoreItems(year: FiscalYear, measure: Measure): readonly PlanItem[] {
  const { score } = measure;
  if (score.trim() === '' || !columnsOf(year).some(({ key }) => key === 'score')) return [];
  const place = { measureId: measure.id, column: 'score' } as const;
  return [
    {
      ...idOf('score', place, ''),
      target: { kind: 'text', start: 0, end: score.length },
      before: score,
      after: '',
      certainty: 'look',
      reason: { kind: 'oldScore', assessmentYear: year.assessmentYear },
    },
  ];
}

function actionItems(year: FiscalYear, measure: Measure): readonly PlanItem[] {
  const last = lastActions(year, measure);
  if (!last) return [];
  const place = { measureId: measure.id, column: 'actions' } as const;
  return [
    {
      ...idOf('actions', place, ''),
      target: { kind: 'actions' },
      before: last.text,
      after: '',
      certainty: 'certain',
      reason: { kind: 'newActions' },
    },
  ];
}

function evidenceItems({ id, evidence }: Measure): readonly PlanItem[] {
  if (evidence.length === 0) return [];
  return [
    {
      ...idOf('evidence', { measureId: id, column: 'actions' }, ''),
      target: { kind: 'none' },
      before: evidence.map(({ name }) => name).join('\n'),
      after: null,
      certainty: 'told',
      reason: { kind: 'evidenceStays', count: evidence.length },
    },
  ];
}

function noteItems({ id, notes }: Measure): readonly PlanItem[] {
  return notes.map(({ column, roundId, text }) => ({
    ...idOf('note', { measureId: id, column }, roundId ?? ''),
    target: { kind: 'note', roundId },
    before: text,
    after: '',
    certainty: 'certain',
    reason: { kind: 'noteStays' },
  }));
}

function overrideItems({ id, overrides }: Measure): readonly PlanItem[] {
  return overrides.map((override): PlanItem => {
    const { column, roundId, sentence, date } = override;
    const base = { ...idOf('override', { measureId: id, column }, override.id), before: sentence };
    // The sentence of an action goes with its round.
    if (roundId !== null) {
      return {
        ...base,
        target: { kind: 'none' },
        after: null,
        certainty: 'told',
        reason: { kind: 'overrideOfActions' },
      };
    }
    return {
      ...base,
      target: { kind: 'override', overrideId: override.id },
      after: sentence,
      certainty: 'certain',
      reason: { kind: 'overrideFollows', date: date && dayOfNextYear(date) },
    };
  });
}

/** The same day a year later; the 29th of February becomes the 28th. */
export function dayOfNextYear(day: IsoDate): IsoDate {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  return day.endsWith('-02-29') ? `${year}-02-28` : year + day.slice(4);
}

/** Day of the report, number and day of the memo: the new round's are still to come. */
export function paperworkItems({ reportDate, memoNumber, memoDate }: Round): readonly PlanItem[] {
  const days = [reportDate, memoDate].flatMap((day) => (day === null ? [] : [formatThaiDate(day)]));
  const known = [...days, memoNumber].filter((part) => part !== '');
  if (known.length === 0) return [];
  return [
    {
      ...idOf('paperwork', { setting: 'cover' }, ''),
      target: { kind: 'none' },
      before: known.join(' · '),
      after: null,
      certainty: 'told',
      reason: { kind: 'newPaperwork' },
    },
  ];
}

/** A note's place by its cell. */
export function isNoteOf(note: Pick<CellAddress, 'column' | 'roundId'>, item: PlanItem): boolean {
  const { target, place } = item;
  return target.kind === 'note' && 'column' in place && place.column === note.column && target.roundId === note.roundId;
}

function idOf(kind: PlanItem['kind'], place: ItemPlace, detail: string): Pick<PlanItem, 'id' | 'kind' | 'place'> {
  return { id: `${itemPlaceKey(place)}:${detail}:${kind}`, kind, place };
}
