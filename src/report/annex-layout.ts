// The annex as a stream of laid out lines, each with what it must stay together with. Places are from the line's top and the
// content's left edge. It must not know where pages end or how marks are drawn.
import type { AnnexDocument, AnnexEntry, AnnexGroup, AnnexMeasure } from './annex-document.ts';
import { annexStyle, qrSidePt } from './annex-style.ts';
import { annexWords } from './annex-templates.ts';
import { breakBalanced } from './balance.ts';
import { breakIntoLines, drawnText, type TextLine, type TextStyle } from './lines.ts';
import type { FontFace, TextMeasure } from './text-measure.ts';

/** What a text of an entry is; each is a paragraph of its own. */
export type EntryPart = 'label' | 'name' | 'item' | 'date' | 'file' | 'address' | 'clickPath';

export interface AnnexText {
  /** With the space that parts it from what follows in its paragraph. */
  readonly text: string;
  readonly face: FontFace;
  readonly sizePt: number;
  readonly xPt: number;
  readonly widthPt: number;
  /** Of an entry's texts; null for the others. */
  readonly part: EntryPart | null;
}

/** A code with its caption, standing beside the lines of its entry from the first one's top. */
export interface AnnexQr {
  readonly xPt: number;
  readonly yPt: number;
  readonly sidePt: number;
  readonly caption: { readonly xPt: number; readonly baselinePt: number };
}

export interface AnnexLine {
  readonly kind: 'heading' | 'headLine' | 'empty' | 'group' | 'measure' | 'entry';
  readonly texts: readonly AnnexText[];
  /** White above the line, but not at a page's top. */
  readonly beforePt: number;
  readonly heightPt: number;
  /** What must be free for the line to stand on a page: more than its height where a code hangs on it. */
  readonly leastPt: number;
  readonly baselinePt: number;
  /** Stands on one page with the next line, where a page can hold all that stand together. */
  readonly keepsNext: boolean;
  /** Whether it is the first line of its heading or entry. */
  readonly opens: boolean;
  readonly group: AnnexGroup | null;
  readonly measure: AnnexMeasure | null;
  readonly entry: AnnexEntry | null;
  readonly qr: AnnexQr | null;
}

/** Opens a page that goes on with a group and perhaps a measure. */
export interface RunningLine {
  readonly kind: 'group' | 'measure';
  readonly text: AnnexText;
  readonly beforePt: number;
  readonly heightPt: number;
  readonly baselinePt: number;
}

export interface LaidOutAnnex {
  readonly lines: readonly AnnexLine[];
  /** Null for what has no heading. */
  runningGroup(group: AnnexGroup): RunningLine | null;
  runningMeasure(measure: AnnexMeasure): RunningLine | null;
}

