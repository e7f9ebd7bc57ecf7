// The data of an issued report: the round's JSON export with what else its paper needs, as text whose SHA-256 names it; and the paper
// printed from that text, now and again.
import { exportRegister } from '../exchange/export-json.ts';
import { dataCode, type IssuedReport, lastFile } from '../issue/issue.ts';
import { findRound } from '../register/find.ts';
import type { Id, Register } from '../register/model.ts';
import type { IssueFoot } from '../report/document.ts';
import { fail, ok, type Result } from '../result.ts';
import type { IsoDate } from '../thai/calendar.ts';
import type { IssueFiles } from './issue-ports.ts';
import type { PrintedReport, PrintRequest, ReportPrinter } from './ports.ts';
import { printPaper } from './print-report.ts';
import { readRegisterJson } from './read-register-json.ts';

/** What the paper says or shows beyond the register. */
export interface IssueFacts {
  readonly id: Id;
  readonly roundId: Id;
  readonly number: string;
  readonly date: IsoDate;
  /** ISO instant; the file's own date too. */
  readonly issuedAt: string;
  /** Who signs. */
  readonly signers: readonly Id[];
  /** Whose scanned signature prints. */
  readonly signatures: readonly Id[];
  /** The number of the issue it corrects, or null. */
  readonly corrects: string | null;
}

export interface IssueState {
  readonly facts: IssueFacts;
  /** The register with this round alone. */
  readonly register: Register;
}

/** The text that is kept: the register's JSON export with one field more, so that every program that reads the one reads the other. */
export function stateText({ facts, register }: IssueState): string {
  const { id, roundId, number, date, issuedAt, signers, signatures, corrects } = facts;
  const issue: IssueFacts = { id, roundId, number, date, issuedAt, signers, signatures, corrects };
  return `${JSON.stringify({ ...exportRegister(register), issue }, null, 2)}\n`;
}

/** What a kept text says. `sourceUnreadable` where it is none of ours. */
export function readState(text: string, path: string): Result<IssueState> {
  const register = readRegisterJson(text, path);
  if (!register.ok) return register;
  const { issue } = JSON.parse(text) as { readonly issue?: IssueFacts };
  return issue === undefined
    ? fail({ kind: 'sourceUnreadable', path, reason: 'otherJson' })
    : ok({ facts: issue, register: register.value });
}

export interface KeptDataPorts {
  readonly issueFiles: IssueFiles;
  readonly textOf: (bytes: Uint8Array) => string;
}

/** The data of an issue, as they were kept. `refused` with `issueFileMissing`; `copyDamaged`, `fileMissing`. */
export async function stateOf(
  issue: IssuedReport,
  registerPath: string,
  { issueFiles, textOf }: KeptDataPorts,
): Promise<Result<IssueState>> {
  const file = lastFile(issue, 'state');
  if (file === null) return fail({ kind: 'refused', reason: 'issueFileMissing' });
  const bytes = await issueFiles.read(registerPath, file);
  return bytes.ok ? readState(textOf(bytes.value), file.name) : bytes;
}

/** The register as the paper, the web page and the Word file of the issue show it: with those who sign alone. */
export function issuedRegister({ facts, register }: IssueState): Register {
  return { ...register, signers: register.signers.filter(({ id }) => facts.signers.includes(id)) };
}

/** Prints the paper of a kept text: equal texts give equal bytes. `sha256` is the text's. */
export async function printIssued(
  state: IssueState,
  sha256: string,
  printer: ReportPrinter,
  request: Pick<PrintRequest, 'registerPath' | 'signal' | 'onProgress'>,
): Promise<Result<PrintedReport>> {
  const { facts } = state;
  const register = issuedRegister(state);
  const found = findRound(register, facts.roundId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
  const foot: IssueFoot = { number: facts.number, sha256, code: dataCode(sha256), corrects: facts.corrects };
  const source = {
    fiscalYearId: found.fiscalYear.id,
    roundId: facts.roundId,
    signatures: facts.signatures,
    foot,
  };
  return printPaper('report', register, source, printer, () => facts.issuedAt, { ...request, forSigning: true });
}
