// From a register to a file that is given out: the one way for the window and the command line. It decides what may go out and asks for
// the bytes; how they are made it must not know.
import { isTooLongForSheet } from '../publish/file-contents.ts';
import { itasItems } from '../publish/itas.ts';
import { endingFor, type ListNumbering, type Publication, type PublishFormat } from '../publish/publication.ts';
import { longestSheetText } from '../publish/workbook.ts';
import { findRound } from '../register/find.ts';
import type { Id, Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import { bangkokDate, type IsoDate } from '../thai/calendar.ts';
import type { AbortSignalLike } from './moving-ports.ts';
import type { Now, Publisher, ReferenceData, WholeFiles } from './ports.ts';
import { noCatalogue, shippedCatalogue } from './shipped-catalogue.ts';

/** The whole register as JSON needs no round. */
export type ExportWish = { readonly format: 'json'; readonly path: string } | RoundWish;

export interface RoundWish {
  readonly format: Exclude<PublishFormat, 'json'>;
  readonly roundId: Id;
  /** Where the file goes; of ITAS its ending says what kind of file it becomes. */
  readonly path: string;
  /** Of Word files; as typed where nothing is said. */
  readonly numbering?: ListNumbering | undefined;
  /** The day deadlines are looked at from; today in Bangkok where nothing is said. */
  readonly asOf?: IsoDate | undefined;
}

export interface ExportPorts {
  readonly publisher: Publisher;
  readonly files: WholeFiles;
  readonly reference: ReferenceData;
  readonly now: Now;
}

export interface Exported {
  readonly path: string;
  /** Items of the assessment that have no link; of ITAS alone. */
  readonly missing: readonly string[];
}

/**
 * Makes the file and writes it whole, or leaves what was there. `refused` with `unknownRound`; `invalid` for an ending that ITAS cannot
 * be written in; `tooLarge` where a text does not fit a spreadsheet's cell; `cancelled`; the errors of the disk.
 */
export async function exportReport(
  register: Register,
  registerPath: string,
  wish: ExportWish,
  ports: ExportPorts,
  signal?: AbortSignalLike,
): Promise<Result<Exported>> {
  const createdAt = ports.now();
  const publication = publicationOf(register, wish, createdAt, ports.reference);
  if (!publication.ok) return publication;
  const made = await ports.publisher.make(publication.value, { registerPath, createdAt, ...(signal && { signal }) });
  if (!made.ok) return made;
  const written = ports.files.write(wish.path, made.value);
  return written.ok ? ok({ path: wish.path, missing: missingItems(publication.value) }) : written;
}

function publicationOf(
  register: Register,
  wish: ExportWish,
  createdAt: string,
  reference: ReferenceData,
): Result<Publication> {
  if (wish.format === 'json') return ok({ format: 'json', register });
  const { format, path, numbering = 'literal', asOf = bangkokDate(createdAt) } = wish;
  const found = findRound(register, wish.roundId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
  const ending = endingFor(format, path);
  if (ending === null) return fail({ kind: 'invalid', field: 'path' });
  if (format === 'xlsx' && isTooLongForSheet(found)) {
    return fail({ kind: 'tooLarge', what: 'sheetCell', limit: longestSheetText });
  }
  const catalogue = format === 'itas' ? shippedCatalogue(reference) : noCatalogue;
  const { fiscalYear, round } = found;
  return ok({ format, ending, register, fiscalYear, round, asOf, numbering, catalogue });
}

function missingItems(publication: Publication): readonly string[] {
  if (publication.format !== 'itas') return [];
  return itasItems(publication).flatMap(({ code, state }) => (state === 'missing' && code !== null ? [code] : []));
}
