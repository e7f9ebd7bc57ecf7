// What changed since a round was issued: every kind of edit is told once, at its place, with its text before and after; and what another
// round says is no matter of this one.
import { expect, it } from 'vitest';
import type { Difference, DifferencePlace } from '../../../src/issue/difference.ts';
import { differencesBetween } from '../../../src/issue/differences.ts';
import { roundState } from '../../../src/issue/round-state.ts';
import { blankMeasure, blankRound } from '../../../src/register/blank.ts';
import type { Change } from '../../../src/register/change.ts';
import { columns } from '../../../src/register/columns.ts';
import type { Register } from '../../../src/register/model.ts';
import { apply } from '../../fixtures/applied.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../../fixtures/report-register.ts';

const base = withExtras(sampleRegister(threeSigners));
const [first, second, third] = base.fiscalYears[0]?.groups ?? [];
const measureOf = (group: typeof first, index: number) => group?.measures[index]?.id ?? '';
const [one, two] = [measureOf(first, 0), measureOf(first, 1)];

/** Evidence, a note and a word on a sentence, so that they can change and go. */
function withExtras(register: Register): Register {
  const measureId = register.fiscalYears[0]?.groups[0]?.measures[1]?.id ?? '';
  const [link, other] = ['a', 'b'].map((id) => ({
    id: `link-${id}`,
    kind: 'link' as const,
    item: null,
    name: `ลิงก์ ${id}`,
    date: null,
    addedAt: '2023-01-01T00:00:00.000Z',
    url: `https://example.go.th/${id}`,
    clickPath: '',
  }));
  if (!link || !other) throw new Error('two links');
  return apply(
    register,
    { kind: 'addEvidence', measureId, index: 0, evidence: link },
    { kind: 'addEvidence', measureId, index: 1, evidence: other },
    { kind: 'setNote', cell: { measureId, column: 'steps', roundId: null }, text: 'ถามกองคลัง' },
    { kind: 'setOverride', measureId, override: override('due') },
    { kind: 'addRound', fiscalYearId, round: blankRound('round-12', 12, 'ปก'), actions: {} },
  );
}

function override(verdict: 'due' | 'done') {
  const text = { column: 'steps' as const, roundId: null, sentence: 'ภายในเดือนมกราคม', occurrence: null };
  return { id: 'word-1', ...text, verdict, date: '2023-01-31' };
}

function since(changes: readonly Change[]): readonly Difference[] {
  const [issued, today] = [roundState(base, roundId), roundState(apply(base, ...changes), roundId)];
  if (!issued || !today) throw new Error('the round is there');
  return differencesBetween(issued, today);
}

const setting = (name: Extract<DifferencePlace, { kind: 'setting' }>['setting']) =>
  ({ kind: 'setting', setting: name }) as const;
const textOf = (measureId: string, column: 'issue' | 'steps' | 'responsible') =>
  base.fiscalYears[0]?.groups.flatMap(({ measures }) => measures).find(({ id }) => id === measureId)?.[column] ?? '';
const [signerOne, signerTwo, signerThree] = base.signers;
const { organisation, paper, followup } = base;

