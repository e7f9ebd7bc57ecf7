// Signing in the built worker, as the program does it: the answers of the work done in the program itself; what takes too long is ended.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appRoot } from '../../../main/node/app-root.ts';
import { createPdfSigner } from '../../../main/node/signing/pdf-signer.ts';
import { ownSigner, reportForSigning, signingDay } from '../../fixtures/signing.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const built = join(appRoot(), 'dist', `signing-test-${process.pid}`);
const workerFile = join(built, 'signing-worker.js');
const now = () => signingDay;

beforeAll(async () => {
  await build({
    absWorkingDir: appRoot(),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    splitting: true,
    logLevel: 'error',
    outdir: built,
    entryPoints: { 'signing-worker': 'main/node/signing/signing-worker.ts' },
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

test('a certificate is made, a report signed and looked into, and a refusal told, each in a worker', async () => {
  const signer = createPdfSigner({ now, workerFile });
  const folder = temporaryFolder();
  const [path, certificatePath, password] = [join(folder, 'a.pdf'), join(folder, 'a.p12'), 'ลับ'];
  const made = await signer.makeTestCertificate({ name: 'นายทดลอง', password, path: certificatePath, at: signingDay });
  expect(made.ok && made.value.subject).toBe('นายทดลอง');
  writeFileSync(path, await reportForSigning(2));
  const order = { certificatePath, block: '๒', reason: '', place: '', at: signingDay };
  const signed = await signer.sign({ pdf: { path }, ...order, password });
  if (!signed.ok) throw new Error(JSON.stringify(signed.error));
  const { pdf } = signed.value;
  const [there, here] = [await signer.inspect({ bytes: pdf }, []), await ownSigner().inspect({ bytes: pdf }, [])];
  expect(there).toEqual(here);
  expect(there.ok && there.value.signatures.map(({ field, integrity }) => [field, integrity])).toEqual([
    ['2-inspector', 'valid'],
  ]);
  expect(await signer.sign({ pdf: { path }, ...order, password: 'ผิด' })).toEqual({
    ok: false,
    error: { kind: 'signingRefused', reason: 'wrongPassword', path: certificatePath },
  });
});

test('a file that keeps the worker busy is given up as unsafe', async () => {
  const signer = createPdfSigner({ now, workerFile, longestMs: 1 });
  const inspected = await signer.inspect({ bytes: await reportForSigning(2) }, []);
  expect(inspected).toEqual({ ok: false, error: { kind: 'signingRefused', reason: 'pdfUnsafe', path: '' } });
});
