// The register as a JSON document for other programs: numbers are numbers, list items and item codes are read out, and every
// cell also stands whole as text. The form is part of the product's promise to scripts: fields are only ever added.
import { type ColumnKey, cellText, columns, type YearColumn } from '../register/columns.ts';
import { readGroupHeading } from '../register/group-heading.ts';
import { readIssue } from '../register/item-code.ts';
import type {
  AcceptedFinding,
  CatalogueEntry,
  Evidence,
  FiscalYear,
  FollowupSettings,
  Group,
  Id,
  Instrument,
  KeptFile,
  Measure,
  MeasureFlag,
  Organisation,
  PaperSettings,
  Phrase,
  Register,
  RoundMonths,
  Signer,
  StatementOverride,
} from '../register/model.ts';
import { type Item, readItems } from '../thai/list-marks.ts';
import { exportJudgements, exportOverride } from './export-judgement.ts';

/** A cell as it prints and as it reads: one item with `mark` null where the cell has no list. */
export interface ExportedCell {
  readonly text: string;
  readonly items: readonly Item[];
}

export interface ExportedMeasure {
  readonly id: Id;
  /** "I10", "E11", "O8" or null. */
  readonly code: string | null;
  /** As the source has it and as it prints, e.g. "ข้อ ๐๘"; null where the cell begins with no code. */
  readonly printedCode: string | null;
  /** The first cell without its code. */
  readonly issue: ExportedCell;
  /** The first cell as typed, code and all. */
  readonly issueText: string;
  readonly score: ExportedCell;
  readonly problem: ExportedCell;
  readonly responsible: ExportedCell;
  readonly steps: ExportedCell;
  readonly period: ExportedCell;
  readonly reporting: ExportedCell;
  /** The fifth cell of the round this list belongs to. */
  readonly actions: ExportedCell;
  readonly flag: MeasureFlag | null;
  /** Remarks on cells of the plan and of this round. */
  readonly notes: readonly { readonly column: ColumnKey; readonly text: string }[];
  /** What the clerk says of sentences of the plan and of this round. */
  readonly overrides: readonly StatementOverride[];
  /** The same in every round. Of a file the bytes lie beside the register under their hash. */
  readonly evidence: readonly Evidence[];
}

export interface ExportedGroup {
  readonly id: Id;
  readonly heading: string;
  readonly indicatorNo: number | null;
  readonly indicatorName: string;
  readonly instrument: Instrument | null;
  readonly measures: readonly ExportedMeasure[];
}

export interface ExportedRound {
  readonly id: Id;
  readonly months: RoundMonths;
  readonly cover: string;
  readonly reportDate: string | null;
  readonly memoNumber: string;
  readonly memoDate: string | null;
  readonly groups: readonly ExportedGroup[];
}

export interface ExportedYear {
  readonly id: Id;
  /** พ.ศ. */
  readonly year: number;
  readonly assessmentYear: number;
  readonly heading: string;
  readonly introduction: string;
  /** As this year prints them: the usual five, or its own. */
  readonly columns: readonly YearColumn[];
  readonly rounds: readonly ExportedRound[];
  /** The plan of a year that has no round yet; else empty, since each round shows it. */
  readonly groups: readonly ExportedGroup[];
}

export interface ExportedRegister {
  readonly format: 'ita-register';
  readonly formatVersion: 1;
  readonly organisation: Organisation;
  readonly paper: PaperSettings;
  readonly followup: FollowupSettings;
  readonly acceptedFindings: readonly AcceptedFinding[];
  readonly phrases: readonly Phrase[];
  readonly catalogueEntries: readonly CatalogueEntry[];
  readonly signers: readonly Signer[];
  readonly fiscalYears: readonly ExportedYear[];
}

