import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText, searchKey } from '../../../src/thai/normalise.ts';

const nikhahit = '\u0E4D';
const aa = '\u0E32';

test('a decomposed sara am is joined', () => {
  expect(normaliseText(`ด${nikhahit}${aa}เนินการ`)).toBe('ดำเนินการ');
});

test('a sara am decomposed around a tone mark is joined after the tone, in either order', () => {
  expect(normaliseText(`น${nikhahit}้${aa}`)).toBe('น้ำ');
  expect(normaliseText(`น้${nikhahit}${aa}`)).toBe('น้ำ');
});

test('two เ typed for แ become แ', () => {
  expect(normaliseText('เเผนการเเละ')).toBe('แผนการและ');
});

test('marks typed in the wrong order are put in the order of NFC', () => {
  expect(normaliseText('ผ\u0E49\u0E39')).toBe('ผ\u0E39\u0E49');
});

test('characters that print as boxes are dropped', () => {
  expect(normaliseText('\uFEFFงบ\u200Bประ\u200C\u200Dมา\u2060ณ\u00AD')).toBe('งบประมาณ');
});

test('every kind of line end becomes a newline', () => {
  expect(normaliseText('ก\r\nข\rค\u2028ง\u2029จ\u000Bฉ\u000Cช\u0085ซ\nฌ')).toBe('ก\nข\nค\nง\nจ\nฉ\nช\nซ\nฌ');
});

test('control characters go, tab and newline stay, a space that does not break becomes a space', () => {
  expect(normaliseText('ก\u0000\u0007\u001B\u007F\tข\n\u00A0ค')).toBe('ก\tข\n ค');
});

test('half an emoji is dropped, a whole one stays', () => {
  expect(normaliseText('ก\uD83Dข😀')).toBe('กข😀');
});

test('spelling faults and odd spacing stay as they were written', () => {
  const text = '  โดยมึ  ราอบ ๖ เดือน   นำ้ ';
  expect(normaliseText(text)).toBe(text);
});

test('normalising twice changes nothing more', () => {
  const marks = fc.constantFrom(
    '\u0E4D',
    '\u0E32',
    '\u0E33',
    '\u0E48',
    '\u0E49',
    '\u0E39',
    '\u0E3A',
    '\u0301',
    'เ',
    'น',
    '\u200B',
    '\r',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(marks), (parts) => isStable(parts.join(''))),
    { seed: 2566 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), isStable), { seed: 2566 });
});

function isStable(text: string): boolean {
  const once = normaliseText(text);
  return normaliseText(once) === once;
}

test('a search finds Thai digits by Arabic ones, whatever the case and spacing', () => {
  expect(searchKey('  พ.ศ.\u00A0๒๕๖๖ \n OIT ')).toBe('พ.ศ. 2566 oit');
  expect(searchKey(`ด${nikhahit}${aa}เนินการ`)).toBe(searchKey('ดำเนินการ'));
});
