// The history as the window tells it, over steps in a real database: bursts joined, every change in words, what a restore would do.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadSqlEngine } from '../../../main/node/sql-engine.ts';
import { changesBetween } from '../../../renderer/history/differences.ts';
import { daysOf, type HistoryItem, itemsOf } from '../../../renderer/history/entries.ts';
import { noFilter, partsWanted, passes } from '../../../renderer/history/filter.ts';
import { namesOf } from '../../../renderer/history/names.ts';
import { partsOf } from '../../../renderer/history/parts.ts';
import { isSpoken, tableWords } from '../../../renderer/history/setting-parts.ts';
import { rowsOf } from '../../../renderer/history/stored-rows.ts';
import type { HistoryPart } from '../../../renderer/history/telling.ts';
import { newRegister } from '../../../src/app/new-register.ts';
import { restoreChange } from '../../../src/app/restore.ts';
import { applyChange } from '../../../src/register/apply.ts';
import type { Change } from '../../../src/register/change.ts';
import type { Register } from '../../../src/register/model.ts';
import { insertFile, insertIssue } from '../../../src/storage/archive.ts';
import { registerHistory } from '../../../src/storage/history.ts';
import { migrate } from '../../../src/storage/migrations.ts';
import type { SqlDatabase } from '../../../src/storage/sql-database.ts';
import { takeBack, writeEvent, writeStep } from '../../../src/storage/steps.ts';
import { tables } from '../../../src/storage/tables.ts';
import { windowWording as english } from '../../../src/wording/en/window.ts';
import { windowWording as words } from '../../../src/wording/th/window.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { changeRecipe, cookChange } from '../../fixtures/random-changes.ts';
import { roundId, sampleRegister } from '../../fixtures/report-register.ts';

const engine = await loadSqlEngine();
const sample = sampleRegister();
const [row, other] = sample.fiscalYears[0]?.groups[0]?.measures ?? [];
const [, second] = sample.fiscalYears[0]?.groups ?? [];
if (!row || !other || !second) throw new Error('the sample has changed');
const number = (id: string) =>
  (sample.fiscalYears[0]?.groups ?? []).flatMap(({ measures }) => measures).findIndex((one) => one.id === id) + 1;

/** A register at work: changes go in at minutes of one morning, by one person or another. */
function officeWith(register: Register) {
  const database = engine.open(null);
  migrate(database);
  writeStep(database, null, register, { label: 'create', who: 'สมศรี', at: '2026-11-23T01:00:00.000Z' });
  let current = register;
  const at = (minute: number) => new Date(Date.parse('2026-11-23T02:00:00.000Z') + minute * 60_000).toISOString();
  return {
    database,
    now: () => current,
    change(minute: number, who: string, change: Change) {
      const applied = applyChange(current, change);
      if (!applied.ok) throw new Error(JSON.stringify(applied.error));
      writeStep(database, current, applied.value.register, { label: change.kind, who, at: at(minute) });
      current = applied.value.register;
    },
    items: () => itemsOf(registerHistory(database, { limit: 1_000, before: null })),
    told(item: HistoryItem | undefined): readonly HistoryPart[] {
      const entries = registerHistory(database, { limit: 1_000, before: null });
      return item ? partsOf(item.entry.changes, { names: namesOf(current, entries, words, null), words }) : [];
    },
  };
}

const setSteps = (text: string, measureId = row.id): Change => ({
  kind: 'setCell',
  cell: { measureId, column: 'steps', roundId: null },
  text,
});

it('saves of one cell by one person within minutes are one, and the first text and the last are told', () => {
  const office = officeWith(sample);
  office.change(0, 'สมศรี', setSteps('ก'));
  office.change(1, 'สมศรี', setSteps('กข'));
  office.change(9, 'สมศรี', setSteps('กขค'));
  office.change(10, 'สมชาย', setSteps('กขคง'));
  office.change(11, 'สมชาย', setSteps('x', other.id));
  office.change(12, 'สมชาย', setSteps('กขคงจ'));
  office.change(40, 'สมชาย', setSteps('ใหม่'));
  const items = office.items();
  expect(items.map(({ times, entry, firstTxn, lastTxn }) => [times, entry.who, firstTxn, lastTxn])).toEqual([
    [1, 'สมชาย', 8, 8],
    [1, 'สมชาย', 7, 7],
    [1, 'สมชาย', 6, 6],
    [1, 'สมชาย', 5, 5],
    [3, 'สมศรี', 2, 4],
    [1, 'สมศรี', 1, 1],
  ]);
  const burst = items[4];
  expect(burst?.since).toBe('2026-11-23T02:00:00.000Z');
  expect(burst?.entry.at).toBe('2026-11-23T02:09:00.000Z');
  expect(office.told(burst)).toMatchObject([
    { title: `แถวที่ ${words.number(number(row.id))} · ขั้นตอนหรือวิธีการ/มาตรการ`, before: row.steps, after: 'กขค' },
  ]);
});

