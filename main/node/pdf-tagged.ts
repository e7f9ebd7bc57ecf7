// The texts of a tagged PDF by the structure it names: elements in reading order with what stands in each, through each font's own table
// of characters. It must not know what the elements mean to a report.
import type { TaggedElement } from '../../src/exchange/tagged-grid.ts';
import { unreadable } from './office-package.ts';
import {
  isDictionary,
  isList,
  isReference,
  isString,
  nameOf,
  openForReading,
  type PdfFile,
  pageIds,
} from './pdf/pdf-file.ts';
import { type PdfValue, readText, readToken } from './pdf/pdf-syntax.ts';
import { readFontCodes } from './pdf-font-codes.ts';

/** The entries of a dictionary. */
type Entries = ReadonlyMap<string, PdfValue>;

export interface TaggedPdf {
  readonly roots: readonly TaggedElement[];
  /** Printed by this program: its texts are exact, its lines end where text says so. */
  readonly isOwn: boolean;
  /** Characters that stand for nothing: the font does not say what they mean. */
  readonly unknownCharacters: number;
}

const mostElements = 1_000_000;
const deepest = 100;

/**
 * Reads a tagged PDF; `onShare` is told how far it is. Throws `UnreadableFile`: `pdf` where the file has no structure,
 * `passwordProtected`, `packageUnsafe`.
 */
export function readTaggedPdf(bytes: Buffer, onShare: (share: number) => void): TaggedPdf {
  const file = openForReading(bytes);
  if (file === null) throw unreadable('pdf');
  if (file.isEncrypted) throw unreadable('passwordProtected');
  const tree = file.entries(file.catalogue.get('StructTreeRoot'));
  if (tree.size === 0) throw unreadable(file.isSpent() ? 'packageUnsafe' : 'pdf');
  onShare(0.3);
  const pages = readPages(file, (share) => onShare(0.3 + 0.5 * share));
  const roles = file.entries(tree.get('RoleMap'));
  const seen = new Set<number>();
  let elements = 0;

  const readKids = (parent: Entries, page: string, depth: number): TaggedElement['kids'] =>
    oneOrMore(file, parent.get('K')).flatMap((kid): TaggedElement['kids'] => {
      if (typeof kid === 'number') return [pages.texts.get(`${page} ${kid}`) ?? ''];
      const own = file.entries(kid);
      const number = own.get('MCID');
      if (typeof number === 'number') return [pages.texts.get(`${pageOf(own, page)} ${number}`) ?? ''];
      if (isReference(kid)) {
        // An element that holds itself is no tree.
        if (seen.has(kid.id)) return [];
        seen.add(kid.id);
      }
      elements += 1;
      if (!own.has('S') || depth > deepest || elements > mostElements) return [];
      return [readElement(own, page, depth)];
    });

  const readElement = (own: Entries, page: string, depth: number): TaggedElement => {
    const attributes = oneOrMore(file, own.get('A')).map((attribute) => file.entries(attribute));
    const spanOf = (name: string) => {
      const span = attributes
        .map((attribute) => file.resolve(attribute.get(name)))
        .find((found) => typeof found === 'number');
      return typeof span === 'number' && span >= 1 && span <= 100 ? Math.floor(span) : 1;
    };
    return {
      role: roleOf(file, own.get('S'), roles),
      columnSpan: spanOf('ColSpan'),
      rowSpan: spanOf('RowSpan'),
      kids: readKids(own, pageOf(own, page), depth + 1),
    };
  };

  const roots = readKids(tree, '', 0).filter((kid) => typeof kid !== 'string');
  if (file.isSpent()) throw unreadable('packageUnsafe');
  onShare(1);
  const information = file.entries(file.index.trailer.get('Info'));
  return {
    roots,
    isOwn: readText(file.resolve(information.get('Creator'))) === 'ita-register',
    unknownCharacters: pages.unknown(),
  };
}

/** What may stand alone where a list may stand. */
function oneOrMore(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = file.resolve(value);
  if (isList(found)) return found.items;
  return found === null ? [] : [value ?? null];
}

function pageOf(entries: Entries, usual: string): string {
  const page = entries.get('Pg');
  return isReference(page) ? String(page.id) : usual;
}

