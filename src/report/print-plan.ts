// The way from a report document to a definition ready to draw and the map of its pages: lay out, paginate, describe. The one
// door for whoever prints. It must not know how drawing is done.
import { layoutCover } from './cover.ts';
import { reportDefinition } from './definition.ts';
import type { ReportDocument } from './document.ts';
import { mapPages, type PageMap } from './page-map.ts';
import { type Orientation, pageGeometry } from './page-style.ts';
import { paginate } from './paginate.ts';
import type { PdfDefinition } from './pdf-nodes.ts';
import { layoutReport } from './report-layout.ts';
import type { TextMeasure } from './text-measure.ts';

export interface PrintPlan {
  readonly definition: PdfDefinition;
  readonly map: PageMap;
}

/** Plans the print of a report; the table always stands on landscape pages, the cover as asked. */
export function planReport(document: ReportDocument, coverOrientation: Orientation, measure: TextMeasure): PrintPlan {
  const coverGeometry = pageGeometry(coverOrientation);
  const cover = layoutCover(document.coverLines, coverGeometry, measure);
  const report = layoutReport(document, pageGeometry('landscape'), measure);
  const tablePages = paginate(report);
  return {
    definition: reportDefinition({ document, cover, coverGeometry, report, tablePages }, measure),
    map: mapPages(document, cover, tablePages),
  };
}