it('an undo is never joined to what it took back, and doing it again is told as that', () => {
  const office = officeWith(sample);
  office.change(0, 'สมศรี', setSteps('ใหม่'));
  const mark = { who: 'สมศรี', at: '2026-11-23T02:01:00.000Z' };
  const undone = takeBack(office.database, { id: 2, undoes: null, label: 'setCell' }, mark);
  if (!undone.ok) throw new Error(undone.error.kind);
  takeBack(office.database, undone.value, mark);
  expect(office.items().map(({ way, times }) => [way, times])).toEqual([
    ['redone', 1],
    ['undone', 1],
    ['done', 1],
    ['done', 1],
  ]);
});

it('days are those of Bangkok', () => {
  const office = officeWith(sample);
  office.change(16 * 60, 'สมศรี', setSteps('ดึก'));
  // 23:30 and 01:00 of the next day in Bangkok.
  expect(daysOf(office.items()).map(({ date, items }) => [date, items.length])).toEqual([
    ['2026-11-24', 1],
    ['2026-11-23', 1],
  ]);
});

const evidence = {
  id: 'e1',
  kind: 'link',
  item: null,
  name: 'ประกาศ',
  date: null,
  addedAt: '2026-11-23T02:00:00.000Z',
  url: 'https://example.go.th/',
  clickPath: '',
} as const;
const rowName = `แถวที่ ${words.number(number(row.id))}`;

it.each<[string, Change, readonly Partial<HistoryPart>[]]>([
  [
    'an action with its round',
    { kind: 'setCell', cell: { measureId: row.id, column: 'actions', roundId }, text: 'ทำแล้ว' },
    [{ subject: 'actions', title: `${rowName} · การดำเนินการ`, after: 'ทำแล้ว' }],
  ],
  [
    'a note',
    { kind: 'setNote', cell: { measureId: row.id, column: 'issue', roundId: null }, text: 'ถามกองคลัง' },
    [
      {
        subject: 'note',
        title: `หมายเหตุของ ${rowName} · ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา`,
        before: '',
        after: 'ถามกองคลัง',
        cell: null,
      },
    ],
  ],
  [
    'a flag',
    { kind: 'setFlag', measureId: row.id, flag: 'urgent' },
    [{ subject: 'rows', title: `${rowName} · ธง`, before: '', after: 'จุดอ่อนเร่งด่วน' }],
  ],
  [
    'a row that goes, with all its texts, in one',
    { kind: 'removeMeasure', measureId: other.id },
    [{ subject: 'rows', measureId: other.id, after: '' }],
  ],
  [
    'a row moved to another group',
    { kind: 'moveMeasure', measureId: row.id, groupId: second.id, index: 0 },
    [{ subject: 'rows', measureId: row.id, after: second.heading.replace(/\s+/gu, ' ') }],
  ],
  [
    'a row moved in its group',
    { kind: 'moveMeasure', measureId: row.id, groupId: sample.fiscalYears[0]?.groups[0]?.id ?? '', index: 1 },
    [{ subject: 'rows', before: '', after: '' }],
  ],
  [
    'evidence',
    { kind: 'addEvidence', measureId: row.id, index: 0, evidence },
    [{ subject: 'evidence', title: `${rowName} · หลักฐาน`, before: '', after: 'ประกาศ\nhttps://example.go.th/' }],
  ],
  [
    'a heading',
    { kind: 'setGroupHeading', groupId: second.id, heading: 'ใหม่' },
    [{ subject: 'heading', title: 'หัวข้อกลุ่ม', after: 'ใหม่', measureId: null }],
  ],
  [
    'a setting, in the words of its choices',
    { kind: 'setPaper', paper: { ...sample.paper, orientation: 'portrait' } },
    [{ subject: 'settings', title: 'กระดาษ · แนวกระดาษ', before: 'แนวนอน', after: 'แนวตั้ง' }],
  ],
  [
    'a date, in the Buddhist era',
    { kind: 'setRound', roundId, fields: { reportDate: '2023-04-04' } },
    [{ subject: 'settings', title: 'รอบรายงาน · วันที่ของรายงาน', before: '', after: '๔ เมษายน ๒๕๖๖' }],
  ],
])('tells of %s', (_what, change, expected) => {
  const office = officeWith(sample);
  office.change(0, 'สมศรี', change);
  expect(office.told(office.items()[0])).toMatchObject(expected);
});

