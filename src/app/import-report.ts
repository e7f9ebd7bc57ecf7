// A report as tab-separated text made a register of its own, as the sample that ships with the program is.
import { noCorrections } from '../exchange/corrections.ts';
import { readPlainSource } from '../exchange/read-text-source.ts';
import type { Review } from '../exchange/review.ts';
import type { Register } from '../register/model.ts';
import type { Result } from '../result.ts';
import { registerOfSource } from './import-source.ts';
import type { NewId } from './ports.ts';

/**
 * Recognises a report in text: the register that holds it alone, and what was made of it. Errors: `sourceUnreadable` (empty, no table,
 * no measure, no fiscal year), `tooLarge`.
 */
export function importReport(
  text: string,
  newId: NewId,
): Result<{ readonly register: Register; readonly review: Review }> {
  const source = readPlainSource(text);
  return source.ok ? registerOfSource(source.value, noCorrections, newId) : source;
}
