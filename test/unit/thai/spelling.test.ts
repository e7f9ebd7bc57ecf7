// Words spelled right and wrong: the list that ships, the field's lexicon, an office's own words, what half the country misspells.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCommonMisspellings } from '../../../src/thai/common-misspellings.ts';
import { normaliseText } from '../../../src/thai/normalise.ts';
import { findMisspellings } from '../../../src/thai/spelling.ts';
import { findStraySpaces } from '../../../src/thai/stray-spaces.ts';
import { knownWords, readWordList } from '../../../src/thai/word-list.ts';

const asset = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
const list = readWordList(gunzipSync(asset('assets/words/th.txt.gz')).toString('utf8'));
const known = knownWords(list, ['หมากเจี๊ยะ']);

const wrong = (text: string) =>
  findMisspellings(text, known).map(({ start, end, suggestions }) => [text.slice(start, end), suggestions[0]]);
const stray = (text: string) => findStraySpaces(text, known).map(({ start, end }) => text.slice(start, end));
const common = (text: string) =>
  findCommonMisspellings(text).map(({ start, end, right }) => [text.slice(start, end), right]);

/** Texts that nobody faulted: a yardstick's sentences and the questions of the assessment. */
const sound = [
  ...asset('test/fixtures/sentences/corpus.jsonl')
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).text),
  ...JSON.parse(asset('assets/catalogue/ita.json').toString('utf8')).items.map((item: { text: string }) => item.text),
].map(normaliseText);

it('the list that ships holds words, and not their number', () => {
  expect(list.size).toBeGreaterThan(50_000);
  expect([...list].filter((word) => !/^[\u0e00-\u0e7f.]+$/u.test(word)).length).toBeLessThan(100);
  expect(readWordList('2\nกา\r\n ขา \n\n')).toEqual(new Set(['กา', 'ขา']));
});

describe('a word of no list', () => {
  it.each([
    ['รายงาน (ราอบ ๖ เดือน)', 'ราอบ', 'รอบ'],
    ['ผู้รับผิดชอบบรายงาน', 'ผู้รับผิดชอบบ', 'ผู้รับผิดชอบ'],
    ['การประชาสัมพัธ์', 'การประชาสัมพัธ์', 'การประชาสัมพันธ์'],
    ['ให้ผู้บริหาณทราบ', 'ผู้บริหาณ', 'ผู้บริหาร'],
    ['จัดจ้าาง', 'จัดจ้าาง', 'จัดจ้าง'],
  ])('%s', (text, word, suggestion) => expect(wrong(text)).toEqual([[word, suggestion]]));

  it('is not told of what is spelled right: compounds, prefixes, names, abbreviations, words cut wrongly', () => {
    expect(wrong('การไม่ดำเนินการของผู้รับผิดชอบ กองทุกกอง มากน้อยเพียงใด ฯลฯ ป.ป.ช. อบต. ว.๑๑๙')).toEqual([]);
    expect(wrong('นายสมชาย นางสาวพรพิมล บ้านหนองเจี๊ยะ หมากเจี๊ยะ ราชกิจจานุเบกษา')).toEqual([]);
    expect(sound.flatMap(wrong)).toEqual([]);
  });
});

it('what half the country misspells, also with a space inside, and never inside a right word', () => {
  expect(common('ส่งลิงค์ในเว็บ เซต และเว็บไซด์')).toEqual([
    ['ลิงค์', 'ลิงก์'],
    ['เว็บ เซต', 'เว็บไซต์'],
    ['เว็บไซด์', 'เว็บไซต์'],
  ]);
  expect(common('คอมพิวเตอร์ เปอร์เซ็นต์ ร้องทุกข์ อุทธรณ์ ลิงก์ กฎหมาย ปรากฏ')).toEqual([]);
  expect(sound.flatMap(common)).toEqual([]);
});

describe('a space left by the end of a line', () => {
  it.each([
    ['ให้แล้ว เสร็จ', ['แล้ว เสร็จ']],
    ['จัดซื้อจัด จ้าง', ['จัด จ้าง']],
    ['การใช้ จ่ายงบประมาณ', ['การใช้ จ่าย']],
    ['ผลการ ใช้จ่าย และ งบประมาณ ของ หน่วยงาน', ['ผลการ ใช้จ่าย', 'และ งบประมาณ', 'ของ หน่วยงาน']],
  ])('%s', (text, words) => expect(stray(text)).toEqual(words));

  it('is none between words that stand apart, before abbreviations and numbers, in lists, at line ends', () => {
    expect(stray('กำกับดูแล ควบคุม และติดตาม ทั้งนี้ ของ อบต. ที่ มท ๐๘๐๘ ที่ ๑ และ ก.พ. ๗ วัน หลังจากนั้น')).toEqual([]);
    expect(stray('ขนบธรรมเนียม ประเพณี การ\nใช้จ่าย')).toEqual([]);
    // Each of these was written into the yardstick on purpose.
    expect(sound.flatMap(stray)).toEqual(['ไตรมาส ละ', 'ทุก เดือน', 'อย่าง ต่อเนื่อง', 'ที่ กำหนด']);
  });
});
