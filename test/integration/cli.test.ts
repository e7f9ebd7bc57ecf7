// The command line as a script meets it: words in, exit code, standard output and standard error out, on real files.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runLine as run } from '../fixtures/command-line.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const source = fileURLToPath(new URL('../fixtures/sample/report-2566-6-months.txt', import.meta.url));

it('walks the whole way: import, export, report', async () => {
  const folder = temporaryFolder();
  const imported = await run(folder, 'import', 'ทะเบียน.itareg', source, '--json');
  expect(imported.exit).toBe(0);
  expect(JSON.parse(imported.out)).toMatchObject({ fiscalYear: 2566, round: 6, groups: 3, measures: 8 });
  expect((await run(folder, 'export', 'ทะเบียน.itareg', '--format', 'json', '--out', 'a.json')).exit).toBe(0);
  const exported = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
  expect(exported.fiscalYears[0].year).toBe(2566);
  expect(exported.fiscalYears[0].rounds[0].groups[2].measures[0]).toMatchObject({
    code: 'O8',
    printedCode: 'ข้อ ๐๘',
    issue: { text: 'Q & A', items: [{ mark: null, text: 'Q & A', items: [] }] },
  });
  const report = await run(folder, 'report', 'ทะเบียน.itareg', '--round', '๖', '--out', 'รายงาน.pdf', '--json');
  expect(report.exit).toBe(0);
  expect(readFileSync(join(folder, 'รายงาน.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

it('gives the same bytes twice under a fixed clock', async () => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  await run(folder, 'report', 'ก.itareg', '--round', '6', '--out', '1.pdf');
  await run(folder, 'report', 'ก.itareg', '--round', '6', '--out', '2.pdf');
  expect(readFileSync(join(folder, '1.pdf')).equals(readFileSync(join(folder, '2.pdf')))).toBe(true);
});

it('makes a new register, then imports into it', async () => {
  const folder = temporaryFolder();
  const name = 'องค์การบริหารส่วนตำบล "ทดสอบ" 🙂\u0007';
  expect((await run(folder, 'new', 'ก.itareg', '--organisation', name, '--year', '๒๕๖๖')).exit).toBe(0);
  const imported = await run(folder, 'import', 'ก.itareg', source);
  expect(imported.exit).toBe(0);
  expect(imported.out).toContain('ใช้ชื่อเดิมในทะเบียน');
  expect(imported.out).toContain('แยกข้อความต่อเนื่องเป็นย่อหน้าตามเลขข้อ ๒๐ ช่อง');
  await run(folder, 'export', 'ก.itareg', '--format', 'json', '--out', 'a.json');
  const exported = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
  expect(exported.organisation.name).toBe('องค์การบริหารส่วนตำบล "ทดสอบ" 🙂');
  expect(exported.fiscalYears.length).toBe(1);
});

it('takes 5,000 rows', async () => {
  const folder = temporaryFolder();
  const rows = Array.from(
    { length: 5_000 },
    (_, index) => `E${(index % 15) + 1} ประเด็น\tกองคลัง\t๑) ก ๒) ข\tภายในเดือนมีนาคม ๒๕๖๖\t๑) ทำแล้ว`,
  );
  const heading = 'ประเด็นที่ต้องพัฒนา\tผู้รับผิดชอบ\tขั้นตอน\tการกำกับติดตาม\tการดำเนินการ';
  writeFileSync(
    join(folder, 'a.txt'),
    `ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\nองค์การบริหารส่วนตำบลใหญ่\n\n${heading}\n${rows.join('\n')}\n`,
  );
  const imported = await run(folder, 'import', 'ก.itareg', 'a.txt', '--json');
  expect(imported.exit).toBe(0);
  expect(JSON.parse(imported.out)).toMatchObject({ measures: 5_000 });
});

describe('wrong input is answered in Thai with a stable code, and nothing is made or lost', () => {
  const register = (folder: string) => run(folder, 'sample', 'ก.itareg');
  const cases: readonly (readonly [string, (folder: string) => unknown, readonly string[], string])[] = [
    [
      'a register that is not there',
      () => 0,
      ['report', 'ไม่มี.itareg', '--round', '6', '--out', 'a.pdf'],
      'fileMissing',
    ],
    [
      'a folder',
      (folder) => mkdirSync(join(folder, 'ก.itareg')),
      ['report', 'ก.itareg', '--round', '6', '--out', 'a.pdf'],
      'notARegister.folder',
    ],
    [
      'an empty file',
      (folder) => writeFileSync(join(folder, 'ก.itareg'), ''),
      ['report', 'ก.itareg', '--round', '6', '--out', 'a.pdf'],
      'damaged.empty',
    ],
    [
      'a text file',
      (folder) => writeFileSync(join(folder, 'ก.itareg'), 'ข้อความธรรมดา'),
      ['report', 'ก.itareg', '--round', '6', '--out', 'a.pdf'],
      'notARegister.otherFile',
    ],
    [
      'a round that the register has not',
      register,
      ['report', 'ก.itareg', '--round', '12', '--out', 'a.pdf'],
      'refused.roundMissing',
    ],
    [
      'a source without a table',
      (folder) => writeFileSync(join(folder, 'a.txt'), 'ไม่มีตาราง'),
      ['import', 'ข.itareg', 'a.txt'],
      'sourceUnreadable.noTable',
    ],
    ['a source that is not there', () => 0, ['import', 'ข.itareg', 'a.txt'], 'fileMissing'],
    [
      'a source that is a picture',
      (folder) => writeFileSync(join(folder, 'a.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff, 0xfe])),
      ['import', 'ข.itareg', 'a.png'],
      'sourceUnreadable.notText',
    ],
    [
      'a folder as a source',
      (folder) => mkdirSync(join(folder, 'b')),
      ['import', 'ข.itareg', 'b'],
      'sourceUnreadable.notAFile',
    ],
    ['a year that holds the measures with other texts', register, ['import', 'ก.itareg', source], 'refused.rowsDiffer'],
    [
      'a file that is there',
      register,
      ['new', 'ก.itareg', '--organisation', 'ก', '--year', '2566'],
      'refused.fileExists',
    ],
    [
      'a PDF in a folder that is not there',
      register,
      ['report', 'ก.itareg', '--round', '6', '--out', 'ไม่มี/a.pdf'],
      'fileMissing',
    ],
  ];
  it.each(cases)('%s', async (_name, prepare, words, code) => {
    const folder = temporaryFolder();
    await prepare(folder);
    const before = existsSync(join(folder, 'ก.itareg'));
    const plain = await run(folder, ...words);
    expect(plain.exit).toBe(1);
    expect(plain.err).toMatch(/[ก-๛]/);
    expect(plain.err.split('\n').at(-1)).toBe(`code: ${code}`);
    expect(plain.out).toBe('');
    const asJson = await run(folder, ...words, '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, error: { kind: code.split('.')[0] } });
    expect(existsSync(join(folder, 'ก.itareg'))).toBe(before);
    expect(existsSync(join(folder, 'ข.itareg'))).toBe(false);
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  });
});

describe('a line that does not fit its command ends with 2', () => {
  it.each([
    [['fly']],
    [['new', 'ก.itareg']],
    [['new', 'ก.itareg', '--organisation', 'ก', '--year', '2023']],
    [['new', 'ก.itareg', '--organisation', 'ก', '--year', 'ปีหน้า']],
    [['report', 'ก.itareg', '--round', '7', '--out', 'a.pdf']],
    [['report', 'ก.itareg', '--out', 'a.pdf']],
    [['report', '--round', '6', '--out', 'a.pdf']],
    [['export', 'ก.itareg', '--format', 'xml', '--out', 'a']],
    [['sample', 'ก.itareg', 'ข.itareg']],
    [['sample', 'ก.itareg', '--colour']],
    [['help', 'fly']],
  ])('%j', async (words) => {
    const reply = await run(temporaryFolder(), ...words);
    expect([reply.exit, reply.out, reply.err.split('\n').at(-1)]).toEqual([2, '', 'code: usage']);
    expect(reply.err).toMatch(/[ก-๛]/);
  });
});

it('checks, backs up and restores a register, and a restore can be restored', async () => {
  const folder = temporaryFolder();
  await run(folder, 'sample', 'ก.itareg');
  const backed = JSON.parse((await run(folder, 'backup', 'ก.itareg', '--json')).out);
  expect(existsSync(backed.backup)).toBe(true);
  expect(JSON.parse((await run(folder, 'doctor', 'ก.itareg', '--json')).out)).toMatchObject({
    integrity: 'ok',
    journal: 'none',
    lock: null,
    backups: { count: 1, sound: 1 },
    counts: { fiscalYears: 1, rounds: 1, groups: 3, measures: 8 },
  });
  const bytes = readFileSync(join(folder, 'ก.itareg'));
  writeFileSync(join(folder, 'ก.itareg'), bytes.subarray(0, bytes.length / 2));
  expect((await run(folder, 'doctor', 'ก.itareg')).err).toContain('code: damaged.truncated');
  expect((await run(folder, 'restore', 'ก.itareg', '--from', backed.backup)).exit).toBe(0);
  expect((await run(folder, 'doctor', 'ก.itareg')).exit).toBe(0);
  expect((await run(folder, 'restore', 'ก.itareg', '--from', 'ไม่มี.itareg')).err).toContain('code: fileMissing');
});

it('help names every command, and one command alone', async () => {
  const all = await run(temporaryFolder(), 'help');
  for (const name of ['new FILE', 'import FILE SOURCE', 'report FILE', 'export FILE', 'sample FILE']) {
    expect(all.out).toContain(name);
  }
  const one = await run(temporaryFolder(), 'help', 'report');
  expect(one.out).toContain(
    'report FILE [--document report|plan|memo|annex|unit-slip] [--round 6|12] [--year 2566] --out PDF [--map MAP.json]',
  );
});

describe('as the built program', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  beforeAll(() => {
    execFileSync(process.execPath, ['main/build.mjs', 'main', '--quiet'], { cwd: root });
  });
  const environment = (folder: string) => ({
    ...process.env,
    INIT_CWD: folder,
    ITA_REGISTER_DATA: join(folder, 'data'),
  });

  function rename(name: string): string {
    const organisation = { kind: 'sao', name, shortName: '', district: '', province: '' };
    return JSON.stringify({ kind: 'setOrganisation', organisation });
  }

  it('makes a register', () => {
    const folder = temporaryFolder();
    const reply = execFileSync(process.execPath, ['dist/main/cli.js', 'sample', 'ก.itareg', '--json'], {
      cwd: root,
      env: environment(folder),
      encoding: 'utf8',
    });
    expect(JSON.parse(reply)).toEqual({ path: join(folder, 'ก.itareg') });
    expect(existsSync(join(folder, 'ก.itareg'))).toBe(true);
  });

  it('works on to its end when nobody reads what it says any more', async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    const child = spawn(process.execPath, ['dist/main/cli.js', 'apply', 'ก.itareg'], {
      cwd: root,
      env: environment(folder),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += String(chunk);
    });
    child.stdout.destroy();
    for (const name of ['หนึ่ง', 'สอง', 'สาม']) child.stdin.write(`${rename(name)}\n`);
    child.stdin.end();
    expect([await new Promise((resolve) => child.on('exit', resolve)), complaint]).toEqual([0, '']);
    await run(folder, 'export', 'ก.itareg', '--format', 'json', '--out', 'a.json');
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).organisation.name).toBe('สาม');
  });

  it('apply answers a change only when it is in the file', async () => {
    const folder = temporaryFolder();
    await run(folder, 'sample', 'ก.itareg');
    const child = spawn(process.execPath, ['dist/main/cli.js', 'apply', 'ก.itareg', '--json'], {
      cwd: root,
      env: environment(folder),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const [index, name] of ['หนึ่ง', 'สอง'].entries()) {
      child.stdin.write(`${rename(name)}\n`);
      expect(JSON.parse((await answers.next()).value ?? '')).toEqual({ ok: true, revision: index + 1 });
      await run(folder, 'export', 'ก.itareg', '--format', 'json', '--out', 'a.json');
      expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).organisation.name).toBe(name);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });
});
