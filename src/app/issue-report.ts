// Issuing a round: what speaks against it, its data frozen, its paper printed from them, both kept, and only then noted for ever. A crash
// on the way leaves files that nothing names, which are swept; never a row without its files.
import type { CallOutput } from '../contract/contract.ts';
import type { Correction, IssuedFile, IssuedFileRole, IssuedReport } from '../issue/issue.ts';
import { issuedFileName } from '../issue/names.ts';
import { issueNumbered, suggestNumber } from '../issue/number.ts';
import { roundState } from '../issue/round-state.ts';
import type { PreflightTools } from '../preflight/env.ts';
import { examine } from '../preflight/run.ts';
import { findRound } from '../register/find.ts';
import { paperFiles, signatureFiles } from '../register/kept-files.ts';
import type { Id, KeptFile, Register, Signer } from '../register/model.ts';
import { buildReportDocument } from '../report/document.ts';
import { fail, ok, type Result } from '../result.ts';
import { bangkokDate, type IsoDate } from '../thai/calendar.ts';
import { normaliseText } from '../thai/normalise.ts';
import type { IssueFiles } from './issue-ports.ts';
import { type IssueFacts, printIssued, readState, stateText } from './issue-state.ts';
import type { StoredBytes } from './moving-ports.ts';
import type { NewId, Now, PrintRequest, ReportPrinter } from './ports.ts';
import { planPaper } from './print-report.ts';
import type { Session } from './session.ts';

export interface IssueWish {
  readonly roundId: Id;
  readonly number: string;
  readonly date: IsoDate;
  /** Everybody where nothing is said. */
  readonly signers?: readonly Id[] | undefined;
  /** Nobody's where nothing is said. */
  readonly signatures?: readonly Id[] | undefined;
  readonly corrects?: { readonly issueId: Id; readonly reason: string } | undefined;
  /** Although the check before printing finds errors, or the paper prints without files that the settings name. */
  readonly despiteFindings?: boolean | undefined;
}

export interface IssuePorts {
  readonly printer: ReportPrinter;
  readonly issueFiles: IssueFiles;
  readonly now: Now;
  readonly newId: NewId;
  readonly utf8: (text: string) => Uint8Array;
  readonly preflightTools: () => PreflightTools;
  readonly userName: () => string;
}

