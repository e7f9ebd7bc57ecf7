// The faults that every check of a change tells of: a value out of range, a text too long, something that is not there.
import type { AppError, RefusalReason } from '../errors.ts';
import { maxCellLength, maxNameLength } from './limits.ts';

/** A value that the named field cannot have. */
export function invalid(field: string): AppError {
  return { kind: 'invalid', field };
}

/** Something that a change names and the register lacks, or has already. */
export function refused(reason: RefusalReason): AppError {
  return { kind: 'refused', reason };
}

/** Texts of any number of lines: cells, headings, remarks. */
export function textFault(text: string): AppError | null {
  return text.length > maxCellLength ? { kind: 'tooLarge', what: 'cell', limit: maxCellLength } : null;
}

/** One-line texts: names, positions, headings of columns. */
export function nameFault(text: string): AppError | null {
  return text.length > maxNameLength ? { kind: 'tooLarge', what: 'name', limit: maxNameLength } : null;
}

/** The first fault of a list, or null. */
export function firstFault<Item>(items: readonly Item[], faultOf: (item: Item) => AppError | null): AppError | null {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault) return fault;
  }
  return null;
}
