// A page as a few strokes: by what one knows it again when it is as small as a stamp. Every line of text is one stroke as long as it
// prints. Plain strings in SVG's path language, which is what the window draws them with; it must not know what the texts say.
import type { Area, DrawnPage, FillMark, LineMark, TextMark } from './page-drawing.ts';
import { reportStyle } from './page-style.ts';
import type { TextMeasure } from './text-measure.ts';

/** Paths in whole points from the sheet's top left corner. */
export interface PageSketch {
  readonly widthPt: number;
  readonly heightPt: number;
  /** Lines of text, by how thick a stroke stands for them. */
  readonly texts: readonly SketchedTexts[];
  /** Borders and dotted lines. */
  readonly rules: string;
  /** Grounds of the heading row and of groups' rows, to be filled. */
  readonly headings: string;
  readonly groups: string;
  /** Images and QR codes, to be filled. */
  readonly pictures: string;
}

export interface SketchedTexts {
  readonly thicknessPt: number;
  readonly path: string;
}

/** A stroke as high as the letters' bodies, so much of the letters' size above the baseline. */
const bodyShare = 0.46;

/** The strokes of a page; marks that nobody sees from afar leave none. */
export function sketchPage({ widthPt, heightPt, marks }: DrawnPage, measure: TextMeasure): PageSketch {
  const texts = new Map<number, string>();
  const paths = { rules: '', headings: '', groups: '', pictures: '' };
  for (const mark of marks) {
    switch (mark.kind) {
      case 'text': {
        const thicknessPt = Math.max(1, Math.round(mark.sizePt * bodyShare));
        texts.set(thicknessPt, (texts.get(thicknessPt) ?? '') + strokeOf(mark, thicknessPt, measure));
        break;
      }
      case 'line':
        paths.rules += ruleOf(mark);
        break;
      case 'fill':
        paths[groundOf(mark)] += boxOf(mark);
        break;
      case 'image':
        paths.pictures += boxOf(mark);
        break;
      case 'qr':
        paths.pictures += boxOf({ ...mark, widthPt: mark.sidePt, heightPt: mark.sidePt });
        break;
      default:
        // The pale word across the page, links, fields and places have nothing to know a page by.
        break;
    }
  }
  return {
    widthPt: Math.round(widthPt),
    heightPt: Math.round(heightPt),
    texts: [...texts].map(([thicknessPt, path]) => ({ thicknessPt, path })),
    ...paths,
  };
}

function strokeOf({ text, face, sizePt, xPt, baselinePt }: TextMark, thicknessPt: number, measure: TextMeasure) {
  const lengthPt = Math.round(measure.widthPt(text.trimEnd(), face, sizePt));
  return lengthPt === 0 ? '' : `M${Math.round(xPt)} ${Math.round(baselinePt - thicknessPt / 2)}h${lengthPt}`;
}

function ruleOf({ x1Pt, y1Pt, x2Pt, y2Pt }: LineMark): string {
  return `M${Math.round(x1Pt)} ${Math.round(y1Pt)}L${Math.round(x2Pt)} ${Math.round(y2Pt)}`;
}

function boxOf({ xPt, yPt, widthPt, heightPt }: Area): string {
  const [width, height] = [Math.round(widthPt), Math.round(heightPt)];
  return `M${Math.round(xPt)} ${Math.round(yPt)}h${width}v${height}h${-width}z`;
}

function groundOf({ color }: FillMark): 'headings' | 'groups' {
  return color === reportStyle.columnHeading.fill ? 'headings' : 'groups';
}