/** What a form for issuing begins with. `refused` with `unknownRound`; the errors of laying out the paper. */
export async function suggestIssue(
  session: Session,
  roundId: Id,
  ports: IssuePorts,
): Promise<Result<CallOutput<'issue.suggest'>>> {
  const { register, file } = session.snapshot();
  const found = findRound(register, roundId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
  const { fiscalYear, round } = found;
  const today = bangkokDate(ports.now());
  const source = { fiscalYearId: fiscalYear.id, roundId };
  const planned = await planPaper('report', register, source, ports.printer, today, { registerPath: file.path });
  if (!planned.ok) return planned;
  const { findings } = examine(register, fiscalYear.id, round.id, ports.preflightTools());
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const date = round.reportDate ?? today;
  const issues = session.issues();
  const last = issues.findLast((issue) => issue.roundId === roundId);
  return ok({
    number: suggestNumber(issues, date),
    title: buildReportDocument(register, fiscalYear.id, round.id)?.title ?? '',
    date,
    signers: register.signers.map(({ id, role, name, position, signature }) => {
      const hasScan = signature !== null && ports.issueFiles.has(file.path, signature);
      return { id, role, name, position, hasScan };
    }),
    openErrors: count('error'),
    openWarnings: count('warning'),
    notices: [...planned.value.notices],
    corrects: last ? { issueId: last.id, number: last.number } : null,
  });
}

/**
 * Issues the round as the session's register has it now. Errors: `refused` with `unknownRound`, `issueNumberMissing`,
 * `issueNumberTaken`, `findingsOpen`, `unknownIssue`, `correctionReasonMissing`, `unknownSigner`, `organisationNameMissing`,
 * `evidenceFileMissing` (the disk lost what was just put there); `paperIncomplete`; those of printing and of the disk. Nothing was issued
 * then.
 */
export async function issueReport(
  session: Session,
  wish: IssueWish,
  ports: IssuePorts,
  request: Pick<PrintRequest, 'signal' | 'onProgress'> = {},
): Promise<Result<IssuedReport>> {
  const { file } = session.snapshot();
  if (file.readOnly) return fail({ kind: 'fileReadOnly', path: file.path });
  const judged = judge(session.register(), session.issues(), wish, ports);
  if (!judged.ok) return judged;
  const { state, facts, signers, corrects, openErrors } = judged.value;
  const [issuedAt, issuedBy] = [facts.issuedAt, ports.userName()];

  const text = stateText({ facts, register: state });
  const bytes = ports.utf8(text);
  // Printed from what will be read back, so that the paper says what is kept and nothing else.
  const read = readState(text, file.path);
  if (!read.ok) return read;
  const sha256 = ports.issueFiles.sha256(bytes);
  const printed = await printIssued(read.value, sha256, ports.printer, { ...request, registerPath: file.path });
  if (!printed.ok) return printed;
  const { pdf, notices } = printed.value;
  if (notices.length > 0 && wish.despiteFindings !== true) {
    return fail({ kind: 'paperIncomplete', files: notices.map(({ name }) => name) });
  }

  const found = findRound(state, wish.roundId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
  const { fiscalYear, round } = found;
  const named = { number: facts.number, year: fiscalYear.year, months: round.months };
  const keptState = await ports.issueFiles.keep(file.path, bytes);
  if (!keptState.ok) return keptState;
  const keptPdf = await ports.issueFiles.keep(file.path, pdf);
  if (!keptPdf.ok) return keptPdf;
  if (request.signal?.aborted) return fail({ kind: 'cancelled' });
  const own: readonly Kept[] = [
    { role: 'state', mediaType: 'application/json', name: issuedFileName(named, 'state', 'json'), ...keptState.value },
    {
      role: 'original',
      mediaType: 'application/pdf',
      name: issuedFileName(named, 'original', 'pdf'),
      ...keptPdf.value,
    },
  ];
  const parts = partsOf(state, facts)
    .filter((part) => ports.issueFiles.has(file.path, part))
    .map((part): Kept => ({ ...part, role: 'part' }));
  const issue: IssuedReport = {
    id: facts.id,
    paper: 'report',
    fiscalYearId: fiscalYear.id,
    roundId: round.id,
    ...named,
    date: facts.date,
    title: buildReportDocument(state, fiscalYear.id, round.id)?.title ?? '',
    issuedAt,
    issuedBy,
    signers: signers.map(({ id, role, name, position }) => ({ id, role, name, position })),
    openErrors: openErrors + notices.length,
    corrects,
    files: [...own, ...parts].map((kept, position): IssuedFile => {
      return { ...kept, position, addedAt: issuedAt, addedBy: issuedBy };
    }),
  };
  const noted = session.keepIssue(issue);
  return noted.ok ? ok(issue) : noted;
}

type Kept = KeptFile & StoredBytes & { readonly role: IssuedFileRole };

interface Judged {
  readonly state: Register;
  readonly facts: IssueFacts;
  readonly signers: readonly Signer[];
  readonly corrects: Correction | null;
  readonly openErrors: number;
}

/** Whether the wish can be met, before anything is printed. */
function judge(
  register: Register,
  issues: readonly IssuedReport[],
  wish: IssueWish,
  ports: IssuePorts,
): Result<Judged> {
  const state = roundState(register, wish.roundId);
  const found = findRound(register, wish.roundId);
  if (!state || !found) return fail({ kind: 'refused', reason: 'unknownRound' });
  if (register.organisation.name.trim() === '') return fail({ kind: 'refused', reason: 'organisationNameMissing' });
  const number = oneLine(wish.number);
  if (number === '') return fail({ kind: 'refused', reason: 'issueNumberMissing' });
  if (issueNumbered(number, wish.date, issues)) return fail({ kind: 'refused', reason: 'issueNumberTaken' });
  const corrects = correctionIn(wish, issues);
  if (!corrects.ok) return corrects;
  const chosen = new Set(wish.signers ?? register.signers.map(({ id }) => id));
  const signers = register.signers.filter(({ id }) => chosen.has(id));
  if (signers.length < chosen.size) return fail({ kind: 'refused', reason: 'unknownSigner' });
  const { findings } = examine(register, found.fiscalYear.id, found.round.id, ports.preflightTools());
  const openErrors = findings.filter(({ severity }) => severity === 'error').length;
  if (openErrors > 0 && wish.despiteFindings !== true) return fail({ kind: 'refused', reason: 'findingsOpen' });
  const facts: IssueFacts = {
    id: ports.newId(),
    roundId: wish.roundId,
    number,
    date: wish.date,
    issuedAt: ports.now(),
    signers: signers.map(({ id }) => id),
    signatures: signers.flatMap(({ id, signature }) => (signature && wish.signatures?.includes(id) ? [id] : [])),
    corrects: corrects.value?.number ?? null,
  };
  return ok({ state, facts, signers, corrects: corrects.value, openErrors });
}

function correctionIn({ corrects }: IssueWish, issues: readonly IssuedReport[]): Result<Correction | null> {
  if (corrects === undefined) return ok(null);
  const corrected = issues.find(({ id }) => id === corrects.issueId);
  if (!corrected) return fail({ kind: 'refused', reason: 'unknownIssue' });
  const reason = oneLine(corrects.reason);
  if (reason === '') return fail({ kind: 'refused', reason: 'correctionReasonMissing' });
  return ok({ issueId: corrected.id, number: corrected.number, reason });
}

/** Files of the settings that the paper is printed with. */
function partsOf({ paper, signers }: Register, { signatures }: IssueFacts): readonly KeptFile[] {
  const scans = signatureFiles(signers.filter(({ id }) => signatures.includes(id)));
  return [...paperFiles({ ...paper, garuda: null }), ...scans];
}

function oneLine(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ').trim();
}
