// What the settings of a register must satisfy: the office, its units, the paper, the signers, a year's columns.
import type { AppError } from '../errors.ts';
import { allColumns, columns, leastWidthShare, type YearColumn } from './columns.ts';
import { maxEvidenceBytes, maxMarginMm, maxNameLength, maxOwnWordsLength, maxUnits } from './limits.ts';
import type { KeptFile, Organisation, PaperSettings, Signer } from './model.ts';

export function organisationFault(organisation: Organisation): AppError | null {
  const { name, shortName, district, province, units, ownWords } = organisation;
  if (units.length > maxUnits) return invalid('organisation.units');
  if (ownWords.length > maxOwnWordsLength) return { kind: 'tooLarge', what: 'name', limit: maxOwnWordsLength };
  return firstOf(
    [name, shortName, district, province, ...units.flatMap((unit) => [unit.name, unit.aliases])],
    nameFault,
  );
}

export function signerFault({ role, name, position, signature }: Signer): AppError | null {
  return firstOf([role, name, position], nameFault) ?? (signature && fileFault(signature, 'signature'));
}

export function paperFault({ marginsMm, font, emblem, garuda, memoUnit }: PaperSettings): AppError | null {
  const margins = [marginsMm.left, marginsMm.top, marginsMm.right, marginsMm.bottom];
  if (margins.some((margin) => !Number.isFinite(margin) || margin < 0 || margin > maxMarginMm)) {
    return invalid('paper.marginsMm');
  }
  return (
    nameFault(memoUnit) ??
    (font && (fileFault(font.regular, 'font') ?? fileFault(font.bold, 'font'))) ??
    (emblem && fileFault(emblem, 'emblem')) ??
    (garuda && fileFault(garuda, 'garuda'))
  );
}

/** A year's columns: none for the usual ones, else the five and any others, in the order all tables print them. */
export function columnsFault(yearColumns: readonly YearColumn[]): AppError | null {
  if (yearColumns.length === 0) return null;
  const keys = yearColumns.map(({ key }) => key);
  const expected = allColumns.map(({ key }) => key).filter((key) => keys.includes(key));
  const isWhole = columns.every(({ key }) => keys.includes(key));
  if (!isWhole || expected.join() !== keys.join()) return invalid('columns');
  const whole = yearColumns.reduce((sum, { widthShare }) => sum + widthShare, 0);
  // A share as good as the least one may have lost its last digit on the way.
  const isTooNarrow = ({ widthShare }: YearColumn) => !(widthShare / whole >= leastWidthShare - 0.001);
  if (yearColumns.some(isTooNarrow)) return invalid('columns.widthShare');
  return firstOf(
    yearColumns.map(({ heading }) => heading),
    (heading) => (heading.trim() === '' ? invalid('columns.heading') : nameFault(heading)),
  );
}

function fileFault({ name, sha256, size, mediaType }: KeptFile, field: string): AppError | null {
  if (!/^[0-9a-f]{64}$/u.test(sha256)) return invalid(`${field}.sha256`);
  if (!Number.isInteger(size) || size < 0) return invalid(`${field}.size`);
  if (size > maxEvidenceBytes) return { kind: 'tooLarge', what: 'evidence', limit: maxEvidenceBytes };
  return nameFault(name) ?? nameFault(mediaType);
}

/** One-line texts: names, positions, headings of columns. */
export function nameFault(text: string): AppError | null {
  return text.length > maxNameLength ? { kind: 'tooLarge', what: 'name', limit: maxNameLength } : null;
}

function firstOf<Item>(items: readonly Item[], faultOf: (item: Item) => AppError | null): AppError | null {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault) return fault;
  }
  return null;
}

function invalid(field: string): AppError {
  return { kind: 'invalid', field };
}
