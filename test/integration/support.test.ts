// The log and what is given out of it: turned over by size, without a text of the register whatever goes wrong, and made only on request.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProgram } from '../../main/node/compose.ts';
import { createLog, faultDetails, logFiles } from '../../main/node/log-file.ts';
import { zipDirectoryOf, zipEntryOf } from '../../main/node/zip-reader.ts';
import { createClient } from '../../src/contract/client.ts';
import { silentHost } from '../fixtures/silent-host.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const now = () => '2026-11-23T02:00:00.000Z';
/** In the register's texts, in Thai letters and in Latin ones; no line of ours ever has them. */
const marks = ['ลับเฉพาะทะเบียน', 'MARKEDTEXT7'];

it('keeps five files of at most 1 MB, the youngest whole', () => {
  const path = join(temporaryFolder(), 'log.jsonl');
  const log = createLog(path, now);
  for (let line = 0; line < 3_200; line++) log.error('event', { line, stack: 'at x '.repeat(600) });
  const files = logFiles(path);
  expect(files.map((file) => file.slice(path.length))).toEqual(['', '.1', '.2', '.3', '.4']);
  for (const file of files) expect(statSync(file).size).toBeLessThanOrEqual(1_000_000);
  const lines = files.toReversed().flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
  const numbers = lines.map((line) => (JSON.parse(line) as { line: number }).line);
  expect(numbers.at(-1)).toBe(3_199);
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => 3_200 - numbers.length + index));
  expect(readdirSync(join(path, '..')).length).toBe(5);
});

it('leaves out what a fault quotes and keeps where it happened', () => {
  const path = join(temporaryFolder(), 'log.jsonl');
  const log = createLog(path, now);
  const faults: unknown[] = [];
  const catching = (work: () => unknown) => {
    try {
      work();
    } catch (fault) {
      faults.push(fault);
    }
  };
  catching(() => JSON.parse(`{"a": "${marks.join(' ')}`));
  catching(() => JSON.parse(marks.join(' ')));
  catching(() => {
    throw new TypeError(`Unrecognized document structure: ${JSON.stringify({ text: marks })}`);
  });
  catching(() => {
    throw new Error(`cannot draw '${marks[1]}' of ${marks[0]}, it doesn't fit`);
  });
  for (const fault of faults) log.error('unexpected', { call: 'report.save', ...faultDetails(fault) });
  log.error('requestFailed', { fault: `ENOENT: no such file, open '/home/${marks[0]}/${marks[1]}.itareg'` });
  const written = readFileSync(path, 'utf8');
  expect(faults.length).toBe(4);
  for (const mark of marks) expect(written).not.toContain(mark);
  expect(written.match(/support\.test\.ts/gu)?.length).toBeGreaterThanOrEqual(4);
  expect(written).toContain('"call":"report.save"');
  expect(written).toContain('ENOENT: no such file');
});

async function openProgram(folder: string) {
  const next = { path: '' };
  const program = await createProgram(
    silentHost({
      choosePath: async () => next.path,
    }),
    { dataFolder: join(folder, 'data'), version: '1.2.3', environment: {} },
  );
  const { call } = createClient((name, input) => program.dispatch(name, input));
  const take = async <Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; error: unknown }>) => {
    const reply = await answer;
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };
  const choose = async (name: string, purpose: 'newRegister' | 'saveSupport' | 'savePdf' | 'importSource') => {
    next.path = join(folder, name);
    return (await take(call('path.choose', { purpose, suggestedName: name }))).path ?? '';
  };
  return { program, call, take, choose };
}

