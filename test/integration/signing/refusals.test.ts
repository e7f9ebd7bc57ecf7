// What is refused, each for its own reason and before anything is written; and that neither password nor key is ever left anywhere.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../../main/cli/run.ts';
import type { SigningReason } from '../../../src/errors.ts';
import { describeError } from '../../../src/wording/describe-error.ts';
import { runPdfTool } from '../../fixtures/pdf-tools.ts';
import {
  exportKeyFile,
  makeKeyFile,
  openssl,
  ownSigner,
  reportForSigning,
  signingDay,
  withoutSigningTools,
} from '../../fixtures/signing.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const signer = ownSigner();

test.skipIf(withoutSigningTools !== '')(
  `each refusal has its own reason and its words, and nothing is written${withoutSigningTools}`,
  async () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    const good = makeKeyFile(folder, { name: 'good', key: 'P-256', holder: 'นายดี', password: 'รหัสดี' });
    const other = makeKeyFile(folder, { name: 'other', key: 'P-256', holder: 'นายอื่น', password: 'x' });
    const weak = makeKeyFile(folder, { name: 'weak', key: 'rsa:1024', holder: 'นายอ่อน', password: 'x' });
    const sealing = makeKeyFile(folder, {
      name: 'enc',
      key: 'rsa:2048',
      holder: 'น',
      password: 'x',
      usages: 'keyEncipherment',
    });
    exportKeyFile(at('keyless.p12'), 'x', ['-nokeys', '-in', good.certificate]);
    exportKeyFile(at('bare.p12'), 'x', ['-nocerts', '-inkey', good.privateKey]);
    exportKeyFile(at('stranger.p12'), 'x', ['-nocerts', '-inkey', good.privateKey, '-certfile', other.certificate]);
    openssl('genpkey', '-algorithm', 'ED25519', '-out', at('ed.key'));
    openssl('req', '-x509', '-key', at('ed.key'), '-subj', '/CN=ed', '-out', at('ed.pem'));
    exportKeyFile(at('ed.p12'), 'x', ['-inkey', at('ed.key'), '-in', at('ed.pem')]);
    const bytes = readFileSync(good.path);
    writeFileSync(at('cut.p12'), bytes.subarray(0, bytes.length - 200));
    writeFileSync(at('text.p12'), 'ไม่ใช่ใบรับรอง');
    writeFileSync(at('huge.p12'), Buffer.alloc(1_000_001));
    const report = await reportForSigning(2);
    writeFileSync(at('report.pdf'), report);
    writeFileSync(at('plain.pdf'), await reportForSigning(2, { forSigning: false }));
    writeFileSync(at('huge.pdf'), Buffer.concat([report, Buffer.alloc(50 * 1024 * 1024)]));
    writeFileSync(at('cut.pdf'), report.subarray(0, report.length - 500));
    writeFileSync(at('text.pdf'), 'รายงาน');
    runPdfTool('qpdf', ['--encrypt', 'a', 'b', '256', '--', '{}', at('locked.pdf')], report);
    const first = await sign({ block: '1' });
    writeFileSync(at('signed.pdf'), first.ok ? first.value.pdf : '');
    const before = readdirSync(folder);

    const cases: readonly (readonly [SigningReason, Partial<Wish>])[] = [
      ['wrongPassword', { password: 'ผิด' }],
      ['wrongPassword', { password: '' }],
      ['notACertificateFile', { key: 'text.p12' }],
      ['notACertificateFile', { key: 'cut.p12' }],
      ['noKey', { key: 'keyless.p12', password: 'x' }],
      ['noCertificate', { key: 'bare.p12', password: 'x' }],
      ['keyWithoutCertificate', { key: 'stranger.p12', password: 'x' }],
      ['keyUnsupported', { key: 'ed.p12', password: 'x' }],
      ['expired', { at: '2055-01-01T00:00:00.000Z' }],
      ['notYetValid', { at: '2001-01-01T00:00:00.000Z' }],
      ['notForSigning', { key: sealing.path, password: 'x' }],
      ['weakKey', { key: weak.path, password: 'x' }],
      ['notAPdf', { pdf: 'text.pdf' }],
      ['pdfEncrypted', { pdf: 'locked.pdf' }],
      ['pdfWithoutBlocks', { pdf: 'plain.pdf' }],
      ['pdfDamaged', { pdf: 'cut.pdf' }],
      ['blockUnknown', { block: 'ผู้ว่าราชการ' }],
      ['blockUnknown', { block: '7' }],
      ['blockSigned', { pdf: 'signed.pdf', block: '1' }],
      ['tooLarge', { pdf: 'huge.pdf' }],
      ['tooLarge', { key: 'huge.p12' }],
    ];
    for (const [reason, wish] of cases) {
      const refused = await sign(wish);
      expect(refused.ok, reason).toBe(false);
      if (refused.ok) continue;
      expect(refused.error).toMatchObject({ kind: 'signingRefused', reason });
      for (const language of ['th', 'en'] as const) {
        const { what, data, next } = describeError(refused.error, language);
        expect([what, data, next].every((sentence) => sentence.trim().length > 10)).toBe(true);
        expect(`${what}${data}${next}`).not.toContain('รหัสดี');
      }
    }
    expect((await sign({ pdf: 'nowhere.pdf' })).ok).toBe(false);
    expect(readdirSync(folder)).toEqual(before);

    interface Wish {
      readonly pdf: string;
      readonly key: string;
      readonly password: string;
      readonly block: string;
      readonly at: string;
    }

    function sign({
      pdf = 'report.pdf',
      key = good.path,
      password = 'รหัสดี',
      block = '1',
      at: when = signingDay,
    }: Partial<Wish>) {
      const certificatePath = key.includes('/') ? key : at(key);
      return signer.sign({ pdf: { path: at(pdf) }, certificatePath, password, block, reason: '', place: '', at: when });
    }
  },
);

