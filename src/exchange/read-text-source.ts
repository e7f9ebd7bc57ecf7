// Files of text as sources: tables between separators, web pages, plain text copied out of a report. Bytes in, a source out; it
// knows nothing of files and folders.
import type { AppError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { rearmedGrid } from './csv-formulas.ts';
import type { Grid } from './grid.ts';
import { readHtml } from './html-grid.ts';
import { readPdfText } from './pdf-text-grid.ts';
import { readRunningText } from './running-text-grid.ts';
import { guessSeparator, readSeparated, type Separator } from './separated-text.ts';
import type { Source, SourceKind, SourceNote } from './source.ts';
import { decodeText, type TextEncodingName } from './text-encoding.ts';

/** What a person says of a text that the program read otherwise. */
export interface TextOptions {
  readonly encoding?: TextEncodingName;
  readonly separator?: Separator;
  /** Reads JSON, which takes more than this room knows; without it all JSON is refused. */
  readonly readJson?: (text: string, name: string) => Result<Source>;
}

/** Bytes of a text file that are still read; a published report has 30,000. */
const maxTextBytes = 60_000_000;

/** UTF-16 units of a text; a Thai character takes three bytes of UTF-8. */
const maxTextLength = 20_000_000;

/**
 * A text file by its bytes. `name` is the file's, for notes on its ending. Errors: `tooLarge`, `sourceUnreadable` with `empty` or
 * `notText`.
 */
export function readTextSource(bytes: Uint8Array, name: string, options: TextOptions = {}): Result<Source> {
  if (bytes.length > maxTextBytes) return tooLarge;
  if (bytes.length === 0) return fail({ kind: 'sourceUnreadable', path: name, reason: 'empty' });
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded) return fail({ kind: 'sourceUnreadable', path: name, reason: 'notText' });
  const notes: SourceNote[] = decoded.isGuessed
    ? [{ kind: 'encodingGuessed', count: 1, detail: decoded.encoding }]
    : [];
  return readText(decoded.text, name, options, notes);
}

/** Text that is at hand already, as from a clipboard. Errors: `tooLarge`, `sourceUnreadable` with `empty`. */
export function readPlainSource(text: string, name = '', options: TextOptions = {}): Result<Source> {
  return readText(text, name, options, []);
}

/** A page, or the piece of one that a clipboard carries. Errors: `tooLarge`. */
export function readHtmlSource(html: string, name = ''): Result<Source> {
  if (html.length > maxTextLength) return tooLarge;
  return ok(oneSheet('html', name, readHtml(html).grid, []));
}

const tooLarge = fail({ kind: 'tooLarge', what: 'source', limit: maxTextLength } satisfies AppError);

function readText(text: string, name: string, options: TextOptions, notes: readonly SourceNote[]): Result<Source> {
  if (text.length > maxTextLength) return tooLarge;
  if (text.trim() === '') return fail({ kind: 'sourceUnreadable', path: name, reason: 'empty' });
  if (isHtml(text)) {
    const page = readHtmlSource(text, name);
    return page.ok ? ok({ ...page.value, notes }) : page;
  }
  if (isJson(text)) {
    const read = options.readJson?.(text, name) ?? fail({ kind: 'sourceUnreadable', path: name, reason: 'otherJson' });
    return read.ok ? ok({ ...read.value, notes: [...notes, ...read.value.notes] }) : read;
  }
  const separator = options.separator ?? guessSeparator(text);
  if (separator !== null) {
    const grid = readSeparated(text, separator);
    if (separator === '\t') return ok(oneSheet('tabSeparated', name, grid, notes));
    return ok(oneSheet('csv', name, rearmedGrid(grid), notes));
  }
  return ok(oneSheet('text', name, readCopiedText(text), notes));
}

/** Text copied out of a printed page: by the places where its columns stood, else by what its lines say. */
function readCopiedText(text: string): Grid {
  const grid = readPdfText(text);
  return grid.some(({ kind }) => kind === 'row') ? grid : (readRunningText(text) ?? grid);
}

function oneSheet(kind: SourceKind, name: string, grid: Grid, notes: readonly SourceNote[]): Source {
  return { kind, name, sheets: [{ name: '', isHidden: false, grid }], notes };
}

/** Text in brackets from the first letter to the last: a report's table begins and ends with words. */
function isJson(text: string): boolean {
  return /^\s*\{\s*"/u.test(text.slice(0, headLength).replace(/^\uFEFF/u, ''));
}

/** How far into a file its first tag is looked for. */
const headLength = 4_000;

/** A page begins with a tag; a clipboard's may have a header of its own before it. */
function isHtml(text: string): boolean {
  const head = text
    .slice(0, headLength)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  return (
    /^<(?:!doctype\s+html|html|head|body|table|meta|div|!--)/iu.test(head) ||
    /^Version:[\d.]+\s[\s\S]*<html/iu.test(head)
  );
}
