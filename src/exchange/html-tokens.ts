// HTML cut into tags and text, as tolerant as a browser and in time that grows with the length alone. It knows how HTML is
// written, not what its elements mean; comments, declarations, styles and scripts are passed over.
import { decodeEntities } from './html-entities.ts';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: HtmlAttributes }
  | { readonly kind: 'close'; readonly name: string };

/** Names in small letters; an attribute without a value has "". */
export type HtmlAttributes = ReadonlyMap<string, string>;

/** What stands between these and their end tag is no text of the page; without an end tag that is all the rest. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'title', 'xml', 'svg', 'template', 'iframe', 'object']);

/** The tokens of a page or a piece of one; never fails. A tag cut off by the end is dropped. */
export function* readHtmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const end = start === -1 ? source.length : start;
    if (end > at) yield { kind: 'text', text: decodeEntities(source.slice(at, end)) };
    if (start === -1) return;
    const sign = source[start + 1];
    const nameAt = sign === '/' ? start + 2 : start + 1;
    if (isLetter(source.charCodeAt(nameAt))) {
      const tag = readTag(source, nameAt);
      at = tag.end;
      if (!tag.isWhole) return;
      if (sign === '/') {
        yield { kind: 'close', name: tag.name };
      } else if (unread.has(tag.name)) {
        if (!tag.isEmpty) at = endOfElement(source, at, tag.name);
      } else {
        yield { kind: 'open', name: tag.name, attributes: tag.attributes };
        if (tag.isEmpty) yield { kind: 'close', name: tag.name };
      }
    } else if (sign === '!' || sign === '?' || sign === '/') {
      at = endOfMarkup(source, start);
    } else {
      yield { kind: 'text', text: '<' };
      at = start + 1;
    }
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Behind a comment, a declaration, or one of Word's conditions such as `<![if !supportLists]>`. */
function endOfMarkup(source: string, start: number): number {
  const isComment = source.startsWith('<!--', start);
  const close = isComment ? '-->' : '>';
  const end = source.indexOf(close, start + 2);
  return end === -1 ? source.length : end + close.length;
}

function endOfElement(source: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  const found = close.exec(source);
  const end = found ? source.indexOf('>', found.index) : -1;
  return end === -1 ? source.length : end + 1;
}

interface Tag {
  readonly name: string;
  readonly attributes: HtmlAttributes;
  readonly end: number;
  /** Written `<name/>`. */
  readonly isEmpty: boolean;
  /** False where the source ended inside it. */
  readonly isWhole: boolean;
}

const none: HtmlAttributes = new Map();

function readTag(source: string, nameAt: number): Tag {
  let at = endOfName(source, nameAt);
  const name = source.slice(nameAt, at).toLowerCase();
  let attributes: Map<string, string> | null = null;
  for (;;) {
    at = skipSpace(source, at);
    const character = source[at];
    if (character === undefined) return { name, attributes: none, end: at, isEmpty: false, isWhole: false };
    if (character === '>') {
      return {
        name,
        attributes: attributes ?? none,
        end: at + 1,
        isEmpty: source[at - 1] === '/',
        isWhole: true,
      };
    }
    if (character === '/') {
      at += 1;
      continue;
    }
    // A name has at least one character, so that each turn goes on.
    const end = endOfName(source, at + 1);
    const attribute = source.slice(at, end).toLowerCase();
    const value = readValue(source, end);
    attributes ??= new Map();
    if (!attributes.has(attribute)) attributes.set(attribute, decodeEntities(value.text));
    at = value.end;
  }
}

function readValue(source: string, from: number): { readonly text: string; readonly end: number } {
  const sign = skipSpace(source, from);
  if (source[sign] !== '=') return { text: '', end: from };
  const start = skipSpace(source, sign + 1);
  const quote = source[start];
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, start + 1);
    return end === -1 ? { text: '', end: source.length } : { text: source.slice(start + 1, end), end: end + 1 };
  }
  let end = start;
  while (end < source.length && source[end] !== '>' && !isSpace(source.charCodeAt(end))) end += 1;
  return { text: source.slice(start, end), end };
}

/** Where a tag's or an attribute's name ends: at white space, `/`, `>` or `=`. */
function endOfName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x2f || code === 0x3e || code === 0x3d || isSpace(code)) break;
  }
  return at;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
