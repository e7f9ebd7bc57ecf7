// Where two states of a register first differ, as a place in the table that a window can go to. Only reads.
import { allColumns, type ColumnKey, cellText } from './columns.ts';
import { findGroup, findMeasure } from './find.ts';
import type { FiscalYear, Group, Id, Measure, Register, Round, StatementOverride } from './model.ts';

/** A cell of the table, a group's heading, or a year's table as a whole. */
export type Place =
  | { readonly measureId: Id; readonly column: ColumnKey; readonly roundId: Id | null }
  | { readonly groupId: Id }
  | { readonly fiscalYearId: Id };

/**
 * The first place, in reading order, at which `after` differs from `before`: a cell, a row that is new or moved, a heading, the
 * group that lost a row, the year that lost a group or has other rounds. Where no table differs, the row or heading of which
 * something is called right or no longer. Null where nothing of the kind differs: office, signers, a year's texts, covers, a year
 * that is gone.
 */
export function firstDifference(before: Register, after: Register): Place | null {
  for (const year of after.fiscalYears) {
    const old = before.fiscalYears.find((candidate) => candidate.id === year.id);
    const place = old === year ? null : differenceInYear(before, old ?? null, year);
    if (place) return place;
  }
  return differenceInJudgement(before, after);
}

function differenceInJudgement({ acceptedFindings: old }: Register, after: Register): Place | null {
  const now = after.acceptedFindings;
  const lacks = (list: typeof now, id: Id) => list.every((one) => one.id !== id);
  const changed = now.find(({ id }) => lacks(old, id)) ?? old.find(({ id }) => lacks(now, id));
  if (!changed) return null;
  const { measureId, where } = changed;
  if (measureId === null) return findGroup(after, where) ? { groupId: where } : null;
  const column = allColumns.find(({ key, scope }) => key === where && scope === 'plan')?.key ?? 'issue';
  return findMeasure(after, measureId) ? { measureId, column, roundId: null } : null;
}

function differenceInYear(before: Register, old: FiscalYear | null, year: FiscalYear): Place | null {
  const movedGroup = movedItem(old?.groups ?? [], year.groups);
  for (const group of year.groups) {
    const oldGroup = findGroup(before, group.id)?.group;
    if (oldGroup === group && group.id !== movedGroup) continue;
    if (!oldGroup || oldGroup.heading !== group.heading || group.id === movedGroup) return { groupId: group.id };
    const place = differenceInGroup(before, oldGroup, group, year.rounds);
    if (place) return place;
  }
  const isSame =
    sameIds(old?.groups, year.groups) &&
    sameIds(old?.rounds, year.rounds) &&
    sameList(old?.columns ?? [], year.columns);
  return isSame ? null : { fiscalYearId: year.id };
}

function sameIds(before: readonly { readonly id: Id }[] | undefined, after: readonly { readonly id: Id }[]): boolean {
  return before?.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
}

function differenceInGroup(before: Register, old: Group, group: Group, rounds: readonly Round[]): Place | null {
  const moved = movedItem(old.measures, group.measures);
  for (const measure of group.measures) {
    const found = findMeasure(before, measure.id);
    if (!found || found.group.id !== group.id || measure.id === moved) {
      return { measureId: measure.id, column: 'issue', roundId: null };
    }
    const place = found.measure === measure ? null : differenceInMeasure(found.measure, measure, rounds);
    if (place) return place;
  }
  const kept = new Set(group.measures.map((measure) => measure.id));
  return old.measures.every((measure) => kept.has(measure.id)) ? null : { groupId: group.id };
}

function differenceInMeasure(old: Measure, measure: Measure, rounds: readonly Round[]): Place | null {
  for (const { key, scope } of allColumns) {
    for (const roundId of scope === 'plan' ? [null] : rounds.map((round) => round.id)) {
      if (cellText(old, key, roundId ?? '') !== cellText(measure, key, roundId ?? '')) {
        return { measureId: measure.id, column: key, roundId };
      }
    }
  }
  const word = differenceInWords(old.overrides, measure.overrides);
  if (word) return { measureId: measure.id, column: word.column, roundId: word.roundId };
  // Evidence, flags and notes have no cell of their own: the row is shown.
  const isSame =
    sameList(old.evidence, measure.evidence) && sameList(old.notes, measure.notes) && old.flag === measure.flag;
  return isSame ? null : { measureId: measure.id, column: 'issue', roundId: null };
}

/** The first word on a sentence that is new, another, or gone. */
function differenceInWords(
  old: readonly StatementOverride[],
  now: readonly StatementOverride[],
): StatementOverride | undefined {
  const isIn = (list: readonly StatementOverride[], word: StatementOverride) =>
    list.some((one) => sameList([one], [word]));
  return old === now ? undefined : (now.find((word) => !isIn(old, word)) ?? old.find((word) => !isIn(now, word)));
}

/** Alike in every value; a register that comes anew from its file shares nothing. */
function sameList(old: readonly object[], now: readonly object[]): boolean {
  const plain = (list: readonly object[]) => JSON.stringify(list.map((item) => Object.entries(item).toSorted()));
  return old === now || plain(old) === plain(now);
}

/** The one thing whose place among the others changed, or null; what came or went beside does not count. */
function movedItem(before: readonly { readonly id: Id }[], after: readonly { readonly id: Id }[]): Id | null {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const from = before.map(({ id }) => id).filter((id) => now.has(id));
  const to = after.map(({ id }) => id).filter((id) => old.has(id));
  const index = to.findIndex((id, place) => from[place] !== id);
  const [arrived, left] = [to[index], from[index]];
  if (arrived === undefined || left === undefined) return null;
  const others = (ids: readonly Id[], id: Id) => ids.filter((other) => other !== id).join(' ');
  return others(from, arrived) === others(to, arrived) ? arrived : left;
}
