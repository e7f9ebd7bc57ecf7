// The mark that keeps a print from being taken for the report: one large pale word across every page, under its text. Only
// where it was asked for. It must not know which document it marks.

import type { DrawnPage, WatermarkMark } from './page-drawing.ts';
import type { PrintPlan } from './page-map.ts';
import type { TextMeasure } from './text-measure.ts';

/** `draft` for what is still to be approved, `sample` for what only shows how the paper looks. */
export type PageMarkKind = 'none' | 'draft' | 'sample';

const words: Readonly<Record<Exclude<PageMarkKind, 'none'>, string>> = { draft: 'ร่าง', sample: 'ตัวอย่าง' };

/** Pale enough to read through and to print, dark enough to survive a copier. */
const color = '#dedede';

/** How much of the page's diagonal the word takes, and the largest size of it. */
const diagonalShare = 0.58;
const largestPt = 230;

/** The plan with the mark on every page; the plan itself where there is none. */
export function withPageMark(plan: PrintPlan, kind: PageMarkKind, measure: TextMeasure): PrintPlan {
  if (kind === 'none') return plan;
  const text = words[kind];
  return {
    ...plan,
    drawing: { ...plan.drawing, pages: plan.drawing.pages.map((page) => markedPage(page, text, measure)) },
    map: { pages: plan.map.pages.map((page) => ({ ...page, furniture: [text, ...page.furniture] })) },
  };
}

/** Grounds come first, for the word has to stand on them. */
function markedPage(page: DrawnPage, text: string, measure: TextMeasure): DrawnPage {
  const grounds = page.marks.filter(({ kind }) => kind === 'fill');
  const others = page.marks.filter(({ kind }) => kind !== 'fill');
  return { ...page, marks: [...grounds, watermarkOf(page, text, measure), ...others] };
}

function watermarkOf({ widthPt, heightPt }: DrawnPage, text: string, measure: TextMeasure): WatermarkMark {
  const emPt = measure.widthPt(text, 'bold', 1000) / 1000;
  const sizePt = Math.min(largestPt, (Math.hypot(widthPt, heightPt) * diagonalShare) / emPt);
  return {
    kind: 'watermark',
    text,
    face: 'bold',
    sizePt,
    widthPt: emPt * sizePt,
    middleXPt: widthPt / 2,
    middleYPt: heightPt / 2,
    turnDegrees: (Math.atan2(heightPt, widthPt) / Math.PI) * 180,
    color,
  };
}
