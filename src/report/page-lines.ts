// The printed lines behind a page map, each with its width: for who wants to see or judge how a report is broken without a
// PDF. It must not know drawing.
import type { Id } from '../register/model.ts';
import type { TextLine } from './lines.ts';
import type { MappedPage, PageFragment } from './page-map.ts';
import { reportStyle } from './page-style.ts';
import type { ReportPlan } from './print-plan.ts';

/** One page: its map, with the lines of every fragment. */
export interface LinedPage {
  readonly number: number;
  readonly kind: MappedPage['kind'];
  readonly widthPt: number;
  readonly heightPt: number;
  readonly fragments: readonly LinedFragment[];
  readonly furniture: readonly string[];
}

export type LinedFragment = PageFragment & {
  /** What a line may fill, list marks and indents included. */
  readonly availablePt: number;
  readonly lines: readonly PrintedLine[];
};

export interface PrintedLine {
  /** Characters of the register's text, `start` included, `end` excluded; a list mark lies in its line's range. */
  readonly start: number;
  readonly end: number;
  /** The list mark that hangs before the line, or null. */
  readonly mark: string | null;
  readonly text: string;
  /** From the left edge of what is available. */
  readonly xPt: number;
  /** Of the text, without its mark. */
  readonly widthPt: number;
}

/** The pages of a planned report with all lines of the register's texts. */
export function listPageLines(
  { map, report, drawing }: ReportPlan,
  columnKeys: readonly string[],
): readonly LinedPage[] {
  const rows = new Map(report.groups.flatMap(({ rows }) => rows.map((row) => [row.measureId, row] as const)));
  const headings = new Map<Id, readonly TextLine[]>(report.groups.map(({ groupId, heading }) => [groupId, heading]));
  const { contentWidthPt } = report.geometry;
  const { padding } = reportStyle.groupHeading;
  const headingPt = contentWidthPt - padding.leftPt - padding.rightPt - 2 * reportStyle.table.borderPt;

  return map.pages.map(({ number, kind, fragments, furniture }) => ({
    number,
    kind,
    widthPt: drawing.pages[number - 1]?.widthPt ?? 0,
    heightPt: drawing.pages[number - 1]?.heightPt ?? 0,
    fragments: fragments.map(withLines),
    furniture,
  }));

  function withLines(fragment: PageFragment): LinedFragment {
    const { availablePt, lines } = sourceOf(fragment);
    const within = lines.filter(({ start, end }) => start >= fragment.start && end <= fragment.end);
    return { ...fragment, availablePt: rounded(availablePt), lines: within.map(printedLine) };
  }

  /** The whole text's lines that the fragment is a stretch of. */
  function sourceOf(fragment: PageFragment): { readonly availablePt: number; readonly lines: readonly AnyLine[] } {
    if (fragment.kind === 'cell') {
      const column = columnKeys.indexOf(fragment.column);
      const lines = rows.get(fragment.measureId)?.cells[column] ?? [];
      return { availablePt: report.columnWidthsPt[column] ?? 0, lines };
    }
    if (fragment.kind === 'groupHeading') {
      return { availablePt: headingPt, lines: headings.get(fragment.groupId) ?? [] };
    }
    const paragraph = fragment.kind === 'introduction' ? fragment.paragraph : 0;
    const lines = report.front.filter((line) => line.kind === fragment.kind && line.paragraph === paragraph);
    return { availablePt: contentWidthPt, lines };
  }
}

type AnyLine = TextLine & { readonly xPt?: number; readonly mark?: { readonly text: string } | null };

function printedLine({ start, end, text, widthPt, xPt = 0, mark }: AnyLine): PrintedLine {
  return { start, end, mark: mark?.text ?? null, text, xPt: rounded(xPt), widthPt: rounded(widthPt) };
}

/** Thousandths of a point are enough for anyone. */
function rounded(lengthPt: number): number {
  return Math.round(lengthPt * 1000) / 1000;
}
