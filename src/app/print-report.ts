// From a register to a printed document of it: the one way for preview, file and command line.
import type { PaperName } from '../contract/contract.ts';
import { findFiscalYear } from '../register/find.ts';
import type { Id, Register } from '../register/model.ts';
import { buildAnnexDocument } from '../report/annex-document.ts';
import type { IssueFoot } from '../report/document.ts';
import { buildPlanDocument, buildReportDocument } from '../report/document.ts';
import { buildMemoDocument } from '../report/memo-document.ts';
import type { PaperDocument } from '../report/paper-document.ts';
import { buildUnitSlipDocument } from '../report/unit-slip-document.ts';
import { fail, type Result } from '../result.ts';
import { bangkokDate, type IsoDate } from '../thai/calendar.ts';
import { dataAttachment } from './data-attachment.ts';
import { slipFacts, summaryOf } from './followed-papers.ts';
import type { Now, PlannedPages, PlanRequest, PrintedReport, PrintRequest, ReportPrinter } from './ports.ts';

/** A round and its year; without a round the plan and the annex alone can be printed, of the year. */
export interface PaperSource {
  readonly fiscalYearId: Id;
  readonly roundId: Id | null;
  /** Signers whose scanned signature prints; nobody's where nothing is said. */
  readonly signatures?: readonly Id[] | undefined;
  /** Of unit slips: to whom; to every unit where nothing is said. */
  readonly units?: readonly string[] | undefined;
  /** Of unit slips: the day they are looked at from; today where nothing is said. */
  readonly asOf?: IsoDate | undefined;
  /** Of a report that is issued: what stands at its foot. */
  readonly foot?: IssueFoot | undefined;
}

/** Prints a document. Refused without its year or round and without the office's name: a report of nobody is no report. */
export async function printPaper(
  name: PaperName,
  register: Register,
  source: PaperSource,
  printer: ReportPrinter,
  now: Now,
  request: PrintRequest = {},
): Promise<Result<PrintedReport>> {
  const isKnown = findFiscalYear(register, source.fiscalYearId) !== null;
  if (!isKnown) return fail({ kind: 'refused', reason: 'unknownFiscalYear' });
  if (register.organisation.name.trim() === '') return fail({ kind: 'refused', reason: 'organisationNameMissing' });
  const document = buildPaper(name, register, source, bangkokDate(now()));
  if (document === null) return fail({ kind: 'refused', reason: 'unknownRound' });
  return printer.print(document, now(), { ...settingsRequest(register, source), ...request });
}

/** The pages a document would print on; also of an office that has no name yet, which prints nothing. */
export async function planPaper(
  name: PaperName,
  register: Register,
  source: PaperSource,
  printer: ReportPrinter,
  today: IsoDate,
  request: PlanRequest,
): Promise<Result<PlannedPages>> {
  const document = buildPaper(name, register, source, today);
  if (document === null) return fail({ kind: 'refused', reason: 'unknownRound' });
  return printer.plan(document, { font: register.paper.font, ...request });
}

/** What the register's settings say of the file. */
function settingsRequest(register: Register, source: PaperSource): PrintRequest {
  const { font, format } = register.paper;
  return {
    font,
    archival: format !== 'plain',
    ...(format === 'pdfA3b' ? { attachment: dataAttachment(register, source) } : {}),
  };
}

function buildPaper(
  name: PaperName,
  register: Register,
  { fiscalYearId, roundId, signatures = [], units, asOf, foot }: PaperSource,
  today: IsoDate,
): PaperDocument | null {
  switch (name) {
    case 'report': {
      if (roundId === null) return null;
      const summary = summaryOf(register, roundId, today);
      return buildReportDocument(register, fiscalYearId, roundId, { signatures, summary, foot });
    }
    case 'memo':
      return roundId === null ? null : buildMemoDocument(register, fiscalYearId, roundId, { signatures });
    case 'plan':
      return buildPlanDocument(register, fiscalYearId);
    case 'annex':
      return buildAnnexDocument(register, fiscalYearId, roundId);
    case 'unit-slip': {
      const facts = roundId === null ? null : slipFacts(register, roundId, asOf ?? today, units);
      return facts === null || roundId === null ? null : buildUnitSlipDocument(register, fiscalYearId, roundId, facts);
    }
  }
}
