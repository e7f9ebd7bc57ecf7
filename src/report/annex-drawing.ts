// The annex's pages as marks with the structure they are read by, its bookmarks and the map of where each piece of evidence
// stands. All places have been chosen before. It must not break or move anything.
import type { Id } from '../register/model.ts';
import type { AnnexDocument, AnnexEntry, AnnexLink } from './annex-document.ts';
import { type AnnexLine, type AnnexText, layoutAnnex } from './annex-layout.ts';
import { type AnnexPage, type PlacedLine, paginateAnnex } from './annex-pages.ts';
import { createAnnexStructure } from './annex-structure.ts';
import { annexStyle } from './annex-style.ts';
import { annexLabelFormat, annexTexts, annexWords } from './annex-templates.ts';
import type { Area, Bookmark, ContentOwner, DrawnPage, FillMark, LinkMark, PageMark } from './page-drawing.ts';
import { mapFurniture, type PrintPlan, pageLabel } from './page-map.ts';
import { pageGeometry, reportStyle } from './page-style.ts';
import type { TextMeasure } from './text-measure.ts';

/** Plans the print of an annex on upright A4 pages. */
export function planAnnex(document: AnnexDocument, measure: TextMeasure): PrintPlan {
  const geometry = pageGeometry('portrait', document.marginsMm);
  const { orientation, widthPt, heightPt, leftPt, topPt, contentWidthPt, contentHeightPt } = geometry;
  const annexPages = paginateAnnex(layoutAnnex(document, contentWidthPt, measure), contentHeightPt);
  const structure = createAnnexStructure();
  const bookmarks: Bookmark[] = [{ title: document.heading, pageIndex: 0, yPt: 0 }];
  const pages = annexPages.map((page, pageIndex): DrawnPage => {
    for (const { line, yPt } of page.lines) {
      const title = line.measure?.heading ?? '';
      if (line.kind === 'measure' && line.opens) bookmarks.push({ title, pageIndex, yPt: topPt + yPt });
    }
    return { orientation, widthPt, heightPt, marks: [...marksOf(page), label(pageIndex)] };
  });
  return {
    drawing: {
      title: document.title,
      author: document.officeName,
      subject: document.headLines.join(' '),
      language: 'th-TH',
      pages,
      bookmarks,
    },
    map: {
      pages: pages.map((page, index) => ({
        ...mapFurniture('annex', page, index),
        evidence: begunOn(annexPages[index]),
      })),
    },
  };

  function marksOf({ running, lines }: AnnexPage): readonly PageMark[] {
    const grounds: FillMark[] = [];
    const marks: PageMark[] = [];
    for (const { line, yPt } of running) {
      if (line.kind === 'group') grounds.push(groundOf(yPt, line.heightPt));
      marks.push(textMark(line.text, yPt + line.baselinePt, null));
    }
    for (const placed of lines) {
      if (placed.line.kind === 'group') grounds.push(groundOf(placed.yPt, placed.line.heightPt));
      marks.push(...textsOf(placed));
      marks.push(...linkAfter(placed, lines), ...codeAfter(placed, lines));
    }
    return [...grounds, ...marks];
  }

  function textsOf({ line, yPt }: PlacedLine): readonly PageMark[] {
    return line.texts.flatMap((text): readonly PageMark[] => {
      const mark = textMark(text, yPt + line.baselinePt, structure.ownerOf(line, text));
      return text.part === 'address' ? [underline(text, yPt + line.baselinePt), mark] : [mark];
    });
  }

  function textMark({ text, face, sizePt, xPt }: AnnexText, baselinePt: number, owner: ContentOwner): PageMark {
    return { kind: 'text', text, face, sizePt, xPt: leftPt + xPt, baselinePt: topPt + baselinePt, owner };
  }

  function underline({ xPt, widthPt: textPt }: AnnexText, baselinePt: number): PageMark {
    const { belowPt, thicknessPt } = annexStyle.underline;
    const yPt = topPt + baselinePt + belowPt;
    const fromPt = leftPt + xPt;
    return { kind: 'line', x1Pt: fromPt, y1Pt: yPt, x2Pt: fromPt + textPt, y2Pt: yPt, thicknessPt };
  }

  function groundOf(yPt: number, groundPt: number): FillMark {
    const place = { xPt: leftPt, yPt: topPt + yPt, widthPt: contentWidthPt, heightPt: groundPt };
    return { kind: 'fill', ...place, color: annexStyle.group.fill };
  }

  /** Behind the last of an address's lines on the page, what makes all of them lead there. */
  function linkAfter({ line }: PlacedLine, lines: readonly PlacedLine[]): readonly PageMark[] {
    const { entry } = line;
    if (entry?.link == null || lines.findLast((other) => isAddressOf(other.line, entry))?.line !== line) return [];
    const areas = lines
      .filter((other) => isAddressOf(other.line, entry))
      .flatMap(({ line: { texts, heightPt: areaPt }, yPt }) =>
        texts
          .filter(({ part }) => part === 'address')
          .map(({ xPt, widthPt: textPt }): Area => {
            return { xPt: leftPt + xPt, yPt: topPt + yPt, widthPt: textPt, heightPt: areaPt };
          }),
      );
    return [linkMark(entry.link, areas, structure.addressOf(entry, line.measure))];
  }

  /** The code is read behind its entry's texts, beside whose first it stands. */
  function codeAfter({ line }: PlacedLine, lines: readonly PlacedLine[]): readonly PageMark[] {
    const { entry } = line;
    const opening = lines.find((other) => other.line.entry === entry && other.line.qr !== null);
    const isLast = lines.findLast((other) => other.line.entry === entry)?.line === line;
    if (entry?.link == null || opening?.line.qr == null || !isLast) return [];
    const { xPt, yPt, sidePt, caption } = opening.line.qr;
    const place = { xPt: leftPt + xPt, yPt: topPt + opening.yPt + yPt };
    const owners = structure.codeOf(entry, line.measure, annexTexts.qrAlt(entry.link.address));
    const captionText = {
      text: annexWords.scan,
      face: 'regular',
      sizePt: annexStyle.qr.captionPt,
      xPt: caption.xPt,
    } as const;
    return [
      { kind: 'qr', text: entry.link.uri, ...place, sidePt, owner: owners.figure },
      textMark({ ...captionText, widthPt: 0, part: null }, opening.yPt + caption.baselinePt, owners.caption),
      linkMark(entry.link, [{ ...place, widthPt: sidePt, heightPt: sidePt }], owners.link),
    ];
  }

  function linkMark({ uri, address }: AnnexLink, areas: readonly Area[], owner: LinkMark['owner']): LinkMark {
    return { kind: 'link', uri, description: annexTexts.linkDescription(address), areas, owner };
  }

  function label(pageIndex: number): PageMark {
    const { sizePt, belowContentPt } = reportStyle.pageLabel;
    const text = pageLabel(annexLabelFormat, pageIndex + 1, annexPages.length);
    const xPt = (contentWidthPt - measure.widthPt(text, 'regular', sizePt)) / 2;
    const baselinePt = contentHeightPt + belowContentPt + measure.ascentPt(sizePt);
    return textMark({ text, face: 'regular', sizePt, xPt, widthPt: 0, part: null }, baselinePt, null);
  }
}

function isAddressOf(line: AnnexLine, entry: AnnexEntry): boolean {
  return line.entry === entry && line.texts.some(({ part }) => part === 'address');
}

/** The pieces of evidence that begin on a page. */
function begunOn(page: AnnexPage | undefined): readonly Id[] {
  const lines = page?.lines ?? [];
  return lines.flatMap(({ line }) => (line.entry !== null && line.opens ? [line.entry.evidenceId] : []));
}
