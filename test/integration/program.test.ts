// The whole program behind its dispatcher, as the window meets it: real files, real SQLite, real PDF; only the person who answers
// the file dialog is played by the test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram, type Program } from '../../main/node/compose.ts';
import { type Client, createClient } from '../../src/contract/client.ts';
import type { OpenRegister } from '../../src/contract/contract.ts';
import { findMeasure } from '../../src/register/find.ts';
import { ok } from '../../src/result.ts';
import { silentHost } from '../fixtures/silent-host.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

interface Office {
  readonly folder: string;
  readonly client: Client;
  readonly program: Program;
  /** The path that the person gives next in a dialog; null turns it down. */
  answer: string | null;
  closed: boolean;
  /** What the machine was asked to open or show. */
  readonly given: string[];
}

async function openOffice(folder = temporaryFolder()): Promise<Office> {
  const answers = { answer: null as string | null, closed: false, given: [] as string[] };
  const program = await createProgram(
    silentHost({
      choosePath: async () => answers.answer,
      openFile: async (file) => {
        answers.given.push(`open ${file}`);
        return ok(undefined);
      },
      showFile: async (file) => {
        answers.given.push(`show ${file}`);
        return ok(undefined);
      },
      closeNow: () => {
        answers.closed = true;
      },
    }),
    { dataFolder: join(folder, 'data'), version: '0.0.0', environment: { SOURCE_DATE_EPOCH: '1700000000' } },
  );
  return Object.assign(answers, {
    folder,
    program,
    client: createClient((name, input) => program.dispatch(name, input)),
  });
}

async function choose(office: Office, name: string, purpose: 'newRegister' | 'savePdf' | 'saveCopy' | 'openRegister') {
  office.answer = join(office.folder, name);
  const chosen = await office.client.call('path.choose', { purpose, suggestedName: name });
  if (!chosen.ok || chosen.value.path === null) throw new Error('not chosen');
  return chosen.value.path;
}

async function createSample(office: Office, name = 'ก.itareg'): Promise<OpenRegister> {
  const path = await choose(office, name, 'newRegister');
  const created = await office.client.call('register.create', {
    path,
    organisationName: 'เทศบาลเมืองทดสอบ',
    fiscalYear: 2566,
    months: 6,
    fillWith: 'sample',
  });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  return created.value;
}

const firstCell = (open: OpenRegister) => {
  const [year] = open.register.fiscalYears;
  const measureId = year?.groups[0]?.measures[0]?.id ?? '';
  return { roundId: year?.rounds[0]?.id ?? '', cell: { measureId, column: 'responsible', roundId: null } as const };
};

const cellText = (open: OpenRegister, measureId: string) =>
  findMeasure(open.register, measureId)?.measure.responsible ?? null;

it('a sample register takes the name of the office that tries it', async () => {
  const open = await createSample(await openOffice());
  expect(open.register.organisation).toMatchObject({
    kind: 'municipality',
    name: 'เทศบาลเมืองทดสอบ',
    shortName: 'ทม.ทดสอบ',
  });
  expect(open.register.fiscalYears[0]?.groups.length).toBe(3);
});

it('an edit, its undo and its redo reach the file; another start finds them', async () => {
  const office = await openOffice();
  const open = await createSample(office);
  const { cell } = firstCell(open);
  const before = open.register.fiscalYears[0]?.groups[0]?.measures[0]?.responsible;
  await office.client.call('app.setUserName', { userName: ' สมศรี ใจดี ' });
  const change = { kind: 'setCell', cell, text: 'กองคลัง' } as const;
  expect(await office.client.call('register.change', { revision: 0, change })).toMatchObject({
    ok: true,
    value: { revision: 1, undoState: { undo: 'setCell', redo: null } },
  });
  expect(await office.client.call('register.undo', { revision: 1 })).toMatchObject({
    ok: true,
    value: { revision: 2, register: open.register, place: cell },
  });
  expect(await office.client.call('register.redo', { revision: 2 })).toMatchObject({
    ok: true,
    value: { revision: 3, place: cell },
  });
  await office.program.close();

  const later = await openOffice(office.folder);
  const recent = await later.client.call('recent.list', {});
  expect(recent).toMatchObject({
    ok: true,
    value: { entries: [{ path: open.file.path, name: 'ก.itareg', exists: true }] },
  });
  const reopened = await later.client.call('register.open', { path: open.file.path, how: 'write' });
  expect(reopened.ok && reopened.value.register.fiscalYears[0]?.groups[0]?.measures[0]?.responsible).toBe('กองคลัง');
  expect(reopened).toMatchObject({ value: { undoState: { undo: 'setCell', redo: null } } });

  const history = await later.client.call('register.history', { measureId: cell.measureId, limit: 10, before: null });
  if (!history.ok) throw new Error('no history');
  expect(history.value.entries.map(({ label, who, undoes }) => [label, who, undoes])).toEqual([
    ['setCell', 'สมศรี ใจดี', 3],
    ['setCell', 'สมศรี ใจดี', 2],
    ['setCell', 'สมศรี ใจดี', null],
    ['create', '', null],
  ]);
  expect(history.value.entries[0]?.changes).toEqual([
    { table: 'measure', key: [cell.measureId], column: 'responsible', before, after: 'กองคลัง' },
  ]);
  expect(await later.client.call('register.undo', { revision: 0 })).toMatchObject({
    ok: true,
    value: { revision: 1, register: open.register, place: cell, undoState: { undo: null, redo: 'setCell' } },
  });
});

