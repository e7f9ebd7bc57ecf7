// What the settings of a register must satisfy: the office, its units, the paper, the signers, a year's columns.
import type { AppError } from '../errors.ts';
import { allColumns, columns, leastWidthShare, type YearColumn } from './columns.ts';
import { firstFault, invalid, nameFault } from './faults.ts';
import { leastRoomMm, maxFontBytes, maxImageBytes, maxMarginMm, maxOwnWordsLength, maxUnits } from './limits.ts';
import type { KeptFile, Organisation, PaperSettings, Signer } from './model.ts';

/** The first fault of the office's names, units and words of its own, or null. */
export function organisationFault(organisation: Organisation): AppError | null {
  const { name, shortName, district, province, units, ownWords } = organisation;
  if (units.length > maxUnits) return invalid('organisation.units');
  if (ownWords.length > maxOwnWordsLength) return { kind: 'tooLarge', what: 'name', limit: maxOwnWordsLength };
  return firstFault(
    [name, shortName, district, province, ...units.flatMap((unit) => [unit.name, unit.aliases])],
    nameFault,
  );
}

/** The first fault of a signer, or null. */
export function signerFault({ role, name, position, signature }: Signer): AppError | null {
  return firstFault([role, name, position], nameFault) ?? (signature && fileFault(signature, 'signature', 'image'));
}

/** The first fault of the paper's settings, or null; margins must leave room for a table (`marginsTooWide`). */
export function paperFault({ marginsMm, orientation, font, emblem, garuda, memoUnit }: PaperSettings): AppError | null {
  const { left, top, right, bottom } = marginsMm;
  const margins = [left, top, right, bottom];
  if (margins.some((margin) => !Number.isFinite(margin) || margin < 0 || margin > maxMarginMm)) {
    return invalid('paper.marginsMm');
  }
  const [widthMm, heightMm] = orientation === 'landscape' ? [297, 210] : [210, 297];
  if (widthMm - left - right < leastRoomMm || heightMm - top - bottom < leastRoomMm) {
    return { kind: 'refused', reason: 'marginsTooWide' };
  }
  return (
    nameFault(memoUnit) ??
    (font && (fileFault(font.regular, 'font', 'font') ?? fileFault(font.bold, 'font', 'font'))) ??
    (emblem && fileFault(emblem, 'emblem', 'image')) ??
    (garuda && fileFault(garuda, 'garuda', 'image'))
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
  return firstFault(
    yearColumns.map(({ heading }) => heading),
    (heading) => (heading.trim() === '' ? invalid('columns.heading') : nameFault(heading)),
  );
}

function fileFault(
  { name, sha256, size, mediaType }: KeptFile,
  field: string,
  what: 'font' | 'image',
): AppError | null {
  if (!/^[0-9a-f]{64}$/u.test(sha256)) return invalid(`${field}.sha256`);
  if (!Number.isInteger(size) || size < 0) return invalid(`${field}.size`);
  const limit = what === 'font' ? maxFontBytes : maxImageBytes;
  if (size > limit) return { kind: 'tooLarge', what, limit };
  return nameFault(name) ?? nameFault(mediaType);
}
