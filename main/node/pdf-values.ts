// PDF's syntax as plain values: numbers, names, texts, lists, dictionaries and references, read from bytes kept one character each. It
// knows neither files nor what the values are for.

export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | readonly PdfValue[] | PdfDictionary;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A text, one character a byte. */
export interface PdfText {
  readonly kind: 'text';
  readonly bytes: string;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly id: number;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfReader {
  /** The next value, or what is no value: an operator or another word. Null at the end. */
  next(): PdfToken | null;
  readonly at: number;
}

export type PdfToken = { readonly value: PdfValue } | { readonly word: string };

const space = /[\0\t\n\f\r ]/;
const delimiter = /[()<>[\]{}/%\0\t\n\f\r ]/;

/** Values inside each other deeper than this are no honest file's. */
const deepest = 60;

/** Reads values from `at`; `hasReferences` is false in page contents, where "1 0 R" cannot stand. */
export function readPdfValues(source: string, start = 0, hasReferences = true): PdfReader {
  let at = start;
  return {
    next: () => readToken(0),
    get at() {
      return at;
    },
  };

  function skipSpace(): void {
    while (at < source.length) {
      const character = source[at] ?? '';
      if (character === '%') while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1;
      else if (space.test(character)) at += 1;
      else return;
    }
  }

  function readToken(depth: number): PdfToken | null {
    skipSpace();
    if (at >= source.length) return null;
    const character = source[at] ?? '';
    if (character === '(') return { value: { kind: 'text', bytes: readLiteral() } };
    if (character === '/') return { value: { kind: 'name', name: readName() } };
    if (source.startsWith('<<', at)) return readDictionary(depth);
    if (character === '<') return { value: { kind: 'text', bytes: readHexadecimal() } };
    if (character === '[') return readList(depth);
    const word = readWord();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return { value: readNumber(word) };
    if (word === 'true' || word === 'false') return { value: word === 'true' };
    return word === 'null' ? { value: null } : { word };
  }

  function readNumber(word: string): PdfValue {
    const reference =
      hasReferences && /^\d{1,9}$/.test(word) ? /^\s+\d{1,5}\s+R\b/.exec(source.slice(at, at + 24)) : null;
    if (reference === null) return Number(word);
    at += reference[0].length;
    return { kind: 'reference', id: Number(word) };
  }

  function readWord(): string {
    const from = at;
    at += 1;
    while (at < source.length && !delimiter.test(source[at] ?? '')) at += 1;
    return source.slice(from, at);
  }

  function readName(): string {
    const from = at + 1;
    at += 1;
    while (at < source.length && !delimiter.test(source[at] ?? '')) at += 1;
    return source
      .slice(from, at)
      .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  function readLiteral(): string {
    let text = '';
    let depth = 1;
    at += 1;
    for (; at < source.length; at += 1) {
      const character = source[at] ?? '';
      if (character === '\\') {
        text += readEscape();
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      text += character;
    }
    at += 1;
    return text;
  }

  /** Leaves the place on the last character of the escape. */
  function readEscape(): string {
    const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
    if (octal !== undefined) {
      at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    at += 1;
    const escaped = source[at] ?? '';
    if (escaped === '\r' && source[at + 1] === '\n') at += 1;
    return escapes[escaped] ?? escaped;
  }

  function readHexadecimal(): string {
    const end = source.indexOf('>', at);
    const digits = source.slice(at + 1, end === -1 ? source.length : end).replace(/[^0-9a-f]/gi, '');
    at = end === -1 ? source.length : end + 1;
    return (digits.match(/..?/g) ?? [])
      .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
      .join('');
  }

  function readList(depth: number): PdfToken {
    const values: PdfValue[] = [];
    at += 1;
    while (depth < deepest) {
      skipSpace();
      if (at >= source.length) break;
      if (source[at] === ']') {
        at += 1;
        break;
      }
      const token = readToken(depth + 1);
      if (token && 'value' in token) values.push(token.value);
    }
    return { value: values };
  }

  function readDictionary(depth: number): PdfToken {
    const entries = new Map<string, PdfValue>();
    at += 2;
    while (depth < deepest) {
      skipSpace();
      if (at >= source.length) break;
      if (source.startsWith('>>', at)) {
        at += 2;
        break;
      }
      const key = readToken(depth + 1);
      if (key === null) break;
      if (!('value' in key) || !isName(key.value)) continue;
      const before = at;
      const value = readToken(depth + 1);
      if (value && 'value' in value) entries.set(key.value.name, value.value);
      else if (value === null || at === before) break;
    }
    return { value: { kind: 'dictionary', entries } };
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};

export function isName(value: PdfValue | undefined): value is PdfName {
  return kindOf(value) === 'name';
}

export function isText(value: PdfValue | undefined): value is PdfText {
  return kindOf(value) === 'text';
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return kindOf(value) === 'reference';
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return kindOf(value) === 'dictionary';
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

function kindOf(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
}
