// The runner: the order of findings, what is accepted, what is asked again after an edit, hostile texts.
import { describe, expect, it } from 'vitest';
import { acceptance } from '../../../src/preflight/accepted.ts';
import { fixAll } from '../../../src/preflight/fix.ts';
import { examine, runPreflight } from '../../../src/preflight/run.ts';
import type { Change } from '../../../src/register/change.ts';
import type { Register } from '../../../src/register/model.ts';
import { apply } from '../../fixtures/applied.ts';
import {
  eitHeading,
  findingsIn,
  oitHeading,
  type Parts,
  registerWith,
  target,
  tools,
} from '../../fixtures/preflight-register.ts';

const run = (register: Register, more = {}) =>
  runPreflight(register, target.fiscalYearId, target.roundId, { ...tools, ...more });
const setCell = (measureId: string, text: string): Change => ({
  kind: 'setCell',
  cell: { measureId, column: 'responsible', roundId: null },
  text,
});
const many = (count: number): Parts => ({
  groups: [{ heading: eitHeading, measures: Array.from({ length: count }, () => ({ responsible: 'กอง ทุกกอง' })) }],
});

it('a year or round that is not there has nothing to be found', () => {
  expect(runPreflight(registerWith(), 'none', 'round', tools)).toEqual([]);
  expect(runPreflight(registerWith(), 'year', 'none', tools)).toEqual([]);
});

it('findings stand in reading order: settings, headings, rows, columns, texts', () => {
  const findings = findingsIn({
    reportDate: null,
    heading: 'ปีงบประมาณ พ.ศ. ๒๕๖๐',
    groupHeading: 'ตัวชี้วัดที่ ๘ การงาน\nเครื่องมือการประเมิน แบบวัด EIT',
    cells: { responsible: 'กอง ทุกกอง', steps: '๑) ลิงค์ และลิงค์\n๒) เผยแพร่แผนบนเว็บไซต์ของหน่วยงาน', issue: 'E๑๑' },
  });
  expect(findings.map(({ rule, start }) => [rule, start])).toEqual([
    ['wrong-year', 0],
    ['report-date-missing', 0],
    ['indicator-name-differs', 15],
    ['stray-space', 0],
    ['spelling', 3],
    ['spelling', 12],
  ]);
});

it('an edit gives what a fresh look gives, and undoing it what there was', () => {
  const before = registerWith(many(4));
  const first = run(before);
  const after = apply(before, setCell('m2', 'สำนัก ปลัด/ กอง คลัง'));
  const edited = run(after);
  expect(edited).toEqual(run(structuredClone(after)));
  expect(edited).not.toEqual(first);
  expect(run(before)).toEqual(first);
});

it('the heading of a group, the settings and the day are looked at anew', () => {
  const register = registerWith();
  expect(run(register)).toEqual([]);
  const moved = apply(register, {
    kind: 'setGroupHeading',
    groupId: 'g1',
    heading: 'ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร\nเครื่องมือการประเมิน แบบวัด EIT',
  });
  expect(run(moved).map(({ rule }) => rule)).toEqual(['item-under-wrong-indicator']);
  expect(run(register, { today: '2022-11-01' }).map(({ rule }) => rule)).toContain('action-in-future');
  const holidays = apply(register, {
    kind: 'setFollowup',
    followup: { ...register.followup, holidays: '2022-10-25 หยุดพิเศษ' },
  });
  expect(run(holidays).map(({ rule }) => rule)).toEqual(['action-on-day-off']);
  expect(run(register)).toEqual([]);
});

it("the office's own items and words go before what ships", () => {
  const register = registerWith({ cells: { issue: 'E๑๖ คำถามของเรา', steps: '๑) ประชุมจ๊ะเอ๋ปา\n๒) เผยแพร่แผน' } });
  expect(run(register).map(({ rule }) => rule)).toContain('item-unknown');
  const own = apply(register, {
    kind: 'setCatalogueEntries',
    entries: [{ id: 'c', assessmentYear: 2565, code: 'E16', indicatorNo: 8, text: 'คำถามของเรา' }],
  });
  expect(run(own).map(({ rule }) => rule)).not.toContain('item-unknown');
});

describe('a finding called right', () => {
  const register = registerWith(many(2));
  const [finding] = run(register);
  const said = { id: 'a1', reason: 'เขียนเช่นนี้ในประกาศ', acceptedAt: '2023-04-01T00:00:00Z' };

  it('is left out with its reason, for its measure and text alone', () => {
    if (!finding) throw new Error('nothing found');
    const accepted = apply(register, acceptance(finding, said));
    const after = examine(accepted, target.fiscalYearId, target.roundId, tools);
    expect(after.findings).toEqual(run(register).slice(1));
    expect(after.accepted).toEqual([{ finding, acceptance: expect.objectContaining(said) }]);
    const changed = apply(accepted, setCell('m1', 'กอง ทุกกอง ทุก กอง'));
    expect(run(changed).filter(({ rule, text }) => rule === 'stray-space' && text === 'กอง ทุกกอง')).toHaveLength(1);
    const withdrawn = apply(accepted, { kind: 'withdrawFinding', findingId: 'a1' });
    expect(run(withdrawn)).toEqual(run(register));
  });
});

