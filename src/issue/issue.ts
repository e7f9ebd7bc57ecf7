// What an issued report is: a round as it went out, kept for ever with its files. Plain, immutable data and what is read off it. It
// knows nothing of tables, disks or signatures.
import type { Id, KeptFile, RoundMonths } from '../register/model.ts';
import type { IsoDate } from '../thai/calendar.ts';

/** Which paper of a round went out. */
export type IssuedPaper = 'report';

/**
 * What a file is to its issue. `state`: the round's data as JSON, by whose SHA-256 the paper is known. `original`: the PDF as it was
 * printed. `signed`: that PDF with one signature more than the version before. `scan`: the paper signed with the pen. `part`: a font
 * or an image without which the paper could not be printed again.
 */
export type IssuedFileRole = 'state' | 'original' | 'signed' | 'scan' | 'part';

export interface IssuedFile extends KeptFile {
  readonly role: IssuedFileRole;
  /** Counts an issue's files from 0; never used twice. */
  readonly position: number;
  /** ISO instant. */
  readonly addedAt: string;
  /** As the history names people; may be empty. */
  readonly addedBy: string;
}

/** Who was to sign, as named on the paper. */
export interface IssuedSigner {
  readonly id: Id;
  readonly role: string;
  readonly name: string;
  /** One or more lines. */
  readonly position: string;
}

export interface IssuedReport {
  readonly id: Id;
  readonly paper: IssuedPaper;
  readonly fiscalYearId: Id;
  readonly roundId: Id;
  /** พ.ศ. of the fiscal year. */
  readonly year: number;
  readonly months: RoundMonths;
  /** เลขที่หนังสือ or เลขที่เอกสาร as typed; unlike every other of its calendar year. */
  readonly number: string;
  /** The day on the paper, which need not be the day of issue. */
  readonly date: IsoDate;
  readonly title: string;
  /** ISO instant. */
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly signers: readonly IssuedSigner[];
  /** Errors that the check before printing found, and files the paper had to do without, when somebody issued it all the same. */
  readonly openErrors: number;
  /** The issue that this one corrects, and why; null for a first one. */
  readonly corrects: Correction | null;
  /** By position. */
  readonly files: readonly IssuedFile[];
}

export interface Correction {
  readonly issueId: Id;
  /** The corrected issue's number, so that it can be named where that issue itself is lost. */
  readonly number: string;
  readonly reason: string;
}

/** The file of a role that was added last, or null. */
export function lastFile(issue: IssuedReport, role: IssuedFileRole): IssuedFile | null {
  return issue.files.findLast((file) => file.role === role) ?? null;
}

/** The signed versions, oldest first. */
export function signedVersions(issue: IssuedReport): readonly IssuedFile[] {
  return issue.files.filter(({ role }) => role === 'signed');
}

/** The PDF with the most signatures, or the one that was printed; null where a salvage lost both. */
export function newestPdf(issue: IssuedReport): IssuedFile | null {
  return lastFile(issue, 'signed') ?? lastFile(issue, 'original');
}

/** Which PDF of an issue goes out: `best` is the scan where there is one, then what has most signatures. */
export type PublishedPdf = 'best' | 'scan' | 'signed' | 'original';

/** The file that goes out; null where the issue has none of that kind. */
export function publishedFile(issue: IssuedReport, wanted: PublishedPdf): IssuedFile | null {
  return wanted === 'best' ? (lastFile(issue, 'scan') ?? newestPdf(issue)) : lastFile(issue, wanted);
}

/** The issue that took this one's place, or null. */
export function correctionOf(issue: IssuedReport, issues: readonly IssuedReport[]): IssuedReport | null {
  return issues.findLast(({ corrects }) => corrects?.issueId === issue.id) ?? null;
}

/** The SHA-256 of the issue's data, or null where a salvage lost its row. */
export function stateDigest(issue: IssuedReport): string | null {
  return lastFile(issue, 'state')?.sha256 ?? null;
}

const groupLength = 4;
const groups = 4;

/** รหัสข้อมูล: the first 16 hexadecimal characters of a SHA-256 in fours, as printed: "ab12 cd34 ef56 7890". */
export function dataCode(sha256: string): string {
  return Array.from({ length: groups }, (_, at) => sha256.slice(at * groupLength, (at + 1) * groupLength)).join(' ');
}
