// The register as a JSON document for other programs: numbers are numbers, list items and item codes are read out, and every
// cell also stands whole as text. The form is part of the product's promise to scripts: fields are only ever added.
import { type ColumnKey, cellText } from '../register/columns.ts';
import { readGroupHeading } from '../register/group-heading.ts';
import { readIssue } from '../register/item-code.ts';
import type {
  Evidence,
  FiscalYear,
  Group,
  Id,
  Instrument,
  Measure,
  Organisation,
  Register,
  RoundMonths,
  Signer,
} from '../register/model.ts';
import { type Item, readItems } from '../thai/list-marks.ts';

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
  readonly responsible: ExportedCell;
  readonly steps: ExportedCell;
  readonly reporting: ExportedCell;
  /** The fifth cell of the round this list belongs to. */
  readonly actions: ExportedCell;
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
  readonly groups: readonly ExportedGroup[];
}

export interface ExportedYear {
  readonly id: Id;
  /** พ.ศ. */
  readonly year: number;
  readonly assessmentYear: number;
  readonly heading: string;
  readonly introduction: string;
  readonly rounds: readonly ExportedRound[];
}

export interface ExportedRegister {
  readonly format: 'ita-register';
  readonly formatVersion: 1;
  readonly organisation: Organisation;
  readonly signers: readonly Signer[];
  readonly fiscalYears: readonly ExportedYear[];
}

/** The whole register; equal registers give equal documents, keys always in this order. */
export function exportRegister(register: Register): ExportedRegister {
  const { kind, name, shortName, district, province } = register.organisation;
  return {
    format: 'ita-register',
    formatVersion: 1,
    organisation: { kind, name, shortName, district, province },
    signers: register.signers.map(({ id, role, name, position }) => ({ id, role, name, position })),
    fiscalYears: register.fiscalYears.map(exportYear),
  };
}

function exportYear(year: FiscalYear): ExportedYear {
  return {
    id: year.id,
    year: year.year,
    assessmentYear: year.assessmentYear,
    heading: year.heading,
    introduction: year.introduction,
    rounds: year.rounds.map((round) => ({
      id: round.id,
      months: round.months,
      cover: round.cover,
      groups: year.groups.map((group) => exportGroup(group, round.id)),
    })),
  };
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
    responsible: cell('responsible'),
    steps: cell('steps'),
    reporting: cell('reporting'),
    actions: cell('actions'),
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
