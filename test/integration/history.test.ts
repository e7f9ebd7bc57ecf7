// The history in a real database: who, when, before and after; the register at any moment; nothing in it can be altered.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { newRegister } from '../../src/app/new-register.ts';
import { forWriting } from '../../src/app/ports.ts';
import { exportRegister } from '../../src/exchange/export-json.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import { measureHistory, registerHistory, stateAt } from '../../src/storage/history.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { readRegister } from '../../src/storage/read.ts';
import type { SqlDatabase } from '../../src/storage/sql-database.ts';
import { takeBack, writeStep } from '../../src/storage/steps.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { changeRecipe, cookChange } from '../fixtures/random-changes.ts';
import { roundId, sampleRegister } from '../fixtures/report-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const at = '2026-11-23T02:06:00.000Z';
const engine = await loadSqlEngine();
const sample = sampleRegister();
const [row, other] = sample.fiscalYears[0]?.groups[2]?.measures ?? [];
if (!row || !other) throw new Error('the sample has changed');

/** A database with this register and the changes after it, each by one person an hour later than the one before. */
function databaseOf(register: Register, ...changes: readonly Change[]) {
  const database = engine.open(null);
  migrate(database);
  writeStep(database, null, register, { label: 'create', who: 'สมศรี', at });
  changes.reduce((current, change) => stepOn(database, current, change), register);
  return database;
}

function stepOn(database: SqlDatabase, register: Register, change: Change): Register {
  const applied = applyChange(register, change);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  writeStep(database, register, applied.value.register, { label: change.kind, who: 'สมชาย', at });
  return applied.value.register;
}

function setSteps(measureId: string, text: string): Change {
  return { kind: 'setCell', cell: { measureId, column: 'steps', roundId: null }, text };
}

const page = { limit: 10, before: null };

it('tells of one measure who changed what, before and after, in full', () => {
  const database = databaseOf(
    sample,
    setSteps(row.id, `${row.steps} เพิ่มเติม`),
    setSteps(other.id, 'ไม่เกี่ยว'),
    { kind: 'setCell', cell: { measureId: row.id, column: 'actions', roundId }, text: 'ทำแล้ว' },
    { kind: 'removeMeasure', measureId: row.id },
  );
  const history = measureHistory(database, row.id, page);
  expect(history.map(({ label, who }) => [label, who])).toEqual([
    ['removeMeasure', 'สมชาย'],
    ['setCell', 'สมชาย'],
    ['setCell', 'สมชาย'],
    ['create', 'สมศรี'],
  ]);
  expect(history[1]).toEqual({
    txn: 4,
    at,
    who: 'สมชาย',
    label: 'setCell',
    undoes: null,
    changes: [
      { table: 'action', key: [row.id, roundId], column: 'text', before: row.actions[roundId], after: 'ทำแล้ว' },
    ],
  });
  expect(history[2]?.changes).toEqual([
    { table: 'measure', key: [row.id], column: 'steps', before: row.steps, after: `${row.steps} เพิ่มเติม` },
  ]);
  expect(history[3]?.changes).toContainEqual({
    table: 'measure',
    key: [row.id],
    column: 'steps',
    before: null,
    after: row.steps,
  });
  expect(measureHistory(database, row.id, { limit: 2, before: 4 }).map((entry) => entry.txn)).toEqual([2, 1]);
  expect(registerHistory(database, { limit: 2, before: 4 }).map((entry) => entry.txn)).toEqual([3, 2]);
});

it('tells of one measure also what was put beside its cells: notes, words on sentences, evidence', () => {
  const cell = { measureId: row.id, column: 'steps', roundId: null } as const;
  const override = {
    id: 'o1',
    column: 'steps',
    roundId: null,
    sentence: row.steps,
    occurrence: null,
    verdict: 'ignored',
    date: null,
  } as const;
  const link = { id: 'e1', kind: 'link', item: null, name: 'ประกาศ', date: null, addedAt: at } as const;
  const database = databaseOf(
    sample,
    { kind: 'setNote', cell, text: 'ถามกองคลัง' },
    { kind: 'setNote', cell: { ...cell, measureId: other.id }, text: 'ไม่เกี่ยว' },
    { kind: 'setOverride', measureId: row.id, override },
    {
      kind: 'addEvidence',
      measureId: row.id,
      index: 0,
      evidence: { ...link, url: 'https://example.go.th/', clickPath: '' },
    },
  );
  const history = measureHistory(database, row.id, page);
  expect(history.map(({ label }) => label)).toEqual(['addEvidence', 'setOverride', 'setNote', 'create']);
  expect(history[2]?.changes).toEqual([
    { table: 'cell_note', key: [row.id, 'steps', ''], column: 'text', before: null, after: 'ถามกองคลัง' },
  ]);
});

it('any moment of any history is found again', () => {
  fc.assert(
    fc.property(fc.array(changeRecipe, { maxLength: 20 }), (recipes) => {
      const ids = countingIds();
      const start = newRegister(ids, 'ก', 2566, 6);
      const database = databaseOf(start);
      const states = new Map([[1, start]]);
      let current = start;
      for (const recipe of recipes) {
        current = stepOn(
          database,
          current,
          cookChange(current, recipe, () => `n${ids()}`),
        );
        states.set(registerHistory(database, { limit: 1, before: null })[0]?.txn ?? 0, current);
      }
      for (const [txn, state] of states) expect(stateAt(database, txn)).toEqual({ ok: true, value: state });
      database.close();
    }),
    { numRuns: 60 },
  );
});

