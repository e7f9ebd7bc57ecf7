// The assessment's items on the command line: given away as a file, taken in from one, a file that is none.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runForLines as run } from '../fixtures/command-line.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

async function office(folder: string, file: string) {
  await run(folder, ['new', file, '--organisation', 'อบต.ตัวอย่าง', '--year', '2569']);
}

it('carries an office’s own items to another register, once', async () => {
  const folder = temporaryFolder();
  await office(folder, 'ก.itareg');
  await office(folder, 'ข.itareg');
  const entries = [{ id: 'e1', assessmentYear: 2568, code: 'O44', indicatorNo: 10, text: 'ข้อที่สำนักงานเพิ่ม' }];
  const change = JSON.stringify({ kind: 'setCatalogueEntries', entries });
  expect((await run(folder, ['apply', 'ก.itareg'], [change])).exit).toBe(0);
  const saved = await run(folder, ['catalogue', 'ก.itareg', '--export', 'รายการ.json', '--json']);
  expect(JSON.parse(saved.out.join(''))).toMatchObject({ path: join(folder, 'รายการ.json') });
  expect(readFileSync(join(folder, 'รายการ.json'), 'utf8')).toContain('ข้อที่สำนักงานเพิ่ม');
  const taken = async () =>
    JSON.parse((await run(folder, ['catalogue', 'ข.itareg', '--import', 'รายการ.json', '--json'])).out.join(''));
  expect(await taken()).toEqual({ taken: 1, skipped: 0, entries: 1 });
  expect(await taken()).toEqual({ taken: 0, skipped: 0, entries: 1 });
  expect((await run(folder, ['undo', 'ข.itareg'])).exit).toBe(0);
  expect(await taken()).toEqual({ taken: 1, skipped: 0, entries: 1 });
});

it('says what a file is not, and wants one of the two', async () => {
  const folder = temporaryFolder();
  await office(folder, 'ก.itareg');
  for (const content of ['{"format":"another"}', 'no JSON at all', '']) {
    writeFileSync(join(folder, 'อื่น.json'), content);
    const { exit, err } = await run(folder, ['catalogue', 'ก.itareg', '--import', 'อื่น.json']);
    expect([exit, err]).toEqual([1, expect.stringContaining('refused.notACatalogue')]);
    expect(err).toContain('ไม่ใช่รายการข้อ ITA');
  }
  expect((await run(folder, ['catalogue', 'ก.itareg', '--import', 'ไม่มี.json'])).err).toContain('fileMissing');
  expect((await run(folder, ['catalogue', 'ก.itareg'])).exit).toBe(2);
  expect((await run(folder, ['catalogue', 'ก.itareg', '--import', 'a', '--export', 'b'])).exit).toBe(2);
});
