// Evidence, copies and packages from the command line: what a script sees, on real files.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { runForLines as run } from '../../fixtures/command-line.ts';
import { bytes } from '../../fixtures/register-with-evidence.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const json = ({ out }: { readonly out: readonly string[] }) => JSON.parse(out.at(-1) ?? '');

/** A sample register with one file and one link as evidence. */
async function office() {
  const folder = temporaryFolder();
  await run(folder, ['sample', 'ทะเบียน.itareg']);
  await run(folder, ['export', 'ทะเบียน.itareg', '--format', 'json', '--out', 'a.json']);
  const exported = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
  const measureId: string = exported.fiscalYears[0].rounds[0].groups[0].measures[0].id;
  writeFileSync(join(folder, 'ภาพประชุม.jpg'), bytes(200_000, 3));
  const evidence = {
    id: 'link1',
    kind: 'link',
    item: '๑)',
    name: 'ประกาศ',
    date: '2023-02-14',
    addedAt: '2026-11-23T02:06:00.000Z',
    url: 'https://www.example.go.th/o8',
    clickPath: 'หน้าแรก > ITA',
  };
  const applied = await run(
    folder,
    ['apply', 'ทะเบียน.itareg', '--json'],
    [
      JSON.stringify({ kind: 'addEvidence', measureId, index: 0, evidence }),
      JSON.stringify({ kind: 'addEvidenceFile', measureId, path: 'ภาพประชุม.jpg', date: '2023-02-15' }),
    ],
  );
  expect(applied.out.map((line) => JSON.parse(line))).toEqual([
    { ok: true, revision: 1 },
    { ok: true, revision: 2 },
  ]);
  return { folder, measureId, path: join(folder, 'ทะเบียน.itareg') };
}

it('apply adds evidence and takes it away; what does not fit is answered and changes nothing', async () => {
  const { folder, measureId, path } = await office();
  writeFileSync(join(folder, 'ใหญ่.pdf'), Buffer.alloc(100_000_001));
  const replies = await run(
    folder,
    ['apply', 'ทะเบียน.itareg', '--json'],
    [
      JSON.stringify({ kind: 'addEvidenceFile', measureId, path: 'ใหญ่.pdf' }),
      JSON.stringify({ kind: 'addEvidenceFile', measureId, path: 'ไม่มี.pdf' }),
      JSON.stringify({ kind: 'addEvidenceFile', measureId: 'none', path: 'ภาพประชุม.jpg' }),
      JSON.stringify({ kind: 'setEvidence', evidenceId: 'link1', fields: { url: 'javascript:1' } }),
      JSON.stringify({ kind: 'setEvidence', evidenceId: 'link1', fields: { name: 'ประกาศ ๒', date: '2023-02-30' } }),
      JSON.stringify({ kind: 'removeEvidence', evidenceId: 'link1' }),
    ],
  );
  expect(replies.exit).toBe(1);
  expect(replies.out.map((line) => JSON.parse(line))).toMatchObject([
    { error: { kind: 'tooLarge', what: 'evidence' } },
    { error: { kind: 'fileMissing' } },
    { error: { reason: 'unknownMeasure' } },
    { error: { kind: 'invalid', field: 'evidence.url' } },
    { error: { kind: 'invalid' } },
    { ok: true, revision: 1 },
  ]);
  await run(folder, ['export', 'ทะเบียน.itareg', '--format', 'json', '--out', 'b.json']);
  const exported = JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8'));
  const [measure] = exported.fiscalYears[0].rounds[0].groups[0].measures;
  expect(measure.evidence).toMatchObject([
    { kind: 'file', name: 'ภาพประชุม.jpg', mediaType: 'image/jpeg', size: 200_000, date: '2023-02-15', item: null },
  ]);
  expect(
    evidenceStore(path)
      .list()
      .map(({ sha256 }) => sha256),
  ).toEqual([measure.evidence[0].sha256]);
  const history = await run(folder, ['history', 'ทะเบียน.itareg', '--measure', measureId]);
  expect(history.out.join('\n')).toContain('เอาหลักฐานออก');
  expect(history.out.join('\n')).toContain('เพิ่มหลักฐาน');
});

