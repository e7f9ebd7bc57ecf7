// The way from a report document to a finished drawing and the map of its pages: lay out, paginate, describe. The one
// door for whoever prints. It must not know how drawing is done.
import { planAnnex } from './annex-drawing.ts';
import { layoutCover } from './cover.ts';
import type { ReportDocument } from './document.ts';
import { withIssueFoot } from './issue-foot.ts';
import type { LineMemory } from './line-memory.ts';
import { planManual } from './manual-drawing.ts';
import { planMemo } from './memo-drawing.ts';
import { mapPages, type PrintPlan } from './page-map.ts';
import { type PageGeometry, pageGeometry } from './page-style.ts';
import { paginate } from './paginate.ts';
import type { PaperDocument } from './paper-document.ts';
import { imageOf, noImages, type PaperImages } from './paper-images.ts';
import { drawReport } from './report-drawing.ts';
import { type LaidOutReport, layoutReport } from './report-layout.ts';
import type { TextMeasure } from './text-measure.ts';
import { planUnitSlips } from './unit-slip-drawing.ts';

export interface ReportPlan extends PrintPlan {
  /** Every line the map's fragments are made of. */
  readonly report: LaidOutReport;
}

/** Plans the print of any document of the register; `memory` is of who plans again and again with this measure. */
export function planPaper(
  document: PaperDocument,
  measure: TextMeasure,
  images: PaperImages = noImages,
  memory?: LineMemory,
): PrintPlan {
  if (!('kind' in document)) return planReport(document, measure, images, memory);
  switch (document.kind) {
    case 'memo':
      return planMemo(document, measure, images);
    case 'annex':
      return planAnnex(document, measure);
    case 'unit-slip':
      return planUnitSlips(document, measure);
    case 'manual':
      return planManual(document, measure, images);
  }
}

/** Plans the print of a report or plan. */
export function planReport(
  document: ReportDocument,
  measure: TextMeasure,
  images: PaperImages = noImages,
  memory?: LineMemory,
): ReportPlan {
  const geometry: PageGeometry = pageGeometry(document.page.orientation, document.page.marginsMm);
  const { coverLines: lines, ownWords } = document;
  const cover = layoutCover({ lines, ownWords, emblem: imageOf(document.emblem, images) }, geometry, measure);
  const report = layoutReport(document, geometry, measure, images, memory);
  const tablePages = paginate(report);
  const plan: ReportPlan = {
    drawing: drawReport({ document, cover, report, tablePages }, measure),
    map: mapPages(document, cover, tablePages),
    report,
  };
  return document.foot === undefined ? plan : withIssueFoot(plan, document.foot, geometry, measure);
}