it('a cell is brought back from the history as a step of its own, and found by its text', async () => {
  const office = await openOffice();
  const open = await createSample(office);
  const { cell } = firstCell(open);
  const change = { kind: 'setCell', cell, text: 'กองคลัง ๑๒๓๔' } as const;
  await office.client.call('register.change', { revision: 0, change });
  expect(await office.client.call('register.search', { query: 'กองคลัง 1234' })).toMatchObject({
    ok: true,
    value: { hits: [{ measureId: cell.measureId, column: 'responsible', roundId: null, text: 'กองคลัง ๑๒๓๔' }] },
  });
  // What it would do is told before, and changes nothing.
  expect(await office.client.call('register.previewRestore', { txn: 1, target: { kind: 'cell', cell } })).toEqual({
    ok: true,
    value: { change: { kind: 'setCell', cell, text: cellText(open, cell.measureId) } },
  });
  const restored = await office.client.call('register.restore', {
    revision: 1,
    txn: 1,
    target: { kind: 'cell', cell },
  });
  expect(restored).toMatchObject({
    ok: true,
    value: { revision: 2, register: open.register, place: cell, undoState: { undo: 'restore', redo: null } },
  });
  expect(await office.client.call('register.search', { query: 'กองคลัง 1234' })).toMatchObject({ value: { hits: [] } });
  expect(await office.client.call('register.restore', { revision: 1, txn: 1, target: { kind: 'cell', cell } })).toEqual(
    {
      ok: false,
      error: { kind: 'stale' },
    },
  );
});

it('previews and saves the same report', async () => {
  const office = await openOffice();
  const { roundId } = firstCell(await createSample(office));
  const preview = await office.client.call('report.preview', { roundId });
  const path = await choose(office, 'รายงาน.pdf', 'savePdf');
  const saved = await office.client.call('report.save', { roundId, path });
  if (!preview.ok || !saved.ok) throw new Error('no report');
  expect(readFileSync(path).toString('base64')).toBe(preview.value.pdf);
  expect(saved.value.pageCount).toBe(preview.value.pageCount);
});

it('previews and saves every paper of a round, each another, with the mark that was asked for', async () => {
  const office = await openOffice();
  const { roundId } = firstCell(await createSample(office));
  const titles = new Set<string>();
  for (const document of ['report', 'plan', 'memo', 'annex'] as const) {
    const files = new Set<string>();
    for (const mark of ['none', 'draft', 'sample'] as const) {
      const preview = await office.client.call('report.preview', { roundId, document, mark });
      const path = await choose(office, `${document}-${mark}.pdf`, 'savePdf');
      const saved = await office.client.call('report.save', { roundId, document, mark, path });
      if (!preview.ok || !saved.ok) throw new Error(`no ${document}`);
      expect(readFileSync(path).toString('base64')).toBe(preview.value.pdf);
      files.add(preview.value.pdf);
      titles.add(/\/Title[^>]*>/u.exec(readFileSync(path, 'latin1'))?.[0] ?? '');
    }
    expect(files.size).toBe(3);
  }
  expect(titles.size).toBe(4);
  const plain = await office.client.call('report.preview', { roundId });
  expect(plain).toEqual(await office.client.call('report.preview', { roundId, document: 'report', mark: 'none' }));
});

describe('the window may not', () => {
  it.each(['register.open', 'register.saveCopy'] as const)('%s a path that nobody chose', async (call) => {
    const office = await openOffice();
    await createSample(office);
    const path = join(office.folder, 'อื่น.itareg');
    const input = call === 'register.open' ? ({ path, how: 'write' } as const) : { path };
    expect(await office.program.dispatch(call, input)).toEqual({
      ok: false,
      error: { kind: 'refused', reason: 'pathNotChosen' },
    });
    expect(existsSync(path)).toBe(false);
  });

  it('work on a register that is not open', async () => {
    const { client } = await openOffice();
    const refused = { ok: false, error: { kind: 'refused', reason: 'noRegisterOpen' } };
    expect(await client.call('register.undo', { revision: 0 })).toEqual(refused);
    expect(await client.call('report.preview', { roundId: 'r' })).toEqual(refused);
    expect(await client.call('register.current', {})).toEqual({ ok: true, value: { open: null } });
  });

  it('print for an office without a name', async () => {
    const office = await openOffice();
    const open = await createSample(office);
    const change = { kind: 'setOrganisation', organisation: { ...open.register.organisation, name: ' ' } } as const;
    await office.client.call('register.change', { revision: 0, change });
    expect(await office.client.call('report.preview', { roundId: firstCell(open).roundId })).toEqual({
      ok: false,
      error: { kind: 'refused', reason: 'organisationNameMissing' },
    });
  });
});

