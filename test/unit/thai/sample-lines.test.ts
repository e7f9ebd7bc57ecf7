import { describe, expect, test } from 'vitest';
import { listMarkOf, splitRunningText } from '../../../src/thai/list-marks.ts';
import { segmentWords } from '../../../src/thai/words.ts';
import { sampleCells } from './sample-cells.ts';
import { setLines } from './set-lines.ts';

/** About 70, 90, 120, 150 and 220 pt of Sarabun at 10.5 pt. */
const columnWidths = [13, 17, 23, 28, 42];

/** What two lines that follow each other must not look like. A line is matched with what follows it after "⏎". */
const faults: readonly [name: string, fault: RegExp][] = [
  ['a line begins with a vowel, mark, ๆ, ฯ or closing sign', /⏎[\u0E2F-\u0E3A\u0E45-\u0E4E)\]”’,.;:!?/]/],
  ['a line ends with an opening sign or a leading vowel', /[([“‘เ-ไ]\s*⏎/],
  ['a list mark is parted from its text', /(?:^|\s)[๑-๙][๐-๙]*(?:\.[๐-๙]+)*\) *⏎/],
  ['พ.ศ. is parted from its year', /พ\.ศ\. *⏎ *[๐-๙]/],
  ['a number is parted from the word it numbers', /(?:ข้อ|ที่|รอบ) *⏎ *[๐-๙]+(?![๐-๙]*\))/],
  ['a number is parted from its unit', /(?<![๐-๙]{3})[๐-๙] *⏎ *(?:เดือน|ครั้ง|ช่องทาง|บาท)/],
  ['a day is parted from its month', /(?<![๐-๙])[๐-๙]{1,2} *⏎ *(?:มกราคม|กุมภาพันธ์|มีนาคม|ตุลาคม|พฤศจิกายน|ธันวาคม)/],
  ['an abbreviation is cut', /อบ⏎ต\.|พ\.⏎ศ/],
  ['Q & A is parted', /Q *⏎|& *⏎/],
  ['a number or a Latin word is cut', /[๐-๙A-Za-z]⏎[๐-๙A-Za-z]|[๐-๙][.,]⏎[๐-๙]/],
];

for (const columnWidth of columnWidths) {
  describe(`the cells of the sample in a column of ${columnWidth} letters`, () => {
    const cells = sampleCells.map(splitRunningText).flatMap((cell) => cell.split('\n'));
    const pages = cells.map((paragraph) => setLines(paragraph, columnWidth));

    test('the lines joined are the text, and every line fits', () => {
      expect(pages.map((lines) => lines.join(''))).toEqual(cells);
      for (const line of pages.flat()) {
        expect(line.trimEnd().replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length).toBeLessThanOrEqual(
          columnWidth,
        );
      }
    });

    // "วันที่ ๒๘ กุมภาพันธ์" alone is wider than the narrowest column, which parts it where it may be parted best.
    const rules = faults.filter(([name]) => columnWidth > 13 || name !== 'a day is parted from its month');
    for (const [name, fault] of rules) {
      test(`never: ${name}`, () => {
        expect(pages.map((lines) => lines.join('⏎')).filter((page) => fault.test(page))).toEqual([]);
      });
    }

    // Without their marks, which stand in a column of their own on paper.
    const texts = cells.map((cell) => listMarkOf(cell)?.rest ?? cell);
    test('no word is cut that fits the column', () => {
      for (const text of texts) {
        const words = segmentWords(text);
        const borders = offsetsAfter(words);
        const isTooWide = (end: number) => {
          const index = borders.findIndex((border) => border > end);
          const sign = /^[ฯๆ]/.test(words[index + 1] ?? '') ? 1 : 0;
          return lettersIn(words[index] ?? '') + sign > columnWidth;
        };
        const ends = offsetsAfter(setLines(text, columnWidth));
        const inWords = ends.filter(
          (end) => !borders.includes(end) && !isTooWide(end) && !/[/.]$/.test(text.slice(0, end)),
        );
        expect(inWords, text).toEqual([]);
      }
    });
  });
}

/** Letters that take room. */
function lettersIn(word: string): number {
  return word.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
}

/** Where each piece ends in the text they make up. */
function offsetsAfter(pieces: readonly string[]): number[] {
  let offset = 0;
  return pieces.map((piece) => {
    offset += piece.length;
    return offset;
  });
}