it('no statement alters or removes history', () => {
  const database = databaseOf(sample, setSteps(row.id, 'ใหม่'));
  for (const statement of [
    "update txn set who = ''",
    'delete from txn',
    'update change set content = null',
    'delete from change',
    'delete from change where txn = 2',
  ]) {
    expect(() => database.run(statement)).toThrow('history is append-only');
  }
});

it('what changes nothing is no step, and no row of a step notes a column that stayed', () => {
  const database = databaseOf(sample, setSteps(row.id, row.steps));
  expect(registerHistory(database, page).map((entry) => entry.label)).toEqual(['create']);
  database.run("insert into txn (at, who, label, first_change) values ('', '', 'x', 1000000)");
  database.run('update measure set issue = issue, sort = sort');
  expect(registerHistory(database, page)[0]?.changes).toEqual([]);
});

it('the triggers still work after the image was exported, and in the image opened anew', () => {
  const database = databaseOf(sample);
  const image = database.export();
  for (const one of [database, engine.open(image)]) {
    stepOn(one, sample, setSteps(row.id, 'ใหม่ 🙂'));
    expect(registerHistory(one, page)[0]?.changes).toHaveLength(1);
  }
});

it('a row changed past the history is not taken back', () => {
  const database = databaseOf(sample, setSteps(row.id, 'หนึ่ง'));
  database.run('drop trigger audit_measure_update');
  database.run("update measure set steps = 'สอง' where id = ?", [row.id]);
  const taken = takeBack(database, { id: 2, undoes: null, label: 'setCell' }, { who: '', at });
  expect(taken).toEqual({ ok: false, error: { kind: 'refused', reason: 'changedSince' } });
  expect(stateAt(database, 1).ok).toBe(false);
});

it('an autosaved word costs about a hundred bytes, and the longest cell can be replaced', () => {
  const long = 'ก'.repeat(200_000);
  const database = databaseOf(sample, setSteps(row.id, `${row.steps} คำ`));
  const cost = () =>
    Number(
      database.all(
        `select length(cast(table_name || row_key || op || content as blob)) as bytes from change order by txn desc limit 1`,
      )[0]?.bytes,
    );
  expect(cost()).toBeLessThan(100);
  let current = readRegister(database);
  for (const text of [long, `${long.slice(0, -1)}ข`, 'ข'.repeat(200_000), '']) {
    current = stepOn(database, current, setSteps(row.id, text));
    expect(registerHistory(database, { limit: 1, before: null })[0]?.changes[0]?.after).toBe(text);
  }
});

it.skipIf(spawnSync('sqlite3', ['--version']).error !== undefined)(
  'another SQLite program reads and checks the file, and cannot change it past the history',
  () => {
    const path = join(temporaryFolder(), 'ก.sqlite');
    writeFileSync(path, databaseOf(sample, setSteps(row.id, 'ใหม่')).export());
    const run = (sql: string) => execFileSync('sqlite3', [path, sql], { encoding: 'utf8', stdio: 'pipe' }).trim();
    expect(run('pragma integrity_check; pragma foreign_key_check; select count(*) from txn')).toBe('ok\n2');
    expect(run('vacuum; pragma integrity_check')).toBe('ok');
    expect(() => run("update measure set steps = 'แก้เอง'")).toThrow(/no such function: column_change/);
  },
);

it('a register of version 1 keeps its data and begins its history with the next step', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'ก.itareg');
  const fixtures = fileURLToPath(new URL('../fixtures/registers/', import.meta.url));
  copyFileSync(join(fixtures, 'version-1.itareg'), path);
  const store = createRegisterStore({ engine, now: () => at, dataFolder: join(folder, 'data') });
  const opened = store.open(path, forWriting);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const stored = opened.value;
  const before = JSON.parse(readFileSync(join(fixtures, 'version-1.json'), 'utf8'));
  // Fields are only ever added to the export.
  expect(exportRegister(stored.register)).toMatchObject(before);
  expect(stored.history({ ...page, measureId: null })).toEqual([]);
  expect(stored.undoState()).toEqual({ undo: null, redo: null });
  expect(stored.undo({ who: '', at })).toMatchObject({ error: { reason: 'nothingToUndo' } });
  expect(stored.search('การใช้งบประมาณ').length).toBeGreaterThan(0);

  const applied = applyChange(stored.register, { kind: 'setSigners', signers: [] });
  if (!applied.ok) throw new Error('no change');
  stored.commit(applied.value.register, { label: 'setSigners', who: '', at });
  stored.close();
  const again = store.open(path, forWriting);
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  expect(again.value.undoState()).toEqual({ undo: 'setSigners', redo: null });
  const undone = again.value.undo({ who: '', at });
  expect(undone.ok && exportRegister(undone.value)).toMatchObject(before);
  again.value.close();
});
