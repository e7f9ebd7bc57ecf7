// Files that come to an issue after it went out: signed versions, which must go on from what was issued to the last byte, and scans of the
// paper signed with the pen.
import { type IssuedFile, type IssuedReport, newestPdf, signedVersions } from '../issue/issue.ts';
import { issuedFileName } from '../issue/names.ts';
import type { Id } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import { normaliseText } from '../thai/normalise.ts';
import type { ExaminedFile, IssueFiles } from './issue-ports.ts';
import type { Now } from './ports.ts';
import type { Session } from './session.ts';
import type { PdfSigner, SignedPdf, SignOrder } from './signing-ports.ts';

export interface IssueFilePorts {
  readonly issueFiles: IssueFiles;
  readonly signer: PdfSigner;
  readonly now: Now;
  readonly userName: () => string;
}

/** The issue of this id, or `refused` with `unknownIssue`. */
export function findIssue(issues: readonly IssuedReport[], issueId: Id): Result<IssuedReport> {
  const issue = issues.find(({ id }) => id === issueId);
  return issue ? ok(issue) : fail({ kind: 'refused', reason: 'unknownIssue' });
}

/** An issue of a register that can be written to, and where that lies. `fileReadOnly`; `refused` with `unknownIssue`. */
function openIssue(session: Session, issueId: Id): Result<{ readonly path: string; readonly issue: IssuedReport }> {
  const { path, readOnly } = session.snapshot().file;
  if (readOnly) return fail({ kind: 'fileReadOnly', path });
  const issue = findIssue(session.issues(), issueId);
  return issue.ok ? ok({ path, issue: issue.value }) : issue;
}

/** A file of an issue; without a position its newest PDF. `refused` with `issueFileMissing`. */
export function fileOf(issue: IssuedReport, position?: number): Result<IssuedFile> {
  const file = position === undefined ? newestPdf(issue) : issue.files.find((one) => one.position === position);
  return file ? ok(file) : fail({ kind: 'refused', reason: 'issueFileMissing' });
}

/** The PDFs of an issue that a signed version may go on from, the longest first. */
function versionsOf(issue: IssuedReport): readonly IssuedFile[] {
  return issue.files
    .filter(({ role }) => role === 'original' || role === 'signed')
    .toSorted((one, other) => other.size - one.size);
}

/** The longest version whose every byte the file begins with, or null. */
function versionWithin(examined: ExaminedFile, versions: readonly IssuedFile[]): IssuedFile | null {
  return versions.find(({ size, sha256 }) => examined.prefixes.get(size) === sha256) ?? null;
}

/**
 * Signs the issue's newest PDF here and keeps what comes of it. Errors: those of signing, of the disk, `copyDamaged` where the kept PDF
 * is not as it was kept.
 */
export async function signIssue(
  session: Session,
  issueId: Id,
  order: Pick<SignOrder, 'certificatePath' | 'password' | 'block' | 'reason' | 'place'>,
  ports: IssueFilePorts,
): Promise<Result<{ readonly issue: IssuedReport; readonly signature: SignedPdf['signature'] }>> {
  const open = openIssue(session, issueId);
  if (!open.ok) return open;
  const { path, issue } = open.value;
  const newest = fileOf(issue);
  if (!newest.ok) return newest;
  const bytes = await ports.issueFiles.read(path, newest.value);
  if (!bytes.ok) return bytes;
  const signed = await ports.signer.sign({
    pdf: { bytes: bytes.value },
    certificatePath: order.certificatePath,
    password: order.password,
    block: order.block,
    reason: normaliseText(order.reason).trim(),
    place: normaliseText(order.place).trim(),
    at: ports.now(),
  });
  if (!signed.ok) return signed;
  const kept = await ports.issueFiles.keep(path, signed.value.pdf);
  if (!kept.ok) return kept;
  const noted = note(session, issue, { ...kept.value, ...signedFile(issue) }, ports);
  return noted.ok ? ok({ issue: noted.value, signature: signed.value.signature }) : noted;
}

