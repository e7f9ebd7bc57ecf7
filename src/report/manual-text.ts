// Texts of the manual as lines with a box around each group of keys, at places from the top left corner of where they stand. It must not
// know pages or what the texts say.
import { type HelpText, partText } from '../help/page.ts';
import { breakIntoLines, drawnText } from './lines.ts';
import { manualStyle } from './manual-style.ts';
import type { FillMark, PageMark, StructureElement } from './page-drawing.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

export interface SetText {
  readonly heightPt: number;
  readonly marks: readonly PageMark[];
}

export interface Setting {
  readonly xPt: number;
  readonly widthPt: number;
  readonly sizePt: number;
  readonly face: FontFace;
  readonly owner: StructureElement | null;
  /** What no line ends inside; the same array for every text. */
  readonly keyWords: readonly string[];
}

/** Height of a line and where its letters stand in it. */
export function lineBox(
  sizePt: number,
  measure: TextMeasure,
): { readonly heightPt: number; readonly baselinePt: number } {
  const heightPt = measure.lineHeightPt(sizePt) * manualStyle.leading;
  return { heightPt, baselinePt: (heightPt - measure.lineHeightPt(sizePt)) / 2 + measure.ascentPt(sizePt) };
}

/** Sets a text from its top down. */
export function setText(text: HelpText, setting: Setting, measure: TextMeasure): SetText {
  const { xPt, widthPt, sizePt, face, owner, keyWords } = setting;
  const { heightPt, baselinePt } = lineBox(sizePt, measure);
  const plain = text.map((_part, place) => printedText(text, place)).join('');
  const lines = breakIntoLines(plain, widthPt, { face, sizePt, ownWords: keyWords }, measure);
  const keys = keysIn(text);
  const marks = lines.flatMap((line, index): readonly PageMark[] => {
    const onLine = keys.filter(({ start, end }) => start >= line.start && end <= line.end);
    const widthTo = (offset: number) => measure.widthPt(plain.slice(line.start, offset), face, sizePt);
    const boxes = onLine.flatMap(({ start, end, isTight }) => {
      const fromPt = xPt + widthTo(start);
      const toPt = xPt + widthTo(end) + (isTight ? manualStyle.key.tightPt : manualStyle.key.padPt);
      return keyBox(fromPt - manualStyle.key.padPt, toPt, index * heightPt + baselinePt, sizePt);
    });
    const place = { xPt, baselinePt: index * heightPt + baselinePt };
    return [...boxes, { kind: 'text', text: drawnText(line), face, sizePt, ...place, owner }];
  });
  return { heightPt: lines.length * heightPt, marks };
}

/** A plain text in one face. */
export function setPlain(text: string, setting: Setting, measure: TextMeasure): SetText {
  return setText([{ kind: 'text', text }], setting, measure);
}

/** The same mark elsewhere. */
export function moved(mark: PageMark, byXPt: number, byYPt: number): PageMark {
  switch (mark.kind) {
    case 'text':
      return { ...mark, xPt: mark.xPt + byXPt, baselinePt: mark.baselinePt + byYPt };
    case 'fill':
    case 'image':
    case 'qr':
      return { ...mark, xPt: mark.xPt + byXPt, yPt: mark.yPt + byYPt };
    case 'line': {
      const across = { x1Pt: mark.x1Pt + byXPt, x2Pt: mark.x2Pt + byXPt };
      return { ...mark, ...across, y1Pt: mark.y1Pt + byYPt, y2Pt: mark.y2Pt + byYPt };
    }
    case 'link': {
      const areas = mark.areas.map((area) => ({ ...area, xPt: area.xPt + byXPt, yPt: area.yPt + byYPt }));
      return { ...mark, areas };
    }
    case 'watermark':
      return { ...mark, middleXPt: mark.middleXPt + byXPt, middleYPt: mark.middleYPt + byYPt };
    default:
      // The others say nothing of a place, or are never in the manual.
      return mark;
  }
}

interface KeyStretch {
  readonly start: number;
  readonly end: number;
  /** A sign of punctuation follows at once. */
  readonly isTight: boolean;
}

function keysIn(text: HelpText): readonly KeyStretch[] {
  let position = 0;
  return text.flatMap((part, place) => {
    const start = position;
    position += printedText(text, place).length;
    const isTight = isPunctuated(text, place);
    return part.kind === 'keys' ? [{ start: start + 1, end: position - (isTight ? 0 : 1), isTight }] : [];
  });
}

/** Keys stand between spaces of their own, which their box takes up. */
function printedText(text: HelpText, place: number): string {
  const part = text[place];
  if (part === undefined) return '';
  if (part.kind !== 'keys') return partText(part);
  return ` ${partText(part)}${isPunctuated(text, place) ? '' : ' '}`;
}

function isPunctuated(text: HelpText, place: number): boolean {
  const next = text[place + 1];
  return next !== undefined && /^[.,;:)]/u.test(partText(next));
}

/** A ground with an edge around it from left to right, under letters on this baseline. */
function keyBox(leftPt: number, rightPt: number, baselinePt: number, sizePt: number): readonly FillMark[] {
  const { edge, edgePt, ground, abovePt, belowPt } = manualStyle.key;
  const yPt = baselinePt - sizePt * abovePt;
  const [widthPt, heightPt] = [rightPt - leftPt, sizePt * (abovePt + belowPt)];
  const inner = {
    xPt: leftPt + edgePt,
    yPt: yPt + edgePt,
    widthPt: widthPt - 2 * edgePt,
    heightPt: heightPt - 2 * edgePt,
  };
  return [
    { kind: 'fill', xPt: leftPt, yPt, widthPt, heightPt, color: edge },
    { kind: 'fill', ...inner, color: ground },
  ];
}