/** Every file below a folder. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('from the command line a report is printed, signed by two and verified; the password and the key are nowhere after', async () => {
  const folder = temporaryFolder();
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const said: string[] = [];
  const run = async (...words: readonly string[]) => {
    const environment = { INIT_CWD: folder, ITA_REGISTER_DATA: join(folder, 'data'), TMPDIR: temporary };
    const out: string[] = [];
    const exit = await runCommandLine(words, {
      environment,
      out: (line) => out.push(line),
      err: (line) => out.push(line),
      lines: async function* () {},
    });
    said.push(...out);
    return { exit, out: out.join('\n') };
  };
  const password = 'ความลับสุดยอด-2569';
  writeFileSync(join(folder, 'password'), `${password}\r\n`);
  writeFileSync(join(folder, 'wrong'), 'ความลับผิด-2569');
  const secret = ['--password-file', 'password'];
  expect((await run('sample', 'ก.itareg')).exit).toBe(0);
  expect((await run('certificate', '--name', 'ก', ...secret, '--out', 'x.p12')).exit).toBe(2);
  expect((await run('certificate', '--test', '--name', 'นายทดลอง', ...secret, '--out', 'ใบรับรอง.p12')).exit).toBe(0);
  const printed = await run(
    ...['report', 'ก.itareg', '--round', '๖', '--out', 'หนึ่ง.pdf', '--sign', 'ใบรับรอง.p12', ...secret],
    ...['--block', 'reporter', '--reason', 'รายงานผล', '--json'],
  );
  expect(JSON.parse(printed.out).signature).toMatchObject({
    field: '1-reporter',
    integrity: 'valid',
    reason: 'รายงานผล',
  });
  const refused = [
    'report',
    'ก.itareg',
    '--round',
    '6',
    '--out',
    'ไม่มี.pdf',
    '--sign',
    'ใบรับรอง.p12',
    '--password-file',
  ];
  expect((await run(...refused, 'wrong', '--block', 'reporter')).out).toContain('code: signingRefused.wrongPassword');
  expect((await run(...refused, 'password')).exit).toBe(2);
  const again = ['sign', 'หนึ่ง.pdf', '--certificate', 'ใบรับรอง.p12', ...secret, '--place', 'อบต.ตัวอย่าง', '--block'];
  expect((await run(...again, 'นายก', '--out', 'หนึ่ง.pdf')).out).toContain('code: signingRefused.sameFile');
  expect((await run(...again, 'นายก', '--out', 'สอง.pdf')).exit).toBe(0);
  const verified = await run('verify', 'สอง.pdf', '--json');
  expect(verified.exit).toBe(0);
  expect(JSON.parse(verified.out)).toMatchObject({ verdict: 'valid', register: null, saysOurs: true });
  const told = await run('verify', 'สอง.pdf');
  expect(told.out).toContain('ลายมือชื่อทุกลายถูกต้อง');
  expect(told.out).toContain('ใบรับรองนี้ทำไว้ทดสอบ');
  const changed = readFileSync(join(folder, 'สอง.pdf'));
  changed.writeUInt8(changed.readUInt8(3_000) ^ 4, 3_000);
  writeFileSync(join(folder, 'แก้.pdf'), changed);
  expect((await run('verify', 'แก้.pdf')).exit).toBe(1);
  const strange = await run('verify', 'สอง.pdf', '--register', 'ก.itareg', '--json');
  expect([strange.exit, JSON.parse(strange.out).register]).toEqual([1, { kind: 'unknown' }]);

  const files = filesIn(folder);
  expect(
    files
      .map((file) => file.slice(folder.length + 1))
      .filter((name) => name.endsWith('.pdf'))
      .sort(),
  ).toEqual(['แก้.pdf', 'สอง.pdf', 'หนึ่ง.pdf'].sort());
  const forms = [password, 'ความลับสุดยอด'].flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ]);
  // How a private key of this kind begins once it is not encrypted any more.
  const bareKey = Buffer.from('308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420', 'hex');
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    if (file.endsWith('password') || file.endsWith('wrong')) continue;
    const bytes = readFileSync(file);
    expect(
      forms.some((form) => bytes.includes(form)),
      file,
    ).toBe(false);
    expect(bytes.includes(bareKey), file).toBe(false);
  }
  expect(said.join('\n')).not.toContain('ความลับ');
  if (process.platform !== 'win32') expect(statSync(join(folder, 'ใบรับรอง.p12')).mode & 0o077).toBe(0);
});