/** The whole register; equal registers give equal documents, keys always in this order. */
export function exportRegister(register: Register): ExportedRegister {
  const { kind, name, shortName, district, province, units, ownWords } = register.organisation;
  return {
    format: 'ita-register',
    formatVersion: 1,
    organisation: {
      kind,
      name,
      shortName,
      district,
      province,
      units: units.map((unit) => ({ id: unit.id, name: unit.name, aliases: unit.aliases })),
      ownWords,
    },
    paper: exportPaper(register.paper),
    ...exportJudgements(register),
    signers: register.signers.map((signer) => ({
      id: signer.id,
      role: signer.role,
      name: signer.name,
      position: signer.position,
      voice: signer.voice,
      signature: exportFile(signer.signature),
    })),
    fiscalYears: register.fiscalYears.map(exportYear),
  };
}

function exportPaper({ digits, orientation, marginsMm, format, font, ...rest }: PaperSettings): PaperSettings {
  const { left, top, right, bottom } = marginsMm;
  const [regular, bold] = [exportFile(font?.regular ?? null), exportFile(font?.bold ?? null)];
  return {
    digits,
    orientation,
    marginsMm: { left, top, right, bottom },
    format,
    font: regular && bold ? { regular, bold } : null,
    emblem: exportFile(rest.emblem),
    garuda: exportFile(rest.garuda),
    memoUnit: rest.memoUnit,
    memoThroughClerk: rest.memoThroughClerk,
  };
}

function exportFile(file: KeptFile | null): KeptFile | null {
  if (file === null) return null;
  const { name, sha256, size, mediaType } = file;
  return { name, sha256, size, mediaType };
}

function exportYear(year: FiscalYear): ExportedYear {
  return {
    id: year.id,
    year: year.year,
    assessmentYear: year.assessmentYear,
    heading: year.heading,
    introduction: year.introduction,
    columns: shownColumns(year).map(({ key, heading, widthShare }) => ({ key, heading, widthShare })),
    rounds: year.rounds.map((round) => ({
      id: round.id,
      months: round.months,
      cover: round.cover,
      reportDate: round.reportDate,
      memoNumber: round.memoNumber,
      memoDate: round.memoDate,
      groups: year.groups.map((group) => exportGroup(group, round.id)),
    })),
    groups: year.rounds.length === 0 ? year.groups.map((group) => exportGroup(group, '')) : [],
  };
}

/** Shares as stored: dividing them anew would change their last digits with every journey. */
function shownColumns({ columns: own }: FiscalYear): readonly YearColumn[] {
  return own.length === 0 ? columns : own;
}

function exportGroup(group: Group, roundId: Id): ExportedGroup {
  const { indicatorNo, indicatorName, instrument } = readGroupHeading(group.heading);
  return {
    id: group.id,
    heading: group.heading,
    indicatorNo,
    indicatorName,
    instrument,
    measures: group.measures.map((measure) => exportMeasure(measure, instrument, roundId)),
  };
}

function exportMeasure(measure: Measure, instrument: Instrument | null, roundId: Id): ExportedMeasure {
  const { code, printedCode, question } = readIssue(measure.issue, instrument);
  const cell = (column: ColumnKey) => exportCell(cellText(measure, column, roundId));
  return {
    id: measure.id,
    code,
    printedCode,
    issue: exportCell(question),
    issueText: measure.issue,
    score: cell('score'),
    problem: cell('problem'),
    responsible: cell('responsible'),
    steps: cell('steps'),
    period: cell('period'),
    reporting: cell('reporting'),
    actions: cell('actions'),
    flag: measure.flag,
    notes: measure.notes
      .filter((note) => note.roundId === null || note.roundId === roundId)
      .map(({ column, text }) => ({ column, text })),
    overrides: measure.overrides
      .filter((override) => override.roundId === null || override.roundId === roundId)
      .map(exportOverride),
    evidence: measure.evidence.map(exportEvidence),
  };
}

/** Keys always in one order. */
function exportEvidence(evidence: Evidence): Evidence {
  const { id, item, name, date, addedAt } = evidence;
  if (evidence.kind === 'link') {
    return { id, kind: 'link', item, name, date, addedAt, url: evidence.url, clickPath: evidence.clickPath };
  }
  const { sha256, size, mediaType } = evidence;
  return { id, kind: 'file', item, name, date, addedAt, sha256, size, mediaType };
}

function exportCell(text: string): ExportedCell {
  return { text, items: readItems(text) };
}
