// A report as tab-separated text made a register of its own, as the sample that ships with the program is.
import { noCorrections } from '../exchange/corrections.ts';
import { readPlainSource } from '../exchange/read-text-source.ts';
import type { Recognition } from '../exchange/recognise.ts';
import { type ReviewGuess, recogniseSource } from '../exchange/review.ts';
import type { Register, RoundMonths } from '../register/model.ts';
import { ok, type Result } from '../result.ts';
import { registerOfSource } from './import-source.ts';
import type { NewId } from './ports.ts';

export interface ImportOptions {
  /** พ.ศ.; overrules what the cover says. */
  readonly fiscalYear?: number;
  readonly months?: RoundMonths;
}

/** What the clerk should look at after an import. */
export type ImportNotice = ReviewGuess;

export interface ImportedReport {
  /** A register that holds this report alone. */
  readonly register: Register;
  readonly recognition: Recognition;
  readonly notices: readonly ImportNotice[];
}

/**
 * Recognises a report in text. Errors: `sourceUnreadable` (empty, no table, no measure, no fiscal year), `tooLarge`.
 */
export function importReport(text: string, newId: NewId, options: ImportOptions): Result<ImportedReport> {
  const source = readPlainSource(text);
  if (!source.ok) return source;
  const corrections = { ...noCorrections, fiscalYear: options.fiscalYear ?? null, months: options.months ?? null };
  const made = registerOfSource(source.value, corrections, newId);
  if (!made.ok) return made;
  const { register, review } = made.value;
  return ok({ register, recognition: recogniseSource(source.value, corrections), notices: review.guesses });
}