/**
 * Takes in a PDF signed elsewhere. `refused` with `notOfThisIssue`, `nothingAdded`, `signatureMissing`; the errors of looking into a PDF
 * and of the disk.
 */
export async function addSigned(
  session: Session,
  issueId: Id,
  source: string,
  ports: IssueFilePorts,
): Promise<Result<IssuedReport>> {
  const open = openIssue(session, issueId);
  if (!open.ok) return open;
  const { path, issue } = open.value;
  const versions = versionsOf(issue);
  const examined = await ports.issueFiles.examine(
    source,
    versions.map(({ size }) => size),
  );
  if (!examined.ok) return examined;
  const within = versionWithin(examined.value, versions);
  if (within === null) return fail({ kind: 'refused', reason: 'notOfThisIssue' });
  if (within.size === examined.value.size) return fail({ kind: 'refused', reason: 'nothingAdded' });
  const inspected = await ports.signer.inspect({ path: source });
  if (!inspected.ok) return inspected;
  const { signatures } = inspected.value;
  const isSound = signatures.every(({ integrity }) => integrity === 'valid');
  const isLonger = signatures.some(({ coveredBytes }) => coveredBytes > within.size);
  if (!isSound || !isLonger) return fail({ kind: 'refused', reason: 'signatureMissing' });
  const kept = await ports.issueFiles.take(path, source);
  if (!kept.ok) return kept;
  // Another program may have written to it between the two readings.
  if (kept.value.sha256 !== examined.value.sha256) return fail({ kind: 'changedOutside', path: source });
  return note(session, issue, { ...kept.value, ...signedFile(issue) }, ports);
}

const scanKinds = {
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
  jpeg: { ending: 'jpg', mediaType: 'image/jpeg' },
  png: { ending: 'png', mediaType: 'image/png' },
} as const;

/** Keeps a scan. `refused` with `notAScan`; `tooLarge`, the errors of the disk. */
export async function attachScan(
  session: Session,
  issueId: Id,
  source: string,
  ports: Omit<IssueFilePorts, 'signer'>,
): Promise<Result<IssuedReport>> {
  const open = openIssue(session, issueId);
  if (!open.ok) return open;
  const { path, issue } = open.value;
  const examined = await ports.issueFiles.examine(source, []);
  if (!examined.ok) return examined;
  const { kind } = examined.value;
  if (kind === 'other') return fail({ kind: 'refused', reason: 'notAScan' });
  const kept = await ports.issueFiles.take(path, source);
  if (!kept.ok) return kept;
  const { ending, mediaType } = scanKinds[kind];
  const count = issue.files.filter(({ role }) => role === 'scan').length + 1;
  const name = issuedFileName(issue, 'scan', ending, count);
  return note(session, issue, { ...kept.value, role: 'scan', name, mediaType }, ports);
}

function signedFile(issue: IssuedReport) {
  const name = issuedFileName(issue, 'signed', 'pdf', signedVersions(issue).length + 1);
  return { role: 'signed', name, mediaType: 'application/pdf' } as const;
}

/** The issue with one file more, once that is noted. */
function note(
  session: Session,
  issue: IssuedReport,
  file: Pick<IssuedFile, 'role' | 'name' | 'mediaType' | 'sha256' | 'size'>,
  ports: Pick<IssueFilePorts, 'now' | 'userName'>,
): Result<IssuedReport> {
  const position = Math.max(-1, ...issue.files.map((one) => one.position)) + 1;
  const added: IssuedFile = {
    role: file.role,
    name: file.name,
    sha256: file.sha256,
    size: file.size,
    mediaType: file.mediaType,
    position,
    addedAt: ports.now(),
    addedBy: ports.userName(),
  };
  const noted = session.keepIssuedFile(issue.id, added);
  return noted.ok ? ok({ ...issue, files: [...issue.files, added] }) : noted;
}
