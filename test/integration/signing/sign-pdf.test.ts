// Signatures as other programs see them: certificates by openssl, verdicts by poppler, openssl and qpdf, text by poppler.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bangkokDate, formatThaiDate } from '../../../src/thai/calendar.ts';
import { pageTexts, runPdfTool, squeeze } from '../../fixtures/pdf-tools.ts';
import {
  exportKeyFile,
  type KeyFile,
  makeKeyFile,
  openssl,
  ownSigner,
  reportForSigning,
  seenByOpenssl,
  seenByPdfsig,
  signingDay,
  trust,
  withoutSigningTools,
} from '../../fixtures/signing.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const signer = ownSigner();

async function sign(path: string, out: string, key: Pick<KeyFile, 'path' | 'password'>, block: string, reason = '') {
  const order = { certificatePath: key.path, password: key.password, block, reason, place: '', at: signingDay };
  const signed = await signer.sign({ pdf: { path }, ...order });
  if (!signed.ok) throw new Error(JSON.stringify(signed.error));
  writeFileSync(out, signed.value.pdf);
  return signed.value;
}

const kinds = [
  { name: 'rsa-2048', key: 'rsa:2048', holder: 'นางสาวศุภลักษณ์ เกียรติไพบูลย์', password: 'plain-123' },
  { name: 'rsa-4096', key: 'rsa:4096', holder: 'Somchai Jaidee', password: 'รหัสผ่าน ภาษาไทย ๑๒๓' },
  { name: 'p-256', key: 'P-256', holder: 'ว่าที่ร้อยตรี ปราโมทย์ น้ำทิพย์', password: 'กุญแจลับ' },
  { name: 'p-384', key: 'P-384', holder: 'Prasert Papan', password: 'x' },
  { name: 'p-521', key: 'P-521', holder: 'นายประเสริฐ ป่าปั๋น', password: 'long enough to be a sentence of its own' },
  { name: 'old-rsa', key: 'rsa:2048', holder: 'นายเก่า รุ่นเดิม', password: 'รหัสเก่า', isLegacy: true },
] as const;

test.skipIf(withoutSigningTools !== '')(
  `six people sign one report one after another, each with another kind of key, and every signature holds${withoutSigningTools}`,
  async () => {
    const folder = temporaryFolder();
    const keys = kinds.map((kind) => makeKeyFile(folder, kind));
    const database = trust(folder, keys);
    let path = join(folder, 'รายงาน.pdf');
    writeFileSync(path, await reportForSigning(kinds.length));
    for (const [index, key] of keys.entries()) {
      const before = readFileSync(path);
      const out = join(folder, `ลงนาม ${index + 1}.pdf`);
      const { signature, pdf } = await sign(
        path,
        out,
        key,
        String(index + 1),
        index === 1 ? '' : `เหตุผลที่ ${index + 1}`,
      );
      expect(signature).toMatchObject({
        integrity: 'valid',
        covers: 'wholeFile',
        signedAt: `${signingDay.slice(0, 19)}.000Z`,
      });
      expect(signature.signer).toMatchObject({ subject: key.holder, organisation: 'อบต.ตัวอย่าง', isTest: false });
      expect(Buffer.from(pdf.subarray(0, before.length)).equals(before)).toBe(true);
      path = out;
      const seen = seenByPdfsig(database, path);
      expect(seen.map(({ said }) => said)).toEqual(Array.from({ length: index + 1 }, () => 'Signature is Valid.'));
      expect(seen.map(({ coversAll }) => coversAll)).toEqual(seen.map((_, at) => at === index));
      expect(runPdfTool('qpdf', ['--check', '{}'], pdf)).toContain('No syntax or stream encoding errors');
    }
    expect(seenByOpenssl(folder, path, keys)).toEqual(keys.map(() => 'CAdES Verification successful'));

    const inspected = await signer.inspect({ path });
    if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
    const { signatures, freeBlocks, addedAfter, revisions, saysOurs } = inspected.value;
    expect(signatures.map(({ integrity, covers }) => [integrity, covers])).toEqual(
      keys.map((_, index) => ['valid', index === keys.length - 1 ? 'wholeFile' : 'untilLaterSignature']),
    );
    expect(signatures.map(({ signer: by }) => by?.key.curve ?? by?.key.bits)).toEqual([
      2_048,
      4_096,
      'P-256',
      'P-384',
      'P-521',
      2_048,
    ]);
    expect([freeBlocks, addedAfter, saysOurs]).toEqual([[], [], true]);
    expect(revisions.map(({ additions }) => additions)).toEqual([[], ...keys.map(() => ['signature'])]);

    const text = squeeze(pageTexts(readFileSync(path)).join('\n'));
    for (const [index, { holder }] of kinds.entries()) {
      const reason = index === 1 ? '' : `เหตุผลเหตุผลที่${index + 1}`;
      const at = text.indexOf(squeeze(`ลงนามอิเล็กทรอนิกส์โดย ${holder}`));
      expect(at, holder).toBeGreaterThan(0);
      expect(text.slice(at, at + 220)).toContain(squeeze(formatThaiDate(bangkokDate(signingDay))));
      expect(text).toContain(reason);
    }
    expect(text.split(squeeze('เวลาจากเครื่องคอมพิวเตอร์นี้ ไม่มีตราประทับเวลา'))).toHaveLength(kinds.length + 1);
    // Nothing is hidden: every printed name is still read.
    for (const name of ['(นางสาวใจดีซื่อตรง)', '(นายมานะโปร่งใส)']) expect(text).toContain(name);
  },
);

