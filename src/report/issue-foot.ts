// The small line at the foot of an issued report: its number and the code of its data on every page, both as a QR code on the first. It
// stands beside the page's label and never under it. It must not know how an issue is kept.

import type { IssueFoot } from './document.ts';
import type { DrawnPage, PageMark, StructureElement } from './page-drawing.ts';
import type { PrintPlan } from './page-map.ts';
import { type PageGeometry, reportStyle } from './page-style.ts';
import { issueFootTexts } from './templates.ts';
import type { TextMeasure } from './text-measure.ts';

/** The plan with the foot on every page, and the data's digest among the words the file says of itself. */
export function withIssueFoot<Plan extends PrintPlan>(
  plan: Plan,
  foot: IssueFoot,
  geometry: PageGeometry,
  measure: TextMeasure,
): Plan {
  const texts = [issueFootTexts.line(foot.number, foot.code)];
  if (foot.corrects !== null) texts.push(issueFootTexts.corrects(foot.corrects));
  const pages = plan.drawing.pages.map((page, index): DrawnPage => {
    const code = index === 0 ? [codeMark(page, foot, geometry, measure)] : [];
    return { ...page, marks: [...page.marks, ...lineMarks(page, texts, geometry, measure), ...code] };
  });
  return {
    ...plan,
    drawing: { ...plan.drawing, keywords: issueKeyword(foot.sha256), pages },
    map: { pages: plan.map.pages.map((page) => ({ ...page, furniture: [...page.furniture, ...texts] })) },
  };
}

/** What an issued PDF says of itself, in ASCII, so that it is found in its bytes: by it a file that was saved anew is known again. */
export function issueKeyword(sha256: string): string {
  return `ita-register-issue:${sha256}`;
}

/** On the label's line and upwards, set smaller where they would come near the label. */
function lineMarks(
  page: DrawnPage,
  texts: readonly string[],
  geometry: PageGeometry,
  measure: TextMeasure,
): readonly PageMark[] {
  const { sizePt: usualPt, leastPt, pitch, gapPt } = reportStyle.issueFoot;
  const { leftPt, contentWidthPt } = geometry;
  const labelPt = labelStartPt(page, geometry) ?? leftPt + contentWidthPt * widestShare;
  const roomPt = labelPt - gapPt - leftPt;
  const widestPt = Math.max(...texts.map((text) => measure.widthPt(text, 'regular', usualPt)));
  const sizePt = Math.max(leastPt, Math.min(usualPt, (usualPt * roomPt) / widestPt));
  return texts.map((text, index) => ({
    kind: 'text',
    text: shortened(text, sizePt, roomPt, measure),
    face: 'regular',
    sizePt,
    xPt: leftPt,
    baselinePt: baselinePt(geometry, measure) - (texts.length - 1 - index) * sizePt * pitch,
    owner: null,
  }));
}

/** Where no label stands, the line keeps so much of the width. */
const widestShare = 0.7;

/** A number that nobody would expect is cut in print; whole it stands in the code and in the register. */
function shortened(text: string, sizePt: number, roomPt: number, measure: TextMeasure): string {
  if (measure.widthPt(text, 'regular', sizePt) <= roomPt) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && measure.widthPt(`${letters.join('')}…`, 'regular', sizePt) > roomPt) letters.pop();
  return `${letters.join('')}…`;
}

/** Where the page's label begins: the text that stands lowest on it, below the content. */
function labelStartPt({ marks }: DrawnPage, { topPt, contentHeightPt }: PageGeometry): number | null {
  const below = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.baselinePt > topPt + contentHeightPt + reportStyle.pageLabel.belowContentPt
      ? [mark.xPt]
      : [],
  );
  return below.length === 0 ? null : Math.min(...below);
}

/** The label's own line. */
function baselinePt({ topPt, contentHeightPt }: PageGeometry, measure: TextMeasure): number {
  const { sizePt, belowContentPt } = reportStyle.pageLabel;
  return topPt + contentHeightPt + belowContentPt + measure.ascentPt(sizePt);
}

/** At the right edge of the content, its foot on the line; read as a figure of the document. */
function codeMark(page: DrawnPage, foot: IssueFoot, geometry: PageGeometry, measure: TextMeasure): PageMark {
  const { sidePt, belowLinePt } = reportStyle.issueFoot.qr;
  const root = rootOf(page);
  const alt = issueFootTexts.qrAlt(foot.number, foot.code);
  return {
    kind: 'qr',
    text: issueFootTexts.qr(foot.number, foot.code),
    xPt: geometry.leftPt + geometry.contentWidthPt - sidePt,
    yPt: baselinePt(geometry, measure) + belowLinePt - sidePt,
    sidePt,
    owner: root === null ? null : { role: 'Figure', parent: root, alt },
  };
}

/** The document that the page's contents belong to; null on a page without any. */
function rootOf({ marks }: DrawnPage): StructureElement | null {
  for (const mark of marks) {
    let element: StructureElement | null = 'owner' in mark ? mark.owner : null;
    if (element === null) continue;
    while (element.parent !== null) element = element.parent;
    return element;
  }
  return null;
}
