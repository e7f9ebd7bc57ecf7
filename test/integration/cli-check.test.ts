// `check` and `fix` as a script meets them, on real files, and the calls by which a window gets what it checks by.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createProgram } from '../../main/node/compose.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readWordList } from '../../src/thai/word-list.ts';
import { runLine as run } from '../fixtures/command-line.ts';
import { silentHost } from '../fixtures/silent-host.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const source = fileURLToPath(new URL('../fixtures/sample/report-2566-6-months.txt', import.meta.url));

async function checked(folder: string) {
  const { exit, out } = await run(folder, 'check', 'ก.itareg', '--round', '6', '--json');
  expect(exit).toBe(0);
  const reply: {
    readonly counts: Readonly<Record<string, number>>;
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  } = JSON.parse(out);
  return reply;
}

it('tells what it found in the published report, as data', async () => {
  const folder = temporaryFolder();
  await run(folder, 'import', 'ก.itareg', source);
  const { counts, findings } = await checked(folder);
  expect(counts.error).toBeGreaterThan(3);
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'due-without-year',
      severity: 'warning',
      measure: 'O38',
      column: 'reporting',
      text: 'ภายในเดือนเมษายน',
      message: '“ภายในเดือนเมษายน” ไม่ได้ระบุปี ตามปีงบประมาณคือ “ภายในเดือนเมษายน ๒๕๖๖”',
      fix: expect.objectContaining({ kind: 'setCell', text: expect.stringContaining('ภายในเดือนเมษายน ๒๕๖๖') }),
    }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'report-date-missing', setting: 'round', measure: null, fix: null }),
  );
  for (const finding of findings) expect(Object.values(finding)).not.toContain(undefined);
});

it('tells people in both languages, and finds nothing in the sample', async () => {
  const folder = temporaryFolder();
  await run(folder, 'import', 'ก.itareg', source);
  const { out } = await run(folder, 'check', 'ก.itareg');
  expect(out).toContain('✖ ชื่อหน่วยงานไม่ตรงกัน — ชื่อแผนเหนือตาราง');
  expect(out).toContain('! A deadline without its year — Row 8 (๐๓๘)');
  await run(folder, 'sample', 'ข.itareg');
  expect((await run(folder, 'check', 'ข.itareg')).out).toBe(
    'ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ\nNothing to be mended or looked at',
  );
});

it('mends all of one rule as one step that undo takes back', async () => {
  const folder = temporaryFolder();
  await run(folder, 'import', 'ก.itareg', source);
  const before = await checked(folder);
  const ofRule = (reply: typeof before) => reply.findings.filter(({ rule }) => rule === 'stray-space').length;
  const fixed = await run(folder, 'fix', 'ก.itareg', '--rule', 'stray-space', '--round', '6', '--json');
  expect(JSON.parse(fixed.out)).toMatchObject({ rule: 'stray-space', fixed: ofRule(before), left: 0 });
  expect(ofRule(await checked(folder))).toBe(0);
  expect((await run(folder, 'fix', 'ก.itareg', '--rule', 'stray-space')).out).toContain('ไม่มีจุดที่โปรแกรมแก้');
  expect((await run(folder, 'undo', 'ก.itareg')).exit).toBe(0);
  expect(await checked(folder)).toEqual(before);
});

it('refuses a rule that there is not, and a round', async () => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  expect((await run(folder, 'fix', 'ก.itareg', '--rule', 'none')).exit).toBe(2);
  expect((await run(folder, 'fix', 'ก.itareg')).exit).toBe(2);
  expect(await run(folder, 'check', 'ก.itareg', '--round', '12')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('refused.roundMissing'),
  });
});

it('the window is given the catalogue and the words that ship', async () => {
  const program = await createProgram(silentHost(), { dataFolder: temporaryFolder(), version: '0', environment: {} });
  const catalogue = await program.dispatch('catalogue.get', {});
  const words = await program.dispatch('words.get', {});
  await program.close();
  const value = (reply: typeof words): Readonly<Record<string, unknown>> =>
    reply.ok && typeof reply.value === 'object' && reply.value !== null ? { ...reply.value } : {};
  expect(readCatalogue(value(catalogue).catalogue)).toEqual(
    readCatalogue(JSON.parse(readFileSync(new URL('../../assets/catalogue/ita.json', import.meta.url), 'utf8'))),
  );
  expect(readWordList(String(value(words).words)).has('คุณธรรม')).toBe(true);
});
