// `export` as a script meets it: every form, the choices that some have, and what it refuses.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLine as run } from '../../fixtures/command-line.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

it('writes every form of a round, the same bytes twice', async () => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  for (const format of ['docx', 'xlsx', 'csv', 'html', 'json'] as const) {
    for (const name of [`1.${format}`, `2.${format}`]) {
      const exported = await run(
        folder,
        'export',
        'ก.itareg',
        '--format',
        format,
        '--round',
        '๖',
        '--year',
        '2566',
        '--out',
        name,
        '--json',
      );
      expect(exported, format).toMatchObject({ exit: 0, err: '' });
      expect(JSON.parse(exported.out)).toEqual({ path: join(folder, name), format });
    }
    const [one, other] = [`1.${format}`, `2.${format}`].map((name) => readFileSync(join(folder, name)));
    expect(one?.equals(other ?? Buffer.alloc(0)), format).toBe(true);
  }
});

it('names the items that have no link yet', async () => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  const told = await run(folder, 'export', 'ก.itareg', '--format', 'itas', '--out', 'ลิงก์.txt', '--json');
  expect(JSON.parse(told.out).missing).toContain('O38');
  expect((await run(folder, 'export', 'ก.itareg', '--format', 'itas', '--out', 'ลิงก์.xlsx')).out).toContain(
    'ยังไม่มีลิงก์ ๔๓ ข้อ',
  );
});

it('counts what is due from the day that is named', async () => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  for (const [day, name] of [
    ['2022-10-01', 'a.csv'],
    ['๒๐๒๓-๐๓-๓๑', 'b.csv'],
  ] as const) {
    expect((await run(folder, 'export', 'ก.itareg', '--format', 'csv', '--as-of', day, '--out', name)).exit).toBe(0);
  }
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).not.toBe(readFileSync(join(folder, 'b.csv'), 'utf8'));
});

it.each([
  [['--format', 'odt', '--out', 'a.odt'], 'format'],
  [['--format', 'itas', '--out', 'a.doc'], '.xlsx'],
  [['--format', 'docx', '--numbering', 'roman', '--out', 'a.docx'], 'numbering'],
  [['--format', 'xlsx', '--as-of', '31/03/2566', '--out', 'a.xlsx'], 'as-of'],
])('does not understand %j', async (words, said) => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  const refused = await run(folder, 'export', 'ก.itareg', ...words);
  expect(refused.exit).toBe(2);
  expect(refused.err).toContain(said);
});

it('refuses a round that is not there, and leaves the file of before alone', async () => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  await run(folder, 'export', 'ก.itareg', '--format', 'csv', '--out', 'a.csv');
  const before = readFileSync(join(folder, 'a.csv'));
  const refused = await run(folder, 'export', 'ก.itareg', '--format', 'csv', '--round', '12', '--out', 'a.csv');
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain('code: refused.roundMissing');
  expect(readFileSync(join(folder, 'a.csv')).equals(before)).toBe(true);
  expect(existsSync(join(folder, 'b.csv'))).toBe(false);
});
