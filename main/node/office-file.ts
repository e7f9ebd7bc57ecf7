// A document or workbook of Office as a source: the package opened, its kind told by what it holds, the parts handed to the reader of
// that kind.
import type { FileReason } from '../../src/errors.ts';
import { readDocx } from '../../src/exchange/docx-reader.ts';
import { createReadingNotes, type ReadingNotes } from '../../src/exchange/reading-notes.ts';
import type { Source, SourceKind, SourceNote, SourceSheet } from '../../src/exchange/source.ts';
import { readXlsx } from '../../src/exchange/xlsx-reader.ts';
import type { XmlFault } from '../../src/exchange/xml-tree.ts';
import type { Result } from '../../src/result.ts';
import { type OfficePackage, openOfficePackage, type Relation, unreadable } from './office-package.ts';

/** What a package is by the kind it gives its main part. */
const mainKinds: readonly (readonly [RegExp, 'docx' | 'xlsx' | FileReason])[] = [
  [/sheet\.binary/i, 'binaryWorkbook'],
  [/wordprocessingml|ms-word/i, 'docx'],
  [/spreadsheetml|ms-excel/i, 'xlsx'],
  [/presentationml|ms-powerpoint/i, 'presentation'],
];

/** Reads a package of Office; `onShare` is told how far it is, from 0 to 1. Throws `UnreadableFile`. */
export function readOfficeFile(
  archive: Buffer,
  onShare: (share: number) => void,
): Pick<Source, 'kind' | 'sheets' | 'notes'> {
  const opened = openOfficePackage(archive);
  const main = opened.relations('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target;
  if (main === undefined) throw unreadable(kindWithoutMain(opened));
  const kind = kindOf(opened, main);
  const notes = createReadingNotes();
  noteOutside(opened, main, notes);
  const read = kind === 'docx' ? readDocument(opened, main, onShare) : readWorkbook(opened, main, onShare);
  for (const note of read.notes) notes.add(note.kind, note.count, note.detail);
  return { kind, sheets: read.sheets, notes: notes.list() };
}

function kindOf(opened: OfficePackage, main: string): Extract<SourceKind, 'docx' | 'xlsx'> {
  const type = opened.contentType(main);
  const kind = mainKinds.find(([pattern]) => pattern.test(type))?.[1];
  if (kind === 'docx' || kind === 'xlsx') return kind;
  // A package that says nothing of its parts still has its usual folders.
  if (kind === undefined && main.startsWith('word/')) return 'docx';
  if (kind === undefined && main.startsWith('xl/')) return 'xlsx';
  throw unreadable(kind ?? 'otherArchive');
}

function kindWithoutMain(opened: OfficePackage): FileReason {
  if (opened.names.includes('mimetype') && opened.names.includes('content.xml')) return 'openDocument';
  return opened.names.includes('manifest.json') && opened.names.some((name) => name.endsWith('.itareg'))
    ? 'register'
    : 'otherArchive';
}

/** What the package would run or fetch, were it opened in Office. */
function noteOutside(opened: OfficePackage, main: string, notes: ReadingNotes): void {
  if (opened.names.some((name) => /vbaProject\.bin$/i.test(name))) notes.add('macrosIgnored');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const outside = [main, `${folder}settings.xml`]
    .flatMap((part) => opened.relations(part))
    .filter(({ isExternal, type }) => isExternal && type !== 'hyperlink');
  const workbooks = opened.names.filter((name) => /(?:^|\/)externalLinks\/[^/]+\.xml$/i.test(name));
  notes.add('linkedPartsIgnored', outside.length + workbooks.length);
}

interface ReadParts {
  readonly sheets: readonly SourceSheet[];
  readonly notes: readonly SourceNote[];
}

function readDocument(opened: OfficePackage, main: string, onShare: (share: number) => void): ReadParts {
  const part = partFinder(opened, main);
  const document = mainText(opened, main);
  const read = sound(readDocx({ document, numbering: part('numbering'), styles: part('styles') }, onShare));
  return { sheets: [read.sheet], notes: read.notes };
}

function readWorkbook(opened: OfficePackage, main: string, onShare: (share: number) => void): ReadParts {
  const part = partFinder(opened, main);
  const sheets = new Map(
    opened.relations(main).flatMap((to) => (isInside(to, 'worksheet') ? [[to.id, to.target] as const] : [])),
  );
  const parts = {
    workbook: mainText(opened, main),
    sharedStrings: part('sharedStrings'),
    styles: part('styles'),
    sheet: (relationId: string) => {
      const target = sheets.get(relationId) ?? '';
      // One sheet named a hundred times would be read a hundred times.
      for (const [id, other] of sheets) if (other === target) sheets.delete(id);
      return opened.text(target);
    },
  };
  const read = sound(readXlsx(parts, onShare));
  if (read.sheets.length === 0) throw unreadable('noTable');
  return read;
}

function mainText(opened: OfficePackage, main: string): string {
  const text = opened.text(main);
  if (text === null) throw unreadable('packageDamaged');
  return text;
}

function partFinder(opened: OfficePackage, main: string): (type: string) => string | null {
  const relations = opened.relations(main);
  return (type) => opened.text(relations.find((to) => isInside(to, type))?.target ?? '');
}

function isInside(relation: Relation, type: string): boolean {
  return relation.type === type && !relation.isExternal;
}

function sound<Value>(read: Result<Value, XmlFault>): Value {
  if (!read.ok) throw unreadable(read.error);
  return read.value;
}
