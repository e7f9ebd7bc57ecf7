// The annex of a round's report or of a year's plan as resolved texts: every piece of evidence, numbered through, under its
// group and measure. It knows what is printed, not where.
import type {
  Evidence,
  FiscalYear,
  Group,
  Id,
  LinkEvidence,
  Margins,
  Measure,
  Register,
  Round,
} from '../register/model.ts';
import { formatThaiDate } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { type Item, readItems } from '../thai/list-marks.ts';
import { toPaperDigits } from '../thai/paper-digits.ts';
import { annexTexts, annexWords } from './annex-templates.ts';
import type { DocumentOptions } from './document.ts';
import { uriOf } from './link-address.ts';
import { onOneLine } from './one-line.ts';
import { findOwnWords } from './own-words.ts';
import { expandPlaceholders, placeholderValues } from './placeholders.ts';
import { continuedMark } from './templates.ts';

export interface AnnexDocument {
  readonly kind: 'annex';
  /** The PDF's title, on one line. */
  readonly title: string;
  readonly officeName: string;
  readonly marginsMm: Margins;
  readonly heading: string;
  /** Below the heading: what the annex belongs to, of when, whose. */
  readonly headLines: readonly string[];
  /** Only those with evidence. */
  readonly groups: readonly AnnexGroup[];
  /** Printed where there is no evidence at all. */
  readonly emptySentence: string;
  readonly continuedMark: string;
  /** The same array for every text of the document. */
  readonly ownWords: readonly string[];
}

export interface AnnexGroup {
  readonly groupId: Id;
  /** On one line. */
  readonly heading: string;
  /** Only those with evidence. */
  readonly measures: readonly AnnexMeasure[];
}

export interface AnnexMeasure {
  readonly measureId: Id;
  /** The measure's issue, on one line. */
  readonly heading: string;
  readonly entries: readonly AnnexEntry[];
}

export interface AnnexEntry {
  readonly evidenceId: Id;
  /** "หลักฐานที่ ๑"; the number runs through the document. */
  readonly label: string;
  /** As the register has it, digits too: somebody may look for the file. */
  readonly name: string;
  /** The item of the list it hangs on, or that it is of the measure as a whole. */
  readonly item: string;
  /** Empty where nobody said. */
  readonly date: string;
  readonly file: { readonly size: string; readonly digest: string } | null;
  readonly link: AnnexLink | null;
}

export interface AnnexLink {
  /** As the register has it. */
  readonly address: string;
  /** As machines take it. */
  readonly uri: string;
  /** How to get there by clicking; empty where nobody said. */
  readonly clickPath: string;
}

/**
 * The annex to a round's report, or without a round to the year's plan. It lists all evidence of the year's measures: which of
 * them speak for a round only the office knows. Null when the register does not have that year or round.
 */
export function buildAnnexDocument(
  register: Register,
  fiscalYearId: Id,
  roundId: Id | null,
  { digits = register.paper.digits }: Pick<DocumentOptions, 'digits'> = {},
): AnnexDocument | null {
  const fiscalYear = register.fiscalYears.find(({ id }) => id === fiscalYearId);
  const round = fiscalYear?.rounds.find(({ id }) => id === roundId) ?? null;
  if (fiscalYear === undefined || (roundId !== null && round === null)) return null;
  const values = placeholderValues(register, fiscalYear, round);
  const printed = (text: string) => toPaperDigits(text, digits);
  const headLines = (round === null ? annexWords.ofYear : annexWords.ofRound)
    .map((line) => printed(expandPlaceholders(line, values)))
    .filter((line) => line.trim() !== '');
  return {
    kind: 'annex',
    title: [annexWords.title, ...headLines.slice(0, 2)].join(' '),
    officeName: register.organisation.name,
    marginsMm: register.paper.marginsMm,
    heading: annexWords.title,
    headLines,
    groups: annexGroups(fiscalYear, round, printed),
    emptySentence: printed(expandPlaceholders(annexWords.empty, values)),
    continuedMark,
    ownWords: findOwnWords(register, fiscalYear),
  };
}

function annexGroups(
  { groups }: FiscalYear,
  round: Round | null,
  printed: (text: string) => string,
): readonly AnnexGroup[] {
  let number = 0;
  return groups.map(annexGroup).filter(({ measures }) => measures.length > 0);

  function annexGroup({ id, heading, measures }: Group): AnnexGroup {
    const proven = measures.filter(({ evidence }) => evidence.length > 0);
    return { groupId: id, heading: printed(onOneLine(heading)), measures: proven.map(annexMeasure) };
  }

  function annexMeasure(measure: Measure): AnnexMeasure {
    const items = readItems(measure.actions[round?.id ?? ''] ?? '');
    return {
      measureId: measure.id,
      heading: printed(onOneLine(measure.issue)),
      entries: measure.evidence.map((evidence) => annexEntry(evidence, items)),
    };
  }

  function annexEntry(evidence: Evidence, items: readonly Item[]): AnnexEntry {
    number += 1;
    return {
      evidenceId: evidence.id,
      label: annexTexts.number(toThaiDigits(number)),
      name: onOneLine(evidence.name),
      item: printed(itemText(evidence.item, items)),
      date: evidence.date === null ? '' : annexTexts.date(formatThaiDate(evidence.date)),
      file:
        evidence.kind === 'file'
          ? { size: annexTexts.size(sizeText(evidence.size)), digest: annexTexts.digest(evidence.sha256.slice(0, 16)) }
          : null,
      link: evidence.kind === 'link' ? annexLink(evidence) : null,
    };
  }

  function annexLink({ url, clickPath }: LinkEvidence): AnnexLink {
    const address = url.trim();
    const way = printed(onOneLine(clickPath));
    return { address, uri: uriOf(address), clickPath: way === '' ? '' : annexTexts.clickPath(way) };
  }
}

/** The item by its mark, with its words where the round's list has that mark. */
function itemText(mark: string | null, items: readonly Item[]): string {
  if (mark === null || mark.trim() === '') return annexWords.wholeMeasure;
  return annexTexts.ofItem(onOneLine(`${mark} ${findItem(mark.trim(), items)?.text ?? ''}`));
}

function findItem(mark: string, items: readonly Item[]): Item | null {
  for (const item of items) {
    const found = item.mark === mark ? item : findItem(mark, item.items);
    if (found !== null) return found;
  }
  return null;
}

/** A file's size as people name it, in Thai digits: "๓๑๒ กิโลไบต์", "๒.๔ เมกะไบต์". */
export function sizeText(bytes: number): string {
  const { bytes: one, kilobytes, megabytes } = annexWords;
  if (bytes < 1024) return `${toThaiDigits(bytes)} ${one}`;
  if (bytes < 1024 * 1000) return `${toThaiDigits(Math.round(bytes / 1024))} ${kilobytes}`;
  return `${toThaiDigits((bytes / 1024 / 1024).toFixed(1))} ${megabytes}`;
}
