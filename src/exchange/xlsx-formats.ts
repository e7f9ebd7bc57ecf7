// How a workbook shows a number: as a date, a share, with so many decimals, with words around it. The codes are those of
// ECMA-376, 18.8.30, with Thai Excel's own.
import { toThaiDigits } from '../thai/digits.ts';
import type { ShownMoment } from './xlsx-dates.ts';
import { childOf, childrenOf, numberIn, type XmlElement } from './xml-tree.ts';

export type CellFormat =
  | { readonly kind: 'general' }
  | ({ readonly kind: 'moment' } & ShownMoment)
  | {
      readonly kind: 'number';
      readonly decimals: number;
      readonly wholeDigits: number;
      readonly isGrouped: boolean;
      readonly isShare: boolean;
      readonly isThai: boolean;
      readonly before: string;
      readonly after: string;
    };

const general: CellFormat = { kind: 'general' };

/** Codes that workbooks name by number alone; 59 to 81 are Thai Excel's. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'd/m/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'd/m/yyyy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0'],
  [42, '#,##0'],
  [43, '#,##0.00'],
  [44, '#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [59, 't0'],
  [60, 't0.00'],
  [61, 't#,##0'],
  [62, 't#,##0.00'],
  [67, 't0%'],
  [68, 't0.00%'],
  [71, 'd/m/yyyy'],
  [72, 'd-mmm-yy'],
  [73, 'd-mmm'],
  [74, 'mmm-yy'],
  [75, 'h:mm'],
  [76, 'h:mm:ss'],
  [77, 'd/m/yyyy h:mm'],
  [78, 'mm:ss'],
  [79, '[h]:mm:ss'],
  [80, 'mm:ss'],
  [81, 'd/m/yyyy'],
]);

/** The format of each style that cells name by its place; a workbook without styles has none. */
export function readCellFormats(styles: XmlElement | null): readonly CellFormat[] {
  const own = new Map<number, string>();
  for (const format of childrenOf(childOf(styles ?? undefined, 'x:numFmts'), 'x:numFmt')) {
    const id = numberIn(format, 'numFmtId');
    if (id !== null) own.set(id, format.attributes.get('formatCode') ?? '');
  }
  const known = new Map<number, CellFormat>();
  return childrenOf(childOf(styles ?? undefined, 'x:cellXfs'), 'x:xf').map((style) => {
    const id = numberIn(style, 'numFmtId') ?? 0;
    const format = known.get(id) ?? parseFormat(own.get(id) ?? builtIn.get(id) ?? 'General');
    known.set(id, format);
    return format;
  });
}

/** What a code means for positive numbers; a code that is too clever shows the number as it is. */
export function parseFormat(code: string): CellFormat {
  const { signs, before, after } = takeApart(code);
  // "General" may have words around it; the letters of the word itself are no signs of a date.
  if (/general|standard|^@?$|[?/]\s*\?|e[+-]/i.test(signs)) return general;
  const time = /[hs]/i.test(signs);
  const year = /[yb]/i.test(signs);
  const day = /d/i.test(signs);
  const month = /m/i.test(signs) && (day || year || !time || /mmm/i.test(signs));
  if (time || year || day || month) {
    const isYearShort = year && !/[yb]{3}/i.test(signs);
    return { kind: 'moment', day, month, year, time, isYearShort };
  }
  const [whole = '', decimals = ''] = signs.split('.');
  if (!/[0#]/.test(signs)) return general;
  return {
    kind: 'number',
    decimals: Math.min(20, decimals.replace(/[^0#]/g, '').length),
    wholeDigits: Math.min(20, whole.replace(/[^0]/g, '').length),
    isGrouped: /[0#],[0#]/.test(whole),
    isShare: signs.includes('%'),
    isThai: /^t|\[\$-D/i.test(code),
    before,
    after,
  };
}

/** The signs of the first section, and the words that stand before and behind them. */
function takeApart(code: string): { signs: string; before: string; after: string } {
  let signs = '';
  let before = '';
  let after = '';
  const word = (text: string) => {
    if (signs === '') before += text;
    else after += text;
  };
  const parts = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]?|([;])|(.)/gsu;
  for (const [, quoted, escaped, bracket, end, sign] of code.slice(0, 1000).matchAll(parts)) {
    if (end !== undefined) break;
    if (quoted !== undefined) word(quoted);
    else if (escaped !== undefined) word(escaped);
    else if (bracket !== undefined) signs += /^[hms]+$/i.test(bracket) ? bracket : '';
    else if (sign === ' ' || sign === '-' || sign === '(' || sign === ')') word(sign);
    else if (sign !== undefined && !(signs === '' && sign === 't')) signs += sign;
  }
  return { signs, before, after };
}

/** A number as its format shows it. */
export function numberText(value: number, format: CellFormat): string {
  if (format.kind !== 'number') return plainNumber(value);
  const shown = Math.abs(format.isShare ? value * 100 : value);
  if (shown >= 1e21) return plainNumber(value);
  const [whole = '', decimals = ''] = rounded(shown, format.decimals).split('.');
  const digits = whole.padStart(format.wholeDigits, '0');
  const grouped = format.isGrouped ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits;
  const number = `${grouped}${decimals === '' ? '' : `.${decimals}`}${format.isShare ? '%' : ''}`;
  const text = `${value < 0 ? '-' : ''}${format.before}${number}${format.after}`.trim();
  return format.isThai ? toThaiDigits(text) : text;
}

/** Rounded as people do: half away from zero, of the decimal number that is shown. */
function rounded(value: number, decimals: number): string {
  const exact = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  return Number.isFinite(exact) ? (Math.round(exact) / 10 ** decimals).toFixed(decimals) : value.toFixed(decimals);
}

/** The fifteen digits that a workbook knows of a number, without the noise behind them. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
