// From a register to a printed document of it: the one way for preview, file and command line.
import { findRound } from '../register/find.ts';
import type { Id, Register } from '../register/model.ts';
import { buildPlanDocument, buildReportDocument } from '../report/document.ts';
import { buildMemoDocument, type PaperDocument } from '../report/memo-document.ts';
import { fail, type Result } from '../result.ts';
import type { Now, PrintedReport, PrintRequest, ReportPrinter } from './ports.ts';

/** Prints a round's report. Refused without the round and without the office's name: a report of nobody is no report. */
export function printRound(
  register: Register,
  roundId: Id,
  printer: ReportPrinter,
  now: Now,
  request: PrintRequest = {},
): Promise<Result<PrintedReport>> {
  return printOfRound(buildReportDocument, register, roundId, printer, now, request);
}

/** Prints the memo that lays a round's report before the executive. Refused as the report is. */
export function printMemo(
  register: Register,
  roundId: Id,
  printer: ReportPrinter,
  now: Now,
  request: PrintRequest = {},
): Promise<Result<PrintedReport>> {
  return printOfRound(buildMemoDocument, register, roundId, printer, now, request);
}

async function printOfRound(
  build: (register: Register, fiscalYearId: Id, roundId: Id) => PaperDocument | null,
  register: Register,
  roundId: Id,
  printer: ReportPrinter,
  now: Now,
  request: PrintRequest,
): Promise<Result<PrintedReport>> {
  const found = findRound(register, roundId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
  if (isOfNobody(register)) return fail({ kind: 'refused', reason: 'organisationNameMissing' });
  const document = build(register, found.fiscalYear.id, roundId);
  if (!document) return fail({ kind: 'refused', reason: 'unknownRound' });
  return printer.print(document, now(), request);
}

/** Prints a year's plan. Refused without the year and without the office's name. */
export async function printPlan(
  register: Register,
  fiscalYearId: Id,
  printer: ReportPrinter,
  now: Now,
  request: PrintRequest = {},
): Promise<Result<PrintedReport>> {
  if (isOfNobody(register)) return fail({ kind: 'refused', reason: 'organisationNameMissing' });
  const document = buildPlanDocument(register, fiscalYearId);
  if (!document) return fail({ kind: 'refused', reason: 'unknownFiscalYear' });
  return printer.print(document, now(), request);
}

function isOfNobody(register: Register): boolean {
  return register.organisation.name.trim() === '';
}
