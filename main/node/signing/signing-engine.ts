// Carries out one order of signing or looking into a PDF: in the worker and, where none can be had, in the program itself. Reads the
// files it is told of; a new file it makes is whole or not there.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { CertificateFile, PdfSource, SignedPdf } from '../../../src/app/signing-ports.ts';
import type { SigningReason } from '../../../src/errors.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { findBlock } from '../../../src/signing/blocks.ts';
import { type CertificateView, hinderingProblems, type PdfInspection } from '../../../src/signing/signing.ts';
import { machineDisk, writeAll } from '../disk.ts';
import { codeOf, ioError } from '../io-error.ts';
import { isPdf, openPdf, type PdfFile } from '../pdf/pdf-file.ts';
import { removeIfThere } from '../whole-file.ts';
import { readCertificate, viewOf } from './certificate.ts';
import { canSign } from './cms-signer.ts';
import { blocksOf, inspectFile } from './inspect-pdf.ts';
import { type OpenedKeyFile, openKeyFile } from './key-file.ts';
import { signatureFields } from './pdf-fields.ts';
import { signField } from './sign-pdf.ts';
import type { OrderOf, SigningAnswers, SigningOrder, SigningTask } from './signing-messages.ts';
import { makeTestCertificate } from './test-certificate.ts';

/** Larger PDFs and certificate files are refused. */
const largestPdfBytes = 50_000_000;
const largestCertificateBytes = 1_000_000;

export async function carryOut<Task extends SigningTask>(order: OrderOf<Task>): Promise<Result<SigningAnswers[Task]>> {
  // Task and answer belong together; the compiler cannot follow that through the union.
  return (await answer(order)) as Result<SigningAnswers[Task]>;
}

async function answer(order: SigningOrder): Promise<Result<SigningAnswers[SigningTask]>> {
  switch (order.task) {
    case 'readCertificate':
      return lookAtCertificate(order);
    case 'sign':
      return sign(order);
    case 'inspect':
      return inspect(order);
    case 'listBlocks': {
      const file = open(order.pdf);
      return file.ok ? ok(blocksOf(signatureFields(file.value))) : file;
    }
    case 'makeTestCertificate':
      return makeCertificate(order);
  }
}

function lookAtCertificate({ path, password, at }: OrderOf<'readCertificate'>): Result<CertificateFile> {
  const opened = openKey(path, password);
  if (!opened.ok) return opened;
  const { certificate, chain } = opened.value;
  return ok({ certificate: viewOf(certificate, at), chain: chain.map((other) => viewOf(other, at)) });
}

async function sign(order: OrderOf<'sign'>): Promise<Result<SignedPdf>> {
  const { at, reason, place } = order;
  const file = open(order.pdf);
  if (!file.ok) return file;
  const pdfPath = pathOf(order.pdf);
  if (file.value.isEncrypted) return refused('pdfEncrypted', pdfPath);
  if (file.value.isRepaired) return refused('pdfDamaged', pdfPath);
  const fields = signatureFields(file.value).filter(({ id, page }) => id !== null && page !== null);
  if (fields.length === 0) return refused('pdfWithoutBlocks', pdfPath);
  const block = findBlock(blocksOf(fields), order.block);
  const field = fields.find(({ name }) => name === block?.field);
  if (block === null || field === undefined) return refused('blockUnknown', pdfPath);
  if (block.isSigned) return refused('blockSigned', pdfPath);
  const opened = openKey(order.certificatePath, order.password);
  if (!opened.ok) return opened;
  const hindrance = hindranceOf(viewOf(opened.value.certificate, at), order.certificatePath);
  if (hindrance !== null) return hindrance;
  const pdf = await signField(file.value, field, { opened: opened.value, reason, place, at });
  const signature = inspectFile(openPdf(pdf) ?? file.value, null, at).signatures.find(
    (made) => made.field === field.name,
  );
  if (signature?.integrity !== 'valid' || signature.covers !== 'wholeFile')
    throw new Error('The signature just made does not read back as valid.');
  return ok({ pdf, signature });
}

/** What keeps a certificate from signing on this day. */
function hindranceOf({ problems, validFrom, validTo }: CertificateView, path: string): Result<never> | null {
  const problem = hinderingProblems.find((hindering) => problems.includes(hindering));
  switch (problem) {
    case 'expired':
      return refused(problem, path, validTo);
    case 'notYetValid':
      return refused(problem, path, validFrom);
    case 'notForSigning':
    case 'weakKey':
      return refused(problem, path);
    default:
      return null;
  }
}

function inspect({ pdf, candidates, at }: OrderOf<'inspect'>): Result<PdfInspection> {
  const file = open(pdf);
  return file.ok ? ok(inspectFile(file.value, candidates, at)) : file;
}

function makeCertificate({ name, password, path, at }: OrderOf<'makeTestCertificate'>): Result<CertificateView> {
  if (name.trim() === '') return refused('nameMissing', path);
  if (password === '') return refused('passwordMissing', path);
  const made = makeTestCertificate(name, password, at);
  const certificate = readCertificate(made.certificate);
  if (certificate === null) throw new Error('The certificate just made cannot be read back.');
  const written = writeNew(path, made.file);
  return written.ok ? ok(viewOf(certificate, at)) : written;
}

/** For this user's eyes alone, where the system has such a thing. */
const ownOnly = 0o600;

function writeNew(path: string, bytes: Buffer): Result<void> {
  let isWhole = false;
  try {
    const file = openSync(path, 'wx', ownOnly);
    try {
      writeAll(machineDisk, file, bytes, 0);
      machineDisk.flush(file);
      isWhole = true;
    } finally {
      closeSync(file);
      // Closed before: Windows removes no open file.
      if (!isWhole) removeIfThere(path);
    }
    return ok(undefined);
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return fail({ kind: 'refused', reason: 'fileExists' });
    return fail(ioError(fault, path));
  }
}

function openKey(path: string, password: string): Result<OpenedKeyFile> {
  const bytes = readWhole(path, largestCertificateBytes);
  if (!bytes.ok) return bytes;
  const opened = openKeyFile(bytes.value, password);
  if (!opened.ok) return refused(opened.error, path);
  return canSign(opened.value) ? opened : refused('keyUnsupported', path);
}

function open(source: PdfSource): Result<PdfFile> {
  const path = pathOf(source);
  const bytes = 'path' in source ? readWhole(source.path, largestPdfBytes) : ok(source.bytes);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > largestPdfBytes) return refused('tooLarge', path);
  if (!isPdf(bytes.value)) return refused('notAPdf', path);
  const file = openPdf(bytes.value);
  return file === null ? refused('pdfDamaged', path) : ok(file);
}

function readWhole(path: string, limit: number): Result<Buffer> {
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > limit) return refused('tooLarge', path);
      return ok(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    return fail(ioError(fault, path));
  }
}

function pathOf(source: PdfSource): string {
  return 'path' in source ? source.path : '';
}

function refused(reason: SigningReason, path: string, at?: string): Result<never> {
  return fail({ kind: 'signingRefused', reason, path, ...(at === undefined ? {} : { at }) });
}
