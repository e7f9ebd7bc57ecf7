// A PDF looked into: its parts, its signatures checked one by one, what was put behind them, which known file it is. Whatever the bytes
// are, it answers. It must not know where they came from.
import { createHash } from 'node:crypto';
import type {
  AdditionKind,
  CandidateMatch,
  PdfCandidate,
  PdfInspection,
  PdfRevision,
  SignatureBlock,
  SignatureCover,
  SignatureView,
} from '../../../src/signing/signing.ts';
import { type PdfFile, pageIds } from '../pdf/pdf-file.ts';
import { readText } from '../pdf/pdf-syntax.ts';
import { viewOf } from './certificate.ts';
import { type CheckedSignature, checkSignature } from './cms-reader.ts';
import { differenceBetween } from './pdf-difference.ts';
import { type SignatureField, signatureFields, type WrittenSignature } from './pdf-fields.ts';
import { isPartEnd, type Revision, revisionsOf } from './pdf-revisions.ts';

/** Everything that can be told; `at` (ISO) stands for the time of a signature that names none. */
export function inspectFile(file: PdfFile, candidates: readonly PdfCandidate[] | null, at: string): PdfInspection {
  const { bytes } = file;
  const revisions = revisionsOf(file);
  const told = tellRevisions(revisions);
  const fields = signatureFields(file);
  const signatures = fields
    .flatMap((field) => (field.signature === null ? [] : [tellSignature(field, field.signature, bytes, revisions, at)]))
    .sort((one, other) => one.coveredBytes - other.coveredBytes);
  const info = file.entries(file.index.trailer.get('Info'));
  const pages = pageIds(file).length;
  return {
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pageCount: pages === 0 ? null : pages,
    title: readText(file.resolve(info.get('Title'))),
    saysOurs: readText(file.resolve(info.get('Creator'))) === 'ita-register',
    isEncrypted: file.isEncrypted,
    signatures,
    freeBlocks: blocksOf(fields).filter(({ isSigned }) => !isSigned),
    revisions: told,
    addedAfter: additionsAfter(told, signatures),
    match: candidates === null ? null : matchOf(bytes, candidates),
  };
}

/** The blocks in the order of the form. */
export function blocksOf(fields: readonly SignatureField[]): readonly SignatureBlock[] {
  return fields.map(({ name, label, page, signature }, index) => ({
    field: name,
    number: index + 1,
    label,
    page,
    isSigned: signature !== null,
  }));
}

function tellRevisions(revisions: readonly Revision[]): readonly PdfRevision[] {
  let before: PdfFile | null = null;
  return revisions.map(({ length, file }, index): PdfRevision => {
    const none = { length, additions: [], signs: [], unsigns: [] };
    const previous = before;
    before = file ?? before;
    if (index === 0) {
      const signs = file === null ? [] : signatureFields(file).flatMap((f) => (f.signature === null ? [] : [f.name]));
      return { ...none, signs };
    }
    if (file === null || previous === null) return { ...none, additions: ['other'] };
    const { additions, signs, unsigns } = differenceBetween(previous, file);
    // Bytes that change nothing one sees are there all the same.
    return { length, additions: additions.length === 0 ? ['other'] : additions, signs, unsigns };
  });
}

function tellSignature(
  field: SignatureField,
  written: WrittenSignature,
  bytes: Uint8Array,
  revisions: readonly Revision[],
  at: string,
): SignatureView {
  const range = rangeOf(written, bytes);
  const covered = range?.end ?? 0;
  const checked = range === null ? unchecked : checkSignature(written.contents?.bytes ?? new Uint8Array(), range.parts);
  const signedAt = written.signedAt;
  return {
    field: field.name,
    blockLabel: field.label,
    signer: checked.signer === null ? null : viewOf(checked.signer, signedAt ?? at),
    isChainWhole: checked.isChainWhole,
    signedAt,
    reason: written.reason,
    place: written.place,
    integrity: knownForms.has(written.form) ? checked.integrity : 'unreadable',
    covers: range === null ? 'partOnly' : coverOf(range, written, bytes, revisions),
    coveredBytes: covered,
    revisionsAfter: revisions.filter(({ length }) => length > covered).length,
    form: written.form,
  };
}

const unchecked: CheckedSignature = { integrity: 'changed', signer: null, isChainWhole: false };

/** Detached signatures over the bytes themselves. */
const knownForms: ReadonlySet<string> = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);

interface SignedRange {
  readonly parts: readonly [Uint8Array, Uint8Array];
  /** The gap between them. */
  readonly gapStart: number;
  readonly gapEnd: number;
  readonly start: number;
  readonly end: number;
}

/** The two stretches that are signed; null where they do not lie in the file, one behind the other. */
function rangeOf({ byteRange }: WrittenSignature, bytes: Uint8Array): SignedRange | null {
  const [start = -1, length = -1, next = -1, nextLength = -1] = byteRange;
  const [gapStart, end] = [start + length, next + nextLength];
  const isSound =
    byteRange.length === 4 &&
    byteRange.every((number) => Number.isSafeInteger(number) && number >= 0) &&
    gapStart <= next &&
    end <= bytes.length;
  if (!isSound) return null;
  return { parts: [bytes.subarray(start, gapStart), bytes.subarray(next, end)], gapStart, gapEnd: next, start, end };
}

/** What is left out must be the signature itself and nothing else, and what is covered the whole of the file up to some part's end. */
function coverOf(
  { start, gapStart, gapEnd, end }: SignedRange,
  { contents }: WrittenSignature,
  bytes: Uint8Array,
  revisions: readonly Revision[],
): SignatureCover {
  if (start !== 0 || contents === null || contents.start !== gapStart || contents.end !== gapEnd) return 'partOnly';
  if (end === bytes.length) return 'wholeFile';
  return isPartEnd(revisions, end) ? 'untilLaterSignature' : 'partOnly';
}

/** Behind the last signature that holds; where none does, behind the document as it was made. */
function additionsAfter(
  revisions: readonly PdfRevision[],
  signatures: readonly SignatureView[],
): readonly AdditionKind[] {
  const holding = signatures.filter(({ integrity, covers }) => integrity === 'valid' && covers !== 'partOnly');
  const signedUpTo = holding.at(-1)?.coveredBytes ?? revisions[0]?.length ?? 0;
  const after = revisions.filter(({ length }) => length > signedUpTo);
  const isMore = (length: number) => length - signedUpTo > 2;
  return [...new Set(after.filter(({ length }) => isMore(length)).flatMap(({ additions }) => additions))];
}

/** The longest candidate that the file is or begins with. */
function matchOf(bytes: Uint8Array, candidates: readonly PdfCandidate[]): CandidateMatch | 'none' {
  const possible = candidates.filter(({ size }) => size > 0 && size <= bytes.length);
  const inTurn = [...possible].sort((one, other) => one.size - other.size);
  const hash = createHash('sha256');
  let hashed = 0;
  let match: CandidateMatch | 'none' = 'none';
  for (const { id, sha256, size } of inTurn) {
    hash.update(bytes.subarray(hashed, size));
    hashed = size;
    if (hash.copy().digest('hex') === sha256) match = { id, extent: size === bytes.length ? 'whole' : 'prefix' };
  }
  return match;
}
