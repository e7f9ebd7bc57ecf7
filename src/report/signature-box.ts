// What a digital signature shows on paper: a few small lines in the room for the ink, as large as they go. The paper is Thai. It must
// not know certificates or PDF's syntax.
import { bangkokDate, formatThaiDate, formatThaiTime } from '../thai/calendar.ts';
import { breakBalanced } from './balance.ts';
import { drawnText } from './lines.ts';
import type { DrawnDocument, PageMark, TextMark } from './page-drawing.ts';
import { pageGeometry } from './page-style.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

export interface SignatureBox {
  readonly name: string;
  /** May be ''. */
  readonly reason: string;
  readonly place: string;
  /** ISO instant. */
  readonly at: string;
  /** Signed with a certificate made for practice. */
  readonly isTest: boolean;
}

const words = {
  signedBy: 'ลงนามอิเล็กทรอนิกส์โดย',
  reason: 'เหตุผล',
  place: 'ที่',
  clock: 'เวลาจากเครื่องคอมพิวเตอร์นี้ ไม่มีตราประทับเวลา',
  test: 'ทดสอบ',
} as const;

const style = {
  nameSizePt: 8.5,
  textSizePt: 6.8,
  noteSizePt: 5.8,
  /** Of the face's line box, which leaves room for marks that few lines have. */
  leading: 0.92,
  /** What room is left over parts the lines, so far at most, as a share of a line. */
  mostSpread: 0.16,
  ruleThicknessPt: 0.6,
  /** From the rule at the left to the text. */
  ruleGapPt: 4.5,
  /** Letters smaller than this share of the sizes above nobody reads; then a reason is cut short, which the signature has whole. */
  leastShare: 0.7,
  testColor: '#f6dfda',
} as const;

interface Passage {
  readonly text: string;
  readonly face: FontFace;
  readonly sizePt: number;
}

/** The box as a drawing of its own: a sheet whose top left corner it fills. */
export function drawSignatureBox(
  box: SignatureBox,
  widthPt: number,
  heightPt: number,
  measure: TextMeasure,
): DrawnDocument {
  const sheet = pageGeometry('portrait');
  const texts = spread(fitTexts(passagesOf(box), widthPt - style.ruleGapPt, heightPt, measure), heightPt);
  const marks: readonly PageMark[] = [
    ...(box.isTest ? [testMark(widthPt, heightPt, measure)] : []),
    rule(heightPt),
    ...texts,
  ];
  const { orientation } = sheet;
  const pages = [{ orientation, widthPt: sheet.widthPt, heightPt: sheet.heightPt, marks }];
  return { title: words.signedBy, author: '', subject: '', language: 'th-TH', pages, bookmarks: [] };
}

function passagesOf({ name, reason, place, at, isTest }: SignatureBox): readonly Passage[] {
  const time = `${formatThaiDate(bangkokDate(at))} ${formatThaiTime(at)}`;
  const { textSizePt, nameSizePt, noteSizePt } = style;
  const said: readonly Passage[] = [
    {
      text: isTest ? `${words.test} ${words.signedBy}` : words.signedBy,
      face: isTest ? 'bold' : 'regular',
      sizePt: noteSizePt,
    },
    { text: name, face: 'bold', sizePt: nameSizePt },
    { text: place === '' ? time : `${words.place} ${place} ${time}`, face: 'regular', sizePt: textSizePt },
    { text: reason === '' ? '' : `${words.reason} ${reason}`, face: 'regular', sizePt: textSizePt },
    { text: words.clock, face: 'regular', sizePt: noteSizePt },
  ];
  return said.filter(({ text }) => text !== '');
}

interface SetTexts {
  readonly marks: readonly TextMark[];
  readonly heightPt: number;
}

/** The texts at the largest share of their sizes at which all have room, from the top down. */
function fitTexts(passages: readonly Passage[], widthPt: number, heightPt: number, measure: TextMeasure): SetTexts {
  let drawn = setTexts(passages, 1, widthPt, measure);
  for (let share = 0.98; drawn.heightPt > heightPt && share >= style.leastShare; share -= 0.02)
    drawn = setTexts(passages, share, widthPt, measure);
  const longest = passages.reduce((most, passage) => (passage.text.length > most.text.length ? passage : most));
  if (drawn.heightPt <= heightPt || longest.text.length < 20) return drawn;
  const text = longest.text.slice(0, Math.floor(longest.text.length * 0.8)).replace(/…$/u, '');
  const shorter = { ...longest, text: `${text}…` };
  return fitTexts(
    passages.map((passage) => (passage === longest ? shorter : passage)),
    widthPt,
    heightPt,
    measure,
  );
}

function setTexts(passages: readonly Passage[], share: number, widthPt: number, measure: TextMeasure): SetTexts {
  const marks: TextMark[] = [];
  let yPt = 0;
  for (const { text, face, sizePt: wholePt } of passages) {
    const sizePt = wholePt * share;
    for (const line of breakBalanced(text, widthPt, { face, sizePt, ownWords: [] }, measure)) {
      const baselinePt = yPt + measure.ascentPt(sizePt) - (1 - style.leading) * measure.lineHeightPt(sizePt);
      marks.push({ kind: 'text', text: drawnText(line), face, sizePt, xPt: style.ruleGapPt, baselinePt, owner: null });
      yPt += measure.lineHeightPt(sizePt) * style.leading;
    }
  }
  return { marks, heightPt: yPt };
}

/** Few lines stand a little apart, and the last near the foot, as ink would. */
function spread({ marks, heightPt: setPt }: SetTexts, heightPt: number): readonly TextMark[] {
  const free = Math.max(0, heightPt - setPt);
  const gapPt = Math.min(free / marks.length, (setPt / marks.length) * style.mostSpread);
  const topPt = free - gapPt * marks.length;
  return marks.map((mark, index) => ({ ...mark, baselinePt: mark.baselinePt + topPt + gapPt * (index + 0.5) }));
}

function rule(heightPt: number): PageMark {
  const xPt = style.ruleThicknessPt / 2;
  return { kind: 'line', x1Pt: xPt, x2Pt: xPt, y1Pt: 1, y2Pt: heightPt - 1, thicknessPt: style.ruleThicknessPt };
}

/** A pale word across the box, so that nobody takes the signature for a real one. */
function testMark(widthPt: number, heightPt: number, measure: TextMeasure): PageMark {
  const sizePt = Math.min(heightPt * 0.8, (widthPt * 0.8) / measure.widthPt(words.test, 'bold', 1));
  const place = { middleXPt: widthPt / 2, middleYPt: heightPt / 2, turnDegrees: 8, color: style.testColor };
  const wordPt = measure.widthPt(words.test, 'bold', sizePt);
  return { kind: 'watermark', text: words.test, face: 'bold', sizePt, widthPt: wordPt, ...place };
}
