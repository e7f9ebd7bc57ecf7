// What a source becomes, and what a person can say of it before it is written: columns, rows, tables, rows met again.
import { expect, it } from 'vitest';
import { planImport } from '../../../src/app/import-source.ts';
import {
  asRead,
  type Corrections,
  noCorrections,
  withColumn,
  withRow,
  withTables,
} from '../../../src/exchange/corrections.ts';
import { readPlainSource } from '../../../src/exchange/read-text-source.ts';
import { type Review, review, suggestedSheet } from '../../../src/exchange/review.ts';
import type { Source } from '../../../src/exchange/source.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { cellText } from '../../../src/register/columns.ts';
import type { Register } from '../../../src/register/model.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { measure, register, roundId } from '../../fixtures/report-register.ts';

const heading = ['ประเด็นที่ต้องพัฒนา', 'ผู้รับผิดชอบ', 'ขั้นตอน/มาตรการ', 'การกำกับติดตาม', 'การดำเนินการ'];
const text = (...rows: readonly string[][]) => rows.map((row) => row.join('\t')).join('\n');

function sourceOf(tables: string): Source {
  const read = readPlainSource(`ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\nรอบ ๖ เดือน\n\n${tables}\n`);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function rowsOf({ groups }: Review): readonly (readonly string[])[] {
  return groups.flatMap(({ heading: name, measures }) =>
    measures.map(({ cells }) => [name, cells.issue, cells.steps, cells.actions]),
  );
}

const plain = sourceOf(text(heading, ['E๑ ก', 'กองคลัง', 'ขั้น', 'ราย', 'ทำ'], ['E๒ ข', 'กองช่าง', 'สอง', 'ราย', 'แล้ว']));

it('says of every row and column what it was taken for, why, and whether to look at it', () => {
  const [table] = review(plain, noCorrections, null).tables;
  expect(table?.rows.map(({ role, reason, isSure }) => [role, reason, isSure])).toEqual([
    ['heading', 'captions', true],
    ['measure', 'ordinary', true],
    ['measure', 'ordinary', true],
  ]);
  expect(table?.columns.map(({ column, reason }) => [column, reason])).toEqual([
    ['issue', 'captionWords'],
    ['responsible', 'sameCaption'],
    ['steps', 'captionWords'],
    ['reporting', 'captionWords'],
    ['actions', 'sameCaption'],
  ]);
});

it('names the cell of the source that each text came from', () => {
  const [first, second] = review(plain, noCorrections, null).groups.flatMap(({ measures }) => measures);
  expect(first?.origins.actions).toEqual([{ line: 5, column: 4 }]);
  expect(second?.lines).toEqual([6]);
});

it('takes another meaning of a column for all tables with that heading', () => {
  const twice = sourceOf(
    `${text(heading, ['E๑', 'ก', 'ข', 'ค', 'ง'])}\n\n${text(heading, ['E๒', 'ก', 'ข', 'ค', 'ง'])}`,
  );
  const [table] = review(twice, noCorrections, null).tables;
  if (!table) throw new Error('no table');
  const said = withColumn(noCorrections, table, 1, 'problem');
  const found = review(twice, said, null);
  expect(
    found.groups.flatMap(({ measures }) => measures).map(({ cells }) => [cells.problem, cells.responsible]),
  ).toEqual([
    ['ก', ''],
    ['ก', ''],
  ]);
  // A column that takes another's place puts that one out.
  const swapped = review(twice, withColumn(noCorrections, table, 1, 'steps'), null);
  expect(swapped.tables[0]?.columns.map(({ column }) => column)).toEqual([
    'issue',
    'steps',
    null,
    'reporting',
    'actions',
  ]);
});

it('leaves rows out, makes groups of them, joins and parts them, and takes it back', () => {
  const source = sourceOf(
    text(heading, ['ด้านงบประมาณ', '', '', '', ''], ['E๑', 'ก', 'ข', 'ค', '๑) ง'], ['', '', '', '', '๒) จ']),
  );
  const say = (...words: ((said: Corrections) => Corrections)[]) =>
    rowsOf(
      review(
        source,
        words.reduce((said, word) => word(said), noCorrections),
        null,
      ),
    );
  expect(say()).toEqual([
    ['', 'ด้านงบประมาณ', '', ''],
    ['', 'E๑', 'ข', '๑) ง'],
    ['', '', '', '๒) จ'],
  ]);
  const joined = [(said: Corrections) => withRow(said, 5, 'group'), (said: Corrections) => withRow(said, 7, 'joined')];
  expect(say(...joined)).toEqual([['ด้านงบประมาณ', 'E๑', 'ข', '๑) ง\n๒) จ']]);
  expect(say(...joined, (said) => withRow(said, 7, 'measure')).length).toBe(2);
  expect(say(...joined, (said) => withRow(said, 7, 'skipped'))).toEqual([['ด้านงบประมาณ', 'E๑', 'ข', '๑) ง']]);
  expect(
    say(
      ...joined,
      (said) => asRead(said, 5),
      (said) => asRead(said, 7),
    ),
  ).toEqual(say());
});

it('leaves tables out that hold no measures, and takes those that a person says', () => {
  const source = sourceOf(
    `${text(['ตัวชี้วัด', 'คะแนน'], ['การใช้งบประมาณ', '๘๕.๑'])}\n\n${text(heading, ['E๑', 'ก', 'ข', 'ค', 'ง'])}\n\n${text(['ลงชื่อ', 'ผู้รายงาน'])}`,
  );
  const guessed = review(source, noCorrections, null);
  expect(guessed.tables.map(({ isTaken }) => isTaken)).toEqual([false, true, false]);
  expect(guessed.guesses.filter(({ kind }) => kind === 'tableLeftOut').length).toBe(2);
  expect(review(source, withTables(noCorrections, [1]), null).tables.map(({ isTaken }) => isTaken)).toEqual([
    true,
    false,
    false,
  ]);
});

it('begins with the first sheet that has a table of measures and is not hidden', () => {
  const sheet = (name: string, isHidden: boolean, tables: string) => ({
    ...sourceOf(tables).sheets[0],
    name,
    isHidden,
  });
  const measures = text(heading, ['E๑', 'ก', 'ข', 'ค', 'ง']);
  const sheets = [
    sheet('สรุป', false, text(['ก', 'ข', 'ค'], ['๑', '๒', '๓'])),
    sheet('เดิม', true, measures),
    sheet('แผน', false, measures),
  ];
  expect(suggestedSheet({ ...plain, sheets: sheets as Source['sheets'] })).toBe(2);
});

it('keeps Arabic list marks as typed and writes them as Thai ones where that is chosen', () => {
  const source = sourceOf(text(heading, ['E๑', 'ก', '"1. จัดทำ\n2. รายงาน"', 'ค', '1) ทำ']));
  expect(rowsOf(review(source, noCorrections, null))[0]?.slice(2)).toEqual(['1. จัดทำ\n2. รายงาน', '1) ทำ']);
  const thai = review(source, { ...noCorrections, listMarks: 'thai' }, null);
  expect(rowsOf(thai)[0]?.slice(2)).toEqual(['๑) จัดทำ\n๒) รายงาน', '๑) ทำ']);
});

it.each([
  ['in two result columns', ['ผลการดำเนินการ รอบ ๖ เดือน', 'ผลการดำเนินการ รอบ ๑๒ เดือน'], []],
  ['under a merged heading', ['ผลการดำเนินการ', ''], ['', '', '', '', 'รอบ 6 เดือน', 'รอบ 12 เดือน']],
])('puts the results of both rounds into their rounds, %s', (_name, captions, below) => {
  const rows = [
    [...heading.slice(0, 4), ...captions],
    ...(below.length > 0 ? [[...below]] : []),
    ['E๑ ก', 'ข', 'ค', 'ง', 'หก', 'สิบสอง'],
  ];
  const source = sourceOf(text(...rows));
  const newId = countingIds();
  const start = register([]);
  const planned = planImport(start, source, noCorrections, newId);
  const applied = planned.ok && planned.value.change ? applyChange(start, planned.value.change) : null;
  if (!applied?.ok) throw new Error('not applied');
  const [year] = applied.value.register.fiscalYears;
  const [row] = year?.groups.flatMap(({ measures }) => measures) ?? [];
  expect(year?.rounds.map((round) => [round.months, row && cellText(row, 'actions', round.id)])).toEqual([
    [6, 'หก'],
    [12, 'สิบสอง'],
  ]);
});

it('reads four columns without one of items, and says what it took for them', () => {
  const source = sourceOf(
    text(['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินงาน', 'หมายเหตุ'], ['๑', 'จัดทำแผน', 'กองคลัง', 'ทำแล้ว', '']),
  );
  const found = review(source, noCorrections, null);
  expect(found.tables[0]?.columns.map(({ column, reason }) => [column, reason])).toEqual([
    [null, 'runningNumber'],
    ['issue', 'standsForIssue'],
    ['responsible', 'sameCaption'],
    ['actions', 'captionWords'],
    [null, 'unknownCaption'],
  ]);
  expect(found.groups[0]?.measures[0]?.cells).toMatchObject({ issue: 'จัดทำแผน', actions: 'ทำแล้ว' });
});

it('reads indicators in a column of their own as groups, and a code beside the question as its beginning', () => {
  const captions = ['ตัวชี้วัด', 'ข้อ', 'ประเด็นที่ต้องพัฒนา', 'ผู้รับผิดชอบ', 'การดำเนินการ'];
  const source = sourceOf(
    text(
      captions,
      ['การใช้งบประมาณ', 'E๑', 'ก', 'ข', 'ค'],
      ['', 'E๒', 'ง', 'จ', 'ฉ'],
      ['การป้องกัน', 'O๓', 'ช', 'ซ', 'ฌ'],
    ),
  );
  expect(rowsOf(review(source, noCorrections, null)).map(([group, issue]) => [group, issue])).toEqual([
    ['การใช้งบประมาณ', 'E๑ ก'],
    ['การใช้งบประมาณ', 'E๒ ง'],
    ['การป้องกัน', 'O๓ ช'],
  ]);
});

it('keeps a measure that hangs on an indicator and has no code', () => {
  const source = sourceOf(text(heading, ['ตัวชี้วัดที่ ๗ การแก้ไขปัญหาการทุจริต (๘๕.๓๑)', 'กองคลัง', 'ขั้น', 'ราย', 'ทำ']));
  expect(rowsOf(review(source, noCorrections, null))).toEqual([
    ['', 'ตัวชี้วัดที่ ๗ การแก้ไขปัญหาการทุจริต (๘๕.๓๑)', 'ขั้น', 'ทำ'],
  ]);
});

it('joins a row that a page cut in the middle of a sentence', () => {
  const cut = sourceOf(
    `${text(heading, ['E๑ ก', 'กองคลัง', 'ขั้น', 'ราย', '๑) จัดทำแผนการใช้จ่าย'])}\n\n${text(heading, ['(ต่อ)', '', '', '', 'งบประมาณ ๒๕๖๖'], ['E๒ ข', '', '', '', ''])}`,
  );
  expect(rowsOf(review(cut, noCorrections, null)).map((row) => row[3])).toEqual([
    '๑) จัดทำแผนการใช้จ่ายงบประมาณ ๒๕๖๖',
    '',
  ]);
});

const known: Register = register([
  {
    id: 'g1',
    heading: '',
    measures: [
      measure('m1', { issue: 'E๑ ก', responsible: 'กองคลัง', steps: 'ขั้น', reporting: 'ราย', actions: 'ทำ' }),
      measure('m2', { issue: 'E 2 ข เดิม', responsible: 'กองช่าง', steps: 'เก่า', reporting: 'ราย', actions: 'แล้ว' }),
      measure('m3', { issue: 'E๙ อยู่ก่อน' }),
    ],
  },
]);

it('knows rows of the register again by their codes, and says in which cells they differ', () => {
  const found = review(plain, noCorrections, known);
  const [first, second] = found.groups.flatMap(({ measures }) => measures);
  expect(first).toMatchObject({ state: 'same', measureId: 'm1', matchedBy: 'code', choice: 'skip' });
  expect(second).toMatchObject({ state: 'differing', measureId: 'm2', choice: 'skip' });
  expect(second?.differences.map(({ column, before, after }) => [column, before, after])).toEqual([
    ['issue', 'E 2 ข เดิม', 'E๒ ข'],
    ['steps', 'เก่า', 'สอง'],
  ]);
  expect(found.counts).toEqual({ added: 0, updated: 0, skipped: 1, same: 1, onlyInRegister: 1 });
});

function imported(source: Source, said: Corrections): Register {
  const planned = planImport(known, source, said, countingIds());
  if (!planned.ok) throw new Error(planned.error.kind);
  if (planned.value.change === null) return known;
  const applied = applyChange(known, planned.value.change);
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value.register;
}

const issuesOf = ({ fiscalYears }: Register) =>
  fiscalYears.flatMap(({ groups }) => groups.flatMap(({ measures }) => measures.map(({ issue }) => issue)));

it('updates rows that differ, leaves them, or adds them, as a person says; nothing is doubled unasked', () => {
  expect(imported(plain, noCorrections)).toBe(known);
  const updated = imported(plain, { ...noCorrections, existing: 'update' });
  expect(issuesOf(updated)).toEqual(['E๑ ก', 'E๒ ข', 'E๙ อยู่ก่อน']);
  expect(updated.fiscalYears[0]?.groups[0]?.measures[1]).toMatchObject({ steps: 'สอง', actions: { [roundId]: 'แล้ว' } });
  expect(issuesOf(imported(plain, { ...noCorrections, choices: { 6: 'add' } }))).toEqual([
    'E๑ ก',
    'E๒ ข',
    'E 2 ข เดิม',
    'E๙ อยู่ก่อน',
  ]);
});

it('puts a new row behind the one it follows in the source', () => {
  const more = sourceOf(
    text(heading, ['E๑ ก', '', '', '', ''], ['E๕ ใหม่', 'ข', 'ค', 'ง', 'จ'], ['E๙ อยู่ก่อน', '', '', '', '']),
  );
  expect(issuesOf(imported(more, noCorrections))).toEqual(['E๑ ก', 'E๕ ใหม่', 'E 2 ข เดิม', 'E๙ อยู่ก่อน']);
});

it('leaves texts of the register alone where the source has an empty cell', () => {
  const empty = sourceOf(text(heading, ['E๑ ก', '', '', '', 'ใหม่']));
  const [first] = imported(empty, { ...noCorrections, existing: 'update' }).fiscalYears[0]?.groups[0]?.measures ?? [];
  expect(first).toMatchObject({ responsible: 'กองคลัง', steps: 'ขั้น', actions: { [roundId]: 'ใหม่' } });
});
