// Word's automatic numbering as text: each format, each way a list goes on or begins anew, wherever Word keeps its definition.
import { expect, it } from 'vitest';
import { formatNumber } from '../../../src/exchange/docx-number-formats.ts';
import { readDocx } from '../../../src/exchange/docx-reader.ts';
import { documentPart, paragraph, wordNamespace } from '../../fixtures/office-sources/docx-maker.ts';

const part = (name: string, content: string) => `<w:${name} xmlns:w="${wordNamespace}">${content}</w:${name}>`;

/** The lines of a document with these parts. */
function linesOf(body: string, numbering: string, styles: string | null = null): readonly string[] {
  const read = readDocx({
    document: documentPart(body),
    numbering: part('numbering', numbering),
    styles: styles === null ? null : part('styles', styles),
  });
  if (!read.ok) throw new Error(read.error);
  return read.value.sheet.grid.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
}

interface MadeLevel {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

const level = ({ format = 'decimal', text, start = 1, more = '' }: MadeLevel, index: number) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly MadeLevel[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const restart = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const items = (...places: readonly (readonly [list: number, level: number])[]) =>
  places.map(([of, at]) => paragraph('ข้อ', { list: of, level: at })).join('');

it.each([
  ['decimal', ['1', '2', '12']],
  ['thaiNumbers', ['๑', '๒', '๑๒']],
  ['thaiLetters', ['ก', 'ข', 'ฏ']],
  ['thaiCounting', ['หนึ่ง', 'สอง', 'สิบสอง']],
  ['lowerLetter', ['a', 'b', 'l']],
  ['upperLetter', ['A', 'B', 'L']],
  ['lowerRoman', ['i', 'ii', 'xii']],
  ['upperRoman', ['I', 'II', 'XII']],
  ['decimalZero', ['01', '02', '12']],
  ['none', ['', '', '']],
  ['chineseCounting', ['1', '2', '12']],
] as const)('counts in %s', (format, expected) => {
  expect([1, 2, 12].map((number) => formatNumber(number, format))).toEqual(expected);
});

it('goes on behind the last letter by doubling, passes over letters Word does not count by, and says large numbers', () => {
  expect([27, 53].map((number) => formatNumber(number, 'lowerLetter'))).toEqual(['aa', 'aaa']);
  expect([3, 4, 41, 42].map((number) => formatNumber(number, 'thaiLetters'))).toEqual(['ค', 'ง', 'ฮ', 'กก']);
  expect([11, 20, 21, 101, 110, 2566].map((number) => formatNumber(number, 'thaiCounting'))).toEqual([
    'สิบเอ็ด',
    'ยี่สิบ',
    'ยี่สิบเอ็ด',
    'หนึ่งร้อยเอ็ด',
    'หนึ่งร้อยสิบ',
    'สองพันห้าร้อยหกสิบหก',
  ]);
  expect([0, 4000].map((number) => formatNumber(number, 'upperRoman'))).toEqual(['0', '4000']);
});

it('numbers levels inside each other and begins the inner ones anew under each outer one', () => {
  const numbering =
    abstract(0, [
      { format: 'thaiNumbers', text: '%1)' },
      { format: 'thaiNumbers', text: '%1.%2)' },
      { format: 'thaiLetters', text: '(%3)' },
    ]) + list(1, 0);
  expect(linesOf(items([1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1]), numbering)).toEqual([
    '๑) ข้อ',
    '๑.๑) ข้อ',
    '(ก) ข้อ',
    '(ข) ข้อ',
    '๑.๒) ข้อ',
    '(ก) ข้อ',
    '๒) ข้อ',
    '๒.๑) ข้อ',
  ]);
});

it('lists of one definition share their counter; one that says where it starts does so the first time', () => {
  const numbering = abstract(0, [{ text: '%1.' }]) + list(1, 0) + list(2, 0) + list(3, 0, restart(0, 8));
  expect(linesOf(items([1, 0], [1, 0], [2, 0], [3, 0], [3, 0], [1, 0]), numbering)).toEqual([
    '1. ข้อ',
    '2. ข้อ',
    '3. ข้อ',
    '8. ข้อ',
    '9. ข้อ',
    '10. ข้อ',
  ]);
});

it('a level may never begin anew, or only under a certain one', () => {
  const numbering =
    abstract(0, [
      { text: '%1.' },
      { text: '%2)', more: '<w:lvlRestart w:val="0"/>' },
      { text: '[%3]', more: '<w:lvlRestart w:val="1"/>' },
    ]) + list(1, 0);
  const places = [
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 1],
    [1, 2],
    [1, 0],
    [1, 1],
    [1, 2],
  ] as const;
  expect(linesOf(items(...places), numbering).map((line) => line.split(' ')[0])).toEqual([
    ...['1.', '1)', '[1]', '2)', '[2]'],
    ...['2.', '3)', '[1]'],
  ]);
});

it('writes all numbers of a legal level in Arabic digits', () => {
  const levels = [
    { format: 'upperRoman', text: '%1' },
    { text: '%1.%2', more: '<w:isLgl/>' },
  ];
  expect(linesOf(items([1, 0], [1, 1]), abstract(0, levels) + list(1, 0))).toEqual(['I ข้อ', '1.1 ข้อ']);
});

it('takes a level that the list itself defines, and one number of an outer level that was never used', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level({ format: 'thaiLetters', text: '%1.', start: 2 }, 0)}</w:lvlOverride>`;
  const numbering = abstract(0, [{ text: '%1.' }, { text: '%1.%2' }]) + list(1, 0, own) + list(2, 0);
  expect(linesOf(items([1, 0]), numbering)).toEqual(['ข. ข้อ']);
  expect(linesOf(items([2, 1]), numbering)).toEqual(['1.1 ข้อ']);
});

it('draws every dot, square and tick as a dash', () => {
  const numbering =
    abstract(0, [
      { format: 'bullet', text: '\uF0B7' },
      { format: 'bullet', text: 'o' },
    ]) + list(1, 0);
  expect(linesOf(items([1, 0], [1, 1]), numbering)).toEqual(['- ข้อ', '- ข้อ']);
});

it('puts no space where the list puts none, and shows a mark without a text', () => {
  const numbering = abstract(0, [{ text: 'ข้อ %1', more: '<w:suff w:val="nothing"/>' }, { text: '%2)' }]) + list(1, 0);
  expect(linesOf(paragraph('ก', { list: 1 }) + paragraph('', { list: 1, level: 1 }), numbering)).toEqual([
    'ข้อ 1ก',
    '1)',
  ]);
});

it('numbers by style: the style of a paragraph, the styles it is based on, the level that names it', () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="One"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Two"><w:basedOn w:val="One"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Off"><w:basedOn w:val="One"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>',
  ].join('');
  const levels = [
    { text: '%1.', more: '<w:pStyle w:val="One"/>' },
    { text: '%1.%2', more: '<w:pStyle w:val="Two"/>' },
  ];
  const body = ['One', 'Two', 'Off', 'One', 'Normal'].map((style) => paragraph('ข้อ', { style })).join('');
  const off = `<w:p><w:pPr><w:pStyle w:val="One"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>ข้อ</w:t></w:r></w:p>`;
  expect(linesOf(body + off, abstract(0, levels) + list(1, 0), styles)).toEqual([
    '1. ข้อ',
    '1.1 ข้อ',
    'ข้อ',
    '2. ข้อ',
    'ข้อ',
    'ข้อ',
  ]);
});

it('follows a definition that only names a style of lists', () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Legal"/></w:abstractNum>';
  const numbering = abstract(0, [{ format: 'thaiNumbers', text: '%1)' }]) + link + list(1, 1) + list(2, 0);
  expect(linesOf(items([1, 0], [2, 0]), numbering, styles)).toEqual(['๑) ข้อ', '๒) ข้อ']);
});

it('draws no mark for a list or level that is not defined, and survives definitions in a ring', () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="R"><w:basedOn w:val="S"/></w:style><w:style w:type="paragraph" w:styleId="S"><w:basedOn w:val="R"/></w:style>';
  const ring = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum>';
  const body = items([1, 0], [7, 0], [1, 8]) + paragraph('ข้อ', { style: 'R' });
  expect(linesOf(body, ring + list(1, 0), styles)).toEqual(['ข้อ', 'ข้อ', 'ข้อ', 'ข้อ']);
});
