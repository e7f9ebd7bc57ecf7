// The text of an untagged PDF that this program printed, read back as any reader does it: the strings of the pages, through each
// font's own table of characters. Only for files of our own making; it must not know what they say.
import { inflateSync } from 'node:zlib';

interface ReadObject {
  readonly dictionary: string;
  /** Unpacked, one character a byte; null in an object that is no stream. */
  readonly stream: string | null;
}

/** Every placed text of every page, in the order they were drawn. */
export function readBack(bytes: Uint8Array): readonly string[] {
  const objects = readObjects(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  return pages.flatMap(({ dictionary }) => {
    const fonts = new Map<string, ReadonlyMap<number, string>>();
    const resources = referred(objects, dictionary, 'Resources')?.dictionary ?? dictionary;
    for (const [, name = '', font = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = referred(objects, objects.get(Number(font))?.dictionary ?? '', 'ToUnicode')?.stream ?? '';
      fonts.set(name, readTable(table));
    }
    return textsOf(referred(objects, dictionary, 'Contents')?.stream ?? '', fonts);
  });
}

function readObjects(file: Buffer): ReadonlyMap<number, ReadObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, ReadObject>();
  const opening = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = opening.lastIndex;
    const end = text.indexOf('\nendobj', start);
    const streamAt = text.indexOf('\nstream\n', start);
    if (streamAt === -1 || streamAt > end) {
      objects.set(Number(found[1]), { dictionary: text.slice(start, end), stream: null });
      opening.lastIndex = end;
      continue;
    }
    const dictionary = text.slice(start, streamAt);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const dataAt = streamAt + '\nstream\n'.length;
    const data = file.subarray(dataAt, dataAt + length);
    const stream = dictionary.includes('/FlateDecode') ? inflateSync(data) : data;
    objects.set(Number(found[1]), { dictionary, stream: stream.toString('latin1') });
    opening.lastIndex = dataAt + length;
  }
  return objects;
}

function referred(objects: ReadonlyMap<number, ReadObject>, dictionary: string, key: string): ReadObject | undefined {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return id === undefined ? undefined : objects.get(Number(id));
}

/** What each code of a font means, by its ranges: `<0000> <003d> [<0e2d> <0066 0069> …]`. */
function readTable(table: string): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  for (const [, first = '', entries = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...entries.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, units = ''], index) => {
      const codes = units.match(/[0-9a-f]{4}/gi) ?? [];
      const meaning = codes.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
      meanings.set(Number.parseInt(first, 16) + index, meaning);
    });
  }
  return meanings;
}

/** A literal string, the name of a font taken up, or the operator that places a text. */
const contentTokens = /\(((?:[^()\\]|\\[\s\S])*)\)|\/(F\d+) [\d.]+ Tf|\b(Td)\b/g;

function textsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): readonly string[] {
  const texts: string[] = [];
  let meanings: ReadonlyMap<number, string> | undefined;
  for (const [, literal, font, placing] of content.matchAll(contentTokens)) {
    if (font !== undefined) meanings = fonts.get(font);
    if (placing !== undefined) texts.push('');
    if (literal === undefined) continue;
    const codes = literal.replace(/\\([\s\S])/g, (_, escaped: string) => (escaped === 'r' ? '\r' : escaped));
    let text = texts.pop() ?? '';
    for (let at = 0; at + 1 < codes.length; at += 2) {
      const code = codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1);
      text += meanings?.get(code) ?? '\ufffd';
    }
    texts.push(text);
  }
  return texts;
}