it('gives out logs, versions and names of dumps on request, after a session full of marked texts, and none of those texts', async () => {
  const folder = temporaryFolder();
  const dumps = join(folder, 'data', 'electron', 'Crashpad', 'completed');
  mkdirSync(dumps, { recursive: true });
  writeFileSync(join(dumps, 'a1b2.dmp'), marks.join());
  const { program, call, take, choose } = await openProgram(folder);
  const office = `เทศบาล${marks.join(' ')}`;
  const path = await choose('ก.itareg', 'newRegister');
  const open = await take(
    call('register.create', { path, organisationName: office, fiscalYear: 2567, months: 6, fillWith: 'sample' }),
  );
  const [year] = open.register.fiscalYears;
  const measure = year?.groups[0]?.measures[0];
  const change = { kind: 'setText', measureId: measure?.id ?? '', column: 'issue', text: marks.join('\n') } as const;
  await call('register.change', { revision: open.revision, change: change as never });
  await call('register.change', { revision: 99, change: change as never });
  await program.dispatch('register.change', { revision: marks, change: marks });
  await program.dispatch(marks[0], { [marks[1] ?? '']: marks });
  const source = await choose(`${marks[1]}.json`, 'importSource');
  writeFileSync(source, `{"register": "${marks.join()}`);
  await call('source.read', { origin: { kind: 'file', path: source } });
  await call('register.search', { query: marks[1] ?? '' } as never);
  // A fault that nobody foresaw, from inside, with the texts in its hands.
  program.log.error('unexpected', faultDetails(new Error(JSON.stringify(open.register))));

  const dataFolder = join(folder, 'data');
  expect(readdirSync(folder).filter((name) => name.endsWith('.zip'))).toEqual([]);
  expect(await call('support.save', { path: join(folder, 'x.zip') })).toMatchObject({
    error: { reason: 'pathNotChosen' },
  });
  const saved = await take(call('support.save', { path: await choose('ช่วย.zip', 'saveSupport') }));
  const bytes = readFileSync(saved.path);
  const contents = new Map(
    zipDirectoryOf(bytes).map((entry) => [entry.name, zipEntryOf(bytes, entry).toString('utf8')]),
  );
  expect([...contents.keys()]).toEqual(['versions.json', 'crash-dumps.json', 'log/log.jsonl']);
  expect(saved.files).toEqual([...contents.keys()]);
  expect(JSON.parse(contents.get('versions.json') ?? '')).toMatchObject({
    versions: { program: '1.2.3', host: 'process', 'Node.js': process.versions.node },
  });
  expect(JSON.parse(contents.get('crash-dumps.json') ?? '')).toMatchObject([{ name: 'a1b2.dmp', bytes: 57 }]);
  expect(contents.get('log/log.jsonl')).toContain('"event":"unexpected"');
  for (const [name, text] of contents)
    for (const mark of marks) expect([name, text.includes(mark)]).toEqual([name, false]);
  for (const file of logFiles(join(dataFolder, 'log.jsonl'))) {
    for (const mark of marks) expect(readFileSync(file, 'utf8')).not.toContain(mark);
  }
  await program.close();
});

it('says what the program is and brings the licence of everything that ships', async () => {
  const folder = temporaryFolder();
  const { program, call, take } = await openProgram(folder);
  const about = await take(call('app.about', {}));
  expect(about).toMatchObject({ version: '1.2.3', dataFolder: join(folder, 'data') });
  expect(about.engines).toContainEqual({ name: 'Node.js', version: process.versions.node });
  expect(about.licences.length).toBeGreaterThan(30);
  for (const { name, text } of about.licences) expect([name, text.length > 100]).toEqual([name, true]);
  await program.close();
});

it('a file that is given out never takes the place of a register', async () => {
  const folder = temporaryFolder();
  const { program, call, take, choose } = await openProgram(folder);
  const path = await choose('ก.itareg', 'newRegister');
  const open = await take(
    call('register.create', { path, organisationName: 'ก', fiscalYear: 2567, months: 6, fillWith: 'sample' }),
  );
  const before = readFileSync(path);
  const roundId = open.register.fiscalYears[0]?.rounds[0]?.id ?? '';
  const refused = { ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } };
  expect(await call('support.save', { path })).toEqual(refused);
  expect(await call('catalogue.save', { path })).toEqual(refused);
  expect(await call('report.save', { roundId, path })).toEqual(refused);
  expect(await call('report.export', { roundId, format: 'xlsx', path })).toEqual(refused);
  expect(await call('calendar.save', { roundId, path })).toEqual(refused);
  expect(readFileSync(path).equals(before)).toBe(true);
  const beside = await choose('ข.ITAREG', 'savePdf');
  expect(await call('report.save', { roundId, path: beside })).toEqual(refused);
  expect(existsSync(beside)).toBe(false);
  await program.close();
});