/** Lays out all texts of the annex for pages with room of this width. */
export function layoutAnnex(document: AnnexDocument, widthPt: number, measure: TextMeasure): LaidOutAnnex {
  const { heading, headLine, empty, group: groupStyle, measure: measureStyle, entry: entryStyle } = annexStyle;
  const { padding } = groupStyle;
  const entries = document.groups.flatMap(({ measures }) => measures.flatMap((each) => each.entries));
  const bodyPt =
    Math.max(0, ...entries.map(({ label }) => widthOf(label, 'bold', entryStyle.sizePt))) + entryStyle.labelGapPt;
  const lines =
    entries.length === 0 ? [...head(), ...emptySentence()] : [...head(), ...document.groups.flatMap(groupLines)];
  return {
    lines,
    runningGroup({ heading: text }) {
      if (text === '') return null;
      const running = runningText(text, groupStyle.sizePt, padding.leftPt, widthPt - padding.rightPt);
      return { kind: 'group', text: running, beforePt: 0, ...groupBox(true, true) };
    },
    runningMeasure({ heading: text }) {
      if (text === '') return null;
      const { beforePt, sizePt } = measureStyle;
      return { kind: 'measure', text: runningText(text, sizePt, 0, widthPt), beforePt, ...plainBox(sizePt) };
    },
  };

  function styleOf(face: FontFace, sizePt: number): TextStyle {
    return { face, sizePt, ownWords: document.ownWords };
  }

  function widthOf(text: string, face: FontFace, sizePt: number): number {
    return measure.widthPt(text, face, sizePt);
  }

  function plainBox(sizePt: number): { readonly heightPt: number; readonly baselinePt: number } {
    return { heightPt: measure.lineHeightPt(sizePt) * annexStyle.leading, baselinePt: measure.ascentPt(sizePt) };
  }

  function groupBox(isFirst: boolean, isLast: boolean): { readonly heightPt: number; readonly baselinePt: number } {
    const { heightPt, baselinePt } = plainBox(groupStyle.sizePt);
    const topPt = isFirst ? padding.topPt : 0;
    return { heightPt: topPt + heightPt + (isLast ? padding.bottomPt : 0), baselinePt: topPt + baselinePt };
  }

  function head(): readonly AnnexLine[] {
    const texts = [
      { kind: 'heading', text: document.heading, face: 'bold', ...heading },
      ...document.headLines.map((text) => ({ kind: 'headLine', text, face: 'bold', ...headLine, afterPt: 0 }) as const),
    ] as const;
    return texts.flatMap(({ kind, text, face, sizePt, afterPt }, index) => {
      const broken = breakBalanced(text, widthPt, styleOf(face, sizePt), measure);
      const endPt = index === texts.length - 1 ? headLine.afterPt : afterPt;
      return broken.map((line, place): AnnexLine => {
        const box = plainBox(sizePt);
        const heightPt = box.heightPt + (place === broken.length - 1 ? endPt : 0);
        const centred = textOf(line, styleOf(face, sizePt), (widthPt - line.widthPt) / 2, null);
        return lineOf({ kind, texts: [centred], ...box, heightPt, keepsNext: true, opens: place === 0 });
      });
    });
  }

  function emptySentence(): readonly AnnexLine[] {
    const style = styleOf('regular', empty.sizePt);
    return breakBalanced(document.emptySentence, widthPt, style, measure).map((line, place) => {
      const centred = textOf(line, style, (widthPt - line.widthPt) / 2, null);
      const gap = { beforePt: place === 0 ? empty.beforePt : 0 };
      return lineOf({ kind: 'empty', texts: [centred], ...plainBox(empty.sizePt), opens: place === 0, ...gap });
    });
  }

  function groupLines(group: AnnexGroup): readonly AnnexLine[] {
    const style = styleOf('bold', groupStyle.sizePt);
    const broken = breakIntoLines(group.heading, widthPt - padding.leftPt - padding.rightPt, style, measure);
    const headings = broken.map((line, place) =>
      lineOf({
        kind: 'group',
        texts: [textOf(line, style, padding.leftPt, null)],
        ...groupBox(place === 0, place === broken.length - 1),
        beforePt: place === 0 ? groupStyle.beforePt : 0,
        keepsNext: true,
        opens: place === 0,
        group,
      }),
    );
    return [...headings, ...group.measures.flatMap((each) => measureLines(group, each))];
  }

  function measureLines(group: AnnexGroup, ofMeasure: AnnexMeasure): readonly AnnexLine[] {
    const style = styleOf('bold', measureStyle.sizePt);
    const headings = breakIntoLines(ofMeasure.heading, widthPt, style, measure).map((line, place) =>
      lineOf({
        kind: 'measure',
        texts: [textOf(line, style, 0, null)],
        ...plainBox(measureStyle.sizePt),
        beforePt: place === 0 ? measureStyle.beforePt : 0,
        keepsNext: true,
        opens: place === 0,
        group,
        measure: ofMeasure,
      }),
    );
    return [...headings, ...ofMeasure.entries.flatMap((entry) => entryLines(group, ofMeasure, entry))];
  }

  /** Label and name on the first line, everything else below the name; a link's code at the right edge. */
  function entryLines(group: AnnexGroup, ofMeasure: AnnexMeasure, entry: AnnexEntry): readonly AnnexLine[] {
    const qr = entry.link === null ? null : qrOf(entry.link.uri);
    const endPt = qr === null ? widthPt : Math.min(qr.xPt, qr.caption.xPt) - annexStyle.qr.gapPt;
    const roomPt = endPt - bodyPt;
    const detail = styleOf('regular', entryStyle.detailPt);
    const texts: readonly (readonly [EntryPart, string, TextStyle])[] = [
      ['name', entry.name, styleOf('bold', entryStyle.sizePt)],
      ['item', entry.item, detail],
      ['date', entry.date, detail],
      ['file', entry.file === null ? '' : `${entry.file.size} `, detail],
      ['address', entry.link?.address ?? '', detail],
      ['clickPath', entry.link?.clickPath ?? '', detail],
    ];
    const rows = texts.flatMap(([part, text, style]) =>
      breakIntoLines(text, roomPt, style, measure).map((line) => ({
        style,
        texts: [textOf(line, style, bodyPt, part)],
      })),
    );
    const label = wholeText(entry.label, styleOf('bold', entryStyle.sizePt), 0, 'label');
    const qrPt = qr === null ? 0 : qr.caption.baselinePt + measure.lineHeightPt(annexStyle.qr.captionPt) * 0.3;
    const textPt = rows.reduce((sum, { style }) => sum + plainBox(style.sizePt).heightPt, 0);
    return rows.map(({ style, texts: body }, place) => {
      const box = plainBox(style.sizePt);
      const isLast = place === rows.length - 1;
      return lineOf({
        kind: 'entry',
        texts: [...(place === 0 ? [label] : []), ...body, ...digestAfter(body.at(-1), entry)],
        ...box,
        heightPt: box.heightPt + (isLast ? Math.max(0, qrPt - textPt) : 0),
        leastPt: place === 0 ? Math.max(box.heightPt, qrPt) : box.heightPt,
        beforePt: place === 0 ? entryStyle.beforePt : 0,
        keepsNext: !isLast,
        opens: place === 0,
        group,
        measure: ofMeasure,
        entry,
        qr: place === 0 ? qr : null,
      });
    });
  }

  function digestAfter(text: AnnexText | undefined, { file }: AnnexEntry): readonly AnnexText[] {
    if (text?.part !== 'file' || file === null) return [];
    const style = styleOf('regular', entryStyle.digestPt);
    return [wholeText(file.digest, style, text.xPt + text.widthPt + entryStyle.labelGapPt, 'file')];
  }

  function qrOf(uri: string): AnnexQr | null {
    const sidePt = qrSidePt(uri);
    if (sidePt === null) return null;
    const { captionPt, belowPt } = annexStyle.qr;
    const captionWidthPt = widthOf(annexWords.scan, 'regular', captionPt);
    const columnPt = Math.max(sidePt, captionWidthPt);
    // The code's top stands on a level with the letters' of the first line.
    const yPt = measure.ascentPt(entryStyle.sizePt) - entryStyle.sizePt * 0.62;
    return {
      xPt: widthPt - columnPt / 2 - sidePt / 2,
      yPt,
      sidePt,
      caption: {
        xPt: widthPt - columnPt / 2 - captionWidthPt / 2,
        baselinePt: yPt + sidePt + belowPt + measure.ascentPt(captionPt),
      },
    };
  }

  function textOf(line: TextLine, { face, sizePt }: TextStyle, xPt: number, part: EntryPart | null): AnnexText {
    return { text: drawnText(line), face, sizePt, xPt, widthPt: line.widthPt, part };
  }

  function wholeText(text: string, { face, sizePt }: TextStyle, xPt: number, part: EntryPart | null): AnnexText {
    return { text, face, sizePt, xPt, widthPt: widthOf(text, face, sizePt), part };
  }

  /** A heading with "(ต่อ)" on one line; what is too long ends in dots. */
  function runningText(heading: string, sizePt: number, fromPt: number, toPt: number): AnnexText {
    const style = styleOf('bold', sizePt);
    const mark = ` ${document.continuedMark}`;
    const roomPt = toPt - fromPt - widthOf(`…${mark}`, 'bold', sizePt);
    const [first, ...others] = breakIntoLines(heading, roomPt, style, measure);
    return wholeText(`${first?.text ?? ''}${others.length === 0 ? '' : '…'}${mark}`.trim(), style, fromPt, null);
  }
}

function lineOf(
  line: Pick<AnnexLine, 'kind' | 'texts' | 'heightPt' | 'baselinePt' | 'opens'> & Partial<AnnexLine>,
): AnnexLine {
  const { heightPt } = line;
  const usual = { beforePt: 0, leastPt: heightPt, keepsNext: false, group: null, measure: null, entry: null, qr: null };
  return { ...usual, ...line };
}
