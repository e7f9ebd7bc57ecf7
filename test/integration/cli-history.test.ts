// The command line over the history: changes applied from standard input, undone, done again and told.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runForLines as run } from '../fixtures/command-line.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

async function exported(folder: string) {
  await run(folder, ['export', 'ก.itareg', '--format', 'json', '--out', 'a.json']);
  return JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
}

function rename(name: string): string {
  const organisation = { kind: 'sao', name, shortName: '', district: '', province: '' };
  return JSON.stringify({ kind: 'setOrganisation', organisation });
}

it('applies changes line by line, undoes, redoes and tells who did what', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  const preferences = { language: 'th', folder: null, userName: 'สมศรี ใจดี', recent: [], outsideCopies: [] };
  writeFileSync(join(folder, 'data', 'preferences.json'), JSON.stringify(preferences));
  await run(folder, ['sample', 'ก.itareg']);
  const sample = await exported(folder);
  const measure = sample.fiscalYears[0].rounds[0].groups[0].measures[0];

  const setCell = { kind: 'setCell', cell: { measureId: measure.id, column: 'steps', roundId: null }, text: '๑) ใหม่' };
  const applied = await run(folder, ['apply', 'ก.itareg', '--json'], [rename('หนึ่ง'), '', JSON.stringify(setCell)]);
  expect(applied).toEqual({ exit: 0, out: ['{"ok":true,"revision":1}', '{"ok":true,"revision":2}'], err: '' });
  expect((await exported(folder)).organisation.name).toBe('หนึ่ง');

  const history = await run(folder, ['history', 'ก.itareg', '--measure', measure.code, '--json']);
  const { entries } = JSON.parse(history.out[0] ?? '');
  expect(entries.map((entry: { label: string; who: string }) => [entry.label, entry.who])).toEqual([
    ['setCell', 'สมศรี ใจดี'],
    ['create', 'สมศรี ใจดี'],
  ]);
  expect(entries[0].changes).toEqual([
    { table: 'measure', key: [measure.id], column: 'steps', before: measure.steps.text, after: '๑) ใหม่' },
  ]);

  const undone = await run(folder, ['undo', 'ก.itareg', '--json']);
  expect(JSON.parse(undone.out[0] ?? '')).toMatchObject({
    undone: 'setCell',
    undoState: { undo: 'setOrganisation', redo: 'setCell' },
  });
  await run(folder, ['undo', 'ก.itareg']);
  expect(await exported(folder)).toEqual(sample);
  const redone = await run(folder, ['redo', 'ก.itareg']);
  expect(redone.out).toEqual(['ทำซ้ำแล้ว: แก้ข้อมูลหน่วยงาน', 'Done again: edit the office']);
  expect((await exported(folder)).organisation.name).toBe('หนึ่ง');
  await run(folder, ['redo', 'ก.itareg']);
  const nothing = await run(folder, ['redo', 'ก.itareg', '--json']);
  expect([nothing.exit, nothing.err.split('\n').at(-1)]).toEqual([1, 'code: refused.nothingToRedo']);

  const told = await run(folder, ['history', 'ก.itareg']);
  expect(told.out[0]).toMatch(/^#7 ๑๕ พ\.ย\. ๒๕๖๖ ๐๕:๑๓ น\. สมศรี ใจดี แก้ข้อความในช่อง \(ย้อนรายการ #4\)$/u);
  expect(told.out).toContain('    organisation.name: “หนึ่ง” → “องค์การบริหารส่วนตำบลตัวอย่าง”');
});

it('answers what it cannot apply with a typed error and goes on', async () => {
  const folder = temporaryFolder();
  await run(folder, ['sample', 'ก.itareg']);
  const applied = await run(
    folder,
    ['apply', 'ก.itareg'],
    ['ไม่ใช่ JSON', '{"kind":"fly"}', '{"kind":"removeMeasure","measureId":"none"}', `\uFEFF${rename('ก')}`],
  );
  expect(applied.exit).toBe(1);
  expect(applied.out.map((line) => JSON.parse(line))).toEqual([
    { ok: false, error: { kind: 'invalid', field: '' } },
    { ok: false, error: { kind: 'invalid', field: 'kind' } },
    { ok: false, error: { kind: 'refused', reason: 'unknownMeasure' } },
    { ok: true, revision: 1 },
  ]);
});

it('has no history of a measure that is not there', async () => {
  const folder = temporaryFolder();
  await run(folder, ['sample', 'ก.itareg']);
  const reply = await run(folder, ['history', 'ก.itareg', '--measure', 'O99']);
  expect([reply.exit, reply.err.split('\n').at(-1)]).toEqual([1, 'code: refused.unknownMeasure']);
});
