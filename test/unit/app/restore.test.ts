// Bringing back a cell, a measure or a round leaves that part as it was and the rest as it is.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type RestoreTarget, restoreChange } from '../../../src/app/restore.ts';
import { blankRound } from '../../../src/register/blank.ts';
import type { Change } from '../../../src/register/change.ts';
import { cellText } from '../../../src/register/columns.ts';
import { findGroup, findMeasure, findRound } from '../../../src/register/find.ts';
import type { Evidence, Id, Register } from '../../../src/register/model.ts';
import { apply } from '../../fixtures/applied.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { changeRecipe, cookChange } from '../../fixtures/random-changes.ts';
import { roundId, sampleRegister } from '../../fixtures/report-register.ts';

const start = sampleRegister();
const row = start.fiscalYears[0]?.groups[2]?.measures[1];
if (!row) throw new Error('the sample has changed');

function restore(now: Register, then: Register, target: RestoreTarget): Register {
  const change = restoreChange(now, then, target);
  if (!change.ok) throw new Error(JSON.stringify(change.error));
  return apply(now, change.value);
}

/** What the report of a round shows. */
function reportOf(register: Register, id: Id) {
  const found = findRound(register, id);
  if (!found) return null;
  const { heading, introduction, groups } = found.fiscalYear;
  return {
    heading,
    introduction,
    cover: found.round.cover,
    groups: groups.map((group) => ({
      id: group.id,
      heading: group.heading,
      // Flags, notes, overrides and evidence do not print with a round.
      rows: group.measures.map((measure) => ({
        ...measure,
        actions: cellText(measure, 'actions', id),
        flag: null,
        notes: [],
        overrides: [],
        evidence: [],
      })),
    })),
  };
}

it('a cell comes back, its neighbours stay', () => {
  const set = (column: 'steps' | 'issue', text: string): Change => ({
    kind: 'setCell',
    cell: { measureId: row.id, column, roundId: null },
    text,
  });
  const now = apply(start, set('steps', 'ใหม่'), set('issue', 'ใหม่'));
  const back = restore(now, start, { kind: 'cell', cell: { measureId: row.id, column: 'steps', roundId: null } });
  expect(findMeasure(back, row.id)?.measure).toEqual({ ...row, issue: 'ใหม่' });
});

it('a measure that was removed comes back at its place', () => {
  const now = apply(start, { kind: 'removeMeasure', measureId: row.id });
  expect(restore(now, start, { kind: 'measure', measureId: row.id })).toEqual(start);
});

it('a measure comes back with the evidence it had, in its order', () => {
  const link = (id: string, name = id): Evidence => {
    const addedAt = '2026-11-23T02:06:00.000Z';
    return {
      id,
      kind: 'link',
      item: null,
      name,
      date: null,
      addedAt,
      url: `https://www.example.go.th/${id}`,
      clickPath: '',
    };
  };
  const then = ['a', 'b', 'c', 'd'].reduce(
    (register, id, index) => apply(register, { kind: 'addEvidence', measureId: row.id, index, evidence: link(id) }),
    start,
  );
  const changes: readonly Change[] = [
    { kind: 'removeEvidence', evidenceId: 'a' },
    { kind: 'removeEvidence', evidenceId: 'c' },
    { kind: 'setEvidence', evidenceId: 'd', fields: { name: 'ใหม่', date: '2023-04-04' } },
    { kind: 'addEvidence', measureId: row.id, index: 0, evidence: link('e') },
  ];
  const now = apply(then, ...changes);
  expect(restore(now, then, { kind: 'measure', measureId: row.id })).toEqual(then);
  const target: RestoreTarget = { kind: 'round', roundId };
  expect(findMeasure(restore(now, then, target), row.id)?.measure.evidence.map(({ id }) => id)).toEqual([
    'e',
    'b',
    'd',
  ]);
});

it('a measure cannot come back into a group that is gone, nor from a time before it was there', () => {
  const group = findMeasure(start, row.id)?.group;
  const now = apply(start, { kind: 'removeGroup', groupId: group?.id ?? '' });
  const target: RestoreTarget = { kind: 'measure', measureId: row.id };
  expect(restoreChange(now, start, target)).toMatchObject({ error: { reason: 'unknownGroup' } });
  expect(restoreChange(start, now, target)).toMatchObject({ error: { reason: 'unknownMeasure' } });
});

it('after any edits a round reads again as it did, and other rounds keep what was written', () => {
  const year = start.fiscalYears[0]?.id ?? '';
  const both = apply(start, {
    kind: 'addRound',
    fiscalYearId: year,
    round: blankRound('r12', 12, 'ก'),
    actions: { [row.id]: 'รอบหลัง' },
  });
  fc.assert(
    fc.property(fc.array(changeRecipe, { maxLength: 20 }), (recipes) => {
      const ids = countingIds();
      const now = recipes.reduce(
        (register, recipe) =>
          apply(
            register,
            cookChange(register, recipe, () => `n${ids()}`),
          ),
        both,
      );
      fc.pre(findRound(now, roundId) !== null);
      const back = restore(now, both, { kind: 'round', roundId });
      expect(reportOf(back, roundId)).toEqual(reportOf(both, roundId));
      for (const group of findRound(back, roundId)?.fiscalYear.groups ?? []) {
        expect(findGroup(both, group.id)).not.toBeNull();
        for (const measure of group.measures) {
          const written = findMeasure(now, measure.id)?.measure.actions.r12;
          if (written !== undefined) expect(measure.actions.r12).toBe(written);
        }
      }
    }),
    { numRuns: 300 },
  );
});