test.skipIf(withoutSigningTools !== '')(
  `the certificate is the key's own wherever it stands in the file, and the whole chain goes along${withoutSigningTools}`,
  async () => {
    const folder = temporaryFolder();
    const root = makeKeyFile(folder, {
      name: 'root',
      key: 'P-384',
      holder: 'ผู้ออกใบรับรอง',
      password: 'r',
      usages: 'keyCertSign',
    });
    const leaf = makeKeyFile(folder, { name: 'leaf', key: 'P-256', holder: 'นายลูก โซ่', password: 'ล' });
    const [request, signed, extensions] = ['leaf.csr', 'leaf-signed.pem', 'extensions'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    openssl('req', '-new', '-utf8', '-key', leaf.privateKey, '-subj', '/C=TH/CN=นายลูก โซ่', '-out', request);
    writeFileSync(extensions, 'keyUsage=critical,digitalSignature');
    openssl(
      'x509',
      '-req',
      '-in',
      request,
      '-CA',
      root.certificate,
      '-CAkey',
      root.privateKey,
      '-CAcreateserial',
      '-days',
      '30',
      '-extfile',
      extensions,
      '-out',
      signed,
    );
    // The root stands first.
    const bundle = join(folder, 'bundle.pem');
    writeFileSync(bundle, readFileSync(root.certificate, 'utf8') + readFileSync(signed, 'utf8'));
    const chained = { path: join(folder, 'chain.p12'), password: 'ลูกโซ่' };
    exportKeyFile(chained.path, chained.password, ['-nocerts', '-inkey', leaf.privateKey, '-certfile', bundle]);

    const seen = await signer.readCertificate(chained.path, chained.password);
    expect(seen.ok && [seen.value.certificate.subject, seen.value.chain.map(({ subject }) => subject)]).toEqual([
      'นายลูก โซ่',
      ['ผู้ออกใบรับรอง'],
    ]);
    expect(seen.ok && seen.value.certificate.problems).toEqual([]);
    const [path, out] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
    writeFileSync(path, await reportForSigning(2));
    const { signature } = await sign(path, out, chained, 'reporter');
    expect([signature.integrity, signature.isChainWhole, signature.signer?.issuer]).toEqual([
      'valid',
      true,
      'ผู้ออกใบรับรอง',
    ]);
    expect(seenByPdfsig(trust(folder, [root]), out)).toMatchObject([
      { field: '1-reporter', isValid: true, coversAll: true },
    ]);
    expect(seenByOpenssl(folder, out, [root])).toEqual(['CAdES Verification successful']);
  },
);

test.skipIf(withoutSigningTools !== '')(
  `a certificate for practice opens in openssl, signs, and marks the paper${withoutSigningTools}`,
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ทดสอบ.p12');
    const order = { name: 'นายทดลอง ลงนาม', password: 'ฝึกหัด ๑๒๓', path, at: signingDay };
    const made = await signer.makeTestCertificate(order);
    expect(made.ok && made.value).toMatchObject({ subject: order.name, isTest: true, problems: ['selfSigned'] });
    expect(await signer.makeTestCertificate(order)).toEqual({
      ok: false,
      error: { kind: 'refused', reason: 'fileExists' },
    });
    const opened = openssl('pkcs12', '-in', path, '-passin', `pass:${order.password}`, '-nokeys', '-nodes');
    expect(opened).toContain('BEGIN CERTIFICATE');
    const pem = join(folder, 'test.pem');
    writeFileSync(pem, opened);
    const [report, out] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
    writeFileSync(report, await reportForSigning(4, { archival: true }));
    await sign(report, out, order, 'นายก', 'ลองดู');
    const database = trust(folder, [{ ...order, name: 'test', key: '', holder: '', certificate: pem, privateKey: '' }]);
    expect(seenByPdfsig(database, out)).toMatchObject([{ field: '4-nayok', isValid: true, coversAll: true }]);
    expect(squeeze(pageTexts(readFileSync(out)).join())).toContain(squeeze('ทดสอบ ลงนามอิเล็กทรอนิกส์โดย นายทดลอง ลงนาม'));
    expect(runPdfTool('qpdf', ['--check', '{}'], readFileSync(out))).toContain('No syntax or stream encoding errors');
  },
);
