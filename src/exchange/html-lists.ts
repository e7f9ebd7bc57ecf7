// Lists of a page with their marks made text, as a reader of the page sees them: what the page numbers by itself would be lost
// in a cell of plain text. Numbers inside numbers are joined (1.2.), since a cell has no indents to tell them by.
import { toThaiDigits } from '../thai/digits.ts';
import type { HtmlAttributes } from './html-tokens.ts';
import { roman } from './roman.ts';

export interface HtmlList {
  readonly kind: string;
  /** Numbers of the items this list stands in. */
  readonly outer: readonly number[];
  /** The number the next item takes. */
  next: number;
}

/** Stands for every dot, square and tick: a plain dash prints in any font. */
const bullet = '-';

/** Levels that are joined; hostile pages nest further. */
const mostLevels = 6;

/** The list that an `ol` or `ul` opens, inside `parent` or on its own. */
export function openList(name: string, attributes: HtmlAttributes, parent: HtmlList | null): HtmlList {
  const kind = styleKind(attributes) ?? (name === 'ol' ? kindOfType(attributes.get('type')) : 'disc');
  const isJoined = parent !== null && isCounted(parent.kind) && isCounted(kind);
  const outer = isJoined && parent.outer.length < mostLevels ? [...parent.outer, parent.next - 1] : [];
  return { kind, outer, next: wholeNumber(attributes.get('start')) ?? 1 };
}

/** The mark of the list's next item, "" where it shows none. */
export function markOfItem(list: HtmlList, attributes: HtmlAttributes): string {
  const number = wholeNumber(attributes.get('value')) ?? list.next;
  list.next = number + 1;
  const kind = styleKind(attributes) ?? list.kind;
  switch (kind) {
    case 'none':
      return '';
    case 'decimal':
    case 'decimal-leading-zero':
      return `${[...list.outer, number].join('.')}.`;
    case 'thai':
      return `${toThaiDigits([...list.outer, number].join('.'))}.`;
    case 'lower-alpha':
    case 'lower-latin':
      return `${letters(number)}.`;
    case 'upper-alpha':
    case 'upper-latin':
      return `${letters(number).toUpperCase()}.`;
    case 'lower-roman':
      return `${roman(number)}.`;
    case 'upper-roman':
      return `${roman(number).toUpperCase()}.`;
    default:
      return bullet;
  }
}

/** The mark in front of an item of Word's own lists; a dot or a tick of a symbol font, which is a letter there, is a dash. */
export function wordMark(text: string): string {
  const mark = text.replace(/\s+/gu, ' ').trim();
  return /^[^\p{N}\u0E01-\u0E2E]$/u.test(mark) ? bullet : mark;
}

function isCounted(kind: string): boolean {
  return kind === 'decimal' || kind === 'thai';
}

function styleKind(attributes: HtmlAttributes): string | undefined {
  return /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase();
}

function kindOfType(type: string | undefined): string {
  const kinds = new Map([
    ['a', 'lower-alpha'],
    ['A', 'upper-alpha'],
    ['i', 'lower-roman'],
    ['I', 'upper-roman'],
  ]);
  return kinds.get(type ?? '') ?? 'decimal';
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*[0-9]{1,6}\s*$/.test(text) ? Number(text) : null;
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(0x61 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text || '0';
}
