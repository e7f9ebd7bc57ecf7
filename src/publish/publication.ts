// What is given out of a register: in which form, of which round, looked at from which day. Plain data that can be handed to another
// thread. It knows neither how a file is written nor where it goes.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FiscalYear, Register, Round } from '../register/model.ts';
import type { IsoDate } from '../thai/calendar.ts';

/** The report for Word, the tables for spreadsheets and other programs, the page for the web, the sheet of links for ITAS. */
export type PublishFormat = 'docx' | 'xlsx' | 'csv' | 'json' | 'html' | 'itas';

export const publishFormats: readonly PublishFormat[] = ['docx', 'xlsx', 'csv', 'json', 'html', 'itas'];

/** What kind of file it becomes: by the format, or for ITAS by the name that was chosen. */
export type FileEnding = 'docx' | 'xlsx' | 'csv' | 'json' | 'html' | 'txt';

const itasEndings: readonly FileEnding[] = ['xlsx', 'csv', 'txt'];

/** The kind of file for a path, or null where the format cannot be written there. Only ITAS asks the path. */
export function endingFor(format: PublishFormat, path: string): FileEnding | null {
  if (format !== 'itas') return format;
  return itasEndings.find((ending) => path.toLowerCase().endsWith(`.${ending}`)) ?? null;
}

/**
 * How list marks stand in a Word file: `literal` as the characters they are in the register, so that nothing can change them;
 * `automatic` as Word's own numbering wherever the marks of a cell count on without a gap.
 */
export type ListNumbering = 'literal' | 'automatic';

/** The whole register for other programs. */
export interface RegisterPublication {
  readonly format: 'json';
  readonly register: Register;
}

/** A round as people read it. */
export interface RoundPublication {
  readonly format: Exclude<PublishFormat, 'json'>;
  readonly ending: FileEnding;
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
  /** The day from which deadlines are looked at. */
  readonly asOf: IsoDate;
  readonly numbering: ListNumbering;
  readonly catalogue: Catalogue;
}

export type Publication = RegisterPublication | RoundPublication;
