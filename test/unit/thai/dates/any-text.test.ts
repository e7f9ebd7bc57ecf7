// Whatever text comes, the reader answers: in order, inside the text, with dates that exist, in time that grows with the length.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsoDate } from '../../../../src/thai/calendar.ts';
import { readStatements, type StatementColumn } from '../../../../src/thai/dates/read-statements.ts';
import { reading } from './reading.ts';

const columns: readonly StatementColumn[] = ['issue', 'responsible', 'steps', 'reporting', 'actions'];
const pieces = [
  ...[
    'ภายใน',
    'ก่อน',
    'ไม่เกิน',
    'เมื่อ',
    'ณ ',
    'ลง',
    'ตั้งแต่',
    'ตามมติ',
    'ประจำ',
    'งวด',
    'รอบ',
    'ใน',
    'สิ้น',
    'วันที่',
    'เดือน',
    'ปี',
    'ปีงบประมาณ',
  ],
  ...[
    'มกราคม',
    'ก.พ.',
    'มีค',
    'ไตรมาส',
    'ที่',
    'พ.ศ.',
    'ค.ศ.',
    'ทุก',
    ' ๆ ',
    'แต่ละ',
    'ราย',
    'ละ',
    'ครั้ง',
    'ต่อ',
    'ของ',
    'ถัดไป',
    'แรก',
    'สุดท้าย',
  ],
  ...[
    'ระยะเวลา',
    'กำหนด',
    'นับแต่',
    'หลัง',
    'เป็นประจำ',
    'วันทำการ',
    'วันจันทร์',
    'สัปดาห์',
    'สิบห้า',
    '๑',
    '๕',
    '31',
    '66',
    '๒๕๖๖',
    '2023',
    '0',
  ],
  ...[
    ' ',
    '\n',
    '-',
    '–',
    ',',
    'และ',
    'ถึง',
    '/',
    '(',
    ')',
    '๑)',
    '.',
    '🙂',
    'ก',
    'ํา',
    '\u200b',
    'บาท',
    'เป็นต้นไป',
    'ตลอด',
    '๓/๑/๒๕๖๖',
  ],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((found) => found.join('')),
);

function check(text: string, column: StatementColumn): void {
  let end = 0;
  for (const statement of readStatements(text, { fiscalYear: 2566, column })) {
    const { start, iso, from, to, period, invalid } = statement;
    expect(start).toBeGreaterThanOrEqual(end);
    expect(statement.end).toBeGreaterThan(start);
    expect(statement.end).toBeLessThanOrEqual(text.length);
    end = statement.end;
    for (const day of [iso, from, to, period?.from, period?.to])
      if (day !== undefined) expect(isIsoDate(day)).toBe(true);
    expect((from === undefined) === (to === undefined)).toBe(true);
    if (invalid === 'impossibleDate') expect(iso ?? from).toBeUndefined();
    if (column === 'issue' || column === 'responsible') expect(statement.kind).toBe('mention');
  }
}

/** How many random texts; a full run sets 40,000 and reads every piece at length. */
const runs = Number(process.env.ITA_STATEMENT_RUNS ?? 2_000);
const seed = Number(process.env.ITA_STATEMENT_SEED ?? Date.now() % 1_000_000);

test('any text is read without a fault', () => {
  console.log(`random texts: seed ${seed}, ${runs} runs`);
  fc.assert(
    fc.property(texts, fc.constantFrom(...columns), (text, column) => check(text, column)),
    { numRuns: runs, seed },
  );
});

test('a hundred thousand characters of one piece of a date are read', () => {
  const worst = [
    '1-',
    '๑, ',
    '1.',
    '(ก',
    'ภายใน',
    'มกราคม และ',
    'ภายใน๗วันนับแต่',
    'วันที่ ๕ และ ',
    'ไตรมาสที่ ๑ (',
    'ตามระยะเวลาที่',
  ];
  for (const piece of runs > 2_000 ? [...worst, ...pieces] : worst) {
    check(piece.repeat(Math.ceil(100_000 / piece.length)), 'actions');
  }
}, 300_000);

test('places count in the text as given, also where it is not in stored form', () => {
  expect(reading('🙂🙂 ประจําเดือนมกราคม\u200b ๒๕๖๖ เมื่\u200bอวันที่ ๕\u00a0กุมภา\u200bพันธ์ ๒๕๖๖ 🙂', 'actions')).toEqual([
    'วันที่ ๕\u00a0กุมภา\u200bพันธ์ ๒๕๖๖ → done 2023-02-05 of 2023-01-01..2023-01-31',
  ]);
  expect(reading('🙂 ภายในเดือนมกราคม ๒๕๖๖')).toEqual(['ภายในเดือนมกราคม ๒๕๖๖ → due 2023-01-31']);
});
