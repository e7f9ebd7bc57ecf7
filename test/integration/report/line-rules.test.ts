// The paper's lines in the real font: no rule of Thai typesetting broken, no word of the field cut, and an even right edge, at
// five column widths over the published report and over sentences of 369 words segmented by hand.
import { describe, expect, test } from 'vitest';
import { createTextMeasure } from '../../../main/node/text-measure.ts';
import { type CellLine, layoutCell } from '../../../src/report/layout.ts';
import { breakIntoLines, measurePieces, type TextLine, widthOfPieces } from '../../../src/report/lines.ts';
import { breakPenalties, findBreaks } from '../../../src/thai/line-breaks.ts';
import { splitRunningText } from '../../../src/thai/list-marks.ts';
import { fieldWords, findKnownWords, type KnownText, knownSentences } from '../../fixtures/field-words.ts';
import { findLineFaults } from '../../fixtures/line-faults.ts';
import { reportFonts } from '../../fixtures/pdf-tools.ts';
import { sampleCells } from '../../unit/thai/sample-cells.ts';

const measure = createTextMeasure(reportFonts());
const style = { face: 'regular', sizePt: 10.5 } as const;
const columnWidthsPt = [70, 90, 120, 150, 220];
/** Printed by every failure; the sentences follow from it. */
const seed = 2566;

const sampleParagraphs = sampleCells.map(splitRunningText).flatMap((cell) => cell.split('\n'));
const texts: readonly (readonly [name: string, texts: readonly KnownText[]])[] = [
  ['running sentences of the word list', knownSentences(5, seed)],
  ['the sample report', sampleParagraphs.map(findKnownWords)],
];

const endsOf = (lines: readonly TextLine[]) => lines.slice(0, -1).map(({ end }) => end);

/** The words of the list cut although they would fit the narrowest of the text's lines. */
function findCutWords({ text, words }: KnownText, lines: readonly CellLine[], widthPt: number): readonly string[] {
  const roomPt = widthPt - Math.max(0, ...lines.map(({ xPt }) => xPt));
  return words.flatMap(({ start, end }) => {
    const cut = endsOf(lines).find((lineEnd) => lineEnd > start && lineEnd < end);
    const isTooWide = measure.widthPt(text.slice(start, end), style.face, style.sizePt) > roomPt;
    return cut === undefined || isTooWide ? [] : [`${text.slice(start, cut)}⏎${text.slice(cut, end)}`];
  });
}

test('the list holds the 300 words and more that were segmented by hand', () => {
  expect(fieldWords.length).toBeGreaterThanOrEqual(300);
  expect(new Set(fieldWords).size).toBe(fieldWords.length);
});

test('no place between words lies inside a word of the list', () => {
  const wrong = fieldWords.filter((entry) => {
    const allowed = entry.split('|').map((_, index, parts) => parts.slice(0, index + 1).join('').length);
    const breaks = findBreaks(entry.replaceAll('|', ''));
    return breaks.some(({ position, penalty }) => penalty < breakPenalties.compound && !allowed.includes(position));
  });
  expect(wrong).toEqual([]);
});

for (const [name, known] of texts) {
  describe(`${name}, seed ${seed}`, () => {
    test.each(columnWidthsPt)(
      'in a column of %i pt: no rule broken, no word of the list cut, no line too wide',
      (widthPt) => {
        for (const each of known) {
          const lines = layoutCell(each.text, widthPt, style, measure);
          expect(findLineFaults(each.text, endsOf(lines))).toEqual([]);
          expect(findCutWords(each, lines, widthPt)).toEqual([]);
          for (const line of lines) expect(line.xPt + line.widthPt).toBeLessThanOrEqual(widthPt + 0.01);
        }
      },
    );
  });
}

