// The report of one round, or the plan of a year, as resolved texts in printing order. It knows what is printed, not where: no widths, lines or pages.
import { type Column, type ColumnKey, cellText, columnsOf } from '../register/columns.ts';
import type {
  FiscalYear,
  Group,
  Id,
  KeptFile,
  Margins,
  Register,
  Round,
  Signer,
  SignerVoice,
} from '../register/model.ts';
import { formatThaiDate, type IsoDate } from '../thai/calendar.ts';
import { type PaperDigits, toPaperDigits } from '../thai/paper-digits.ts';
import { coverTitle } from './cover-blocks.ts';
import { findOwnWords } from './own-words.ts';
import type { Orientation } from './page-style.ts';
import { expandPlaceholders, omitEmptyWords, type PlaceholderValues, placeholderValues } from './placeholders.ts';
import { continuedMark, defaultPlanCover, pageLabelFormat } from './templates.ts';

/** What an issue says of itself at the foot of its pages. */
export interface IssueFoot {
  /** As typed. */
  readonly number: string;
  /** Lower-case hexadecimal, of the data the report was printed from. */
  readonly sha256: string;
  /** Its first characters in groups, as they print. */
  readonly code: string;
  /** The number of the issue that this one corrects, or null. */
  readonly corrects: string | null;
}

export interface ReportDocument {
  /** The PDF's title, on one line. */
  readonly title: string;
  readonly officeName: string;
  /** How the pages with the table lie, and the cover with them. */
  readonly page: { readonly orientation: Orientation; readonly marginsMm: Margins };
  /** Above the cover's title. */
  readonly emblem: KeptFile | null;
  /** Blank lines part the blocks of the cover; without one they are found by their wording. */
  readonly coverLines: readonly string[];
  /** The title above the table; may hold newlines; empty prints none. */
  readonly heading: string;
  readonly introduction: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly groups: readonly ReportGroup[];
  readonly signers: readonly ReportSigner[];
  /** With `{page}` and `{pages}`. */
  readonly pageLabelFormat: string;
  readonly continuedMark: string;
  /** The office's own words, kept whole in lines; the same array for every text of the document. */
  readonly ownWords: readonly string[];
  /** Of an issued report what stands at its foot. */
  readonly foot?: IssueFoot;
}

export interface DocumentOptions {
  /** How numbers print; as the register's paper says where nothing is said. Offsets into the texts are the register's either way. */
  readonly digits?: PaperDigits;
  /** Signers whose scanned signature prints; nobody's where nothing is said. */
  readonly signatures?: readonly Id[];
  /** The line that sums the round up, where a text asks for it. */
  readonly summary?: string | null;
  /** Of a report that is issued: what stands at its foot. */
  readonly foot?: IssueFoot | undefined;
}

export interface ReportColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Share of the table's width; all shares add up to 1. */
  readonly widthShare: number;
}

export interface ReportGroup {
  readonly groupId: Id;
  readonly heading: string;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly measureId: Id;
  /** One text a column, in the order of the document's columns, as the register has it but for the digits' option. */
  readonly cells: readonly string[];
}

export interface ReportSigner {
  readonly signerId: Id;
  readonly role: string;
  readonly name: string;
  readonly positionLines: readonly string[];
  readonly voice: SignerVoice;
  /** The scan that prints, or null where the pen signs. */
  readonly signature: KeptFile | null;
  /** The day of signing in words; empty leaves it to the pen. */
  readonly date: string;
}

/** The document of one round, or null when the register does not have that year or round. */
export function buildReportDocument(
  register: Register,
  fiscalYearId: Id,
  roundId: Id,
  options: DocumentOptions = {},
): ReportDocument | null {
  const fiscalYear = register.fiscalYears.find(({ id }) => id === fiscalYearId);
  const round = fiscalYear?.rounds.find(({ id }) => id === roundId);
  if (fiscalYear === undefined || round === undefined) return null;
  const { signers } = register;
  const source = { register, fiscalYear, round, cover: round.cover, columns: columnsOf(fiscalYear), signers };
  return resolveDocument(source, options);
}

