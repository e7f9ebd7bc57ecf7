// Issuing, its list, what comes later and publishing as a script meets them, on real files; and the same by the window's calls.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../../main/node/compose.ts';
import { ok } from '../../../src/result.ts';
import { runLine } from '../../fixtures/command-line.ts';
import { missingTools } from '../../fixtures/pdf-tools.ts';
import { silentHost } from '../../fixtures/silent-host.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

function office() {
  const folder = temporaryFolder();
  const run = (...words: string[]) => runLine(folder, ...words);
  const answer = async (...words: string[]) => JSON.parse((await run(...words, '--json')).out);
  return { folder, run, answer };
}

const issueLine = ['issue', 'ก.itareg', '--round', '6', '--number'];

it('issues, lists with what changed since, corrects, and gives the same bytes out again', async () => {
  const { folder, run, answer } = office();
  await run('sample', 'ก.itareg');
  const first = await answer(...issueLine, '๑/๒๕๖๖', '--date', '๒๐๒๓-๐๔-๐๕', '--signers', '1,4', '--out', 'a.pdf');
  expect(first).toMatchObject({ number: '๑/๒๕๖๖', date: '2023-04-05', openErrors: 0, path: join(folder, 'a.pdf') });
  expect(first.signers).toHaveLength(2);
  expect(first.code).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/u);

  expect(await run(...issueLine, '1/2566')).toMatchObject({ exit: 1 });
  const second = await answer(...issueLine, '2', '--corrects', '1/2566', '--reason', 'แก้ตัวเลข');
  expect(second.corrects).toEqual({ issueId: first.id, number: '๑/๒๕๖๖', reason: 'แก้ตัวเลข' });

  const { issues } = await answer('issued', 'ก.itareg');
  expect(issues).toMatchObject([
    { number: '2', correctedBy: null, faults: [], since: { differences: [], roundIsGone: false } },
    { number: '๑/๒๕๖๖', correctedBy: '2', faults: [], since: { differences: [] } },
  ]);
  await run('issued', 'ก.itareg', '--number', '1/2566', '--out', 'again.pdf');
  expect(readFileSync(join(folder, 'again.pdf')).equals(readFileSync(join(folder, 'a.pdf')))).toBe(true);
  expect((await run('issued', 'ก.itareg')).out).toContain('แก้ไขแทนฉบับเลขที่ ๑/๒๕๖๖: แก้ตัวเลข');
  expect((await run('history', 'ก.itareg')).out).toContain('ออกรายงาน');
});

it.each([
  [['issued', 'ก.itareg', '--number', '9'], 1, 'nothingIssued'],
  [['publish', 'ก.itareg', '--round', '6', '--to', '.'], 1, 'nothingIssued'],
  [[...issueLine, '1', '--corrects', '9', '--reason', 'x'], 1, 'nothingIssued'],
  [[...issueLine, ' '], 1, 'issueNumberMissing'],
  [[...issueLine, '1', '--signers', '1,9'], 2, '--signers'],
  [[...issueLine, '1', '--date', 'พรุ่งนี้'], 2, '--date'],
  [['issue-add', 'ก.itareg', '--number', '1'], 2, '--scan'],
  [['publish', 'ก.itareg', '--to', '.', '--pdf', 'none'], 2, '--pdf'],
] as const)('%j ends with %i', async (words, exit, said) => {
  const { run } = office();
  await run('sample', 'ก.itareg');
  const ended = await run(...words);
  expect(ended.exit).toBe(exit);
  expect(ended.err).toContain(said);
});

const withoutSums = missingTools('sha256sum');
describe.skipIf(withoutSums !== '')(`a published set${withoutSums}`, () => {
  it('is whole, as the office names it, of the data that were issued, and its checksums hold', async () => {
    const { folder, run, answer } = office();
    await run('sample', 'ก.itareg');
    await run(...issueLine, 'ชม ๗๑๒๐๑/๔๕', '--out', 'a.pdf');
    writeFileSync(join(folder, 'สแกน.pdf'), '%PDF-1.4 ลงนามด้วยปากกา');
    mkdirSync(join(folder, 'เว็บ'));
    const publish = ['publish', 'ก.itareg', '--round', '6', '--to', 'เว็บ'];
    const first = await answer(...publish);
    expect(basename(first.folder)).toBe('รายงานผล รอบ ๖ เดือน ปี ๒๕๖๖ เลขที่ ชม ๗๑๒๐๑-๔๕');
    const endings = (names: readonly string[]) => names.map((name) => name.split('.').at(-1));
    expect(endings(first.files)).toEqual(['pdf', 'html', 'docx', 'txt']);
    expect(readdirSync(first.folder).toSorted()).toEqual(first.files.toSorted());
    const check = (place: string) =>
      execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS.txt'], { cwd: place, encoding: 'utf8' });
    expect(check(first.folder).trim().split('\n')).toHaveLength(3);
    const pdf = (place: string) => readFileSync(join(place, `${basename(place).replace(/ \(2\)$/u, '')}.pdf`));
    expect(pdf(first.folder).equals(readFileSync(join(folder, 'a.pdf')))).toBe(true);

    // Once more lies beside it, with the scan that came meanwhile; nothing is written over.
    const added = await answer('issue-add', 'ก.itareg', '--number', 'ชม ๗๑๒๐๑/๔๕', '--scan', 'สแกน.pdf');
    expect(added.files.at(-1)).toMatchObject({ role: 'scan', mediaType: 'application/pdf' });
    const second = await answer(...publish);
    expect(second.folder).toBe(`${first.folder} (2)`);
    expect(pdf(second.folder).toString()).toContain('ลงนามด้วยปากกา');
    const third = await answer(...publish, '--pdf', 'original');
    expect(third.folder).toBe(`${first.folder} (3)`);
    expect(check(third.folder)).toContain('.html: OK');
    // The pages are made of what was issued, so they are the same files each time.
    for (const ending of ['html', 'docx']) {
      const [one, other] = [first.folder, third.folder].map((place) =>
        readFileSync(join(place, `${basename(first.folder)}.${ending}`)),
      );
      expect(other && one?.equals(other)).toBe(true);
    }
    expect(await run('publish', 'ก.itareg', '--to', 'ไม่มี')).toMatchObject({ exit: 1 });
    expect(readdirSync(join(folder, 'เว็บ')).some((name) => name.endsWith('.unfinished'))).toBe(false);
  });
});

