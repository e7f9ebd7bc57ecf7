// The texts of a tagged PDF by the structure it names: elements in reading order with what stands in each, through each font's own table
// of characters. It must not know what the elements mean to a report.
import type { TaggedElement } from '../../src/exchange/tagged-grid.ts';
import { unreadable } from './office-package.ts';
import { type PdfObjects, readPdfObjects } from './pdf-file.ts';
import { readFontCodes } from './pdf-font-codes.ts';
import {
  isDictionary,
  isName,
  isReference,
  isText,
  type PdfDictionary,
  type PdfValue,
  readPdfValues,
} from './pdf-values.ts';

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
  const file = readPdfObjects(bytes);
  const root = file.dictionary(file.trailer.entries.get('Root'));
  const tree = file.dictionary(root.entries.get('StructTreeRoot'));
  if (tree.entries.size === 0) throw unreadable('pdf');
  onShare(0.3);
  const pages = readPages(file, root, (share) => onShare(0.3 + 0.5 * share));
  const roles = file.dictionary(tree.entries.get('RoleMap')).entries;
  const seen = new Set<number>();
  let elements = 0;

  const readKids = (parent: PdfDictionary, page: string, depth: number): TaggedElement['kids'] =>
    file.list(parent.entries.get('K')).flatMap((kid): TaggedElement['kids'] => {
      if (typeof kid === 'number') return [pages.texts.get(`${page} ${kid}`) ?? ''];
      const own = file.dictionary(kid);
      const number = own.entries.get('MCID');
      if (typeof number === 'number') return [pages.texts.get(`${pageOf(own, page)} ${number}`) ?? ''];
      if (isReference(kid)) {
        // An element that holds itself is no tree.
        if (seen.has(kid.id)) return [];
        seen.add(kid.id);
      }
      elements += 1;
      if (!own.entries.has('S') || depth > deepest || elements > mostElements) return [];
      return [readElement(own, page, depth)];
    });

  const readElement = (own: PdfDictionary, page: string, depth: number): TaggedElement => {
    const attributes = file.list(own.entries.get('A')).map((attribute) => file.dictionary(attribute).entries);
    const spanOf = (name: string) => {
      const span = attributes
        .map((attribute) => file.get(attribute.get(name)))
        .find((found) => typeof found === 'number');
      return typeof span === 'number' && span >= 1 && span <= 100 ? Math.floor(span) : 1;
    };
    return {
      role: roleOf(own.entries.get('S'), roles),
      columnSpan: spanOf('ColSpan'),
      rowSpan: spanOf('RowSpan'),
      kids: readKids(own, pageOf(own, page), depth + 1),
    };
  };

  const found = readKids(tree, '', 0).filter((kid) => typeof kid !== 'string');
  onShare(1);
  const information = file.dictionary(file.trailer.entries.get('Info'));
  const creator = file.get(information.entries.get('Creator'));
  return {
    roots: found,
    isOwn: isText(creator) && ownCreator.test(creator.bytes),
    unknownCharacters: pages.unknown(),
  };
}

/** As PDF writes it in one byte a character, or in two. */
const ownCreator = /^(?:ita-register$|þÿ(?:\0i\0t\0a\0-))/;

function pageOf({ entries }: PdfDictionary, usual: string): string {
  const page = entries.get('Pg');
  return isReference(page) ? String(page.id) : usual;
}

/** A role of the file's own by the standard one it stands for. */
function roleOf(value: PdfValue | undefined, roles: PdfDictionary['entries']): string {
  let role = isName(value) ? value.name : '';
  for (let steps = 0; steps < 10; steps += 1) {
    const next = roles.get(role);
    if (!isName(next) || next.name === role) break;
    role = next.name;
  }
  return role;
}

interface PageTexts {
  /** By page and number of the content. */
  readonly texts: ReadonlyMap<string, string>;
  unknown(): number;
}

function readPages(file: PdfObjects, root: PdfDictionary, onShare: (share: number) => void): PageTexts {
  const texts = new Map<string, string>();
  const pages: { readonly id: number; readonly fonts: PdfDictionary }[] = [];
  const visit = (value: PdfValue | undefined, inherited: PdfDictionary, depth: number): void => {
    const { entries } = file.dictionary(value);
    const resources = entries.has('Resources') ? file.dictionary(entries.get('Resources')) : inherited;
    const kids = entries.get('Kids');
    if (kids === undefined) {
      if (isReference(value)) pages.push({ id: value.id, fonts: file.dictionary(resources.entries.get('Font')) });
    } else if (depth < deepest && pages.length < mostElements) {
      for (const kid of file.list(kids)) visit(kid, resources, depth + 1);
    }
  };
  const pageTree = root.entries.get('Pages');
  visit(pageTree, file.dictionary(undefined), 0);
  const fonts = readFontCodes(file);
  for (const [index, page] of pages.entries()) {
    const reference = { kind: 'reference', id: page.id } as const;
    const content = file
      .list(file.dictionary(reference).entries.get('Contents'))
      .map((part) => file.stream(part))
      .join('\n');
    readContent(content, page.fonts, (number, text) => {
      const key = `${page.id} ${number}`;
      texts.set(key, (texts.get(key) ?? '') + text);
    });
    onShare((index + 1) / pages.length);
  }
  return { texts, unknown: fonts.unknown };

  /** Gives each marked content's text; "\n" where its text goes on in another line. */
  function readContent(content: string, pageFonts: PdfDictionary, add: (number: number, text: string) => void): void {
    const reader = readPdfValues(content, 0, false);
    const open: { readonly number: number | null; readonly instead: string | null }[] = [];
    let operands: PdfValue[] = [];
    let decode = fonts.decoderOf(undefined);
    let y = 0;
    let shownY: number | null = null;
    const show = (text: string): void => {
      const number = open.findLast((content) => content.number !== null)?.number;
      if (number !== undefined && number !== null && open.every(({ instead }) => instead === null)) add(number, text);
    };
    for (let token = reader.next(); token !== null; token = reader.next()) {
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
          const text = isText(instead) ? textOf(instead.bytes) : null;
          if (text !== null) show(text);
          open.push({ number: typeof number === 'number' ? number : null, instead: text });
          if (text !== null && typeof number === 'number') add(number, text);
          break;
        }
        case 'EMC':
          open.pop();
          break;
        case 'Tf': {
          const [font] = operands;
          decode = fonts.decoderOf(isName(font) ? pageFonts.entries.get(font.name) : undefined);
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
          const text = operands.flat().flatMap((part) => (isText(part) ? [decode(part.bytes)] : []));
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

/** Texts nearer than this stand on one line, whatever moves letters up and down in it. */
const sameLine = 0.5;
/** How far a line is below another does not matter here. */
const anyLine = 10;

function numberIn(value: PdfValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** A text of the file's own: in two bytes a character behind a mark, else in one. */
function textOf(bytes: string): string {
  if (!bytes.startsWith('þÿ')) return bytes;
  return Buffer.from(bytes.slice(2, bytes.length - (bytes.length % 2)), 'latin1')
    .swap16()
    .toString('utf16le');
}