describe('each rule, at every width it can be kept at', () => {
  const examples: readonly (readonly [rule: string, text: string, parted: RegExp, leastPt?: number])[] = [
    ['a reference in brackets is no list mark', 'ประกาศใช้แล้ว (อ้างอิงจาก ๐๑๘) มีรายละเอียด', /\(⏎|⏎\)|๐⏎๑/],
    ['no line begins with ฯ', 'งานประชาสัมพันธ์ฯ กองสวัสดิการฯ กรุงเทพมหานครฯ', /⏎ฯ/],
    ['no line begins with ๆ', 'ช่องทางต่าง ๆ กิจกรรมต่าง ๆ หน่วยงานอื่น ๆ ทั่ว ๆ ไป', /⏎ๆ/],
    ['a sum stays whole and keeps its unit', 'เป็นเงินทั้งสิ้น ๑,๒๓๔,๕๖๗.๘๙ บาท ต่อปี ๕๐ บาท', /[๐-๙,.]⏎[๐-๙,.]|๐ *⏎บาท/, 90],
    ['an abbreviation stays with its name', 'ประกาศของอบต.หมากแข้งและอบต.หมากเจี๊ยะ', /อบ⏎ต|ต\.⏎|อบต⏎/],
    ['an address glued to Thai breaks behind "/"', 'ใน https://itas.nacc.go.th/แบบวัดการเปิดเผย', /:⏎|\/⏎\/|:\/\/⏎|⏎\//],
    ['พ.ศ. keeps its year', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และปี พ.ศ. ๒๕๖๕ ด้วย', /พ\.?⏎|ศ\. *⏎/],
    ['a month keeps its year', 'รอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖) ด้วย', /คม *⏎๒/, 90],
    ['a day keeps its month', 'เมื่อวันที่ ๓๑ ตุลาคม ๒๕๖๕ และวันที่ ๗ พฤศจิกายน ๒๕๖๕', /[๐-๙] *⏎(?:ตุ|พฤ)|[คมยน] *⏎๒/, 150],
    ['ข้อ, วันที่ and ตัวชี้วัดที่ keep their number', 'ตามข้อ ๘ วันที่ ๓ ของตัวชี้วัดที่ ๑๐ ข้อ ๑๒', /(?:ข้อ|ที่) *⏎/],
    ['a range keeps its dash at the line’s end', 'เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖ และ ๑ - ๓๑ มกราคม', /⏎-/],
    ['a Latin word stays whole', 'ทาง facebook และ YouTube ของหน่วยงาน e-GP ด้วย OIT2', /[A-Za-z]⏎[A-Za-z\d]/],
  ];
  for (const [rule, text, parted, leastPt = 0] of examples) {
    test(rule, () => {
      for (const widthPt of columnWidthsPt.filter((each) => each >= leastPt)) {
        const lines = breakIntoLines(text, widthPt, style, measure);
        expect(lines.map((line) => line.text).join('⏎'), `${widthPt} pt`).not.toMatch(parted);
        expect(findLineFaults(text, endsOf(lines))).toEqual([]);
      }
    });
  }
});

interface Rag {
  lines: number;
  squares: number;
  counted: number;
  lonely: number;
}

/** Up to this wide a last line below others is lonely: one short word, a year. */
const lonelyPt = 3 * style.sizePt;

/** Root mean square of the share of their width that lines but the last leave empty, and how many last lines are lonely. */
function measureRag(paragraphs: readonly (readonly TextLine[])[], widthPt: number): Rag {
  const rag: Rag = { lines: 0, squares: 0, counted: 0, lonely: 0 };
  for (const lines of paragraphs) {
    rag.lines += lines.length;
    for (const line of lines.slice(0, -1)) {
      rag.squares += ((widthPt - line.widthPt) / widthPt) ** 2;
      rag.counted += 1;
    }
    if (lines.length > 1 && (lines.at(-1)?.widthPt ?? 0) <= lonelyPt) rag.lonely += 1;
  }
  return rag;
}

/** The usual way: each line takes what fits and ends at the last of the places no dearer than it must. */
function breakGreedily(text: string, widthPt: number): readonly TextLine[] {
  const pieces = measurePieces(text, style, measure, widthPt);
  const lines: TextLine[] = [];
  let from = 0;
  while (from < pieces.length) {
    let most = from + 1;
    while (most < pieces.length && widthOfPieces(pieces, from, most + 1) <= widthPt) most += 1;
    let to = most;
    const priceOf = (end: number) => (end === pieces.length ? 0 : (pieces[end - 1]?.penalty ?? 0));
    for (let end = most; end > from; end -= 1) if (priceOf(end) < priceOf(to) && priceOf(to) > 10) to = end;
    const [start, end] = [pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0];
    const printed = text.slice(start, end).trimEnd();
    const endsInSpace = printed.length < end - start;
    lines.push({ start, end, text: printed, widthPt: widthOfPieces(pieces, from, to), endsInSpace });
    from = to;
  }
  return lines;
}

describe('the right edge over the sample', () => {
  test('is more even than greedy breaking leaves it, and fewer paragraphs end in one short word', () => {
    const total = { greedyRag: 0, fittedRag: 0, greedy: 0, fitted: 0 };
    for (const widthPt of columnWidthsPt) {
      const greedy = measureRag(
        sampleParagraphs.map((text) => breakGreedily(text, widthPt)),
        widthPt,
      );
      const fitted = measureRag(
        sampleParagraphs.map((text) => breakIntoLines(text, widthPt, style, measure)),
        widthPt,
      );
      const ragOf = ({ squares, counted }: Rag) => Math.sqrt(squares / counted);
      const shown = (rag: Rag) => `rag ${ragOf(rag).toFixed(3)}, lonely ${rag.lonely}, lines ${rag.lines}`;
      console.log(`${widthPt} pt: greedy ${shown(greedy)}; fitted ${shown(fitted)}`);
      total.greedyRag += ragOf(greedy);
      total.fittedRag += ragOf(fitted);
      total.greedy += greedy.lonely;
      total.fitted += fitted.lonely;
    }
    expect(total.fittedRag).toBeLessThan(total.greedyRag);
    expect(total.fitted).toBeLessThan(total.greedy);
  });

  test('a lonely last line stands only where the line above has no place to give a word from', () => {
    for (const widthPt of columnWidthsPt) {
      for (const text of sampleParagraphs) {
        const lines = breakIntoLines(text, widthPt, style, measure);
        const [above, last] = lines.slice(-2);
        if (above === undefined || last === undefined || last.widthPt > lonelyPt) continue;
        const places = findBreaks(text).filter(
          ({ position, penalty }) => penalty <= breakPenalties.avoid && position > above.start && position < above.end,
        );
        const longer = places.filter(({ position }) => {
          const tailPt = measure.widthPt(text.slice(position).trimEnd(), style.face, style.sizePt);
          return tailPt > lonelyPt && tailPt <= widthPt;
        });
        expect(longer, lines.map((line) => line.text).join('⏎')).toEqual([]);
      }
    }
  });
});

describe('a text without an end', () => {
  const endless: readonly (readonly [name: string, unit: string])[] = [
    ['one Thai word', 'ฆฌฎ'],
    ['Thai without spaces', 'กรุงเทพมหานครอมรรัตนโกสินทร์'],
    ['one Latin word', 'a'],
    ['digits', '๑'],
    ['brackets', '('],
    ['leading vowels alone', 'เ'],
    ['an address', 'https://a.go.th/x'],
  ];
  test.each(endless)('%s of 100,000 letters is set whole, in four times the time of 25,000', (_, unit) => {
    // The best of three, since the machine has other work.
    const times = [25_000, 100_000].map((length) =>
      Math.min(...[1, 2, 3].map(() => timeToSet(unit.repeat(length).slice(0, length)))),
    );
    const [shorter = 1, longer = 1] = times;
    console.log(`${unit}: ${shorter.toFixed(0)} ms, ${longer.toFixed(0)} ms`);
    // Quadratic growth would be sixteenfold; the machine's own noise stays well below that.
    expect(longer / shorter).toBeLessThan(11);
  });
});

/** Sets the text in a column, checks that all of it is there and fits, and answers how long the setting took, in ms. */
function timeToSet(text: string): number {
  const start = performance.now();
  const lines = breakIntoLines(text, 150, style, measure);
  const tookMs = performance.now() - start;
  expect(lines.map(({ start: from, end }) => text.slice(from, end)).join('') === text).toBe(true);
  for (const line of lines) expect(line.widthPt).toBeLessThanOrEqual(150.01);
  return tookMs;
}
