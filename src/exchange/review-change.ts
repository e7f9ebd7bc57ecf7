// A reviewed source as changes of a year that the register has: new measures in their groups, texts of those it has already, rounds
// that were missing. The caller makes them one step.
import { blankMeasure } from '../register/blank.ts';
import type { Change } from '../register/change.ts';
import type { FiscalYear, Group, Id, Measure, Round, RoundMonths } from '../register/model.ts';
import type { Review, ReviewGroup, ReviewMeasure } from './review.ts';

export interface NewParts {
  readonly newId: () => Id;
  /** A round the year does not have yet. */
  readonly newRound: (months: RoundMonths) => Round;
}

/** The changes that a review asks for; none where the register has it all. */
export function reviewChanges({ groups, target }: Review, fiscalYear: FiscalYear, parts: NewParts): readonly Change[] {
  const changes: Change[] = [];
  const rounds = new Map(fiscalYear.rounds.map((round) => [round.months, round]));
  const wantsAnything = groups.some(({ measures }) => measures.some(({ choice }) => choice !== 'skip'));
  for (const months of wantsAnything ? target.rounds : []) {
    if (rounds.has(months)) continue;
    const round = parts.newRound(months);
    rounds.set(months, round);
    changes.push({ kind: 'addRound', fiscalYearId: fiscalYear.id, round, actions: {} });
  }
  const roundId = (months: RoundMonths): Id | null => rounds.get(months)?.id ?? null;
  const groupOrder = fiscalYear.groups.map(({ id }) => id);
  const orders = new Map(fiscalYear.groups.map(({ id, measures }) => [id, measures.map((measure) => measure.id)]));
  let lastGroup: Id | null = null;
  for (const { groupId, heading, measures } of groups) {
    for (const measure of measures) changes.push(...updates(measure, roundId));
    const make = (row: ReviewMeasure) => newMeasure(row, target.months, roundId, parts.newId);
    const order = groupId === null ? undefined : orders.get(groupId);
    if (groupId !== null && order) {
      lastGroup = groupId;
      changes.push(...additions(measures, groupId, order, make));
      continue;
    }
    const fresh = measures.filter(({ choice }) => choice === 'add').map(make);
    if (fresh.length === 0) continue;
    const made: Group = { id: parts.newId(), heading, measures: fresh };
    const index = indexBehind(groupOrder, lastGroup);
    changes.push({ kind: 'addGroup', fiscalYearId: fiscalYear.id, index, group: made });
    groupOrder.splice(index, 0, made.id);
    lastGroup = made.id;
  }
  return changes;
}

/** A measure as the source has it. */
export function newMeasure(
  { cells: { actions, ...plan }, results }: ReviewMeasure,
  months: RoundMonths,
  roundId: (months: RoundMonths) => Id | null,
  newId: () => Id,
): Measure {
  const texts = new Map<Id, string>();
  for (const [of, text] of [
    [months, actions],
    [6, results[6] ?? ''],
    [12, results[12] ?? ''],
  ] as const) {
    const id = roundId(of);
    if (id !== null && text !== '') texts.set(id, text);
  }
  return { ...blankMeasure(newId()), ...plan, actions: Object.fromEntries(texts) };
}

function updates({ choice, measureId, differences }: ReviewMeasure, roundId: (months: RoundMonths) => Id | null) {
  if (choice !== 'update' || measureId === null) return [];
  return differences.map(
    ({ column, months, after }): Change => ({
      kind: 'setCell',
      cell: { measureId, column, roundId: months === null ? null : roundId(months) },
      text: after,
    }),
  );
}

/** Each new row stands behind the one it follows in the source, where the group has that; else at the group's end. */
function additions(
  measures: ReviewGroup['measures'],
  groupId: Id,
  order: Id[],
  make: (row: ReviewMeasure) => Measure,
): readonly Change[] {
  const changes: Change[] = [];
  let last: Id | null = null;
  for (const row of measures) {
    if (row.choice !== 'add') {
      last = row.measureId !== null && order.includes(row.measureId) ? row.measureId : last;
      continue;
    }
    const index = indexBehind(order, last);
    const measure = make(row);
    changes.push({ kind: 'addMeasure', groupId, index, measure });
    order.splice(index, 0, measure.id);
    last = measure.id;
  }
  return changes;
}

function indexBehind(order: readonly Id[], last: Id | null): number {
  return last === null ? order.length : order.lastIndexOf(last) + 1;
}