it('a piece of evidence is named where it is changed, also after it is gone', () => {
  const office = officeWith(sample);
  office.change(0, '', { kind: 'addEvidence', measureId: row.id, index: 0, evidence });
  office.change(1, '', { kind: 'setEvidence', evidenceId: 'e1', fields: { date: '2023-04-04' } });
  office.change(2, '', { kind: 'removeEvidence', evidenceId: 'e1' });
  expect(office.told(office.items()[1])).toMatchObject([
    { title: `${rowName} · หลักฐาน “ประกาศ” · วันที่ในหลักฐาน`, before: '', after: '๔ เมษายน ๒๕๖๖' },
  ]);
});

it('a row that is gone is called by what it began with', () => {
  const office = officeWith(sample);
  office.change(0, '', setSteps('ใหม่'));
  office.change(1, '', { kind: 'removeMeasure', measureId: row.id });
  const [part] = office.told(office.items()[1]);
  expect(part?.title).toMatch(new RegExp(`^แถวที่ลบไปแล้ว “${row.issue.slice(0, 10)}.*” · ขั้นตอน`, 'u'));
});

it('filters by person, by day in Bangkok and by what was touched', () => {
  const office = officeWith(sample);
  office.change(0, 'สมศรี', setSteps('ก'));
  office.change(16 * 60, 'สมชาย', { kind: 'setGroupHeading', groupId: second.id, heading: 'ใหม่' });
  const left = (filter: Partial<typeof noFilter>) =>
    office
      .items()
      .filter((item) => passes(item, { ...noFilter, ...filter }))
      .map(({ entry }) => entry.label);
  expect(left({ who: 'สมศรี' })).toEqual(['setCell', 'create']);
  expect(left({ from: '2026-11-24' })).toEqual(['setGroupHeading']);
  expect(left({ to: '2026-11-23' })).toEqual(['setCell', 'create']);
  const [heading, cell] = office.items().map((item) => office.told(item));
  const wanted = (parts: readonly HistoryPart[] | undefined, subject: 'cells' | 'steps' | 'heading') =>
    partsWanted(parts ?? [], { ...noFilter, subject }).length;
  expect([wanted(cell, 'cells'), wanted(cell, 'steps'), wanted(cell, 'heading')]).toEqual([1, 1, 0]);
  expect([wanted(heading, 'cells'), wanted(heading, 'heading')]).toEqual([0, 1]);
});

it('every step of any history is told of in words', () => {
  fc.assert(
    fc.property(fc.array(changeRecipe, { maxLength: 12 }), (recipes) => {
      const ids = countingIds();
      const office = officeWith(newRegister(ids, 'ก', 2566, 6));
      for (const recipe of recipes) {
        office.change(
          0,
          '',
          cookChange(office.now(), recipe, () => `n${ids()}`),
        );
      }
      for (const item of office.items()) {
        // A text that was changed and changed back in a burst has nothing to tell but itself.
        expect([item.entry.label, office.told(item).length > 0]).toEqual([item.entry.label, true]);
        for (const part of office.told(item)) expect(part.title).not.toBe('');
      }
      office.database.close();
    }),
    { numRuns: 60 },
  );
});

