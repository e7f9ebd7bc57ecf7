// Bringing back how a part of the register was at a moment: the one change that leads from now to then for a cell, a measure or a
// whole round. It is a step like any other and can be undone; everything outside that part stays as it is now.
import type { Change } from '../register/change.ts';
import { allColumns, type CellAddress, cellText, noteText } from '../register/columns.ts';
import { findGroup, findMeasure, findRound } from '../register/find.ts';
import type { Evidence, FiscalYear, Group, Id, Measure, Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';

/** What is to be brought back. */
export type RestoreTarget =
  | { readonly kind: 'cell'; readonly cell: CellAddress }
  | { readonly kind: 'measure'; readonly measureId: Id }
  | { readonly kind: 'round'; readonly roundId: Id };

/**
 * The change that brings `target` back as it was in `then`. Errors: `refused` with `unknownMeasure` or `unknownRound` where it
 * was not there then, or its surroundings are gone now.
 */
export function restoreChange(now: Register, then: Register, target: RestoreTarget): Result<Change> {
  switch (target.kind) {
    case 'cell': {
      const { measureId, column, roundId } = target.cell;
      const found = findMeasure(then, measureId);
      if (!found || !findMeasure(now, measureId)) return fail({ kind: 'refused', reason: 'unknownMeasure' });
      return ok({ kind: 'setCell', cell: target.cell, text: cellText(found.measure, column, roundId ?? '') });
    }
    case 'measure':
      return restoreMeasure(now, then, target.measureId);
    case 'round':
      return restoreRound(now, then, target.roundId);
  }
}

/** Its texts of every round; a measure that is gone comes back at its place in its group, or as the last of the group. */
function restoreMeasure(now: Register, then: Register, measureId: Id): Result<Change> {
  const old = findMeasure(then, measureId);
  if (!old) return fail({ kind: 'refused', reason: 'unknownMeasure' });
  const present = findMeasure(now, measureId);
  if (present) {
    const rounds = present.fiscalYear.rounds.map((round) => round.id);
    const { measure } = present;
    const changes = [
      ...cellChanges(measure, old.measure, rounds),
      ...besideChanges(measure, old.measure, rounds),
      ...evidenceChanges(measure, old.measure),
    ];
    return ok({ kind: 'batch', changes });
  }
  const group = findGroup(now, old.group.id);
  if (!group) return fail({ kind: 'refused', reason: 'unknownGroup' });
  const rounds = group.fiscalYear.rounds.map((round) => round.id);
  const index = Math.min(old.index, group.group.measures.length);
  const measure = withRounds(old.measure, rounds);
  return ok({ kind: 'batch', changes: [{ kind: 'addMeasure', groupId: group.group.id, index, measure }] });
}

/**
 * The round as its report read then: the year's plan (heading, introduction, groups and rows in their order, the four plan
 * columns), the round's cover and actions. Actions of other rounds stay as they are, on the rows that remain.
 */
function restoreRound(now: Register, then: Register, roundId: Id): Result<Change> {
  const old = findRound(then, roundId);
  if (!old) return fail({ kind: 'refused', reason: 'unknownRound' });
  const present = now.fiscalYears.find((year) => year.id === old.fiscalYear.id);
  if (!present) return ok({ kind: 'batch', changes: [{ kind: 'addFiscalYear', fiscalYear: old.fiscalYear }] });
  const { heading, introduction } = old.fiscalYear;
  const { cover, reportDate, memoNumber, memoDate } = old.round;
  const round = present.rounds.find((candidate) => candidate.id === roundId);
  return ok({
    kind: 'batch',
    changes: [
      { kind: 'setFiscalYear', fiscalYearId: present.id, fields: { heading, introduction } },
      { kind: 'setColumns', fiscalYearId: present.id, columns: old.fiscalYear.columns },
      round
        ? { kind: 'setRound', roundId, fields: { cover, reportDate, memoNumber, memoDate } }
        : { kind: 'addRound', fiscalYearId: present.id, round: old.round, actions: {} },
      ...planChanges(present, old.fiscalYear, roundId),
    ],
  });
}

/** Groups and rows one after another into the places they had; what came since goes at the end. */
function planChanges(present: FiscalYear, old: FiscalYear, roundId: Id): readonly Change[] {
  const groupsNow = new Map(present.groups.map((group) => [group.id, group]));
  const measuresNow = new Map(
    present.groups.flatMap((group) => group.measures.map((measure) => [measure.id, measure])),
  );
  const rounds = [...new Set([...present.rounds.map((round) => round.id), roundId])];
  const changes: Change[] = [];
  for (const [index, group] of old.groups.entries()) {
    const { id, heading } = group;
    if (!groupsNow.has(id)) {
      changes.push({ kind: 'addGroup', fiscalYearId: present.id, index, group: { id, heading, measures: [] } });
    } else {
      changes.push({ kind: 'moveGroup', groupId: id, index }, { kind: 'setGroupHeading', groupId: id, heading });
    }
    changes.push(...rowChanges(group, measuresNow, rounds, roundId));
  }
  const kept = new Set(old.groups.flatMap((group) => group.measures.map((measure) => measure.id)));
  for (const id of measuresNow.keys()) if (!kept.has(id)) changes.push({ kind: 'removeMeasure', measureId: id });
  const keptGroups = new Set(old.groups.map((group) => group.id));
  for (const id of groupsNow.keys()) if (!keptGroups.has(id)) changes.push({ kind: 'removeGroup', groupId: id });
  return changes;
}

function rowChanges(
  old: Group,
  measuresNow: ReadonlyMap<Id, Measure>,
  rounds: readonly Id[],
  roundId: Id,
): readonly Change[] {
  return old.measures.flatMap((measure, index): readonly Change[] => {
    const present = measuresNow.get(measure.id);
    if (!present) {
      return [{ kind: 'addMeasure', groupId: old.id, index, measure: withRounds(measure, rounds) }];
    }
    return [
      { kind: 'moveMeasure', measureId: measure.id, groupId: old.id, index },
      ...cellChanges(present, measure, [roundId]),
    ];
  });
}

/** The cells of the plan and of these rounds that differ, put as in `old`. */
function cellChanges(present: Measure, old: Measure, rounds: readonly Id[]): readonly Change[] {
  return allColumns.flatMap(({ key, scope }) =>
    (scope === 'plan' ? [null] : rounds).flatMap((roundId): readonly Change[] => {
      const text = cellText(old, key, roundId ?? '');
      if (text === cellText(present, key, roundId ?? '')) return [];
      return [{ kind: 'setCell', cell: { measureId: old.id, column: key, roundId }, text }];
    }),
  );
}

/** The flag, the notes and the overrides that differ, put as in `old`; notes of rounds that are gone stay with them. */
function besideChanges(present: Measure, old: Measure, rounds: readonly Id[]): readonly Change[] {
  const places = [...present.notes, ...old.notes].filter(({ roundId }) => roundId === null || rounds.includes(roundId));
  const notes = places.flatMap(({ column, roundId }): readonly Change[] => {
    const text = noteText(old, { column, roundId });
    if (text === noteText(present, { column, roundId })) return [];
    return [{ kind: 'setNote', cell: { measureId: old.id, column, roundId }, text }];
  });
  const flag: readonly Change[] =
    present.flag === old.flag ? [] : [{ kind: 'setFlag', measureId: old.id, flag: old.flag }];
  return [...flag, ...notes, ...overrideChanges(present, old, rounds)];
}

/** The clerk's word on sentences, as it was. */
function overrideChanges(present: Measure, old: Measure, rounds: readonly Id[]): readonly Change[] {
  const kept = old.overrides.filter(({ roundId }) => roundId === null || rounds.includes(roundId));
  const going = present.overrides.filter(({ id }) => !old.overrides.some((override) => override.id === id));
  return [
    ...going.map(({ id }): Change => ({ kind: 'removeOverride', overrideId: id })),
    ...kept.map((override): Change => ({ kind: 'setOverride', measureId: old.id, override })),
  ];
}

/** What was added since goes, what is gone comes back; files are kept as long as the history speaks of them. */
function evidenceChanges(present: Measure, old: Measure): readonly Change[] {
  const isSame = (one: Evidence, other: Evidence) => JSON.stringify(one) === JSON.stringify(other);
  const kept = present.evidence.filter((now) => old.evidence.some((then) => isSame(now, then)));
  const going = present.evidence.filter((now) => !kept.includes(now));
  // Those that stay are in their order already, so each that comes back has its place when its turn is.
  return [
    ...going.map(({ id }): Change => ({ kind: 'removeEvidence', evidenceId: id })),
    ...old.evidence.flatMap((evidence, index): readonly Change[] =>
      kept.some((now) => now.id === evidence.id) ? [] : [{ kind: 'addEvidence', measureId: old.id, index, evidence }],
    ),
  ];
}

/** A measure with the actions of these rounds alone: others may be gone by now. */
function withRounds(measure: Measure, rounds: readonly Id[]): Measure {
  return {
    ...measure,
    actions: Object.fromEntries(Object.entries(measure.actions).filter(([roundId]) => rounds.includes(roundId))),
  };
}
