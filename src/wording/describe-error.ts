// Every fault in words, in both languages: what happened → what of the data → what to do next. The only way from an AppError
// to a sentence.
import type { AppError, AppErrorKind } from '../errors.ts';
import { errors as english } from './en/errors.ts';
import { errors as thai } from './th/errors.ts';

export interface ErrorText {
  readonly what: string;
  /** What of the data: as a rule that nothing is lost. */
  readonly data: string;
  readonly next: string;
}

export type ErrorWords = {
  readonly [Kind in AppErrorKind]: (error: Extract<AppError, { kind: Kind }>) => ErrorText;
};

/** The three sentences of a fault. */
export function describeError(error: AppError, language: 'th' | 'en'): ErrorText {
  const words = language === 'th' ? thai : english;
  // The entry and the error are of the same kind; the compiler cannot follow that through the union.
  const describe = words[error.kind] as (fault: AppError) => ErrorText;
  return describe(error);
}
