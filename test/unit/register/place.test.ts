// Where an undo takes the clerk: the first place in the table that differs.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankMeasure } from '../../../src/register/blank.ts';
import type { Change } from '../../../src/register/change.ts';
import { findMeasure } from '../../../src/register/find.ts';
import type { Measure, StatementOverride } from '../../../src/register/model.ts';
import { firstDifference, type Place } from '../../../src/register/place.ts';
import { shareUnchanged } from '../../../src/register/share.ts';
import { apply } from '../../fixtures/applied.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { changeRecipe, cookChange } from '../../fixtures/random-changes.ts';
import { fiscalYearId, roundId, sampleRegister } from '../../fixtures/report-register.ts';

const start = sampleRegister();
const [first, second, third] = start.fiscalYears[0]?.groups ?? [];
const [row] = third?.measures ?? [];
const [top, , ...under] = second?.measures ?? [];
const bottom = under.at(-1);
if (!first || !second || !third || !row || !top || !bottom) throw new Error('the sample has changed');
const fresh: Measure = { ...blankMeasure('new'), issue: 'ก' };

function accept(measureId: string | null, where: string): Change {
  const said = { text: 'ก', reason: '', acceptedAt: '2026-11-23T02:06:00.000Z' };
  return { kind: 'acceptFinding', finding: { id: 'a', rule: 'doubled-word', measureId, where, ...said } };
}

const ignored: StatementOverride = {
  id: 'o',
  column: 'reporting',
  roundId: null,
  sentence: 'ก',
  occurrence: null,
  verdict: 'ignored',
  date: null,
};

const cases: readonly (readonly [string, Change, Place | null])[] = [
  [
    'a cell of the plan',
    { kind: 'setCell', cell: { measureId: row.id, column: 'steps', roundId: null }, text: 'ก' },
    { measureId: row.id, column: 'steps', roundId: null },
  ],
  [
    'a cell of a round',
    { kind: 'setCell', cell: { measureId: row.id, column: 'actions', roundId }, text: 'ก' },
    { measureId: row.id, column: 'actions', roundId },
  ],
  [
    'a new row, not its shifted neighbours',
    { kind: 'addMeasure', groupId: third.id, index: 1, measure: fresh },
    { measureId: 'new', column: 'issue', roundId: null },
  ],
  [
    'the cell whose sentence is given another meaning',
    { kind: 'setOverride', measureId: row.id, override: ignored },
    { measureId: row.id, column: 'reporting', roundId: null },
  ],
  ['the group that lost a row', { kind: 'removeMeasure', measureId: row.id }, { groupId: third.id }],
  [
    'a row moved down',
    { kind: 'moveMeasure', measureId: top.id, groupId: second.id, index: second.measures.length - 1 },
    { measureId: top.id, column: 'issue', roundId: null },
  ],
  [
    'a row moved up',
    { kind: 'moveMeasure', measureId: bottom.id, groupId: second.id, index: 0 },
    { measureId: bottom.id, column: 'issue', roundId: null },
  ],
  ['a heading', { kind: 'setGroupHeading', groupId: second.id, heading: 'ก' }, { groupId: second.id }],
  ['a moved group', { kind: 'moveGroup', groupId: third.id, index: 0 }, { groupId: third.id }],
  [
    'a new group',
    { kind: 'addGroup', fiscalYearId, index: 1, group: { id: 'g', heading: '', measures: [] } },
    { groupId: 'g' },
  ],
  ['the year that lost a group', { kind: 'removeGroup', groupId: third.id }, { fiscalYearId }],
  ['the year that lost a round', { kind: 'removeRound', roundId }, { fiscalYearId }],
  [
    'the cell of the plan that is called right',
    accept(row.id, 'steps'),
    { measureId: row.id, column: 'steps', roundId: null },
  ],
  ['the row whose actions are', accept(row.id, 'actions'), { measureId: row.id, column: 'issue', roundId: null }],
  ['the heading that is', accept(null, third.id), { groupId: third.id }],
  ['no place for a setting that is', accept(null, 'cover'), null],
  ['no place for the office', { kind: 'setOrganisation', organisation: { ...start.organisation, name: 'ก' } }, null],
  ['no place for a year that is gone', { kind: 'removeFiscalYear', fiscalYearId }, null],
];

it.each(cases)('%s', (_name, change, place) => {
  const after = apply(start, change);
  expect(firstDifference(start, after)).toEqual(place);
  // The same where the register comes anew from a file and shares nothing.
  expect(firstDifference(start, structuredClone(after))).toEqual(place);
  expect(firstDifference(after, after)).toBeNull();
});

it('a register read anew becomes the old one wherever it says the same', () => {
  const ids = countingIds();
  fc.assert(
    fc.property(changeRecipe, (recipe) => {
      const after = apply(
        start,
        cookChange(start, recipe, () => `n${ids()}`),
      );
      const shared = shareUnchanged(start, structuredClone(after));
      expect(shared).toEqual(after);
      expect(shareUnchanged(start, structuredClone(start))).toBe(start);
      for (const group of shared.fiscalYears.flatMap((year) => year.groups)) {
        for (const measure of group.measures) {
          const before = findMeasure(start, measure.id);
          const isSame = before?.group.id === group.id && JSON.stringify(before.measure) === JSON.stringify(measure);
          if (isSame) expect(measure).toBe(before.measure);
        }
      }
    }),
    { numRuns: 300 },
  );
});
