// Bringing in on the command line: any kind of source into a new or an open register, trials, choices, faults in words.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runLine as run } from '../../fixtures/command-line.ts';
import { sampleText } from '../../fixtures/office-sources/sample-report.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { windows874 } from '../../fixtures/text-sources/encode.ts';

/** A folder with the sample as text and, as `ก.itareg`, imported. */
async function office(): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), sampleText);
  const { exit, err } = await run(folder, 'import', 'ก.itareg', 'a.txt');
  if (exit !== 0) throw new Error(err);
  return folder;
}

const answer = async (folder: string, ...words: string[]) => JSON.parse((await run(folder, ...words, '--json')).out);

it('brings a register that was exported as JSON back whole: exported again it is the same to the byte', async () => {
  const folder = await office();
  await run(folder, 'export', 'ก.itareg', '--format', 'json', '--out', 'ก.json');
  expect((await run(folder, 'import', 'ข.itareg', 'ก.json')).exit).toBe(0);
  await run(folder, 'export', 'ข.itareg', '--format', 'json', '--out', 'ข.json');
  expect(readFileSync(join(folder, 'ข.json')).equals(readFileSync(join(folder, 'ก.json')))).toBe(true);
});

it('brings a year of another register in, and leaves that one alone', async () => {
  const folder = await office();
  const before = readFileSync(join(folder, 'ก.itareg'));
  await run(folder, 'new', 'ข.itareg', '--organisation', 'เทศบาลตำบลสอง', '--year', '2567');
  expect(await answer(folder, 'import', 'ข.itareg', 'ก.itareg')).toMatchObject({
    source: 'register',
    fiscalYear: 2566,
    measures: 8,
    counts: { added: 8 },
  });
  expect(readFileSync(join(folder, 'ก.itareg')).equals(before)).toBe(true);
  expect(await answer(folder, 'import', 'ข.itareg', 'ก.itareg')).toMatchObject({ counts: { added: 0, same: 8 } });
});

it('shows what would come of it without writing anything', async () => {
  const folder = await office();
  const trial = await answer(folder, 'import', 'ใหม่.itareg', 'a.txt', '--dry-run');
  expect(trial.review.groups.map(({ measures }: { measures: unknown[] }) => measures.length)).toEqual([3, 3, 2]);
  expect(existsSync(join(folder, 'ใหม่.itareg'))).toBe(false);
  const before = readFileSync(join(folder, 'ก.itareg'));
  writeFileSync(join(folder, 'b.txt'), sampleText.replaceAll('กองคลัง', 'กองช่าง').replaceAll('ดำเนินการ', 'ทำ'));
  expect(await answer(folder, 'import', 'ก.itareg', 'b.txt', '--dry-run')).toMatchObject({ counts: { skipped: 8 } });
  expect(readFileSync(join(folder, 'ก.itareg')).equals(before)).toBe(true);
});

it('asks what to do with rows that read otherwise, then updates or skips them as one step that undo takes back', async () => {
  const folder = await office();
  writeFileSync(join(folder, 'b.txt'), sampleText.replace('ภายในเดือน ธันวาคม', 'ภายในเดือน มกราคม'));
  const asked = await run(folder, 'import', 'ก.itareg', 'b.txt');
  expect([asked.exit, asked.err.includes('refused.rowsDiffer'), asked.err.includes('--update')]).toEqual([
    1,
    true,
    true,
  ]);
  expect(await answer(folder, 'import', 'ก.itareg', 'b.txt', '--skip')).toMatchObject({
    counts: { skipped: 1, same: 7 },
  });
  expect(await answer(folder, 'import', 'ก.itareg', 'b.txt', '--update')).toMatchObject({ counts: { updated: 1 } });
  expect(await answer(folder, 'import', 'ก.itareg', 'b.txt')).toMatchObject({ counts: { updated: 0, same: 8 } });
  expect((await run(folder, 'undo', 'ก.itareg')).out).toContain('นำเข้าจากไฟล์');
  expect(await answer(folder, 'import', 'ก.itareg', 'a.txt')).toMatchObject({ counts: { same: 8 } });
});

it('takes columns by the words of their headings, tables by their number, text in the code of old programs', async () => {
  const folder = temporaryFolder();
  const rows = 'ลำดับ,หัวเรื่อง,คนทำ,ทำอย่างไร,ผล\r\n1,E๑ ก,กองคลัง,ขั้น,แล้ว\r\n';
  writeFileSync(join(folder, 'a.csv'), windows874(rows));
  const map = ['issue=หัวเรื่อง', 'responsible=คนทำ', 'steps=4', 'actions=ผล'].flatMap((text) => ['--map', text]);
  const found = await answer(
    folder,
    'import',
    'ก.itareg',
    'a.csv',
    '--year',
    '2566',
    '--round',
    '12',
    ...map,
    '--dry-run',
  );
  expect(found.review.groups[0].measures[0].cells).toMatchObject({
    issue: 'E๑ ก',
    responsible: 'กองคลัง',
    steps: 'ขั้น',
    actions: 'แล้ว',
  });
  expect(found).toMatchObject({ round: 12, notes: [{ kind: 'encodingGuessed', detail: 'windows-874' }] });
});

describe('says what does not fit', () => {
  it.each([
    ['a sheet that is not there', ['--sheet', '9'], 'optionInvalid'],
    ['a table that is not there', ['--table', '99'], 'optionInvalid'],
    ['a column that is none', ['--map', 'title=ผู้รับผิดชอบ'], 'optionInvalid'],
    ['a heading that is not there', ['--map', 'issue=ไม่มีหัวนี้'], 'optionInvalid'],
  ])('%s', async (_name, words) => {
    const folder = await office();
    const { exit, err } = await run(folder, 'import', 'ข.itareg', 'a.txt', ...words);
    expect([exit, err.includes('code: usage')]).toEqual([2, true]);
    expect(existsSync(join(folder, 'ข.itareg'))).toBe(false);
  });
});
