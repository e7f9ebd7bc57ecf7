// The way from a report document to a finished drawing and the map of its pages: lay out, paginate, describe. The one
// door for whoever prints. It must not know how drawing is done.
import { layoutCover } from './cover.ts';
import type { ReportDocument } from './document.ts';
import { isMemo, type PaperDocument } from './memo-document.ts';
import { planMemo } from './memo-drawing.ts';
import type { DrawnDocument } from './page-drawing.ts';
import { mapPages, type PageMap } from './page-map.ts';
import { type Orientation, type PageGeometry, pageGeometry } from './page-style.ts';
import { paginate } from './paginate.ts';
import { drawReport } from './report-drawing.ts';
import { type LaidOutReport, layoutReport } from './report-layout.ts';
import type { TextMeasure } from './text-measure.ts';

export interface PrintPlan {
  readonly drawing: DrawnDocument;
  readonly map: PageMap;
}

export interface ReportPlan extends PrintPlan {
  /** Every line the map's fragments are made of. */
  readonly report: LaidOutReport;
  readonly coverGeometry: PageGeometry;
}

/** Plans the print of any document of the register. */
export function planPaper(document: PaperDocument, coverOrientation: Orientation, measure: TextMeasure): PrintPlan {
  return isMemo(document) ? planMemo(document, measure) : planReport(document, coverOrientation, measure);
}

/** Plans the print of a report or plan; the table always stands on landscape pages, the cover as asked. */
export function planReport(document: ReportDocument, coverOrientation: Orientation, measure: TextMeasure): ReportPlan {
  const coverGeometry = pageGeometry(coverOrientation);
  const cover = layoutCover(document.coverLines, coverGeometry, measure);
  const report = layoutReport(document, pageGeometry('landscape'), measure);
  const tablePages = paginate(report);
  return {
    drawing: drawReport({ document, cover, coverGeometry, report, tablePages }, measure),
    map: mapPages(document, cover, tablePages),
    report,
    coverGeometry,
  };
}
