import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakPenalties, findBreaks } from '../../../src/thai/line-breaks.ts';

/** The text with "|" where a line may end freely, "~" "_" "^" "+" "*" "=" where at a rising price, "!" where it must; cuts in words left out. */
function shown(text: string, extraWords?: readonly string[]): string {
  const signs = new Map<number, string>([
    [breakPenalties.free, '|'],
    [breakPenalties.avoid, '~'],
    [breakPenalties.date, '_'],
    [breakPenalties.quantity, '^'],
    [breakPenalties.compound, '+'],
    [breakPenalties.part, '*'],
    [breakPenalties.pair, '='],
  ]);
  let start = 0;
  let result = '';
  for (const { position, penalty, required } of findBreaks(text, extraWords)) {
    if (penalty === breakPenalties.letter) continue;
    const sign = position === text.length && !required ? '' : required ? '!' : signs.get(penalty);
    result += `${text.slice(start, position)}${sign}`;
    start = position;
  }
  return result;
}

/** Checks many examples: a key is the text without its signs. */
function expectBreaks(examples: readonly string[], extraWords?: readonly string[]): void {
  for (const example of examples) expect(shown(example.replace(/[|~_^+*=!]/g, ''), extraWords)).toBe(example);
}

test('a line may end between Thai words, and inside a compound only at need', () => {
  expectBreaks(['เจ้า+หน้าที่|ผู้*รับ*ผิด*ชอบ|จัด+ทำ|แผนการ', 'องค์การ+บริหาร|ส่วน+ตำบล', 'ประชา+สัมพันธ์']);
});

test('no line begins with ๆ, ฯ or ฯลฯ, whether or not a space stands before', () => {
  expectBreaks(['ต่าง ๆ |เด็กๆ|ไป', 'ประชา+สัมพันธ์ฯ |ให้', 'กรุงเทพฯ|มี', 'มะม่วง ฯลฯ |มาก']);
});

test('brackets and quotes keep what they hold', () => {
  expectBreaks([
    'มี |(อ้างอิง+จาก |๐๑๘) |มี',
    '(อ้างอิง+จาก |๐๒๓,๐๒๔)',
    'งาน~(ก)~ข',
    '“คำ” |‘คำ’ |"คำ" |และ |"คำ"',
    'ก |( ข ) |ค',
  ]);
});

test('no line ends with a vowel that is written before its consonant', () => {
  expectBreaks(['เ ก', 'แ แผน']);
});

test('a list mark stays with its text', () => {
  expectBreaks(['๑) =เจ้า+หน้าที่ |๑.๑) =ก |2. =ข', '- =ก', '• =ก', 'ก) =ข']);
});

test('in running text the next item’s mark is not tied to the item before', () => {
  expectBreaks(['ภายใน|เดือน_มกราคม |๒) =ผู้*บริหาร', 'ตาม|ข้อ =๒) =ก']);
});

test('พ.ศ. stays with its year', () => {
  expectBreaks(['ปี|งบประมาณ |พ.ศ. =๒๕๖๖'].map((each) => each.replace('ปี|', 'ปี+')));
  expectBreaks(['ใน |พ.ศ.๒๕๖๖ |และ |ค.ศ. =2023']);
});

test('a number stays with the word it numbers', () => {
  expectBreaks([
    'ข้อ =๐๘ |Q =& =A',
    'ข้อ =O๘',
    'ตัว*ชี้*วัด+ที่ =๑๐ |การ*ป้องกัน',
    'รอบ =๖ ^เดือน |ภายใน',
    'เมื่อ|วัน+ที่ =๒๙ ^เดือน_กันยายน ~พ.ศ.๒๕๖๕',
    'ปี =๒๕๖๖ |รอบ =๖ ^เดือน',
  ]);
});

test('a unit stays with its number', () => {
  expectBreaks(['ไตรมาส+ละ ~๑ ^ครั้ง', 'มากกว่า |๑ ^ช่อง+ทาง', 'เวลา |๑๔:๓๒ ^น.', '๒๕๖๖ ^บาท']);
  expect(shown('๑,๒๓๔,๕๖๗.๘๙ บาท')).toBe('๑,๒๓๔,๕๖๗.๘๙ ^บาท');
});