it('what a restore would do is told in full: all of it brings back the very same', () => {
  fc.assert(
    fc.property(fc.array(changeRecipe, { minLength: 1, maxLength: 8 }), (recipes) => {
      const ids = countingIds();
      let now = sample;
      for (const recipe of recipes) {
        const applied = applyChange(
          now,
          cookChange(now, recipe, () => `n${ids()}`),
        );
        if (applied.ok) now = applied.value.register;
      }
      const change = restoreChange(now, sample, { kind: 'measure', measureId: row.id });
      const applied = change.ok ? applyChange(now, change.value) : change;
      if (!applied.ok) return;
      const told = changesBetween(now, applied.value.register);
      // Told are exactly the stored values that differ, as the storage itself sees them.
      const stored = storedDifferences(now, applied.value.register);
      expect(told.map(keyOf).toSorted()).toEqual(stored.map(keyOf).toSorted());
      expect(changesBetween(now, now)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

type Difference = Pick<ReturnType<typeof changesBetween>[number], 'table' | 'key' | 'column' | 'before' | 'after'>;

const keyOf = ({ table, key, column, before, after }: Difference) =>
  JSON.stringify([table, key, column, before, after]);

/** By the storage's own description of its tables; columns that are no text of anybody's are left out. */
function storedDifferences(before: Register, after: Register): readonly Difference[] {
  const untold = new Set(['kind', 'sha256', 'size', 'media_type', 'column_key', 'round_id']);
  return tables.flatMap((table) => {
    const byKey = (register: Register) =>
      new Map(
        table
          .parts(register)
          .flat()
          .map((one) => [JSON.stringify(table.key.map((column) => one[column])), one]),
      );
    const [old, now] = [byKey(before), byKey(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
      table.columns
        .filter((column) => !untold.has(column))
        .flatMap((column): readonly Difference[] => {
          const [from, to] = [old.get(key)?.[column] ?? null, now.get(key)?.[column] ?? null];
          return from === to ? [] : [{ table: table.name, key: JSON.parse(key), column, before: from, after: to }];
        }),
    );
  });
}

/** Tables whose texts are told as cells, headings and notes. */
const cells: Readonly<Record<string, readonly string[]>> = {
  measure: ['issue', 'responsible', 'steps', 'reporting', 'score', 'problem', 'period', 'group_id', 'sort'],
  action: ['text'],
  cell_note: ['text'],
};

it('every column of the stored register has a name in both languages, or says nothing to a person', () => {
  for (const wording of [words, english]) {
    const unnamed = tables.flatMap(({ name, columns }) =>
      columns
        .filter((column) => isSpoken(name, column) && !cells[name]?.includes(column))
        .filter((column) => tableWords(name, wording)?.columns[column] === undefined)
        .map((column) => `${name}.${column}`),
    );
    expect(unnamed).toEqual([]);
  }
});

it('a row comes and goes by a column that is never empty in it', () => {
  const database: SqlDatabase = engine.open(null);
  migrate(database);
  for (const { name, columns } of tables) {
    const filled = database.all(`select name from pragma_table_info('${name}') where "notnull" = 1`);
    const known = filled.map((column) => String(column.name)).filter((column) => columns.includes(column));
    // Rows with only these columns, each new and each gone, are seen as that by some column of theirs.
    for (const fate of ['added', 'removed'] as const) {
      const [before, after] = fate === 'added' ? [null, 'x'] : ['x', null];
      const changes = known.map((column) => ({ table: name, key: ['k'], column, before, after }));
      expect([name, rowsOf(changes)[0]?.fate]).toEqual([name, fate]);
    }
    const nullable = columns.filter((column) => !known.includes(column));
    for (const column of nullable) {
      const change = { table: name, key: ['k'], column, before: null, after: 'x' };
      expect([name, column, rowsOf([change])[0]?.fate]).toEqual([name, column, 'changed']);
    }
  }
});

it('an issued report is told by its number, a file that came to it by its name', () => {
  const office = officeWith(sample);
  const file = {
    name: 'สแกน.pdf',
    sha256: 'a'.repeat(64),
    size: 1,
    mediaType: 'application/pdf',
    addedAt: '',
    addedBy: '',
  };
  const issue = {
    id: 'issue-1',
    paper: 'report' as const,
    fiscalYearId: sample.fiscalYears[0]?.id ?? '',
    roundId,
    year: 2566,
    months: 6 as const,
    number: '๑/๒๕๖๖',
    date: '2023-04-05',
    title: '',
    issuedAt: '2026-11-23T02:00:00.000Z',
    issuedBy: 'สมศรี',
    signers: [],
    openErrors: 0,
    corrects: null,
    files: [{ ...file, role: 'original' as const, position: 0 }],
  };
  const mark = { who: 'สมศรี', at: '2026-11-23T02:00:00.000Z' };
  writeEvent(office.database, { ...mark, label: 'issue' }, (txn) => insertIssue(office.database, issue, txn));
  writeEvent(office.database, { ...mark, label: 'issueScan' }, (txn) =>
    insertFile(office.database, issue.id, { ...file, role: 'scan', position: 1 }, txn),
  );
  const [scanned, issued] = office.items();
  expect([scanned, issued].map((item) => words.history.step(item?.entry.label ?? ''))).toEqual([
    'แนบสแกนของรายงาน',
    'ออกรายงาน',
  ]);
  expect(office.told(issued)).toMatchObject([{ title: 'รายงานที่ออก', before: '', after: '๑/๒๕๖๖' }]);
  expect(office.told(scanned)).toMatchObject([{ title: 'ไฟล์ของรายงานที่ออก', before: '', after: 'สแกน.pdf' }]);
});