it('several findings of a cell are mended as one change, what has moved on is left', () => {
  const register = registerWith({ cells: { responsible: 'ลิงค์ กอง ทุกกอง/ลิงค์' } });
  const findings = run(register);
  const change = fixAll(register, target, findings);
  expect(change).toEqual(setCell('m1', 'ลิงก์ กองทุกกอง/ลิงก์'));
  expect(fixAll(apply(register, setCell('m1', 'กองคลัง')), target, findings)).toBeNull();
  expect(fixAll(register, target, [])).toBeNull();
});

it.each(['ค.ศ. ๒๐๒๒', 'คศ. ๒๐๒๒', 'คริสต์ศักราช 2022', '๒๐๒๒'])('%s becomes a year of the Buddhist era', (year) => {
  const register = registerWith({ cells: { actions: `๑) จัดทำแผน ดำเนินการเมื่อวันที่ ๒๕ ตุลาคม ${year}` } });
  const edits = run(register).flatMap(({ rule, edits }) => (rule === 'christian-year' ? edits : []));
  const era = year.startsWith('ค') ? 'พ.ศ. ' : '';
  expect(edits).toEqual([expect.objectContaining({ text: `วันที่ ๒๕ ตุลาคม ${era}๒๕๖๕` })]);
});

it('answers that close on 29 February close on the 28th in other years', () => {
  const evidence = [
    {
      kind: 'link',
      id: 'e1',
      item: null,
      name: 'แผน',
      date: null,
      addedAt: '2023-03-01T03:00:00Z',
      url: 'https://www.example.go.th/a',
      clickPath: '',
    },
  ] as const;
  const found = findingsIn({
    followup: { answersClose: '02-29' },
    groupHeading: oitHeading,
    cells: { issue: 'O๓๔ การป้องกันการทุจริต', evidence },
  });
  const [closed] = found.flatMap((finding) =>
    finding.rule === 'link-changed-after-close' ? [finding.facts.closed] : [],
  );
  expect(closed).toBe('2023-02-28');
});

it('characters that the font lacks are told where they stand', () => {
  const register = registerWith({ cells: { responsible: 'สำนักปลัด 🙂' } });
  const missingCharacters = [
    { character: '🙂', place: { kind: 'cell', measureId: 'm1', column: 'responsible' } },
    { character: '☃', place: { kind: 'signer', signerId: 's1' } },
  ] as const;
  expect(run(register, { missingCharacters })).toEqual([
    expect.objectContaining({ rule: 'missing-character', place: { setting: 'signers' }, text: '☃' }),
    expect.objectContaining({ rule: 'missing-character', start: 10, text: '🙂' }),
  ]);
});

it('without a list of words only what is spelled wrong everywhere is told', () => {
  const register = registerWith({ cells: { responsible: 'ราอบ ลิงค์' } });
  expect(run(register, { knownWords: null }).map(({ text }) => text)).toEqual(['ลิงค์']);
});

describe('hostile texts', () => {
  const long = 20_000;
  const texts: readonly (readonly [string, string])[] = [
    ['one letter', 'ก'.repeat(long)],
    ['one word', 'เจ้าหน้าที่'.repeat(long / 11)],
    ['spaces', ' '.repeat(long)],
    ['slashes with spaces', 'ก/ '.repeat(long / 3)],
    ['marks', '๑)\n'.repeat(long / 3)],
    ['nested marks', '๑.๑.๑.๑) ก\n'.repeat(long / 11)],
    ['brackets', '('.repeat(long)],
    ['closing brackets', 'ก)'.repeat(long / 2)],
    ['addresses', 'https://a.go.th/ก'.repeat(long / 17)],
    ['dates', '๓๑ ก.พ. ๒๕๖๖ '.repeat(long / 13)],
    ['references', '(อ้างอิงจาก ๐๑๘,๐๑๙) '.repeat(long / 22)],
    ['announced references', `อ้างอิงจาก ${'๐๑ '.repeat(long / 3)}`],
    ['office names', 'อบต.'.repeat(long / 4)],
    ['codes', '1๑'.repeat(long / 2)],
    ['misspellings', 'ราอบ '.repeat(long / 5)],
    ['rare letters', 'ฎฏฐฑฒณ'.repeat(long / 6)],
    ['emoji and control marks', '👩‍👩‍👧‍👦\u0301'.repeat(long / 13)],
    ['half characters', '\ud83d'.repeat(long)],
    ['placeholders', '{{'.repeat(long / 2)],
    ['a long line of Latin', 'aก'.repeat(long / 2)],
  ];
  it.each(texts)('%s are read in time that grows with their length', (_, text) => {
    const cells = { issue: text, responsible: text, steps: text, reporting: text, actions: text };
    const register = registerWith({ cells, heading: text, introduction: text, cover: text, groupHeading: text });
    expect(() => run(register)).not.toThrow();
  });
});
