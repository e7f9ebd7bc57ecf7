// XML of office files as a tree of what a reader asks for. Names come with the prefixes of this house whatever the file calls its
// namespaces, the strict form of a format reads like the usual one; a document that declares entities is refused unread.
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../result.ts';

export interface XmlElement {
  /** `w:p`; `:name` where the namespace is none of ours. */
  readonly name: string;
  /** Attributes of our namespaces and of none. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What of a document is wanted; the rest takes no memory. */
export interface XmlReading {
  /** Elements whose text is kept. */
  readonly textIn: ReadonlySet<string>;
  /** Elements that are passed over with all that is in them. */
  readonly unread?: ReadonlySet<string>;
  /** Elements handed over as soon as they end; they do not stay in the tree. */
  readonly taken?: { readonly name: string; readonly take: (element: XmlElement) => void };
  /** Told now and then how much has been read, from 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** Not well formed, of declared entities (which can grow without end), or nested deeper than any office program writes. */
export type XmlFault = 'xmlBroken' | 'xmlEntities';

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Tables in tables in text boxes stay far below. */
const mostLevels = 400;

const pieceLength = 1 << 20;

const noAttributes: ReadonlyMap<string, string> = new Map();

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

class Refused extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Reads a whole document; the result is its root. Nothing is fetched and no entity but XML's own five is known. */
export function readXml(source: string, reading: XmlReading): Result<XmlElement, XmlFault> {
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  /** Levels inside an element that is passed over. */
  let unreadLevels = 0;
  let levels = 0;

  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => {
    throw new Refused('xmlBroken');
  });
  parser.on('doctype', () => {
    throw new Refused('xmlEntities');
  });
  parser.on('opentag', (tag) => {
    levels += 1;
    if (levels > mostLevels) throw new Refused('xmlBroken');
    const name = `${prefixes.get(tag.uri) ?? ''}:${tag.local}`;
    if (unreadLevels > 0 || reading.unread?.has(name)) unreadLevels += 1;
    else open.push({ name, attributes: attributesOf(tag.attributes), children: [] });
  });
  parser.on('closetag', () => {
    levels -= 1;
    if (unreadLevels > 0) {
      unreadLevels -= 1;
      return;
    }
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (element.name === reading.taken?.name) reading.taken.take(element);
    else if (parent) parent.children.push(element);
    if (!parent) root = element;
  });
  const keepText = (text: string) => {
    const element = unreadLevels === 0 ? open.at(-1) : undefined;
    if (element && reading.textIn.has(element.name)) element.children.push(text);
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);

  try {
    for (let at = 0; at < source.length; at += pieceLength) {
      parser.write(source.slice(at, at + pieceLength));
      reading.onShare?.(Math.min(1, (at + pieceLength) / source.length));
    }
    parser.close();
  } catch (fault) {
    if (fault instanceof Refused) return fail(fault.fault);
    throw fault;
  }
  return root ? ok(root) : fail('xmlBroken');
}

function attributesOf(attributes: Readonly<Record<string, SaxesAttributeNS>>): ReadonlyMap<string, string> {
  let read: Map<string, string> | null = null;
  for (const { uri, local, value } of Object.values(attributes)) {
    const prefix = uri === '' ? '' : prefixes.get(uri);
    // Word numbers each of its editing sessions on every paragraph and run.
    if (prefix === undefined || local.startsWith('rsid')) continue;
    read ??= new Map();
    read.set(prefix === '' ? local : `${prefix}:${local}`, value);
  }
  return read ?? noAttributes;
}

/** The elements among an element's children; none where there is no element. */
export function elementsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name);
}

/** Every child of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name);
}

/** All kept text in an element, in its order. */
export function textOf(element: XmlElement | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? '';
}

/** A whole number not below zero in an attribute; null for anything else, and for more than nine digits. */
export function numberIn(element: XmlElement | undefined, attribute: string): number | null {
  const text = element?.attributes.get(attribute)?.trim();
  return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : null;
}
