// Recognised rows as one change of a year's table: where they go, which groups they bring, all as one step. Pure: the caller
// applies it and shows what it made.
import { blankMeasure } from '../register/blank.ts';
import type { Change } from '../register/change.ts';
import type { FiscalYear, Group, Id, Measure } from '../register/model.ts';
import { sameText } from './group-rows.ts';
import type { RecognisedGroup, RecognisedMeasure } from './recognition.ts';

/** Where rows are put in: after a measure, first in a group, or at the year's end. */
export type RowsPlace =
  | { readonly kind: 'after'; readonly measureId: Id }
  | { readonly kind: 'into'; readonly groupId: Id }
  | { readonly kind: 'end' };

export interface RowsChange {
  readonly change: Change;
  /** The new measures in the order of the source. */
  readonly measureIds: readonly Id[];
}

/** The group that rows under this heading go to: the one at the place for rows without a heading, one of that name, or a new one. */
export function groupFor(fiscalYear: FiscalYear, place: RowsPlace, heading: string): Group | null {
  const here = groupAt(fiscalYear, place);
  if (heading === '' || (here && sameText(here.heading, heading))) return here;
  return fiscalYear.groups.find((group) => sameText(group.heading, heading)) ?? null;
}

function groupAt({ groups }: FiscalYear, place: RowsPlace): Group | null {
  switch (place.kind) {
    case 'after':
      return groups.find((group) => group.measures.some(({ id }) => id === place.measureId)) ?? null;
    case 'into':
      return groups.find((group) => group.id === place.groupId) ?? null;
    case 'end':
      return groups.at(-1) ?? null;
  }
}

/**
 * The one change that puts recognised rows into a year; `roundId` is the round whose actions they bring. Rows of a group that
 * the year has elsewhere go to its end, those of a new group stand in it right after the group at the place.
 */
export function rowsChange(
  fiscalYear: FiscalYear,
  roundId: Id,
  place: RowsPlace,
  recognised: readonly RecognisedGroup[],
  newId: () => Id,
): RowsChange {
  const here = groupAt(fiscalYear, place);
  const changes: Change[] = [];
  const measureIds: Id[] = [];
  let groupIndex = here ? fiscalYear.groups.indexOf(here) + 1 : fiscalYear.groups.length;
  const nextIndex = new Map<Id, number>(fiscalYear.groups.map((group) => [group.id, group.measures.length]));
  if (here && place.kind === 'into') nextIndex.set(here.id, 0);
  if (here && place.kind === 'after') {
    nextIndex.set(here.id, here.measures.findIndex(({ id }) => id === place.measureId) + 1);
  }
  for (const { heading, measures } of recognised) {
    const rows = measures.map((row) => toMeasure(row, roundId, newId()));
    measureIds.push(...rows.map(({ id }) => id));
    const group = groupFor(fiscalYear, place, heading);
    if (!group) {
      const added: Group = { id: newId(), heading, measures: rows };
      changes.push({ kind: 'addGroup', fiscalYearId: fiscalYear.id, index: groupIndex, group: added });
      groupIndex += 1;
      continue;
    }
    for (const measure of rows) {
      const index = nextIndex.get(group.id) ?? 0;
      changes.push({ kind: 'addMeasure', groupId: group.id, index, measure });
      nextIndex.set(group.id, index + 1);
    }
  }
  return { change: { kind: 'batch', changes }, measureIds };
}

function toMeasure({ cells: { actions, ...plan } }: RecognisedMeasure, roundId: Id, id: Id): Measure {
  return { ...blankMeasure(id), ...plan, actions: actions === '' ? {} : { [roundId]: actions } };
}
