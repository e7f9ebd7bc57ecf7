// The report's pages as marks: cover, lines above the table, table, signatures and page labels, with the structure they are
// read by. All decisions have been taken before. It must not break, measure for breaking or move anything.
import type { CoverLayout } from './cover.ts';
import type { ReportDocument } from './document.ts';
import { drawnText } from './lines.ts';
import { onOneLine } from './one-line.ts';
import type { Bookmark, DrawnDocument, DrawnPage, PageMark, StructureElement } from './page-drawing.ts';
import { pageLabel } from './page-map.ts';
import { type PageGeometry, reportStyle } from './page-style.ts';
import type { TablePage } from './paginate.ts';
import type { FrontLine, LaidOutReport } from './report-layout.ts';
import { signatureMarks } from './signature-drawing.ts';
import { createTableDrawer } from './table-drawing.ts';
import { bookmarkWords, coverWords } from './templates.ts';
import type { TextMeasure } from './text-measure.ts';

export interface PaginatedReport {
  readonly document: ReportDocument;
  readonly cover: CoverLayout;
  readonly report: LaidOutReport;
  readonly tablePages: readonly TablePage[];
}

/** The whole report as drawn. */
export function drawReport(paginated: PaginatedReport, measure: TextMeasure): DrawnDocument {
  const { document, cover, report, tablePages } = paginated;
  const root: StructureElement = { role: 'Document', parent: null };
  const table = createTableDrawer(document, report, root, measure);
  const front = createFrontDrawer(report.geometry, root, measure);
  const bookmarks: Bookmark[] = [{ title: bookmarkWords.cover, pageIndex: 0, yPt: 0 }];
  const coverPage = pageOf(report.geometry, coverMarks(cover, document.officeName, report.geometry, root, measure));
  const pages = tablePages.map((page, index) => pageOf(report.geometry, tablePageMarks(page, index + 1)));
  return {
    title: document.title,
    author: document.officeName,
    subject: onOneLine(document.heading),
    language: 'th-TH',
    pages: [coverPage, ...pages],
    bookmarks,
  };

  function tablePageMarks(page: TablePage, pageIndex: number): readonly PageMark[] {
    const { topPt, leftPt } = report.geometry;
    const marks: PageMark[] = [];
    let yPt: number = topPt;
    for (const line of page.front) {
      yPt += line.beforePt;
      const isNew = line.kind === 'introduction' && line.paragraph === 0 && line.start === 0;
      if (isNew) bookmarks.push({ title: bookmarkWords.introduction, pageIndex, yPt });
      marks.push(...front(line, yPt));
      yPt += line.heightPt;
    }
    if (page.hasTable) {
      if (page.front.length > 0) yPt += reportStyle.introduction.afterPt;
      const drawn = table.drawPage(page, yPt);
      marks.push(...drawn.marks);
      for (const { groupId, yPt: groupPt } of drawn.groupStarts) {
        const heading = document.groups.find((group) => group.groupId === groupId)?.heading ?? '';
        bookmarks.push({ title: onOneLine(heading), pageIndex, yPt: groupPt });
      }
      yPt = drawn.endPt;
    }
    for (const row of page.signatures) {
      marks.push(...signatureMarks(row, leftPt, yPt, root, measure));
      yPt += row.heightPt;
    }
    marks.push(labelMark(document, report.geometry, pageIndex + 1, tablePages.length + 1, measure));
    return marks;
  }
}

function pageOf({ orientation, widthPt, heightPt }: PageGeometry, marks: readonly PageMark[]): DrawnPage {
  return { orientation, widthPt, heightPt, marks };
}

/** Centred on the sheet: the wider binding margin is for the pages that are read. */
function coverMarks(
  cover: CoverLayout,
  officeName: string,
  geometry: PageGeometry,
  root: StructureElement,
  measure: TextMeasure,
): readonly PageMark[] {
  const middlePt = geometry.widthPt / 2;
  const marks: PageMark[] = [];
  if (cover.rule !== null) {
    const { yPt, lengthPt } = cover.rule;
    const rowPt = geometry.topPt + yPt;
    const ends = { x1Pt: middlePt - lengthPt / 2, x2Pt: middlePt + lengthPt / 2, y1Pt: rowPt, y2Pt: rowPt };
    marks.push({ kind: 'line', ...ends, thicknessPt: 0.75 });
  }
  if (cover.emblem !== null) {
    const { image, widthPt, heightPt, yPt } = cover.emblem;
    const owner: StructureElement = { role: 'Figure', parent: root, alt: `${coverWords.emblem} ${officeName}`.trim() };
    const place = { xPt: middlePt - widthPt / 2, yPt: geometry.topPt + yPt, widthPt, heightPt };
    marks.push({ kind: 'image', bytes: image.bytes, ...place, owner });
  }
  const owners = new Map<string, StructureElement>();
  for (const line of cover.lines) {
    const { block, sizePt, yPt } = line;
    const owner = owners.get(block) ?? { role: block === 'title' ? ('H1' as const) : ('P' as const), parent: root };
    owners.set(block, owner);
    const place = { xPt: middlePt - line.widthPt / 2, baselinePt: geometry.topPt + yPt + measure.ascentPt(sizePt) };
    marks.push({ kind: 'text', text: drawnText(line), face: 'bold', sizePt, ...place, owner });
  }
  return marks;
}

/** The lines above the table; a paragraph that goes on over a page stays one. */
function createFrontDrawer(
  { leftPt }: PageGeometry,
  root: StructureElement,
  measure: TextMeasure,
): (line: FrontLine, topPt: number) => readonly PageMark[] {
  const owners = new Map<string, StructureElement>();
  return (line, topPt) => {
    if (line.text === '') return [];
    const isHeading = line.kind === 'heading';
    const sizePt = isHeading ? reportStyle.heading.sizePt : reportStyle.introduction.sizePt;
    const name = `${line.kind} ${line.paragraph}`;
    const owner = owners.get(name) ?? { role: isHeading ? ('H1' as const) : ('P' as const), parent: root };
    owners.set(name, owner);
    const face = isHeading ? 'bold' : 'regular';
    const baselinePt = topPt + measure.ascentPt(sizePt);
    return [{ kind: 'text', text: drawnText(line), face, sizePt, xPt: leftPt + line.xPt, baselinePt, owner }];
  };
}

function labelMark(
  document: ReportDocument,
  geometry: PageGeometry,
  page: number,
  pageCount: number,
  measure: TextMeasure,
): PageMark {
  const { sizePt, belowContentPt } = reportStyle.pageLabel;
  const text = pageLabel(document.pageLabelFormat, page, pageCount);
  const xPt = geometry.leftPt + (geometry.contentWidthPt - measure.widthPt(text, 'regular', sizePt)) / 2;
  const baselinePt = geometry.topPt + geometry.contentHeightPt + belowContentPt + measure.ascentPt(sizePt);
  return { kind: 'text', text, face: 'regular', sizePt, xPt, baselinePt, owner: null };
}
