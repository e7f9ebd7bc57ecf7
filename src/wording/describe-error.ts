// Every fault in words, in both languages: what happened → what of the data → what to do next. The only way from an AppError
// to a sentence.
import type { AppError } from '../errors.ts';
import { errors as english } from './en/errors.ts';
import type { ErrorText } from './error-words.ts';
import { errors as thai } from './th/errors.ts';

/** The three sentences of a fault. */
export function describeError(error: AppError, language: 'th' | 'en'): ErrorText {
  const words = language === 'th' ? thai : english;
  // The entry and the error are of the same kind; the compiler cannot follow that through the union.
  const describe = words[error.kind] as (fault: AppError) => ErrorText;
  return describe(error);
}