/**
 * The year's plan: the columns that are the same in every round over the whole width, under a cover of its own and without the
 * report's signers. Null when the register does not have that year.
 */
export function buildPlanDocument(
  register: Register,
  fiscalYearId: Id,
  options: DocumentOptions = {},
): ReportDocument | null {
  const fiscalYear = register.fiscalYears.find(({ id }) => id === fiscalYearId);
  if (fiscalYear === undefined) return null;
  const planColumns = columnsOf(fiscalYear).filter(({ scope }) => scope === 'plan');
  const source = { register, fiscalYear, round: null, cover: defaultPlanCover, columns: planColumns, signers: [] };
  return resolveDocument(source, options);
}

interface DocumentSource {
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  /** Null for what is the same in every round. */
  readonly round: Round | null;
  readonly cover: string;
  /** Those that print; they share the whole width as they share the screen's. */
  readonly columns: readonly Column[];
  readonly signers: readonly Signer[];
}

function resolveDocument(source: DocumentSource, options: DocumentOptions): ReportDocument {
  const { register, fiscalYear, round } = source;
  const { paper } = register;
  const { digits = paper.digits, signatures = [], summary = null, foot } = options;
  const values = placeholderValues(register, fiscalYear, round, summary);
  const coverLines = expandPlaceholders(omitEmptyWords(source.cover, values), values).trim().split('\n');
  const printed = (text: string) => toPaperDigits(text, digits);
  const printedCover = coverLines.map((line) => printed(line.trim()));
  const wholeShare = source.columns.reduce((sum, { widthShare }) => sum + widthShare, 0);
  return {
    title: coverTitle(printedCover) || values.หน่วยงาน,
    officeName: register.organisation.name,
    page: { orientation: paper.orientation, marginsMm: paper.marginsMm },
    emblem: paper.emblem,
    coverLines: printedCover,
    heading: printed(expandPlaceholders(fiscalYear.heading, values).trim()),
    introduction: paragraphsOf(fiscalYear, values).map(printed),
    columns: source.columns.map(({ key, heading, widthShare }) => ({
      key,
      heading: printed(heading),
      widthShare: widthShare / wholeShare,
    })),
    groups: fiscalYear.groups.map((group) => reportGroup(group, source, printed)),
    signers: source.signers.map((signer) => ({
      ...reportSigner(signer, printed, round?.reportDate ?? null),
      signature: signatures.includes(signer.id) ? signer.signature : null,
    })),
    pageLabelFormat,
    continuedMark,
    ownWords: findOwnWords(register, fiscalYear),
    ...(foot && { foot }),
  };
}

function reportGroup(group: Group, { columns, round }: DocumentSource, printed: (text: string) => string): ReportGroup {
  return {
    groupId: group.id,
    heading: printed(group.heading),
    rows: group.measures.map((measure) => ({
      measureId: measure.id,
      cells: columns.map(({ key }) => printed(cellText(measure, key, round?.id ?? ''))),
    })),
  };
}

/** A signer as printed, to sign with the pen; without a date that too is left to it. */
export function reportSigner(
  signer: Signer,
  printed: (text: string) => string,
  date: IsoDate | null = null,
): ReportSigner {
  const lines = signer.position.split('\n').filter((line) => line.trim() !== '');
  return {
    signerId: signer.id,
    role: printed(signer.role),
    name: printed(signer.name),
    positionLines: lines.map(printed),
    voice: signer.voice,
    signature: null,
    date: date === null ? '' : formatThaiDate(date),
  };
}

function paragraphsOf(fiscalYear: FiscalYear, values: PlaceholderValues): readonly string[] {
  const paragraphs = expandPlaceholders(fiscalYear.introduction, values).split('\n');
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}