test('a day stays with its month, and the month with its year; before พ.ศ. at need a line may end', () => {
  expectBreaks(['๓๑ ^ตุลาคม _๒๕๖๕ |ถึง |๑ ^ม.ค. _๖๖', '(เดือน_ตุลาคม _๒๕๖๕ =- |มีนาคม _๒๕๖๖)']);
  expectBreaks(['๔ ^เมษายน ~พ.ศ. =๒๕๖๖']);
});

test('abbreviations are not cut, nor drawn into the word before', () => {
  expectBreaks(['ใน |อบต.หมาก|แข้ง', 'จริยธรรม|ของ|อบต.หมาก|แข้ง', 'ม.ค. |และ |ป.ป.ช. |ว่า']);
});

test('an office’s own words and names stay whole', () => {
  const words = ['หมากแข้ง', 'อบต.หมากเจี๊ยะ', 'กองการศึกษา ศาสนาฯ'];
  expectBreaks(['ของ|องค์การ+บริหาร|ส่วน+ตำบล|หมาก+แข้ง', 'ที่ |อบต.หมาก+เจี๊ยะ |กอง+การ*ศึกษา +ศาสนาฯ |ให้'], words);
});

test('a web address ends lines after "/" and before "?", and lets go of the Thai it is glued to', () => {
  expectBreaks(['ใน|https://itas.+nacc.+go.+th/|แบบ+วัด|การ']);
  expect(shown('https://a.go.th/b/c.php?id=1&x=2 ก')).toBe('https://a.+go.+th/|b/|c.+php|?id=+1+&x=+2 |ก');
  expectBreaks(['(www.+a.+com) |และ |a+@b.+co.+th']);
});

test('Latin words and numbers stay whole beside Thai', () => {
  expectBreaks(['facebook|ของ|หน่วย+งาน', 'OIT/|EIT |E๑๑ |I๗', 'ระบบ |e-+GP |๑๒/๓๔ |ข']);
});

test('a newline ends the line, also at the very end', () => {
  expectBreaks(['ก\n!ข\n!\n!ค', 'ก\n!']);
});

test('an empty text has no places, any other ends with its end', () => {
  expect(findBreaks('')).toEqual([]);
  expect(findBreaks('ก')).toEqual([{ position: 1, required: false, penalty: 0 }]);
});

describe('what is longer than a column', () => {
  test('a long Latin word or number can be cut at the highest price', () => {
    const cuts = findBreaks('Antidisestablishmentarianism').filter(({ penalty }) => penalty === breakPenalties.letter);
    expect(cuts.length).toBeGreaterThan(20);
    expect(findBreaks('๑'.repeat(40)).length).toBe(40);
  });

  test('a long Thai stretch without known words is cut, but never against spelling', () => {
    const text = 'ฆฌฎเฏืฐฑีณัธฬ์ฮฆฌฎๆฏฐฑฒณธฬฮ';
    const positions = findBreaks(text).map(({ position }) => position);
    expect(positions.length).toBeGreaterThan(5);
    for (const position of positions.slice(0, -1)) {
      expect(text[position]).not.toMatch(/[\u0E2F-\u0E3A\u0E45-\u0E4E]/);
      expect(text[position - 1]).not.toMatch(/[เ-ไ]/);
    }
  });
});

test('no place is ever inside a grapheme cluster, and places come in order', () => {
  const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });
  const pieces = fc.constantFrom(
    'ก',
    'า',
    '\u0E33',
    '้',
    'ี',
    'เ',
    'ๆ',
    'ฯ',
    '๑',
    ')',
    '(',
    '"',
    ' ',
    '\n',
    'a',
    '/',
    '?',
    '.',
    '👨‍👩‍👧',
    '🇹🇭',
    'e\u0301',
    'พ.ศ. ',
    'http://x',
  );
  const text = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, (sample) => {
      const starts = new Set([...graphemes.segment(sample)].map(({ index }) => index).concat(sample.length));
      const positions = findBreaks(sample).map(({ position }) => position);
      for (const [index, position] of positions.entries()) {
        expect(starts.has(position)).toBe(true);
        expect(position).toBeGreaterThan(positions[index - 1] ?? 0);
      }
      expect(positions.at(-1) ?? 0).toBe(sample.length);
    }),
    { seed: 2566, numRuns: 500 },
  );
});