it('a register that cannot be opened leaves the open one open', async () => {
  const office = await openOffice();
  const open = await createSample(office);
  const path = await choose(office, 'เสีย.itareg', 'openRegister');
  writeFileSync(path, '');
  expect(await office.client.call('register.open', { path, how: 'write' })).toMatchObject({
    ok: false,
    error: { kind: 'damaged' },
  });
  expect(await office.client.call('register.current', {})).toMatchObject({
    ok: true,
    value: { open: { file: open.file } },
  });
});

it('a dialog turned down is no fault', async () => {
  const office = await openOffice();
  expect(await office.client.call('path.choose', { purpose: 'openRegister', suggestedName: '' })).toEqual({
    ok: true,
    value: { path: null },
  });
});

it('remembers language and folder between starts, and survives a broken memory', async () => {
  const office = await openOffice();
  await office.client.call('app.setLanguage', { language: 'en' });
  await office.client.call('app.setUserName', { userName: 'สมศรี' });
  await office.program.close();
  expect(await (await openOffice(office.folder)).client.call('app.info', {})).toMatchObject({
    ok: true,
    value: { language: 'en', userName: 'สมศรี', host: 'process', now: '2023-11-14T22:13:20.000Z' },
  });
  mkdirSync(join(office.folder, 'data'), { recursive: true });
  const memory = join(office.folder, 'data', 'preferences.json');
  writeFileSync(memory, '{"language":"en","folder":null,"recent":[]}');
  expect(await (await openOffice(office.folder)).client.call('app.info', {})).toMatchObject({
    value: { language: 'en', userName: '' },
  });
  writeFileSync(memory, '{"language":');
  expect(await (await openOffice(office.folder)).client.call('app.info', {})).toMatchObject({
    ok: true,
    value: { language: 'th' },
  });
  expect(readFileSync(join(office.folder, 'data', 'preferences.json.unreadable'), 'utf8')).toBe('{"language":');
});

it('remembers how the window is liked, one field at a time, and forgives a field it does not know', async () => {
  const office = await openOffice();
  const atFirst = {
    thaiDigitsAsTyped: true,
    datesWrittenOut: false,
    theme: 'system',
    textSize: 15,
    zoom: 100,
    oneRowView: false,
    showPageEnds: true,
    showDateMarks: true,
    offerPhrases: true,
  };
  expect(await office.client.call('app.info', {})).toMatchObject({ value: { preferences: atFirst } });
  await office.client.call('app.setPreferences', { thaiDigitsAsTyped: false });
  await office.client.call('app.setPreferences', { textSize: 20, zoom: 120 });
  const unknownField = { textSize: 20, colour: 'red' } as const;
  expect(await office.client.call('app.setPreferences', unknownField)).toMatchObject({ ok: false });
  await office.program.close();
  expect(await (await openOffice(office.folder)).client.call('app.info', {})).toMatchObject({
    value: { preferences: { ...atFirst, thaiDigitsAsTyped: false, textSize: 20, zoom: 120 } },
  });
  const memory = join(office.folder, 'data', 'preferences.json');
  const written = readFileSync(memory, 'utf8').replace('"textSize": 20', '"textSize": 99');
  writeFileSync(memory, written);
  expect(await (await openOffice(office.folder)).client.call('app.info', {})).toMatchObject({
    value: { preferences: { ...atFirst, thaiDigitsAsTyped: false, zoom: 120 } },
  });
});

it('closing the window ends the session', async () => {
  const office = await openOffice();
  await createSample(office);
  await office.client.call('app.closeNow', {});
  expect(office.closed).toBe(true);
  expect(await office.client.call('register.current', {})).toEqual({ ok: true, value: { open: null } });
});

it('the log holds no text of the register', async () => {
  const office = await openOffice();
  const open = await createSample(office);
  const { cell } = firstCell(open);
  await office.client.call('register.change', { revision: 7, change: { kind: 'setCell', cell, text: 'ความลับ' } });
  await office.client.call('report.preview', { roundId: 'ไม่มี' });
  const log = join(office.folder, 'data', 'log.jsonl');
  expect(existsSync(log) ? readFileSync(log, 'utf8') : '').not.toContain('ความลับ');
});

it('shows the register in its folder and opens what was saved, and nothing that nobody chose', async () => {
  const office = await openOffice();
  const { file } = await createSample(office);
  const pdf = await choose(office, 'รายงาน.pdf', 'savePdf');
  expect(await office.client.call('path.open', { path: pdf })).toMatchObject({ error: { kind: 'fileMissing' } });
  writeFileSync(pdf, '%PDF');
  expect(await office.client.call('path.show', { path: file.path })).toEqual({ ok: true, value: {} });
  expect(await office.client.call('path.open', { path: pdf })).toEqual({ ok: true, value: {} });
  const elsewhere = await office.client.call('path.show', { path: join(office.folder, 'data', 'log.jsonl') });
  expect(elsewhere).toMatchObject({ error: { kind: 'refused', reason: 'pathNotChosen' } });
  expect(office.given).toEqual([`show ${file.path}`, `open ${pdf}`]);
});