it('copy and verify-copy', async () => {
  const { folder } = await office();
  mkdirSync(join(folder, 'แฟลชไดรฟ์'));
  const copied = await run(folder, ['copy', 'ทะเบียน.itareg', '--to', 'แฟลชไดรฟ์', '--json']);
  expect(copied.exit).toBe(0);
  expect(json(copied)).toMatchObject({ evidenceFiles: 1, missing: [], isOutside: false });
  const copy: string = json(copied).folder;
  expect(basename(copy)).toBe('ทะเบียน 2566-11-15');
  expect((await run(folder, ['copy', 'ทะเบียน.itareg', '--to', 'แฟลชไดรฟ์'])).out[0]).toMatch(/[ก-๛].*\(2\)$/u);
  const verified = await run(folder, ['verify-copy', copy, '--json']);
  expect([verified.exit, json(verified).register]).toEqual([0, 'ทะเบียน.itareg']);
  expect((await run(folder, ['verify-copy', copy])).out.join('\n')).toContain('ทุกไบต์');

  const register = join(copy, 'ทะเบียน.itareg');
  const content = readFileSync(register);
  content[4_000] = (content[4_000] ?? 0) ^ 1;
  writeFileSync(register, content);
  const bad = await run(folder, ['verify-copy', copy, '--json']);
  expect(bad.exit).toBe(1);
  expect(json(bad)).toEqual({ ok: false, error: { kind: 'copyDamaged', path: copy, files: ['ทะเบียน.itareg'] } });
  expect(bad.err.split('\n').at(-1)).toBe('code: copyDamaged');
  const none = await run(folder, ['verify-copy', folder]);
  expect([none.exit, none.err.split('\n').at(-1)]).toEqual([1, 'code: sourceUnreadable.notACopy']);
});

it('pack and unpack give the same register, and nothing is written over', async () => {
  const { folder, path } = await office();
  const packed = await run(folder, ['pack', 'ทะเบียน.itareg', '--out', 'ส่งมอบ.itareg.zip', '--json']);
  expect([packed.exit, json(packed).evidenceFiles]).toEqual([0, 1]);
  expect((await run(folder, ['pack', 'ทะเบียน.itareg', '--out', 'ส่งมอบ.itareg.zip'])).err).toContain(
    'refused.fileExists',
  );
  mkdirSync(join(folder, 'รับมอบ'));
  const unpacked = await run(folder, ['unpack', 'ส่งมอบ.itareg.zip', '--to', 'รับมอบ', '--json']);
  expect(unpacked.exit).toBe(0);
  const other: string = json(unpacked).path;
  expect(readFileSync(other).equals(readFileSync(path))).toBe(true);
  const doctor = await run(folder, ['doctor', other, '--json']);
  expect(json(doctor).evidence).toEqual({ count: 2, files: 1, missing: [] });
  writeFileSync(join(folder, 'เอกสาร.zip'), 'PK');
  const refused = await run(folder, ['unpack', 'เอกสาร.zip', '--to', 'รับมอบ']);
  expect([refused.exit, refused.err.split('\n').at(-1)]).toEqual([1, 'code: sourceUnreadable.notACopy']);
  expect(readdirSync(join(folder, 'รับมอบ'))).toEqual(['ทะเบียน']);
});

it('doctor names missing evidence, and a copy made without it says so', async () => {
  const { folder, path } = await office();
  const [piece] = evidenceStore(path).list();
  rmSync(evidenceStore(path).pathOf(piece?.sha256 ?? ''));
  expect(json(await run(folder, ['doctor', 'ทะเบียน.itareg', '--json'])).evidence.missing).toEqual(['ภาพประชุม.jpg']);
  const copied = await run(folder, ['copy', 'ทะเบียน.itareg', '--to', '.', '--json']);
  expect(json(copied)).toMatchObject({ evidenceFiles: 0, missing: ['ภาพประชุม.jpg'] });
  expect(existsSync(json(copied).folder)).toBe(true);
});

it('a folder that is not there is a typed fault', async () => {
  const { folder } = await office();
  for (const words of [
    ['copy', 'ทะเบียน.itareg', '--to', 'ไม่มี'],
    ['pack', 'ทะเบียน.itareg', '--out', 'ไม่มี/a.itareg.zip'],
    ['unpack', 'ไม่มี.itareg.zip', '--to', '.'],
  ]) {
    const reply = await run(folder, words);
    expect([reply.exit, reply.err.split('\n').at(-1)]).toEqual([1, 'code: fileMissing']);
  }
  expect((await run(folder, ['copy', 'ทะเบียน.itareg'])).exit).toBe(2);
});