const edits: readonly (readonly [string, readonly Change[], readonly Partial<Difference>[]])[] = [
  [
    'a cell of the plan',
    [{ kind: 'setCell', cell: { measureId: one, column: 'steps', roundId: null }, text: 'ทำใหม่' }],
    [
      {
        place: { kind: 'cell', measureId: one, column: 'steps' },
        what: 'changed',
        before: textOf(one, 'steps'),
        after: 'ทำใหม่',
      },
    ],
  ],
  [
    'what was done in this round',
    [{ kind: 'setCell', cell: { measureId: two, column: 'actions', roundId }, text: 'ดำเนินการแล้ว' }],
    [{ place: { kind: 'cell', measureId: two, column: 'actions' }, what: 'changed', after: 'ดำเนินการแล้ว' }],
  ],
  [
    'what was done in another round',
    [{ kind: 'setCell', cell: { measureId: two, column: 'actions', roundId: 'round-12' }, text: 'ดำเนินการแล้ว' }],
    [],
  ],
  [
    'a row added',
    [
      {
        kind: 'addMeasure',
        groupId: first?.id ?? '',
        index: 1,
        measure: { ...blankMeasure('new'), issue: 'ข้อใหม่\nบรรทัดสอง', steps: 'ทำ' },
      },
    ],
    [
      {
        place: { kind: 'row', measureId: 'new' },
        what: 'added',
        label: 'ข้อใหม่',
        before: '',
        after: 'ข้อใหม่\nบรรทัดสอง\nทำ',
      },
    ],
  ],
  [
    'a row removed',
    [{ kind: 'removeMeasure', measureId: one }],
    [{ place: { kind: 'row', measureId: one }, what: 'removed', after: '' }],
  ],
  [
    'a row moved within its group',
    [{ kind: 'moveMeasure', measureId: one, groupId: first?.id ?? '', index: 1 }],
    [{ what: 'moved', before: '', after: '' }],
  ],
  [
    'a row moved into another group',
    [{ kind: 'moveMeasure', measureId: one, groupId: second?.id ?? '', index: 0 }],
    [
      {
        place: { kind: 'row', measureId: one },
        what: 'moved',
        before: first?.heading.split('\n')[0] ?? '',
        after: second?.heading.split('\n')[0] ?? '',
      },
    ],
  ],
  [
    'a group added',
    [{ kind: 'addGroup', fiscalYearId, index: 0, group: { id: 'group-new', heading: 'ตัวชี้วัดที่ ๑', measures: [] } }],
    [{ place: { kind: 'group', groupId: 'group-new' }, what: 'added', label: 'ตัวชี้วัดที่ ๑' }],
  ],
  [
    'a group moved: its rows go along',
    [{ kind: 'moveGroup', groupId: third?.id ?? '', index: 0 }],
    [{ place: { kind: 'group', groupId: third?.id ?? '' }, what: 'moved' }],
  ],
  [
    "a group's heading",
    [{ kind: 'setGroupHeading', groupId: second?.id ?? '', heading: 'หัวข้อใหม่' }],
    [
      {
        place: { kind: 'groupHeading', groupId: second?.id ?? '' },
        before: second?.heading ?? '',
        after: 'หัวข้อใหม่',
      },
    ],
  ],
  [
    'a flag',
    [{ kind: 'setFlag', measureId: one, flag: 'urgent' }],
    [{ place: { kind: 'flag', measureId: one }, before: '', after: 'urgent' }],
  ],
  [
    'a note taken away',
    [{ kind: 'setNote', cell: { measureId: two, column: 'steps', roundId: null }, text: '' }],
    [{ place: { kind: 'note', measureId: two, column: 'steps' }, before: 'ถามกองคลัง', after: '' }],
  ],
  [
    'a word on a sentence',
    [{ kind: 'setOverride', measureId: two, override: override('done') }],
    [{ place: { kind: 'override', measureId: two, overrideId: 'word-1' }, what: 'changed' }],
  ],
  [
    'evidence renamed',
    [{ kind: 'setEvidence', evidenceId: 'link-a', fields: { name: 'ประกาศ' } }],
    [
      {
        place: { kind: 'evidence', measureId: two, evidenceId: 'link-a' },
        before: 'ลิงก์ a\nhttps://example.go.th/a',
        after: 'ประกาศ\nhttps://example.go.th/a',
      },
    ],
  ],
  [
    'evidence removed',
    [{ kind: 'removeEvidence', evidenceId: 'link-a' }],
    [{ place: { kind: 'evidence', measureId: two, evidenceId: 'link-a' }, what: 'removed' }],
  ],
  [
    "the office's name and its units",
    [
      {
        kind: 'setOrganisation',
        organisation: { ...organisation, name: 'เทศบาลตำบลใหม่', units: [{ id: 'u', name: 'กองคลัง', aliases: '' }] },
      },
    ],
    [
      { place: setting('officeName'), before: organisation.name, after: 'เทศบาลตำบลใหม่' },
      { place: setting('units'), after: 'กองคลัง' },
    ],
  ],
  [
    'the paper',
    [{ kind: 'setPaper', paper: { ...paper, digits: 'thai', marginsMm: { ...paper.marginsMm, left: 25 } } }],
    [
      { place: setting('digits'), before: 'asTyped', after: 'thai' },
      { place: setting('margins'), before: '30 × 25 × 20 × 20', after: '25 × 25 × 20 × 20' },
    ],
  ],
  [
    'a signer renamed, another gone, the order changed',
    [
      {
        kind: 'setSigners',
        signers: [signerThree, signerOne].flatMap((signer) => (signer ? [{ ...signer, position: 'ตำแหน่งใหม่' }] : [])),
      },
    ],
    [
      { place: { kind: 'signer', signerId: signerTwo?.id ?? '' }, what: 'removed', label: signerTwo?.name ?? '' },
      { what: 'moved' },
      { place: { kind: 'signerText', signerId: signerThree?.id ?? '' }, what: 'changed' },
      { place: { kind: 'signerText', signerId: signerOne?.id ?? '' }, what: 'changed' },
    ],
  ],
  [
    "the year's title and the round's cover and day",
    [
      { kind: 'setFiscalYear', fiscalYearId, fields: { heading: 'ชื่อแผนใหม่' } },
      { kind: 'setRound', roundId, fields: { cover: 'ปกใหม่', reportDate: '2023-04-30' } },
    ],
    [
      { place: setting('heading'), after: 'ชื่อแผนใหม่' },
      { place: setting('cover'), after: 'ปกใหม่' },
      { place: setting('reportDate'), before: '', after: '2023-04-30' },
    ],
  ],
  [
    'a column',
    [
      {
        kind: 'setColumns',
        fiscalYearId,
        columns: columns.map(({ key, heading, widthShare }) => {
          return { key, heading: key === 'actions' ? 'ผล' : heading, widthShare };
        }),
      },
    ],
    [{ place: setting('columns'), what: 'changed', after: expect.stringMatching(/\nผล [0-9.]+%$/u) }],
  ],
  [
    'how deadlines are looked at',
    [{ kind: 'setFollowup', followup: { ...followup, soonDays: 14 } }],
    [{ place: setting('soonDays'), before: String(followup.soonDays), after: '14' }],
  ],
  [
    'a finding called right',
    [
      {
        kind: 'acceptFinding',
        finding: {
          id: 'finding',
          rule: 'spelling',
          measureId: one,
          where: 'steps',
          text: 'คำ',
          reason: 'ชื่อเฉพาะ',
          acceptedAt: '2023-01-01T00:00:00.000Z',
        },
      },
    ],
    [{ place: setting('acceptedFindings'), after: 'spelling: คำ — ชื่อเฉพาะ' }],
  ],
  ['another round taken away', [{ kind: 'removeRound', roundId: 'round-12' }], []],
  ["the office's phrases", [{ kind: 'setPhrases', phrases: [{ id: 'p', column: 'steps', text: 'จัดทำ' }] }], []],
];

it('nothing changed: no difference', () => {
  expect(since([])).toEqual([]);
});

it.each(edits)('%s', (_, changes, expected) => {
  const found = since(changes);
  expect(found).toMatchObject(expected);
  expect(found).toHaveLength(expected.length);
});

it('all of them together are all told, and taken back none is', () => {
  // Those that touch one thing twice would hide one another.
  const apart = edits.filter(([name]) => !/removed|moved|signer|column/u.test(name) || name === 'evidence removed');
  const wanted = apart.filter(([name]) => name !== 'evidence renamed');
  const all = since(wanted.flatMap(([, changes]) => changes));
  const places = wanted.flatMap(([, , expected]) => expected.map(({ place }) => place));
  for (const place of places) expect(all.map((difference) => difference.place)).toContainEqual(place);
  expect(all).toHaveLength(places.length);
});