it("by the window's calls: suggested, made, read, saved, compared, published; only chosen paths are taken", async () => {
  const folder = temporaryFolder();
  const told: unknown[] = [];
  const answers: string[] = [];
  const host = silentHost({
    choosePath: async () => answers.shift() ?? null,
    tell: (event) => told.push(event),
    openFile: async (path) => {
      told.push(path);
      return ok(undefined);
    },
  });
  const program = await createProgram(host, {
    dataFolder: join(folder, 'data'),
    version: '0',
    environment: { SOURCE_DATE_EPOCH: '1700000000' },
  });
  const call = async (name: string, input: unknown) => {
    const reply = await program.dispatch(name, input);
    return reply as { ok: boolean; value: Record<string, never>; error: { kind: string; reason?: string } };
  };
  const choose = async (path: string, purpose: string) => {
    answers.push(path);
    await call('path.choose', { purpose, suggestedName: '' });
    return path;
  };
  const path = await choose(join(folder, 'ก.itareg'), 'newRegister');
  const made = await call('register.create', {
    path,
    organisationName: 'อบต.ทดสอบ',
    fiscalYear: 2566,
    months: 6,
    fillWith: 'sample',
  });
  const roundId = (made.value as unknown as { register: { fiscalYears: { rounds: { id: string }[] }[] } }).register
    .fiscalYears[0]?.rounds[0]?.id;
  const suggested = await call('issue.suggest', { roundId });
  expect(suggested.value).toMatchObject({ number: '๑/๒๕๖๖', date: '2023-04-03', corrects: null });
  const wish = { roundId, number: '๑/๒๕๖๖', date: '2023-04-03', despiteFindings: true };
  expect(await call('issue.make', { revision: 7, ...wish })).toMatchObject({ error: { kind: 'stale' } });
  const issued = await call('issue.make', { revision: 0, ...wish });
  expect(issued).toMatchObject({ ok: true, value: { issue: { number: '๑/๒๕๖๖' } } });
  expect(told.some((event) => (event as { kind?: string }).kind === 'printProgress')).toBe(true);
  const { id: issueId, files } = issued.value.issue as unknown as { id: string; files: { size: number }[] };
  expect((await call('issue.list', {})).value).toMatchObject({ issues: [{ id: issueId }], missing: {} });

  const read = await call('issue.read', { issueId });
  const bytes = Buffer.from(String(read.value.data), 'base64');
  expect(bytes).toHaveLength(files[1]?.size ?? 0);
  expect((await call('issue.open', { issueId })).ok).toBe(true);
  expect(readFileSync(String(told.at(-1))).equals(bytes)).toBe(true);
  expect(await call('issue.open', { issueId, position: 0 })).toMatchObject({ error: { reason: 'fileNotOpened' } });
  expect(await call('issue.read', { issueId, position: 9 })).toMatchObject({ error: { reason: 'issueFileMissing' } });

  const copy = join(folder, 'สำเนา.pdf');
  expect(await call('issue.saveFile', { issueId, path: copy })).toMatchObject({ error: { reason: 'pathNotChosen' } });
  await choose(copy, 'savePdf');
  expect((await call('issue.saveFile', { issueId, path: copy })).ok).toBe(true);
  expect(readFileSync(copy).equals(bytes)).toBe(true);
  expect((await call('pdf.verify', { path: copy })).value).toMatchObject({
    register: { kind: 'same', issueId, position: 1 },
    inspection: { saysOurs: true, signatures: [] },
  });
  expect((await call('signing.inspect', { pdf: { kind: 'issued', issueId } })).value).toMatchObject({
    match: { id: `${issueId}:1`, extent: 'whole' },
  });
  const blocks = await call('signing.blocks', { pdf: { kind: 'issued', issueId } });
  expect((blocks.value.blocks as unknown as unknown[]).length).toBeGreaterThan(0);
  expect((await call('issue.diff', { issueId })).value).toEqual({ differences: [], roundIsGone: false });
  expect(await call('issue.addSigned', { issueId, path: copy })).toMatchObject({ error: { reason: 'nothingAdded' } });

  const web = await choose(folder, 'publishFolder');
  const published = await call('issue.publish', { issueId, folder: web });
  expect(existsSync(join(String(published.value.folder), 'SHA256SUMS.txt'))).toBe(true);
  // The window may show what was just made.
  expect((await call('path.show', { path: published.value.folder })).ok).toBe(true);
  await program.close();
});
