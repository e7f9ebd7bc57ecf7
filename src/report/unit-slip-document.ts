// The slips that tell responsible units what is due and what is missing, as resolved texts, with room to answer. What is wanted comes
// in as plain facts. It knows what is printed, not where.
import { blankSigner } from '../register/blank.ts';
import type { ColumnKey } from '../register/columns.ts';
import type { Id, Margins, Register } from '../register/model.ts';
import { formatThaiDate, formatThaiDateShort, type IsoDate } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { toPaperDigits } from '../thai/paper-digits.ts';
import { type DocumentOptions, type ReportSigner, reportSigner } from './document.ts';
import { onOneLine } from './one-line.ts';
import { findOwnWords } from './own-words.ts';
import { expandPlaceholders, placeholderValues } from './placeholders.ts';
import { continuedMark } from './templates.ts';
import { slipTexts, slipWords } from './unit-slip-templates.ts';
import { type WantedFact, wantedText, whenText } from './wanted-text.ts';

/** What is wanted of one unit. */
export interface UnitFacts {
  /** '' for the measures that name none. */
  readonly unit: string;
  readonly measures: readonly {
    readonly measureId: Id;
    readonly code: string | null;
    readonly issue: string;
    readonly needs: readonly WantedFact[];
  }[];
  readonly overdue: number;
  readonly due: number;
  readonly other: number;
  readonly later: { readonly count: number; readonly first: IsoDate } | null;
}

export interface SlipFacts {
  /** The day it is looked at from. */
  readonly asOf: IsoDate;
  /** So far ahead deadlines are listed, in days. */
  readonly within: number;
  readonly units: readonly UnitFacts[];
}

export interface UnitSlipDocument {
  readonly kind: 'unit-slip';
  /** The PDF's title, on one line. */
  readonly title: string;
  readonly officeName: string;
  readonly marginsMm: Margins;
  readonly heading: string;
  /** Below the heading: about what, of when, whose. */
  readonly headLines: readonly string[];
  readonly columns: readonly string[];
  /** One a unit, each on pages of its own. */
  readonly slips: readonly UnitSlip[];
  /** Printed where there is no unit at all. */
  readonly emptySentence: string;
  readonly continuedMark: string;
  /** The same array for every text of the document. */
  readonly ownWords: readonly string[];
}

export interface UnitSlip {
  /** As it is addressed. */
  readonly unit: string;
  readonly asOf: string;
  readonly paragraphs: readonly string[];
  /** Empty where nothing is wanted: then nothing is filled in or signed either. */
  readonly groups: readonly SlipGroup[];
  /** Below the table. */
  readonly notes: readonly string[];
  readonly signers: readonly ReportSigner[];
}

export interface SlipGroup {
  readonly measureId: Id;
  /** The measure's issue, on one line. */
  readonly heading: string;
  readonly rows: readonly SlipRow[];
}

export interface SlipRow {
  readonly column: ColumnKey;
  readonly number: string;
  readonly wanted: string;
  /** The deadline and how far it is, a line each. */
  readonly deadline: readonly string[];
}

/** The slips of a round for these units. Null when the register does not have that year or round. */
export function buildUnitSlipDocument(
  register: Register,
  fiscalYearId: Id,
  roundId: Id,
  facts: SlipFacts,
  { digits = register.paper.digits }: Pick<DocumentOptions, 'digits'> = {},
): UnitSlipDocument | null {
  const fiscalYear = register.fiscalYears.find(({ id }) => id === fiscalYearId);
  const round = fiscalYear?.rounds.find(({ id }) => id === roundId);
  if (fiscalYear === undefined || round === undefined) return null;
  const values = placeholderValues(register, fiscalYear, round);
  const printed = (text: string) => toPaperDigits(text, digits);
  const slips = facts.units.map((unit) => slipOf(unit, facts, printed));
  const [only] = slips;
  const headLines = slipWords.headLines.map((line) => printed(expandPlaceholders(line, values)));
  return {
    kind: 'unit-slip',
    title: [only !== undefined && slips.length === 1 ? slipTexts.title(only.unit) : slipWords.title, headLines[1]].join(
      ' ',
    ),
    officeName: register.organisation.name,
    marginsMm: register.paper.marginsMm,
    heading: slipWords.title,
    headLines: headLines.filter((line) => line.trim() !== ''),
    columns: slipWords.columns,
    slips,
    emptySentence: slipWords.nobodyAtAll,
    continuedMark,
    ownWords: findOwnWords(register, fiscalYear),
  };
}

function slipOf(facts: UnitFacts, { asOf, within }: SlipFacts, printed: (text: string) => string): UnitSlip {
  const unit = facts.unit === '' ? slipWords.nobody : printed(facts.unit);
  const day = formatThaiDate(asOf);
  const { later } = facts;
  const count = facts.overdue + facts.due + facts.other;
  const days = toThaiDigits(within);
  const parts = [
    facts.overdue > 0 ? slipTexts.overdueParts(toThaiDigits(facts.overdue)) : '',
    facts.due > 0 ? slipTexts.dueParts(toThaiDigits(facts.due), days) : '',
    facts.other > 0 ? slipTexts.otherParts(toThaiDigits(facts.other)) : '',
  ].filter((part) => part !== '');
  const opening =
    count === 0
      ? slipTexts.nothing(unit, day, days)
      : slipTexts.wanted(unit, day, toThaiDigits(count), parts.join(' '));
  let number = 0;
  const groups = facts.measures.map(
    ({ measureId, issue, needs }): SlipGroup => ({
      measureId,
      heading: printed(onOneLine(issue)) || slipWords.noIssue,
      rows: needs.map((fact) => {
        number += 1;
        return { ...rowOf(fact, printed), number: toThaiDigits(number) };
      }),
    }),
  );
  return {
    unit,
    asOf: day,
    paragraphs: count === 0 ? [opening] : [opening, slipWords.howTo],
    groups,
    notes: later === null ? [] : [slipTexts.later(toThaiDigits(later.count), formatThaiDate(later.first))],
    signers: count === 0 ? [] : slipWords.signers.map(blankLine),
  };
}

function rowOf(fact: WantedFact, printed: (text: string) => string): Omit<SlipRow, 'number'> {
  const { column, deadline } = fact;
  return {
    column,
    wanted: printed(wantedText(fact)),
    deadline: deadline === null ? [slipWords.noDeadline] : [formatThaiDateShort(deadline), whenText(fact)],
  };
}

/** A signature left to the pen, by what the signer is. */
function blankLine(role: string, index: number): ReportSigner {
  return reportSigner(blankSigner(`slip-${index + 1}`, role, '', 'none'), (text) => text);
}
