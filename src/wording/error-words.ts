// The form in which each language words the faults: three sentences a kind.
import type { AppError, AppErrorKind } from '../errors.ts';

export interface ErrorText {
  readonly what: string;
  /** What of the data: as a rule that nothing is lost. */
  readonly data: string;
  readonly next: string;
}

export type ErrorWords = {
  readonly [Kind in AppErrorKind]: (error: Extract<AppError, { kind: Kind }>) => ErrorText;
};
