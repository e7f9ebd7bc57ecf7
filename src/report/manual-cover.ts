// The manual's first sheet: what it is, and the list of contents with the sheets the pages stand on. It must not know how sheets are
// filled.
import { breakBalanced } from './balance.ts';
import { drawnText } from './lines.ts';
import { manualNumber } from './manual-document.ts';
import type { ManualBlock, ManualTools } from './manual-layout.ts';
import { manualStyle } from './manual-style.ts';
import { lineBox, setPlain } from './manual-text.ts';
import type { PageMark, StructureElement } from './page-drawing.ts';
import { dottedLine } from './signature-drawing.ts';
import type { FontFace } from './text-measure.ts';

/** The blocks of the first sheet, from top to bottom. */
export function layoutManualCover(tools: ManualTools): readonly ManualBlock[] {
  const { document, room, measure, root } = tools;
  const { cover, brand } = manualStyle;
  const { contents } = cover;
  const list: StructureElement = { role: 'L', parent: root, numbering: 'Decimal' };
  return [
    {
      beforePt: 0,
      heightPt: cover.band.heightPt + cover.band.afterPt,
      marks: [{ kind: 'fill', xPt: 0, yPt: 0, widthPt: room.widthPt, heightPt: cover.band.heightPt, color: brand }],
    },
    line(document.programName, cover.programPt, 'regular', 'P', 0),
    line(document.title, cover.titlePt, 'bold', 'H1', 2),
    line(document.subject, cover.subjectPt, 'regular', 'P', 2),
    line(document.lead, cover.leadPt, 'regular', 'P', cover.gapPt),
    line(document.contents, contents.headingPt, 'bold', 'H2', contents.beforePt),
    ...document.pages.map((page, index) => entry(page.title, index, tools.placeOf(page.id))),
    line(document.version, cover.leadPt - 1.5, 'regular', 'P', contents.beforePt),
  ];

  function line(text: string, sizePt: number, face: FontFace, role: 'H1' | 'H2' | 'P', beforePt: number): ManualBlock {
    const owner: StructureElement = { role, parent: root };
    const { heightPt, baselinePt } = lineBox(sizePt, measure);
    const lines = breakBalanced(text, room.widthPt, { face, sizePt }, measure);
    const marks = lines.map((one, index): PageMark => {
      const place = { xPt: 0, baselinePt: index * heightPt + baselinePt };
      return { kind: 'text', text: drawnText(one), face, sizePt, ...place, owner };
    });
    return { beforePt, heightPt: lines.length * heightPt, marks };
  }

  /** Number, title, dots, sheet; all of it leads there. */
  function entry(title: string, index: number, place: { readonly sheet: number; readonly name: string }): ManualBlock {
    const { entryPt: sizePt, entryGapPt, numberPt, leaderGapPt } = contents;
    const item: StructureElement = { role: 'LI', parent: list };
    const label: StructureElement = { role: 'Lbl', parent: item };
    const body: StructureElement = { role: 'LBody', parent: item };
    const owner: StructureElement = { role: 'Link', parent: body };
    const number = manualNumber(document, index + 1);
    const sheet = manualNumber(document, place.sheet);
    const sheetPt = measure.widthPt(sheet, 'bold', sizePt);
    const plain = { sizePt, keyWords: noWords } as const;
    const own = { ...plain, xPt: 0, widthPt: numberPt, face: 'bold', owner: label } as const;
    const titled = { ...plain, xPt: numberPt, widthPt: room.widthPt - numberPt - 40, face: 'regular', owner } as const;
    const set = setPlain(title, titled, measure);
    const { heightPt, baselinePt } = lineBox(sizePt, measure);
    const lastLinePt = set.heightPt - heightPt;
    const lastText = set.marks.findLast((mark) => mark.kind === 'text');
    const endPt =
      numberPt + (lastText?.kind === 'text' ? measure.widthPt(lastText.text.trimEnd(), 'regular', sizePt) : 0);
    const fromPt = endPt + leaderGapPt;
    const lengthPt = room.widthPt - sheetPt - leaderGapPt - fromPt;
    const numbered: PageMark = {
      kind: 'text',
      text: sheet,
      face: 'bold',
      sizePt,
      xPt: room.widthPt - sheetPt,
      baselinePt: lastLinePt + baselinePt,
      owner,
    };
    const spaced = set.marks.map((mark) =>
      mark === lastText && mark.kind === 'text' ? { ...mark, text: `${mark.text.trimEnd()} ` } : mark,
    );
    return {
      beforePt: entryGapPt,
      heightPt: set.heightPt,
      marks: [
        ...setPlain(`${number}.`, own, measure).marks.map((mark) =>
          mark.kind === 'text' ? { ...mark, text: `${mark.text} ` } : mark,
        ),
        ...spaced,
        dottedLine(fromPt, lastLinePt + baselinePt, lengthPt),
        numbered,
        {
          kind: 'link',
          uri: `#${place.name}`,
          description: `${title} ${sheet}`,
          areas: [{ xPt: 0, yPt: 0, widthPt: room.widthPt, heightPt: set.heightPt }],
          owner,
        },
      ],
    };
  }
}

const noWords: readonly string[] = [];