/** A role of the file's own by the standard one it stands for. */
function roleOf(file: PdfFile, value: PdfValue | undefined, roles: Entries): string {
  let role = nameOf(file, value);
  for (let steps = 0; steps < 10; steps += 1) {
    const next = nameOf(file, roles.get(role));
    if (next === '' || next === role) break;
    role = next;
  }
  return role;
}

interface PageTexts {
  /** By page and number of the content. */
  readonly texts: ReadonlyMap<string, string>;
  unknown(): number;
}

function readPages(file: PdfFile, onShare: (share: number) => void): PageTexts {
  const texts = new Map<string, string>();
  const fonts = readFontCodes(file);
  const pages = pageIds(file);
  for (const [index, id] of pages.entries()) {
    const page = file.entries(file.object(id));
    const parts = oneOrMore(file, page.get('Contents')).map((part) => file.unpack(part) ?? new Uint8Array());
    if (file.isSpent()) throw unreadable('packageUnsafe');
    readContent(Buffer.concat(parts.flatMap((part) => [part, newline])), fontsOf(file, page), (number, text) => {
      const key = `${id} ${number}`;
      texts.set(key, (texts.get(key) ?? '') + text);
    });
    onShare((index + 1) / pages.length);
  }
  return { texts, unknown: fonts.unknown };

  /** Gives each marked content's text; "\n" where its text goes on in another line. */
  function readContent(content: Uint8Array, pageFonts: Entries, add: (number: number, text: string) => void): void {
    const cursor = { bytes: content, at: 0 };
    const open: { readonly number: number | null; readonly instead: string | null }[] = [];
    let operands: PdfValue[] = [];
    let decode = fonts.decoderOf(undefined);
    let y = 0;
    let shownY: number | null = null;
    const show = (text: string): void => {
      const number = open.findLast((content) => content.number !== null)?.number;
      if (number !== undefined && number !== null && open.every(({ instead }) => instead === null)) add(number, text);
    };
    for (let token = readToken(cursor); token !== null; token = readToken(cursor)) {
      if ('value' in token) {
        operands.push(token.value);
        continue;
      }
      switch (token.word) {
        case 'BDC':
        case 'BMC': {
          const properties = operands.find(isDictionary)?.entries;
          const number = properties?.get('MCID');
          const instead = properties?.get('ActualText');
          const text = isString(instead) ? readText(instead) : null;
          if (text !== null) show(text);
          open.push({ number: typeof number === 'number' ? number : null, instead: text });
          if (text !== null && typeof number === 'number') add(number, text);
          break;
        }
        case 'EMC':
          open.pop();
          break;
        case 'Tf': {
          decode = fonts.decoderOf(pageFonts.get(nameOf(file, operands[0])));
          break;
        }
        case 'BT':
          y = 0;
          break;
        case 'Td':
        case 'TD':
          y += numberIn(operands.at(-1));
          break;
        case 'Tm':
          y = numberIn(operands.at(-1));
          break;
        case 'T*':
          y -= anyLine;
          break;
        case "'":
        case '"':
        case 'Tj':
        case 'TJ': {
          if (token.word.length === 1) y -= anyLine;
          const text = operands
            .flatMap((operand) => (isList(operand) ? operand.items : [operand]))
            .map((part) => (isString(part) ? decode(part.bytes) : ''));
          if (shownY !== null && Math.abs(y - shownY) > sameLine) show('\n');
          shownY = y;
          show(text.join(''));
          break;
        }
        default:
      }
      operands = [];
    }
  }
}

/** Between two parts of a page's content, which no word crosses. */
const newline = Uint8Array.of(0x0a);

/** A page's own fonts, or those of the pages it stands among. */
function fontsOf(file: PdfFile, page: Entries): Entries {
  let entries = page;
  for (let steps = 0; steps < deepest && !entries.has('Resources'); steps += 1)
    entries = file.entries(entries.get('Parent'));
  return file.entries(file.entries(entries.get('Resources')).get('Font'));
}

/** Texts nearer than this stand on one line, whatever moves letters up and down in it. */
const sameLine = 0.5;
/** How far a line is below another does not matter here. */
const anyLine = 10;

function numberIn(value: PdfValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
